//! What the specification tells a receiver to do with older and sloppier peers.
#![cfg(feature = "all-revisions")]

use mcpspec_core::{Context, Json, from_str, to_string};
use mcpspec_types::latest::{
    CacheScope, CallToolResult, DiscoverResult, JSONRPCErrorResponse, ListResourcesResult, ListToolsResult,
    ResultType,
};
use mcpspec_types::{v2024_11_05, v2025_03_26, v2025_06_18, v2025_11_25};

#[test]
fn one_bad_tool_of_a_hundred_spoils_nothing() {
    let tools: Vec<String> = (0..100)
        .map(|number| match number {
            41 => r#"{"name":"tool-41","inputSchema":{"type":"array"},"x":1.50}"#.to_owned(),
            _ => format!(r#"{{"inputSchema":{{"type":"object"}},"name":"tool-{number}"}}"#),
        })
        .collect();
    let text = format!(
        r#"{{"cacheScope":"public","resultType":"complete","tools":[{}],"ttlMs":5}}"#,
        tools.join(",")
    );
    let (result, notes) = Context::tolerant().inspect::<ListToolsResult>(text.as_bytes()).expect("tolerated");
    assert_eq!(result.tools.len(), 99);
    let [rejected] = result.tools.rejected() else { panic!("one is set aside") };
    assert_eq!((rejected.before, rejected.json.as_str()), (41, tools[41].as_str()));
    assert_eq!(rejected.violation.to_string(), "at /inputSchema/type: expected \"object\", found \"array\"");
    let [note] = notes.as_slice() else { panic!("one note") };
    assert_eq!(note.pointer, "/tools/41/inputSchema/type");
    assert_eq!(to_string(&result), text);

    let refused = from_str::<ListToolsResult>(&text).expect_err("exact");
    assert_eq!(refused.violation().pointer, "/tools/41/inputSchema/type");
}

#[test]
fn an_item_that_is_no_json_still_fails() {
    let text = r#"{"resultType":"complete","ttlMs":0,"cacheScope":"private","tools":[{"name":}]}"#;
    assert!(Context::tolerant().from_str::<ListToolsResult>(text).is_err());
}

#[test]
fn results_of_the_older_revisions_are_read() {
    let content = r#"{"content":[{"type":"text","text":"4"}]}"#;
    // Each is a valid result of its own revision…
    from_str::<v2024_11_05::CallToolResult>(content).expect("2024-11-05");
    from_str::<v2025_03_26::CallToolResult>(content).expect("2025-03-26");
    from_str::<v2025_06_18::CallToolResult>(content).expect("2025-06-18");
    from_str::<v2025_11_25::CallToolResult>(content).expect("2025-11-25");
    // …and of the newest only to a tolerant receiver.
    assert!(from_str::<CallToolResult>(content).is_err());
    let (result, notes) =
        Context::tolerant().inspect::<CallToolResult>(content.as_bytes()).expect("tolerated");
    assert_eq!(result.result_type, ResultType::Complete);
    assert_eq!(
        notes[0].to_string(),
        "at /resultType: expected the member `resultType`, found none; read as \"complete\""
    );

    let list = r#"{"tools":[],"nextCursor":"n"}"#;
    from_str::<v2025_06_18::ListToolsResult>(list).expect("2025-06-18");
    let (result, notes) = Context::tolerant().inspect::<ListToolsResult>(list.as_bytes()).expect("tolerated");
    assert_eq!((result.ttl_ms, result.cache_scope), (0, CacheScope::Private));
    assert_eq!(notes.len(), 3);
}

#[test]
fn a_negative_lifetime_is_none() {
    let text = r#"{"resources":[],"ttlMs":-5,"cacheScope":"public","resultType":"complete"}"#;
    let refused = from_str::<ListResourcesResult>(text).expect_err("exact");
    assert_eq!(refused.to_string(), "at /ttlMs: expected a number of at least 0, found -5");
    let result: ListResourcesResult = Context::tolerant().from_str(text).expect("tolerated");
    assert_eq!((result.ttl_ms, result.cache_scope), (0, CacheScope::Public));
}

#[test]
fn an_error_may_have_null_for_its_id() {
    let text = r#"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"no JSON"}}"#;
    assert!(from_str::<JSONRPCErrorResponse>(text).is_err());
    let response: JSONRPCErrorResponse = Context::tolerant().from_str(text).expect("tolerated");
    assert_eq!(response.id, None);
    assert!(!to_string(&response).contains("null"));
}

#[test]
fn tolerance_does_not_reach_further_than_the_rules() {
    for text in [
        r#"{"supportedVersions":"2026-07-28","capabilities":{}}"#,
        r#"{"supportedVersions":[],"capabilities":{"tools":null}}"#,
        r#"{"supportedVersions":[],"capabilities":{},"ttlMs":"5"}"#,
        r#"{"supportedVersions":[]}"#,
    ] {
        assert!(Context::tolerant().from_str::<DiscoverResult>(text).is_err(), "{text}");
    }
}

#[test]
fn a_list_with_items_aside_compares_and_prints() {
    let read = |text: &str| Context::tolerant().from_str::<mcpspec_core::List<i64>>(text).expect("tolerated");
    assert_eq!(read("[1,null,2]"), read("[1,null,2]"));
    assert_ne!(read("[1,null,2]"), read("[1,2]"));
    assert_eq!(format!("{:?}", read("[1,null,2]")), "[1, 2]");
    assert_eq!(read("[1,null,2]").rejected()[0].json, Json::null());
}

#[test]
fn items_are_set_aside_up_to_a_limit() {
    let text =
        |count: usize| format!(r#"{{"content":[{}],"resultType":"complete"}}"#, vec!["1"; count].join(","));
    let most = mcpspec_core::Limits::MAX_REJECTED;
    assert!(Context::tolerant().from_str::<CallToolResult>(&text(most)).is_ok());
    let error = Context::tolerant().from_str::<CallToolResult>(&text(most + 1)).expect_err("too many");
    assert_eq!(error.violation().rule, mcpspec_core::Rule::Limit);
}
