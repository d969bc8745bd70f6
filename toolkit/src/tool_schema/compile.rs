//! Schemas are checked and compiled: a schema and [`SchemaLimits`] in, a [`ToolSchema`] out. All that
//! the validator does with a schema is bounded here, before it sees it.

use jsonschema::error::ValidationErrorKind;
use jsonschema::{PatternOptions, ValidationError, Validator};
use mcpspec_core::Json;
use referencing::Draft;
use serde_json::Value;

use super::ToolSchema;
use super::error::SchemaError;
use super::expand::expand;
use super::graph::{dialects, graph};
use super::limits::{Ceiling, Refusal, SchemaLimits, Subject};
use super::measure::{Most, measure};
use super::place::shorten;
use super::report::Report;
use super::tasks::Tasks;
use super::words::excerpt;

/// A schema, as a tree or as text.
#[derive(Clone, Copy, Debug)]
pub enum Source<'s> {
    /// A tree.
    Tree(&'s Value),
    /// Open JSON, such as the `inputSchema` of a [`Tool`](crate::latest::Tool).
    Text(&'s Json),
}

impl<'s> From<&'s Value> for Source<'s> {
    fn from(schema: &'s Value) -> Self {
        Self::Tree(schema)
    }
}

impl<'s> From<&'s Json> for Source<'s> {
    fn from(schema: &'s Json) -> Self {
        Self::Text(schema)
    }
}

/// Compiles schemas, with limits.
///
/// ```
/// use mcpspec::tool_schema::{SchemaCompiler, SchemaLimits};
/// use serde_json::json;
///
/// let compiler = SchemaCompiler::new()
///     .with_limits(SchemaLimits { schema_bytes: 32, ..SchemaLimits::default() });
/// let error = compiler.compile(&json!({"const": "x".repeat(40)})).unwrap_err();
/// assert!(error.to_string().ends_with("allowed are 32; `SchemaLimits::schema_bytes` raises that"));
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct SchemaCompiler {
    limits: SchemaLimits,
    formats: bool,
}

impl SchemaCompiler {
    /// With the default limits, and formats as annotations.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets what schemas and instances may cost.
    #[must_use]
    pub const fn with_limits(mut self, limits: SchemaLimits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets whether a string must have the format that `format` names, where the format is known.
    #[must_use]
    pub const fn with_formats(mut self, asserted: bool) -> Self {
        self.formats = asserted;
        self
    }

    /// Compiles a schema of any kind; a boolean is one, too.
    ///
    /// # Errors
    /// What is wrong with the schema, or too much about it.
    pub fn compile<'s>(&self, schema: impl Into<Source<'s>>) -> Result<ToolSchema, SchemaError> {
        self.take(schema.into(), |_| Ok(()))
    }

