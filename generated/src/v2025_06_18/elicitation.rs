// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-06-18/schema.json. Emitter: codegen/src/emit/types.rs.

/// A form field for a yes or a no.
///
/// [`BooleanSchema`](https://modelcontextprotocol.io/specification/2025-06-18/schema#booleanschema) in revision 2025-06-18.
#[derive(Clone)]
pub struct BooleanSchema {
    /// `default`: optional.
    pub default: Option<bool>,
    /// `description`: optional.
    pub description: Option<String>,
    /// `title`: optional.
    pub title: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `action` of [`ElicitResult`].
///
/// Without a name in the schema; stands at `#/definitions/ElicitResult/properties/action`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ElicitAction {
    /// `accept`
    Accept,
    /// `decline`
    Decline,
    /// `cancel`
    Cancel,
}
/// A server's question to the user, put by the client, as a form or, from 2025-11-25 on, as a web page to visit.
///
/// [`ElicitRequest`](https://modelcontextprotocol.io/specification/2025-06-18/schema#elicitrequest) in revision 2025-06-18.
#[derive(Clone)]
pub struct ElicitRequest {
    /// `params`: required.
    pub params: ElicitRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The question to put to the user: a form or a URL, told apart by `mode`. Without a mode it is a form.
///
/// Without a name in the schema; stands at `#/definitions/ElicitRequest/properties/params`.
#[derive(Clone)]
pub struct ElicitRequestParams {
    /// `message`: required.
    pub message: String,
    /// `requestedSchema`: required.
    pub requested_schema: RequestedSchema,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// What the user did: `accept`, `decline` or `cancel`. Only an accepted form has content; accepting a URL means agreeing to open it.
///
/// [`ElicitResult`](https://modelcontextprotocol.io/specification/2025-06-18/schema#elicitresult) in revision 2025-06-18.
#[derive(Clone)]
pub struct ElicitResult {
    /// `_meta`: optional.
    pub meta: Option<Map<Json>>,
    /// `action`: required.
    pub action: ElicitAction,
    /// `content`: optional.
    pub content: Option<Map<ElicitValue>>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `content` of [`ElicitResult`].
///
/// Without a name in the schema; stands at `#/definitions/ElicitResult/properties/content/additionalProperties`.
#[derive(Clone)]
pub enum ElicitValue {
    /// `String`
    String(String),
    /// `Number`
    Number(Number),
    /// `bool`
    Boolean(bool),
}
/// A form field answered by choosing from a fixed set.
///
/// [`EnumSchema`](https://modelcontextprotocol.io/specification/2025-06-18/schema#enumschema) in revision 2025-06-18.
#[derive(Clone)]
pub struct EnumSchema {
    /// `description`: optional.
    pub description: Option<String>,
    /// `enum`: required.
    pub enum_: List<String>,
    /// `enumNames`: optional.
    pub enum_names: Option<List<String>>,
    /// `title`: optional.
    pub title: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A form field for a number, or for a whole number if its type is `integer`, with optional bounds.
///
/// [`NumberSchema`](https://modelcontextprotocol.io/specification/2025-06-18/schema#numberschema) in revision 2025-06-18.
#[derive(Clone)]
pub struct NumberSchema {
    /// `description`: optional.
    pub description: Option<String>,
    /// `maximum`: optional.
    pub maximum: Option<Number>,
    /// `minimum`: optional.
    pub minimum: Option<Number>,
    /// `title`: optional.
    pub title: Option<String>,
    /// `type`: required.
    pub type_: NumberSchemaType,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `type` of [`NumberSchema`].
///
/// Without a name in the schema; stands at `#/definitions/NumberSchema/properties/type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NumberSchemaType {
    /// `number`
    Number,
    /// `integer`
    Integer,
}
/// One field of an elicitation form, in a small subset of JSON Schema: text, number, yes or no, or a choice.
///
/// [`PrimitiveSchemaDefinition`](https://modelcontextprotocol.io/specification/2025-06-18/schema#primitiveschemadefinition) in revision 2025-06-18.
#[derive(Clone)]
pub enum PrimitiveSchemaDefinition {
    /// `StringSchema`
    String(StringSchema),
    /// `NumberSchema`
    Number(NumberSchema),
    /// `BooleanSchema`
    Boolean(BooleanSchema),
    /// `EnumSchema`
    Enum(EnumSchema),
}
/// The member `requestedSchema` of [`ElicitRequestParams`].
///
/// Without a name in the schema; stands at `#/definitions/ElicitRequest/properties/params/properties/requestedSchema`.
#[derive(Clone)]
pub struct RequestedSchema {
    /// `properties`: required.
    pub properties: Map<PrimitiveSchemaDefinition>,
    /// `required`: optional.
    pub required: Option<List<String>>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A form field for text, with optional length limits and a format: `email`, `uri`, `date` or `date-time`.
///
/// [`StringSchema`](https://modelcontextprotocol.io/specification/2025-06-18/schema#stringschema) in revision 2025-06-18.
#[derive(Clone)]
pub struct StringSchema {
    /// `description`: optional.
    pub description: Option<String>,
    /// `format`: optional.
    pub format: Option<StringSchemaFormat>,
    /// `maxLength`: optional.
    pub max_length: Option<i64>,
    /// `minLength`: optional.
    pub min_length: Option<i64>,
    /// `title`: optional.
    pub title: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `format` of [`StringSchema`].
///
/// Without a name in the schema; stands at `#/definitions/StringSchema/properties/format`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum StringSchemaFormat {
    /// `email`
    Email,
    /// `uri`
    Uri,
    /// `date`
    Date,
    /// `date-time`
    DateTime,
}
