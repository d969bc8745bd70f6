// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2024-11-05/schema.json. Emitter: codegen/src/emit/trees.rs.

use mcpspec_core::validate::tree::{TreeCheck, Value, find, is_integer, is_number};

/// What the schema asks of trees, by the place at which a validator starts.
pub(super) static TREES: &[TreeCheck] = &[
    TreeCheck { node: 1, depth: 3, fits: fits_1 },
    TreeCheck { node: 4, depth: 0, fits: fits_4 },
    TreeCheck { node: 6, depth: 1, fits: fits_6 },
    TreeCheck { node: 10, depth: 3, fits: fits_10 },
    TreeCheck { node: 15, depth: 5, fits: fits_15 },
    TreeCheck { node: 19, depth: 3, fits: fits_19 },
    TreeCheck { node: 25, depth: 3, fits: fits_25 },
    TreeCheck { node: 32, depth: 3, fits: fits_32 },
    TreeCheck { node: 37, depth: 1, fits: fits_37 },
    TreeCheck { node: 43, depth: 2, fits: fits_43 },
    TreeCheck { node: 47, depth: 0, fits: fits_47 },
    TreeCheck { node: 48, depth: 3, fits: fits_48 },
    TreeCheck { node: 54, depth: 3, fits: fits_54 },
    TreeCheck { node: 55, depth: 3, fits: fits_55 },
    TreeCheck { node: 59, depth: 2, fits: fits_59 },
    TreeCheck { node: 63, depth: 0, fits: fits_63 },
    TreeCheck { node: 65, depth: 3, fits: fits_65 },
    TreeCheck { node: 69, depth: 5, fits: fits_69 },
    TreeCheck { node: 70, depth: 5, fits: fits_70 },
    TreeCheck { node: 73, depth: 1, fits: fits_73 },
    TreeCheck { node: 77, depth: 3, fits: fits_77 },
    TreeCheck { node: 81, depth: 2, fits: fits_81 },
    TreeCheck { node: 85, depth: 2, fits: fits_85 },
    TreeCheck { node: 89, depth: 2, fits: fits_89 },
    TreeCheck { node: 93, depth: 2, fits: fits_93 },
    TreeCheck { node: 97, depth: 2, fits: fits_97 },
    TreeCheck { node: 101, depth: 2, fits: fits_101 },
    TreeCheck { node: 105, depth: 3, fits: fits_105 },
    TreeCheck { node: 111, depth: 2, fits: fits_111 },
    TreeCheck { node: 115, depth: 2, fits: fits_115 },
    TreeCheck { node: 118, depth: 0, fits: fits_118 },
    TreeCheck { node: 119, depth: 3, fits: fits_119 },
    TreeCheck { node: 126, depth: 1, fits: fits_126 },
    TreeCheck { node: 129, depth: 1, fits: fits_129 },
    TreeCheck { node: 132, depth: 4, fits: fits_132 },
    TreeCheck { node: 133, depth: 2, fits: fits_133 },
    TreeCheck { node: 135, depth: 4, fits: fits_135 },
    TreeCheck { node: 140, depth: 3, fits: fits_140 },
    TreeCheck { node: 143, depth: 1, fits: fits_143 },
    TreeCheck { node: 146, depth: 3, fits: fits_146 },
    TreeCheck { node: 153, depth: 7, fits: fits_153 },
    TreeCheck { node: 159, depth: 4, fits: fits_159 },
    TreeCheck { node: 162, depth: 3, fits: fits_162 },
    TreeCheck { node: 165, depth: 1, fits: fits_165 },
    TreeCheck { node: 173, depth: 0, fits: fits_173 },
    TreeCheck { node: 174, depth: 6, fits: fits_174 },
    TreeCheck { node: 178, depth: 4, fits: fits_178 },
    TreeCheck { node: 180, depth: 4, fits: fits_180 },
    TreeCheck { node: 182, depth: 3, fits: fits_182 },
    TreeCheck { node: 195, depth: 2, fits: fits_195 },
    TreeCheck { node: 200, depth: 3, fits: fits_200 },
    TreeCheck { node: 201, depth: 3, fits: fits_201 },
    TreeCheck { node: 206, depth: 3, fits: fits_206 },
    TreeCheck { node: 211, depth: 3, fits: fits_211 },
    TreeCheck { node: 213, depth: 5, fits: fits_213 },
    TreeCheck { node: 217, depth: 3, fits: fits_217 },
    TreeCheck { node: 219, depth: 1, fits: fits_219 },
    TreeCheck { node: 225, depth: 5, fits: fits_225 },
    TreeCheck { node: 229, depth: 3, fits: fits_229 },
    TreeCheck { node: 237, depth: 5, fits: fits_237 },
    TreeCheck { node: 241, depth: 3, fits: fits_241 },
    TreeCheck { node: 250, depth: 3, fits: fits_250 },
    TreeCheck { node: 254, depth: 6, fits: fits_254 },
    TreeCheck { node: 258, depth: 4, fits: fits_258 },
    TreeCheck { node: 267, depth: 2, fits: fits_267 },
    TreeCheck { node: 271, depth: 3, fits: fits_271 },
    TreeCheck { node: 275, depth: 2, fits: fits_275 },
    TreeCheck { node: 279, depth: 2, fits: fits_279 },
    TreeCheck { node: 282, depth: 3, fits: fits_282 },
    TreeCheck { node: 286, depth: 3, fits: fits_286 },
    TreeCheck { node: 290, depth: 3, fits: fits_290 },
    TreeCheck { node: 294, depth: 1, fits: fits_294 },
    TreeCheck { node: 297, depth: 3, fits: fits_297 },
    TreeCheck { node: 301, depth: 2, fits: fits_301 },
    TreeCheck { node: 305, depth: 3, fits: fits_305 },
    TreeCheck { node: 306, depth: 3, fits: fits_306 },
    TreeCheck { node: 310, depth: 7, fits: fits_310 },
    TreeCheck { node: 311, depth: 6, fits: fits_311 },
    TreeCheck { node: 312, depth: 3, fits: fits_312 },
    TreeCheck { node: 315, depth: 0, fits: fits_315 },
    TreeCheck { node: 316, depth: 5, fits: fits_316 },
    TreeCheck { node: 319, depth: 0, fits: fits_319 },
    TreeCheck { node: 320, depth: 3, fits: fits_320 },
    TreeCheck { node: 323, depth: 0, fits: fits_323 },
    TreeCheck { node: 324, depth: 3, fits: fits_324 },
    TreeCheck { node: 327, depth: 0, fits: fits_327 },
    TreeCheck { node: 328, depth: 3, fits: fits_328 },
    TreeCheck { node: 331, depth: 0, fits: fits_331 },
    TreeCheck { node: 332, depth: 3, fits: fits_332 },
    TreeCheck { node: 335, depth: 0, fits: fits_335 },
    TreeCheck { node: 336, depth: 3, fits: fits_336 },
    TreeCheck { node: 339, depth: 0, fits: fits_339 },
    TreeCheck { node: 340, depth: 3, fits: fits_340 },
    TreeCheck { node: 343, depth: 0, fits: fits_343 },
    TreeCheck { node: 344, depth: 3, fits: fits_344 },
    TreeCheck { node: 347, depth: 0, fits: fits_347 },
    TreeCheck { node: 348, depth: 3, fits: fits_348 },
    TreeCheck { node: 351, depth: 0, fits: fits_351 },
    TreeCheck { node: 352, depth: 3, fits: fits_352 },
    TreeCheck { node: 355, depth: 0, fits: fits_355 },
    TreeCheck { node: 356, depth: 3, fits: fits_356 },
    TreeCheck { node: 359, depth: 0, fits: fits_359 },
    TreeCheck { node: 360, depth: 7, fits: fits_360 },
    TreeCheck { node: 363, depth: 0, fits: fits_363 },
    TreeCheck { node: 364, depth: 3, fits: fits_364 },
    TreeCheck { node: 367, depth: 0, fits: fits_367 },
    TreeCheck { node: 368, depth: 3, fits: fits_368 },
    TreeCheck { node: 371, depth: 0, fits: fits_371 },
    TreeCheck { node: 372, depth: 3, fits: fits_372 },
    TreeCheck { node: 373, depth: 3, fits: fits_373 },
    TreeCheck { node: 374, depth: 3, fits: fits_374 },
    TreeCheck { node: 375, depth: 3, fits: fits_375 },
    TreeCheck { node: 376, depth: 3, fits: fits_376 },
    TreeCheck { node: 377, depth: 3, fits: fits_377 },
    TreeCheck { node: 378, depth: 3, fits: fits_378 },
    TreeCheck { node: 379, depth: 3, fits: fits_379 },
    TreeCheck { node: 380, depth: 3, fits: fits_380 },
    TreeCheck { node: 382, depth: 0, fits: fits_382 },
];

