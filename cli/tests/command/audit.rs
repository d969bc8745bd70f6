//! `mcpspec audit`.

use serde_json::Value;

use crate::run::{Place, call, is_expected};

const OPENS: &str = r#"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{"roots":{"listChanged":true},"tasks":{}},"clientInfo":{"name":"c","version":"1"}}}"#;
const OPENED: &str = r#"{"jsonrpc":"2.0","id":0,"result":{"protocolVersion":"2025-11-25","capabilities":{"tools":{},"logging":{}},"serverInfo":{"name":"s","version":"1"}}}"#;

/// What is found, by id, with the number of messages.
fn found(arguments: &[&str], lines: &[&str]) -> Vec<(String, u64)> {
    let all = [&["audit", "--quiet", "--format", "json", "--input", "ndjson"], arguments].concat();
    let ended = Place::new().pipe(&all, lines.join("\n"));
    assert_eq!((ended.code, ended.err.as_str()), (i32::from(!ended.out.is_empty()), ""));
    let row = |line: &str| serde_json::from_str::<Value>(line).expect("JSON");
    let brief = |row: Value| {
        (row["id"].as_str().expect("an id").to_owned(), row["messages"].as_u64().expect("a count"))
    };
    ended.out.lines().map(row).map(brief).collect()
}

/// What is found after a handshake, without what the handshake shows.
fn after(lines: &[&str]) -> Vec<(String, u64)> {
    let opens = [OPENS, OPENED];
    let before = found(&[], &opens);
    let all = found(&[], &[&opens, lines].concat());
    all.into_iter().filter(|entry| !before.contains(entry)).collect()
}

fn row(id: &str, count: u64) -> (String, u64) {
    (id.to_owned(), count)
}

