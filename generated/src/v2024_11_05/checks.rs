// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2024-11-05/schema.json. Emitter: codegen/src/emit/validate.rs.

use mcpspec_core::validate::{Any, Choice, Extra, Method, Node, Nodes, Object, Others, Prose, Tables, Tag, Word, kinds};
#[cfg(feature = "serde_json")]
use super::trees::tree;
#[cfg(not(feature = "serde_json"))]
use mcpspec_core::validate::no_tree as tree;

static NODES: Nodes = Nodes {
    all: &[
        Node::new("", kinds::ANY),
        Node::new("/definitions/Annotated", kinds::OBJECT).object(&Object::new(&[(Word::new("annotations"), 2, 0)], 0b0, Others::Open)),
        Node::new("/definitions/Annotated/properties/annotations", kinds::OBJECT).object(&Object::new(&[(Word::new("audience"), 3, 0), (Word::new("priority"), 5, 0)], 0b0, Others::Open)),
        Node::new("/definitions/Annotated/properties/annotations/properties/audience", kinds::ARRAY).items(4),
        Node::new("/definitions/Role", kinds::STRING).texts(&[Word::new("assistant"), Word::new("user")]),
        Node::new("/definitions/Annotated/properties/annotations/properties/priority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/definitions/BlobResourceContents", kinds::OBJECT).object(&Object::new(&[(Word::new("blob"), 7, 0), (Word::new("mimeType"), 8, kinds::STRING), (Word::new("uri"), 9, 0)], 0b101, Others::Open)),
        Node::new("/definitions/BlobResourceContents/properties/blob", kinds::STRING).extra(&Extra { format: Some("byte"), ..Extra::NONE }),
        Node::new("/definitions/BlobResourceContents/properties/mimeType", kinds::STRING),
        Node::new("/definitions/BlobResourceContents/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/CallToolRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 11, 0), (Word::new("params"), 12, 0)], 0b11, Others::Open)),
        Node::new("/definitions/CallToolRequest/properties/method", kinds::STRING).texts(&[Word::new("tools/call")]),
        Node::new("/definitions/CallToolRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("arguments"), 13, 0), (Word::new("name"), 14, kinds::STRING)], 0b10, Others::Open)),
        Node::new("/definitions/CallToolRequest/properties/params/properties/arguments", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/CallToolRequest/properties/params/properties/name", kinds::STRING),
        Node::new("/definitions/CallToolResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 16, 0), (Word::new("content"), 17, 0), (Word::new("isError"), 42, kinds::BOOLEAN)], 0b10, Others::Open)),
        Node::new("/definitions/CallToolResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/CallToolResult/properties/content", kinds::ARRAY).items(18),
        Node::new("/definitions/CallToolResult/properties/content/items", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 19), (Word::new("image"), 25), (Word::new("resource"), 32)], places: &[2, 3, 2], absent: None }))], None, false)),
        Node::new("/definitions/TextContent", kinds::OBJECT).object(&Object::new(&[(Word::new("annotations"), 20, 0), (Word::new("text"), 23, kinds::STRING), (Word::new("type"), 24, 0)], 0b110, Others::Open)),
        Node::new("/definitions/TextContent/properties/annotations", kinds::OBJECT).object(&Object::new(&[(Word::new("audience"), 21, 0), (Word::new("priority"), 22, 0)], 0b0, Others::Open)),
        Node::new("/definitions/TextContent/properties/annotations/properties/audience", kinds::ARRAY).items(4),
        Node::new("/definitions/TextContent/properties/annotations/properties/priority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/definitions/TextContent/properties/text", kinds::STRING),
        Node::new("/definitions/TextContent/properties/type", kinds::STRING).texts(&[Word::new("text")]),
        Node::new("/definitions/ImageContent", kinds::OBJECT).object(&Object::new(&[(Word::new("annotations"), 26, 0), (Word::new("data"), 29, 0), (Word::new("mimeType"), 30, kinds::STRING), (Word::new("type"), 31, 0)], 0b1110, Others::Open)),
        Node::new("/definitions/ImageContent/properties/annotations", kinds::OBJECT).object(&Object::new(&[(Word::new("audience"), 27, 0), (Word::new("priority"), 28, 0)], 0b0, Others::Open)),
        Node::new("/definitions/ImageContent/properties/annotations/properties/audience", kinds::ARRAY).items(4),
        Node::new("/definitions/ImageContent/properties/annotations/properties/priority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/definitions/ImageContent/properties/data", kinds::STRING).extra(&Extra { format: Some("byte"), ..Extra::NONE }),
        Node::new("/definitions/ImageContent/properties/mimeType", kinds::STRING),
        Node::new("/definitions/ImageContent/properties/type", kinds::STRING).texts(&[Word::new("image")]),
        Node::new("/definitions/EmbeddedResource", kinds::OBJECT).object(&Object::new(&[(Word::new("annotations"), 33, 0), (Word::new("resource"), 36, 0), (Word::new("type"), 41, 0)], 0b110, Others::Open)),
        Node::new("/definitions/EmbeddedResource/properties/annotations", kinds::OBJECT).object(&Object::new(&[(Word::new("audience"), 34, 0), (Word::new("priority"), 35, 0)], 0b0, Others::Open)),
        Node::new("/definitions/EmbeddedResource/properties/annotations/properties/audience", kinds::ARRAY).items(4),
        Node::new("/definitions/EmbeddedResource/properties/annotations/properties/priority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/definitions/EmbeddedResource/properties/resource", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[37, 6]))], Some(Choice::Member(&[(Word::new("text"), 37), (Word::new("blob"), 6)])), false)),
        Node::new("/definitions/TextResourceContents", kinds::OBJECT).object(&Object::new(&[(Word::new("mimeType"), 38, kinds::STRING), (Word::new("text"), 39, kinds::STRING), (Word::new("uri"), 40, 0)], 0b110, Others::Open)),
        Node::new("/definitions/TextResourceContents/properties/mimeType", kinds::STRING),
        Node::new("/definitions/TextResourceContents/properties/text", kinds::STRING),
        Node::new("/definitions/TextResourceContents/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/EmbeddedResource/properties/type", kinds::STRING).texts(&[Word::new("resource")]),
        Node::new("/definitions/CallToolResult/properties/isError", kinds::BOOLEAN),
        Node::new("/definitions/CancelledNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 44, 0), (Word::new("params"), 45, 0)], 0b11, Others::Open)),
        Node::new("/definitions/CancelledNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/cancelled")]),
        Node::new("/definitions/CancelledNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("reason"), 46, kinds::STRING), (Word::new("requestId"), 47, kinds::STRING | kinds::INTEGER)], 0b10, Others::Open)),
        Node::new("/definitions/CancelledNotification/properties/params/properties/reason", kinds::STRING),
        Node::new("/definitions/RequestId", kinds::STRING | kinds::INTEGER),
        Node::new("/definitions/ClientCapabilities", kinds::OBJECT).object(&Object::new(&[(Word::new("experimental"), 49, 0), (Word::new("roots"), 51, 0), (Word::new("sampling"), 53, 0)], 0b0, Others::Open)),
        Node::new("/definitions/ClientCapabilities/properties/experimental", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(50))),
        Node::new("/definitions/ClientCapabilities/properties/experimental/additionalProperties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ClientCapabilities/properties/roots", kinds::OBJECT).object(&Object::new(&[(Word::new("listChanged"), 52, kinds::BOOLEAN)], 0b0, Others::Open)),
        Node::new("/definitions/ClientCapabilities/properties/roots/properties/listChanged", kinds::BOOLEAN),
        Node::new("/definitions/ClientCapabilities/properties/sampling", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ClientNotification", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("notifications/cancelled"), 43), (Word::new("notifications/initialized"), 55), (Word::new("notifications/progress"), 59), (Word::new("notifications/roots/list_changed"), 65)], places: &[0, 0, 0, 0], absent: None }))], None, false)),
        Node::new("/definitions/InitializedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 56, 0), (Word::new("params"), 57, 0)], 0b1, Others::Open)),
        Node::new("/definitions/InitializedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/initialized")]),
        Node::new("/definitions/InitializedNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 58, 0)], 0b0, Others::Open)),
        Node::new("/definitions/InitializedNotification/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ProgressNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 60, 0), (Word::new("params"), 61, 0)], 0b11, Others::Open)),
        Node::new("/definitions/ProgressNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/progress")]),
        Node::new("/definitions/ProgressNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("progress"), 62, kinds::NUMBER), (Word::new("progressToken"), 63, kinds::STRING | kinds::INTEGER), (Word::new("total"), 64, kinds::NUMBER)], 0b11, Others::Open)),
        Node::new("/definitions/ProgressNotification/properties/params/properties/progress", kinds::NUMBER),
        Node::new("/definitions/ProgressToken", kinds::STRING | kinds::INTEGER),
        Node::new("/definitions/ProgressNotification/properties/params/properties/total", kinds::NUMBER),
        Node::new("/definitions/RootsListChangedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 66, 0), (Word::new("params"), 67, 0)], 0b1, Others::Open)),
        Node::new("/definitions/RootsListChangedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/roots/list_changed")]),
        Node::new("/definitions/RootsListChangedNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 68, 0)], 0b0, Others::Open)),
        Node::new("/definitions/RootsListChangedNotification/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ClientRequest", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("initialize"), 70), (Word::new("ping"), 77), (Word::new("resources/list"), 81), (Word::new("resources/templates/list"), 85), (Word::new("resources/read"), 89), (Word::new("resources/subscribe"), 93), (Word::new("resources/unsubscribe"), 97), (Word::new("prompts/list"), 101), (Word::new("prompts/get"), 105), (Word::new("tools/list"), 111), (Word::new("tools/call"), 10), (Word::new("logging/setLevel"), 115), (Word::new("completion/complete"), 119)], places: &[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], absent: None }))], None, false)),
        Node::new("/definitions/InitializeRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 71, 0), (Word::new("params"), 72, 0)], 0b11, Others::Open)),
        Node::new("/definitions/InitializeRequest/properties/method", kinds::STRING).texts(&[Word::new("initialize")]),
        Node::new("/definitions/InitializeRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("capabilities"), 48, 0), (Word::new("clientInfo"), 73, 0), (Word::new("protocolVersion"), 76, kinds::STRING)], 0b111, Others::Open)),
        Node::new("/definitions/Implementation", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 74, kinds::STRING), (Word::new("version"), 75, kinds::STRING)], 0b11, Others::Open)),
        Node::new("/definitions/Implementation/properties/name", kinds::STRING),
        Node::new("/definitions/Implementation/properties/version", kinds::STRING),
        Node::new("/definitions/InitializeRequest/properties/params/properties/protocolVersion", kinds::STRING),
        Node::new("/definitions/PingRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 78, 0), (Word::new("params"), 79, 0)], 0b1, Others::Open)),
        Node::new("/definitions/PingRequest/properties/method", kinds::STRING).texts(&[Word::new("ping")]),
        Node::new("/definitions/PingRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 80, 0)], 0b0, Others::Open)),
        Node::new("/definitions/PingRequest/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 63, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)),
        Node::new("/definitions/ListResourcesRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 82, 0), (Word::new("params"), 83, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ListResourcesRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/list")]),
        Node::new("/definitions/ListResourcesRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("cursor"), 84, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/ListResourcesRequest/properties/params/properties/cursor", kinds::STRING),
        Node::new("/definitions/ListResourceTemplatesRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 86, 0), (Word::new("params"), 87, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ListResourceTemplatesRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/templates/list")]),
        Node::new("/definitions/ListResourceTemplatesRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("cursor"), 88, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/ListResourceTemplatesRequest/properties/params/properties/cursor", kinds::STRING),
        Node::new("/definitions/ReadResourceRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 90, 0), (Word::new("params"), 91, 0)], 0b11, Others::Open)),
        Node::new("/definitions/ReadResourceRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/read")]),
        Node::new("/definitions/ReadResourceRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("uri"), 92, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ReadResourceRequest/properties/params/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/SubscribeRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 94, 0), (Word::new("params"), 95, 0)], 0b11, Others::Open)),
        Node::new("/definitions/SubscribeRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/subscribe")]),
        Node::new("/definitions/SubscribeRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("uri"), 96, 0)], 0b1, Others::Open)),
        Node::new("/definitions/SubscribeRequest/properties/params/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/UnsubscribeRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 98, 0), (Word::new("params"), 99, 0)], 0b11, Others::Open)),
        Node::new("/definitions/UnsubscribeRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/unsubscribe")]),
        Node::new("/definitions/UnsubscribeRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("uri"), 100, 0)], 0b1, Others::Open)),
        Node::new("/definitions/UnsubscribeRequest/properties/params/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/ListPromptsRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 102, 0), (Word::new("params"), 103, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ListPromptsRequest/properties/method", kinds::STRING).texts(&[Word::new("prompts/list")]),
        Node::new("/definitions/ListPromptsRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("cursor"), 104, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/ListPromptsRequest/properties/params/properties/cursor", kinds::STRING),
        Node::new("/definitions/GetPromptRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 106, 0), (Word::new("params"), 107, 0)], 0b11, Others::Open)),
        Node::new("/definitions/GetPromptRequest/properties/method", kinds::STRING).texts(&[Word::new("prompts/get")]),
        Node::new("/definitions/GetPromptRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("arguments"), 108, 0), (Word::new("name"), 110, kinds::STRING)], 0b10, Others::Open)),
        Node::new("/definitions/GetPromptRequest/properties/params/properties/arguments", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(109))),
        Node::new("/definitions/GetPromptRequest/properties/params/properties/arguments/additionalProperties", kinds::STRING),
        Node::new("/definitions/GetPromptRequest/properties/params/properties/name", kinds::STRING),
        Node::new("/definitions/ListToolsRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 112, 0), (Word::new("params"), 113, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ListToolsRequest/properties/method", kinds::STRING).texts(&[Word::new("tools/list")]),
        Node::new("/definitions/ListToolsRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("cursor"), 114, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/ListToolsRequest/properties/params/properties/cursor", kinds::STRING),
        Node::new("/definitions/SetLevelRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 116, 0), (Word::new("params"), 117, 0)], 0b11, Others::Open)),
        Node::new("/definitions/SetLevelRequest/properties/method", kinds::STRING).texts(&[Word::new("logging/setLevel")]),
        Node::new("/definitions/SetLevelRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("level"), 118, 0)], 0b1, Others::Open)),
        Node::new("/definitions/LoggingLevel", kinds::STRING).texts(&[Word::new("alert"), Word::new("critical"), Word::new("debug"), Word::new("emergency"), Word::new("error"), Word::new("info"), Word::new("notice"), Word::new("warning")]),
        Node::new("/definitions/CompleteRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 120, 0), (Word::new("params"), 121, 0)], 0b11, Others::Open)),
        Node::new("/definitions/CompleteRequest/properties/method", kinds::STRING).texts(&[Word::new("completion/complete")]),
        Node::new("/definitions/CompleteRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("argument"), 122, 0), (Word::new("ref"), 125, 0)], 0b11, Others::Open)),
        Node::new("/definitions/CompleteRequest/properties/params/properties/argument", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 123, kinds::STRING), (Word::new("value"), 124, kinds::STRING)], 0b11, Others::Open)),
        Node::new("/definitions/CompleteRequest/properties/params/properties/argument/properties/name", kinds::STRING),
        Node::new("/definitions/CompleteRequest/properties/params/properties/argument/properties/value", kinds::STRING),
        Node::new("/definitions/CompleteRequest/properties/params/properties/ref", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("ref/prompt"), 126), (Word::new("ref/resource"), 129)], places: &[1, 0], absent: None }))], None, false)),
        Node::new("/definitions/PromptReference", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 127, kinds::STRING), (Word::new("type"), 128, 0)], 0b11, Others::Open)),
        Node::new("/definitions/PromptReference/properties/name", kinds::STRING),
        Node::new("/definitions/PromptReference/properties/type", kinds::STRING).texts(&[Word::new("ref/prompt")]),
        Node::new("/definitions/ResourceReference", kinds::OBJECT).object(&Object::new(&[(Word::new("type"), 130, 0), (Word::new("uri"), 131, 0)], 0b11, Others::Open)),
        Node::new("/definitions/ResourceReference/properties/type", kinds::STRING).texts(&[Word::new("ref/resource")]),
        Node::new("/definitions/ResourceReference/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri-template"), ..Extra::NONE }),
        Node::new("/definitions/ClientResult", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[133, 135, 140]))], None, false)),
        Node::new("/definitions/Result", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 134, 0)], 0b0, Others::Open)),
        Node::new("/definitions/Result/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/CreateMessageResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 136, 0), (Word::new("content"), 137, 0), (Word::new("model"), 138, kinds::STRING), (Word::new("role"), 4, 0), (Word::new("stopReason"), 139, kinds::STRING)], 0b1110, Others::Open)),
        Node::new("/definitions/CreateMessageResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/CreateMessageResult/properties/content", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 19), (Word::new("image"), 25)], places: &[2, 3], absent: None }))], None, false)),
        Node::new("/definitions/CreateMessageResult/properties/model", kinds::STRING),
        Node::new("/definitions/CreateMessageResult/properties/stopReason", kinds::STRING),
        Node::new("/definitions/ListRootsResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 141, 0), (Word::new("roots"), 142, 0)], 0b10, Others::Open)),
        Node::new("/definitions/ListRootsResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ListRootsResult/properties/roots", kinds::ARRAY).items(143),
        Node::new("/definitions/Root", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 144, kinds::STRING), (Word::new("uri"), 145, 0)], 0b10, Others::Open)),
        Node::new("/definitions/Root/properties/name", kinds::STRING),
        Node::new("/definitions/Root/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), prose: &[Prose::RootUri], ..Extra::NONE }),
        Node::new("/definitions/CompleteResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 147, 0), (Word::new("completion"), 148, 0)], 0b10, Others::Open)),
        Node::new("/definitions/CompleteResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/CompleteResult/properties/completion", kinds::OBJECT).object(&Object::new(&[(Word::new("hasMore"), 149, kinds::BOOLEAN), (Word::new("total"), 150, kinds::INTEGER), (Word::new("values"), 151, 0)], 0b100, Others::Open)),
        Node::new("/definitions/CompleteResult/properties/completion/properties/hasMore", kinds::BOOLEAN),
        Node::new("/definitions/CompleteResult/properties/completion/properties/total", kinds::INTEGER),
        Node::new("/definitions/CompleteResult/properties/completion/properties/values", kinds::ARRAY).items(152),
        Node::new("/definitions/CompleteResult/properties/completion/properties/values/items", kinds::STRING),
        Node::new("/definitions/CreateMessageRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 154, 0), (Word::new("params"), 155, 0)], 0b11, Others::Open)),
        Node::new("/definitions/CreateMessageRequest/properties/method", kinds::STRING).texts(&[Word::new("sampling/createMessage")]),
        Node::new("/definitions/CreateMessageRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("includeContext"), 156, 0), (Word::new("maxTokens"), 157, kinds::INTEGER), (Word::new("messages"), 158, 0), (Word::new("metadata"), 161, 0), (Word::new("modelPreferences"), 162, 0), (Word::new("stopSequences"), 169, 0), (Word::new("systemPrompt"), 171, kinds::STRING), (Word::new("temperature"), 172, kinds::NUMBER)], 0b110, Others::Open)),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/includeContext", kinds::STRING).texts(&[Word::new("allServers"), Word::new("none"), Word::new("thisServer")]),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/maxTokens", kinds::INTEGER),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/messages", kinds::ARRAY).items(159),
        Node::new("/definitions/SamplingMessage", kinds::OBJECT).object(&Object::new(&[(Word::new("content"), 160, 0), (Word::new("role"), 4, 0)], 0b11, Others::Open)),
        Node::new("/definitions/SamplingMessage/properties/content", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 19), (Word::new("image"), 25)], places: &[2, 3], absent: None }))], None, false)),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/metadata", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ModelPreferences", kinds::OBJECT).object(&Object::new(&[(Word::new("costPriority"), 163, 0), (Word::new("hints"), 164, 0), (Word::new("intelligencePriority"), 167, 0), (Word::new("speedPriority"), 168, 0)], 0b0, Others::Open)),
        Node::new("/definitions/ModelPreferences/properties/costPriority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/definitions/ModelPreferences/properties/hints", kinds::ARRAY).items(165),
        Node::new("/definitions/ModelHint", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 166, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/ModelHint/properties/name", kinds::STRING),
        Node::new("/definitions/ModelPreferences/properties/intelligencePriority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/definitions/ModelPreferences/properties/speedPriority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/stopSequences", kinds::ARRAY).items(170),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/stopSequences/items", kinds::STRING),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/systemPrompt", kinds::STRING),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/temperature", kinds::NUMBER),
        Node::new("/definitions/Cursor", kinds::STRING),
        Node::new("/definitions/GetPromptResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 175, 0), (Word::new("description"), 176, kinds::STRING), (Word::new("messages"), 177, 0)], 0b100, Others::Open)),
        Node::new("/definitions/GetPromptResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/GetPromptResult/properties/description", kinds::STRING),
        Node::new("/definitions/GetPromptResult/properties/messages", kinds::ARRAY).items(178),
        Node::new("/definitions/PromptMessage", kinds::OBJECT).object(&Object::new(&[(Word::new("content"), 179, 0), (Word::new("role"), 4, 0)], 0b11, Others::Open)),
        Node::new("/definitions/PromptMessage/properties/content", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 19), (Word::new("image"), 25), (Word::new("resource"), 32)], places: &[2, 3, 2], absent: None }))], None, false)),
        Node::new("/definitions/InitializeResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 181, 0), (Word::new("capabilities"), 182, 0), (Word::new("instructions"), 193, kinds::STRING), (Word::new("protocolVersion"), 194, kinds::STRING), (Word::new("serverInfo"), 73, 0)], 0b11010, Others::Open)),
        Node::new("/definitions/InitializeResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities", kinds::OBJECT).object(&Object::new(&[(Word::new("experimental"), 183, 0), (Word::new("logging"), 185, 0), (Word::new("prompts"), 186, 0), (Word::new("resources"), 188, 0), (Word::new("tools"), 191, 0)], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities/properties/experimental", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(184))),
        Node::new("/definitions/ServerCapabilities/properties/experimental/additionalProperties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities/properties/logging", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities/properties/prompts", kinds::OBJECT).object(&Object::new(&[(Word::new("listChanged"), 187, kinds::BOOLEAN)], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities/properties/prompts/properties/listChanged", kinds::BOOLEAN),
        Node::new("/definitions/ServerCapabilities/properties/resources", kinds::OBJECT).object(&Object::new(&[(Word::new("listChanged"), 189, kinds::BOOLEAN), (Word::new("subscribe"), 190, kinds::BOOLEAN)], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities/properties/resources/properties/listChanged", kinds::BOOLEAN),
        Node::new("/definitions/ServerCapabilities/properties/resources/properties/subscribe", kinds::BOOLEAN),
        Node::new("/definitions/ServerCapabilities/properties/tools", kinds::OBJECT).object(&Object::new(&[(Word::new("listChanged"), 192, kinds::BOOLEAN)], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities/properties/tools/properties/listChanged", kinds::BOOLEAN),
        Node::new("/definitions/InitializeResult/properties/instructions", kinds::STRING),
        Node::new("/definitions/InitializeResult/properties/protocolVersion", kinds::STRING),
        Node::new("/definitions/JSONRPCError", kinds::OBJECT).object(&Object::new(&[(Word::new("error"), 196, 0), (Word::new("id"), 47, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 199, 0)], 0b111, Others::Open)),
        Node::new("/definitions/JSONRPCError/properties/error", kinds::OBJECT).object(&Object::new(&[(Word::new("code"), 197, kinds::INTEGER), (Word::new("data"), 0, kinds::NULL | kinds::BOOLEAN | kinds::NUMBER | kinds::STRING | kinds::ARRAY | kinds::OBJECT), (Word::new("message"), 198, kinds::STRING)], 0b101, Others::Open)),
        Node::new("/definitions/JSONRPCError/properties/error/properties/code", kinds::INTEGER),
        Node::new("/definitions/JSONRPCError/properties/error/properties/message", kinds::STRING),
        Node::new("/definitions/JSONRPCError/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/definitions/JSONRPCMessage", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[201, 206, 211, 195]))], None, false)),
        Node::new("/definitions/JSONRPCRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 47, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 202, 0), (Word::new("method"), 203, kinds::STRING), (Word::new("params"), 204, 0)], 0b111, Others::Open)),
        Node::new("/definitions/JSONRPCRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/definitions/JSONRPCRequest/properties/method", kinds::STRING),
        Node::new("/definitions/JSONRPCRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 205, 0)], 0b0, Others::Open)),
        Node::new("/definitions/JSONRPCRequest/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 63, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)),
        Node::new("/definitions/JSONRPCNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 207, 0), (Word::new("method"), 208, kinds::STRING), (Word::new("params"), 209, 0)], 0b11, Others::Open)),
        Node::new("/definitions/JSONRPCNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/definitions/JSONRPCNotification/properties/method", kinds::STRING),
        Node::new("/definitions/JSONRPCNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 210, 0)], 0b0, Others::Open)),
        Node::new("/definitions/JSONRPCNotification/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 47, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 212, 0), (Word::new("result"), 133, 0)], 0b111, Others::Open)),
        Node::new("/definitions/JSONRPCResponse/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/definitions/ListPromptsResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 214, 0), (Word::new("nextCursor"), 215, kinds::STRING), (Word::new("prompts"), 216, 0)], 0b100, Others::Open)),
        Node::new("/definitions/ListPromptsResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ListPromptsResult/properties/nextCursor", kinds::STRING),
        Node::new("/definitions/ListPromptsResult/properties/prompts", kinds::ARRAY).items(217),
        Node::new("/definitions/Prompt", kinds::OBJECT).object(&Object::new(&[(Word::new("arguments"), 218, 0), (Word::new("description"), 223, kinds::STRING), (Word::new("name"), 224, kinds::STRING)], 0b100, Others::Open)),
        Node::new("/definitions/Prompt/properties/arguments", kinds::ARRAY).items(219),
        Node::new("/definitions/PromptArgument", kinds::OBJECT).object(&Object::new(&[(Word::new("description"), 220, kinds::STRING), (Word::new("name"), 221, kinds::STRING), (Word::new("required"), 222, kinds::BOOLEAN)], 0b10, Others::Open)),
        Node::new("/definitions/PromptArgument/properties/description", kinds::STRING),
        Node::new("/definitions/PromptArgument/properties/name", kinds::STRING),
        Node::new("/definitions/PromptArgument/properties/required", kinds::BOOLEAN),
        Node::new("/definitions/Prompt/properties/description", kinds::STRING),
        Node::new("/definitions/Prompt/properties/name", kinds::STRING),
        Node::new("/definitions/ListResourceTemplatesResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 226, 0), (Word::new("nextCursor"), 227, kinds::STRING), (Word::new("resourceTemplates"), 228, 0)], 0b100, Others::Open)),
        Node::new("/definitions/ListResourceTemplatesResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ListResourceTemplatesResult/properties/nextCursor", kinds::STRING),
        Node::new("/definitions/ListResourceTemplatesResult/properties/resourceTemplates", kinds::ARRAY).items(229),
        Node::new("/definitions/ResourceTemplate", kinds::OBJECT).object(&Object::new(&[(Word::new("annotations"), 230, 0), (Word::new("description"), 233, kinds::STRING), (Word::new("mimeType"), 234, kinds::STRING), (Word::new("name"), 235, kinds::STRING), (Word::new("uriTemplate"), 236, 0)], 0b11000, Others::Open)),
        Node::new("/definitions/ResourceTemplate/properties/annotations", kinds::OBJECT).object(&Object::new(&[(Word::new("audience"), 231, 0), (Word::new("priority"), 232, 0)], 0b0, Others::Open)),
        Node::new("/definitions/ResourceTemplate/properties/annotations/properties/audience", kinds::ARRAY).items(4),
        Node::new("/definitions/ResourceTemplate/properties/annotations/properties/priority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/definitions/ResourceTemplate/properties/description", kinds::STRING),
        Node::new("/definitions/ResourceTemplate/properties/mimeType", kinds::STRING),
        Node::new("/definitions/ResourceTemplate/properties/name", kinds::STRING),
        Node::new("/definitions/ResourceTemplate/properties/uriTemplate", kinds::STRING).extra(&Extra { format: Some("uri-template"), ..Extra::NONE }),
        Node::new("/definitions/ListResourcesResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 238, 0), (Word::new("nextCursor"), 239, kinds::STRING), (Word::new("resources"), 240, 0)], 0b100, Others::Open)),
        Node::new("/definitions/ListResourcesResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ListResourcesResult/properties/nextCursor", kinds::STRING),
        Node::new("/definitions/ListResourcesResult/properties/resources", kinds::ARRAY).items(241),
        Node::new("/definitions/Resource", kinds::OBJECT).object(&Object::new(&[(Word::new("annotations"), 242, 0), (Word::new("description"), 245, kinds::STRING), (Word::new("mimeType"), 246, kinds::STRING), (Word::new("name"), 247, kinds::STRING), (Word::new("size"), 248, kinds::INTEGER), (Word::new("uri"), 249, 0)], 0b101000, Others::Open)),
        Node::new("/definitions/Resource/properties/annotations", kinds::OBJECT).object(&Object::new(&[(Word::new("audience"), 243, 0), (Word::new("priority"), 244, 0)], 0b0, Others::Open)),
        Node::new("/definitions/Resource/properties/annotations/properties/audience", kinds::ARRAY).items(4),
        Node::new("/definitions/Resource/properties/annotations/properties/priority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/definitions/Resource/properties/description", kinds::STRING),
        Node::new("/definitions/Resource/properties/mimeType", kinds::STRING),
        Node::new("/definitions/Resource/properties/name", kinds::STRING),
        Node::new("/definitions/Resource/properties/size", kinds::INTEGER),
        Node::new("/definitions/Resource/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/ListRootsRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 251, 0), (Word::new("params"), 252, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ListRootsRequest/properties/method", kinds::STRING).texts(&[Word::new("roots/list")]),
        Node::new("/definitions/ListRootsRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 253, 0)], 0b0, Others::Open)),
        Node::new("/definitions/ListRootsRequest/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 63, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)),
        Node::new("/definitions/ListToolsResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 255, 0), (Word::new("nextCursor"), 256, kinds::STRING), (Word::new("tools"), 257, 0)], 0b100, Others::Open)),
        Node::new("/definitions/ListToolsResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ListToolsResult/properties/nextCursor", kinds::STRING),
        Node::new("/definitions/ListToolsResult/properties/tools", kinds::ARRAY).items(258),
        Node::new("/definitions/Tool", kinds::OBJECT).object(&Object::new(&[(Word::new("description"), 259, kinds::STRING), (Word::new("inputSchema"), 260, 0), (Word::new("name"), 266, 0)], 0b110, Others::Open)),
        Node::new("/definitions/Tool/properties/description", kinds::STRING),
        Node::new("/definitions/Tool/properties/inputSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("properties"), 261, 0), (Word::new("required"), 263, 0), (Word::new("type"), 265, 0)], 0b100, Others::Open)),
        Node::new("/definitions/Tool/properties/inputSchema/properties/properties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(262))),
        Node::new("/definitions/Tool/properties/inputSchema/properties/properties/additionalProperties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/Tool/properties/inputSchema/properties/required", kinds::ARRAY).items(264),
        Node::new("/definitions/Tool/properties/inputSchema/properties/required/items", kinds::STRING),
        Node::new("/definitions/Tool/properties/inputSchema/properties/type", kinds::STRING).texts(&[Word::new("object")]),
        Node::new("/definitions/Tool/properties/name", kinds::STRING).extra(&Extra { prose: &[Prose::ToolName], ..Extra::NONE }),
        Node::new("/definitions/LoggingMessageNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 268, 0), (Word::new("params"), 269, 0)], 0b11, Others::Open)),
        Node::new("/definitions/LoggingMessageNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/message")]),
        Node::new("/definitions/LoggingMessageNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("data"), 0, kinds::NULL | kinds::BOOLEAN | kinds::NUMBER | kinds::STRING | kinds::ARRAY | kinds::OBJECT), (Word::new("level"), 118, 0), (Word::new("logger"), 270, kinds::STRING)], 0b11, Others::Open)),
        Node::new("/definitions/LoggingMessageNotification/properties/params/properties/logger", kinds::STRING),
        Node::new("/definitions/Notification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 272, kinds::STRING), (Word::new("params"), 273, 0)], 0b1, Others::Open)),
        Node::new("/definitions/Notification/properties/method", kinds::STRING),
        Node::new("/definitions/Notification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 274, 0)], 0b0, Others::Open)),
        Node::new("/definitions/Notification/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/PaginatedRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 276, kinds::STRING), (Word::new("params"), 277, 0)], 0b1, Others::Open)),
        Node::new("/definitions/PaginatedRequest/properties/method", kinds::STRING),
        Node::new("/definitions/PaginatedRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("cursor"), 278, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/PaginatedRequest/properties/params/properties/cursor", kinds::STRING),
        Node::new("/definitions/PaginatedResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 280, 0), (Word::new("nextCursor"), 281, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/PaginatedResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/PaginatedResult/properties/nextCursor", kinds::STRING),
        Node::new("/definitions/PromptListChangedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 283, 0), (Word::new("params"), 284, 0)], 0b1, Others::Open)),
        Node::new("/definitions/PromptListChangedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/prompts/list_changed")]),
        Node::new("/definitions/PromptListChangedNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 285, 0)], 0b0, Others::Open)),
        Node::new("/definitions/PromptListChangedNotification/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ReadResourceResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 287, 0), (Word::new("contents"), 288, 0)], 0b10, Others::Open)),
        Node::new("/definitions/ReadResourceResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ReadResourceResult/properties/contents", kinds::ARRAY).items(289),
        Node::new("/definitions/ReadResourceResult/properties/contents/items", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[37, 6]))], Some(Choice::Member(&[(Word::new("text"), 37), (Word::new("blob"), 6)])), false)),
        Node::new("/definitions/Request", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 291, kinds::STRING), (Word::new("params"), 292, 0)], 0b1, Others::Open)),
        Node::new("/definitions/Request/properties/method", kinds::STRING),
        Node::new("/definitions/Request/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 293, 0)], 0b0, Others::Open)),
        Node::new("/definitions/Request/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 63, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)),
        Node::new("/definitions/ResourceContents", kinds::OBJECT).object(&Object::new(&[(Word::new("mimeType"), 295, kinds::STRING), (Word::new("uri"), 296, 0)], 0b10, Others::Open)),
        Node::new("/definitions/ResourceContents/properties/mimeType", kinds::STRING),
        Node::new("/definitions/ResourceContents/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/ResourceListChangedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 298, 0), (Word::new("params"), 299, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ResourceListChangedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/resources/list_changed")]),
        Node::new("/definitions/ResourceListChangedNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 300, 0)], 0b0, Others::Open)),
        Node::new("/definitions/ResourceListChangedNotification/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ResourceUpdatedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 302, 0), (Word::new("params"), 303, 0)], 0b11, Others::Open)),
        Node::new("/definitions/ResourceUpdatedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/resources/updated")]),
        Node::new("/definitions/ResourceUpdatedNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("uri"), 304, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ResourceUpdatedNotification/properties/params/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/ServerNotification", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("notifications/cancelled"), 43), (Word::new("notifications/progress"), 59), (Word::new("notifications/resources/list_changed"), 297), (Word::new("notifications/resources/updated"), 301), (Word::new("notifications/prompts/list_changed"), 282), (Word::new("notifications/tools/list_changed"), 306), (Word::new("notifications/message"), 267)], places: &[0, 0, 0, 0, 0, 0, 0], absent: None }))], None, false)),
        Node::new("/definitions/ToolListChangedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 307, 0), (Word::new("params"), 308, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ToolListChangedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/tools/list_changed")]),
        Node::new("/definitions/ToolListChangedNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 309, 0)], 0b0, Others::Open)),
        Node::new("/definitions/ToolListChangedNotification/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ServerRequest", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("ping"), 77), (Word::new("sampling/createMessage"), 153), (Word::new("roots/list"), 250)], places: &[0, 0, 0], absent: None }))], None, false)),
        Node::new("/definitions/ServerResult", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[133, 180, 237, 225, 286, 213, 174, 254, 15, 146]))], None, false)),
        Node::new("/definitions/CompleteRequest", kinds::ANY).extra(&Extra { all: &[201, 119], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 146, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[211, 313], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 314), (Word::new("error"), 195)]))], None, false)),
        Node::new("/definitions/InitializeRequest", kinds::ANY).extra(&Extra { all: &[201, 70], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 180, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[211, 317], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 318), (Word::new("error"), 195)]))], None, false)),
        Node::new("/definitions/SetLevelRequest", kinds::ANY).extra(&Extra { all: &[201, 115], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 133, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[211, 321], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 322), (Word::new("error"), 195)]))], None, false)),
        Node::new("/definitions/PingRequest", kinds::ANY).extra(&Extra { all: &[201, 77], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 133, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[211, 325], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 326), (Word::new("error"), 195)]))], None, false)),
        Node::new("/definitions/GetPromptRequest", kinds::ANY).extra(&Extra { all: &[201, 105], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 174, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[211, 329], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 330), (Word::new("error"), 195)]))], None, false)),
        Node::new("/definitions/ListPromptsRequest", kinds::ANY).extra(&Extra { all: &[201, 101], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 213, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[211, 333], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 334), (Word::new("error"), 195)]))], None, false)),
        Node::new("/definitions/ListResourcesRequest", kinds::ANY).extra(&Extra { all: &[201, 81], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 237, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[211, 337], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 338), (Word::new("error"), 195)]))], None, false)),
        Node::new("/definitions/ReadResourceRequest", kinds::ANY).extra(&Extra { all: &[201, 89], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 286, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[211, 341], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 342), (Word::new("error"), 195)]))], None, false)),
        Node::new("/definitions/SubscribeRequest", kinds::ANY).extra(&Extra { all: &[201, 93], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 133, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[211, 345], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 346), (Word::new("error"), 195)]))], None, false)),
        Node::new("/definitions/ListResourceTemplatesRequest", kinds::ANY).extra(&Extra { all: &[201, 85], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 225, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[211, 349], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 350), (Word::new("error"), 195)]))], None, false)),
        Node::new("/definitions/UnsubscribeRequest", kinds::ANY).extra(&Extra { all: &[201, 97], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 133, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[211, 353], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 354), (Word::new("error"), 195)]))], None, false)),
        Node::new("/definitions/ListRootsRequest", kinds::ANY).extra(&Extra { all: &[201, 250], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 140, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[211, 357], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 358), (Word::new("error"), 195)]))], None, false)),
        Node::new("/definitions/CreateMessageRequest", kinds::ANY).extra(&Extra { all: &[201, 153], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 135, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[211, 361], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 362), (Word::new("error"), 195)]))], None, false)),
        Node::new("/definitions/CallToolRequest", kinds::ANY).extra(&Extra { all: &[201, 10], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 15, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[211, 365], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 366), (Word::new("error"), 195)]))], None, false)),
        Node::new("/definitions/ListToolsRequest", kinds::ANY).extra(&Extra { all: &[201, 111], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 254, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[211, 369], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 370), (Word::new("error"), 195)]))], None, false)),
        Node::new("/definitions/CancelledNotification", kinds::ANY).extra(&Extra { all: &[206, 43], ..Extra::NONE }),
        Node::new("/definitions/InitializedNotification", kinds::ANY).extra(&Extra { all: &[206, 55], ..Extra::NONE }),
        Node::new("/definitions/LoggingMessageNotification", kinds::ANY).extra(&Extra { all: &[206, 267], ..Extra::NONE }),
        Node::new("/definitions/ProgressNotification", kinds::ANY).extra(&Extra { all: &[206, 59], ..Extra::NONE }),
        Node::new("/definitions/PromptListChangedNotification", kinds::ANY).extra(&Extra { all: &[206, 282], ..Extra::NONE }),
        Node::new("/definitions/ResourceListChangedNotification", kinds::ANY).extra(&Extra { all: &[206, 297], ..Extra::NONE }),
        Node::new("/definitions/ResourceUpdatedNotification", kinds::ANY).extra(&Extra { all: &[206, 301], ..Extra::NONE }),
        Node::new("/definitions/RootsListChangedNotification", kinds::ANY).extra(&Extra { all: &[206, 65], ..Extra::NONE }),
        Node::new("/definitions/ToolListChangedNotification", kinds::ANY).extra(&Extra { all: &[206, 306], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("completion/complete"), 312), (Word::new("initialize"), 316), (Word::new("logging/setLevel"), 320), (Word::new("notifications/cancelled"), 372), (Word::new("notifications/initialized"), 373), (Word::new("notifications/message"), 374), (Word::new("notifications/progress"), 375), (Word::new("notifications/prompts/list_changed"), 376), (Word::new("notifications/resources/list_changed"), 377), (Word::new("notifications/resources/updated"), 378), (Word::new("notifications/roots/list_changed"), 379), (Word::new("notifications/tools/list_changed"), 380), (Word::new("ping"), 324), (Word::new("prompts/get"), 328), (Word::new("prompts/list"), 332), (Word::new("resources/list"), 336), (Word::new("resources/read"), 340), (Word::new("resources/subscribe"), 344), (Word::new("resources/templates/list"), 348), (Word::new("resources/unsubscribe"), 352), (Word::new("roots/list"), 356), (Word::new("sampling/createMessage"), 360), (Word::new("tools/call"), 364), (Word::new("tools/list"), 368)], places: &[], absent: None }))], None, false)),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("method"), 381), (Word::new("result"), 211), (Word::new("error"), 195)]))], None, false)).extra(&Extra { prose: &[Prose::MessageKind], ..Extra::NONE }),
    ],
    tolerated: &[
        ("cacheScope", "\"private\""),
        ("resultType", "\"complete\""),
        ("ttlMs", "0"),
    ],
};

