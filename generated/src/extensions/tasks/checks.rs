// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/tasks/schema.json. Emitter: codegen/src/emit/validate.rs.

use mcpspec_core::validate::{Any, Choice, Extra, Method, Node, Nodes, Object, Others, Prose, Tables, Tag, Word, kinds};
#[cfg(feature = "serde_json")]
use super::trees::tree;
#[cfg(not(feature = "serde_json"))]
use mcpspec_core::validate::no_tree as tree;

static NODES: Nodes = Nodes {
    all: &[
        Node::new("", kinds::ANY),
        Node::new("/$defs/CancelTaskRequest", kinds::ANY).extra(&Extra { all: &[2, 7], ..Extra::NONE }),
        Node::new("/$defs/JSONRPCRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 3, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 4, 0), (Word::new("method"), 5, kinds::STRING), (Word::new("params"), 6, 0)], 0b111, Others::Open)),
        Node::new("/$defs/RequestId", kinds::STRING | kinds::INTEGER),
        Node::new("/$defs/JSONRPCRequest/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/JSONRPCRequest/properties/method", kinds::STRING),
        Node::new("/$defs/JSONRPCRequest/properties/params", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/CancelTaskRequest/allOf/1", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 8, 0), (Word::new("params"), 9, 0)], 0b11, Others::Open)),
        Node::new("/$defs/CancelTaskRequest/allOf/1/properties/method", kinds::STRING).texts(&[Word::new("tasks/cancel")]),
        Node::new("/$defs/CancelTaskRequest/allOf/1/properties/params", kinds::ANY).extra(&Extra { all: &[10, 35], ..Extra::NONE }),
        Node::new("/$defs/RequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 11, 0)], 0b1, Others::Open)),
        Node::new("/$defs/RequestMetaObject", kinds::OBJECT).object(&Object::new(&[(Word::new("io.modelcontextprotocol/clientCapabilities"), 12, 0), (Word::new("io.modelcontextprotocol/clientInfo"), 19, 0), (Word::new("io.modelcontextprotocol/logLevel"), 32, 0), (Word::new("io.modelcontextprotocol/protocolVersion"), 33, kinds::STRING), (Word::new("progressToken"), 34, kinds::STRING | kinds::INTEGER)], 0b1001, Others::Open)),
        Node::new("/$defs/ClientCapabilities", kinds::OBJECT).object(&Object::new(&[(Word::new("elicitation"), 13, 0), (Word::new("experimental"), 15, 0), (Word::new("extensions"), 16, 0), (Word::new("roots"), 17, 0), (Word::new("sampling"), 18, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/elicitation", kinds::OBJECT).object(&Object::new(&[(Word::new("form"), 14, 0), (Word::new("url"), 14, 0)], 0b0, Others::Open)),
        Node::new("/$defs/JSONObject", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/experimental", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(14))),
        Node::new("/$defs/ClientCapabilities/properties/extensions", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(14))),
        Node::new("/$defs/ClientCapabilities/properties/roots", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ClientCapabilities/properties/sampling", kinds::OBJECT).object(&Object::new(&[(Word::new("context"), 14, 0), (Word::new("tools"), 14, 0)], 0b0, Others::Open)),
        Node::new("/$defs/Implementation", kinds::OBJECT).object(&Object::new(&[(Word::new("description"), 20, kinds::STRING), (Word::new("icons"), 21, 0), (Word::new("name"), 28, kinds::STRING), (Word::new("title"), 29, kinds::STRING), (Word::new("version"), 30, kinds::STRING), (Word::new("websiteUrl"), 31, 0)], 0b10100, Others::Open)),
        Node::new("/$defs/Implementation/properties/description", kinds::STRING),
        Node::new("/$defs/Implementation/properties/icons", kinds::ARRAY).items(22),
        Node::new("/$defs/Icon", kinds::OBJECT).object(&Object::new(&[(Word::new("mimeType"), 23, kinds::STRING), (Word::new("sizes"), 24, 0), (Word::new("src"), 26, 0), (Word::new("theme"), 27, 0)], 0b100, Others::Open)),
        Node::new("/$defs/Icon/properties/mimeType", kinds::STRING),
        Node::new("/$defs/Icon/properties/sizes", kinds::ARRAY).items(25).extra(&Extra { prose: &[Prose::IconSize], ..Extra::NONE }),
        Node::new("/$defs/Icon/properties/sizes/items", kinds::STRING),
        Node::new("/$defs/Icon/properties/src", kinds::STRING).extra(&Extra { format: Some("uri"), prose: &[Prose::IconSource], ..Extra::NONE }),
        Node::new("/$defs/Icon/properties/theme", kinds::STRING).texts(&[Word::new("dark"), Word::new("light")]),
        Node::new("/$defs/Implementation/properties/name", kinds::STRING),
        Node::new("/$defs/Implementation/properties/title", kinds::STRING),
        Node::new("/$defs/Implementation/properties/version", kinds::STRING),
        Node::new("/$defs/Implementation/properties/websiteUrl", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/LoggingLevel", kinds::STRING).texts(&[Word::new("alert"), Word::new("critical"), Word::new("debug"), Word::new("emergency"), Word::new("error"), Word::new("info"), Word::new("notice"), Word::new("warning")]),
        Node::new("/$defs/RequestMetaObject/properties/io.modelcontextprotocol~1protocolVersion", kinds::STRING),
        Node::new("/$defs/ProgressToken", kinds::STRING | kinds::INTEGER),
        Node::new("/$defs/CancelTaskRequest/allOf/1/properties/params/allOf/1", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 36, kinds::STRING)], 0b1, Others::Open)),
        Node::new("/$defs/CancelTaskRequest/allOf/1/properties/params/allOf/1/properties/taskId", kinds::STRING),
        Node::new("/$defs/CancelTaskResult", kinds::ANY).extra(&Extra { all: &[38, 41], ..Extra::NONE }),
        Node::new("/$defs/Result", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 39, 0), (Word::new("resultType"), 40, kinds::STRING)], 0b10, Others::Open)),
        Node::new("/$defs/ResultMetaObject", kinds::OBJECT).object(&Object::new(&[(Word::new("io.modelcontextprotocol/serverInfo"), 19, 0)], 0b0, Others::Open)),
        Node::new("/$defs/Result/properties/resultType", kinds::STRING),
        Node::new("/$defs/CancelTaskResult/allOf/1", kinds::OBJECT).object(&Object::new(&[(Word::new("resultType"), 42, 0)], 0b1, Others::Open)),
        Node::new("/$defs/CancelTaskResult/allOf/1/properties/resultType", kinds::STRING).texts(&[Word::new("complete")]),
        Node::new("/$defs/CancelledTask", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 44, kinds::STRING), (Word::new("status"), 45, 0), (Word::new("statusMessage"), 46, kinds::STRING), (Word::new("createdAt"), 47, kinds::STRING), (Word::new("lastUpdatedAt"), 48, kinds::STRING), (Word::new("ttlMs"), 49, 0), (Word::new("pollIntervalMs"), 52, 0)], 0b111011, Others::Open)),
        Node::new("/$defs/CancelledTask/properties/taskId", kinds::STRING),
        Node::new("/$defs/CancelledTask/properties/status", kinds::STRING).texts(&[Word::new("cancelled")]),
        Node::new("/$defs/CancelledTask/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/CancelledTask/properties/createdAt", kinds::STRING),
        Node::new("/$defs/CancelledTask/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/CancelledTask/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(50)), (kinds::NULL, Choice::Node(51))], None, false)),
        Node::new("/$defs/CancelledTask/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/CancelledTask/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/CancelledTask/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/CompletedTask", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 54, kinds::STRING), (Word::new("status"), 55, 0), (Word::new("statusMessage"), 56, kinds::STRING), (Word::new("createdAt"), 57, kinds::STRING), (Word::new("lastUpdatedAt"), 58, kinds::STRING), (Word::new("ttlMs"), 59, 0), (Word::new("pollIntervalMs"), 62, 0), (Word::new("result"), 63, 0)], 0b10111011, Others::Open)),
        Node::new("/$defs/CompletedTask/properties/taskId", kinds::STRING),
        Node::new("/$defs/CompletedTask/properties/status", kinds::STRING).texts(&[Word::new("completed")]),
        Node::new("/$defs/CompletedTask/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/CompletedTask/properties/createdAt", kinds::STRING),
        Node::new("/$defs/CompletedTask/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/CompletedTask/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(60)), (kinds::NULL, Choice::Node(61))], None, false)),
        Node::new("/$defs/CompletedTask/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/CompletedTask/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/CompletedTask/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/CompletedTask/properties/result", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/CreateTaskResult", kinds::ANY).extra(&Extra { all: &[38, 65, 80], ..Extra::NONE }),
        Node::new("/$defs/CreateTaskResult/allOf/1", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 66, kinds::STRING), (Word::new("status"), 67, 0), (Word::new("statusMessage"), 73, kinds::STRING), (Word::new("createdAt"), 74, kinds::STRING), (Word::new("lastUpdatedAt"), 75, kinds::STRING), (Word::new("ttlMs"), 76, 0), (Word::new("pollIntervalMs"), 79, 0)], 0b111011, Others::Open)),
        Node::new("/$defs/CreateTaskResult/allOf/1/properties/taskId", kinds::STRING),
        Node::new("/$defs/CreateTaskResult/allOf/1/properties/status", kinds::ANY).any(&Any::new(&[(kinds::STRING, Choice::Each(&[68, 69, 70, 71, 72]))], None, false)),
        Node::new("/$defs/CreateTaskResult/allOf/1/properties/status/anyOf/0", kinds::STRING).texts(&[Word::new("working")]),
        Node::new("/$defs/CreateTaskResult/allOf/1/properties/status/anyOf/1", kinds::STRING).texts(&[Word::new("input_required")]),
        Node::new("/$defs/CreateTaskResult/allOf/1/properties/status/anyOf/2", kinds::STRING).texts(&[Word::new("completed")]),
        Node::new("/$defs/CreateTaskResult/allOf/1/properties/status/anyOf/3", kinds::STRING).texts(&[Word::new("failed")]),
        Node::new("/$defs/CreateTaskResult/allOf/1/properties/status/anyOf/4", kinds::STRING).texts(&[Word::new("cancelled")]),
        Node::new("/$defs/CreateTaskResult/allOf/1/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/CreateTaskResult/allOf/1/properties/createdAt", kinds::STRING),
        Node::new("/$defs/CreateTaskResult/allOf/1/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/CreateTaskResult/allOf/1/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(77)), (kinds::NULL, Choice::Node(78))], None, false)),
        Node::new("/$defs/CreateTaskResult/allOf/1/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/CreateTaskResult/allOf/1/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/CreateTaskResult/allOf/1/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/CreateTaskResult/allOf/2", kinds::OBJECT).object(&Object::new(&[(Word::new("resultType"), 81, 0)], 0b1, Others::Open)),
        Node::new("/$defs/CreateTaskResult/allOf/2/properties/resultType", kinds::STRING).texts(&[Word::new("task")]),
        Node::new("/$defs/DetailedTask", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("status"), arms: &[(Word::new("working"), 83), (Word::new("input_required"), 93), (Word::new("completed"), 283), (Word::new("failed"), 294), (Word::new("cancelled"), 307)], places: &[1, 1, 1, 1, 1], absent: None }))], None, false)),
        Node::new("/$defs/DetailedTask/anyOf/0", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 84, kinds::STRING), (Word::new("status"), 85, 0), (Word::new("statusMessage"), 86, kinds::STRING), (Word::new("createdAt"), 87, kinds::STRING), (Word::new("lastUpdatedAt"), 88, kinds::STRING), (Word::new("ttlMs"), 89, 0), (Word::new("pollIntervalMs"), 92, 0)], 0b111011, Others::Open)),
        Node::new("/$defs/DetailedTask/anyOf/0/properties/taskId", kinds::STRING),
        Node::new("/$defs/DetailedTask/anyOf/0/properties/status", kinds::STRING).texts(&[Word::new("working")]),
        Node::new("/$defs/DetailedTask/anyOf/0/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/DetailedTask/anyOf/0/properties/createdAt", kinds::STRING),
        Node::new("/$defs/DetailedTask/anyOf/0/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/DetailedTask/anyOf/0/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(90)), (kinds::NULL, Choice::Node(91))], None, false)),
        Node::new("/$defs/DetailedTask/anyOf/0/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/DetailedTask/anyOf/0/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/DetailedTask/anyOf/0/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/DetailedTask/anyOf/1", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 94, kinds::STRING), (Word::new("status"), 95, 0), (Word::new("statusMessage"), 96, kinds::STRING), (Word::new("createdAt"), 97, kinds::STRING), (Word::new("lastUpdatedAt"), 98, kinds::STRING), (Word::new("ttlMs"), 99, 0), (Word::new("pollIntervalMs"), 102, 0), (Word::new("inputRequests"), 103, 0)], 0b10111011, Others::Open)),
        Node::new("/$defs/DetailedTask/anyOf/1/properties/taskId", kinds::STRING),
        Node::new("/$defs/DetailedTask/anyOf/1/properties/status", kinds::STRING).texts(&[Word::new("input_required")]),
        Node::new("/$defs/DetailedTask/anyOf/1/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/DetailedTask/anyOf/1/properties/createdAt", kinds::STRING),
        Node::new("/$defs/DetailedTask/anyOf/1/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/DetailedTask/anyOf/1/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(100)), (kinds::NULL, Choice::Node(101))], None, false)),
        Node::new("/$defs/DetailedTask/anyOf/1/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/DetailedTask/anyOf/1/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/DetailedTask/anyOf/1/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/InputRequests", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(104))),
        Node::new("/$defs/InputRequest", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("sampling/createMessage"), 105), (Word::new("roots/list"), 193), (Word::new("elicitation/create"), 196)], places: &[0, 0, 0], absent: None }))], None, false)),
        Node::new("/$defs/CreateMessageRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 106, 0), (Word::new("params"), 107, 0)], 0b11, Others::Open)),
        Node::new("/$defs/CreateMessageRequest/properties/method", kinds::STRING).texts(&[Word::new("sampling/createMessage")]),
        Node::new("/$defs/CreateMessageRequestParams", kinds::OBJECT).object(&Object::new(&[(Word::new("includeContext"), 108, 0), (Word::new("maxTokens"), 109, kinds::INTEGER), (Word::new("messages"), 110, 0), (Word::new("metadata"), 14, 0), (Word::new("modelPreferences"), 163, 0), (Word::new("stopSequences"), 170, 0), (Word::new("systemPrompt"), 172, kinds::STRING), (Word::new("temperature"), 173, kinds::NUMBER), (Word::new("toolChoice"), 174, 0), (Word::new("tools"), 176, 0)], 0b110, Others::Open)),
        Node::new("/$defs/CreateMessageRequestParams/properties/includeContext", kinds::STRING).texts(&[Word::new("allServers"), Word::new("none"), Word::new("thisServer")]),
        Node::new("/$defs/CreateMessageRequestParams/properties/maxTokens", kinds::INTEGER),
        Node::new("/$defs/CreateMessageRequestParams/properties/messages", kinds::ARRAY).items(111),
        Node::new("/$defs/SamplingMessage", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 112, kinds::OBJECT), (Word::new("content"), 113, 0), (Word::new("role"), 117, 0)], 0b110, Others::Open)),
        Node::new("/$defs/MetaObject", kinds::OBJECT),
        Node::new("/$defs/SamplingMessage/properties/content", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 114), (Word::new("image"), 122), (Word::new("audio"), 126), (Word::new("tool_use"), 130), (Word::new("tool_result"), 135)], places: &[3, 4, 4, 4, 5], absent: None })), (kinds::ARRAY, Choice::Node(161))], None, false)),
        Node::new("/$defs/TextContent", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 112, kinds::OBJECT), (Word::new("annotations"), 115, 0), (Word::new("text"), 120, kinds::STRING), (Word::new("type"), 121, 0)], 0b1100, Others::Open)),
        Node::new("/$defs/Annotations", kinds::OBJECT).object(&Object::new(&[(Word::new("audience"), 116, 0), (Word::new("lastModified"), 118, kinds::STRING), (Word::new("priority"), 119, 0)], 0b0, Others::Open)),
        Node::new("/$defs/Annotations/properties/audience", kinds::ARRAY).items(117),
        Node::new("/$defs/Role", kinds::STRING).texts(&[Word::new("assistant"), Word::new("user")]),
        Node::new("/$defs/Annotations/properties/lastModified", kinds::STRING),
        Node::new("/$defs/Annotations/properties/priority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/$defs/TextContent/properties/text", kinds::STRING),
        Node::new("/$defs/TextContent/properties/type", kinds::STRING).texts(&[Word::new("text")]),
        Node::new("/$defs/ImageContent", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 112, kinds::OBJECT), (Word::new("annotations"), 115, 0), (Word::new("data"), 123, 0), (Word::new("mimeType"), 124, kinds::STRING), (Word::new("type"), 125, 0)], 0b11100, Others::Open)),
        Node::new("/$defs/ImageContent/properties/data", kinds::STRING).extra(&Extra { format: Some("byte"), ..Extra::NONE }),
        Node::new("/$defs/ImageContent/properties/mimeType", kinds::STRING),
        Node::new("/$defs/ImageContent/properties/type", kinds::STRING).texts(&[Word::new("image")]),
        Node::new("/$defs/AudioContent", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 112, kinds::OBJECT), (Word::new("annotations"), 115, 0), (Word::new("data"), 127, 0), (Word::new("mimeType"), 128, kinds::STRING), (Word::new("type"), 129, 0)], 0b11100, Others::Open)),
        Node::new("/$defs/AudioContent/properties/data", kinds::STRING).extra(&Extra { format: Some("byte"), ..Extra::NONE }),
        Node::new("/$defs/AudioContent/properties/mimeType", kinds::STRING),
        Node::new("/$defs/AudioContent/properties/type", kinds::STRING).texts(&[Word::new("audio")]),
        Node::new("/$defs/ToolUseContent", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 112, kinds::OBJECT), (Word::new("id"), 131, kinds::STRING), (Word::new("input"), 132, 0), (Word::new("name"), 133, kinds::STRING), (Word::new("type"), 134, 0)], 0b11110, Others::Open)),
        Node::new("/$defs/ToolUseContent/properties/id", kinds::STRING),
        Node::new("/$defs/ToolUseContent/properties/input", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/ToolUseContent/properties/name", kinds::STRING),
        Node::new("/$defs/ToolUseContent/properties/type", kinds::STRING).texts(&[Word::new("tool_use")]),
        Node::new("/$defs/ToolResultContent", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 112, kinds::OBJECT), (Word::new("content"), 136, 0), (Word::new("isError"), 158, kinds::BOOLEAN), (Word::new("structuredContent"), 0, kinds::NULL | kinds::BOOLEAN | kinds::NUMBER | kinds::STRING | kinds::ARRAY | kinds::OBJECT), (Word::new("toolUseId"), 159, kinds::STRING), (Word::new("type"), 160, 0)], 0b110010, Others::Open)),
        Node::new("/$defs/ToolResultContent/properties/content", kinds::ARRAY).items(137),
        Node::new("/$defs/ContentBlock", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 114), (Word::new("image"), 122), (Word::new("audio"), 126), (Word::new("resource_link"), 138), (Word::new("resource"), 147)], places: &[3, 4, 4, 8, 3], absent: None }))], None, false)),
        Node::new("/$defs/ResourceLink", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 112, kinds::OBJECT), (Word::new("annotations"), 115, 0), (Word::new("description"), 139, kinds::STRING), (Word::new("icons"), 140, 0), (Word::new("mimeType"), 141, kinds::STRING), (Word::new("name"), 142, kinds::STRING), (Word::new("size"), 143, kinds::INTEGER), (Word::new("title"), 144, kinds::STRING), (Word::new("type"), 145, 0), (Word::new("uri"), 146, 0)], 0b1100100000, Others::Open)),
        Node::new("/$defs/ResourceLink/properties/description", kinds::STRING),
        Node::new("/$defs/ResourceLink/properties/icons", kinds::ARRAY).items(22),
        Node::new("/$defs/ResourceLink/properties/mimeType", kinds::STRING),
        Node::new("/$defs/ResourceLink/properties/name", kinds::STRING),
        Node::new("/$defs/ResourceLink/properties/size", kinds::INTEGER),
        Node::new("/$defs/ResourceLink/properties/title", kinds::STRING),
        Node::new("/$defs/ResourceLink/properties/type", kinds::STRING).texts(&[Word::new("resource_link")]),
        Node::new("/$defs/ResourceLink/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/EmbeddedResource", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 112, kinds::OBJECT), (Word::new("annotations"), 115, 0), (Word::new("resource"), 148, 0), (Word::new("type"), 157, 0)], 0b1100, Others::Open)),
        Node::new("/$defs/EmbeddedResource/properties/resource", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[149, 153]))], Some(Choice::Member(&[(Word::new("text"), 149), (Word::new("blob"), 153)])), false)),
        Node::new("/$defs/TextResourceContents", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 112, kinds::OBJECT), (Word::new("mimeType"), 150, kinds::STRING), (Word::new("text"), 151, kinds::STRING), (Word::new("uri"), 152, 0)], 0b1100, Others::Open)),
        Node::new("/$defs/TextResourceContents/properties/mimeType", kinds::STRING),
        Node::new("/$defs/TextResourceContents/properties/text", kinds::STRING),
        Node::new("/$defs/TextResourceContents/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/BlobResourceContents", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 112, kinds::OBJECT), (Word::new("blob"), 154, 0), (Word::new("mimeType"), 155, kinds::STRING), (Word::new("uri"), 156, 0)], 0b1010, Others::Open)),
        Node::new("/$defs/BlobResourceContents/properties/blob", kinds::STRING).extra(&Extra { format: Some("byte"), ..Extra::NONE }),
        Node::new("/$defs/BlobResourceContents/properties/mimeType", kinds::STRING),
        Node::new("/$defs/BlobResourceContents/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/EmbeddedResource/properties/type", kinds::STRING).texts(&[Word::new("resource")]),
        Node::new("/$defs/ToolResultContent/properties/isError", kinds::BOOLEAN),
        Node::new("/$defs/ToolResultContent/properties/toolUseId", kinds::STRING),
        Node::new("/$defs/ToolResultContent/properties/type", kinds::STRING).texts(&[Word::new("tool_result")]),
        Node::new("/$defs/SamplingMessage/properties/content/anyOf/5", kinds::ARRAY).items(162),
        Node::new("/$defs/SamplingMessageContentBlock", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 114), (Word::new("image"), 122), (Word::new("audio"), 126), (Word::new("tool_use"), 130), (Word::new("tool_result"), 135)], places: &[3, 4, 4, 4, 5], absent: None }))], None, false)),
        Node::new("/$defs/ModelPreferences", kinds::OBJECT).object(&Object::new(&[(Word::new("costPriority"), 164, 0), (Word::new("hints"), 165, 0), (Word::new("intelligencePriority"), 168, 0), (Word::new("speedPriority"), 169, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ModelPreferences/properties/costPriority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/$defs/ModelPreferences/properties/hints", kinds::ARRAY).items(166),
        Node::new("/$defs/ModelHint", kinds::OBJECT).object(&Object::new(&[(Word::new("name"), 167, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/$defs/ModelHint/properties/name", kinds::STRING),
        Node::new("/$defs/ModelPreferences/properties/intelligencePriority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/$defs/ModelPreferences/properties/speedPriority", kinds::NUMBER).extra(&Extra { bounds: Some((Some((0_f64, "0")), Some((1_f64, "1")))), ..Extra::NONE }),
        Node::new("/$defs/CreateMessageRequestParams/properties/stopSequences", kinds::ARRAY).items(171),
        Node::new("/$defs/CreateMessageRequestParams/properties/stopSequences/items", kinds::STRING),
        Node::new("/$defs/CreateMessageRequestParams/properties/systemPrompt", kinds::STRING),
        Node::new("/$defs/CreateMessageRequestParams/properties/temperature", kinds::NUMBER),
        Node::new("/$defs/ToolChoice", kinds::OBJECT).object(&Object::new(&[(Word::new("mode"), 175, 0)], 0b0, Others::Open)),
        Node::new("/$defs/ToolChoice/properties/mode", kinds::STRING).texts(&[Word::new("auto"), Word::new("none"), Word::new("required")]),
        Node::new("/$defs/CreateMessageRequestParams/properties/tools", kinds::ARRAY).items(177),
        Node::new("/$defs/Tool", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 112, kinds::OBJECT), (Word::new("annotations"), 178, 0), (Word::new("description"), 184, kinds::STRING), (Word::new("icons"), 185, 0), (Word::new("inputSchema"), 186, 0), (Word::new("name"), 189, 0), (Word::new("outputSchema"), 190, 0), (Word::new("title"), 192, kinds::STRING)], 0b110000, Others::Open)),
        Node::new("/$defs/ToolAnnotations", kinds::OBJECT).object(&Object::new(&[(Word::new("destructiveHint"), 179, kinds::BOOLEAN), (Word::new("idempotentHint"), 180, kinds::BOOLEAN), (Word::new("openWorldHint"), 181, kinds::BOOLEAN), (Word::new("readOnlyHint"), 182, kinds::BOOLEAN), (Word::new("title"), 183, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/$defs/ToolAnnotations/properties/destructiveHint", kinds::BOOLEAN),
        Node::new("/$defs/ToolAnnotations/properties/idempotentHint", kinds::BOOLEAN),
        Node::new("/$defs/ToolAnnotations/properties/openWorldHint", kinds::BOOLEAN),
        Node::new("/$defs/ToolAnnotations/properties/readOnlyHint", kinds::BOOLEAN),
        Node::new("/$defs/ToolAnnotations/properties/title", kinds::STRING),
        Node::new("/$defs/Tool/properties/description", kinds::STRING),
        Node::new("/$defs/Tool/properties/icons", kinds::ARRAY).items(22),
        Node::new("/$defs/Tool/properties/inputSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("$schema"), 187, kinds::STRING), (Word::new("type"), 188, 0)], 0b10, Others::Open)),
        Node::new("/$defs/Tool/properties/inputSchema/properties/$schema", kinds::STRING),
        Node::new("/$defs/Tool/properties/inputSchema/properties/type", kinds::STRING).texts(&[Word::new("object")]),
        Node::new("/$defs/Tool/properties/name", kinds::STRING).extra(&Extra { prose: &[Prose::ToolName], ..Extra::NONE }),
        Node::new("/$defs/Tool/properties/outputSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("$schema"), 191, kinds::STRING)], 0b0, Others::Open)),
        Node::new("/$defs/Tool/properties/outputSchema/properties/$schema", kinds::STRING),
        Node::new("/$defs/Tool/properties/title", kinds::STRING),
        Node::new("/$defs/ListRootsRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 194, 0), (Word::new("params"), 195, 0)], 0b1, Others::Open)),
        Node::new("/$defs/ListRootsRequest/properties/method", kinds::STRING).texts(&[Word::new("roots/list")]),
        Node::new("/$defs/ListRootsRequest/properties/params", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 112, kinds::OBJECT)], 0b0, Others::Open)),
        Node::new("/$defs/ElicitRequest", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 197, 0), (Word::new("params"), 198, 0)], 0b11, Others::Open)),
        Node::new("/$defs/ElicitRequest/properties/method", kinds::STRING).texts(&[Word::new("elicitation/create")]),
        Node::new("/$defs/ElicitRequestParams", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[199, 279]))], Some(Choice::Member(&[(Word::new("requestedSchema"), 199), (Word::new("url"), 279)])), false)),
        Node::new("/$defs/ElicitRequestFormParams", kinds::OBJECT).object(&Object::new(&[(Word::new("message"), 200, kinds::STRING), (Word::new("mode"), 201, 0), (Word::new("requestedSchema"), 202, 0)], 0b101, Others::Open)),
        Node::new("/$defs/ElicitRequestFormParams/properties/message", kinds::STRING),
        Node::new("/$defs/ElicitRequestFormParams/properties/mode", kinds::STRING).texts(&[Word::new("form")]),
        Node::new("/$defs/ElicitRequestFormParams/properties/requestedSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("$schema"), 203, kinds::STRING), (Word::new("properties"), 204, 0), (Word::new("required"), 276, 0), (Word::new("type"), 278, 0)], 0b1010, Others::Open)).extra(&Extra { prose: &[Prose::FormField, Prose::FormSense], ..Extra::NONE }),
        Node::new("/$defs/ElicitRequestFormParams/properties/requestedSchema/properties/$schema", kinds::STRING),
        Node::new("/$defs/ElicitRequestFormParams/properties/requestedSchema/properties/properties", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(205))),
        Node::new("/$defs/PrimitiveSchemaDefinition", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[206, 214, 221, 226, 233, 242, 254, 267]))], None, false)),
        Node::new("/$defs/StringSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 207, kinds::STRING), (Word::new("description"), 208, kinds::STRING), (Word::new("format"), 209, 0), (Word::new("maxLength"), 210, kinds::INTEGER), (Word::new("minLength"), 211, kinds::INTEGER), (Word::new("title"), 212, kinds::STRING), (Word::new("type"), 213, 0)], 0b1000000, Others::Open)),
        Node::new("/$defs/StringSchema/properties/default", kinds::STRING),
        Node::new("/$defs/StringSchema/properties/description", kinds::STRING),
        Node::new("/$defs/StringSchema/properties/format", kinds::STRING).texts(&[Word::new("date"), Word::new("date-time"), Word::new("email"), Word::new("uri")]),
        Node::new("/$defs/StringSchema/properties/maxLength", kinds::INTEGER),
        Node::new("/$defs/StringSchema/properties/minLength", kinds::INTEGER),
        Node::new("/$defs/StringSchema/properties/title", kinds::STRING),
        Node::new("/$defs/StringSchema/properties/type", kinds::STRING).texts(&[Word::new("string")]),
        Node::new("/$defs/NumberSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 215, kinds::NUMBER), (Word::new("description"), 216, kinds::STRING), (Word::new("maximum"), 217, kinds::NUMBER), (Word::new("minimum"), 218, kinds::NUMBER), (Word::new("title"), 219, kinds::STRING), (Word::new("type"), 220, 0)], 0b100000, Others::Open)),
        Node::new("/$defs/NumberSchema/properties/default", kinds::NUMBER),
        Node::new("/$defs/NumberSchema/properties/description", kinds::STRING),
        Node::new("/$defs/NumberSchema/properties/maximum", kinds::NUMBER),
        Node::new("/$defs/NumberSchema/properties/minimum", kinds::NUMBER),
        Node::new("/$defs/NumberSchema/properties/title", kinds::STRING),
        Node::new("/$defs/NumberSchema/properties/type", kinds::STRING).texts(&[Word::new("integer"), Word::new("number")]),
        Node::new("/$defs/BooleanSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 222, kinds::BOOLEAN), (Word::new("description"), 223, kinds::STRING), (Word::new("title"), 224, kinds::STRING), (Word::new("type"), 225, 0)], 0b1000, Others::Open)),
        Node::new("/$defs/BooleanSchema/properties/default", kinds::BOOLEAN),
        Node::new("/$defs/BooleanSchema/properties/description", kinds::STRING),
        Node::new("/$defs/BooleanSchema/properties/title", kinds::STRING),
        Node::new("/$defs/BooleanSchema/properties/type", kinds::STRING).texts(&[Word::new("boolean")]),
        Node::new("/$defs/UntitledSingleSelectEnumSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 227, kinds::STRING), (Word::new("description"), 228, kinds::STRING), (Word::new("enum"), 229, 0), (Word::new("title"), 231, kinds::STRING), (Word::new("type"), 232, 0)], 0b10100, Others::Open)),
        Node::new("/$defs/UntitledSingleSelectEnumSchema/properties/default", kinds::STRING),
        Node::new("/$defs/UntitledSingleSelectEnumSchema/properties/description", kinds::STRING),
        Node::new("/$defs/UntitledSingleSelectEnumSchema/properties/enum", kinds::ARRAY).items(230),
        Node::new("/$defs/UntitledSingleSelectEnumSchema/properties/enum/items", kinds::STRING),
        Node::new("/$defs/UntitledSingleSelectEnumSchema/properties/title", kinds::STRING),
        Node::new("/$defs/UntitledSingleSelectEnumSchema/properties/type", kinds::STRING).texts(&[Word::new("string")]),
        Node::new("/$defs/TitledSingleSelectEnumSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 234, kinds::STRING), (Word::new("description"), 235, kinds::STRING), (Word::new("oneOf"), 236, 0), (Word::new("title"), 240, kinds::STRING), (Word::new("type"), 241, 0)], 0b10100, Others::Open)),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/default", kinds::STRING),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/description", kinds::STRING),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/oneOf", kinds::ARRAY).items(237),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/oneOf/items", kinds::OBJECT).object(&Object::new(&[(Word::new("const"), 238, kinds::STRING), (Word::new("title"), 239, kinds::STRING)], 0b11, Others::Open)),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/oneOf/items/properties/const", kinds::STRING),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/oneOf/items/properties/title", kinds::STRING),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/title", kinds::STRING),
        Node::new("/$defs/TitledSingleSelectEnumSchema/properties/type", kinds::STRING).texts(&[Word::new("string")]),
        Node::new("/$defs/UntitledMultiSelectEnumSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 243, 0), (Word::new("description"), 245, kinds::STRING), (Word::new("items"), 246, 0), (Word::new("maxItems"), 250, kinds::INTEGER), (Word::new("minItems"), 251, kinds::INTEGER), (Word::new("title"), 252, kinds::STRING), (Word::new("type"), 253, 0)], 0b1000100, Others::Open)),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/default", kinds::ARRAY).items(244),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/default/items", kinds::STRING),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/description", kinds::STRING),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/items", kinds::OBJECT).object(&Object::new(&[(Word::new("enum"), 247, 0), (Word::new("type"), 249, 0)], 0b11, Others::Open)),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/items/properties/enum", kinds::ARRAY).items(248),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/items/properties/enum/items", kinds::STRING),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/items/properties/type", kinds::STRING).texts(&[Word::new("string")]),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/maxItems", kinds::INTEGER),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/minItems", kinds::INTEGER),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/title", kinds::STRING),
        Node::new("/$defs/UntitledMultiSelectEnumSchema/properties/type", kinds::STRING).texts(&[Word::new("array")]),
        Node::new("/$defs/TitledMultiSelectEnumSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 255, 0), (Word::new("description"), 257, kinds::STRING), (Word::new("items"), 258, 0), (Word::new("maxItems"), 263, kinds::INTEGER), (Word::new("minItems"), 264, kinds::INTEGER), (Word::new("title"), 265, kinds::STRING), (Word::new("type"), 266, 0)], 0b1000100, Others::Open)),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/default", kinds::ARRAY).items(256),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/default/items", kinds::STRING),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/description", kinds::STRING),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/items", kinds::OBJECT).object(&Object::new(&[(Word::new("anyOf"), 259, 0)], 0b1, Others::Open)),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/items/properties/anyOf", kinds::ARRAY).items(260),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/items/properties/anyOf/items", kinds::OBJECT).object(&Object::new(&[(Word::new("const"), 261, kinds::STRING), (Word::new("title"), 262, kinds::STRING)], 0b11, Others::Open)),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/items/properties/anyOf/items/properties/const", kinds::STRING),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/items/properties/anyOf/items/properties/title", kinds::STRING),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/maxItems", kinds::INTEGER),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/minItems", kinds::INTEGER),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/title", kinds::STRING),
        Node::new("/$defs/TitledMultiSelectEnumSchema/properties/type", kinds::STRING).texts(&[Word::new("array")]),
        Node::new("/$defs/LegacyTitledEnumSchema", kinds::OBJECT).object(&Object::new(&[(Word::new("default"), 268, kinds::STRING), (Word::new("description"), 269, kinds::STRING), (Word::new("enum"), 270, 0), (Word::new("enumNames"), 272, 0), (Word::new("title"), 274, kinds::STRING), (Word::new("type"), 275, 0)], 0b100100, Others::Open)),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/default", kinds::STRING),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/description", kinds::STRING),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/enum", kinds::ARRAY).items(271),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/enum/items", kinds::STRING),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/enumNames", kinds::ARRAY).items(273),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/enumNames/items", kinds::STRING),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/title", kinds::STRING),
        Node::new("/$defs/LegacyTitledEnumSchema/properties/type", kinds::STRING).texts(&[Word::new("string")]),
        Node::new("/$defs/ElicitRequestFormParams/properties/requestedSchema/properties/required", kinds::ARRAY).items(277),
        Node::new("/$defs/ElicitRequestFormParams/properties/requestedSchema/properties/required/items", kinds::STRING),
        Node::new("/$defs/ElicitRequestFormParams/properties/requestedSchema/properties/type", kinds::STRING).texts(&[Word::new("object")]),
        Node::new("/$defs/ElicitRequestURLParams", kinds::OBJECT).object(&Object::new(&[(Word::new("message"), 280, kinds::STRING), (Word::new("mode"), 281, 0), (Word::new("url"), 282, 0)], 0b111, Others::Open)),
        Node::new("/$defs/ElicitRequestURLParams/properties/message", kinds::STRING),
        Node::new("/$defs/ElicitRequestURLParams/properties/mode", kinds::STRING).texts(&[Word::new("url")]),
        Node::new("/$defs/ElicitRequestURLParams/properties/url", kinds::STRING).extra(&Extra { format: Some("uri"), ..Extra::NONE }),
        Node::new("/$defs/DetailedTask/anyOf/2", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 284, kinds::STRING), (Word::new("status"), 285, 0), (Word::new("statusMessage"), 286, kinds::STRING), (Word::new("createdAt"), 287, kinds::STRING), (Word::new("lastUpdatedAt"), 288, kinds::STRING), (Word::new("ttlMs"), 289, 0), (Word::new("pollIntervalMs"), 292, 0), (Word::new("result"), 293, 0)], 0b10111011, Others::Open)),
        Node::new("/$defs/DetailedTask/anyOf/2/properties/taskId", kinds::STRING),
        Node::new("/$defs/DetailedTask/anyOf/2/properties/status", kinds::STRING).texts(&[Word::new("completed")]),
        Node::new("/$defs/DetailedTask/anyOf/2/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/DetailedTask/anyOf/2/properties/createdAt", kinds::STRING),
        Node::new("/$defs/DetailedTask/anyOf/2/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/DetailedTask/anyOf/2/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(290)), (kinds::NULL, Choice::Node(291))], None, false)),
        Node::new("/$defs/DetailedTask/anyOf/2/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/DetailedTask/anyOf/2/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/DetailedTask/anyOf/2/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/DetailedTask/anyOf/2/properties/result", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/DetailedTask/anyOf/3", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 295, kinds::STRING), (Word::new("status"), 296, 0), (Word::new("statusMessage"), 297, kinds::STRING), (Word::new("createdAt"), 298, kinds::STRING), (Word::new("lastUpdatedAt"), 299, kinds::STRING), (Word::new("ttlMs"), 300, 0), (Word::new("pollIntervalMs"), 303, 0), (Word::new("error"), 304, 0)], 0b10111011, Others::Open)),
        Node::new("/$defs/DetailedTask/anyOf/3/properties/taskId", kinds::STRING),
        Node::new("/$defs/DetailedTask/anyOf/3/properties/status", kinds::STRING).texts(&[Word::new("failed")]),
        Node::new("/$defs/DetailedTask/anyOf/3/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/DetailedTask/anyOf/3/properties/createdAt", kinds::STRING),
        Node::new("/$defs/DetailedTask/anyOf/3/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/DetailedTask/anyOf/3/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(301)), (kinds::NULL, Choice::Node(302))], None, false)),
        Node::new("/$defs/DetailedTask/anyOf/3/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/DetailedTask/anyOf/3/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/DetailedTask/anyOf/3/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/Error", kinds::OBJECT).object(&Object::new(&[(Word::new("code"), 305, kinds::INTEGER), (Word::new("data"), 0, kinds::NULL | kinds::BOOLEAN | kinds::NUMBER | kinds::STRING | kinds::ARRAY | kinds::OBJECT), (Word::new("message"), 306, kinds::STRING)], 0b101, Others::Open)),
        Node::new("/$defs/Error/properties/code", kinds::INTEGER),
        Node::new("/$defs/Error/properties/message", kinds::STRING),
        Node::new("/$defs/DetailedTask/anyOf/4", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 308, kinds::STRING), (Word::new("status"), 309, 0), (Word::new("statusMessage"), 310, kinds::STRING), (Word::new("createdAt"), 311, kinds::STRING), (Word::new("lastUpdatedAt"), 312, kinds::STRING), (Word::new("ttlMs"), 313, 0), (Word::new("pollIntervalMs"), 316, 0)], 0b111011, Others::Open)),
        Node::new("/$defs/DetailedTask/anyOf/4/properties/taskId", kinds::STRING),
        Node::new("/$defs/DetailedTask/anyOf/4/properties/status", kinds::STRING).texts(&[Word::new("cancelled")]),
        Node::new("/$defs/DetailedTask/anyOf/4/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/DetailedTask/anyOf/4/properties/createdAt", kinds::STRING),
        Node::new("/$defs/DetailedTask/anyOf/4/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/DetailedTask/anyOf/4/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(314)), (kinds::NULL, Choice::Node(315))], None, false)),
        Node::new("/$defs/DetailedTask/anyOf/4/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/DetailedTask/anyOf/4/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/DetailedTask/anyOf/4/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/FailedTask", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 318, kinds::STRING), (Word::new("status"), 319, 0), (Word::new("statusMessage"), 320, kinds::STRING), (Word::new("createdAt"), 321, kinds::STRING), (Word::new("lastUpdatedAt"), 322, kinds::STRING), (Word::new("ttlMs"), 323, 0), (Word::new("pollIntervalMs"), 326, 0), (Word::new("error"), 304, 0)], 0b10111011, Others::Open)),
        Node::new("/$defs/FailedTask/properties/taskId", kinds::STRING),
        Node::new("/$defs/FailedTask/properties/status", kinds::STRING).texts(&[Word::new("failed")]),
        Node::new("/$defs/FailedTask/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/FailedTask/properties/createdAt", kinds::STRING),
        Node::new("/$defs/FailedTask/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/FailedTask/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(324)), (kinds::NULL, Choice::Node(325))], None, false)),
        Node::new("/$defs/FailedTask/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/FailedTask/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/FailedTask/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/GetTaskRequest", kinds::ANY).extra(&Extra { all: &[2, 328], ..Extra::NONE }),
        Node::new("/$defs/GetTaskRequest/allOf/1", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 329, 0), (Word::new("params"), 330, 0)], 0b11, Others::Open)),
        Node::new("/$defs/GetTaskRequest/allOf/1/properties/method", kinds::STRING).texts(&[Word::new("tasks/get")]),
        Node::new("/$defs/GetTaskRequest/allOf/1/properties/params", kinds::ANY).extra(&Extra { all: &[10, 331], ..Extra::NONE }),
        Node::new("/$defs/GetTaskRequest/allOf/1/properties/params/allOf/1", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 332, kinds::STRING)], 0b1, Others::Open)),
        Node::new("/$defs/GetTaskRequest/allOf/1/properties/params/allOf/1/properties/taskId", kinds::STRING),
        Node::new("/$defs/GetTaskResult", kinds::ANY).extra(&Extra { all: &[38, 334, 386], ..Extra::NONE }),
        Node::new("/$defs/GetTaskResult/allOf/1", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("status"), arms: &[(Word::new("working"), 335), (Word::new("input_required"), 345), (Word::new("completed"), 355), (Word::new("failed"), 366), (Word::new("cancelled"), 376)], places: &[1, 1, 1, 1, 1], absent: None }))], None, false)),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/0", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 336, kinds::STRING), (Word::new("status"), 337, 0), (Word::new("statusMessage"), 338, kinds::STRING), (Word::new("createdAt"), 339, kinds::STRING), (Word::new("lastUpdatedAt"), 340, kinds::STRING), (Word::new("ttlMs"), 341, 0), (Word::new("pollIntervalMs"), 344, 0)], 0b111011, Others::Open)),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/0/properties/taskId", kinds::STRING),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/0/properties/status", kinds::STRING).texts(&[Word::new("working")]),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/0/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/0/properties/createdAt", kinds::STRING),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/0/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/0/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(342)), (kinds::NULL, Choice::Node(343))], None, false)),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/0/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/0/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/0/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/1", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 346, kinds::STRING), (Word::new("status"), 347, 0), (Word::new("statusMessage"), 348, kinds::STRING), (Word::new("createdAt"), 349, kinds::STRING), (Word::new("lastUpdatedAt"), 350, kinds::STRING), (Word::new("ttlMs"), 351, 0), (Word::new("pollIntervalMs"), 354, 0), (Word::new("inputRequests"), 103, 0)], 0b10111011, Others::Open)),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/1/properties/taskId", kinds::STRING),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/1/properties/status", kinds::STRING).texts(&[Word::new("input_required")]),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/1/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/1/properties/createdAt", kinds::STRING),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/1/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/1/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(352)), (kinds::NULL, Choice::Node(353))], None, false)),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/1/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/1/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/1/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/2", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 356, kinds::STRING), (Word::new("status"), 357, 0), (Word::new("statusMessage"), 358, kinds::STRING), (Word::new("createdAt"), 359, kinds::STRING), (Word::new("lastUpdatedAt"), 360, kinds::STRING), (Word::new("ttlMs"), 361, 0), (Word::new("pollIntervalMs"), 364, 0), (Word::new("result"), 365, 0)], 0b10111011, Others::Open)),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/2/properties/taskId", kinds::STRING),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/2/properties/status", kinds::STRING).texts(&[Word::new("completed")]),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/2/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/2/properties/createdAt", kinds::STRING),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/2/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/2/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(362)), (kinds::NULL, Choice::Node(363))], None, false)),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/2/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/2/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/2/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/2/properties/result", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/3", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 367, kinds::STRING), (Word::new("status"), 368, 0), (Word::new("statusMessage"), 369, kinds::STRING), (Word::new("createdAt"), 370, kinds::STRING), (Word::new("lastUpdatedAt"), 371, kinds::STRING), (Word::new("ttlMs"), 372, 0), (Word::new("pollIntervalMs"), 375, 0), (Word::new("error"), 304, 0)], 0b10111011, Others::Open)),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/3/properties/taskId", kinds::STRING),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/3/properties/status", kinds::STRING).texts(&[Word::new("failed")]),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/3/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/3/properties/createdAt", kinds::STRING),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/3/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/3/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(373)), (kinds::NULL, Choice::Node(374))], None, false)),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/3/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/3/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/3/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/4", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 377, kinds::STRING), (Word::new("status"), 378, 0), (Word::new("statusMessage"), 379, kinds::STRING), (Word::new("createdAt"), 380, kinds::STRING), (Word::new("lastUpdatedAt"), 381, kinds::STRING), (Word::new("ttlMs"), 382, 0), (Word::new("pollIntervalMs"), 385, 0)], 0b111011, Others::Open)),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/4/properties/taskId", kinds::STRING),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/4/properties/status", kinds::STRING).texts(&[Word::new("cancelled")]),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/4/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/4/properties/createdAt", kinds::STRING),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/4/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/4/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(383)), (kinds::NULL, Choice::Node(384))], None, false)),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/4/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/4/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/GetTaskResult/allOf/1/anyOf/4/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/GetTaskResult/allOf/2", kinds::OBJECT).object(&Object::new(&[(Word::new("resultType"), 387, 0)], 0b1, Others::Open)),
        Node::new("/$defs/GetTaskResult/allOf/2/properties/resultType", kinds::STRING).texts(&[Word::new("complete")]),
        Node::new("/$defs/InputRequiredTask", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 389, kinds::STRING), (Word::new("status"), 390, 0), (Word::new("statusMessage"), 391, kinds::STRING), (Word::new("createdAt"), 392, kinds::STRING), (Word::new("lastUpdatedAt"), 393, kinds::STRING), (Word::new("ttlMs"), 394, 0), (Word::new("pollIntervalMs"), 397, 0), (Word::new("inputRequests"), 103, 0)], 0b10111011, Others::Open)),
        Node::new("/$defs/InputRequiredTask/properties/taskId", kinds::STRING),
        Node::new("/$defs/InputRequiredTask/properties/status", kinds::STRING).texts(&[Word::new("input_required")]),
        Node::new("/$defs/InputRequiredTask/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/InputRequiredTask/properties/createdAt", kinds::STRING),
        Node::new("/$defs/InputRequiredTask/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/InputRequiredTask/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(395)), (kinds::NULL, Choice::Node(396))], None, false)),
        Node::new("/$defs/InputRequiredTask/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/InputRequiredTask/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/InputRequiredTask/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/Task", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 399, kinds::STRING), (Word::new("status"), 400, 0), (Word::new("statusMessage"), 406, kinds::STRING), (Word::new("createdAt"), 407, kinds::STRING), (Word::new("lastUpdatedAt"), 408, kinds::STRING), (Word::new("ttlMs"), 409, 0), (Word::new("pollIntervalMs"), 412, 0)], 0b111011, Others::Open)),
        Node::new("/$defs/Task/properties/taskId", kinds::STRING),
        Node::new("/$defs/Task/properties/status", kinds::ANY).any(&Any::new(&[(kinds::STRING, Choice::Each(&[401, 402, 403, 404, 405]))], None, false)),
        Node::new("/$defs/Task/properties/status/anyOf/0", kinds::STRING).texts(&[Word::new("working")]),
        Node::new("/$defs/Task/properties/status/anyOf/1", kinds::STRING).texts(&[Word::new("input_required")]),
        Node::new("/$defs/Task/properties/status/anyOf/2", kinds::STRING).texts(&[Word::new("completed")]),
        Node::new("/$defs/Task/properties/status/anyOf/3", kinds::STRING).texts(&[Word::new("failed")]),
        Node::new("/$defs/Task/properties/status/anyOf/4", kinds::STRING).texts(&[Word::new("cancelled")]),
        Node::new("/$defs/Task/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/Task/properties/createdAt", kinds::STRING),
        Node::new("/$defs/Task/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/Task/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(410)), (kinds::NULL, Choice::Node(411))], None, false)),
        Node::new("/$defs/Task/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/Task/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/Task/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotificationParams", kinds::ANY).extra(&Extra { all: &[414, 416, 468], ..Extra::NONE }),
        Node::new("/$defs/NotificationParams", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 415, 0)], 0b0, Others::Open)),
        Node::new("/$defs/NotificationMetaObject", kinds::OBJECT).object(&Object::new(&[(Word::new("io.modelcontextprotocol/subscriptionId"), 3, kinds::STRING | kinds::INTEGER)], 0b0, Others::Open)),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("status"), arms: &[(Word::new("working"), 417), (Word::new("input_required"), 427), (Word::new("completed"), 437), (Word::new("failed"), 448), (Word::new("cancelled"), 458)], places: &[1, 1, 1, 1, 1], absent: None }))], None, false)),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/0", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 418, kinds::STRING), (Word::new("status"), 419, 0), (Word::new("statusMessage"), 420, kinds::STRING), (Word::new("createdAt"), 421, kinds::STRING), (Word::new("lastUpdatedAt"), 422, kinds::STRING), (Word::new("ttlMs"), 423, 0), (Word::new("pollIntervalMs"), 426, 0)], 0b111011, Others::Open)),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/0/properties/taskId", kinds::STRING),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/0/properties/status", kinds::STRING).texts(&[Word::new("working")]),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/0/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/0/properties/createdAt", kinds::STRING),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/0/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/0/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(424)), (kinds::NULL, Choice::Node(425))], None, false)),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/0/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/0/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/0/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/1", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 428, kinds::STRING), (Word::new("status"), 429, 0), (Word::new("statusMessage"), 430, kinds::STRING), (Word::new("createdAt"), 431, kinds::STRING), (Word::new("lastUpdatedAt"), 432, kinds::STRING), (Word::new("ttlMs"), 433, 0), (Word::new("pollIntervalMs"), 436, 0), (Word::new("inputRequests"), 103, 0)], 0b10111011, Others::Open)),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/1/properties/taskId", kinds::STRING),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/1/properties/status", kinds::STRING).texts(&[Word::new("input_required")]),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/1/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/1/properties/createdAt", kinds::STRING),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/1/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/1/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(434)), (kinds::NULL, Choice::Node(435))], None, false)),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/1/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/1/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/1/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/2", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 438, kinds::STRING), (Word::new("status"), 439, 0), (Word::new("statusMessage"), 440, kinds::STRING), (Word::new("createdAt"), 441, kinds::STRING), (Word::new("lastUpdatedAt"), 442, kinds::STRING), (Word::new("ttlMs"), 443, 0), (Word::new("pollIntervalMs"), 446, 0), (Word::new("result"), 447, 0)], 0b10111011, Others::Open)),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/2/properties/taskId", kinds::STRING),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/2/properties/status", kinds::STRING).texts(&[Word::new("completed")]),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/2/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/2/properties/createdAt", kinds::STRING),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/2/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/2/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(444)), (kinds::NULL, Choice::Node(445))], None, false)),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/2/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/2/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/2/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/2/properties/result", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/3", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 449, kinds::STRING), (Word::new("status"), 450, 0), (Word::new("statusMessage"), 451, kinds::STRING), (Word::new("createdAt"), 452, kinds::STRING), (Word::new("lastUpdatedAt"), 453, kinds::STRING), (Word::new("ttlMs"), 454, 0), (Word::new("pollIntervalMs"), 457, 0), (Word::new("error"), 304, 0)], 0b10111011, Others::Open)),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/3/properties/taskId", kinds::STRING),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/3/properties/status", kinds::STRING).texts(&[Word::new("failed")]),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/3/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/3/properties/createdAt", kinds::STRING),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/3/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/3/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(455)), (kinds::NULL, Choice::Node(456))], None, false)),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/3/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/3/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/3/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/4", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 459, kinds::STRING), (Word::new("status"), 460, 0), (Word::new("statusMessage"), 461, kinds::STRING), (Word::new("createdAt"), 462, kinds::STRING), (Word::new("lastUpdatedAt"), 463, kinds::STRING), (Word::new("ttlMs"), 464, 0), (Word::new("pollIntervalMs"), 467, 0)], 0b111011, Others::Open)),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/4/properties/taskId", kinds::STRING),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/4/properties/status", kinds::STRING).texts(&[Word::new("cancelled")]),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/4/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/4/properties/createdAt", kinds::STRING),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/4/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/4/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(465)), (kinds::NULL, Choice::Node(466))], None, false)),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/4/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/4/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/1/anyOf/4/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotificationParams/allOf/2", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/TaskStatusNotification", kinds::ANY).extra(&Extra { all: &[470, 474], ..Extra::NONE }),
        Node::new("/$defs/JSONRPCNotification", kinds::OBJECT).object(&Object::new(&[(Word::new("jsonrpc"), 471, 0), (Word::new("method"), 472, kinds::STRING), (Word::new("params"), 473, 0)], 0b11, Others::Open)),
        Node::new("/$defs/JSONRPCNotification/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/JSONRPCNotification/properties/method", kinds::STRING),
        Node::new("/$defs/JSONRPCNotification/properties/params", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/TaskStatusNotification/allOf/1", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 475, 0), (Word::new("params"), 476, 0)], 0b11, Others::Open)),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/method", kinds::STRING).texts(&[Word::new("notifications/tasks")]),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params", kinds::ANY).extra(&Extra { all: &[414, 477, 529], ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("status"), arms: &[(Word::new("working"), 478), (Word::new("input_required"), 488), (Word::new("completed"), 498), (Word::new("failed"), 509), (Word::new("cancelled"), 519)], places: &[1, 1, 1, 1, 1], absent: None }))], None, false)),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/0", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 479, kinds::STRING), (Word::new("status"), 480, 0), (Word::new("statusMessage"), 481, kinds::STRING), (Word::new("createdAt"), 482, kinds::STRING), (Word::new("lastUpdatedAt"), 483, kinds::STRING), (Word::new("ttlMs"), 484, 0), (Word::new("pollIntervalMs"), 487, 0)], 0b111011, Others::Open)),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/0/properties/taskId", kinds::STRING),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/0/properties/status", kinds::STRING).texts(&[Word::new("working")]),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/0/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/0/properties/createdAt", kinds::STRING),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/0/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/0/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(485)), (kinds::NULL, Choice::Node(486))], None, false)),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/0/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/0/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/0/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/1", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 489, kinds::STRING), (Word::new("status"), 490, 0), (Word::new("statusMessage"), 491, kinds::STRING), (Word::new("createdAt"), 492, kinds::STRING), (Word::new("lastUpdatedAt"), 493, kinds::STRING), (Word::new("ttlMs"), 494, 0), (Word::new("pollIntervalMs"), 497, 0), (Word::new("inputRequests"), 103, 0)], 0b10111011, Others::Open)),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/1/properties/taskId", kinds::STRING),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/1/properties/status", kinds::STRING).texts(&[Word::new("input_required")]),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/1/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/1/properties/createdAt", kinds::STRING),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/1/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/1/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(495)), (kinds::NULL, Choice::Node(496))], None, false)),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/1/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/1/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/1/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/2", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 499, kinds::STRING), (Word::new("status"), 500, 0), (Word::new("statusMessage"), 501, kinds::STRING), (Word::new("createdAt"), 502, kinds::STRING), (Word::new("lastUpdatedAt"), 503, kinds::STRING), (Word::new("ttlMs"), 504, 0), (Word::new("pollIntervalMs"), 507, 0), (Word::new("result"), 508, 0)], 0b10111011, Others::Open)),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/2/properties/taskId", kinds::STRING),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/2/properties/status", kinds::STRING).texts(&[Word::new("completed")]),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/2/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/2/properties/createdAt", kinds::STRING),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/2/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/2/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(505)), (kinds::NULL, Choice::Node(506))], None, false)),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/2/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/2/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/2/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/2/properties/result", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/3", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 510, kinds::STRING), (Word::new("status"), 511, 0), (Word::new("statusMessage"), 512, kinds::STRING), (Word::new("createdAt"), 513, kinds::STRING), (Word::new("lastUpdatedAt"), 514, kinds::STRING), (Word::new("ttlMs"), 515, 0), (Word::new("pollIntervalMs"), 518, 0), (Word::new("error"), 304, 0)], 0b10111011, Others::Open)),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/3/properties/taskId", kinds::STRING),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/3/properties/status", kinds::STRING).texts(&[Word::new("failed")]),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/3/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/3/properties/createdAt", kinds::STRING),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/3/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/3/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(516)), (kinds::NULL, Choice::Node(517))], None, false)),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/3/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/3/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/3/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/4", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 520, kinds::STRING), (Word::new("status"), 521, 0), (Word::new("statusMessage"), 522, kinds::STRING), (Word::new("createdAt"), 523, kinds::STRING), (Word::new("lastUpdatedAt"), 524, kinds::STRING), (Word::new("ttlMs"), 525, 0), (Word::new("pollIntervalMs"), 528, 0)], 0b111011, Others::Open)),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/4/properties/taskId", kinds::STRING),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/4/properties/status", kinds::STRING).texts(&[Word::new("cancelled")]),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/4/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/4/properties/createdAt", kinds::STRING),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/4/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/4/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(526)), (kinds::NULL, Choice::Node(527))], None, false)),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/4/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/4/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/1/anyOf/4/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/TaskStatusNotification/allOf/1/properties/params/allOf/2", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/TaskStatus", kinds::ANY).any(&Any::new(&[(kinds::STRING, Choice::Each(&[531, 532, 533, 534, 535]))], None, false)),
        Node::new("/$defs/TaskStatus/anyOf/0", kinds::STRING).texts(&[Word::new("working")]),
        Node::new("/$defs/TaskStatus/anyOf/1", kinds::STRING).texts(&[Word::new("input_required")]),
        Node::new("/$defs/TaskStatus/anyOf/2", kinds::STRING).texts(&[Word::new("completed")]),
        Node::new("/$defs/TaskStatus/anyOf/3", kinds::STRING).texts(&[Word::new("failed")]),
        Node::new("/$defs/TaskStatus/anyOf/4", kinds::STRING).texts(&[Word::new("cancelled")]),
        Node::new("/$defs/TaskSubscriptionAcknowledgedNotifications", kinds::OBJECT).object(&Object::new(&[(Word::new("taskIds"), 537, 0)], 0b0, Others::Open)),
        Node::new("/$defs/TaskSubscriptionAcknowledgedNotifications/properties/taskIds", kinds::ARRAY).items(538),
        Node::new("/$defs/TaskSubscriptionAcknowledgedNotifications/properties/taskIds/items", kinds::STRING),
        Node::new("/$defs/TaskSubscriptionNotifications", kinds::OBJECT).object(&Object::new(&[(Word::new("taskIds"), 540, 0)], 0b0, Others::Open)),
        Node::new("/$defs/TaskSubscriptionNotifications/properties/taskIds", kinds::ARRAY).items(541),
        Node::new("/$defs/TaskSubscriptionNotifications/properties/taskIds/items", kinds::STRING),
        Node::new("/$defs/TasksExtensionCapability", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Open)),
        Node::new("/$defs/UpdateTaskRequest", kinds::ANY).extra(&Extra { all: &[2, 544], ..Extra::NONE }),
        Node::new("/$defs/UpdateTaskRequest/allOf/1", kinds::OBJECT).object(&Object::new(&[(Word::new("method"), 545, 0), (Word::new("params"), 546, 0)], 0b11, Others::Open)),
        Node::new("/$defs/UpdateTaskRequest/allOf/1/properties/method", kinds::STRING).texts(&[Word::new("tasks/update")]),
        Node::new("/$defs/UpdateTaskRequest/allOf/1/properties/params", kinds::ANY).extra(&Extra { all: &[10, 547], ..Extra::NONE }),
        Node::new("/$defs/UpdateTaskRequest/allOf/1/properties/params/allOf/1", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 548, kinds::STRING), (Word::new("inputResponses"), 549, 0)], 0b11, Others::Open)),
        Node::new("/$defs/UpdateTaskRequest/allOf/1/properties/params/allOf/1/properties/taskId", kinds::STRING),
        Node::new("/$defs/InputResponses", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(550))),
        Node::new("/$defs/InputResponse", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[551, 556, 561]))], Some(Choice::Member(&[(Word::new("model"), 551), (Word::new("roots"), 556), (Word::new("action"), 561)])), false)),
        Node::new("/$defs/CreateMessageResult", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 112, kinds::OBJECT), (Word::new("content"), 552, 0), (Word::new("model"), 554, kinds::STRING), (Word::new("role"), 117, 0), (Word::new("stopReason"), 555, kinds::STRING)], 0b1110, Others::Open)),
        Node::new("/$defs/CreateMessageResult/properties/content", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("type"), arms: &[(Word::new("text"), 114), (Word::new("image"), 122), (Word::new("audio"), 126), (Word::new("tool_use"), 130), (Word::new("tool_result"), 135)], places: &[3, 4, 4, 4, 5], absent: None })), (kinds::ARRAY, Choice::Node(553))], None, false)),
        Node::new("/$defs/CreateMessageResult/properties/content/anyOf/5", kinds::ARRAY).items(162),
        Node::new("/$defs/CreateMessageResult/properties/model", kinds::STRING),
        Node::new("/$defs/CreateMessageResult/properties/stopReason", kinds::STRING),
        Node::new("/$defs/ListRootsResult", kinds::OBJECT).object(&Object::new(&[(Word::new("roots"), 557, 0)], 0b1, Others::Open)),
        Node::new("/$defs/ListRootsResult/properties/roots", kinds::ARRAY).items(558),
        Node::new("/$defs/Root", kinds::OBJECT).object(&Object::new(&[(Word::new("_meta"), 112, kinds::OBJECT), (Word::new("name"), 559, kinds::STRING), (Word::new("uri"), 560, 0)], 0b100, Others::Open)),
        Node::new("/$defs/Root/properties/name", kinds::STRING),
        Node::new("/$defs/Root/properties/uri", kinds::STRING).extra(&Extra { format: Some("uri"), prose: &[Prose::RootUri], ..Extra::NONE }),
        Node::new("/$defs/ElicitResult", kinds::OBJECT).object(&Object::new(&[(Word::new("action"), 562, 0), (Word::new("content"), 563, 0)], 0b1, Others::Open)),
        Node::new("/$defs/ElicitResult/properties/action", kinds::STRING).texts(&[Word::new("accept"), Word::new("cancel"), Word::new("decline")]),
        Node::new("/$defs/ElicitResult/properties/content", kinds::OBJECT).object(&Object::new(&[], 0b0, Others::Node(564))),
        Node::new("/$defs/ElicitResult/properties/content/additionalProperties", kinds::ANY).any(&Any::new(&[(kinds::ARRAY, Choice::Node(565)), (kinds::STRING | kinds::NUMBER | kinds::BOOLEAN, Choice::Node(567))], None, false)),
        Node::new("/$defs/ElicitResult/properties/content/additionalProperties/anyOf/0", kinds::ARRAY).items(566),
        Node::new("/$defs/ElicitResult/properties/content/additionalProperties/anyOf/0/items", kinds::STRING),
        Node::new("/$defs/ElicitResult/properties/content/additionalProperties/anyOf/1", kinds::STRING | kinds::NUMBER | kinds::BOOLEAN),
        Node::new("/$defs/UpdateTaskResult", kinds::ANY).extra(&Extra { all: &[38, 569], ..Extra::NONE }),
        Node::new("/$defs/UpdateTaskResult/allOf/1", kinds::OBJECT).object(&Object::new(&[(Word::new("resultType"), 570, 0)], 0b1, Others::Open)),
        Node::new("/$defs/UpdateTaskResult/allOf/1/properties/resultType", kinds::STRING).texts(&[Word::new("complete")]),
        Node::new("/$defs/WorkingTask", kinds::OBJECT).object(&Object::new(&[(Word::new("taskId"), 572, kinds::STRING), (Word::new("status"), 573, 0), (Word::new("statusMessage"), 574, kinds::STRING), (Word::new("createdAt"), 575, kinds::STRING), (Word::new("lastUpdatedAt"), 576, kinds::STRING), (Word::new("ttlMs"), 577, 0), (Word::new("pollIntervalMs"), 580, 0)], 0b111011, Others::Open)),
        Node::new("/$defs/WorkingTask/properties/taskId", kinds::STRING),
        Node::new("/$defs/WorkingTask/properties/status", kinds::STRING).texts(&[Word::new("working")]),
        Node::new("/$defs/WorkingTask/properties/statusMessage", kinds::STRING),
        Node::new("/$defs/WorkingTask/properties/createdAt", kinds::STRING),
        Node::new("/$defs/WorkingTask/properties/lastUpdatedAt", kinds::STRING),
        Node::new("/$defs/WorkingTask/properties/ttlMs", kinds::ANY).any(&Any::new(&[(kinds::NUMBER, Choice::Node(578)), (kinds::NULL, Choice::Node(579))], None, false)),
        Node::new("/$defs/WorkingTask/properties/ttlMs/anyOf/0", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/WorkingTask/properties/ttlMs/anyOf/1", kinds::NULL),
        Node::new("/$defs/WorkingTask/properties/pollIntervalMs", kinds::INTEGER).extra(&Extra { bounds: Some((Some((-9007199254740991_f64, "-9007199254740991")), Some((9007199254740991_f64, "9007199254740991")))), ..Extra::NONE }),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Each(&[582, 584]))], Some(Choice::Member(&[(Word::new("result"), 582), (Word::new("error"), 584)])), false)),
        Node::new("/$defs/JSONRPCResultResponse", kinds::OBJECT).object(&Object::new(&[(Word::new("id"), 3, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 583, 0), (Word::new("result"), 38, 0)], 0b111, Others::Open)),
        Node::new("/$defs/JSONRPCResultResponse/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/JSONRPCErrorResponse", kinds::OBJECT).object(&Object::new(&[(Word::new("error"), 304, 0), (Word::new("id"), 586, kinds::STRING | kinds::INTEGER), (Word::new("jsonrpc"), 585, 0)], 0b101, Others::Open)),
        Node::new("/$defs/JSONRPCErrorResponse/properties/jsonrpc", kinds::STRING).texts(&[Word::new("2.0")]),
        Node::new("/$defs/RequestId", kinds::STRING | kinds::INTEGER).extra(&Extra { null_is_absence: true, ..Extra::NONE }),
        Node::new("/$defs/CancelTaskRequest", kinds::ANY).extra(&Extra { all: &[2, 1], ..Extra::NONE }),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 37, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[581, 588], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 589), (Word::new("error"), 584)]))], None, false)),
        Node::new("/$defs/GetTaskRequest", kinds::ANY).extra(&Extra { all: &[2, 327], ..Extra::NONE }),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 333, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[581, 592], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 593), (Word::new("error"), 584)]))], None, false)),
        Node::new("/$defs/UpdateTaskRequest", kinds::ANY).extra(&Extra { all: &[2, 543], ..Extra::NONE }),
        Node::new("/$defs/JSONRPCResponse/properties", kinds::OBJECT).object(&Object::new(&[(Word::new("result"), 568, 0)], 0b1, Others::Open)),
        Node::new("/$defs/JSONRPCResponse", kinds::ANY).extra(&Extra { all: &[581, 596], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("result"), 597), (Word::new("error"), 584)]))], None, false)),
        Node::new("/$defs/TaskStatusNotification", kinds::ANY).extra(&Extra { all: &[470, 469], ..Extra::NONE }),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Tag(&Tag { member: Word::new("method"), arms: &[(Word::new("notifications/tasks"), 599), (Word::new("tasks/cancel"), 587), (Word::new("tasks/get"), 591), (Word::new("tasks/update"), 595)], places: &[], absent: None }))], None, false)),
        Node::new("", kinds::ANY).any(&Any::new(&[(kinds::OBJECT, Choice::Member(&[(Word::new("method"), 600), (Word::new("result"), 581), (Word::new("error"), 584)]))], None, false)).extra(&Extra { prose: &[Prose::MessageKind], ..Extra::NONE }),
    ],
    tolerated: &[
        ("cacheScope", "\"private\""),
        ("resultType", "\"complete\""),
        ("ttlMs", "0"),
    ],
};

