//! All that is wrong with arguments, where a type tells only what it meets first: the schema of the tool is
//! held against them, too. Needs the feature `tool-schemas`.

use serde_json::Value;

use super::arguments::ArgumentError;
use crate::JsonObject;
use crate::tool_schema::ToolSchema;

/// What a type has found, and what else the schema finds.
pub(super) fn errors(
    mut known: Vec<ArgumentError>,
    schema: &Value,
    arguments: &JsonObject,
) -> Vec<ArgumentError> {
    let Ok(schema) = ToolSchema::input(schema) else { return known };
    let Err(rejection) = schema.validate(&arguments.to_value()) else { return known };
    for finding in rejection.violations().map(|violations| violations.findings()).unwrap_or_default() {
        let violation = &finding.violation;
        // What the type says of a place it says better.
        let is_known = known.iter().any(|error| is_near(&error.pointer, &violation.pointer));
        if !is_known {
            known.push(ArgumentError {
                pointer: violation.pointer.clone(),
                expected: violation.expected.clone(),
                found: violation.found.clone(),
                meant: None,
            });
        }
    }
    known
}

/// Whether two places are one, or one is in the other.
fn is_near(one: &str, other: &str) -> bool {
    let is_in = |inner: &str, outer: &str| {
        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    // At the root stands what is missing there, of which there may be more than one.
    if one.is_empty() || other.is_empty() { one == other } else { is_in(one, other) || is_in(other, one) }
}
