//! A second oracle: a definition and a value in, every error that the `boon` crate finds out, and
//! whether the validators' findings are among them.
//!
//! `boon` tells the errors of all arms of a union, the validators those of one arm. So:
//!
//! - every finding is one of its errors: the same place in the value, the same place in the schema
//!   and the same keyword. Three kinds of findings are about a union as a whole and name the union
//!   where `boon` names its arms: a wrong tag, one that is missing, and a kind that no arm admits;
//! - every error outside a union is a finding, and so is something at or below every union.

use boon::{Compiler, Draft, ErrorKind, SchemaIndex, Schemas, SchemeUrlLoader, ValidationError};
use mcpspec_core::Rule;
use mcpspec_core::validate::Finding;
use serde_json::Value;

/// Where the document is said to be; nothing is ever read from there.
const PLACE: &str = "https://mcpspec.invalid/schema.json";

pub(crate) struct Second {
    schemas: Schemas,
    index: SchemaIndex,
}

/// One error.
#[derive(Debug)]
pub(crate) struct Told {
    /// Where in the value.
    at: String,
    /// Where in the schema, without the keyword.
    schema: String,
    keyword: &'static str,
    /// The members that are missing or too many.
    members: Vec<String>,
    /// Whether it is about an arm of a union only.
    in_union: bool,
}

impl Second {
    pub(crate) fn new(schema: &Value, definition: &str) -> Self {
        let mut compiler = Compiler::new();
        let is_new = schema.get("$defs").is_some();
        compiler.set_default_draft(if is_new { Draft::V2020_12 } else { Draft::V7 });
        // It reads files unless told otherwise.
        compiler.use_loader(Box::new(SchemeUrlLoader::new()));
        let mut schema = schema.clone();
        without_formats(&mut schema);
        compiler.add_resource(PLACE, schema).expect("a document");
        let mut schemas = Schemas::new();
        let container = if is_new { "$defs" } else { "definitions" };
        let place = format!("{PLACE}#/{container}/{definition}");
        let index = compiler.compile(&place, &mut schemas).unwrap_or_else(|error| panic!("{place}: {error}"));
        Self { schemas, index }
    }

    /// All errors; none for a valid value.
    pub(crate) fn errors(&self, value: &Value) -> Vec<Told> {
        let mut told = Vec::new();
        if let Err(error) = self.schemas.validate(value, self.index) {
            collect(&error, false, &mut told);
        }
        told
    }
}

/// Formats are annotations; of draft-07, `boon` asserts them.
fn without_formats(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            members.retain(|name, value| name != "format" || !value.is_string());
            members.values_mut().for_each(without_formats);
        }
        Value::Array(items) => items.iter_mut().for_each(without_formats),
        _ => {}
    }
}

fn collect(error: &ValidationError<'_, '_>, in_union: bool, told: &mut Vec<Told>) {
    let (keyword, members): (_, Vec<String>) = match &error.kind {
        ErrorKind::Type { .. } => ("type", Vec::new()),
        ErrorKind::Const { .. } => ("const", Vec::new()),
        ErrorKind::Enum { .. } => ("enum", Vec::new()),
        ErrorKind::Required { want } => ("required", want.iter().map(ToString::to_string).collect()),
        ErrorKind::AdditionalProperties { got } => {
            ("additionalProperties", got.iter().map(ToString::to_string).collect())
        }
        ErrorKind::Minimum { .. }
        | ErrorKind::Maximum { .. }
        | ErrorKind::MinItems { .. }
        | ErrorKind::MaxItems { .. }
        | ErrorKind::MinLength { .. }
        | ErrorKind::MaxLength { .. } => ("a bound", Vec::new()),
        ErrorKind::AnyOf => ("anyOf", Vec::new()),
        ErrorKind::OneOf(_) => ("oneOf", Vec::new()),
        ErrorKind::Group | ErrorKind::Schema { .. } | ErrorKind::Reference { .. } | ErrorKind::AllOf => {
            ("", Vec::new())
        }
        other => panic!("a keyword that the schemas do not have: {other:?}"),
    };
    if !keyword.is_empty() {
        let at = error.instance_location.to_string();
        let schema = error.schema_url.split_once('#').map_or("", |(_, pointer)| pointer).replace("%24", "$");
        told.push(Told { at, schema, keyword, members, in_union });
    }
    let in_union = in_union || matches!(error.kind, ErrorKind::AnyOf | ErrorKind::OneOf(_));
    for cause in &error.causes {
        collect(cause, in_union, told);
    }
}

/// What the two sides say that does not go together.
pub(crate) fn disagreement(schema: &Value, findings: &[Finding], told: &[Told]) -> Option<String> {
    if let Some(alone) = findings.iter().find(|own| !told.iter().any(|error| is_same(schema, own, error))) {
        return Some(format!("no error of boon's is {alone:?}: {told:?}"));
    }
    let is_found = |error: &Told| {
        error.in_union
            || findings.iter().any(|own| match error.keyword {
                "anyOf" | "oneOf" => own.violation.pointer.starts_with(&error.at),
                _ => is_same(schema, own, error),
            })
    };
    let missed = told.iter().find(|error| !is_found(error))?;
    Some(format!("nothing found is {missed:?}: {findings:?}"))
}

/// Whether a finding and an error are about the same thing.
fn is_same(schema: &Value, own: &Finding, error: &Told) -> bool {
    let violation = &own.violation;
    let is_union = schema
        .pointer(&own.schema)
        .is_some_and(|place| place.get("anyOf").is_some() || place.get("oneOf").is_some());
    // Of a union with one arm, `boon` names only the arm.
    let in_place = error.schema == own.schema || is_union;
    let is_at =
        |keywords: &[&str]| in_place && error.at == violation.pointer && keywords.contains(&error.keyword);
    match violation.rule {
        // A place without `type` admits the kinds of its values, which is our reading of it.
        Rule::Type if is_union => is_at(&["type", "const", "enum", "anyOf"]),
        Rule::Type => is_at(&["type", "const", "enum"]),
        Rule::Constant | Rule::Enum => is_at(&["const", "enum"]),
        Rule::Tag | Rule::Method => is_at(&["const", "enum", "oneOf"]),
        Rule::Bound => is_at(&["a bound"]),
        Rule::Required => {
            let is_it = |name: &String| violation.expected == format!("the member `{name}`");
            is_at(&["required"]) && error.members.iter().any(is_it)
        }
        Rule::Undeclared => {
            let place = |name: &String| {
                format!("{}/{}", error.at, name.replace('~', "~0").replace('/', "~1")) == violation.pointer
            };
            in_place && error.keyword == "additionalProperties" && error.members.iter().any(place)
        }
        // Syntax, limits and members that stand twice are no matter of a value.
        _ => false,
    }
}
