// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-03-26/schema.json. Emitter: codegen/src/emit/types.rs.

/// Hints for handling content: whom it is for, its importance from 0 (least) to 1 (most) and, from 2025-06-18 on, when it last changed.
///
/// [`Annotations`](https://modelcontextprotocol.io/specification/2025-03-26/schema#annotations) in revision 2025-03-26.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct Annotations {
    /// `audience`: optional.
    pub audience: Option<List<Role>>,
    /// `priority`: optional; 0 to 1.
    pub priority: Option<Number>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A sound recording as base64, with its media type.
///
/// [`AudioContent`](https://modelcontextprotocol.io/specification/2025-03-26/schema#audiocontent) in revision 2025-03-26.
#[derive(Clone)]
pub struct AudioContent {
    /// `annotations`: optional.
    pub annotations: Option<Annotations>,
    /// `data`: required; format `byte`.
    pub data: String,
    /// `mimeType`: required.
    pub mime_type: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// One piece of content: text, image, audio, a link to a resource or a whole resource, told apart by `type`.
///
/// Without a name in the schema; stands at `#/definitions/CallToolResult/properties/content/items`.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum ContentBlock {
    /// `TextContent`
    Text(TextContent),
    /// `ImageContent`
    Image(ImageContent),
    /// `AudioContent`
    Audio(AudioContent),
    /// `EmbeddedResource`
    EmbeddedResource(EmbeddedResource),
}
/// A resource whose text or bytes are included on the spot, so that the reader need not fetch it.
///
/// [`EmbeddedResource`](https://modelcontextprotocol.io/specification/2025-03-26/schema#embeddedresource) in revision 2025-03-26.
/// Since 2024-11-05.
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
/// [`ImageContent`](https://modelcontextprotocol.io/specification/2025-03-26/schema#imagecontent) in revision 2025-03-26.
/// Since 2024-11-05.
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
/// [`Role`](https://modelcontextprotocol.io/specification/2025-03-26/schema#role) in revision 2025-03-26.
/// Since 2024-11-05.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// `user`
    User,
    /// `assistant`
    Assistant,
}
/// A piece of plain text.
///
/// [`TextContent`](https://modelcontextprotocol.io/specification/2025-03-26/schema#textcontent) in revision 2025-03-26.
/// Since 2024-11-05.
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
/// Since 2024-11-05.
#[derive(Clone)]
pub enum TextOrBlobResourceContents {
    /// `TextResourceContents`
    Text(TextResourceContents),
    /// `BlobResourceContents`
    Blob(BlobResourceContents),
}