/// What the schema asks of each of its places, for validators.
pub static TABLES: Tables = Tables {
    id: "io.modelcontextprotocol/tasks",
    nodes: &NODES,
    definitions: &[
        ("Annotations", 115),
        ("AudioContent", 126),
        ("BlobResourceContents", 153),
        ("BooleanSchema", 221),
        ("CancelTaskRequest", 1),
        ("CancelTaskResult", 37),
        ("CancelledTask", 43),
        ("CompletedTask", 53),
        ("ContentBlock", 137),
        ("CreateMessageRequest", 105),
        ("CreateMessageRequestParams", 107),
        ("CreateMessageResult", 551),
        ("CreateTaskResult", 64),
        ("DetailedTask", 82),
        ("ElicitRequest", 196),
        ("ElicitRequestFormParams", 199),
        ("ElicitRequestParams", 198),
        ("ElicitRequestURLParams", 279),
        ("ElicitResult", 561),
        ("EmbeddedResource", 147),
        ("Error", 304),
        ("FailedTask", 317),
        ("GetTaskRequest", 327),
        ("GetTaskResult", 333),
        ("Icon", 22),
        ("ImageContent", 122),
        ("Implementation", 19),
        ("InputRequest", 104),
        ("InputRequests", 103),
        ("InputRequiredTask", 388),
        ("InputResponse", 550),
        ("InputResponses", 549),
        ("JSONObject", 14),
        ("JSONRPCNotification", 470),
        ("JSONRPCRequest", 2),
        ("JSONValue", 0),
        ("LegacyTitledEnumSchema", 267),
        ("ListRootsRequest", 193),
        ("ListRootsResult", 556),
        ("MetaObject", 112),
        ("ModelHint", 166),
        ("ModelPreferences", 163),
        ("NotificationMetaObject", 415),
        ("NotificationParams", 414),
        ("NumberSchema", 214),
        ("PrimitiveSchemaDefinition", 205),
        ("RequestId", 3),
        ("ResourceLink", 138),
        ("Result", 38),
        ("ResultMetaObject", 39),
        ("Role", 117),
        ("Root", 558),
        ("SamplingMessage", 111),
        ("SamplingMessageContentBlock", 162),
        ("StringSchema", 206),
        ("Task", 398),
        ("TaskStatus", 530),
        ("TaskStatusNotification", 469),
        ("TaskStatusNotificationParams", 413),
        ("TaskSubscriptionAcknowledgedNotifications", 536),
        ("TaskSubscriptionNotifications", 539),
        ("TasksExtensionCapability", 542),
        ("TextContent", 114),
        ("TextResourceContents", 149),
        ("TitledMultiSelectEnumSchema", 254),
        ("TitledSingleSelectEnumSchema", 233),
        ("Tool", 177),
        ("ToolAnnotations", 178),
        ("ToolChoice", 174),
        ("ToolResultContent", 135),
        ("ToolUseContent", 130),
        ("UntitledMultiSelectEnumSchema", 242),
        ("UntitledSingleSelectEnumSchema", 226),
        ("UpdateTaskRequest", 543),
        ("UpdateTaskResult", 568),
        ("WorkingTask", 571),
    ],
    message: 601,
    methods: &[
        Method { name: "notifications/tasks", message: 599, response: None },
        Method { name: "tasks/cancel", message: 587, response: Some(590) },
        Method { name: "tasks/get", message: 591, response: Some(594) },
        Method { name: "tasks/update", message: 595, response: Some(598) },
    ],
    tree,
};

