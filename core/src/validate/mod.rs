//! Validators: a value in, whether it is what the specification says out. They run on tables that
//! `regen` writes from the corrected schema, straight on bytes or on a tree. The feature `validate`.

mod bytes;
mod choose;
#[cfg(feature = "serde_json")]
#[doc(hidden)]
pub mod code;
mod index;
#[expect(
    clippy::disallowed_types,
    reason = "it is only asked whether a name is in a set, never in which order"
)]
mod names;
mod node;
mod object;
mod prose;
mod report;
mod sink;
mod told;
mod tolerate;
#[cfg(feature = "serde_json")]
mod tree;
mod view;
mod word;

#[doc(hidden)]
pub use node::no_tree;
pub use node::{
    Any, Bounds, Choice, Extra, Kinds, Member, Method, Node, NodeId, Nodes, Object, Others, Tables, Tag,
    TreeCheck, kinds,
};
pub use prose::Prose;
pub use report::{Finding, Severity, Violations};
pub use word::Word;

pub(crate) use bytes::value_end;

use prose::Heard;

use crate::context::{Context, Limits};
use crate::decode::Decode;
use crate::reader::Reader;
use crate::violation::{not_utf8, too_long};

/// What a validator goes by.
///
/// Whoever wants the official schema with the defects that this project corrects takes the tables
/// `UPSTREAM` of a revision in place of its `TABLES`, and [`Mode::Exact`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// The schema, and the rules that only the prose of the specification says: each [`Prose`] is
    /// one of them. Some only warn.
    Strict,
    /// The schema, no more and no less.
    #[default]
    Exact,
    /// What the specification tells receivers to put up with: an absent `resultType`, `ttlMs` or
    /// `cacheScope`, a negative `ttlMs`, an error with the `id` `null`, the code `-32002`. Each such
    /// thing is a note.
    Tolerant,
}

/// Whether a string has a format: the name of the format, and the string. Formats that it does not
/// know, it accepts.
pub type Formats = fn(&str, &str) -> bool;

/// The validator of one definition, or of whole messages.
///
/// On bytes it also checks that they are UTF-8 and JSON, as `serde_json` would, and refuses members
/// that stand twice.
#[derive(Clone, Copy, Debug)]
pub struct Validator {
    nodes: &'static Nodes,
    node: NodeId,
    #[cfg_attr(not(feature = "serde_json"), expect(dead_code, reason = "there are no trees"))]
    tree: Option<TreeCheck>,
    asked: Asked,
}

/// How a validator is to look at a value.
#[derive(Clone, Copy, Debug)]
struct Asked {
    limits: Limits,
    most: usize,
    mode: Mode,
    formats: Option<Formats>,
}

impl Asked {
    const EXACT: Self =
        Self { limits: Limits::DEFAULT, most: report::MOST, mode: Mode::Exact, formats: None };

    /// Whether rules count that only the prose of the specification says.
    #[inline]
    fn reads_prose(&self) -> bool {
        self.mode != Mode::Exact
    }

    /// Whether a value of a kind that a node does not admit is read as if it were not there.
    fn lets_pass(&self, node: &Node, kind: Kinds) -> bool {
        self.mode == Mode::Tolerant
            && kind == kinds::NULL
            && node.extra.is_some_and(|extra| extra.null_is_absence)
    }

    /// What counts of a node that the schema does not assert, as a bit of what it has.
    fn heeds(&self) -> u8 {
        if self.reads_prose() || self.formats.is_some() { node::has::TOLD } else { 0 }
    }

    /// What is wanted of what rules find, by one who hears all or by one who wants a verdict.
    fn heard(&self, hears_all: bool) -> Heard {
        match (self.mode, hears_all) {
            // Receivers put up with whatever the schema allows.
            (Mode::Tolerant, _) => Heard::Notes,
            (_, true) => Heard::All,
            (_, false) => Heard::Errors,
        }
    }
}

impl Validator {
    /// The validator that starts at a node. Revisions have one per definition in their `validators`.
    #[doc(hidden)]
    pub const fn at(nodes: &'static Nodes, node: NodeId, tree: Option<TreeCheck>) -> Self {
        Self { nodes, node, tree, asked: Asked::EXACT }
    }

    fn of(tables: &'static Tables, node: NodeId) -> Self {
        Self::at(tables.nodes, node, (tables.tree)(node))
    }

    /// The validator of a definition of a revision, by its name in the schema.
    pub fn new(tables: &'static Tables, definition: &str) -> Option<Self> {
        Some(Self::of(tables, tables.definition(definition)?))
    }

    /// The validator of whole messages. A request or a notification is judged by its method, from
    /// whichever side it comes; a response as far as it can be without its request: see
    /// [`Validator::response_to`].
    pub fn message(tables: &'static Tables) -> Self {
        Self::of(tables, tables.message)
    }

    /// The validator of the response to a request with that method: its result, by `resultType` where
    /// the mode knows what that decides, or an error. None where no request has that method.
    pub fn response_to(tables: &'static Tables, method: &str) -> Option<Self> {
        Some(Self::of(tables, tables.method(method)?.response?))
    }

    /// Sets what to go by; [`Mode::Exact`] unless told.
    #[must_use]
    pub const fn with_mode(mut self, mode: Mode) -> Self {
        self.asked.mode = mode;
        self
    }

