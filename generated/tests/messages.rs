//! Whole messages of all revisions: dispatch, outcomes, results by their request, batches.
#![cfg(feature = "all-revisions")]

use mcpspec_core::{Call, Context, Id, InputRequest, Json, Notification, Request, from_str, to_string};
use mcpspec_types::extensions::tasks;
use mcpspec_types::latest::{
    CallToolOutcome, CallToolRequest, CallToolResult, ClientMessage, ClientRequest, ElicitRequest,
    ElicitResult, ListToolsRequest, ListToolsResult, ProgressNotification, ServerMessage, ServerNotification,
    ServerResult,
};
use mcpspec_types::{v2024_11_05, v2025_03_26, v2025_06_18, v2025_11_25};

const META: &str = r#""_meta":{"io.modelcontextprotocol/clientCapabilities":{},"io.modelcontextprotocol/protocolVersion":"2026-07-28"}"#;

#[test]
fn a_request_is_dispatched_by_its_method_wherever_it_stands() {
    for text in [
        format!(r#"{{"jsonrpc":"2.0","method":"tools/call","id":1,"params":{{{META},"name":"x"}}}}"#),
        format!(r#"{{"params":{{{META},"name":"x"}},"id":1,"method":"tools/call","jsonrpc":"2.0"}}"#),
    ] {
        match from_str::<ClientMessage>(&text).expect("valid") {
            ClientMessage::Request(ClientRequest::CallTool(request)) => assert_eq!(request.params.name, "x"),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn what_is_wrong_is_never_taken_for_something_else() {
    let code = |text: &str| from_str::<ClientMessage>(text).expect_err(text).json_rpc_code();
    let call =
        |params: &str| format!(r#"{{"jsonrpc":"2.0","method":"tools/call","id":1,"params":{params}}}"#);
    assert_eq!(code(&call("{}")), -32602);
    assert_eq!(code(&call("[]")), -32602);
    assert_eq!(code(&call(&format!(r#"{{{META},"name":"x","arguments":"y"}}"#))), -32602);
    assert_eq!(code(&call(&format!("{{{META}}}"))), -32602);
    assert_eq!(code(r#"{"jsonrpc":"2.0","method":"tools/fly","id":1,"params":{}}"#), -32601);
    assert_eq!(code(r#"{"jsonrpc":"2.0","method":"notifications/fly"}"#), -32601);
    assert_eq!(
        code(&format!(r#"{{"jsonrpc":"2.0","method":"tools/list","id":null,"params":{{{META}}}}}"#)),
        -32600
    );
    assert_eq!(
        code(&format!(r#"{{"jsonrpc":"2.0","method":"tools/list","id":1.5,"params":{{{META}}}}}"#)),
        -32600
    );
    assert_eq!(
        code(&format!(r#"{{"jsonrpc":"1.0","method":"tools/list","id":1,"params":{{{META}}}}}"#)),
        -32600
    );
    assert_eq!(code(r#"{"jsonrpc":"2.0","id":1}"#), -32600);
    assert_eq!(code("7"), -32600);
    assert_eq!(code("{"), -32700);
}

#[test]
fn results_are_read_as_their_request_says() {
    let list = r#"{"jsonrpc":"2.0","id":1,"result":{"cacheScope":"public","resultType":"complete","tools":[],"ttlMs":1}}"#;
    let by = |method: &'static str| match Context::exact().with_method(method).from_str(list).expect("valid")
    {
        ServerMessage::Response(response) => response.result,
        other => panic!("{other:?}"),
    };
    assert!(matches!(by("tools/list"), ServerResult::ListTools(_)));
    // Of another method it is no result, and kept whole, as is one whose request is not known.
    for method in ["prompts/list", "x/y"] {
        match by(method) {
            ServerResult::Other(result) => assert!(result.extra.contains_key("tools")),
            other => panic!("{other:?}"),
        }
    }
    let error = r#"{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"no"}}"#;
    assert!(matches!(from_str::<ServerMessage>(error).expect("valid"), ServerMessage::Error(_)));
    let progress = r#"{"jsonrpc":"2.0","method":"notifications/progress","params":{"progress":1.50,"progressToken":"t"}}"#;
    match from_str::<ServerMessage>(progress).expect("valid") {
        ServerMessage::Notification(ServerNotification::Progress(found)) => {
            assert_eq!(to_string(&found), progress)
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_call_ends_in_one_of_several_ways() {
    let read = |context: Context, text: &str| context.from_str::<CallToolOutcome>(text).expect("let through");
    let exact = Context::exact;
    let complete = r#"{"content":[],"resultType":"complete"}"#;
    assert!(matches!(read(exact(), complete), CallToolOutcome::Complete(_)));
    let wanted = r#"{"resultType":"input_required","requestState":"s"}"#;
    assert!(matches!(read(exact(), wanted), CallToolOutcome::InputRequired(_)));
    let task = r#"{"createdAt":"a","lastUpdatedAt":"b","resultType":"task","status":"working","taskId":"t","ttlMs":null}"#;
    let active = exact().with_extension("io.modelcontextprotocol/tasks");
    assert!(matches!(read(active, task), CallToolOutcome::Task(_)));
    // What the schema lets through besides is kept whole, and says why it is no result when asked.
    for text in [task, r#"{"content":7,"resultType":"complete"}"#, r#"{"resultType":"odd","x":1.50}"#] {
        match read(exact(), text) {
            CallToolOutcome::Other(json) => {
                assert_eq!(json.as_str(), text);
                assert!(from_str::<CallToolResult>(json.as_str()).is_err());
            }
            other => panic!("{other:?}"),
        }
    }
    let refused =
        from_str::<CallToolResult>(r#"{"content":7,"resultType":"complete"}"#).expect_err("no list");
    assert_eq!(refused.to_string(), "at /content: expected an array, found 7");
    for text in ["{}", r#"{"resultType":7}"#, r#"{"resultType":"complete","content":7,"_meta":7}"#, "[]"] {
        assert!(exact().from_str::<CallToolOutcome>(text).is_err(), "{text}");
    }
}

#[test]
fn requests_know_their_methods_and_results() {
    fn method<R: Request>() -> &'static str {
        R::METHOD
    }
    fn answer<R: Request<Result = T>, T>() {}
    answer::<CallToolRequest, CallToolOutcome>();
    answer::<ListToolsRequest, ListToolsResult>();
    answer::<v2025_11_25::SetLevelRequest, v2025_11_25::EmptyResult>();
    answer::<v2025_06_18::ElicitRequest, v2025_06_18::ElicitResult>();
    answer::<tasks::GetTaskRequest, tasks::GetTaskResult>();
    assert_eq!(method::<v2024_11_05::InitializeRequest>(), "initialize");
    assert_eq!(<ProgressNotification as Notification>::METHOD, "notifications/progress");
    fn input<R: InputRequest<Response = T>, T>() {}
    input::<ElicitRequest, ElicitResult>();
    assert_eq!(mcpspec_types::latest::constants::methods::TOOLS_CALL, "tools/call");
}

#[test]
fn older_requests_travel_in_an_envelope() {
    let text =
        r#"{"jsonrpc":"2.0","id":"a","method":"tools/call","params":{"arguments":{},"name":"x"},"x":1}"#;
    match from_str::<v2025_06_18::ClientMessage>(text).expect("valid") {
        v2025_06_18::ClientMessage::Request(call) => {
            assert_eq!(call.id, Id::from("a"));
            assert!(matches!(call.request, v2025_06_18::ClientRequest::CallTool(_)));
            assert_eq!(to_string(&call), text);
        }
        other => panic!("{other:?}"),
    }
    let params = v2025_06_18::CallToolRequestParams::new("x");
    let call: Call<v2025_06_18::ClientRequest> = Call::new(5, v2025_06_18::CallToolRequest::new(params));
    assert_eq!(to_string(&call), r#"{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"x"}}"#);
    for text in [r#"{"jsonrpc":"2.0","id":null,"method":"ping"}"#, r#"{"id":1,"method":"ping"}"#] {
        assert!(from_str::<v2025_06_18::ClientMessage>(text).is_err(), "{text}");
    }
    // The client answers the server's requests, as they say.
    let roots = r#"{"jsonrpc":"2.0","id":3,"result":{"roots":[]}}"#;
    match Context::exact().with_method("roots/list").from_str(roots).expect("valid") {
        v2025_11_25::ClientMessage::Response(response) => {
            assert!(matches!(response.result, v2025_11_25::ClientResult::ListRoots(_)));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn batches_are_of_one_revision_alone() {
    let text = r#"[{"jsonrpc":"2.0","id":1,"method":"ping"},{"jsonrpc":"2.0","method":"notifications/initialized"}]"#;
    match from_str::<v2025_03_26::ClientMessage>(text).expect("valid") {
        v2025_03_26::ClientMessage::Batch(batch) => assert_eq!(batch.len(), 2),
        other => panic!("{other:?}"),
    }
    assert!(from_str::<v2025_06_18::ClientMessage>(text).is_err());
    assert!(from_str::<v2024_11_05::ClientMessage>(text).is_err());
}

#[test]
fn a_late_tag_and_a_hostile_order_are_fine() {
    let text = r#"{"content":{"a":1},"type":"text","text":"x"}"#;
    assert!(matches!(from_str(text).expect("valid"), mcpspec_types::latest::ContentBlock::Text(_)));
    let escaped = r#"{"t\u0079pe":"te\u0078t","text":"x"}"#;
    assert!(matches!(from_str(escaped).expect("valid"), mcpspec_types::latest::ContentBlock::Text(_)));
    let _: Json = from_str(escaped).expect("valid");
}

#[test]
fn the_order_of_members_never_decides_what_a_message_is() {
    let orders = [
        r#"{"result":{},"jsonrpc":"2.0","id":1,"method":"ping"}"#,
        r#"{"method":"ping","result":{},"jsonrpc":"2.0","id":1}"#,
        r#"{"jsonrpc":"2.0","id":1,"result":7,"method":"ping"}"#,
    ];
    for text in orders {
        let message: v2025_11_25::ClientMessage = from_str(text).expect(text);
        assert!(matches!(message, v2025_11_25::ClientMessage::Request(_)), "{text}");
        let value: serde_json::Value = serde_json::from_str(text).expect("JSON");
        assert_eq!(mcpspec_core::from_value::<v2025_11_25::ClientMessage>(&value).expect(text), message);
    }
    for text in [
        r#"{"result":{},"error":7,"jsonrpc":"2.0","id":1}"#,
        r#"{"error":7,"result":{},"jsonrpc":"2.0","id":1}"#,
    ] {
        let error = from_str::<v2025_11_25::ServerMessage>(text).expect_err(text);
        assert_eq!(error.violation().pointer, "/error");
    }
}

#[test]
fn an_envelope_has_each_member_once() {
    for text in [
        r#"{"jsonrpc":"2.0","id":1,"id":2,"method":"tools/list"}"#,
        r#"{"jsonrpc":"2.0","id":1,"method":"tools/list","jsonrpc":"1.0"}"#,
    ] {
        let error = from_str::<v2025_06_18::ClientMessage>(text).expect_err(text);
        assert_eq!(error.violation().rule, mcpspec_core::Rule::Duplicate);
    }
}

#[test]
fn a_number_of_serde_json_is_not_taken_from_others() {
    let meta: serde_json::Value = serde_json::from_str(&format!("{{{META}}}")).expect("JSON");
    let call = |x: serde_json::Value| {
        serde_json::json!({"jsonrpc": "2.0", "id": 1, "method": "tools/call",
            "params": {"name": "x", "_meta": meta["_meta"], "arguments": {"x": x}}})
    };
    for text in ["1,\"admin\":true\n", "", "1 ", "0x1", "1e999"] {
        let value = call(serde_json::json!({"$serde_json::private::Number": text}));
        let request: CallToolRequest = mcpspec_core::from_value(&value).expect("an object");
        assert_eq!(mcpspec_core::to_value(&request), value);
    }
    for odd in [
        serde_json::json!({"$serde_json::private::Number": 5}),
        serde_json::json!({"$serde_json::private::Number": "1", "b": 2}),
    ] {
        let value = call(odd);
        assert_eq!(
            mcpspec_core::to_value(&mcpspec_core::from_value::<CallToolRequest>(&value).expect("an object")),
            value
        );
    }
}

#[test]
fn messages_tell_their_method_and_id() {
    let text = format!(r#"{{"jsonrpc":"2.0","id":"q","method":"server/discover","params":{{{META}}}}}"#);
    let ClientMessage::Request(request) = from_str(&text).expect("valid") else { panic!("a request") };
    assert_eq!((request.method(), request.id()), ("server/discover", &Id::from("q")));
    let refused = Context::exact()
        .with_method("tools/list")
        .from_str::<ServerMessage>(r#"{"jsonrpc":"2.0","id":1,"result":{"resultType":"complete","tools":5}}"#)
        .expect("let through");
    let ServerMessage::Response(response) = refused else { panic!("a response") };
    let error = response.result.into_result::<ListToolsRequest>().expect_err("no list");
    assert_eq!(error.violation().pointer, "/tools");
}

#[test]
fn what_is_kept_whole_is_noted() {
    let text = r#"{"jsonrpc":"2.0","id":1,"result":{"tools":[],"nextCursor":null}}"#;
    let context = Context::tolerant().with_method("tools/list");
    let (message, notes) = context.inspect::<ServerMessage>(text.as_bytes()).expect("let through");
    assert!(
        matches!(message, ServerMessage::Response(response) if matches!(response.result, ServerResult::Other(_)))
    );
    assert!(notes.iter().any(|note| note.pointer == "/result/nextCursor"), "{notes:?}");
}

#[test]
fn errors_of_a_code_become_plain_error_objects() {
    use mcpspec_types::latest::{ErrorObject, InvalidParamsError, JSONRPCErrorResponse};
    let error: ErrorObject = InvalidParamsError::new("no such tool").with_data("x").into();
    assert_eq!(error.code, mcpspec_types::latest::constants::INVALID_PARAMS);
    let response = JSONRPCErrorResponse::new(error).with_id(3);
    let text = r#"{"jsonrpc":"2.0","error":{"code":-32602,"data":"x","message":"no such tool"},"id":3}"#;
    assert_eq!(to_string(&response), text);
}
