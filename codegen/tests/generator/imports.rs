//! An official schema in: its prose goes, everything else stays in one stable layout.

use mcpspec_codegen::import::import;
use serde_json::Value;

/// A schema as it comes from upstream: prose at every depth, and members that are called like the
/// keywords of prose.
const OFFICIAL: &str = r##"{"$schema": "https://json-schema.org/draft/2020-12/schema",
  "$comment": "made by a tool",
  "$defs": {
    "description": {"description": "A definition of that name.", "type": "string"},
    "Tool": {
        "description": "A tool.\nOver two lines.",
        "$comment": "x-internal",
        "properties": {
            "description": {"description": "Words.", "type": "string"},
            "$comment": {"$comment": "Words.", "type": "string"},
            "properties": {"type": "object", "description": "d",
                "properties": {"description": {"type": "object", "description": "d", "additionalProperties":
                    {"description": "d", "type": "number", "minimum": 1.50, "maximum": 1E+2}}}},
            "kind": {"const": "description", "description": "d", "default": {"description": "stays"}},
            "any": {"anyOf": [{"type": "null", "description": "d"}, {"$ref": "#/$defs/description"}]},
            "all": {"type": "array", "items": {"description": "d", "type": "string",
                "enum": ["description", "$comment", "é\u00e9\ud83d\ude00\/\"\\"]}}
        },
        "required": ["description", "kind"],
        "type": "object"
    }
  }
}"##;

#[test]
fn prose_goes_and_nothing_else() {
    let imported = import("official.json", OFFICIAL.as_bytes()).expect("valid");
    let structure: Value = serde_json::from_str(&imported.schema).expect("JSON");
    let expected: Value = serde_json::from_str(
        r##"{"$schema": "https://json-schema.org/draft/2020-12/schema",
          "$defs": {
            "description": {"type": "string"},
            "Tool": {
                "properties": {
                    "description": {"type": "string"},
                    "$comment": {"type": "string"},
                    "properties": {"type": "object",
                        "properties": {"description": {"type": "object", "additionalProperties":
                            {"type": "number", "minimum": 1.50, "maximum": 1E+2}}}},
                    "kind": {"const": "description", "default": {"description": "stays"}},
                    "any": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/description"}]},
                    "all": {"type": "array", "items": {"type": "string",
                        "enum": ["description", "$comment", "éé😀/\"\\"]}}
                },
                "required": ["description", "kind"],
                "type": "object"
            }}}"##,
    )
    .expect("JSON");
    assert_eq!(structure, expected);
    assert_eq!(imported.dialect, "https://json-schema.org/draft/2020-12/schema");
    assert!(imported.schema.contains("1.50") && imported.schema.contains("1E+2"), "numbers stay as spelled");
    let at = |text: &str| imported.schema.find(text).unwrap_or_else(|| panic!("{text}"));
    assert!(at("\"kind\"") < at("\"any\"") && at("\"properties\"") < at("\"required\""), "the order stays");
}

#[test]
fn the_layout_does_not_depend_on_that_of_the_source() {
    let imported = import("official.json", OFFICIAL.as_bytes()).expect("valid");
    let crowded: String = OFFICIAL.lines().map(str::trim).collect();
    let windows = OFFICIAL.replace('\n', "\r\n");
    let tabs = OFFICIAL.replace("    ", "\t");
    for other in [crowded, windows, tabs] {
        assert_eq!(import("official.json", other.as_bytes()).expect("valid").schema, imported.schema);
    }
    assert!(imported.schema.starts_with("{\n  \"$schema\""));
    assert!(imported.schema.ends_with("}\n") && !imported.schema.contains('\r'));
}

#[test]
fn importing_again_changes_nothing() {
    let once = import("official.json", OFFICIAL.as_bytes()).expect("valid").schema;
    assert_eq!(import("official.json", once.as_bytes()).expect("valid").schema, once);
}

#[test]
fn the_schemas_of_the_project_are_as_import_writes_them() {
    for (path, bytes) in crate::fixtures::real().0 {
        if path.ends_with("/schema.json") {
            let imported = import(&path, &bytes).unwrap_or_else(|error| panic!("{error}"));
            assert!(
                imported.schema.into_bytes() == bytes,
                "{path} is not in the layout of `cargo xtask import`"
            );
        }
    }
}

#[test]
fn a_schema_that_is_not_understood_is_not_imported() {
    for (text, pointer) in [
        (OFFICIAL.replace("\"enum\"", "\"contains\""), "/$defs/Tool/properties/all/items/contains"),
        (OFFICIAL.replace("2020-12", "2035-12"), "/$schema"),
        (
            OFFICIAL.replace("1.50", "\"1.50\""),
            "/$defs/Tool/properties/properties/properties/description/additionalProperties/minimum",
        ),
        (format!("\u{feff}{OFFICIAL}"), ""),
        (String::new(), ""),
    ] {
        let error = import("official.json", text.as_bytes()).expect_err("should not be understood");
        assert_eq!((error.file.as_str(), error.pointer.as_str()), ("official.json", pointer), "{error}");
        assert!(!error.help.is_empty());
    }
}