/// What the schema asks of each of its places, for validators.
pub static TABLES: Tables = Tables {
    id: "2024-11-05",
    nodes: &NODES,
    definitions: &[
        ("Annotated", 1),
        ("BlobResourceContents", 6),
        ("CallToolRequest", 10),
        ("CallToolResult", 15),
        ("CancelledNotification", 43),
        ("ClientCapabilities", 48),
        ("ClientNotification", 54),
        ("ClientRequest", 69),
        ("ClientResult", 132),
        ("CompleteRequest", 119),
        ("CompleteResult", 146),
        ("CreateMessageRequest", 153),
        ("CreateMessageResult", 135),
        ("Cursor", 173),
        ("EmbeddedResource", 32),
        ("EmptyResult", 133),
        ("GetPromptRequest", 105),
        ("GetPromptResult", 174),
        ("ImageContent", 25),
        ("Implementation", 73),
        ("InitializeRequest", 70),
        ("InitializeResult", 180),
        ("InitializedNotification", 55),
        ("JSONRPCError", 195),
        ("JSONRPCMessage", 200),
        ("JSONRPCNotification", 206),
        ("JSONRPCRequest", 201),
        ("JSONRPCResponse", 211),
        ("ListPromptsRequest", 101),
        ("ListPromptsResult", 213),
        ("ListResourceTemplatesRequest", 85),
        ("ListResourceTemplatesResult", 225),
        ("ListResourcesRequest", 81),
        ("ListResourcesResult", 237),
        ("ListRootsRequest", 250),
        ("ListRootsResult", 140),
        ("ListToolsRequest", 111),
        ("ListToolsResult", 254),
        ("LoggingLevel", 118),
        ("LoggingMessageNotification", 267),
        ("ModelHint", 165),
        ("ModelPreferences", 162),
        ("Notification", 271),
        ("PaginatedRequest", 275),
        ("PaginatedResult", 279),
        ("PingRequest", 77),
        ("ProgressNotification", 59),
        ("ProgressToken", 63),
        ("Prompt", 217),
        ("PromptArgument", 219),
        ("PromptListChangedNotification", 282),
        ("PromptMessage", 178),
        ("PromptReference", 126),
        ("ReadResourceRequest", 89),
        ("ReadResourceResult", 286),
        ("Request", 290),
        ("RequestId", 47),
        ("Resource", 241),
        ("ResourceContents", 294),
        ("ResourceListChangedNotification", 297),
        ("ResourceReference", 129),
        ("ResourceTemplate", 229),
        ("ResourceUpdatedNotification", 301),
        ("Result", 133),
        ("Role", 4),
        ("Root", 143),
        ("RootsListChangedNotification", 65),
        ("SamplingMessage", 159),
        ("ServerCapabilities", 182),
        ("ServerNotification", 305),
        ("ServerRequest", 310),
        ("ServerResult", 311),
        ("SetLevelRequest", 115),
        ("SubscribeRequest", 93),
        ("TextContent", 19),
        ("TextResourceContents", 37),
        ("Tool", 258),
        ("ToolListChangedNotification", 306),
        ("UnsubscribeRequest", 97),
    ],
    message: 382,
    methods: &[
        Method { name: "completion/complete", message: 312, response: Some(315) },
        Method { name: "initialize", message: 316, response: Some(319) },
        Method { name: "logging/setLevel", message: 320, response: Some(323) },
        Method { name: "notifications/cancelled", message: 372, response: None },
        Method { name: "notifications/initialized", message: 373, response: None },
        Method { name: "notifications/message", message: 374, response: None },
        Method { name: "notifications/progress", message: 375, response: None },
        Method { name: "notifications/prompts/list_changed", message: 376, response: None },
        Method { name: "notifications/resources/list_changed", message: 377, response: None },
        Method { name: "notifications/resources/updated", message: 378, response: None },
        Method { name: "notifications/roots/list_changed", message: 379, response: None },
        Method { name: "notifications/tools/list_changed", message: 380, response: None },
        Method { name: "ping", message: 324, response: Some(327) },
        Method { name: "prompts/get", message: 328, response: Some(331) },
        Method { name: "prompts/list", message: 332, response: Some(335) },
        Method { name: "resources/list", message: 336, response: Some(339) },
        Method { name: "resources/read", message: 340, response: Some(343) },
        Method { name: "resources/subscribe", message: 344, response: Some(347) },
        Method { name: "resources/templates/list", message: 348, response: Some(351) },
        Method { name: "resources/unsubscribe", message: 352, response: Some(355) },
        Method { name: "roots/list", message: 356, response: Some(359) },
        Method { name: "sampling/createMessage", message: 360, response: Some(363) },
        Method { name: "tools/call", message: 364, response: Some(367) },
        Method { name: "tools/list", message: 368, response: Some(371) },
    ],
    tree,
};

