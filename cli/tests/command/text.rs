//! What people read, compared with files of `expected/`.

use crate::run::{Place, call, is_expected};

#[test]
fn errors_are_shown_in_the_source() {
    let place = Place::with(
        "session.ndjson",
        [
            &call("1", "tools/call", r#""arguments":{}"#),
            r#"{"jsonrpc":"2.0","id":1,"result":{"resultType":"complete","content":[{"type":"vídeo"},{"type":"txt","text":""}]}}"#,
            r#"{"jsonrpc":"2.0","id":2,"method":"tool/call","params":{}}"#,
            "no JSON",
        ]
        .join("\n"),
    );
    is_expected("session.txt", &place.run(&["validate", "session.ndjson"]).out);
}

#[test]
fn pretty_documents_and_rules_of_the_prose() {
    let tool = "{\n  \"name\": \"a b\",\n  \"inputSchema\": {\n    \"type\": \"array\"\n  },\n  \"icons\": [\n    {\"src\": \"http://x\", \"sizes\": 5}\n  ]\n}\n";
    let place = Place::with("tool.json", tool);
    is_expected("tool.txt", &place.run(&["validate", "--type", "Tool", "tool.json"]).out);
}

#[test]
fn long_lines_are_shown_in_part_with_the_column_in_the_file() {
    let text = "é".repeat(100_000);
    let result = format!(
        r#"{{"resultType":"complete","content":[{{"type":"text","text":"{text}"}},{{"type":"text","text":5}},{{"type":"text","text":"{text}"}}]}}"#
    );
    let place = Place::with(
        "long.ndjson",
        format!(
            "{}\n{{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{result}}}\n",
            call("1", "tools/call", r#""name":"a""#)
        ),
    );
    let ended = place.run(&["validate", "long.ndjson"]);
    assert!(ended.out.len() < 2000, "{} bytes", ended.out.len());
    is_expected("long.txt", &ended.out);
}

#[test]
fn control_characters_do_not_reach_the_terminal() {
    let place = Place::new();
    let ended =
        place.pipe(&["validate"], b"{\"jsonrpc\":\"2.0\",\"id\":\"\x1b[31m\x07\",\"method\":\"\x1b]0;x\"}\n");
    assert_eq!(ended.code, 1);
    assert!(!ended.out.contains(['\u{1b}', '\u{7}']), "{}", ended.out);
}

#[test]
fn a_message_with_very_many_findings_says_that_there_are_more() {
    let ended =
        Place::new().judge(&["--type", "ListToolsResult"], format!(r#"{{"tools":[{}5]}}"#, "5,".repeat(200)));
    let findings = ended.findings();
    assert_eq!(findings.len(), 65);
    assert_eq!(findings[64].0, "limit");
}