/// The validator of each definition.
pub mod validators {
    use mcpspec_core::validate::Validator;

    use super::{NODES, tree};

    /// The validator of `Annotations`.
    pub static ANNOTATIONS: Validator = Validator::at(&NODES, 115, tree(115));

    /// The validator of `AudioContent`.
    pub static AUDIO_CONTENT: Validator = Validator::at(&NODES, 126, tree(126));

    /// The validator of `BlobResourceContents`.
    pub static BLOB_RESOURCE_CONTENTS: Validator = Validator::at(&NODES, 153, tree(153));

    /// The validator of `BooleanSchema`.
    pub static BOOLEAN_SCHEMA: Validator = Validator::at(&NODES, 221, tree(221));

    /// The validator of `CancelTaskRequest`.
    pub static CANCEL_TASK_REQUEST: Validator = Validator::at(&NODES, 1, tree(1));

    /// The validator of `CancelTaskResult`.
    pub static CANCEL_TASK_RESULT: Validator = Validator::at(&NODES, 37, tree(37));

    /// The validator of `CancelledTask`.
    pub static CANCELLED_TASK: Validator = Validator::at(&NODES, 43, tree(43));

    /// The validator of `CompletedTask`.
    pub static COMPLETED_TASK: Validator = Validator::at(&NODES, 53, tree(53));

