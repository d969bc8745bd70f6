// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/validate.rs.

use mcpspec_core::validate::{Any, Choice, Extra, Method, Node, Nodes, Object, Others, Prose, Tables, Tag, Word, kinds};
#[cfg(feature = "serde_json")]
use super::trees::tree;
#[cfg(not(feature = "serde_json"))]
use mcpspec_core::validate::no_tree as tree;

static NODES: Nodes = Nodes {
    all: &[
        Node::new("", kinds::ANY),
        Node::new("/$defs/Annotations", kinds::OBJECT).object(&Object::new(&[(Word::new("audience"), 2, 0), (Word::new("lastModified"), 4, kinds::STRING), (Word::new("priority"), 5, 0)], 0b0, Others::Open)),
        Node::new("/$defs/Annotations/properties/audience", kinds::ARRAY).items(3),
        Node::new("/$defs/Role", kinds::STRING).texts(&[Word::new("assistant"), Word::new("user")]),
        Node::new("/$defs/Annotations/properties/lastModified", kinds::STRING),
        Node::new("/$defs/Annotations/properties/priority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/$defs/AudioContent", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 7, 0), (Word::new("annotations"), 1, 0), (Word::new("data"), 8, 0), (Word::new("mimeType"), 9, kinds::STRING), (Word::new("type"), 10, 0)], 0b11100, Others::Open)),
        Node::new("/$defs/AudioContent/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/AudioContent/properties/data", kinds::STRING).extra(&Extra { format: Some("byte"), ..Extra::NONE }),
        Node::new("/$defs/AudioContent/properties/mimeType", kinds::STRING),
        Node::new("/$defs/AudioContent/properties/type", kinds::STRING).texts(&[Word::new("audio")]),
        Node::new("/$defs/BaseMetadata", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 12, kinds::STRING), (Word::new("title"), 13, kinds::STRING)], 0b1, Others::Open)),
        Node::new("/$defs/BaseMetadata/properties/name", kinds::STRING),
        Node::new("/$defs/BaseMetadata/properties/title", kinds::STRING),
        Node::new("/$defs/BlobResourceContents", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 15, 0), (Word::new("blob"), 16, 0), (Word::new("mimeType"), 17, kinds::STRING), (Word::new("uri"), 18, 0)], 0b1010, Others::Open)),
        Node::new("/$defs/BlobResourceContents/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/BlobResourceContents/properties/blob", kinds::STRING).extra(&Extra { format: Some("byte"), ..Extra::NONE }),
        Node::new("/$defs/BlobResourceContents/properties/mimeType", kinds::STRING),
        Node::new("/$defs/BlobResourceContents/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/BooleanSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 20, kinds::BOOLEAN), (Word::new("description"), 21, kinds::STRING), (Word::new("title"), 22, kinds::STRING), (Word::new("type"), 23, 0)], 0b1000, Others::Open)),
        Node::new("/$defs/BooleanSchema/properties/default", kinds::BOOLEAN),
        Node::new("/$defs/BooleanSchema/properties/description", kinds::STRING),
        Node::new("/$defs/BooleanSchema/properties/title", kinds::STRING),
        Node::new("/$defs/BooleanSchema/properties/type", kinds::STRING).texts(&[Word::new("boolean")]),
        Node::new("/$defs/CallToolRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 26, 0), (Word::new("method"), 27, 0), (Word::new("params"), 28, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/RequestId", kinds::STRING | kinds::INTEGER),
        Node::new("/$defs/CallToolRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/CallToolRequest/properties/method", kinds::STRING).texts(&[Word::new("tools/call")]),
        Node::new("/$defs/CallToolRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 29, 0), (Word::new("arguments"), 31, 0), (Word::new("name"), 32, kinds::STRING), (Word::new("task"), 33, 0)], 0b100, Others::Open)),
        Node::new("/$defs/CallToolRequestParams/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 30, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ProgressToken", kinds::STRING | kinds::INTEGER),
        Node::new("/$defs/CallToolRequestParams/properties/arguments", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/CallToolRequestParams/properties/name", kinds::STRING),
        Node::new("/$defs/TaskMetadata", kinds::OBJECT).object(&Object::new(&[(Word::new("ttl"), 34, kinds::INTEGER)], 0b0, Others::Open)),
        Node::new("/$defs/TaskMetadata/properties/ttl", kinds::INTEGER),
        Node::new("/$defs/CallToolResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 36, 0), (Word::new("content"), 37, 0), (Word::new("isError"), 73, kinds::BOOLEAN), (Word::new("structuredContent"), 74, 0)], 0b10, Others::Open)),
        Node::new("/$defs/CallToolResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/CallToolResult/properties/content", kinds::ARRAY).items(38),
        Node::new("/$defs/ContentBlock", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 39), (Word::new("image"), 43), (Word::new("audio"), 6), (Word::new("resource_link"), 48), (Word::new("resource"), 64)], places: &[3, 4, 4, 8, 3], absent: None }))], None, false)),
        Node::new("/$defs/TextContent", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 40, 0), (Word::new("annotations"), 1, 0), (Word::new("text"), 41, kinds::STRING), (Word::new("type"), 42, 0)], 0b1100, Others::Open)),
        Node::new("/$defs/TextContent/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/TextContent/properties/text", kinds::STRING),
        Node::new("/$defs/TextContent/properties/type", kinds::STRING).texts(&[Word::new("text")]),
        Node::new("/$defs/ImageContent", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 44, 0), (Word::new("annotations"), 1, 0), (Word::new("data"), 45, 0), (Word::new("mimeType"), 46, kinds::STRING), (Word::new("type"), 47, 0)], 0b11100, Others::Open)),
        Node::new("/$defs/ImageContent/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ImageContent/properties/data", kinds::STRING).extra(&Extra { format: Some("byte"), ..Extra::NONE }),
        Node::new("/$defs/ImageContent/properties/mimeType", kinds::STRING),
        Node::new("/$defs/ImageContent/properties/type", kinds::STRING).texts(&[Word::new("image")]),
        Node::new("/$defs/ResourceLink", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 49, 0), (Word::new("annotations"), 1, 0), (Word::new("description"), 50, kinds::STRING), (Word::new("icons"), 51, 0), (Word::new("mimeType"), 58, kinds::STRING), (Word::new("name"), 59, kinds::STRING), (Word::new("size"), 60, kinds::INTEGER), (Word::new("title"), 61, kinds::STRING), (Word::new("type"), 62, 0), (Word::new("uri"), 63, 0)], 0b1100100000, Others::Open)),
        Node::new("/$defs/ResourceLink/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ResourceLink/properties/description", kinds::STRING),
        Node::new("/$defs/ResourceLink/properties/icons", kinds::ARRAY).items(52),
        Node::new("/$defs/Icon", kinds::OBJECT).object(&Object::new(&[(Word::new("mimeType"), 53, kinds::STRING), (Word::new("sizes"), 54, 0), (Word::new("src"), 56, 0), (Word::new("theme"), 57, 0)], 0b100, Others::Open)),
        Node::new("/$defs/Icon/properties/mimeType", kinds::STRING),
        Node::new("/$defs/Icon/properties/sizes", kinds::ARRAY).items(55).extra(&Extra { prose: &[Prose::IconSize], ..Extra::NONE }),
        Node::new("/$defs/Icon/properties/sizes/items", kinds::STRING),
        Node::new("/$defs/Icon/properties/src", kinds::STRING).extra(&Extra { format: Some("uri"), prose: &[Prose::IconSource], ..Extra::NONE }),
        Node::new("/$defs/Icon/properties/theme", kinds::STRING).texts(&[Word::new("dark"), Word::new("light")]),
        Node::new("/$defs/ResourceLink/properties/mimeType", kinds::STRING),
        Node::new("/$defs/ResourceLink/properties/name", kinds::STRING),
        Node::new("/$defs/ResourceLink/properties/size", kinds::INTEGER),
        Node::new("/$defs/ResourceLink/properties/title", kinds::STRING),
        Node::new("/$defs/ResourceLink/properties/type", kinds::STRING).texts(&[Word::new("resource_link")]),
        Node::new("/$defs/ResourceLink/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/EmbeddedResource", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 65, 0), (Word::new("annotations"), 1, 0), (Word::new("resource"), 66, 0), (Word::new("type"), 72, 0)], 0b1100, Others::Open)),
        Node::new("/$defs/EmbeddedResource/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/EmbeddedResource/properties/resource", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[67, 14]))], Some(Choice::Member(&[(Word::new("text"), 67), (Word::new("blob"), 14)])), false)),
        Node::new("/$defs/TextResourceContents", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 68, 0), (Word::new("mimeType"), 69, kinds::STRING), (Word::new("text"), 70, kinds::STRING), (Word::new("uri"), 71, 0)], 0b1100, Others::Open)),
        Node::new("/$defs/TextResourceContents/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/TextResourceContents/properties/mimeType", kinds::STRING),
        Node::new("/$defs/TextResourceContents/properties/text", kinds::STRING),
        Node::new("/$defs/TextResourceContents/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/EmbeddedResource/properties/type", kinds::STRING).texts(&[Word::new("resource")]),
        Node::new("/$defs/CallToolResult/properties/isError", kinds::BOOLEAN),
        Node::new("/$defs/CallToolResult/properties/structuredContent", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/CancelTaskRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 76, 0), (Word::new("method"), 77, 0), (Word::new("params"), 78, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/CancelTaskRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/CancelTaskRequest/properties/method", kinds::STRING).texts(&[Word::new("tasks/cancel")]),
        Node::new("/$defs/CancelTaskRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 79, kinds::STRING)], 0b1, Others::Open)),
        Node::new("/$defs/CancelTaskRequest/properties/params/properties/taskId", kinds::STRING),
        Node::new("/$defs/CancelTaskResult", kinds::ANY).extra(&Extra { all: &[81, 83], ..Extra::NONE }),
        Node::new("/$defs/Result", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 82, 0)], 0b0, Others::Open)),
        Node::new("/$defs/Result/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/Task", kinds::OBJECT).object(&Object::new(&[(Word::new("createdAt"), 84, kinds::STRING), (Word::new("lastUpdatedAt"), 85, kinds::STRING), (Word::new("pollInterval"), 86, kinds::INTEGER), (Word::new("status"), 87, 0), (Word::new("statusMessage"), 88, kinds::STRING), (Word::new("taskId"), 89, kinds::STRING), (Word::new("ttl"), 90, kinds::INTEGER | kinds::NULL)], 0b1101011, Others::Open)),
        Node::new("/$defs/Task/properties/createdAt", kinds::STRING),
        Node::new("/$defs/Task/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/Task/properties/pollInterval", kinds::INTEGER),
        Node::new("/$defs/TaskStatus", kinds::STRING).texts(&[Word::new("cancelled"), Word::new("completed"), Word::new("failed"), Word::new("input_required"), Word::new("working")]),
        Node::new("/$defs/Task/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/Task/properties/taskId", kinds::STRING),
        Node::new("/$defs/Task/properties/ttl", kinds::INTEGER | kinds::NULL),
        Node::new("/$defs/CancelledNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 92, 0), (Word::new("method"), 93, 0), (Word::new("params"), 94, 0)], 0b111, Others::Open)),
        Node::new("/$defs/CancelledNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/CancelledNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/cancelled")]),
        Node::new("/$defs/CancelledNotificationParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 95, 0), (Word::new("reason"), 96, kinds::STRING), (Word::new("requestId"), 25, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)),
        Node::new("/$defs/CancelledNotificationParams/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/CancelledNotificationParams/properties/reason", kinds::STRING),
        Node::new("/$defs/ClientCapabilities", kinds::OBJECT).object(&Object::new(&[(Word::new("elicitation"), 98, 0), (Word::new("experimental"), 101, 0), (Word::new("roots"), 103, 0), (Word::new("sampling"), 105, 0), (Word::new("tasks"), 108, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/elicitation", kinds::OBJECT).object(&Object::new(&[(Word::new("form"), 99, 0), (Word::new("url"), 100, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/elicitation/properties/form", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/elicitation/properties/url", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/experimental", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(102))),
        Node::new("/$defs/ClientCapabilities/properties/experimental/additionalProperties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/roots", kinds::OBJECT).object(&Object::new(&[(Word::new("listChanged"), 104, kinds::BOOLEAN)], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/roots/properties/listChanged", kinds::BOOLEAN),
        Node::new("/$defs/ClientCapabilities/properties/sampling", kinds::OBJECT).object(&Object::new(&[(Word::new("context"), 106, 0), (Word::new("tools"), 107, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/sampling/properties/context", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/sampling/properties/tools", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/tasks", kinds::OBJECT).object(&Object::new(&[(Word::new("cancel"), 109, 0), (Word::new("list"), 110, 0), (Word::new("requests"), 111, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/tasks/properties/cancel", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/tasks/properties/list", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/tasks/properties/requests", kinds::OBJECT).object(&Object::new(&[(Word::new("elicitation"), 112, 0), (Word::new("sampling"), 114, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/tasks/properties/requests/properties/elicitation", kinds::OBJECT).object(&Object::new(&[(Word::new("create"), 113, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/tasks/properties/requests/properties/elicitation/properties/create", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/tasks/properties/requests/properties/sampling", kinds::OBJECT).object(&Object::new(&[(Word::new("createMessage"), 115, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/tasks/properties/requests/properties/sampling/properties/createMessage", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ClientNotification", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("notifications/cancelled"), 91), (Word::new("notifications/initialized"), 117), (Word::new("notifications/progress"), 122), (Word::new("notifications/tasks/status"), 130), (Word::new("notifications/roots/list_changed"), 134)], places: &[1, 1, 1, 1, 1], absent: None }))], None, false)),
        Node::new("/$defs/InitializedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 118, 0), (Word::new("method"), 119, 0), (Word::new("params"), 120, 0)], 0b11, Others::Open)),
        Node::new("/$defs/InitializedNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/InitializedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/initialized")]),
        Node::new("/$defs/NotificationParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 121, 0)], 0b0, Others::Open)),
        Node::new("/$defs/NotificationParams/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ProgressNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 123, 0), (Word::new("method"), 124, 0), (Word::new("params"), 125, 0)], 0b111, Others::Open)),
        Node::new("/$defs/ProgressNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ProgressNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/progress")]),
        Node::new("/$defs/ProgressNotificationParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 126, 0), (Word::new("message"), 127, kinds::STRING), (Word::new("progress"), 128, kinds::NUMBER), (Word::new("progressToken"), 30, kinds::STRING | kinds::INTEGER), (Word::new("total"), 129, kinds::NUMBER)], 0b1100, Others::Open)),
        Node::new("/$defs/ProgressNotificationParams/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ProgressNotificationParams/properties/message", kinds::STRING),
        Node::new("/$defs/ProgressNotificationParams/properties/progress", kinds::NUMBER),
        Node::new("/$defs/ProgressNotificationParams/properties/total", kinds::NUMBER),
        Node::new("/$defs/TaskStatusNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 131, 0), (Word::new("method"), 132, 0), (Word::new("params"), 133, 0)], 0b111, Others::Open)),
        Node::new("/$defs/TaskStatusNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/TaskStatusNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/tasks/status")]),
        Node::new("/$defs/TaskStatusNotificationParams", kinds::ANY).extra(&Extra { all: &[120, 83], ..Extra::NONE }),
        Node::new("/$defs/RootsListChangedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 135, 0), (Word::new("method"), 136, 0), (Word::new("params"), 120, 0)], 0b11, Others::Open)),
        Node::new("/$defs/RootsListChangedNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/RootsListChangedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/roots/list_changed")]),
        Node::new("/$defs/ClientRequest", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("initialize"), 138), (Word::new("ping"), 151), (Word::new("resources/list"), 156), (Word::new("resources/templates/list"), 162), (Word::new("resources/read"), 165), (Word::new("resources/subscribe"), 171), (Word::new("resources/unsubscribe"), 177), (Word::new("prompts/list"), 183), (Word::new("prompts/get"), 186), (Word::new("tools/list"), 194), (Word::new("tools/call"), 24), (Word::new("tasks/get"), 197), (Word::new("tasks/result"), 202), (Word::new("tasks/cancel"), 75), (Word::new("tasks/list"), 207), (Word::new("logging/setLevel"), 210), (Word::new("completion/complete"), 216)], places: &[2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2], absent: None }))], None, false)),
        Node::new("/$defs/InitializeRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 139, 0), (Word::new("method"), 140, 0), (Word::new("params"), 141, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/InitializeRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/InitializeRequest/properties/method", kinds::STRING).texts(&[Word::new("initialize")]),
        Node::new("/$defs/InitializeRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 142, 0), (Word::new("capabilities"), 97, 0), (Word::new("clientInfo"), 143, 0), (Word::new("protocolVersion"), 150, kinds::STRING)], 0b1110, Others::Open)),
        Node::new("/$defs/InitializeRequestParams/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 30, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/Implementation", kinds::OBJECT).object(&Object::new(&[(Word::new("description"), 144, kinds::STRING), (Word::new("icons"), 145, 0), (Word::new("name"), 146, kinds::STRING), (Word::new("title"), 147, kinds::STRING), (Word::new("version"), 148, kinds::STRING), (Word::new("websiteUrl"), 149, 0)], 0b10100, Others::Open)),
        Node::new("/$defs/Implementation/properties/description", kinds::STRING),
        Node::new("/$defs/Implementation/properties/icons", kinds::ARRAY).items(52),
        Node::new("/$defs/Implementation/properties/name", kinds::STRING),
        Node::new("/$defs/Implementation/properties/title", kinds::STRING),
        Node::new("/$defs/Implementation/properties/version", kinds::STRING),
        Node::new("/$defs/Implementation/properties/websiteUrl", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/InitializeRequestParams/properties/protocolVersion", kinds::STRING),
        Node::new("/$defs/PingRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 152, 0), (Word::new("method"), 153, 0), (Word::new("params"), 154, 0)], 0b111, Others::Open)),
        Node::new("/$defs/PingRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/PingRequest/properties/method", kinds::STRING).texts(&[Word::new("ping")]),
        Node::new("/$defs/RequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 155, 0)], 0b0, Others::Open)),
        Node::new("/$defs/RequestParams/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 30, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ListResourcesRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 157, 0), (Word::new("method"), 158, 0), (Word::new("params"), 159, 0)], 0b111, Others::Open)),
        Node::new("/$defs/ListResourcesRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ListResourcesRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/list")]),
        Node::new("/$defs/PaginatedRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 160, 0), (Word::new("cursor"), 161, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/$defs/PaginatedRequestParams/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 30, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/PaginatedRequestParams/properties/cursor", kinds::STRING),
        Node::new("/$defs/ListResourceTemplatesRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 163, 0), (Word::new("method"), 164, 0), (Word::new("params"), 159, 0)], 0b111, Others::Open)),
        Node::new("/$defs/ListResourceTemplatesRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ListResourceTemplatesRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/templates/list")]),
        Node::new("/$defs/ReadResourceRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 166, 0), (Word::new("method"), 167, 0), (Word::new("params"), 168, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/ReadResourceRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ReadResourceRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/read")]),
        Node::new("/$defs/ReadResourceRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 169, 0), (Word::new("uri"), 170, 0)], 0b10, Others::Open)),
        Node::new("/$defs/ReadResourceRequestParams/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 30, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ReadResourceRequestParams/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/SubscribeRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 172, 0), (Word::new("method"), 173, 0), (Word::new("params"), 174, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/SubscribeRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/SubscribeRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/subscribe")]),
        Node::new("/$defs/SubscribeRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 175, 0), (Word::new("uri"), 176, 0)], 0b10, Others::Open)),
        Node::new("/$defs/SubscribeRequestParams/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 30, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/SubscribeRequestParams/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/UnsubscribeRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 178, 0), (Word::new("method"), 179, 0), (Word::new("params"), 180, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/UnsubscribeRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/UnsubscribeRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/unsubscribe")]),
        Node::new("/$defs/UnsubscribeRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 181, 0), (Word::new("uri"), 182, 0)], 0b10, Others::Open)),
        Node::new("/$defs/UnsubscribeRequestParams/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 30, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/UnsubscribeRequestParams/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/ListPromptsRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 184, 0), (Word::new("method"), 185, 0), (Word::new("params"), 159, 0)], 0b111, Others::Open)),
        Node::new("/$defs/ListPromptsRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ListPromptsRequest/properties/method", kinds::STRING).texts(&[Word::new("prompts/list")]),
        Node::new("/$defs/GetPromptRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 187, 0), (Word::new("method"), 188, 0), (Word::new("params"), 189, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/GetPromptRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/GetPromptRequest/properties/method", kinds::STRING).texts(&[Word::new("prompts/get")]),
        Node::new("/$defs/GetPromptRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 190, 0), (Word::new("arguments"), 191, 0), (Word::new("name"), 193, kinds::STRING)], 0b100, Others::Open)),
        Node::new("/$defs/GetPromptRequestParams/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 30, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/GetPromptRequestParams/properties/arguments", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(192))),
        Node::new("/$defs/GetPromptRequestParams/properties/arguments/additionalProperties", kinds::STRING),
        Node::new("/$defs/GetPromptRequestParams/properties/name", kinds::STRING),
        Node::new("/$defs/ListToolsRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 195, 0), (Word::new("method"), 196, 0), (Word::new("params"), 159, 0)], 0b111, Others::Open)),
        Node::new("/$defs/ListToolsRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ListToolsRequest/properties/method", kinds::STRING).texts(&[Word::new("tools/list")]),
        Node::new("/$defs/GetTaskRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 198, 0), (Word::new("method"), 199, 0), (Word::new("params"), 200, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/GetTaskRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/GetTaskRequest/properties/method", kinds::STRING).texts(&[Word::new("tasks/get")]),
        Node::new("/$defs/GetTaskRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 201, kinds::STRING)], 0b1, Others::Open)),
        Node::new("/$defs/GetTaskRequest/properties/params/properties/taskId", kinds::STRING),
        Node::new("/$defs/GetTaskPayloadRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 203, 0), (Word::new("method"), 204, 0), (Word::new("params"), 205, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/GetTaskPayloadRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/GetTaskPayloadRequest/properties/method", kinds::STRING).texts(&[Word::new("tasks/result")]),
        Node::new("/$defs/GetTaskPayloadRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 206, kinds::STRING)], 0b1, Others::Open)),
        Node::new("/$defs/GetTaskPayloadRequest/properties/params/properties/taskId", kinds::STRING),
        Node::new("/$defs/ListTasksRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 208, 0), (Word::new("method"), 209, 0), (Word::new("params"), 159, 0)], 0b111, Others::Open)),
        Node::new("/$defs/ListTasksRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ListTasksRequest/properties/method", kinds::STRING).texts(&[Word::new("tasks/list")]),
        Node::new("/$defs/SetLevelRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 211, 0), (Word::new("method"), 212, 0), (Word::new("params"), 213, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/SetLevelRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/SetLevelRequest/properties/method", kinds::STRING).texts(&[Word::new("logging/setLevel")]),
        Node::new("/$defs/SetLevelRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 214, 0), (Word::new("level"), 215, 0)], 0b10, Others::Open)),
        Node::new("/$defs/SetLevelRequestParams/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 30, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/LoggingLevel", kinds::STRING).texts(&[Word::new("alert"), Word::new("critical"), Word::new("debug"), Word::new("emergency"), Word::new("error"), Word::new("info"), Word::new("notice"), Word::new("warning")]),
        Node::new("/$defs/CompleteRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 217, 0), (Word::new("method"), 218, 0), (Word::new("params"), 219, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/CompleteRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/CompleteRequest/properties/method", kinds::STRING).texts(&[Word::new("completion/complete")]),
        Node::new("/$defs/CompleteRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 220, 0), (Word::new("argument"), 221, 0), (Word::new("context"), 224, 0), (Word::new("ref"), 227, 0)], 0b1010, Others::Open)),
        Node::new("/$defs/CompleteRequestParams/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 30, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/CompleteRequestParams/properties/argument", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 222, kinds::STRING), (Word::new("value"), 223, kinds::STRING)], 0b11, Others::Open)),
        Node::new("/$defs/CompleteRequestParams/properties/argument/properties/name", kinds::STRING),
        Node::new("/$defs/CompleteRequestParams/properties/argument/properties/value", kinds::STRING),
        Node::new("/$defs/CompleteRequestParams/properties/context", kinds::OBJECT).object(&Object::new(&[(Word::new("arguments"), 225, 0)], 0b0, Others::Open)),
        Node::new("/$defs/CompleteRequestParams/properties/context/properties/arguments", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(226))),
        Node::new("/$defs/CompleteRequestParams/properties/context/properties/arguments/additionalProperties", kinds::STRING),
        Node::new("/$defs/CompleteRequestParams/properties/ref", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("ref/prompt"), 228), (Word::new("ref/resource"), 232)], places: &[2, 0], absent: None }))], None, false)),
        Node::new("/$defs/PromptReference", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 229, kinds::STRING), (Word::new("title"), 230, kinds::STRING), (Word::new("type"), 231, 0)], 0b101, Others::Open)),
        Node::new("/$defs/PromptReference/properties/name", kinds::STRING),
        Node::new("/$defs/PromptReference/properties/title", kinds::STRING),
        Node::new("/$defs/PromptReference/properties/type", kinds::STRING).texts(&[Word::new("ref/prompt")]),
        Node::new("/$defs/ResourceTemplateReference", kinds::OBJECT).object(&Object::new(&[(Word::new("type"), 233, 0), (Word::new("uri"), 234, 0)], 0b11, Others::Open)),
        Node::new("/$defs/ResourceTemplateReference/properties/type", kinds::STRING).texts(&[Word::new("ref/resource")]),
        Node::new("/$defs/ResourceTemplateReference/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri-template"), ..Extra::NONE }),
        Node::new("/$defs/ClientResult", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[81, 236, 237, 80, 239, 243, 263, 270]))], None, false)),
        Node::new("/$defs/GetTaskResult", kinds::ANY).extra(&Extra { all: &[81, 83], ..Extra::NONE }),
        Node::new("/$defs/GetTaskPayloadResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 238, 0)], 0b0, Others::Open)),
        Node::new("/$defs/GetTaskPayloadResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ListTasksResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 240, 0), (Word::new("nextCursor"), 241, kinds::STRING), (Word::new("tasks"), 242, 0)], 0b100, Others::Open)),
        Node::new("/$defs/ListTasksResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ListTasksResult/properties/nextCursor", kinds::STRING),
        Node::new("/$defs/ListTasksResult/properties/tasks", kinds::ARRAY).items(83),
        Node::new("/$defs/CreateMessageResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 244, 0), (Word::new("content"), 245, 0), (Word::new("model"), 261, kinds::STRING), (Word::new("role"), 3, 0), (Word::new("stopReason"), 262, kinds::STRING)], 0b1110, Others::Open)),
        Node::new("/$defs/CreateMessageResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/CreateMessageResult/properties/content", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 39), (Word::new("image"), 43), (Word::new("audio"), 6), (Word::new("tool_use"), 246), (Word::new("tool_result"), 252)], places: &[3, 4, 4, 4, 5], absent: None })), (kinds::ARRAY, Choice::Node(259))], None, false)),
        Node::new("/$defs/ToolUseContent", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 247, 0), (Word::new("id"), 248, kinds::STRING), (Word::new("input"), 249, 0), (Word::new("name"), 250, kinds::STRING), (Word::new("type"), 251, 0)], 0b11110, Others::Open)),
        Node::new("/$defs/ToolUseContent/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ToolUseContent/properties/id", kinds::STRING),
        Node::new("/$defs/ToolUseContent/properties/input", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ToolUseContent/properties/name", kinds::STRING),
        Node::new("/$defs/ToolUseContent/properties/type", kinds::STRING).texts(&[Word::new("tool_use")]),
        Node::new("/$defs/ToolResultContent", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 253, 0), (Word::new("content"), 254, 0), (Word::new("isError"), 255, kinds::BOOLEAN), (Word::new("structuredContent"), 256, 0), (Word::new("toolUseId"), 257, kinds::STRING), (Word::new("type"), 258, 0)], 0b110010, Others::Open)),
        Node::new("/$defs/ToolResultContent/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ToolResultContent/properties/content", kinds::ARRAY).items(38),
        Node::new("/$defs/ToolResultContent/properties/isError", kinds::BOOLEAN),
        Node::new("/$defs/ToolResultContent/properties/structuredContent", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ToolResultContent/properties/toolUseId", kinds::STRING),
        Node::new("/$defs/ToolResultContent/properties/type", kinds::STRING).texts(&[Word::new("tool_result")]),
        Node::new("/$defs/CreateMessageResult/properties/content/anyOf/5", kinds::ARRAY).items(260),
        Node::new("/$defs/SamplingMessageContentBlock", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 39), (Word::new("image"), 43), (Word::new("audio"), 6), (Word::new("tool_use"), 246), (Word::new("tool_result"), 252)], places: &[3, 4, 4, 4, 5], absent: None }))], None, false)),
        Node::new("/$defs/CreateMessageResult/properties/model", kinds::STRING),
        Node::new("/$defs/CreateMessageResult/properties/stopReason", kinds::STRING),
        Node::new("/$defs/ListRootsResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 264, 0), (Word::new("roots"), 265, 0)], 0b10, Others::Open)),
        Node::new("/$defs/ListRootsResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ListRootsResult/properties/roots", kinds::ARRAY).items(266),
        Node::new("/$defs/Root", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 267, 0), (Word::new("name"), 268, kinds::STRING), (Word::new("uri"), 269, 0)], 0b100, Others::Open)),
        Node::new("/$defs/Root/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/Root/properties/name", kinds::STRING),
        Node::new("/$defs/Root/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), prose: &[Prose::RootUri], ..Extra::NONE }),
        Node::new("/$defs/ElicitResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 271, 0), (Word::new("action"), 272, 0), (Word::new("content"), 273, 0)], 0b10, Others::Open)),
        Node::new("/$defs/ElicitResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ElicitResult/properties/action", kinds::STRING).texts(&[Word::new("accept"), Word::new("cancel"), Word::new("decline")]),
        Node::new("/$defs/ElicitResult/properties/content", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(274))),
        Node::new("/$defs/ElicitResult/properties/content/additionalProperties", kinds::ANY).any(&Any::new(&[(kinds::ARRAY, Choice::Node(275)), (kinds::STRING | kinds::NUMBER | kinds::BOOLEAN, Choice::Node(277))], None, false)),
        Node::new("/$defs/ElicitResult/properties/content/additionalProperties/anyOf/0", kinds::ARRAY).items(276),
        Node::new("/$defs/ElicitResult/properties/content/additionalProperties/anyOf/0/items", kinds::STRING),
        Node::new("/$defs/ElicitResult/properties/content/additionalProperties/anyOf/1", kinds::STRING | kinds::NUMBER | kinds::BOOLEAN),
        Node::new("/$defs/CompleteResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 279, 0), (Word::new("completion"), 280, 0)], 0b10, Others::Open)),
        Node::new("/$defs/CompleteResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/CompleteResult/properties/completion", kinds::OBJECT).object(&Object::new(&[(Word::new("hasMore"), 281, kinds::BOOLEAN), (Word::new("total"), 282, kinds::INTEGER), (Word::new("values"), 283, 0)], 0b100, Others::Open)),
        Node::new("/$defs/CompleteResult/properties/completion/properties/hasMore", kinds::BOOLEAN),
        Node::new("/$defs/CompleteResult/properties/completion/properties/total", kinds::INTEGER),
        Node::new("/$defs/CompleteResult/properties/completion/properties/values", kinds::ARRAY).items(284),
        Node::new("/$defs/CompleteResult/properties/completion/properties/values/items", kinds::STRING),
        Node::new("/$defs/CreateMessageRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 286, 0), (Word::new("method"), 287, 0), (Word::new("params"), 288, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/CreateMessageRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/CreateMessageRequest/properties/method", kinds::STRING).texts(&[Word::new("sampling/createMessage")]),
        Node::new("/$defs/CreateMessageRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 289, 0), (Word::new("includeContext"), 290, 0), (Word::new("maxTokens"), 291, kinds::INTEGER), (Word::new("messages"), 292, 0), (Word::new("metadata"), 297, 0), (Word::new("modelPreferences"), 298, 0), (Word::new("stopSequences"), 305, 0), (Word::new("systemPrompt"), 307, kinds::STRING), (Word::new("task"), 33, 0), (Word::new("temperature"), 308, kinds::NUMBER), (Word::new("toolChoice"), 309, 0), (Word::new("tools"), 311, 0)], 0b1100, Others::Open)),
        Node::new("/$defs/CreateMessageRequestParams/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 30, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/CreateMessageRequestParams/properties/includeContext", kinds::STRING).texts(&[Word::new("allServers"), Word::new("none"), Word::new("thisServer")]),
        Node::new("/$defs/CreateMessageRequestParams/properties/maxTokens", kinds::INTEGER),
        Node::new("/$defs/CreateMessageRequestParams/properties/messages", kinds::ARRAY).items(293).extra(&Extra { prose: &[Prose::ToolResults], ..Extra::NONE }),
        Node::new("/$defs/SamplingMessage", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 294, 0), (Word::new("content"), 295, 0), (Word::new("role"), 3, 0)], 0b110, Others::Open)),
        Node::new("/$defs/SamplingMessage/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/SamplingMessage/properties/content", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 39), (Word::new("image"), 43), (Word::new("audio"), 6), (Word::new("tool_use"), 246), (Word::new("tool_result"), 252)], places: &[3, 4, 4, 4, 5], absent: None })), (kinds::ARRAY, Choice::Node(296))], None, false)),
        Node::new("/$defs/SamplingMessage/properties/content/anyOf/5", kinds::ARRAY).items(260),
        Node::new("/$defs/CreateMessageRequestParams/properties/metadata", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ModelPreferences", kinds::OBJECT).object(&Object::new(&[(Word::new("costPriority"), 299, 0), (Word::new("hints"), 300, 0), (Word::new("intelligencePriority"), 303, 0), (Word::new("speedPriority"), 304, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ModelPreferences/properties/costPriority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/$defs/ModelPreferences/properties/hints", kinds::ARRAY).items(301),
        Node::new("/$defs/ModelHint", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 302, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/$defs/ModelHint/properties/name", kinds::STRING),
        Node::new("/$defs/ModelPreferences/properties/intelligencePriority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/$defs/ModelPreferences/properties/speedPriority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/$defs/CreateMessageRequestParams/properties/stopSequences", kinds::ARRAY).items(306),
        Node::new("/$defs/CreateMessageRequestParams/properties/stopSequences/items", kinds::STRING),
        Node::new("/$defs/CreateMessageRequestParams/properties/systemPrompt", kinds::STRING),
        Node::new("/$defs/CreateMessageRequestParams/properties/temperature", kinds::NUMBER),
        Node::new("/$defs/ToolChoice", kinds::OBJECT).object(&Object::new(&[(Word::new("mode"), 310, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ToolChoice/properties/mode", kinds::STRING).texts(&[Word::new("auto"), Word::new("none"), Word::new("required")]),
        Node::new("/$defs/CreateMessageRequestParams/properties/tools", kinds::ARRAY).items(312),
        Node::new("/$defs/Tool", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 313, 0), (Word::new("annotations"), 314, 0), (Word::new("description"), 320, kinds::STRING), (Word::new("execution"), 321, 0), (Word::new("icons"), 323, 0), (Word::new("inputSchema"), 324, 0), (Word::new("name"), 331, 0), (Word::new("outputSchema"), 332, 0), (Word::new("title"), 339, kinds::STRING)], 0b1100000, Others::Open)),
        Node::new("/$defs/Tool/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ToolAnnotations", kinds::OBJECT).object(&Object::new(&[(Word::new("destructiveHint"), 315, kinds::BOOLEAN), (Word::new("idempotentHint"), 316, kinds::BOOLEAN), (Word::new("openWorldHint"), 317, kinds::BOOLEAN), (Word::new("readOnlyHint"), 318, kinds::BOOLEAN), (Word::new("title"), 319, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/$defs/ToolAnnotations/properties/destructiveHint", kinds::BOOLEAN),
        Node::new("/$defs/ToolAnnotations/properties/idempotentHint", kinds::BOOLEAN),
        Node::new("/$defs/ToolAnnotations/properties/openWorldHint", kinds::BOOLEAN),
        Node::new("/$defs/ToolAnnotations/properties/readOnlyHint", kinds::BOOLEAN),
        Node::new("/$defs/ToolAnnotations/properties/title", kinds::STRING),
        Node::new("/$defs/Tool/properties/description", kinds::STRING),
        Node::new("/$defs/ToolExecution", kinds::OBJECT).object(&Object::new(&[(Word::new("taskSupport"), 322, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ToolExecution/properties/taskSupport", kinds::STRING).texts(&[Word::new("forbidden"), Word::new("optional"), Word::new("required")]),
        Node::new("/$defs/Tool/properties/icons", kinds::ARRAY).items(52),
        Node::new("/$defs/Tool/properties/inputSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("$schema"), 325, kinds::STRING), (Word::new("properties"), 326, 0), (Word::new("required"), 328, 0), (Word::new("type"), 330, 0)], 0b1000, Others::Open)),
        Node::new("/$defs/Tool/properties/inputSchema/properties/$schema", kinds::STRING),
        Node::new("/$defs/Tool/properties/inputSchema/properties/properties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(327))),
        Node::new("/$defs/Tool/properties/inputSchema/properties/properties/additionalProperties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/Tool/properties/inputSchema/properties/required", kinds::ARRAY).items(329),
        Node::new("/$defs/Tool/properties/inputSchema/properties/required/items", kinds::STRING),
        Node::new("/$defs/Tool/properties/inputSchema/properties/type", kinds::STRING).texts(&[Word::new("object")]),
        Node::new("/$defs/Tool/properties/name", kinds::STRING).extra(&Extra { prose: &[Prose::ToolName], ..Extra::NONE }),
        Node::new("/$defs/Tool/properties/outputSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("$schema"), 333, kinds::STRING), (Word::new("properties"), 334, 0), (Word::new("required"), 336, 0), (Word::new("type"), 338, 0)], 0b1000, Others::Open)),
        Node::new("/$defs/Tool/properties/outputSchema/properties/$schema", kinds::STRING),
        Node::new("/$defs/Tool/properties/outputSchema/properties/properties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(335))),
        Node::new("/$defs/Tool/properties/outputSchema/properties/properties/additionalProperties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/Tool/properties/outputSchema/properties/required", kinds::ARRAY).items(337),
        Node::new("/$defs/Tool/properties/outputSchema/properties/required/items", kinds::STRING),
        Node::new("/$defs/Tool/properties/outputSchema/properties/type", kinds::STRING).texts(&[Word::new("object")]),
        Node::new("/$defs/Tool/properties/title", kinds::STRING),
        Node::new("/$defs/CreateTaskResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 341, 0), (Word::new("task"), 83, 0)], 0b10, Others::Open)),
        Node::new("/$defs/CreateTaskResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/Cursor", kinds::STRING),
        Node::new("/$defs/ElicitRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 344, 0), (Word::new("method"), 345, 0), (Word::new("params"), 346, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/ElicitRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ElicitRequest/properties/method", kinds::STRING).texts(&[Word::new("elicitation/create")]),
        Node::new("/$defs/ElicitRequestParams", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[347, 353]))], Some(Choice::Member(&[(Word::new("elicitationId"), 347), (Word::new("requestedSchema"), 353)])), false)),
        Node::new("/$defs/ElicitRequestURLParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 348, 0), (Word::new("elicitationId"), 349, kinds::STRING), (Word::new("message"), 350, kinds::STRING), (Word::new("mode"), 351, 0), (Word::new("task"), 33, 0), (Word::new("url"), 352, 0)], 0b101110, Others::Open)),
        Node::new("/$defs/ElicitRequestURLParams/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 30, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ElicitRequestURLParams/properties/elicitationId", kinds::STRING),
        Node::new("/$defs/ElicitRequestURLParams/properties/message", kinds::STRING),
        Node::new("/$defs/ElicitRequestURLParams/properties/mode", kinds::STRING).texts(&[Word::new("url")]),
        Node::new("/$defs/ElicitRequestURLParams/properties/url", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/ElicitRequestFormParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 354, 0), (Word::new("message"), 355, kinds::STRING), (Word::new("mode"), 356, 0), (Word::new("requestedSchema"), 357, 0), (Word::new("task"), 33, 0)], 0b1010, Others::Open)),
        Node::new("/$defs/ElicitRequestFormParams/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 30, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ElicitRequestFormParams/properties/message", kinds::STRING),
        Node::new("/$defs/ElicitRequestFormParams/properties/mode", kinds::STRING).texts(&[Word::new("form")]),
        Node::new("/$defs/ElicitRequestFormParams/properties/requestedSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("$schema"), 358, kinds::STRING), (Word::new("properties"), 359, 0), (Word::new("required"), 426, 0), (Word::new("type"), 428, 0)], 0b1010, Others::Open)).extra(&Extra { prose: &[Prose::FormField, Prose::FormSense], ..Extra::NONE }),
        Node::new("/$defs/ElicitRequestFormParams/properties/requestedSchema/properties/$schema", kinds::STRING),
        Node::new("/$defs/ElicitRequestFormParams/properties/requestedSchema/properties/properties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(360))),
        Node::new("/$defs/PrimitiveSchemaDefinition", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[361, 369, 19, 376, 383, 392, 404, 417]))], None, false)),
        Node::new("/$defs/StringSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 362, kinds::STRING), (Word::new("description"), 363, kinds::STRING), (Word::new("format"), 364, 0), (Word::new("maxLength"), 365, kinds::INTEGER), (Word::new("minLength"), 366, kinds::INTEGER), (Word::new("title"), 367, kinds::STRING), (Word::new("type"), 368, 0)], 0b1000000, Others::Open)),
        Node::new("/$defs/StringSchema/properties/default", kinds::STRING),
        Node::new("/$defs/StringSchema/properties/description", kinds::STRING),
        Node::new("/$defs/StringSchema/properties/format", kinds::STRING).texts(&[Word::new("date"), Word::new("date-time"), Word::new("email"), Word::new("uri")]),
        Node::new("/$defs/StringSchema/properties/maxLength", kinds::INTEGER),
        Node::new("/$defs/StringSchema/properties/minLength", kinds::INTEGER),
        Node::new("/$defs/StringSchema/properties/title", kinds::STRING),
        Node::new("/$defs/StringSchema/properties/type", kinds::STRING).texts(&[Word::new("string")]),
        Node::new("/$defs/NumberSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 370, kinds::NUMBER), (Word::new("description"), 371, kinds::STRING), (Word::new("maximum"), 372, kinds::NUMBER), (Word::new("minimum"), 373, kinds::NUMBER), (Word::new("title"), 374, kinds::STRING), (Word::new("type"), 375, 0)], 0b100000, Others::Open)),
        Node::new("/$defs/NumberSchema/properties/default", kinds::NUMBER),
        Node::new("/$defs/NumberSchema/properties/description", kinds::STRING),
        Node::new("/$defs/NumberSchema/properties/maximum", kinds::NUMBER),
        Node::new("/$defs/NumberSchema/properties/minimum", kinds::NUMBER),
        Node::new("/$defs/NumberSchema/properties/title", kinds::STRING),
        Node::new("/$defs/NumberSchema/properties/type", kinds::STRING).texts(&[Word::new("integer"), Word::new("number")]),
        Node::new("/$defs/UntitledSingleSelectEnumSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 377, kinds::STRING), (Word::new("description"), 378, kinds::STRING), (Word::new("enum"), 379, 0), (Word::new("title"), 381, kinds::STRING), (Word::new("type"), 382, 0)], 0b10100, Others::Open)),
        Node::new("/$defs/UntitledSingleSelectEnumSchema/properties/default", kinds::STRING),
        Node::new("/$defs/UntitledSingleSelectEnumSchema/properties/description", kinds::STRING),
        Node::new("/$defs/UntitledSingleSelectEnumSchema/properties/enum", kinds::ARRAY).items(380),
        Node::new("/$defs/UntitledSingleSelectEnumSchema/properties/enum/items", kinds::STRING),
        Node::new("/$defs/UntitledSingleSelectEnumSchema/properties/title", kinds::STRING),
        Node::new("/$defs/UntitledSingleSelectEnumSchema/properties/type", kinds::STRING).texts(&[Word::new("string")]),
        Node::new("/$defs/TitledSingleSelectEnumSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 384, kinds::STRING), (Word::new("description"), 385, kinds::STRING), (Word::new("oneOf"), 386, 0), (Word::new("title"), 390, kinds::STRING), (Word::new("type"), 391, 0)], 0b10100, Others::Open)),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/default", kinds::STRING),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/description", kinds::STRING),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/oneOf", kinds::ARRAY).items(387),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/oneOf/items", kinds::OBJECT).object(&Object::new(&[(Word::new("const"), 388, kinds::STRING), (Word::new("title"), 389, kinds::STRING)], 0b11, Others::Open)),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/oneOf/items/properties/const", kinds::STRING),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/oneOf/items/properties/title", kinds::STRING),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/title", kinds::STRING),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/type", kinds::STRING).texts(&[Word::new("string")]),
        Node::new("/$defs/UntitledMultiSelectEnumSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 393, 0), (Word::new("description"), 395, kinds::STRING), (Word::new("items"), 396, 0), (Word::new("maxItems"), 400, kinds::INTEGER), (Word::new("minItems"), 401, kinds::INTEGER), (Word::new("title"), 402, kinds::STRING), (Word::new("type"), 403, 0)], 0b1000100, Others::Open)),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/default", kinds::ARRAY).items(394),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/default/items", kinds::STRING),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/description", kinds::STRING),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/items", kinds::OBJECT).object(&Object::new(&[(Word::new("enum"), 397, 0), (Word::new("type"), 399, 0)], 0b11, Others::Open)),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/items/properties/enum", kinds::ARRAY).items(398),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/items/properties/enum/items", kinds::STRING),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/items/properties/type", kinds::STRING).texts(&[Word::new("string")]),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/maxItems", kinds::INTEGER),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/minItems", kinds::INTEGER),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/title", kinds::STRING),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/type", kinds::STRING).texts(&[Word::new("array")]),
        Node::new("/$defs/TitledMultiSelectEnumSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 405, 0), (Word::new("description"), 407, kinds::STRING), (Word::new("items"), 408, 0), (Word::new("maxItems"), 413, kinds::INTEGER), (Word::new("minItems"), 414, kinds::INTEGER), (Word::new("title"), 415, kinds::STRING), (Word::new("type"), 416, 0)], 0b1000100, Others::Open)),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/default", kinds::ARRAY).items(406),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/default/items", kinds::STRING),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/description", kinds::STRING),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/items", kinds::OBJECT).object(&Object::new(&[(Word::new("anyOf"), 409, 0)], 0b1, Others::Open)),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/items/properties/anyOf", kinds::ARRAY).items(410),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/items/properties/anyOf/items", kinds::OBJECT).object(&Object::new(&[(Word::new("const"), 411, kinds::STRING), (Word::new("title"), 412, kinds::STRING)], 0b11, Others::Open)),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/items/properties/anyOf/items/properties/const", kinds::STRING),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/items/properties/anyOf/items/properties/title", kinds::STRING),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/maxItems", kinds::INTEGER),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/minItems", kinds::INTEGER),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/title", kinds::STRING),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/type", kinds::STRING).texts(&[Word::new("array")]),
        Node::new("/$defs/LegacyTitledEnumSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 418, kinds::STRING), (Word::new("description"), 419, kinds::STRING), (Word::new("enum"), 420, 0), (Word::new("enumNames"), 422, 0), (Word::new("title"), 424, kinds::STRING), (Word::new("type"), 425, 0)], 0b100100, Others::Open)),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/default", kinds::STRING),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/description", kinds::STRING),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/enum", kinds::ARRAY).items(421),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/enum/items", kinds::STRING),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/enumNames", kinds::ARRAY).items(423),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/enumNames/items", kinds::STRING),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/title", kinds::STRING),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/type", kinds::STRING).texts(&[Word::new("string")]),
        Node::new("/$defs/ElicitRequestFormParams/properties/requestedSchema/properties/required", kinds::ARRAY).items(427),
        Node::new("/$defs/ElicitRequestFormParams/properties/requestedSchema/properties/required/items", kinds::STRING),
        Node::new("/$defs/ElicitRequestFormParams/properties/requestedSchema/properties/type", kinds::STRING).texts(&[Word::new("object")]),
        Node::new("/$defs/ElicitationCompleteNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 430, 0), (Word::new("method"), 431, 0), (Word::new("params"), 432, 0)], 0b111, Others::Open)),
        Node::new("/$defs/ElicitationCompleteNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ElicitationCompleteNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/elicitation/complete")]),
        Node::new("/$defs/ElicitationCompleteNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("elicitationId"), 433, kinds::STRING)], 0b1, Others::Open)),
        Node::new("/$defs/ElicitationCompleteNotification/properties/params/properties/elicitationId", kinds::STRING),
        Node::new("/$defs/EnumSchema", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[376, 383, 392, 404, 417]))], None, false)),
        Node::new("/$defs/Error", kinds::OBJECT).object(&Object::new(&[(Word::new("code"), 436, kinds::INTEGER), (Word::new("data"), 0, kinds::NULL | kinds::BOOLEAN | kinds::NUMBER | kinds::STRING | kinds::ARRAY | kinds::OBJECT), (Word::new("message"), 437, kinds::STRING)], 0b101, Others::Open)),
        Node::new("/$defs/Error/properties/code", kinds::INTEGER),
        Node::new("/$defs/Error/properties/message", kinds::STRING),
        Node::new("/$defs/GetPromptResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 439, 0), (Word::new("description"), 440, kinds::STRING), (Word::new("messages"), 441, 0)], 0b100, Others::Open)),
        Node::new("/$defs/GetPromptResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/GetPromptResult/properties/description", kinds::STRING),
        Node::new("/$defs/GetPromptResult/properties/messages", kinds::ARRAY).items(442),
        Node::new("/$defs/PromptMessage", kinds::OBJECT).object(&Object::new(&[(Word::new("content"), 38, 0), (Word::new("role"), 3, 0)], 0b11, Others::Open)),
        Node::new("/$defs/Icons", kinds::OBJECT).object(&Object::new(&[(Word::new("icons"), 444, 0)], 0b0, Others::Open)),
        Node::new("/$defs/Icons/properties/icons", kinds::ARRAY).items(52),
        Node::new("/$defs/InitializeResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 446, 0), (Word::new("capabilities"), 447, 0), (Word::new("instructions"), 465, kinds::STRING), (Word::new("protocolVersion"), 466, kinds::STRING), (Word::new("serverInfo"), 143, 0)], 0b11010, Others::Open)),
        Node::new("/$defs/InitializeResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ServerCapabilities", kinds::OBJECT).object(&Object::new(&[(Word::new("completions"), 448, 0), (Word::new("experimental"), 449, 0), (Word::new("logging"), 451, 0), (Word::new("prompts"), 452, 0), (Word::new("resources"), 454, 0), (Word::new("tasks"), 457, 0), (Word::new("tools"), 463, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ServerCapabilities/properties/completions", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ServerCapabilities/properties/experimental", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(450))),
        Node::new("/$defs/ServerCapabilities/properties/experimental/additionalProperties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ServerCapabilities/properties/logging", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ServerCapabilities/properties/prompts", kinds::OBJECT).object(&Object::new(&[(Word::new("listChanged"), 453, kinds::BOOLEAN)], 0b0, Others::Open)),
        Node::new("/$defs/ServerCapabilities/properties/prompts/properties/listChanged", kinds::BOOLEAN),
        Node::new("/$defs/ServerCapabilities/properties/resources", kinds::OBJECT).object(&Object::new(&[(Word::new("listChanged"), 455, kinds::BOOLEAN), (Word::new("subscribe"), 456, kinds::BOOLEAN)], 0b0, Others::Open)),
        Node::new("/$defs/ServerCapabilities/properties/resources/properties/listChanged", kinds::BOOLEAN),
        Node::new("/$defs/ServerCapabilities/properties/resources/properties/subscribe", kinds::BOOLEAN),
        Node::new("/$defs/ServerCapabilities/properties/tasks", kinds::OBJECT).object(&Object::new(&[(Word::new("cancel"), 458, 0), (Word::new("list"), 459, 0), (Word::new("requests"), 460, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ServerCapabilities/properties/tasks/properties/cancel", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ServerCapabilities/properties/tasks/properties/list", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ServerCapabilities/properties/tasks/properties/requests", kinds::OBJECT).object(&Object::new(&[(Word::new("tools"), 461, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ServerCapabilities/properties/tasks/properties/requests/properties/tools", kinds::OBJECT).object(&Object::new(&[(Word::new("call"), 462, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ServerCapabilities/properties/tasks/properties/requests/properties/tools/properties/call", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ServerCapabilities/properties/tools", kinds::OBJECT).object(&Object::new(&[(Word::new("listChanged"), 464, kinds::BOOLEAN)], 0b0, Others::Open)),
        Node::new("/$defs/ServerCapabilities/properties/tools/properties/listChanged", kinds::BOOLEAN),
        Node::new("/$defs/InitializeResult/properties/instructions", kinds::STRING),
        Node::new("/$defs/InitializeResult/properties/protocolVersion", kinds::STRING),
        Node::new("/$defs/JSONRPCErrorResponse", kinds::OBJECT).object(&Object::new(&[(Word::new("error"), 435, 0), (Word::new("id"), 589, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 468, 0)], 0b101, Others::Open)),
        Node::new("/$defs/JSONRPCErrorResponse/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/JSONRPCMessage", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[470, 474, 478, 467]))], None, false)),
        Node::new("/$defs/JSONRPCRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 471, 0), (Word::new("method"), 472, kinds::STRING), (Word::new("params"), 473, 0)], 0b111, Others::Open)),
        Node::new("/$defs/JSONRPCRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/JSONRPCRequest/properties/method", kinds::STRING),
        Node::new("/$defs/JSONRPCRequest/properties/params", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/JSONRPCNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 475, 0), (Word::new("method"), 476, kinds::STRING), (Word::new("params"), 477, 0)], 0b11, Others::Open)),
        Node::new("/$defs/JSONRPCNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/JSONRPCNotification/properties/method", kinds::STRING),
        Node::new("/$defs/JSONRPCNotification/properties/params", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/JSONRPCResultResponse", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 479, 0), (Word::new("result"), 81, 0)], 0b111, Others::Open)),
        Node::new("/$defs/JSONRPCResultResponse/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[478, 467]))], Some(Choice::Member(&[(Word::new("result"), 478), (Word::new("error"), 467)])), false)),
        Node::new("/$defs/ListPromptsResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 482, 0), (Word::new("nextCursor"), 483, kinds::STRING), (Word::new("prompts"), 484, 0)], 0b100, Others::Open)),
        Node::new("/$defs/ListPromptsResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ListPromptsResult/properties/nextCursor", kinds::STRING),
        Node::new("/$defs/ListPromptsResult/properties/prompts", kinds::ARRAY).items(485),
        Node::new("/$defs/Prompt", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 486, 0), (Word::new("arguments"), 487, 0), (Word::new("description"), 493, kinds::STRING), (Word::new("icons"), 494, 0), (Word::new("name"), 495, kinds::STRING), (Word::new("title"), 496, kinds::STRING)], 0b10000, Others::Open)),
        Node::new("/$defs/Prompt/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/Prompt/properties/arguments", kinds::ARRAY).items(488),
        Node::new("/$defs/PromptArgument", kinds::OBJECT).object(&Object::new(&[(Word::new("description"), 489, kinds::STRING), (Word::new("name"), 490, kinds::STRING), (Word::new("required"), 491, kinds::BOOLEAN), (Word::new("title"), 492, kinds::STRING)], 0b10, Others::Open)),
        Node::new("/$defs/PromptArgument/properties/description", kinds::STRING),
        Node::new("/$defs/PromptArgument/properties/name", kinds::STRING),
        Node::new("/$defs/PromptArgument/properties/required", kinds::BOOLEAN),
        Node::new("/$defs/PromptArgument/properties/title", kinds::STRING),
        Node::new("/$defs/Prompt/properties/description", kinds::STRING),
        Node::new("/$defs/Prompt/properties/icons", kinds::ARRAY).items(52),
        Node::new("/$defs/Prompt/properties/name", kinds::STRING),
        Node::new("/$defs/Prompt/properties/title", kinds::STRING),
        Node::new("/$defs/ListResourceTemplatesResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 498, 0), (Word::new("nextCursor"), 499, kinds::STRING), (Word::new("resourceTemplates"), 500, 0)], 0b100, Others::Open)),
        Node::new("/$defs/ListResourceTemplatesResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ListResourceTemplatesResult/properties/nextCursor", kinds::STRING),
        Node::new("/$defs/ListResourceTemplatesResult/properties/resourceTemplates", kinds::ARRAY).items(501),
        Node::new("/$defs/ResourceTemplate", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 502, 0), (Word::new("annotations"), 1, 0), (Word::new("description"), 503, kinds::STRING), (Word::new("icons"), 504, 0), (Word::new("mimeType"), 505, kinds::STRING), (Word::new("name"), 506, kinds::STRING), (Word::new("title"), 507, kinds::STRING), (Word::new("uriTemplate"), 508, 0)], 0b10100000, Others::Open)),
        Node::new("/$defs/ResourceTemplate/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ResourceTemplate/properties/description", kinds::STRING),
        Node::new("/$defs/ResourceTemplate/properties/icons", kinds::ARRAY).items(52),
        Node::new("/$defs/ResourceTemplate/properties/mimeType", kinds::STRING),
        Node::new("/$defs/ResourceTemplate/properties/name", kinds::STRING),
        Node::new("/$defs/ResourceTemplate/properties/title", kinds::STRING),
        Node::new("/$defs/ResourceTemplate/properties/uriTemplate", kinds::STRING).extra(&Extra { format: Some("uri-template"), ..Extra::NONE }),
        Node::new("/$defs/ListResourcesResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 510, 0), (Word::new("nextCursor"), 511, kinds::STRING), (Word::new("resources"), 512, 0)], 0b100, Others::Open)),
        Node::new("/$defs/ListResourcesResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ListResourcesResult/properties/nextCursor", kinds::STRING),
        Node::new("/$defs/ListResourcesResult/properties/resources", kinds::ARRAY).items(513),
        Node::new("/$defs/Resource", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 514, 0), (Word::new("annotations"), 1, 0), (Word::new("description"), 515, kinds::STRING), (Word::new("icons"), 516, 0), (Word::new("mimeType"), 517, kinds::STRING), (Word::new("name"), 518, kinds::STRING), (Word::new("size"), 519, kinds::INTEGER), (Word::new("title"), 520, kinds::STRING), (Word::new("uri"), 521, 0)], 0b100100000, Others::Open)),
        Node::new("/$defs/Resource/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/Resource/properties/description", kinds::STRING),
        Node::new("/$defs/Resource/properties/icons", kinds::ARRAY).items(52),
        Node::new("/$defs/Resource/properties/mimeType", kinds::STRING),
        Node::new("/$defs/Resource/properties/name", kinds::STRING),
        Node::new("/$defs/Resource/properties/size", kinds::INTEGER),
        Node::new("/$defs/Resource/properties/title", kinds::STRING),
        Node::new("/$defs/Resource/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/ListRootsRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 523, 0), (Word::new("method"), 524, 0), (Word::new("params"), 154, 0)], 0b111, Others::Open)),
        Node::new("/$defs/ListRootsRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ListRootsRequest/properties/method", kinds::STRING).texts(&[Word::new("roots/list")]),
        Node::new("/$defs/ListToolsResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 526, 0), (Word::new("nextCursor"), 527, kinds::STRING), (Word::new("tools"), 528, 0)], 0b100, Others::Open)),
        Node::new("/$defs/ListToolsResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ListToolsResult/properties/nextCursor", kinds::STRING),
        Node::new("/$defs/ListToolsResult/properties/tools", kinds::ARRAY).items(312),
        Node::new("/$defs/LoggingMessageNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 530, 0), (Word::new("method"), 531, 0), (Word::new("params"), 532, 0)], 0b111, Others::Open)),
        Node::new("/$defs/LoggingMessageNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/LoggingMessageNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/message")]),
        Node::new("/$defs/LoggingMessageNotificationParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 533, 0), (Word::new("data"), 0, kinds::NULL | kinds::BOOLEAN | kinds::NUMBER | kinds::STRING | kinds::ARRAY | kinds::OBJECT), (Word::new("level"), 215, 0), (Word::new("logger"), 534, kinds::STRING)], 0b110, Others::Open)),
        Node::new("/$defs/LoggingMessageNotificationParams/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/LoggingMessageNotificationParams/properties/logger", kinds::STRING),
        Node::new("/$defs/MultiSelectEnumSchema", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[392, 404]))], None, false)),
        Node::new("/$defs/Notification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 537, kinds::STRING), (Word::new("params"), 538, 0)], 0b1, Others::Open)),
        Node::new("/$defs/Notification/properties/method", kinds::STRING),
        Node::new("/$defs/Notification/properties/params", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/PaginatedRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 540, 0), (Word::new("method"), 541, kinds::STRING), (Word::new("params"), 159, 0)], 0b111, Others::Open)),
        Node::new("/$defs/PaginatedRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/PaginatedRequest/properties/method", kinds::STRING),
        Node::new("/$defs/PaginatedResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 543, 0), (Word::new("nextCursor"), 544, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/$defs/PaginatedResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/PaginatedResult/properties/nextCursor", kinds::STRING),
        Node::new("/$defs/PromptListChangedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 546, 0), (Word::new("method"), 547, 0), (Word::new("params"), 120, 0)], 0b11, Others::Open)),
        Node::new("/$defs/PromptListChangedNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/PromptListChangedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/prompts/list_changed")]),
        Node::new("/$defs/ReadResourceResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 549, 0), (Word::new("contents"), 550, 0)], 0b10, Others::Open)),
        Node::new("/$defs/ReadResourceResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ReadResourceResult/properties/contents", kinds::ARRAY).items(551),
        Node::new("/$defs/ReadResourceResult/properties/contents/items", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[67, 14]))], Some(Choice::Member(&[(Word::new("text"), 67), (Word::new("blob"), 14)])), false)),
        Node::new("/$defs/RelatedTaskMetadata", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 553, kinds::STRING)], 0b1, Others::Open)),
        Node::new("/$defs/RelatedTaskMetadata/properties/taskId", kinds::STRING),
        Node::new("/$defs/Request", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 555, kinds::STRING), (Word::new("params"), 556, 0)], 0b1, Others::Open)),
        Node::new("/$defs/Request/properties/method", kinds::STRING),
        Node::new("/$defs/Request/properties/params", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ResourceContents", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 558, 0), (Word::new("mimeType"), 559, kinds::STRING), (Word::new("uri"), 560, 0)], 0b100, Others::Open)),
        Node::new("/$defs/ResourceContents/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ResourceContents/properties/mimeType", kinds::STRING),
        Node::new("/$defs/ResourceContents/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/ResourceListChangedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 562, 0), (Word::new("method"), 563, 0), (Word::new("params"), 120, 0)], 0b11, Others::Open)),
        Node::new("/$defs/ResourceListChangedNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ResourceListChangedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/resources/list_changed")]),
        Node::new("/$defs/ResourceRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 565, 0), (Word::new("uri"), 566, 0)], 0b10, Others::Open)),
        Node::new("/$defs/ResourceRequestParams/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 30, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ResourceRequestParams/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/ResourceUpdatedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 568, 0), (Word::new("method"), 569, 0), (Word::new("params"), 570, 0)], 0b111, Others::Open)),
        Node::new("/$defs/ResourceUpdatedNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ResourceUpdatedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/resources/updated")]),
        Node::new("/$defs/ResourceUpdatedNotificationParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 571, 0), (Word::new("uri"), 572, 0)], 0b10, Others::Open)),
        Node::new("/$defs/ResourceUpdatedNotificationParams/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ResourceUpdatedNotificationParams/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/ServerNotification", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("notifications/cancelled"), 91), (Word::new("notifications/progress"), 122), (Word::new("notifications/resources/list_changed"), 561), (Word::new("notifications/resources/updated"), 567), (Word::new("notifications/prompts/list_changed"), 545), (Word::new("notifications/tools/list_changed"), 574), (Word::new("notifications/tasks/status"), 130), (Word::new("notifications/message"), 529), (Word::new("notifications/elicitation/complete"), 429)], places: &[1, 1, 1, 1, 1, 1, 1, 1, 1], absent: None }))], None, false)),
        Node::new("/$defs/ToolListChangedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 575, 0), (Word::new("method"), 576, 0), (Word::new("params"), 120, 0)], 0b11, Others::Open)),
        Node::new("/$defs/ToolListChangedNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ToolListChangedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/tools/list_changed")]),
        Node::new("/$defs/ServerRequest", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("ping"), 151), (Word::new("tasks/get"), 197), (Word::new("tasks/result"), 202), (Word::new("tasks/cancel"), 75), (Word::new("tasks/list"), 207), (Word::new("sampling/createMessage"), 285), (Word::new("roots/list"), 522), (Word::new("elicitation/create"), 343)], places: &[2, 2, 2, 2, 2, 2, 2, 2], absent: None }))], None, false)),
        Node::new("/$defs/ServerResult", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[81, 445, 509, 497, 548, 481, 438, 525, 35, 236, 237, 80, 239, 278]))], None, false)),
        Node::new("/$defs/SingleSelectEnumSchema", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[376, 383]))], Some(Choice::Member(&[(Word::new("enum"), 376), (Word::new("oneOf"), 383)])), false)),
        Node::new("/$defs/TaskAugmentedRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 581, 0), (Word::new("task"), 33, 0)], 0b0, Others::Open)),
        Node::new("/$defs/TaskAugmentedRequestParams/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 30, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/URLElicitationRequiredError", kinds::OBJECT).object(&Object::new(&[(Word::new("error"), 583, 0), (Word::new("id"), 25, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 588, 0)], 0b101, Others::Open)),
        Node::new("/$defs/URLElicitationRequiredError/properties/error", kinds::ANY).extra(&Extra { all: &[435, 584], ..Extra::NONE }),
        Node::new("/$defs/URLElicitationRequiredError/properties/error/allOf/1", kinds::OBJECT).object(&Object::new(&[(Word::new("code"), 585, 0), (Word::new("data"), 586, 0)], 0b11, Others::Open)),
        Node::new("/$defs/URLElicitationRequiredError/properties/error/allOf/1/properties/code", kinds::INTEGER).extra(&Extra { constant: Some("-32042"), ..Extra::NONE }),
        Node::new("/$defs/URLElicitationRequiredError/properties/error/allOf/1/properties/data", kinds::OBJECT).object(&Object::new(&[(Word::new("elicitations"), 587, 0)], 0b1, Others::Open)),
        Node::new("/$defs/URLElicitationRequiredError/properties/error/allOf/1/properties/data/properties/elicitations", kinds::ARRAY).items(347),
        Node::new("/$defs/URLElicitationRequiredError/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/RequestId", kinds::STRING | kinds::INTEGER).extra(&Extra { null_is_absence: true, ..Extra::NONE }),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 278, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[480, 590], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 591), (Word::new("error"), 467)]))], None, false)),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 270, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[480, 593], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 594), (Word::new("error"), 467)]))], None, false)),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 445, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[480, 596], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 597), (Word::new("error"), 467)]))], None, false)),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 81, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[480, 599], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 600), (Word::new("error"), 467)]))], None, false)),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 81, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[480, 602], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 603), (Word::new("error"), 467)]))], None, false)),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 438, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[480, 605], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 606), (Word::new("error"), 467)]))], None, false)),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 481, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[480, 608], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 609), (Word::new("error"), 467)]))], None, false)),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 509, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[480, 611], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 612), (Word::new("error"), 467)]))], None, false)),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 548, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[480, 614], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 615), (Word::new("error"), 467)]))], None, false)),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 81, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[480, 617], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 618), (Word::new("error"), 467)]))], None, false)),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 497, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[480, 620], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 621), (Word::new("error"), 467)]))], None, false)),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 81, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[480, 623], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 624), (Word::new("error"), 467)]))], None, false)),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 263, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[480, 626], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 627), (Word::new("error"), 467)]))], None, false)),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 243, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[480, 629], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 630), (Word::new("error"), 467)]))], None, false)),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 80, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[480, 632], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 633), (Word::new("error"), 467)]))], None, false)),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 236, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[480, 635], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 636), (Word::new("error"), 467)]))], None, false)),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 239, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[480, 638], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 639), (Word::new("error"), 467)]))], None, false)),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 237, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[480, 641], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 642), (Word::new("error"), 467)]))], None, false)),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 35, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[480, 644], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 645), (Word::new("error"), 467)]))], None, false)),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 525, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[480, 647], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 648), (Word::new("error"), 467)]))], None, false)),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("completion/complete"), 216), (Word::new("elicitation/create"), 343), (Word::new("initialize"), 138), (Word::new("logging/setLevel"), 210), (Word::new("notifications/cancelled"), 91), (Word::new("notifications/elicitation/complete"), 429), (Word::new("notifications/initialized"), 117), (Word::new("notifications/message"), 529), (Word::new("notifications/progress"), 122), (Word::new("notifications/prompts/list_changed"), 545), (Word::new("notifications/resources/list_changed"), 561), (Word::new("notifications/resources/updated"), 567), (Word::new("notifications/roots/list_changed"), 134), (Word::new("notifications/tasks/status"), 130), (Word::new("notifications/tools/list_changed"), 574), (Word::new("ping"), 151), (Word::new("prompts/get"), 186), (Word::new("prompts/list"), 183), (Word::new("resources/list"), 156), (Word::new("resources/read"), 165), (Word::new("resources/subscribe"), 171), (Word::new("resources/templates/list"), 162), (Word::new("resources/unsubscribe"), 177), (Word::new("roots/list"), 522), (Word::new("sampling/createMessage"), 285), (Word::new("tasks/cancel"), 75), (Word::new("tasks/get"), 197), (Word::new("tasks/list"), 207), (Word::new("tasks/result"), 202), (Word::new("tools/call"), 24), (Word::new("tools/list"), 194)], places: &[2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2], absent: None }))], None, false)),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("method"), 650), (Word::new("result"), 480), (Word::new("error"), 467)]))], None, false)).extra(&Extra { prose: &[Prose::MessageKind], ..Extra::NONE }),
    ],
    tolerated: &[
        ("cacheScope", "\"private\""),
        ("resultType", "\"complete\""),
        ("ttlMs", "0"),
    ],
};

