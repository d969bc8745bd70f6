// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/ui/schema.json. Emitter: codegen/src/emit/trees.rs.

use mcpspec_core::validate::code::{NodeId, TreeCheck, Value, is_integer};

/// The code for the places at which validators start.
pub(super) const fn tree(place: NodeId) -> Option<TreeCheck> {
    let (depth, fits): (u32, fn(&Value) -> bool) = match place {
        1 => (2, fits_1),
        4 => (2, fits_4),
        13 => (3, fits_13),
        14 => (1, fits_14),
        21 => (0, fits_21),
        22 => (2, fits_22),
        25 => (0, fits_25),
        61 => (7, fits_61),
        _ => return None,
    };
    Some(TreeCheck { depth, fits })
}

// /$defs/McpUiClientCapabilities
fn fits_1(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "mimeTypes" => { seen |= 1 << 0; fits_2(value) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/McpUiClientCapabilities/properties/mimeTypes
fn fits_2(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = value.is_string();
        if !fits { return false; }
    }
    true
}

// /$defs/McpUiResourceCsp
fn fits_4(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "connectDomains" => fits_2(value),
            "resourceDomains" => fits_2(value),
            "frameDomains" => fits_2(value),
            "baseUriDomains" => fits_2(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/McpUiResourceMeta
fn fits_13(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "csp" => fits_4(value),
            "permissions" => fits_14(value),
            "domain" => value.is_string(),
            "prefersBorder" => value.is_boolean(),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/McpUiResourcePermissions
fn fits_14(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "camera" => value.is_object(),
            "microphone" => value.is_object(),
            "geolocation" => value.is_object(),
            "clipboardWrite" => value.is_object(),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/McpUiServerCapabilities
fn fits_21(value: &Value) -> bool {
    value.is_object()
}

// /$defs/McpUiToolMeta
fn fits_22(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "resourceUri" => value.is_string(),
            "visibility" => fits_24(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/McpUiToolMeta/properties/visibility
fn fits_24(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = matches!(value.as_str(), Some("model" | "app"));
        if !fits { return false; }
    }
    true
}

// /$defs/McpUiToolVisibility
fn fits_25(value: &Value) -> bool {
    matches!(value.as_str(), Some("model" | "app"))
}

// /$defs/JSONRPCResponse
fn fits_35(value: &Value) -> bool {
    let Value::Object(_) = value else { return false };
    fits_36(value) || fits_54(value)
}

// /$defs/JSONRPCResultResponse
fn fits_36(value: &Value) -> bool {
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
            "io.modelcontextprotocol/serverInfo" => fits_40(value),
            _ => true,
        };
        if !fits { return false; }
    }
    true
}

// /$defs/Implementation
fn fits_40(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "description" => value.is_string(),
            "icons" => fits_42(value),
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
fn fits_42(value: &Value) -> bool {
    let Value::Array(items) = value else { return false };
    for value in items {
        let fits = fits_43(value);
        if !fits { return false; }
    }
    true
}

// /$defs/Icon
fn fits_43(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "mimeType" => value.is_string(),
            "sizes" => fits_2(value),
            "src" => { seen |= 1 << 0; value.is_string() },
            "theme" => matches!(value.as_str(), Some("dark" | "light")),
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b1
}

// /$defs/JSONRPCErrorResponse
fn fits_54(value: &Value) -> bool {
    let mut seen = 0_u64;
    let Value::Object(members) = value else { return false };
    for (name, value) in members {
        let fits = match name.as_str() {
            "error" => { seen |= 1 << 0; fits_55(value) },
            "id" => value.is_string() || is_integer(value),
            "jsonrpc" => { seen |= 1 << 1; matches!(value.as_str(), Some("2.0")) },
            _ => true,
        };
        if !fits { return false; }
    }
    seen == 0b11
}

// /$defs/Error
fn fits_55(value: &Value) -> bool {
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

// 
fn fits_60(_: &Value) -> bool {
    false
}

// 
fn fits_61(value: &Value) -> bool {
    let Value::Object(members) = value else { return false };
    members.keys().find_map(|name| match name.as_str() {
        "method" => Some(fits_60(value)),
        "result" => Some(fits_35(value)),
        "error" => Some(fits_54(value)),
        _ => None,
    }) == Some(true)
}
