// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2024-11-05/schema.json. Emitter: codegen/src/emit/types.rs.

/// Base of objects that can carry annotations, in 2024-11-05.
///
/// [`Annotated`](https://modelcontextprotocol.io/specification/2024-11-05/schema#annotated) in revision 2024-11-05.
#[derive(Clone)]
pub struct Annotated {
    /// `annotations`: optional.
    pub annotations: Option<Annotations>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Hints for handling content: whom it is for, its importance from 0 (least) to 1 (most) and, from 2025-06-18 on, when it last changed.
///
/// Without a name in the schema; stands at `#/definitions/Annotated/properties/annotations`.
#[derive(Clone)]
pub struct Annotations {
    /// `audience`: optional.
    pub audience: Option<List<Role>>,
    /// `priority`: optional; 0 to 1.
    pub priority: Option<Number>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// One piece of content: text, image, audio, a link to a resource or a whole resource, told apart by `type`.
///
/// Without a name in the schema; stands at `#/definitions/CallToolResult/properties/content/items`.
#[derive(Clone)]
pub enum ContentBlock {
    /// `TextContent`
    Text(TextContent),
    /// `ImageContent`
    Image(ImageContent),
    /// `EmbeddedResource`
    EmbeddedResource(EmbeddedResource),
}
/// A resource whose text or bytes are included on the spot, so that the reader need not fetch it.
///
/// [`EmbeddedResource`](https://modelcontextprotocol.io/specification/2024-11-05/schema#embeddedresource) in revision 2024-11-05.
#[derive(Clone)]
pub struct EmbeddedResource {
    /// `annotations`: optional.
    pub annotations: Option<Annotations>,
    /// `resource`: required.
    pub resource: TextOrBlobResourceContents,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A picture as base64, with its media type.
///
/// [`ImageContent`](https://modelcontextprotocol.io/specification/2024-11-05/schema#imagecontent) in revision 2024-11-05.
#[derive(Clone)]
pub struct ImageContent {
    /// `annotations`: optional.
    pub annotations: Option<Annotations>,
    /// `data`: required; format `byte`.
    pub data: String,
    /// `mimeType`: required.
    pub mime_type: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The side of a conversation that speaks or is spoken to: `user` or `assistant`.
///
/// [`Role`](https://modelcontextprotocol.io/specification/2024-11-05/schema#role) in revision 2024-11-05.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// `user`
    User,
    /// `assistant`
    Assistant,
}
/// A piece of plain text.
///
/// [`TextContent`](https://modelcontextprotocol.io/specification/2024-11-05/schema#textcontent) in revision 2024-11-05.
#[derive(Clone)]
pub struct TextContent {
    /// `annotations`: optional.
    pub annotations: Option<Annotations>,
    /// `text`: required.
    pub text: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `resource` of [`EmbeddedResource`].
///
/// Without a name in the schema; stands at `#/definitions/EmbeddedResource/properties/resource`.
#[derive(Clone)]
pub enum TextOrBlobResourceContents {
    /// `TextResourceContents`
    Text(TextResourceContents),
    /// `BlobResourceContents`
    Blob(BlobResourceContents),
}