/// What the schema asks of each of its places, for validators.
pub static TABLES: Tables = Tables {
    id: "2025-11-25",
    nodes: &NODES,
    definitions: &[
        ("Annotations", 1),
        ("AudioContent", 6),
        ("BaseMetadata", 11),
        ("BlobResourceContents", 14),
        ("BooleanSchema", 19),
        ("CallToolRequest", 24),
        ("CallToolRequestParams", 28),
        ("CallToolResult", 35),
        ("CancelTaskRequest", 75),
        ("CancelTaskResult", 80),
        ("CancelledNotification", 91),
        ("CancelledNotificationParams", 94),
        ("ClientCapabilities", 97),
        ("ClientNotification", 116),
        ("ClientRequest", 137),
        ("ClientResult", 235),
        ("CompleteRequest", 216),
        ("CompleteRequestParams", 219),
        ("CompleteResult", 278),
        ("ContentBlock", 38),
        ("CreateMessageRequest", 285),
        ("CreateMessageRequestParams", 288),
        ("CreateMessageResult", 243),
        ("CreateTaskResult", 340),
        ("Cursor", 342),
        ("ElicitRequest", 343),
        ("ElicitRequestFormParams", 353),
        ("ElicitRequestParams", 346),
        ("ElicitRequestURLParams", 347),
        ("ElicitResult", 270),
        ("ElicitationCompleteNotification", 429),
        ("EmbeddedResource", 64),
        ("EmptyResult", 81),
        ("EnumSchema", 434),
        ("Error", 435),
        ("GetPromptRequest", 186),
        ("GetPromptRequestParams", 189),
        ("GetPromptResult", 438),
        ("GetTaskPayloadRequest", 202),
        ("GetTaskPayloadResult", 237),
        ("GetTaskRequest", 197),
        ("GetTaskResult", 236),
        ("Icon", 52),
        ("Icons", 443),
        ("ImageContent", 43),
        ("Implementation", 143),
        ("InitializeRequest", 138),
        ("InitializeRequestParams", 141),
        ("InitializeResult", 445),
        ("InitializedNotification", 117),
        ("JSONRPCErrorResponse", 467),
        ("JSONRPCMessage", 469),
        ("JSONRPCNotification", 474),
        ("JSONRPCRequest", 470),
        ("JSONRPCResponse", 480),
        ("JSONRPCResultResponse", 478),
        ("LegacyTitledEnumSchema", 417),
        ("ListPromptsRequest", 183),
        ("ListPromptsResult", 481),
        ("ListResourceTemplatesRequest", 162),
        ("ListResourceTemplatesResult", 497),
        ("ListResourcesRequest", 156),
        ("ListResourcesResult", 509),
        ("ListRootsRequest", 522),
        ("ListRootsResult", 263),
        ("ListTasksRequest", 207),
        ("ListTasksResult", 239),
        ("ListToolsRequest", 194),
        ("ListToolsResult", 525),
        ("LoggingLevel", 215),
        ("LoggingMessageNotification", 529),
        ("LoggingMessageNotificationParams", 532),
        ("ModelHint", 301),
        ("ModelPreferences", 298),
        ("MultiSelectEnumSchema", 535),
        ("Notification", 536),
        ("NotificationParams", 120),
        ("NumberSchema", 369),
        ("PaginatedRequest", 539),
        ("PaginatedRequestParams", 159),
        ("PaginatedResult", 542),
        ("PingRequest", 151),
        ("PrimitiveSchemaDefinition", 360),
        ("ProgressNotification", 122),
        ("ProgressNotificationParams", 125),
        ("ProgressToken", 30),
        ("Prompt", 485),
        ("PromptArgument", 488),
        ("PromptListChangedNotification", 545),
        ("PromptMessage", 442),
        ("PromptReference", 228),
        ("ReadResourceRequest", 165),
        ("ReadResourceRequestParams", 168),
        ("ReadResourceResult", 548),
        ("RelatedTaskMetadata", 552),
        ("Request", 554),
        ("RequestId", 25),
        ("RequestParams", 154),
        ("Resource", 513),
        ("ResourceContents", 557),
        ("ResourceLink", 48),
        ("ResourceListChangedNotification", 561),
        ("ResourceRequestParams", 564),
        ("ResourceTemplate", 501),
        ("ResourceTemplateReference", 232),
        ("ResourceUpdatedNotification", 567),
        ("ResourceUpdatedNotificationParams", 570),
        ("Result", 81),
        ("Role", 3),
        ("Root", 266),
        ("RootsListChangedNotification", 134),
        ("SamplingMessage", 293),
        ("SamplingMessageContentBlock", 260),
        ("ServerCapabilities", 447),
        ("ServerNotification", 573),
        ("ServerRequest", 577),
        ("ServerResult", 578),
        ("SetLevelRequest", 210),
        ("SetLevelRequestParams", 213),
        ("SingleSelectEnumSchema", 579),
        ("StringSchema", 361),
        ("SubscribeRequest", 171),
        ("SubscribeRequestParams", 174),
        ("Task", 83),
        ("TaskAugmentedRequestParams", 580),
        ("TaskMetadata", 33),
        ("TaskStatus", 87),
        ("TaskStatusNotification", 130),
        ("TaskStatusNotificationParams", 133),
        ("TextContent", 39),
        ("TextResourceContents", 67),
        ("TitledMultiSelectEnumSchema", 404),
        ("TitledSingleSelectEnumSchema", 383),
        ("Tool", 312),
        ("ToolAnnotations", 314),
        ("ToolChoice", 309),
        ("ToolExecution", 321),
        ("ToolListChangedNotification", 574),
        ("ToolResultContent", 252),
        ("ToolUseContent", 246),
        ("URLElicitationRequiredError", 582),
        ("UnsubscribeRequest", 177),
        ("UnsubscribeRequestParams", 180),
        ("UntitledMultiSelectEnumSchema", 392),
        ("UntitledSingleSelectEnumSchema", 376),
    ],
    message: 651,
    methods: &[
        Method { name: "completion/complete", message: 216, response: Some(592) },
        Method { name: "elicitation/create", message: 343, response: Some(595) },
        Method { name: "initialize", message: 138, response: Some(598) },
        Method { name: "logging/setLevel", message: 210, response: Some(601) },
        Method { name: "notifications/cancelled", message: 91, response: None },
        Method { name: "notifications/elicitation/complete", message: 429, response: None },
        Method { name: "notifications/initialized", message: 117, response: None },
        Method { name: "notifications/message", message: 529, response: None },
        Method { name: "notifications/progress", message: 122, response: None },
        Method { name: "notifications/prompts/list_changed", message: 545, response: None },
        Method { name: "notifications/resources/list_changed", message: 561, response: None },
        Method { name: "notifications/resources/updated", message: 567, response: None },
        Method { name: "notifications/roots/list_changed", message: 134, response: None },
        Method { name: "notifications/tasks/status", message: 130, response: None },
        Method { name: "notifications/tools/list_changed", message: 574, response: None },
        Method { name: "ping", message: 151, response: Some(604) },
        Method { name: "prompts/get", message: 186, response: Some(607) },
        Method { name: "prompts/list", message: 183, response: Some(610) },
        Method { name: "resources/list", message: 156, response: Some(613) },
        Method { name: "resources/read", message: 165, response: Some(616) },
        Method { name: "resources/subscribe", message: 171, response: Some(619) },
        Method { name: "resources/templates/list", message: 162, response: Some(622) },
        Method { name: "resources/unsubscribe", message: 177, response: Some(625) },
        Method { name: "roots/list", message: 522, response: Some(628) },
        Method { name: "sampling/createMessage", message: 285, response: Some(631) },
        Method { name: "tasks/cancel", message: 75, response: Some(634) },
        Method { name: "tasks/get", message: 197, response: Some(637) },
        Method { name: "tasks/list", message: 207, response: Some(640) },
        Method { name: "tasks/result", message: 202, response: Some(643) },
        Method { name: "tools/call", message: 24, response: Some(646) },
        Method { name: "tools/list", message: 194, response: Some(649) },
    ],
    tree,
};