// /definitions/Annotated
fn fits_1(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "annotations" => fits_2(value),
        _ => true,
    })
}

// /definitions/Annotated/properties/annotations
fn fits_2(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "audience" => fits_3(value),
        "priority" => fits_5(value),
        _ => true,
    })
}

// /definitions/Annotated/properties/annotations/properties/audience
fn fits_3(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    items.iter().all(|value| matches!(value.as_str(), Some("assistant" | "user")))
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
    members.iter().all(|(name, value)| match name.as_str() {
        "blob" => { seen |= 1 << 0; value.is_string() },
        "mimeType" => value.is_string(),
        "uri" => { seen |= 1 << 1; value.is_string() },
        _ => true,
    }) && seen == 0b11
}

// /definitions/CallToolRequest
fn fits_10(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("tools/call")) },
        "params" => { seen |= 1 << 1; fits_12(value) },
        _ => true,
    }) && seen == 0b11
}

// /definitions/CallToolRequest/properties/params
fn fits_12(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "arguments" => value.is_object(),
        "name" => { seen |= 1 << 0; value.is_string() },
        _ => true,
    }) && seen == 0b1
}

// /definitions/CallToolResult
fn fits_15(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => value.is_object(),
        "content" => { seen |= 1 << 0; fits_17(value) },
        "isError" => value.is_boolean(),
        _ => true,
    }) && seen == 0b1
}

// /definitions/CallToolResult/properties/content
fn fits_17(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    items.iter().all(fits_18)
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
    members.iter().all(|(name, value)| match name.as_str() {
        "annotations" => fits_20(value),
        "text" => { seen |= 1 << 0; value.is_string() },
        "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("text")) },
        _ => true,
    }) && seen == 0b11
}

