//! What is told of values that are not valid: the rule, the places, and our own words.

use mcpspec::Rule;
use mcpspec::tool_schema::ToolSchema;
use mcpspec::validate::Finding;
use serde_json::{Value, json};

fn findings(schema: &Value, instance: &Value) -> Vec<Finding> {
    let compiled = ToolSchema::new(schema).unwrap_or_else(|error| panic!("{schema}: {error}"));
    let rejection = compiled.validate(instance).expect_err("the instance is not valid");
    rejection.violations().unwrap_or_else(|| panic!("{rejection}")).findings().to_vec()
}

/// The one finding of an instance.
fn only(schema: Value, instance: Value, rule: Rule, text: &str) {
    let findings = findings(&schema, &instance);
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert_eq!(
        (findings[0].violation.rule, findings[0].violation.to_string().as_str()),
        (rule, text),
        "{schema}"
    );
}

fn texts(schema: &Value, instance: &Value) -> Vec<String> {
    findings(schema, instance).iter().map(|finding| finding.violation.to_string()).collect()
}

#[test]
fn each_rule_has_its_words() {
    only(json!({"type": "string"}), json!(1), Rule::Type, "at the root: expected a string, found 1");
    only(
        json!({"type": ["string", "null"]}),
        json!([]),
        Rule::Type,
        "at the root: expected null or a string, found an array",
    );
    only(json!({"const": {"a": 1}}), json!(1), Rule::Constant, "at the root: expected an object, found 1");
    only(json!({"const": "a"}), json!("b"), Rule::Constant, "at the root: expected \"a\", found \"b\"");
    only(
        json!({"enum": ["a", 1, null]}),
        json!("b"),
        Rule::Enum,
        "at the root: expected \"a\", 1 or null, found \"b\"",
    );
    only(
        json!({"required": ["a"]}),
        json!({}),
        Rule::Required,
        "at the root: expected the member `a`, found an object without it",
    );
    only(
        json!({"properties": {"a": true, "b": true}, "additionalProperties": false}),
        json!({"c": 1}),
        Rule::Undeclared,
        "at /c: expected no members but `a` or `b`, found 1",
    );
    only(
        json!({"unevaluatedProperties": false}),
        json!({"c": 1}),
        Rule::Undeclared,
        "at /c: expected no members but those that the schema declares, found 1",
    );
    only(
        json!({"additionalProperties": false}),
        json!({"a/b~": []}),
        Rule::Undeclared,
        "at /a~1b~0: expected no members, found an array",
    );
}

#[test]
fn bounds_have_their_words() {
    for (schema, instance, expected) in [
        (json!({"minimum": 2}), json!(1), "a number of at least 2"),
        (json!({"maximum": 2.5}), json!(3), "a number of at most 2.5"),
        (json!({"exclusiveMinimum": 2}), json!(2), "a number above 2"),
        (json!({"exclusiveMaximum": 2}), json!(2), "a number below 2"),
        (json!({"minLength": 2}), json!("a"), "a string of at least 2 characters"),
        (json!({"maxLength": 1}), json!("ab"), "a string of at most 1 character"),
        (json!({"minItems": 1}), json!([]), "an array of at least 1 item"),
        (json!({"maxItems": 0}), json!([1]), "an array of at most 0 items"),
        (json!({"minProperties": 1}), json!({}), "an object of at least 1 member"),
        (json!({"maxProperties": 0}), json!({"a": 1}), "an object of at most 0 members"),
    ] {
        let finding = &findings(&schema, &instance)[0].violation;
        assert_eq!((finding.rule, finding.expected.as_str()), (Rule::Bound, expected));
    }
}

#[test]
fn other_keywords_have_their_words() {
    for (schema, instance, expected) in [
        (json!({"multipleOf": 2}), json!(3), "a multiple of 2"),
        (json!({"pattern": "^a"}), json!("b"), "a string that matches \"^a\""),
        (json!({"uniqueItems": true}), json!([1, 1]), "an array of items that all differ"),
        (
            json!({"contains": {"const": 1}}),
            json!([2]),
            "an array with as many items of the kind that `contains` asks for",
        ),
        (json!({"not": {}}), json!(1), "a value that the schema under `not` refuses"),
        (
            json!({"propertyNames": {"maxLength": 1}}),
            json!({"ab": 1}),
            "only members with names that `propertyNames` accepts",
        ),
        (json!(false), json!(1), "nothing here"),
        (
            json!({"oneOf": [{}, {}]}),
            json!(1),
            "a value that exactly one alternative of `oneOf` accepts, not several",
        ),
        (
            json!({"prefixItems": [{}], "unevaluatedItems": false}),
            json!([1, 2]),
            "no items but those that the schema declares",
        ),
    ] {
        let finding = &findings(&schema, &instance)[0].violation;
        assert_eq!((finding.rule, finding.expected.as_str()), (Rule::Keyword, expected));
    }
}