/// The validator of each definition.
pub mod validators {
    use mcpspec_core::validate::Validator;

    use super::{NODES, tree};

    /// The validator of `Annotations`.
    pub static ANNOTATIONS: Validator = Validator::at(&NODES, 1, tree(1));

    /// The validator of `AudioContent`.
    pub static AUDIO_CONTENT: Validator = Validator::at(&NODES, 6, tree(6));

    /// The validator of `BaseMetadata`.
    pub static BASE_METADATA: Validator = Validator::at(&NODES, 11, tree(11));

    /// The validator of `BlobResourceContents`.
    pub static BLOB_RESOURCE_CONTENTS: Validator = Validator::at(&NODES, 14, tree(14));

    /// The validator of `BooleanSchema`.
    pub static BOOLEAN_SCHEMA: Validator = Validator::at(&NODES, 19, tree(19));

    /// The validator of `CallToolRequest`.
    pub static CALL_TOOL_REQUEST: Validator = Validator::at(&NODES, 24, tree(24));

    /// The validator of `CallToolRequestParams`.
    pub static CALL_TOOL_REQUEST_PARAMS: Validator = Validator::at(&NODES, 28, tree(28));

    /// The validator of `CallToolResult`.
    pub static CALL_TOOL_RESULT: Validator = Validator::at(&NODES, 35, tree(35));

