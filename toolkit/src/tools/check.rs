//! What can only be seen when a set is built: whether what a tool announces can be announced.

use serde_json::Value;

use super::definition::{Definition, Rendering};
use super::schema::headers;

/// A tool that a set cannot have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetError {
    /// The tool.
    pub tool: String,
    /// What is wrong with it.
    pub reason: String,
}

impl SetError {
    pub(super) fn new(tool: &str, reason: impl Into<String>) -> Self {
        Self { tool: tool.to_owned(), reason: reason.into() }
    }
}

impl std::fmt::Display for SetError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the tool `{}`: {}", self.tool, self.reason)
    }
}

impl std::error::Error for SetError {}

/// Whether a tool can be announced.
pub(super) fn check(
    name: &str,
    definition: &'static Definition,
    rendering: Rendering,
) -> Result<(), SetError> {
    let fail = |reason: String| Err(SetError::new(name, reason));
    if !is_name(name) {
        return fail("a name has 1 to 128 letters, digits, `_`, `-` and `.`".to_owned());
    }
    let rendering = definition.rendering(rendering);
    let input = &definition.rendered(rendering).input;
    if input.get("type").is_none_or(|kind| kind != "object") {
        return fail("its input is no object; take a struct, or single parameters".to_owned());
    }
    if let Some(properties) = input.get("properties").and_then(Value::as_object) {
        for member in properties.keys() {
            if rendering == Rendering::Portable && !is_portable(member) {
                return fail(format!(
                    "no provider takes the member `{member}`: use up to 64 letters, digits and `_`, the first no digit; or `schema = \"exact\"`"
                ));
            }
        }
    }
    if let Err(reason) = headers::check(input) {
        return fail(reason);
    }
    for form in definition.forms {
        let form = form();
        if let Err(reason) = form.schema {
            return fail(format!("no form can ask for `{}`: {reason}", form.type_name));
        }
    }
    Ok(())
}

fn is_name(name: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    (1..=128).contains(&name.len()) && name.bytes().all(is_allowed)
}

/// Whether every provider takes the name of a member.
pub(super) fn is_portable(member: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    (1..=64).contains(&member.len())
        && member.bytes().all(is_allowed)
        && !member.starts_with(|first: char| first.is_ascii_digit())
}
