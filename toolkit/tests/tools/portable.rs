//! What some client or provider breaks on, each with the smallest type that makes `schemars` write it; rows are
//! those of the list of known limits. Rows of names, sizes and counts are in `portability`.

use mcpspec::prelude::*;
use mcpspec::tools::assert_portable;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::probe::{One, arguments, parameter, result, schemas, set_of};

/// Types that only their schemas are needed of.
macro_rules! types {
    ($($item:item)*) => { $(
        #[derive(Deserialize, Serialize, JsonSchema)]
        $item
    )* };
}

types! {
    struct Point { x: u8 }

    #[serde(tag = "kind")]
    enum Shape {
        /// Round.
        Circle { radius: u8 },
        Square { side: u8 },
    }

    #[serde(tag = "t", content = "c")]
    enum Adjacent { A(u8), B }

    enum External {
        /// Counts.
        Count(u8),
        Stop,
    }

    #[serde(untagged)]
    enum Untagged { A { a: u8 }, B { b: u8 } }

    enum Documented {
        /// The first.
        First,
        Second,
    }

    enum Plain { Only, Other }

    struct Node {
        /// What comes behind it.
        next: Option<Box<Node>>,
    }

    struct Nothing {}
}

/// Row 1: alternatives at the root; row 2: a root that says no type.
#[test]
fn alternatives_at_the_root_become_one_object() {
    assert_eq!(
        arguments::<Shape>(),
        json!({
            "type": "object",
            "properties": {
                "kind": {"type": "string", "enum": ["Circle", "Square"], "description": "- `Circle`: Round."},
                "radius": {"type": "integer", "minimum": 0, "maximum": 255},
                "side": {"type": "integer", "minimum": 0, "maximum": 255}
            },
            "required": ["kind"]
        })
    );
    assert_eq!(
        arguments::<Adjacent>(),
        json!({
            "type": "object",
            "properties": {
                "t": {"type": "string", "enum": ["A", "B"]},
                "c": {"type": "integer", "minimum": 0, "maximum": 255}
            },
            "required": ["t"]
        })
    );
    // The text `Stop` is no arguments.
    assert_eq!(
        arguments::<External>(),
        json!({
            "type": "object",
            "properties": {
                "Count": {"type": "integer", "minimum": 0, "maximum": 255, "description": "Counts."}
            },
            "required": ["Count"],
            "additionalProperties": false
        })
    );
    assert_eq!(
        arguments::<Untagged>(),
        json!({
            "type": "object",
            "properties": {
                "a": {"type": "integer", "minimum": 0, "maximum": 255},
                "b": {"type": "integer", "minimum": 0, "maximum": 255}
            }
        })
    );
}

#[test]
fn what_is_no_object_is_no_arguments() {
    for rendering in [Rendering::Portable, Rendering::Exact] {
        for set in [
            set_of::<Plain, u8>("probe", "A probe.", rendering),
            set_of::<Vec<u8>, u8>("probe", "A probe.", rendering),
            set_of::<String, u8>("probe", "A probe.", rendering),
        ] {
            let error = set.expect_err("no object");
            assert_eq!(
                error.to_string(),
                "the tool `probe`: its input is no object; take a struct, or single parameters"
            );
        }
    }
}

/// Row 2, in the exact rendering, which leaves the alternatives as they are.
#[test]
fn an_exact_root_says_its_type() {
    let (input, _) = schemas::<Shape, u8>(Rendering::Exact);
    assert_eq!(input["type"], "object");
    assert!(input["oneOf"].is_array());
}

/// Row 3.
#[test]
fn objects_have_properties() {
    let map = json!({"type": "object", "properties": {}, "additionalProperties": {"type": "boolean"}});
    assert_eq!(parameter::<std::collections::BTreeMap<String, bool>>(), map);
    assert_eq!(arguments::<std::collections::BTreeMap<String, bool>>(), map);
}

#[test]
fn no_arguments_are_written_as_the_specification_shows() {
    assert_eq!(arguments::<Nothing>(), json!({"type": "object", "additionalProperties": false}));
}

