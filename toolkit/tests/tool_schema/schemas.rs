//! Which schemas are taken: roots, dialects, references, formats, and both kinds of source.

use mcpspec::Json;
use mcpspec::latest::{Tool, ToolInputSchema};
use mcpspec::tool_schema::{SchemaCompiler, SchemaError, ToolSchema};
use serde_json::{Value, json};

fn verdict(schema: &Value, instance: &Value) -> bool {
    let schema = ToolSchema::new(schema).unwrap_or_else(|error| panic!("{schema}: {error}"));
    schema.is_valid(instance).expect("the instance is small")
}

#[test]
fn input_schemas_are_of_objects() {
    for (schema, message) in [
        (json!(true), "schema, at the root: expected a schema that is an object, found true"),
        (json!(null), "schema, at the root: expected a schema that is an object, found null"),
        (json!([]), "schema, at the root: expected a schema that is an object, found an array"),
        (
            json!({}),
            "schema, at the root: expected `\"type\": \"object\"` at the root, found a schema without `type`",
        ),
        (
            json!({"type": "array"}),
            "schema, at /type: expected `\"type\": \"object\"` at the root, found \"array\"",
        ),
        (
            json!({"type": ["object"]}),
            "schema, at /type: expected `\"type\": \"object\"` at the root, found an array",
        ),
    ] {
        for error in [ToolSchema::input(&schema), ToolSchema::requested(&schema)].map(Result::unwrap_err) {
            assert_eq!(error.to_string(), message);
        }
    }
    let schema = json!({"type": "object", "oneOf": [{"required": ["a"]}, {"required": ["b"]}]});
    let schema = ToolSchema::input(&schema).expect("any keyword may stand beside it");
    assert_eq!(schema.is_valid(&json!({"a": 1})), Ok(true));
    assert_eq!(schema.is_valid(&json!({"a": 1, "b": 1})), Ok(false));
}

#[test]
fn output_schemas_are_any_but_booleans() {
    assert!(ToolSchema::output(&json!({})).is_ok());
    assert!(ToolSchema::output(&json!({"type": "array"})).is_ok());
    assert!(matches!(ToolSchema::output(&json!(true)), Err(SchemaError::Root { .. })));
    assert!(ToolSchema::new(&json!(true)).is_ok());
}

#[test]
fn schemas_come_as_trees_or_as_text() {
    let text: Json = r#"{"type": "object", "required": ["a"]}"#.parse().expect("this is JSON");
    let schema = ToolSchema::input(&text).expect("this is a schema");
    assert_eq!(schema.is_valid(&json!({})), Ok(false));
    assert_eq!(schema.schema(), &json!({"type": "object", "required": ["a"]}));

    let input: ToolInputSchema = r#"{"type": "object"}"#.parse().expect("this is an input schema");
    let tool = Tool::new(input, "weather");
    assert!(ToolSchema::input(&*tool.input_schema).is_ok());
}

#[test]
fn dialects_are_2020_12_and_draft_07() {
    // `prefixItems` is a word of 2020-12, and lists of items one of draft-07.
    let (new, old) = (json!({"prefixItems": [{"type": "string"}]}), json!({"items": [{"type": "string"}]}));
    assert!(!verdict(&new, &json!([1])));
    let with = |schema: &Value, dialect: &str| {
        let mut schema = schema.clone();
        schema["$schema"] = dialect.into();
        schema
    };
    for dialect in ["http://json-schema.org/draft-07/schema#", "http://json-schema.org/draft-07/schema"] {
        assert!(!verdict(&with(&old, dialect), &json!([1])));
        assert!(verdict(&with(&new, dialect), &json!([1])));
    }
    assert!(!verdict(&with(&new, "https://json-schema.org/draft/2020-12/schema"), &json!([1])));
    for dialect in [
        "http://json-schema.org/draft-04/schema#",
        "https://json-schema.org/draft/2019-09/schema",
        "https://example.com/mine",
        "",
    ] {
        let error = ToolSchema::new(&with(&new, dialect)).expect_err("the dialect is not supported");
        let message = format!(
            "schema, at /$schema: the dialect {dialect:?} is not supported; supported are 2020-12, which needs no \
             `$schema`, and draft-07 (`http://json-schema.org/draft-07/schema#`)"
        );
        assert_eq!(error.to_string(), message);
        let embedded = json!({"$defs": {"a": with(&json!({"$id": "https://example.com/a"}), dialect)}});
        let error = ToolSchema::new(&embedded).expect_err("nor is it in a resource inside");
        assert_eq!(error.pointer(), "/$defs/a/$schema");
    }
}

