// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-03-26/schema.json. Emitter: codegen/src/emit/trees.rs.

use mcpspec_core::validate::code::{NodeId, TreeCheck, Value, find, is_integer, is_number};

/// The code for the places at which validators start.
pub(super) const fn tree(place: NodeId) -> Option<TreeCheck> {
    let (depth, fits): (u32, fn(&Value) -> bool) = match place {
        1 => (2, fits_1),
        3 => (0, fits_3),
        5 => (3, fits_5),
        9 => (1, fits_9),
        13 => (3, fits_13),
        18 => (5, fits_18),
        22 => (3, fits_22),
        25 => (3, fits_25),
        29 => (3, fits_29),
        31 => (1, fits_31),
        37 => (2, fits_37),
        41 => (0, fits_41),
        42 => (3, fits_42),
        48 => (3, fits_48),
        49 => (3, fits_49),
        53 => (2, fits_53),
        58 => (0, fits_41),
        60 => (3, fits_60),
        64 => (5, fits_64),
        65 => (5, fits_65),
        68 => (1, fits_68),
        72 => (3, fits_72),
        76 => (2, fits_76),
        80 => (2, fits_80),
        84 => (2, fits_84),
        88 => (2, fits_88),
        92 => (2, fits_92),
        96 => (2, fits_96),
        100 => (3, fits_100),
        106 => (2, fits_106),
        110 => (2, fits_110),
        113 => (0, fits_113),
        114 => (3, fits_114),
        121 => (1, fits_121),
        124 => (1, fits_124),
        127 => (4, fits_127),
        128 => (2, fits_51),
        130 => (4, fits_130),
        135 => (3, fits_135),
        138 => (1, fits_138),
        141 => (3, fits_141),
        148 => (7, fits_148),
        154 => (4, fits_154),
        157 => (3, fits_157),
        160 => (1, fits_160),
        168 => (0, fits_168),
        169 => (6, fits_169),
        173 => (4, fits_173),
        175 => (4, fits_175),
        177 => (3, fits_177),
        191 => (4, fits_191),
        193 => (3, fits_193),
        198 => (3, fits_198),
        203 => (4, fits_203),
        205 => (3, fits_205),
        207 => (2, fits_207),
        212 => (4, fits_212),
        217 => (5, fits_217),
        221 => (3, fits_221),
        223 => (1, fits_223),
        229 => (5, fits_229),
        233 => (3, fits_233),
        238 => (5, fits_238),
        242 => (3, fits_242),
        248 => (3, fits_248),
        252 => (6, fits_252),
        256 => (4, fits_256),
        257 => (1, fits_257),
        271 => (2, fits_271),
        275 => (3, fits_275),
        279 => (2, fits_279),
        283 => (2, fits_283),
        286 => (3, fits_286),
        290 => (3, fits_290),
        294 => (3, fits_294),
        298 => (1, fits_298),
        301 => (3, fits_301),
        305 => (2, fits_305),
        309 => (3, fits_309),
        310 => (3, fits_310),
        314 => (7, fits_314),
        315 => (6, fits_315),
        316 => (3, fits_316),
        319 => (4, fits_319),
        320 => (5, fits_320),
        323 => (5, fits_323),
        324 => (3, fits_324),
        327 => (3, fits_327),
        328 => (3, fits_328),
        331 => (3, fits_327),
        332 => (3, fits_332),
        335 => (7, fits_335),
        336 => (3, fits_336),
        339 => (6, fits_339),
        340 => (3, fits_340),
        343 => (6, fits_343),
        344 => (3, fits_344),
        347 => (4, fits_347),
        348 => (3, fits_348),
        351 => (3, fits_327),
        352 => (3, fits_352),
        355 => (6, fits_355),
        356 => (3, fits_356),
        359 => (3, fits_327),
        360 => (3, fits_360),
        363 => (4, fits_363),
        364 => (7, fits_364),
        367 => (5, fits_367),
        368 => (3, fits_368),
        371 => (6, fits_371),
        372 => (3, fits_372),
        375 => (7, fits_375),
        376 => (3, fits_376),
        377 => (3, fits_377),
        378 => (3, fits_378),
        379 => (3, fits_379),
        380 => (3, fits_380),
        381 => (3, fits_381),
        382 => (3, fits_382),
        383 => (3, fits_383),
        384 => (3, fits_384),
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
            "priority" => fits_4(value),
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
fn fits_4(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    number.as_f64().is_some_and(|it| (0_f64..=1_f64).contains(&it))
}

// /definitions/AudioContent
fn fits_5(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
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

// /definitions/BlobResourceContents
fn fits_9(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "blob" => { seen |= 1 << 0; value.is_string() },
            "mimeType" => value.is_string(),
            "uri" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/CallToolRequest
fn fits_13(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("tools/call")) },
            "params" => { seen |= 1 << 1; fits_15(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/CallToolRequest/properties/params
fn fits_15(value: &Value) -> bool {
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
fn fits_18(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "content" => { seen |= 1 << 0; fits_20(value) },
            "isError" => value.is_boolean(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/CallToolResult/properties/content
fn fits_20(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_21(value);
        if !fits { return false; }
    }
    true
}

// /definitions/CallToolResult/properties/content/items
fn fits_21(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "type") {
        Some(Value::String(text)) => match text.as_str() {
            "text" => fits_22(value),
            "image" => fits_25(value),
            "audio" => fits_5(value),
            "resource" => fits_29(value),
            _ => false,
        },
        _ => false,
    }
}

// /definitions/TextContent
fn fits_22(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
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
fn fits_25(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
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

// /definitions/EmbeddedResource
fn fits_29(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "annotations" => fits_1(value),
            "resource" => { seen |= 1 << 0; fits_30(value) },
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("resource")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/EmbeddedResource/properties/resource
fn fits_30(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_31(value) || fits_9(value)
}

// /definitions/TextResourceContents
fn fits_31(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
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
fn fits_37(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/cancelled")) },
            "params" => { seen |= 1 << 1; fits_39(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/CancelledNotification/properties/params
fn fits_39(value: &Value) -> bool {
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
fn fits_41(value: &Value) -> bool {
    value.is_string() || is_integer(value)
}

// /definitions/ClientCapabilities
fn fits_42(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "experimental" => fits_43(value),
            "roots" => fits_45(value),
            "sampling" => value.is_object(),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /definitions/ClientCapabilities/properties/experimental
fn fits_43(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = value.is_object();
        if !fits { return false; }
    }
    true
}

// /definitions/ClientCapabilities/properties/roots
fn fits_45(value: &Value) -> bool {
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
fn fits_48(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "notifications/cancelled" => fits_37(value),
            "notifications/initialized" => fits_49(value),
            "notifications/progress" => fits_53(value),
            "notifications/roots/list_changed" => fits_60(value),
            _ => false,
        },
        _ => false,
    }
}

// /definitions/InitializedNotification
fn fits_49(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/initialized")) },
            "params" => fits_51(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/InitializedNotification/properties/params
fn fits_51(value: &Value) -> bool {
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
fn fits_53(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/progress")) },
            "params" => { seen |= 1 << 1; fits_55(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ProgressNotification/properties/params
fn fits_55(value: &Value) -> bool {
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
fn fits_60(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/roots/list_changed")) },
            "params" => fits_51(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ClientRequest
fn fits_64(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "initialize" => fits_65(value),
            "ping" => fits_72(value),
            "resources/list" => fits_76(value),
            "resources/templates/list" => fits_80(value),
            "resources/read" => fits_84(value),
            "resources/subscribe" => fits_88(value),
            "resources/unsubscribe" => fits_92(value),
            "prompts/list" => fits_96(value),
            "prompts/get" => fits_100(value),
            "tools/list" => fits_106(value),
            "tools/call" => fits_13(value),
            "logging/setLevel" => fits_110(value),
            "completion/complete" => fits_114(value),
            _ => false,
        },
        _ => false,
    }
}

// /definitions/InitializeRequest
fn fits_65(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("initialize")) },
            "params" => { seen |= 1 << 1; fits_67(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/InitializeRequest/properties/params
fn fits_67(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "capabilities" => { seen |= 1 << 0; fits_42(value) },
            "clientInfo" => { seen |= 1 << 1; fits_68(value) },
            "protocolVersion" => { seen |= 1 << 2; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /definitions/Implementation
fn fits_68(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "name" => { seen |= 1 << 0; value.is_string() },
            "version" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/PingRequest
fn fits_72(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("ping")) },
            "params" => fits_74(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/PingRequest/properties/params
fn fits_74(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_75(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /definitions/PingRequest/properties/params/properties/_meta
fn fits_75(value: &Value) -> bool {
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
fn fits_76(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("resources/list")) },
            "params" => fits_78(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListResourcesRequest/properties/params
fn fits_78(value: &Value) -> bool {
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
fn fits_80(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("resources/templates/list")) },
            "params" => fits_78(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ReadResourceRequest
fn fits_84(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("resources/read")) },
            "params" => { seen |= 1 << 1; fits_86(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ReadResourceRequest/properties/params
fn fits_86(value: &Value) -> bool {
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
fn fits_88(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("resources/subscribe")) },
            "params" => { seen |= 1 << 1; fits_86(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/UnsubscribeRequest
fn fits_92(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("resources/unsubscribe")) },
            "params" => { seen |= 1 << 1; fits_86(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ListPromptsRequest
fn fits_96(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("prompts/list")) },
            "params" => fits_78(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/GetPromptRequest
fn fits_100(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("prompts/get")) },
            "params" => { seen |= 1 << 1; fits_102(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/GetPromptRequest/properties/params
fn fits_102(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "arguments" => fits_103(value),
            "name" => { seen |= 1 << 0; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/GetPromptRequest/properties/params/properties/arguments
fn fits_103(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = value.is_string();
        if !fits { return false; }
    }
    true
}

// /definitions/ListToolsRequest
fn fits_106(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("tools/list")) },
            "params" => fits_78(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/SetLevelRequest
fn fits_110(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("logging/setLevel")) },
            "params" => { seen |= 1 << 1; fits_112(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/SetLevelRequest/properties/params
fn fits_112(value: &Value) -> bool {
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
fn fits_113(value: &Value) -> bool {
    matches!(value.as_str(), Some("alert" | "critical" | "debug" | "emergency" | "error" | "info" | "notice" | "warning"))
}

// /definitions/CompleteRequest
fn fits_114(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("completion/complete")) },
            "params" => { seen |= 1 << 1; fits_116(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/CompleteRequest/properties/params
fn fits_116(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "argument" => { seen |= 1 << 0; fits_117(value) },
            "ref" => { seen |= 1 << 1; fits_120(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/CompleteRequest/properties/params/properties/argument
fn fits_117(value: &Value) -> bool {
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

// /definitions/CompleteRequest/properties/params/properties/ref
fn fits_120(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "type") {
        Some(Value::String(text)) => match text.as_str() {
            "ref/prompt" => fits_121(value),
            "ref/resource" => fits_124(value),
            _ => false,
        },
        _ => false,
    }
}

// /definitions/PromptReference
fn fits_121(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "name" => { seen |= 1 << 0; value.is_string() },
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("ref/prompt")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ResourceReference
fn fits_124(value: &Value) -> bool {
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
fn fits_127(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_51(value) || fits_130(value) || fits_135(value)
}

// /definitions/CreateMessageResult
fn fits_130(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "content" => { seen |= 1 << 0; fits_132(value) },
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
fn fits_132(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "type") {
        Some(Value::String(text)) => match text.as_str() {
            "text" => fits_22(value),
            "image" => fits_25(value),
            "audio" => fits_5(value),
            _ => false,
        },
        _ => false,
    }
}

// /definitions/ListRootsResult
fn fits_135(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "roots" => { seen |= 1 << 0; fits_137(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListRootsResult/properties/roots
fn fits_137(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_138(value);
        if !fits { return false; }
    }
    true
}

// /definitions/Root
fn fits_138(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "name" => value.is_string(),
            "uri" => { seen |= 1 << 0; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/CompleteResult
fn fits_141(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "completion" => { seen |= 1 << 0; fits_143(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/CompleteResult/properties/completion
fn fits_143(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "hasMore" => value.is_boolean(),
            "total" => is_integer(value),
            "values" => { seen |= 1 << 0; fits_146(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/CompleteResult/properties/completion/properties/values
fn fits_146(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = value.is_string();
        if !fits { return false; }
    }
    true
}

// /definitions/CreateMessageRequest
fn fits_148(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("sampling/createMessage")) },
            "params" => { seen |= 1 << 1; fits_150(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/CreateMessageRequest/properties/params
fn fits_150(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "includeContext" => matches!(value.as_str(), Some("allServers" | "none" | "thisServer")),
            "maxTokens" => { seen |= 1 << 0; is_integer(value) },
            "messages" => { seen |= 1 << 1; fits_153(value) },
            "metadata" => value.is_object(),
            "modelPreferences" => fits_157(value),
            "stopSequences" => fits_146(value),
            "systemPrompt" => value.is_string(),
            "temperature" => value.is_number(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/CreateMessageRequest/properties/params/properties/messages
fn fits_153(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_154(value);
        if !fits { return false; }
    }
    true
}

// /definitions/SamplingMessage
fn fits_154(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "content" => { seen |= 1 << 0; fits_132(value) },
            "role" => { seen |= 1 << 1; matches!(value.as_str(), Some("assistant" | "user")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ModelPreferences
fn fits_157(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "costPriority" => fits_4(value),
            "hints" => fits_159(value),
            "intelligencePriority" => fits_4(value),
            "speedPriority" => fits_4(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /definitions/ModelPreferences/properties/hints
fn fits_159(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_160(value);
        if !fits { return false; }
    }
    true
}

// /definitions/ModelHint
fn fits_160(value: &Value) -> bool {
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
fn fits_168(value: &Value) -> bool {
    value.is_string()
}

// /definitions/GetPromptResult
fn fits_169(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "description" => value.is_string(),
            "messages" => { seen |= 1 << 0; fits_172(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/GetPromptResult/properties/messages
fn fits_172(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_173(value);
        if !fits { return false; }
    }
    true
}

// /definitions/PromptMessage
fn fits_173(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "content" => { seen |= 1 << 0; fits_21(value) },
            "role" => { seen |= 1 << 1; matches!(value.as_str(), Some("assistant" | "user")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/InitializeResult
fn fits_175(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "capabilities" => { seen |= 1 << 0; fits_177(value) },
            "instructions" => value.is_string(),
            "protocolVersion" => { seen |= 1 << 1; value.is_string() },
            "serverInfo" => { seen |= 1 << 2; fits_68(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /definitions/ServerCapabilities
fn fits_177(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "completions" => value.is_object(),
            "experimental" => fits_43(value),
            "logging" => value.is_object(),
            "prompts" => fits_45(value),
            "resources" => fits_184(value),
            "tools" => fits_45(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /definitions/ServerCapabilities/properties/resources
fn fits_184(value: &Value) -> bool {
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

// /definitions/JSONRPCBatchRequest
fn fits_191(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_192(value);
        if !fits { return false; }
    }
    true
}

// /definitions/JSONRPCBatchRequest/items
fn fits_192(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_193(value) || fits_198(value)
}

// /definitions/JSONRPCRequest
fn fits_193(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; value.is_string() },
            "params" => fits_74(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /definitions/JSONRPCNotification
fn fits_198(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; value.is_string() },
            "params" => fits_51(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/JSONRPCBatchResponse
fn fits_203(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_204(value);
        if !fits { return false; }
    }
    true
}

// /definitions/JSONRPCBatchResponse/items
fn fits_204(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_205(value) || fits_207(value)
}

// /definitions/JSONRPCResponse
fn fits_205(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "result" => { seen |= 1 << 2; fits_51(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /definitions/JSONRPCError
fn fits_207(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "error" => { seen |= 1 << 0; fits_208(value) },
            "id" => { seen |= 1 << 1; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 2; matches!(value.as_str(), Some("2.0")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /definitions/JSONRPCError/properties/error
fn fits_208(value: &Value) -> bool {
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
fn fits_212(value: &Value) -> bool {
    match value {
        Value::Object(_) => fits_193(value) || fits_198(value) || fits_205(value) || fits_207(value),
        Value::Array(_) => fits_191(value) || fits_203(value),
        _ => false,
    }
}

// /definitions/ListPromptsResult
fn fits_217(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "nextCursor" => value.is_string(),
            "prompts" => { seen |= 1 << 0; fits_220(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListPromptsResult/properties/prompts
fn fits_220(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_221(value);
        if !fits { return false; }
    }
    true
}

// /definitions/Prompt
fn fits_221(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "arguments" => fits_222(value),
            "description" => value.is_string(),
            "name" => { seen |= 1 << 0; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/Prompt/properties/arguments
fn fits_222(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_223(value);
        if !fits { return false; }
    }
    true
}

// /definitions/PromptArgument
fn fits_223(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "description" => value.is_string(),
            "name" => { seen |= 1 << 0; value.is_string() },
            "required" => value.is_boolean(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListResourceTemplatesResult
fn fits_229(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "nextCursor" => value.is_string(),
            "resourceTemplates" => { seen |= 1 << 0; fits_232(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListResourceTemplatesResult/properties/resourceTemplates
fn fits_232(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_233(value);
        if !fits { return false; }
    }
    true
}

// /definitions/ResourceTemplate
fn fits_233(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "annotations" => fits_1(value),
            "description" => value.is_string(),
            "mimeType" => value.is_string(),
            "name" => { seen |= 1 << 0; value.is_string() },
            "uriTemplate" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ListResourcesResult
fn fits_238(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "nextCursor" => value.is_string(),
            "resources" => { seen |= 1 << 0; fits_241(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListResourcesResult/properties/resources
fn fits_241(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_242(value);
        if !fits { return false; }
    }
    true
}

// /definitions/Resource
fn fits_242(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "annotations" => fits_1(value),
            "description" => value.is_string(),
            "mimeType" => value.is_string(),
            "name" => { seen |= 1 << 0; value.is_string() },
            "size" => is_integer(value),
            "uri" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ListRootsRequest
fn fits_248(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("roots/list")) },
            "params" => fits_74(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListToolsResult
fn fits_252(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "nextCursor" => value.is_string(),
            "tools" => { seen |= 1 << 0; fits_255(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListToolsResult/properties/tools
fn fits_255(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_256(value);
        if !fits { return false; }
    }
    true
}

// /definitions/Tool
fn fits_256(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "annotations" => fits_257(value),
            "description" => value.is_string(),
            "inputSchema" => { seen |= 1 << 0; fits_264(value) },
            "name" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ToolAnnotations
fn fits_257(value: &Value) -> bool {
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
fn fits_264(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "properties" => fits_43(value),
            "required" => fits_146(value),
            "type" => { seen |= 1 << 0; matches!(value.as_str(), Some("object")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/LoggingMessageNotification
fn fits_271(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/message")) },
            "params" => { seen |= 1 << 1; fits_273(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/LoggingMessageNotification/properties/params
fn fits_273(value: &Value) -> bool {
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
fn fits_275(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; value.is_string() },
            "params" => fits_51(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/PaginatedRequest
fn fits_279(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; value.is_string() },
            "params" => fits_78(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/PaginatedResult
fn fits_283(value: &Value) -> bool {
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
fn fits_286(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/prompts/list_changed")) },
            "params" => fits_51(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ReadResourceResult
fn fits_290(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "contents" => { seen |= 1 << 0; fits_292(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ReadResourceResult/properties/contents
fn fits_292(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_30(value);
        if !fits { return false; }
    }
    true
}

// /definitions/Request
fn fits_294(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; value.is_string() },
            "params" => fits_74(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ResourceContents
fn fits_298(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "mimeType" => value.is_string(),
            "uri" => { seen |= 1 << 0; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ResourceListChangedNotification
fn fits_301(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/resources/list_changed")) },
            "params" => fits_51(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ResourceUpdatedNotification
fn fits_305(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/resources/updated")) },
            "params" => { seen |= 1 << 1; fits_86(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ServerNotification
fn fits_309(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "notifications/cancelled" => fits_37(value),
            "notifications/progress" => fits_53(value),
            "notifications/resources/list_changed" => fits_301(value),
            "notifications/resources/updated" => fits_305(value),
            "notifications/prompts/list_changed" => fits_286(value),
            "notifications/tools/list_changed" => fits_310(value),
            "notifications/message" => fits_271(value),
            _ => false,
        },
        _ => false,
    }
}

// /definitions/ToolListChangedNotification
fn fits_310(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/tools/list_changed")) },
            "params" => fits_51(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ServerRequest
fn fits_314(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "ping" => fits_72(value),
            "sampling/createMessage" => fits_148(value),
            "roots/list" => fits_248(value),
            _ => false,
        },
        _ => false,
    }
}

// /definitions/ServerResult
fn fits_315(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_51(value) || fits_175(value) || fits_238(value) || fits_229(value) || fits_290(value) || fits_217(value) || fits_169(value) || fits_252(value) || fits_18(value) || fits_141(value)
}

// /definitions/CompleteRequest
fn fits_316(value: &Value) -> bool {
    fits_193(value) && fits_114(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_317(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_141(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_318(value: &Value) -> bool {
    fits_205(value) && fits_317(value)
}

// 
fn fits_319(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_318(value)),
        "error" => Some(fits_207(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/InitializeRequest
fn fits_320(value: &Value) -> bool {
    fits_193(value) && fits_65(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_321(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_175(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_322(value: &Value) -> bool {
    fits_205(value) && fits_321(value)
}

// 
fn fits_323(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_322(value)),
        "error" => Some(fits_207(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/SetLevelRequest
fn fits_324(value: &Value) -> bool {
    fits_193(value) && fits_110(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_325(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_51(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_326(value: &Value) -> bool {
    fits_205(value) && fits_325(value)
}

// 
fn fits_327(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_326(value)),
        "error" => Some(fits_207(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/PingRequest
fn fits_328(value: &Value) -> bool {
    fits_193(value) && fits_72(value)
}

// /definitions/GetPromptRequest
fn fits_332(value: &Value) -> bool {
    fits_193(value) && fits_100(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_333(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_169(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_334(value: &Value) -> bool {
    fits_205(value) && fits_333(value)
}

// 
fn fits_335(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_334(value)),
        "error" => Some(fits_207(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/ListPromptsRequest
fn fits_336(value: &Value) -> bool {
    fits_193(value) && fits_96(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_337(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_217(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_338(value: &Value) -> bool {
    fits_205(value) && fits_337(value)
}

// 
fn fits_339(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_338(value)),
        "error" => Some(fits_207(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/ListResourcesRequest
fn fits_340(value: &Value) -> bool {
    fits_193(value) && fits_76(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_341(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_238(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_342(value: &Value) -> bool {
    fits_205(value) && fits_341(value)
}

// 
fn fits_343(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_342(value)),
        "error" => Some(fits_207(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/ReadResourceRequest
fn fits_344(value: &Value) -> bool {
    fits_193(value) && fits_84(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_345(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_290(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_346(value: &Value) -> bool {
    fits_205(value) && fits_345(value)
}

// 
fn fits_347(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_346(value)),
        "error" => Some(fits_207(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/SubscribeRequest
fn fits_348(value: &Value) -> bool {
    fits_193(value) && fits_88(value)
}

// /definitions/ListResourceTemplatesRequest
fn fits_352(value: &Value) -> bool {
    fits_193(value) && fits_80(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_353(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_229(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_354(value: &Value) -> bool {
    fits_205(value) && fits_353(value)
}

// 
fn fits_355(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_354(value)),
        "error" => Some(fits_207(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/UnsubscribeRequest
fn fits_356(value: &Value) -> bool {
    fits_193(value) && fits_92(value)
}

// /definitions/ListRootsRequest
fn fits_360(value: &Value) -> bool {
    fits_193(value) && fits_248(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_361(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_135(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_362(value: &Value) -> bool {
    fits_205(value) && fits_361(value)
}

// 
fn fits_363(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_362(value)),
        "error" => Some(fits_207(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/CreateMessageRequest
fn fits_364(value: &Value) -> bool {
    fits_193(value) && fits_148(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_365(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_130(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_366(value: &Value) -> bool {
    fits_205(value) && fits_365(value)
}

// 
fn fits_367(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_366(value)),
        "error" => Some(fits_207(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/CallToolRequest
fn fits_368(value: &Value) -> bool {
    fits_193(value) && fits_13(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_369(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_18(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_370(value: &Value) -> bool {
    fits_205(value) && fits_369(value)
}

// 
fn fits_371(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_370(value)),
        "error" => Some(fits_207(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/ListToolsRequest
fn fits_372(value: &Value) -> bool {
    fits_193(value) && fits_106(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_373(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_252(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_374(value: &Value) -> bool {
    fits_205(value) && fits_373(value)
}

// 
fn fits_375(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_374(value)),
        "error" => Some(fits_207(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/CancelledNotification
fn fits_376(value: &Value) -> bool {
    fits_198(value) && fits_37(value)
}

// /definitions/InitializedNotification
fn fits_377(value: &Value) -> bool {
    fits_198(value) && fits_49(value)
}

// /definitions/LoggingMessageNotification
fn fits_378(value: &Value) -> bool {
    fits_198(value) && fits_271(value)
}

// /definitions/ProgressNotification
fn fits_379(value: &Value) -> bool {
    fits_198(value) && fits_53(value)
}

// /definitions/PromptListChangedNotification
fn fits_380(value: &Value) -> bool {
    fits_198(value) && fits_286(value)
}

// /definitions/ResourceListChangedNotification
fn fits_381(value: &Value) -> bool {
    fits_198(value) && fits_301(value)
}

// /definitions/ResourceUpdatedNotification
fn fits_382(value: &Value) -> bool {
    fits_198(value) && fits_305(value)
}

// /definitions/RootsListChangedNotification
fn fits_383(value: &Value) -> bool {
    fits_198(value) && fits_60(value)
}

// /definitions/ToolListChangedNotification
fn fits_384(value: &Value) -> bool {
    fits_198(value) && fits_310(value)
}
