// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/ui/schema.json. Emitter: codegen/src/emit/validate.rs.

use mcpspec_core::validate::{Any, Choice, Node, Object, Others, Tables, kinds};

/// What the schema asks of each of its places, for validators.
pub static TABLES: Tables = Tables {
    nodes: &[
        Node::new("", kinds::ANY),
        Node { object: Some(&Object { members: &[("mimeTypes", 2)], required: 0b1, others: Others::Open }), ..Node::new("/$defs/McpUiClientCapabilities", kinds::OBJECT) },
        Node { items: Some(3), ..Node::new("/$defs/McpUiClientCapabilities/properties/mimeTypes", kinds::ARRAY) },
        Node::new("/$defs/McpUiClientCapabilities/properties/mimeTypes/items", kinds::STRING),
        Node { object: Some(&Object { members: &[("connectDomains", 5), ("resourceDomains", 7), ("frameDomains", 9), ("baseUriDomains", 11)], required: 0b0, others: Others::Open }), ..Node::new("/$defs/McpUiResourceCsp", kinds::OBJECT) },
        Node { items: Some(6), ..Node::new("/$defs/McpUiResourceCsp/properties/connectDomains", kinds::ARRAY) },
        Node::new("/$defs/McpUiResourceCsp/properties/connectDomains/items", kinds::STRING),
        Node { items: Some(8), ..Node::new("/$defs/McpUiResourceCsp/properties/resourceDomains", kinds::ARRAY) },
        Node::new("/$defs/McpUiResourceCsp/properties/resourceDomains/items", kinds::STRING),
        Node { items: Some(10), ..Node::new("/$defs/McpUiResourceCsp/properties/frameDomains", kinds::ARRAY) },
        Node::new("/$defs/McpUiResourceCsp/properties/frameDomains/items", kinds::STRING),
        Node { items: Some(12), ..Node::new("/$defs/McpUiResourceCsp/properties/baseUriDomains", kinds::ARRAY) },
        Node::new("/$defs/McpUiResourceCsp/properties/baseUriDomains/items", kinds::STRING),
        Node { object: Some(&Object { members: &[("csp", 4), ("permissions", 14), ("domain", 19), ("prefersBorder", 20)], required: 0b0, others: Others::Open }), ..Node::new("/$defs/McpUiResourceMeta", kinds::OBJECT) },
        Node { object: Some(&Object { members: &[("camera", 15), ("microphone", 16), ("geolocation", 17), ("clipboardWrite", 18)], required: 0b0, others: Others::Open }), ..Node::new("/$defs/McpUiResourcePermissions", kinds::OBJECT) },
        Node::new("/$defs/McpUiResourcePermissions/properties/camera", kinds::OBJECT),
        Node::new("/$defs/McpUiResourcePermissions/properties/microphone", kinds::OBJECT),
        Node::new("/$defs/McpUiResourcePermissions/properties/geolocation", kinds::OBJECT),
        Node::new("/$defs/McpUiResourcePermissions/properties/clipboardWrite", kinds::OBJECT),
        Node::new("/$defs/McpUiResourceMeta/properties/domain", kinds::STRING),
        Node::new("/$defs/McpUiResourceMeta/properties/prefersBorder", kinds::BOOLEAN),
        Node::new("/$defs/McpUiServerCapabilities", kinds::OBJECT),
        Node { object: Some(&Object { members: &[("resourceUri", 23), ("visibility", 24)], required: 0b0, others: Others::Open }), ..Node::new("/$defs/McpUiToolMeta", kinds::OBJECT) },
        Node::new("/$defs/McpUiToolMeta/properties/resourceUri", kinds::STRING),
        Node { items: Some(25), ..Node::new("/$defs/McpUiToolMeta/properties/visibility", kinds::ARRAY) },
        Node { texts: &["model", "app"], ..Node::new("/$defs/McpUiToolVisibility", kinds::STRING) },
    ],
    definitions: &[
        ("McpUiClientCapabilities", 1),
        ("McpUiResourceCsp", 4),
        ("McpUiResourceMeta", 13),
        ("McpUiResourcePermissions", 14),
        ("McpUiServerCapabilities", 21),
        ("McpUiToolMeta", 22),
        ("McpUiToolVisibility", 25),
    ],
};