/// The validator of each definition.
pub mod validators {
    use mcpspec_core::validate::Validator;

    use super::{NODES, tree};

    /// The validator of `Annotated`.
    pub static ANNOTATED: Validator = Validator::at(&NODES, 1, tree(1));

    /// The validator of `BlobResourceContents`.
    pub static BLOB_RESOURCE_CONTENTS: Validator = Validator::at(&NODES, 6, tree(6));

    /// The validator of `CallToolRequest`.
    pub static CALL_TOOL_REQUEST: Validator = Validator::at(&NODES, 10, tree(10));

    /// The validator of `CallToolResult`.
    pub static CALL_TOOL_RESULT: Validator = Validator::at(&NODES, 15, tree(15));

    /// The validator of `CancelledNotification`.
    pub static CANCELLED_NOTIFICATION: Validator = Validator::at(&NODES, 43, tree(43));

    /// The validator of `ClientCapabilities`.
    pub static CLIENT_CAPABILITIES: Validator = Validator::at(&NODES, 48, tree(48));

    /// The validator of `ClientNotification`.
    pub static CLIENT_NOTIFICATION: Validator = Validator::at(&NODES, 54, tree(54));

    /// The validator of `ClientRequest`.
    pub static CLIENT_REQUEST: Validator = Validator::at(&NODES, 69, tree(69));