#[test]
fn places_are_in_the_value_and_in_the_schema() {
    let schema = json!({
        "properties": {"list": {"items": {"$ref": "#/$defs/item"}}},
        "$defs": {"item": {"type": "object", "properties": {"a": {"type": "integer"}}}}
    });
    let findings = findings(&schema, &json!({"list": [{"a": 1}, {"a": "x"}]}));
    assert_eq!(findings[0].violation.pointer, "/list/1/a");
    assert_eq!(findings[0].schema, "/$defs/item/properties/a/type");
    assert_eq!(findings.len(), 1);
}

#[test]
fn all_violations_come_in_the_order_of_the_document() {
    let schema = json!({"items": {"type": "string"}, "contains": {"const": "a"}, "maxItems": 3});
    let instance: Vec<i64> = (0..12).collect();
    let places: Vec<String> =
        findings(&schema, &json!(instance)).iter().map(|finding| finding.violation.pointer.clone()).collect();
    assert_eq!(places[..2], ["", ""]);
    let numbers: Vec<i64> = places[2..].iter().map(|place| place[1..].parse().expect("an index")).collect();
    assert_eq!(numbers, instance);
}

#[test]
fn of_alternatives_the_nearest_is_told() {
    let schema = json!({"anyOf": [
        {"properties": {"kind": {"const": "circle"}, "radius": {"type": "number"}}, "required": ["kind", "radius"]},
        {"properties": {"kind": {"const": "square"}, "side": {"type": "number"}}, "required": ["kind", "side"]},
        {"type": "null"}
    ]});
    assert_eq!(
        texts(&schema, &json!({"kind": "square", "side": "long"})),
        ["at /side: expected a number, found \"long\""]
    );
    assert_eq!(
        texts(&schema, &json!({"kind": "circle"})),
        ["at the root: expected the member `radius`, found an object without it"]
    );
    let Value::Object(members) = schema else { unreachable!() };
    let schema = json!({"oneOf": members["anyOf"]});
    assert_eq!(
        texts(&schema, &json!({"kind": "square", "side": "long"})),
        ["at /side: expected a number, found \"long\""]
    );
}

#[test]
fn nested_alternatives_are_gone_into() {
    let leaf = json!({"anyOf": [{"type": "string"}, {"type": "integer"}]});
    let schema = json!({"anyOf": [{"type": "null"}, {"type": "object", "properties": {"a": leaf}}]});
    assert_eq!(
        texts(&schema, &json!({"a": [1]})),
        ["at /a: expected an integer or a string, found an array"]
    );
}

#[test]
fn alternatives_that_ask_for_one_thing_are_told_together() {
    let schema = json!({"anyOf": [{"type": "string"}, {"type": ["null", "array"]}]});
    assert_eq!(texts(&schema, &json!(1)), ["at the root: expected null or a string or an array, found 1"]);
    let schema = json!({"oneOf": [{"const": "a"}, {"const": "b"}, {"enum": ["c"]}]});
    assert_eq!(texts(&schema, &json!("d")), ["at the root: expected \"a\", \"b\" or \"c\", found \"d\""]);
}

#[test]
fn values_are_shown_short() {
    let text = "ä\"".repeat(1_000);
    let found = findings(&json!({"type": "integer"}), &json!(text))[0].violation.found.clone();
    assert!(found.starts_with("\"ä\\\"ä") && found.ends_with('…') && found.chars().count() <= 65, "{found}");
    let options: Vec<String> = (0..500).map(|place| format!("option-{place}")).collect();
    let expected = findings(&json!({"enum": options}), &json!(1))[0].violation.expected.clone();
    assert!(expected.len() <= 160 && expected.ends_with("more"), "{expected}");
    let name = "n".repeat(5_000);
    let schema = json!({"required": [name], "properties": {"a": {"const": name}}});
    for finding in findings(&schema, &json!({"a": 1})) {
        let text = finding.violation.to_string();
        assert!(text.len() <= 256, "{text}");
    }
}
