// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-03-26/schema.json. Emitter: codegen/src/emit/validate.rs.

use mcpspec_core::validate::{Any, Choice, Extra, Method, Node, Nodes, Object, Others, Prose, Tables, Tag, Word, kinds};
#[cfg(feature = "serde_json")]
use super::trees::tree;
#[cfg(not(feature = "serde_json"))]
use mcpspec_core::validate::no_tree as tree;

static NODES: Nodes = Nodes {
    all: &[
        Node::new("", kinds::ANY),
        Node::new("/definitions/Annotations", kinds::OBJECT).object(&Object::new(&[(Word::new("audience"), 2, 0), (Word::new("priority"), 4, 0)], 0b0, Others::Open)),
        Node::new("/definitions/Annotations/properties/audience", kinds::ARRAY).items(3),
        Node::new("/definitions/Role", kinds::STRING).texts(&[Word::new("assistant"), Word::new("user")]),
        Node::new("/definitions/Annotations/properties/priority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/definitions/AudioContent", kinds::OBJECT).object(&Object::new(&[(Word::new("annotations"), 1, 0), (Word::new("data"), 6, 0), (Word::new("mimeType"), 7, kinds::STRING), (Word::new("type"), 8, 0)], 0b1110, Others::Open)),
        Node::new("/definitions/AudioContent/properties/data", kinds::STRING).extra(&Extra { format: Some("byte"), ..Extra::NONE }),
        Node::new("/definitions/AudioContent/properties/mimeType", kinds::STRING),
        Node::new("/definitions/AudioContent/properties/type", kinds::STRING).texts(&[Word::new("audio")]),
        Node::new("/definitions/BlobResourceContents", kinds::OBJECT).object(&Object::new(&[(Word::new("blob"), 10, 0), (Word::new("mimeType"), 11, kinds::STRING), (Word::new("uri"), 12, 0)], 0b101, Others::Open)),
        Node::new("/definitions/BlobResourceContents/properties/blob", kinds::STRING).extra(&Extra { format: Some("byte"), ..Extra::NONE }),
        Node::new("/definitions/BlobResourceContents/properties/mimeType", kinds::STRING),
        Node::new("/definitions/BlobResourceContents/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/CallToolRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 14, 0), (Word::new("params"), 15, 0)], 0b11, Others::Open)),
        Node::new("/definitions/CallToolRequest/properties/method", kinds::STRING).texts(&[Word::new("tools/call")]),
        Node::new("/definitions/CallToolRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("arguments"), 16, 0), (Word::new("name"), 17, kinds::STRING)], 0b10, Others::Open)),
        Node::new("/definitions/CallToolRequest/properties/params/properties/arguments", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/CallToolRequest/properties/params/properties/name", kinds::STRING),
        Node::new("/definitions/CallToolResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 19, 0), (Word::new("content"), 20, 0), (Word::new("isError"), 36, kinds::BOOLEAN)], 0b10, Others::Open)),
        Node::new("/definitions/CallToolResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/CallToolResult/properties/content", kinds::ARRAY).items(21),
        Node::new("/definitions/CallToolResult/properties/content/items", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 22), (Word::new("image"), 25), (Word::new("audio"), 5), (Word::new("resource"), 29)], places: &[2, 3, 3, 2], absent: None }))], None, false)),
        Node::new("/definitions/TextContent", kinds::OBJECT).object(&Object::new(&[(Word::new("annotations"), 1, 0), (Word::new("text"), 23, kinds::STRING), (Word::new("type"), 24, 0)], 0b110, Others::Open)),
        Node::new("/definitions/TextContent/properties/text", kinds::STRING),
        Node::new("/definitions/TextContent/properties/type", kinds::STRING).texts(&[Word::new("text")]),
        Node::new("/definitions/ImageContent", kinds::OBJECT).object(&Object::new(&[(Word::new("annotations"), 1, 0), (Word::new("data"), 26, 0), (Word::new("mimeType"), 27, kinds::STRING), (Word::new("type"), 28, 0)], 0b1110, Others::Open)),
        Node::new("/definitions/ImageContent/properties/data", kinds::STRING).extra(&Extra { format: Some("byte"), ..Extra::NONE }),
        Node::new("/definitions/ImageContent/properties/mimeType", kinds::STRING),
        Node::new("/definitions/ImageContent/properties/type", kinds::STRING).texts(&[Word::new("image")]),
        Node::new("/definitions/EmbeddedResource", kinds::OBJECT).object(&Object::new(&[(Word::new("annotations"), 1, 0), (Word::new("resource"), 30, 0), (Word::new("type"), 35, 0)], 0b110, Others::Open)),
        Node::new("/definitions/EmbeddedResource/properties/resource", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[31, 9]))], Some(Choice::Member(&[(Word::new("text"), 31), (Word::new("blob"), 9)])), false)),
        Node::new("/definitions/TextResourceContents", kinds::OBJECT).object(&Object::new(&[(Word::new("mimeType"), 32, kinds::STRING), (Word::new("text"), 33, kinds::STRING), (Word::new("uri"), 34, 0)], 0b110, Others::Open)),
        Node::new("/definitions/TextResourceContents/properties/mimeType", kinds::STRING),
        Node::new("/definitions/TextResourceContents/properties/text", kinds::STRING),
        Node::new("/definitions/TextResourceContents/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/EmbeddedResource/properties/type", kinds::STRING).texts(&[Word::new("resource")]),
        Node::new("/definitions/CallToolResult/properties/isError", kinds::BOOLEAN),
        Node::new("/definitions/CancelledNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 38, 0), (Word::new("params"), 39, 0)], 0b11, Others::Open)),
        Node::new("/definitions/CancelledNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/cancelled")]),
        Node::new("/definitions/CancelledNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("reason"), 40, kinds::STRING), (Word::new("requestId"), 41, kinds::STRING | kinds::INTEGER)], 0b10, Others::Open)),
        Node::new("/definitions/CancelledNotification/properties/params/properties/reason", kinds::STRING),
        Node::new("/definitions/RequestId", kinds::STRING | kinds::INTEGER),
        Node::new("/definitions/ClientCapabilities", kinds::OBJECT).object(&Object::new(&[(Word::new("experimental"), 43, 0), (Word::new("roots"), 45, 0), (Word::new("sampling"), 47, 0)], 0b0, Others::Open)),
        Node::new("/definitions/ClientCapabilities/properties/experimental", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(44))),
        Node::new("/definitions/ClientCapabilities/properties/experimental/additionalProperties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ClientCapabilities/properties/roots", kinds::OBJECT).object(&Object::new(&[(Word::new("listChanged"), 46, kinds::BOOLEAN)], 0b0, Others::Open)),
        Node::new("/definitions/ClientCapabilities/properties/roots/properties/listChanged", kinds::BOOLEAN),
        Node::new("/definitions/ClientCapabilities/properties/sampling", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ClientNotification", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("notifications/cancelled"), 37), (Word::new("notifications/initialized"), 49), (Word::new("notifications/progress"), 53), (Word::new("notifications/roots/list_changed"), 60)], places: &[0, 0, 0, 0], absent: None }))], None, false)),
        Node::new("/definitions/InitializedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 50, 0), (Word::new("params"), 51, 0)], 0b1, Others::Open)),
        Node::new("/definitions/InitializedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/initialized")]),
        Node::new("/definitions/InitializedNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 52, 0)], 0b0, Others::Open)),
        Node::new("/definitions/InitializedNotification/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ProgressNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 54, 0), (Word::new("params"), 55, 0)], 0b11, Others::Open)),
        Node::new("/definitions/ProgressNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/progress")]),
        Node::new("/definitions/ProgressNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("message"), 56, kinds::STRING), (Word::new("progress"), 57, kinds::NUMBER), (Word::new("progressToken"), 58, kinds::STRING | kinds::INTEGER), (Word::new("total"), 59, kinds::NUMBER)], 0b110, Others::Open)),
        Node::new("/definitions/ProgressNotification/properties/params/properties/message", kinds::STRING),
        Node::new("/definitions/ProgressNotification/properties/params/properties/progress", kinds::NUMBER),
        Node::new("/definitions/ProgressToken", kinds::STRING | kinds::INTEGER),
        Node::new("/definitions/ProgressNotification/properties/params/properties/total", kinds::NUMBER),
        Node::new("/definitions/RootsListChangedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 61, 0), (Word::new("params"), 62, 0)], 0b1, Others::Open)),
        Node::new("/definitions/RootsListChangedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/roots/list_changed")]),
        Node::new("/definitions/RootsListChangedNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 63, 0)], 0b0, Others::Open)),
        Node::new("/definitions/RootsListChangedNotification/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ClientRequest", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("initialize"), 65), (Word::new("ping"), 72), (Word::new("resources/list"), 76), (Word::new("resources/templates/list"), 80), (Word::new("resources/read"), 84), (Word::new("resources/subscribe"), 88), (Word::new("resources/unsubscribe"), 92), (Word::new("prompts/list"), 96), (Word::new("prompts/get"), 100), (Word::new("tools/list"), 106), (Word::new("tools/call"), 13), (Word::new("logging/setLevel"), 110), (Word::new("completion/complete"), 114)], places: &[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], absent: None }))], None, false)),
        Node::new("/definitions/InitializeRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 66, 0), (Word::new("params"), 67, 0)], 0b11, Others::Open)),
        Node::new("/definitions/InitializeRequest/properties/method", kinds::STRING).texts(&[Word::new("initialize")]),
        Node::new("/definitions/InitializeRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("capabilities"), 42, 0), (Word::new("clientInfo"), 68, 0), (Word::new("protocolVersion"), 71, kinds::STRING)], 0b111, Others::Open)),
        Node::new("/definitions/Implementation", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 69, kinds::STRING), (Word::new("version"), 70, kinds::STRING)], 0b11, Others::Open)),
        Node::new("/definitions/Implementation/properties/name", kinds::STRING),
        Node::new("/definitions/Implementation/properties/version", kinds::STRING),
        Node::new("/definitions/InitializeRequest/properties/params/properties/protocolVersion", kinds::STRING),
        Node::new("/definitions/PingRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 73, 0), (Word::new("params"), 74, 0)], 0b1, Others::Open)),
        Node::new("/definitions/PingRequest/properties/method", kinds::STRING).texts(&[Word::new("ping")]),
        Node::new("/definitions/PingRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 75, 0)], 0b0, Others::Open)),
        Node::new("/definitions/PingRequest/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 58, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)),
        Node::new("/definitions/ListResourcesRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 77, 0), (Word::new("params"), 78, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ListResourcesRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/list")]),
        Node::new("/definitions/ListResourcesRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("cursor"), 79, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/ListResourcesRequest/properties/params/properties/cursor", kinds::STRING),
        Node::new("/definitions/ListResourceTemplatesRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 81, 0), (Word::new("params"), 82, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ListResourceTemplatesRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/templates/list")]),
        Node::new("/definitions/ListResourceTemplatesRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("cursor"), 83, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/ListResourceTemplatesRequest/properties/params/properties/cursor", kinds::STRING),
        Node::new("/definitions/ReadResourceRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 85, 0), (Word::new("params"), 86, 0)], 0b11, Others::Open)),
        Node::new("/definitions/ReadResourceRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/read")]),
        Node::new("/definitions/ReadResourceRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("uri"), 87, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ReadResourceRequest/properties/params/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/SubscribeRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 89, 0), (Word::new("params"), 90, 0)], 0b11, Others::Open)),
        Node::new("/definitions/SubscribeRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/subscribe")]),
        Node::new("/definitions/SubscribeRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("uri"), 91, 0)], 0b1, Others::Open)),
        Node::new("/definitions/SubscribeRequest/properties/params/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/UnsubscribeRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 93, 0), (Word::new("params"), 94, 0)], 0b11, Others::Open)),
        Node::new("/definitions/UnsubscribeRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/unsubscribe")]),
        Node::new("/definitions/UnsubscribeRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("uri"), 95, 0)], 0b1, Others::Open)),
        Node::new("/definitions/UnsubscribeRequest/properties/params/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/ListPromptsRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 97, 0), (Word::new("params"), 98, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ListPromptsRequest/properties/method", kinds::STRING).texts(&[Word::new("prompts/list")]),
        Node::new("/definitions/ListPromptsRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("cursor"), 99, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/ListPromptsRequest/properties/params/properties/cursor", kinds::STRING),
        Node::new("/definitions/GetPromptRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 101, 0), (Word::new("params"), 102, 0)], 0b11, Others::Open)),
        Node::new("/definitions/GetPromptRequest/properties/method", kinds::STRING).texts(&[Word::new("prompts/get")]),
        Node::new("/definitions/GetPromptRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("arguments"), 103, 0), (Word::new("name"), 105, kinds::STRING)], 0b10, Others::Open)),
        Node::new("/definitions/GetPromptRequest/properties/params/properties/arguments", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(104))),
        Node::new("/definitions/GetPromptRequest/properties/params/properties/arguments/additionalProperties", kinds::STRING),
        Node::new("/definitions/GetPromptRequest/properties/params/properties/name", kinds::STRING),
        Node::new("/definitions/ListToolsRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 107, 0), (Word::new("params"), 108, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ListToolsRequest/properties/method", kinds::STRING).texts(&[Word::new("tools/list")]),
        Node::new("/definitions/ListToolsRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("cursor"), 109, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/ListToolsRequest/properties/params/properties/cursor", kinds::STRING),
        Node::new("/definitions/SetLevelRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 111, 0), (Word::new("params"), 112, 0)], 0b11, Others::Open)),
        Node::new("/definitions/SetLevelRequest/properties/method", kinds::STRING).texts(&[Word::new("logging/setLevel")]),
        Node::new("/definitions/SetLevelRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("level"), 113, 0)], 0b1, Others::Open)),
        Node::new("/definitions/LoggingLevel", kinds::STRING).texts(&[Word::new("alert"), Word::new("critical"), Word::new("debug"), Word::new("emergency"), Word::new("error"), Word::new("info"), Word::new("notice"), Word::new("warning")]),
        Node::new("/definitions/CompleteRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 115, 0), (Word::new("params"), 116, 0)], 0b11, Others::Open)),
        Node::new("/definitions/CompleteRequest/properties/method", kinds::STRING).texts(&[Word::new("completion/complete")]),
        Node::new("/definitions/CompleteRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("argument"), 117, 0), (Word::new("ref"), 120, 0)], 0b11, Others::Open)),
        Node::new("/definitions/CompleteRequest/properties/params/properties/argument", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 118, kinds::STRING), (Word::new("value"), 119, kinds::STRING)], 0b11, Others::Open)),
        Node::new("/definitions/CompleteRequest/properties/params/properties/argument/properties/name", kinds::STRING),
        Node::new("/definitions/CompleteRequest/properties/params/properties/argument/properties/value", kinds::STRING),
        Node::new("/definitions/CompleteRequest/properties/params/properties/ref", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("ref/prompt"), 121), (Word::new("ref/resource"), 124)], places: &[1, 0], absent: None }))], None, false)),
        Node::new("/definitions/PromptReference", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 122, kinds::STRING), (Word::new("type"), 123, 0)], 0b11, Others::Open)),
        Node::new("/definitions/PromptReference/properties/name", kinds::STRING),
        Node::new("/definitions/PromptReference/properties/type", kinds::STRING).texts(&[Word::new("ref/prompt")]),
        Node::new("/definitions/ResourceReference", kinds::OBJECT).object(&Object::new(&[(Word::new("type"), 125, 0), (Word::new("uri"), 126, 0)], 0b11, Others::Open)),
        Node::new("/definitions/ResourceReference/properties/type", kinds::STRING).texts(&[Word::new("ref/resource")]),
        Node::new("/definitions/ResourceReference/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri-template"), ..Extra::NONE }),
        Node::new("/definitions/ClientResult", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[128, 130, 135]))], None, false)),
        Node::new("/definitions/Result", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 129, 0)], 0b0, Others::Open)),
        Node::new("/definitions/Result/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/CreateMessageResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 131, 0), (Word::new("content"), 132, 0), (Word::new("model"), 133, kinds::STRING), (Word::new("role"), 3, 0), (Word::new("stopReason"), 134, kinds::STRING)], 0b1110, Others::Open)),
        Node::new("/definitions/CreateMessageResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/CreateMessageResult/properties/content", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 22), (Word::new("image"), 25), (Word::new("audio"), 5)], places: &[2, 3, 3], absent: None }))], None, false)),
        Node::new("/definitions/CreateMessageResult/properties/model", kinds::STRING),
        Node::new("/definitions/CreateMessageResult/properties/stopReason", kinds::STRING),
        Node::new("/definitions/ListRootsResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 136, 0), (Word::new("roots"), 137, 0)], 0b10, Others::Open)),
        Node::new("/definitions/ListRootsResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ListRootsResult/properties/roots", kinds::ARRAY).items(138),
        Node::new("/definitions/Root", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 139, kinds::STRING), (Word::new("uri"), 140, 0)], 0b10, Others::Open)),
        Node::new("/definitions/Root/properties/name", kinds::STRING),
        Node::new("/definitions/Root/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), prose: &[Prose::RootUri], ..Extra::NONE }),
        Node::new("/definitions/CompleteResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 142, 0), (Word::new("completion"), 143, 0)], 0b10, Others::Open)),
        Node::new("/definitions/CompleteResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/CompleteResult/properties/completion", kinds::OBJECT).object(&Object::new(&[(Word::new("hasMore"), 144, kinds::BOOLEAN), (Word::new("total"), 145, kinds::INTEGER), (Word::new("values"), 146, 0)], 0b100, Others::Open)),
        Node::new("/definitions/CompleteResult/properties/completion/properties/hasMore", kinds::BOOLEAN),
        Node::new("/definitions/CompleteResult/properties/completion/properties/total", kinds::INTEGER),
        Node::new("/definitions/CompleteResult/properties/completion/properties/values", kinds::ARRAY).items(147),
        Node::new("/definitions/CompleteResult/properties/completion/properties/values/items", kinds::STRING),
        Node::new("/definitions/CreateMessageRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 149, 0), (Word::new("params"), 150, 0)], 0b11, Others::Open)),
        Node::new("/definitions/CreateMessageRequest/properties/method", kinds::STRING).texts(&[Word::new("sampling/createMessage")]),
        Node::new("/definitions/CreateMessageRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("includeContext"), 151, 0), (Word::new("maxTokens"), 152, kinds::INTEGER), (Word::new("messages"), 153, 0), (Word::new("metadata"), 156, 0), (Word::new("modelPreferences"), 157, 0), (Word::new("stopSequences"), 164, 0), (Word::new("systemPrompt"), 166, kinds::STRING), (Word::new("temperature"), 167, kinds::NUMBER)], 0b110, Others::Open)),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/includeContext", kinds::STRING).texts(&[Word::new("allServers"), Word::new("none"), Word::new("thisServer")]),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/maxTokens", kinds::INTEGER),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/messages", kinds::ARRAY).items(154),
        Node::new("/definitions/SamplingMessage", kinds::OBJECT).object(&Object::new(&[(Word::new("content"), 155, 0), (Word::new("role"), 3, 0)], 0b11, Others::Open)),
        Node::new("/definitions/SamplingMessage/properties/content", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 22), (Word::new("image"), 25), (Word::new("audio"), 5)], places: &[2, 3, 3], absent: None }))], None, false)),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/metadata", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ModelPreferences", kinds::OBJECT).object(&Object::new(&[(Word::new("costPriority"), 158, 0), (Word::new("hints"), 159, 0), (Word::new("intelligencePriority"), 162, 0), (Word::new("speedPriority"), 163, 0)], 0b0, Others::Open)),
        Node::new("/definitions/ModelPreferences/properties/costPriority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/definitions/ModelPreferences/properties/hints", kinds::ARRAY).items(160),
        Node::new("/definitions/ModelHint", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 161, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/ModelHint/properties/name", kinds::STRING),
        Node::new("/definitions/ModelPreferences/properties/intelligencePriority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/definitions/ModelPreferences/properties/speedPriority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/stopSequences", kinds::ARRAY).items(165),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/stopSequences/items", kinds::STRING),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/systemPrompt", kinds::STRING),
        Node::new("/definitions/CreateMessageRequest/properties/params/properties/temperature", kinds::NUMBER),
        Node::new("/definitions/Cursor", kinds::STRING),
        Node::new("/definitions/GetPromptResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 170, 0), (Word::new("description"), 171, kinds::STRING), (Word::new("messages"), 172, 0)], 0b100, Others::Open)),
        Node::new("/definitions/GetPromptResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/GetPromptResult/properties/description", kinds::STRING),
        Node::new("/definitions/GetPromptResult/properties/messages", kinds::ARRAY).items(173),
        Node::new("/definitions/PromptMessage", kinds::OBJECT).object(&Object::new(&[(Word::new("content"), 174, 0), (Word::new("role"), 3, 0)], 0b11, Others::Open)),
        Node::new("/definitions/PromptMessage/properties/content", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 22), (Word::new("image"), 25), (Word::new("audio"), 5), (Word::new("resource"), 29)], places: &[2, 3, 3, 2], absent: None }))], None, false)),
        Node::new("/definitions/InitializeResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 176, 0), (Word::new("capabilities"), 177, 0), (Word::new("instructions"), 189, kinds::STRING), (Word::new("protocolVersion"), 190, kinds::STRING), (Word::new("serverInfo"), 68, 0)], 0b11010, Others::Open)),
        Node::new("/definitions/InitializeResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities", kinds::OBJECT).object(&Object::new(&[(Word::new("completions"), 178, 0), (Word::new("experimental"), 179, 0), (Word::new("logging"), 181, 0), (Word::new("prompts"), 182, 0), (Word::new("resources"), 184, 0), (Word::new("tools"), 187, 0)], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities/properties/completions", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities/properties/experimental", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(180))),
        Node::new("/definitions/ServerCapabilities/properties/experimental/additionalProperties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities/properties/logging", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities/properties/prompts", kinds::OBJECT).object(&Object::new(&[(Word::new("listChanged"), 183, kinds::BOOLEAN)], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities/properties/prompts/properties/listChanged", kinds::BOOLEAN),
        Node::new("/definitions/ServerCapabilities/properties/resources", kinds::OBJECT).object(&Object::new(&[(Word::new("listChanged"), 185, kinds::BOOLEAN), (Word::new("subscribe"), 186, kinds::BOOLEAN)], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities/properties/resources/properties/listChanged", kinds::BOOLEAN),
        Node::new("/definitions/ServerCapabilities/properties/resources/properties/subscribe", kinds::BOOLEAN),
        Node::new("/definitions/ServerCapabilities/properties/tools", kinds::OBJECT).object(&Object::new(&[(Word::new("listChanged"), 188, kinds::BOOLEAN)], 0b0, Others::Open)),
        Node::new("/definitions/ServerCapabilities/properties/tools/properties/listChanged", kinds::BOOLEAN),
        Node::new("/definitions/InitializeResult/properties/instructions", kinds::STRING),
        Node::new("/definitions/InitializeResult/properties/protocolVersion", kinds::STRING),
        Node::new("/definitions/JSONRPCBatchRequest", kinds::ARRAY).items(192),
        Node::new("/definitions/JSONRPCBatchRequest/items", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[193, 198]))], None, false)),
        Node::new("/definitions/JSONRPCRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 41, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 194, 0), (Word::new("method"), 195, kinds::STRING), (Word::new("params"), 196, 0)], 0b111, Others::Open)),
        Node::new("/definitions/JSONRPCRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/definitions/JSONRPCRequest/properties/method", kinds::STRING),
        Node::new("/definitions/JSONRPCRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 197, 0)], 0b0, Others::Open)),
        Node::new("/definitions/JSONRPCRequest/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 58, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)),
        Node::new("/definitions/JSONRPCNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 199, 0), (Word::new("method"), 200, kinds::STRING), (Word::new("params"), 201, 0)], 0b11, Others::Open)),
        Node::new("/definitions/JSONRPCNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/definitions/JSONRPCNotification/properties/method", kinds::STRING),
        Node::new("/definitions/JSONRPCNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 202, 0)], 0b0, Others::Open)),
        Node::new("/definitions/JSONRPCNotification/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/JSONRPCBatchResponse", kinds::ARRAY).items(204),
        Node::new("/definitions/JSONRPCBatchResponse/items", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[205, 207]))], Some(Choice::Member(&[(Word::new("result"), 205), (Word::new("error"), 207)])), false)),
        Node::new("/definitions/JSONRPCResponse", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 41, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 206, 0), (Word::new("result"), 128, 0)], 0b111, Others::Open)),
        Node::new("/definitions/JSONRPCResponse/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/definitions/JSONRPCError", kinds::OBJECT).object(&Object::new(&[(Word::new("error"), 208, 0), (Word::new("id"), 41, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 211, 0)], 0b111, Others::Open)),
        Node::new("/definitions/JSONRPCError/properties/error", kinds::OBJECT).object(&Object::new(&[(Word::new("code"), 209, kinds::INTEGER), (Word::new("data"), 0, kinds::NULL | kinds::BOOLEAN | kinds::NUMBER | kinds::STRING | kinds::ARRAY | kinds::OBJECT), (Word::new("message"), 210, kinds::STRING)], 0b101, Others::Open)),
        Node::new("/definitions/JSONRPCError/properties/error/properties/code", kinds::INTEGER),
        Node::new("/definitions/JSONRPCError/properties/error/properties/message", kinds::STRING),
        Node::new("/definitions/JSONRPCError/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/definitions/JSONRPCMessage", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[193, 198, 205, 207])), (kinds::ARRAY, Choice::Each(&[213, 215]))], None, false)),
        Node::new("/definitions/JSONRPCMessage/anyOf/2", kinds::ARRAY).items(214),
        Node::new("/definitions/JSONRPCMessage/anyOf/2/items", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[193, 198]))], None, false)),
        Node::new("/definitions/JSONRPCMessage/anyOf/5", kinds::ARRAY).items(216),
        Node::new("/definitions/JSONRPCMessage/anyOf/5/items", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[205, 207]))], Some(Choice::Member(&[(Word::new("result"), 205), (Word::new("error"), 207)])), false)),
        Node::new("/definitions/ListPromptsResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 218, 0), (Word::new("nextCursor"), 219, kinds::STRING), (Word::new("prompts"), 220, 0)], 0b100, Others::Open)),
        Node::new("/definitions/ListPromptsResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ListPromptsResult/properties/nextCursor", kinds::STRING),
        Node::new("/definitions/ListPromptsResult/properties/prompts", kinds::ARRAY).items(221),
        Node::new("/definitions/Prompt", kinds::OBJECT).object(&Object::new(&[(Word::new("arguments"), 222, 0), (Word::new("description"), 227, kinds::STRING), (Word::new("name"), 228, kinds::STRING)], 0b100, Others::Open)),
        Node::new("/definitions/Prompt/properties/arguments", kinds::ARRAY).items(223),
        Node::new("/definitions/PromptArgument", kinds::OBJECT).object(&Object::new(&[(Word::new("description"), 224, kinds::STRING), (Word::new("name"), 225, kinds::STRING), (Word::new("required"), 226, kinds::BOOLEAN)], 0b10, Others::Open)),
        Node::new("/definitions/PromptArgument/properties/description", kinds::STRING),
        Node::new("/definitions/PromptArgument/properties/name", kinds::STRING),
        Node::new("/definitions/PromptArgument/properties/required", kinds::BOOLEAN),
        Node::new("/definitions/Prompt/properties/description", kinds::STRING),
        Node::new("/definitions/Prompt/properties/name", kinds::STRING),
        Node::new("/definitions/ListResourceTemplatesResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 230, 0), (Word::new("nextCursor"), 231, kinds::STRING), (Word::new("resourceTemplates"), 232, 0)], 0b100, Others::Open)),
        Node::new("/definitions/ListResourceTemplatesResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ListResourceTemplatesResult/properties/nextCursor", kinds::STRING),
        Node::new("/definitions/ListResourceTemplatesResult/properties/resourceTemplates", kinds::ARRAY).items(233),
        Node::new("/definitions/ResourceTemplate", kinds::OBJECT).object(&Object::new(&[(Word::new("annotations"), 1, 0), (Word::new("description"), 234, kinds::STRING), (Word::new("mimeType"), 235, kinds::STRING), (Word::new("name"), 236, kinds::STRING), (Word::new("uriTemplate"), 237, 0)], 0b11000, Others::Open)),
        Node::new("/definitions/ResourceTemplate/properties/description", kinds::STRING),
        Node::new("/definitions/ResourceTemplate/properties/mimeType", kinds::STRING),
        Node::new("/definitions/ResourceTemplate/properties/name", kinds::STRING),
        Node::new("/definitions/ResourceTemplate/properties/uriTemplate", kinds::STRING).extra(&Extra { format: Some("uri-template"), ..Extra::NONE }),
        Node::new("/definitions/ListResourcesResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 239, 0), (Word::new("nextCursor"), 240, kinds::STRING), (Word::new("resources"), 241, 0)], 0b100, Others::Open)),
        Node::new("/definitions/ListResourcesResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ListResourcesResult/properties/nextCursor", kinds::STRING),
        Node::new("/definitions/ListResourcesResult/properties/resources", kinds::ARRAY).items(242),
        Node::new("/definitions/Resource", kinds::OBJECT).object(&Object::new(&[(Word::new("annotations"), 1, 0), (Word::new("description"), 243, kinds::STRING), (Word::new("mimeType"), 244, kinds::STRING), (Word::new("name"), 245, kinds::STRING), (Word::new("size"), 246, kinds::INTEGER), (Word::new("uri"), 247, 0)], 0b101000, Others::Open)),
        Node::new("/definitions/Resource/properties/description", kinds::STRING),
        Node::new("/definitions/Resource/properties/mimeType", kinds::STRING),
        Node::new("/definitions/Resource/properties/name", kinds::STRING),
        Node::new("/definitions/Resource/properties/size", kinds::INTEGER),
        Node::new("/definitions/Resource/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/ListRootsRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 249, 0), (Word::new("params"), 250, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ListRootsRequest/properties/method", kinds::STRING).texts(&[Word::new("roots/list")]),
        Node::new("/definitions/ListRootsRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 251, 0)], 0b0, Others::Open)),
        Node::new("/definitions/ListRootsRequest/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 58, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)),
        Node::new("/definitions/ListToolsResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 253, 0), (Word::new("nextCursor"), 254, kinds::STRING), (Word::new("tools"), 255, 0)], 0b100, Others::Open)),
        Node::new("/definitions/ListToolsResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ListToolsResult/properties/nextCursor", kinds::STRING),
        Node::new("/definitions/ListToolsResult/properties/tools", kinds::ARRAY).items(256),
        Node::new("/definitions/Tool", kinds::OBJECT).object(&Object::new(&[(Word::new("annotations"), 257, 0), (Word::new("description"), 263, kinds::STRING), (Word::new("inputSchema"), 264, 0), (Word::new("name"), 270, 0)], 0b1100, Others::Open)),
        Node::new("/definitions/ToolAnnotations", kinds::OBJECT).object(&Object::new(&[(Word::new("destructiveHint"), 258, kinds::BOOLEAN), (Word::new("idempotentHint"), 259, kinds::BOOLEAN), (Word::new("openWorldHint"), 260, kinds::BOOLEAN), (Word::new("readOnlyHint"), 261, kinds::BOOLEAN), (Word::new("title"), 262, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/ToolAnnotations/properties/destructiveHint", kinds::BOOLEAN),
        Node::new("/definitions/ToolAnnotations/properties/idempotentHint", kinds::BOOLEAN),
        Node::new("/definitions/ToolAnnotations/properties/openWorldHint", kinds::BOOLEAN),
        Node::new("/definitions/ToolAnnotations/properties/readOnlyHint", kinds::BOOLEAN),
        Node::new("/definitions/ToolAnnotations/properties/title", kinds::STRING),
        Node::new("/definitions/Tool/properties/description", kinds::STRING),
        Node::new("/definitions/Tool/properties/inputSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("properties"), 265, 0), (Word::new("required"), 267, 0), (Word::new("type"), 269, 0)], 0b100, Others::Open)),
        Node::new("/definitions/Tool/properties/inputSchema/properties/properties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(266))),
        Node::new("/definitions/Tool/properties/inputSchema/properties/properties/additionalProperties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/Tool/properties/inputSchema/properties/required", kinds::ARRAY).items(268),
        Node::new("/definitions/Tool/properties/inputSchema/properties/required/items", kinds::STRING),
        Node::new("/definitions/Tool/properties/inputSchema/properties/type", kinds::STRING).texts(&[Word::new("object")]),
        Node::new("/definitions/Tool/properties/name", kinds::STRING).extra(&Extra { prose: &[Prose::ToolName], ..Extra::NONE }),
        Node::new("/definitions/LoggingMessageNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 272, 0), (Word::new("params"), 273, 0)], 0b11, Others::Open)),
        Node::new("/definitions/LoggingMessageNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/message")]),
        Node::new("/definitions/LoggingMessageNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("data"), 0, kinds::NULL | kinds::BOOLEAN | kinds::NUMBER | kinds::STRING | kinds::ARRAY | kinds::OBJECT), (Word::new("level"), 113, 0), (Word::new("logger"), 274, kinds::STRING)], 0b11, Others::Open)),
        Node::new("/definitions/LoggingMessageNotification/properties/params/properties/logger", kinds::STRING),
        Node::new("/definitions/Notification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 276, kinds::STRING), (Word::new("params"), 277, 0)], 0b1, Others::Open)),
        Node::new("/definitions/Notification/properties/method", kinds::STRING),
        Node::new("/definitions/Notification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 278, 0)], 0b0, Others::Open)),
        Node::new("/definitions/Notification/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/PaginatedRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 280, kinds::STRING), (Word::new("params"), 281, 0)], 0b1, Others::Open)),
        Node::new("/definitions/PaginatedRequest/properties/method", kinds::STRING),
        Node::new("/definitions/PaginatedRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("cursor"), 282, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/PaginatedRequest/properties/params/properties/cursor", kinds::STRING),
        Node::new("/definitions/PaginatedResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 284, 0), (Word::new("nextCursor"), 285, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/definitions/PaginatedResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/PaginatedResult/properties/nextCursor", kinds::STRING),
        Node::new("/definitions/PromptListChangedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 287, 0), (Word::new("params"), 288, 0)], 0b1, Others::Open)),
        Node::new("/definitions/PromptListChangedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/prompts/list_changed")]),
        Node::new("/definitions/PromptListChangedNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 289, 0)], 0b0, Others::Open)),
        Node::new("/definitions/PromptListChangedNotification/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ReadResourceResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 291, 0), (Word::new("contents"), 292, 0)], 0b10, Others::Open)),
        Node::new("/definitions/ReadResourceResult/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ReadResourceResult/properties/contents", kinds::ARRAY).items(293),
        Node::new("/definitions/ReadResourceResult/properties/contents/items", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[31, 9]))], Some(Choice::Member(&[(Word::new("text"), 31), (Word::new("blob"), 9)])), false)),
        Node::new("/definitions/Request", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 295, kinds::STRING), (Word::new("params"), 296, 0)], 0b1, Others::Open)),
        Node::new("/definitions/Request/properties/method", kinds::STRING),
        Node::new("/definitions/Request/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 297, 0)], 0b0, Others::Open)),
        Node::new("/definitions/Request/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[(Word::new("progressToken"), 58, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)),
        Node::new("/definitions/ResourceContents", kinds::OBJECT).object(&Object::new(&[(Word::new("mimeType"), 299, kinds::STRING), (Word::new("uri"), 300, 0)], 0b10, Others::Open)),
        Node::new("/definitions/ResourceContents/properties/mimeType", kinds::STRING),
        Node::new("/definitions/ResourceContents/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/ResourceListChangedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 302, 0), (Word::new("params"), 303, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ResourceListChangedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/resources/list_changed")]),
        Node::new("/definitions/ResourceListChangedNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 304, 0)], 0b0, Others::Open)),
        Node::new("/definitions/ResourceListChangedNotification/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ResourceUpdatedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 306, 0), (Word::new("params"), 307, 0)], 0b11, Others::Open)),
        Node::new("/definitions/ResourceUpdatedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/resources/updated")]),
        Node::new("/definitions/ResourceUpdatedNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("uri"), 308, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ResourceUpdatedNotification/properties/params/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/definitions/ServerNotification", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("notifications/cancelled"), 37), (Word::new("notifications/progress"), 53), (Word::new("notifications/resources/list_changed"), 301), (Word::new("notifications/resources/updated"), 305), (Word::new("notifications/prompts/list_changed"), 286), (Word::new("notifications/tools/list_changed"), 310), (Word::new("notifications/message"), 271)], places: &[0, 0, 0, 0, 0, 0, 0], absent: None }))], None, false)),
        Node::new("/definitions/ToolListChangedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 311, 0), (Word::new("params"), 312, 0)], 0b1, Others::Open)),
        Node::new("/definitions/ToolListChangedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/tools/list_changed")]),
        Node::new("/definitions/ToolListChangedNotification/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 313, 0)], 0b0, Others::Open)),
        Node::new("/definitions/ToolListChangedNotification/properties/params/properties/_meta", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/definitions/ServerRequest", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("ping"), 72), (Word::new("sampling/createMessage"), 148), (Word::new("roots/list"), 248)], places: &[0, 0, 0], absent: None }))], None, false)),
        Node::new("/definitions/ServerResult", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[128, 175, 238, 229, 290, 217, 169, 252, 18, 141]))], None, false)),
        Node::new("/definitions/CompleteRequest", kinds::ANY).extra(&Extra { all: &[193, 114], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 141, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[205, 317], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 318), (Word::new("error"), 207)]))], None, false)),
        Node::new("/definitions/InitializeRequest", kinds::ANY).extra(&Extra { all: &[193, 65], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 175, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[205, 321], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 322), (Word::new("error"), 207)]))], None, false)),
        Node::new("/definitions/SetLevelRequest", kinds::ANY).extra(&Extra { all: &[193, 110], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 128, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[205, 325], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 326), (Word::new("error"), 207)]))], None, false)),
        Node::new("/definitions/PingRequest", kinds::ANY).extra(&Extra { all: &[193, 72], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 128, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[205, 329], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 330), (Word::new("error"), 207)]))], None, false)),
        Node::new("/definitions/GetPromptRequest", kinds::ANY).extra(&Extra { all: &[193, 100], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 169, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[205, 333], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 334), (Word::new("error"), 207)]))], None, false)),
        Node::new("/definitions/ListPromptsRequest", kinds::ANY).extra(&Extra { all: &[193, 96], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 217, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[205, 337], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 338), (Word::new("error"), 207)]))], None, false)),
        Node::new("/definitions/ListResourcesRequest", kinds::ANY).extra(&Extra { all: &[193, 76], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 238, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[205, 341], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 342), (Word::new("error"), 207)]))], None, false)),
        Node::new("/definitions/ReadResourceRequest", kinds::ANY).extra(&Extra { all: &[193, 84], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 290, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[205, 345], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 346), (Word::new("error"), 207)]))], None, false)),
        Node::new("/definitions/SubscribeRequest", kinds::ANY).extra(&Extra { all: &[193, 88], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 128, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[205, 349], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 350), (Word::new("error"), 207)]))], None, false)),
        Node::new("/definitions/ListResourceTemplatesRequest", kinds::ANY).extra(&Extra { all: &[193, 80], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 229, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[205, 353], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 354), (Word::new("error"), 207)]))], None, false)),
        Node::new("/definitions/UnsubscribeRequest", kinds::ANY).extra(&Extra { all: &[193, 92], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 128, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[205, 357], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 358), (Word::new("error"), 207)]))], None, false)),
        Node::new("/definitions/ListRootsRequest", kinds::ANY).extra(&Extra { all: &[193, 248], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 135, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[205, 361], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 362), (Word::new("error"), 207)]))], None, false)),
        Node::new("/definitions/CreateMessageRequest", kinds::ANY).extra(&Extra { all: &[193, 148], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 130, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[205, 365], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 366), (Word::new("error"), 207)]))], None, false)),
        Node::new("/definitions/CallToolRequest", kinds::ANY).extra(&Extra { all: &[193, 13], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 18, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[205, 369], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 370), (Word::new("error"), 207)]))], None, false)),
        Node::new("/definitions/ListToolsRequest", kinds::ANY).extra(&Extra { all: &[193, 106], ..Extra::NONE }),
        Node::new("/definitions/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 252, 0)], 0b1, Others::Open)),
        Node::new("/definitions/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[205, 373], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 374), (Word::new("error"), 207)]))], None, false)),
        Node::new("/definitions/CancelledNotification", kinds::ANY).extra(&Extra { all: &[198, 37], ..Extra::NONE }),
        Node::new("/definitions/InitializedNotification", kinds::ANY).extra(&Extra { all: &[198, 49], ..Extra::NONE }),
        Node::new("/definitions/LoggingMessageNotification", kinds::ANY).extra(&Extra { all: &[198, 271], ..Extra::NONE }),
        Node::new("/definitions/ProgressNotification", kinds::ANY).extra(&Extra { all: &[198, 53], ..Extra::NONE }),
        Node::new("/definitions/PromptListChangedNotification", kinds::ANY).extra(&Extra { all: &[198, 286], ..Extra::NONE }),
        Node::new("/definitions/ResourceListChangedNotification", kinds::ANY).extra(&Extra { all: &[198, 301], ..Extra::NONE }),
        Node::new("/definitions/ResourceUpdatedNotification", kinds::ANY).extra(&Extra { all: &[198, 305], ..Extra::NONE }),
        Node::new("/definitions/RootsListChangedNotification", kinds::ANY).extra(&Extra { all: &[198, 60], ..Extra::NONE }),
        Node::new("/definitions/ToolListChangedNotification", kinds::ANY).extra(&Extra { all: &[198, 310], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("completion/complete"), 316), (Word::new("initialize"), 320), (Word::new("logging/setLevel"), 324), (Word::new("notifications/cancelled"), 376), (Word::new("notifications/initialized"), 377), (Word::new("notifications/message"), 378), (Word::new("notifications/progress"), 379), (Word::new("notifications/prompts/list_changed"), 380), (Word::new("notifications/resources/list_changed"), 381), (Word::new("notifications/resources/updated"), 382), (Word::new("notifications/roots/list_changed"), 383), (Word::new("notifications/tools/list_changed"), 384), (Word::new("ping"), 328), (Word::new("prompts/get"), 332), (Word::new("prompts/list"), 336), (Word::new("resources/list"), 340), (Word::new("resources/read"), 344), (Word::new("resources/subscribe"), 348), (Word::new("resources/templates/list"), 352), (Word::new("resources/unsubscribe"), 356), (Word::new("roots/list"), 360), (Word::new("sampling/createMessage"), 364), (Word::new("tools/call"), 368), (Word::new("tools/list"), 372)], places: &[], absent: None }))], None, false)),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("method"), 385), (Word::new("result"), 205), (Word::new("error"), 207)])), (kinds::ARRAY, Choice::Node(387))], None, false)).extra(&Extra { prose: &[Prose::MessageKind], ..Extra::NONE }),
        Node::new("", kinds::ARRAY).items(386),
    ],
    tolerated: &[
        ("cacheScope", "\"private\""),
        ("resultType", "\"complete\""),
        ("ttlMs", "0"),
    ],
};

