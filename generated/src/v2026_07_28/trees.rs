// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/trees.rs.

use mcpspec_core::validate::code::{NodeId, TreeCheck, Value, find, is_integer, is_number};

/// The code for the places at which validators start.
pub(super) const fn tree(place: NodeId) -> Option<TreeCheck> {
    let (depth, fits): (u32, fn(&Value) -> bool) = match place {
        0 => (0, fits_0),
        1 => (2, fits_1),
        3 => (0, fits_3),
        6 => (3, fits_6),
        7 => (0, fits_7),
        11 => (1, fits_11),
        14 => (1, fits_14),
        18 => (1, fits_18),
        23 => (6, fits_23),
        24 => (5, fits_24),
        25 => (4, fits_25),
        28 => (2, fits_28),
        41 => (11, fits_41),
        42 => (0, fits_42),
        45 => (10, fits_45),
        46 => (5, fits_46),
        47 => (3, fits_47),
        49 => (1, fits_7),
        54 => (0, fits_54),
        56 => (0, fits_42),
        58 => (9, fits_58),
        59 => (8, fits_59),
        60 => (8, fits_60),
        62 => (3, fits_62),
        65 => (3, fits_65),
        69 => (2, fits_69),
        74 => (6, fits_74),
        76 => (4, fits_76),
        77 => (4, fits_77),
        86 => (3, fits_86),
        88 => (1, fits_88),
        97 => (6, fits_97),
        100 => (3, fits_100),
        102 => (1, fits_102),
        105 => (3, fits_105),
        114 => (6, fits_114),
        118 => (14, fits_118),
        121 => (13, fits_121),
        122 => (12, fits_122),
        123 => (11, fits_123),
        124 => (11, fits_124),
        126 => (10, fits_126),
        130 => (8, fits_130),
        133 => (3, fits_133),
        136 => (1, fits_136),
        144 => (1, fits_144),
        147 => (4, fits_147),
        148 => (1, fits_148),
        163 => (2, fits_163),
        166 => (8, fits_166),
        168 => (7, fits_168),
        169 => (7, fits_169),
        175 => (4, fits_175),
        176 => (1, fits_176),
        184 => (1, fits_184),
        191 => (2, fits_191),
        198 => (3, fits_198),
        207 => (3, fits_207),
        219 => (4, fits_219),
        232 => (2, fits_232),
        244 => (1, fits_244),
        250 => (3, fits_250),
        253 => (2, fits_253),
        254 => (1, fits_254),
        256 => (3, fits_256),
        257 => (11, fits_257),
        258 => (7, fits_258),
        261 => (6, fits_261),
        262 => (7, fits_262),
        265 => (6, fits_265),
        267 => (7, fits_267),
        270 => (11, fits_270),
        273 => (10, fits_273),
        276 => (7, fits_276),
        279 => (6, fits_279),
        280 => (2, fits_280),
        286 => (7, fits_286),
        289 => (11, fits_289),
        292 => (10, fits_292),
        297 => (7, fits_297),
        300 => (7, fits_300),
        303 => (6, fits_303),
        311 => (1, fits_311),
        315 => (1, fits_315),
        318 => (6, fits_318),
        320 => (6, fits_320),
        327 => (7, fits_327),
        329 => (0, fits_329),
        330 => (6, fits_330),
        332 => (3, fits_332),
        347 => (7, fits_347),
        349 => (4, fits_349),
        350 => (1, fits_350),
        353 => (7, fits_353),
        356 => (5, fits_356),
        358 => (14, fits_358),
        361 => (2, fits_361),
        366 => (4, fits_366),
        368 => (10, fits_368),
        370 => (1, fits_370),
        373 => (1, fits_373),
        376 => (1, fits_376),
        379 => (1, fits_379),
        380 => (2, fits_380),
        382 => (7, fits_382),
        383 => (2, fits_383),
        387 => (2, fits_387),
        391 => (7, fits_391),
        393 => (7, fits_393),
        394 => (6, fits_394),
        398 => (4, fits_398),
        400 => (1, fits_400),
        411 => (7, fits_411),
        413 => (6, fits_413),
        417 => (4, fits_417),
        426 => (7, fits_426),
        428 => (6, fits_428),
        432 => (4, fits_432),
        442 => (7, fits_442),
        444 => (6, fits_444),
        450 => (7, fits_450),
        452 => (3, fits_452),
        455 => (2, fits_455),
        457 => (1, fits_457),
        460 => (6, fits_460),
        466 => (4, fits_466),
        467 => (2, fits_467),
        470 => (2, fits_470),
        471 => (7, fits_471),
        474 => (6, fits_474),
        477 => (1, fits_477),
        480 => (3, fits_480),
        483 => (2, fits_483),
        487 => (3, fits_487),
        490 => (6, fits_490),
        496 => (14, fits_496),
        499 => (2, fits_467),
        502 => (1, fits_502),
        505 => (3, fits_505),
        508 => (6, fits_508),
        510 => (3, fits_510),
        513 => (2, fits_513),
        515 => (0, fits_329),
        516 => (4, fits_516),
        517 => (4, fits_517),
        520 => (3, fits_520),
        521 => (3, fits_521),
        524 => (13, fits_524),
        525 => (6, fits_525),
        526 => (5, fits_526),
        528 => (3, fits_528),
        529 => (7, fits_529),
        531 => (4, fits_531),
        541 => (7, fits_541),
        542 => (14, fits_542),
        543 => (7, fits_543),
        544 => (7, fits_544),
        545 => (14, fits_545),
        546 => (7, fits_546),
        547 => (7, fits_547),
        548 => (7, fits_548),
        549 => (14, fits_549),
        550 => (7, fits_550),
        552 => (11, fits_552),
        _ => return None,
    };
    Some(TreeCheck { depth, fits })
}