/// Row 4.
#[test]
fn arrays_have_items() {
    let small = json!({"type": "integer", "minimum": 0, "maximum": 255});
    assert_eq!(
        parameter::<(u8, bool)>(),
        json!({
            "type": "array",
            "prefixItems": [small, {"type": "boolean"}],
            "items": {"anyOf": [small, {"type": "boolean"}]},
            "minItems": 2,
            "maxItems": 2
        })
    );
}

/// Row 5: a schema that is `true`; row 6: one that says no type.
#[test]
fn what_is_anything_says_so() {
    let any = parameter::<Value>();
    let kinds: Vec<&Value> = any["anyOf"].as_array().expect("kinds").iter().map(|arm| &arm["type"]).collect();
    assert_eq!(kinds, ["string", "number", "boolean", "object", "array", "null"]);
    assert_eq!(parameter::<Vec<Value>>(), json!({"type": "array", "items": any}));
    assert_eq!(result::<Value>(), json!({}));
    assert_eq!(result::<Vec<Value>>(), json!({"type": "array", "items": {}}));
}

/// Row 7.
#[test]
fn only_what_contains_itself_is_referred_to() {
    let point = parameter::<Point>();
    assert_eq!(point["properties"]["x"]["maximum"], 255);
    let (input, output) = schemas::<One<Point>, Option<Plain>>(Rendering::Portable);
    assert!(input.get("$defs").is_none() && output.get("$defs").is_none());
    // Beside a reference stands nothing.
    let (node, _) = schemas::<One<Node>, u8>(Rendering::Portable);
    assert_eq!(
        node["properties"]["value"]["properties"]["next"],
        json!({"description": "What comes behind it.", "anyOf": [{"$ref": "#/$defs/Node"}]})
    );
    assert!(node["$defs"]["Node"].is_object());
}

/// Row 8: several types; row 9: what may be null says so in JSON Schema.
#[test]
fn optional_is_left_out_and_nullable_is_an_alternative() {
    assert_eq!(parameter::<Option<String>>(), json!({"type": "string"}));
    assert_eq!(arguments::<One<Option<String>>>().get("required"), None);
    assert_eq!(result::<Option<String>>(), json!({"anyOf": [{"type": "string"}, {"type": "null"}]}));
    assert_eq!(
        result::<One<Option<Plain>>>()["properties"]["value"],
        json!({"anyOf": [{"type": "string", "enum": ["Only", "Other"]}, {"type": "null"}]})
    );
    assert_eq!(
        parameter::<Vec<Option<bool>>>(),
        json!({"type": "array", "items": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}})
    );
}

/// Row 10.
#[test]
fn numbers_have_bounds_and_no_formats() {
    assert_eq!(parameter::<u32>(), json!({"type": "integer", "minimum": 0, "maximum": u32::MAX}));
    assert_eq!(parameter::<i32>(), json!({"type": "integer", "minimum": i32::MIN, "maximum": i32::MAX}));
    assert_eq!(parameter::<u64>(), json!({"type": "integer", "minimum": 0}));
    assert_eq!(parameter::<i64>(), json!({"type": "integer"}));
    assert_eq!(parameter::<f64>(), json!({"type": "number"}));
    assert_eq!(parameter::<f32>(), json!({"type": "number"}));
}

/// Row 11.
#[test]
fn formats_are_those_that_all_know() {
    assert_eq!(parameter::<std::net::IpAddr>(), json!({"type": "string"}));
    assert_eq!(parameter::<std::net::Ipv4Addr>(), json!({"type": "string", "format": "ipv4"}));
}

#[derive(Deserialize, Serialize, JsonSchema)]
struct Bounded {
    #[schemars(extend("exclusiveMinimum" = 0, "exclusiveMaximum" = 10))]
    whole: i64,
    #[schemars(extend("exclusiveMinimum" = 0.5))]
    fraction: f64,
    #[schemars(extend("const" = 7, "readOnly" = true))]
    seven: u8,
    #[schemars(extend("enum" = [1, 2, 3, 9]))]
    few: u8,
}

