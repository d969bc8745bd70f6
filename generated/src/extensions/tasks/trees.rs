// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/tasks/schema.json. Emitter: codegen/src/emit/trees.rs.

use mcpspec_core::validate::code::{NodeId, TreeCheck, Value, find, is_integer, is_number};

/// The code for the places at which validators start.
pub(super) const fn tree(place: NodeId) -> Option<TreeCheck> {
    let (depth, fits): (u32, fn(&Value) -> bool) = match place {
        0 => (0, fits_0),
        1 => (7, fits_1),
        2 => (2, fits_2),
        3 => (0, fits_3),
        14 => (1, fits_14),
        19 => (4, fits_19),
        22 => (2, fits_22),
        37 => (6, fits_37),
        38 => (6, fits_38),
        39 => (5, fits_39),
        43 => (1, fits_43),
        53 => (2, fits_53),
        64 => (6, fits_64),
        82 => (13, fits_82),
        103 => (12, fits_103),
        104 => (11, fits_104),
        105 => (11, fits_105),
        107 => (10, fits_107),
        111 => (8, fits_111),
        112 => (0, fits_14),
        114 => (3, fits_114),
        115 => (2, fits_115),
        117 => (0, fits_117),
        122 => (3, fits_122),
        126 => (3, fits_126),
        130 => (2, fits_130),
        135 => (6, fits_135),
        137 => (4, fits_137),
        138 => (4, fits_138),
        147 => (3, fits_147),
        149 => (1, fits_149),
        153 => (1, fits_153),
        162 => (6, fits_162),
        163 => (3, fits_163),
        166 => (1, fits_166),
        174 => (1, fits_174),
        177 => (4, fits_177),
        178 => (1, fits_178),
        193 => (2, fits_193),
        196 => (8, fits_196),
        198 => (7, fits_198),
        199 => (7, fits_199),
        205 => (4, fits_205),
        206 => (1, fits_206),
        214 => (1, fits_214),
        221 => (1, fits_221),
        226 => (2, fits_226),
        233 => (3, fits_233),
        242 => (3, fits_242),
        254 => (4, fits_254),
        267 => (2, fits_267),
        279 => (1, fits_279),
        304 => (1, fits_304),
        317 => (2, fits_294),
        327 => (7, fits_327),
        333 => (13, fits_333),
        388 => (13, fits_93),
        398 => (1, fits_65),
        413 => (13, fits_413),
        414 => (2, fits_414),
        415 => (1, fits_415),
        469 => (14, fits_469),
        470 => (2, fits_470),
        530 => (0, fits_67),
        536 => (2, fits_536),
        539 => (2, fits_536),
        542 => (1, fits_14),
        543 => (11, fits_543),
        549 => (9, fits_549),
        550 => (8, fits_550),
        551 => (8, fits_551),
        556 => (3, fits_556),
        558 => (1, fits_558),
        561 => (3, fits_561),
        568 => (6, fits_37),
        571 => (1, fits_83),
        587 => (7, fits_587),
        590 => (7, fits_590),
        591 => (7, fits_591),
        594 => (14, fits_594),
        595 => (11, fits_595),
        598 => (7, fits_590),
        599 => (14, fits_599),
        601 => (14, fits_601),
        _ => return None,
    };
    Some(TreeCheck { depth, fits })
}

// 
fn fits_0(_: &Value) -> bool {
    true
}

// /$defs/CancelTaskRequest
fn fits_1(value: &Value) -> bool {
    fits_2(value) && fits_7(value)
}

