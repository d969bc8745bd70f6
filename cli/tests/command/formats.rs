//! What programs read: JSON lines, SARIF, workflow commands.

use serde_json::Value;

use crate::run::{Place, call};

/// A capture with one error in a file whose name has to be escaped.
fn place() -> Place {
    let broken = call("1", "tools/call", r#""name":5"#);
    Place::with("a, b%.ndjson", format!("{}\n{broken}\n", call("0", "tools/list", "")))
}

#[test]
fn json_has_its_members_in_order() {
    let ended = place().run(&["validate", "--format", "json", "a, b%.ndjson"]);
    assert_eq!(
        ended.out,
        "{\"severity\":\"error\",\"rule\":\"type\",\"file\":\"a, b%.ndjson\",\"line\":2,\"column\":64,\"offset\":234,\
         \"length\":1,\"pointer\":\"/params/name\",\"expected\":\"a string\",\"found\":\"5\",\
         \"revision\":\"2026-07-28\",\"schema\":\"/$defs/CallToolRequestParams/properties/name\"}\n"
    );
}

#[test]
fn workflow_commands_are_escaped() {
    let ended = place().run(&["validate", "--format", "github", "a, b%.ndjson"]);
    let expected = "::error file=a%2C b%25.ndjson,line=2,col=64,title=type::at /params/name: expected a string, found 5\n";
    assert_eq!(ended.out, expected);
    let tool = r#"{"name":"a%b","inputSchema":{"type":"object"}}"#;
    let ended = Place::new().pipe(&["validate", "--format", "github", "--type", "Tool"], tool);
    assert!(ended.out.starts_with("::warning file=<stdin>,"), "{}", ended.out);
    assert!(ended.out.ends_with("found \"a%25b\"\n"), "{}", ended.out);
}

fn sarif(place: &Place, files: &[&str]) -> Value {
    let ended = place.run(&[&["validate", "--format", "sarif"], files].concat());
    serde_json::from_str(&ended.out).expect("JSON")
}

#[test]
fn sarif_has_rules_regions_and_what_went_wrong() {
    let log = sarif(&place(), &["a, b%.ndjson", "missing"]);
    assert_eq!((&log["version"], log["runs"].as_array().map(Vec::len)), (&Value::from("2.1.0"), Some(1)));
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    assert!(rules.iter().all(|rule| rule["id"].is_string() && rule["shortDescription"]["text"].is_string()));
    let prose = rules.iter().find(|rule| rule["id"] == "tool-name").expect("rules of the prose");
    assert_eq!(
        (&prose["defaultConfiguration"]["level"], &prose["properties"]["source"]),
        (&Value::from("warning"), &Value::from("server/tools.mdx"))
    );
    let result = &run["results"][0];
    let index = result["ruleIndex"].as_u64().expect("an index") as usize;
    assert_eq!((&rules[index]["id"], &result["ruleId"]), (&Value::from("type"), &Value::from("type")));
    assert_eq!(result["level"], "error");
    let location = &result["locations"][0]["physicalLocation"];
    assert_eq!(location["artifactLocation"]["uri"], "a%2C%20b%25.ndjson");
    assert_eq!(
        location["region"],
        serde_json::json!({"startLine": 2, "startColumn": 64, "endLine": 2, "endColumn": 65, "byteOffset": 234, "byteLength": 1})
    );
    assert_eq!(run["invocations"][0]["executionSuccessful"], false);
    assert!(
        run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]
            .as_str()
            .expect("a text")
            .starts_with("missing: ")
    );
}

#[test]
fn sarif_without_findings_is_whole_too() {
    let log = sarif(&Place::with("a.ndjson", call("0", "tools/list", "")), &["a.ndjson"]);
    assert_eq!(
        (&log["runs"][0]["results"], &log["runs"][0]["invocations"][0]["executionSuccessful"]),
        (&Value::Array(vec![]), &Value::Bool(true))
    );
}