    /// Compiles a tool's `inputSchema`: an object with `"type": "object"` at the root (SEP-1613,
    /// SEP-2106).
    ///
    /// # Errors
    /// As [`SchemaCompiler::compile`], and another kind of root.
    pub fn input<'s>(&self, schema: impl Into<Source<'s>>) -> Result<ToolSchema, SchemaError> {
        self.take(schema.into(), of_objects)
    }

    /// Compiles a tool's `outputSchema`: any schema but a boolean.
    ///
    /// # Errors
    /// As [`SchemaCompiler::compile`], and another kind of root.
    pub fn output<'s>(&self, schema: impl Into<Source<'s>>) -> Result<ToolSchema, SchemaError> {
        self.take(schema.into(), is_object)
    }

    /// Compiles the `requestedSchema` of an elicitation: an object with `"type": "object"` at the root.
    /// What else the protocol asks of it, the types of the revision check.
    ///
    /// # Errors
    /// As [`SchemaCompiler::compile`], and another kind of root.
    pub fn requested<'s>(&self, schema: impl Into<Source<'s>>) -> Result<ToolSchema, SchemaError> {
        self.take(schema.into(), of_objects)
    }

    fn take(
        &self,
        schema: Source<'_>,
        root: fn(&Value) -> Result<(), SchemaError>,
    ) -> Result<ToolSchema, SchemaError> {
        let tree = match schema {
            Source::Tree(tree) => {
                self.measure(tree)?;
                tree.clone()
            }
            Source::Text(text) => {
                let (bytes, allowed) = (text.as_str().len(), self.limits.schema_bytes);
                if bytes > allowed {
                    return Err(refused(Ceiling::SchemaBytes, bytes as u64, allowed as u64));
                }
                let tree = text.to_value();
                self.measure(&tree)?;
                tree
            }
        };
        root(&tree)?;
        self.guarded(tree)
    }

    /// The bytes and the depth of a schema.
    fn measure(&self, schema: &Value) -> Result<(), Refusal> {
        let most = Most {
            subject: Subject::Schema,
            bytes: (Ceiling::SchemaBytes, self.limits.schema_bytes),
            depth: (Ceiling::SchemaDepth, self.limits.deepest_schema()),
            // Each value is a byte at least.
            values: (Ceiling::SchemaBytes, usize::MAX),
        };
        measure(schema, &most).map(drop)
    }

    fn guarded(&self, schema: Value) -> Result<ToolSchema, SchemaError> {
        let draft = dialects(&schema)?;
        let graph = graph(&schema, draft, self.limits.pattern_bytes)?;
        if graph.patterns > self.limits.patterns {
            return Err(refused(Ceiling::Patterns, graph.patterns, self.limits.patterns));
        }
        let tasks = Tasks::new(graph, &schema)?;
        let expanded = expand(&tasks);
        if expanded.whole.tasks > self.limits.subschemas {
            return Err(refused(Ceiling::Subschemas, expanded.whole.tasks, self.limits.subschemas));
        }
        if expanded.nesting > self.limits.nesting {
            return Err(refused(Ceiling::Nesting, expanded.nesting, self.limits.nesting));
        }
        let fixed = (!expanded.recursive).then_some(expanded.whole);
        let validator = self.build(&schema, draft)?;
        Ok(ToolSchema { schema, validator, tasks, fixed, limits: self.limits })
    }

    fn build(&self, schema: &Value, draft: Draft) -> Result<Validator, SchemaError> {
        let patterns = PatternOptions::regex()
            .size_limit(self.limits.pattern_bytes)
            .dfa_size_limit(self.limits.pattern_bytes);
        jsonschema::options()
            .offline()
            .with_draft(draft)
            .with_pattern_options(patterns)
            .should_validate_formats(self.formats)
            .build(schema)
            .map_err(|error| self.wrong(schema, &error))
    }

    /// What the validator says of a schema that it does not take.
    fn wrong(&self, schema: &Value, error: &ValidationError<'_>) -> SchemaError {
        let pointer = shorten(error.instance_path().as_str()).to_owned();
        match error.kind() {
            ValidationErrorKind::Format { format } if format == "regex" => {
                SchemaError::Pattern { pointer, allowed: self.limits.pattern_bytes }
            }
            ValidationErrorKind::Referencing(reason) => SchemaError::reference(pointer, &reason.to_string()),
            _ => {
                let told = Report::new(&Value::Null, schema, 1).first(error);
                let finding = &told.findings()[0].violation;
                SchemaError::Invalid {
                    pointer: finding.pointer.clone(),
                    expected: finding.expected.clone(),
                    found: finding.found.clone(),
                }
            }
        }
    }
}

fn refused(ceiling: Ceiling, met: u64, allowed: u64) -> SchemaError {
    Refusal { ceiling, subject: Subject::Schema, pointer: String::new(), met, allowed }.into()
}

fn is_object(schema: &Value) -> Result<(), SchemaError> {
    if schema.is_object() {
        return Ok(());
    }
    let expected = "a schema that is an object".to_owned();
    Err(SchemaError::Root { pointer: String::new(), expected, found: excerpt(schema) })
}

fn of_objects(schema: &Value) -> Result<(), SchemaError> {
    is_object(schema)?;
    match schema.get("type") {
        Some(Value::String(kind)) if kind == "object" => Ok(()),
        found => {
            let expected = "`\"type\": \"object\"` at the root".to_owned();
            let (pointer, found) = match found {
                Some(found) => ("/type", excerpt(found)),
                None => ("", "a schema without `type`".to_owned()),
            };
            Err(SchemaError::Root { pointer: pointer.to_owned(), expected, found })
        }
    }
}
