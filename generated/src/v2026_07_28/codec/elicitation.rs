// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/codec.rs.

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
    ElicitRequestFormParams = "ElicitRequestFormParams" {
        0: message = "message" required();
        1: mode = "mode" optional();
        2: requested_schema = "requestedSchema" required();
    }
}

mcpspec_core::closed_enum! {
    ElicitRequestFormParamsMode {
        Form = "form",
    }
}

mcpspec_core::union! {
    ElicitRequestParams blank Form {
        0: Form(ElicitRequestFormParams),
        1: URL(ElicitRequestURLParams),
    }
    select Select::Tag { member: "mode", absent: Some(&Select::Arm(0)), arms: &[
        ("form", Select::Arm(0)),
        ("url", Select::Arm(1)),
    ] };
    from Form(ElicitRequestFormParams);
    from URL(ElicitRequestURLParams);
}

mcpspec_core::record! {
    ElicitRequestURLParams = "ElicitRequestURLParams" {
        const "mode" = "\"url\"";
        0: message = "message" required();
        1: url = "url" required();
    }
}

mcpspec_core::record! {
    ElicitResult = "ElicitResult" {
        0: action = "action" required();
        1: content = "content" optional();
    }
}

mcpspec_core::union! {
    ElicitValue blank List {
        0: List(List<String>),
        1: String(String),
        2: Number(Number),
        3: Boolean(bool),
    }
    select Select::Kind(&[
        (kind::ARRAY, Select::Arm(0)),
        (kind::STRING, Select::Arm(1)),
        (kind::NUMBER, Select::Arm(2)),
        (kind::BOOLEAN, Select::Arm(3)),
    ]);
    from List(List<String>);
    from String(String);
    from String(&str);
    from Number(Number);
    from Boolean(bool);
}

mcpspec_core::union! {
    EnumSchema blank UntitledSingleSelect {
        0: UntitledSingleSelect(UntitledSingleSelectEnumSchema),
        1: TitledSingleSelect(TitledSingleSelectEnumSchema),
        2: UntitledMultiSelect(UntitledMultiSelectEnumSchema),
        3: TitledMultiSelect(TitledMultiSelectEnumSchema),
        4: LegacyTitled(LegacyTitledEnumSchema),
    }
    select Select::Tag { member: "type", absent: None, arms: &[
        ("string", Select::Members { otherwise: None, tests: &[
            ("enumNames", kind::ANY, Select::Arm(4)),
            ("oneOf", kind::ANY, Select::Arm(1)),
            ("enum", kind::ANY, Select::Arm(0)),
        ] }),
        ("array", Select::Members { otherwise: None, tests: &[
            ("items/anyOf", kind::ANY, Select::Arm(3)),
            ("items/enum", kind::ANY, Select::Arm(2)),
        ] }),
    ] };
    from UntitledSingleSelect(UntitledSingleSelectEnumSchema);
    from TitledSingleSelect(TitledSingleSelectEnumSchema);
    from UntitledMultiSelect(UntitledMultiSelectEnumSchema);
    from TitledMultiSelect(TitledMultiSelectEnumSchema);
    from LegacyTitled(LegacyTitledEnumSchema);
}

mcpspec_core::record! {
    LegacyTitledEnumSchema = "LegacyTitledEnumSchema" {
        const "type" = "\"string\"";
        0: default = "default" optional();
        1: description = "description" optional();
        2: enum_ = "enum" required();
        3: enum_names = "enumNames" optional();
        4: title = "title" optional();
    }
}

mcpspec_core::union! {
    MultiSelectEnumSchema blank Untitled {
        0: Untitled(UntitledMultiSelectEnumSchema),
        1: Titled(TitledMultiSelectEnumSchema),
    }
    select Select::Members { otherwise: None, tests: &[
        ("items/anyOf", kind::ANY, Select::Arm(1)),
        ("items/enum", kind::ANY, Select::Arm(0)),
    ] };
    from Untitled(UntitledMultiSelectEnumSchema);
    from Titled(TitledMultiSelectEnumSchema);
}

