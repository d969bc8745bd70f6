//! How messages are told apart, and by what each is judged.

use crate::run::{Place, call};

const INITIALIZE: &str = r#"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"c","version":"1"}}}"#;
const INITIALIZED: &str = r#"{"jsonrpc":"2.0","id":0,"result":{"protocolVersion":"2025-03-26","capabilities":{},"serverInfo":{"name":"s","version":"1"}}}"#;

/// Rules and lines of what is found.
fn found(arguments: &[&str], lines: &[&str]) -> Vec<(String, u64)> {
    let ended = Place::new().judge(&[&["--input", "ndjson"], arguments].concat(), lines.join("\n"));
    ended.findings().into_iter().map(|(rule, line, _)| (rule, line)).collect()
}

fn rule(name: &str, line: u64) -> (String, u64) {
    (name.to_owned(), line)
}

#[test]
fn a_response_is_judged_by_its_request() {
    let call = call("7", "tools/call", r#""name":"a""#);
    let broken = r#"{"jsonrpc":"2.0","id":7,"result":{"resultType":"complete","content":5}}"#;
    assert_eq!(found(&[], &[&call, broken]), [rule("type", 2)]);
    // Alone, it may be a result of any kind.
    assert_eq!(found(&[], &[broken]), []);
    assert_eq!(found(&[], &[broken, &call]), [], "a response before its request");
    let other = broken.replace(":7,", ":\"7\",");
    assert_eq!(found(&[], &[&call, &other]), [], "another id");
    assert_eq!(found(&["--response-to", "tools/call"], &[broken]), [rule("type", 1)]);
    let ended = Place::new().pipe(&["validate"], broken);
    assert!(ended.err.ends_with("; 1 response without a request\n"), "{}", ended.err);
}

#[test]
fn an_id_may_be_used_again() {
    let (first, second) =
        (call("1", "tools/call", r#""name":"a""#), call("1", "prompts/get", r#""name":"a""#));
    let answer = |member: &str| {
        format!(r#"{{"id":1,"jsonrpc":"2.0","result":{{"resultType":"complete","{member}":[]}}}}"#)
    };
    let (content, messages) = (answer("content"), answer("messages"));
    assert_eq!(found(&[], &[&first, &content, &second, &messages]), []);
    assert_eq!(
        found(&[], &[&first, &messages, &second, &content]),
        [rule("required", 2), rule("required", 4)]
    );
    // Calls nest.
    assert_eq!(found(&[], &[&first, &second, &messages, &content]), []);
}

#[test]
fn records_keep_the_ids_of_both_sides_apart() {
    let record = |side: &str, message: &str| {
        format!(r#"{{"direction":"{side}","time":"12:00","headers":{{"a":"b"}},"message":{message}}}"#)
    };
    let version = record("client", INITIALIZE);
    let asked = record("client", r#"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#);
    let asks = record("server", r#"{"jsonrpc":"2.0","id":1,"method":"roots/list"}"#);
    let tools = r#"{"jsonrpc":"2.0","id":1,"result":{"tools":[]}}"#;
    let roots = r#"{"jsonrpc":"2.0","id":1,"result":{"roots":[]}}"#;
    let (server, client) = (record("server", tools), record("client", roots));
    assert_eq!(found(&[], &[&version, &asked, &asks, &server, &client]), []);
    let (server, client) = (record("server", roots), record("client", tools));
    assert_eq!(
        found(&[], &[&version, &asked, &asks, &server, &client]),
        [rule("required", 4), rule("required", 5)]
    );
}

#[test]
fn broken_records_are_findings() {
    let message = r#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#;
    for (record, name) in [
        (format!(r#"{{"direction":"proxy","message":{message}}}"#), "record"),
        (r#"{"direction":"client","time":1}"#.to_owned(), "record"),
        (r#"{"direction":"client","time":"12:"#.to_owned(), "syntax"),
        (r#"{"direction":"client","message":"text"}"#.to_owned(), "record"),
        (format!(r#"{{"direction":"client","message":{message},"time":}}"#), "syntax"),
        (format!(r#"{{"time":01,"message":{message}}}"#), "syntax"),
        (format!(r#"{{"direction":"client","message":{}}}"#, message.replace(":1}", ":{}}")), "type"),
    ] {
        assert_eq!(found(&[], &[message, &record]), [rule(name, 2)], "{record}");
    }
}

#[test]
fn the_revision_is_the_one_that_messages_name() {
    let old = r#"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#;
    assert_eq!(found(&[], &[old]), [rule("required", 1)], "the newest, unless somebody says otherwise");
    assert_eq!(found(&[], &[INITIALIZE, INITIALIZED, old]), []);
    assert_eq!(found(&["--revision", "2025-11-25"], &[old]), []);
    assert_eq!(found(&["--revision", "2026-07-28"], &[INITIALIZE]), [rule("method", 1)]);
    // Batches belong to the revision that the server has chosen.
    let batch = format!("[{old}]");
    assert_eq!(found(&[], &[INITIALIZE, INITIALIZED, &batch]), []);
    assert_eq!(found(&[], &[INITIALIZE, &batch]), [rule("type", 2)]);
    let odd = call("1", "tools/list", "").replace("2026-07-28", "2031-01-01");
    assert_eq!(found(&[], &[&odd]), [rule("version", 1)]);
}

#[test]
fn methods_that_nobody_knows_are_findings_and_their_responses_are_not() {
    let request = r#"{"jsonrpc":"2.0","id":1,"method":"vendor/thing","params":{}}"#;
    let response = r#"{"jsonrpc":"2.0","id":1,"result":{"resultType":"complete"}}"#;
    assert_eq!(found(&[], &[request, response]), [rule("method", 1)]);
}

#[test]
fn what_is_asked_for_is_what_counts() {
    let request = call("1", "tools/list", "");
    let notice = r#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#;
    assert_eq!(found(&["--request"], &[&request]), []);
    assert_eq!(found(&["--request"], &[notice]), [rule("message-kind", 1)]);
    let tool = r#"{"name":"a","inputSchema":{"type":"object"}}"#;
    assert_eq!(found(&["--type", "Tool"], &[tool, "{}"]), [rule("required", 2), rule("required", 2)]);
    assert_eq!(found(&["--type", "Tool", "--revision", "2024-11-05"], &[tool]), []);
}

#[test]
fn modes_differ_in_what_they_go_by() {
    let tool = r#"{"name":"a b","inputSchema":{"type":"object"}}"#;
    let by = |mode: &str| {
        let ended = Place::new().judge(&["--type", "Tool", "--mode", mode], tool);
        (ended.code, ended.findings().len())
    };
    assert_eq!(by("strict"), (0, 1), "a warning");
    assert_eq!([by("exact"), by("upstream"), by("tolerant")], [(0, 0); 3]);
    assert_eq!(Place::new().judge(&["--type", "Tool", "--deny-warnings"], tool).code, 1);
    // The official schema forgets that `null` is JSON.
    let null = |mode: &str| Place::new().judge(&["--type", "JSONValue", "--mode", mode], "null").code;
    assert_eq!((null("exact"), null("upstream")), (0, 1));
    let old = r#"{"jsonrpc":"2.0","id":1,"result":{"content":[]}}"#;
    let by = |mode: &str| Place::new().judge(&["--response-to", "tools/call", "--mode", mode], old);
    assert_eq!((by("exact").code, by("tolerant").code), (1, 0));
    assert!(by("tolerant").out.contains("\"severity\":\"note\""), "{}", by("tolerant").out);
}

#[test]
fn formats_count_where_they_are_asked_for() {
    let resource = r#"{"name":"notes","uri":"no uri"}"#;
    assert_eq!(found(&["--type", "Resource"], &[resource]), []);
    assert_eq!(found(&["--type", "Resource", "--formats"], &[resource]), [rule("format", 1)]);
    assert_eq!(found(&["--type", "Resource", "--formats"], &[&resource.replace("no uri", "file:///x")]), []);
}
