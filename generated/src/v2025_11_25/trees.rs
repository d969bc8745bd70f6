// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/trees.rs.

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
        25 => (0, fits_25),
        28 => (2, fits_28),
        30 => (0, fits_25),
        33 => (1, fits_33),
        35 => (6, fits_35),
        38 => (4, fits_38),
        39 => (3, fits_39),
        43 => (3, fits_43),
        48 => (4, fits_48),
        52 => (2, fits_52),
        64 => (3, fits_64),
        67 => (2, fits_67),
        75 => (2, fits_75),
        80 => (2, fits_80),
        81 => (2, fits_81),
        83 => (1, fits_83),
        87 => (0, fits_87),
        91 => (3, fits_91),
        94 => (2, fits_94),
        97 => (5, fits_97),
        116 => (3, fits_116),
        117 => (3, fits_117),
        120 => (2, fits_81),
        122 => (3, fits_122),
        125 => (2, fits_125),
        130 => (3, fits_130),
        133 => (2, fits_80),
        134 => (3, fits_134),
        137 => (7, fits_137),
        138 => (7, fits_138),
        141 => (6, fits_141),
        143 => (4, fits_143),
        151 => (3, fits_151),
        154 => (2, fits_154),
        156 => (3, fits_156),
        159 => (2, fits_159),
        162 => (3, fits_162),
        165 => (3, fits_165),
        168 => (2, fits_168),
        171 => (3, fits_171),
        174 => (2, fits_168),
        177 => (3, fits_177),
        180 => (2, fits_168),
        183 => (3, fits_183),
        186 => (3, fits_186),
        189 => (2, fits_189),
        194 => (3, fits_194),
        197 => (2, fits_197),
        202 => (2, fits_202),
        207 => (3, fits_207),
        210 => (3, fits_210),
        213 => (2, fits_213),
        215 => (0, fits_215),
        216 => (4, fits_216),
        219 => (3, fits_219),
        228 => (1, fits_228),
        232 => (1, fits_232),
        235 => (8, fits_235),
        236 => (2, fits_80),
        237 => (2, fits_81),
        239 => (3, fits_239),
        243 => (8, fits_243),
        246 => (2, fits_246),
        252 => (6, fits_252),
        260 => (6, fits_260),
        263 => (4, fits_263),
        266 => (2, fits_266),
        270 => (3, fits_270),
        278 => (3, fits_278),
        285 => (11, fits_285),
        288 => (10, fits_288),
        293 => (8, fits_293),
        298 => (3, fits_298),
        301 => (1, fits_301),
        309 => (1, fits_309),
        312 => (4, fits_312),
        314 => (1, fits_314),
        321 => (1, fits_321),
        340 => (2, fits_340),
        342 => (0, fits_342),
        343 => (8, fits_343),
        346 => (7, fits_346),
        347 => (2, fits_347),
        353 => (7, fits_353),
        360 => (4, fits_360),
        361 => (1, fits_361),
        369 => (1, fits_369),
        376 => (2, fits_376),
        383 => (3, fits_383),
        392 => (3, fits_392),
        404 => (4, fits_404),
        417 => (2, fits_417),
        429 => (2, fits_429),
        434 => (4, fits_434),
        435 => (1, fits_435),
        438 => (7, fits_438),
        442 => (5, fits_442),
        443 => (4, fits_443),
        445 => (6, fits_445),
        447 => (5, fits_447),
        467 => (2, fits_467),
        469 => (3, fits_469),
        470 => (2, fits_470),
        474 => (2, fits_474),
        478 => (3, fits_478),
        480 => (3, fits_480),
        481 => (6, fits_481),
        485 => (4, fits_485),
        488 => (1, fits_488),
        497 => (6, fits_497),
        501 => (4, fits_501),
        509 => (6, fits_509),
        513 => (4, fits_513),
        522 => (3, fits_522),
        525 => (6, fits_525),
        529 => (3, fits_529),
        532 => (2, fits_532),
        535 => (4, fits_535),
        536 => (2, fits_536),
        539 => (3, fits_539),
        542 => (2, fits_542),
        545 => (3, fits_545),
        548 => (4, fits_548),
        552 => (1, fits_78),
        554 => (2, fits_536),
        557 => (2, fits_557),
        561 => (3, fits_561),
        564 => (2, fits_168),
        567 => (3, fits_567),
        570 => (2, fits_570),
        573 => (3, fits_573),
        574 => (3, fits_574),
        577 => (11, fits_577),
        578 => (7, fits_578),
        579 => (3, fits_579),
        580 => (2, fits_580),
        582 => (6, fits_582),
        592 => (4, fits_592),
        595 => (4, fits_595),
        598 => (7, fits_598),
        601 => (3, fits_601),
        604 => (3, fits_601),
        607 => (8, fits_607),
        610 => (7, fits_610),
        613 => (7, fits_613),
        616 => (5, fits_616),
        619 => (3, fits_601),
        622 => (7, fits_622),
        625 => (3, fits_601),
        628 => (5, fits_628),
        631 => (9, fits_631),
        634 => (3, fits_634),
        637 => (3, fits_634),
        640 => (4, fits_640),
        643 => (3, fits_601),
        646 => (7, fits_646),
        649 => (7, fits_649),
        651 => (11, fits_651),
        _ => return None,
    };
    Some(TreeCheck { depth, fits })
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

