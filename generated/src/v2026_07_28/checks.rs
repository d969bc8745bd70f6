// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/validate.rs.

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
        Node::new("/$defs/MetaObject", kinds::OBJECT).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/AudioContent/properties/data", kinds::STRING).extra(&Extra { format: Some("byte"), ..Extra::NONE }),
        Node::new("/$defs/AudioContent/properties/mimeType", kinds::STRING),
        Node::new("/$defs/AudioContent/properties/type", kinds::STRING).texts(&[Word::new("audio")]),
        Node::new("/$defs/BaseMetadata", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 12, kinds::STRING), (Word::new("title"), 13, kinds::STRING)], 0b1, Others::Open)),
        Node::new("/$defs/BaseMetadata/properties/name", kinds::STRING),
        Node::new("/$defs/BaseMetadata/properties/title", kinds::STRING),
        Node::new("/$defs/BlobResourceContents", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 7, 0), (Word::new("blob"), 15, 0), (Word::new("mimeType"), 16, kinds::STRING), (Word::new("uri"), 17, 0)], 0b1010, Others::Open)),
        Node::new("/$defs/BlobResourceContents/properties/blob", kinds::STRING).extra(&Extra { format: Some("byte"), ..Extra::NONE }),
        Node::new("/$defs/BlobResourceContents/properties/mimeType", kinds::STRING),
        Node::new("/$defs/BlobResourceContents/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/BooleanSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 19, kinds::BOOLEAN), (Word::new("description"), 20, kinds::STRING), (Word::new("title"), 21, kinds::STRING), (Word::new("type"), 22, 0)], 0b1000, Others::Open)),
        Node::new("/$defs/BooleanSchema/properties/default", kinds::BOOLEAN),
        Node::new("/$defs/BooleanSchema/properties/description", kinds::STRING),
        Node::new("/$defs/BooleanSchema/properties/title", kinds::STRING),
        Node::new("/$defs/BooleanSchema/properties/type", kinds::STRING).texts(&[Word::new("boolean")]),
        Node::new("/$defs/CacheableResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 24, 0), (Word::new("cacheScope"), 38, 0), (Word::new("resultType"), 39, 0), (Word::new("ttlMs"), 40, 0)], 0b1110, Others::Open)),
        Node::new("/$defs/ResultMetaObject", kinds::OBJECT).object(&Object::new(&[(Word::new("io.modelcontextprotocol/serverInfo"), 25, 0)], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/Implementation", kinds::OBJECT).object(&Object::new(&[(Word::new("description"), 26, kinds::STRING), (Word::new("icons"), 27, 0), (Word::new("name"), 34, kinds::STRING), (Word::new("title"), 35, kinds::STRING), (Word::new("version"), 36, kinds::STRING), (Word::new("websiteUrl"), 37, 0)], 0b10100, Others::Open)),
        Node::new("/$defs/Implementation/properties/description", kinds::STRING),
        Node::new("/$defs/Implementation/properties/icons", kinds::ARRAY).items(28),
        Node::new("/$defs/Icon", kinds::OBJECT).object(&Object::new(&[(Word::new("mimeType"), 29, kinds::STRING), (Word::new("sizes"), 30, 0), (Word::new("src"), 32, 0), (Word::new("theme"), 33, 0)], 0b100, Others::Open)),
        Node::new("/$defs/Icon/properties/mimeType", kinds::STRING),
        Node::new("/$defs/Icon/properties/sizes", kinds::ARRAY).items(31).extra(&Extra { prose: &[Prose::IconSize], ..Extra::NONE }),
        Node::new("/$defs/Icon/properties/sizes/items", kinds::STRING),
        Node::new("/$defs/Icon/properties/src", kinds::STRING).extra(&Extra { format: Some("uri"), prose: &[Prose::IconSource], ..Extra::NONE }),
        Node::new("/$defs/Icon/properties/theme", kinds::STRING).texts(&[Word::new("dark"), Word::new("light")]),
        Node::new("/$defs/Implementation/properties/name", kinds::STRING),
        Node::new("/$defs/Implementation/properties/title", kinds::STRING),
        Node::new("/$defs/Implementation/properties/version", kinds::STRING),
        Node::new("/$defs/Implementation/properties/websiteUrl", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/CacheableResult/properties/cacheScope", kinds::STRING).texts(&[Word::new("private"), Word::new("public")]),
        Node::new("/$defs/CacheableResult/properties/resultType", kinds::STRING).extra(&Extra { prose: &[Prose::ResultType], ..Extra::NONE }),
        Node::new("/$defs/CacheableResult/properties/ttlMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((0_f64, "0")), None)), ..Extra::NONE }),
        Node::new("/$defs/CallToolRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 43, 0), (Word::new("method"), 44, 0), (Word::new("params"), 45, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/RequestId", kinds::STRING | kinds::INTEGER),
        Node::new("/$defs/CallToolRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/CallToolRequest/properties/method", kinds::STRING).texts(&[Word::new("tools/call")]),
        Node::new("/$defs/CallToolRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 46, 0), (Word::new("arguments"), 57, 0), (Word::new("inputResponses"), 58, 0), (Word::new("name"), 112, kinds::STRING), (Word::new("requestState"), 113, kinds::STRING)], 0b1001, Others::Open)),
        Node::new("/$defs/RequestMetaObject", kinds::OBJECT).object(&Object::new(&[(Word::new("io.modelcontextprotocol/clientCapabilities"), 47, 0), (Word::new("io.modelcontextprotocol/clientInfo"), 25, 0), (Word::new("io.modelcontextprotocol/logLevel"), 54, 0), (Word::new("io.modelcontextprotocol/protocolVersion"), 55, kinds::STRING), (Word::new("progressToken"), 56, kinds::STRING | kinds::INTEGER)], 0b1001, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/ClientCapabilities", kinds::OBJECT).object(&Object::new(&[(Word::new("elicitation"), 48, 0), (Word::new("experimental"), 50, 0), (Word::new("extensions"), 51, 0), (Word::new("roots"), 52, 0), (Word::new("sampling"), 53, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/elicitation", kinds::OBJECT).object(&Object::new(&[(Word::new("form"), 49, 0), (Word::new("url"), 49, 0)], 0b0, Others::Open)),
        Node::new("/$defs/JSONObject", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/experimental", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(49))),
        Node::new("/$defs/ClientCapabilities/properties/extensions", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(49))).extra(&Extra { prose: &[Prose::ExtensionId], ..Extra::NONE }),
        Node::new("/$defs/ClientCapabilities/properties/roots", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/sampling", kinds::OBJECT).object(&Object::new(&[(Word::new("context"), 49, 0), (Word::new("tools"), 49, 0)], 0b0, Others::Open)),
        Node::new("/$defs/LoggingLevel", kinds::STRING).texts(&[Word::new("alert"), Word::new("critical"), Word::new("debug"), Word::new("emergency"), Word::new("error"), Word::new("info"), Word::new("notice"), Word::new("warning")]),
        Node::new("/$defs/RequestMetaObject/properties/io.modelcontextprotocol~1protocolVersion", kinds::STRING),
        Node::new("/$defs/ProgressToken", kinds::STRING | kinds::INTEGER),
        Node::new("/$defs/CallToolRequestParams/properties/arguments", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/InputResponses", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(59))),
        Node::new("/$defs/InputResponse", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[60, 100, 105]))], Some(Choice::Member(&[(Word::new("model"), 60), (Word::new("roots"), 100), (Word::new("action"), 105)])), false)),
        Node::new("/$defs/CreateMessageResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 7, 0), (Word::new("content"), 61, 0), (Word::new("model"), 98, kinds::STRING), (Word::new("role"), 3, 0), (Word::new("stopReason"), 99, kinds::STRING)], 0b1110, Others::Open)),
        Node::new("/$defs/CreateMessageResult/properties/content", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 62), (Word::new("image"), 65), (Word::new("audio"), 6), (Word::new("tool_use"), 69), (Word::new("tool_result"), 74)], places: &[3, 4, 4, 4, 5], absent: None })), (kinds::ARRAY, Choice::Node(96))], None, false)),
        Node::new("/$defs/TextContent", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 7, 0), (Word::new("annotations"), 1, 0), (Word::new("text"), 63, kinds::STRING), (Word::new("type"), 64, 0)], 0b1100, Others::Open)),
        Node::new("/$defs/TextContent/properties/text", kinds::STRING),
        Node::new("/$defs/TextContent/properties/type", kinds::STRING).texts(&[Word::new("text")]),
        Node::new("/$defs/ImageContent", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 7, 0), (Word::new("annotations"), 1, 0), (Word::new("data"), 66, 0), (Word::new("mimeType"), 67, kinds::STRING), (Word::new("type"), 68, 0)], 0b11100, Others::Open)),
        Node::new("/$defs/ImageContent/properties/data", kinds::STRING).extra(&Extra { format: Some("byte"), ..Extra::NONE }),
        Node::new("/$defs/ImageContent/properties/mimeType", kinds::STRING),
        Node::new("/$defs/ImageContent/properties/type", kinds::STRING).texts(&[Word::new("image")]),
        Node::new("/$defs/ToolUseContent", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 7, 0), (Word::new("id"), 70, kinds::STRING), (Word::new("input"), 71, 0), (Word::new("name"), 72, kinds::STRING), (Word::new("type"), 73, 0)], 0b11110, Others::Open)),
        Node::new("/$defs/ToolUseContent/properties/id", kinds::STRING),
        Node::new("/$defs/ToolUseContent/properties/input", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ToolUseContent/properties/name", kinds::STRING),
        Node::new("/$defs/ToolUseContent/properties/type", kinds::STRING).texts(&[Word::new("tool_use")]),
        Node::new("/$defs/ToolResultContent", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 7, 0), (Word::new("content"), 75, 0), (Word::new("isError"), 93, kinds::BOOLEAN), (Word::new("structuredContent"), 0, kinds::NULL | kinds::BOOLEAN | kinds::NUMBER | kinds::STRING | kinds::ARRAY | kinds::OBJECT), (Word::new("toolUseId"), 94, kinds::STRING), (Word::new("type"), 95, 0)], 0b110010, Others::Open)),
        Node::new("/$defs/ToolResultContent/properties/content", kinds::ARRAY).items(76),
        Node::new("/$defs/ContentBlock", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 62), (Word::new("image"), 65), (Word::new("audio"), 6), (Word::new("resource_link"), 77), (Word::new("resource"), 86)], places: &[3, 4, 4, 8, 3], absent: None }))], None, false)),
        Node::new("/$defs/ResourceLink", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 7, 0), (Word::new("annotations"), 1, 0), (Word::new("description"), 78, kinds::STRING), (Word::new("icons"), 79, 0), (Word::new("mimeType"), 80, kinds::STRING), (Word::new("name"), 81, kinds::STRING), (Word::new("size"), 82, kinds::INTEGER), (Word::new("title"), 83, kinds::STRING), (Word::new("type"), 84, 0), (Word::new("uri"), 85, 0)], 0b1100100000, Others::Open)),
        Node::new("/$defs/ResourceLink/properties/description", kinds::STRING),
        Node::new("/$defs/ResourceLink/properties/icons", kinds::ARRAY).items(28),
        Node::new("/$defs/ResourceLink/properties/mimeType", kinds::STRING),
        Node::new("/$defs/ResourceLink/properties/name", kinds::STRING),
        Node::new("/$defs/ResourceLink/properties/size", kinds::INTEGER),
        Node::new("/$defs/ResourceLink/properties/title", kinds::STRING),
        Node::new("/$defs/ResourceLink/properties/type", kinds::STRING).texts(&[Word::new("resource_link")]),
        Node::new("/$defs/ResourceLink/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/EmbeddedResource", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 7, 0), (Word::new("annotations"), 1, 0), (Word::new("resource"), 87, 0), (Word::new("type"), 92, 0)], 0b1100, Others::Open)),
        Node::new("/$defs/EmbeddedResource/properties/resource", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[88, 14]))], Some(Choice::Member(&[(Word::new("text"), 88), (Word::new("blob"), 14)])), false)),
        Node::new("/$defs/TextResourceContents", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 7, 0), (Word::new("mimeType"), 89, kinds::STRING), (Word::new("text"), 90, kinds::STRING), (Word::new("uri"), 91, 0)], 0b1100, Others::Open)),
        Node::new("/$defs/TextResourceContents/properties/mimeType", kinds::STRING),
        Node::new("/$defs/TextResourceContents/properties/text", kinds::STRING),
        Node::new("/$defs/TextResourceContents/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/EmbeddedResource/properties/type", kinds::STRING).texts(&[Word::new("resource")]),
        Node::new("/$defs/ToolResultContent/properties/isError", kinds::BOOLEAN),
        Node::new("/$defs/ToolResultContent/properties/toolUseId", kinds::STRING),
        Node::new("/$defs/ToolResultContent/properties/type", kinds::STRING).texts(&[Word::new("tool_result")]),
        Node::new("/$defs/CreateMessageResult/properties/content/anyOf/5", kinds::ARRAY).items(97),
        Node::new("/$defs/SamplingMessageContentBlock", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 62), (Word::new("image"), 65), (Word::new("audio"), 6), (Word::new("tool_use"), 69), (Word::new("tool_result"), 74)], places: &[3, 4, 4, 4, 5], absent: None }))], None, false)),
        Node::new("/$defs/CreateMessageResult/properties/model", kinds::STRING),
        Node::new("/$defs/CreateMessageResult/properties/stopReason", kinds::STRING),
        Node::new("/$defs/ListRootsResult", kinds::OBJECT).object(&Object::new(&[(Word::new("roots"), 101, 0)], 0b1, Others::Open)),
        Node::new("/$defs/ListRootsResult/properties/roots", kinds::ARRAY).items(102),
        Node::new("/$defs/Root", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 7, 0), (Word::new("name"), 103, kinds::STRING), (Word::new("uri"), 104, 0)], 0b100, Others::Open)),
        Node::new("/$defs/Root/properties/name", kinds::STRING),
        Node::new("/$defs/Root/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), prose: &[Prose::RootUri], ..Extra::NONE }),
        Node::new("/$defs/ElicitResult", kinds::OBJECT).object(&Object::new(&[(Word::new("action"), 106, 0), (Word::new("content"), 107, 0)], 0b1, Others::Open)),
        Node::new("/$defs/ElicitResult/properties/action", kinds::STRING).texts(&[Word::new("accept"), Word::new("cancel"), Word::new("decline")]),
        Node::new("/$defs/ElicitResult/properties/content", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(108))),
        Node::new("/$defs/ElicitResult/properties/content/additionalProperties", kinds::ANY).any(&Any::new(&[(kinds::ARRAY, Choice::Node(109)), (kinds::STRING | kinds::NUMBER | kinds::BOOLEAN, Choice::Node(111))], None, false)),
        Node::new("/$defs/ElicitResult/properties/content/additionalProperties/anyOf/0", kinds::ARRAY).items(110),
        Node::new("/$defs/ElicitResult/properties/content/additionalProperties/anyOf/0/items", kinds::STRING),
        Node::new("/$defs/ElicitResult/properties/content/additionalProperties/anyOf/1", kinds::STRING | kinds::NUMBER | kinds::BOOLEAN),
        Node::new("/$defs/CallToolRequestParams/properties/name", kinds::STRING),
        Node::new("/$defs/CallToolRequestParams/properties/requestState", kinds::STRING),
        Node::new("/$defs/CallToolResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 24, 0), (Word::new("content"), 115, 0), (Word::new("isError"), 116, kinds::BOOLEAN), (Word::new("resultType"), 117, 0), (Word::new("structuredContent"), 0, kinds::NULL | kinds::BOOLEAN | kinds::NUMBER | kinds::STRING | kinds::ARRAY | kinds::OBJECT)], 0b1010, Others::Open)),
        Node::new("/$defs/CallToolResult/properties/content", kinds::ARRAY).items(76),
        Node::new("/$defs/CallToolResult/properties/isError", kinds::BOOLEAN),
        Node::new("/$defs/CallToolResult/properties/resultType", kinds::STRING).extra(&Extra { prose: &[Prose::ResultType], ..Extra::NONE }),
        Node::new("/$defs/CallToolResultResponse", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 119, 0), (Word::new("result"), 120, 0)], 0b111, Others::Open)),
        Node::new("/$defs/CallToolResultResponse/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/CallToolResultResponse/properties/result", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[121, 114]))], Some(Choice::Tag(&Tag { member: Word::new("resultType"), arms: &[(Word::new("complete"), 114), (Word::new("input_required"), 121)], places: &[3, 3], absent: Some(114) })), false)),
        Node::new("/$defs/InputRequiredResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 24, 0), (Word::new("inputRequests"), 122, 0), (Word::new("requestState"), 248, kinds::STRING), (Word::new("resultType"), 249, 0)], 0b1000, Others::Open)).extra(&Extra { prose: &[Prose::InputRequired], ..Extra::NONE }),
        Node::new("/$defs/InputRequests", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(123))),
        Node::new("/$defs/InputRequest", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("sampling/createMessage"), 124), (Word::new("roots/list"), 163), (Word::new("elicitation/create"), 166)], places: &[0, 0, 0], absent: None }))], None, false)),
        Node::new("/$defs/CreateMessageRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 125, 0), (Word::new("params"), 126, 0)], 0b11, Others::Open)),
        Node::new("/$defs/CreateMessageRequest/properties/method", kinds::STRING).texts(&[Word::new("sampling/createMessage")]),
        Node::new("/$defs/CreateMessageRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("includeContext"), 127, 0), (Word::new("maxTokens"), 128, kinds::INTEGER), (Word::new("messages"), 129, 0), (Word::new("metadata"), 49, 0), (Word::new("modelPreferences"), 133, 0), (Word::new("stopSequences"), 140, 0), (Word::new("systemPrompt"), 142, kinds::STRING), (Word::new("temperature"), 143, kinds::NUMBER), (Word::new("toolChoice"), 144, 0), (Word::new("tools"), 146, 0)], 0b110, Others::Open)),
        Node::new("/$defs/CreateMessageRequestParams/properties/includeContext", kinds::STRING).texts(&[Word::new("allServers"), Word::new("none"), Word::new("thisServer")]),
        Node::new("/$defs/CreateMessageRequestParams/properties/maxTokens", kinds::INTEGER),
        Node::new("/$defs/CreateMessageRequestParams/properties/messages", kinds::ARRAY).items(130).extra(&Extra { prose: &[Prose::ToolResults], ..Extra::NONE }),
        Node::new("/$defs/SamplingMessage", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 7, 0), (Word::new("content"), 131, 0), (Word::new("role"), 3, 0)], 0b110, Others::Open)),
        Node::new("/$defs/SamplingMessage/properties/content", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 62), (Word::new("image"), 65), (Word::new("audio"), 6), (Word::new("tool_use"), 69), (Word::new("tool_result"), 74)], places: &[3, 4, 4, 4, 5], absent: None })), (kinds::ARRAY, Choice::Node(132))], None, false)),
        Node::new("/$defs/SamplingMessage/properties/content/anyOf/5", kinds::ARRAY).items(97),
        Node::new("/$defs/ModelPreferences", kinds::OBJECT).object(&Object::new(&[(Word::new("costPriority"), 134, 0), (Word::new("hints"), 135, 0), (Word::new("intelligencePriority"), 138, 0), (Word::new("speedPriority"), 139, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ModelPreferences/properties/costPriority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/$defs/ModelPreferences/properties/hints", kinds::ARRAY).items(136),
        Node::new("/$defs/ModelHint", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 137, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/$defs/ModelHint/properties/name", kinds::STRING),
        Node::new("/$defs/ModelPreferences/properties/intelligencePriority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/$defs/ModelPreferences/properties/speedPriority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/$defs/CreateMessageRequestParams/properties/stopSequences", kinds::ARRAY).items(141),
        Node::new("/$defs/CreateMessageRequestParams/properties/stopSequences/items", kinds::STRING),
        Node::new("/$defs/CreateMessageRequestParams/properties/systemPrompt", kinds::STRING),
        Node::new("/$defs/CreateMessageRequestParams/properties/temperature", kinds::NUMBER),
        Node::new("/$defs/ToolChoice", kinds::OBJECT).object(&Object::new(&[(Word::new("mode"), 145, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ToolChoice/properties/mode", kinds::STRING).texts(&[Word::new("auto"), Word::new("none"), Word::new("required")]),
        Node::new("/$defs/CreateMessageRequestParams/properties/tools", kinds::ARRAY).items(147),
        Node::new("/$defs/Tool", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 7, 0), (Word::new("annotations"), 148, 0), (Word::new("description"), 154, kinds::STRING), (Word::new("icons"), 155, 0), (Word::new("inputSchema"), 156, 0), (Word::new("name"), 159, 0), (Word::new("outputSchema"), 160, 0), (Word::new("title"), 162, kinds::STRING)], 0b110000, Others::Open)),
        Node::new("/$defs/ToolAnnotations", kinds::OBJECT).object(&Object::new(&[(Word::new("destructiveHint"), 149, kinds::BOOLEAN), (Word::new("idempotentHint"), 150, kinds::BOOLEAN), (Word::new("openWorldHint"), 151, kinds::BOOLEAN), (Word::new("readOnlyHint"), 152, kinds::BOOLEAN), (Word::new("title"), 153, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/$defs/ToolAnnotations/properties/destructiveHint", kinds::BOOLEAN),
        Node::new("/$defs/ToolAnnotations/properties/idempotentHint", kinds::BOOLEAN),
        Node::new("/$defs/ToolAnnotations/properties/openWorldHint", kinds::BOOLEAN),
        Node::new("/$defs/ToolAnnotations/properties/readOnlyHint", kinds::BOOLEAN),
        Node::new("/$defs/ToolAnnotations/properties/title", kinds::STRING),
        Node::new("/$defs/Tool/properties/description", kinds::STRING),
        Node::new("/$defs/Tool/properties/icons", kinds::ARRAY).items(28),
        Node::new("/$defs/Tool/properties/inputSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("$schema"), 157, kinds::STRING), (Word::new("type"), 158, 0)], 0b10, Others::Open)),
        Node::new("/$defs/Tool/properties/inputSchema/properties/$schema", kinds::STRING),
        Node::new("/$defs/Tool/properties/inputSchema/properties/type", kinds::STRING).texts(&[Word::new("object")]),
        Node::new("/$defs/Tool/properties/name", kinds::STRING).extra(&Extra { prose: &[Prose::ToolName], ..Extra::NONE }),
        Node::new("/$defs/Tool/properties/outputSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("$schema"), 161, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/$defs/Tool/properties/outputSchema/properties/$schema", kinds::STRING),
        Node::new("/$defs/Tool/properties/title", kinds::STRING),
        Node::new("/$defs/ListRootsRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 164, 0), (Word::new("params"), 165, 0)], 0b1, Others::Open)),
        Node::new("/$defs/ListRootsRequest/properties/method", kinds::STRING).texts(&[Word::new("roots/list")]),
        Node::new("/$defs/ListRootsRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 7, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ElicitRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 167, 0), (Word::new("params"), 168, 0)], 0b11, Others::Open)),
        Node::new("/$defs/ElicitRequest/properties/method", kinds::STRING).texts(&[Word::new("elicitation/create")]),
        Node::new("/$defs/ElicitRequestParams", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[169, 244]))], Some(Choice::Member(&[(Word::new("requestedSchema"), 169), (Word::new("url"), 244)])), false)),
        Node::new("/$defs/ElicitRequestFormParams", kinds::OBJECT).object(&Object::new(&[(Word::new("message"), 170, kinds::STRING), (Word::new("mode"), 171, 0), (Word::new("requestedSchema"), 172, 0)], 0b101, Others::Open)),
        Node::new("/$defs/ElicitRequestFormParams/properties/message", kinds::STRING),
        Node::new("/$defs/ElicitRequestFormParams/properties/mode", kinds::STRING).texts(&[Word::new("form")]),
        Node::new("/$defs/ElicitRequestFormParams/properties/requestedSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("$schema"), 173, kinds::STRING), (Word::new("properties"), 174, 0), (Word::new("required"), 241, 0), (Word::new("type"), 243, 0)], 0b1010, Others::Open)).extra(&Extra { prose: &[Prose::FormField, Prose::FormSense], ..Extra::NONE }),
        Node::new("/$defs/ElicitRequestFormParams/properties/requestedSchema/properties/$schema", kinds::STRING),
        Node::new("/$defs/ElicitRequestFormParams/properties/requestedSchema/properties/properties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(175))),
        Node::new("/$defs/PrimitiveSchemaDefinition", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[176, 184, 18, 191, 198, 207, 219, 232]))], None, false)),
        Node::new("/$defs/StringSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 177, kinds::STRING), (Word::new("description"), 178, kinds::STRING), (Word::new("format"), 179, 0), (Word::new("maxLength"), 180, kinds::INTEGER), (Word::new("minLength"), 181, kinds::INTEGER), (Word::new("title"), 182, kinds::STRING), (Word::new("type"), 183, 0)], 0b1000000, Others::Open)),
        Node::new("/$defs/StringSchema/properties/default", kinds::STRING),
        Node::new("/$defs/StringSchema/properties/description", kinds::STRING),
        Node::new("/$defs/StringSchema/properties/format", kinds::STRING).texts(&[Word::new("date"), Word::new("date-time"), Word::new("email"), Word::new("uri")]),
        Node::new("/$defs/StringSchema/properties/maxLength", kinds::INTEGER),
        Node::new("/$defs/StringSchema/properties/minLength", kinds::INTEGER),
        Node::new("/$defs/StringSchema/properties/title", kinds::STRING),
        Node::new("/$defs/StringSchema/properties/type", kinds::STRING).texts(&[Word::new("string")]),
        Node::new("/$defs/NumberSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 185, kinds::NUMBER), (Word::new("description"), 186, kinds::STRING), (Word::new("maximum"), 187, kinds::NUMBER), (Word::new("minimum"), 188, kinds::NUMBER), (Word::new("title"), 189, kinds::STRING), (Word::new("type"), 190, 0)], 0b100000, Others::Open)),
        Node::new("/$defs/NumberSchema/properties/default", kinds::NUMBER),
        Node::new("/$defs/NumberSchema/properties/description", kinds::STRING),
        Node::new("/$defs/NumberSchema/properties/maximum", kinds::NUMBER),
        Node::new("/$defs/NumberSchema/properties/minimum", kinds::NUMBER),
        Node::new("/$defs/NumberSchema/properties/title", kinds::STRING),
        Node::new("/$defs/NumberSchema/properties/type", kinds::STRING).texts(&[Word::new("integer"), Word::new("number")]),
        Node::new("/$defs/UntitledSingleSelectEnumSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 192, kinds::STRING), (Word::new("description"), 193, kinds::STRING), (Word::new("enum"), 194, 0), (Word::new("title"), 196, kinds::STRING), (Word::new("type"), 197, 0)], 0b10100, Others::Open)),
        Node::new("/$defs/UntitledSingleSelectEnumSchema/properties/default", kinds::STRING),
        Node::new("/$defs/UntitledSingleSelectEnumSchema/properties/description", kinds::STRING),
        Node::new("/$defs/UntitledSingleSelectEnumSchema/properties/enum", kinds::ARRAY).items(195),
        Node::new("/$defs/UntitledSingleSelectEnumSchema/properties/enum/items", kinds::STRING),
        Node::new("/$defs/UntitledSingleSelectEnumSchema/properties/title", kinds::STRING),
        Node::new("/$defs/UntitledSingleSelectEnumSchema/properties/type", kinds::STRING).texts(&[Word::new("string")]),
        Node::new("/$defs/TitledSingleSelectEnumSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 199, kinds::STRING), (Word::new("description"), 200, kinds::STRING), (Word::new("oneOf"), 201, 0), (Word::new("title"), 205, kinds::STRING), (Word::new("type"), 206, 0)], 0b10100, Others::Open)),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/default", kinds::STRING),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/description", kinds::STRING),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/oneOf", kinds::ARRAY).items(202),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/oneOf/items", kinds::OBJECT).object(&Object::new(&[(Word::new("const"), 203, kinds::STRING), (Word::new("title"), 204, kinds::STRING)], 0b11, Others::Open)),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/oneOf/items/properties/const", kinds::STRING),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/oneOf/items/properties/title", kinds::STRING),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/title", kinds::STRING),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/type", kinds::STRING).texts(&[Word::new("string")]),
        Node::new("/$defs/UntitledMultiSelectEnumSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 208, 0), (Word::new("description"), 210, kinds::STRING), (Word::new("items"), 211, 0), (Word::new("maxItems"), 215, kinds::INTEGER), (Word::new("minItems"), 216, kinds::INTEGER), (Word::new("title"), 217, kinds::STRING), (Word::new("type"), 218, 0)], 0b1000100, Others::Open)),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/default", kinds::ARRAY).items(209),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/default/items", kinds::STRING),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/description", kinds::STRING),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/items", kinds::OBJECT).object(&Object::new(&[(Word::new("enum"), 212, 0), (Word::new("type"), 214, 0)], 0b11, Others::Open)),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/items/properties/enum", kinds::ARRAY).items(213),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/items/properties/enum/items", kinds::STRING),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/items/properties/type", kinds::STRING).texts(&[Word::new("string")]),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/maxItems", kinds::INTEGER),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/minItems", kinds::INTEGER),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/title", kinds::STRING),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/type", kinds::STRING).texts(&[Word::new("array")]),
        Node::new("/$defs/TitledMultiSelectEnumSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 220, 0), (Word::new("description"), 222, kinds::STRING), (Word::new("items"), 223, 0), (Word::new("maxItems"), 228, kinds::INTEGER), (Word::new("minItems"), 229, kinds::INTEGER), (Word::new("title"), 230, kinds::STRING), (Word::new("type"), 231, 0)], 0b1000100, Others::Open)),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/default", kinds::ARRAY).items(221),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/default/items", kinds::STRING),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/description", kinds::STRING),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/items", kinds::OBJECT).object(&Object::new(&[(Word::new("anyOf"), 224, 0)], 0b1, Others::Open)),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/items/properties/anyOf", kinds::ARRAY).items(225),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/items/properties/anyOf/items", kinds::OBJECT).object(&Object::new(&[(Word::new("const"), 226, kinds::STRING), (Word::new("title"), 227, kinds::STRING)], 0b11, Others::Open)),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/items/properties/anyOf/items/properties/const", kinds::STRING),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/items/properties/anyOf/items/properties/title", kinds::STRING),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/maxItems", kinds::INTEGER),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/minItems", kinds::INTEGER),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/title", kinds::STRING),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/type", kinds::STRING).texts(&[Word::new("array")]),
        Node::new("/$defs/LegacyTitledEnumSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 233, kinds::STRING), (Word::new("description"), 234, kinds::STRING), (Word::new("enum"), 235, 0), (Word::new("enumNames"), 237, 0), (Word::new("title"), 239, kinds::STRING), (Word::new("type"), 240, 0)], 0b100100, Others::Open)),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/default", kinds::STRING),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/description", kinds::STRING),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/enum", kinds::ARRAY).items(236),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/enum/items", kinds::STRING),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/enumNames", kinds::ARRAY).items(238),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/enumNames/items", kinds::STRING),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/title", kinds::STRING),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/type", kinds::STRING).texts(&[Word::new("string")]),
        Node::new("/$defs/ElicitRequestFormParams/properties/requestedSchema/properties/required", kinds::ARRAY).items(242),
        Node::new("/$defs/ElicitRequestFormParams/properties/requestedSchema/properties/required/items", kinds::STRING),
        Node::new("/$defs/ElicitRequestFormParams/properties/requestedSchema/properties/type", kinds::STRING).texts(&[Word::new("object")]),
        Node::new("/$defs/ElicitRequestURLParams", kinds::OBJECT).object(&Object::new(&[(Word::new("message"), 245, kinds::STRING), (Word::new("mode"), 246, 0), (Word::new("url"), 247, 0)], 0b111, Others::Open)),
        Node::new("/$defs/ElicitRequestURLParams/properties/message", kinds::STRING),
        Node::new("/$defs/ElicitRequestURLParams/properties/mode", kinds::STRING).texts(&[Word::new("url")]),
        Node::new("/$defs/ElicitRequestURLParams/properties/url", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/InputRequiredResult/properties/requestState", kinds::STRING),
        Node::new("/$defs/InputRequiredResult/properties/resultType", kinds::STRING).extra(&Extra { prose: &[Prose::ResultType], ..Extra::NONE }),
        Node::new("/$defs/CancelledNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 251, 0), (Word::new("method"), 252, 0), (Word::new("params"), 253, 0)], 0b111, Others::Open)),
        Node::new("/$defs/CancelledNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/CancelledNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/cancelled")]),
        Node::new("/$defs/CancelledNotificationParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 254, 0), (Word::new("reason"), 255, kinds::STRING), (Word::new("requestId"), 42, kinds::STRING | kinds::INTEGER)], 0b100, Others::Open)),
        Node::new("/$defs/NotificationMetaObject", kinds::OBJECT).object(&Object::new(&[(Word::new("io.modelcontextprotocol/subscriptionId"), 42, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/CancelledNotificationParams/properties/reason", kinds::STRING),
        Node::new("/$defs/ClientNotification", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Node(250))], None, false)),
        Node::new("/$defs/ClientRequest", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("server/discover"), 258), (Word::new("resources/list"), 262), (Word::new("resources/templates/list"), 267), (Word::new("resources/read"), 270), (Word::new("subscriptions/listen"), 276), (Word::new("prompts/list"), 286), (Word::new("prompts/get"), 289), (Word::new("tools/list"), 297), (Word::new("tools/call"), 41), (Word::new("completion/complete"), 300)], places: &[2, 2, 2, 2, 2, 2, 2, 2, 2, 2], absent: None }))], None, false)),
        Node::new("/$defs/DiscoverRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 259, 0), (Word::new("method"), 260, 0), (Word::new("params"), 261, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/DiscoverRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/DiscoverRequest/properties/method", kinds::STRING).texts(&[Word::new("server/discover")]),
        Node::new("/$defs/RequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 46, 0)], 0b1, Others::Open)),
        Node::new("/$defs/ListResourcesRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 263, 0), (Word::new("method"), 264, 0), (Word::new("params"), 265, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/ListResourcesRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ListResourcesRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/list")]),
        Node::new("/$defs/PaginatedRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 46, 0), (Word::new("cursor"), 266, kinds::STRING)], 0b1, Others::Open)),
        Node::new("/$defs/PaginatedRequestParams/properties/cursor", kinds::STRING),
        Node::new("/$defs/ListResourceTemplatesRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 268, 0), (Word::new("method"), 269, 0), (Word::new("params"), 265, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/ListResourceTemplatesRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ListResourceTemplatesRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/templates/list")]),
        Node::new("/$defs/ReadResourceRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 271, 0), (Word::new("method"), 272, 0), (Word::new("params"), 273, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/ReadResourceRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ReadResourceRequest/properties/method", kinds::STRING).texts(&[Word::new("resources/read")]),
        Node::new("/$defs/ReadResourceRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 46, 0), (Word::new("inputResponses"), 58, 0), (Word::new("requestState"), 274, kinds::STRING), (Word::new("uri"), 275, 0)], 0b1001, Others::Open)),
        Node::new("/$defs/ReadResourceRequestParams/properties/requestState", kinds::STRING),
        Node::new("/$defs/ReadResourceRequestParams/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/SubscriptionsListenRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 277, 0), (Word::new("method"), 278, 0), (Word::new("params"), 279, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/SubscriptionsListenRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/SubscriptionsListenRequest/properties/method", kinds::STRING).texts(&[Word::new("subscriptions/listen")]),
        Node::new("/$defs/SubscriptionsListenRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 46, 0), (Word::new("notifications"), 280, 0)], 0b11, Others::Open)),
        Node::new("/$defs/SubscriptionFilter", kinds::OBJECT).object(&Object::new(&[(Word::new("promptsListChanged"), 281, kinds::BOOLEAN), (Word::new("resourceSubscriptions"), 282, 0), (Word::new("resourcesListChanged"), 284, kinds::BOOLEAN), (Word::new("toolsListChanged"), 285, kinds::BOOLEAN)], 0b0, Others::Open)),
        Node::new("/$defs/SubscriptionFilter/properties/promptsListChanged", kinds::BOOLEAN),
        Node::new("/$defs/SubscriptionFilter/properties/resourceSubscriptions", kinds::ARRAY).items(283),
        Node::new("/$defs/SubscriptionFilter/properties/resourceSubscriptions/items", kinds::STRING),
        Node::new("/$defs/SubscriptionFilter/properties/resourcesListChanged", kinds::BOOLEAN),
        Node::new("/$defs/SubscriptionFilter/properties/toolsListChanged", kinds::BOOLEAN),
        Node::new("/$defs/ListPromptsRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 287, 0), (Word::new("method"), 288, 0), (Word::new("params"), 265, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/ListPromptsRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ListPromptsRequest/properties/method", kinds::STRING).texts(&[Word::new("prompts/list")]),
        Node::new("/$defs/GetPromptRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 290, 0), (Word::new("method"), 291, 0), (Word::new("params"), 292, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/GetPromptRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/GetPromptRequest/properties/method", kinds::STRING).texts(&[Word::new("prompts/get")]),
        Node::new("/$defs/GetPromptRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 46, 0), (Word::new("arguments"), 293, 0), (Word::new("inputResponses"), 58, 0), (Word::new("name"), 295, kinds::STRING), (Word::new("requestState"), 296, kinds::STRING)], 0b1001, Others::Open)),
        Node::new("/$defs/GetPromptRequestParams/properties/arguments", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(294))),
        Node::new("/$defs/GetPromptRequestParams/properties/arguments/additionalProperties", kinds::STRING),
        Node::new("/$defs/GetPromptRequestParams/properties/name", kinds::STRING),
        Node::new("/$defs/GetPromptRequestParams/properties/requestState", kinds::STRING),
        Node::new("/$defs/ListToolsRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 298, 0), (Word::new("method"), 299, 0), (Word::new("params"), 265, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/ListToolsRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ListToolsRequest/properties/method", kinds::STRING).texts(&[Word::new("tools/list")]),
        Node::new("/$defs/CompleteRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 301, 0), (Word::new("method"), 302, 0), (Word::new("params"), 303, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/CompleteRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/CompleteRequest/properties/method", kinds::STRING).texts(&[Word::new("completion/complete")]),
        Node::new("/$defs/CompleteRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 46, 0), (Word::new("argument"), 304, 0), (Word::new("context"), 307, 0), (Word::new("ref"), 310, 0)], 0b1011, Others::Open)),
        Node::new("/$defs/CompleteRequestParams/properties/argument", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 305, kinds::STRING), (Word::new("value"), 306, kinds::STRING)], 0b11, Others::Open)),
        Node::new("/$defs/CompleteRequestParams/properties/argument/properties/name", kinds::STRING),
        Node::new("/$defs/CompleteRequestParams/properties/argument/properties/value", kinds::STRING),
        Node::new("/$defs/CompleteRequestParams/properties/context", kinds::OBJECT).object(&Object::new(&[(Word::new("arguments"), 308, 0)], 0b0, Others::Open)),
        Node::new("/$defs/CompleteRequestParams/properties/context/properties/arguments", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(309))),
        Node::new("/$defs/CompleteRequestParams/properties/context/properties/arguments/additionalProperties", kinds::STRING),
        Node::new("/$defs/CompleteRequestParams/properties/ref", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("ref/prompt"), 311), (Word::new("ref/resource"), 315)], places: &[2, 0], absent: None }))], None, false)),
        Node::new("/$defs/PromptReference", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 312, kinds::STRING), (Word::new("title"), 313, kinds::STRING), (Word::new("type"), 314, 0)], 0b101, Others::Open)),
        Node::new("/$defs/PromptReference/properties/name", kinds::STRING),
        Node::new("/$defs/PromptReference/properties/title", kinds::STRING),
        Node::new("/$defs/PromptReference/properties/type", kinds::STRING).texts(&[Word::new("ref/prompt")]),
        Node::new("/$defs/ResourceTemplateReference", kinds::OBJECT).object(&Object::new(&[(Word::new("type"), 316, 0), (Word::new("uri"), 317, 0)], 0b11, Others::Open)),
        Node::new("/$defs/ResourceTemplateReference/properties/type", kinds::STRING).texts(&[Word::new("ref/resource")]),
        Node::new("/$defs/ResourceTemplateReference/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri-template"), ..Extra::NONE }),
        Node::new("/$defs/Result", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 24, 0), (Word::new("resultType"), 319, 0)], 0b10, Others::Open)),
        Node::new("/$defs/Result/properties/resultType", kinds::STRING).extra(&Extra { prose: &[Prose::ResultType], ..Extra::NONE }),
        Node::new("/$defs/CompleteResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 24, 0), (Word::new("completion"), 321, 0), (Word::new("resultType"), 326, 0)], 0b110, Others::Open)),
        Node::new("/$defs/CompleteResult/properties/completion", kinds::OBJECT).object(&Object::new(&[(Word::new("hasMore"), 322, kinds::BOOLEAN), (Word::new("total"), 323, kinds::INTEGER), (Word::new("values"), 324, 0)], 0b100, Others::Open)),
        Node::new("/$defs/CompleteResult/properties/completion/properties/hasMore", kinds::BOOLEAN),
        Node::new("/$defs/CompleteResult/properties/completion/properties/total", kinds::INTEGER),
        Node::new("/$defs/CompleteResult/properties/completion/properties/values", kinds::ARRAY).items(325).extra(&Extra { bounds: Some((None, Some((100_f64, "100")))), ..Extra::NONE }),
        Node::new("/$defs/CompleteResult/properties/completion/properties/values/items", kinds::STRING),
        Node::new("/$defs/CompleteResult/properties/resultType", kinds::STRING).extra(&Extra { prose: &[Prose::ResultType], ..Extra::NONE }),
        Node::new("/$defs/CompleteResultResponse", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 328, 0), (Word::new("result"), 320, 0)], 0b111, Others::Open)),
        Node::new("/$defs/CompleteResultResponse/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/Cursor", kinds::STRING),
        Node::new("/$defs/DiscoverResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 24, 0), (Word::new("cacheScope"), 331, 0), (Word::new("capabilities"), 332, 0), (Word::new("instructions"), 342, kinds::STRING), (Word::new("resultType"), 343, 0), (Word::new("supportedVersions"), 344, 0), (Word::new("ttlMs"), 346, 0)], 0b1110110, Others::Open)),
        Node::new("/$defs/DiscoverResult/properties/cacheScope", kinds::STRING).texts(&[Word::new("private"), Word::new("public")]),
        Node::new("/$defs/ServerCapabilities", kinds::OBJECT).object(&Object::new(&[(Word::new("completions"), 49, 0), (Word::new("experimental"), 333, 0), (Word::new("extensions"), 334, 0), (Word::new("logging"), 49, 0), (Word::new("prompts"), 335, 0), (Word::new("resources"), 337, 0), (Word::new("tools"), 340, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ServerCapabilities/properties/experimental", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(49))),
        Node::new("/$defs/ServerCapabilities/properties/extensions", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(49))).extra(&Extra { prose: &[Prose::ExtensionId], ..Extra::NONE }),
        Node::new("/$defs/ServerCapabilities/properties/prompts", kinds::OBJECT).object(&Object::new(&[(Word::new("listChanged"), 336, kinds::BOOLEAN)], 0b0, Others::Open)),
        Node::new("/$defs/ServerCapabilities/properties/prompts/properties/listChanged", kinds::BOOLEAN),
        Node::new("/$defs/ServerCapabilities/properties/resources", kinds::OBJECT).object(&Object::new(&[(Word::new("listChanged"), 338, kinds::BOOLEAN), (Word::new("subscribe"), 339, kinds::BOOLEAN)], 0b0, Others::Open)),
        Node::new("/$defs/ServerCapabilities/properties/resources/properties/listChanged", kinds::BOOLEAN),
        Node::new("/$defs/ServerCapabilities/properties/resources/properties/subscribe", kinds::BOOLEAN),
        Node::new("/$defs/ServerCapabilities/properties/tools", kinds::OBJECT).object(&Object::new(&[(Word::new("listChanged"), 341, kinds::BOOLEAN)], 0b0, Others::Open)),
        Node::new("/$defs/ServerCapabilities/properties/tools/properties/listChanged", kinds::BOOLEAN),
        Node::new("/$defs/DiscoverResult/properties/instructions", kinds::STRING),
        Node::new("/$defs/DiscoverResult/properties/resultType", kinds::STRING).extra(&Extra { prose: &[Prose::ResultType], ..Extra::NONE }),
        Node::new("/$defs/DiscoverResult/properties/supportedVersions", kinds::ARRAY).items(345),
        Node::new("/$defs/DiscoverResult/properties/supportedVersions/items", kinds::STRING),
        Node::new("/$defs/DiscoverResult/properties/ttlMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((0_f64, "0")), None)), ..Extra::NONE }),
        Node::new("/$defs/DiscoverResultResponse", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 348, 0), (Word::new("result"), 330, 0)], 0b111, Others::Open)),
        Node::new("/$defs/DiscoverResultResponse/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/EnumSchema", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[191, 198, 207, 219, 232]))], None, false)),
        Node::new("/$defs/Error", kinds::OBJECT).object(&Object::new(&[(Word::new("code"), 351, 0), (Word::new("data"), 0, kinds::NULL | kinds::BOOLEAN | kinds::NUMBER | kinds::STRING | kinds::ARRAY | kinds::OBJECT), (Word::new("message"), 352, kinds::STRING)], 0b101, Others::Open)),
        Node::new("/$defs/Error/properties/code", kinds::INTEGER).extra(&Extra { prose: &[Prose::ErrorCode], ..Extra::NONE }),
        Node::new("/$defs/Error/properties/message", kinds::STRING),
        Node::new("/$defs/GetPromptResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 24, 0), (Word::new("description"), 354, kinds::STRING), (Word::new("messages"), 355, 0), (Word::new("resultType"), 357, 0)], 0b1100, Others::Open)),
        Node::new("/$defs/GetPromptResult/properties/description", kinds::STRING),
        Node::new("/$defs/GetPromptResult/properties/messages", kinds::ARRAY).items(356),
        Node::new("/$defs/PromptMessage", kinds::OBJECT).object(&Object::new(&[(Word::new("content"), 76, 0), (Word::new("role"), 3, 0)], 0b11, Others::Open)),
        Node::new("/$defs/GetPromptResult/properties/resultType", kinds::STRING).extra(&Extra { prose: &[Prose::ResultType], ..Extra::NONE }),
        Node::new("/$defs/GetPromptResultResponse", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 359, 0), (Word::new("result"), 360, 0)], 0b111, Others::Open)),
        Node::new("/$defs/GetPromptResultResponse/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/GetPromptResultResponse/properties/result", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[121, 353]))], Some(Choice::Tag(&Tag { member: Word::new("resultType"), arms: &[(Word::new("complete"), 353), (Word::new("input_required"), 121)], places: &[3, 3], absent: Some(353) })), false)),
        Node::new("/$defs/HeaderMismatchError", kinds::OBJECT).object(&Object::new(&[(Word::new("error"), 362, 0), (Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 365, 0)], 0b101, Others::Open)),
        Node::new("/$defs/HeaderMismatchError/properties/error", kinds::ANY).extra(&Extra { all: &[350, 363], ..Extra::NONE }),
        Node::new("/$defs/HeaderMismatchError/properties/error/allOf/1", kinds::OBJECT).object(&Object::new(&[(Word::new("code"), 364, 0)], 0b1, Others::Open)),
        Node::new("/$defs/HeaderMismatchError/properties/error/allOf/1/properties/code", kinds::INTEGER).extra(&Extra { constant: Some("-32020"), ..Extra::NONE }),
        Node::new("/$defs/HeaderMismatchError/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/Icons", kinds::OBJECT).object(&Object::new(&[(Word::new("icons"), 367, 0)], 0b0, Others::Open)),
        Node::new("/$defs/Icons/properties/icons", kinds::ARRAY).items(28),
        Node::new("/$defs/InputResponseRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 46, 0), (Word::new("inputResponses"), 58, 0), (Word::new("requestState"), 369, kinds::STRING)], 0b1, Others::Open)),
        Node::new("/$defs/InputResponseRequestParams/properties/requestState", kinds::STRING),
        Node::new("/$defs/InternalError", kinds::OBJECT).object(&Object::new(&[(Word::new("code"), 371, 0), (Word::new("data"), 0, kinds::NULL | kinds::BOOLEAN | kinds::NUMBER | kinds::STRING | kinds::ARRAY | kinds::OBJECT), (Word::new("message"), 372, kinds::STRING)], 0b101, Others::Open)),
        Node::new("/$defs/InternalError/properties/code", kinds::INTEGER).extra(&Extra { constant: Some("-32603"), ..Extra::NONE }),
        Node::new("/$defs/InternalError/properties/message", kinds::STRING),
        Node::new("/$defs/InvalidParamsError", kinds::OBJECT).object(&Object::new(&[(Word::new("code"), 374, 0), (Word::new("data"), 0, kinds::NULL | kinds::BOOLEAN | kinds::NUMBER | kinds::STRING | kinds::ARRAY | kinds::OBJECT), (Word::new("message"), 375, kinds::STRING)], 0b101, Others::Open)),
        Node::new("/$defs/InvalidParamsError/properties/code", kinds::INTEGER).extra(&Extra { constant: Some("-32602"), ..Extra::NONE }),
        Node::new("/$defs/InvalidParamsError/properties/message", kinds::STRING),
        Node::new("/$defs/InvalidRequestError", kinds::OBJECT).object(&Object::new(&[(Word::new("code"), 377, 0), (Word::new("data"), 0, kinds::NULL | kinds::BOOLEAN | kinds::NUMBER | kinds::STRING | kinds::ARRAY | kinds::OBJECT), (Word::new("message"), 378, kinds::STRING)], 0b101, Others::Open)),
        Node::new("/$defs/InvalidRequestError/properties/code", kinds::INTEGER).extra(&Extra { constant: Some("-32600"), ..Extra::NONE }),
        Node::new("/$defs/InvalidRequestError/properties/message", kinds::STRING),
        Node::new("/$defs/JSONArray", kinds::ARRAY).items(0),
        Node::new("/$defs/JSONRPCErrorResponse", kinds::OBJECT).object(&Object::new(&[(Word::new("error"), 350, 0), (Word::new("id"), 540, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 381, 0)], 0b101, Others::Open)),
        Node::new("/$defs/JSONRPCErrorResponse/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/JSONRPCMessage", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[383, 387, 391, 380]))], None, false)),
        Node::new("/$defs/JSONRPCRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 384, 0), (Word::new("method"), 385, kinds::STRING), (Word::new("params"), 386, 0)], 0b111, Others::Open)),
        Node::new("/$defs/JSONRPCRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/JSONRPCRequest/properties/method", kinds::STRING),
        Node::new("/$defs/JSONRPCRequest/properties/params", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/JSONRPCNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 388, 0), (Word::new("method"), 389, kinds::STRING), (Word::new("params"), 390, 0)], 0b11, Others::Open)),
        Node::new("/$defs/JSONRPCNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/JSONRPCNotification/properties/method", kinds::STRING),
        Node::new("/$defs/JSONRPCNotification/properties/params", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/JSONRPCResultResponse", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 392, 0), (Word::new("result"), 318, 0)], 0b111, Others::Open)),
        Node::new("/$defs/JSONRPCResultResponse/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[391, 380]))], Some(Choice::Member(&[(Word::new("result"), 391), (Word::new("error"), 380)])), false)),
        Node::new("/$defs/ListPromptsResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 24, 0), (Word::new("cacheScope"), 395, 0), (Word::new("nextCursor"), 396, kinds::STRING), (Word::new("prompts"), 397, 0), (Word::new("resultType"), 409, 0), (Word::new("ttlMs"), 410, 0)], 0b111010, Others::Open)),
        Node::new("/$defs/ListPromptsResult/properties/cacheScope", kinds::STRING).texts(&[Word::new("private"), Word::new("public")]),
        Node::new("/$defs/ListPromptsResult/properties/nextCursor", kinds::STRING),
        Node::new("/$defs/ListPromptsResult/properties/prompts", kinds::ARRAY).items(398),
        Node::new("/$defs/Prompt", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 7, 0), (Word::new("arguments"), 399, 0), (Word::new("description"), 405, kinds::STRING), (Word::new("icons"), 406, 0), (Word::new("name"), 407, kinds::STRING), (Word::new("title"), 408, kinds::STRING)], 0b10000, Others::Open)),
        Node::new("/$defs/Prompt/properties/arguments", kinds::ARRAY).items(400),
        Node::new("/$defs/PromptArgument", kinds::OBJECT).object(&Object::new(&[(Word::new("description"), 401, kinds::STRING), (Word::new("name"), 402, kinds::STRING), (Word::new("required"), 403, kinds::BOOLEAN), (Word::new("title"), 404, kinds::STRING)], 0b10, Others::Open)),
        Node::new("/$defs/PromptArgument/properties/description", kinds::STRING),
        Node::new("/$defs/PromptArgument/properties/name", kinds::STRING),
        Node::new("/$defs/PromptArgument/properties/required", kinds::BOOLEAN),
        Node::new("/$defs/PromptArgument/properties/title", kinds::STRING),
        Node::new("/$defs/Prompt/properties/description", kinds::STRING),
        Node::new("/$defs/Prompt/properties/icons", kinds::ARRAY).items(28),
        Node::new("/$defs/Prompt/properties/name", kinds::STRING),
        Node::new("/$defs/Prompt/properties/title", kinds::STRING),
        Node::new("/$defs/ListPromptsResult/properties/resultType", kinds::STRING).extra(&Extra { prose: &[Prose::ResultType], ..Extra::NONE }),
        Node::new("/$defs/ListPromptsResult/properties/ttlMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((0_f64, "0")), None)), ..Extra::NONE }),
        Node::new("/$defs/ListPromptsResultResponse", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 412, 0), (Word::new("result"), 394, 0)], 0b111, Others::Open)),
        Node::new("/$defs/ListPromptsResultResponse/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ListResourceTemplatesResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 24, 0), (Word::new("cacheScope"), 414, 0), (Word::new("nextCursor"), 415, kinds::STRING), (Word::new("resourceTemplates"), 416, 0), (Word::new("resultType"), 424, 0), (Word::new("ttlMs"), 425, 0)], 0b111010, Others::Open)),
        Node::new("/$defs/ListResourceTemplatesResult/properties/cacheScope", kinds::STRING).texts(&[Word::new("private"), Word::new("public")]),
        Node::new("/$defs/ListResourceTemplatesResult/properties/nextCursor", kinds::STRING),
        Node::new("/$defs/ListResourceTemplatesResult/properties/resourceTemplates", kinds::ARRAY).items(417),
        Node::new("/$defs/ResourceTemplate", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 7, 0), (Word::new("annotations"), 1, 0), (Word::new("description"), 418, kinds::STRING), (Word::new("icons"), 419, 0), (Word::new("mimeType"), 420, kinds::STRING), (Word::new("name"), 421, kinds::STRING), (Word::new("title"), 422, kinds::STRING), (Word::new("uriTemplate"), 423, 0)], 0b10100000, Others::Open)),
        Node::new("/$defs/ResourceTemplate/properties/description", kinds::STRING),
        Node::new("/$defs/ResourceTemplate/properties/icons", kinds::ARRAY).items(28),
        Node::new("/$defs/ResourceTemplate/properties/mimeType", kinds::STRING),
        Node::new("/$defs/ResourceTemplate/properties/name", kinds::STRING),
        Node::new("/$defs/ResourceTemplate/properties/title", kinds::STRING),
        Node::new("/$defs/ResourceTemplate/properties/uriTemplate", kinds::STRING).extra(&Extra { format: Some("uri-template"), ..Extra::NONE }),
        Node::new("/$defs/ListResourceTemplatesResult/properties/resultType", kinds::STRING).extra(&Extra { prose: &[Prose::ResultType], ..Extra::NONE }),
        Node::new("/$defs/ListResourceTemplatesResult/properties/ttlMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((0_f64, "0")), None)), ..Extra::NONE }),
        Node::new("/$defs/ListResourceTemplatesResultResponse", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 427, 0), (Word::new("result"), 413, 0)], 0b111, Others::Open)),
        Node::new("/$defs/ListResourceTemplatesResultResponse/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ListResourcesResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 24, 0), (Word::new("cacheScope"), 429, 0), (Word::new("nextCursor"), 430, kinds::STRING), (Word::new("resources"), 431, 0), (Word::new("resultType"), 440, 0), (Word::new("ttlMs"), 441, 0)], 0b111010, Others::Open)),
        Node::new("/$defs/ListResourcesResult/properties/cacheScope", kinds::STRING).texts(&[Word::new("private"), Word::new("public")]),
        Node::new("/$defs/ListResourcesResult/properties/nextCursor", kinds::STRING),
        Node::new("/$defs/ListResourcesResult/properties/resources", kinds::ARRAY).items(432),
        Node::new("/$defs/Resource", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 7, 0), (Word::new("annotations"), 1, 0), (Word::new("description"), 433, kinds::STRING), (Word::new("icons"), 434, 0), (Word::new("mimeType"), 435, kinds::STRING), (Word::new("name"), 436, kinds::STRING), (Word::new("size"), 437, kinds::INTEGER), (Word::new("title"), 438, kinds::STRING), (Word::new("uri"), 439, 0)], 0b100100000, Others::Open)),
        Node::new("/$defs/Resource/properties/description", kinds::STRING),
        Node::new("/$defs/Resource/properties/icons", kinds::ARRAY).items(28),
        Node::new("/$defs/Resource/properties/mimeType", kinds::STRING),
        Node::new("/$defs/Resource/properties/name", kinds::STRING),
        Node::new("/$defs/Resource/properties/size", kinds::INTEGER),
        Node::new("/$defs/Resource/properties/title", kinds::STRING),
        Node::new("/$defs/Resource/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/ListResourcesResult/properties/resultType", kinds::STRING).extra(&Extra { prose: &[Prose::ResultType], ..Extra::NONE }),
        Node::new("/$defs/ListResourcesResult/properties/ttlMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((0_f64, "0")), None)), ..Extra::NONE }),
        Node::new("/$defs/ListResourcesResultResponse", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 443, 0), (Word::new("result"), 428, 0)], 0b111, Others::Open)),
        Node::new("/$defs/ListResourcesResultResponse/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ListToolsResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 24, 0), (Word::new("cacheScope"), 445, 0), (Word::new("nextCursor"), 446, kinds::STRING), (Word::new("resultType"), 447, 0), (Word::new("tools"), 448, 0), (Word::new("ttlMs"), 449, 0)], 0b111010, Others::Open)),
        Node::new("/$defs/ListToolsResult/properties/cacheScope", kinds::STRING).texts(&[Word::new("private"), Word::new("public")]),
        Node::new("/$defs/ListToolsResult/properties/nextCursor", kinds::STRING),
        Node::new("/$defs/ListToolsResult/properties/resultType", kinds::STRING).extra(&Extra { prose: &[Prose::ResultType], ..Extra::NONE }),
        Node::new("/$defs/ListToolsResult/properties/tools", kinds::ARRAY).items(147),
        Node::new("/$defs/ListToolsResult/properties/ttlMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((0_f64, "0")), None)), ..Extra::NONE }),
        Node::new("/$defs/ListToolsResultResponse", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 451, 0), (Word::new("result"), 444, 0)], 0b111, Others::Open)),
        Node::new("/$defs/ListToolsResultResponse/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/LoggingMessageNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 453, 0), (Word::new("method"), 454, 0), (Word::new("params"), 455, 0)], 0b111, Others::Open)),
        Node::new("/$defs/LoggingMessageNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/LoggingMessageNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/message")]),
        Node::new("/$defs/LoggingMessageNotificationParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 254, 0), (Word::new("data"), 0, kinds::NULL | kinds::BOOLEAN | kinds::NUMBER | kinds::STRING | kinds::ARRAY | kinds::OBJECT), (Word::new("level"), 54, 0), (Word::new("logger"), 456, kinds::STRING)], 0b110, Others::Open)),
        Node::new("/$defs/LoggingMessageNotificationParams/properties/logger", kinds::STRING),
        Node::new("/$defs/MethodNotFoundError", kinds::OBJECT).object(&Object::new(&[(Word::new("code"), 458, 0), (Word::new("data"), 0, kinds::NULL | kinds::BOOLEAN | kinds::NUMBER | kinds::STRING | kinds::ARRAY | kinds::OBJECT), (Word::new("message"), 459, kinds::STRING)], 0b101, Others::Open)),
        Node::new("/$defs/MethodNotFoundError/properties/code", kinds::INTEGER).extra(&Extra { constant: Some("-32601"), ..Extra::NONE }),
        Node::new("/$defs/MethodNotFoundError/properties/message", kinds::STRING),
        Node::new("/$defs/MissingRequiredClientCapabilityError", kinds::OBJECT).object(&Object::new(&[(Word::new("error"), 461, 0), (Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 465, 0)], 0b101, Others::Open)),
        Node::new("/$defs/MissingRequiredClientCapabilityError/properties/error", kinds::ANY).extra(&Extra { all: &[350, 462], ..Extra::NONE }),
        Node::new("/$defs/MissingRequiredClientCapabilityError/properties/error/allOf/1", kinds::OBJECT).object(&Object::new(&[(Word::new("code"), 463, 0), (Word::new("data"), 464, 0)], 0b11, Others::Open)),
        Node::new("/$defs/MissingRequiredClientCapabilityError/properties/error/allOf/1/properties/code", kinds::INTEGER).extra(&Extra { constant: Some("-32021"), ..Extra::NONE }),
        Node::new("/$defs/MissingRequiredClientCapabilityError/properties/error/allOf/1/properties/data", kinds::OBJECT).object(&Object::new(&[(Word::new("requiredCapabilities"), 47, 0)], 0b1, Others::Open)),
        Node::new("/$defs/MissingRequiredClientCapabilityError/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/MultiSelectEnumSchema", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[207, 219]))], None, false)),
        Node::new("/$defs/Notification", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 468, kinds::STRING), (Word::new("params"), 469, 0)], 0b1, Others::Open)),
        Node::new("/$defs/Notification/properties/method", kinds::STRING),
        Node::new("/$defs/Notification/properties/params", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/NotificationParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 254, 0)], 0b0, Others::Open)),
        Node::new("/$defs/PaginatedRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 472, 0), (Word::new("method"), 473, kinds::STRING), (Word::new("params"), 265, 0)], 0b1111, Others::Open)),
        Node::new("/$defs/PaginatedRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/PaginatedRequest/properties/method", kinds::STRING),
        Node::new("/$defs/PaginatedResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 24, 0), (Word::new("nextCursor"), 475, kinds::STRING), (Word::new("resultType"), 476, 0)], 0b100, Others::Open)),
        Node::new("/$defs/PaginatedResult/properties/nextCursor", kinds::STRING),
        Node::new("/$defs/PaginatedResult/properties/resultType", kinds::STRING).extra(&Extra { prose: &[Prose::ResultType], ..Extra::NONE }),
        Node::new("/$defs/ParseError", kinds::OBJECT).object(&Object::new(&[(Word::new("code"), 478, 0), (Word::new("data"), 0, kinds::NULL | kinds::BOOLEAN | kinds::NUMBER | kinds::STRING | kinds::ARRAY | kinds::OBJECT), (Word::new("message"), 479, kinds::STRING)], 0b101, Others::Open)),
        Node::new("/$defs/ParseError/properties/code", kinds::INTEGER).extra(&Extra { constant: Some("-32700"), ..Extra::NONE }),
        Node::new("/$defs/ParseError/properties/message", kinds::STRING),
        Node::new("/$defs/ProgressNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 481, 0), (Word::new("method"), 482, 0), (Word::new("params"), 483, 0)], 0b111, Others::Open)),
        Node::new("/$defs/ProgressNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ProgressNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/progress")]),
        Node::new("/$defs/ProgressNotificationParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 254, 0), (Word::new("message"), 484, kinds::STRING), (Word::new("progress"), 485, kinds::NUMBER), (Word::new("progressToken"), 56, kinds::STRING | kinds::INTEGER), (Word::new("total"), 486, kinds::NUMBER)], 0b1100, Others::Open)),
        Node::new("/$defs/ProgressNotificationParams/properties/message", kinds::STRING),
        Node::new("/$defs/ProgressNotificationParams/properties/progress", kinds::NUMBER),
        Node::new("/$defs/ProgressNotificationParams/properties/total", kinds::NUMBER),
        Node::new("/$defs/PromptListChangedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 488, 0), (Word::new("method"), 489, 0), (Word::new("params"), 470, 0)], 0b11, Others::Open)),
        Node::new("/$defs/PromptListChangedNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/PromptListChangedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/prompts/list_changed")]),
        Node::new("/$defs/ReadResourceResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 24, 0), (Word::new("cacheScope"), 491, 0), (Word::new("contents"), 492, 0), (Word::new("resultType"), 494, 0), (Word::new("ttlMs"), 495, 0)], 0b11110, Others::Open)),
        Node::new("/$defs/ReadResourceResult/properties/cacheScope", kinds::STRING).texts(&[Word::new("private"), Word::new("public")]),
        Node::new("/$defs/ReadResourceResult/properties/contents", kinds::ARRAY).items(493),
        Node::new("/$defs/ReadResourceResult/properties/contents/items", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[88, 14]))], Some(Choice::Member(&[(Word::new("text"), 88), (Word::new("blob"), 14)])), false)),
        Node::new("/$defs/ReadResourceResult/properties/resultType", kinds::STRING).extra(&Extra { prose: &[Prose::ResultType], ..Extra::NONE }),
        Node::new("/$defs/ReadResourceResult/properties/ttlMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((0_f64, "0")), None)), ..Extra::NONE }),
        Node::new("/$defs/ReadResourceResultResponse", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 497, 0), (Word::new("result"), 498, 0)], 0b111, Others::Open)),
        Node::new("/$defs/ReadResourceResultResponse/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ReadResourceResultResponse/properties/result", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[121, 490]))], Some(Choice::Tag(&Tag { member: Word::new("resultType"), arms: &[(Word::new("complete"), 490), (Word::new("input_required"), 121)], places: &[3, 3], absent: Some(490) })), false)),
        Node::new("/$defs/Request", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 500, kinds::STRING), (Word::new("params"), 501, 0)], 0b1, Others::Open)),
        Node::new("/$defs/Request/properties/method", kinds::STRING),
        Node::new("/$defs/Request/properties/params", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ResourceContents", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 7, 0), (Word::new("mimeType"), 503, kinds::STRING), (Word::new("uri"), 504, 0)], 0b100, Others::Open)),
        Node::new("/$defs/ResourceContents/properties/mimeType", kinds::STRING),
        Node::new("/$defs/ResourceContents/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/ResourceListChangedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 506, 0), (Word::new("method"), 507, 0), (Word::new("params"), 470, 0)], 0b11, Others::Open)),
        Node::new("/$defs/ResourceListChangedNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ResourceListChangedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/resources/list_changed")]),
        Node::new("/$defs/ResourceRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 46, 0), (Word::new("uri"), 509, 0)], 0b11, Others::Open)),
        Node::new("/$defs/ResourceRequestParams/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/ResourceUpdatedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 511, 0), (Word::new("method"), 512, 0), (Word::new("params"), 513, 0)], 0b111, Others::Open)),
        Node::new("/$defs/ResourceUpdatedNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ResourceUpdatedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/resources/updated")]),
        Node::new("/$defs/ResourceUpdatedNotificationParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 254, 0), (Word::new("uri"), 514, 0)], 0b10, Others::Open)),
        Node::new("/$defs/ResourceUpdatedNotificationParams/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/ResultType", kinds::STRING),
        Node::new("/$defs/ServerNotification", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("notifications/cancelled"), 250), (Word::new("notifications/progress"), 480), (Word::new("notifications/resources/list_changed"), 505), (Word::new("notifications/subscriptions/acknowledged"), 517), (Word::new("notifications/resources/updated"), 510), (Word::new("notifications/prompts/list_changed"), 487), (Word::new("notifications/tools/list_changed"), 521), (Word::new("notifications/message"), 452)], places: &[1, 1, 1, 1, 1, 1, 1, 1], absent: None }))], None, false)),
        Node::new("/$defs/SubscriptionsAcknowledgedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 518, 0), (Word::new("method"), 519, 0), (Word::new("params"), 520, 0)], 0b111, Others::Open)),
        Node::new("/$defs/SubscriptionsAcknowledgedNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/SubscriptionsAcknowledgedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/subscriptions/acknowledged")]),
        Node::new("/$defs/SubscriptionsAcknowledgedNotificationParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 254, 0), (Word::new("notifications"), 280, 0)], 0b10, Others::Open)),
        Node::new("/$defs/ToolListChangedNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 522, 0), (Word::new("method"), 523, 0), (Word::new("params"), 470, 0)], 0b11, Others::Open)),
        Node::new("/$defs/ToolListChangedNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/ToolListChangedNotification/properties/method", kinds::STRING).texts(&[Word::new("notifications/tools/list_changed")]),
        Node::new("/$defs/ServerResult", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[318, 121, 330, 428, 413, 490, 525, 394, 353, 444, 114, 320]))], None, false)),
        Node::new("/$defs/SubscriptionsListenResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 526, 0), (Word::new("resultType"), 527, 0)], 0b11, Others::Open)),
        Node::new("/$defs/SubscriptionsListenResultMetaObject", kinds::OBJECT).object(&Object::new(&[(Word::new("io.modelcontextprotocol/serverInfo"), 25, 0), (Word::new("io.modelcontextprotocol/subscriptionId"), 42, kinds::STRING | kinds::INTEGER)], 0b10, Others::Open)).extra(&Extra { prose: &[Prose::MetaKey], ..Extra::NONE }),
        Node::new("/$defs/SubscriptionsListenResult/properties/resultType", kinds::STRING).extra(&Extra { prose: &[Prose::ResultType], ..Extra::NONE }),
        Node::new("/$defs/SingleSelectEnumSchema", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[191, 198]))], Some(Choice::Member(&[(Word::new("enum"), 191), (Word::new("oneOf"), 198)])), false)),
        Node::new("/$defs/SubscriptionsListenResultResponse", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 530, 0), (Word::new("result"), 525, 0)], 0b111, Others::Open)),
        Node::new("/$defs/SubscriptionsListenResultResponse/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/UnsupportedProtocolVersionError", kinds::OBJECT).object(&Object::new(&[(Word::new("error"), 532, 0), (Word::new("id"), 42, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 539, 0)], 0b101, Others::Open)),
        Node::new("/$defs/UnsupportedProtocolVersionError/properties/error", kinds::ANY).extra(&Extra { all: &[350, 533], ..Extra::NONE }),
        Node::new("/$defs/UnsupportedProtocolVersionError/properties/error/allOf/1", kinds::OBJECT).object(&Object::new(&[(Word::new("code"), 534, 0), (Word::new("data"), 535, 0)], 0b11, Others::Open)),
        Node::new("/$defs/UnsupportedProtocolVersionError/properties/error/allOf/1/properties/code", kinds::INTEGER).extra(&Extra { constant: Some("-32022"), ..Extra::NONE }),
        Node::new("/$defs/UnsupportedProtocolVersionError/properties/error/allOf/1/properties/data", kinds::OBJECT).object(&Object::new(&[(Word::new("requested"), 536, kinds::STRING), (Word::new("supported"), 537, 0)], 0b11, Others::Open)),
        Node::new("/$defs/UnsupportedProtocolVersionError/properties/error/allOf/1/properties/data/properties/requested", kinds::STRING),
        Node::new("/$defs/UnsupportedProtocolVersionError/properties/error/allOf/1/properties/data/properties/supported", kinds::ARRAY).items(538),
        Node::new("/$defs/UnsupportedProtocolVersionError/properties/error/allOf/1/properties/data/properties/supported/items", kinds::STRING),
        Node::new("/$defs/UnsupportedProtocolVersionError/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/RequestId", kinds::STRING | kinds::INTEGER).extra(&Extra { null_is_absence: true, ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 327), (Word::new("error"), 380)]))], None, false)),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 358), (Word::new("error"), 380)]))], None, false)),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 411), (Word::new("error"), 380)]))], None, false)),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 442), (Word::new("error"), 380)]))], None, false)),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 496), (Word::new("error"), 380)]))], None, false)),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 426), (Word::new("error"), 380)]))], None, false)),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 347), (Word::new("error"), 380)]))], None, false)),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 529), (Word::new("error"), 380)]))], None, false)),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 118), (Word::new("error"), 380)]))], None, false)),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 450), (Word::new("error"), 380)]))], None, false)),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("completion/complete"), 300), (Word::new("notifications/cancelled"), 250), (Word::new("notifications/message"), 452), (Word::new("notifications/progress"), 480), (Word::new("notifications/prompts/list_changed"), 487), (Word::new("notifications/resources/list_changed"), 505), (Word::new("notifications/resources/updated"), 510), (Word::new("notifications/subscriptions/acknowledged"), 517), (Word::new("notifications/tools/list_changed"), 521), (Word::new("prompts/get"), 289), (Word::new("prompts/list"), 286), (Word::new("resources/list"), 262), (Word::new("resources/read"), 270), (Word::new("resources/templates/list"), 267), (Word::new("server/discover"), 258), (Word::new("subscriptions/listen"), 276), (Word::new("tools/call"), 41), (Word::new("tools/list"), 297)], places: &[2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2], absent: None }))], None, false)),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("method"), 551), (Word::new("result"), 393), (Word::new("error"), 380)]))], None, false)).extra(&Extra { prose: &[Prose::MessageKind], ..Extra::NONE }),
    ],
    tolerated: &[
        ("cacheScope", "\"private\""),
        ("resultType", "\"complete\""),
        ("ttlMs", "0"),
    ],
};