    /// The validator of `ClientResult`.
    pub static CLIENT_RESULT: Validator = Validator::at(&NODES, 132, tree(132));

    /// The validator of `CompleteRequest`.
    pub static COMPLETE_REQUEST: Validator = Validator::at(&NODES, 119, tree(119));

    /// The validator of `CompleteResult`.
    pub static COMPLETE_RESULT: Validator = Validator::at(&NODES, 146, tree(146));

    /// The validator of `CreateMessageRequest`.
    pub static CREATE_MESSAGE_REQUEST: Validator = Validator::at(&NODES, 153, tree(153));

    /// The validator of `CreateMessageResult`.
    pub static CREATE_MESSAGE_RESULT: Validator = Validator::at(&NODES, 135, tree(135));

    /// The validator of `Cursor`.
    pub static CURSOR: Validator = Validator::at(&NODES, 173, tree(173));

    /// The validator of `EmbeddedResource`.
    pub static EMBEDDED_RESOURCE: Validator = Validator::at(&NODES, 32, tree(32));

    /// The validator of `EmptyResult`.
    pub static EMPTY_RESULT: Validator = Validator::at(&NODES, 133, tree(133));

    /// The validator of `GetPromptRequest`.
    pub static GET_PROMPT_REQUEST: Validator = Validator::at(&NODES, 105, tree(105));

