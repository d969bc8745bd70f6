// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2024-11-05/schema.json. Emitter: codegen/src/emit/trees.rs.

use mcpspec_core::validate::code::{NodeId, TreeCheck, Value, find, is_integer, is_number};

/// The code for the places at which validators start.
pub(super) const fn tree(place: NodeId) -> Option<TreeCheck> {
    let (depth, fits): (u32, fn(&Value) -> bool) = match place {
        1 => (3, fits_1),
        4 => (0, fits_4),
        6 => (1, fits_6),
        10 => (3, fits_10),
        15 => (5, fits_15),
        19 => (3, fits_19),
        25 => (3, fits_25),
        32 => (3, fits_32),
        37 => (1, fits_37),
        43 => (2, fits_43),
        47 => (0, fits_47),
        48 => (3, fits_48),
        54 => (3, fits_54),
        55 => (3, fits_55),
        59 => (2, fits_59),
        63 => (0, fits_47),
        65 => (3, fits_65),
        69 => (5, fits_69),
        70 => (5, fits_70),
        73 => (1, fits_73),
        77 => (3, fits_77),
        81 => (2, fits_81),
        85 => (2, fits_85),
        89 => (2, fits_89),
        93 => (2, fits_93),
        97 => (2, fits_97),
        101 => (2, fits_101),
        105 => (3, fits_105),
        111 => (2, fits_111),
        115 => (2, fits_115),
        118 => (0, fits_118),
        119 => (3, fits_119),
        126 => (1, fits_126),
        129 => (1, fits_129),
        132 => (4, fits_132),
        133 => (2, fits_57),
        135 => (4, fits_135),
        140 => (3, fits_140),
        143 => (1, fits_143),
        146 => (3, fits_146),
        153 => (7, fits_153),
        159 => (4, fits_159),
        162 => (3, fits_162),
        165 => (1, fits_165),
        173 => (0, fits_173),
        174 => (6, fits_174),
        178 => (4, fits_178),
        180 => (4, fits_180),
        182 => (3, fits_182),
        195 => (2, fits_195),
        200 => (3, fits_200),
        201 => (3, fits_201),
        206 => (3, fits_206),
        211 => (3, fits_211),
        213 => (5, fits_213),
        217 => (3, fits_217),
        219 => (1, fits_219),
        225 => (5, fits_225),
        229 => (3, fits_229),
        237 => (5, fits_237),
        241 => (3, fits_241),
        250 => (3, fits_250),
        254 => (6, fits_254),
        258 => (4, fits_258),
        267 => (2, fits_267),
        271 => (3, fits_271),
        275 => (2, fits_275),
        279 => (2, fits_279),
        282 => (3, fits_282),
        286 => (3, fits_286),
        290 => (3, fits_290),
        294 => (1, fits_294),
        297 => (3, fits_297),
        301 => (2, fits_301),
        305 => (3, fits_305),
        306 => (3, fits_306),
        310 => (7, fits_310),
        311 => (6, fits_311),
        312 => (3, fits_312),
        315 => (4, fits_315),
        316 => (5, fits_316),
        319 => (5, fits_319),
        320 => (3, fits_320),
        323 => (3, fits_323),
        324 => (3, fits_324),
        327 => (3, fits_323),
        328 => (3, fits_328),
        331 => (7, fits_331),
        332 => (3, fits_332),
        335 => (6, fits_335),
        336 => (3, fits_336),
        339 => (6, fits_339),
        340 => (3, fits_340),
        343 => (4, fits_343),
        344 => (3, fits_344),
        347 => (3, fits_323),
        348 => (3, fits_348),
        351 => (6, fits_351),
        352 => (3, fits_352),
        355 => (3, fits_323),
        356 => (3, fits_356),
        359 => (4, fits_359),
        360 => (7, fits_360),
        363 => (5, fits_363),
        364 => (3, fits_364),
        367 => (6, fits_367),
        368 => (3, fits_368),
        371 => (7, fits_371),
        372 => (3, fits_372),
        373 => (3, fits_373),
        374 => (3, fits_374),
        375 => (3, fits_375),
        376 => (3, fits_376),
        377 => (3, fits_377),
        378 => (3, fits_378),
        379 => (3, fits_379),
        380 => (3, fits_380),
        382 => (7, fits_382),
        _ => return None,
    };
    Some(TreeCheck { depth, fits })
}