    /// The validator of `ContentBlock`.
    pub static CONTENT_BLOCK: Validator = Validator::at(&NODES, 137, tree(137));

    /// The validator of `CreateMessageRequest`.
    pub static CREATE_MESSAGE_REQUEST: Validator = Validator::at(&NODES, 105, tree(105));

    /// The validator of `CreateMessageRequestParams`.
    pub static CREATE_MESSAGE_REQUEST_PARAMS: Validator = Validator::at(&NODES, 107, tree(107));

    /// The validator of `CreateMessageResult`.
    pub static CREATE_MESSAGE_RESULT: Validator = Validator::at(&NODES, 551, tree(551));

    /// The validator of `CreateTaskResult`.
    pub static CREATE_TASK_RESULT: Validator = Validator::at(&NODES, 64, tree(64));

    /// The validator of `DetailedTask`.
    pub static DETAILED_TASK: Validator = Validator::at(&NODES, 82, tree(82));

    /// The validator of `ElicitRequest`.
    pub static ELICIT_REQUEST: Validator = Validator::at(&NODES, 196, tree(196));

    /// The validator of `ElicitRequestFormParams`.
    pub static ELICIT_REQUEST_FORM_PARAMS: Validator = Validator::at(&NODES, 199, tree(199));

    /// The validator of `ElicitRequestParams`.
    pub static ELICIT_REQUEST_PARAMS: Validator = Validator::at(&NODES, 198, tree(198));