// /definitions/TextContent/properties/annotations
fn fits_20(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "audience" => fits_21(value),
        "priority" => fits_22(value),
        _ => true,
    })
}

// /definitions/TextContent/properties/annotations/properties/audience
fn fits_21(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    items.iter().all(|value| matches!(value.as_str(), Some("assistant" | "user")))
}

// /definitions/TextContent/properties/annotations/properties/priority
fn fits_22(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    number.as_f64().is_some_and(|it| (0_f64..=1_f64).contains(&it))
}

// /definitions/ImageContent
fn fits_25(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "annotations" => fits_26(value),
        "data" => { seen |= 1 << 0; value.is_string() },
        "mimeType" => { seen |= 1 << 1; value.is_string() },
        "type" => { seen |= 1 << 2; matches!(value.as_str(), Some("image")) },
        _ => true,
    }) && seen == 0b111
}

// /definitions/ImageContent/properties/annotations
fn fits_26(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "audience" => fits_27(value),
        "priority" => fits_28(value),
        _ => true,
    })
}

// /definitions/ImageContent/properties/annotations/properties/audience
fn fits_27(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    items.iter().all(|value| matches!(value.as_str(), Some("assistant" | "user")))
}

// /definitions/ImageContent/properties/annotations/properties/priority
fn fits_28(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    number.as_f64().is_some_and(|it| (0_f64..=1_f64).contains(&it))
}

// /definitions/EmbeddedResource
fn fits_32(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "annotations" => fits_33(value),
        "resource" => { seen |= 1 << 0; fits_36(value) },
        "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("resource")) },
        _ => true,
    }) && seen == 0b11
}

// /definitions/EmbeddedResource/properties/annotations
fn fits_33(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "audience" => fits_34(value),
        "priority" => fits_35(value),
        _ => true,
    })
}

// /definitions/EmbeddedResource/properties/annotations/properties/audience
fn fits_34(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    items.iter().all(|value| matches!(value.as_str(), Some("assistant" | "user")))
}

// /definitions/EmbeddedResource/properties/annotations/properties/priority
fn fits_35(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    number.as_f64().is_some_and(|it| (0_f64..=1_f64).contains(&it))
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
    members.iter().all(|(name, value)| match name.as_str() {
        "mimeType" => value.is_string(),
        "text" => { seen |= 1 << 0; value.is_string() },
        "uri" => { seen |= 1 << 1; value.is_string() },
        _ => true,
    }) && seen == 0b11
}

// /definitions/CancelledNotification
fn fits_43(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/cancelled")) },
        "params" => { seen |= 1 << 1; fits_45(value) },
        _ => true,
    }) && seen == 0b11
}

// /definitions/CancelledNotification/properties/params
fn fits_45(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "reason" => value.is_string(),
        "requestId" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/RequestId
fn fits_47(value: &Value) -> bool {
    value.is_string() || is_integer(value)
}

// /definitions/ClientCapabilities
fn fits_48(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "experimental" => fits_49(value),
        "roots" => fits_51(value),
        "sampling" => value.is_object(),
        _ => true,
    })
}

// /definitions/ClientCapabilities/properties/experimental
fn fits_49(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.values().all(Value::is_object)
}

// /definitions/ClientCapabilities/properties/roots
fn fits_51(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "listChanged" => value.is_boolean(),
        _ => true,
    })
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
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/initialized")) },
        "params" => fits_57(value),
        _ => true,
    }) && seen == 0b1
}

// /definitions/InitializedNotification/properties/params
fn fits_57(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => value.is_object(),
        _ => true,
    })
}

// /definitions/ProgressNotification
fn fits_59(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/progress")) },
        "params" => { seen |= 1 << 1; fits_61(value) },
        _ => true,
    }) && seen == 0b11
}

// /definitions/ProgressNotification/properties/params
fn fits_61(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "progress" => { seen |= 1 << 0; value.is_number() },
        "progressToken" => { seen |= 1 << 1; value.is_string() || is_integer(value) },
        "total" => value.is_number(),
        _ => true,
    }) && seen == 0b11
}

// /definitions/ProgressToken
fn fits_63(value: &Value) -> bool {
    value.is_string() || is_integer(value)
}

// /definitions/RootsListChangedNotification
fn fits_65(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/roots/list_changed")) },
        "params" => fits_67(value),
        _ => true,
    }) && seen == 0b1
}

// /definitions/RootsListChangedNotification/properties/params
fn fits_67(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => value.is_object(),
        _ => true,
    })
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
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("initialize")) },
        "params" => { seen |= 1 << 1; fits_72(value) },
        _ => true,
    }) && seen == 0b11
}

// /definitions/InitializeRequest/properties/params
fn fits_72(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "capabilities" => { seen |= 1 << 0; fits_48(value) },
        "clientInfo" => { seen |= 1 << 1; fits_73(value) },
        "protocolVersion" => { seen |= 1 << 2; value.is_string() },
        _ => true,
    }) && seen == 0b111
}

// /definitions/Implementation
fn fits_73(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "name" => { seen |= 1 << 0; value.is_string() },
        "version" => { seen |= 1 << 1; value.is_string() },
        _ => true,
    }) && seen == 0b11
}

// /definitions/PingRequest
fn fits_77(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("ping")) },
        "params" => fits_79(value),
        _ => true,
    }) && seen == 0b1
}

