// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::closed_enum! {
    CacheScope {
        Public = "public",
        Private = "private",
    }
}

mcpspec_core::record! {
    CacheableResult = "CacheableResult" {
        0: meta = "_meta" optional();
        1: cache_scope = "cacheScope" required() tolerant("\"private\"");
        2: result_type = "resultType" required() tolerant("\"complete\"");
        3: ttl_ms = "ttlMs" required() number(Some(0.0), None) tolerant("0");
    }
}

mcpspec_core::union! {
    InputRequest blank CreateMessage {
        0: CreateMessage(CreateMessageRequest),
        1: ListRoots(ListRootsRequest),
        2: Elicit(ElicitRequest),
    }
    select Select::Tag { member: "method", absent: None, arms: &[
        ("sampling/createMessage", Select::Arm(0)),
        ("roots/list", Select::Arm(1)),
        ("elicitation/create", Select::Arm(2)),
    ] };
    from CreateMessage(CreateMessageRequest);
    from ListRoots(ListRootsRequest);
    from Elicit(ElicitRequest);
}

mcpspec_core::record! {
    InputRequiredResult = "InputRequiredResult" {
        0: meta = "_meta" optional();
        1: input_requests = "inputRequests" optional();
        2: request_state = "requestState" optional();
        3: result_type = "resultType" required() tolerant("\"complete\"");
    }
}

mcpspec_core::union! {
    InputResponse blank ListRoots {
        0: CreateMessage(CreateMessageResult),
        1: ListRoots(ListRootsResult),
        2: Elicit(ElicitResult),
    }
    select Select::Members { otherwise: None, tests: &[
        ("model", kind::STRING, Select::Arm(0)),
        ("roots", kind::ARRAY, Select::Arm(1)),
        ("action", kind::STRING, Select::Arm(2)),
    ] };
    failing that [0, 1, 2];
    from CreateMessage(CreateMessageResult);
    from ListRoots(ListRootsResult);
    from Elicit(ElicitResult);
}

mcpspec_core::record! {
    InputResponseRequestParams = "InputResponseRequestParams" {
        0: meta = "_meta" required();
        1: input_responses = "inputResponses" optional();
        2: request_state = "requestState" optional();
    }
}

mcpspec_core::record! {
    NotificationMetaObject = "NotificationMetaObject" {
        0: subscription_id = "io.modelcontextprotocol/subscriptionId" optional();
    }
}

mcpspec_core::record! {
    NotificationParams = "NotificationParams" {
        0: meta = "_meta" optional();
    }
}

mcpspec_core::record! {
    PaginatedRequest = "PaginatedRequest" {
        const "jsonrpc" = "\"2.0\"";
        0: id = "id" required();
        1: method = "method" required();
        2: params = "params" required();
    }
}

mcpspec_core::record! {
    PaginatedRequestParams = "PaginatedRequestParams" {
        0: meta = "_meta" required();
        1: cursor = "cursor" optional();
    }
}

mcpspec_core::record! {
    PaginatedResult = "PaginatedResult" {
        0: meta = "_meta" optional();
        1: next_cursor = "nextCursor" optional();
        2: result_type = "resultType" required() tolerant("\"complete\"");
    }
}

mcpspec_core::record! {
    RequestMetaObject = "RequestMetaObject" {
        0: client_capabilities = "io.modelcontextprotocol/clientCapabilities" required();
        1: client_info = "io.modelcontextprotocol/clientInfo" optional();
        2: log_level = "io.modelcontextprotocol/logLevel" optional();
        3: protocol_version = "io.modelcontextprotocol/protocolVersion" required();
        4: progress_token = "progressToken" optional();
    }
}

mcpspec_core::record! {
    RequestParams = "RequestParams" {
        0: meta = "_meta" required();
    }
}

mcpspec_core::record! {
    ResultMetaObject = "ResultMetaObject" {
        0: server_info = "io.modelcontextprotocol/serverInfo" optional();
    }
}

mcpspec_core::open_enum! {
    ResultType {
        Complete = "complete",
        InputRequired = "input_required",
    }
}
