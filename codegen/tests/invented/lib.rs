//! The types of two invented revisions, as the generator makes them.

#![deny(warnings)]

#[rustfmt::skip]
mod any_messages;
#[rustfmt::skip]
mod lifecycle;
#[rustfmt::skip]
mod revisions;

pub use any_messages::{AnyClientMessage, AnyServerMessage};
pub use lifecycle::LIFECYCLE;
pub use revisions::*;

/// Decodes a message that a client of that revision sent.
///
/// # Errors
/// What decoding finds wrong.
pub fn client_message(
    revision: Revision,
    bytes: &[u8],
) -> Result<Option<AnyClientMessage>, mcpspec_core::Error> {
    AnyClientMessage::decode(revision, &mcpspec_core::Context::exact(), bytes)
}

/// Decodes a message that a server of that revision sent.
///
/// # Errors
/// What decoding finds wrong.
pub fn server_message(
    revision: Revision,
    bytes: &[u8],
) -> Result<Option<AnyServerMessage>, mcpspec_core::Error> {
    AnyServerMessage::decode(revision, &mcpspec_core::Context::exact(), bytes)
}

/// What `Revision` says of a version that it does not know.
pub(crate) fn unknown_version(version: &str) -> mcpspec_core::Error {
    let (rule, pointer) = (mcpspec_core::Rule::Constant, String::new());
    let (expected, found) = ("a known version".to_owned(), version.to_owned());
    mcpspec_core::Violation { rule, pointer, expected, found, offset: None }.into()
}