// /definitions/PingRequest/properties/params
fn fits_79(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => fits_80(value),
        _ => true,
    })
}

// /definitions/PingRequest/properties/params/properties/_meta
fn fits_80(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "progressToken" => value.is_string() || is_integer(value),
        _ => true,
    })
}

// /definitions/ListResourcesRequest
fn fits_81(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("resources/list")) },
        "params" => fits_83(value),
        _ => true,
    }) && seen == 0b1
}

// /definitions/ListResourcesRequest/properties/params
fn fits_83(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "cursor" => value.is_string(),
        _ => true,
    })
}

// /definitions/ListResourceTemplatesRequest
fn fits_85(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("resources/templates/list")) },
        "params" => fits_87(value),
        _ => true,
    }) && seen == 0b1
}

// /definitions/ListResourceTemplatesRequest/properties/params
fn fits_87(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "cursor" => value.is_string(),
        _ => true,
    })
}

// /definitions/ReadResourceRequest
fn fits_89(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("resources/read")) },
        "params" => { seen |= 1 << 1; fits_91(value) },
        _ => true,
    }) && seen == 0b11
}

// /definitions/ReadResourceRequest/properties/params
fn fits_91(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "uri" => { seen |= 1 << 0; value.is_string() },
        _ => true,
    }) && seen == 0b1
}

// /definitions/SubscribeRequest
fn fits_93(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("resources/subscribe")) },
        "params" => { seen |= 1 << 1; fits_95(value) },
        _ => true,
    }) && seen == 0b11
}

// /definitions/SubscribeRequest/properties/params
fn fits_95(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "uri" => { seen |= 1 << 0; value.is_string() },
        _ => true,
    }) && seen == 0b1
}

// /definitions/UnsubscribeRequest
fn fits_97(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("resources/unsubscribe")) },
        "params" => { seen |= 1 << 1; fits_99(value) },
        _ => true,
    }) && seen == 0b11
}

// /definitions/UnsubscribeRequest/properties/params
fn fits_99(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "uri" => { seen |= 1 << 0; value.is_string() },
        _ => true,
    }) && seen == 0b1
}

// /definitions/ListPromptsRequest
fn fits_101(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("prompts/list")) },
        "params" => fits_103(value),
        _ => true,
    }) && seen == 0b1
}

// /definitions/ListPromptsRequest/properties/params
fn fits_103(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "cursor" => value.is_string(),
        _ => true,
    })
}

// /definitions/GetPromptRequest
fn fits_105(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("prompts/get")) },
        "params" => { seen |= 1 << 1; fits_107(value) },
        _ => true,
    }) && seen == 0b11
}

// /definitions/GetPromptRequest/properties/params
fn fits_107(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "arguments" => fits_108(value),
        "name" => { seen |= 1 << 0; value.is_string() },
        _ => true,
    }) && seen == 0b1
}

// /definitions/GetPromptRequest/properties/params/properties/arguments
fn fits_108(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.values().all(Value::is_string)
}

// /definitions/ListToolsRequest
fn fits_111(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("tools/list")) },
        "params" => fits_113(value),
        _ => true,
    }) && seen == 0b1
}

// /definitions/ListToolsRequest/properties/params
fn fits_113(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "cursor" => value.is_string(),
        _ => true,
    })
}

// /definitions/SetLevelRequest
fn fits_115(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("logging/setLevel")) },
        "params" => { seen |= 1 << 1; fits_117(value) },
        _ => true,
    }) && seen == 0b11
}

// /definitions/SetLevelRequest/properties/params
fn fits_117(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "level" => { seen |= 1 << 0; matches!(value.as_str(), Some("alert" | "critical" | "debug" | "emergency" | "error" | "info" | "notice" | "warning")) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/LoggingLevel
fn fits_118(value: &Value) -> bool {
    matches!(value.as_str(), Some("alert" | "critical" | "debug" | "emergency" | "error" | "info" | "notice" | "warning"))
}

// /definitions/CompleteRequest
fn fits_119(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("completion/complete")) },
        "params" => { seen |= 1 << 1; fits_121(value) },
        _ => true,
    }) && seen == 0b11
}

// /definitions/CompleteRequest/properties/params
fn fits_121(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "argument" => { seen |= 1 << 0; fits_122(value) },
        "ref" => { seen |= 1 << 1; fits_125(value) },
        _ => true,
    }) && seen == 0b11
}

// /definitions/CompleteRequest/properties/params/properties/argument
fn fits_122(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "name" => { seen |= 1 << 0; value.is_string() },
        "value" => { seen |= 1 << 1; value.is_string() },
        _ => true,
    }) && seen == 0b11
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
    members.iter().all(|(name, value)| match name.as_str() {
        "name" => { seen |= 1 << 0; value.is_string() },
        "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("ref/prompt")) },
        _ => true,
    }) && seen == 0b11
}

// /definitions/ResourceReference
fn fits_129(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "type" => { seen |= 1 << 0; matches!(value.as_str(), Some("ref/resource")) },
        "uri" => { seen |= 1 << 1; value.is_string() },
        _ => true,
    }) && seen == 0b11
}

// /definitions/ClientResult
fn fits_132(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_133(value) || fits_135(value) || fits_140(value)
}

// /definitions/Result
fn fits_133(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => value.is_object(),
        _ => true,
    })
}