/// What the schema asks of each of its places, for validators.
pub static TABLES: Tables = Tables {
    id: "2025-03-26",
    nodes: &NODES,
    definitions: &[
        ("Annotations", 1),
        ("AudioContent", 5),
        ("BlobResourceContents", 9),
        ("CallToolRequest", 13),
        ("CallToolResult", 18),
        ("CancelledNotification", 37),
        ("ClientCapabilities", 42),
        ("ClientNotification", 48),
        ("ClientRequest", 64),
        ("ClientResult", 127),
        ("CompleteRequest", 114),
        ("CompleteResult", 141),
        ("CreateMessageRequest", 148),
        ("CreateMessageResult", 130),
        ("Cursor", 168),
        ("EmbeddedResource", 29),
        ("EmptyResult", 128),
        ("GetPromptRequest", 100),
        ("GetPromptResult", 169),
        ("ImageContent", 25),
        ("Implementation", 68),
        ("InitializeRequest", 65),
        ("InitializeResult", 175),
        ("InitializedNotification", 49),
        ("JSONRPCBatchRequest", 191),
        ("JSONRPCBatchResponse", 203),
        ("JSONRPCError", 207),
        ("JSONRPCMessage", 212),
        ("JSONRPCNotification", 198),
        ("JSONRPCRequest", 193),
        ("JSONRPCResponse", 205),
        ("ListPromptsRequest", 96),
        ("ListPromptsResult", 217),
        ("ListResourceTemplatesRequest", 80),
        ("ListResourceTemplatesResult", 229),
        ("ListResourcesRequest", 76),
        ("ListResourcesResult", 238),
        ("ListRootsRequest", 248),
        ("ListRootsResult", 135),
        ("ListToolsRequest", 106),
        ("ListToolsResult", 252),
        ("LoggingLevel", 113),
        ("LoggingMessageNotification", 271),
        ("ModelHint", 160),
        ("ModelPreferences", 157),
        ("Notification", 275),
        ("PaginatedRequest", 279),
        ("PaginatedResult", 283),
        ("PingRequest", 72),
        ("ProgressNotification", 53),
        ("ProgressToken", 58),
        ("Prompt", 221),
        ("PromptArgument", 223),
        ("PromptListChangedNotification", 286),
        ("PromptMessage", 173),
        ("PromptReference", 121),
        ("ReadResourceRequest", 84),
        ("ReadResourceResult", 290),
        ("Request", 294),
        ("RequestId", 41),
        ("Resource", 242),
        ("ResourceContents", 298),
        ("ResourceListChangedNotification", 301),
        ("ResourceReference", 124),
        ("ResourceTemplate", 233),
        ("ResourceUpdatedNotification", 305),
        ("Result", 128),
        ("Role", 3),
        ("Root", 138),
        ("RootsListChangedNotification", 60),
        ("SamplingMessage", 154),
        ("ServerCapabilities", 177),
        ("ServerNotification", 309),
        ("ServerRequest", 314),
        ("ServerResult", 315),
        ("SetLevelRequest", 110),
        ("SubscribeRequest", 88),
        ("TextContent", 22),
        ("TextResourceContents", 31),
        ("Tool", 256),
        ("ToolAnnotations", 257),
        ("ToolListChangedNotification", 310),
        ("UnsubscribeRequest", 92),
    ],
    message: 386,
    methods: &[
        Method { name: "completion/complete", message: 316, response: Some(319) },
        Method { name: "initialize", message: 320, response: Some(323) },
        Method { name: "logging/setLevel", message: 324, response: Some(327) },
        Method { name: "notifications/cancelled", message: 376, response: None },
        Method { name: "notifications/initialized", message: 377, response: None },
        Method { name: "notifications/message", message: 378, response: None },
        Method { name: "notifications/progress", message: 379, response: None },
        Method { name: "notifications/prompts/list_changed", message: 380, response: None },
        Method { name: "notifications/resources/list_changed", message: 381, response: None },
        Method { name: "notifications/resources/updated", message: 382, response: None },
        Method { name: "notifications/roots/list_changed", message: 383, response: None },
        Method { name: "notifications/tools/list_changed", message: 384, response: None },
        Method { name: "ping", message: 328, response: Some(331) },
        Method { name: "prompts/get", message: 332, response: Some(335) },
        Method { name: "prompts/list", message: 336, response: Some(339) },
        Method { name: "resources/list", message: 340, response: Some(343) },
        Method { name: "resources/read", message: 344, response: Some(347) },
        Method { name: "resources/subscribe", message: 348, response: Some(351) },
        Method { name: "resources/templates/list", message: 352, response: Some(355) },
        Method { name: "resources/unsubscribe", message: 356, response: Some(359) },
        Method { name: "roots/list", message: 360, response: Some(363) },
        Method { name: "sampling/createMessage", message: 364, response: Some(367) },
        Method { name: "tools/call", message: 368, response: Some(371) },
        Method { name: "tools/list", message: 372, response: Some(375) },
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
    pub static AUDIO_CONTENT: Validator = Validator::at(&NODES, 5, tree(5));

    /// The validator of `BlobResourceContents`.
    pub static BLOB_RESOURCE_CONTENTS: Validator = Validator::at(&NODES, 9, tree(9));

    /// The validator of `CallToolRequest`.
    pub static CALL_TOOL_REQUEST: Validator = Validator::at(&NODES, 13, tree(13));

    /// The validator of `CallToolResult`.
    pub static CALL_TOOL_RESULT: Validator = Validator::at(&NODES, 18, tree(18));

    /// The validator of `CancelledNotification`.
    pub static CANCELLED_NOTIFICATION: Validator = Validator::at(&NODES, 37, tree(37));

    /// The validator of `ClientCapabilities`.
    pub static CLIENT_CAPABILITIES: Validator = Validator::at(&NODES, 42, tree(42));

    /// The validator of `ClientNotification`.
    pub static CLIENT_NOTIFICATION: Validator = Validator::at(&NODES, 48, tree(48));

    /// The validator of `ClientRequest`.
    pub static CLIENT_REQUEST: Validator = Validator::at(&NODES, 64, tree(64));

    /// The validator of `ClientResult`.
    pub static CLIENT_RESULT: Validator = Validator::at(&NODES, 127, tree(127));

    /// The validator of `CompleteRequest`.
    pub static COMPLETE_REQUEST: Validator = Validator::at(&NODES, 114, tree(114));

    /// The validator of `CompleteResult`.
    pub static COMPLETE_RESULT: Validator = Validator::at(&NODES, 141, tree(141));

    /// The validator of `CreateMessageRequest`.
    pub static CREATE_MESSAGE_REQUEST: Validator = Validator::at(&NODES, 148, tree(148));

    /// The validator of `CreateMessageResult`.
    pub static CREATE_MESSAGE_RESULT: Validator = Validator::at(&NODES, 130, tree(130));

    /// The validator of `Cursor`.
    pub static CURSOR: Validator = Validator::at(&NODES, 168, tree(168));

    /// The validator of `EmbeddedResource`.
    pub static EMBEDDED_RESOURCE: Validator = Validator::at(&NODES, 29, tree(29));

    /// The validator of `EmptyResult`.
    pub static EMPTY_RESULT: Validator = Validator::at(&NODES, 128, tree(128));

    /// The validator of `GetPromptRequest`.
    pub static GET_PROMPT_REQUEST: Validator = Validator::at(&NODES, 100, tree(100));

    /// The validator of `GetPromptResult`.
    pub static GET_PROMPT_RESULT: Validator = Validator::at(&NODES, 169, tree(169));

    /// The validator of `ImageContent`.
    pub static IMAGE_CONTENT: Validator = Validator::at(&NODES, 25, tree(25));

    /// The validator of `Implementation`.
    pub static IMPLEMENTATION: Validator = Validator::at(&NODES, 68, tree(68));

    /// The validator of `InitializeRequest`.
    pub static INITIALIZE_REQUEST: Validator = Validator::at(&NODES, 65, tree(65));

    /// The validator of `InitializeResult`.
    pub static INITIALIZE_RESULT: Validator = Validator::at(&NODES, 175, tree(175));

    /// The validator of `InitializedNotification`.
    pub static INITIALIZED_NOTIFICATION: Validator = Validator::at(&NODES, 49, tree(49));

    /// The validator of `JSONRPCBatchRequest`.
    pub static JSONRPC_BATCH_REQUEST: Validator = Validator::at(&NODES, 191, tree(191));

    /// The validator of `JSONRPCBatchResponse`.
    pub static JSONRPC_BATCH_RESPONSE: Validator = Validator::at(&NODES, 203, tree(203));

    /// The validator of `JSONRPCError`.
    pub static JSONRPC_ERROR: Validator = Validator::at(&NODES, 207, tree(207));

    /// The validator of `JSONRPCMessage`.
    pub static JSONRPC_MESSAGE: Validator = Validator::at(&NODES, 212, tree(212));

    /// The validator of `JSONRPCNotification`.
    pub static JSONRPC_NOTIFICATION: Validator = Validator::at(&NODES, 198, tree(198));

    /// The validator of `JSONRPCRequest`.
    pub static JSONRPC_REQUEST: Validator = Validator::at(&NODES, 193, tree(193));

    /// The validator of `JSONRPCResponse`.
    pub static JSONRPC_RESPONSE: Validator = Validator::at(&NODES, 205, tree(205));

    /// The validator of `ListPromptsRequest`.
    pub static LIST_PROMPTS_REQUEST: Validator = Validator::at(&NODES, 96, tree(96));

    /// The validator of `ListPromptsResult`.
    pub static LIST_PROMPTS_RESULT: Validator = Validator::at(&NODES, 217, tree(217));

    /// The validator of `ListResourceTemplatesRequest`.
    pub static LIST_RESOURCE_TEMPLATES_REQUEST: Validator = Validator::at(&NODES, 80, tree(80));

    /// The validator of `ListResourceTemplatesResult`.
    pub static LIST_RESOURCE_TEMPLATES_RESULT: Validator = Validator::at(&NODES, 229, tree(229));

    /// The validator of `ListResourcesRequest`.
    pub static LIST_RESOURCES_REQUEST: Validator = Validator::at(&NODES, 76, tree(76));

    /// The validator of `ListResourcesResult`.
    pub static LIST_RESOURCES_RESULT: Validator = Validator::at(&NODES, 238, tree(238));

    /// The validator of `ListRootsRequest`.
    pub static LIST_ROOTS_REQUEST: Validator = Validator::at(&NODES, 248, tree(248));

    /// The validator of `ListRootsResult`.
    pub static LIST_ROOTS_RESULT: Validator = Validator::at(&NODES, 135, tree(135));

    /// The validator of `ListToolsRequest`.
    pub static LIST_TOOLS_REQUEST: Validator = Validator::at(&NODES, 106, tree(106));

    /// The validator of `ListToolsResult`.
    pub static LIST_TOOLS_RESULT: Validator = Validator::at(&NODES, 252, tree(252));

    /// The validator of `LoggingLevel`.
    pub static LOGGING_LEVEL: Validator = Validator::at(&NODES, 113, tree(113));

    /// The validator of `LoggingMessageNotification`.
    pub static LOGGING_MESSAGE_NOTIFICATION: Validator = Validator::at(&NODES, 271, tree(271));

    /// The validator of `ModelHint`.
    pub static MODEL_HINT: Validator = Validator::at(&NODES, 160, tree(160));

    /// The validator of `ModelPreferences`.
    pub static MODEL_PREFERENCES: Validator = Validator::at(&NODES, 157, tree(157));

    /// The validator of `Notification`.
    pub static NOTIFICATION: Validator = Validator::at(&NODES, 275, tree(275));

    /// The validator of `PaginatedRequest`.
    pub static PAGINATED_REQUEST: Validator = Validator::at(&NODES, 279, tree(279));

    /// The validator of `PaginatedResult`.
    pub static PAGINATED_RESULT: Validator = Validator::at(&NODES, 283, tree(283));

    /// The validator of `PingRequest`.
    pub static PING_REQUEST: Validator = Validator::at(&NODES, 72, tree(72));

    /// The validator of `ProgressNotification`.
    pub static PROGRESS_NOTIFICATION: Validator = Validator::at(&NODES, 53, tree(53));

    /// The validator of `ProgressToken`.
    pub static PROGRESS_TOKEN: Validator = Validator::at(&NODES, 58, tree(58));

    /// The validator of `Prompt`.
    pub static PROMPT: Validator = Validator::at(&NODES, 221, tree(221));

    /// The validator of `PromptArgument`.
    pub static PROMPT_ARGUMENT: Validator = Validator::at(&NODES, 223, tree(223));

    /// The validator of `PromptListChangedNotification`.
    pub static PROMPT_LIST_CHANGED_NOTIFICATION: Validator = Validator::at(&NODES, 286, tree(286));

    /// The validator of `PromptMessage`.
    pub static PROMPT_MESSAGE: Validator = Validator::at(&NODES, 173, tree(173));

    /// The validator of `PromptReference`.
    pub static PROMPT_REFERENCE: Validator = Validator::at(&NODES, 121, tree(121));

    /// The validator of `ReadResourceRequest`.
    pub static READ_RESOURCE_REQUEST: Validator = Validator::at(&NODES, 84, tree(84));

    /// The validator of `ReadResourceResult`.
    pub static READ_RESOURCE_RESULT: Validator = Validator::at(&NODES, 290, tree(290));

    /// The validator of `Request`.
    pub static REQUEST: Validator = Validator::at(&NODES, 294, tree(294));

    /// The validator of `RequestId`.
    pub static REQUEST_ID: Validator = Validator::at(&NODES, 41, tree(41));

    /// The validator of `Resource`.
    pub static RESOURCE: Validator = Validator::at(&NODES, 242, tree(242));

    /// The validator of `ResourceContents`.
    pub static RESOURCE_CONTENTS: Validator = Validator::at(&NODES, 298, tree(298));

    /// The validator of `ResourceListChangedNotification`.
    pub static RESOURCE_LIST_CHANGED_NOTIFICATION: Validator = Validator::at(&NODES, 301, tree(301));

    /// The validator of `ResourceReference`.
    pub static RESOURCE_REFERENCE: Validator = Validator::at(&NODES, 124, tree(124));

    /// The validator of `ResourceTemplate`.
    pub static RESOURCE_TEMPLATE: Validator = Validator::at(&NODES, 233, tree(233));

    /// The validator of `ResourceUpdatedNotification`.
    pub static RESOURCE_UPDATED_NOTIFICATION: Validator = Validator::at(&NODES, 305, tree(305));

    /// The validator of `Result`.
    pub static RESULT: Validator = Validator::at(&NODES, 128, tree(128));

    /// The validator of `Role`.
    pub static ROLE: Validator = Validator::at(&NODES, 3, tree(3));

    /// The validator of `Root`.
    pub static ROOT: Validator = Validator::at(&NODES, 138, tree(138));

    /// The validator of `RootsListChangedNotification`.
    pub static ROOTS_LIST_CHANGED_NOTIFICATION: Validator = Validator::at(&NODES, 60, tree(60));

    /// The validator of `SamplingMessage`.
    pub static SAMPLING_MESSAGE: Validator = Validator::at(&NODES, 154, tree(154));

    /// The validator of `ServerCapabilities`.
    pub static SERVER_CAPABILITIES: Validator = Validator::at(&NODES, 177, tree(177));

    /// The validator of `ServerNotification`.
    pub static SERVER_NOTIFICATION: Validator = Validator::at(&NODES, 309, tree(309));

    /// The validator of `ServerRequest`.
    pub static SERVER_REQUEST: Validator = Validator::at(&NODES, 314, tree(314));

    /// The validator of `ServerResult`.
    pub static SERVER_RESULT: Validator = Validator::at(&NODES, 315, tree(315));

    /// The validator of `SetLevelRequest`.
    pub static SET_LEVEL_REQUEST: Validator = Validator::at(&NODES, 110, tree(110));

    /// The validator of `SubscribeRequest`.
    pub static SUBSCRIBE_REQUEST: Validator = Validator::at(&NODES, 88, tree(88));

    /// The validator of `TextContent`.
    pub static TEXT_CONTENT: Validator = Validator::at(&NODES, 22, tree(22));

    /// The validator of `TextResourceContents`.
    pub static TEXT_RESOURCE_CONTENTS: Validator = Validator::at(&NODES, 31, tree(31));

    /// The validator of `Tool`.
    pub static TOOL: Validator = Validator::at(&NODES, 256, tree(256));

    /// The validator of `ToolAnnotations`.
    pub static TOOL_ANNOTATIONS: Validator = Validator::at(&NODES, 257, tree(257));

    /// The validator of `ToolListChangedNotification`.
    pub static TOOL_LIST_CHANGED_NOTIFICATION: Validator = Validator::at(&NODES, 310, tree(310));

    /// The validator of `UnsubscribeRequest`.
    pub static UNSUBSCRIBE_REQUEST: Validator = Validator::at(&NODES, 92, tree(92));
}
