// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-06-18/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::record! {
    BooleanSchema = "BooleanSchema" {
        const "type" = "\"boolean\"";
        0: default = "default" optional();
        1: description = "description" optional();
        2: title = "title" optional();
    }
}

mcpspec_core::closed_enum! {
    ElicitAction {
        Accept = "accept",
        Decline = "decline",
        Cancel = "cancel",
    }
}

mcpspec_core::record! {
    ElicitRequest = "ElicitRequest" {
        const "method" = "\"elicitation/create\"";
        0: params = "params" required();
    }
}

mcpspec_core::record! {
    ElicitRequestParams = "ElicitRequestParams" {
        0: message = "message" required();
        1: requested_schema = "requestedSchema" required();
    }
}

mcpspec_core::record! {
    ElicitResult = "ElicitResult" {
        0: meta = "_meta" optional();
        1: action = "action" required();
        2: content = "content" optional();
    }
}

mcpspec_core::union! {
    ElicitValue blank String {
        0: String(String),
        1: Number(Number),
        2: Boolean(bool),
    }
    select Select::Kind(&[
        (kind::STRING, Select::Arm(0)),
        (kind::NUMBER, Select::Arm(1)),
        (kind::BOOLEAN, Select::Arm(2)),
    ]);
    from String(String);
    from String(&str);
    from Number(Number);
    from Boolean(bool);
}

mcpspec_core::record! {
    EnumSchema = "EnumSchema" {
        const "type" = "\"string\"";
        0: description = "description" optional();
        1: enum_ = "enum" required();
        2: enum_names = "enumNames" optional();
        3: title = "title" optional();
    }
}

mcpspec_core::record! {
    NumberSchema = "NumberSchema" {
        0: description = "description" optional();
        1: maximum = "maximum" optional();
        2: minimum = "minimum" optional();
        3: title = "title" optional();
        4: type_ = "type" required();
    }
}

mcpspec_core::closed_enum! {
    NumberSchemaType {
        Number = "number",
        Integer = "integer",
    }
}

mcpspec_core::union! {
    PrimitiveSchemaDefinition blank String {
        0: String(StringSchema),
        1: Number(NumberSchema),
        2: Boolean(BooleanSchema),
        3: Enum(EnumSchema),
    }
    select Select::Tag { member: "type", absent: None, arms: &[
        ("string", Select::Members { otherwise: Some(&Select::Arm(0)), tests: &[
            ("enum", kind::ARRAY, Select::Arm(3)),
        ] }),
        ("number", Select::Arm(1)),
        ("integer", Select::Arm(1)),
        ("boolean", Select::Arm(2)),
    ] };
    from String(StringSchema);
    from Number(NumberSchema);
    from Boolean(BooleanSchema);
    from Enum(EnumSchema);
}

mcpspec_core::record! {
    RequestedSchema = "RequestedSchema" {
        const "type" = "\"object\"";
        0: properties = "properties" required();
        1: required = "required" optional();
    }
}

mcpspec_core::record! {
    StringSchema = "StringSchema" {
        const "type" = "\"string\"";
        0: description = "description" optional();
        1: format = "format" optional();
        2: max_length = "maxLength" optional();
        3: min_length = "minLength" optional();
        4: title = "title" optional();
    }
}

mcpspec_core::closed_enum! {
    StringSchemaFormat {
        Email = "email",
        Uri = "uri",
        Date = "date",
        DateTime = "date-time",
    }
}