// /definitions/CreateMessageResult
fn fits_135(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => value.is_object(),
        "content" => { seen |= 1 << 0; fits_137(value) },
        "model" => { seen |= 1 << 1; value.is_string() },
        "role" => { seen |= 1 << 2; matches!(value.as_str(), Some("assistant" | "user")) },
        "stopReason" => value.is_string(),
        _ => true,
    }) && seen == 0b111
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
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => value.is_object(),
        "roots" => { seen |= 1 << 0; fits_142(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/ListRootsResult/properties/roots
fn fits_142(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    items.iter().all(fits_143)
}

// /definitions/Root
fn fits_143(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "name" => value.is_string(),
        "uri" => { seen |= 1 << 0; value.is_string() },
        _ => true,
    }) && seen == 0b1
}

// /definitions/CompleteResult
fn fits_146(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => value.is_object(),
        "completion" => { seen |= 1 << 0; fits_148(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/CompleteResult/properties/completion
fn fits_148(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "hasMore" => value.is_boolean(),
        "total" => is_integer(value),
        "values" => { seen |= 1 << 0; fits_151(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/CompleteResult/properties/completion/properties/values
fn fits_151(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    items.iter().all(Value::is_string)
}

// /definitions/CreateMessageRequest
fn fits_153(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("sampling/createMessage")) },
        "params" => { seen |= 1 << 1; fits_155(value) },
        _ => true,
    }) && seen == 0b11
}

// /definitions/CreateMessageRequest/properties/params
fn fits_155(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "includeContext" => matches!(value.as_str(), Some("allServers" | "none" | "thisServer")),
        "maxTokens" => { seen |= 1 << 0; is_integer(value) },
        "messages" => { seen |= 1 << 1; fits_158(value) },
        "metadata" => value.is_object(),
        "modelPreferences" => fits_162(value),
        "stopSequences" => fits_169(value),
        "systemPrompt" => value.is_string(),
        "temperature" => value.is_number(),
        _ => true,
    }) && seen == 0b11
}

// /definitions/CreateMessageRequest/properties/params/properties/messages
fn fits_158(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    items.iter().all(fits_159)
}

// /definitions/SamplingMessage
fn fits_159(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "content" => { seen |= 1 << 0; fits_160(value) },
        "role" => { seen |= 1 << 1; matches!(value.as_str(), Some("assistant" | "user")) },
        _ => true,
    }) && seen == 0b11
}

// /definitions/SamplingMessage/properties/content
fn fits_160(value: &Value) -> bool {
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

// /definitions/ModelPreferences
fn fits_162(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "costPriority" => fits_163(value),
        "hints" => fits_164(value),
        "intelligencePriority" => fits_167(value),
        "speedPriority" => fits_168(value),
        _ => true,
    })
}

// /definitions/ModelPreferences/properties/costPriority
fn fits_163(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    number.as_f64().is_some_and(|it| (0_f64..=1_f64).contains(&it))
}

// /definitions/ModelPreferences/properties/hints
fn fits_164(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    items.iter().all(fits_165)
}

// /definitions/ModelHint
fn fits_165(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "name" => value.is_string(),
        _ => true,
    })
}

// /definitions/ModelPreferences/properties/intelligencePriority
fn fits_167(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    number.as_f64().is_some_and(|it| (0_f64..=1_f64).contains(&it))
}

// /definitions/ModelPreferences/properties/speedPriority
fn fits_168(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    number.as_f64().is_some_and(|it| (0_f64..=1_f64).contains(&it))
}

// /definitions/CreateMessageRequest/properties/params/properties/stopSequences
fn fits_169(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    items.iter().all(Value::is_string)
}

// /definitions/Cursor
fn fits_173(value: &Value) -> bool {
    value.is_string()
}

// /definitions/GetPromptResult
fn fits_174(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => value.is_object(),
        "description" => value.is_string(),
        "messages" => { seen |= 1 << 0; fits_177(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/GetPromptResult/properties/messages
fn fits_177(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    items.iter().all(fits_178)
}

// /definitions/PromptMessage
fn fits_178(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "content" => { seen |= 1 << 0; fits_179(value) },
        "role" => { seen |= 1 << 1; matches!(value.as_str(), Some("assistant" | "user")) },
        _ => true,
    }) && seen == 0b11
}

// /definitions/PromptMessage/properties/content
fn fits_179(value: &Value) -> bool {
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

// /definitions/InitializeResult
fn fits_180(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => value.is_object(),
        "capabilities" => { seen |= 1 << 0; fits_182(value) },
        "instructions" => value.is_string(),
        "protocolVersion" => { seen |= 1 << 1; value.is_string() },
        "serverInfo" => { seen |= 1 << 2; fits_73(value) },
        _ => true,
    }) && seen == 0b111
}

// /definitions/ServerCapabilities
fn fits_182(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "experimental" => fits_183(value),
        "logging" => value.is_object(),
        "prompts" => fits_186(value),
        "resources" => fits_188(value),
        "tools" => fits_191(value),
        _ => true,
    })
}

// /definitions/ServerCapabilities/properties/experimental
fn fits_183(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.values().all(Value::is_object)
}

// /definitions/ServerCapabilities/properties/prompts
fn fits_186(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "listChanged" => value.is_boolean(),
        _ => true,
    })
}

