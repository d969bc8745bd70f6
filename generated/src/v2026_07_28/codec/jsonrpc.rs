// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::union! {
    ClientMessage blank Request {
        0: Request(ClientRequest),
        1: Notification(ClientNotification),
    }
    select Select::Message { request: Some(0), notification: Some(1), result: None, error: None };
    from Request(ClientRequest);
    from Notification(ClientNotification);
}

mcpspec_core::union! {
    ClientNotification blank Cancelled {
        0: Cancelled(CancelledNotification),
    }
    select Select::Tag { member: "method", absent: None, arms: &[
        ("notifications/cancelled", Select::Arm(0)),
    ] };
    from Cancelled(CancelledNotification);
}

mcpspec_core::union! {
    ClientRequest blank Discover {
        0: Discover(DiscoverRequest),
        1: ListResources(ListResourcesRequest),
        2: ListResourceTemplates(ListResourceTemplatesRequest),
        3: ReadResource(ReadResourceRequest),
        4: SubscriptionsListen(SubscriptionsListenRequest),
        5: ListPrompts(ListPromptsRequest),
        6: GetPrompt(GetPromptRequest),
        7: ListTools(ListToolsRequest),
        8: CallTool(CallToolRequest),
        9: Complete(CompleteRequest),
    }
    select Select::Tag { member: "method", absent: None, arms: &[
        ("server/discover", Select::Arm(0)),
        ("resources/list", Select::Arm(1)),
        ("resources/templates/list", Select::Arm(2)),
        ("resources/read", Select::Arm(3)),
        ("subscriptions/listen", Select::Arm(4)),
        ("prompts/list", Select::Arm(5)),
        ("prompts/get", Select::Arm(6)),
        ("tools/list", Select::Arm(7)),
        ("tools/call", Select::Arm(8)),
        ("completion/complete", Select::Arm(9)),
    ] };
    from Discover(DiscoverRequest);
    from ListResources(ListResourcesRequest);
    from ListResourceTemplates(ListResourceTemplatesRequest);
    from ReadResource(ReadResourceRequest);
    from SubscriptionsListen(SubscriptionsListenRequest);
    from ListPrompts(ListPromptsRequest);
    from GetPrompt(GetPromptRequest);
    from ListTools(ListToolsRequest);
    from CallTool(CallToolRequest);
    from Complete(CompleteRequest);
}

mcpspec_core::record! {
    ErrorObject = "ErrorObject" {
        0: code = "code" required();
        1: data = "data" optional();
        2: message = "message" required();
    }
}

mcpspec_core::record! {
    HeaderMismatchError = "HeaderMismatchError" {
        const "jsonrpc" = "\"2.0\"";
        0: error = "error" required();
        1: id = "id" optional();
    }
}

mcpspec_core::record! {
    HeaderMismatchErrorObject = "HeaderMismatchErrorObject" {
        const "code" = "-32020";
        0: data = "data" optional();
        1: message = "message" required();
    }
}

mcpspec_core::record! {
    InternalError = "InternalError" {
        const "code" = "-32603";
        0: data = "data" optional();
        1: message = "message" required();
    }
}

mcpspec_core::record! {
    InvalidParamsError = "InvalidParamsError" {
        const "code" = "-32602";
        0: data = "data" optional();
        1: message = "message" required();
    }
}

mcpspec_core::record! {
    InvalidRequestError = "InvalidRequestError" {
        const "code" = "-32600";
        0: data = "data" optional();
        1: message = "message" required();
    }
}

mcpspec_core::record! {
    JSONRPCErrorResponse = "JSONRPCErrorResponse" {
        const "jsonrpc" = "\"2.0\"";
        0: error = "error" required();
        1: id = "id" optional() tolerant("absent");
    }
}