    /// The validator of `ElicitRequestURLParams`.
    pub static ELICIT_REQUEST_URL_PARAMS: Validator = Validator::at(&NODES, 279, tree(279));

    /// The validator of `ElicitResult`.
    pub static ELICIT_RESULT: Validator = Validator::at(&NODES, 561, tree(561));

    /// The validator of `EmbeddedResource`.
    pub static EMBEDDED_RESOURCE: Validator = Validator::at(&NODES, 147, tree(147));

    /// The validator of `Error`.
    pub static ERROR: Validator = Validator::at(&NODES, 304, tree(304));

    /// The validator of `FailedTask`.
    pub static FAILED_TASK: Validator = Validator::at(&NODES, 317, tree(317));

    /// The validator of `GetTaskRequest`.
    pub static GET_TASK_REQUEST: Validator = Validator::at(&NODES, 327, tree(327));

    /// The validator of `GetTaskResult`.
    pub static GET_TASK_RESULT: Validator = Validator::at(&NODES, 333, tree(333));

    /// The validator of `Icon`.
    pub static ICON: Validator = Validator::at(&NODES, 22, tree(22));

    /// The validator of `ImageContent`.
    pub static IMAGE_CONTENT: Validator = Validator::at(&NODES, 122, tree(122));

    /// The validator of `Implementation`.
    pub static IMPLEMENTATION: Validator = Validator::at(&NODES, 19, tree(19));