// 
fn fits_0(_: &Value) -> bool {
    true
}

// /$defs/Annotations
fn fits_1(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "audience" => fits_2(value),
            "lastModified" => value.is_string(),
            "priority" => fits_5(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/Annotations/properties/audience
fn fits_2(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = matches!(value.as_str(), Some("assistant" | "user"));
        if !fits { return false; }
    }
    true
}

// /$defs/Role
fn fits_3(value: &Value) -> bool {
    matches!(value.as_str(), Some("assistant" | "user"))
}

// /$defs/Annotations/properties/priority
fn fits_5(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    number.as_f64().is_some_and(|it| (0_f64..=1_f64).contains(&it))
}

// /$defs/AudioContent
fn fits_6(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_1(value),
            "data" => { seen |= 1 << 0; value.is_string() },
            "mimeType" => { seen |= 1 << 1; value.is_string() },
            "type" => { seen |= 1 << 2; matches!(value.as_str(), Some("audio")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/MetaObject
fn fits_7(value: &Value) -> bool {
    value.is_object()
}

// /$defs/BaseMetadata
fn fits_11(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "name" => { seen |= 1 << 0; value.is_string() },
            "title" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/BlobResourceContents
fn fits_14(value: &Value) -> bool {
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

// /$defs/BooleanSchema
fn fits_18(value: &Value) -> bool {
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

// /$defs/CacheableResult
fn fits_23(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_24(value),
            "cacheScope" => { seen |= 1 << 0; matches!(value.as_str(), Some("private" | "public")) },
            "resultType" => { seen |= 1 << 1; value.is_string() },
            "ttlMs" => { seen |= 1 << 2; fits_40(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/ResultMetaObject
fn fits_24(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "io.modelcontextprotocol/serverInfo" => fits_25(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/Implementation
fn fits_25(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "description" => value.is_string(),
            "icons" => fits_27(value),
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
fn fits_27(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_28(value);
        if !fits { return false; }
    }
    true
}

// /$defs/Icon
fn fits_28(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "mimeType" => value.is_string(),
            "sizes" => fits_30(value),
            "src" => { seen |= 1 << 0; value.is_string() },
            "theme" => matches!(value.as_str(), Some("dark" | "light")),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/Icon/properties/sizes
fn fits_30(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = value.is_string();
        if !fits { return false; }
    }
    true
}

// /$defs/CacheableResult/properties/ttlMs
fn fits_40(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    is_integer(value) && number.as_f64().is_some_and(|it| it >= 0_f64)
}

// /$defs/CallToolRequest
fn fits_41(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("tools/call")) },
            "params" => { seen |= 1 << 3; fits_45(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/RequestId
fn fits_42(value: &Value) -> bool {
    value.is_string() || is_integer(value)
}

// /$defs/CallToolRequestParams
fn fits_45(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => { seen |= 1 << 0; fits_46(value) },
            "arguments" => value.is_object(),
            "inputResponses" => fits_58(value),
            "name" => { seen |= 1 << 1; value.is_string() },
            "requestState" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/RequestMetaObject
fn fits_46(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "io.modelcontextprotocol/clientCapabilities" => { seen |= 1 << 0; fits_47(value) },
            "io.modelcontextprotocol/clientInfo" => fits_25(value),
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
fn fits_47(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "elicitation" => fits_48(value),
            "experimental" => fits_50(value),
            "extensions" => fits_50(value),
            "roots" => value.is_object(),
            "sampling" => fits_53(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ClientCapabilities/properties/elicitation
fn fits_48(value: &Value) -> bool {
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

// /$defs/ClientCapabilities/properties/experimental
fn fits_50(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = value.is_object();
        if !fits { return false; }
    }
    true
}

// /$defs/ClientCapabilities/properties/sampling
fn fits_53(value: &Value) -> bool {
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

// /$defs/LoggingLevel
fn fits_54(value: &Value) -> bool {
    matches!(value.as_str(), Some("alert" | "critical" | "debug" | "emergency" | "error" | "info" | "notice" | "warning"))
}

// /$defs/InputResponses
fn fits_58(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = fits_59(value);
        if !fits { return false; }
    }
    true
}

// /$defs/InputResponse
fn fits_59(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_60(value) || fits_100(value) || fits_105(value)
}

// /$defs/CreateMessageResult
fn fits_60(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "content" => { seen |= 1 << 0; fits_61(value) },
            "model" => { seen |= 1 << 1; value.is_string() },
            "role" => { seen |= 1 << 2; matches!(value.as_str(), Some("assistant" | "user")) },
            "stopReason" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/CreateMessageResult/properties/content
fn fits_61(value: &Value) -> bool {
    match value {
        Value::Object(members) => match find(members, "type") {
            Some(Value::String(text)) => match text.as_str() {
                "text" => fits_62(value),
                "image" => fits_65(value),
                "audio" => fits_6(value),
                "tool_use" => fits_69(value),
                "tool_result" => fits_74(value),
                _ => false,
            },
            _ => false,
        },
        Value::Array(_) => fits_96(value),
        _ => false,
    }
}

// /$defs/TextContent
fn fits_62(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_1(value),
            "text" => { seen |= 1 << 0; value.is_string() },
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("text")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ImageContent
fn fits_65(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_1(value),
            "data" => { seen |= 1 << 0; value.is_string() },
            "mimeType" => { seen |= 1 << 1; value.is_string() },
            "type" => { seen |= 1 << 2; matches!(value.as_str(), Some("image")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/ToolUseContent
fn fits_69(value: &Value) -> bool {
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
fn fits_74(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "content" => { seen |= 1 << 0; fits_75(value) },
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
fn fits_75(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_76(value);
        if !fits { return false; }
    }
    true
}

// /$defs/ContentBlock
fn fits_76(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "type") {
        Some(Value::String(text)) => match text.as_str() {
            "text" => fits_62(value),
            "image" => fits_65(value),
            "audio" => fits_6(value),
            "resource_link" => fits_77(value),
            "resource" => fits_86(value),
            _ => false,
        },
        _ => false,
    }
}

// /$defs/ResourceLink
fn fits_77(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_1(value),
            "description" => value.is_string(),
            "icons" => fits_27(value),
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
fn fits_86(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_1(value),
            "resource" => { seen |= 1 << 0; fits_87(value) },
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("resource")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/EmbeddedResource/properties/resource
fn fits_87(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_88(value) || fits_14(value)
}

// /$defs/TextResourceContents
fn fits_88(value: &Value) -> bool {
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

// /$defs/CreateMessageResult/properties/content/anyOf/5
fn fits_96(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_97(value);
        if !fits { return false; }
    }
    true
}

// /$defs/SamplingMessageContentBlock
fn fits_97(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "type") {
        Some(Value::String(text)) => match text.as_str() {
            "text" => fits_62(value),
            "image" => fits_65(value),
            "audio" => fits_6(value),
            "tool_use" => fits_69(value),
            "tool_result" => fits_74(value),
            _ => false,
        },
        _ => false,
    }
}

// /$defs/ListRootsResult
fn fits_100(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "roots" => { seen |= 1 << 0; fits_101(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ListRootsResult/properties/roots
fn fits_101(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_102(value);
        if !fits { return false; }
    }
    true
}

// /$defs/Root
fn fits_102(value: &Value) -> bool {
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
fn fits_105(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "action" => { seen |= 1 << 0; matches!(value.as_str(), Some("accept" | "cancel" | "decline")) },
            "content" => fits_107(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ElicitResult/properties/content
fn fits_107(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = fits_108(value);
        if !fits { return false; }
    }
    true
}

// /$defs/ElicitResult/properties/content/additionalProperties
fn fits_108(value: &Value) -> bool {
    match value {
        Value::Array(_) => fits_30(value),
        Value::String(_) | Value::Number(_) | Value::Bool(_) => value.is_string() || value.is_number() || value.is_boolean(),
        _ => false,
    }
}

// /$defs/CallToolResult
fn fits_114(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_24(value),
            "content" => { seen |= 1 << 0; fits_75(value) },
            "isError" => value.is_boolean(),
            "resultType" => { seen |= 1 << 1; value.is_string() },
            "structuredContent" => true,
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/CallToolResultResponse
fn fits_118(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "result" => { seen |= 1 << 2; fits_120(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/CallToolResultResponse/properties/result
fn fits_120(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_121(value) || fits_114(value)
}

// /$defs/InputRequiredResult
fn fits_121(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_24(value),
            "inputRequests" => fits_122(value),
            "requestState" => value.is_string(),
            "resultType" => { seen |= 1 << 0; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/InputRequests
fn fits_122(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = fits_123(value);
        if !fits { return false; }
    }
    true
}

// /$defs/InputRequest
fn fits_123(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "sampling/createMessage" => fits_124(value),
            "roots/list" => fits_163(value),
            "elicitation/create" => fits_166(value),
            _ => false,
        },
        _ => false,
    }
}

// /$defs/CreateMessageRequest
fn fits_124(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("sampling/createMessage")) },
            "params" => { seen |= 1 << 1; fits_126(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/CreateMessageRequestParams
fn fits_126(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "includeContext" => matches!(value.as_str(), Some("allServers" | "none" | "thisServer")),
            "maxTokens" => { seen |= 1 << 0; is_integer(value) },
            "messages" => { seen |= 1 << 1; fits_129(value) },
            "metadata" => value.is_object(),
            "modelPreferences" => fits_133(value),
            "stopSequences" => fits_30(value),
            "systemPrompt" => value.is_string(),
            "temperature" => value.is_number(),
            "toolChoice" => fits_144(value),
            "tools" => fits_146(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/CreateMessageRequestParams/properties/messages
fn fits_129(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_130(value);
        if !fits { return false; }
    }
    true
}

// /$defs/SamplingMessage
fn fits_130(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "content" => { seen |= 1 << 0; fits_61(value) },
            "role" => { seen |= 1 << 1; matches!(value.as_str(), Some("assistant" | "user")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ModelPreferences
fn fits_133(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "costPriority" => fits_5(value),
            "hints" => fits_135(value),
            "intelligencePriority" => fits_5(value),
            "speedPriority" => fits_5(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ModelPreferences/properties/hints
fn fits_135(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_136(value);
        if !fits { return false; }
    }
    true
}

// /$defs/ModelHint
fn fits_136(value: &Value) -> bool {
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
fn fits_144(value: &Value) -> bool {
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
fn fits_146(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_147(value);
        if !fits { return false; }
    }
    true
}

// /$defs/Tool
fn fits_147(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_148(value),
            "description" => value.is_string(),
            "icons" => fits_27(value),
            "inputSchema" => { seen |= 1 << 0; fits_156(value) },
            "name" => { seen |= 1 << 1; value.is_string() },
            "outputSchema" => fits_160(value),
            "title" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ToolAnnotations
fn fits_148(value: &Value) -> bool {
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
fn fits_156(value: &Value) -> bool {
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
fn fits_160(value: &Value) -> bool {
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
fn fits_163(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("roots/list")) },
            "params" => fits_165(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ListRootsRequest/properties/params
fn fits_165(value: &Value) -> bool {
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
fn fits_166(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("elicitation/create")) },
            "params" => { seen |= 1 << 1; fits_168(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ElicitRequestParams
fn fits_168(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_169(value) || fits_244(value)
}

// /$defs/ElicitRequestFormParams
fn fits_169(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "message" => { seen |= 1 << 0; value.is_string() },
            "mode" => matches!(value.as_str(), Some("form")),
            "requestedSchema" => { seen |= 1 << 1; fits_172(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ElicitRequestFormParams/properties/requestedSchema
fn fits_172(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "$schema" => value.is_string(),
            "properties" => { seen |= 1 << 0; fits_174(value) },
            "required" => fits_30(value),
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("object")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ElicitRequestFormParams/properties/requestedSchema/properties/properties
fn fits_174(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = fits_175(value);
        if !fits { return false; }
    }
    true
}

// /$defs/PrimitiveSchemaDefinition
fn fits_175(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_176(value) || fits_184(value) || fits_18(value) || fits_191(value) || fits_198(value) || fits_207(value) || fits_219(value) || fits_232(value)
}

// /$defs/StringSchema
fn fits_176(value: &Value) -> bool {
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
fn fits_184(value: &Value) -> bool {
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

// /$defs/UntitledSingleSelectEnumSchema
fn fits_191(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "default" => value.is_string(),
            "description" => value.is_string(),
            "enum" => { seen |= 1 << 0; fits_30(value) },
            "title" => value.is_string(),
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("string")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/TitledSingleSelectEnumSchema
fn fits_198(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "default" => value.is_string(),
            "description" => value.is_string(),
            "oneOf" => { seen |= 1 << 0; fits_201(value) },
            "title" => value.is_string(),
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("string")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/TitledSingleSelectEnumSchema/properties/oneOf
fn fits_201(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_202(value);
        if !fits { return false; }
    }
    true
}

// /$defs/TitledSingleSelectEnumSchema/properties/oneOf/items
fn fits_202(value: &Value) -> bool {
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
fn fits_207(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "default" => fits_30(value),
            "description" => value.is_string(),
            "items" => { seen |= 1 << 0; fits_211(value) },
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
fn fits_211(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "enum" => { seen |= 1 << 0; fits_30(value) },
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("string")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/TitledMultiSelectEnumSchema
fn fits_219(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "default" => fits_30(value),
            "description" => value.is_string(),
            "items" => { seen |= 1 << 0; fits_223(value) },
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
fn fits_223(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "anyOf" => { seen |= 1 << 0; fits_201(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/LegacyTitledEnumSchema
fn fits_232(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "default" => value.is_string(),
            "description" => value.is_string(),
            "enum" => { seen |= 1 << 0; fits_30(value) },
            "enumNames" => fits_30(value),
            "title" => value.is_string(),
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("string")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ElicitRequestURLParams
fn fits_244(value: &Value) -> bool {
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

// /$defs/CancelledNotification
fn fits_250(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; matches!(value.as_str(), Some("notifications/cancelled")) },
            "params" => { seen |= 1 << 2; fits_253(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/CancelledNotificationParams
fn fits_253(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_254(value),
            "reason" => value.is_string(),
            "requestId" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/NotificationMetaObject
fn fits_254(value: &Value) -> bool {
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

// /$defs/ClientNotification
fn fits_256(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_250(value)
}

// /$defs/ClientRequest
fn fits_257(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "server/discover" => fits_258(value),
            "resources/list" => fits_262(value),
            "resources/templates/list" => fits_267(value),
            "resources/read" => fits_270(value),
            "subscriptions/listen" => fits_276(value),
            "prompts/list" => fits_286(value),
            "prompts/get" => fits_289(value),
            "tools/list" => fits_297(value),
            "tools/call" => fits_41(value),
            "completion/complete" => fits_300(value),
            _ => false,
        },
        _ => false,
    }
}

// /$defs/DiscoverRequest
fn fits_258(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("server/discover")) },
            "params" => { seen |= 1 << 3; fits_261(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/RequestParams
fn fits_261(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => { seen |= 1 << 0; fits_46(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ListResourcesRequest
fn fits_262(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("resources/list")) },
            "params" => { seen |= 1 << 3; fits_265(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/PaginatedRequestParams
fn fits_265(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => { seen |= 1 << 0; fits_46(value) },
            "cursor" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ListResourceTemplatesRequest
fn fits_267(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("resources/templates/list")) },
            "params" => { seen |= 1 << 3; fits_265(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/ReadResourceRequest
fn fits_270(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("resources/read")) },
            "params" => { seen |= 1 << 3; fits_273(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/ReadResourceRequestParams
fn fits_273(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => { seen |= 1 << 0; fits_46(value) },
            "inputResponses" => fits_58(value),
            "requestState" => value.is_string(),
            "uri" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/SubscriptionsListenRequest
fn fits_276(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("subscriptions/listen")) },
            "params" => { seen |= 1 << 3; fits_279(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/SubscriptionsListenRequestParams
fn fits_279(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => { seen |= 1 << 0; fits_46(value) },
            "notifications" => { seen |= 1 << 1; fits_280(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/SubscriptionFilter
fn fits_280(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "promptsListChanged" => value.is_boolean(),
            "resourceSubscriptions" => fits_30(value),
            "resourcesListChanged" => value.is_boolean(),
            "toolsListChanged" => value.is_boolean(),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ListPromptsRequest
fn fits_286(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("prompts/list")) },
            "params" => { seen |= 1 << 3; fits_265(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/GetPromptRequest
fn fits_289(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("prompts/get")) },
            "params" => { seen |= 1 << 3; fits_292(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/GetPromptRequestParams
fn fits_292(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => { seen |= 1 << 0; fits_46(value) },
            "arguments" => fits_293(value),
            "inputResponses" => fits_58(value),
            "name" => { seen |= 1 << 1; value.is_string() },
            "requestState" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/GetPromptRequestParams/properties/arguments
fn fits_293(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = value.is_string();
        if !fits { return false; }
    }
    true
}

// /$defs/ListToolsRequest
fn fits_297(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("tools/list")) },
            "params" => { seen |= 1 << 3; fits_265(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/CompleteRequest
fn fits_300(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("completion/complete")) },
            "params" => { seen |= 1 << 3; fits_303(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/CompleteRequestParams
fn fits_303(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => { seen |= 1 << 0; fits_46(value) },
            "argument" => { seen |= 1 << 1; fits_304(value) },
            "context" => fits_307(value),
            "ref" => { seen |= 1 << 2; fits_310(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/CompleteRequestParams/properties/argument
fn fits_304(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "name" => { seen |= 1 << 0; value.is_string() },
            "value" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/CompleteRequestParams/properties/context
fn fits_307(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "arguments" => fits_293(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/CompleteRequestParams/properties/ref
fn fits_310(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "type") {
        Some(Value::String(text)) => match text.as_str() {
            "ref/prompt" => fits_311(value),
            "ref/resource" => fits_315(value),
            _ => false,
        },
        _ => false,
    }
}

// /$defs/PromptReference
fn fits_311(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "name" => { seen |= 1 << 0; value.is_string() },
            "title" => value.is_string(),
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("ref/prompt")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ResourceTemplateReference
fn fits_315(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "type" => { seen |= 1 << 0; matches!(value.as_str(), Some("ref/resource")) },
            "uri" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/Result
fn fits_318(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_24(value),
            "resultType" => { seen |= 1 << 0; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/CompleteResult
fn fits_320(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_24(value),
            "completion" => { seen |= 1 << 0; fits_321(value) },
            "resultType" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/CompleteResult/properties/completion
fn fits_321(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "hasMore" => value.is_boolean(),
            "total" => is_integer(value),
            "values" => { seen |= 1 << 0; fits_324(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/CompleteResult/properties/completion/properties/values
fn fits_324(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    Some(items.len() as f64).is_some_and(|it| it <= 100_f64) && {
        for value in items {
            let fits = value.is_string();
            if !fits { return false; }
        }
        true
    }
}

// /$defs/CompleteResultResponse
fn fits_327(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "result" => { seen |= 1 << 2; fits_320(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/Cursor
fn fits_329(value: &Value) -> bool {
    value.is_string()
}

// /$defs/DiscoverResult
fn fits_330(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_24(value),
            "cacheScope" => { seen |= 1 << 0; matches!(value.as_str(), Some("private" | "public")) },
            "capabilities" => { seen |= 1 << 1; fits_332(value) },
            "instructions" => value.is_string(),
            "resultType" => { seen |= 1 << 2; value.is_string() },
            "supportedVersions" => { seen |= 1 << 3; fits_30(value) },
            "ttlMs" => { seen |= 1 << 4; fits_40(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11111
}

// /$defs/ServerCapabilities
fn fits_332(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "completions" => value.is_object(),
            "experimental" => fits_50(value),
            "extensions" => fits_50(value),
            "logging" => value.is_object(),
            "prompts" => fits_335(value),
            "resources" => fits_337(value),
            "tools" => fits_335(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ServerCapabilities/properties/prompts
fn fits_335(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "listChanged" => value.is_boolean(),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ServerCapabilities/properties/resources
fn fits_337(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "listChanged" => value.is_boolean(),
            "subscribe" => value.is_boolean(),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/DiscoverResultResponse
fn fits_347(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "result" => { seen |= 1 << 2; fits_330(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/EnumSchema
fn fits_349(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_191(value) || fits_198(value) || fits_207(value) || fits_219(value) || fits_232(value)
}

// /$defs/Error
fn fits_350(value: &Value) -> bool {
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

// /$defs/GetPromptResult
fn fits_353(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_24(value),
            "description" => value.is_string(),
            "messages" => { seen |= 1 << 0; fits_355(value) },
            "resultType" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/GetPromptResult/properties/messages
fn fits_355(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_356(value);
        if !fits { return false; }
    }
    true
}

// /$defs/PromptMessage
fn fits_356(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "content" => { seen |= 1 << 0; fits_76(value) },
            "role" => { seen |= 1 << 1; matches!(value.as_str(), Some("assistant" | "user")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/GetPromptResultResponse
fn fits_358(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "result" => { seen |= 1 << 2; fits_360(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/GetPromptResultResponse/properties/result
fn fits_360(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_121(value) || fits_353(value)
}

// /$defs/HeaderMismatchError
fn fits_361(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "error" => { seen |= 1 << 0; fits_362(value) },
            "id" => value.is_string() || is_integer(value),
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/HeaderMismatchError/properties/error
fn fits_362(value: &Value) -> bool {
    fits_350(value) && fits_363(value)
}

// /$defs/HeaderMismatchError/properties/error/allOf/1
fn fits_363(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "code" => { seen |= 1 << 0; fits_364(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/HeaderMismatchError/properties/error/allOf/1/properties/code
fn fits_364(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    is_integer(value) && is_number("-32020", number)
}

// /$defs/Icons
fn fits_366(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "icons" => fits_27(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/InputResponseRequestParams
fn fits_368(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => { seen |= 1 << 0; fits_46(value) },
            "inputResponses" => fits_58(value),
            "requestState" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/InternalError
fn fits_370(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "code" => { seen |= 1 << 0; fits_371(value) },
            "data" => true,
            "message" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/InternalError/properties/code
fn fits_371(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    is_integer(value) && is_number("-32603", number)
}

// /$defs/InvalidParamsError
fn fits_373(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "code" => { seen |= 1 << 0; fits_374(value) },
            "data" => true,
            "message" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/InvalidParamsError/properties/code
fn fits_374(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    is_integer(value) && is_number("-32602", number)
}

// /$defs/InvalidRequestError
fn fits_376(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "code" => { seen |= 1 << 0; fits_377(value) },
            "data" => true,
            "message" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/InvalidRequestError/properties/code
fn fits_377(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    is_integer(value) && is_number("-32600", number)
}

// /$defs/JSONArray
fn fits_379(value: &Value) -> bool {
    let Value::Array(_) = value else { return false };
    true
}

// /$defs/JSONRPCErrorResponse
fn fits_380(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "error" => { seen |= 1 << 0; fits_350(value) },
            "id" => value.is_string() || is_integer(value),
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/JSONRPCMessage
fn fits_382(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_383(value) || fits_387(value) || fits_391(value) || fits_380(value)
}

// /$defs/JSONRPCRequest
fn fits_383(value: &Value) -> bool {
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

// /$defs/JSONRPCNotification
fn fits_387(value: &Value) -> bool {
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

// /$defs/JSONRPCResultResponse
fn fits_391(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "result" => { seen |= 1 << 2; fits_318(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/JSONRPCResponse
fn fits_393(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_391(value) || fits_380(value)
}

// /$defs/ListPromptsResult
fn fits_394(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_24(value),
            "cacheScope" => { seen |= 1 << 0; matches!(value.as_str(), Some("private" | "public")) },
            "nextCursor" => value.is_string(),
            "prompts" => { seen |= 1 << 1; fits_397(value) },
            "resultType" => { seen |= 1 << 2; value.is_string() },
            "ttlMs" => { seen |= 1 << 3; fits_40(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/ListPromptsResult/properties/prompts
fn fits_397(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_398(value);
        if !fits { return false; }
    }
    true
}

// /$defs/Prompt
fn fits_398(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "arguments" => fits_399(value),
            "description" => value.is_string(),
            "icons" => fits_27(value),
            "name" => { seen |= 1 << 0; value.is_string() },
            "title" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/Prompt/properties/arguments
fn fits_399(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_400(value);
        if !fits { return false; }
    }
    true
}

// /$defs/PromptArgument
fn fits_400(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "description" => value.is_string(),
            "name" => { seen |= 1 << 0; value.is_string() },
            "required" => value.is_boolean(),
            "title" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ListPromptsResultResponse
fn fits_411(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "result" => { seen |= 1 << 2; fits_394(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/ListResourceTemplatesResult
fn fits_413(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_24(value),
            "cacheScope" => { seen |= 1 << 0; matches!(value.as_str(), Some("private" | "public")) },
            "nextCursor" => value.is_string(),
            "resourceTemplates" => { seen |= 1 << 1; fits_416(value) },
            "resultType" => { seen |= 1 << 2; value.is_string() },
            "ttlMs" => { seen |= 1 << 3; fits_40(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/ListResourceTemplatesResult/properties/resourceTemplates
fn fits_416(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_417(value);
        if !fits { return false; }
    }
    true
}

// /$defs/ResourceTemplate
fn fits_417(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_1(value),
            "description" => value.is_string(),
            "icons" => fits_27(value),
            "mimeType" => value.is_string(),
            "name" => { seen |= 1 << 0; value.is_string() },
            "title" => value.is_string(),
            "uriTemplate" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ListResourceTemplatesResultResponse
fn fits_426(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "result" => { seen |= 1 << 2; fits_413(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/ListResourcesResult
fn fits_428(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_24(value),
            "cacheScope" => { seen |= 1 << 0; matches!(value.as_str(), Some("private" | "public")) },
            "nextCursor" => value.is_string(),
            "resources" => { seen |= 1 << 1; fits_431(value) },
            "resultType" => { seen |= 1 << 2; value.is_string() },
            "ttlMs" => { seen |= 1 << 3; fits_40(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/ListResourcesResult/properties/resources
fn fits_431(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_432(value);
        if !fits { return false; }
    }
    true
}

// /$defs/Resource
fn fits_432(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_1(value),
            "description" => value.is_string(),
            "icons" => fits_27(value),
            "mimeType" => value.is_string(),
            "name" => { seen |= 1 << 0; value.is_string() },
            "size" => is_integer(value),
            "title" => value.is_string(),
            "uri" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ListResourcesResultResponse
fn fits_442(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "result" => { seen |= 1 << 2; fits_428(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/ListToolsResult
fn fits_444(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_24(value),
            "cacheScope" => { seen |= 1 << 0; matches!(value.as_str(), Some("private" | "public")) },
            "nextCursor" => value.is_string(),
            "resultType" => { seen |= 1 << 1; value.is_string() },
            "tools" => { seen |= 1 << 2; fits_146(value) },
            "ttlMs" => { seen |= 1 << 3; fits_40(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/ListToolsResultResponse
fn fits_450(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "result" => { seen |= 1 << 2; fits_444(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/LoggingMessageNotification
fn fits_452(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; matches!(value.as_str(), Some("notifications/message")) },
            "params" => { seen |= 1 << 2; fits_455(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/LoggingMessageNotificationParams
fn fits_455(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_254(value),
            "data" => { seen |= 1 << 0; true },
            "level" => { seen |= 1 << 1; matches!(value.as_str(), Some("alert" | "critical" | "debug" | "emergency" | "error" | "info" | "notice" | "warning")) },
            "logger" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/MethodNotFoundError
fn fits_457(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "code" => { seen |= 1 << 0; fits_458(value) },
            "data" => true,
            "message" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/MethodNotFoundError/properties/code
fn fits_458(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    is_integer(value) && is_number("-32601", number)
}

// /$defs/MissingRequiredClientCapabilityError
fn fits_460(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "error" => { seen |= 1 << 0; fits_461(value) },
            "id" => value.is_string() || is_integer(value),
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/MissingRequiredClientCapabilityError/properties/error
fn fits_461(value: &Value) -> bool {
    fits_350(value) && fits_462(value)
}

// /$defs/MissingRequiredClientCapabilityError/properties/error/allOf/1
fn fits_462(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "code" => { seen |= 1 << 0; fits_463(value) },
            "data" => { seen |= 1 << 1; fits_464(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/MissingRequiredClientCapabilityError/properties/error/allOf/1/properties/code
fn fits_463(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    is_integer(value) && is_number("-32021", number)
}

// /$defs/MissingRequiredClientCapabilityError/properties/error/allOf/1/properties/data
fn fits_464(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "requiredCapabilities" => { seen |= 1 << 0; fits_47(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/MultiSelectEnumSchema
fn fits_466(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_207(value) || fits_219(value)
}

// /$defs/Notification
fn fits_467(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; value.is_string() },
            "params" => value.is_object(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/NotificationParams
fn fits_470(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_254(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/PaginatedRequest
fn fits_471(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; value.is_string() },
            "params" => { seen |= 1 << 3; fits_265(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/PaginatedResult
fn fits_474(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_24(value),
            "nextCursor" => value.is_string(),
            "resultType" => { seen |= 1 << 0; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ParseError
fn fits_477(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "code" => { seen |= 1 << 0; fits_478(value) },
            "data" => true,
            "message" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ParseError/properties/code
fn fits_478(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    is_integer(value) && is_number("-32700", number)
}

// /$defs/ProgressNotification
fn fits_480(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; matches!(value.as_str(), Some("notifications/progress")) },
            "params" => { seen |= 1 << 2; fits_483(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/ProgressNotificationParams
fn fits_483(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_254(value),
            "message" => value.is_string(),
            "progress" => { seen |= 1 << 0; value.is_number() },
            "progressToken" => { seen |= 1 << 1; value.is_string() || is_integer(value) },
            "total" => value.is_number(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/PromptListChangedNotification
fn fits_487(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; matches!(value.as_str(), Some("notifications/prompts/list_changed")) },
            "params" => fits_470(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ReadResourceResult
fn fits_490(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_24(value),
            "cacheScope" => { seen |= 1 << 0; matches!(value.as_str(), Some("private" | "public")) },
            "contents" => { seen |= 1 << 1; fits_492(value) },
            "resultType" => { seen |= 1 << 2; value.is_string() },
            "ttlMs" => { seen |= 1 << 3; fits_40(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/ReadResourceResult/properties/contents
fn fits_492(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_87(value);
        if !fits { return false; }
    }
    true
}

// /$defs/ReadResourceResultResponse
fn fits_496(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "result" => { seen |= 1 << 2; fits_498(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/ReadResourceResultResponse/properties/result
fn fits_498(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_121(value) || fits_490(value)
}

// /$defs/ResourceContents
fn fits_502(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "mimeType" => value.is_string(),
            "uri" => { seen |= 1 << 0; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ResourceListChangedNotification
fn fits_505(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; matches!(value.as_str(), Some("notifications/resources/list_changed")) },
            "params" => fits_470(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ResourceRequestParams
fn fits_508(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => { seen |= 1 << 0; fits_46(value) },
            "uri" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ResourceUpdatedNotification
fn fits_510(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; matches!(value.as_str(), Some("notifications/resources/updated")) },
            "params" => { seen |= 1 << 2; fits_513(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/ResourceUpdatedNotificationParams
fn fits_513(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_254(value),
            "uri" => { seen |= 1 << 0; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ServerNotification
fn fits_516(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "notifications/cancelled" => fits_250(value),
            "notifications/progress" => fits_480(value),
            "notifications/resources/list_changed" => fits_505(value),
            "notifications/subscriptions/acknowledged" => fits_517(value),
            "notifications/resources/updated" => fits_510(value),
            "notifications/prompts/list_changed" => fits_487(value),
            "notifications/tools/list_changed" => fits_521(value),
            "notifications/message" => fits_452(value),
            _ => false,
        },
        _ => false,
    }
}

// /$defs/SubscriptionsAcknowledgedNotification
fn fits_517(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; matches!(value.as_str(), Some("notifications/subscriptions/acknowledged")) },
            "params" => { seen |= 1 << 2; fits_520(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/SubscriptionsAcknowledgedNotificationParams
fn fits_520(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_254(value),
            "notifications" => { seen |= 1 << 0; fits_280(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ToolListChangedNotification
fn fits_521(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; matches!(value.as_str(), Some("notifications/tools/list_changed")) },
            "params" => fits_470(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ServerResult
fn fits_524(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_318(value) || fits_121(value) || fits_330(value) || fits_428(value) || fits_413(value) || fits_490(value) || fits_525(value) || fits_394(value) || fits_353(value) || fits_444(value) || fits_114(value) || fits_320(value)
}

// /$defs/SubscriptionsListenResult
fn fits_525(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => { seen |= 1 << 0; fits_526(value) },
            "resultType" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/SubscriptionsListenResultMetaObject
fn fits_526(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "io.modelcontextprotocol/serverInfo" => fits_25(value),
            "io.modelcontextprotocol/subscriptionId" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/SingleSelectEnumSchema
fn fits_528(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_191(value) || fits_198(value)
}

// /$defs/SubscriptionsListenResultResponse
fn fits_529(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "result" => { seen |= 1 << 2; fits_525(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/UnsupportedProtocolVersionError
fn fits_531(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "error" => { seen |= 1 << 0; fits_532(value) },
            "id" => value.is_string() || is_integer(value),
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/UnsupportedProtocolVersionError/properties/error
fn fits_532(value: &Value) -> bool {
    fits_350(value) && fits_533(value)
}

// /$defs/UnsupportedProtocolVersionError/properties/error/allOf/1
fn fits_533(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "code" => { seen |= 1 << 0; fits_534(value) },
            "data" => { seen |= 1 << 1; fits_535(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/UnsupportedProtocolVersionError/properties/error/allOf/1/properties/code
fn fits_534(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    is_integer(value) && is_number("-32022", number)
}

// /$defs/UnsupportedProtocolVersionError/properties/error/allOf/1/properties/data
fn fits_535(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "requested" => { seen |= 1 << 0; value.is_string() },
            "supported" => { seen |= 1 << 1; fits_30(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// 
fn fits_541(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_327(value)),
        "error" => Some(fits_380(value)),
        _ => None,
    }) == Some(true)
}

// 
fn fits_542(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_358(value)),
        "error" => Some(fits_380(value)),
        _ => None,
    }) == Some(true)
}

// 
fn fits_543(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_411(value)),
        "error" => Some(fits_380(value)),
        _ => None,
    }) == Some(true)
}

// 
fn fits_544(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_442(value)),
        "error" => Some(fits_380(value)),
        _ => None,
    }) == Some(true)
}

// 
fn fits_545(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_496(value)),
        "error" => Some(fits_380(value)),
        _ => None,
    }) == Some(true)
}

// 
fn fits_546(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_426(value)),
        "error" => Some(fits_380(value)),
        _ => None,
    }) == Some(true)
}

// 
fn fits_547(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_347(value)),
        "error" => Some(fits_380(value)),
        _ => None,
    }) == Some(true)
}

// 
fn fits_548(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_529(value)),
        "error" => Some(fits_380(value)),
        _ => None,
    }) == Some(true)
}

// 
fn fits_549(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_118(value)),
        "error" => Some(fits_380(value)),
        _ => None,
    }) == Some(true)
}

// 
fn fits_550(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_450(value)),
        "error" => Some(fits_380(value)),
        _ => None,
    }) == Some(true)
}

// 
fn fits_551(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "completion/complete" => fits_300(value),
            "notifications/cancelled" => fits_250(value),
            "notifications/message" => fits_452(value),
            "notifications/progress" => fits_480(value),
            "notifications/prompts/list_changed" => fits_487(value),
            "notifications/resources/list_changed" => fits_505(value),
            "notifications/resources/updated" => fits_510(value),
            "notifications/subscriptions/acknowledged" => fits_517(value),
            "notifications/tools/list_changed" => fits_521(value),
            "prompts/get" => fits_289(value),
            "prompts/list" => fits_286(value),
            "resources/list" => fits_262(value),
            "resources/read" => fits_270(value),
            "resources/templates/list" => fits_267(value),
            "server/discover" => fits_258(value),
            "subscriptions/listen" => fits_276(value),
            "tools/call" => fits_41(value),
            "tools/list" => fits_297(value),
            _ => false,
        },
        _ => false,
    }
}

// 
fn fits_552(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "method" => Some(fits_551(value)),
        "result" => Some(fits_393(value)),
        "error" => Some(fits_380(value)),
        _ => None,
    }) == Some(true)
}
