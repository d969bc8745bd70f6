// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-06-18/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::record! {
    GetPromptRequest = "GetPromptRequest" {
        const "method" = "\"prompts/get\"";
        0: params = "params" required();
    }
}

mcpspec_core::record! {
    GetPromptRequestParams = "GetPromptRequestParams" {
        0: arguments = "arguments" optional();
        1: name = "name" required();
    }
}

mcpspec_core::record! {
    GetPromptResult = "GetPromptResult" {
        0: meta = "_meta" optional();
        1: description = "description" optional();
        2: messages = "messages" required();
    }
}

mcpspec_core::record! {
    ListPromptsRequest = "ListPromptsRequest" {
        const "method" = "\"prompts/list\"";
        0: params = "params" optional();
    }
}

mcpspec_core::record! {
    ListPromptsRequestParams = "ListPromptsRequestParams" {
        0: cursor = "cursor" optional();
    }
}

mcpspec_core::record! {
    ListPromptsResult = "ListPromptsResult" {
        0: meta = "_meta" optional();
        1: next_cursor = "nextCursor" optional();
        2: prompts = "prompts" required();
    }
}

mcpspec_core::record! {
    Prompt = "Prompt" {
        0: meta = "_meta" optional();
        1: arguments = "arguments" optional();
        2: description = "description" optional();
        3: name = "name" required();
        4: title = "title" optional();
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