#[test]
fn local_references_are_followed() {
    let integer = json!({"type": "integer"});
    for schema in [
        json!({"$ref": "#/$defs/a", "$defs": {"a": integer}}),
        json!({"$ref": "#/$defs/a~1b%25c", "$defs": {"a/b%c": integer}}),
        json!({"$ref": "#a", "$defs": {"a": {"$anchor": "a", "type": "integer"}}}),
        json!({"$dynamicRef": "#a", "$defs": {"a": {"$dynamicAnchor": "a", "type": "integer"}}}),
        json!({"$ref": "https://example.com/a", "$defs": {"a": {"$id": "https://example.com/a", "type": "integer"}}}),
        json!({"$id": "https://example.com/b", "$ref": "a", "$defs": {"a": {"$id": "a", "type": "integer"}}}),
        json!({"$ref": "#/x-mine/0", "x-mine": [integer]}),
    ] {
        assert!(verdict(&schema, &json!(1)), "{schema}");
        assert!(!verdict(&schema, &json!("1")), "{schema}");
    }
    let metaschema = json!({"$ref": "https://json-schema.org/draft/2020-12/schema"});
    assert!(verdict(&metaschema, &json!({"type": "object"})));
    assert!(!verdict(&metaschema, &json!({"type": 7})));
}

#[test]
fn schemas_that_are_none_are_refused_with_their_place() {
    let error = ToolSchema::new(&json!({"properties": {"a": {"type": "text"}}})).expect_err("no such type");
    assert_eq!(error.pointer(), "/properties/a/type");
    assert!(error.to_string().contains("\"text\""), "{error}");
    let error = ToolSchema::new(&json!({"required": "a"})).expect_err("not a list");
    assert_eq!(error.to_string(), "schema, at /required: expected an array, found \"a\"");
    for schema in [json!(1), json!("object"), json!(null), json!([])] {
        assert!(matches!(ToolSchema::new(&schema), Err(SchemaError::Invalid { .. })), "{schema}");
    }
    let error = ToolSchema::new(&json!({"properties": {"a": {"pattern": "(?=b)"}}})).expect_err("not linear");
    assert_eq!(error.pointer(), "/properties/a/pattern");
    let error = ToolSchema::new(&json!({"patternProperties": {"(": true}})).expect_err("not closed");
    assert!(matches!(error, SchemaError::Pattern { .. }), "{error}");
}

#[test]
fn formats_are_annotations_unless_asked_for() {
    let schema = json!({"format": "date"});
    assert!(verdict(&schema, &json!("tomorrow")));
    let asserted = SchemaCompiler::new().with_formats(true).compile(&schema).expect("this is a schema");
    assert_eq!(asserted.is_valid(&json!("tomorrow")), Ok(false));
    assert_eq!(asserted.is_valid(&json!("2026-07-28")), Ok(true));
    assert_eq!(
        asserted.validate(&json!("tomorrow")).unwrap_err().to_string(),
        "at the root: expected a string of the format `date`, found \"tomorrow\""
    );
}

#[test]
fn schemas_are_shared_between_threads() {
    let schema = ToolSchema::new(&json!({"type": "integer"})).expect("this is a schema");
    std::thread::scope(|scope| {
        scope.spawn(|| assert_eq!(schema.is_valid(&json!(1)), Ok(true)));
        scope.spawn(|| assert_eq!(schema.is_valid(&json!("1")), Ok(false)));
    });
}
