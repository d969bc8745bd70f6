// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-06-18/schema.json. Emitter: codegen/src/emit/validate.rs.

use mcpspec_core::validate::{Any, Choice, Extra, Method, Node, Nodes, Object, Others, Prose, Tables, Tag, Word, kinds};
#[cfg(feature = "serde_json")]
use super::trees::tree;
#[cfg(not(feature = "serde_json"))]
use mcpspec_core::validate::no_tree as tree;

static NODES: Nodes = Nodes {
    all: &[
        Node::new("", kinds::ANY),
        Node::new("/definitions/Annotations", kinds::OBJECT).object(&Object::new(&[(Word::new("audience"), 2, 0), (Word::new("lastModified"), 4, kinds::STRING), (Word::new("priority"), 5, 0)], 0b0, Others::Open)),
        Node::new("/definitions/Annotations/properties/audience", kinds::ARRAY).items(3),
        Node::new("/definitions/Role", kinds::STRING).texts(&[Word::new("assistant"), Word::new("user")]),
        Node::new("/definitions/Annotations/properties/lastModified", kinds::STRING),
        Node::new("/definitions/Annotations/properties/priority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/definitions/AudioContent", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 7, 0), (Word::new("annotations"), 1, 0), (Word::new("data"), 8, 0), (Word::new("mimeType"), 9, kinds::STRING), (Word::new("type"), 10, 0)], 0b11100, Others::Open)),
        Node::new("/definitions/AudioContent/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/AudioContent/properties/data", kinds::STRING).extra(&Extra { format: Some("byte"), ..Extra::NONE }),
        Node::new("/definitions/AudioContent/properties/mimeType", kinds::STRING),
        Node::new("/definitions/AudioContent/properties/type", kinds::STRING).texts(&[Word::new("audio")]),
        Node::new("/definitions/BaseMetadata", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 12, kinds::STRING), (Word::new("title"), 13, kinds::STRING)], 0b1, Others::Open)),
        Node::new("/definitions/BaseMetadata/properties/name", kinds::STRING),
        Node::new("/definitions/BaseMetadata/properties/title", kinds::STRING),
        Node::new("/definitions/BlobResourceContents", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 15, 0), (Word::new("blob"), 16, 0), (Word::new("mimeType"), 17, kinds::STRING), (Word::new("uri"), 18, 0)], 0b1010, Others::Open)),
        Node::new("/definitions/BlobResourceContents/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/BlobResourceContents/properties/blob", kinds::STRING).extra(&Extra { format: Some("byte"), ..Extra::NONE }),
        Node::new("/definitions/BlobResourceContents/properties/mimeType", kinds::STRING),
        Node::new("/definitions/BlobResourceContents/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/BooleanSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 20, kinds::BOOLEAN), (Word::new("description"), 21, kinds::STRING), (Word::new("title"), 22, kinds::STRING), (Word::new("type"), 23, 0)], 0b1000, Others::Open)),
        Node::new("/definitions/BooleanSchema/properties/default", kinds::BOOLEAN),
        Node::new("/definitions/BooleanSchema/properties/description", kinds::STRING),
        Node::new("/definitions/BooleanSchema/properties/title", kinds::STRING),
        Node::new("/definitions/BooleanSchema/properties/type", kinds::STRING).texts(&[Word::new("boolean")]),
        Node::new("/definitions/CallToolRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 25, 0), (Word::new("params"), 26, 0)], 0b11, Others::Open)),
        Node::new("/definitions/CallToolRequest/properties/method", kinds::STRING).texts(&[Word::new("tools/call")]),
        Node::new("/definitions/CallToolRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("arguments"), 27, 0), (Word::new("name"), 28, kinds::STRING)], 0b10, Others::Open)),
        Node::new("/definitions/CallToolRequest/properties/params/properties/arguments", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/CallToolRequest/properties/params/properties/name", kinds::STRING),
        Node::new("/definitions/CallToolResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 30, 0), (Word::new("content"), 31, 0), (Word::new("isError"), 60, kinds::BOOLEAN), (Word::new("structuredContent"), 61, 0)], 0b10, Others::Open)),
        Node::new("/definitions/CallToolResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/CallToolResult/properties/content", kinds::ARRAY).items(32),
        Node::new("/definitions/ContentBlock", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 33), (Word::new("image"), 37), (Word::new("audio"), 6), (Word::new("resource_link"), 42), (Word::new("resource"), 51)], places: &[3, 4, 4, 7, 3], absent: None }))], None, false)),
        Node::new("/definitions/TextContent", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 34, 0), (Word::new("annotations"), 1, 0), (Word::new("text"), 35, kinds::STRING), (Word::new("type"), 36, 0)], 0b1100, Others::Open)),
        Node::new("/definitions/TextContent/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/TextContent/properties/text", kinds::STRING),
        Node::new("/definitions/TextContent/properties/type", kinds::STRING).texts(&[Word::new("text")]),
        Node::new("/definitions/ImageContent", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 38, 0), (Word::new("annotations"), 1, 0), (Word::new("data"), 39, 0), (Word::new("mimeType"), 40, kinds::STRING), (Word::new("type"), 41, 0)], 0b11100, Others::Open)),
        Node::new("/definitions/ImageContent/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/ImageContent/properties/data", kinds::STRING).extra(&Extra { format: Some("byte"), ..Extra::NONE }),
        Node::new("/definitions/ImageContent/properties/mimeType", kinds::STRING),
        Node::new("/definitions/ImageContent/properties/type", kinds::STRING).texts(&[Word::new("image")]),
        Node::new("/definitions/ResourceLink", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 43, 0), (Word::new("annotations"), 1, 0), (Word::new("description"), 44, kinds::STRING), (Word::new("mimeType"), 45, kinds::STRING), (Word::new("name"), 46, kinds::STRING), (Word::new("size"), 47, kinds::INTEGER), (Word::new("title"), 48, kinds::STRING), (Word::new("type"), 49, 0), (Word::new("uri"), 50, 0)], 0b110010000, Others::Open)),
        Node::new("/definitions/ResourceLink/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/ResourceLink/properties/description", kinds::STRING),
        Node::new("/definitions/ResourceLink/properties/mimeType", kinds::STRING),
        Node::new("/definitions/ResourceLink/properties/name", kinds::STRING),
        Node::new("/definitions/ResourceLink/properties/size", kinds::INTEGER),
        Node::new("/definitions/ResourceLink/properties/title", kinds::STRING),
        Node::new("/definitions/ResourceLink/properties/type", kinds::STRING).texts(&[Word::new("resource_link")]),
        Node::new("/definitions/ResourceLink/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/EmbeddedResource", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 52, 0), (Word::new("annotations"), 1, 0), (Word::new("resource"), 53, 0), (Word::new("type"), 59, 0)], 0b1100, Others::Open)),
        Node::new("/definitions/EmbeddedResource/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/EmbeddedResource/properties/resource", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[54, 14]))], Some(Choice::Member(&[(Word::new("text"), 54), (Word::new("blob"), 14)])), false)),
        Node::new("/definitions/TextResourceContents", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 55, 0), (Word::new("mimeType"), 56, kinds::STRING), (Word::new("text"), 57, kinds::STRING), (Word::new("uri"), 58, 0)], 0b1100, Others::Open)),
        Node::new("/definitions/TextResourceContents/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/TextResourceContents/properties/mimeType", kinds::STRING),
        Node::new("/definitions/TextResourceContents/properties/text", kinds::STRING),
        Node::new("/definitions/TextResourceContents/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/EmbeddedResource/properties/type", kinds::STRING).texts(&[Word::new("resource")]),
        Node::new("/definitions/CallToolResult/properties/isError", kinds::BOOLEAN),
        Node::new("/definitions/CallToolResult/properties/structuredContent", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/CancelledNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 63, 0), (Word::new("params"), 64, 0)], 0b11, Others::Open)),
        Node::new("/definitions/CancelledNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/cancelled")]),
        Node::new("/definitions/CancelledNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("reason"), 65, kinds::STRING), (Word::new("requestId"), 66, kinds::STRING | kinds::INTEGER)], 0b10, Others::Open)),
        Node::new("/definitions/CancelledNotification/properties/params/properties/reason", kinds::STRING),
        Node::new("/definitions/RequestId", kinds::STRING | kinds::INTEGER),
        Node::new("/definitions/ClientCapabilities", kinds::OBJECT).object(&Object::new(&[(Word::new("elicitation"), 68, 0), (Word::new("experimental"), 69, 0), (Word::new("roots"), 71, 0), (Word::new("sampling"), 73, 0)], 0b0, Others::Open)),
        Node::new("/definitions/ClientCapabilities/properties/elicitation", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ClientCapabilities/properties/experimental", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(70))),
        Node::new("/definitions/ClientCapabilities/properties/experimental/additionalProperties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ClientCapabilities/properties/roots", kinds::OBJECT).object(&Object::new(&[(Word::new("listChanged"), 72, kinds::BOOLEAN)], 0b0, Others::Open)),
        Node::new("/definitions/ClientCapabilities/properties/roots/properties/listChanged", kinds::BOOLEAN),
        Node::new("/definitions/ClientCapabilities/properties/sampling", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ClientNotification", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("notifications/cancelled"), 62), (Word::new("notifications/initialized"), 75), (Word::new("notifications/progress"), 79), (Word::new("notifications/roots/list_changed"), 86)], places: &[0, 0, 0, 0], absent: None }))], None, false)),
        Node::new("/definitions/InitializedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 76, 0), (Word::new("params"), 77, 0)], 0b1, Others::Open)),
        Node::new("/definitions/InitializedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/initialized")]),
        Node::new("/definitions/InitializedNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 78, 0)], 0b0, Others::Open)),
        Node::new("/definitions/InitializedNotification/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/ProgressNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 80, 0), (Word::new("params"), 81, 0)], 0b11, Others::Open)),
        Node::new("/definitions/ProgressNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/progress")]),
        Node::new("/definitions/ProgressNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("message"), 82, kinds::STRING), (Word::new("progress"), 83, kinds::NUMBER), (Word::new("progressToken"), 84, kinds::STRING | kinds::INTEGER), (Word::new("total"), 85, kinds::NUMBER)], 0b110, Others::Open)),
        Node::new("/definitions/ProgressNotification/properties/params/properties/message", kinds::STRING),
        Node::new("/definitions/ProgressNotification/properties/params/properties/progress", kinds::NUMBER),
        Node::new("/definitions/ProgressToken", kinds::STRING | kinds::INTEGER),
        Node::new("/definitions/ProgressNotification/properties/params/properties/total", kinds::NUMBER),
        Node::new("/definitions/RootsListChangedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 87, 0), (Word::new("params"), 88, 0)], 0b1, Others::Open)),
        Node::new("/definitions/RootsListChangedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/roots/list_changed")]),
        Node::new("/definitions/RootsListChangedNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 89, 0)], 0b0, Others::Open)),
        Node::new("/definitions/RootsListChangedNotification/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/ClientRequest", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("initialize"), 91), (Word::new("ping"), 99), (Word::new("resources/list"), 103), (Word::new("resources/templates/list"), 107), (Word::new("resources/read"), 111), (Word::new("resources/subscribe"), 115), (Word::new("resources/unsubscribe"), 119), (Word::new("prompts/list"), 123), (Word::new("prompts/get"), 127), (Word::new("tools/list"), 133), (Word::new("tools/call"), 24), (Word::new("logging/setLevel"), 137), (Word::new("completion/complete"), 141)], places: &[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], absent: None }))], None, false)),
        Node::new("/definitions/InitializeRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 92, 0), (Word::new("params"), 93, 0)], 0b11, Others::Open)),
        Node::new("/definitions/InitializeRequest/properties/method", kinds::STRING).texts(&[Word::new("initialize")]),
        Node::new("/definitions/InitializeRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("capabilities"), 67, 0), (Word::new("clientInfo"), 94, 0), (Word::new("protocolVersion"), 98, kinds::STRING)], 0b111, Others::Open)),
        Node::new("/definitions/Implementation", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 95, kinds::STRING), (Word::new("title"), 96, kinds::STRING), (Word::new("version"), 97, kinds::STRING)], 0b101, Others::Open)),
        Node::new("/definitions/Implementation/properties/name", kinds::STRING),
        Node::new("/definitions/Implementation/properties/title", kinds::STRING),
        Node::new("/definitions/Implementation/properties/version", kinds::STRING),
        Node::new("/definitions/InitializeRequest/properties/params/properties/protocolVersion", kinds::STRING),
        Node::new("/definitions/PingRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 100, 0), (Word::new("params"), 101, 0)], 0b1, Others::Open)),
        Node::new("/definitions/PingRequest/properties/method", kinds::STRING).texts(&[Word::new("ping")]),
        Node::new("/definitions/PingRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 102, 0)], 0b0, Others::Open)),
        Node::new("/definitions/PingRequest/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 84, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/ListResourcesRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 104, 0), (Word::new("params"), 105, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ListResourcesRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/list")]),
        Node::new("/definitions/ListResourcesRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("cursor"), 106, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/ListResourcesRequest/properties/params/properties/cursor", kinds::STRING),
        Node::new("/definitions/ListResourceTemplatesRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 108, 0), (Word::new("params"), 109, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ListResourceTemplatesRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/templates/list")]),
        Node::new("/definitions/ListResourceTemplatesRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("cursor"), 110, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/ListResourceTemplatesRequest/properties/params/properties/cursor", kinds::STRING),
        Node::new("/definitions/ReadResourceRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 112, 0), (Word::new("params"), 113, 0)], 0b11, Others::Open)),
        Node::new("/definitions/ReadResourceRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/read")]),
        Node::new("/definitions/ReadResourceRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("uri"), 114, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ReadResourceRequest/properties/params/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/SubscribeRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 116, 0), (Word::new("params"), 117, 0)], 0b11, Others::Open)),
        Node::new("/definitions/SubscribeRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/subscribe")]),
        Node::new("/definitions/SubscribeRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("uri"), 118, 0)], 0b1, Others::Open)),
        Node::new("/definitions/SubscribeRequest/properties/params/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/UnsubscribeRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 120, 0), (Word::new("params"), 121, 0)], 0b11, Others::Open)),
        Node::new("/definitions/UnsubscribeRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/unsubscribe")]),
        Node::new("/definitions/UnsubscribeRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("uri"), 122, 0)], 0b1, Others::Open)),
        Node::new("/definitions/UnsubscribeRequest/properties/params/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/ListPromptsRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 124, 0), (Word::new("params"), 125, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ListPromptsRequest/properties/method", kinds::STRING).texts(&[Word::new("prompts/list")]),
        Node::new("/definitions/ListPromptsRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("cursor"), 126, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/ListPromptsRequest/properties/params/properties/cursor", kinds::STRING),
        Node::new("/definitions/GetPromptRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 128, 0), (Word::new("params"), 129, 0)], 0b11, Others::Open)),
        Node::new("/definitions/GetPromptRequest/properties/method", kinds::STRING).texts(&[Word::new("prompts/get")]),
        Node::new("/definitions/GetPromptRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("arguments"), 130, 0), (Word::new("name"), 132, kinds::STRING)], 0b10, Others::Open)),
        Node::new("/definitions/GetPromptRequest/properties/params/properties/arguments", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(131))),
        Node::new("/definitions/GetPromptRequest/properties/params/properties/arguments/additionalProperties", kinds::STRING),
        Node::new("/definitions/GetPromptRequest/properties/params/properties/name", kinds::STRING),
        Node::new("/definitions/ListToolsRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 134, 0), (Word::new("params"), 135, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ListToolsRequest/properties/method", kinds::STRING).texts(&[Word::new("tools/list")]),
        Node::new("/definitions/ListToolsRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("cursor"), 136, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/ListToolsRequest/properties/params/properties/cursor", kinds::STRING),
        Node::new("/definitions/SetLevelRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 138, 0), (Word::new("params"), 139, 0)], 0b11, Others::Open)),
        Node::new("/definitions/SetLevelRequest/properties/method", kinds::STRING).texts(&[Word::new("logging/setLevel")]),
        Node::new("/definitions/SetLevelRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("level"), 140, 0)], 0b1, Others::Open)),
        Node::new("/definitions/LoggingLevel", kinds::STRING).texts(&[Word::new("alert"), Word::new("critical"), Word::new("debug"), Word::new("emergency"), Word::new("error"), Word::new("info"), Word::new("notice"), Word::new("warning")]),
        Node::new("/definitions/CompleteRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 142, 0), (Word::new("params"), 143, 0)], 0b11, Others::Open)),
        Node::new("/definitions/CompleteRequest/properties/method", kinds::STRING).texts(&[Word::new("completion/complete")]),
        Node::new("/definitions/CompleteRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("argument"), 144, 0), (Word::new("context"), 147, 0), (Word::new("ref"), 150, 0)], 0b101, Others::Open)),
        Node::new("/definitions/CompleteRequest/properties/params/properties/argument", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 145, kinds::STRING), (Word::new("value"), 146, kinds::STRING)], 0b11, Others::Open)),
        Node::new("/definitions/CompleteRequest/properties/params/properties/argument/properties/name", kinds::STRING),
        Node::new("/definitions/CompleteRequest/properties/params/properties/argument/properties/value", kinds::STRING),
        Node::new("/definitions/CompleteRequest/properties/params/properties/context", kinds::OBJECT).object(&Object::new(&[(Word::new("arguments"), 148, 0)], 0b0, Others::Open)),
        Node::new("/definitions/CompleteRequest/properties/params/properties/context/properties/arguments", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(149))),
        Node::new("/definitions/CompleteRequest/properties/params/properties/context/properties/arguments/additionalProperties", kinds::STRING),
        Node::new("/definitions/CompleteRequest/properties/params/properties/ref", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("ref/prompt"), 151), (Word::new("ref/resource"), 155)], places: &[2, 0], absent: None }))], None, false)),
        Node::new("/definitions/PromptReference", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 152, kinds::STRING), (Word::new("title"), 153, kinds::STRING), (Word::new("type"), 154, 0)], 0b101, Others::Open)),
        Node::new("/definitions/PromptReference/properties/name", kinds::STRING),
        Node::new("/definitions/PromptReference/properties/title", kinds::STRING),
        Node::new("/definitions/PromptReference/properties/type", kinds::STRING).texts(&[Word::new("ref/prompt")]),
        Node::new("/definitions/ResourceTemplateReference", kinds::OBJECT).object(&Object::new(&[(Word::new("type"), 156, 0), (Word::new("uri"), 157, 0)], 0b11, Others::Open)),
        Node::new("/definitions/ResourceTemplateReference/properties/type", kinds::STRING).texts(&[Word::new("ref/resource")]),
        Node::new("/definitions/ResourceTemplateReference/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri-template"), ..Extra::NONE }),
        Node::new("/definitions/ClientResult", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[159, 161, 166, 173]))], None, false)),
        Node::new("/definitions/Result", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 160, 0)], 0b0, Others::Open)),
        Node::new("/definitions/Result/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/CreateMessageResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 162, 0), (Word::new("content"), 163, 0), (Word::new("model"), 164, kinds::STRING), (Word::new("role"), 3, 0), (Word::new("stopReason"), 165, kinds::STRING)], 0b1110, Others::Open)),
        Node::new("/definitions/CreateMessageResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/CreateMessageResult/properties/content", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 33), (Word::new("image"), 37), (Word::new("audio"), 6)], places: &[3, 4, 4], absent: None }))], None, false)),
        Node::new("/definitions/CreateMessageResult/properties/model", kinds::STRING),
        Node::new("/definitions/CreateMessageResult/properties/stopReason", kinds::STRING),
        Node::new("/definitions/ListRootsResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 167, 0), (Word::new("roots"), 168, 0)], 0b10, Others::Open)),
        Node::new("/definitions/ListRootsResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/ListRootsResult/properties/roots", kinds::ARRAY).items(169),
        Node::new("/definitions/Root", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 170, 0), (Word::new("name"), 171, kinds::STRING), (Word::new("uri"), 172, 0)], 0b100, Others::Open)),
        Node::new("/definitions/Root/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/Root/properties/name", kinds::STRING),
        Node::new("/definitions/Root/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), prose: &[Prose::RootUri], ..Extra::NONE }),
        Node::new("/definitions/ElicitResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 174, 0), (Word::new("action"), 175, 0), (Word::new("content"), 176, 0)], 0b10, Others::Open)),
        Node::new("/definitions/ElicitResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/ElicitResult/properties/action", kinds::STRING).texts(&[Word::new("accept"), Word::new("cancel"), Word::new("decline")]),
        Node::new("/definitions/ElicitResult/properties/content", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(177))),
        Node::new("/definitions/ElicitResult/properties/content/additionalProperties", kinds::STRING | kinds::NUMBER | kinds::BOOLEAN),
        Node::new("/definitions/CompleteResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 179, 0), (Word::new("completion"), 180, 0)], 0b10, Others::Open)),
        Node::new("/definitions/CompleteResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/CompleteResult/properties/completion", kinds::OBJECT).object(&Object::new(&[(Word::new("hasMore"), 181, kinds::BOOLEAN), (Word::new("total"), 182, kinds::INTEGER), (Word::new("values"), 183, 0)], 0b100, Others::Open)),
        Node::new("/definitions/CompleteResult/properties/completion/properties/hasMore", kinds::BOOLEAN),
        Node::new("/definitions/CompleteResult/properties/completion/properties/total", kinds::INTEGER),
        Node::new("/definitions/CompleteResult/properties/completion/properties/values", kinds::ARRAY).items(184),
        Node::new("/definitions/CompleteResult/properties/completion/properties/values/items", kinds::STRING),
        Node::new("/definitions/CreateMessageRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 186, 0), (Word::new("params"), 187, 0)], 0b11, Others::Open)),
        Node::new("/definitions/CreateMessageRequest/properties/method", kinds::STRING).texts(&[Word::new("sampling/createMessage")]),
        Node::new("/definitions/CreateMessageRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("includeContext"), 188, 0), (Word::new("maxTokens"), 189, kinds::INTEGER), (Word::new("messages"), 190, 0), (Word::new("metadata"), 193, 0), (Word::new("modelPreferences"), 194, 0), (Word::new("stopSequences"), 201, 0), (Word::new("systemPrompt"), 203, kinds::STRING), (Word::new("temperature"), 204, kinds::NUMBER)], 0b110, Others::Open)),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/includeContext", kinds::STRING).texts(&[Word::new("allServers"), Word::new("none"), Word::new("thisServer")]),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/maxTokens", kinds::INTEGER),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/messages", kinds::ARRAY).items(191),
        Node::new("/definitions/SamplingMessage", kinds::OBJECT).object(&Object::new(&[(Word::new("content"), 192, 0), (Word::new("role"), 3, 0)], 0b11, Others::Open)),
        Node::new("/definitions/SamplingMessage/properties/content", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 33), (Word::new("image"), 37), (Word::new("audio"), 6)], places: &[3, 4, 4], absent: None }))], None, false)),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/metadata", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ModelPreferences", kinds::OBJECT).object(&Object::new(&[(Word::new("costPriority"), 195, 0), (Word::new("hints"), 196, 0), (Word::new("intelligencePriority"), 199, 0), (Word::new("speedPriority"), 200, 0)], 0b0, Others::Open)),
        Node::new("/definitions/ModelPreferences/properties/costPriority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/definitions/ModelPreferences/properties/hints", kinds::ARRAY).items(197),
        Node::new("/definitions/ModelHint", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 198, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/ModelHint/properties/name", kinds::STRING),
        Node::new("/definitions/ModelPreferences/properties/intelligencePriority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/definitions/ModelPreferences/properties/speedPriority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/stopSequences", kinds::ARRAY).items(202),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/stopSequences/items", kinds::STRING),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/systemPrompt", kinds::STRING),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/temperature", kinds::NUMBER),
        Node::new("/definitions/Cursor", kinds::STRING),
        Node::new("/definitions/ElicitRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 207, 0), (Word::new("params"), 208, 0)], 0b11, Others::Open)),
        Node::new("/definitions/ElicitRequest/properties/method", kinds::STRING).texts(&[Word::new("elicitation/create")]),
        Node::new("/definitions/ElicitRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("message"), 209, kinds::STRING), (Word::new("requestedSchema"), 210, 0)], 0b11, Others::Open)),
        Node::new("/definitions/ElicitRequest/properties/params/properties/message", kinds::STRING),
        Node::new("/definitions/ElicitRequest/properties/params/properties/requestedSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("properties"), 211, 0), (Word::new("required"), 234, 0), (Word::new("type"), 236, 0)], 0b101, Others::Open)).extra(&Extra { prose: &[Prose::FormField, Prose::FormSense], ..Extra::NONE }),
        Node::new("/definitions/ElicitRequest/properties/params/properties/requestedSchema/properties/properties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(212))),
        Node::new("/definitions/PrimitiveSchemaDefinition", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[213, 220, 19, 226]))], None, false)),
        Node::new("/definitions/StringSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("description"), 214, kinds::STRING), (Word::new("format"), 215, 0), (Word::new("maxLength"), 216, kinds::INTEGER), (Word::new("minLength"), 217, kinds::INTEGER), (Word::new("title"), 218, kinds::STRING), (Word::new("type"), 219, 0)], 0b100000, Others::Open)),
        Node::new("/definitions/StringSchema/properties/description", kinds::STRING),
        Node::new("/definitions/StringSchema/properties/format", kinds::STRING).texts(&[Word::new("date"), Word::new("date-time"), Word::new("email"), Word::new("uri")]),
        Node::new("/definitions/StringSchema/properties/maxLength", kinds::INTEGER),
        Node::new("/definitions/StringSchema/properties/minLength", kinds::INTEGER),
        Node::new("/definitions/StringSchema/properties/title", kinds::STRING),
        Node::new("/definitions/StringSchema/properties/type", kinds::STRING).texts(&[Word::new("string")]),
        Node::new("/definitions/NumberSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("description"), 221, kinds::STRING), (Word::new("maximum"), 222, kinds::NUMBER), (Word::new("minimum"), 223, kinds::NUMBER), (Word::new("title"), 224, kinds::STRING), (Word::new("type"), 225, 0)], 0b10000, Others::Open)),
        Node::new("/definitions/NumberSchema/properties/description", kinds::STRING),
        Node::new("/definitions/NumberSchema/properties/maximum", kinds::NUMBER),
        Node::new("/definitions/NumberSchema/properties/minimum", kinds::NUMBER),
        Node::new("/definitions/NumberSchema/properties/title", kinds::STRING),
        Node::new("/definitions/NumberSchema/properties/type", kinds::STRING).texts(&[Word::new("integer"), Word::new("number")]),
        Node::new("/definitions/EnumSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("description"), 227, kinds::STRING), (Word::new("enum"), 228, 0), (Word::new("enumNames"), 230, 0), (Word::new("title"), 232, kinds::STRING), (Word::new("type"), 233, 0)], 0b10010, Others::Open)),
        Node::new("/definitions/EnumSchema/properties/description", kinds::STRING),
        Node::new("/definitions/EnumSchema/properties/enum", kinds::ARRAY).items(229),
        Node::new("/definitions/EnumSchema/properties/enum/items", kinds::STRING),
        Node::new("/definitions/EnumSchema/properties/enumNames", kinds::ARRAY).items(231),
        Node::new("/definitions/EnumSchema/properties/enumNames/items", kinds::STRING),
        Node::new("/definitions/EnumSchema/properties/title", kinds::STRING),
        Node::new("/definitions/EnumSchema/properties/type", kinds::STRING).texts(&[Word::new("string")]),
        Node::new("/definitions/ElicitRequest/properties/params/properties/requestedSchema/properties/required", kinds::ARRAY).items(235),
        Node::new("/definitions/ElicitRequest/properties/params/properties/requestedSchema/properties/required/items", kinds::STRING),
        Node::new("/definitions/ElicitRequest/properties/params/properties/requestedSchema/properties/type", kinds::STRING).texts(&[Word::new("object")]),
        Node::new("/definitions/GetPromptResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 238, 0), (Word::new("description"), 239, kinds::STRING), (Word::new("messages"), 240, 0)], 0b100, Others::Open)),
        Node::new("/definitions/GetPromptResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/GetPromptResult/properties/description", kinds::STRING),
        Node::new("/definitions/GetPromptResult/properties/messages", kinds::ARRAY).items(241),
        Node::new("/definitions/PromptMessage", kinds::OBJECT).object(&Object::new(&[(Word::new("content"), 32, 0), (Word::new("role"), 3, 0)], 0b11, Others::Open)),
        Node::new("/definitions/InitializeResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 243, 0), (Word::new("capabilities"), 244, 0), (Word::new("instructions"), 256, kinds::STRING), (Word::new("protocolVersion"), 257, kinds::STRING), (Word::new("serverInfo"), 94, 0)], 0b11010, Others::Open)),
        Node::new("/definitions/InitializeResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/ServerCapabilities", kinds::OBJECT).object(&Object::new(&[(Word::new("completions"), 245, 0), (Word::new("experimental"), 246, 0), (Word::new("logging"), 248, 0), (Word::new("prompts"), 249, 0), (Word::new("resources"), 251, 0), (Word::new("tools"), 254, 0)], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities/properties/completions", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities/properties/experimental", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(247))),
        Node::new("/definitions/ServerCapabilities/properties/experimental/additionalProperties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities/properties/logging", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities/properties/prompts", kinds::OBJECT).object(&Object::new(&[(Word::new("listChanged"), 250, kinds::BOOLEAN)], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities/properties/prompts/properties/listChanged", kinds::BOOLEAN),
        Node::new("/definitions/ServerCapabilities/properties/resources", kinds::OBJECT).object(&Object::new(&[(Word::new("listChanged"), 252, kinds::BOOLEAN), (Word::new("subscribe"), 253, kinds::BOOLEAN)], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities/properties/resources/properties/listChanged", kinds::BOOLEAN),
        Node::new("/definitions/ServerCapabilities/properties/resources/properties/subscribe", kinds::BOOLEAN),
        Node::new("/definitions/ServerCapabilities/properties/tools", kinds::OBJECT).object(&Object::new(&[(Word::new("listChanged"), 255, kinds::BOOLEAN)], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities/properties/tools/properties/listChanged", kinds::BOOLEAN),
        Node::new("/definitions/InitializeResult/properties/instructions", kinds::STRING),
        Node::new("/definitions/InitializeResult/properties/protocolVersion", kinds::STRING),
        Node::new("/definitions/JSONRPCError", kinds::OBJECT).object(&Object::new(&[(Word::new("error"), 259, 0), (Word::new("id"), 66, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 262, 0)], 0b111, Others::Open)),
        Node::new("/definitions/JSONRPCError/properties/error", kinds::OBJECT).object(&Object::new(&[(Word::new("code"), 260, kinds::INTEGER), (Word::new("data"), 0, kinds::NULL | kinds::BOOLEAN | kinds::NUMBER | kinds::STRING | kinds::ARRAY | kinds::OBJECT), (Word::new("message"), 261, kinds::STRING)], 0b101, Others::Open)),
        Node::new("/definitions/JSONRPCError/properties/error/properties/code", kinds::INTEGER),
        Node::new("/definitions/JSONRPCError/properties/error/properties/message", kinds::STRING),
        Node::new("/definitions/JSONRPCError/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/definitions/JSONRPCMessage", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[264, 269, 274, 258]))], None, false)),
        Node::new("/definitions/JSONRPCRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 66, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 265, 0), (Word::new("method"), 266, kinds::STRING), (Word::new("params"), 267, 0)], 0b111, Others::Open)),
        Node::new("/definitions/JSONRPCRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/definitions/JSONRPCRequest/properties/method", kinds::STRING),
        Node::new("/definitions/JSONRPCRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 268, 0)], 0b0, Others::Open)),
        Node::new("/definitions/JSONRPCRequest/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 84, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 270, 0), (Word::new("method"), 271, kinds::STRING), (Word::new("params"), 272, 0)], 0b11, Others::Open)),
        Node::new("/definitions/JSONRPCNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/definitions/JSONRPCNotification/properties/method", kinds::STRING),
        Node::new("/definitions/JSONRPCNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 273, 0)], 0b0, Others::Open)),
        Node::new("/definitions/JSONRPCNotification/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 66, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 275, 0), (Word::new("result"), 159, 0)], 0b111, Others::Open)),
        Node::new("/definitions/JSONRPCResponse/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/definitions/ListPromptsResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 277, 0), (Word::new("nextCursor"), 278, kinds::STRING), (Word::new("prompts"), 279, 0)], 0b100, Others::Open)),
        Node::new("/definitions/ListPromptsResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/ListPromptsResult/properties/nextCursor", kinds::STRING),
        Node::new("/definitions/ListPromptsResult/properties/prompts", kinds::ARRAY).items(280),
        Node::new("/definitions/Prompt", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 281, 0), (Word::new("arguments"), 282, 0), (Word::new("description"), 288, kinds::STRING), (Word::new("name"), 289, kinds::STRING), (Word::new("title"), 290, kinds::STRING)], 0b1000, Others::Open)),
        Node::new("/definitions/Prompt/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/Prompt/properties/arguments", kinds::ARRAY).items(283),
        Node::new("/definitions/PromptArgument", kinds::OBJECT).object(&Object::new(&[(Word::new("description"), 284, kinds::STRING), (Word::new("name"), 285, kinds::STRING), (Word::new("required"), 286, kinds::BOOLEAN), (Word::new("title"), 287, kinds::STRING)], 0b10, Others::Open)),
        Node::new("/definitions/PromptArgument/properties/description", kinds::STRING),
        Node::new("/definitions/PromptArgument/properties/name", kinds::STRING),
        Node::new("/definitions/PromptArgument/properties/required", kinds::BOOLEAN),
        Node::new("/definitions/PromptArgument/properties/title", kinds::STRING),
        Node::new("/definitions/Prompt/properties/description", kinds::STRING),
        Node::new("/definitions/Prompt/properties/name", kinds::STRING),
        Node::new("/definitions/Prompt/properties/title", kinds::STRING),
        Node::new("/definitions/ListResourceTemplatesResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 292, 0), (Word::new("nextCursor"), 293, kinds::STRING), (Word::new("resourceTemplates"), 294, 0)], 0b100, Others::Open)),
        Node::new("/definitions/ListResourceTemplatesResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/ListResourceTemplatesResult/properties/nextCursor", kinds::STRING),
        Node::new("/definitions/ListResourceTemplatesResult/properties/resourceTemplates", kinds::ARRAY).items(295),
        Node::new("/definitions/ResourceTemplate", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 296, 0), (Word::new("annotations"), 1, 0), (Word::new("description"), 297, kinds::STRING), (Word::new("mimeType"), 298, kinds::STRING), (Word::new("name"), 299, kinds::STRING), (Word::new("title"), 300, kinds::STRING), (Word::new("uriTemplate"), 301, 0)], 0b1010000, Others::Open)),
        Node::new("/definitions/ResourceTemplate/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/ResourceTemplate/properties/description", kinds::STRING),
        Node::new("/definitions/ResourceTemplate/properties/mimeType", kinds::STRING),
        Node::new("/definitions/ResourceTemplate/properties/name", kinds::STRING),
        Node::new("/definitions/ResourceTemplate/properties/title", kinds::STRING),
        Node::new("/definitions/ResourceTemplate/properties/uriTemplate", kinds::STRING).extra(&Extra { format: Some("uri-template"), ..Extra::NONE }),
        Node::new("/definitions/ListResourcesResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 303, 0), (Word::new("nextCursor"), 304, kinds::STRING), (Word::new("resources"), 305, 0)], 0b100, Others::Open)),
        Node::new("/definitions/ListResourcesResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/ListResourcesResult/properties/nextCursor", kinds::STRING),
        Node::new("/definitions/ListResourcesResult/properties/resources", kinds::ARRAY).items(306),
        Node::new("/definitions/Resource", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 307, 0), (Word::new("annotations"), 1, 0), (Word::new("description"), 308, kinds::STRING), (Word::new("mimeType"), 309, kinds::STRING), (Word::new("name"), 310, kinds::STRING), (Word::new("size"), 311, kinds::INTEGER), (Word::new("title"), 312, kinds::STRING), (Word::new("uri"), 313, 0)], 0b10010000, Others::Open)),
        Node::new("/definitions/Resource/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/Resource/properties/description", kinds::STRING),
        Node::new("/definitions/Resource/properties/mimeType", kinds::STRING),
        Node::new("/definitions/Resource/properties/name", kinds::STRING),
        Node::new("/definitions/Resource/properties/size", kinds::INTEGER),
        Node::new("/definitions/Resource/properties/title", kinds::STRING),
        Node::new("/definitions/Resource/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/ListRootsRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 315, 0), (Word::new("params"), 316, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ListRootsRequest/properties/method", kinds::STRING).texts(&[Word::new("roots/list")]),
        Node::new("/definitions/ListRootsRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 317, 0)], 0b0, Others::Open)),
        Node::new("/definitions/ListRootsRequest/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 84, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/ListToolsResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 319, 0), (Word::new("nextCursor"), 320, kinds::STRING), (Word::new("tools"), 321, 0)], 0b100, Others::Open)),
        Node::new("/definitions/ListToolsResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/ListToolsResult/properties/nextCursor", kinds::STRING),
        Node::new("/definitions/ListToolsResult/properties/tools", kinds::ARRAY).items(322),
        Node::new("/definitions/Tool", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 323, 0), (Word::new("annotations"), 324, 0), (Word::new("description"), 330, kinds::STRING), (Word::new("inputSchema"), 331, 0), (Word::new("name"), 337, 0), (Word::new("outputSchema"), 338, 0), (Word::new("title"), 344, kinds::STRING)], 0b11000, Others::Open)),
        Node::new("/definitions/Tool/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/ToolAnnotations", kinds::OBJECT).object(&Object::new(&[(Word::new("destructiveHint"), 325, kinds::BOOLEAN), (Word::new("idempotentHint"), 326, kinds::BOOLEAN), (Word::new("openWorldHint"), 327, kinds::BOOLEAN), (Word::new("readOnlyHint"), 328, kinds::BOOLEAN), (Word::new("title"), 329, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/ToolAnnotations/properties/destructiveHint", kinds::BOOLEAN),
        Node::new("/definitions/ToolAnnotations/properties/idempotentHint", kinds::BOOLEAN),
        Node::new("/definitions/ToolAnnotations/properties/openWorldHint", kinds::BOOLEAN),
        Node::new("/definitions/ToolAnnotations/properties/readOnlyHint", kinds::BOOLEAN),
        Node::new("/definitions/ToolAnnotations/properties/title", kinds::STRING),
        Node::new("/definitions/Tool/properties/description", kinds::STRING),
        Node::new("/definitions/Tool/properties/inputSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("properties"), 332, 0), (Word::new("required"), 334, 0), (Word::new("type"), 336, 0)], 0b100, Others::Open)),
        Node::new("/definitions/Tool/properties/inputSchema/properties/properties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(333))),
        Node::new("/definitions/Tool/properties/inputSchema/properties/properties/additionalProperties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/Tool/properties/inputSchema/properties/required", kinds::ARRAY).items(335),
        Node::new("/definitions/Tool/properties/inputSchema/properties/required/items", kinds::STRING),
        Node::new("/definitions/Tool/properties/inputSchema/properties/type", kinds::STRING).texts(&[Word::new("object")]),
        Node::new("/definitions/Tool/properties/name", kinds::STRING).extra(&Extra { prose: &[Prose::ToolName], ..Extra::NONE }),
        Node::new("/definitions/Tool/properties/outputSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("properties"), 339, 0), (Word::new("required"), 341, 0), (Word::new("type"), 343, 0)], 0b100, Others::Open)),
        Node::new("/definitions/Tool/properties/outputSchema/properties/properties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(340))),
        Node::new("/definitions/Tool/properties/outputSchema/properties/properties/additionalProperties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/Tool/properties/outputSchema/properties/required", kinds::ARRAY).items(342),
        Node::new("/definitions/Tool/properties/outputSchema/properties/required/items", kinds::STRING),
        Node::new("/definitions/Tool/properties/outputSchema/properties/type", kinds::STRING).texts(&[Word::new("object")]),
        Node::new("/definitions/Tool/properties/title", kinds::STRING),
        Node::new("/definitions/LoggingMessageNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 346, 0), (Word::new("params"), 347, 0)], 0b11, Others::Open)),
        Node::new("/definitions/LoggingMessageNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/message")]),
        Node::new("/definitions/LoggingMessageNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("data"), 0, kinds::NULL | kinds::BOOLEAN | kinds::NUMBER | kinds::STRING | kinds::ARRAY | kinds::OBJECT), (Word::new("level"), 140, 0), (Word::new("logger"), 348, kinds::STRING)], 0b11, Others::Open)),
        Node::new("/definitions/LoggingMessageNotification/properties/params/properties/logger", kinds::STRING),
        Node::new("/definitions/Notification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 350, kinds::STRING), (Word::new("params"), 351, 0)], 0b1, Others::Open)),
        Node::new("/definitions/Notification/properties/method", kinds::STRING),
        Node::new("/definitions/Notification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 352, 0)], 0b0, Others::Open)),
        Node::new("/definitions/Notification/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/PaginatedRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 354, kinds::STRING), (Word::new("params"), 355, 0)], 0b1, Others::Open)),
        Node::new("/definitions/PaginatedRequest/properties/method", kinds::STRING),
        Node::new("/definitions/PaginatedRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("cursor"), 356, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/PaginatedRequest/properties/params/properties/cursor", kinds::STRING),
        Node::new("/definitions/PaginatedResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 358, 0), (Word::new("nextCursor"), 359, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/PaginatedResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/PaginatedResult/properties/nextCursor", kinds::STRING),
        Node::new("/definitions/PromptListChangedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 361, 0), (Word::new("params"), 362, 0)], 0b1, Others::Open)),
        Node::new("/definitions/PromptListChangedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/prompts/list_changed")]),
        Node::new("/definitions/PromptListChangedNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 363, 0)], 0b0, Others::Open)),
        Node::new("/definitions/PromptListChangedNotification/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/ReadResourceResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 365, 0), (Word::new("contents"), 366, 0)], 0b10, Others::Open)),
        Node::new("/definitions/ReadResourceResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/ReadResourceResult/properties/contents", kinds::ARRAY).items(367),
        Node::new("/definitions/ReadResourceResult/properties/contents/items", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[54, 14]))], Some(Choice::Member(&[(Word::new("text"), 54), (Word::new("blob"), 14)])), false)),
        Node::new("/definitions/Request", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 369, kinds::STRING), (Word::new("params"), 370, 0)], 0b1, Others::Open)),
        Node::new("/definitions/Request/properties/method", kinds::STRING),
        Node::new("/definitions/Request/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 371, 0)], 0b0, Others::Open)),
        Node::new("/definitions/Request/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 84, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/ResourceContents", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 373, 0), (Word::new("mimeType"), 374, kinds::STRING), (Word::new("uri"), 375, 0)], 0b100, Others::Open)),
        Node::new("/definitions/ResourceContents/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/ResourceContents/properties/mimeType", kinds::STRING),
        Node::new("/definitions/ResourceContents/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/ResourceListChangedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 377, 0), (Word::new("params"), 378, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ResourceListChangedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/resources/list_changed")]),
        Node::new("/definitions/ResourceListChangedNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 379, 0)], 0b0, Others::Open)),
        Node::new("/definitions/ResourceListChangedNotification/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/ResourceUpdatedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 381, 0), (Word::new("params"), 382, 0)], 0b11, Others::Open)),
        Node::new("/definitions/ResourceUpdatedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/resources/updated")]),
        Node::new("/definitions/ResourceUpdatedNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("uri"), 383, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ResourceUpdatedNotification/properties/params/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/ServerNotification", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("notifications/cancelled"), 62), (Word::new("notifications/progress"), 79), (Word::new("notifications/resources/list_changed"), 376), (Word::new("notifications/resources/updated"), 380), (Word::new("notifications/prompts/list_changed"), 360), (Word::new("notifications/tools/list_changed"), 385), (Word::new("notifications/message"), 345)], places: &[0, 0, 0, 0, 0, 0, 0], absent: None }))], None, false)),
        Node::new("/definitions/ToolListChangedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 386, 0), (Word::new("params"), 387, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ToolListChangedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/tools/list_changed")]),
        Node::new("/definitions/ToolListChangedNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 388, 0)], 0b0, Others::Open)),
        Node::new("/definitions/ToolListChangedNotification/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/definitions/ServerRequest", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("ping"), 99), (Word::new("sampling/createMessage"), 185), (Word::new("roots/list"), 314), (Word::new("elicitation/create"), 206)], places: &[0, 0, 0, 0], absent: None }))], None, false)),
        Node::new("/definitions/ServerResult", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[159, 242, 302, 291, 364, 276, 237, 318, 29, 178]))], None, false)),
        Node::new("/definitions/CompleteRequest", kinds::ANY).extra(&Extra { all: &[264, 141], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 178, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[274, 392], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 393), (Word::new("error"), 258)]))], None, false)),
        Node::new("/definitions/ElicitRequest", kinds::ANY).extra(&Extra { all: &[264, 206], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 173, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[274, 396], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 397), (Word::new("error"), 258)]))], None, false)),
        Node::new("/definitions/InitializeRequest", kinds::ANY).extra(&Extra { all: &[264, 91], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 242, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[274, 400], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 401), (Word::new("error"), 258)]))], None, false)),
        Node::new("/definitions/SetLevelRequest", kinds::ANY).extra(&Extra { all: &[264, 137], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 159, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[274, 404], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 405), (Word::new("error"), 258)]))], None, false)),
        Node::new("/definitions/PingRequest", kinds::ANY).extra(&Extra { all: &[264, 99], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 159, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[274, 408], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 409), (Word::new("error"), 258)]))], None, false)),
        Node::new("/definitions/GetPromptRequest", kinds::ANY).extra(&Extra { all: &[264, 127], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 237, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[274, 412], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 413), (Word::new("error"), 258)]))], None, false)),
        Node::new("/definitions/ListPromptsRequest", kinds::ANY).extra(&Extra { all: &[264, 123], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 276, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[274, 416], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 417), (Word::new("error"), 258)]))], None, false)),
        Node::new("/definitions/ListResourcesRequest", kinds::ANY).extra(&Extra { all: &[264, 103], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 302, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[274, 420], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 421), (Word::new("error"), 258)]))], None, false)),
        Node::new("/definitions/ReadResourceRequest", kinds::ANY).extra(&Extra { all: &[264, 111], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 364, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[274, 424], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 425), (Word::new("error"), 258)]))], None, false)),
        Node::new("/definitions/SubscribeRequest", kinds::ANY).extra(&Extra { all: &[264, 115], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 159, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[274, 428], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 429), (Word::new("error"), 258)]))], None, false)),
        Node::new("/definitions/ListResourceTemplatesRequest", kinds::ANY).extra(&Extra { all: &[264, 107], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 291, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[274, 432], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 433), (Word::new("error"), 258)]))], None, false)),
        Node::new("/definitions/UnsubscribeRequest", kinds::ANY).extra(&Extra { all: &[264, 119], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 159, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[274, 436], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 437), (Word::new("error"), 258)]))], None, false)),
        Node::new("/definitions/ListRootsRequest", kinds::ANY).extra(&Extra { all: &[264, 314], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 166, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[274, 440], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 441), (Word::new("error"), 258)]))], None, false)),
        Node::new("/definitions/CreateMessageRequest", kinds::ANY).extra(&Extra { all: &[264, 185], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 161, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[274, 444], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 445), (Word::new("error"), 258)]))], None, false)),
        Node::new("/definitions/CallToolRequest", kinds::ANY).extra(&Extra { all: &[264, 24], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 29, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[274, 448], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 449), (Word::new("error"), 258)]))], None, false)),
        Node::new("/definitions/ListToolsRequest", kinds::ANY).extra(&Extra { all: &[264, 133], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 318, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[274, 452], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 453), (Word::new("error"), 258)]))], None, false)),
        Node::new("/definitions/CancelledNotification", kinds::ANY).extra(&Extra { all: &[269, 62], ..Extra::NONE }),
        Node::new("/definitions/InitializedNotification", kinds::ANY).extra(&Extra { all: &[269, 75], ..Extra::NONE }),
        Node::new("/definitions/LoggingMessageNotification", kinds::ANY).extra(&Extra { all: &[269, 345], ..Extra::NONE }),
        Node::new("/definitions/ProgressNotification", kinds::ANY).extra(&Extra { all: &[269, 79], ..Extra::NONE }),
        Node::new("/definitions/PromptListChangedNotification", kinds::ANY).extra(&Extra { all: &[269, 360], ..Extra::NONE }),
        Node::new("/definitions/ResourceListChangedNotification", kinds::ANY).extra(&Extra { all: &[269, 376], ..Extra::NONE }),
        Node::new("/definitions/ResourceUpdatedNotification", kinds::ANY).extra(&Extra { all: &[269, 380], ..Extra::NONE }),
        Node::new("/definitions/RootsListChangedNotification", kinds::ANY).extra(&Extra { all: &[269, 86], ..Extra::NONE }),
        Node::new("/definitions/ToolListChangedNotification", kinds::ANY).extra(&Extra { all: &[269, 385], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("completion/complete"), 391), (Word::new("elicitation/create"), 395), (Word::new("initialize"), 399), (Word::new("logging/setLevel"), 403), (Word::new("notifications/cancelled"), 455), (Word::new("notifications/initialized"), 456), (Word::new("notifications/message"), 457), (Word::new("notifications/progress"), 458), (Word::new("notifications/prompts/list_changed"), 459), (Word::new("notifications/resources/list_changed"), 460), (Word::new("notifications/resources/updated"), 461), (Word::new("notifications/roots/list_changed"), 462), (Word::new("notifications/tools/list_changed"), 463), (Word::new("ping"), 407), (Word::new("prompts/get"), 411), (Word::new("prompts/list"), 415), (Word::new("resources/list"), 419), (Word::new("resources/read"), 423), (Word::new("resources/subscribe"), 427), (Word::new("resources/templates/list"), 431), (Word::new("resources/unsubscribe"), 435), (Word::new("roots/list"), 439), (Word::new("sampling/createMessage"), 443), (Word::new("tools/call"), 447), (Word::new("tools/list"), 451)], places: &[], absent: None }))], None, false)),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("method"), 464), (Word::new("result"), 274), (Word::new("error"), 258)]))], None, false)).extra(&Extra { prose: &[Prose::MessageKind], ..Extra::NONE }),
    ],
    tolerated: &[
        ("cacheScope", "\"private\""),
        ("resultType", "\"complete\""),
        ("ttlMs", "0"),
    ],
};

