//! Results of tools and answers of users, held against what was announced.

use mcpspec::Rule;
use mcpspec::tool_schema::{Ceiling, Rejection, SchemaCompiler, SchemaLimits, ToolSchema};
use serde_json::{Value, json};

fn output() -> ToolSchema {
    let schema =
        json!({"type": "object", "properties": {"degrees": {"type": "number"}}, "required": ["degrees"]});
    ToolSchema::output(&schema).expect("this is a schema")
}

#[test]
fn content_must_conform() {
    let schema = output();
    assert_eq!(schema.check_result(Some(&json!({"degrees": 21.5})), false), Ok(()));
    let rejection = schema.check_result(Some(&json!({"degrees": "warm"})), false).unwrap_err();
    assert_eq!(rejection.to_string(), "at /structuredContent/degrees: expected a number, found \"warm\"");
}

#[test]
fn content_must_be_there_unless_the_tool_failed() {
    let schema = output();
    let rejection = schema.check_result(None, false).unwrap_err();
    let finding = &rejection.violations().expect("it is invalid").findings()[0];
    assert_eq!((finding.violation.rule, finding.violation.pointer.as_str()), (Rule::Required, ""));
    assert_eq!(schema.check_result(None, true), Ok(()));
    assert_eq!(schema.check_result(Some(&json!("a message")), true), Ok(()));
}

#[test]
fn null_is_content() {
    let rejection = output().check_result(Some(&Value::Null), false).unwrap_err();
    assert_eq!(rejection.to_string(), "at /structuredContent: expected an object, found null");
    let nothing = ToolSchema::output(&json!({"type": "null"})).expect("this is a schema");
    assert_eq!(nothing.check_result(Some(&Value::Null), false), Ok(()));
    assert!(nothing.check_result(None, false).is_err());
}

#[test]
fn answers_must_conform_where_they_are_accepted() {
    let schema = json!({"type": "object", "properties": {"name": {"type": "string", "minLength": 1}}, "required": ["name"]});
    let schema = ToolSchema::requested(&schema).expect("this is a schema");
    assert_eq!(schema.check_answer("accept", Some(&json!({"name": "Ada"}))), Ok(()));
    let rejection = schema.check_answer("accept", Some(&json!({"name": ""}))).unwrap_err();
    assert_eq!(
        rejection.to_string(),
        "at /content/name: expected a string of at least 1 character, found \"\""
    );
    let rejection = schema.check_answer("accept", None).unwrap_err();
    assert_eq!(
        rejection.to_string(),
        "at the root: expected the member `content`, found an object without it"
    );
    for action in ["decline", "cancel"] {
        assert_eq!(schema.check_answer(action, None), Ok(()));
        assert_eq!(schema.check_answer(action, Some(&json!({}))), Ok(()));
    }
}

#[test]
fn refusals_have_their_place_in_the_result() {
    let limits = SchemaLimits { instance_depth: 1, ..SchemaLimits::default() };
    let schema = SchemaCompiler::new().with_limits(limits).output(&json!({})).expect("this is a schema");
    match schema.check_result(Some(&json!({"a": {}})), false) {
        Err(Rejection::Refused(refusal)) => {
            assert_eq!(
                (refusal.ceiling, refusal.pointer.as_str()),
                (Ceiling::InstanceDepth, "/structuredContent/a")
            );
        }
        other => panic!("{other:?}"),
    }
}
