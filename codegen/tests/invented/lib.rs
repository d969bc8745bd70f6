//! The types of two invented revisions, as the generator makes them.

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
pub fn client_message(revision: Revision, bytes: &[u8]) -> Result<Option<AnyClientMessage>, mcpspec_core::Error> {
    AnyClientMessage::decode(revision, &mcpspec_core::Context::exact(), bytes)
}

/// Decodes a message that a server of that revision sent.
///
/// # Errors
/// What decoding finds wrong.
pub fn server_message(revision: Revision, bytes: &[u8]) -> Result<Option<AnyServerMessage>, mcpspec_core::Error> {
    AnyServerMessage::decode(revision, &mcpspec_core::Context::exact(), bytes)
}
