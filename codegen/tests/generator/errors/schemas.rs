//! Errors of schemas: keywords, whole documents, shapes.

use super::{SCHEMA, member, plain, schema, verify};
use crate::fixtures::{DIALECT, Project, REVISION};

#[test]
fn keywords() {
    verify(vec![
        schema(
            "an unknown keyword",
            r#""A": {"type": "object", "patternProperties": {}}"#,
            "/$defs/A/patternProperties",
            "the keyword `patternProperties` is not known",
        ),
        schema(
            "an unknown keyword deep inside",
            r#""A": {"type": "object", "properties": {"a/b": {"items": {"if": {}}}}}"#,
            "/$defs/A/properties/a~1b/items/if",
            "`if`",
        ),
        schema(
            "a keyword beside a reference",
            r##""A": {"$ref": "#/$defs/B", "minimum": 1}, "B": {"type": "integer"}"##,
            "/$defs/A/minimum",
            "`minimum` beside a `$ref`",
        ),
        schema(
            "members beside a union",
            r#""A": {"type": "object", "properties": {"b": {}}, "anyOf": [{"required": ["b"]}, {"required": ["c"]}]}"#,
            "/$defs/A/properties",
            "`properties` beside `anyOf`",
        ),
        schema(
            "two unions at once",
            r#""A": {"anyOf": [{"type": "string"}], "oneOf": [{"type": "string"}]}"#,
            "/$defs/A/oneOf",
            "`oneOf` beside `anyOf`",
        ),
        schema(
            "two kinds of bounds",
            &member(r#"{"type": ["string", "integer"], "minLength": 1, "minimum": 1}"#),
            "/$defs/A/properties/b/minLength",
            "`minLength` beside `minimum`",
        ),
        schema(
            "members of one of two types",
            &member(r#"{"type": ["object", "null"], "properties": {"c": {}}}"#),
            "/$defs/A/properties/b/properties",
            "`properties` beside the types [\"object\",\"null\"]",
        ),
        schema(
            "items of one of two types",
            r#""A": {"type": ["array", "string"], "items": {"type": "string"}}"#,
            "/$defs/A/items",
            "`items` beside the types",
        ),
        schema("an enum of numbers", r#""A": {"enum": [1, 2]}"#, "/$defs/A/enum", "[1,2]"),
        schema("an enum of nothing", r#""A": {"enum": []}"#, "/$defs/A/enum", "[]"),
        schema("a type that JSON has not", r#""A": {"type": "date"}"#, "/$defs/A/type", "\"date\""),
        schema(
            "a bound that is no number",
            &member(r#"{"minimum": "1"}"#),
            "/$defs/A/properties/b/minimum",
            "\"1\"",
        ),
        schema("a count below zero", &member(r#"{"minItems": -1}"#), "/$defs/A/properties/b/minItems", "-1"),
        schema("members in an array", r#""A": {"properties": []}"#, "/$defs/A/properties", "[]"),
        schema("a union of nothing", r#""A": {"anyOf": []}"#, "/$defs/A/anyOf", "[]"),
        schema("a schema that admits nothing", r#""A": false"#, "/$defs/A", "false"),
        schema("a schema that is a number", r#""A": 7"#, "/$defs/A", "7 is no schema"),
    ]);
}

#[test]
fn documents() {
    let document = |text: &str| Project::bare().revision(REVISION, text);
    let dialect = format!(r#""$schema": "{DIALECT}""#);
    let deep =
        format!(r#"{{{dialect}, "$defs": {{"A": {}1{}}}}}"#, "{\"items\": ".repeat(9999), "}".repeat(9999));
    let mut cut = br#"{"$schema": ""#.to_vec();
    cut.extend([0xff, 0xfe]);
    verify(vec![
        (
            "an unknown dialect",
            document(r#"{"$schema": "http://json-schema.org/draft-04/schema#", "definitions": {}}"#),
            SCHEMA,
            "/$schema",
            "draft-04",
        ),
        ("no dialect", document(r#"{"$defs": {"A": {}}}"#), SCHEMA, "", "names no dialect"),
        ("a list", document("[]"), SCHEMA, "", "is no JSON object"),
        ("no definitions", document(&format!("{{{dialect}}}")), SCHEMA, "", "no definitions"),
        (
            "empty definitions",
            document(&format!(r#"{{{dialect}, "$defs": {{}}}}"#)),
            SCHEMA,
            "",
            "no definitions",
        ),
        (
            "a schema of the document itself",
            document(&format!(r#"{{{dialect}, "type": "object", "$defs": {{"A": {{}}}}}}"#)),
            SCHEMA,
            "/type",
            "`type` is not known here",
        ),
        (
            "definitions of both dialects",
            document(&format!(r#"{{{dialect}, "$defs": {{}}, "definitions": {{"A": {{}}}}}}"#)),
            SCHEMA,
            "/definitions",
            "`definitions` is not known here",
        ),
        ("no JSON", document("{\n  \"$schema\": ,\n}"), SCHEMA, "", "line 2"),
        ("two values", document("{} {}"), SCHEMA, "", "is not JSON"),
        ("a member twice", document(&format!("{{{dialect}, {dialect}}}")), SCHEMA, "", "each member once"),
        (
            "a member twice, deep inside",
            document(&format!(r#"{{{dialect}, "$defs": {{"A": {{"enum": [{{"a": 1, "a": 2}}]}}}}}}"#)),
            SCHEMA,
            "/$defs/A/enum/0",
            "each member once",
        ),
        (
            "half a character",
            document(&format!(r#"{{{dialect}, "$defs": {{"A": {{"const": "\ud800"}}}}}}"#)),
            SCHEMA,
            "",
            "is not JSON",
        ),
        ("an empty file", document(""), SCHEMA, "", "is not JSON"),
        ("no UTF-8", plain().with(SCHEMA, cut), SCHEMA, "", "is not JSON"),
        ("too deep to be read", document(&deep), SCHEMA, "", "is not JSON"),
        ("no revision at all", Project::bare(), "schema", "", "no revision"),
    ]);
}

#[test]
fn shapes() {
    let many: Vec<String> = (0..65).map(|number| format!(r#""m{number}": {{"type": "string"}}"#)).collect();
    let many = format!(r#""A": {{"type": "object", "properties": {{{}}}}}"#, many.join(","));
    let two = r#"{"type": "object", "properties": {"x": {"type": "string"}}}"#;
    verify(vec![
        schema(
            "a reference that leads nowhere",
            &member(r##"{"$ref": "#/$defs/B"}"##),
            "/$defs/A/properties/b/$ref",
            "#/$defs/B",
        ),
        schema(
            "a reference into another document",
            r##""A": {"$ref": "other.json#/$defs/A"}"##,
            "/$defs/A/$ref",
            "other.json",
        ),
        schema("a reference to the document", r##""A": {"$ref": "#"}"##, "/$defs/A/$ref", "leads nowhere"),
        schema(
            "a reference into a definition",
            r##""A": {"$ref": "#/$defs/B/properties/c"}, "B": {"type": "object", "properties": {"c": {}}}"##,
            "/$defs/A/$ref",
            "leads nowhere",
        ),
        schema(
            "a list of kinds with something odd",
            &member(r#"{"type": ["string", "array", "null"]}"#),
            "/$defs/A/properties/b/type",
            "a type list with \"null\"",
        ),
        schema(
            "nothing but null",
            &member(r#"{"type": "null"}"#),
            "/$defs/A/properties/b/type",
            "`null` stands alone",
        ),
        schema("no type", &member(r#"{"items": {}}"#), "/$defs/A/properties/b", "neither a type"),
        schema(
            "a bound on items",
            &member(r#"{"type": "array", "items": {"type": "string", "maxLength": 3}}"#),
            "/$defs/A/properties/b/items",
            "a bound on a value that is no member",
        ),
        schema(
            "a bound on entries",
            r#""A": {"type": "object", "additionalProperties": {"type": "integer", "minimum": 3}}"#,
            "/$defs/A/additionalProperties",
            "a bound on a value that is no member",
        ),
        schema(
            "a bound on an arm",
            r#""A": {"anyOf": [{"type": "integer"}, {"type": "string", "minLength": 1}]}"#,
            "/$defs/A/anyOf/1",
            "a bound on a value that is no member",
        ),
        schema("a bound on a definition", r#""A": {"type": "integer", "minimum": 1}"#, "/$defs/A", "a bound"),
        schema(
            "a bound that is merged",
            r##""A": {"allOf": [{"$ref": "#/$defs/B"}, {"maxLength": 3}]}, "B": {"type": "string"}"##,
            "/$defs/A",
            "a bound",
        ),
        schema(
            "declared members and typed further ones",
            r#""A": {"type": "object", "properties": {"b": {}}, "additionalProperties": {"type": "string"}}"#,
            "/$defs/A/additionalProperties",
            "declared members and further ones",
        ),
        schema(
            "a union whose arms nothing tells apart",
            &format!(r#""A": {{"anyOf": [{two}, {{"type": "object", "properties": {{"y": {{}}}}}}]}}"#),
            "/$defs/A",
            "nothing tells the arms of `A` apart",
        ),
        schema(
            "a union that only a path would tell apart",
            r#""A": {"anyOf": [
                {"type": "object", "properties": {"a/x": {"type": "string"}}, "required": ["a/x"]},
                {"type": "object", "properties": {"a/y": {"type": "string"}}, "required": ["a/y"]}]}"#,
            "/$defs/A",
            "nothing tells",
        ),
        schema(
            "a union by booleans",
            r#""A": {"anyOf": [
                {"type": "object", "properties": {"on": {"const": true}}, "required": ["on"]},
                {"type": "object", "properties": {"on": {"const": false}}, "required": ["on"]}]}"#,
            "/$defs/A",
            "nothing tells",
        ),
        schema(
            "a union of kinds that overlap",
            r##""A": {"anyOf": [{"$ref": "#/$defs/E"}, {"$ref": "#/$defs/I"}]},
                "E": {"type": "string", "enum": ["x"]}, "I": {"type": ["string", "integer"]}"##,
            "/$defs/A",
            "nothing tells",
        ),
        schema(
            "a constant number by itself",
            r#""A": {"type": "integer", "const": 1}"#,
            "/$defs/A/const",
            "no member of an object",
        ),
        schema(
            "a constant number as an arm",
            r#""A": {"anyOf": [{"type": "integer", "const": 1}, {"type": "string"}]}"#,
            "/$defs/A/anyOf/0/const",
            "no member of an object",
        ),
        schema(
            "an optional constant boolean",
            &member(r#"{"const": true}"#),
            "/$defs/A/properties/b",
            "constant",
        ),
        schema("too many members", &many, "/$defs/A", "64"),
        schema(
            "branches that differ",
            r#""A": {"allOf": [{"type": "object"}, {"type": "string"}]}"#,
            "/$defs/A/allOf/1",
            "differ in `type`",
        ),
        schema(
            "a name with a quote",
            r#""A": {"type": "object", "properties": {"say \"hi\"": {"type": "string"}}}"#,
            "/$defs/A/properties/say \"hi\"",
            "with escapes",
        ),
        schema(
            "a constant with a quote",
            r#""A": {"type": "object", "properties": {"b": {"const": "\""}}, "required": ["b"]}"#,
            "/$defs/A/properties/b/const",
            "with escapes",
        ),
        schema(
            "a request without a result",
            r#""A": {"type": "object", "properties": {"method": {"const": "a"}}, "required": ["method"]}"#,
            "/$defs/A",
            "result is not to be found",
        ),
    ]);
}

#[test]
fn what_never_ends() {
    verify(vec![
        schema("its own name", r##""A": {"$ref": "#/$defs/A"}"##, "/$defs/A", "stands for itself"),
        schema(
            "its own name, by a detour",
            r##""A": {"anyOf": [{"$ref": "#/$defs/B"}, {"type": "null"}]}, "B": {"$ref": "#/$defs/A"}"##,
            "/$defs/A",
            "stands for itself",
        ),
        schema(
            "its own arm",
            r##""A": {"oneOf": [{"type": "string"}, {"$ref": "#/$defs/A"}]}"##,
            "/$defs/A",
            "itself",
        ),
        schema("its own branch", r##""A": {"allOf": [{"$ref": "#/$defs/A"}, {}]}"##, "/$defs/A", "itself"),
        schema(
            "a merge inside itself",
            r##""A": {"allOf": [
                {"type": "object", "properties": {"b": {"$ref": "#/$defs/A"}}},
                {"type": "object", "properties": {"b": {"type": "object", "required": ["c"]}}}]}"##,
            "/$defs/A/allOf/1/properties/b/allOf/1/properties/b",
            "without end",
        ),
        schema(
            "a record that needs itself",
            r##""A": {"type": "object", "properties": {"b": {"$ref": "#/$defs/B"}}, "required": ["b"]},
                "B": {"type": "object", "properties": {"a": {"$ref": "#/$defs/A"}}, "required": ["a"]}"##,
            "/$defs/A",
            "would have to contain another",
        ),
    ]);
}
