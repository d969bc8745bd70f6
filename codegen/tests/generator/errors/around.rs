//! Errors of what stands around schemas: corrections, facts, texts, settings, manifests.

use super::{SCHEMA, member, plain, verify};
use crate::fixtures::{DIALECT, Project};

const FACTS: &str = "schema/2030-01-01/facts.toml";
const FIXUPS: &str = "schema/2030-01-01/fixups.toml";
const EXTENSION: &str = "schema/extensions/com.example/receipts/extension.toml";

#[test]
fn corrections_and_facts() {
    let fixup = |pointer: &str, old: &str, new: &str| {
        let text = format!(
            "[[fixup]]\npointer = '{pointer}'\nold = '''{old}'''\nnew = '''{new}'''\nreason = \"r\"\n"
        );
        plain().beside("fixups.toml", text)
    };
    let facts = |text: &str| plain().beside("facts.toml", text);
    let registry = "[f]\nname = \"F\"\nstate = \"deprecated\"\ndeprecated_in = \"2030-01-01\"\nauthority = \"S\"\n\
                    earliest_removal = \"never\"\nmigration = \"none\"\n";
    let deprecated = |pointer: &str, more: &str| {
        let text = format!("[[deprecated]]\npointer = '{pointer}'\nfeature = \"f\"\n{more}");
        facts(&text).with("schema/lifecycle.toml", registry)
    };
    assert!(deprecated("/$defs/A", "").generate().is_ok());
    verify(vec![
        (
            "a fixup whose old value is gone",
            fixup("/$defs/E/enum", r#"["x"]"#, "[]"),
            FIXUPS,
            "/$defs/E/enum",
            r#"expects ["x"], but the schema has ["x","y"]"#,
        ),
        ("a fixup whose place is gone", fixup("/$defs/B", "{}", "{}"), FIXUPS, "/$defs/B", "is gone"),
        (
            "a fixup with no JSON",
            fixup("/$defs/E/enum", r#"["x","y"]"#, "["),
            FIXUPS,
            "/$defs/E/enum",
            "not JSON",
        ),
        (
            "a fixup that breaks the schema",
            fixup("/$defs/E/enum", r#"["x","y"]"#, "[1]"),
            SCHEMA,
            "/$defs/E/enum",
            "[1]",
        ),
        (
            "a deprecated definition that is nowhere",
            deprecated("/$defs/B", ""),
            FACTS,
            "/$defs/B",
            "no revision has",
        ),
        (
            "a deprecated member that is nowhere",
            deprecated("/$defs/A/properties/z", ""),
            FACTS,
            "/$defs/A/properties/z",
            "no revision has",
        ),
        (
            "a deprecated value that is nowhere",
            deprecated("/$defs/A/properties/b", "values = [\"x\"]\n"),
            FACTS,
            "/$defs/A/properties/b",
            "no revision has",
        ),
        (
            "an unknown state",
            plain().with("schema/lifecycle.toml", registry.replace("\"deprecated\"", "\"gone\"")),
            "schema/lifecycle.toml",
            "f.state",
            "`gone`",
        ),
        (
            "an open enum that stands nowhere",
            facts("[[open_enum]]\nname = \"O\"\nvalues = [\"x\"]\nmembers = [\"/$defs/*/properties/z\"]\n"),
            FACTS,
            "open_enum",
            "`O` stands nowhere",
        ),
        (
            "an order of other values",
            facts("[[enum_order]]\nmembers = [\"/$defs/E\"]\nvalues = [\"x\"]\n"),
            FACTS,
            "/$defs/E",
            "x, y",
        ),
        (
            "an order of what is no enum",
            facts("[[enum_order]]\nmembers = [\"/$defs/A\"]\nvalues = [\"x\"]\n"),
            FACTS,
            "/$defs/A",
            "no enum",
        ),
        ("a constant of no known kind", facts("[constants]\nX = 1.5\n"), FACTS, "constants.X", "1.5"),
    ]);
}

#[test]
fn what_people_add() {
    let text = |kind: &str| format!("[{kind}.A]\ntext = \"One.\"\n");
    let twice = |kind: &str| {
        plain().with("schema/prose/one.toml", text(kind)).with("schema/prose/two.toml", text(kind))
    };
    verify(vec![
        ("two texts for one type", twice("types"), "schema/prose/two.toml", "A", "one.toml too"),
        ("two texts for one method", twice("methods"), "schema/prose/two.toml", "A", "one.toml too"),
        (
            "no entry of where it comes from",
            plain().with("schema/upstream.toml", ""),
            "schema/upstream.toml",
            "",
            "2030-01-01 has no entry",
        ),
        ("no such file", plain().without("schema/upstream.toml"), "schema/upstream.toml", "", "missing"),
        (
            "a typo in a key",
            plain().with("schema/protocol.toml", "\n\nkeeps = []\n"),
            "schema/protocol.toml",
            "",
            "line 3: unknown field `keeps`",
        ),
        ("a typo in the syntax", plain().beside("fixups.toml", "[[fixup]\n"), FIXUPS, "", "line 1"),
        (
            "a fact without a feature",
            plain().beside("facts.toml", "[[deprecated]]\npointer = \"\"\n"),
            FACTS,
            "",
            "feature",
        ),
        ("no UTF-8", plain().beside("facts.toml", [0xff]), FACTS, "", "not UTF-8"),
        (
            "an area that is no module",
            plain().with("schema/prose/type.toml", ""),
            "schema/prose/type.toml",
            "",
            "`type` can name no module",
        ),
        (
            "an area whose module is taken",
            plain().with("schema/prose/codec.toml", ""),
            "schema/prose/codec.toml",
            "",
            "`codec` can name no module",
        ),
        ("no manifest", plain().without("toolkit/Cargo.toml"), "toolkit/Cargo.toml", "", "missing"),
        (
            "a manifest that is no TOML",
            plain().with("generated/Cargo.toml", "["),
            "generated/Cargo.toml",
            "",
            "no TOML",
        ),
        (
            "a manifest that is not UTF-8",
            plain().with("generated/Cargo.toml", [0xff]),
            "generated/Cargo.toml",
            "",
            "not UTF-8",
        ),
        (
            "a name that the schema has given",
            Project::of(&format!(
                r#"{}, "E": {{"type": "string", "enum": ["x"]}}"#,
                member(r#"{"type": "string", "enum": ["z"]}"#)
            ))
            .with("schema/protocol.toml", "[names]\n\"A.b\" = \"E\"\n"),
            SCHEMA,
            "/$defs/A/properties/b",
            "`E` is that of a definition",
        ),
        (
            "a value to be kept that cannot be checked",
            Project::of(&member(r#"{"type": "string", "enum": ["z"]}"#))
                .with("schema/protocol.toml", "keep = [\"A.b\"]\n"),
            SCHEMA,
            "/$defs/A/properties/b/enum",
            "`enum` in a value that is kept",
        ),
        (
            "requests that nothing answers",
            Project::of(
                r##""ClientRequest": {"anyOf": [{"$ref": "#/$defs/PingRequest"}]}, "PingResult": {},
                    "PingRequest": {"type": "object", "properties": {"method": {"const": "ping"}},
                        "required": ["method"]}"##,
            ),
            SCHEMA,
            "",
            "no `ServerResult`",
        ),
    ]);
}

const GOOD: &str =
    "id = \"com.example/receipts\"\nmodule = \"receipts\"\nbase = \"2030-01-01\"\ntext = \"T.\"\n";

/// A project with an extension of these settings.
fn extended(settings: &str) -> Project {
    let upstream =
        "repository = \"r\"\ncommit = \"c\"\npath = \"p\"\nbytes = 1\nsha256 = \"s\"\ndialect = \"d\"\n";
    let upstream = format!("[\"2030-01-01\"]\n{upstream}[\"com.example/receipts\"]\n{upstream}");
    let schema = format!(r#"{{"$schema": "{DIALECT}", "$defs": {{"R": {{"type": "object"}}}}}}"#);
    plain()
        .with("schema/upstream.toml", upstream)
        .with("schema/extensions/com.example/receipts/schema.json", schema)
        .with(EXTENSION, settings)
}

#[test]
fn extensions() {
    let adds = |definition: &str, method: &str| {
        let result = format!(
            "[[result]]\nvalue = \"later\"\ndefinition = \"{definition}\"\nmethods = [\"{method}\"]\n"
        );
        extended(&format!("{GOOD}{result}"))
    };
    assert!(extended(GOOD).generate().is_ok());
    verify(vec![
        ("no settings", extended(GOOD).without(EXTENSION), EXTENSION, "", "missing"),
        ("settings that lack some", extended("id = \"x\"\n"), EXTENSION, "", "missing field"),
        (
            "no such base",
            extended(&GOOD.replace("2030-01-01", "2029-01-01")),
            EXTENSION,
            "base",
            "2029-01-01 is not imported",
        ),
        (
            "a result that is nowhere",
            adds("Nothing", "ping"),
            EXTENSION,
            "result.later",
            "no definition `Nothing`",
        ),
        ("a result of no method", adds("R", "ping"), EXTENSION, "result.later", "no method `ping`"),
        (
            "an extension that nobody knows the source of",
            extended(&GOOD.replace("com.example/receipts", "com.example/other")),
            "schema/upstream.toml",
            "",
            "com.example/other has no entry",
        ),
    ]);
}
