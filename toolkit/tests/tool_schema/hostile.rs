//! Schemas and instances made to cost too much: each is answered, or refused with the limit that it
//! meets, on an ordinary stack.

use std::mem;
use std::time::{Duration, Instant};

use mcpspec::tool_schema::{Ceiling, Rejection, SchemaCompiler, SchemaError, SchemaLimits};
use serde_json::{Map, Value, json};

/// Far more than any of this takes, so that a slow machine fails nothing; what it takes is printed.
const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    Valid,
    /// With so many findings, and perhaps more.
    Invalid(usize, bool),
    /// The schema, by a limit.
    TooMuch(Ceiling),
    /// The schema, for another reason.
    Unusable,
    /// The instance.
    Refused(Ceiling),
}

/// Compiles and validates on a stack of 2 MiB.
fn attack(name: &str, schema: Value, instance: Value) -> Outcome {
    attack_with(name, SchemaLimits::default(), schema, instance)
}

fn attack_with(name: &str, limits: SchemaLimits, schema: Value, instance: Value) -> Outcome {
    let run = move || {
        let start = Instant::now();
        let outcome = outcome(limits, &schema, &instance);
        let took = start.elapsed();
        dismantle(schema);
        dismantle(instance);
        (outcome, took)
    };
    let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(run).expect("a thread starts");
    let (outcome, took) = thread.join().expect("nothing panics");
    println!("{name}: {outcome:?} in {took:?}");
    assert!(took < PATIENCE, "{name}: {took:?}");
    outcome
}

fn outcome(limits: SchemaLimits, schema: &Value, instance: &Value) -> Outcome {
    let compiled = match SchemaCompiler::new().with_limits(limits).compile(schema) {
        Err(SchemaError::Refused(refusal)) => return Outcome::TooMuch(refusal.ceiling),
        Err(error) => {
            assert!(error.to_string().len() < 2_000, "{error}");
            return Outcome::Unusable;
        }
        Ok(compiled) => compiled,
    };
    match compiled.validate(instance) {
        Ok(()) => Outcome::Valid,
        Err(Rejection::Refused(refusal)) => Outcome::Refused(refusal.ceiling),
        Err(Rejection::Invalid(violations)) => {
            for finding in violations.findings() {
                let violation = &finding.violation;
                assert!(violation.found.chars().count() <= 72, "{violation}");
                assert!(violation.expected.len() + violation.found.len() <= 256, "{violation}");
                assert!(violation.pointer.len() <= 1024, "{violation}");
            }
            Outcome::Invalid(violations.findings().len(), violations.has_more())
        }
    }
}

/// Drops a value without going into it by the stack.
fn dismantle(value: Value) {
    let mut rest = vec![value];
    while let Some(mut value) = rest.pop() {
        match &mut value {
            Value::Array(items) => rest.append(items),
            Value::Object(members) => rest.extend(mem::take(members).into_iter().map(|(_, member)| member)),
            _ => {}
        }
    }
}

/// `schema` inside itself, again and again.
fn nested(times: usize, innermost: Value, mut around: impl FnMut(Value) -> Value) -> Value {
    (0..times).fold(innermost, |inner, _| around(inner))
}

fn within(name: &str, inner: Value) -> Value {
    let mut members = Map::new();
    members.insert(name.to_owned(), inner);
    Value::Object(members)
}

/// Definitions that each refer to the next.
fn chain(length: usize, link: impl Fn(Value) -> Value) -> Value {
    let mut definitions = Map::new();
    for place in 0..length {
        let next = json!({"$ref": format!("#/$defs/d{}", place + 1)});
        definitions.insert(format!("d{place}"), link(next));
    }
    definitions.insert(format!("d{length}"), json!({"type": "string"}));
    json!({"$ref": "#/$defs/d0", "$defs": definitions})
}

#[test]
fn alternatives_that_double() {
    let doubling = |length| chain(length, |next| json!({"anyOf": [next.clone(), next]}));
    assert_eq!(attack("doubling, 8", doubling(8), json!(7)), Outcome::Invalid(1, false));
    for length in [20, 24, 40, 400] {
        let outcome = attack(&format!("doubling, {length}"), doubling(length), json!(7));
        assert_eq!(outcome, Outcome::TooMuch(Ceiling::Subschemas));
    }
}

