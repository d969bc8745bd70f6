// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/types.rs.

/// A form field for a yes or a no.
///
/// [`BooleanSchema`](https://modelcontextprotocol.io/specification/2026-07-28/schema#booleanschema) in revision 2026-07-28.
/// Since 2025-06-18.
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
/// Without a name in the schema; stands at `#/$defs/ElicitResult/properties/action`.
/// Since 2025-06-18.
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
/// [`ElicitRequest`](https://modelcontextprotocol.io/specification/2026-07-28/schema#elicitrequest) in revision 2026-07-28.
/// Since 2025-06-18.
#[derive(Clone)]
pub struct ElicitRequest {
    /// `params`: required.
    pub params: ElicitRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A message and the form below it. Fields are flat and hold no secrets: passwords, keys and payment data belong on a web page.
///
/// [`ElicitRequestFormParams`](https://modelcontextprotocol.io/specification/2026-07-28/schema#elicitrequestformparams) in revision 2026-07-28.
/// Since 2025-11-25.
#[derive(Clone)]
pub struct ElicitRequestFormParams {
    /// `message`: required.
    pub message: String,
    /// `mode`: optional.
    pub mode: Option<ElicitRequestFormParamsMode>,
    /// `requestedSchema`: required.
    pub requested_schema: RequestedSchema,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `mode` of [`ElicitRequestFormParams`].
///
/// Without a name in the schema; stands at `#/$defs/ElicitRequestFormParams/properties/mode`.
/// Since 2025-11-25.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ElicitRequestFormParamsMode {
    /// `form`
    Form,
}
/// The question to put to the user: a form or a URL, told apart by `mode`. Without a mode it is a form.
///
/// [`ElicitRequestParams`](https://modelcontextprotocol.io/specification/2026-07-28/schema#elicitrequestparams) in revision 2026-07-28.
/// Since 2025-06-18.
#[derive(Clone)]
pub enum ElicitRequestParams {
    /// `ElicitRequestFormParams`
    Form(ElicitRequestFormParams),
    /// `ElicitRequestURLParams`
    URL(ElicitRequestURLParams),
}
/// A message and a web page to open. The client shows the full address and opens it only once the user agrees.
///
/// [`ElicitRequestURLParams`](https://modelcontextprotocol.io/specification/2026-07-28/schema#elicitrequesturlparams) in revision 2026-07-28.
/// Since 2025-11-25.
#[derive(Clone)]
pub struct ElicitRequestURLParams {
    /// `message`: required.
    pub message: String,
    /// `url`: required; format `uri`.
    pub url: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// What the user did: `accept`, `decline` or `cancel`. Only an accepted form has content; accepting a URL means agreeing to open it.
///
/// [`ElicitResult`](https://modelcontextprotocol.io/specification/2026-07-28/schema#elicitresult) in revision 2026-07-28.
/// Since 2025-06-18.
#[derive(Clone)]
pub struct ElicitResult {
    /// `action`: required.
    pub action: ElicitAction,
    /// `content`: optional.
    pub content: Option<Map<ElicitValue>>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `content` of [`ElicitResult`].
///
/// Without a name in the schema; stands at `#/$defs/ElicitResult/properties/content/additionalProperties`.
/// Since 2025-06-18.
#[derive(Clone)]
pub enum ElicitValue {
    /// `List of String`
    List(List<String>),
    /// `String`
    String(String),
    /// `Number`
    Number(Number),
    /// `bool`
    Boolean(bool),
}
/// A form field answered by choosing from a fixed set.
///
/// [`EnumSchema`](https://modelcontextprotocol.io/specification/2026-07-28/schema#enumschema) in revision 2026-07-28.
/// Since 2025-06-18.
#[derive(Clone)]
pub enum EnumSchema {
    /// `UntitledSingleSelectEnumSchema`
    UntitledSingleSelect(UntitledSingleSelectEnumSchema),
    /// `TitledSingleSelectEnumSchema`
    TitledSingleSelect(TitledSingleSelectEnumSchema),
    /// `UntitledMultiSelectEnumSchema`
    UntitledMultiSelect(UntitledMultiSelectEnumSchema),
    /// `TitledMultiSelectEnumSchema`
    TitledMultiSelect(TitledMultiSelectEnumSchema),
    /// `LegacyTitledEnumSchema`
    LegacyTitled(LegacyTitledEnumSchema),
}
/// A choice of one with the labels in `enumNames`, beside the values. Old form, due to go; new servers should use `oneOf` with titles.
///
/// [`LegacyTitledEnumSchema`](https://modelcontextprotocol.io/specification/2026-07-28/schema#legacytitledenumschema) in revision 2026-07-28.
/// Since 2025-11-25.
#[derive(Clone)]
pub struct LegacyTitledEnumSchema {
    /// `default`: optional.
    pub default: Option<String>,
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
/// A form field with any number of choices from a set, labelled or not.
///
/// [`MultiSelectEnumSchema`](https://modelcontextprotocol.io/specification/2026-07-28/schema#multiselectenumschema) in revision 2026-07-28.
/// Since 2025-11-25.
#[derive(Clone)]
pub enum MultiSelectEnumSchema {
    /// `UntitledMultiSelectEnumSchema`
    Untitled(UntitledMultiSelectEnumSchema),
    /// `TitledMultiSelectEnumSchema`
    Titled(TitledMultiSelectEnumSchema),
}
/// A form field for a number, or for a whole number if its type is `integer`, with optional bounds.
///
/// [`NumberSchema`](https://modelcontextprotocol.io/specification/2026-07-28/schema#numberschema) in revision 2026-07-28.
/// Since 2025-06-18.
#[derive(Clone)]
pub struct NumberSchema {
    /// `default`: optional; since 2025-11-25.
    pub default: Option<Number>,
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
/// Without a name in the schema; stands at `#/$defs/NumberSchema/properties/type`.
/// Since 2025-06-18.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NumberSchemaType {
    /// `number`
    Number,
    /// `integer`
    Integer,
}
/// One field of an elicitation form, in a small subset of JSON Schema: text, number, yes or no, or a choice.
///
/// [`PrimitiveSchemaDefinition`](https://modelcontextprotocol.io/specification/2026-07-28/schema#primitiveschemadefinition) in revision 2026-07-28.
/// Since 2025-06-18.
#[derive(Clone)]
pub enum PrimitiveSchemaDefinition {
    /// `StringSchema`
    String(StringSchema),
    /// `NumberSchema`
    Number(NumberSchema),
    /// `BooleanSchema`
    Boolean(BooleanSchema),
    /// `UntitledSingleSelectEnumSchema`
    UntitledSingleSelectEnum(UntitledSingleSelectEnumSchema),
    /// `TitledSingleSelectEnumSchema`
    TitledSingleSelectEnum(TitledSingleSelectEnumSchema),
    /// `UntitledMultiSelectEnumSchema`
    UntitledMultiSelectEnum(UntitledMultiSelectEnumSchema),
    /// `TitledMultiSelectEnumSchema`
    TitledMultiSelectEnum(TitledMultiSelectEnumSchema),
    /// `LegacyTitledEnumSchema`
    LegacyTitledEnum(LegacyTitledEnumSchema),
}
/// The member `requestedSchema` of [`ElicitRequestFormParams`].
///
/// Without a name in the schema; stands at `#/$defs/ElicitRequestFormParams/properties/requestedSchema`.
/// Since 2025-06-18.
#[derive(Clone)]
pub struct RequestedSchema {
    /// `$schema`: optional; since 2025-11-25.
    pub schema: Option<String>,
    /// `properties`: required.
    pub properties: Map<PrimitiveSchemaDefinition>,
    /// `required`: optional.
    pub required: Option<List<String>>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A form field with exactly one choice from a set, labelled or not.
///
/// [`SingleSelectEnumSchema`](https://modelcontextprotocol.io/specification/2026-07-28/schema#singleselectenumschema) in revision 2026-07-28.
/// Since 2025-11-25.
#[derive(Clone)]
pub enum SingleSelectEnumSchema {
    /// `UntitledSingleSelectEnumSchema`
    Untitled(UntitledSingleSelectEnumSchema),
    /// `TitledSingleSelectEnumSchema`
    Titled(TitledSingleSelectEnumSchema),
}
/// A form field for text, with optional length limits and a format: `email`, `uri`, `date` or `date-time`.
///
/// [`StringSchema`](https://modelcontextprotocol.io/specification/2026-07-28/schema#stringschema) in revision 2026-07-28.
/// Since 2025-06-18.
#[derive(Clone)]
pub struct StringSchema {
    /// `default`: optional; since 2025-11-25.
    pub default: Option<String>,
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
/// Without a name in the schema; stands at `#/$defs/StringSchema/properties/format`.
/// Since 2025-06-18.
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
/// Any number of choices, each a value with a label, listed under `items.anyOf`.
///
/// [`TitledMultiSelectEnumSchema`](https://modelcontextprotocol.io/specification/2026-07-28/schema#titledmultiselectenumschema) in revision 2026-07-28.
/// Since 2025-11-25.
#[derive(Clone)]
pub struct TitledMultiSelectEnumSchema {
    /// `default`: optional.
    pub default: Option<List<String>>,
    /// `description`: optional.
    pub description: Option<String>,
    /// `items`: required.
    pub items: TitledMultiSelectEnumSchemaItems,
    /// `maxItems`: optional.
    pub max_items: Option<i64>,
    /// `minItems`: optional.
    pub min_items: Option<i64>,
    /// `title`: optional.
    pub title: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `items` of [`TitledMultiSelectEnumSchema`].
///
/// Without a name in the schema; stands at `#/$defs/TitledMultiSelectEnumSchema/properties/items`.
/// Since 2025-11-25.
#[derive(Clone)]
pub struct TitledMultiSelectEnumSchemaItems {
    /// `anyOf`: required.
    pub any_of: List<TitledOption>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `anyOf` of [`TitledMultiSelectEnumSchemaItems`].
///
/// Without a name in the schema; stands at `#/$defs/TitledMultiSelectEnumSchema/properties/items/properties/anyOf/items`.
/// Since 2025-11-25.
#[derive(Clone)]
pub struct TitledOption {
    /// `const`: required.
    pub const_: String,
    /// `title`: required.
    pub title: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// One choice among values with labels, listed under `oneOf`.
///
/// [`TitledSingleSelectEnumSchema`](https://modelcontextprotocol.io/specification/2026-07-28/schema#titledsingleselectenumschema) in revision 2026-07-28.
/// Since 2025-11-25.
#[derive(Clone)]
pub struct TitledSingleSelectEnumSchema {
    /// `default`: optional.
    pub default: Option<String>,
    /// `description`: optional.
    pub description: Option<String>,
    /// `oneOf`: required.
    pub one_of: List<TitledOption>,
    /// `title`: optional.
    pub title: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Any number of choices among bare values, listed under `items.enum`.
///
/// [`UntitledMultiSelectEnumSchema`](https://modelcontextprotocol.io/specification/2026-07-28/schema#untitledmultiselectenumschema) in revision 2026-07-28.
/// Since 2025-11-25.
#[derive(Clone)]
pub struct UntitledMultiSelectEnumSchema {
    /// `default`: optional.
    pub default: Option<List<String>>,
    /// `description`: optional.
    pub description: Option<String>,
    /// `items`: required.
    pub items: UntitledMultiSelectEnumSchemaItems,
    /// `maxItems`: optional.
    pub max_items: Option<i64>,
    /// `minItems`: optional.
    pub min_items: Option<i64>,
    /// `title`: optional.
    pub title: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `items` of [`UntitledMultiSelectEnumSchema`].
///
/// Without a name in the schema; stands at `#/$defs/UntitledMultiSelectEnumSchema/properties/items`.
/// Since 2025-11-25.
#[derive(Clone)]
pub struct UntitledMultiSelectEnumSchemaItems {
    /// `enum`: required.
    pub enum_: List<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// One choice among bare values, listed under `enum`.
///
/// [`UntitledSingleSelectEnumSchema`](https://modelcontextprotocol.io/specification/2026-07-28/schema#untitledsingleselectenumschema) in revision 2026-07-28.
/// Since 2025-11-25.
#[derive(Clone)]
pub struct UntitledSingleSelectEnumSchema {
    /// `default`: optional.
    pub default: Option<String>,
    /// `description`: optional.
    pub description: Option<String>,
    /// `enum`: required.
    pub enum_: List<String>,
    /// `title`: optional.
    pub title: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