// /$defs/JSONRPCRequest
fn fits_2(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; value.is_string() },
            "params" => value.is_object(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/RequestId
fn fits_3(value: &Value) -> bool {
    value.is_string() || is_integer(value)
}

// /$defs/CancelTaskRequest/allOf/1
fn fits_7(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("tasks/cancel")) },
            "params" => { seen |= 1 << 1; fits_9(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/CancelTaskRequest/allOf/1/properties/params
fn fits_9(value: &Value) -> bool {
    fits_10(value) && fits_35(value)
}

// /$defs/RequestParams
fn fits_10(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => { seen |= 1 << 0; fits_11(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/RequestMetaObject
fn fits_11(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "io.modelcontextprotocol/clientCapabilities" => { seen |= 1 << 0; fits_12(value) },
            "io.modelcontextprotocol/clientInfo" => fits_19(value),
            "io.modelcontextprotocol/logLevel" => matches!(value.as_str(), Some("alert" | "critical" | "debug" | "emergency" | "error" | "info" | "notice" | "warning")),
            "io.modelcontextprotocol/protocolVersion" => { seen |= 1 << 1; value.is_string() },
            "progressToken" => value.is_string() || is_integer(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ClientCapabilities
fn fits_12(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "elicitation" => fits_13(value),
            "experimental" => fits_15(value),
            "extensions" => fits_15(value),
            "roots" => value.is_object(),
            "sampling" => fits_18(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ClientCapabilities/properties/elicitation
fn fits_13(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "form" => value.is_object(),
            "url" => value.is_object(),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/JSONObject
fn fits_14(value: &Value) -> bool {
    value.is_object()
}

// /$defs/ClientCapabilities/properties/experimental
fn fits_15(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = value.is_object();
        if !fits { return false; }
    }
    true
}

// /$defs/ClientCapabilities/properties/sampling
fn fits_18(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "context" => value.is_object(),
            "tools" => value.is_object(),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/Implementation
fn fits_19(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "description" => value.is_string(),
            "icons" => fits_21(value),
            "name" => { seen |= 1 << 0; value.is_string() },
            "title" => value.is_string(),
            "version" => { seen |= 1 << 1; value.is_string() },
            "websiteUrl" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/Implementation/properties/icons
fn fits_21(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_22(value);
        if !fits { return false; }
    }
    true
}

// /$defs/Icon
fn fits_22(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "mimeType" => value.is_string(),
            "sizes" => fits_24(value),
            "src" => { seen |= 1 << 0; value.is_string() },
            "theme" => matches!(value.as_str(), Some("dark" | "light")),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/Icon/properties/sizes
fn fits_24(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = value.is_string();
        if !fits { return false; }
    }
    true
}

// /$defs/CancelTaskRequest/allOf/1/properties/params/allOf/1
fn fits_35(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "taskId" => { seen |= 1 << 0; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/CancelTaskResult
fn fits_37(value: &Value) -> bool {
    fits_38(value) && fits_41(value)
}

// /$defs/Result
fn fits_38(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_39(value),
            "resultType" => { seen |= 1 << 0; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ResultMetaObject
fn fits_39(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "io.modelcontextprotocol/serverInfo" => fits_19(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/CancelTaskResult/allOf/1
fn fits_41(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "resultType" => { seen |= 1 << 0; matches!(value.as_str(), Some("complete")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/CancelledTask
fn fits_43(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "taskId" => { seen |= 1 << 0; value.is_string() },
            "status" => { seen |= 1 << 1; matches!(value.as_str(), Some("cancelled")) },
            "statusMessage" => value.is_string(),
            "createdAt" => { seen |= 1 << 2; value.is_string() },
            "lastUpdatedAt" => { seen |= 1 << 3; value.is_string() },
            "ttlMs" => { seen |= 1 << 4; fits_49(value) },
            "pollIntervalMs" => fits_50(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11111
}

// /$defs/CancelledTask/properties/ttlMs
fn fits_49(value: &Value) -> bool {
    match value {
        Value::Number(_) => fits_50(value),
        Value::Null => value.is_null(),
        _ => false,
    }
}

// /$defs/CancelledTask/properties/ttlMs/anyOf/0
fn fits_50(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    is_integer(value) && number.as_f64().is_some_and(|it| (-9007199254740991_f64..=9007199254740991_f64).contains(&it))
}

// /$defs/CompletedTask
fn fits_53(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "taskId" => { seen |= 1 << 0; value.is_string() },
            "status" => { seen |= 1 << 1; matches!(value.as_str(), Some("completed")) },
            "statusMessage" => value.is_string(),
            "createdAt" => { seen |= 1 << 2; value.is_string() },
            "lastUpdatedAt" => { seen |= 1 << 3; value.is_string() },
            "ttlMs" => { seen |= 1 << 4; fits_49(value) },
            "pollIntervalMs" => fits_50(value),
            "result" => { seen |= 1 << 5; value.is_object() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111111
}

// /$defs/CreateTaskResult
fn fits_64(value: &Value) -> bool {
    fits_38(value) && fits_65(value) && fits_80(value)
}

// /$defs/CreateTaskResult/allOf/1
fn fits_65(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "taskId" => { seen |= 1 << 0; value.is_string() },
            "status" => { seen |= 1 << 1; fits_67(value) },
            "statusMessage" => value.is_string(),
            "createdAt" => { seen |= 1 << 2; value.is_string() },
            "lastUpdatedAt" => { seen |= 1 << 3; value.is_string() },
            "ttlMs" => { seen |= 1 << 4; fits_49(value) },
            "pollIntervalMs" => fits_50(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11111
}

// /$defs/CreateTaskResult/allOf/1/properties/status
fn fits_67(value: &Value) -> bool {
    let Value::String(_) = value else { return false };
    matches!(value.as_str(), Some("working")) || matches!(value.as_str(), Some("input_required")) || matches!(value.as_str(), Some("completed")) || matches!(value.as_str(), Some("failed")) || matches!(value.as_str(), Some("cancelled"))
}

// /$defs/CreateTaskResult/allOf/2
fn fits_80(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "resultType" => { seen |= 1 << 0; matches!(value.as_str(), Some("task")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/DetailedTask
fn fits_82(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "status") {
        Some(Value::String(text)) => match text.as_str() {
            "working" => fits_83(value),
            "input_required" => fits_93(value),
            "completed" => fits_53(value),
            "failed" => fits_294(value),
            "cancelled" => fits_43(value),
            _ => false,
        },
        _ => false,
    }
}

// /$defs/DetailedTask/anyOf/0
fn fits_83(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "taskId" => { seen |= 1 << 0; value.is_string() },
            "status" => { seen |= 1 << 1; matches!(value.as_str(), Some("working")) },
            "statusMessage" => value.is_string(),
            "createdAt" => { seen |= 1 << 2; value.is_string() },
            "lastUpdatedAt" => { seen |= 1 << 3; value.is_string() },
            "ttlMs" => { seen |= 1 << 4; fits_49(value) },
            "pollIntervalMs" => fits_50(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11111
}

// /$defs/DetailedTask/anyOf/1
fn fits_93(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "taskId" => { seen |= 1 << 0; value.is_string() },
            "status" => { seen |= 1 << 1; matches!(value.as_str(), Some("input_required")) },
            "statusMessage" => value.is_string(),
            "createdAt" => { seen |= 1 << 2; value.is_string() },
            "lastUpdatedAt" => { seen |= 1 << 3; value.is_string() },
            "ttlMs" => { seen |= 1 << 4; fits_49(value) },
            "pollIntervalMs" => fits_50(value),
            "inputRequests" => { seen |= 1 << 5; fits_103(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111111
}

// /$defs/InputRequests
fn fits_103(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = fits_104(value);
        if !fits { return false; }
    }
    true
}

// /$defs/InputRequest
fn fits_104(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "sampling/createMessage" => fits_105(value),
            "roots/list" => fits_193(value),
            "elicitation/create" => fits_196(value),
            _ => false,
        },
        _ => false,
    }
}

// /$defs/CreateMessageRequest
fn fits_105(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("sampling/createMessage")) },
            "params" => { seen |= 1 << 1; fits_107(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/CreateMessageRequestParams
fn fits_107(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "includeContext" => matches!(value.as_str(), Some("allServers" | "none" | "thisServer")),
            "maxTokens" => { seen |= 1 << 0; is_integer(value) },
            "messages" => { seen |= 1 << 1; fits_110(value) },
            "metadata" => value.is_object(),
            "modelPreferences" => fits_163(value),
            "stopSequences" => fits_24(value),
            "systemPrompt" => value.is_string(),
            "temperature" => value.is_number(),
            "toolChoice" => fits_174(value),
            "tools" => fits_176(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/CreateMessageRequestParams/properties/messages
fn fits_110(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_111(value);
        if !fits { return false; }
    }
    true
}

// /$defs/SamplingMessage
fn fits_111(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "content" => { seen |= 1 << 0; fits_113(value) },
            "role" => { seen |= 1 << 1; matches!(value.as_str(), Some("assistant" | "user")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/SamplingMessage/properties/content
fn fits_113(value: &Value) -> bool {
    match value {
        Value::Object(members) => match find(members, "type") {
            Some(Value::String(text)) => match text.as_str() {
                "text" => fits_114(value),
                "image" => fits_122(value),
                "audio" => fits_126(value),
                "tool_use" => fits_130(value),
                "tool_result" => fits_135(value),
                _ => false,
            },
            _ => false,
        },
        Value::Array(_) => fits_161(value),
        _ => false,
    }
}

// /$defs/TextContent
fn fits_114(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_115(value),
            "text" => { seen |= 1 << 0; value.is_string() },
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("text")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/Annotations
fn fits_115(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "audience" => fits_116(value),
            "lastModified" => value.is_string(),
            "priority" => fits_119(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/Annotations/properties/audience
fn fits_116(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = matches!(value.as_str(), Some("assistant" | "user"));
        if !fits { return false; }
    }
    true
}

// /$defs/Role
fn fits_117(value: &Value) -> bool {
    matches!(value.as_str(), Some("assistant" | "user"))
}

// /$defs/Annotations/properties/priority
fn fits_119(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    number.as_f64().is_some_and(|it| (0_f64..=1_f64).contains(&it))
}

// /$defs/ImageContent
fn fits_122(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_115(value),
            "data" => { seen |= 1 << 0; value.is_string() },
            "mimeType" => { seen |= 1 << 1; value.is_string() },
            "type" => { seen |= 1 << 2; matches!(value.as_str(), Some("image")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/AudioContent
fn fits_126(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_115(value),
            "data" => { seen |= 1 << 0; value.is_string() },
            "mimeType" => { seen |= 1 << 1; value.is_string() },
            "type" => { seen |= 1 << 2; matches!(value.as_str(), Some("audio")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/ToolUseContent
fn fits_130(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "id" => { seen |= 1 << 0; value.is_string() },
            "input" => { seen |= 1 << 1; value.is_object() },
            "name" => { seen |= 1 << 2; value.is_string() },
            "type" => { seen |= 1 << 3; matches!(value.as_str(), Some("tool_use")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/ToolResultContent
fn fits_135(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "content" => { seen |= 1 << 0; fits_136(value) },
            "isError" => value.is_boolean(),
            "structuredContent" => true,
            "toolUseId" => { seen |= 1 << 1; value.is_string() },
            "type" => { seen |= 1 << 2; matches!(value.as_str(), Some("tool_result")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/ToolResultContent/properties/content
fn fits_136(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_137(value);
        if !fits { return false; }
    }
    true
}

// /$defs/ContentBlock
fn fits_137(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "type") {
        Some(Value::String(text)) => match text.as_str() {
            "text" => fits_114(value),
            "image" => fits_122(value),
            "audio" => fits_126(value),
            "resource_link" => fits_138(value),
            "resource" => fits_147(value),
            _ => false,
        },
        _ => false,
    }
}

// /$defs/ResourceLink
fn fits_138(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_115(value),
            "description" => value.is_string(),
            "icons" => fits_21(value),
            "mimeType" => value.is_string(),
            "name" => { seen |= 1 << 0; value.is_string() },
            "size" => is_integer(value),
            "title" => value.is_string(),
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("resource_link")) },
            "uri" => { seen |= 1 << 2; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/EmbeddedResource
fn fits_147(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_115(value),
            "resource" => { seen |= 1 << 0; fits_148(value) },
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("resource")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/EmbeddedResource/properties/resource
fn fits_148(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_149(value) || fits_153(value)
}

// /$defs/TextResourceContents
fn fits_149(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "mimeType" => value.is_string(),
            "text" => { seen |= 1 << 0; value.is_string() },
            "uri" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/BlobResourceContents
fn fits_153(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "blob" => { seen |= 1 << 0; value.is_string() },
            "mimeType" => value.is_string(),
            "uri" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/SamplingMessage/properties/content/anyOf/5
fn fits_161(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_162(value);
        if !fits { return false; }
    }
    true
}

// /$defs/SamplingMessageContentBlock
fn fits_162(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "type") {
        Some(Value::String(text)) => match text.as_str() {
            "text" => fits_114(value),
            "image" => fits_122(value),
            "audio" => fits_126(value),
            "tool_use" => fits_130(value),
            "tool_result" => fits_135(value),
            _ => false,
        },
        _ => false,
    }
}

// /$defs/ModelPreferences
fn fits_163(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "costPriority" => fits_119(value),
            "hints" => fits_165(value),
            "intelligencePriority" => fits_119(value),
            "speedPriority" => fits_119(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ModelPreferences/properties/hints
fn fits_165(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_166(value);
        if !fits { return false; }
    }
    true
}

// /$defs/ModelHint
fn fits_166(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "name" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ToolChoice
fn fits_174(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "mode" => matches!(value.as_str(), Some("auto" | "none" | "required")),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/CreateMessageRequestParams/properties/tools
fn fits_176(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_177(value);
        if !fits { return false; }
    }
    true
}

// /$defs/Tool
fn fits_177(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_178(value),
            "description" => value.is_string(),
            "icons" => fits_21(value),
            "inputSchema" => { seen |= 1 << 0; fits_186(value) },
            "name" => { seen |= 1 << 1; value.is_string() },
            "outputSchema" => fits_190(value),
            "title" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ToolAnnotations
fn fits_178(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "destructiveHint" => value.is_boolean(),
            "idempotentHint" => value.is_boolean(),
            "openWorldHint" => value.is_boolean(),
            "readOnlyHint" => value.is_boolean(),
            "title" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/Tool/properties/inputSchema
fn fits_186(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "$schema" => value.is_string(),
            "type" => { seen |= 1 << 0; matches!(value.as_str(), Some("object")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/Tool/properties/outputSchema
fn fits_190(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "$schema" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ListRootsRequest
fn fits_193(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("roots/list")) },
            "params" => fits_195(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ListRootsRequest/properties/params
fn fits_195(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ElicitRequest
fn fits_196(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("elicitation/create")) },
            "params" => { seen |= 1 << 1; fits_198(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ElicitRequestParams
fn fits_198(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_199(value) || fits_279(value)
}

// /$defs/ElicitRequestFormParams
fn fits_199(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "message" => { seen |= 1 << 0; value.is_string() },
            "mode" => matches!(value.as_str(), Some("form")),
            "requestedSchema" => { seen |= 1 << 1; fits_202(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ElicitRequestFormParams/properties/requestedSchema
fn fits_202(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "$schema" => value.is_string(),
            "properties" => { seen |= 1 << 0; fits_204(value) },
            "required" => fits_24(value),
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("object")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ElicitRequestFormParams/properties/requestedSchema/properties/properties
fn fits_204(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = fits_205(value);
        if !fits { return false; }
    }
    true
}

// /$defs/PrimitiveSchemaDefinition
fn fits_205(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_206(value) || fits_214(value) || fits_221(value) || fits_226(value) || fits_233(value) || fits_242(value) || fits_254(value) || fits_267(value)
}

// /$defs/StringSchema
fn fits_206(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "default" => value.is_string(),
            "description" => value.is_string(),
            "format" => matches!(value.as_str(), Some("date" | "date-time" | "email" | "uri")),
            "maxLength" => is_integer(value),
            "minLength" => is_integer(value),
            "title" => value.is_string(),
            "type" => { seen |= 1 << 0; matches!(value.as_str(), Some("string")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/NumberSchema
fn fits_214(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "default" => value.is_number(),
            "description" => value.is_string(),
            "maximum" => value.is_number(),
            "minimum" => value.is_number(),
            "title" => value.is_string(),
            "type" => { seen |= 1 << 0; matches!(value.as_str(), Some("integer" | "number")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/BooleanSchema
fn fits_221(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "default" => value.is_boolean(),
            "description" => value.is_string(),
            "title" => value.is_string(),
            "type" => { seen |= 1 << 0; matches!(value.as_str(), Some("boolean")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/UntitledSingleSelectEnumSchema
fn fits_226(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "default" => value.is_string(),
            "description" => value.is_string(),
            "enum" => { seen |= 1 << 0; fits_24(value) },
            "title" => value.is_string(),
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("string")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/TitledSingleSelectEnumSchema
fn fits_233(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "default" => value.is_string(),
            "description" => value.is_string(),
            "oneOf" => { seen |= 1 << 0; fits_236(value) },
            "title" => value.is_string(),
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("string")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/TitledSingleSelectEnumSchema/properties/oneOf
fn fits_236(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_237(value);
        if !fits { return false; }
    }
    true
}

// /$defs/TitledSingleSelectEnumSchema/properties/oneOf/items
fn fits_237(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "const" => { seen |= 1 << 0; value.is_string() },
            "title" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/UntitledMultiSelectEnumSchema
fn fits_242(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "default" => fits_24(value),
            "description" => value.is_string(),
            "items" => { seen |= 1 << 0; fits_246(value) },
            "maxItems" => is_integer(value),
            "minItems" => is_integer(value),
            "title" => value.is_string(),
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("array")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/UntitledMultiSelectEnumSchema/properties/items
fn fits_246(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "enum" => { seen |= 1 << 0; fits_24(value) },
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("string")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/TitledMultiSelectEnumSchema
fn fits_254(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "default" => fits_24(value),
            "description" => value.is_string(),
            "items" => { seen |= 1 << 0; fits_258(value) },
            "maxItems" => is_integer(value),
            "minItems" => is_integer(value),
            "title" => value.is_string(),
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("array")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/TitledMultiSelectEnumSchema/properties/items
fn fits_258(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "anyOf" => { seen |= 1 << 0; fits_236(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/LegacyTitledEnumSchema
fn fits_267(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "default" => value.is_string(),
            "description" => value.is_string(),
            "enum" => { seen |= 1 << 0; fits_24(value) },
            "enumNames" => fits_24(value),
            "title" => value.is_string(),
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("string")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ElicitRequestURLParams
fn fits_279(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "message" => { seen |= 1 << 0; value.is_string() },
            "mode" => { seen |= 1 << 1; matches!(value.as_str(), Some("url")) },
            "url" => { seen |= 1 << 2; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/DetailedTask/anyOf/3
fn fits_294(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "taskId" => { seen |= 1 << 0; value.is_string() },
            "status" => { seen |= 1 << 1; matches!(value.as_str(), Some("failed")) },
            "statusMessage" => value.is_string(),
            "createdAt" => { seen |= 1 << 2; value.is_string() },
            "lastUpdatedAt" => { seen |= 1 << 3; value.is_string() },
            "ttlMs" => { seen |= 1 << 4; fits_49(value) },
            "pollIntervalMs" => fits_50(value),
            "error" => { seen |= 1 << 5; fits_304(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111111
}

// /$defs/Error
fn fits_304(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "code" => { seen |= 1 << 0; is_integer(value) },
            "data" => true,
            "message" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/GetTaskRequest
fn fits_327(value: &Value) -> bool {
    fits_2(value) && fits_328(value)
}

// /$defs/GetTaskRequest/allOf/1
fn fits_328(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("tasks/get")) },
            "params" => { seen |= 1 << 1; fits_9(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/GetTaskResult
fn fits_333(value: &Value) -> bool {
    fits_38(value) && fits_82(value) && fits_41(value)
}

// /$defs/TaskStatusNotificationParams
fn fits_413(value: &Value) -> bool {
    fits_414(value) && fits_82(value) && value.is_object()
}

// /$defs/NotificationParams
fn fits_414(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_415(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/NotificationMetaObject
fn fits_415(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "io.modelcontextprotocol/subscriptionId" => value.is_string() || is_integer(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/TaskStatusNotification
fn fits_469(value: &Value) -> bool {
    fits_470(value) && fits_474(value)
}

// /$defs/JSONRPCNotification
fn fits_470(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; value.is_string() },
            "params" => value.is_object(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/TaskStatusNotification/allOf/1
fn fits_474(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/tasks")) },
            "params" => { seen |= 1 << 1; fits_413(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/TaskSubscriptionAcknowledgedNotifications
fn fits_536(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "taskIds" => fits_24(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/UpdateTaskRequest
fn fits_543(value: &Value) -> bool {
    fits_2(value) && fits_544(value)
}

// /$defs/UpdateTaskRequest/allOf/1
fn fits_544(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("tasks/update")) },
            "params" => { seen |= 1 << 1; fits_546(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/UpdateTaskRequest/allOf/1/properties/params
fn fits_546(value: &Value) -> bool {
    fits_10(value) && fits_547(value)
}

// /$defs/UpdateTaskRequest/allOf/1/properties/params/allOf/1
fn fits_547(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "taskId" => { seen |= 1 << 0; value.is_string() },
            "inputResponses" => { seen |= 1 << 1; fits_549(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/InputResponses
fn fits_549(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = fits_550(value);
        if !fits { return false; }
    }
    true
}

// /$defs/InputResponse
fn fits_550(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_551(value) || fits_556(value) || fits_561(value)
}

// /$defs/CreateMessageResult
fn fits_551(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "content" => { seen |= 1 << 0; fits_113(value) },
            "model" => { seen |= 1 << 1; value.is_string() },
            "role" => { seen |= 1 << 2; matches!(value.as_str(), Some("assistant" | "user")) },
            "stopReason" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/ListRootsResult
fn fits_556(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "roots" => { seen |= 1 << 0; fits_557(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ListRootsResult/properties/roots
fn fits_557(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_558(value);
        if !fits { return false; }
    }
    true
}

// /$defs/Root
fn fits_558(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "name" => value.is_string(),
            "uri" => { seen |= 1 << 0; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ElicitResult
fn fits_561(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "action" => { seen |= 1 << 0; matches!(value.as_str(), Some("accept" | "cancel" | "decline")) },
            "content" => fits_563(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ElicitResult/properties/content
fn fits_563(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = fits_564(value);
        if !fits { return false; }
    }
    true
}

// /$defs/ElicitResult/properties/content/additionalProperties
fn fits_564(value: &Value) -> bool {
    match value {
        Value::Array(_) => fits_24(value),
        Value::String(_) | Value::Number(_) | Value::Bool(_) => value.is_string() || value.is_number() || value.is_boolean(),
        _ => false,
    }
}

// /$defs/JSONRPCResponse
fn fits_581(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_582(value) || fits_584(value)
}

// /$defs/JSONRPCResultResponse
fn fits_582(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "result" => { seen |= 1 << 2; fits_38(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/JSONRPCErrorResponse
fn fits_584(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "error" => { seen |= 1 << 0; fits_304(value) },
            "id" => value.is_string() || is_integer(value),
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/CancelTaskRequest
fn fits_587(value: &Value) -> bool {
    fits_2(value) && fits_1(value)
}

// /$defs/JSONRPCResponse/properties
fn fits_588(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_37(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/JSONRPCResponse
fn fits_589(value: &Value) -> bool {
    fits_581(value) && fits_588(value)
}

// 
fn fits_590(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_589(value)),
        "error" => Some(fits_584(value)),
        _ => None,
    }) == Some(true)
}

// /$defs/GetTaskRequest
fn fits_591(value: &Value) -> bool {
    fits_2(value) && fits_327(value)
}

// /$defs/JSONRPCResponse/properties
fn fits_592(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_333(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/JSONRPCResponse
fn fits_593(value: &Value) -> bool {
    fits_581(value) && fits_592(value)
}

// 
fn fits_594(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_593(value)),
        "error" => Some(fits_584(value)),
        _ => None,
    }) == Some(true)
}

// /$defs/UpdateTaskRequest
fn fits_595(value: &Value) -> bool {
    fits_2(value) && fits_543(value)
}

// /$defs/TaskStatusNotification
fn fits_599(value: &Value) -> bool {
    fits_470(value) && fits_469(value)
}

// 
fn fits_600(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "notifications/tasks" => fits_599(value),
            "tasks/cancel" => fits_587(value),
            "tasks/get" => fits_591(value),
            "tasks/update" => fits_595(value),
            _ => false,
        },
        _ => false,
    }
}

// 
fn fits_601(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "method" => Some(fits_600(value)),
        "result" => Some(fits_581(value)),
        "error" => Some(fits_584(value)),
        _ => None,
    }) == Some(true)
}