    /// The validator of `GetPromptResult`.
    pub static GET_PROMPT_RESULT: Validator = Validator::at(&NODES, 174, tree(174));

    /// The validator of `ImageContent`.
    pub static IMAGE_CONTENT: Validator = Validator::at(&NODES, 25, tree(25));

    /// The validator of `Implementation`.
    pub static IMPLEMENTATION: Validator = Validator::at(&NODES, 73, tree(73));

    /// The validator of `InitializeRequest`.
    pub static INITIALIZE_REQUEST: Validator = Validator::at(&NODES, 70, tree(70));

    /// The validator of `InitializeResult`.
    pub static INITIALIZE_RESULT: Validator = Validator::at(&NODES, 180, tree(180));

    /// The validator of `InitializedNotification`.
    pub static INITIALIZED_NOTIFICATION: Validator = Validator::at(&NODES, 55, tree(55));

    /// The validator of `JSONRPCError`.
    pub static JSONRPC_ERROR: Validator = Validator::at(&NODES, 195, tree(195));

    /// The validator of `JSONRPCMessage`.
    pub static JSONRPC_MESSAGE: Validator = Validator::at(&NODES, 200, tree(200));

    /// The validator of `JSONRPCNotification`.
    pub static JSONRPC_NOTIFICATION: Validator = Validator::at(&NODES, 206, tree(206));