mcpspec_core::union! {
    JSONRPCMessage blank Request {
        0: Request(JSONRPCRequest),
        1: Notification(JSONRPCNotification),
        2: ResultResponse(JSONRPCResultResponse),
        3: ErrorResponse(JSONRPCErrorResponse),
    }
    select Select::Message { request: Some(0), notification: Some(1), result: Some(2), error: Some(3) };
    from Request(JSONRPCRequest);
    from Notification(JSONRPCNotification);
    from ResultResponse(JSONRPCResultResponse);
    from ErrorResponse(JSONRPCErrorResponse);
}

mcpspec_core::record! {
    JSONRPCNotification = "JSONRPCNotification" {
        const "jsonrpc" = "\"2.0\"";
        0: method = "method" required();
        1: params = "params" optional();
    }
}

mcpspec_core::record! {
    JSONRPCRequest = "JSONRPCRequest" {
        const "jsonrpc" = "\"2.0\"";
        0: id = "id" required();
        1: method = "method" required();
        2: params = "params" optional();
    }
}

mcpspec_core::union! {
    JSONRPCResponse blank Result {
        0: Result(JSONRPCResultResponse),
        1: Error(JSONRPCErrorResponse),
    }
    select Select::Message { request: None, notification: None, result: Some(0), error: Some(1) };
    from Result(JSONRPCResultResponse);
    from Error(JSONRPCErrorResponse);
}

mcpspec_core::record! {
    JSONRPCResultResponse = "JSONRPCResultResponse" {
        const "jsonrpc" = "\"2.0\"";
        0: id = "id" required();
        1: result = "result" required();
    }
}

mcpspec_core::record! {
    MethodNotFoundError = "MethodNotFoundError" {
        const "code" = "-32601";
        0: data = "data" optional();
        1: message = "message" required();
    }
}

mcpspec_core::record! {
    MissingRequiredClientCapabilityError = "MissingRequiredClientCapabilityError" {
        const "jsonrpc" = "\"2.0\"";
        0: error = "error" required();
        1: id = "id" optional();
    }
}

mcpspec_core::record! {
    MissingRequiredClientCapabilityErrorData = "MissingRequiredClientCapabilityErrorData" {
        0: required_capabilities = "requiredCapabilities" required();
    }
}

mcpspec_core::record! {
    MissingRequiredClientCapabilityErrorObject = "MissingRequiredClientCapabilityErrorObject" {
        const "code" = "-32021";
        0: data = "data" required();
        1: message = "message" required();
    }
}

mcpspec_core::record! {
    Notification = "Notification" {
        0: method = "method" required();
        1: params = "params" optional();
    }
}

mcpspec_core::record! {
    ParseError = "ParseError" {
        const "code" = "-32700";
        0: data = "data" optional();
        1: message = "message" required();
    }
}

mcpspec_core::record! {
    Request = "Request" {
        0: method = "method" required();
        1: params = "params" optional();
    }
}

mcpspec_core::record! {
    ResultObject = "ResultObject" {
        0: meta = "_meta" optional();
        1: result_type = "resultType" required() tolerant("\"complete\"");
    }
}

mcpspec_core::union! {
    ServerMessage blank Error {
        0: Notification(ServerNotification),
        1: Response(Response<ServerResult>),
        2: Error(JSONRPCErrorResponse),
    }
    select Select::Message { request: None, notification: Some(0), result: Some(1), error: Some(2) };
    from Notification(ServerNotification);
    from Response(Response<ServerResult>);
    from Error(JSONRPCErrorResponse);
}