mcpspec_core::record! {
    NumberSchema = "NumberSchema" {
        0: default = "default" optional();
        1: description = "description" optional();
        2: maximum = "maximum" optional();
        3: minimum = "minimum" optional();
        4: title = "title" optional();
        5: type_ = "type" required();
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
        3: UntitledSingleSelectEnum(UntitledSingleSelectEnumSchema),
        4: TitledSingleSelectEnum(TitledSingleSelectEnumSchema),
        5: UntitledMultiSelectEnum(UntitledMultiSelectEnumSchema),
        6: TitledMultiSelectEnum(TitledMultiSelectEnumSchema),
        7: LegacyTitledEnum(LegacyTitledEnumSchema),
    }
    select Select::Tag { member: "type", absent: None, arms: &[
        ("string", Select::Members { otherwise: Some(&Select::Arm(0)), tests: &[
            ("enumNames", kind::ANY, Select::Arm(7)),
            ("oneOf", kind::ANY, Select::Arm(4)),
            ("enum", kind::ANY, Select::Arm(3)),
        ] }),
        ("number", Select::Arm(1)),
        ("integer", Select::Arm(1)),
        ("boolean", Select::Arm(2)),
        ("array", Select::Members { otherwise: None, tests: &[
            ("items/anyOf", kind::ANY, Select::Arm(6)),
            ("items/enum", kind::ANY, Select::Arm(5)),
        ] }),
    ] };
    from String(StringSchema);
    from Number(NumberSchema);
    from Boolean(BooleanSchema);
    from UntitledSingleSelectEnum(UntitledSingleSelectEnumSchema);
    from TitledSingleSelectEnum(TitledSingleSelectEnumSchema);
    from UntitledMultiSelectEnum(UntitledMultiSelectEnumSchema);
    from TitledMultiSelectEnum(TitledMultiSelectEnumSchema);
    from LegacyTitledEnum(LegacyTitledEnumSchema);
}

mcpspec_core::record! {
    RequestedSchema = "RequestedSchema" {
        const "type" = "\"object\"";
        0: schema = "$schema" optional();
        1: properties = "properties" required();
        2: required = "required" optional();
    }
}

mcpspec_core::union! {
    SingleSelectEnumSchema blank Untitled {
        0: Untitled(UntitledSingleSelectEnumSchema),
        1: Titled(TitledSingleSelectEnumSchema),
    }
    select Select::Members { otherwise: None, tests: &[
        ("oneOf", kind::ANY, Select::Arm(1)),
        ("enum", kind::ANY, Select::Arm(0)),
    ] };
    from Untitled(UntitledSingleSelectEnumSchema);
    from Titled(TitledSingleSelectEnumSchema);
}

mcpspec_core::record! {
    StringSchema = "StringSchema" {
        const "type" = "\"string\"";
        0: default = "default" optional();
        1: description = "description" optional();
        2: format = "format" optional();
        3: max_length = "maxLength" optional();
        4: min_length = "minLength" optional();
        5: title = "title" optional();
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

mcpspec_core::record! {
    TitledMultiSelectEnumSchema = "TitledMultiSelectEnumSchema" {
        const "type" = "\"array\"";
        0: default = "default" optional();
        1: description = "description" optional();
        2: items = "items" required();
        3: max_items = "maxItems" optional();
        4: min_items = "minItems" optional();
        5: title = "title" optional();
    }
}

mcpspec_core::record! {
    TitledMultiSelectEnumSchemaItems = "TitledMultiSelectEnumSchemaItems" {
        0: any_of = "anyOf" required();
    }
}

mcpspec_core::record! {
    TitledOption = "TitledOption" {
        0: const_ = "const" required();
        1: title = "title" required();
    }
}

mcpspec_core::record! {
    TitledSingleSelectEnumSchema = "TitledSingleSelectEnumSchema" {
        const "type" = "\"string\"";
        0: default = "default" optional();
        1: description = "description" optional();
        2: one_of = "oneOf" required();
        3: title = "title" optional();
    }
}

mcpspec_core::record! {
    UntitledMultiSelectEnumSchema = "UntitledMultiSelectEnumSchema" {
        const "type" = "\"array\"";
        0: default = "default" optional();
        1: description = "description" optional();
        2: items = "items" required();
        3: max_items = "maxItems" optional();
        4: min_items = "minItems" optional();
        5: title = "title" optional();
    }
}

mcpspec_core::record! {
    UntitledMultiSelectEnumSchemaItems = "UntitledMultiSelectEnumSchemaItems" {
        const "type" = "\"string\"";
        0: enum_ = "enum" required();
    }
}

mcpspec_core::record! {
    UntitledSingleSelectEnumSchema = "UntitledSingleSelectEnumSchema" {
        const "type" = "\"string\"";
        0: default = "default" optional();
        1: description = "description" optional();
        2: enum_ = "enum" required();
        3: title = "title" optional();
    }
}