// /$defs/CallToolRequest
fn fits_24(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("tools/call")) },
            "params" => { seen |= 1 << 3; fits_28(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/RequestId
fn fits_25(value: &Value) -> bool {
    value.is_string() || is_integer(value)
}

// /$defs/CallToolRequestParams
fn fits_28(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_29(value),
            "arguments" => value.is_object(),
            "name" => { seen |= 1 << 0; value.is_string() },
            "task" => fits_33(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/CallToolRequestParams/properties/_meta
fn fits_29(value: &Value) -> bool {
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

// /$defs/TaskMetadata
fn fits_33(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "ttl" => is_integer(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/CallToolResult
fn fits_35(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "content" => { seen |= 1 << 0; fits_37(value) },
            "isError" => value.is_boolean(),
            "structuredContent" => value.is_object(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/CallToolResult/properties/content
fn fits_37(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_38(value);
        if !fits { return false; }
    }
    true
}

// /$defs/ContentBlock
fn fits_38(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "type") {
        Some(Value::String(text)) => match text.as_str() {
            "text" => fits_39(value),
            "image" => fits_43(value),
            "audio" => fits_6(value),
            "resource_link" => fits_48(value),
            "resource" => fits_64(value),
            _ => false,
        },
        _ => false,
    }
}

// /$defs/TextContent
fn fits_39(value: &Value) -> bool {
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
fn fits_43(value: &Value) -> bool {
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

// /$defs/ResourceLink
fn fits_48(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_1(value),
            "description" => value.is_string(),
            "icons" => fits_51(value),
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

// /$defs/ResourceLink/properties/icons
fn fits_51(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_52(value);
        if !fits { return false; }
    }
    true
}

// /$defs/Icon
fn fits_52(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "mimeType" => value.is_string(),
            "sizes" => fits_54(value),
            "src" => { seen |= 1 << 0; value.is_string() },
            "theme" => matches!(value.as_str(), Some("dark" | "light")),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/Icon/properties/sizes
fn fits_54(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = value.is_string();
        if !fits { return false; }
    }
    true
}

// /$defs/EmbeddedResource
fn fits_64(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_1(value),
            "resource" => { seen |= 1 << 0; fits_66(value) },
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("resource")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/EmbeddedResource/properties/resource
fn fits_66(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_67(value) || fits_14(value)
}

// /$defs/TextResourceContents
fn fits_67(value: &Value) -> bool {
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

// /$defs/CancelTaskRequest
fn fits_75(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("tasks/cancel")) },
            "params" => { seen |= 1 << 3; fits_78(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/CancelTaskRequest/properties/params
fn fits_78(value: &Value) -> bool {
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
fn fits_80(value: &Value) -> bool {
    fits_81(value) && fits_83(value)
}

// /$defs/Result
fn fits_81(value: &Value) -> bool {
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

// /$defs/Task
fn fits_83(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "createdAt" => { seen |= 1 << 0; value.is_string() },
            "lastUpdatedAt" => { seen |= 1 << 1; value.is_string() },
            "pollInterval" => is_integer(value),
            "status" => { seen |= 1 << 2; matches!(value.as_str(), Some("cancelled" | "completed" | "failed" | "input_required" | "working")) },
            "statusMessage" => value.is_string(),
            "taskId" => { seen |= 1 << 3; value.is_string() },
            "ttl" => { seen |= 1 << 4; is_integer(value) || value.is_null() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11111
}

// /$defs/TaskStatus
fn fits_87(value: &Value) -> bool {
    matches!(value.as_str(), Some("cancelled" | "completed" | "failed" | "input_required" | "working"))
}

// /$defs/CancelledNotification
fn fits_91(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; matches!(value.as_str(), Some("notifications/cancelled")) },
            "params" => { seen |= 1 << 2; fits_94(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/CancelledNotificationParams
fn fits_94(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "reason" => value.is_string(),
            "requestId" => value.is_string() || is_integer(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ClientCapabilities
fn fits_97(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "elicitation" => fits_98(value),
            "experimental" => fits_101(value),
            "roots" => fits_103(value),
            "sampling" => fits_105(value),
            "tasks" => fits_108(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ClientCapabilities/properties/elicitation
fn fits_98(value: &Value) -> bool {
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
fn fits_101(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = value.is_object();
        if !fits { return false; }
    }
    true
}

// /$defs/ClientCapabilities/properties/roots
fn fits_103(value: &Value) -> bool {
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

// /$defs/ClientCapabilities/properties/sampling
fn fits_105(value: &Value) -> bool {
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

// /$defs/ClientCapabilities/properties/tasks
fn fits_108(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "cancel" => value.is_object(),
            "list" => value.is_object(),
            "requests" => fits_111(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ClientCapabilities/properties/tasks/properties/requests
fn fits_111(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "elicitation" => fits_112(value),
            "sampling" => fits_114(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ClientCapabilities/properties/tasks/properties/requests/properties/elicitation
fn fits_112(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "create" => value.is_object(),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ClientCapabilities/properties/tasks/properties/requests/properties/sampling
fn fits_114(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "createMessage" => value.is_object(),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ClientNotification
fn fits_116(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "notifications/cancelled" => fits_91(value),
            "notifications/initialized" => fits_117(value),
            "notifications/progress" => fits_122(value),
            "notifications/tasks/status" => fits_130(value),
            "notifications/roots/list_changed" => fits_134(value),
            _ => false,
        },
        _ => false,
    }
}

// /$defs/InitializedNotification
fn fits_117(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; matches!(value.as_str(), Some("notifications/initialized")) },
            "params" => fits_81(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ProgressNotification
fn fits_122(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; matches!(value.as_str(), Some("notifications/progress")) },
            "params" => { seen |= 1 << 2; fits_125(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/ProgressNotificationParams
fn fits_125(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
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

// /$defs/TaskStatusNotification
fn fits_130(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; matches!(value.as_str(), Some("notifications/tasks/status")) },
            "params" => { seen |= 1 << 2; fits_80(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/RootsListChangedNotification
fn fits_134(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; matches!(value.as_str(), Some("notifications/roots/list_changed")) },
            "params" => fits_81(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ClientRequest
fn fits_137(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "initialize" => fits_138(value),
            "ping" => fits_151(value),
            "resources/list" => fits_156(value),
            "resources/templates/list" => fits_162(value),
            "resources/read" => fits_165(value),
            "resources/subscribe" => fits_171(value),
            "resources/unsubscribe" => fits_177(value),
            "prompts/list" => fits_183(value),
            "prompts/get" => fits_186(value),
            "tools/list" => fits_194(value),
            "tools/call" => fits_24(value),
            "tasks/get" => fits_197(value),
            "tasks/result" => fits_202(value),
            "tasks/cancel" => fits_75(value),
            "tasks/list" => fits_207(value),
            "logging/setLevel" => fits_210(value),
            "completion/complete" => fits_216(value),
            _ => false,
        },
        _ => false,
    }
}

// /$defs/InitializeRequest
fn fits_138(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("initialize")) },
            "params" => { seen |= 1 << 3; fits_141(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/InitializeRequestParams
fn fits_141(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_29(value),
            "capabilities" => { seen |= 1 << 0; fits_97(value) },
            "clientInfo" => { seen |= 1 << 1; fits_143(value) },
            "protocolVersion" => { seen |= 1 << 2; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/Implementation
fn fits_143(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "description" => value.is_string(),
            "icons" => fits_51(value),
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

// /$defs/PingRequest
fn fits_151(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("ping")) },
            "params" => fits_154(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/RequestParams
fn fits_154(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_29(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ListResourcesRequest
fn fits_156(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("resources/list")) },
            "params" => fits_159(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/PaginatedRequestParams
fn fits_159(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_29(value),
            "cursor" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ListResourceTemplatesRequest
fn fits_162(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("resources/templates/list")) },
            "params" => fits_159(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/ReadResourceRequest
fn fits_165(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("resources/read")) },
            "params" => { seen |= 1 << 3; fits_168(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/ReadResourceRequestParams
fn fits_168(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_29(value),
            "uri" => { seen |= 1 << 0; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/SubscribeRequest
fn fits_171(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("resources/subscribe")) },
            "params" => { seen |= 1 << 3; fits_168(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/UnsubscribeRequest
fn fits_177(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("resources/unsubscribe")) },
            "params" => { seen |= 1 << 3; fits_168(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/ListPromptsRequest
fn fits_183(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("prompts/list")) },
            "params" => fits_159(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/GetPromptRequest
fn fits_186(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("prompts/get")) },
            "params" => { seen |= 1 << 3; fits_189(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/GetPromptRequestParams
fn fits_189(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_29(value),
            "arguments" => fits_191(value),
            "name" => { seen |= 1 << 0; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/GetPromptRequestParams/properties/arguments
fn fits_191(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = value.is_string();
        if !fits { return false; }
    }
    true
}

// /$defs/ListToolsRequest
fn fits_194(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("tools/list")) },
            "params" => fits_159(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/GetTaskRequest
fn fits_197(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("tasks/get")) },
            "params" => { seen |= 1 << 3; fits_78(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/GetTaskPayloadRequest
fn fits_202(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("tasks/result")) },
            "params" => { seen |= 1 << 3; fits_78(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/ListTasksRequest
fn fits_207(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("tasks/list")) },
            "params" => fits_159(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/SetLevelRequest
fn fits_210(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("logging/setLevel")) },
            "params" => { seen |= 1 << 3; fits_213(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/SetLevelRequestParams
fn fits_213(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_29(value),
            "level" => { seen |= 1 << 0; matches!(value.as_str(), Some("alert" | "critical" | "debug" | "emergency" | "error" | "info" | "notice" | "warning")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/LoggingLevel
fn fits_215(value: &Value) -> bool {
    matches!(value.as_str(), Some("alert" | "critical" | "debug" | "emergency" | "error" | "info" | "notice" | "warning"))
}

// /$defs/CompleteRequest
fn fits_216(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("completion/complete")) },
            "params" => { seen |= 1 << 3; fits_219(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/CompleteRequestParams
fn fits_219(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_29(value),
            "argument" => { seen |= 1 << 0; fits_221(value) },
            "context" => fits_224(value),
            "ref" => { seen |= 1 << 1; fits_227(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/CompleteRequestParams/properties/argument
fn fits_221(value: &Value) -> bool {
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
fn fits_224(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "arguments" => fits_191(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/CompleteRequestParams/properties/ref
fn fits_227(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "type") {
        Some(Value::String(text)) => match text.as_str() {
            "ref/prompt" => fits_228(value),
            "ref/resource" => fits_232(value),
            _ => false,
        },
        _ => false,
    }
}

// /$defs/PromptReference
fn fits_228(value: &Value) -> bool {
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
fn fits_232(value: &Value) -> bool {
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

// /$defs/ClientResult
fn fits_235(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_81(value) || fits_80(value) || fits_81(value) || fits_80(value) || fits_239(value) || fits_243(value) || fits_263(value) || fits_270(value)
}

// /$defs/ListTasksResult
fn fits_239(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "nextCursor" => value.is_string(),
            "tasks" => { seen |= 1 << 0; fits_242(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ListTasksResult/properties/tasks
fn fits_242(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_83(value);
        if !fits { return false; }
    }
    true
}

// /$defs/CreateMessageResult
fn fits_243(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "content" => { seen |= 1 << 0; fits_245(value) },
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
fn fits_245(value: &Value) -> bool {
    match value {
        Value::Object(members) => match find(members, "type") {
            Some(Value::String(text)) => match text.as_str() {
                "text" => fits_39(value),
                "image" => fits_43(value),
                "audio" => fits_6(value),
                "tool_use" => fits_246(value),
                "tool_result" => fits_252(value),
                _ => false,
            },
            _ => false,
        },
        Value::Array(_) => fits_259(value),
        _ => false,
    }
}

// /$defs/ToolUseContent
fn fits_246(value: &Value) -> bool {
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
fn fits_252(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "content" => { seen |= 1 << 0; fits_37(value) },
            "isError" => value.is_boolean(),
            "structuredContent" => value.is_object(),
            "toolUseId" => { seen |= 1 << 1; value.is_string() },
            "type" => { seen |= 1 << 2; matches!(value.as_str(), Some("tool_result")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/CreateMessageResult/properties/content/anyOf/5
fn fits_259(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_260(value);
        if !fits { return false; }
    }
    true
}

// /$defs/SamplingMessageContentBlock
fn fits_260(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "type") {
        Some(Value::String(text)) => match text.as_str() {
            "text" => fits_39(value),
            "image" => fits_43(value),
            "audio" => fits_6(value),
            "tool_use" => fits_246(value),
            "tool_result" => fits_252(value),
            _ => false,
        },
        _ => false,
    }
}

// /$defs/ListRootsResult
fn fits_263(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "roots" => { seen |= 1 << 0; fits_265(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ListRootsResult/properties/roots
fn fits_265(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_266(value);
        if !fits { return false; }
    }
    true
}

// /$defs/Root
fn fits_266(value: &Value) -> bool {
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
fn fits_270(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "action" => { seen |= 1 << 0; matches!(value.as_str(), Some("accept" | "cancel" | "decline")) },
            "content" => fits_273(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ElicitResult/properties/content
fn fits_273(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = fits_274(value);
        if !fits { return false; }
    }
    true
}

// /$defs/ElicitResult/properties/content/additionalProperties
fn fits_274(value: &Value) -> bool {
    match value {
        Value::Array(_) => fits_54(value),
        Value::String(_) | Value::Number(_) | Value::Bool(_) => value.is_string() || value.is_number() || value.is_boolean(),
        _ => false,
    }
}

// /$defs/CompleteResult
fn fits_278(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "completion" => { seen |= 1 << 0; fits_280(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/CompleteResult/properties/completion
fn fits_280(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "hasMore" => value.is_boolean(),
            "total" => is_integer(value),
            "values" => { seen |= 1 << 0; fits_54(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/CreateMessageRequest
fn fits_285(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("sampling/createMessage")) },
            "params" => { seen |= 1 << 3; fits_288(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/CreateMessageRequestParams
fn fits_288(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_29(value),
            "includeContext" => matches!(value.as_str(), Some("allServers" | "none" | "thisServer")),
            "maxTokens" => { seen |= 1 << 0; is_integer(value) },
            "messages" => { seen |= 1 << 1; fits_292(value) },
            "metadata" => value.is_object(),
            "modelPreferences" => fits_298(value),
            "stopSequences" => fits_54(value),
            "systemPrompt" => value.is_string(),
            "task" => fits_33(value),
            "temperature" => value.is_number(),
            "toolChoice" => fits_309(value),
            "tools" => fits_311(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/CreateMessageRequestParams/properties/messages
fn fits_292(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_293(value);
        if !fits { return false; }
    }
    true
}

// /$defs/SamplingMessage
fn fits_293(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "content" => { seen |= 1 << 0; fits_245(value) },
            "role" => { seen |= 1 << 1; matches!(value.as_str(), Some("assistant" | "user")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ModelPreferences
fn fits_298(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "costPriority" => fits_5(value),
            "hints" => fits_300(value),
            "intelligencePriority" => fits_5(value),
            "speedPriority" => fits_5(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ModelPreferences/properties/hints
fn fits_300(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_301(value);
        if !fits { return false; }
    }
    true
}

// /$defs/ModelHint
fn fits_301(value: &Value) -> bool {
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
fn fits_309(value: &Value) -> bool {
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
fn fits_311(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_312(value);
        if !fits { return false; }
    }
    true
}

// /$defs/Tool
fn fits_312(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_314(value),
            "description" => value.is_string(),
            "execution" => fits_321(value),
            "icons" => fits_51(value),
            "inputSchema" => { seen |= 1 << 0; fits_324(value) },
            "name" => { seen |= 1 << 1; value.is_string() },
            "outputSchema" => fits_324(value),
            "title" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ToolAnnotations
fn fits_314(value: &Value) -> bool {
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

// /$defs/ToolExecution
fn fits_321(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "taskSupport" => matches!(value.as_str(), Some("forbidden" | "optional" | "required")),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/Tool/properties/inputSchema
fn fits_324(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "$schema" => value.is_string(),
            "properties" => fits_101(value),
            "required" => fits_54(value),
            "type" => { seen |= 1 << 0; matches!(value.as_str(), Some("object")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/CreateTaskResult
fn fits_340(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "task" => { seen |= 1 << 0; fits_83(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/Cursor
fn fits_342(value: &Value) -> bool {
    value.is_string()
}

// /$defs/ElicitRequest
fn fits_343(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("elicitation/create")) },
            "params" => { seen |= 1 << 3; fits_346(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/ElicitRequestParams
fn fits_346(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_347(value) || fits_353(value)
}

// /$defs/ElicitRequestURLParams
fn fits_347(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_29(value),
            "elicitationId" => { seen |= 1 << 0; value.is_string() },
            "message" => { seen |= 1 << 1; value.is_string() },
            "mode" => { seen |= 1 << 2; matches!(value.as_str(), Some("url")) },
            "task" => fits_33(value),
            "url" => { seen |= 1 << 3; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1111
}

// /$defs/ElicitRequestFormParams
fn fits_353(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_29(value),
            "message" => { seen |= 1 << 0; value.is_string() },
            "mode" => matches!(value.as_str(), Some("form")),
            "requestedSchema" => { seen |= 1 << 1; fits_357(value) },
            "task" => fits_33(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ElicitRequestFormParams/properties/requestedSchema
fn fits_357(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "$schema" => value.is_string(),
            "properties" => { seen |= 1 << 0; fits_359(value) },
            "required" => fits_54(value),
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("object")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ElicitRequestFormParams/properties/requestedSchema/properties/properties
fn fits_359(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for value in members.values() {
        let fits = fits_360(value);
        if !fits { return false; }
    }
    true
}

// /$defs/PrimitiveSchemaDefinition
fn fits_360(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_361(value) || fits_369(value) || fits_19(value) || fits_376(value) || fits_383(value) || fits_392(value) || fits_404(value) || fits_417(value)
}

// /$defs/StringSchema
fn fits_361(value: &Value) -> bool {
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
fn fits_369(value: &Value) -> bool {
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
fn fits_376(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "default" => value.is_string(),
            "description" => value.is_string(),
            "enum" => { seen |= 1 << 0; fits_54(value) },
            "title" => value.is_string(),
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("string")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/TitledSingleSelectEnumSchema
fn fits_383(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "default" => value.is_string(),
            "description" => value.is_string(),
            "oneOf" => { seen |= 1 << 0; fits_386(value) },
            "title" => value.is_string(),
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("string")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/TitledSingleSelectEnumSchema/properties/oneOf
fn fits_386(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_387(value);
        if !fits { return false; }
    }
    true
}

// /$defs/TitledSingleSelectEnumSchema/properties/oneOf/items
fn fits_387(value: &Value) -> bool {
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
fn fits_392(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "default" => fits_54(value),
            "description" => value.is_string(),
            "items" => { seen |= 1 << 0; fits_396(value) },
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
fn fits_396(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "enum" => { seen |= 1 << 0; fits_54(value) },
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("string")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/TitledMultiSelectEnumSchema
fn fits_404(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "default" => fits_54(value),
            "description" => value.is_string(),
            "items" => { seen |= 1 << 0; fits_408(value) },
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
fn fits_408(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "anyOf" => { seen |= 1 << 0; fits_386(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/LegacyTitledEnumSchema
fn fits_417(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "default" => value.is_string(),
            "description" => value.is_string(),
            "enum" => { seen |= 1 << 0; fits_54(value) },
            "enumNames" => fits_54(value),
            "title" => value.is_string(),
            "type" => { seen |= 1 << 1; matches!(value.as_str(), Some("string")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ElicitationCompleteNotification
fn fits_429(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; matches!(value.as_str(), Some("notifications/elicitation/complete")) },
            "params" => { seen |= 1 << 2; fits_432(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/ElicitationCompleteNotification/properties/params
fn fits_432(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "elicitationId" => { seen |= 1 << 0; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/EnumSchema
fn fits_434(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_376(value) || fits_383(value) || fits_392(value) || fits_404(value) || fits_417(value)
}

// /$defs/Error
fn fits_435(value: &Value) -> bool {
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
fn fits_438(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "description" => value.is_string(),
            "messages" => { seen |= 1 << 0; fits_441(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/GetPromptResult/properties/messages
fn fits_441(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_442(value);
        if !fits { return false; }
    }
    true
}

// /$defs/PromptMessage
fn fits_442(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "content" => { seen |= 1 << 0; fits_38(value) },
            "role" => { seen |= 1 << 1; matches!(value.as_str(), Some("assistant" | "user")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/Icons
fn fits_443(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "icons" => fits_51(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/InitializeResult
fn fits_445(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "capabilities" => { seen |= 1 << 0; fits_447(value) },
            "instructions" => value.is_string(),
            "protocolVersion" => { seen |= 1 << 1; value.is_string() },
            "serverInfo" => { seen |= 1 << 2; fits_143(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/ServerCapabilities
fn fits_447(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "completions" => value.is_object(),
            "experimental" => fits_101(value),
            "logging" => value.is_object(),
            "prompts" => fits_103(value),
            "resources" => fits_454(value),
            "tasks" => fits_457(value),
            "tools" => fits_103(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ServerCapabilities/properties/resources
fn fits_454(value: &Value) -> bool {
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

// /$defs/ServerCapabilities/properties/tasks
fn fits_457(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "cancel" => value.is_object(),
            "list" => value.is_object(),
            "requests" => fits_460(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ServerCapabilities/properties/tasks/properties/requests
fn fits_460(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "tools" => fits_461(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/ServerCapabilities/properties/tasks/properties/requests/properties/tools
fn fits_461(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "call" => value.is_object(),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/JSONRPCErrorResponse
fn fits_467(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "error" => { seen |= 1 << 0; fits_435(value) },
            "id" => value.is_string() || is_integer(value),
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/JSONRPCMessage
fn fits_469(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_470(value) || fits_474(value) || fits_478(value) || fits_467(value)
}

// /$defs/JSONRPCRequest
fn fits_470(value: &Value) -> bool {
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
fn fits_474(value: &Value) -> bool {
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
fn fits_478(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "result" => { seen |= 1 << 2; fits_81(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/JSONRPCResponse
fn fits_480(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_478(value) || fits_467(value)
}

// /$defs/ListPromptsResult
fn fits_481(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "nextCursor" => value.is_string(),
            "prompts" => { seen |= 1 << 0; fits_484(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ListPromptsResult/properties/prompts
fn fits_484(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_485(value);
        if !fits { return false; }
    }
    true
}

// /$defs/Prompt
fn fits_485(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "arguments" => fits_487(value),
            "description" => value.is_string(),
            "icons" => fits_51(value),
            "name" => { seen |= 1 << 0; value.is_string() },
            "title" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/Prompt/properties/arguments
fn fits_487(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_488(value);
        if !fits { return false; }
    }
    true
}

// /$defs/PromptArgument
fn fits_488(value: &Value) -> bool {
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

// /$defs/ListResourceTemplatesResult
fn fits_497(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "nextCursor" => value.is_string(),
            "resourceTemplates" => { seen |= 1 << 0; fits_500(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ListResourceTemplatesResult/properties/resourceTemplates
fn fits_500(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_501(value);
        if !fits { return false; }
    }
    true
}

// /$defs/ResourceTemplate
fn fits_501(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_1(value),
            "description" => value.is_string(),
            "icons" => fits_51(value),
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

// /$defs/ListResourcesResult
fn fits_509(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "nextCursor" => value.is_string(),
            "resources" => { seen |= 1 << 0; fits_512(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ListResourcesResult/properties/resources
fn fits_512(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_513(value);
        if !fits { return false; }
    }
    true
}

// /$defs/Resource
fn fits_513(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "annotations" => fits_1(value),
            "description" => value.is_string(),
            "icons" => fits_51(value),
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

// /$defs/ListRootsRequest
fn fits_522(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; matches!(value.as_str(), Some("roots/list")) },
            "params" => fits_154(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/ListToolsResult
fn fits_525(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "nextCursor" => value.is_string(),
            "tools" => { seen |= 1 << 0; fits_311(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/LoggingMessageNotification
fn fits_529(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; matches!(value.as_str(), Some("notifications/message")) },
            "params" => { seen |= 1 << 2; fits_532(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/LoggingMessageNotificationParams
fn fits_532(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "data" => { seen |= 1 << 0; true },
            "level" => { seen |= 1 << 1; matches!(value.as_str(), Some("alert" | "critical" | "debug" | "emergency" | "error" | "info" | "notice" | "warning")) },
            "logger" => value.is_string(),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/MultiSelectEnumSchema
fn fits_535(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_392(value) || fits_404(value)
}

// /$defs/Notification
fn fits_536(value: &Value) -> bool {
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

// /$defs/PaginatedRequest
fn fits_539(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "id" => { seen |= 1 << 0; value.is_string() || is_integer(value) },
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 2; value.is_string() },
            "params" => fits_159(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/PaginatedResult
fn fits_542(value: &Value) -> bool {
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

// /$defs/PromptListChangedNotification
fn fits_545(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; matches!(value.as_str(), Some("notifications/prompts/list_changed")) },
            "params" => fits_81(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ReadResourceResult
fn fits_548(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "contents" => { seen |= 1 << 0; fits_550(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ReadResourceResult/properties/contents
fn fits_550(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_66(value);
        if !fits { return false; }
    }
    true
}

// /$defs/ResourceContents
fn fits_557(value: &Value) -> bool {
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
fn fits_561(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; matches!(value.as_str(), Some("notifications/resources/list_changed")) },
            "params" => fits_81(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ResourceUpdatedNotification
fn fits_567(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; matches!(value.as_str(), Some("notifications/resources/updated")) },
            "params" => { seen |= 1 << 2; fits_570(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b111
}

// /$defs/ResourceUpdatedNotificationParams
fn fits_570(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => value.is_object(),
            "uri" => { seen |= 1 << 0; value.is_string() },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/ServerNotification
fn fits_573(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "notifications/cancelled" => fits_91(value),
            "notifications/progress" => fits_122(value),
            "notifications/resources/list_changed" => fits_561(value),
            "notifications/resources/updated" => fits_567(value),
            "notifications/prompts/list_changed" => fits_545(value),
            "notifications/tools/list_changed" => fits_574(value),
            "notifications/tasks/status" => fits_130(value),
            "notifications/message" => fits_529(value),
            "notifications/elicitation/complete" => fits_429(value),
            _ => false,
        },
        _ => false,
    }
}

// /$defs/ToolListChangedNotification
fn fits_574(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "jsonrpc" => { seen |= 1 << 0; matches!(value.as_str(), Some("2.0")) },
            "method" => { seen |= 1 << 1; matches!(value.as_str(), Some("notifications/tools/list_changed")) },
            "params" => fits_81(value),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/ServerRequest
fn fits_577(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "ping" => fits_151(value),
            "tasks/get" => fits_197(value),
            "tasks/result" => fits_202(value),
            "tasks/cancel" => fits_75(value),
            "tasks/list" => fits_207(value),
            "sampling/createMessage" => fits_285(value),
            "roots/list" => fits_522(value),
            "elicitation/create" => fits_343(value),
            _ => false,
        },
        _ => false,
    }
}

// /$defs/ServerResult
fn fits_578(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_81(value) || fits_445(value) || fits_509(value) || fits_497(value) || fits_548(value) || fits_481(value) || fits_438(value) || fits_525(value) || fits_35(value) || fits_80(value) || fits_81(value) || fits_80(value) || fits_239(value) || fits_278(value)
}

// /$defs/SingleSelectEnumSchema
fn fits_579(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_376(value) || fits_383(value)
}

// /$defs/TaskAugmentedRequestParams
fn fits_580(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "_meta" => fits_29(value),
            "task" => fits_33(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/URLElicitationRequiredError
fn fits_582(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "error" => { seen |= 1 << 0; fits_583(value) },
            "id" => value.is_string() || is_integer(value),
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/URLElicitationRequiredError/properties/error
fn fits_583(value: &Value) -> bool {
    fits_435(value) && fits_584(value)
}

// /$defs/URLElicitationRequiredError/properties/error/allOf/1
fn fits_584(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "code" => { seen |= 1 << 0; fits_585(value) },
            "data" => { seen |= 1 << 1; fits_586(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/URLElicitationRequiredError/properties/error/allOf/1/properties/code
fn fits_585(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    is_integer(value) && is_number("-32042", number)
}

// /$defs/URLElicitationRequiredError/properties/error/allOf/1/properties/data
fn fits_586(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "elicitations" => { seen |= 1 << 0; fits_587(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/URLElicitationRequiredError/properties/error/allOf/1/properties/data/properties/elicitations
fn fits_587(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_347(value);
        if !fits { return false; }
    }
    true
}

// /$defs/JSONRPCResponse/properties
fn fits_590(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_278(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/JSONRPCResponse
fn fits_591(value: &Value) -> bool {
    fits_480(value) && fits_590(value)
}

// 
fn fits_592(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_591(value)),
        "error" => Some(fits_467(value)),
        _ => None,
    }) == Some(true)
}

// /$defs/JSONRPCResponse/properties
fn fits_593(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_270(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/JSONRPCResponse
fn fits_594(value: &Value) -> bool {
    fits_480(value) && fits_593(value)
}

// 
fn fits_595(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_594(value)),
        "error" => Some(fits_467(value)),
        _ => None,
    }) == Some(true)
}

// /$defs/JSONRPCResponse/properties
fn fits_596(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_445(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/JSONRPCResponse
fn fits_597(value: &Value) -> bool {
    fits_480(value) && fits_596(value)
}

// 
fn fits_598(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_597(value)),
        "error" => Some(fits_467(value)),
        _ => None,
    }) == Some(true)
}

// /$defs/JSONRPCResponse/properties
fn fits_599(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_81(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/JSONRPCResponse
fn fits_600(value: &Value) -> bool {
    fits_480(value) && fits_599(value)
}

// 
fn fits_601(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_600(value)),
        "error" => Some(fits_467(value)),
        _ => None,
    }) == Some(true)
}

// /$defs/JSONRPCResponse/properties
fn fits_605(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_438(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/JSONRPCResponse
fn fits_606(value: &Value) -> bool {
    fits_480(value) && fits_605(value)
}

// 
fn fits_607(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_606(value)),
        "error" => Some(fits_467(value)),
        _ => None,
    }) == Some(true)
}

// /$defs/JSONRPCResponse/properties
fn fits_608(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_481(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/JSONRPCResponse
fn fits_609(value: &Value) -> bool {
    fits_480(value) && fits_608(value)
}

// 
fn fits_610(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_609(value)),
        "error" => Some(fits_467(value)),
        _ => None,
    }) == Some(true)
}

// /$defs/JSONRPCResponse/properties
fn fits_611(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_509(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/JSONRPCResponse
fn fits_612(value: &Value) -> bool {
    fits_480(value) && fits_611(value)
}

// 
fn fits_613(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_612(value)),
        "error" => Some(fits_467(value)),
        _ => None,
    }) == Some(true)
}

// /$defs/JSONRPCResponse/properties
fn fits_614(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_548(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/JSONRPCResponse
fn fits_615(value: &Value) -> bool {
    fits_480(value) && fits_614(value)
}

// 
fn fits_616(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_615(value)),
        "error" => Some(fits_467(value)),
        _ => None,
    }) == Some(true)
}

// /$defs/JSONRPCResponse/properties
fn fits_620(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_497(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/JSONRPCResponse
fn fits_621(value: &Value) -> bool {
    fits_480(value) && fits_620(value)
}

// 
fn fits_622(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_621(value)),
        "error" => Some(fits_467(value)),
        _ => None,
    }) == Some(true)
}

// /$defs/JSONRPCResponse/properties
fn fits_626(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_263(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/JSONRPCResponse
fn fits_627(value: &Value) -> bool {
    fits_480(value) && fits_626(value)
}

// 
fn fits_628(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_627(value)),
        "error" => Some(fits_467(value)),
        _ => None,
    }) == Some(true)
}

// /$defs/JSONRPCResponse/properties
fn fits_629(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_243(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/JSONRPCResponse
fn fits_630(value: &Value) -> bool {
    fits_480(value) && fits_629(value)
}

// 
fn fits_631(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_630(value)),
        "error" => Some(fits_467(value)),
        _ => None,
    }) == Some(true)
}

// /$defs/JSONRPCResponse/properties
fn fits_632(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_80(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/JSONRPCResponse
fn fits_633(value: &Value) -> bool {
    fits_480(value) && fits_632(value)
}

// 
fn fits_634(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_633(value)),
        "error" => Some(fits_467(value)),
        _ => None,
    }) == Some(true)
}

// /$defs/JSONRPCResponse/properties
fn fits_638(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_239(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/JSONRPCResponse
fn fits_639(value: &Value) -> bool {
    fits_480(value) && fits_638(value)
}

// 
fn fits_640(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_639(value)),
        "error" => Some(fits_467(value)),
        _ => None,
    }) == Some(true)
}

// /$defs/JSONRPCResponse/properties
fn fits_644(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_35(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/JSONRPCResponse
fn fits_645(value: &Value) -> bool {
    fits_480(value) && fits_644(value)
}

// 
fn fits_646(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_645(value)),
        "error" => Some(fits_467(value)),
        _ => None,
    }) == Some(true)
}

// /$defs/JSONRPCResponse/properties
fn fits_647(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "result" => { seen |= 1 << 0; fits_525(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/JSONRPCResponse
fn fits_648(value: &Value) -> bool {
    fits_480(value) && fits_647(value)
}

// 
fn fits_649(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "result" => Some(fits_648(value)),
        "error" => Some(fits_467(value)),
        _ => None,
    }) == Some(true)
}

// 
fn fits_650(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    match find(members, "method") {
        Some(Value::String(text)) => match text.as_str() {
            "completion/complete" => fits_216(value),
            "elicitation/create" => fits_343(value),
            "initialize" => fits_138(value),
            "logging/setLevel" => fits_210(value),
            "notifications/cancelled" => fits_91(value),
            "notifications/elicitation/complete" => fits_429(value),
            "notifications/initialized" => fits_117(value),
            "notifications/message" => fits_529(value),
            "notifications/progress" => fits_122(value),
            "notifications/prompts/list_changed" => fits_545(value),
            "notifications/resources/list_changed" => fits_561(value),
            "notifications/resources/updated" => fits_567(value),
            "notifications/roots/list_changed" => fits_134(value),
            "notifications/tasks/status" => fits_130(value),
            "notifications/tools/list_changed" => fits_574(value),
            "ping" => fits_151(value),
            "prompts/get" => fits_186(value),
            "prompts/list" => fits_183(value),
            "resources/list" => fits_156(value),
            "resources/read" => fits_165(value),
            "resources/subscribe" => fits_171(value),
            "resources/templates/list" => fits_162(value),
            "resources/unsubscribe" => fits_177(value),
            "roots/list" => fits_522(value),
            "sampling/createMessage" => fits_285(value),
            "tasks/cancel" => fits_75(value),
            "tasks/get" => fits_197(value),
            "tasks/list" => fits_207(value),
            "tasks/result" => fits_202(value),
            "tools/call" => fits_24(value),
            "tools/list" => fits_194(value),
            _ => false,
        },
        _ => false,
    }
}

// 
fn fits_651(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "method" => Some(fits_650(value)),
        "result" => Some(fits_480(value)),
        "error" => Some(fits_467(value)),
        _ => None,
    }) == Some(true)
}
