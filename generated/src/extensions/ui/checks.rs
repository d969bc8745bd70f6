// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/ui/schema.json. Emitter: codegen/src/emit/validate.rs.

use mcpspec_core::validate::{Any, Choice, Extra, Node, Nodes, Object, Others, Prose, Tables, Tag, Word, kinds};
#[cfg(feature = "serde_json")]
use super::trees::tree;
#[cfg(not(feature = "serde_json"))]
use mcpspec_core::validate::no_tree as tree;

static NODES: Nodes = Nodes {
    all: &[
        Node::new("", kinds::ANY),
        Node::new("/$defs/McpUiClientCapabilities", kinds::OBJECT).object(&Object::new(&[(Word::new("mimeTypes"), 2, 0)], 0b1, Others::Open)),
        Node::new("/$defs/McpUiClientCapabilities/properties/mimeTypes", kinds::ARRAY).items(3),
        Node::new("/$defs/McpUiClientCapabilities/properties/mimeTypes/items", kinds::STRING),
        Node::new("/$defs/McpUiResourceCsp", kinds::OBJECT).object(&Object::new(&[(Word::new("connectDomains"), 5, 0), (Word::new("resourceDomains"), 7, 0), (Word::new("frameDomains"), 9, 0), (Word::new("baseUriDomains"), 11, 0)], 0b0, Others::Open)),
        Node::new("/$defs/McpUiResourceCsp/properties/connectDomains", kinds::ARRAY).items(6),
        Node::new("/$defs/McpUiResourceCsp/properties/connectDomains/items", kinds::STRING),
        Node::new("/$defs/McpUiResourceCsp/properties/resourceDomains", kinds::ARRAY).items(8),
        Node::new("/$defs/McpUiResourceCsp/properties/resourceDomains/items", kinds::STRING),
        Node::new("/$defs/McpUiResourceCsp/properties/frameDomains", kinds::ARRAY).items(10),
        Node::new("/$defs/McpUiResourceCsp/properties/frameDomains/items", kinds::STRING),
        Node::new("/$defs/McpUiResourceCsp/properties/baseUriDomains", kinds::ARRAY).items(12),
        Node::new("/$defs/McpUiResourceCsp/properties/baseUriDomains/items", kinds::STRING),
        Node::new("/$defs/McpUiResourceMeta", kinds::OBJECT).object(&Object::new(&[(Word::new("csp"), 4, 0), (Word::new("permissions"), 14, 0), (Word::new("domain"), 19, kinds::STRING), (Word::new("prefersBorder"), 20, kinds::BOOLEAN)], 0b0, Others::Open)),
        Node::new("/$defs/McpUiResourcePermissions", kinds::OBJECT).object(&Object::new(&[(Word::new("camera"), 15, kinds::OBJECT), (Word::new("microphone"), 16, kinds::OBJECT), (Word::new("geolocation"), 17, kinds::OBJECT), (Word::new("clipboardWrite"), 18, kinds::OBJECT)], 0b0, Others::Open)),
        Node::new("/$defs/McpUiResourcePermissions/properties/camera", kinds::OBJECT),
        Node::new("/$defs/McpUiResourcePermissions/properties/microphone", kinds::OBJECT),
        Node::new("/$defs/McpUiResourcePermissions/properties/geolocation", kinds::OBJECT),
        Node::new("/$defs/McpUiResourcePermissions/properties/clipboardWrite", kinds::OBJECT),
        Node::new("/$defs/McpUiResourceMeta/properties/domain", kinds::STRING),
        Node::new("/$defs/McpUiResourceMeta/properties/prefersBorder", kinds::BOOLEAN),
        Node::new("/$defs/McpUiServerCapabilities", kinds::OBJECT),
        Node::new("/$defs/McpUiToolMeta", kinds::OBJECT).object(&Object::new(&[(Word::new("resourceUri"), 23, 0), (Word::new("visibility"), 24, 0)], 0b0, Others::Open)),
        Node::new("/$defs/McpUiToolMeta/properties/resourceUri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/McpUiToolMeta/properties/visibility", kinds::ARRAY).items(25),
        Node::new("/$defs/McpUiToolVisibility", kinds::STRING).texts(&[Word::new("model"), Word::new("app")]),
        Node::new("/$defs/JSONRPCRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 27, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 28, 0), (Word::new("method"), 29, kinds::STRING), (Word::new("params"), 30, 0)], 0b111, Others::Open)),
        Node::new("/$defs/RequestId", kinds::STRING | kinds::INTEGER),
        Node::new("/$defs/JSONRPCRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/JSONRPCRequest/properties/method", kinds::STRING),
        Node::new("/$defs/JSONRPCRequest/properties/params", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/JSONRPCNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 32, 0), (Word::new("method"), 33, kinds::STRING), (Word::new("params"), 34, 0)], 0b11, Others::Open)),
        Node::new("/$defs/JSONRPCNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/JSONRPCNotification/properties/method", kinds::STRING),
        Node::new("/$defs/JSONRPCNotification/properties/params", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[36, 54]))], Some(Choice::Member(&[(Word::new("result"), 36), (Word::new("error"), 54)])), false)),
        Node::new("/$defs/JSONRPCResultResponse", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 27, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 37, 0), (Word::new("result"), 38, 0)], 0b111, Others::Open)),
        Node::new("/$defs/JSONRPCResultResponse/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/Result", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 39, 0), (Word::new("resultType"), 53, kinds::STRING)], 0b10, Others::Open)),
        Node::new("/$defs/ResultMetaObject", kinds::OBJECT).object(&Object::new(&[(Word::new("io.modelcontextprotocol/serverInfo"), 40, 0)], 0b0, Others::Open)),
        Node::new("/$defs/Implementation", kinds::OBJECT).object(&Object::new(&[(Word::new("description"), 41, kinds::STRING), (Word::new("icons"), 42, 0), (Word::new("name"), 49, kinds::STRING), (Word::new("title"), 50, kinds::STRING), (Word::new("version"), 51, kinds::STRING), (Word::new("websiteUrl"), 52, 0)], 0b10100, Others::Open)),
        Node::new("/$defs/Implementation/properties/description", kinds::STRING),
        Node::new("/$defs/Implementation/properties/icons", kinds::ARRAY).items(43),
        Node::new("/$defs/Icon", kinds::OBJECT).object(&Object::new(&[(Word::new("mimeType"), 44, kinds::STRING), (Word::new("sizes"), 45, 0), (Word::new("src"), 47, 0), (Word::new("theme"), 48, 0)], 0b100, Others::Open)),
        Node::new("/$defs/Icon/properties/mimeType", kinds::STRING),
        Node::new("/$defs/Icon/properties/sizes", kinds::ARRAY).items(46).extra(&Extra { prose: &[Prose::IconSize], ..Extra::NONE }),
        Node::new("/$defs/Icon/properties/sizes/items", kinds::STRING),
        Node::new("/$defs/Icon/properties/src", kinds::STRING).extra(&Extra { format: Some("uri"), prose: &[Prose::IconSource], ..Extra::NONE }),
        Node::new("/$defs/Icon/properties/theme", kinds::STRING).texts(&[Word::new("dark"), Word::new("light")]),
        Node::new("/$defs/Implementation/properties/name", kinds::STRING),
        Node::new("/$defs/Implementation/properties/title", kinds::STRING),
        Node::new("/$defs/Implementation/properties/version", kinds::STRING),
        Node::new("/$defs/Implementation/properties/websiteUrl", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/Result/properties/resultType", kinds::STRING),
        Node::new("/$defs/JSONRPCErrorResponse", kinds::OBJECT).object(&Object::new(&[(Word::new("error"), 55, 0), (Word::new("id"), 59, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 58, 0)], 0b101, Others::Open)),
        Node::new("/$defs/Error", kinds::OBJECT).object(&Object::new(&[(Word::new("code"), 56, kinds::INTEGER), (Word::new("data"), 0, kinds::NULL | kinds::BOOLEAN | kinds::NUMBER | kinds::STRING | kinds::ARRAY | kinds::OBJECT), (Word::new("message"), 57, kinds::STRING)], 0b101, Others::Open)),
        Node::new("/$defs/Error/properties/code", kinds::INTEGER),
        Node::new("/$defs/Error/properties/message", kinds::STRING),
        Node::new("/$defs/JSONRPCErrorResponse/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/RequestId", kinds::STRING | kinds::INTEGER).extra(&Extra { null_is_absence: true, ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[], places: &[], absent: None }))], None, false)),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("method"), 60), (Word::new("result"), 35), (Word::new("error"), 54)]))], None, false)).extra(&Extra { prose: &[Prose::MessageKind], ..Extra::NONE }),
    ],
    tolerated: &[
        ("cacheScope", "\"private\""),
        ("resultType", "\"complete\""),
        ("ttlMs", "0"),
    ],
};

