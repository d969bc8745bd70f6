//! Messages through the Rust types.

use crate::run::{CANCELLED, Place, call};

#[test]
fn messages_come_out_as_they_went_in() {
    let lines = [
        &call("1", "tools/call", r#""name":"a","arguments":{"b":1.50,"a":null},"_x":[1e2]"#),
        r#"{"result":{"resultType":"complete","content":[],"_y":5},"jsonrpc":"2.0","id":1}"#,
        CANCELLED,
        r#"{"jsonrpc":"2.0","id":"x","error":{"code":-32602,"message":"no","data":[{}]}}"#,
    ]
    .join("\n");
    let place = Place::with("a.ndjson", &lines);
    let ended = place.run(&["decode", "a.ndjson"]);
    assert_eq!((ended.code, ended.err.as_str()), (0, "4 messages, 0 errors\n"));
    let value = |line: &str| serde_json::from_str::<serde_json::Value>(line).expect("JSON");
    let (before, after): (Vec<_>, Vec<_>) =
        (lines.lines().map(value).collect(), ended.out.lines().map(value).collect());
    assert_eq!(before, after);
    assert!(ended.out.contains("1.50"), "numbers are spelled as they came");
    let checked = place.run(&["decode", "--check", "a.ndjson"]);
    assert_eq!((checked.code, checked.out.as_str()), (0, ""));
}

#[test]
fn both_sides_and_all_revisions_are_read() {
    let place = Place::new();
    for (revision, message) in [
        (
            "2024-11-05",
            r#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2024-11-05","capabilities":{},"clientInfo":{"name":"c","version":"1"}}}"#,
        ),
        (
            "2025-03-26",
            r#"{"jsonrpc":"2.0","id":1,"method":"sampling/createMessage","params":{"messages":[],"maxTokens":5}}"#,
        ),
        ("2025-06-18", r#"{"jsonrpc":"2.0","id":1,"method":"roots/list"}"#),
        (
            "2025-11-25",
            r#"{"jsonrpc":"2.0","method":"notifications/message","params":{"level":"info","data":1}}"#,
        ),
        ("2026-07-28", CANCELLED),
    ] {
        let ended = place.pipe(&["decode", "--quiet", "--revision", revision], message);
        assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{revision}");
        let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("JSON");
        assert_eq!(value(&ended.out), value(message));
    }
}

#[test]
fn what_the_types_refuse_is_told_and_the_rest_is_written() {
    let broken = call("1", "tools/call", r#""name":5"#);
    let lines =
        format!("{broken}\nno JSON\n{CANCELLED}\n{{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"no/such\"}}\n");
    let ended = Place::with("a.ndjson", lines).run(&["decode", "a.ndjson"]);
    assert_eq!((ended.code, ended.out.trim_end()), (1, CANCELLED));
    for part in [
        "error[type]: expected a string, found 5",
        "a.ndjson:1:64",
        "/params/name",
        "a.ndjson:2:1",
        "error[method]",
        "4 messages, 3 errors",
    ] {
        assert!(ended.err.contains(part), "{part}: {}", ended.err);
    }
}

#[test]
fn single_values_and_responses() {
    let place = Place::new();
    let tool = r#"{"inputSchema":{"type":"object"},"name":"a"}"#;
    assert_eq!(place.pipe(&["decode", "--type", "Tool"], tool).out.trim_end(), tool);
    let ended = place.pipe(&["decode", "--type", "Tool"], "{\"name\":\"a\"}");
    assert_eq!(ended.code, 1);
    assert!(ended.err.contains("the member `inputSchema`"), "{}", ended.err);
    let list = r#"{"jsonrpc":"2.0","id":1,"result":{"tools":5}}"#;
    let ended = place.pipe(&["decode", "--response-to", "tools/list", "--revision", "2025-06-18"], list);
    assert_eq!((ended.code, ended.out.trim_end()), (0, list));
    assert!(ended.err.contains("warning[type]") && ended.err.contains("kept whole"), "{}", ended.err);
}
