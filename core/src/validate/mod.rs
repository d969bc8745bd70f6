//! Validators: a value in, whether it is what the schema says out. They run on tables that `regen`
//! writes from the corrected schema, straight on bytes or on a tree. The feature `validate`.

mod bytes;
mod node;

pub use node::{Any, Choice, Kinds, Node, NodeId, Object, Others, Tables, kinds};

use crate::context::Limits;

/// The validator of one definition.
///
/// It checks exactly what the corrected schema says: no prose, no formats. On bytes it also checks
/// that they are UTF-8 and JSON, as `serde_json` would, and refuses members that stand twice.
#[derive(Clone, Copy, Debug)]
pub struct Validator {
    tables: &'static Tables,
    node: NodeId,
    limits: Limits,
}

impl Validator {
    /// The validator of a definition of a revision, by its name in the schema.
    pub fn new(tables: &'static Tables, definition: &str) -> Option<Self> {
        let node = tables.definition(definition)?;
        Some(Self { tables, node, limits: Limits::default() })
    }

    /// Sets how deep containers may stand in one another, at most
    /// [`Limits::MAX_DEPTH`](crate::Limits::MAX_DEPTH); 128 unless told.
    #[must_use]
    pub const fn with_depth(mut self, depth: u32) -> Self {
        self.limits.depth = if depth < Limits::MAX_DEPTH { depth } else { Limits::MAX_DEPTH };
        self
    }

    /// Sets how many bytes the input may have.
    #[must_use]
    pub const fn with_bytes(mut self, bytes: usize) -> Self {
        self.limits.bytes = bytes;
        self
    }

    /// Whether bytes are JSON and valid. Nothing is allocated, but for objects with very many
    /// undeclared members.
    pub fn is_valid(&self, bytes: &[u8]) -> bool {
        bytes::is_valid(self.tables, self.node, bytes, self.limits)
    }
}
