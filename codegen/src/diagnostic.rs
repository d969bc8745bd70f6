//! What is wrong with the input, where, and what to do: [`Diagnostic`].

use std::fmt;

use serde::{Deserialize, Serialize};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
pub enum Severity {
    /// Something is missing that the result can do without.
    Warning,
    /// The input cannot be understood; nothing is written.
    Error,
}

/// One finding about the input.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// The file, relative to the project's root.
    pub file: String,
    /// The place in it: a JSON Pointer, or a table and key.
    pub pointer: String,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

impl Diagnostic {
    /// An error about a place in a file.
    pub fn error(
        file: impl Into<String>,
        pointer: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        let severity = Severity::Error;
        let (file, pointer) = (file.into(), pointer.into());
        Self { severity, file, pointer, message: message.into(), help: help.into() }
    }

    /// A warning about a place in a file.
    pub fn warning(
        file: impl Into<String>,
        pointer: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self { severity: Severity::Warning, ..Self::error(file, pointer, message, help) }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        writeln!(f, "{severity}: {}", self.message)?;
        match self.pointer.as_str() {
            "" => writeln!(f, "  --> {}", self.file)?,
            pointer => writeln!(f, "  --> {} at {pointer}", self.file)?,
        }
        write!(f, "  help: {}", self.help)
    }
}

impl std::error::Error for Diagnostic {}

/// The outcome of a step that can fail on its input.
pub type Result<T> = std::result::Result<T, Diagnostic>;
