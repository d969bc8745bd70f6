//! What is not understood is an error that names the file, the place, the reason and what to do.

mod around;
mod schemas;

use crate::fixtures::{Project, REVISION};

/// What is wrong, the project that has it, and the file, the place and a part of the message that
/// the error must name.
type Case = (&'static str, Project, &'static str, &'static str, &'static str);

const SCHEMA: &str = "schema/2030-01-01/schema.json";

fn verify(cases: Vec<Case>) {
    for (what, project, file, pointer, part) in cases {
        let error = project.error(what);
        assert_eq!((error.file.as_str(), error.pointer.as_str()), (file, pointer), "{what}: {error}");
        assert!(error.message.contains(part), "{what}: {error}");
        assert!(!error.help.is_empty(), "{what}: {error}");
        assert!(!error.message.ends_with('.') && !error.message.contains('\n'), "{what}: {error}");
    }
}

/// A case about the definitions of a schema.
fn schema(what: &'static str, definitions: &str, pointer: &'static str, part: &'static str) -> Case {
    (what, Project::of(definitions), SCHEMA, pointer, part)
}

/// A project with nothing wrong in its schema: a record and an enum.
fn plain() -> Project {
    Project::of(
        r#""A": {"type": "object", "properties": {"b": {"type": "string"}, "c": {"type": "integer"}}},
           "E": {"type": "string", "enum": ["x", "y"]}"#,
    )
}

fn member(node: &str) -> String {
    format!(r#""A": {{"type": "object", "properties": {{"b": {node}}}}}"#)
}

#[test]
fn the_project_that_the_cases_change_is_right() {
    assert!(plain().generate().is_ok());
}

#[test]
fn an_error_reads_like_one_of_a_compiler() {
    let error = Project::of(r#""A": {"type": "date"}"#).error("a date");
    let lines: Vec<String> = error.to_string().lines().map(str::to_owned).collect();
    assert_eq!(lines[0], "error: the value \"date\" of `type` is not understood");
    assert_eq!(lines[1], format!("  --> schema/{REVISION}/schema.json at /$defs/A/type"));
    assert!(lines[2].starts_with("  help: "), "{error}");
    assert_eq!(lines.len(), 3);
}