    /// The validator of `InputRequest`.
    pub static INPUT_REQUEST: Validator = Validator::at(&NODES, 104, tree(104));

    /// The validator of `InputRequests`.
    pub static INPUT_REQUESTS: Validator = Validator::at(&NODES, 103, tree(103));

    /// The validator of `InputRequiredTask`.
    pub static INPUT_REQUIRED_TASK: Validator = Validator::at(&NODES, 388, tree(388));

    /// The validator of `InputResponse`.
    pub static INPUT_RESPONSE: Validator = Validator::at(&NODES, 550, tree(550));

    /// The validator of `InputResponses`.
    pub static INPUT_RESPONSES: Validator = Validator::at(&NODES, 549, tree(549));

    /// The validator of `JSONObject`.
    pub static JSON_OBJECT: Validator = Validator::at(&NODES, 14, tree(14));

    /// The validator of `JSONRPCNotification`.
    pub static JSONRPC_NOTIFICATION: Validator = Validator::at(&NODES, 470, tree(470));

    /// The validator of `JSONRPCRequest`.
    pub static JSONRPC_REQUEST: Validator = Validator::at(&NODES, 2, tree(2));

    /// The validator of `JSONValue`.
    pub static JSON_VALUE: Validator = Validator::at(&NODES, 0, tree(0));

