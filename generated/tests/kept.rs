//! Nothing is lost: order of members, spelling of numbers, unknown members, presence.
#![cfg(feature = "all-revisions")]

use mcpspec_core::{Json, from_slice, from_str, to_string};
use mcpspec_types::latest::{CallToolRequest, CallToolResult, Tool};
use mcpspec_types::{v2024_11_05, v2025_06_18};

#[test]
fn open_json_keeps_order_and_spelling_at_every_depth() {
    let text = concat!(
        r#"{"jsonrpc":"2.0","method":"tools/call","id":7,"params":{"_meta":{"#,
        r#""io.modelcontextprotocol/clientCapabilities":{},"io.modelcontextprotocol/protocolVersion":"2026-07-28","#,
        r#""z":{"y":[1.50,-0,1e2,{"b":0.10,"a":123456789012345678901234567890}]},"a":null},"#,
        r#""arguments":{"zeta":{"c":1.0,"b":2,"a":[]},"alpha":1E+2,"\u00e9\"":"\ud83d\ude00"},"name":"x","#,
        r#""later":{"k2":1,"k1":{"q":2.50,"p":3}}}}"#
    );
    let request: CallToolRequest = from_str(text).expect("valid");
    assert_eq!(to_string(&request), text);
}

#[test]
fn maps_keep_their_order() {
    let text = r#"{"action":"accept","content":{"zip":"0150","city":"Oslo","age":41.50,"tags":["b","a"],"agree":true}}"#;
    let result: mcpspec_types::latest::ElicitResult = from_str(text).expect("valid");
    assert_eq!(to_string(&result), text);
}

#[test]
fn null_absent_and_empty_differ() {
    for text in [
        r#"{"content":[],"resultType":"complete"}"#,
        r#"{"content":[],"resultType":"complete","structuredContent":null}"#,
        r#"{"_meta":{},"content":[],"resultType":"complete","structuredContent":[]}"#,
    ] {
        let result: CallToolResult = from_str(text).expect("valid");
        assert_eq!(to_string(&result), text);
    }
    let capabilities: mcpspec_types::latest::ClientCapabilities = from_str(r#"{"roots":{}}"#).expect("valid");
    assert_eq!(to_string(&capabilities), r#"{"roots":{}}"#);
}

#[test]
fn tool_schemas_are_kept_as_they_came() {
    let schema = r##"{"$defs":{"B":{"type":"number","minimum":0.10},"A":{}},"type":"object","properties":{"z":{"$ref":"#/$defs/B"},"a":true}}"##;
    let text = format!(r#"{{"inputSchema":{schema},"name":"t","outputSchema":{{"x":1,"$schema":"u"}}}}"#);
    let tool: Tool = from_str(&text).expect("valid");
    assert_eq!(tool.input_schema.as_str(), schema);
    assert_eq!(to_string(&tool), text);
    let refused = from_str::<Tool>(r#"{"name":"t","inputSchema":{"type":"array"}}"#).expect_err("no object");
    assert_eq!(refused.to_string(), "at /inputSchema/type: expected \"object\", found \"array\"");
}

#[test]
fn line_breaks_between_tokens_go_and_those_in_strings_stay() {
    let text = "{\"name\":\"x\",\n \"arguments\": {\n  \"a\": \"1\\n2\"\n }}";
    let params: v2024_11_05::CallToolRequestParams = from_slice(text.as_bytes()).expect("valid");
    assert!(!to_string(&params).contains('\n'));
    assert_eq!(params.arguments.expect("there").as_str(), r#"{"a":"1\n2"}"#);
}

#[test]
fn arguments_go_straight_into_a_type_of_the_users() {
    let params: v2025_06_18::CallToolRequestParams =
        from_str(r#"{"name":"add","arguments":{"a":1,"b":2}}"#).expect("valid");
    let arguments: std::collections::BTreeMap<String, i64> =
        params.arguments.expect("there").decode().expect("numbers");
    assert_eq!(arguments["a"] + arguments["b"], 3);
    let wrong = Json::from("x").decode::<i64>().expect_err("no number");
    assert!(wrong.to_string().contains("invalid type"), "{wrong}");
}
