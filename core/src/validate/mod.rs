//! Validators: a value in, whether it is what the schema says out. They run on tables that `regen`
//! writes from the corrected schema, straight on bytes or on a tree. The feature `validate`.

mod bytes;
mod choose;
mod names;
mod node;
mod prose;
mod report;
mod sink;
#[cfg(feature = "serde_json")]
mod tree;
mod word;

pub use node::{Any, Bounds, Choice, Extra, Kinds, Method, Node, NodeId, Object, Others, Tables, Tag, kinds};
pub use prose::Prose;
pub use report::{Finding, Severity, Violations};
pub use word::Word;

use crate::context::{Limits, Mode};
use crate::violation::{not_utf8, too_long};

/// The validator of one definition.
///
/// It checks exactly what the corrected schema says: no prose, no formats. On bytes it also checks
/// that they are UTF-8 and JSON, as `serde_json` would, and refuses members that stand twice.
#[derive(Clone, Copy, Debug)]
pub struct Validator {
    tables: &'static Tables,
    node: NodeId,
    asked: Asked,
}

/// How a validator is to look at a value.
#[derive(Clone, Copy, Debug)]
struct Asked {
    limits: Limits,
    most: usize,
    mode: Mode,
}

impl Asked {
    /// Whether rules count that only the prose of the specification says.
    #[inline]
    fn reads_prose(&self) -> bool {
        self.mode != Mode::Exact
    }
}

impl Validator {
    /// The validator of a definition of a revision, by its name in the schema.
    pub fn new(tables: &'static Tables, definition: &str) -> Option<Self> {
        let node = tables.definition(definition)?;
        let asked = Asked { limits: Limits::default(), most: report::MOST, mode: Mode::Exact };
        Some(Self { tables, node, asked })
    }

    /// Sets how deep containers may stand in one another, at most
    /// [`Limits::MAX_DEPTH`](crate::Limits::MAX_DEPTH); 128 unless told.
    #[must_use]
    pub const fn with_depth(mut self, depth: u32) -> Self {
        self.asked.limits.depth = if depth < Limits::MAX_DEPTH { depth } else { Limits::MAX_DEPTH };
        self
    }

    /// Sets how many bytes the input may have; never more than 2 GiB.
    #[must_use]
    pub const fn with_bytes(mut self, bytes: usize) -> Self {
        self.asked.limits.bytes = bytes;
        self
    }

    /// Whether bytes are JSON and valid. Nothing is allocated, but for objects with very many
    /// undeclared members.
    pub fn is_valid(&self, bytes: &[u8]) -> bool {
        bytes::is_valid(self.tables, self.node, bytes, &self.asked)
    }

    /// Sets how many violations are told at most; 64 unless told.
    #[must_use]
    pub const fn with_most(mut self, most: usize) -> Self {
        self.asked.most = if most == 0 { 1 } else { most };
        self
    }

    /// Checks bytes, and tells all that is wrong with them.
    ///
    /// # Errors
    /// The violations, in the order of the document, each once; of alternatives those of the one
    /// that a tag decides, or else of the one that is nearest.
    pub fn validate(&self, bytes: &[u8]) -> Result<(), Violations> {
        if self.is_valid(bytes) {
            return Ok(());
        }
        let most = self.asked.limits.bytes.min(bytes::MOST_BYTES);
        if bytes.len() > most {
            return Err(report::unreadable(&too_long(bytes.len(), most)));
        }
        let text =
            std::str::from_utf8(bytes).map_err(|error| report::unreadable(&not_utf8(error.valid_up_to())))?;
        bytes::report(self.tables, self.node, text, &self.asked).close()
    }

    /// Whether a parsed value is valid. Needs the feature `serde_json`.
    #[cfg(feature = "serde_json")]
    pub fn is_valid_value(&self, value: &crate::Value) -> bool {
        tree::is_valid(self.tables, self.node, value, &self.asked)
    }

    /// Checks a parsed value, and tells all that is wrong with it. Needs the feature `serde_json`.
    ///
    /// # Errors
    /// As [`Validator::validate`]; places in a text are absent.
    #[cfg(feature = "serde_json")]
    pub fn validate_value(&self, value: &crate::Value) -> Result<(), Violations> {
        tree::report(self.tables, self.node, value, &self.asked).close()
    }
}