fn record(side: &str, headers: &str, message: &str) -> String {
    format!(r#"{{"direction":"{side}","headers":{headers},"message":{message}}}"#)
}

#[test]
fn a_session_as_people_read_it() {
    let place = Place::new();
    let session = [
        record("client", "{}", OPENS),
        record("server", r#"{"mcp-session-id":"s"}"#, OPENED),
        record(
            "client",
            r#"{"Mcp-Session-Id":"s"}"#,
            r#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"a"}}"#,
        ),
        record(
            "server",
            "{}",
            r#"{"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":"a`b"}]}}"#,
        ),
    ];
    place.write("session.ndjson", session.join("\n"));
    let text = place.run(&["audit", "session.ndjson"]);
    let page = place.run(&["audit", "--to", "2026-07-28", "--format", "markdown", "session.ndjson"]);
    assert_eq!((text.code, page.code), (1, 1));
    assert_eq!(text.err, "1 file, 4 messages; 4 removed, 5 required, 0 changed, 2 deprecated\n");
    is_expected("audit.txt", &text.out);
    is_expected("audit.md", &page.out);
}

#[test]
fn methods_that_are_gone_are_counted() {
    let ping = r#"{"jsonrpc":"2.0","id":5,"method":"ping"}"#;
    assert_eq!(found(&[], &[ping]), [row("method ping", 1)]);
    for method in
        ["logging/setLevel", "resources/subscribe", "resources/unsubscribe", "tasks/list", "tasks/get"]
    {
        let params = r#"{"level":"info","uri":"a:b","taskId":"t"}"#;
        let request = format!(r#"{{"jsonrpc":"2.0","id":1,"method":"{method}","params":{params}}}"#);
        let found = after(&[&request, &request, ping]);
        assert!(found.contains(&row(&format!("method {method}"), 2)), "{method}: {found:?}");
    }
    let handshake = found(&[], &[OPENS, OPENED, r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#]);
    assert!(handshake.contains(&row("method initialize", 1)), "{handshake:?}");
    assert!(handshake.contains(&row("method notifications/initialized", 1)), "{handshake:?}");
    assert_eq!(found(&[], &[r#"{"jsonrpc":"2.0","id":1,"method":"com.example/own"}"#]), []);
}

#[test]
fn tasks_of_the_extension_are_no_finding() {
    assert_eq!(found(&[], &[&call("1", "tasks/get", r#""taskId":"t""#)]), []);
    let old = r#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"a","task":{"ttl":5}}}"#;
    assert_eq!(after(&[old]), [row("member CallToolRequestParams.task", 1), row("request-meta", 1)]);
}

#[test]
fn requests_of_servers_are_a_part_of_results_now() {
    let sample = r#"{"jsonrpc":"2.0","id":1,"method":"sampling/createMessage","params":{"messages":[],"maxTokens":5,"includeContext":"allServers"}}"#;
    let answer = r#"{"jsonrpc":"2.0","id":1,"result":{"role":"assistant","model":"m","content":{"type":"text","text":"x"}}}"#;
    let expected = [
        row("request sampling/createMessage", 1),
        row("feature sampling", 2),
        row("feature include-context", 1),
    ];
    assert_eq!(after(&[sample, answer]), expected);
    let progress =
        r#"{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":1,"progress":1}}"#;
    assert_eq!(after(&[&record("client", "{}", progress)]), [row("sender notifications/progress", 1)]);
    assert_eq!(after(&[&record("server", "{}", progress)]), []);
}

#[test]
fn what_results_and_requests_lack_is_told_once_a_message() {
    let list = r#"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#;
    let tools = r#"{"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"a","inputSchema":{"type":"object"},"execution":{}}]}}"#;
    let expected = [
        row("member Tool.execution", 1),
        row("cache-hints", 1),
        row("request-meta", 1),
        row("result-type", 1),
    ];
    assert_eq!(after(&[list, tools]), expected);
    let cancelled = r#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{}}"#;
    assert_eq!(after(&[cancelled]), [row("required /$defs/CancelledNotificationParams requestId", 1)]);
    // Whoever names no revision may be of an older one.
    assert_eq!(found(&[], &[list]), [row("request-meta", 1)]);
    // What is wrong in any revision is no matter of moving on.
    let broken = r#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{}}"#;
    assert_eq!(after(&[broken]), [row("request-meta", 1)]);
}

#[test]
fn errors_that_are_retired() {
    let request = r#"{"jsonrpc":"2.0","id":1,"method":"resources/read","params":{"uri":"a:b"}}"#;
    let error = |code: i64| format!(r#"{{"jsonrpc":"2.0","id":1,"error":{{"code":{code},"message":"m"}}}}"#);
    assert_eq!(after(&[request, &error(-32002)]), [row("code -32002", 1), row("request-meta", 1)]);
    let found = after(&[request, &error(-32042)]);
    assert!(found.contains(&row("code -32042", 1)), "{found:?}");
    assert_eq!(after(&[request, &error(-32602)]), [row("request-meta", 1)]);
}

#[test]
fn headers_count_where_a_capture_has_them() {
    let request = call("1", "tools/call", r#""name":"a""#);
    assert_eq!(found(&[], &[&request]), []);
    assert_eq!(found(&[], &[&format!(r#"{{"direction":"client","message":{request}}}"#)]), []);
    let headers = |names: &[&str]| {
        let members: Vec<String> = names.iter().map(|name| format!(r#""{name}":"x""#)).collect();
        found(&[], &[&record("client", &format!("{{{}}}", members.join(",")), &request)])
    };
    assert_eq!(headers(&["mcp-protocol-version", "MCP-METHOD", "Mcp-Name"]), []);
    let missing = ["mcp-method", "mcp-name", "mcp-protocol-version"];
    assert_eq!(headers(&["accept"]), missing.map(|name| row(&format!("missing-header {name}"), 1)));
    let old = ["mcp-protocol-version", "mcp-method", "mcp-name", "Last-Event-Id", "mcp-session-id"];
    assert_eq!(headers(&old), [row("header last-event-id", 1), row("header mcp-session-id", 1)]);
    let list = call("1", "tools/list", "");
    assert_eq!(found(&[], &[&record("client", r#"{"mcp-method":"","mcp-protocol-version":""}"#, &list)]), []);
}

#[test]
fn batches_are_counted_each_once() {
    let list = r#"{"jsonrpc":"2.0","id":1,"method":"prompts/list"}"#;
    let batch = format!("[{list},{list},{list}]");
    let found = |arguments: &[&str], line: &str| found(arguments, &[line]);
    assert_eq!(found(&["--revision", "2025-03-26"], &batch), [row("batch", 1), row("request-meta", 3)]);
    assert_eq!(found(&["--revision", "2025-03-26", "--to", "2025-03-26"], &batch), []);
    assert_eq!(found(&[], &batch), [row("batch", 1)]);
    let record = format!(r#"{{"direction":"client","message":{batch}}}"#);
    assert_eq!(found(&[], &record), [row("batch", 1), row("request-meta", 3)]);
    let odd = format!(r#"{{"direction":"client","message":[5,{list}]}}"#);
    assert_eq!(found(&[], &odd), [row("batch", 1), row("request-meta", 1)]);
    let document = Place::new().pipe(&["audit", "-q", "--input", "json", "--format", "json"], &batch);
    assert!(!document.out.contains("\"batch\""), "a document is a list of messages: {}", document.out);
}

#[test]
fn any_revision_can_be_the_target() {
    let list = r#"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#;
    assert_eq!(
        found(&["--to", "2025-11-25"], &[OPENS, OPENED, list]),
        [row("feature logging", 1), row("feature roots", 1)]
    );
}

#[test]
fn what_is_no_message_is_passed_over_and_said() {
    let place = Place::new();
    let ended = place.pipe(&["audit", "--input", "ndjson"], "nothing\n{}\n");
    assert_eq!((ended.code, ended.out.as_str()), (0, ""));
    assert!(
        ended.err.contains("2 other values passed over, which `mcpspec validate` tells of"),
        "{}",
        ended.err
    );
    let ended = place.run(&["audit", "missing.ndjson"]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("missing.ndjson: cannot be read"), "{}", ended.err);
}

#[test]
fn threads_and_chunks_change_nothing() {
    let line = record("client", r#"{"mcp-session-id":"s"}"#, r#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#);
    let place = Place::with("many.ndjson", format!("{line}\n").repeat(40_000));
    let one = place.run(&["audit", "--jobs", "1", "--format", "json", "many.ndjson"]);
    let many = place.run(&["audit", "--jobs", "4", "--format", "json", "many.ndjson"]);
    assert_eq!((one.code, &one.out, &one.err), (many.code, &many.out, &many.err));
    assert!(one.out.contains(r#""messages":40000,"#), "{}", one.out);
}
