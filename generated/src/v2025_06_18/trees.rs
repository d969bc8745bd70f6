// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-06-18/schema.json. Emitter: codegen/src/emit/trees.rs.

use mcpspec_core::validate::code::{NodeId, TreeCheck, Value, find, is_integer, is_number};

/// The code for the places at which validators start.
pub(super) const fn tree(place: NodeId) -> Option<TreeCheck> {
    let (depth, fits): (u32, fn(&Value) -> bool) = match place {
        1 => (2, fits_1),
        3 => (0, fits_3),
        6 => (3, fits_6),
        11 => (1, fits_11),
        14 => (2, fits_14),
        19 => (1, fits_19),
        24 => (3, fits_24),
        29 => (5, fits_29),
        32 => (3, fits_32),
        33 => (3, fits_33),
        37 => (3, fits_37),
        42 => (3, fits_42),
        51 => (3, fits_51),
        54 => (2, fits_54),
        62 => (2, fits_62),
        66 => (0, fits_66),
        67 => (3, fits_67),
        74 => (3, fits_74),
        75 => (3, fits_75),
        79 => (2, fits_79),
        84 => (0, fits_66),
        86 => (3, fits_86),
        90 => (5, fits_90),
        91 => (5, fits_91),
        94 => (1, fits_94),
        99 => (3, fits_99),
        103 => (2, fits_103),
        107 => (2, fits_107),
        111 => (2, fits_111),
        115 => (2, fits_115),
        119 => (2, fits_119),
        123 => (2, fits_123),
        127 => (3, fits_127),
        133 => (2, fits_133),
        137 => (2, fits_137),
        140 => (0, fits_140),
        141 => (4, fits_141),
        151 => (1, fits_151),
        155 => (1, fits_155),
        158 => (4, fits_158),
        159 => (2, fits_77),
        161 => (4, fits_161),
        166 => (4, fits_166),
        169 => (2, fits_169),
        173 => (2, fits_173),
        178 => (3, fits_178),
        185 => (7, fits_185),
        191 => (4, fits_191),
        194 => (3, fits_194),
        197 => (1, fits_197),
        205 => (0, fits_205),
        206 => (6, fits_206),
        212 => (2, fits_212),
        213 => (1, fits_213),
        220 => (1, fits_220),
        226 => (2, fits_226),
        237 => (6, fits_237),
        241 => (4, fits_241),
        242 => (4, fits_242),
        244 => (3, fits_244),
        258 => (2, fits_258),
        263 => (3, fits_263),
        264 => (3, fits_264),
        269 => (3, fits_269),
        274 => (3, fits_274),
        276 => (5, fits_276),
        280 => (3, fits_280),
        283 => (1, fits_283),
        291 => (5, fits_291),
        295 => (3, fits_295),
        302 => (5, fits_302),
        306 => (3, fits_306),
        314 => (3, fits_314),
        318 => (6, fits_318),
        322 => (4, fits_322),
        324 => (1, fits_324),
        345 => (2, fits_345),
        349 => (3, fits_349),
        353 => (2, fits_353),
        357 => (2, fits_357),
        360 => (3, fits_360),
        364 => (4, fits_364),
        368 => (3, fits_368),
        372 => (2, fits_372),
        376 => (3, fits_376),
        380 => (2, fits_380),
        384 => (3, fits_384),
        385 => (3, fits_385),
        389 => (7, fits_389),
        390 => (6, fits_390),
        391 => (4, fits_391),
        394 => (4, fits_394),
        395 => (6, fits_395),
        398 => (3, fits_398),
        399 => (5, fits_399),
        402 => (5, fits_402),
        403 => (3, fits_403),
        406 => (3, fits_406),
        407 => (3, fits_407),
        410 => (3, fits_406),
        411 => (3, fits_411),
        414 => (7, fits_414),
        415 => (3, fits_415),
        418 => (6, fits_418),
        419 => (3, fits_419),
        422 => (6, fits_422),
        423 => (3, fits_423),
        426 => (5, fits_426),
        427 => (3, fits_427),
        430 => (3, fits_406),
        431 => (3, fits_431),
        434 => (6, fits_434),
        435 => (3, fits_435),
        438 => (3, fits_406),
        439 => (3, fits_439),
        442 => (5, fits_442),
        443 => (7, fits_443),
        446 => (5, fits_446),
        447 => (3, fits_447),
        450 => (6, fits_450),
        451 => (3, fits_451),
        454 => (7, fits_454),
        455 => (3, fits_455),
        456 => (3, fits_456),
        457 => (3, fits_457),
        458 => (3, fits_458),
        459 => (3, fits_459),
        460 => (3, fits_460),
        461 => (3, fits_461),
        462 => (3, fits_462),
        463 => (3, fits_463),
        465 => (7, fits_465),
        _ => return None,
    };
    Some(TreeCheck { depth, fits })
}