    /// The validator of `JSONRPCRequest`.
    pub static JSONRPC_REQUEST: Validator = Validator::at(&NODES, 201, tree(201));

    /// The validator of `JSONRPCResponse`.
    pub static JSONRPC_RESPONSE: Validator = Validator::at(&NODES, 211, tree(211));

    /// The validator of `ListPromptsRequest`.
    pub static LIST_PROMPTS_REQUEST: Validator = Validator::at(&NODES, 101, tree(101));

    /// The validator of `ListPromptsResult`.
    pub static LIST_PROMPTS_RESULT: Validator = Validator::at(&NODES, 213, tree(213));

    /// The validator of `ListResourceTemplatesRequest`.
    pub static LIST_RESOURCE_TEMPLATES_REQUEST: Validator = Validator::at(&NODES, 85, tree(85));

    /// The validator of `ListResourceTemplatesResult`.
    pub static LIST_RESOURCE_TEMPLATES_RESULT: Validator = Validator::at(&NODES, 225, tree(225));

    /// The validator of `ListResourcesRequest`.
    pub static LIST_RESOURCES_REQUEST: Validator = Validator::at(&NODES, 81, tree(81));

    /// The validator of `ListResourcesResult`.
    pub static LIST_RESOURCES_RESULT: Validator = Validator::at(&NODES, 237, tree(237));