    /// The validator of `CancelTaskRequest`.
    pub static CANCEL_TASK_REQUEST: Validator = Validator::at(&NODES, 75, tree(75));

    /// The validator of `CancelTaskResult`.
    pub static CANCEL_TASK_RESULT: Validator = Validator::at(&NODES, 80, tree(80));

    /// The validator of `CancelledNotification`.
    pub static CANCELLED_NOTIFICATION: Validator = Validator::at(&NODES, 91, tree(91));

    /// The validator of `CancelledNotificationParams`.
    pub static CANCELLED_NOTIFICATION_PARAMS: Validator = Validator::at(&NODES, 94, tree(94));

    /// The validator of `ClientCapabilities`.
    pub static CLIENT_CAPABILITIES: Validator = Validator::at(&NODES, 97, tree(97));

    /// The validator of `ClientNotification`.
    pub static CLIENT_NOTIFICATION: Validator = Validator::at(&NODES, 116, tree(116));

    /// The validator of `ClientRequest`.
    pub static CLIENT_REQUEST: Validator = Validator::at(&NODES, 137, tree(137));

    /// The validator of `ClientResult`.
    pub static CLIENT_RESULT: Validator = Validator::at(&NODES, 235, tree(235));

    /// The validator of `CompleteRequest`.
    pub static COMPLETE_REQUEST: Validator = Validator::at(&NODES, 216, tree(216));

