// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::record! {
    CreateMessageRequest = "CreateMessageRequest" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"sampling/createMessage\"";
        0: id = "id" required();
        1: params = "params" required();
    }
}

mcpspec_core::record! {
    CreateMessageRequestParams = "CreateMessageRequestParams" {
        0: meta = "_meta" optional();
        1: include_context = "includeContext" optional();
        2: max_tokens = "maxTokens" required();
        3: messages = "messages" required();
        4: metadata = "metadata" optional();
        5: model_preferences = "modelPreferences" optional();
        6: stop_sequences = "stopSequences" optional();
        7: system_prompt = "systemPrompt" optional();
        8: task = "task" optional();
        9: temperature = "temperature" optional();
        10: tool_choice = "toolChoice" optional();
        11: tools = "tools" optional();
    }
}

mcpspec_core::record! {
    CreateMessageResult = "CreateMessageResult" {
        0: meta = "_meta" optional();
        1: content = "content" required();
        2: model = "model" required();
        3: role = "role" required();
        4: stop_reason = "stopReason" optional();
    }
}

mcpspec_core::closed_enum! {
    IncludeContext {
        None = "none",
        ThisServer = "thisServer",
        AllServers = "allServers",
    }
}

mcpspec_core::record! {
    ModelHint = "ModelHint" {
        0: name = "name" optional();
    }
}

mcpspec_core::record! {
    ModelPreferences = "ModelPreferences" {
        0: cost_priority = "costPriority" optional() number(Some(0.0), Some(1.0));
        1: hints = "hints" optional();
        2: intelligence_priority = "intelligencePriority" optional() number(Some(0.0), Some(1.0));
        3: speed_priority = "speedPriority" optional() number(Some(0.0), Some(1.0));
    }
}

mcpspec_core::union! {
    SamplingContent blank Text {
        0: Text(TextContent),
        1: Image(ImageContent),
        2: Audio(AudioContent),
        3: ToolUse(ToolUseContent),
        4: ToolResult(ToolResultContent),
        5: List(List<SamplingMessageContentBlock>),
    }
    select Select::Kind(&[
        (kind::OBJECT, Select::Tag { member: "type", absent: None, arms: &[
            ("text", Select::Arm(0)),
            ("image", Select::Arm(1)),
            ("audio", Select::Arm(2)),
            ("tool_use", Select::Arm(3)),
            ("tool_result", Select::Arm(4)),
        ] }),
        (kind::ARRAY, Select::Arm(5)),
    ]);
    from Text(TextContent);
    from Image(ImageContent);
    from Audio(AudioContent);
    from ToolUse(ToolUseContent);
    from ToolResult(ToolResultContent);
    from List(List<SamplingMessageContentBlock>);
}

mcpspec_core::record! {
    SamplingMessage = "SamplingMessage" {
        0: meta = "_meta" optional();
        1: content = "content" required();
        2: role = "role" required();
    }
}

mcpspec_core::union! {
    SamplingMessageContentBlock blank Text {
        0: Text(TextContent),
        1: Image(ImageContent),
        2: Audio(AudioContent),
        3: ToolUse(ToolUseContent),
        4: ToolResult(ToolResultContent),
    }
    select Select::Tag { member: "type", absent: None, arms: &[
        ("text", Select::Arm(0)),
        ("image", Select::Arm(1)),
        ("audio", Select::Arm(2)),
        ("tool_use", Select::Arm(3)),
        ("tool_result", Select::Arm(4)),
    ] };
    from Text(TextContent);
    from Image(ImageContent);
    from Audio(AudioContent);
    from ToolUse(ToolUseContent);
    from ToolResult(ToolResultContent);
}

mcpspec_core::open_enum! {
    StopReason {
        EndTurn = "endTurn",
        StopSequence = "stopSequence",
        MaxTokens = "maxTokens",
        ToolUse = "toolUse",
    }
}

mcpspec_core::record! {
    ToolChoice = "ToolChoice" {
        0: mode = "mode" optional();
    }
}

mcpspec_core::closed_enum! {
    ToolChoiceMode {
        Auto = "auto",
        Required = "required",
        None = "none",
    }
}

mcpspec_core::record! {
    ToolResultContent = "ToolResultContent" {
        const "type" = "\"tool_result\"";
        0: meta = "_meta" optional();
        1: content = "content" required();
        2: is_error = "isError" optional();
        3: structured_content = "structuredContent" optional();
        4: tool_use_id = "toolUseId" required();
    }
}

mcpspec_core::record! {
    ToolUseContent = "ToolUseContent" {
        const "type" = "\"tool_use\"";
        0: meta = "_meta" optional();
        1: id = "id" required();
        2: input = "input" required();
        3: name = "name" required();
    }
}