    /// Asserts the formats that the schema names. JSON Schema does not, unless told.
    #[must_use]
    pub const fn with_formats(mut self, formats: Formats) -> Self {
        self.asked.formats = Some(formats);
        self
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

    /// Sets how many violations are told at most; 64 unless told.
    #[must_use]
    pub const fn with_most(mut self, most: usize) -> Self {
        self.asked.most = if most == 0 { 1 } else { most };
        self
    }

    /// Whether bytes are JSON and valid. Nothing is allocated, but for objects with more than 32
    /// undeclared members, and for values that [`Mode::Tolerant`] has to look at twice.
    pub fn is_valid(&self, bytes: &[u8]) -> bool {
        bytes::is_valid(self.nodes, self.node, bytes, &self.asked)
            || (self.asked.mode == Mode::Tolerant && !self.inspect(bytes).has_errors())
    }

    /// Whether bytes are valid and nothing else is to be said of them: no warning and no note. As
    /// cheap as [`Validator::is_valid`]; for a few values that deserve neither it is false, so what
    /// is not clean is to be inspected.
    pub fn is_clean(&self, bytes: &[u8]) -> bool {
        bytes::is_clean(self.nodes, self.node, bytes, &self.asked)
    }

    /// Checks bytes, and tells all that is wrong with them.
    ///
    /// # Errors
    /// What was found, warnings and notes too, where at least one of it makes the value invalid; in
    /// the order of the document, each once. Of alternatives those of the one that a tag decides, or
    /// else of the one that is nearest.
    pub fn validate(&self, bytes: &[u8]) -> Result<(), Violations> {
        match bytes::is_valid(self.nodes, self.node, bytes, &self.asked) {
            true => Ok(()),
            false => self.inspect(bytes).into_result(),
        }
    }

    /// All that is to be said of bytes: violations, warnings and notes, in the order of the
    /// document. There may be nothing.
    pub fn inspect(&self, bytes: &[u8]) -> Violations {
        let most = self.most_bytes();
        if bytes.len() > most {
            return report::of_error(&too_long(bytes.len(), most));
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => self.close(bytes::report(self.nodes, self.node, text, &self.asked)),
            Err(error) => report::of_error(&not_utf8(error.valid_up_to())),
        }
    }

    /// Decodes bytes, and tells all that is wrong with them where that fails: one pass over what is
    /// valid. `T` is the type of what this validates; the context is for what a reader has to know
    /// of a message. Where more is asked for than the schema asserts, that is checked before.
    ///
    /// ```ignore
    /// let validator = Validator::new(&v2026_07_28::TABLES, "Tool")?;
    /// let tool: v2026_07_28::Tool = validator.decode(&Context::exact(), bytes)?;
    /// ```
    ///
    /// # Errors
    /// As [`Validator::validate`]; and what the schema allows and the type cannot hold, such as an
    /// integer beyond `i64`.
    pub fn decode<T: Decode>(&self, context: &Context, bytes: &[u8]) -> Result<T, Violations> {
        let mut value = T::blank();
        self.fill(context, bytes, &mut value)?;
        Ok(value)
    }

    fn fill(&self, context: &Context, bytes: &[u8], value: &mut dyn Decode) -> Result<(), Violations> {
        if self.asked.heeds() != 0 {
            self.validate(bytes)?;
        }
        let text = (bytes.len() <= self.most_bytes()).then(|| std::str::from_utf8(bytes).ok()).flatten();
        let Some(text) = text else { return self.validate(bytes) };
        let context = context.clone().with_depth(self.asked.limits.depth);
        match Reader::run_unique(&context, text, value) {
            Ok(()) => Ok(()),
            Err(error) => {
                self.validate(bytes)?;
                Err(report::of_error(&error))
            }
        }
    }

    fn most_bytes(&self) -> usize {
        self.asked.limits.bytes.min(bytes::MOST_BYTES)
    }

    /// Whether a parsed value is valid. Needs the feature `serde_json`.
    #[cfg(feature = "serde_json")]
    pub fn is_valid_value(&self, value: &crate::Value) -> bool {
        match self.tree {
            // Code, where there is some that asks for the same.
            Some(tree) if self.asked.heeds() == 0 && tree.depth <= self.asked.limits.depth => {
                (tree.fits)(value)
            }
            _ => {
                tree::is_valid(self.nodes, self.node, value, &self.asked)
                    || (self.asked.mode == Mode::Tolerant && !self.inspect_value(value).has_errors())
            }
        }
    }

    /// Checks a parsed value, and tells all that is wrong with it: in one pass, at some twice the cost
    /// of [`Validator::is_valid_value`]. Needs the feature `serde_json`.
    ///
    /// # Errors
    /// As [`Validator::validate`]; places in a text are absent.
    #[cfg(feature = "serde_json")]
    pub fn validate_value(&self, value: &crate::Value) -> Result<(), Violations> {
        self.inspect_value(value).into_result()
    }

    /// All that is to be said of a parsed value, as [`Validator::inspect`]. Needs the feature
    /// `serde_json`.
    #[cfg(feature = "serde_json")]
    pub fn inspect_value(&self, value: &crate::Value) -> Violations {
        self.close(tree::report(self.nodes, self.node, value, &self.asked))
    }

    fn close(&self, report: report::Report) -> Violations {
        let mut found = report.close();
        if self.asked.mode == Mode::Tolerant {
            tolerate::soften(self.nodes, &mut found);
        }
        found
    }
}