    /// The validator of `CompleteRequestParams`.
    pub static COMPLETE_REQUEST_PARAMS: Validator = Validator::at(&NODES, 219, tree(219));

    /// The validator of `CompleteResult`.
    pub static COMPLETE_RESULT: Validator = Validator::at(&NODES, 278, tree(278));

    /// The validator of `ContentBlock`.
    pub static CONTENT_BLOCK: Validator = Validator::at(&NODES, 38, tree(38));

    /// The validator of `CreateMessageRequest`.
    pub static CREATE_MESSAGE_REQUEST: Validator = Validator::at(&NODES, 285, tree(285));

    /// The validator of `CreateMessageRequestParams`.
    pub static CREATE_MESSAGE_REQUEST_PARAMS: Validator = Validator::at(&NODES, 288, tree(288));

    /// The validator of `CreateMessageResult`.
    pub static CREATE_MESSAGE_RESULT: Validator = Validator::at(&NODES, 243, tree(243));

    /// The validator of `CreateTaskResult`.
    pub static CREATE_TASK_RESULT: Validator = Validator::at(&NODES, 340, tree(340));

    /// The validator of `Cursor`.
    pub static CURSOR: Validator = Validator::at(&NODES, 342, tree(342));

    /// The validator of `ElicitRequest`.
    pub static ELICIT_REQUEST: Validator = Validator::at(&NODES, 343, tree(343));

