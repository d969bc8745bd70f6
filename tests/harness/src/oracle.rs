//! The judge: a schema document, a definition's name and an instance come in, the verdict of the
//! `jsonschema` crate goes out.
//!
//! Formats are annotations, as in JSON Schema by default, and nothing outside the document is ever
//! read.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use jsonschema::Validator;
use serde_json::Value;

use crate::schema::Document;

/// Validators for the definitions of one document, each built when it is first asked for.
#[derive(Debug)]
pub struct Oracle {
    schema: Value,
    validators: Mutex<BTreeMap<String, Arc<Validator>>>,
}

impl Oracle {
    /// Judges by `schema`, a document with `$defs` or `definitions`.
    #[must_use]
    pub fn new(schema: &Value) -> Self {
        Self::from(schema.clone())
    }

    /// Whether `instance` is valid against the definition.
    ///
    /// # Panics
    ///
    /// When [`Oracle::compile`] refuses the definition.
    #[must_use]
    pub fn is_valid(&self, definition: &str, instance: &Value) -> bool {
        self.validator(definition).is_valid(instance)
    }

    /// What is wrong with `instance` first, and where; `None` when it is valid.
    ///
    /// # Panics
    ///
    /// When [`Oracle::compile`] refuses the definition.
    #[must_use]
    pub fn first_error(&self, definition: &str, instance: &Value) -> Option<String> {
        let error = self.validator(definition).validate(instance).err()?;
        // Masked: an instance of some kilobytes in a message helps nobody.
        Some(format!(
            "{definition}: at `{}`, by `{}`: {}",
            error.instance_path(),
            error.schema_path(),
            error.masked()
        ))
    }

    /// The places of all that is wrong with `instance`, as JSON Pointers.
    ///
    /// # Panics
    ///
    /// When [`Oracle::compile`] refuses the definition.
    #[must_use]
    pub fn places(&self, definition: &str, instance: &Value) -> Vec<String> {
        let validator = self.validator(definition);
        validator.iter_errors(instance).map(|error| error.instance_path().to_string()).collect()
    }

    /// Builds the definition's validator.
    ///
    /// # Errors
    ///
    /// When the document has no such definition, or when it or one it needs is no valid schema or
    /// refers to nothing.
    pub fn compile(&self, definition: &str) -> Result<(), String> {
        self.build(definition).map(drop)
    }

    /// The validator of a definition, for many verdicts.
    ///
    /// # Panics
    ///
    /// When [`Oracle::compile`] refuses the definition.
    #[must_use]
    pub fn validator(&self, definition: &str) -> Arc<Validator> {
        self.build(definition).unwrap_or_else(|message| panic!("{message}"))
    }

    fn build(&self, definition: &str) -> Result<Arc<Validator>, String> {
        let mut validators = self.validators.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(validator) = validators.get(definition) {
            return Ok(Arc::clone(validator));
        }
        let root = self.root(definition)?;
        let validator = jsonschema::options()
            .should_validate_formats(false)
            .offline()
            .build(&root)
            .map_err(|error| format!("definition `{definition}` does not compile: {error}"))?;
        let validator = Arc::new(validator);
        validators.insert(definition.to_owned(), Arc::clone(&validator));
        Ok(validator)
    }

    /// A schema of its own for one definition. Only what it needs comes along: building costs time
    /// by the size, and a defect elsewhere in the document must not hide this definition.
    fn root(&self, definition: &str) -> Result<Value, String> {
        let document = Document::new(&self.schema);
        let own = document
            .definition(definition)
            .ok_or_else(|| format!("the document has no definition `{definition}`"))?;
        let mut root = document.part(definition, own.clone());
        let pointer = crate::schema::child(&format!("#/{}", document.container), definition);
        root["$ref"] = Value::String(pointer);
        Ok(root)
    }
}

impl From<Value> for Oracle {
    fn from(schema: Value) -> Self {
        Self { schema, validators: Mutex::default() }
    }
}
