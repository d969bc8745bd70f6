//! The harness against small schemas: every keyword in both dialects, every operator, every order.

use std::collections::BTreeSet;
use std::sync::Arc;

use mcpspec_harness::inclusion::includes;
use mcpspec_harness::{
    Corpus, Defect, Donors, Generator, Mutator, Oracle, Order, Rng, defects, definitions, difference, same,
    serialise, serialise_twice,
};
use serde_json::{Value, json};

type Seen = fn(&Value) -> bool;

/// Definitions, and what has to turn up among a hundred instances of each.
fn keywords() -> Vec<(&'static str, Value, Vec<Seen>)> {
    vec![
        ("Const", json!({"const": -32020, "type": "integer"}), vec![|v| *v == -32020]),
        ("Enum", json!({"enum": ["a", null, 1.5]}), vec![|v| *v == "a", Value::is_null, |v| *v == 1.5]),
        (
            "Types",
            json!({"type": ["string", "integer", "null"]}),
            vec![Value::is_string, Value::is_null, |v| v.as_i64() == Some(0)],
        ),
        (
            "Integer",
            json!({"type": "integer"}),
            vec![Value::is_f64, |v| *v == i64::MIN, |v| *v == i64::MAX, |v| *v == 0, |v| *v == -1],
        ),
        (
            "Bounded",
            json!({"type": "integer", "minimum": -3, "maximum": 4}),
            vec![|v| *v == -3, |v| *v == 4, |v| *v == 0],
        ),
        (
            "Fraction",
            json!({"type": "number", "minimum": 0, "exclusiveMaximum": 1}),
            vec![|v| v.as_f64().is_some_and(|number| number.fract() > 0.0), |v| *v == 0],
        ),
        ("Number", json!({"type": "number"}), vec![|v| *v == 1e300, Value::is_i64]),
        (
            "Text",
            json!({"type": "string"}),
            vec![|v| *v == "", |v| v.to_string().contains("\\u0000"), |v| v.to_string().contains('😀')],
        ),
        ("Length", json!({"type": "string", "minLength": 2, "maxLength": 3}), vec![Value::is_string]),
        ("Format", json!({"type": "string", "format": "byte"}), vec![|v| *v == "aGVsbG8=", |v| *v == " "]),
        ("Anything", json!({}), vec![Value::is_null, Value::is_object, Value::is_array, Value::is_f64]),
        (
            "Object",
            json!({
                "type": "object",
                "properties": {"a": {"type": "string"}, "b": true, "never": {"not": {}}},
                "required": ["a"]
            }),
            vec![|v| v.get("b").is_none(), |v| v.get("b").is_some(), |v| {
                v.as_object().is_some_and(|members| members.len() > 2)
            }],
        ),
        (
            "Closed",
            json!({"type": "object", "properties": {"a": {"const": 1}}, "additionalProperties": false}),
            vec![|v| *v == json!({}), |v| *v == json!({"a": 1})],
        ),
        (
            "Map",
            json!({"type": "object", "additionalProperties": {"type": "boolean"}, "required": ["must"]}),
            vec![|v| v["must"] == true, |v| v.as_object().is_some_and(|members| members.len() > 2)],
        ),
        (
            "Names",
            json!({
                "type": "object",
                "propertyNames": {"enum": ["left", "right"]},
                "additionalProperties": {"type": "null"}
            }),
            vec![|v| v.get("left").is_some(), |v| v.get("right").is_some(), |v| *v == json!({})],
        ),
        (
            "Array",
            json!({"type": "array", "items": {"type": "boolean"}, "minItems": 1, "maxItems": 9}),
            vec![|v| v.as_array().is_some_and(|v| v.len() == 1), |v| {
                v.as_array().is_some_and(|v| v.len() == 9)
            }],
        ),
        (
            "OneOf",
            json!({"oneOf": [{"type": "string"}, {"type": "array", "maxItems": 0}, {"not": {}}]}),
            vec![Value::is_string, Value::is_array],
        ),
        (
            "AllOf",
            json!({"allOf": [
                {"$ref": "#/$defs/Object"},
                {"properties": {"a": {"enum": ["x", "y"]}, "c": {"type": "integer"}}, "required": ["c"]},
                {"anyOf": [{"properties": {"b": {"type": "null"}}}, {"required": ["b"]}]}
            ]}),
            vec![|v| v["a"] == "x", |v| v["a"] == "y", |v| v.get("b").is_some_and(Value::is_null)],
        ),
        (
            "Tree",
            json!({"type": "object", "properties": {"children": {
                "type": "array", "items": {"$ref": "#/$defs/Tree"}}, "leaf": {"anyOf": [
                {"$ref": "#/$defs/Tree"}, {"type": "string"}]}}, "required": ["leaf"]}),
            vec![|v| v["leaf"]["leaf"]["leaf"].is_string(), |v| v["children"][0]["leaf"].is_object()],
        ),
    ]
}