// /definitions/ServerCapabilities/properties/resources
fn fits_188(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "listChanged" => value.is_boolean(),
        "subscribe" => value.is_boolean(),
        _ => true,
    })
}

// /definitions/ServerCapabilities/properties/tools
fn fits_191(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "listChanged" => value.is_boolean(),
        _ => true,
    })
}

// /definitions/JSONRPCError
fn fits_195(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "error" => { seen |= 1 << 0; fits_196(value) },
        "id" => { seen |= 1 << 1; value.is_string() || is_integer(value) },
        "jsonrpc" => { seen |= 1 << 2; matches!(value.as_str(), Some("2.0")) },
        _ => true,
    }) && seen == 0b111
}

// /definitions/JSONRPCError/properties/error
fn fits_196(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "code" => { seen |= 1 << 0; is_integer(value) },
        "data" => true,
        "message" => { seen |= 1 << 1; value.is_string() },
        _ => true,
    }) && seen == 0b11
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
    members.iter().all(|(name, value)| match name.as_str() {
        "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
        "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
        "method" => { seen |= 1 << 2; value.is_string() },
        "params" => fits_204(value),
        _ => true,
    }) && seen == 0b111
}

// /definitions/JSONRPCRequest/properties/params
fn fits_204(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => fits_205(value),
        _ => true,
    })
}

// /definitions/JSONRPCRequest/properties/params/properties/_meta
fn fits_205(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "progressToken" => value.is_string() || is_integer(value),
        _ => true,
    })
}

// /definitions/JSONRPCNotification
fn fits_206(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
        "method" => { seen |= 1 << 1; value.is_string() },
        "params" => fits_209(value),
        _ => true,
    }) && seen == 0b11
}

// /definitions/JSONRPCNotification/properties/params
fn fits_209(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => value.is_object(),
        _ => true,
    })
}

// /definitions/JSONRPCResponse
fn fits_211(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
        "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
        "result" => { seen |= 1 << 2; fits_133(value) },
        _ => true,
    }) && seen == 0b111
}

// /definitions/ListPromptsResult
fn fits_213(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => value.is_object(),
        "nextCursor" => value.is_string(),
        "prompts" => { seen |= 1 << 0; fits_216(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/ListPromptsResult/properties/prompts
fn fits_216(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    items.iter().all(fits_217)
}

// /definitions/Prompt
fn fits_217(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "arguments" => fits_218(value),
        "description" => value.is_string(),
        "name" => { seen |= 1 << 0; value.is_string() },
        _ => true,
    }) && seen == 0b1
}

// /definitions/Prompt/properties/arguments
fn fits_218(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    items.iter().all(fits_219)
}

// /definitions/PromptArgument
fn fits_219(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "description" => value.is_string(),
        "name" => { seen |= 1 << 0; value.is_string() },
        "required" => value.is_boolean(),
        _ => true,
    }) && seen == 0b1
}

// /definitions/ListResourceTemplatesResult
fn fits_225(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => value.is_object(),
        "nextCursor" => value.is_string(),
        "resourceTemplates" => { seen |= 1 << 0; fits_228(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/ListResourceTemplatesResult/properties/resourceTemplates
fn fits_228(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    items.iter().all(fits_229)
}

// /definitions/ResourceTemplate
fn fits_229(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "annotations" => fits_230(value),
        "description" => value.is_string(),
        "mimeType" => value.is_string(),
        "name" => { seen |= 1 << 0; value.is_string() },
        "uriTemplate" => { seen |= 1 << 1; value.is_string() },
        _ => true,
    }) && seen == 0b11
}

// /definitions/ResourceTemplate/properties/annotations
fn fits_230(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "audience" => fits_231(value),
        "priority" => fits_232(value),
        _ => true,
    })
}

// /definitions/ResourceTemplate/properties/annotations/properties/audience
fn fits_231(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    items.iter().all(|value| matches!(value.as_str(), Some("assistant" | "user")))
}

// /definitions/ResourceTemplate/properties/annotations/properties/priority
fn fits_232(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    number.as_f64().is_some_and(|it| (0_f64..=1_f64).contains(&it))
}

// /definitions/ListResourcesResult
fn fits_237(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => value.is_object(),
        "nextCursor" => value.is_string(),
        "resources" => { seen |= 1 << 0; fits_240(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/ListResourcesResult/properties/resources
fn fits_240(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    items.iter().all(fits_241)
}

// /definitions/Resource
fn fits_241(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "annotations" => fits_242(value),
        "description" => value.is_string(),
        "mimeType" => value.is_string(),
        "name" => { seen |= 1 << 0; value.is_string() },
        "size" => is_integer(value),
        "uri" => { seen |= 1 << 1; value.is_string() },
        _ => true,
    }) && seen == 0b11
}

// /definitions/Resource/properties/annotations
fn fits_242(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "audience" => fits_243(value),
        "priority" => fits_244(value),
        _ => true,
    })
}

// /definitions/Resource/properties/annotations/properties/audience
fn fits_243(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    items.iter().all(|value| matches!(value.as_str(), Some("assistant" | "user")))
}

// /definitions/Resource/properties/annotations/properties/priority
fn fits_244(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    number.as_f64().is_some_and(|it| (0_f64..=1_f64).contains(&it))
}

// /definitions/ListRootsRequest
fn fits_250(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("roots/list")) },
        "params" => fits_252(value),
        _ => true,
    }) && seen == 0b1
}