#[test]
fn alternatives_that_recur() {
    let ways = |ways: usize| {
        let arm = json!({"properties": {"a": {"$ref": "#"}}, "required": ["a"]});
        json!({"anyOf": vec![arm; ways], "type": "object"})
    };
    let deep = |depth| nested(depth, json!(7), |inner| within("a", inner));
    assert!(matches!(attack("2 ways, depth 6", ways(2), deep(6)), Outcome::Invalid(..)));
    for (count, depth) in [(2, 20), (2, 28), (2, 100), (3, 14), (3, 60)] {
        let outcome = attack(&format!("{count} ways, depth {depth}"), ways(count), deep(depth));
        let small = (count, depth) == (2, 14);
        assert!(
            small || matches!(outcome, Outcome::Refused(Ceiling::Work) | Outcome::Invalid(1, true)),
            "{outcome:?}"
        );
    }
}

#[test]
fn all_of_that_recurs() {
    let arm = json!({"properties": {"a": {"$ref": "#"}}});
    let schema = json!({"allOf": [arm, arm], "type": "object"});
    let instance = nested(100, json!(7), |inner| within("a", inner));
    assert_eq!(attack("allOf, depth 100", schema, instance), Outcome::Refused(Ceiling::Work));
}

#[test]
fn unevaluated_that_nests() {
    let nests = |times| {
        nested(
            times,
            json!({"properties": {"a": true}}),
            |inner| json!({"anyOf": [inner, {"properties": {"b": true}}], "unevaluatedProperties": false}),
        )
    };
    for times in [2, 3] {
        assert!(matches!(
            attack(&format!("unevaluated, {times}"), nests(times), json!({"c": 1})),
            Outcome::Invalid(..)
        ));
    }
    for times in [16, 20] {
        let outcome = attack(&format!("unevaluated, {times}"), nests(times), json!({"a": 1, "b": 2}));
        assert_eq!(outcome, Outcome::TooMuch(Ceiling::Subschemas));
    }
    assert_eq!(attack("unevaluated, 200", nests(200), json!({})), Outcome::TooMuch(Ceiling::SchemaDepth));
    let items = nested(
        16,
        json!({"prefixItems": [true]}),
        |inner| json!({"oneOf": [inner, {"contains": {"const": 1}}], "unevaluatedItems": false}),
    );
    assert_eq!(attack("unevaluated items, 16", items, json!([1])), Outcome::TooMuch(Ceiling::Subschemas));
    let marked = json!({"unevaluatedProperties": false, "allOf": [chain(24, |next| json!({"anyOf": [next.clone(), next]}))]});
    let Value::Object(mut marked) = marked else { unreachable!() };
    marked.insert("$defs".to_owned(), marked["allOf"][0]["$defs"].clone());
    assert_eq!(
        attack("unevaluated, doubling", marked.into(), json!({})),
        Outcome::TooMuch(Ceiling::Subschemas)
    );
}

#[test]
fn regular_expressions_that_explode() {
    let strings = |text: &str| Value::Array(vec![Value::String(text.to_owned()); 100]);
    let text = format!("{}!", "a".repeat(28));
    for pattern in ["^(a+)+$", "(x+x+)+y", "^(a|a)*$", "^(([a-z])+.)+[A-Z]([a-z])+$"] {
        let outcome = attack(pattern, json!({"items": {"pattern": pattern}}), strings(&text));
        assert!(matches!(outcome, Outcome::Invalid(..) | Outcome::Valid), "{outcome:?}");
    }
    for pattern in ["(?=a)b", "(a)\\1", "^(?!x).*$", "(?<=a)b"] {
        assert_eq!(attack(pattern, json!({"pattern": pattern}), json!("ab")), Outcome::Unusable);
    }
    for pattern in ["((a{100}){100}){100}", "\\p{L}{1000}", "(?:a{1000}){1000}"] {
        assert_eq!(attack(pattern, json!({"pattern": pattern}), json!("ab")), Outcome::Unusable);
    }
    // The largest that fit, on a text that keeps many states alive.
    let wide = json!({"items": {"pattern": "[ab]*a[ab]{400}c"}});
    let outcome = attack("many states", wide, strings(&"ab".repeat(20_000)));
    assert!(matches!(outcome, Outcome::Refused(Ceiling::Work)), "{outcome:?}");
}

#[test]
fn regular_expressions_by_the_hundred() {
    let many = |count: usize| {
        let patterns = (0..count)
            .map(|place| (format!("p{place}"), json!({"pattern": format!("^\\pL{{100}}x{place}")})));
        json!({"properties": Map::from_iter(patterns)})
    };
    assert_eq!(attack("64 patterns", many(64), json!({})), Outcome::Unusable);
    assert_eq!(attack("100 patterns", many(100), json!({})), Outcome::TooMuch(Ceiling::Patterns));
    assert_eq!(attack("1000 patterns", many(1000), json!({})), Outcome::TooMuch(Ceiling::Patterns));
    let fitting =
        (0..64).map(|place| (format!("p{place}"), json!({"pattern": format!("^[a-z]{{400}}x{place}")})));
    let schema = json!({"properties": Map::from_iter(fitting)});
    assert_eq!(attack("64 patterns that fit", schema, json!({"p1": "a"})), Outcome::Invalid(1, false));
}

