//! What can be wrong with a schema ([`SchemaError`]) and with what is held against it
//! ([`Rejection`]).

use std::fmt;

use mcpspec_core::validate::Violations;

use super::limits::Refusal;
use super::words::quote;

/// Why a schema cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SchemaError {
    /// It costs more than the limits allow.
    Refused(Refusal),
    /// It is written in a dialect that is not supported.
    Dialect {
        /// JSON Pointer to the `$schema`.
        pointer: String,
        /// The dialect, as it is named there.
        dialect: String,
    },
    /// It refers to something that is not in it. Nothing is ever fetched or opened.
    Reference {
        /// JSON Pointer to the reference; empty where it cannot be told.
        pointer: String,
        /// What is referred to.
        reference: String,
    },
    /// A subschema refers back to itself without going into the value, so that it asks nothing.
    Endless {
        /// JSON Pointer to the subschema.
        pointer: String,
    },
    /// A regular expression that cannot be compiled, or takes up more than
    /// [`SchemaLimits::pattern_bytes`](super::SchemaLimits::pattern_bytes) when it is.
    Pattern {
        /// JSON Pointer to the regular expression.
        pointer: String,
        /// How many bytes it may take up.
        allowed: usize,
    },
    /// The root is not what the protocol asks for.
    Root {
        /// JSON Pointer to what is wrong.
        pointer: String,
        /// What is asked for.
        expected: String,
        /// What stands there.
        found: String,
    },
    /// It is no schema of its dialect.
    Invalid {
        /// JSON Pointer to what is wrong.
        pointer: String,
        /// What the dialect asks for.
        expected: String,
        /// What stands there.
        found: String,
    },
}

impl SchemaError {
    pub(super) fn dialect(pointer: String, dialect: &str) -> Self {
        Self::Dialect { pointer, dialect: quote(dialect) }
    }

    pub(super) fn reference(pointer: String, reference: &str) -> Self {
        Self::Reference { pointer, reference: quote(reference) }
    }

    pub(super) fn endless(pointer: String) -> Self {
        Self::Endless { pointer }
    }

    /// JSON Pointer into the schema; empty for the root.
    pub fn pointer(&self) -> &str {
        match self {
            Self::Refused(refusal) => &refusal.pointer,
            Self::Dialect { pointer, .. }
            | Self::Reference { pointer, .. }
            | Self::Endless { pointer }
            | Self::Pattern { pointer, .. }
            | Self::Root { pointer, .. }
            | Self::Invalid { pointer, .. } => pointer,
        }
    }
}

impl fmt::Display for SchemaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Refused(refusal) = self {
            return refusal.fmt(f);
        }
        match self.pointer() {
            "" => write!(f, "schema, at the root: ")?,
            pointer => write!(f, "schema, at {pointer}: ")?,
        }
        match self {
            Self::Refused(_) => Ok(()),
            Self::Dialect { dialect, .. } => write!(
                f,
                "the dialect {dialect} is not supported; supported are 2020-12, which needs no `$schema`, and \
                 draft-07 (`http://json-schema.org/draft-07/schema#`)"
            ),
            Self::Reference { reference, .. } => write!(
                f,
                "{reference} is not in the schema, and nothing is fetched; put what it means under `$defs` and \
                 refer to that"
            ),
            Self::Endless { .. } => write!(
                f,
                "it refers back to itself at the same value, which asks nothing; refer to itself only for \
                 members or items"
            ),
            Self::Pattern { allowed, .. } => write!(
                f,
                "no regular expression of a kind that takes linear time (without look-around and \
                 back-references), or more than {allowed} bytes compiled; `SchemaLimits::pattern_bytes` raises \
                 that"
            ),
            Self::Root { expected, found, .. } | Self::Invalid { expected, found, .. } => {
                write!(f, "expected {expected}, found {found}")
            }
        }
    }
}

impl std::error::Error for SchemaError {}

impl From<Refusal> for SchemaError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// Why an instance is not accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rejection {
    /// Finding out whether it is valid costs more than the limits allow.
    Refused(Refusal),
    /// It is not valid.
    Invalid(Violations),
}

impl Rejection {
    /// What is wrong with an invalid instance.
    pub fn violations(&self) -> Option<&Violations> {
        match self {
            Self::Refused(_) => None,
            Self::Invalid(violations) => Some(violations),
        }
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => refusal.fmt(f),
            Self::Invalid(violations) => violations.fmt(f),
        }
    }
}

impl std::error::Error for Rejection {}

impl From<Refusal> for Rejection {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}
