//! An official schema in, its structure out: prose goes, everything else stays exactly, in one
//! stable layout. Pure; `xtask` reads and writes the files.

use crate::diagnostic::Result;
use crate::lower::check_schema;
use crate::tree::Tree;

/// What an import makes of a schema.
#[derive(Debug)]
pub struct Imported {
    /// The structure, as text.
    pub schema: String,
    /// The dialect that it names.
    pub dialect: String,
}

/// Takes the prose out of a schema and checks that the rest is understood.
///
/// # Errors
/// Bytes that are no JSON, and the first keyword, dialect or shape that is not understood.
pub fn import(file: &str, bytes: &[u8]) -> Result<Imported> {
    let schema = without_prose(&Tree::parse(file, bytes)?);
    check_schema(file, &schema)?;
    let dialect = schema.get("$schema").and_then(Tree::text).unwrap_or_default().to_owned();
    Ok(Imported { schema: schema.to_text(), dialect })
}

/// The schema without the keywords `description` and `$comment`; members of that name stay.
fn without_prose(node: &Tree) -> Tree {
    let Tree::Object(members) = node else {
        return match node {
            Tree::List(items) => Tree::List(items.iter().map(without_prose).collect()),
            other => other.clone(),
        };
    };
    let kept = members.iter().filter(|(keyword, _)| !matches!(keyword.as_str(), "description" | "$comment"));
    let kept = kept.map(|(keyword, value)| {
        let value = match (keyword.as_str(), value) {
            // Here the names are those of members and definitions, not of keywords.
            ("properties" | "$defs" | "definitions", Tree::Object(named)) => {
                Tree::Object(named.iter().map(|(name, node)| (name.clone(), without_prose(node))).collect())
            }
            ("const" | "default" | "enum" | "examples", data) => data.clone(),
            (_, value) => without_prose(value),
        };
        (keyword.clone(), value)
    });
    Tree::Object(kept.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_goes_and_members_of_that_name_stay() {
        let text = r##"{"$schema": "https://json-schema.org/draft/2020-12/schema", "description": "x",
            "$defs": {"A": {"type": "object", "description": "x", "$comment": "y",
                "properties": {"description": {"type": "string", "description": "z"}}}}}"##;
        let imported = import("a.json", text.as_bytes()).expect("valid");
        assert_eq!(imported.dialect, "https://json-schema.org/draft/2020-12/schema");
        let schema = Tree::parse("a.json", imported.schema.as_bytes()).expect("valid");
        assert_eq!(
            schema.pointed("/$defs/A").expect("there").to_line(),
            r#"{"type":"object","properties":{"description":{"type":"string"}}}"#
        );
        assert_eq!(import("a.json", imported.schema.as_bytes()).expect("again").schema, imported.schema);
    }

    #[test]
    fn what_is_not_understood_is_an_error_with_its_place() {
        let schema = |body: &str| {
            format!(
                r#"{{"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": {{"A": {body}}}}}"#
            )
        };
        for (text, pointer) in [
            (schema(r#"{"type": "object", "patternProperties": {}}"#), "/$defs/A/patternProperties"),
            (schema(r#"{"type": "date"}"#), "/$defs/A/type"),
            (schema(r#"{"enum": [1]}"#), "/$defs/A/enum"),
            (schema("false"), "/$defs/A"),
            (schema(r##"{"$ref": "#/$defs/A", "minimum": 1}"##), "/$defs/A/minimum"),
            (
                r#"{"$schema": "http://json-schema.org/draft-04/schema#", "definitions": {}}"#.to_owned(),
                "/$schema",
            ),
            ("{}".to_owned(), ""),
            ("[]".to_owned(), ""),
        ] {
            let error = import("a.json", text.as_bytes()).expect_err(&text);
            assert_eq!(error.pointer, pointer, "{error}");
            assert!(!error.help.is_empty());
        }
    }
}