fn schema(dialect: &str, container: &str) -> Value {
    let named = keywords().into_iter().map(|(name, schema, _)| (name.to_owned(), schema));
    let document = json!({"$schema": dialect, container: Value::Object(named.collect())});
    let text = document.to_string().replace("#/$defs/", &format!("#/{container}/"));
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn instances_of_every_keyword_are_valid_and_varied() {
    for (dialect, container) in [
        ("http://json-schema.org/draft-07/schema#", "definitions"),
        ("https://json-schema.org/draft/2020-12/schema", "$defs"),
    ] {
        let schema = schema(dialect, container);
        let oracle = Oracle::new(&schema);
        let mut generator = Generator::new(&schema, 7);
        for (name, _, seen) in keywords() {
            let instances: Vec<_> = (0..300).map(|_| generator.instance(name)).collect();
            for instance in &instances {
                assert_eq!(oracle.first_error(name, instance), None, "{instance}");
            }
            for (index, seen) in seen.iter().enumerate() {
                assert!(instances.iter().any(seen), "{container}: {name}: never {index}");
            }
        }
        // What cannot be satisfied is what stays unreached.
        assert_eq!(generator.unreached(), [format!("/{container}/OneOf/oneOf/2")]);
    }
}

#[test]
fn keywords_beside_a_reference_hold_in_2020_12_only() {
    let definitions = |container: &str| {
        json!({container: {
            "Open": {"type": "string"},
            "Narrow": {"$ref": format!("#/{container}/Open"), "const": "x"}
        }})
    };
    let (old, new) = (definitions("definitions"), definitions("$defs"));
    let mut generator = Generator::new(&old, 1);
    assert!((0..20).any(|_| generator.instance("Narrow") != "x"));
    let mut generator = Generator::new(&new, 1);
    assert!((0..20).all(|_| generator.instance("Narrow") == "x"));
}

#[test]
fn a_seed_repeats_everything() {
    let schema = schema("https://json-schema.org/draft/2020-12/schema", "$defs");
    let made = |seed| Corpus::new(&schema, seed).instances(5).collect::<Vec<_>>();
    assert_eq!(made(1), made(1));
    assert_ne!(made(1), made(2));
    assert!(definitions(&schema).iter().all(|name| made(1).iter().any(|(made, _)| made == name)));
}

#[test]
fn defects_of_a_schema_are_messages() {
    let schema = json!({"$defs": {
        "Never": {"not": {}},
        "Circle": {"$ref": "#/$defs/Circle"},
        "Dangling": {"$ref": "#/$defs/Missing"},
        "Remote": {"$ref": "https://example.com/schema.json"},
        "Fine": {"type": "null"}
    }});
    let mut generator = Generator::new(&schema, 1);
    for name in ["Never", "Circle", "Dangling", "Remote", "Missing"] {
        assert_eq!(generator.try_instance(name), None, "{name}");
    }
    let oracle = Oracle::new(&schema);
    for name in ["Dangling", "Remote", "Missing"] {
        assert!(oracle.compile(name).is_err_and(|message| message.contains(name)), "{name}");
    }
    assert!(oracle.is_valid("Fine", &json!(null)));
}

#[test]
fn formats_are_annotations() {
    let schema = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "definitions": {"Link": {"type": "string", "format": "uri"}}
    });
    let oracle = Oracle::new(&schema);
    assert!(oracle.is_valid("Link", &json!("no uri at all")));
    let message = oracle.first_error("Link", &json!(1)).expect("a number is no string");
    assert!(message.contains("Link") && message.contains("/type"), "{message}");
}