    /// The validator of `ListRootsRequest`.
    pub static LIST_ROOTS_REQUEST: Validator = Validator::at(&NODES, 250, tree(250));

    /// The validator of `ListRootsResult`.
    pub static LIST_ROOTS_RESULT: Validator = Validator::at(&NODES, 140, tree(140));

    /// The validator of `ListToolsRequest`.
    pub static LIST_TOOLS_REQUEST: Validator = Validator::at(&NODES, 111, tree(111));

    /// The validator of `ListToolsResult`.
    pub static LIST_TOOLS_RESULT: Validator = Validator::at(&NODES, 254, tree(254));

    /// The validator of `LoggingLevel`.
    pub static LOGGING_LEVEL: Validator = Validator::at(&NODES, 118, tree(118));

    /// The validator of `LoggingMessageNotification`.
    pub static LOGGING_MESSAGE_NOTIFICATION: Validator = Validator::at(&NODES, 267, tree(267));

    /// The validator of `ModelHint`.
    pub static MODEL_HINT: Validator = Validator::at(&NODES, 165, tree(165));

    /// The validator of `ModelPreferences`.
    pub static MODEL_PREFERENCES: Validator = Validator::at(&NODES, 162, tree(162));

    /// The validator of `Notification`.
    pub static NOTIFICATION: Validator = Validator::at(&NODES, 271, tree(271));