// /definitions/ListRootsRequest/properties/params
fn fits_252(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => fits_253(value),
        _ => true,
    })
}

// /definitions/ListRootsRequest/properties/params/properties/_meta
fn fits_253(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "progressToken" => value.is_string() || is_integer(value),
        _ => true,
    })
}

// /definitions/ListToolsResult
fn fits_254(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => value.is_object(),
        "nextCursor" => value.is_string(),
        "tools" => { seen |= 1 << 0; fits_257(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/ListToolsResult/properties/tools
fn fits_257(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    items.iter().all(fits_258)
}

// /definitions/Tool
fn fits_258(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "description" => value.is_string(),
        "inputSchema" => { seen |= 1 << 0; fits_260(value) },
        "name" => { seen |= 1 << 1; value.is_string() },
        _ => true,
    }) && seen == 0b11
}

// /definitions/Tool/properties/inputSchema
fn fits_260(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "properties" => fits_261(value),
        "required" => fits_263(value),
        "type" => { seen |= 1 << 0; matches!(value.as_str(), Some("object")) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/Tool/properties/inputSchema/properties/properties
fn fits_261(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.values().all(Value::is_object)
}

// /definitions/Tool/properties/inputSchema/properties/required
fn fits_263(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    items.iter().all(Value::is_string)
}

// /definitions/LoggingMessageNotification
fn fits_267(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/message")) },
        "params" => { seen |= 1 << 1; fits_269(value) },
        _ => true,
    }) && seen == 0b11
}

// /definitions/LoggingMessageNotification/properties/params
fn fits_269(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "data" => { seen |= 1 << 0; true },
        "level" => { seen |= 1 << 1; matches!(value.as_str(), Some("alert" | "critical" | "debug" | "emergency" | "error" | "info" | "notice" | "warning")) },
        "logger" => value.is_string(),
        _ => true,
    }) && seen == 0b11
}

// /definitions/Notification
fn fits_271(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; value.is_string() },
        "params" => fits_273(value),
        _ => true,
    }) && seen == 0b1
}

// /definitions/Notification/properties/params
fn fits_273(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => value.is_object(),
        _ => true,
    })
}

// /definitions/PaginatedRequest
fn fits_275(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; value.is_string() },
        "params" => fits_277(value),
        _ => true,
    }) && seen == 0b1
}

// /definitions/PaginatedRequest/properties/params
fn fits_277(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "cursor" => value.is_string(),
        _ => true,
    })
}

// /definitions/PaginatedResult
fn fits_279(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => value.is_object(),
        "nextCursor" => value.is_string(),
        _ => true,
    })
}

// /definitions/PromptListChangedNotification
fn fits_282(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/prompts/list_changed")) },
        "params" => fits_284(value),
        _ => true,
    }) && seen == 0b1
}

// /definitions/PromptListChangedNotification/properties/params
fn fits_284(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => value.is_object(),
        _ => true,
    })
}

// /definitions/ReadResourceResult
fn fits_286(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => value.is_object(),
        "contents" => { seen |= 1 << 0; fits_288(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/ReadResourceResult/properties/contents
fn fits_288(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    items.iter().all(fits_289)
}

// /definitions/ReadResourceResult/properties/contents/items
fn fits_289(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_37(value) || fits_6(value)
}

// /definitions/Request
fn fits_290(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; value.is_string() },
        "params" => fits_292(value),
        _ => true,
    }) && seen == 0b1
}

// /definitions/Request/properties/params
fn fits_292(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => fits_293(value),
        _ => true,
    })
}

// /definitions/Request/properties/params/properties/_meta
fn fits_293(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "progressToken" => value.is_string() || is_integer(value),
        _ => true,
    })
}

// /definitions/ResourceContents
fn fits_294(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "mimeType" => value.is_string(),
        "uri" => { seen |= 1 << 0; value.is_string() },
        _ => true,
    }) && seen == 0b1
}

// /definitions/ResourceListChangedNotification
fn fits_297(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/resources/list_changed")) },
        "params" => fits_299(value),
        _ => true,
    }) && seen == 0b1
}

// /definitions/ResourceListChangedNotification/properties/params
fn fits_299(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => value.is_object(),
        _ => true,
    })
}

// /definitions/ResourceUpdatedNotification
fn fits_301(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/resources/updated")) },
        "params" => { seen |= 1 << 1; fits_303(value) },
        _ => true,
    }) && seen == 0b11
}

// /definitions/ResourceUpdatedNotification/properties/params
fn fits_303(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "uri" => { seen |= 1 << 0; value.is_string() },
        _ => true,
    }) && seen == 0b1
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
    members.iter().all(|(name, value)| match name.as_str() {
        "method" => { seen |= 1 << 0; matches!(value.as_str(), Some("notifications/tools/list_changed")) },
        "params" => fits_308(value),
        _ => true,
    }) && seen == 0b1
}

// /definitions/ToolListChangedNotification/properties/params
fn fits_308(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "_meta" => value.is_object(),
        _ => true,
    })
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
    fits_133(value) || fits_180(value) || fits_237(value) || fits_225(value) || fits_286(value) || fits_213(value) || fits_174(value) || fits_254(value) || fits_15(value) || fits_146(value)
}