    /// The validator of `LegacyTitledEnumSchema`.
    pub static LEGACY_TITLED_ENUM_SCHEMA: Validator = Validator::at(&NODES, 267, tree(267));

    /// The validator of `ListRootsRequest`.
    pub static LIST_ROOTS_REQUEST: Validator = Validator::at(&NODES, 193, tree(193));

    /// The validator of `ListRootsResult`.
    pub static LIST_ROOTS_RESULT: Validator = Validator::at(&NODES, 556, tree(556));

    /// The validator of `MetaObject`.
    pub static META_OBJECT: Validator = Validator::at(&NODES, 112, tree(112));

    /// The validator of `ModelHint`.
    pub static MODEL_HINT: Validator = Validator::at(&NODES, 166, tree(166));

    /// The validator of `ModelPreferences`.
    pub static MODEL_PREFERENCES: Validator = Validator::at(&NODES, 163, tree(163));

    /// The validator of `NotificationMetaObject`.
    pub static NOTIFICATION_META_OBJECT: Validator = Validator::at(&NODES, 415, tree(415));

    /// The validator of `NotificationParams`.
    pub static NOTIFICATION_PARAMS: Validator = Validator::at(&NODES, 414, tree(414));

    /// The validator of `NumberSchema`.
    pub static NUMBER_SCHEMA: Validator = Validator::at(&NODES, 214, tree(214));