    /// The validator of `PaginatedRequest`.
    pub static PAGINATED_REQUEST: Validator = Validator::at(&NODES, 275, tree(275));

    /// The validator of `PaginatedResult`.
    pub static PAGINATED_RESULT: Validator = Validator::at(&NODES, 279, tree(279));

    /// The validator of `PingRequest`.
    pub static PING_REQUEST: Validator = Validator::at(&NODES, 77, tree(77));

    /// The validator of `ProgressNotification`.
    pub static PROGRESS_NOTIFICATION: Validator = Validator::at(&NODES, 59, tree(59));

    /// The validator of `ProgressToken`.
    pub static PROGRESS_TOKEN: Validator = Validator::at(&NODES, 63, tree(63));

    /// The validator of `Prompt`.
    pub static PROMPT: Validator = Validator::at(&NODES, 217, tree(217));

    /// The validator of `PromptArgument`.
    pub static PROMPT_ARGUMENT: Validator = Validator::at(&NODES, 219, tree(219));

    /// The validator of `PromptListChangedNotification`.
    pub static PROMPT_LIST_CHANGED_NOTIFICATION: Validator = Validator::at(&NODES, 282, tree(282));

    /// The validator of `PromptMessage`.
    pub static PROMPT_MESSAGE: Validator = Validator::at(&NODES, 178, tree(178));

    /// The validator of `PromptReference`.
    pub static PROMPT_REFERENCE: Validator = Validator::at(&NODES, 126, tree(126));

    /// The validator of `ReadResourceRequest`.
    pub static READ_RESOURCE_REQUEST: Validator = Validator::at(&NODES, 89, tree(89));

    /// The validator of `ReadResourceResult`.
    pub static READ_RESOURCE_RESULT: Validator = Validator::at(&NODES, 286, tree(286));

    /// The validator of `Request`.
    pub static REQUEST: Validator = Validator::at(&NODES, 290, tree(290));

    /// The validator of `RequestId`.
    pub static REQUEST_ID: Validator = Validator::at(&NODES, 47, tree(47));

    /// The validator of `Resource`.
    pub static RESOURCE: Validator = Validator::at(&NODES, 241, tree(241));

    /// The validator of `ResourceContents`.
    pub static RESOURCE_CONTENTS: Validator = Validator::at(&NODES, 294, tree(294));

    /// The validator of `ResourceListChangedNotification`.
    pub static RESOURCE_LIST_CHANGED_NOTIFICATION: Validator = Validator::at(&NODES, 297, tree(297));

    /// The validator of `ResourceReference`.
    pub static RESOURCE_REFERENCE: Validator = Validator::at(&NODES, 129, tree(129));

    /// The validator of `ResourceTemplate`.
    pub static RESOURCE_TEMPLATE: Validator = Validator::at(&NODES, 229, tree(229));

    /// The validator of `ResourceUpdatedNotification`.
    pub static RESOURCE_UPDATED_NOTIFICATION: Validator = Validator::at(&NODES, 301, tree(301));

    /// The validator of `Result`.
    pub static RESULT: Validator = Validator::at(&NODES, 133, tree(133));

    /// The validator of `Role`.
    pub static ROLE: Validator = Validator::at(&NODES, 4, tree(4));

    /// The validator of `Root`.
    pub static ROOT: Validator = Validator::at(&NODES, 143, tree(143));

    /// The validator of `RootsListChangedNotification`.
    pub static ROOTS_LIST_CHANGED_NOTIFICATION: Validator = Validator::at(&NODES, 65, tree(65));

    /// The validator of `SamplingMessage`.
    pub static SAMPLING_MESSAGE: Validator = Validator::at(&NODES, 159, tree(159));

    /// The validator of `ServerCapabilities`.
    pub static SERVER_CAPABILITIES: Validator = Validator::at(&NODES, 182, tree(182));

    /// The validator of `ServerNotification`.
    pub static SERVER_NOTIFICATION: Validator = Validator::at(&NODES, 305, tree(305));

    /// The validator of `ServerRequest`.
    pub static SERVER_REQUEST: Validator = Validator::at(&NODES, 310, tree(310));

    /// The validator of `ServerResult`.
    pub static SERVER_RESULT: Validator = Validator::at(&NODES, 311, tree(311));

    /// The validator of `SetLevelRequest`.
    pub static SET_LEVEL_REQUEST: Validator = Validator::at(&NODES, 115, tree(115));

    /// The validator of `SubscribeRequest`.
    pub static SUBSCRIBE_REQUEST: Validator = Validator::at(&NODES, 93, tree(93));

    /// The validator of `TextContent`.
    pub static TEXT_CONTENT: Validator = Validator::at(&NODES, 19, tree(19));

    /// The validator of `TextResourceContents`.
    pub static TEXT_RESOURCE_CONTENTS: Validator = Validator::at(&NODES, 37, tree(37));

    /// The validator of `Tool`.
    pub static TOOL: Validator = Validator::at(&NODES, 258, tree(258));

    /// The validator of `ToolListChangedNotification`.
    pub static TOOL_LIST_CHANGED_NOTIFICATION: Validator = Validator::at(&NODES, 306, tree(306));

    /// The validator of `UnsubscribeRequest`.
    pub static UNSUBSCRIBE_REQUEST: Validator = Validator::at(&NODES, 97, tree(97));
}