/// What the schema asks of each of its places, for validators.
pub static TABLES: Tables = Tables {
    id: "io.modelcontextprotocol/ui",
    nodes: &NODES,
    definitions: &[
        ("McpUiClientCapabilities", 1),
        ("McpUiResourceCsp", 4),
        ("McpUiResourceMeta", 13),
        ("McpUiResourcePermissions", 14),
        ("McpUiServerCapabilities", 21),
        ("McpUiToolMeta", 22),
        ("McpUiToolVisibility", 25),
    ],
    message: 61,
    methods: &[
    ],
    tree,
};

/// The validator of each definition.
pub mod validators {
    use mcpspec_core::validate::Validator;

    use super::{NODES, tree};

    /// The validator of `McpUiClientCapabilities`.
    pub static MCP_UI_CLIENT_CAPABILITIES: Validator = Validator::at(&NODES, 1, tree(1));

    /// The validator of `McpUiResourceCsp`.
    pub static MCP_UI_RESOURCE_CSP: Validator = Validator::at(&NODES, 4, tree(4));

    /// The validator of `McpUiResourceMeta`.
    pub static MCP_UI_RESOURCE_META: Validator = Validator::at(&NODES, 13, tree(13));

    /// The validator of `McpUiResourcePermissions`.
    pub static MCP_UI_RESOURCE_PERMISSIONS: Validator = Validator::at(&NODES, 14, tree(14));

    /// The validator of `McpUiServerCapabilities`.
    pub static MCP_UI_SERVER_CAPABILITIES: Validator = Validator::at(&NODES, 21, tree(21));

    /// The validator of `McpUiToolMeta`.
    pub static MCP_UI_TOOL_META: Validator = Validator::at(&NODES, 22, tree(22));

    /// The validator of `McpUiToolVisibility`.
    pub static MCP_UI_TOOL_VISIBILITY: Validator = Validator::at(&NODES, 25, tree(25));
}