/// What the schema asks of each of its places, for validators.
pub static TABLES: Tables = Tables {
    id: "2025-06-18",
    nodes: &NODES,
    definitions: &[
        ("Annotations", 1),
        ("AudioContent", 6),
        ("BaseMetadata", 11),
        ("BlobResourceContents", 14),
        ("BooleanSchema", 19),
        ("CallToolRequest", 24),
        ("CallToolResult", 29),
        ("CancelledNotification", 62),
        ("ClientCapabilities", 67),
        ("ClientNotification", 74),
        ("ClientRequest", 90),
        ("ClientResult", 158),
        ("CompleteRequest", 141),
        ("CompleteResult", 178),
        ("ContentBlock", 32),
        ("CreateMessageRequest", 185),
        ("CreateMessageResult", 161),
        ("Cursor", 205),
        ("ElicitRequest", 206),
        ("ElicitResult", 173),
        ("EmbeddedResource", 51),
        ("EmptyResult", 159),
        ("EnumSchema", 226),
        ("GetPromptRequest", 127),
        ("GetPromptResult", 237),
        ("ImageContent", 37),
        ("Implementation", 94),
        ("InitializeRequest", 91),
        ("InitializeResult", 242),
        ("InitializedNotification", 75),
        ("JSONRPCError", 258),
        ("JSONRPCMessage", 263),
        ("JSONRPCNotification", 269),
        ("JSONRPCRequest", 264),
        ("JSONRPCResponse", 274),
        ("ListPromptsRequest", 123),
        ("ListPromptsResult", 276),
        ("ListResourceTemplatesRequest", 107),
        ("ListResourceTemplatesResult", 291),
        ("ListResourcesRequest", 103),
        ("ListResourcesResult", 302),
        ("ListRootsRequest", 314),
        ("ListRootsResult", 166),
        ("ListToolsRequest", 133),
        ("ListToolsResult", 318),
        ("LoggingLevel", 140),
        ("LoggingMessageNotification", 345),
        ("ModelHint", 197),
        ("ModelPreferences", 194),
        ("Notification", 349),
        ("NumberSchema", 220),
        ("PaginatedRequest", 353),
        ("PaginatedResult", 357),
        ("PingRequest", 99),
        ("PrimitiveSchemaDefinition", 212),
        ("ProgressNotification", 79),
        ("ProgressToken", 84),
        ("Prompt", 280),
        ("PromptArgument", 283),
        ("PromptListChangedNotification", 360),
        ("PromptMessage", 241),
        ("PromptReference", 151),
        ("ReadResourceRequest", 111),
        ("ReadResourceResult", 364),
        ("Request", 368),
        ("RequestId", 66),
        ("Resource", 306),
        ("ResourceContents", 372),
        ("ResourceLink", 42),
        ("ResourceListChangedNotification", 376),
        ("ResourceTemplate", 295),
        ("ResourceTemplateReference", 155),
        ("ResourceUpdatedNotification", 380),
        ("Result", 159),
        ("Role", 3),
        ("Root", 169),
        ("RootsListChangedNotification", 86),
        ("SamplingMessage", 191),
        ("ServerCapabilities", 244),
        ("ServerNotification", 384),
        ("ServerRequest", 389),
        ("ServerResult", 390),
        ("SetLevelRequest", 137),
        ("StringSchema", 213),
        ("SubscribeRequest", 115),
        ("TextContent", 33),
        ("TextResourceContents", 54),
        ("Tool", 322),
        ("ToolAnnotations", 324),
        ("ToolListChangedNotification", 385),
        ("UnsubscribeRequest", 119),
    ],
    message: 465,
    methods: &[
        Method { name: "completion/complete", message: 391, response: Some(394) },
        Method { name: "elicitation/create", message: 395, response: Some(398) },
        Method { name: "initialize", message: 399, response: Some(402) },
        Method { name: "logging/setLevel", message: 403, response: Some(406) },
        Method { name: "notifications/cancelled", message: 455, response: None },
        Method { name: "notifications/initialized", message: 456, response: None },
        Method { name: "notifications/message", message: 457, response: None },
        Method { name: "notifications/progress", message: 458, response: None },
        Method { name: "notifications/prompts/list_changed", message: 459, response: None },
        Method { name: "notifications/resources/list_changed", message: 460, response: None },
        Method { name: "notifications/resources/updated", message: 461, response: None },
        Method { name: "notifications/roots/list_changed", message: 462, response: None },
        Method { name: "notifications/tools/list_changed", message: 463, response: None },
        Method { name: "ping", message: 407, response: Some(410) },
        Method { name: "prompts/get", message: 411, response: Some(414) },
        Method { name: "prompts/list", message: 415, response: Some(418) },
        Method { name: "resources/list", message: 419, response: Some(422) },
        Method { name: "resources/read", message: 423, response: Some(426) },
        Method { name: "resources/subscribe", message: 427, response: Some(430) },
        Method { name: "resources/templates/list", message: 431, response: Some(434) },
        Method { name: "resources/unsubscribe", message: 435, response: Some(438) },
        Method { name: "roots/list", message: 439, response: Some(442) },
        Method { name: "sampling/createMessage", message: 443, response: Some(446) },
        Method { name: "tools/call", message: 447, response: Some(450) },
        Method { name: "tools/list", message: 451, response: Some(454) },
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

    /// The validator of `CallToolResult`.
    pub static CALL_TOOL_RESULT: Validator = Validator::at(&NODES, 29, tree(29));

    /// The validator of `CancelledNotification`.
    pub static CANCELLED_NOTIFICATION: Validator = Validator::at(&NODES, 62, tree(62));

    /// The validator of `ClientCapabilities`.
    pub static CLIENT_CAPABILITIES: Validator = Validator::at(&NODES, 67, tree(67));

    /// The validator of `ClientNotification`.
    pub static CLIENT_NOTIFICATION: Validator = Validator::at(&NODES, 74, tree(74));

    /// The validator of `ClientRequest`.
    pub static CLIENT_REQUEST: Validator = Validator::at(&NODES, 90, tree(90));

    /// The validator of `ClientResult`.
    pub static CLIENT_RESULT: Validator = Validator::at(&NODES, 158, tree(158));

    /// The validator of `CompleteRequest`.
    pub static COMPLETE_REQUEST: Validator = Validator::at(&NODES, 141, tree(141));

    /// The validator of `CompleteResult`.
    pub static COMPLETE_RESULT: Validator = Validator::at(&NODES, 178, tree(178));

    /// The validator of `ContentBlock`.
    pub static CONTENT_BLOCK: Validator = Validator::at(&NODES, 32, tree(32));

    /// The validator of `CreateMessageRequest`.
    pub static CREATE_MESSAGE_REQUEST: Validator = Validator::at(&NODES, 185, tree(185));

    /// The validator of `CreateMessageResult`.
    pub static CREATE_MESSAGE_RESULT: Validator = Validator::at(&NODES, 161, tree(161));

    /// The validator of `Cursor`.
    pub static CURSOR: Validator = Validator::at(&NODES, 205, tree(205));

    /// The validator of `ElicitRequest`.
    pub static ELICIT_REQUEST: Validator = Validator::at(&NODES, 206, tree(206));

    /// The validator of `ElicitResult`.
    pub static ELICIT_RESULT: Validator = Validator::at(&NODES, 173, tree(173));

    /// The validator of `EmbeddedResource`.
    pub static EMBEDDED_RESOURCE: Validator = Validator::at(&NODES, 51, tree(51));

    /// The validator of `EmptyResult`.
    pub static EMPTY_RESULT: Validator = Validator::at(&NODES, 159, tree(159));

    /// The validator of `EnumSchema`.
    pub static ENUM_SCHEMA: Validator = Validator::at(&NODES, 226, tree(226));

    /// The validator of `GetPromptRequest`.
    pub static GET_PROMPT_REQUEST: Validator = Validator::at(&NODES, 127, tree(127));

    /// The validator of `GetPromptResult`.
    pub static GET_PROMPT_RESULT: Validator = Validator::at(&NODES, 237, tree(237));

    /// The validator of `ImageContent`.
    pub static IMAGE_CONTENT: Validator = Validator::at(&NODES, 37, tree(37));

    /// The validator of `Implementation`.
    pub static IMPLEMENTATION: Validator = Validator::at(&NODES, 94, tree(94));

    /// The validator of `InitializeRequest`.
    pub static INITIALIZE_REQUEST: Validator = Validator::at(&NODES, 91, tree(91));

    /// The validator of `InitializeResult`.
    pub static INITIALIZE_RESULT: Validator = Validator::at(&NODES, 242, tree(242));

    /// The validator of `InitializedNotification`.
    pub static INITIALIZED_NOTIFICATION: Validator = Validator::at(&NODES, 75, tree(75));

    /// The validator of `JSONRPCError`.
    pub static JSONRPC_ERROR: Validator = Validator::at(&NODES, 258, tree(258));

    /// The validator of `JSONRPCMessage`.
    pub static JSONRPC_MESSAGE: Validator = Validator::at(&NODES, 263, tree(263));

    /// The validator of `JSONRPCNotification`.
    pub static JSONRPC_NOTIFICATION: Validator = Validator::at(&NODES, 269, tree(269));

    /// The validator of `JSONRPCRequest`.
    pub static JSONRPC_REQUEST: Validator = Validator::at(&NODES, 264, tree(264));

    /// The validator of `JSONRPCResponse`.
    pub static JSONRPC_RESPONSE: Validator = Validator::at(&NODES, 274, tree(274));

    /// The validator of `ListPromptsRequest`.
    pub static LIST_PROMPTS_REQUEST: Validator = Validator::at(&NODES, 123, tree(123));

    /// The validator of `ListPromptsResult`.
    pub static LIST_PROMPTS_RESULT: Validator = Validator::at(&NODES, 276, tree(276));

    /// The validator of `ListResourceTemplatesRequest`.
    pub static LIST_RESOURCE_TEMPLATES_REQUEST: Validator = Validator::at(&NODES, 107, tree(107));

    /// The validator of `ListResourceTemplatesResult`.
    pub static LIST_RESOURCE_TEMPLATES_RESULT: Validator = Validator::at(&NODES, 291, tree(291));

    /// The validator of `ListResourcesRequest`.
    pub static LIST_RESOURCES_REQUEST: Validator = Validator::at(&NODES, 103, tree(103));

    /// The validator of `ListResourcesResult`.
    pub static LIST_RESOURCES_RESULT: Validator = Validator::at(&NODES, 302, tree(302));

    /// The validator of `ListRootsRequest`.
    pub static LIST_ROOTS_REQUEST: Validator = Validator::at(&NODES, 314, tree(314));

    /// The validator of `ListRootsResult`.
    pub static LIST_ROOTS_RESULT: Validator = Validator::at(&NODES, 166, tree(166));

    /// The validator of `ListToolsRequest`.
    pub static LIST_TOOLS_REQUEST: Validator = Validator::at(&NODES, 133, tree(133));

    /// The validator of `ListToolsResult`.
    pub static LIST_TOOLS_RESULT: Validator = Validator::at(&NODES, 318, tree(318));

    /// The validator of `LoggingLevel`.
    pub static LOGGING_LEVEL: Validator = Validator::at(&NODES, 140, tree(140));

    /// The validator of `LoggingMessageNotification`.
    pub static LOGGING_MESSAGE_NOTIFICATION: Validator = Validator::at(&NODES, 345, tree(345));

    /// The validator of `ModelHint`.
    pub static MODEL_HINT: Validator = Validator::at(&NODES, 197, tree(197));

    /// The validator of `ModelPreferences`.
    pub static MODEL_PREFERENCES: Validator = Validator::at(&NODES, 194, tree(194));

    /// The validator of `Notification`.
    pub static NOTIFICATION: Validator = Validator::at(&NODES, 349, tree(349));

    /// The validator of `NumberSchema`.
    pub static NUMBER_SCHEMA: Validator = Validator::at(&NODES, 220, tree(220));

    /// The validator of `PaginatedRequest`.
    pub static PAGINATED_REQUEST: Validator = Validator::at(&NODES, 353, tree(353));

    /// The validator of `PaginatedResult`.
    pub static PAGINATED_RESULT: Validator = Validator::at(&NODES, 357, tree(357));

    /// The validator of `PingRequest`.
    pub static PING_REQUEST: Validator = Validator::at(&NODES, 99, tree(99));

    /// The validator of `PrimitiveSchemaDefinition`.
    pub static PRIMITIVE_SCHEMA_DEFINITION: Validator = Validator::at(&NODES, 212, tree(212));

    /// The validator of `ProgressNotification`.
    pub static PROGRESS_NOTIFICATION: Validator = Validator::at(&NODES, 79, tree(79));

    /// The validator of `ProgressToken`.
    pub static PROGRESS_TOKEN: Validator = Validator::at(&NODES, 84, tree(84));

    /// The validator of `Prompt`.
    pub static PROMPT: Validator = Validator::at(&NODES, 280, tree(280));

    /// The validator of `PromptArgument`.
    pub static PROMPT_ARGUMENT: Validator = Validator::at(&NODES, 283, tree(283));

    /// The validator of `PromptListChangedNotification`.
    pub static PROMPT_LIST_CHANGED_NOTIFICATION: Validator = Validator::at(&NODES, 360, tree(360));

    /// The validator of `PromptMessage`.
    pub static PROMPT_MESSAGE: Validator = Validator::at(&NODES, 241, tree(241));

    /// The validator of `PromptReference`.
    pub static PROMPT_REFERENCE: Validator = Validator::at(&NODES, 151, tree(151));

    /// The validator of `ReadResourceRequest`.
    pub static READ_RESOURCE_REQUEST: Validator = Validator::at(&NODES, 111, tree(111));

    /// The validator of `ReadResourceResult`.
    pub static READ_RESOURCE_RESULT: Validator = Validator::at(&NODES, 364, tree(364));

    /// The validator of `Request`.
    pub static REQUEST: Validator = Validator::at(&NODES, 368, tree(368));

    /// The validator of `RequestId`.
    pub static REQUEST_ID: Validator = Validator::at(&NODES, 66, tree(66));

    /// The validator of `Resource`.
    pub static RESOURCE: Validator = Validator::at(&NODES, 306, tree(306));

    /// The validator of `ResourceContents`.
    pub static RESOURCE_CONTENTS: Validator = Validator::at(&NODES, 372, tree(372));

    /// The validator of `ResourceLink`.
    pub static RESOURCE_LINK: Validator = Validator::at(&NODES, 42, tree(42));

    /// The validator of `ResourceListChangedNotification`.
    pub static RESOURCE_LIST_CHANGED_NOTIFICATION: Validator = Validator::at(&NODES, 376, tree(376));

    /// The validator of `ResourceTemplate`.
    pub static RESOURCE_TEMPLATE: Validator = Validator::at(&NODES, 295, tree(295));

    /// The validator of `ResourceTemplateReference`.
    pub static RESOURCE_TEMPLATE_REFERENCE: Validator = Validator::at(&NODES, 155, tree(155));

    /// The validator of `ResourceUpdatedNotification`.
    pub static RESOURCE_UPDATED_NOTIFICATION: Validator = Validator::at(&NODES, 380, tree(380));

    /// The validator of `Result`.
    pub static RESULT: Validator = Validator::at(&NODES, 159, tree(159));

    /// The validator of `Role`.
    pub static ROLE: Validator = Validator::at(&NODES, 3, tree(3));

    /// The validator of `Root`.
    pub static ROOT: Validator = Validator::at(&NODES, 169, tree(169));

    /// The validator of `RootsListChangedNotification`.
    pub static ROOTS_LIST_CHANGED_NOTIFICATION: Validator = Validator::at(&NODES, 86, tree(86));

    /// The validator of `SamplingMessage`.
    pub static SAMPLING_MESSAGE: Validator = Validator::at(&NODES, 191, tree(191));

    /// The validator of `ServerCapabilities`.
    pub static SERVER_CAPABILITIES: Validator = Validator::at(&NODES, 244, tree(244));

    /// The validator of `ServerNotification`.
    pub static SERVER_NOTIFICATION: Validator = Validator::at(&NODES, 384, tree(384));

    /// The validator of `ServerRequest`.
    pub static SERVER_REQUEST: Validator = Validator::at(&NODES, 389, tree(389));

    /// The validator of `ServerResult`.
    pub static SERVER_RESULT: Validator = Validator::at(&NODES, 390, tree(390));

    /// The validator of `SetLevelRequest`.
    pub static SET_LEVEL_REQUEST: Validator = Validator::at(&NODES, 137, tree(137));

    /// The validator of `StringSchema`.
    pub static STRING_SCHEMA: Validator = Validator::at(&NODES, 213, tree(213));

    /// The validator of `SubscribeRequest`.
    pub static SUBSCRIBE_REQUEST: Validator = Validator::at(&NODES, 115, tree(115));

    /// The validator of `TextContent`.
    pub static TEXT_CONTENT: Validator = Validator::at(&NODES, 33, tree(33));

    /// The validator of `TextResourceContents`.
    pub static TEXT_RESOURCE_CONTENTS: Validator = Validator::at(&NODES, 54, tree(54));

    /// The validator of `Tool`.
    pub static TOOL: Validator = Validator::at(&NODES, 322, tree(322));

    /// The validator of `ToolAnnotations`.
    pub static TOOL_ANNOTATIONS: Validator = Validator::at(&NODES, 324, tree(324));

    /// The validator of `ToolListChangedNotification`.
    pub static TOOL_LIST_CHANGED_NOTIFICATION: Validator = Validator::at(&NODES, 385, tree(385));

    /// The validator of `UnsubscribeRequest`.
    pub static UNSUBSCRIBE_REQUEST: Validator = Validator::at(&NODES, 119, tree(119));
}