#[test]
fn every_operator_is_applied_where_it_says() {
    let schema = json!({"$defs": {"All": {
        "type": "object",
        "properties": {
            "kind": {"const": "all"},
            "level": {"enum": ["high", "low"]},
            "count": {"type": "integer", "minimum": 0, "maximum": 9},
            "list": {"type": "array", "maxItems": 2, "items": {"type": "string", "maxLength": 3}},
            "more": {"type": "integer"}
        },
        "required": ["kind"]
    }}});
    let instance = json!({"kind": "all", "level": "low", "count": 3, "list": ["p"], "a/b": null});
    let oracle = Oracle::new(&schema);
    let mut donors = Donors::default();
    donors.learn(&json!({"level": "high", "other": {"level": 1}}));
    let mutator = Mutator::new(&schema, "All").with_donors(Arc::new(donors));
    let made: Vec<_> = mutator.mutants(&instance).collect();
    let mut operators = BTreeSet::new();
    for mutant in &made {
        operators.insert(mutant.operator);
        let (pointer, what) = difference(&instance, &mutant.value).unwrap_or_default();
        // `3.0` is `3`: this one differs in spelling only.
        let is_spelling = mutant.operator == "integer-as-float";
        assert!(is_spelling || pointer.starts_with(&mutant.pointer) || mutant.pointer.starts_with(&pointer));
        assert!(is_spelling || !what.is_empty(), "{mutant:?}");
    }
    let verdict = |operator: &str, pointer: &str| {
        let found =
            made.iter().find(|mutant| (mutant.operator, mutant.pointer.as_str()) == (operator, pointer));
        let mutant = found.unwrap_or_else(|| panic!("no {operator} at {pointer}"));
        oracle.is_valid("All", &mutant.value)
    };
    for (operator, pointer, expected) in [
        ("member-dropped", "/kind", false),
        ("member-dropped", "/a~1b", true),
        ("member-added", "/x~0\"~1unknown", true),
        ("replaced-by-null", "/kind", false),
        ("replaced-by-array", "/a~1b", true),
        ("replaced-by-string", "", false),
        ("replaced-by-boolean", "/level", false),
        ("replaced-by-object", "/list", false),
        ("replaced-by-number", "/list/0", false),
        ("replaced-by-fraction", "/list/0", false),
        ("wrapped", "/count", false),
        ("wrapped-in-object", "/list", false),
        ("member-known", "/more", false),
        ("member-renamed", "/kind", false),
        ("spliced", "/level", true),
        ("element-added", "/list/1", false),
        ("string-replaced", "/level", false),
        ("characters-below-bound", "/list/0", true),
        ("characters-at-bound", "/list/0", true),
        ("characters-above-bound", "/list/0", false),
        ("unwrapped", "/list", false),
        ("string-emptied", "/list/0", true),
        ("constant-appended", "/kind", false),
        ("constant-recased", "/level", false),
        ("constant-swapped", "/list/0", true),
        ("negative", "/count", false),
        ("beyond-i64", "/count", false),
        ("integer-as-float", "/count", true),
        ("integer-fractioned", "/count", false),
        ("below-bound", "/count", false),
        ("at-bound", "/count", true),
        ("above-bound", "/count", true),
        ("element-removed", "/list/0", true),
        ("element-duplicated", "/list/0", true),
        ("length-at-bound", "/list", true),
        ("length-above-bound", "/list", false),
    ] {
        assert_eq!(verdict(operator, pointer), expected, "{operator} at {pointer}");
        operators.remove(operator);
    }
    assert!(operators.is_empty(), "untested: {operators:?}");
}

