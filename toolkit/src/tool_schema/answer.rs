//! Results of tools and answers of users, held against the schemas that were announced for them.

use std::borrow::Cow;

use mcpspec_core::validate::{Finding, Severity, Violations};
use mcpspec_core::{Rule, Violation};
use serde_json::Value;

use super::error::Rejection;
use super::{ToolSchema, place::shorten};

impl ToolSchema {
    /// Holds the `structuredContent` of a tool's result against the tool's `outputSchema`. Pointers
    /// are those into the result.
    ///
    /// A server that announces an `outputSchema` must give content that conforms to it. `null` is
    /// content, as any JSON value is, and another thing than none. Results with `isError: true` are
    /// exempt: what a tool says that has failed need not have the shape of its success.
    ///
    /// ```
    /// use mcpspec::tool_schema::ToolSchema;
    /// use serde_json::{Value, json};
    ///
    /// let schema = ToolSchema::output(&json!({"type": ["number", "null"]}))?;
    /// assert!(schema.check_result(Some(&Value::Null), false).is_ok());
    /// let error = schema.check_result(None, false).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "at the root: expected the member `structuredContent`, found an object without it"
    /// );
    /// assert!(schema.check_result(None, true).is_ok());
    /// # Ok::<(), mcpspec::tool_schema::SchemaError>(())
    /// ```
    ///
    /// # Errors
    /// As [`ToolSchema::validate`].
    pub fn check_result(&self, structured_content: Option<&Value>, is_error: bool) -> Result<(), Rejection> {
        if is_error {
            return Ok(());
        }
        self.member("structuredContent", structured_content)
    }

    /// Holds the `content` of an `ElicitResult` against the `requestedSchema`. Pointers are those into
    /// the result.
    ///
    /// Only an `action` of `accept` comes with content; with any other there is nothing to hold
    /// against the schema.
    ///
    /// # Errors
    /// As [`ToolSchema::validate`].
    pub fn check_answer(&self, action: &str, content: Option<&Value>) -> Result<(), Rejection> {
        if action != "accept" {
            return Ok(());
        }
        self.member("content", content)
    }

    /// Validates a member of a result.
    fn member(&self, name: &str, value: Option<&Value>) -> Result<(), Rejection> {
        let Some(value) = value else { return Err(Rejection::Invalid(missing(name))) };
        self.validate(value).map_err(|rejection| match rejection {
            Rejection::Invalid(violations) => Rejection::Invalid(under(name, &violations)),
            Rejection::Refused(mut refusal) => {
                refusal.pointer = place(name, &refusal.pointer);
                Rejection::Refused(refusal)
            }
        })
    }
}

fn place(name: &str, pointer: &str) -> String {
    shorten(&format!("/{name}{pointer}")).to_owned()
}

/// The violations of a member, with their places in the result.
fn under(name: &str, violations: &Violations) -> Violations {
    let mut findings = violations.findings().to_vec();
    for finding in &mut findings {
        finding.violation.pointer = place(name, &finding.violation.pointer);
    }
    Violations::new(findings, violations.has_more())
}

fn missing(name: &str) -> Violations {
    let violation = Violation {
        rule: Rule::Required,
        pointer: String::new(),
        expected: format!("the member `{name}`"),
        found: "an object without it".to_owned(),
        offset: None,
    };
    let finding = Finding { violation, severity: Severity::Error, schema: Cow::Borrowed(""), range: None };
    Violations::new(vec![finding], false)
}