/// Row 12; row 26: an enumeration of numbers.
#[test]
fn unknown_keywords_become_known_ones() {
    let bounded = arguments::<Bounded>();
    let of = |name: &str| bounded["properties"][name].clone();
    assert_eq!(of("whole"), json!({"type": "integer", "minimum": 1, "maximum": 9}));
    assert_eq!(of("fraction"), json!({"type": "number", "minimum": 0.5}));
    assert_eq!(of("seven"), json!({"type": "integer", "minimum": 7, "maximum": 7}));
    assert_eq!(
        of("few")["anyOf"],
        json!([
            {"type": "integer", "minimum": 1, "maximum": 3},
            {"type": "integer", "minimum": 9, "maximum": 9}
        ])
    );
    assert_eq!(
        parameter::<std::collections::BTreeMap<u8, bool>>(),
        json!({"type": "object", "properties": {}, "additionalProperties": {"type": "boolean"}})
    );
    assert_eq!(
        parameter::<std::collections::BTreeSet<bool>>(),
        json!({"type": "array", "items": {"type": "boolean"}})
    );
    assert_eq!(
        parameter::<std::num::NonZeroI8>(),
        json!({"anyOf": [
            {"type": "integer", "minimum": -128, "maximum": -1},
            {"type": "integer", "minimum": 1, "maximum": 127}
        ]})
    );
}

/// Row 12: variants with docs, which `schemars` writes as constants, behind those without.
#[test]
fn documented_choices_are_an_enumeration() {
    assert_eq!(
        parameter::<Documented>(),
        json!({"type": "string", "enum": ["Second", "First"], "description": "- `First`: The first."})
    );
}

/// Row 15.
#[test]
fn alternatives_are_not_nested() {
    assert_eq!(
        result::<Option<std::num::NonZeroI8>>()["anyOf"],
        json!([
            {"type": "integer", "minimum": -128, "maximum": -1},
            {"type": "integer", "minimum": 1, "maximum": 127},
            {"type": "null"}
        ])
    );
}

/// Row 23: results that are no objects, where they must be.
#[test]
fn older_clients_get_objects() {
    let set = set_of::<One<u8>, Vec<bool>>("probe", "A probe.", Rendering::Portable).expect("a set");
    let page = mcpspec::to_value(&set.list(mcpspec::Revision::V2025_11_25, None).expect("a page"));
    assert_eq!(
        page["tools"][0]["outputSchema"],
        json!({
            "type": "object",
            "properties": {"result": {"type": "array", "items": {"type": "boolean"}}},
            "required": ["result"]
        })
    );
}

/// Row 24: the dialect is that of the specification, or unsaid.
#[test]
fn the_dialect_is_the_one_of_the_specification() {
    let (input, output) = schemas::<One<u8>, Point>(Rendering::Exact);
    let dialect = "https://json-schema.org/draft/2020-12/schema";
    assert_eq!((&input["$schema"], &output["$schema"]), (&json!(dialect), &json!(dialect)));
    let (input, output) = schemas::<One<u8>, Point>(Rendering::Portable);
    assert_eq!((input.get("$schema"), output.get("$schema")), (None, None));
}

/// Whatever the rendering writes, the check finds nothing in it.
#[test]
fn what_is_rendered_is_portable() {
    fn check<T: JsonSchema>() {
        for set in [
            set_of::<One<T>, T>("probe", "A probe.", Rendering::Portable),
            set_of::<One<Option<Vec<T>>>, One<T>>("probe", "A probe.", Rendering::Portable),
        ] {
            assert_portable(&set.expect("a set"));
        }
    }
    check::<Point>();
    check::<Shape>();
    check::<Adjacent>();
    check::<External>();
    check::<Untagged>();
    check::<Documented>();
    check::<Value>();
    check::<(u8, Option<f32>)>();
    check::<std::num::NonZeroI8>();
    check::<std::collections::BTreeMap<u8, Value>>();
    check::<[Bounded; 2]>();
    check::<Nothing>();
}
