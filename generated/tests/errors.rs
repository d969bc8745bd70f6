//! A decode error names the path, what was expected and what was found.
#![cfg(feature = "all-revisions")]

use mcpspec_core::{Context, Decode, Limits, Rule, from_slice, from_str, from_value};
use mcpspec_types::latest::{
    CallToolResult, ClientMessage, CompleteResult, Icon, ProgressNotificationParams, Tool,
};

fn message<T: Decode + std::fmt::Debug>(text: &str) -> String {
    from_str::<T>(text).expect_err(text).to_string()
}

#[test]
fn place_expected_and_found_are_named() {
    let call = |content: &str| {
        let text =
            format!(r#"{{"resultType":"complete","content":[{{"type":"text","text":""}},{content}]}}"#);
        message::<CallToolResult>(&text)
    };
    for (content, expected) in [
        (r#"{"type":"text"}"#, "at /content/1: expected the member `text`, found an object without it"),
        (r#"{"type":"text","text":7}"#, "at /content/1/text: expected a string, found 7"),
        (r#"{"text":"x"}"#, "at /content/1: expected the member `type`, found an object without it"),
        (
            r#"{"type":"video","url":"x"}"#,
            "at /content/1/type: expected one of `text`, `image`, `audio`, `resource_link`, `resource`, found \"video\"",
        ),
        (r#"{"type":null}"#, "at /content/1/type: expected a string, found null"),
        ("[]", "at /content/1: expected an object, found an array"),
        (
            r#"{"type":"text","text":"x","annotations":{"priority":1.5}}"#,
            "at /content/1/annotations/priority: expected a number from 0 to 1, found 1.5",
        ),
        (
            r#"{"type":"text","text":"x","annotations":{"audience":["user","robot"]}}"#,
            "at /content/1/annotations/audience/1: expected one of `user`, `assistant`, found \"robot\"",
        ),
        (
            r#"{"type":"resource","resource":{"uri":"a:b"}}"#,
            "at /content/1/resource: expected an object with one of `text`, `blob`, found an object",
        ),
        (
            r#"{"type":"text","text":"a","text":"b"}"#,
            "at /content/1: expected each member once, `text` too, found it twice",
        ),
        (
            r#"{"type":"text","text":"a","x/y":1,"x/y":2}"#,
            "at /content/1: expected each member once, `x/y` too, found it twice",
        ),
    ] {
        assert_eq!(call(content), expected);
    }
}

#[test]
fn names_with_slashes_are_escaped_in_pointers() {
    let text = r#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"x","_meta":{
        "io.modelcontextprotocol/protocolVersion":7,"io.modelcontextprotocol/clientCapabilities":{}}}}"#;
    let error = from_str::<ClientMessage>(text).expect_err("a number");
    assert_eq!(error.violation().pointer, "/params/_meta/io.modelcontextprotocol~1protocolVersion");
    assert_eq!(error.json_rpc_code(), -32602);
}

#[test]
fn bounds_and_whole_numbers() {
    assert_eq!(
        message::<ProgressNotificationParams>(r#"{"progress":1,"progressToken":1.5}"#),
        "at /progressToken: expected an integer from -2^63 to 2^63-1, found 1.5"
    );
    from_str::<ProgressNotificationParams>(r#"{"progress":1,"progressToken":2.0}"#)
        .expect("2.0 is an integer");
    let values = vec!["\"\""; 101].join(",");
    let text = format!(r#"{{"resultType":"complete","completion":{{"values":[{values}]}}}}"#);
    assert_eq!(
        message::<CompleteResult>(&text),
        "at /completion/values: expected a number of items of at most 100, found an array"
    );
    assert_eq!(
        message::<Icon>(r#"{"src":"x","theme":"grey"}"#),
        "at /theme: expected one of `light`, `dark`, found \"grey\""
    );
}

#[test]
fn a_long_value_is_shown_in_short() {
    let text = format!(r#"{{"name":{{}},"inputSchema":{{"type":"{}"}}}}"#, "x".repeat(5000));
    assert!(message::<Tool>(&text).len() < 256);
}

#[test]
fn broken_json_says_where() {
    for text in [
        "",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "\"\u{1}\"",
        "nul",
        "1e999",
        "\"\\ud800\"",
        "{} x",
        "[\"\\x\"]",
        "01",
    ] {
        let error = from_str::<mcpspec_core::Json>(text).expect_err(text);
        assert_eq!(error.violation().rule, Rule::Syntax, "{text}: {error}");
        assert!(error.violation().offset.is_some_and(|offset| offset <= text.len()), "{text}");
        assert_eq!(error.json_rpc_code(), -32700);
    }
    let error = from_slice::<mcpspec_core::Json>(b"\"\xff\"").expect_err("no UTF-8");
    assert_eq!(error.violation().offset, Some(1));
}

#[test]
fn limits_are_kept() {
    let deep = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    let context = Context::exact();
    assert!(context.from_str::<mcpspec_core::Json>(&deep(128)).is_ok());
    let error = context.from_str::<mcpspec_core::Json>(&deep(129)).expect_err("too deep");
    assert_eq!(error.violation().rule, Rule::Limit);
    let raised = Context::exact().with_depth(u32::MAX);
    assert_eq!(raised.limits().depth, Limits::MAX_DEPTH);
    assert!(raised.from_str::<mcpspec_core::Json>(&deep(100_000)).is_err());
    let short = Context::exact().with_bytes(4);
    assert!(
        short
            .from_str::<mcpspec_core::Json>("12345")
            .expect_err("too long")
            .to_string()
            .contains("at most 4 bytes")
    );
    let value: serde_json::Value = serde_json::from_str(&deep(100)).expect("valid");
    let error =
        Context::exact().with_depth(50).from_value::<mcpspec_core::Json>(&value).expect_err("too deep");
    assert_eq!(error.violation().rule, Rule::Limit);
}

#[test]
fn a_tree_gives_the_same_errors_without_offsets() {
    let value = serde_json::json!({"resultType": "complete", "content": [{"type": "text", "text": [1]}]});
    let error = from_value::<CallToolResult>(&value).expect_err("an array");
    assert_eq!(error.to_string(), "at /content/0/text: expected a string, found an array");
    assert_eq!(error.violation().offset, None);
    let error = serde_json::from_value::<CallToolResult>(value).expect_err("through serde");
    assert_eq!(error.to_string(), "at /content/0/text: expected a string, found an array");
}

/// The deepest nesting that can be asked for must fit into the stack of a thread, in a debug build
/// too, in every direction in which a value is walked.
#[test]
fn the_deepest_value_fits_into_the_stack() {
    let walk = || {
        let depth = usize::try_from(Limits::MAX_DEPTH).expect("small");
        for text in [
            format!("{}{}", "[".repeat(depth), "]".repeat(depth)),
            format!("{}1{}", "{\"a\":".repeat(depth), "}".repeat(depth)),
        ] {
            let context = Context::exact().with_depth(u32::MAX);
            let json: mcpspec_core::Json = context.from_str(&text).expect("deep enough");
            let spaced = text.replace("[[", "[ [").replace(":{", ": {");
            assert_eq!(json, context.from_str(&spaced).expect("deep enough"));
            let value = json.to_value();
            let again: mcpspec_core::Json = context.from_value(&value).expect("deep enough");
            assert_eq!(again, json);
            assert_eq!(serde_json::to_string(&json).expect("JSON"), text);
        }
    };
    let thread = std::thread::Builder::new().stack_size(1 << 20).spawn(walk).expect("a thread");
    thread.join().expect("1 MiB is enough");
}