mcpspec_core::union! {
    ServerNotification blank Cancelled {
        0: Cancelled(CancelledNotification),
        1: Progress(ProgressNotification),
        2: ResourceListChanged(ResourceListChangedNotification),
        3: SubscriptionsAcknowledged(SubscriptionsAcknowledgedNotification),
        4: ResourceUpdated(ResourceUpdatedNotification),
        5: PromptListChanged(PromptListChangedNotification),
        6: ToolListChanged(ToolListChangedNotification),
        7: LoggingMessage(LoggingMessageNotification),
    }
    select Select::Tag { member: "method", absent: None, arms: &[
        ("notifications/cancelled", Select::Arm(0)),
        ("notifications/progress", Select::Arm(1)),
        ("notifications/resources/list_changed", Select::Arm(2)),
        ("notifications/subscriptions/acknowledged", Select::Arm(3)),
        ("notifications/resources/updated", Select::Arm(4)),
        ("notifications/prompts/list_changed", Select::Arm(5)),
        ("notifications/tools/list_changed", Select::Arm(6)),
        ("notifications/message", Select::Arm(7)),
    ] };
    from Cancelled(CancelledNotification);
    from Progress(ProgressNotification);
    from ResourceListChanged(ResourceListChangedNotification);
    from SubscriptionsAcknowledged(SubscriptionsAcknowledgedNotification);
    from ResourceUpdated(ResourceUpdatedNotification);
    from PromptListChanged(PromptListChangedNotification);
    from ToolListChanged(ToolListChangedNotification);
    from LoggingMessage(LoggingMessageNotification);
}

mcpspec_core::union! {
    ServerResult blank Other {
        0: Other(ResultObject),
        1: InputRequired(InputRequiredResult),
        2: Discover(DiscoverResult),
        3: ListResources(ListResourcesResult),
        4: ListResourceTemplates(ListResourceTemplatesResult),
        5: ReadResource(ReadResourceResult),
        6: SubscriptionsListen(SubscriptionsListenResult),
        7: ListPrompts(ListPromptsResult),
        8: GetPrompt(GetPromptResult),
        9: ListTools(ListToolsResult),
        10: CallTool(CallToolResult),
        11: Complete(CompleteResult),
        12: CreateTask(crate::extensions::tasks::CreateTaskResult),
    }
    select Select::Answer(&[
        ("completion/complete", Select::Arm(11)),
        ("prompts/get", Select::Tag { member: "resultType", absent: Some(&Select::Arm(8)), arms: &[
            ("complete", Select::Arm(8)),
            ("input_required", Select::Arm(1)),
        ] }),
        ("prompts/list", Select::Arm(7)),
        ("resources/list", Select::Arm(3)),
        ("resources/read", Select::Tag { member: "resultType", absent: Some(&Select::Arm(5)), arms: &[
            ("complete", Select::Arm(5)),
            ("input_required", Select::Arm(1)),
        ] }),
        ("resources/templates/list", Select::Arm(4)),
        ("server/discover", Select::Arm(2)),
        ("subscriptions/listen", Select::Arm(6)),
        ("tools/call", Select::Tag { member: "resultType", absent: Some(&Select::Arm(10)), arms: &[
            ("complete", Select::Arm(10)),
            ("input_required", Select::Arm(1)),
            ("task", Select::Extension("io.modelcontextprotocol/tasks", &Select::Arm(12))),
        ] }),
        ("tools/list", Select::Arm(9)),
    ]);
    other 0 admits [0];
    from InputRequired(InputRequiredResult);
    from Discover(DiscoverResult);
    from ListResources(ListResourcesResult);
    from ListResourceTemplates(ListResourceTemplatesResult);
    from ReadResource(ReadResourceResult);
    from SubscriptionsListen(SubscriptionsListenResult);
    from ListPrompts(ListPromptsResult);
    from GetPrompt(GetPromptResult);
    from ListTools(ListToolsResult);
    from CallTool(CallToolResult);
    from Complete(CompleteResult);
    from CreateTask(crate::extensions::tasks::CreateTaskResult);
}

mcpspec_core::record! {
    UnsupportedProtocolVersionError = "UnsupportedProtocolVersionError" {
        const "jsonrpc" = "\"2.0\"";
        0: error = "error" required();
        1: id = "id" optional();
    }
}

mcpspec_core::record! {
    UnsupportedProtocolVersionErrorData = "UnsupportedProtocolVersionErrorData" {
        0: requested = "requested" required();
        1: supported = "supported" required();
    }
}

mcpspec_core::record! {
    UnsupportedProtocolVersionErrorObject = "UnsupportedProtocolVersionErrorObject" {
        const "code" = "-32022";
        0: data = "data" required();
        1: message = "message" required();
    }
}
