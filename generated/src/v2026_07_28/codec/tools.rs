// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::union! {
    CallToolOutcome blank Complete {
        0: Complete(CallToolResult),
        1: InputRequired(InputRequiredResult),
        2: Task(crate::extensions::tasks::CreateTaskResult),
        3: Other(Json),
    }
    select Select::Tag { member: "resultType", absent: Some(&Select::Arm(0)), arms: &[
        ("complete", Select::Arm(0)),
        ("input_required", Select::Arm(1)),
        ("task", Select::Extension("io.modelcontextprotocol/tasks", &Select::Arm(2))),
    ] };
    other 3 admits [1, 0];
    from Complete(CallToolResult);
    from InputRequired(InputRequiredResult);
    from Task(crate::extensions::tasks::CreateTaskResult);
}

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
        0: meta = "_meta" required();
        1: arguments = "arguments" optional();
        2: input_responses = "inputResponses" optional();
        3: name = "name" required();
        4: request_state = "requestState" optional();
    }
}

mcpspec_core::record! {
    CallToolResult = "CallToolResult" {
        0: meta = "_meta" optional();
        1: content = "content" required();
        2: is_error = "isError" optional();
        3: result_type = "resultType" required() tolerant("\"complete\"");
        4: structured_content = "structuredContent" optional();
    }
}

mcpspec_core::record! {
    CallToolResultResponse = "CallToolResultResponse" {
        const "jsonrpc" = "\"2.0\"";
        0: id = "id" required();
        1: result = "result" required();
    }
}

mcpspec_core::record! {
    ListToolsRequest = "ListToolsRequest" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"tools/list\"";
        0: id = "id" required();
        1: params = "params" required();
    }
}

mcpspec_core::record! {
    ListToolsResult = "ListToolsResult" {
        0: meta = "_meta" optional();
        1: cache_scope = "cacheScope" required() tolerant("\"private\"");
        2: next_cursor = "nextCursor" optional();
        3: result_type = "resultType" required() tolerant("\"complete\"");
        4: tools = "tools" required();
        5: ttl_ms = "ttlMs" required() number(Some(0.0), None) tolerant("0");
    }
}

mcpspec_core::record! {
    ListToolsResultResponse = "ListToolsResultResponse" {
        const "jsonrpc" = "\"2.0\"";
        0: id = "id" required();
        1: result = "result" required();
    }
}

mcpspec_core::record! {
    Tool = "Tool" {
        0: meta = "_meta" optional();
        1: annotations = "annotations" optional();
        2: description = "description" optional();
        3: icons = "icons" optional();
        4: input_schema = "inputSchema" required();
        5: name = "name" required();
        6: output_schema = "outputSchema" optional();
        7: title = "title" optional();
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

mcpspec_core::kept! {
    ToolInputSchema default "{\"type\":\"object\"}" check Check::Object(&[("$schema", false, Check::Kind(kind::STRING, "a string")), ("type", true, Check::Constant("\"object\""))]);
}

mcpspec_core::record! {
    ToolListChangedNotification = "ToolListChangedNotification" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"notifications/tools/list_changed\"";
        0: params = "params" optional();
    }
}

mcpspec_core::kept! {
    ToolOutputSchema default "{}" check Check::Object(&[("$schema", false, Check::Kind(kind::STRING, "a string"))]);
}
