//! Each limit: what its refusal says, and that raising it lets through what it refused.

use mcpspec::tool_schema::{Ceiling, Rejection, SchemaCompiler, SchemaError, SchemaLimits, ToolSchema};
use serde_json::{Value, json};

fn compile(limits: SchemaLimits, schema: &Value) -> Result<ToolSchema, SchemaError> {
    SchemaCompiler::new().with_limits(limits).compile(schema)
}

/// The schema is refused with `low` and this message, and taken with `high`.
fn of_schema(schema: &Value, low: SchemaLimits, high: SchemaLimits, ceiling: Ceiling, message: &str) {
    match compile(low, schema) {
        Err(SchemaError::Refused(refusal)) => {
            assert_eq!(refusal.ceiling, ceiling);
            assert_eq!(refusal.to_string(), message);
        }
        other => panic!("{other:?}"),
    }
    assert!(compile(high, schema).is_ok(), "{ceiling:?}");
}

/// The instance is refused with `low` and this message, and taken with `high`.
fn of_instance(
    schema: &Value,
    instance: &Value,
    (low, high): (SchemaLimits, SchemaLimits),
    ceiling: Ceiling,
    message: &str,
) {
    let compiled = compile(low, schema).expect("the schema keeps the limits");
    match compiled.validate(instance) {
        Err(Rejection::Refused(refusal)) => {
            assert_eq!(refusal.ceiling, ceiling);
            assert_eq!(refusal.to_string(), message);
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(compiled.is_valid(instance).map_err(|refusal| refusal.ceiling), Err(ceiling));
    assert_eq!(compile(high, schema).expect("so it does here").validate(instance), Ok(()));
}

fn with(change: impl Fn(&mut SchemaLimits)) -> SchemaLimits {
    let mut limits = SchemaLimits::default();
    change(&mut limits);
    limits
}

#[test]
fn bytes_of_a_schema() {
    of_schema(
        &json!({"enum": ["x".repeat(100)]}),
        with(|limits| limits.schema_bytes = 100),
        with(|limits| limits.schema_bytes = 200),
        Ceiling::SchemaBytes,
        "schema, at /enum/0: 113 bytes, allowed are 100; `SchemaLimits::schema_bytes` raises that",
    );
    // Text is not even parsed.
    let text = mcpspec::Json::from("x".repeat(100));
    let compiler = SchemaCompiler::new().with_limits(with(|limits| limits.schema_bytes = 100));
    assert_eq!(
        compiler.compile(&text).unwrap_err().to_string(),
        "schema, at the root: 102 bytes, allowed are 100; `SchemaLimits::schema_bytes` raises that"
    );
}

#[test]
fn depth_of_a_schema() {
    of_schema(
        &json!({"items": {"items": {}}}),
        with(|limits| limits.schema_depth = 2),
        with(|limits| limits.schema_depth = 3),
        Ceiling::SchemaDepth,
        "schema, at /items/items: 3 containers inside one another, allowed are 2; `SchemaLimits::schema_depth` \
         raises that",
    );
}

#[test]
fn subschemas() {
    let twice = json!({"$ref": "#/$defs/a"});
    of_schema(
        &json!({"properties": {"x": twice, "y": twice}, "$defs": {"a": {"properties": {"z": true}}}}),
        with(|limits| limits.subschemas = 6),
        with(|limits| limits.subschemas = 7),
        Ceiling::Subschemas,
        "schema, at the root: 7 subschemas, references followed, allowed are 6; `SchemaLimits::subschemas` raises \
         that",
    );
    // Through recursion they count once.
    let list = json!({"properties": {"next": {"$ref": "#"}}});
    assert!(compile(with(|limits| limits.subschemas = 6), &list).is_ok());
}

#[test]
fn patterns() {
    of_schema(
        &json!({"patternProperties": {"^a": {"pattern": "b"}}}),
        with(|limits| limits.patterns = 1),
        with(|limits| limits.patterns = 2),
        Ceiling::Patterns,
        "schema, at the root: 2 regular expressions, allowed are 1; `SchemaLimits::patterns` raises that",
    );
}

#[test]
fn bytes_of_a_pattern() {
    let schema = json!({"properties": {"a": {"pattern": "^[a-z]{500}[0-9]*$"}}});
    let low = with(|limits| limits.pattern_bytes = 2_000);
    let error = compile(low, &schema).unwrap_err();
    assert_eq!(error.pointer(), "/properties/a/pattern");
    assert!(
        error.to_string().ends_with("2000 bytes compiled; `SchemaLimits::pattern_bytes` raises that"),
        "{error}"
    );
    assert!(compile(SchemaLimits::default(), &schema).is_ok());
}

#[test]
fn bytes_of_an_instance() {
    of_instance(
        &json!({"additionalProperties": {"type": "string"}}),
        &json!({"a": "x".repeat(100)}),
        (with(|limits| limits.instance_bytes = 100), with(|limits| limits.instance_bytes = 200)),
        Ceiling::InstanceBytes,
        "instance, at /a: 108 bytes, allowed are 100; `SchemaLimits::instance_bytes` raises that",
    );
}

#[test]
fn depth_of_an_instance() {
    of_instance(
        &json!({}),
        &json!([[{"a": []}]]),
        (with(|limits| limits.instance_depth = 3), with(|limits| limits.instance_depth = 4)),
        Ceiling::InstanceDepth,
        "instance, at /0/0/a: 4 containers inside one another, allowed are 3; `SchemaLimits::instance_depth` \
         raises that",
    );
}

#[test]
fn values_of_an_instance() {
    of_instance(
        &json!({}),
        &json!([1, 2, {"a": 3}]),
        (with(|limits| limits.instance_values = 4), with(|limits| limits.instance_values = 5)),
        Ceiling::InstanceValues,
        "instance, at /2/a: 5 values, allowed are 4; `SchemaLimits::instance_values` raises that",
    );
}

#[test]
fn work() {
    let schema = json!({"items": {"enum": (0..100).collect::<Vec<_>>()}});
    let low = with(|limits| limits.work = 1_000);
    let compiled = compile(low, &schema).expect("the schema keeps the limits");
    let refusal = compiled.is_valid(&json!(vec![1; 100])).unwrap_err();
    assert_eq!((refusal.ceiling, refusal.allowed), (Ceiling::Work, 1_000));
    assert!(refusal.pointer.starts_with('/') && refusal.met > 1_000, "{refusal}");
    assert!(refusal.to_string().ends_with("allowed are 1000; `SchemaLimits::work` raises that"), "{refusal}");
    assert_eq!(compiled.is_valid(&json!(vec![1; 4])), Ok(true));
    assert_eq!(
        compile(SchemaLimits::default(), &schema).expect("here too").is_valid(&json!(vec![1; 100])),
        Ok(true)
    );
}

#[test]
fn nesting() {
    let schema = json!({"properties": {"next": {"$ref": "#"}}});
    of_instance(
        &schema,
        &json!({"next": {"next": {"next": {}}}}),
        (with(|limits| limits.nesting = 6), with(|limits| limits.nesting = 7)),
        Ceiling::Nesting,
        "instance, at /next/next/next: 7 subschemas inside one another, allowed are 6; `SchemaLimits::nesting` \
         raises that",
    );
    of_schema(
        &json!({"allOf": [{"allOf": [{"allOf": [true]}]}]}),
        with(|limits| limits.nesting = 3),
        with(|limits| limits.nesting = 4),
        Ceiling::Nesting,
        "schema, at the root: 4 subschemas inside one another, allowed are 3; `SchemaLimits::nesting` raises that",
    );
}

#[test]
fn bytes_of_a_report() {
    let schema = json!({"items": {"type": "string"}});
    let told = |bytes: u64, instance: &Value| {
        let compiled =
            compile(with(|limits| limits.report_bytes = bytes), &schema).expect("this is a schema");
        let rejection = compiled.validate(instance).unwrap_err();
        let violations = rejection.violations().expect("a verdict needs no report").clone();
        (violations.findings().len(), violations.has_more(), violations.to_string())
    };
    let instance = json!(["a", 1, 2]);
    let all = "at /1: expected a string, found 1\nat /2: expected a string, found 2";
    assert_eq!(told(1 << 20, &instance), (2, false, all.to_owned()));
    let first = "at /1: expected a string, found 1\nand more";
    assert_eq!(told(1, &instance), (1, true, first.to_owned()));
}

#[test]
fn verdicts_without_a_report() {
    // The errors of alternatives are made before the first can be told.
    let schema = json!({"anyOf": [{"items": {"type": "string"}}, {"items": {"type": "null"}}]});
    let compiled = compile(with(|limits| limits.report_bytes = 1_000), &schema).expect("this is a schema");
    let rejection = compiled.validate(&json!([1, 2, 3])).unwrap_err();
    let findings = rejection.violations().expect("it is invalid").findings();
    assert_eq!(findings.len(), 1);
    assert_eq!(
        findings[0].violation.to_string(),
        "at the root: expected a valid value (telling where it is not would take more than \
         `SchemaLimits::report_bytes` or `work` allows), found an array"
    );
}

#[test]
fn findings() {
    let compiled =
        compile(with(|limits| limits.findings = 2), &json!({"items": false})).expect("this is a schema");
    let rejection = compiled.validate(&json!([1, 2, 3])).unwrap_err();
    let violations = rejection.violations().expect("it is invalid");
    assert_eq!((violations.findings().len(), violations.has_more()), (2, true));
}
