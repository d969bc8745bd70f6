//! The schemas of tools: a JSON schema in, a [`ToolSchema`] out, which holds values against it. The
//! feature `tool-schemas`.
//!
//! Schemas come from peers, so neither they nor what is held against them can be trusted. Nothing is
//! fetched or opened for them, and everything that they can make expensive is bounded before it is
//! done, by [`SchemaLimits`]: what exceeds a limit is refused, with the limit, the place and how to
//! raise it. Validation itself is done by the `jsonschema` crate.
//!
//! ```
//! use mcpspec::tool_schema::{Rejection, ToolSchema};
//! use serde_json::json;
//!
//! let weather = ToolSchema::input(&json!({
//!     "type": "object",
//!     "properties": {"city": {"type": "string"}, "unit": {"enum": ["celsius", "kelvin"]}},
//!     "required": ["city"],
//!     "additionalProperties": false
//! }))?;
//! assert!(weather.is_valid(&json!({"city": "Oslo"}))?);
//!
//! let error = weather.validate(&json!({"city": 7, "unit": "fahrenheit"})).unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     "at /city: expected a string, found 7\n\
//!      at /unit: expected \"celsius\" or \"kelvin\", found \"fahrenheit\""
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Dialects
//!
//! A schema without `$schema` is of 2020-12; draft-07 may be declared. Any other dialect is refused
//! (SEP-1613). References lead to places in the same document, to anchors and `$id`s in it, or to the
//! standard metaschemas; all others are refused (SEP-2106). Formats are annotations unless
//! [`SchemaCompiler::with_formats`] asks for more. Regular expressions are those of the `regex` crate,
//! which take linear time; look-around and back-references are refused.

mod answer;
mod compile;
mod error;
mod expand;
mod graph;
mod keywords;
mod limits;
mod measure;
mod pattern;
mod place;
mod report;
mod tasks;
mod words;
mod work;

pub use compile::{SchemaCompiler, Source};
pub use error::{Rejection, SchemaError};
pub use limits::{Ceiling, Refusal, SchemaLimits, Subject};

use jsonschema::Validator;
use mcpspec_core::validate::Violations;
use serde_json::Value;

use expand::Fixed;
use measure::{Most, measure};
use report::{Report, untold};
use tasks::{Task, Tasks};

/// A compiled schema, which holds values against it. It can be shared between threads.
#[derive(Debug)]
pub struct ToolSchema {
    schema: Value,
    validator: Validator,
    tasks: Tasks,
    /// What the root costs whatever the instance; none with recursion.
    fixed: Option<Fixed>,
    limits: SchemaLimits,
}

impl ToolSchema {
    /// Compiles a schema of any kind, with the default limits.
    ///
    /// # Errors
    /// What is wrong with the schema, or too much about it.
    pub fn new<'s>(schema: impl Into<Source<'s>>) -> Result<Self, SchemaError> {
        SchemaCompiler::new().compile(schema)
    }

    /// Compiles a tool's `inputSchema`, with the default limits.
    ///
    /// # Errors
    /// As [`SchemaCompiler::input`].
    pub fn input<'s>(schema: impl Into<Source<'s>>) -> Result<Self, SchemaError> {
        SchemaCompiler::new().input(schema)
    }

    /// Compiles a tool's `outputSchema`, with the default limits.
    ///
    /// # Errors
    /// As [`SchemaCompiler::output`].
    pub fn output<'s>(schema: impl Into<Source<'s>>) -> Result<Self, SchemaError> {
        SchemaCompiler::new().output(schema)
    }

    /// Compiles the `requestedSchema` of an elicitation, with the default limits.
    ///
    /// # Errors
    /// As [`SchemaCompiler::requested`].
    pub fn requested<'s>(schema: impl Into<Source<'s>>) -> Result<Self, SchemaError> {
        SchemaCompiler::new().requested(schema)
    }

    /// The schema.
    pub fn schema(&self) -> &Value {
        &self.schema
    }

    /// Whether a value is valid.
    ///
    /// # Errors
    /// Finding out would cost more than the limits allow.
    pub fn is_valid(&self, instance: &Value) -> Result<bool, Refusal> {
        let limits = &self.limits;
        let most = Most {
            subject: Subject::Instance,
            bytes: (Ceiling::InstanceBytes, limits.instance_bytes),
            depth: (Ceiling::InstanceDepth, limits.deepest_instance()),
            values: (Ceiling::InstanceValues, limits.instance_values),
        };
        let size = measure(instance, &most)?;
        if !self.fixed.is_some_and(|fixed| work::is_small(&fixed, size, limits)) {
            work::cost(&self.tasks, Task::check(0), instance, limits)?;
        }
        Ok(self.validator.is_valid(instance))
    }

    /// Checks a value, and tells what is wrong with it: all of it, where that keeps the limits; else
    /// what is found first, and where that would take too much, too, only that it is not valid.
    ///
    /// Of alternatives that all refuse the value, the violations of the nearest are told.
    ///
    /// # Errors
    /// [`Rejection::Invalid`] with the violations, in the order of the document with members by name;
    /// [`Rejection::Refused`] as [`ToolSchema::is_valid`].
    pub fn validate(&self, instance: &Value) -> Result<(), Rejection> {
        if self.is_valid(instance)? {
            return Ok(());
        }
        Err(Rejection::Invalid(self.explain(instance)))
    }

    /// What is wrong with a value that is not valid and keeps the limits.
    fn explain(&self, instance: &Value) -> Violations {
        let Ok(cost) = work::cost(&self.tasks, Task::tell(0), instance, &self.limits) else {
            return untold(instance);
        };
        let report = Report::new(&self.schema, instance, self.limits.findings);
        if cost.plain.saturating_add(cost.apart) <= self.limits.report_bytes {
            return report.all(self.validator.iter_errors(instance));
        }
        if cost.apart > self.limits.report_bytes {
            return untold(instance);
        }
        match self.validator.validate(instance) {
            Err(error) => report.first(&error),
            Ok(()) => untold(instance),
        }
    }
}