    /// The validator of `ElicitRequestFormParams`.
    pub static ELICIT_REQUEST_FORM_PARAMS: Validator = Validator::at(&NODES, 353, tree(353));

    /// The validator of `ElicitRequestParams`.
    pub static ELICIT_REQUEST_PARAMS: Validator = Validator::at(&NODES, 346, tree(346));

    /// The validator of `ElicitRequestURLParams`.
    pub static ELICIT_REQUEST_URL_PARAMS: Validator = Validator::at(&NODES, 347, tree(347));

    /// The validator of `ElicitResult`.
    pub static ELICIT_RESULT: Validator = Validator::at(&NODES, 270, tree(270));

    /// The validator of `ElicitationCompleteNotification`.
    pub static ELICITATION_COMPLETE_NOTIFICATION: Validator = Validator::at(&NODES, 429, tree(429));

    /// The validator of `EmbeddedResource`.
    pub static EMBEDDED_RESOURCE: Validator = Validator::at(&NODES, 64, tree(64));

    /// The validator of `EmptyResult`.
    pub static EMPTY_RESULT: Validator = Validator::at(&NODES, 81, tree(81));

    /// The validator of `EnumSchema`.
    pub static ENUM_SCHEMA: Validator = Validator::at(&NODES, 434, tree(434));

