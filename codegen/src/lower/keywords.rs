//! Which JSON Schema keywords are understood, and where: everything else is an error, so that
//! nothing which a schema says is dropped in silence.

use crate::diagnostic::{Diagnostic, Result};
use crate::tree::{Tree, step};

/// Dialects whose keywords mean what is understood here.
const DIALECTS: &[&str] =
    &["http://json-schema.org/draft-07/schema", "https://json-schema.org/draft/2020-12/schema"];

const HELP: &str = "teach `codegen/src/lower` what it means, or correct the schema in fixups.toml";

/// Keywords of which only one is heard where they stand together: any of the first beside any of
/// the others.
const APART: &[(&[&str], &[&str])] = &[
    (
        &["anyOf"],
        &[
            "oneOf",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "const",
            "propertyNames",
        ],
    ),
    (
        &["oneOf"],
        &["properties", "required", "additionalProperties", "items", "enum", "const", "propertyNames"],
    ),
    (&["minimum", "maximum"], &["minItems", "maxItems", "minLength", "maxLength"]),
    (&["minItems", "maxItems"], &["minLength", "maxLength"]),
];

/// Keywords that say nothing about which values are valid.
pub(super) fn is_annotation(keyword: &str) -> bool {
    matches!(keyword, "title" | "description" | "$comment" | "default" | "$schema")
}

/// Whether a schema admits nothing.
pub(super) fn is_never(node: &Tree) -> bool {
    match node {
        Tree::Boolean(admits) => !admits,
        Tree::Object(members) => {
            matches!(members.as_slice(), [(not, Tree::Object(any))] if not == "not" && any.is_empty())
        }
        _ => false,
    }
}

/// Checks a whole document: its dialect, and every keyword with the shape of its value.
///
/// # Errors
/// The first keyword, dialect or shape that is not understood.
pub fn check_schema(file: &str, schema: &Tree) -> Result<()> {
    let fail =
        |pointer: &str, message: String, help: &str| Err(Diagnostic::error(file, pointer, message, help));
    let Some(members) = schema.members() else {
        return fail("", "the document is no JSON object".to_owned(), "give the file of a JSON schema");
    };
    let Some(dialect) = schema.get("$schema").and_then(Tree::text) else {
        return fail(
            "",
            "the document names no dialect in `$schema`".to_owned(),
            "add the dialect upstream uses",
        );
    };
    if !DIALECTS.contains(&dialect.trim_end_matches('#')) {
        let help = "draft-07 and 2020-12 are understood; a new dialect needs work in `codegen/src/lower`";
        return fail("/$schema", format!("the dialect `{dialect}` is not known"), help);
    }
    let mut found = None;
    for (keyword, value) in members {
        match keyword.as_str() {
            "$schema" | "$id" | "title" | "description" | "$comment" => {}
            "$defs" | "definitions" if found.is_none() => {
                found = Some(value.members().is_some_and(|definitions| !definitions.is_empty()));
                let pointer = step("", keyword);
                for (name, node) in value.members().unwrap_or_default() {
                    check(file, node, &step(&pointer, name))?;
                }
            }
            _ => return fail(&step("", keyword), format!("the keyword `{keyword}` is not known here"), HELP),
        }
    }
    if found == Some(true) {
        Ok(())
    } else {
        fail("", "the document has no definitions".to_owned(), "give the file of a JSON schema")
    }
}

fn check(file: &str, node: &Tree, pointer: &str) -> Result<()> {
    let fail = |pointer: &str, message: String| Err(Diagnostic::error(file, pointer, message, HELP));
    let members = match node {
        Tree::Object(members) => members,
        Tree::Boolean(true) => return Ok(()),
        _ => return fail(pointer, format!("{} is no schema that is understood", node.to_line())),
    };
    for (keyword, value) in members {
        let here = step(pointer, keyword);
        let fits = match keyword.as_str() {
            "$ref" | "$schema" | "title" | "description" | "$comment" | "format" => value.text().is_some(),
            "type" => types(value),
            "const" | "default" => true,
            "enum" => value
                .items()
                .is_some_and(|items| !items.is_empty() && items.iter().all(|i| i.text().is_some())),
            "required" => value.items().is_some_and(|items| items.iter().all(|i| i.text().is_some())),
            "minimum" | "maximum" => value.number().is_some(),
            "minItems" | "maxItems" | "minLength" | "maxLength" => {
                value.number().is_some_and(|n| n >= 0.0 && n.fract() == 0.0)
            }
            "properties" => {
                for (name, node) in value.members().unwrap_or_default() {
                    check(file, node, &step(&here, name))?;
                }
                value.members().is_some()
            }
            "anyOf" | "oneOf" | "allOf" => {
                for (index, node) in value.items().unwrap_or_default().iter().enumerate() {
                    check(file, node, &step(&here, &index.to_string()))?;
                }
                value.items().is_some_and(|items| !items.is_empty())
            }
            "items" => {
                check(file, value, &here)?;
                true
            }
            "additionalProperties" => {
                if !is_never(value) {
                    check(file, value, &here)?;
                }
                true
            }
            // Member names are strings anyway.
            "propertyNames" => value.to_line() == r#"{"type":"string"}"#,
            _ => return fail(&here, format!("the keyword `{keyword}` is not known")),
        };
        if !fits {
            return fail(&here, format!("the value {} of `{keyword}` is not understood", value.to_line()));
        }
    }
    if node.get("$ref").is_some()
        && let Some((other, _)) = members.iter().find(|(key, _)| key != "$ref" && !is_annotation(key))
    {
        return fail(&step(pointer, other), format!("the keyword `{other}` beside a `$ref`"));
    }
    if let Some(Tree::List(kinds)) = node.get("type") {
        let inner = ["items", "properties", "required", "additionalProperties", "propertyNames"];
        if let Some((other, _)) = members.iter().find(|(key, _)| inner.contains(&key.as_str())) {
            let kinds = Tree::List(kinds.clone()).to_line();
            return fail(&step(pointer, other), format!("the keyword `{other}` beside the types {kinds}"));
        }
    }
    for (first, others) in APART {
        let Some((first, _)) = members.iter().find(|(key, _)| first.contains(&key.as_str())) else {
            continue;
        };
        if let Some((other, _)) = members.iter().find(|(key, _)| others.contains(&key.as_str())) {
            return fail(&step(pointer, other), format!("the keyword `{other}` beside `{first}`"));
        }
    }
    Ok(())
}

fn types(value: &Tree) -> bool {
    let known = |kind: &Tree| {
        let kinds = ["null", "boolean", "integer", "number", "string", "array", "object"];
        kind.text().is_some_and(|kind| kinds.contains(&kind))
    };
    match value {
        Tree::List(kinds) => !kinds.is_empty() && kinds.iter().all(known),
        kind => known(kind),
    }
}

/// The members that a schema requires.
pub(super) fn required(schema: &Tree) -> Vec<&str> {
    let names = schema.get("required").and_then(Tree::items).unwrap_or_default();
    names.iter().filter_map(Tree::text).collect()
}