    /// The validator of `PrimitiveSchemaDefinition`.
    pub static PRIMITIVE_SCHEMA_DEFINITION: Validator = Validator::at(&NODES, 205, tree(205));

    /// The validator of `RequestId`.
    pub static REQUEST_ID: Validator = Validator::at(&NODES, 3, tree(3));

    /// The validator of `ResourceLink`.
    pub static RESOURCE_LINK: Validator = Validator::at(&NODES, 138, tree(138));

    /// The validator of `Result`.
    pub static RESULT: Validator = Validator::at(&NODES, 38, tree(38));

    /// The validator of `ResultMetaObject`.
    pub static RESULT_META_OBJECT: Validator = Validator::at(&NODES, 39, tree(39));

    /// The validator of `Role`.
    pub static ROLE: Validator = Validator::at(&NODES, 117, tree(117));

    /// The validator of `Root`.
    pub static ROOT: Validator = Validator::at(&NODES, 558, tree(558));

    /// The validator of `SamplingMessage`.
    pub static SAMPLING_MESSAGE: Validator = Validator::at(&NODES, 111, tree(111));

    /// The validator of `SamplingMessageContentBlock`.
    pub static SAMPLING_MESSAGE_CONTENT_BLOCK: Validator = Validator::at(&NODES, 162, tree(162));

    /// The validator of `StringSchema`.
    pub static STRING_SCHEMA: Validator = Validator::at(&NODES, 206, tree(206));

    /// The validator of `Task`.
    pub static TASK: Validator = Validator::at(&NODES, 398, tree(398));

    /// The validator of `TaskStatus`.
    pub static TASK_STATUS: Validator = Validator::at(&NODES, 530, tree(530));

    /// The validator of `TaskStatusNotification`.
    pub static TASK_STATUS_NOTIFICATION: Validator = Validator::at(&NODES, 469, tree(469));

    /// The validator of `TaskStatusNotificationParams`.
    pub static TASK_STATUS_NOTIFICATION_PARAMS: Validator = Validator::at(&NODES, 413, tree(413));

    /// The validator of `TaskSubscriptionAcknowledgedNotifications`.
    pub static TASK_SUBSCRIPTION_ACKNOWLEDGED_NOTIFICATIONS: Validator = Validator::at(&NODES, 536, tree(536));

    /// The validator of `TaskSubscriptionNotifications`.
    pub static TASK_SUBSCRIPTION_NOTIFICATIONS: Validator = Validator::at(&NODES, 539, tree(539));

    /// The validator of `TasksExtensionCapability`.
    pub static TASKS_EXTENSION_CAPABILITY: Validator = Validator::at(&NODES, 542, tree(542));

    /// The validator of `TextContent`.
    pub static TEXT_CONTENT: Validator = Validator::at(&NODES, 114, tree(114));

    /// The validator of `TextResourceContents`.
    pub static TEXT_RESOURCE_CONTENTS: Validator = Validator::at(&NODES, 149, tree(149));

    /// The validator of `TitledMultiSelectEnumSchema`.
    pub static TITLED_MULTI_SELECT_ENUM_SCHEMA: Validator = Validator::at(&NODES, 254, tree(254));

    /// The validator of `TitledSingleSelectEnumSchema`.
    pub static TITLED_SINGLE_SELECT_ENUM_SCHEMA: Validator = Validator::at(&NODES, 233, tree(233));

    /// The validator of `Tool`.
    pub static TOOL: Validator = Validator::at(&NODES, 177, tree(177));

    /// The validator of `ToolAnnotations`.
    pub static TOOL_ANNOTATIONS: Validator = Validator::at(&NODES, 178, tree(178));

    /// The validator of `ToolChoice`.
    pub static TOOL_CHOICE: Validator = Validator::at(&NODES, 174, tree(174));

    /// The validator of `ToolResultContent`.
    pub static TOOL_RESULT_CONTENT: Validator = Validator::at(&NODES, 135, tree(135));

    /// The validator of `ToolUseContent`.
    pub static TOOL_USE_CONTENT: Validator = Validator::at(&NODES, 130, tree(130));

    /// The validator of `UntitledMultiSelectEnumSchema`.
    pub static UNTITLED_MULTI_SELECT_ENUM_SCHEMA: Validator = Validator::at(&NODES, 242, tree(242));

    /// The validator of `UntitledSingleSelectEnumSchema`.
    pub static UNTITLED_SINGLE_SELECT_ENUM_SCHEMA: Validator = Validator::at(&NODES, 226, tree(226));

    /// The validator of `UpdateTaskRequest`.
    pub static UPDATE_TASK_REQUEST: Validator = Validator::at(&NODES, 543, tree(543));

    /// The validator of `UpdateTaskResult`.
    pub static UPDATE_TASK_RESULT: Validator = Validator::at(&NODES, 568, tree(568));

    /// The validator of `WorkingTask`.
    pub static WORKING_TASK: Validator = Validator::at(&NODES, 571, tree(571));
}