    /// The validator of `Error`.
    pub static ERROR: Validator = Validator::at(&NODES, 435, tree(435));

    /// The validator of `GetPromptRequest`.
    pub static GET_PROMPT_REQUEST: Validator = Validator::at(&NODES, 186, tree(186));

    /// The validator of `GetPromptRequestParams`.
    pub static GET_PROMPT_REQUEST_PARAMS: Validator = Validator::at(&NODES, 189, tree(189));

    /// The validator of `GetPromptResult`.
    pub static GET_PROMPT_RESULT: Validator = Validator::at(&NODES, 438, tree(438));

    /// The validator of `GetTaskPayloadRequest`.
    pub static GET_TASK_PAYLOAD_REQUEST: Validator = Validator::at(&NODES, 202, tree(202));

    /// The validator of `GetTaskPayloadResult`.
    pub static GET_TASK_PAYLOAD_RESULT: Validator = Validator::at(&NODES, 237, tree(237));

    /// The validator of `GetTaskRequest`.
    pub static GET_TASK_REQUEST: Validator = Validator::at(&NODES, 197, tree(197));

    /// The validator of `GetTaskResult`.
    pub static GET_TASK_RESULT: Validator = Validator::at(&NODES, 236, tree(236));

    /// The validator of `Icon`.
    pub static ICON: Validator = Validator::at(&NODES, 52, tree(52));

    /// The validator of `Icons`.
    pub static ICONS: Validator = Validator::at(&NODES, 443, tree(443));

    /// The validator of `ImageContent`.
    pub static IMAGE_CONTENT: Validator = Validator::at(&NODES, 43, tree(43));

    /// The validator of `Implementation`.
    pub static IMPLEMENTATION: Validator = Validator::at(&NODES, 143, tree(143));

    /// The validator of `InitializeRequest`.
    pub static INITIALIZE_REQUEST: Validator = Validator::at(&NODES, 138, tree(138));

    /// The validator of `InitializeRequestParams`.
    pub static INITIALIZE_REQUEST_PARAMS: Validator = Validator::at(&NODES, 141, tree(141));

    /// The validator of `InitializeResult`.
    pub static INITIALIZE_RESULT: Validator = Validator::at(&NODES, 445, tree(445));

    /// The validator of `InitializedNotification`.
    pub static INITIALIZED_NOTIFICATION: Validator = Validator::at(&NODES, 117, tree(117));

    /// The validator of `JSONRPCErrorResponse`.
    pub static JSONRPC_ERROR_RESPONSE: Validator = Validator::at(&NODES, 467, tree(467));

    /// The validator of `JSONRPCMessage`.
    pub static JSONRPC_MESSAGE: Validator = Validator::at(&NODES, 469, tree(469));

    /// The validator of `JSONRPCNotification`.
    pub static JSONRPC_NOTIFICATION: Validator = Validator::at(&NODES, 474, tree(474));

    /// The validator of `JSONRPCRequest`.
    pub static JSONRPC_REQUEST: Validator = Validator::at(&NODES, 470, tree(470));

    /// The validator of `JSONRPCResponse`.
    pub static JSONRPC_RESPONSE: Validator = Validator::at(&NODES, 480, tree(480));

    /// The validator of `JSONRPCResultResponse`.
    pub static JSONRPC_RESULT_RESPONSE: Validator = Validator::at(&NODES, 478, tree(478));

    /// The validator of `LegacyTitledEnumSchema`.
    pub static LEGACY_TITLED_ENUM_SCHEMA: Validator = Validator::at(&NODES, 417, tree(417));

    /// The validator of `ListPromptsRequest`.
    pub static LIST_PROMPTS_REQUEST: Validator = Validator::at(&NODES, 183, tree(183));

    /// The validator of `ListPromptsResult`.
    pub static LIST_PROMPTS_RESULT: Validator = Validator::at(&NODES, 481, tree(481));

    /// The validator of `ListResourceTemplatesRequest`.
    pub static LIST_RESOURCE_TEMPLATES_REQUEST: Validator = Validator::at(&NODES, 162, tree(162));

    /// The validator of `ListResourceTemplatesResult`.
    pub static LIST_RESOURCE_TEMPLATES_RESULT: Validator = Validator::at(&NODES, 497, tree(497));

    /// The validator of `ListResourcesRequest`.
    pub static LIST_RESOURCES_REQUEST: Validator = Validator::at(&NODES, 156, tree(156));

    /// The validator of `ListResourcesResult`.
    pub static LIST_RESOURCES_RESULT: Validator = Validator::at(&NODES, 509, tree(509));