#[test]
fn chains_of_references() {
    assert_eq!(attack("chain, 100", chain(100, |next| next), json!(7)), Outcome::Invalid(1, false));
    assert_eq!(attack("chain, 600", chain(600, |next| next), json!(7)), Outcome::Invalid(1, false));
    for length in [700, 1_200] {
        let outcome = attack(&format!("chain, {length}"), chain(length, |next| next), json!(7));
        assert_eq!(outcome, Outcome::TooMuch(Ceiling::Nesting));
    }
    for length in [5_000, 40_000] {
        let outcome = attack(&format!("chain, {length}"), chain(length, |next| next), json!(7));
        assert_eq!(outcome, Outcome::TooMuch(Ceiling::SchemaBytes));
    }
    let through = chain(600, |next| json!({"properties": {"a": next}}));
    assert_eq!(attack("chain through members", through, json!({"a": {"a": 1}})), Outcome::Valid);
}

#[test]
fn stacks_that_are_full() {
    let limits = SchemaLimits {
        instance_depth: 512,
        work: u64::MAX,
        report_bytes: 1 << 30,
        ..SchemaLimits::default()
    };
    let again = || json!({"$ref": "#"});
    let shapes = [
        json!({"properties": {"a": again()}, "required": ["b"]}),
        json!({"additionalProperties": again(), "required": ["b"]}),
        json!({"patternProperties": {"^a": again()}, "required": ["b"]}),
        json!({"properties": {"a": {"anyOf": [again(), {"type": "null"}]}}, "required": ["b"]}),
        json!({"properties": {"a": {"oneOf": [again(), {"type": "null"}]}}, "required": ["b"]}),
        json!({"properties": {"a": {"allOf": [again(), {"minProperties": 0}]}}, "required": ["b"]}),
        json!({"properties": {"a": {"not": {"not": again()}}}, "type": "object"}),
        json!({"properties": {"a": {"if": again(), "then": true, "else": false}}}),
        json!({"properties": {"a": {"if": true, "then": again()}}, "required": ["b"]}),
        json!({"dependentSchemas": {"a": {"properties": {"a": again()}}}, "required": ["b"]}),
        json!({"properties": {"a": again()}, "unevaluatedProperties": false, "required": ["b"]}),
        json!({"unevaluatedProperties": again(), "type": "object"}),
        json!({"properties": {"a": {"allOf": [again()]}}, "unevaluatedProperties": false, "required": ["b"]}),
        json!({"properties": {"a": {"$dynamicRef": "#x"}}, "$dynamicAnchor": "x", "required": ["b"]}),
    ];
    for schema in shapes {
        full(limits, &schema, |inner| within("a", inner));
    }
    let shapes = [
        json!({"items": again(), "maxItems": 0}),
        json!({"prefixItems": [again()], "maxItems": 0}),
        json!({"contains": again(), "type": "array"}),
        json!({"unevaluatedItems": again(), "type": "array"}),
        json!({"prefixItems": [{"anyOf": [again()]}], "unevaluatedItems": false, "maxItems": 0}),
    ];
    for schema in shapes {
        full(limits, &schema, |inner| Value::Array(vec![inner]));
    }
    // At one value: as deep as schemas can go there, by references.
    for link in [
        |next: Value| json!({"allOf": [next]}),
        |next: Value| json!({"anyOf": [next]}),
        |next: Value| json!({"oneOf": [next, false]}),
        |next: Value| json!({"not": next}),
        |next: Value| json!({"if": true, "then": next}),
        |next: Value| json!({"dependentSchemas": {"a": next}}),
    ] {
        let deepest = (1..640)
            .rev()
            .step_by(7)
            .find(|length| SchemaCompiler::new().with_limits(limits).compile(&chain(*length, link)).is_ok());
        let deepest = deepest.expect("some length is allowed");
        attack_with(
            &format!("{deepest} of {}", link(json!(1))),
            limits,
            chain(deepest, link),
            json!({"a": 1}),
        );
    }
}