// /definitions/Annotations
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

// /definitions/Annotations/properties/audience
fn fits_2(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = matches!(value.as_str(), Some("assistant" | "user"));
        if !fits { return false; }
    }
    true
}

// /definitions/Role
fn fits_3(value: &Value) -> bool {
    matches!(value.as_str(), Some("assistant" | "user"))
}

// /definitions/Annotations/properties/priority
fn fits_5(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    number.as_f64().is_some_and(|it| (0_f64..=1_f64).contains(&it))
}

// /definitions/AudioContent
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

// /definitions/BaseMetadata
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

// /definitions/BlobResourceContents
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

// /definitions/BooleanSchema
fn fits_19(value: &Value) -> bool {
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

// /definitions/CallToolRequest
fn fits_24(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("tools/call")) },
            "params" => { seen |= 1 << 1; fits_26(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/CallToolRequest/properties/params
fn fits_26(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "arguments" => value.is_object(),
            "name" => { seen |= 1 << 0; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/CallToolResult
fn fits_29(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "content" => { seen |= 1 << 0; fits_31(value) },
            "isError" => value.is_boolean(),
            "structuredContent" => value.is_object(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/CallToolResult/properties/content
fn fits_31(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_32(value);
        if !fits { return false; }
    }
    true
}

// /definitions/ContentBlock
fn fits_32(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "type") {
        Some(Value::String(text)) => match text.as_str() {
            "text" => fits_33(value),
            "image" => fits_37(value),
            "audio" => fits_6(value),
            "resource_link" => fits_42(value),
            "resource" => fits_51(value),
            _ => false,
        },
        _ => false,
    }
}

// /definitions/TextContent
fn fits_33(value: &Value) -> bool {
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

// /definitions/ImageContent
fn fits_37(value: &Value) -> bool {
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

// /definitions/ResourceLink
fn fits_42(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_1(value),
            "description" => value.is_string(),
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

// /definitions/EmbeddedResource
fn fits_51(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_1(value),
            "resource" => { seen |= 1 << 0; fits_53(value) },
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("resource")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/EmbeddedResource/properties/resource
fn fits_53(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_54(value) || fits_14(value)
}

// /definitions/TextResourceContents
fn fits_54(value: &Value) -> bool {
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

// /definitions/CancelledNotification
fn fits_62(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/cancelled")) },
            "params" => { seen |= 1 << 1; fits_64(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/CancelledNotification/properties/params
fn fits_64(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "reason" => value.is_string(),
            "requestId" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/RequestId
fn fits_66(value: &Value) -> bool {
    value.is_string() || is_integer(value)
}

// /definitions/ClientCapabilities
fn fits_67(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "elicitation" => value.is_object(),
            "experimental" => fits_69(value),
            "roots" => fits_71(value),
            "sampling" => value.is_object(),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /definitions/ClientCapabilities/properties/experimental
fn fits_69(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = value.is_object();
        if !fits { return false; }
    }
    true
}

// /definitions/ClientCapabilities/properties/roots
fn fits_71(value: &Value) -> bool {
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

// /definitions/ClientNotification
fn fits_74(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "notifications/cancelled" => fits_62(value),
            "notifications/initialized" => fits_75(value),
            "notifications/progress" => fits_79(value),
            "notifications/roots/list_changed" => fits_86(value),
            _ => false,
        },
        _ => false,
    }
}

// /definitions/InitializedNotification
fn fits_75(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/initialized")) },
            "params" => fits_77(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/InitializedNotification/properties/params
fn fits_77(value: &Value) -> bool {
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

// /definitions/ProgressNotification
fn fits_79(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/progress")) },
            "params" => { seen |= 1 << 1; fits_81(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ProgressNotification/properties/params
fn fits_81(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
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

// /definitions/RootsListChangedNotification
fn fits_86(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/roots/list_changed")) },
            "params" => fits_77(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ClientRequest
fn fits_90(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "initialize" => fits_91(value),
            "ping" => fits_99(value),
            "resources/list" => fits_103(value),
            "resources/templates/list" => fits_107(value),
            "resources/read" => fits_111(value),
            "resources/subscribe" => fits_115(value),
            "resources/unsubscribe" => fits_119(value),
            "prompts/list" => fits_123(value),
            "prompts/get" => fits_127(value),
            "tools/list" => fits_133(value),
            "tools/call" => fits_24(value),
            "logging/setLevel" => fits_137(value),
            "completion/complete" => fits_141(value),
            _ => false,
        },
        _ => false,
    }
}

// /definitions/InitializeRequest
fn fits_91(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("initialize")) },
            "params" => { seen |= 1 << 1; fits_93(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/InitializeRequest/properties/params
fn fits_93(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "capabilities" => { seen |= 1 << 0; fits_67(value) },
            "clientInfo" => { seen |= 1 << 1; fits_94(value) },
            "protocolVersion" => { seen |= 1 << 2; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /definitions/Implementation
fn fits_94(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "name" => { seen |= 1 << 0; value.is_string() },
            "title" => value.is_string(),
            "version" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/PingRequest
fn fits_99(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("ping")) },
            "params" => fits_101(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/PingRequest/properties/params
fn fits_101(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_102(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /definitions/PingRequest/properties/params/properties/_meta
fn fits_102(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "progressToken" => value.is_string() || is_integer(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /definitions/ListResourcesRequest
fn fits_103(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("resources/list")) },
            "params" => fits_105(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListResourcesRequest/properties/params
fn fits_105(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "cursor" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /definitions/ListResourceTemplatesRequest
fn fits_107(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("resources/templates/list")) },
            "params" => fits_105(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ReadResourceRequest
fn fits_111(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("resources/read")) },
            "params" => { seen |= 1 << 1; fits_113(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ReadResourceRequest/properties/params
fn fits_113(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "uri" => { seen |= 1 << 0; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/SubscribeRequest
fn fits_115(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("resources/subscribe")) },
            "params" => { seen |= 1 << 1; fits_113(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/UnsubscribeRequest
fn fits_119(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("resources/unsubscribe")) },
            "params" => { seen |= 1 << 1; fits_113(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ListPromptsRequest
fn fits_123(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("prompts/list")) },
            "params" => fits_105(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/GetPromptRequest
fn fits_127(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("prompts/get")) },
            "params" => { seen |= 1 << 1; fits_129(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/GetPromptRequest/properties/params
fn fits_129(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "arguments" => fits_130(value),
            "name" => { seen |= 1 << 0; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/GetPromptRequest/properties/params/properties/arguments
fn fits_130(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = value.is_string();
        if !fits { return false; }
    }
    true
}

// /definitions/ListToolsRequest
fn fits_133(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("tools/list")) },
            "params" => fits_105(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/SetLevelRequest
fn fits_137(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("logging/setLevel")) },
            "params" => { seen |= 1 << 1; fits_139(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/SetLevelRequest/properties/params
fn fits_139(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "level" => { seen |= 1 << 0; matches!(value.as_str(), Some("alert" | "critical" | "debug" | "emergency" | "error" | "info" | "notice" | "warning")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/LoggingLevel
fn fits_140(value: &Value) -> bool {
    matches!(value.as_str(), Some("alert" | "critical" | "debug" | "emergency" | "error" | "info" | "notice" | "warning"))
}

// /definitions/CompleteRequest
fn fits_141(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("completion/complete")) },
            "params" => { seen |= 1 << 1; fits_143(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/CompleteRequest/properties/params
fn fits_143(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "argument" => { seen |= 1 << 0; fits_144(value) },
            "context" => fits_147(value),
            "ref" => { seen |= 1 << 1; fits_150(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/CompleteRequest/properties/params/properties/argument
fn fits_144(value: &Value) -> bool {
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

// /definitions/CompleteRequest/properties/params/properties/context
fn fits_147(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "arguments" => fits_130(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /definitions/CompleteRequest/properties/params/properties/ref
fn fits_150(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "type") {
        Some(Value::String(text)) => match text.as_str() {
            "ref/prompt" => fits_151(value),
            "ref/resource" => fits_155(value),
            _ => false,
        },
        _ => false,
    }
}

// /definitions/PromptReference
fn fits_151(value: &Value) -> bool {
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

// /definitions/ResourceTemplateReference
fn fits_155(value: &Value) -> bool {
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

// /definitions/ClientResult
fn fits_158(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_77(value) || fits_161(value) || fits_166(value) || fits_173(value)
}

// /definitions/CreateMessageResult
fn fits_161(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "content" => { seen |= 1 << 0; fits_163(value) },
            "model" => { seen |= 1 << 1; value.is_string() },
            "role" => { seen |= 1 << 2; matches!(value.as_str(), Some("assistant" | "user")) },
            "stopReason" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /definitions/CreateMessageResult/properties/content
fn fits_163(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "type") {
        Some(Value::String(text)) => match text.as_str() {
            "text" => fits_33(value),
            "image" => fits_37(value),
            "audio" => fits_6(value),
            _ => false,
        },
        _ => false,
    }
}

// /definitions/ListRootsResult
fn fits_166(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "roots" => { seen |= 1 << 0; fits_168(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListRootsResult/properties/roots
fn fits_168(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_169(value);
        if !fits { return false; }
    }
    true
}

// /definitions/Root
fn fits_169(value: &Value) -> bool {
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

// /definitions/ElicitResult
fn fits_173(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "action" => { seen |= 1 << 0; matches!(value.as_str(), Some("accept" | "cancel" | "decline")) },
            "content" => fits_176(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ElicitResult/properties/content
fn fits_176(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = value.is_string() || value.is_number() || value.is_boolean();
        if !fits { return false; }
    }
    true
}

// /definitions/CompleteResult
fn fits_178(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "completion" => { seen |= 1 << 0; fits_180(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/CompleteResult/properties/completion
fn fits_180(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "hasMore" => value.is_boolean(),
            "total" => is_integer(value),
            "values" => { seen |= 1 << 0; fits_183(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/CompleteResult/properties/completion/properties/values
fn fits_183(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = value.is_string();
        if !fits { return false; }
    }
    true
}

// /definitions/CreateMessageRequest
fn fits_185(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("sampling/createMessage")) },
            "params" => { seen |= 1 << 1; fits_187(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/CreateMessageRequest/properties/params
fn fits_187(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "includeContext" => matches!(value.as_str(), Some("allServers" | "none" | "thisServer")),
            "maxTokens" => { seen |= 1 << 0; is_integer(value) },
            "messages" => { seen |= 1 << 1; fits_190(value) },
            "metadata" => value.is_object(),
            "modelPreferences" => fits_194(value),
            "stopSequences" => fits_183(value),
            "systemPrompt" => value.is_string(),
            "temperature" => value.is_number(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/CreateMessageRequest/properties/params/properties/messages
fn fits_190(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_191(value);
        if !fits { return false; }
    }
    true
}

// /definitions/SamplingMessage
fn fits_191(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "content" => { seen |= 1 << 0; fits_163(value) },
            "role" => { seen |= 1 << 1; matches!(value.as_str(), Some("assistant" | "user")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ModelPreferences
fn fits_194(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "costPriority" => fits_5(value),
            "hints" => fits_196(value),
            "intelligencePriority" => fits_5(value),
            "speedPriority" => fits_5(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /definitions/ModelPreferences/properties/hints
fn fits_196(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_197(value);
        if !fits { return false; }
    }
    true
}

// /definitions/ModelHint
fn fits_197(value: &Value) -> bool {
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

// /definitions/Cursor
fn fits_205(value: &Value) -> bool {
    value.is_string()
}

// /definitions/ElicitRequest
fn fits_206(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("elicitation/create")) },
            "params" => { seen |= 1 << 1; fits_208(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ElicitRequest/properties/params
fn fits_208(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "message" => { seen |= 1 << 0; value.is_string() },
            "requestedSchema" => { seen |= 1 << 1; fits_210(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ElicitRequest/properties/params/properties/requestedSchema
fn fits_210(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "properties" => { seen |= 1 << 0; fits_211(value) },
            "required" => fits_183(value),
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("object")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ElicitRequest/properties/params/properties/requestedSchema/properties/properties
fn fits_211(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = fits_212(value);
        if !fits { return false; }
    }
    true
}

// /definitions/PrimitiveSchemaDefinition
fn fits_212(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_213(value) || fits_220(value) || fits_19(value) || fits_226(value)
}

// /definitions/StringSchema
fn fits_213(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
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

// /definitions/NumberSchema
fn fits_220(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
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

// /definitions/EnumSchema
fn fits_226(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "description" => value.is_string(),
            "enum" => { seen |= 1 << 0; fits_183(value) },
            "enumNames" => fits_183(value),
            "title" => value.is_string(),
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("string")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/GetPromptResult
fn fits_237(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "description" => value.is_string(),
            "messages" => { seen |= 1 << 0; fits_240(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/GetPromptResult/properties/messages
fn fits_240(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_241(value);
        if !fits { return false; }
    }
    true
}

// /definitions/PromptMessage
fn fits_241(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "content" => { seen |= 1 << 0; fits_32(value) },
            "role" => { seen |= 1 << 1; matches!(value.as_str(), Some("assistant" | "user")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/InitializeResult
fn fits_242(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "capabilities" => { seen |= 1 << 0; fits_244(value) },
            "instructions" => value.is_string(),
            "protocolVersion" => { seen |= 1 << 1; value.is_string() },
            "serverInfo" => { seen |= 1 << 2; fits_94(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /definitions/ServerCapabilities
fn fits_244(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "completions" => value.is_object(),
            "experimental" => fits_69(value),
            "logging" => value.is_object(),
            "prompts" => fits_71(value),
            "resources" => fits_251(value),
            "tools" => fits_71(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /definitions/ServerCapabilities/properties/resources
fn fits_251(value: &Value) -> bool {
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

// /definitions/JSONRPCError
fn fits_258(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "error" => { seen |= 1 << 0; fits_259(value) },
            "id" => { seen |= 1 << 1; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 2; matches!(value.as_str(), Some("2.0")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /definitions/JSONRPCError/properties/error
fn fits_259(value: &Value) -> bool {
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

// /definitions/JSONRPCMessage
fn fits_263(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_264(value) || fits_269(value) || fits_274(value) || fits_258(value)
}

// /definitions/JSONRPCRequest
fn fits_264(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; value.is_string() },
            "params" => fits_101(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /definitions/JSONRPCNotification
fn fits_269(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; value.is_string() },
            "params" => fits_77(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/JSONRPCResponse
fn fits_274(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "result" => { seen |= 1 << 2; fits_77(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /definitions/ListPromptsResult
fn fits_276(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "nextCursor" => value.is_string(),
            "prompts" => { seen |= 1 << 0; fits_279(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListPromptsResult/properties/prompts
fn fits_279(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_280(value);
        if !fits { return false; }
    }
    true
}

// /definitions/Prompt
fn fits_280(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "arguments" => fits_282(value),
            "description" => value.is_string(),
            "name" => { seen |= 1 << 0; value.is_string() },
            "title" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/Prompt/properties/arguments
fn fits_282(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_283(value);
        if !fits { return false; }
    }
    true
}

// /definitions/PromptArgument
fn fits_283(value: &Value) -> bool {
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

// /definitions/ListResourceTemplatesResult
fn fits_291(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "nextCursor" => value.is_string(),
            "resourceTemplates" => { seen |= 1 << 0; fits_294(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListResourceTemplatesResult/properties/resourceTemplates
fn fits_294(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_295(value);
        if !fits { return false; }
    }
    true
}

// /definitions/ResourceTemplate
fn fits_295(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_1(value),
            "description" => value.is_string(),
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

// /definitions/ListResourcesResult
fn fits_302(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "nextCursor" => value.is_string(),
            "resources" => { seen |= 1 << 0; fits_305(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListResourcesResult/properties/resources
fn fits_305(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_306(value);
        if !fits { return false; }
    }
    true
}

// /definitions/Resource
fn fits_306(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_1(value),
            "description" => value.is_string(),
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

// /definitions/ListRootsRequest
fn fits_314(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("roots/list")) },
            "params" => fits_101(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListToolsResult
fn fits_318(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "nextCursor" => value.is_string(),
            "tools" => { seen |= 1 << 0; fits_321(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListToolsResult/properties/tools
fn fits_321(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_322(value);
        if !fits { return false; }
    }
    true
}

// /definitions/Tool
fn fits_322(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_324(value),
            "description" => value.is_string(),
            "inputSchema" => { seen |= 1 << 0; fits_331(value) },
            "name" => { seen |= 1 << 1; value.is_string() },
            "outputSchema" => fits_331(value),
            "title" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ToolAnnotations
fn fits_324(value: &Value) -> bool {
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

// /definitions/Tool/properties/inputSchema
fn fits_331(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "properties" => fits_69(value),
            "required" => fits_183(value),
            "type" => { seen |= 1 << 0; matches!(value.as_str(), Some("object")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/LoggingMessageNotification
fn fits_345(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/message")) },
            "params" => { seen |= 1 << 1; fits_347(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/LoggingMessageNotification/properties/params
fn fits_347(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "data" => { seen |= 1 << 0; true },
            "level" => { seen |= 1 << 1; matches!(value.as_str(), Some("alert" | "critical" | "debug" | "emergency" | "error" | "info" | "notice" | "warning")) },
            "logger" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/Notification
fn fits_349(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; value.is_string() },
            "params" => fits_77(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/PaginatedRequest
fn fits_353(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; value.is_string() },
            "params" => fits_105(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/PaginatedResult
fn fits_357(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "nextCursor" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /definitions/PromptListChangedNotification
fn fits_360(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/prompts/list_changed")) },
            "params" => fits_77(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ReadResourceResult
fn fits_364(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "contents" => { seen |= 1 << 0; fits_366(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ReadResourceResult/properties/contents
fn fits_366(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_53(value);
        if !fits { return false; }
    }
    true
}

// /definitions/Request
fn fits_368(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; value.is_string() },
            "params" => fits_101(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ResourceContents
fn fits_372(value: &Value) -> bool {
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

// /definitions/ResourceListChangedNotification
fn fits_376(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/resources/list_changed")) },
            "params" => fits_77(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ResourceUpdatedNotification
fn fits_380(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/resources/updated")) },
            "params" => { seen |= 1 << 1; fits_113(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ServerNotification
fn fits_384(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "notifications/cancelled" => fits_62(value),
            "notifications/progress" => fits_79(value),
            "notifications/resources/list_changed" => fits_376(value),
            "notifications/resources/updated" => fits_380(value),
            "notifications/prompts/list_changed" => fits_360(value),
            "notifications/tools/list_changed" => fits_385(value),
            "notifications/message" => fits_345(value),
            _ => false,
        },
        _ => false,
    }
}

// /definitions/ToolListChangedNotification
fn fits_385(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/tools/list_changed")) },
            "params" => fits_77(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ServerRequest
fn fits_389(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "ping" => fits_99(value),
            "sampling/createMessage" => fits_185(value),
            "roots/list" => fits_314(value),
            "elicitation/create" => fits_206(value),
            _ => false,
        },
        _ => false,
    }
}

// /definitions/ServerResult
fn fits_390(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_77(value) || fits_242(value) || fits_302(value) || fits_291(value) || fits_364(value) || fits_276(value) || fits_237(value) || fits_318(value) || fits_29(value) || fits_178(value)
}

// /definitions/CompleteRequest
fn fits_391(value: &Value) -> bool {
    fits_264(value) && fits_141(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_392(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_178(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_393(value: &Value) -> bool {
    fits_274(value) && fits_392(value)
}

// 
fn fits_394(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_393(value)),
        "error" => Some(fits_258(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/ElicitRequest
fn fits_395(value: &Value) -> bool {
    fits_264(value) && fits_206(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_396(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_173(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_397(value: &Value) -> bool {
    fits_274(value) && fits_396(value)
}

// 
fn fits_398(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_397(value)),
        "error" => Some(fits_258(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/InitializeRequest
fn fits_399(value: &Value) -> bool {
    fits_264(value) && fits_91(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_400(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_242(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_401(value: &Value) -> bool {
    fits_274(value) && fits_400(value)
}

// 
fn fits_402(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_401(value)),
        "error" => Some(fits_258(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/SetLevelRequest
fn fits_403(value: &Value) -> bool {
    fits_264(value) && fits_137(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_404(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_77(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_405(value: &Value) -> bool {
    fits_274(value) && fits_404(value)
}

// 
fn fits_406(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_405(value)),
        "error" => Some(fits_258(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/PingRequest
fn fits_407(value: &Value) -> bool {
    fits_264(value) && fits_99(value)
}

// /definitions/GetPromptRequest
fn fits_411(value: &Value) -> bool {
    fits_264(value) && fits_127(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_412(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_237(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_413(value: &Value) -> bool {
    fits_274(value) && fits_412(value)
}

// 
fn fits_414(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_413(value)),
        "error" => Some(fits_258(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/ListPromptsRequest
fn fits_415(value: &Value) -> bool {
    fits_264(value) && fits_123(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_416(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_276(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_417(value: &Value) -> bool {
    fits_274(value) && fits_416(value)
}

// 
fn fits_418(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_417(value)),
        "error" => Some(fits_258(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/ListResourcesRequest
fn fits_419(value: &Value) -> bool {
    fits_264(value) && fits_103(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_420(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_302(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_421(value: &Value) -> bool {
    fits_274(value) && fits_420(value)
}

// 
fn fits_422(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_421(value)),
        "error" => Some(fits_258(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/ReadResourceRequest
fn fits_423(value: &Value) -> bool {
    fits_264(value) && fits_111(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_424(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_364(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_425(value: &Value) -> bool {
    fits_274(value) && fits_424(value)
}

// 
fn fits_426(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_425(value)),
        "error" => Some(fits_258(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/SubscribeRequest
fn fits_427(value: &Value) -> bool {
    fits_264(value) && fits_115(value)
}

// /definitions/ListResourceTemplatesRequest
fn fits_431(value: &Value) -> bool {
    fits_264(value) && fits_107(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_432(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_291(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_433(value: &Value) -> bool {
    fits_274(value) && fits_432(value)
}

// 
fn fits_434(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_433(value)),
        "error" => Some(fits_258(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/UnsubscribeRequest
fn fits_435(value: &Value) -> bool {
    fits_264(value) && fits_119(value)
}

// /definitions/ListRootsRequest
fn fits_439(value: &Value) -> bool {
    fits_264(value) && fits_314(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_440(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_166(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_441(value: &Value) -> bool {
    fits_274(value) && fits_440(value)
}

// 
fn fits_442(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_441(value)),
        "error" => Some(fits_258(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/CreateMessageRequest
fn fits_443(value: &Value) -> bool {
    fits_264(value) && fits_185(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_444(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_161(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_445(value: &Value) -> bool {
    fits_274(value) && fits_444(value)
}

// 
fn fits_446(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_445(value)),
        "error" => Some(fits_258(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/CallToolRequest
fn fits_447(value: &Value) -> bool {
    fits_264(value) && fits_24(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_448(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_29(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_449(value: &Value) -> bool {
    fits_274(value) && fits_448(value)
}

// 
fn fits_450(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_449(value)),
        "error" => Some(fits_258(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/ListToolsRequest
fn fits_451(value: &Value) -> bool {
    fits_264(value) && fits_133(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_452(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_318(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_453(value: &Value) -> bool {
    fits_274(value) && fits_452(value)
}

// 
fn fits_454(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_453(value)),
        "error" => Some(fits_258(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/CancelledNotification
fn fits_455(value: &Value) -> bool {
    fits_269(value) && fits_62(value)
}

// /definitions/InitializedNotification
fn fits_456(value: &Value) -> bool {
    fits_269(value) && fits_75(value)
}

// /definitions/LoggingMessageNotification
fn fits_457(value: &Value) -> bool {
    fits_269(value) && fits_345(value)
}

// /definitions/ProgressNotification
fn fits_458(value: &Value) -> bool {
    fits_269(value) && fits_79(value)
}

// /definitions/PromptListChangedNotification
fn fits_459(value: &Value) -> bool {
    fits_269(value) && fits_360(value)
}

// /definitions/ResourceListChangedNotification
fn fits_460(value: &Value) -> bool {
    fits_269(value) && fits_376(value)
}

// /definitions/ResourceUpdatedNotification
fn fits_461(value: &Value) -> bool {
    fits_269(value) && fits_380(value)
}

// /definitions/RootsListChangedNotification
fn fits_462(value: &Value) -> bool {
    fits_269(value) && fits_86(value)
}

// /definitions/ToolListChangedNotification
fn fits_463(value: &Value) -> bool {
    fits_269(value) && fits_385(value)
}

// 
fn fits_464(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "completion/complete" => fits_391(value),
            "elicitation/create" => fits_395(value),
            "initialize" => fits_399(value),
            "logging/setLevel" => fits_403(value),
            "notifications/cancelled" => fits_455(value),
            "notifications/initialized" => fits_456(value),
            "notifications/message" => fits_457(value),
            "notifications/progress" => fits_458(value),
            "notifications/prompts/list_changed" => fits_459(value),
            "notifications/resources/list_changed" => fits_460(value),
            "notifications/resources/updated" => fits_461(value),
            "notifications/roots/list_changed" => fits_462(value),
            "notifications/tools/list_changed" => fits_463(value),
            "ping" => fits_407(value),
            "prompts/get" => fits_411(value),
            "prompts/list" => fits_415(value),
            "resources/list" => fits_419(value),
            "resources/read" => fits_423(value),
            "resources/subscribe" => fits_427(value),
            "resources/templates/list" => fits_431(value),
            "resources/unsubscribe" => fits_435(value),
            "roots/list" => fits_439(value),
            "sampling/createMessage" => fits_443(value),
            "tools/call" => fits_447(value),
            "tools/list" => fits_451(value),
            _ => false,
        },
        _ => false,
    }
}

// 
fn fits_465(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "method" => Some(fits_464(value)),
        "result" => Some(fits_274(value)),
        "error" => Some(fits_258(value)),
        _ => None,
    }) == Some(true)
}