    /// The validator of `ListRootsRequest`.
    pub static LIST_ROOTS_REQUEST: Validator = Validator::at(&NODES, 522, tree(522));

    /// The validator of `ListRootsResult`.
    pub static LIST_ROOTS_RESULT: Validator = Validator::at(&NODES, 263, tree(263));

    /// The validator of `ListTasksRequest`.
    pub static LIST_TASKS_REQUEST: Validator = Validator::at(&NODES, 207, tree(207));

    /// The validator of `ListTasksResult`.
    pub static LIST_TASKS_RESULT: Validator = Validator::at(&NODES, 239, tree(239));

    /// The validator of `ListToolsRequest`.
    pub static LIST_TOOLS_REQUEST: Validator = Validator::at(&NODES, 194, tree(194));

    /// The validator of `ListToolsResult`.
    pub static LIST_TOOLS_RESULT: Validator = Validator::at(&NODES, 525, tree(525));

    /// The validator of `LoggingLevel`.
    pub static LOGGING_LEVEL: Validator = Validator::at(&NODES, 215, tree(215));

    /// The validator of `LoggingMessageNotification`.
    pub static LOGGING_MESSAGE_NOTIFICATION: Validator = Validator::at(&NODES, 529, tree(529));

    /// The validator of `LoggingMessageNotificationParams`.
    pub static LOGGING_MESSAGE_NOTIFICATION_PARAMS: Validator = Validator::at(&NODES, 532, tree(532));

    /// The validator of `ModelHint`.
    pub static MODEL_HINT: Validator = Validator::at(&NODES, 301, tree(301));

    /// The validator of `ModelPreferences`.
    pub static MODEL_PREFERENCES: Validator = Validator::at(&NODES, 298, tree(298));

    /// The validator of `MultiSelectEnumSchema`.
    pub static MULTI_SELECT_ENUM_SCHEMA: Validator = Validator::at(&NODES, 535, tree(535));

    /// The validator of `Notification`.
    pub static NOTIFICATION: Validator = Validator::at(&NODES, 536, tree(536));

    /// The validator of `NotificationParams`.
    pub static NOTIFICATION_PARAMS: Validator = Validator::at(&NODES, 120, tree(120));

    /// The validator of `NumberSchema`.
    pub static NUMBER_SCHEMA: Validator = Validator::at(&NODES, 369, tree(369));

    /// The validator of `PaginatedRequest`.
    pub static PAGINATED_REQUEST: Validator = Validator::at(&NODES, 539, tree(539));

    /// The validator of `PaginatedRequestParams`.
    pub static PAGINATED_REQUEST_PARAMS: Validator = Validator::at(&NODES, 159, tree(159));

    /// The validator of `PaginatedResult`.
    pub static PAGINATED_RESULT: Validator = Validator::at(&NODES, 542, tree(542));

    /// The validator of `PingRequest`.
    pub static PING_REQUEST: Validator = Validator::at(&NODES, 151, tree(151));

    /// The validator of `PrimitiveSchemaDefinition`.
    pub static PRIMITIVE_SCHEMA_DEFINITION: Validator = Validator::at(&NODES, 360, tree(360));

    /// The validator of `ProgressNotification`.
    pub static PROGRESS_NOTIFICATION: Validator = Validator::at(&NODES, 122, tree(122));

    /// The validator of `ProgressNotificationParams`.
    pub static PROGRESS_NOTIFICATION_PARAMS: Validator = Validator::at(&NODES, 125, tree(125));

    /// The validator of `ProgressToken`.
    pub static PROGRESS_TOKEN: Validator = Validator::at(&NODES, 30, tree(30));

    /// The validator of `Prompt`.
    pub static PROMPT: Validator = Validator::at(&NODES, 485, tree(485));

    /// The validator of `PromptArgument`.
    pub static PROMPT_ARGUMENT: Validator = Validator::at(&NODES, 488, tree(488));

    /// The validator of `PromptListChangedNotification`.
    pub static PROMPT_LIST_CHANGED_NOTIFICATION: Validator = Validator::at(&NODES, 545, tree(545));

    /// The validator of `PromptMessage`.
    pub static PROMPT_MESSAGE: Validator = Validator::at(&NODES, 442, tree(442));

    /// The validator of `PromptReference`.
    pub static PROMPT_REFERENCE: Validator = Validator::at(&NODES, 228, tree(228));

    /// The validator of `ReadResourceRequest`.
    pub static READ_RESOURCE_REQUEST: Validator = Validator::at(&NODES, 165, tree(165));

    /// The validator of `ReadResourceRequestParams`.
    pub static READ_RESOURCE_REQUEST_PARAMS: Validator = Validator::at(&NODES, 168, tree(168));

    /// The validator of `ReadResourceResult`.
    pub static READ_RESOURCE_RESULT: Validator = Validator::at(&NODES, 548, tree(548));

    /// The validator of `RelatedTaskMetadata`.
    pub static RELATED_TASK_METADATA: Validator = Validator::at(&NODES, 552, tree(552));

    /// The validator of `Request`.
    pub static REQUEST: Validator = Validator::at(&NODES, 554, tree(554));

    /// The validator of `RequestId`.
    pub static REQUEST_ID: Validator = Validator::at(&NODES, 25, tree(25));

    /// The validator of `RequestParams`.
    pub static REQUEST_PARAMS: Validator = Validator::at(&NODES, 154, tree(154));

    /// The validator of `Resource`.
    pub static RESOURCE: Validator = Validator::at(&NODES, 513, tree(513));

    /// The validator of `ResourceContents`.
    pub static RESOURCE_CONTENTS: Validator = Validator::at(&NODES, 557, tree(557));

    /// The validator of `ResourceLink`.
    pub static RESOURCE_LINK: Validator = Validator::at(&NODES, 48, tree(48));

    /// The validator of `ResourceListChangedNotification`.
    pub static RESOURCE_LIST_CHANGED_NOTIFICATION: Validator = Validator::at(&NODES, 561, tree(561));

    /// The validator of `ResourceRequestParams`.
    pub static RESOURCE_REQUEST_PARAMS: Validator = Validator::at(&NODES, 564, tree(564));

    /// The validator of `ResourceTemplate`.
    pub static RESOURCE_TEMPLATE: Validator = Validator::at(&NODES, 501, tree(501));

    /// The validator of `ResourceTemplateReference`.
    pub static RESOURCE_TEMPLATE_REFERENCE: Validator = Validator::at(&NODES, 232, tree(232));

    /// The validator of `ResourceUpdatedNotification`.
    pub static RESOURCE_UPDATED_NOTIFICATION: Validator = Validator::at(&NODES, 567, tree(567));

    /// The validator of `ResourceUpdatedNotificationParams`.
    pub static RESOURCE_UPDATED_NOTIFICATION_PARAMS: Validator = Validator::at(&NODES, 570, tree(570));

    /// The validator of `Result`.
    pub static RESULT: Validator = Validator::at(&NODES, 81, tree(81));

    /// The validator of `Role`.
    pub static ROLE: Validator = Validator::at(&NODES, 3, tree(3));

    /// The validator of `Root`.
    pub static ROOT: Validator = Validator::at(&NODES, 266, tree(266));

    /// The validator of `RootsListChangedNotification`.
    pub static ROOTS_LIST_CHANGED_NOTIFICATION: Validator = Validator::at(&NODES, 134, tree(134));

    /// The validator of `SamplingMessage`.
    pub static SAMPLING_MESSAGE: Validator = Validator::at(&NODES, 293, tree(293));

    /// The validator of `SamplingMessageContentBlock`.
    pub static SAMPLING_MESSAGE_CONTENT_BLOCK: Validator = Validator::at(&NODES, 260, tree(260));

    /// The validator of `ServerCapabilities`.
    pub static SERVER_CAPABILITIES: Validator = Validator::at(&NODES, 447, tree(447));

    /// The validator of `ServerNotification`.
    pub static SERVER_NOTIFICATION: Validator = Validator::at(&NODES, 573, tree(573));

    /// The validator of `ServerRequest`.
    pub static SERVER_REQUEST: Validator = Validator::at(&NODES, 577, tree(577));

    /// The validator of `ServerResult`.
    pub static SERVER_RESULT: Validator = Validator::at(&NODES, 578, tree(578));

    /// The validator of `SetLevelRequest`.
    pub static SET_LEVEL_REQUEST: Validator = Validator::at(&NODES, 210, tree(210));

    /// The validator of `SetLevelRequestParams`.
    pub static SET_LEVEL_REQUEST_PARAMS: Validator = Validator::at(&NODES, 213, tree(213));

    /// The validator of `SingleSelectEnumSchema`.
    pub static SINGLE_SELECT_ENUM_SCHEMA: Validator = Validator::at(&NODES, 579, tree(579));

    /// The validator of `StringSchema`.
    pub static STRING_SCHEMA: Validator = Validator::at(&NODES, 361, tree(361));

    /// The validator of `SubscribeRequest`.
    pub static SUBSCRIBE_REQUEST: Validator = Validator::at(&NODES, 171, tree(171));

    /// The validator of `SubscribeRequestParams`.
    pub static SUBSCRIBE_REQUEST_PARAMS: Validator = Validator::at(&NODES, 174, tree(174));

    /// The validator of `Task`.
    pub static TASK: Validator = Validator::at(&NODES, 83, tree(83));

    /// The validator of `TaskAugmentedRequestParams`.
    pub static TASK_AUGMENTED_REQUEST_PARAMS: Validator = Validator::at(&NODES, 580, tree(580));

    /// The validator of `TaskMetadata`.
    pub static TASK_METADATA: Validator = Validator::at(&NODES, 33, tree(33));

    /// The validator of `TaskStatus`.
    pub static TASK_STATUS: Validator = Validator::at(&NODES, 87, tree(87));

    /// The validator of `TaskStatusNotification`.
    pub static TASK_STATUS_NOTIFICATION: Validator = Validator::at(&NODES, 130, tree(130));

    /// The validator of `TaskStatusNotificationParams`.
    pub static TASK_STATUS_NOTIFICATION_PARAMS: Validator = Validator::at(&NODES, 133, tree(133));

    /// The validator of `TextContent`.
    pub static TEXT_CONTENT: Validator = Validator::at(&NODES, 39, tree(39));

    /// The validator of `TextResourceContents`.
    pub static TEXT_RESOURCE_CONTENTS: Validator = Validator::at(&NODES, 67, tree(67));

    /// The validator of `TitledMultiSelectEnumSchema`.
    pub static TITLED_MULTI_SELECT_ENUM_SCHEMA: Validator = Validator::at(&NODES, 404, tree(404));

    /// The validator of `TitledSingleSelectEnumSchema`.
    pub static TITLED_SINGLE_SELECT_ENUM_SCHEMA: Validator = Validator::at(&NODES, 383, tree(383));

    /// The validator of `Tool`.
    pub static TOOL: Validator = Validator::at(&NODES, 312, tree(312));

    /// The validator of `ToolAnnotations`.
    pub static TOOL_ANNOTATIONS: Validator = Validator::at(&NODES, 314, tree(314));

    /// The validator of `ToolChoice`.
    pub static TOOL_CHOICE: Validator = Validator::at(&NODES, 309, tree(309));

    /// The validator of `ToolExecution`.
    pub static TOOL_EXECUTION: Validator = Validator::at(&NODES, 321, tree(321));

    /// The validator of `ToolListChangedNotification`.
    pub static TOOL_LIST_CHANGED_NOTIFICATION: Validator = Validator::at(&NODES, 574, tree(574));

    /// The validator of `ToolResultContent`.
    pub static TOOL_RESULT_CONTENT: Validator = Validator::at(&NODES, 252, tree(252));

    /// The validator of `ToolUseContent`.
    pub static TOOL_USE_CONTENT: Validator = Validator::at(&NODES, 246, tree(246));

    /// The validator of `URLElicitationRequiredError`.
    pub static URL_ELICITATION_REQUIRED_ERROR: Validator = Validator::at(&NODES, 582, tree(582));

    /// The validator of `UnsubscribeRequest`.
    pub static UNSUBSCRIBE_REQUEST: Validator = Validator::at(&NODES, 177, tree(177));

    /// The validator of `UnsubscribeRequestParams`.
    pub static UNSUBSCRIBE_REQUEST_PARAMS: Validator = Validator::at(&NODES, 180, tree(180));

    /// The validator of `UntitledMultiSelectEnumSchema`.
    pub static UNTITLED_MULTI_SELECT_ENUM_SCHEMA: Validator = Validator::at(&NODES, 392, tree(392));

    /// The validator of `UntitledSingleSelectEnumSchema`.
    pub static UNTITLED_SINGLE_SELECT_ENUM_SCHEMA: Validator = Validator::at(&NODES, 376, tree(376));
}