/// Validates the deepest instance that is not refused.
fn full(limits: SchemaLimits, schema: &Value, around: impl FnMut(Value) -> Value + Copy) {
    let compiled = SchemaCompiler::new().with_limits(limits).compile(schema).expect("the schema is small");
    let fits = |depth: &usize| compiled.is_valid(&nested(*depth, json!(7), around)).is_ok();
    let run = (1..512).rev().step_by(5).find(fits);
    let deepest = run.expect("some depth is allowed");
    let outcome = attack_with(
        &format!("{deepest} in {schema}"),
        limits,
        schema.clone(),
        nested(deepest, json!(7), around),
    );
    assert!(!matches!(outcome, Outcome::Refused(_) | Outcome::TooMuch(_)), "{outcome:?}");
}

#[test]
fn stacks_of_recursion() {
    // Each member goes through a chain of references back to the root.
    let mut schema = chain(60, |next| next);
    schema["$defs"]["d60"] = json!({"properties": {"a": {"$ref": "#/$defs/d0"}}, "required": ["b"]});
    let deep = nested(120, json!(7), |inner| within("a", inner));
    assert_eq!(attack("chain for each member", schema.clone(), deep), Outcome::Refused(Ceiling::Nesting));
    let fitting = nested(8, json!(7), |inner| within("a", inner));
    assert!(matches!(attack("chain for each of few", schema, fitting), Outcome::Invalid(..)));
    let list = json!({"type": "object", "properties": {"next": {"$ref": "#"}}, "required": ["value"]});
    let deep = nested(126, json!({"value": 1}), |inner| within("next", inner));
    assert_eq!(attack("list of 126", list, deep), Outcome::Invalid(64, true));
    let schema = nested(20, json!({"properties": {"a": {"$ref": "#"}}}), |inner| json!({"allOf": [inner]}));
    let deep = nested(24, json!(7), |inner| within("a", inner));
    assert_eq!(attack("allOf for each member", schema, deep), Outcome::Valid);
}

#[test]
fn schemas_without_end() {
    for depth in [100, 10_000, 200_000] {
        let schema = nested(depth, json!({"type": "string"}), |inner| within("not", inner));
        let outcome = attack(&format!("schema nested {depth}"), schema, json!(7));
        assert!(matches!(outcome, Outcome::TooMuch(Ceiling::SchemaDepth)), "{outcome:?}");
        let schema = nested(depth, json!(1), |inner| Value::Array(vec![inner]));
        let outcome = attack(&format!("enum nested {depth}"), within("enum", schema), json!(7));
        assert!(matches!(outcome, Outcome::TooMuch(Ceiling::SchemaDepth)), "{outcome:?}");
    }
}

#[test]
fn schemas_as_deep_as_can_be_allowed() {
    let limits = SchemaLimits { schema_depth: usize::MAX, nesting: u64::MAX, ..SchemaLimits::default() };
    for around in [
        |inner: Value| within("not", inner),
        |inner: Value| within("items", inner),
        |inner: Value| json!({"allOf": [inner]}),
        |inner: Value| json!({"anyOf": [inner, false]}),
        |inner: Value| json!({"properties": {"a": inner}}),
        |inner: Value| json!({"if": true, "then": inner}),
        |inner: Value| json!({"additionalProperties": inner, "unevaluatedProperties": false}),
        |inner: Value| within("$defs", within("a", inner)),
    ] {
        let levels = |depth| nested(depth, json!({"type": "string"}), around);
        let fits = |depth: &usize| SchemaCompiler::new().with_limits(limits).compile(&levels(*depth)).is_ok();
        let deepest = (1..132).rev().find(fits).expect("some depth is allowed");
        let name = format!("{deepest} levels of {}", around(json!(1)));
        let outcome = attack_with(&name, limits, levels(deepest), json!({"a": 1}));
        assert!(matches!(outcome, Outcome::Valid | Outcome::Invalid(..)), "{name}: {outcome:?}");
    }
}

#[test]
fn instances_without_end() {
    let schema = || json!({"properties": {"a": {"$ref": "#"}}, "items": {"$ref": "#"}});
    for depth in [10_000, 20_000, 200_000] {
        let object = nested(depth, json!(1), |inner| within("a", inner));
        assert_eq!(
            attack(&format!("members nested {depth}"), schema(), object),
            Outcome::Refused(Ceiling::InstanceDepth)
        );
        let array = nested(depth, json!(1), |inner| Value::Array(vec![inner]));
        assert_eq!(
            attack(&format!("items nested {depth}"), schema(), array),
            Outcome::Refused(Ceiling::InstanceDepth)
        );
    }
}

