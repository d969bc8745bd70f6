// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::record! {
    CallToolRequest = "CallToolRequest" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"tools/call\"";
        0: id = "id" required();
        1: params = "params" required();
    }
}

mcpspec_core::record! {
    CallToolRequestParams = "CallToolRequestParams" {
        0: meta = "_meta" optional();
        1: arguments = "arguments" optional();
        2: name = "name" required();
        3: task = "task" optional();
    }
}

mcpspec_core::record! {
    CallToolResult = "CallToolResult" {
        0: meta = "_meta" optional();
        1: content = "content" required();
        2: is_error = "isError" optional();
        3: structured_content = "structuredContent" optional();
    }
}

mcpspec_core::record! {
    ListToolsRequest = "ListToolsRequest" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"tools/list\"";
        0: id = "id" required();
        1: params = "params" optional();
    }
}

mcpspec_core::record! {
    ListToolsResult = "ListToolsResult" {
        0: meta = "_meta" optional();
        1: next_cursor = "nextCursor" optional();
        2: tools = "tools" required();
    }
}

mcpspec_core::record! {
    RequestMeta = "RequestMeta" {
        0: progress_token = "progressToken" optional();
    }
}

mcpspec_core::record! {
    Tool = "Tool" {
        0: meta = "_meta" optional();
        1: annotations = "annotations" optional();
        2: description = "description" optional();
        3: execution = "execution" optional();
        4: icons = "icons" optional();
        5: input_schema = "inputSchema" required();
        6: name = "name" required();
        7: output_schema = "outputSchema" optional();
        8: title = "title" optional();
    }
}

mcpspec_core::record! {
    ToolAnnotations = "ToolAnnotations" {
        0: destructive_hint = "destructiveHint" optional();
        1: idempotent_hint = "idempotentHint" optional();
        2: open_world_hint = "openWorldHint" optional();
        3: read_only_hint = "readOnlyHint" optional();
        4: title = "title" optional();
    }
}

mcpspec_core::record! {
    ToolExecution = "ToolExecution" {
        0: task_support = "taskSupport" optional();
    }
}

mcpspec_core::closed_enum! {
    ToolExecutionTaskSupport {
        Forbidden = "forbidden",
        Optional = "optional",
        Required = "required",
    }
}

mcpspec_core::kept! {
    ToolInputSchema default "{\"type\":\"object\"}" check Check::Object(&[("$schema", false, Check::Kind(kind::STRING, "a string")), ("properties", false, Check::Map(&Check::Kind(kind::OBJECT, "an object"))), ("required", false, Check::List(&Check::Kind(kind::STRING, "a string"))), ("type", true, Check::Constant("\"object\""))]);
}

mcpspec_core::record! {
    ToolListChangedNotification = "ToolListChangedNotification" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"notifications/tools/list_changed\"";
        0: params = "params" optional();
    }
}

mcpspec_core::kept! {
    ToolOutputSchema default "{\"type\":\"object\"}" check Check::Object(&[("$schema", false, Check::Kind(kind::STRING, "a string")), ("properties", false, Check::Map(&Check::Kind(kind::OBJECT, "an object"))), ("required", false, Check::List(&Check::Kind(kind::STRING, "a string"))), ("type", true, Check::Constant("\"object\""))]);
}