// /definitions/Annotated
fn fits_1(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "annotations" => fits_2(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /definitions/Annotated/properties/annotations
fn fits_2(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "audience" => fits_3(value),
            "priority" => fits_5(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /definitions/Annotated/properties/annotations/properties/audience
fn fits_3(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = matches!(value.as_str(), Some("assistant" | "user"));
        if !fits { return false; }
    }
    true
}

// /definitions/Role
fn fits_4(value: &Value) -> bool {
    matches!(value.as_str(), Some("assistant" | "user"))
}

// /definitions/Annotated/properties/annotations/properties/priority
fn fits_5(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    number.as_f64().is_some_and(|it| (0_f64..=1_f64).contains(&it))
}

// /definitions/BlobResourceContents
fn fits_6(value: &Value) -> bool {
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
fn fits_10(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("tools/call")) },
            "params" => { seen |= 1 << 1; fits_12(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/CallToolRequest/properties/params
fn fits_12(value: &Value) -> bool {
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
fn fits_15(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "content" => { seen |= 1 << 0; fits_17(value) },
            "isError" => value.is_boolean(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/CallToolResult/properties/content
fn fits_17(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_18(value);
        if !fits { return false; }
    }
    true
}

// /definitions/CallToolResult/properties/content/items
fn fits_18(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "type") {
        Some(Value::String(text)) => match text.as_str() {
            "text" => fits_19(value),
            "image" => fits_25(value),
            "resource" => fits_32(value),
            _ => false,
        },
        _ => false,
    }
}

// /definitions/TextContent
fn fits_19(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "annotations" => fits_2(value),
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
            "annotations" => fits_2(value),
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
fn fits_32(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "annotations" => fits_2(value),
            "resource" => { seen |= 1 << 0; fits_36(value) },
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("resource")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/EmbeddedResource/properties/resource
fn fits_36(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_37(value) || fits_6(value)
}

// /definitions/TextResourceContents
fn fits_37(value: &Value) -> bool {
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
fn fits_43(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/cancelled")) },
            "params" => { seen |= 1 << 1; fits_45(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/CancelledNotification/properties/params
fn fits_45(value: &Value) -> bool {
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
fn fits_47(value: &Value) -> bool {
    value.is_string() || is_integer(value)
}

// /definitions/ClientCapabilities
fn fits_48(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "experimental" => fits_49(value),
            "roots" => fits_51(value),
            "sampling" => value.is_object(),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /definitions/ClientCapabilities/properties/experimental
fn fits_49(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = value.is_object();
        if !fits { return false; }
    }
    true
}

// /definitions/ClientCapabilities/properties/roots
fn fits_51(value: &Value) -> bool {
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
fn fits_54(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "notifications/cancelled" => fits_43(value),
            "notifications/initialized" => fits_55(value),
            "notifications/progress" => fits_59(value),
            "notifications/roots/list_changed" => fits_65(value),
            _ => false,
        },
        _ => false,
    }
}

// /definitions/InitializedNotification
fn fits_55(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/initialized")) },
            "params" => fits_57(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/InitializedNotification/properties/params
fn fits_57(value: &Value) -> bool {
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
fn fits_59(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/progress")) },
            "params" => { seen |= 1 << 1; fits_61(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ProgressNotification/properties/params
fn fits_61(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
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
fn fits_65(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/roots/list_changed")) },
            "params" => fits_57(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ClientRequest
fn fits_69(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "initialize" => fits_70(value),
            "ping" => fits_77(value),
            "resources/list" => fits_81(value),
            "resources/templates/list" => fits_85(value),
            "resources/read" => fits_89(value),
            "resources/subscribe" => fits_93(value),
            "resources/unsubscribe" => fits_97(value),
            "prompts/list" => fits_101(value),
            "prompts/get" => fits_105(value),
            "tools/list" => fits_111(value),
            "tools/call" => fits_10(value),
            "logging/setLevel" => fits_115(value),
            "completion/complete" => fits_119(value),
            _ => false,
        },
        _ => false,
    }
}

// /definitions/InitializeRequest
fn fits_70(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("initialize")) },
            "params" => { seen |= 1 << 1; fits_72(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/InitializeRequest/properties/params
fn fits_72(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "capabilities" => { seen |= 1 << 0; fits_48(value) },
            "clientInfo" => { seen |= 1 << 1; fits_73(value) },
            "protocolVersion" => { seen |= 1 << 2; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /definitions/Implementation
fn fits_73(value: &Value) -> bool {
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
fn fits_77(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("ping")) },
            "params" => fits_79(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/PingRequest/properties/params
fn fits_79(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_80(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /definitions/PingRequest/properties/params/properties/_meta
fn fits_80(value: &Value) -> bool {
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
fn fits_81(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("resources/list")) },
            "params" => fits_83(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListResourcesRequest/properties/params
fn fits_83(value: &Value) -> bool {
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
fn fits_85(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("resources/templates/list")) },
            "params" => fits_83(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ReadResourceRequest
fn fits_89(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("resources/read")) },
            "params" => { seen |= 1 << 1; fits_91(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ReadResourceRequest/properties/params
fn fits_91(value: &Value) -> bool {
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
fn fits_93(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("resources/subscribe")) },
            "params" => { seen |= 1 << 1; fits_91(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/UnsubscribeRequest
fn fits_97(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("resources/unsubscribe")) },
            "params" => { seen |= 1 << 1; fits_91(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ListPromptsRequest
fn fits_101(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("prompts/list")) },
            "params" => fits_83(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/GetPromptRequest
fn fits_105(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("prompts/get")) },
            "params" => { seen |= 1 << 1; fits_107(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/GetPromptRequest/properties/params
fn fits_107(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "arguments" => fits_108(value),
            "name" => { seen |= 1 << 0; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/GetPromptRequest/properties/params/properties/arguments
fn fits_108(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = value.is_string();
        if !fits { return false; }
    }
    true
}

// /definitions/ListToolsRequest
fn fits_111(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("tools/list")) },
            "params" => fits_83(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/SetLevelRequest
fn fits_115(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("logging/setLevel")) },
            "params" => { seen |= 1 << 1; fits_117(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/SetLevelRequest/properties/params
fn fits_117(value: &Value) -> bool {
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
fn fits_118(value: &Value) -> bool {
    matches!(value.as_str(), Some("alert" | "critical" | "debug" | "emergency" | "error" | "info" | "notice" | "warning"))
}

// /definitions/CompleteRequest
fn fits_119(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("completion/complete")) },
            "params" => { seen |= 1 << 1; fits_121(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/CompleteRequest/properties/params
fn fits_121(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "argument" => { seen |= 1 << 0; fits_122(value) },
            "ref" => { seen |= 1 << 1; fits_125(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/CompleteRequest/properties/params/properties/argument
fn fits_122(value: &Value) -> bool {
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
fn fits_125(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "type") {
        Some(Value::String(text)) => match text.as_str() {
            "ref/prompt" => fits_126(value),
            "ref/resource" => fits_129(value),
            _ => false,
        },
        _ => false,
    }
}

// /definitions/PromptReference
fn fits_126(value: &Value) -> bool {
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
fn fits_129(value: &Value) -> bool {
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
fn fits_132(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_57(value) || fits_135(value) || fits_140(value)
}

// /definitions/CreateMessageResult
fn fits_135(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "content" => { seen |= 1 << 0; fits_137(value) },
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
fn fits_137(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "type") {
        Some(Value::String(text)) => match text.as_str() {
            "text" => fits_19(value),
            "image" => fits_25(value),
            _ => false,
        },
        _ => false,
    }
}

// /definitions/ListRootsResult
fn fits_140(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "roots" => { seen |= 1 << 0; fits_142(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListRootsResult/properties/roots
fn fits_142(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_143(value);
        if !fits { return false; }
    }
    true
}

// /definitions/Root
fn fits_143(value: &Value) -> bool {
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
fn fits_146(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "completion" => { seen |= 1 << 0; fits_148(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/CompleteResult/properties/completion
fn fits_148(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "hasMore" => value.is_boolean(),
            "total" => is_integer(value),
            "values" => { seen |= 1 << 0; fits_151(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/CompleteResult/properties/completion/properties/values
fn fits_151(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = value.is_string();
        if !fits { return false; }
    }
    true
}

// /definitions/CreateMessageRequest
fn fits_153(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("sampling/createMessage")) },
            "params" => { seen |= 1 << 1; fits_155(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/CreateMessageRequest/properties/params
fn fits_155(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "includeContext" => matches!(value.as_str(), Some("allServers" | "none" | "thisServer")),
            "maxTokens" => { seen |= 1 << 0; is_integer(value) },
            "messages" => { seen |= 1 << 1; fits_158(value) },
            "metadata" => value.is_object(),
            "modelPreferences" => fits_162(value),
            "stopSequences" => fits_151(value),
            "systemPrompt" => value.is_string(),
            "temperature" => value.is_number(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/CreateMessageRequest/properties/params/properties/messages
fn fits_158(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_159(value);
        if !fits { return false; }
    }
    true
}

// /definitions/SamplingMessage
fn fits_159(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "content" => { seen |= 1 << 0; fits_137(value) },
            "role" => { seen |= 1 << 1; matches!(value.as_str(), Some("assistant" | "user")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ModelPreferences
fn fits_162(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "costPriority" => fits_5(value),
            "hints" => fits_164(value),
            "intelligencePriority" => fits_5(value),
            "speedPriority" => fits_5(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /definitions/ModelPreferences/properties/hints
fn fits_164(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_165(value);
        if !fits { return false; }
    }
    true
}

// /definitions/ModelHint
fn fits_165(value: &Value) -> bool {
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
fn fits_173(value: &Value) -> bool {
    value.is_string()
}

// /definitions/GetPromptResult
fn fits_174(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "description" => value.is_string(),
            "messages" => { seen |= 1 << 0; fits_177(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/GetPromptResult/properties/messages
fn fits_177(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_178(value);
        if !fits { return false; }
    }
    true
}

// /definitions/PromptMessage
fn fits_178(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "content" => { seen |= 1 << 0; fits_18(value) },
            "role" => { seen |= 1 << 1; matches!(value.as_str(), Some("assistant" | "user")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/InitializeResult
fn fits_180(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "capabilities" => { seen |= 1 << 0; fits_182(value) },
            "instructions" => value.is_string(),
            "protocolVersion" => { seen |= 1 << 1; value.is_string() },
            "serverInfo" => { seen |= 1 << 2; fits_73(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /definitions/ServerCapabilities
fn fits_182(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "experimental" => fits_49(value),
            "logging" => value.is_object(),
            "prompts" => fits_51(value),
            "resources" => fits_188(value),
            "tools" => fits_51(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /definitions/ServerCapabilities/properties/resources
fn fits_188(value: &Value) -> bool {
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
fn fits_195(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "error" => { seen |= 1 << 0; fits_196(value) },
            "id" => { seen |= 1 << 1; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 2; matches!(value.as_str(), Some("2.0")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /definitions/JSONRPCError/properties/error
fn fits_196(value: &Value) -> bool {
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
fn fits_200(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_201(value) || fits_206(value) || fits_211(value) || fits_195(value)
}

// /definitions/JSONRPCRequest
fn fits_201(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; value.is_string() },
            "params" => fits_79(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /definitions/JSONRPCNotification
fn fits_206(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; value.is_string() },
            "params" => fits_57(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/JSONRPCResponse
fn fits_211(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "result" => { seen |= 1 << 2; fits_57(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /definitions/ListPromptsResult
fn fits_213(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "nextCursor" => value.is_string(),
            "prompts" => { seen |= 1 << 0; fits_216(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListPromptsResult/properties/prompts
fn fits_216(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_217(value);
        if !fits { return false; }
    }
    true
}

// /definitions/Prompt
fn fits_217(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "arguments" => fits_218(value),
            "description" => value.is_string(),
            "name" => { seen |= 1 << 0; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/Prompt/properties/arguments
fn fits_218(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_219(value);
        if !fits { return false; }
    }
    true
}

// /definitions/PromptArgument
fn fits_219(value: &Value) -> bool {
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
fn fits_225(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "nextCursor" => value.is_string(),
            "resourceTemplates" => { seen |= 1 << 0; fits_228(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListResourceTemplatesResult/properties/resourceTemplates
fn fits_228(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_229(value);
        if !fits { return false; }
    }
    true
}

// /definitions/ResourceTemplate
fn fits_229(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "annotations" => fits_2(value),
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
fn fits_237(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "nextCursor" => value.is_string(),
            "resources" => { seen |= 1 << 0; fits_240(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListResourcesResult/properties/resources
fn fits_240(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_241(value);
        if !fits { return false; }
    }
    true
}

// /definitions/Resource
fn fits_241(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "annotations" => fits_2(value),
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
fn fits_250(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("roots/list")) },
            "params" => fits_79(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListToolsResult
fn fits_254(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "nextCursor" => value.is_string(),
            "tools" => { seen |= 1 << 0; fits_257(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ListToolsResult/properties/tools
fn fits_257(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_258(value);
        if !fits { return false; }
    }
    true
}

// /definitions/Tool
fn fits_258(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "description" => value.is_string(),
            "inputSchema" => { seen |= 1 << 0; fits_260(value) },
            "name" => { seen |= 1 << 1; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/Tool/properties/inputSchema
fn fits_260(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "properties" => fits_49(value),
            "required" => fits_151(value),
            "type" => { seen |= 1 << 0; matches!(value.as_str(), Some("object")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/LoggingMessageNotification
fn fits_267(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/message")) },
            "params" => { seen |= 1 << 1; fits_269(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/LoggingMessageNotification/properties/params
fn fits_269(value: &Value) -> bool {
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
fn fits_271(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; value.is_string() },
            "params" => fits_57(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/PaginatedRequest
fn fits_275(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; value.is_string() },
            "params" => fits_83(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/PaginatedResult
fn fits_279(value: &Value) -> bool {
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
fn fits_282(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/prompts/list_changed")) },
            "params" => fits_57(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ReadResourceResult
fn fits_286(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "contents" => { seen |= 1 << 0; fits_288(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ReadResourceResult/properties/contents
fn fits_288(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_36(value);
        if !fits { return false; }
    }
    true
}

// /definitions/Request
fn fits_290(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; value.is_string() },
            "params" => fits_79(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ResourceContents
fn fits_294(value: &Value) -> bool {
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
fn fits_297(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/resources/list_changed")) },
            "params" => fits_57(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ResourceUpdatedNotification
fn fits_301(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/resources/updated")) },
            "params" => { seen |= 1 << 1; fits_91(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /definitions/ServerNotification
fn fits_305(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "notifications/cancelled" => fits_43(value),
            "notifications/progress" => fits_59(value),
            "notifications/resources/list_changed" => fits_297(value),
            "notifications/resources/updated" => fits_301(value),
            "notifications/prompts/list_changed" => fits_282(value),
            "notifications/tools/list_changed" => fits_306(value),
            "notifications/message" => fits_267(value),
            _ => false,
        },
        _ => false,
    }
}

// /definitions/ToolListChangedNotification
fn fits_306(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/tools/list_changed")) },
            "params" => fits_57(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/ServerRequest
fn fits_310(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "ping" => fits_77(value),
            "sampling/createMessage" => fits_153(value),
            "roots/list" => fits_250(value),
            _ => false,
        },
        _ => false,
    }
}

// /definitions/ServerResult
fn fits_311(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_57(value) || fits_180(value) || fits_237(value) || fits_225(value) || fits_286(value) || fits_213(value) || fits_174(value) || fits_254(value) || fits_15(value) || fits_146(value)
}

// /definitions/CompleteRequest
fn fits_312(value: &Value) -> bool {
    fits_201(value) && fits_119(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_313(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_146(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_314(value: &Value) -> bool {
    fits_211(value) && fits_313(value)
}

// 
fn fits_315(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_314(value)),
        "error" => Some(fits_195(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/InitializeRequest
fn fits_316(value: &Value) -> bool {
    fits_201(value) && fits_70(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_317(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_180(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_318(value: &Value) -> bool {
    fits_211(value) && fits_317(value)
}

// 
fn fits_319(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_318(value)),
        "error" => Some(fits_195(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/SetLevelRequest
fn fits_320(value: &Value) -> bool {
    fits_201(value) && fits_115(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_321(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_57(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_322(value: &Value) -> bool {
    fits_211(value) && fits_321(value)
}

// 
fn fits_323(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_322(value)),
        "error" => Some(fits_195(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/PingRequest
fn fits_324(value: &Value) -> bool {
    fits_201(value) && fits_77(value)
}

// /definitions/GetPromptRequest
fn fits_328(value: &Value) -> bool {
    fits_201(value) && fits_105(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_329(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_174(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_330(value: &Value) -> bool {
    fits_211(value) && fits_329(value)
}

// 
fn fits_331(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_330(value)),
        "error" => Some(fits_195(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/ListPromptsRequest
fn fits_332(value: &Value) -> bool {
    fits_201(value) && fits_101(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_333(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_213(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_334(value: &Value) -> bool {
    fits_211(value) && fits_333(value)
}

// 
fn fits_335(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_334(value)),
        "error" => Some(fits_195(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/ListResourcesRequest
fn fits_336(value: &Value) -> bool {
    fits_201(value) && fits_81(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_337(value: &Value) -> bool {
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
fn fits_338(value: &Value) -> bool {
    fits_211(value) && fits_337(value)
}

// 
fn fits_339(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_338(value)),
        "error" => Some(fits_195(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/ReadResourceRequest
fn fits_340(value: &Value) -> bool {
    fits_201(value) && fits_89(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_341(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_286(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_342(value: &Value) -> bool {
    fits_211(value) && fits_341(value)
}

// 
fn fits_343(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_342(value)),
        "error" => Some(fits_195(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/SubscribeRequest
fn fits_344(value: &Value) -> bool {
    fits_201(value) && fits_93(value)
}

// /definitions/ListResourceTemplatesRequest
fn fits_348(value: &Value) -> bool {
    fits_201(value) && fits_85(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_349(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_225(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_350(value: &Value) -> bool {
    fits_211(value) && fits_349(value)
}

// 
fn fits_351(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_350(value)),
        "error" => Some(fits_195(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/UnsubscribeRequest
fn fits_352(value: &Value) -> bool {
    fits_201(value) && fits_97(value)
}

// /definitions/ListRootsRequest
fn fits_356(value: &Value) -> bool {
    fits_201(value) && fits_250(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_357(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_140(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_358(value: &Value) -> bool {
    fits_211(value) && fits_357(value)
}

// 
fn fits_359(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_358(value)),
        "error" => Some(fits_195(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/CreateMessageRequest
fn fits_360(value: &Value) -> bool {
    fits_201(value) && fits_153(value)
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
    fits_211(value) && fits_361(value)
}

// 
fn fits_363(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_362(value)),
        "error" => Some(fits_195(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/CallToolRequest
fn fits_364(value: &Value) -> bool {
    fits_201(value) && fits_10(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_365(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_15(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_366(value: &Value) -> bool {
    fits_211(value) && fits_365(value)
}

// 
fn fits_367(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_366(value)),
        "error" => Some(fits_195(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/ListToolsRequest
fn fits_368(value: &Value) -> bool {
    fits_201(value) && fits_111(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_369(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_254(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /definitions/JSONRPCResponse
fn fits_370(value: &Value) -> bool {
    fits_211(value) && fits_369(value)
}

// 
fn fits_371(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_370(value)),
        "error" => Some(fits_195(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/CancelledNotification
fn fits_372(value: &Value) -> bool {
    fits_206(value) && fits_43(value)
}

// /definitions/InitializedNotification
fn fits_373(value: &Value) -> bool {
    fits_206(value) && fits_55(value)
}

// /definitions/LoggingMessageNotification
fn fits_374(value: &Value) -> bool {
    fits_206(value) && fits_267(value)
}

// /definitions/ProgressNotification
fn fits_375(value: &Value) -> bool {
    fits_206(value) && fits_59(value)
}

// /definitions/PromptListChangedNotification
fn fits_376(value: &Value) -> bool {
    fits_206(value) && fits_282(value)
}

// /definitions/ResourceListChangedNotification
fn fits_377(value: &Value) -> bool {
    fits_206(value) && fits_297(value)
}

// /definitions/ResourceUpdatedNotification
fn fits_378(value: &Value) -> bool {
    fits_206(value) && fits_301(value)
}

// /definitions/RootsListChangedNotification
fn fits_379(value: &Value) -> bool {
    fits_206(value) && fits_65(value)
}

// /definitions/ToolListChangedNotification
fn fits_380(value: &Value) -> bool {
    fits_206(value) && fits_306(value)
}

// 
fn fits_381(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "completion/complete" => fits_312(value),
            "initialize" => fits_316(value),
            "logging/setLevel" => fits_320(value),
            "notifications/cancelled" => fits_372(value),
            "notifications/initialized" => fits_373(value),
            "notifications/message" => fits_374(value),
            "notifications/progress" => fits_375(value),
            "notifications/prompts/list_changed" => fits_376(value),
            "notifications/resources/list_changed" => fits_377(value),
            "notifications/resources/updated" => fits_378(value),
            "notifications/roots/list_changed" => fits_379(value),
            "notifications/tools/list_changed" => fits_380(value),
            "ping" => fits_324(value),
            "prompts/get" => fits_328(value),
            "prompts/list" => fits_332(value),
            "resources/list" => fits_336(value),
            "resources/read" => fits_340(value),
            "resources/subscribe" => fits_344(value),
            "resources/templates/list" => fits_348(value),
            "resources/unsubscribe" => fits_352(value),
            "roots/list" => fits_356(value),
            "sampling/createMessage" => fits_360(value),
            "tools/call" => fits_364(value),
            "tools/list" => fits_368(value),
            _ => false,
        },
        _ => false,
    }
}

// 
fn fits_382(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "method" => Some(fits_381(value)),
        "result" => Some(fits_211(value)),
        "error" => Some(fits_195(value)),
        _ => None,
    }) == Some(true)
}