#[test]
fn references_to_themselves() {
    assert_eq!(attack("itself", json!({"$ref": "#"}), json!(7)), Outcome::Valid);
    for schema in [
        json!({"$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}, "$ref": "#/$defs/a"}),
        json!({"anyOf": [{"$ref": "#"}, {"type": "string"}]}),
        json!({"not": {"$ref": "#"}}),
        json!({"if": {"allOf": [{"$ref": "#"}]}, "then": true}),
        json!({"$dynamicAnchor": "x", "oneOf": [{"$dynamicRef": "#x"}]}),
        json!({"$schema": "http://json-schema.org/draft-07/schema#", "dependencies": {"a": {"$ref": "#"}}}),
    ] {
        assert_eq!(attack("round and round", schema, json!(7)), Outcome::Unusable);
    }
}

#[test]
fn texts_that_are_repeated() {
    let text = || Value::String("é".repeat(1 << 20));
    assert_eq!(attack("1 MiB of text", json!({"type": "integer"}), text()), Outcome::Invalid(1, false));
    assert_eq!(
        attack("among alternatives", json!({"anyOf": [{"type": "integer"}, {"type": "null"}]}), text()),
        Outcome::Invalid(1, false)
    );
    let arms: Vec<Value> = (0..500).map(|place| json!({"const": place})).collect();
    assert!(matches!(
        attack("among 500 alternatives", json!({"anyOf": arms}), text()),
        Outcome::Invalid(1, _)
    ));
    // A long name on the way to many errors.
    let name = "n".repeat(1 << 20);
    let instance = within(&name, Value::Array(vec![json!(1); 20_000]));
    let schema = json!({"additionalProperties": {"items": {"type": "string"}}});
    assert!(matches!(attack("a long name", schema, instance), Outcome::Invalid(1, true)));
    let names = |count| Value::Object((0..count).map(|place| (format!("{place:0>100}"), json!(1))).collect());
    for closed in ["additionalProperties", "unevaluatedProperties"] {
        let schema = within(closed, json!(false));
        assert_eq!(attack("undeclared names", schema.clone(), names(5_000)), Outcome::Invalid(64, true));
        assert!(matches!(attack("more of them", schema, names(30_000)), Outcome::Invalid(_, true)));
    }
    // An error repeats what `not` refuses.
    let schema = json!({"items": {"not": {"enum": [1, "x".repeat(60_000)]}}});
    assert_eq!(attack("a long `not`", schema, Value::Array(vec![json!(1); 500])), Outcome::Invalid(1, true));
}

#[test]
fn errors_by_the_million() {
    let schema = || json!({"items": {"type": "string"}});
    let bad = |count| Value::Array(vec![json!(1); count]);
    assert_eq!(attack("10,000 bad items", schema(), bad(10_000)), Outcome::Invalid(64, true));
    assert_eq!(attack("99,999 bad items", schema(), bad(99_999)), Outcome::Invalid(1, true));
    assert_eq!(
        attack("1,000,000 bad items", schema(), bad(1_000_000)),
        Outcome::Refused(Ceiling::InstanceValues)
    );
    let limits = SchemaLimits {
        instance_values: 2_000_000,
        instance_bytes: 8 << 20,
        work: 10_000_000,
        ..SchemaLimits::default()
    };
    assert_eq!(attack_with("the same, raised", limits, schema(), bad(1_000_000)), Outcome::Invalid(1, true));
}

#[test]
fn values_that_are_compared() {
    let items = |count: usize| Value::Array((0..count).map(|place| json!([place, [1, 2, 3]])).collect());
    assert_eq!(attack("unique items", json!({"uniqueItems": true}), items(15_000)), Outcome::Valid);
    let options: Vec<Value> = (0..5_000).map(|place| json!(place)).collect();
    let schema = json!({"items": {"enum": options}});
    let outcome = attack("a long enum", schema, Value::Array(vec![json!(-1); 90_000]));
    assert_eq!(outcome, Outcome::Refused(Ceiling::Work));
    let required: Vec<Value> = (0..5_000).map(|place| json!(format!("m{place}"))).collect();
    let schema = json!({"items": {"required": required}});
    let outcome = attack("many that are required", schema, Value::Array(vec![json!({}); 40_000]));
    assert_eq!(outcome, Outcome::Refused(Ceiling::Work));
    let names = Value::Object((0..50_000).map(|place| (format!("n{place}"), json!(1))).collect());
    let schema = json!({"propertyNames": {"pattern": "^[a-z]+[0-9]{1,9}$", "allOf": vec![json!({"maxLength": 9}); 30]}});
    assert!(matches!(attack("names", schema, names), Outcome::Valid | Outcome::Refused(Ceiling::Work)));
}
