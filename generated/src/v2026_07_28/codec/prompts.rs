// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::union! {
    GetPromptOutcome blank Complete {
        0: Complete(GetPromptResult),
        1: InputRequired(InputRequiredResult),
        2: Other(Json),
    }
    select Select::Tag { member: "resultType", absent: Some(&Select::Arm(0)), arms: &[
        ("complete", Select::Arm(0)),
        ("input_required", Select::Arm(1)),
    ] };
    other 2 admits [1, 0];
    from Complete(GetPromptResult);
    from InputRequired(InputRequiredResult);
}

mcpspec_core::record! {
    GetPromptRequest = "GetPromptRequest" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"prompts/get\"";
        0: id = "id" required();
        1: params = "params" required();
    }
}

mcpspec_core::record! {
    GetPromptRequestParams = "GetPromptRequestParams" {
        0: meta = "_meta" required();
        1: arguments = "arguments" optional();
        2: input_responses = "inputResponses" optional();
        3: name = "name" required();
        4: request_state = "requestState" optional();
    }
}

mcpspec_core::record! {
    GetPromptResult = "GetPromptResult" {
        0: meta = "_meta" optional();
        1: description = "description" optional();
        2: messages = "messages" required();
        3: result_type = "resultType" required() tolerant("\"complete\"");
    }
}

mcpspec_core::record! {
    GetPromptResultResponse = "GetPromptResultResponse" {
        const "jsonrpc" = "\"2.0\"";
        0: id = "id" required();
        1: result = "result" required();
    }
}

mcpspec_core::record! {
    ListPromptsRequest = "ListPromptsRequest" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"prompts/list\"";
        0: id = "id" required();
        1: params = "params" required();
    }
}

mcpspec_core::record! {
    ListPromptsResult = "ListPromptsResult" {
        0: meta = "_meta" optional();
        1: cache_scope = "cacheScope" required() tolerant("\"private\"");
        2: next_cursor = "nextCursor" optional();
        3: prompts = "prompts" required();
        4: result_type = "resultType" required() tolerant("\"complete\"");
        5: ttl_ms = "ttlMs" required() number(Some(0.0), None) tolerant("0");
    }
}

mcpspec_core::record! {
    ListPromptsResultResponse = "ListPromptsResultResponse" {
        const "jsonrpc" = "\"2.0\"";
        0: id = "id" required();
        1: result = "result" required();
    }
}

mcpspec_core::record! {
    Prompt = "Prompt" {
        0: meta = "_meta" optional();
        1: arguments = "arguments" optional();
        2: description = "description" optional();
        3: icons = "icons" optional();
        4: name = "name" required();
        5: title = "title" optional();
    }
}

mcpspec_core::record! {
    PromptArgument = "PromptArgument" {
        0: description = "description" optional();
        1: name = "name" required();
        2: required = "required" optional();
        3: title = "title" optional();
    }
}

mcpspec_core::record! {
    PromptListChangedNotification = "PromptListChangedNotification" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"notifications/prompts/list_changed\"";
        0: params = "params" optional();
    }
}

mcpspec_core::record! {
    PromptMessage = "PromptMessage" {
        0: content = "content" required();
        1: role = "role" required();
    }
}