/// What the schema asks of each of its places, for validators.
pub static TABLES: Tables = Tables {
    id: "2026-07-28",
    nodes: &NODES,
    definitions: &[
        ("Annotations", 1),
        ("AudioContent", 6),
        ("BaseMetadata", 11),
        ("BlobResourceContents", 14),
        ("BooleanSchema", 18),
        ("CacheableResult", 23),
        ("CallToolRequest", 41),
        ("CallToolRequestParams", 45),
        ("CallToolResult", 114),
        ("CallToolResultResponse", 118),
        ("CancelledNotification", 250),
        ("CancelledNotificationParams", 253),
        ("ClientCapabilities", 47),
        ("ClientNotification", 256),
        ("ClientRequest", 257),
        ("ClientResult", 318),
        ("CompleteRequest", 300),
        ("CompleteRequestParams", 303),
        ("CompleteResult", 320),
        ("CompleteResultResponse", 327),
        ("ContentBlock", 76),
        ("CreateMessageRequest", 124),
        ("CreateMessageRequestParams", 126),
        ("CreateMessageResult", 60),
        ("Cursor", 329),
        ("DiscoverRequest", 258),
        ("DiscoverResult", 330),
        ("DiscoverResultResponse", 347),
        ("ElicitRequest", 166),
        ("ElicitRequestFormParams", 169),
        ("ElicitRequestParams", 168),
        ("ElicitRequestURLParams", 244),
        ("ElicitResult", 105),
        ("EmbeddedResource", 86),
        ("EmptyResult", 318),
        ("EnumSchema", 349),
        ("Error", 350),
        ("GetPromptRequest", 289),
        ("GetPromptRequestParams", 292),
        ("GetPromptResult", 353),
        ("GetPromptResultResponse", 358),
        ("HeaderMismatchError", 361),
        ("Icon", 28),
        ("Icons", 366),
        ("ImageContent", 65),
        ("Implementation", 25),
        ("InputRequest", 123),
        ("InputRequests", 122),
        ("InputRequiredResult", 121),
        ("InputResponse", 59),
        ("InputResponseRequestParams", 368),
        ("InputResponses", 58),
        ("InternalError", 370),
        ("InvalidParamsError", 373),
        ("InvalidRequestError", 376),
        ("JSONArray", 379),
        ("JSONObject", 49),
        ("JSONRPCErrorResponse", 380),
        ("JSONRPCMessage", 382),
        ("JSONRPCNotification", 387),
        ("JSONRPCRequest", 383),
        ("JSONRPCResponse", 393),
        ("JSONRPCResultResponse", 391),
        ("JSONValue", 0),
        ("LegacyTitledEnumSchema", 232),
        ("ListPromptsRequest", 286),
        ("ListPromptsResult", 394),
        ("ListPromptsResultResponse", 411),
        ("ListResourceTemplatesRequest", 267),
        ("ListResourceTemplatesResult", 413),
        ("ListResourceTemplatesResultResponse", 426),
        ("ListResourcesRequest", 262),
        ("ListResourcesResult", 428),
        ("ListResourcesResultResponse", 442),
        ("ListRootsRequest", 163),
        ("ListRootsResult", 100),
        ("ListToolsRequest", 297),
        ("ListToolsResult", 444),
        ("ListToolsResultResponse", 450),
        ("LoggingLevel", 54),
        ("LoggingMessageNotification", 452),
        ("LoggingMessageNotificationParams", 455),
        ("MetaObject", 7),
        ("MethodNotFoundError", 457),
        ("MissingRequiredClientCapabilityError", 460),
        ("ModelHint", 136),
        ("ModelPreferences", 133),
        ("MultiSelectEnumSchema", 466),
        ("Notification", 467),
        ("NotificationMetaObject", 254),
        ("NotificationParams", 470),
        ("NumberSchema", 184),
        ("PaginatedRequest", 471),
        ("PaginatedRequestParams", 265),
        ("PaginatedResult", 474),
        ("ParseError", 477),
        ("PrimitiveSchemaDefinition", 175),
        ("ProgressNotification", 480),
        ("ProgressNotificationParams", 483),
        ("ProgressToken", 56),
        ("Prompt", 398),
        ("PromptArgument", 400),
        ("PromptListChangedNotification", 487),
        ("PromptMessage", 356),
        ("PromptReference", 311),
        ("ReadResourceRequest", 270),
        ("ReadResourceRequestParams", 273),
        ("ReadResourceResult", 490),
        ("ReadResourceResultResponse", 496),
        ("Request", 499),
        ("RequestId", 42),
        ("RequestMetaObject", 46),
        ("RequestParams", 261),
        ("Resource", 432),
        ("ResourceContents", 502),
        ("ResourceLink", 77),
        ("ResourceListChangedNotification", 505),
        ("ResourceRequestParams", 508),
        ("ResourceTemplate", 417),
        ("ResourceTemplateReference", 315),
        ("ResourceUpdatedNotification", 510),
        ("ResourceUpdatedNotificationParams", 513),
        ("Result", 318),
        ("ResultMetaObject", 24),
        ("ResultType", 515),
        ("Role", 3),
        ("Root", 102),
        ("SamplingMessage", 130),
        ("SamplingMessageContentBlock", 97),
        ("ServerCapabilities", 332),
        ("ServerNotification", 516),
        ("ServerResult", 524),
        ("SingleSelectEnumSchema", 528),
        ("StringSchema", 176),
        ("SubscriptionFilter", 280),
        ("SubscriptionsAcknowledgedNotification", 517),
        ("SubscriptionsAcknowledgedNotificationParams", 520),
        ("SubscriptionsListenRequest", 276),
        ("SubscriptionsListenRequestParams", 279),
        ("SubscriptionsListenResult", 525),
        ("SubscriptionsListenResultMetaObject", 526),
        ("SubscriptionsListenResultResponse", 529),
        ("TextContent", 62),
        ("TextResourceContents", 88),
        ("TitledMultiSelectEnumSchema", 219),
        ("TitledSingleSelectEnumSchema", 198),
        ("Tool", 147),
        ("ToolAnnotations", 148),
        ("ToolChoice", 144),
        ("ToolListChangedNotification", 521),
        ("ToolResultContent", 74),
        ("ToolUseContent", 69),
        ("UnsupportedProtocolVersionError", 531),
        ("UntitledMultiSelectEnumSchema", 207),
        ("UntitledSingleSelectEnumSchema", 191),
    ],
    message: 552,
    methods: &[
        Method { name: "completion/complete", message: 300, response: Some(541) },
        Method { name: "notifications/cancelled", message: 250, response: None },
        Method { name: "notifications/message", message: 452, response: None },
        Method { name: "notifications/progress", message: 480, response: None },
        Method { name: "notifications/prompts/list_changed", message: 487, response: None },
        Method { name: "notifications/resources/list_changed", message: 505, response: None },
        Method { name: "notifications/resources/updated", message: 510, response: None },
        Method { name: "notifications/subscriptions/acknowledged", message: 517, response: None },
        Method { name: "notifications/tools/list_changed", message: 521, response: None },
        Method { name: "prompts/get", message: 289, response: Some(542) },
        Method { name: "prompts/list", message: 286, response: Some(543) },
        Method { name: "resources/list", message: 262, response: Some(544) },
        Method { name: "resources/read", message: 270, response: Some(545) },
        Method { name: "resources/templates/list", message: 267, response: Some(546) },
        Method { name: "server/discover", message: 258, response: Some(547) },
        Method { name: "subscriptions/listen", message: 276, response: Some(548) },
        Method { name: "tools/call", message: 41, response: Some(549) },
        Method { name: "tools/list", message: 297, response: Some(550) },
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
    pub static BOOLEAN_SCHEMA: Validator = Validator::at(&NODES, 18, tree(18));

    /// The validator of `CacheableResult`.
    pub static CACHEABLE_RESULT: Validator = Validator::at(&NODES, 23, tree(23));

    /// The validator of `CallToolRequest`.
    pub static CALL_TOOL_REQUEST: Validator = Validator::at(&NODES, 41, tree(41));

    /// The validator of `CallToolRequestParams`.
    pub static CALL_TOOL_REQUEST_PARAMS: Validator = Validator::at(&NODES, 45, tree(45));

    /// The validator of `CallToolResult`.
    pub static CALL_TOOL_RESULT: Validator = Validator::at(&NODES, 114, tree(114));

    /// The validator of `CallToolResultResponse`.
    pub static CALL_TOOL_RESULT_RESPONSE: Validator = Validator::at(&NODES, 118, tree(118));

    /// The validator of `CancelledNotification`.
    pub static CANCELLED_NOTIFICATION: Validator = Validator::at(&NODES, 250, tree(250));

    /// The validator of `CancelledNotificationParams`.
    pub static CANCELLED_NOTIFICATION_PARAMS: Validator = Validator::at(&NODES, 253, tree(253));

    /// The validator of `ClientCapabilities`.
    pub static CLIENT_CAPABILITIES: Validator = Validator::at(&NODES, 47, tree(47));

    /// The validator of `ClientNotification`.
    pub static CLIENT_NOTIFICATION: Validator = Validator::at(&NODES, 256, tree(256));

    /// The validator of `ClientRequest`.
    pub static CLIENT_REQUEST: Validator = Validator::at(&NODES, 257, tree(257));

    /// The validator of `ClientResult`.
    pub static CLIENT_RESULT: Validator = Validator::at(&NODES, 318, tree(318));

    /// The validator of `CompleteRequest`.
    pub static COMPLETE_REQUEST: Validator = Validator::at(&NODES, 300, tree(300));

    /// The validator of `CompleteRequestParams`.
    pub static COMPLETE_REQUEST_PARAMS: Validator = Validator::at(&NODES, 303, tree(303));

    /// The validator of `CompleteResult`.
    pub static COMPLETE_RESULT: Validator = Validator::at(&NODES, 320, tree(320));

    /// The validator of `CompleteResultResponse`.
    pub static COMPLETE_RESULT_RESPONSE: Validator = Validator::at(&NODES, 327, tree(327));

    /// The validator of `ContentBlock`.
    pub static CONTENT_BLOCK: Validator = Validator::at(&NODES, 76, tree(76));

    /// The validator of `CreateMessageRequest`.
    pub static CREATE_MESSAGE_REQUEST: Validator = Validator::at(&NODES, 124, tree(124));

    /// The validator of `CreateMessageRequestParams`.
    pub static CREATE_MESSAGE_REQUEST_PARAMS: Validator = Validator::at(&NODES, 126, tree(126));

    /// The validator of `CreateMessageResult`.
    pub static CREATE_MESSAGE_RESULT: Validator = Validator::at(&NODES, 60, tree(60));

    /// The validator of `Cursor`.
    pub static CURSOR: Validator = Validator::at(&NODES, 329, tree(329));

    /// The validator of `DiscoverRequest`.
    pub static DISCOVER_REQUEST: Validator = Validator::at(&NODES, 258, tree(258));

    /// The validator of `DiscoverResult`.
    pub static DISCOVER_RESULT: Validator = Validator::at(&NODES, 330, tree(330));

    /// The validator of `DiscoverResultResponse`.
    pub static DISCOVER_RESULT_RESPONSE: Validator = Validator::at(&NODES, 347, tree(347));

    /// The validator of `ElicitRequest`.
    pub static ELICIT_REQUEST: Validator = Validator::at(&NODES, 166, tree(166));

    /// The validator of `ElicitRequestFormParams`.
    pub static ELICIT_REQUEST_FORM_PARAMS: Validator = Validator::at(&NODES, 169, tree(169));

    /// The validator of `ElicitRequestParams`.
    pub static ELICIT_REQUEST_PARAMS: Validator = Validator::at(&NODES, 168, tree(168));

    /// The validator of `ElicitRequestURLParams`.
    pub static ELICIT_REQUEST_URL_PARAMS: Validator = Validator::at(&NODES, 244, tree(244));

    /// The validator of `ElicitResult`.
    pub static ELICIT_RESULT: Validator = Validator::at(&NODES, 105, tree(105));

    /// The validator of `EmbeddedResource`.
    pub static EMBEDDED_RESOURCE: Validator = Validator::at(&NODES, 86, tree(86));

    /// The validator of `EmptyResult`.
    pub static EMPTY_RESULT: Validator = Validator::at(&NODES, 318, tree(318));

    /// The validator of `EnumSchema`.
    pub static ENUM_SCHEMA: Validator = Validator::at(&NODES, 349, tree(349));

    /// The validator of `Error`.
    pub static ERROR: Validator = Validator::at(&NODES, 350, tree(350));

    /// The validator of `GetPromptRequest`.
    pub static GET_PROMPT_REQUEST: Validator = Validator::at(&NODES, 289, tree(289));

    /// The validator of `GetPromptRequestParams`.
    pub static GET_PROMPT_REQUEST_PARAMS: Validator = Validator::at(&NODES, 292, tree(292));

    /// The validator of `GetPromptResult`.
    pub static GET_PROMPT_RESULT: Validator = Validator::at(&NODES, 353, tree(353));

    /// The validator of `GetPromptResultResponse`.
    pub static GET_PROMPT_RESULT_RESPONSE: Validator = Validator::at(&NODES, 358, tree(358));

    /// The validator of `HeaderMismatchError`.
    pub static HEADER_MISMATCH_ERROR: Validator = Validator::at(&NODES, 361, tree(361));

    /// The validator of `Icon`.
    pub static ICON: Validator = Validator::at(&NODES, 28, tree(28));

    /// The validator of `Icons`.
    pub static ICONS: Validator = Validator::at(&NODES, 366, tree(366));

    /// The validator of `ImageContent`.
    pub static IMAGE_CONTENT: Validator = Validator::at(&NODES, 65, tree(65));

    /// The validator of `Implementation`.
    pub static IMPLEMENTATION: Validator = Validator::at(&NODES, 25, tree(25));

    /// The validator of `InputRequest`.
    pub static INPUT_REQUEST: Validator = Validator::at(&NODES, 123, tree(123));

    /// The validator of `InputRequests`.
    pub static INPUT_REQUESTS: Validator = Validator::at(&NODES, 122, tree(122));

    /// The validator of `InputRequiredResult`.
    pub static INPUT_REQUIRED_RESULT: Validator = Validator::at(&NODES, 121, tree(121));

    /// The validator of `InputResponse`.
    pub static INPUT_RESPONSE: Validator = Validator::at(&NODES, 59, tree(59));

    /// The validator of `InputResponseRequestParams`.
    pub static INPUT_RESPONSE_REQUEST_PARAMS: Validator = Validator::at(&NODES, 368, tree(368));

    /// The validator of `InputResponses`.
    pub static INPUT_RESPONSES: Validator = Validator::at(&NODES, 58, tree(58));

    /// The validator of `InternalError`.
    pub static INTERNAL_ERROR: Validator = Validator::at(&NODES, 370, tree(370));

    /// The validator of `InvalidParamsError`.
    pub static INVALID_PARAMS_ERROR: Validator = Validator::at(&NODES, 373, tree(373));

    /// The validator of `InvalidRequestError`.
    pub static INVALID_REQUEST_ERROR: Validator = Validator::at(&NODES, 376, tree(376));

    /// The validator of `JSONArray`.
    pub static JSON_ARRAY: Validator = Validator::at(&NODES, 379, tree(379));

    /// The validator of `JSONObject`.
    pub static JSON_OBJECT: Validator = Validator::at(&NODES, 49, tree(49));

    /// The validator of `JSONRPCErrorResponse`.
    pub static JSONRPC_ERROR_RESPONSE: Validator = Validator::at(&NODES, 380, tree(380));

    /// The validator of `JSONRPCMessage`.
    pub static JSONRPC_MESSAGE: Validator = Validator::at(&NODES, 382, tree(382));

    /// The validator of `JSONRPCNotification`.
    pub static JSONRPC_NOTIFICATION: Validator = Validator::at(&NODES, 387, tree(387));

    /// The validator of `JSONRPCRequest`.
    pub static JSONRPC_REQUEST: Validator = Validator::at(&NODES, 383, tree(383));

    /// The validator of `JSONRPCResponse`.
    pub static JSONRPC_RESPONSE: Validator = Validator::at(&NODES, 393, tree(393));

    /// The validator of `JSONRPCResultResponse`.
    pub static JSONRPC_RESULT_RESPONSE: Validator = Validator::at(&NODES, 391, tree(391));

    /// The validator of `JSONValue`.
    pub static JSON_VALUE: Validator = Validator::at(&NODES, 0, tree(0));

    /// The validator of `LegacyTitledEnumSchema`.
    pub static LEGACY_TITLED_ENUM_SCHEMA: Validator = Validator::at(&NODES, 232, tree(232));

    /// The validator of `ListPromptsRequest`.
    pub static LIST_PROMPTS_REQUEST: Validator = Validator::at(&NODES, 286, tree(286));

    /// The validator of `ListPromptsResult`.
    pub static LIST_PROMPTS_RESULT: Validator = Validator::at(&NODES, 394, tree(394));

    /// The validator of `ListPromptsResultResponse`.
    pub static LIST_PROMPTS_RESULT_RESPONSE: Validator = Validator::at(&NODES, 411, tree(411));

    /// The validator of `ListResourceTemplatesRequest`.
    pub static LIST_RESOURCE_TEMPLATES_REQUEST: Validator = Validator::at(&NODES, 267, tree(267));

    /// The validator of `ListResourceTemplatesResult`.
    pub static LIST_RESOURCE_TEMPLATES_RESULT: Validator = Validator::at(&NODES, 413, tree(413));

    /// The validator of `ListResourceTemplatesResultResponse`.
    pub static LIST_RESOURCE_TEMPLATES_RESULT_RESPONSE: Validator = Validator::at(&NODES, 426, tree(426));

    /// The validator of `ListResourcesRequest`.
    pub static LIST_RESOURCES_REQUEST: Validator = Validator::at(&NODES, 262, tree(262));

    /// The validator of `ListResourcesResult`.
    pub static LIST_RESOURCES_RESULT: Validator = Validator::at(&NODES, 428, tree(428));

    /// The validator of `ListResourcesResultResponse`.
    pub static LIST_RESOURCES_RESULT_RESPONSE: Validator = Validator::at(&NODES, 442, tree(442));

    /// The validator of `ListRootsRequest`.
    pub static LIST_ROOTS_REQUEST: Validator = Validator::at(&NODES, 163, tree(163));

    /// The validator of `ListRootsResult`.
    pub static LIST_ROOTS_RESULT: Validator = Validator::at(&NODES, 100, tree(100));

    /// The validator of `ListToolsRequest`.
    pub static LIST_TOOLS_REQUEST: Validator = Validator::at(&NODES, 297, tree(297));

    /// The validator of `ListToolsResult`.
    pub static LIST_TOOLS_RESULT: Validator = Validator::at(&NODES, 444, tree(444));

    /// The validator of `ListToolsResultResponse`.
    pub static LIST_TOOLS_RESULT_RESPONSE: Validator = Validator::at(&NODES, 450, tree(450));

    /// The validator of `LoggingLevel`.
    pub static LOGGING_LEVEL: Validator = Validator::at(&NODES, 54, tree(54));

    /// The validator of `LoggingMessageNotification`.
    pub static LOGGING_MESSAGE_NOTIFICATION: Validator = Validator::at(&NODES, 452, tree(452));

    /// The validator of `LoggingMessageNotificationParams`.
    pub static LOGGING_MESSAGE_NOTIFICATION_PARAMS: Validator = Validator::at(&NODES, 455, tree(455));

    /// The validator of `MetaObject`.
    pub static META_OBJECT: Validator = Validator::at(&NODES, 7, tree(7));

    /// The validator of `MethodNotFoundError`.
    pub static METHOD_NOT_FOUND_ERROR: Validator = Validator::at(&NODES, 457, tree(457));

    /// The validator of `MissingRequiredClientCapabilityError`.
    pub static MISSING_REQUIRED_CLIENT_CAPABILITY_ERROR: Validator = Validator::at(&NODES, 460, tree(460));

    /// The validator of `ModelHint`.
    pub static MODEL_HINT: Validator = Validator::at(&NODES, 136, tree(136));

    /// The validator of `ModelPreferences`.
    pub static MODEL_PREFERENCES: Validator = Validator::at(&NODES, 133, tree(133));

    /// The validator of `MultiSelectEnumSchema`.
    pub static MULTI_SELECT_ENUM_SCHEMA: Validator = Validator::at(&NODES, 466, tree(466));

    /// The validator of `Notification`.
    pub static NOTIFICATION: Validator = Validator::at(&NODES, 467, tree(467));

    /// The validator of `NotificationMetaObject`.
    pub static NOTIFICATION_META_OBJECT: Validator = Validator::at(&NODES, 254, tree(254));

    /// The validator of `NotificationParams`.
    pub static NOTIFICATION_PARAMS: Validator = Validator::at(&NODES, 470, tree(470));

    /// The validator of `NumberSchema`.
    pub static NUMBER_SCHEMA: Validator = Validator::at(&NODES, 184, tree(184));

    /// The validator of `PaginatedRequest`.
    pub static PAGINATED_REQUEST: Validator = Validator::at(&NODES, 471, tree(471));

    /// The validator of `PaginatedRequestParams`.
    pub static PAGINATED_REQUEST_PARAMS: Validator = Validator::at(&NODES, 265, tree(265));

    /// The validator of `PaginatedResult`.
    pub static PAGINATED_RESULT: Validator = Validator::at(&NODES, 474, tree(474));

    /// The validator of `ParseError`.
    pub static PARSE_ERROR: Validator = Validator::at(&NODES, 477, tree(477));

    /// The validator of `PrimitiveSchemaDefinition`.
    pub static PRIMITIVE_SCHEMA_DEFINITION: Validator = Validator::at(&NODES, 175, tree(175));

    /// The validator of `ProgressNotification`.
    pub static PROGRESS_NOTIFICATION: Validator = Validator::at(&NODES, 480, tree(480));

    /// The validator of `ProgressNotificationParams`.
    pub static PROGRESS_NOTIFICATION_PARAMS: Validator = Validator::at(&NODES, 483, tree(483));

    /// The validator of `ProgressToken`.
    pub static PROGRESS_TOKEN: Validator = Validator::at(&NODES, 56, tree(56));

    /// The validator of `Prompt`.
    pub static PROMPT: Validator = Validator::at(&NODES, 398, tree(398));

    /// The validator of `PromptArgument`.
    pub static PROMPT_ARGUMENT: Validator = Validator::at(&NODES, 400, tree(400));

    /// The validator of `PromptListChangedNotification`.
    pub static PROMPT_LIST_CHANGED_NOTIFICATION: Validator = Validator::at(&NODES, 487, tree(487));

    /// The validator of `PromptMessage`.
    pub static PROMPT_MESSAGE: Validator = Validator::at(&NODES, 356, tree(356));

    /// The validator of `PromptReference`.
    pub static PROMPT_REFERENCE: Validator = Validator::at(&NODES, 311, tree(311));

    /// The validator of `ReadResourceRequest`.
    pub static READ_RESOURCE_REQUEST: Validator = Validator::at(&NODES, 270, tree(270));

    /// The validator of `ReadResourceRequestParams`.
    pub static READ_RESOURCE_REQUEST_PARAMS: Validator = Validator::at(&NODES, 273, tree(273));

    /// The validator of `ReadResourceResult`.
    pub static READ_RESOURCE_RESULT: Validator = Validator::at(&NODES, 490, tree(490));

    /// The validator of `ReadResourceResultResponse`.
    pub static READ_RESOURCE_RESULT_RESPONSE: Validator = Validator::at(&NODES, 496, tree(496));

    /// The validator of `Request`.
    pub static REQUEST: Validator = Validator::at(&NODES, 499, tree(499));

    /// The validator of `RequestId`.
    pub static REQUEST_ID: Validator = Validator::at(&NODES, 42, tree(42));

    /// The validator of `RequestMetaObject`.
    pub static REQUEST_META_OBJECT: Validator = Validator::at(&NODES, 46, tree(46));

    /// The validator of `RequestParams`.
    pub static REQUEST_PARAMS: Validator = Validator::at(&NODES, 261, tree(261));

    /// The validator of `Resource`.
    pub static RESOURCE: Validator = Validator::at(&NODES, 432, tree(432));

    /// The validator of `ResourceContents`.
    pub static RESOURCE_CONTENTS: Validator = Validator::at(&NODES, 502, tree(502));

    /// The validator of `ResourceLink`.
    pub static RESOURCE_LINK: Validator = Validator::at(&NODES, 77, tree(77));

    /// The validator of `ResourceListChangedNotification`.
    pub static RESOURCE_LIST_CHANGED_NOTIFICATION: Validator = Validator::at(&NODES, 505, tree(505));

    /// The validator of `ResourceRequestParams`.
    pub static RESOURCE_REQUEST_PARAMS: Validator = Validator::at(&NODES, 508, tree(508));

    /// The validator of `ResourceTemplate`.
    pub static RESOURCE_TEMPLATE: Validator = Validator::at(&NODES, 417, tree(417));

    /// The validator of `ResourceTemplateReference`.
    pub static RESOURCE_TEMPLATE_REFERENCE: Validator = Validator::at(&NODES, 315, tree(315));

    /// The validator of `ResourceUpdatedNotification`.
    pub static RESOURCE_UPDATED_NOTIFICATION: Validator = Validator::at(&NODES, 510, tree(510));

    /// The validator of `ResourceUpdatedNotificationParams`.
    pub static RESOURCE_UPDATED_NOTIFICATION_PARAMS: Validator = Validator::at(&NODES, 513, tree(513));

    /// The validator of `Result`.
    pub static RESULT: Validator = Validator::at(&NODES, 318, tree(318));

    /// The validator of `ResultMetaObject`.
    pub static RESULT_META_OBJECT: Validator = Validator::at(&NODES, 24, tree(24));

    /// The validator of `ResultType`.
    pub static RESULT_TYPE: Validator = Validator::at(&NODES, 515, tree(515));

    /// The validator of `Role`.
    pub static ROLE: Validator = Validator::at(&NODES, 3, tree(3));

    /// The validator of `Root`.
    pub static ROOT: Validator = Validator::at(&NODES, 102, tree(102));

    /// The validator of `SamplingMessage`.
    pub static SAMPLING_MESSAGE: Validator = Validator::at(&NODES, 130, tree(130));

    /// The validator of `SamplingMessageContentBlock`.
    pub static SAMPLING_MESSAGE_CONTENT_BLOCK: Validator = Validator::at(&NODES, 97, tree(97));

    /// The validator of `ServerCapabilities`.
    pub static SERVER_CAPABILITIES: Validator = Validator::at(&NODES, 332, tree(332));

    /// The validator of `ServerNotification`.
    pub static SERVER_NOTIFICATION: Validator = Validator::at(&NODES, 516, tree(516));

    /// The validator of `ServerResult`.
    pub static SERVER_RESULT: Validator = Validator::at(&NODES, 524, tree(524));

    /// The validator of `SingleSelectEnumSchema`.
    pub static SINGLE_SELECT_ENUM_SCHEMA: Validator = Validator::at(&NODES, 528, tree(528));

    /// The validator of `StringSchema`.
    pub static STRING_SCHEMA: Validator = Validator::at(&NODES, 176, tree(176));

    /// The validator of `SubscriptionFilter`.
    pub static SUBSCRIPTION_FILTER: Validator = Validator::at(&NODES, 280, tree(280));

    /// The validator of `SubscriptionsAcknowledgedNotification`.
    pub static SUBSCRIPTIONS_ACKNOWLEDGED_NOTIFICATION: Validator = Validator::at(&NODES, 517, tree(517));

    /// The validator of `SubscriptionsAcknowledgedNotificationParams`.
    pub static SUBSCRIPTIONS_ACKNOWLEDGED_NOTIFICATION_PARAMS: Validator = Validator::at(&NODES, 520, tree(520));

    /// The validator of `SubscriptionsListenRequest`.
    pub static SUBSCRIPTIONS_LISTEN_REQUEST: Validator = Validator::at(&NODES, 276, tree(276));

    /// The validator of `SubscriptionsListenRequestParams`.
    pub static SUBSCRIPTIONS_LISTEN_REQUEST_PARAMS: Validator = Validator::at(&NODES, 279, tree(279));

    /// The validator of `SubscriptionsListenResult`.
    pub static SUBSCRIPTIONS_LISTEN_RESULT: Validator = Validator::at(&NODES, 525, tree(525));

    /// The validator of `SubscriptionsListenResultMetaObject`.
    pub static SUBSCRIPTIONS_LISTEN_RESULT_META_OBJECT: Validator = Validator::at(&NODES, 526, tree(526));

    /// The validator of `SubscriptionsListenResultResponse`.
    pub static SUBSCRIPTIONS_LISTEN_RESULT_RESPONSE: Validator = Validator::at(&NODES, 529, tree(529));

    /// The validator of `TextContent`.
    pub static TEXT_CONTENT: Validator = Validator::at(&NODES, 62, tree(62));

    /// The validator of `TextResourceContents`.
    pub static TEXT_RESOURCE_CONTENTS: Validator = Validator::at(&NODES, 88, tree(88));

    /// The validator of `TitledMultiSelectEnumSchema`.
    pub static TITLED_MULTI_SELECT_ENUM_SCHEMA: Validator = Validator::at(&NODES, 219, tree(219));

    /// The validator of `TitledSingleSelectEnumSchema`.
    pub static TITLED_SINGLE_SELECT_ENUM_SCHEMA: Validator = Validator::at(&NODES, 198, tree(198));

    /// The validator of `Tool`.
    pub static TOOL: Validator = Validator::at(&NODES, 147, tree(147));

    /// The validator of `ToolAnnotations`.
    pub static TOOL_ANNOTATIONS: Validator = Validator::at(&NODES, 148, tree(148));

    /// The validator of `ToolChoice`.
    pub static TOOL_CHOICE: Validator = Validator::at(&NODES, 144, tree(144));

    /// The validator of `ToolListChangedNotification`.
    pub static TOOL_LIST_CHANGED_NOTIFICATION: Validator = Validator::at(&NODES, 521, tree(521));

    /// The validator of `ToolResultContent`.
    pub static TOOL_RESULT_CONTENT: Validator = Validator::at(&NODES, 74, tree(74));

    /// The validator of `ToolUseContent`.
    pub static TOOL_USE_CONTENT: Validator = Validator::at(&NODES, 69, tree(69));

    /// The validator of `UnsupportedProtocolVersionError`.
    pub static UNSUPPORTED_PROTOCOL_VERSION_ERROR: Validator = Validator::at(&NODES, 531, tree(531));

    /// The validator of `UntitledMultiSelectEnumSchema`.
    pub static UNTITLED_MULTI_SELECT_ENUM_SCHEMA: Validator = Validator::at(&NODES, 207, tree(207));

    /// The validator of `UntitledSingleSelectEnumSchema`.
    pub static UNTITLED_SINGLE_SELECT_ENUM_SCHEMA: Validator = Validator::at(&NODES, 191, tree(191));
}