#[test]
fn arms_of_a_union_get_members_of_one_another() {
    let schema = json!({"$defs": {
        "Any": {"anyOf": [
            {"$ref": "#/$defs/One"},
            {"type": "object", "properties": {"b": {"type": "integer"}, "c": true}}
        ]},
        "One": {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
    }});
    let instance = json!({"a": "x"});
    let mut donors = Donors::default();
    donors.learn(&json!({"a": "y"}));
    let mutator = Mutator::new(&schema, "Any").with_donors(Arc::new(donors));
    let made: Vec<_> = mutator.mutants(&instance).collect();
    let has = |operator: &str, value: Value| {
        made.iter().any(|mutant| mutant.operator == operator && mutant.value == value)
    };
    assert!(has("members-known", json!({"a": "x", "b": null, "c": null})));
    assert!(has("spliced", json!({"a": "y"})));
    assert!(has("spliced-and-broken", json!({"a": "y", "b": null})));
}

#[test]
fn a_text_with_a_member_twice_says_which() {
    let value = json!({"a": {"b/c": [1, {"d": null}]}, "": "x"});
    let mut rng = Rng::new(5);
    let mut places = BTreeSet::new();
    for _ in 0..100 {
        let (text, place) = serialise_twice(&value, &mut rng).expect("members");
        let read: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        assert!(same(&read, &value) && text.len() > value.to_string().len(), "{text}");
        places.insert(place);
    }
    assert_eq!(places.into_iter().collect::<Vec<_>>(), ["/", "/a", "/a/b~1c", "/a/b~1c/1/d"]);
    assert_eq!(serialise_twice(&json!([1, {}]), &mut rng), None);
}

#[test]
fn defects_change_one_point_and_proofs_tell_those_that_change_nothing() {
    let schema = json!({"$defs": {
        "Base": {"type": "object", "properties": {"id": {"type": ["string", "integer"]}}, "required": ["id"]},
        "Kind": {"enum": ["a", "b"]},
        "All": {
            "allOf": [{"$ref": "#/$defs/Base"}, {"required": ["id"]}],
            "properties": {
                "kind": {"$ref": "#/$defs/Kind"},
                "count": {"type": "number", "minimum": 0, "maximum": 9},
                "either": {"anyOf": [{"type": "array", "items": {"type": "null"}}, {"type": "array"}]},
                "open": {}
            },
            "additionalProperties": {"const": 1}
        }
    }});
    let found = defects(&schema, &["All", "Base", "Kind"]);
    let is_none = |operator: &str, pointer: &str| {
        let place = |defect: &&Defect| (defect.operator, defect.pointer.as_str()) == (operator, pointer);
        let defect = found.iter().find(place).unwrap_or_else(|| panic!("no {operator} at {pointer}"));
        let broken = defect.apply(&schema);
        includes(&broken, &schema, &defect.definition) && includes(&schema, &broken, &defect.definition)
    };
    for (operator, pointer, expected) in [
        ("required-dropped", "/$defs/All/allOf/1/required/0", true),
        ("part-dropped", "/$defs/All/allOf/1", true),
        ("part-dropped", "/$defs/All/allOf/0", false),
        ("parts-dropped", "/$defs/All/allOf", false),
        ("required-dropped", "/$defs/Base/required/0", false),
        ("required-added", "/$defs/All/required/kind", false),
        ("type-dropped", "/$defs/Base/type", false),
        ("type-narrowed", "/$defs/Base/properties/id/type/1", false),
        ("type-widened", "/$defs/Base/properties/id/type", false),
        ("enum-dropped", "/$defs/Kind/enum", false),
        ("enum-value-dropped", "/$defs/Kind/enum/0", false),
        ("enum-value-added", "/$defs/Kind/enum", false),
        ("const-dropped", "/$defs/All/additionalProperties/const", false),
        ("const-changed", "/$defs/All/additionalProperties/const", false),
        ("others-opened", "/$defs/All/additionalProperties", false),
        ("others-closed", "/$defs/Base/additionalProperties", false),
        ("property-dropped", "/$defs/All/properties/open", false),
        ("bound-dropped", "/$defs/All/properties/count/maximum", false),
        ("bound-lowered", "/$defs/All/properties/count/minimum", false),
        ("bound-raised", "/$defs/All/properties/count/maximum", false),
        ("items-dropped", "/$defs/All/properties/either/anyOf/0/items", true),
        ("arm-dropped", "/$defs/All/properties/either/anyOf/0", true),
        ("arm-dropped", "/$defs/All/properties/either/anyOf/1", false),
        ("union-dropped", "/$defs/All/properties/either/anyOf", false),
        ("ref-dropped", "/$defs/All/properties/kind/$ref", false),
        ("ref-retargeted", "/$defs/All/properties/kind/$ref", false),
    ] {
        assert_eq!(is_none(operator, pointer), expected, "{operator} at {pointer}");
    }
}

#[test]
fn large_instances_are_mutated_at_some_places_only() {
    let schema = json!({"$defs": {"List": {"type": "array"}}});
    let instance: Value = (0..2000).collect();
    let mutator = Mutator::new(&schema, "List");
    let places: BTreeSet<_> = mutator.mutants(&instance).map(|mutant| mutant.pointer).collect();
    assert!(places.len() <= 210 && places.contains("/1989"), "{places:?}");
}

#[test]
fn texts_differ_and_values_do_not() {
    let value = json!({
        "type": "t", "z": [{"method": "m", "zz": -0.0, "a": []}, {}, 1e300], "a": "é😀\"\\/\n\u{0}", "": null
    });
    let mut rng = Rng::new(3);
    let mut texts = BTreeSet::new();
    let tags = ["method", "type"];
    for _ in 0..200 {
        for order in [Order::Sorted, Order::Shuffled, Order::Last(&tags)] {
            let text = serialise(&value, &mut rng, order);
            let read: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
            assert_eq!(difference(&read, &value), None, "{text}");
            texts.insert(text);
        }
    }
    assert!(texts.len() > 300);
    let last =
        r#"{"":null,"a":"é😀\"\\/\n\u0000","z":[{"a":[],"zz":-0.0,"method":"m"},{},1e+300],"type":"t"}"#;
    assert!(texts.contains(last), "{:?}", texts.last());
    assert!(texts.iter().any(|text| text.contains("\\ud83d\\ude00")));
}

#[test]
fn comparison_is_by_json_value() {
    let parse = |text| serde_json::from_str::<Value>(text).expect("JSON");
    assert!(same(&parse(r#"{"a":1.0,"b":[10]}"#), &parse(r#"{"b":[1e1],"a":1}"#)));
    assert!(!same(&json!(9_007_199_254_740_993_i64), &json!(9_007_199_254_740_992_i64)));
    assert!(!same(&json!(u64::MAX), &json!(-1)));
    for (left, right, pointer) in [
        (json!({"a/b": {"c": [1, 2]}}), json!({"a/b": {"c": [1, 3]}}), "/a~1b/c/1"),
        (json!({"a": null}), json!({}), "/a"),
        (json!({}), json!({"~": 1}), "/~0"),
        (json!([1]), json!([1, 2]), ""),
        (json!([true]), json!(["true"]), "/0"),
    ] {
        assert_eq!(difference(&left, &right).map(|(pointer, _)| pointer).as_deref(), Some(pointer));
    }
}