// /definitions/CompleteRequest
fn fits_312(value: &Value) -> bool {
    fits_201(value) && fits_119(value)
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

// /definitions/JSONRPCResponse
fn fits_314(value: &Value) -> bool {
    fits_211(value) && fits_313(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_313(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "result" => { seen |= 1 << 0; fits_146(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/InitializeRequest
fn fits_316(value: &Value) -> bool {
    fits_201(value) && fits_70(value)
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

// /definitions/JSONRPCResponse
fn fits_318(value: &Value) -> bool {
    fits_211(value) && fits_317(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_317(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "result" => { seen |= 1 << 0; fits_180(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/SetLevelRequest
fn fits_320(value: &Value) -> bool {
    fits_201(value) && fits_115(value)
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

// /definitions/JSONRPCResponse
fn fits_322(value: &Value) -> bool {
    fits_211(value) && fits_321(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_321(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "result" => { seen |= 1 << 0; fits_133(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/PingRequest
fn fits_324(value: &Value) -> bool {
    fits_201(value) && fits_77(value)
}

// 
fn fits_327(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_326(value)),
        "error" => Some(fits_195(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/JSONRPCResponse
fn fits_326(value: &Value) -> bool {
    fits_211(value) && fits_325(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_325(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "result" => { seen |= 1 << 0; fits_133(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/GetPromptRequest
fn fits_328(value: &Value) -> bool {
    fits_201(value) && fits_105(value)
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

// /definitions/JSONRPCResponse
fn fits_330(value: &Value) -> bool {
    fits_211(value) && fits_329(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_329(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "result" => { seen |= 1 << 0; fits_174(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/ListPromptsRequest
fn fits_332(value: &Value) -> bool {
    fits_201(value) && fits_101(value)
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

// /definitions/JSONRPCResponse
fn fits_334(value: &Value) -> bool {
    fits_211(value) && fits_333(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_333(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "result" => { seen |= 1 << 0; fits_213(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/ListResourcesRequest
fn fits_336(value: &Value) -> bool {
    fits_201(value) && fits_81(value)
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

// /definitions/JSONRPCResponse
fn fits_338(value: &Value) -> bool {
    fits_211(value) && fits_337(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_337(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "result" => { seen |= 1 << 0; fits_237(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/ReadResourceRequest
fn fits_340(value: &Value) -> bool {
    fits_201(value) && fits_89(value)
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

// /definitions/JSONRPCResponse
fn fits_342(value: &Value) -> bool {
    fits_211(value) && fits_341(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_341(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "result" => { seen |= 1 << 0; fits_286(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/SubscribeRequest
fn fits_344(value: &Value) -> bool {
    fits_201(value) && fits_93(value)
}

// 
fn fits_347(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_346(value)),
        "error" => Some(fits_195(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/JSONRPCResponse
fn fits_346(value: &Value) -> bool {
    fits_211(value) && fits_345(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_345(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "result" => { seen |= 1 << 0; fits_133(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/ListResourceTemplatesRequest
fn fits_348(value: &Value) -> bool {
    fits_201(value) && fits_85(value)
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

// /definitions/JSONRPCResponse
fn fits_350(value: &Value) -> bool {
    fits_211(value) && fits_349(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_349(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "result" => { seen |= 1 << 0; fits_225(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/UnsubscribeRequest
fn fits_352(value: &Value) -> bool {
    fits_201(value) && fits_97(value)
}

// 
fn fits_355(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_354(value)),
        "error" => Some(fits_195(value)),
        _ => None,
    }) == Some(true)
}

// /definitions/JSONRPCResponse
fn fits_354(value: &Value) -> bool {
    fits_211(value) && fits_353(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_353(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "result" => { seen |= 1 << 0; fits_133(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/ListRootsRequest
fn fits_356(value: &Value) -> bool {
    fits_201(value) && fits_250(value)
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

// /definitions/JSONRPCResponse
fn fits_358(value: &Value) -> bool {
    fits_211(value) && fits_357(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_357(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "result" => { seen |= 1 << 0; fits_140(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/CreateMessageRequest
fn fits_360(value: &Value) -> bool {
    fits_201(value) && fits_153(value)
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

// /definitions/JSONRPCResponse
fn fits_362(value: &Value) -> bool {
    fits_211(value) && fits_361(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_361(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "result" => { seen |= 1 << 0; fits_135(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/CallToolRequest
fn fits_364(value: &Value) -> bool {
    fits_201(value) && fits_10(value)
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

// /definitions/JSONRPCResponse
fn fits_366(value: &Value) -> bool {
    fits_211(value) && fits_365(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_365(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "result" => { seen |= 1 << 0; fits_15(value) },
        _ => true,
    }) && seen == 0b1
}

// /definitions/ListToolsRequest
fn fits_368(value: &Value) -> bool {
    fits_201(value) && fits_111(value)
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

// /definitions/JSONRPCResponse
fn fits_370(value: &Value) -> bool {
    fits_211(value) && fits_369(value)
}

// /definitions/JSONRPCResponse/properties
fn fits_369(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    members.iter().all(|(name, value)| match name.as_str() {
        "result" => { seen |= 1 << 0; fits_254(value) },
        _ => true,
    }) && seen == 0b1
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
fn fits_382(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "method" => Some(fits_381(value)),
        "result" => Some(fits_211(value)),
        "error" => Some(fits_195(value)),
        _ => None,
    }) == Some(true)
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
