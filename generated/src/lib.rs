//! The types of the Model Context Protocol: every revision side by side, made from its schema.
//!
//! Each revision is a module and a feature of its own, and any number of them can be on; the
//! newest alone is the default. [`latest`] is the newest. [`AnyRevision`] reads messages of any.
//!
//! ```
//! use mcpspec_core::{Json, from_str, to_string};
//! use mcpspec_types::latest::{CallToolResult, ContentBlock, TextContent};
//!
//! let result = CallToolResult::new([TextContent::new("4 °C").into()]);
//! let text = to_string(&result);
//! assert_eq!(text, r#"{"content":[{"type":"text","text":"4 °C"}],"resultType":"complete"}"#);
//! assert_eq!(from_str::<CallToolResult>(&text)?, result);
//! # Ok::<(), mcpspec_core::Error>(())
//! ```
//!
//! With the feature `validate` each revision has `TABLES`, on which validators of its definitions run:
//!
//! ```
//! # #[cfg(feature = "validate")] {
//! use mcpspec_core::validate::Validator;
//! use mcpspec_types::latest::TABLES;
//!
//! let tool = Validator::new(&TABLES, "Tool").expect("a definition");
//! assert!(tool.is_valid(br#"{"name":"add","inputSchema":{"type":"object"}}"#));
//! let violations = tool.validate(br#"{"inputSchema":{"type":"array"}}"#).unwrap_err();
//! let places: Vec<_> = violations.findings().iter().map(|found| found.violation.pointer.as_str()).collect();
//! assert_eq!(places, ["", "/inputSchema/type"]);
//! assert_eq!(violations.findings()[0].violation.expected, "the member `name`");
//! # }
//! ```
//!
//! With the feature `metamodel` there is `METAMODEL`: everything known of each revision and each
//! extension, as JSON. With the feature `sources` there is `SOURCES`: what the types are generated
//! from, which `mcpspec generate` shares with the extensions of others.
//!
//! Since 2026-07-28 a server sends no requests, so none can be made; what it wants to know travels
//! inside a result:
//!
//! ```compile_fail
//! use mcpspec_core::Call;
//! let request: Call<mcpspec_types::v2026_07_28::ElicitRequest>;
//! ```

#[rustfmt::skip]
mod any_messages;
#[rustfmt::skip]
mod lifecycle;
#[cfg(feature = "metamodel")]
#[rustfmt::skip]
mod metamodel;
#[rustfmt::skip]
mod revisions;
#[cfg(feature = "sources")]
#[rustfmt::skip]
mod sources;

pub use any_messages::{AnyClientMessage, AnyServerMessage};
pub use lifecycle::LIFECYCLE;
#[cfg(feature = "metamodel")]
pub use metamodel::METAMODEL;
pub use revisions::*;
#[cfg(feature = "sources")]
pub use sources::SOURCES;

use mcpspec_core::{Context, Error, Rule, Violation, string_at};

/// Reads messages of whatever revision they say they are of: for gateways and recorders.
///
/// A request of 2026-07-28 or later says it in `_meta`. Before, only the handshake does: the request
/// `initialize` and its result. Whatever else a connection carries, and what a server sends, is read
/// as the revision that [`AnyRevision::otherwise`] names. A message that no revision knows, such as
/// one of a vendor's method, can be passed on as [`Json`](mcpspec_core::Json).
///
/// ```
/// # #[cfg(feature = "2026-07-28")] {
/// use mcpspec_types::{AnyRevision, Revision};
/// let bytes = br#"{"jsonrpc":"2.0","id":1,"method":"server/discover","params":{"_meta":{
///     "io.modelcontextprotocol/protocolVersion":"2026-07-28",
///     "io.modelcontextprotocol/clientCapabilities":{}}}}"#;
/// let message = AnyRevision::new().client_message(bytes)?;
/// assert_eq!(message.revision(), Revision::V2026_07_28);
/// # }
/// # Ok::<(), mcpspec_core::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct AnyRevision {
    context: Context,
    otherwise: Option<Revision>,
}

impl AnyRevision {
    /// Reads exactly, and only what says its revision.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads in that context.
    #[must_use]
    pub fn with_context(mut self, context: Context) -> Self {
        self.context = context;
        self
    }

    /// Reads as that revision what does not say its own.
    #[must_use]
    pub fn otherwise(mut self, revision: Revision) -> Self {
        self.otherwise = Some(revision);
        self
    }

    /// The version that a message carries, known or not.
    pub fn version_of(message: &[u8]) -> Option<String> {
        let at = |path: &[&str]| string_at(message, path);
        let modern = at(&["params", "_meta", "io.modelcontextprotocol/protocolVersion"]);
        modern.or_else(|| {
            // These members mean the version in the handshake alone; elsewhere anything may have
            // such a name.
            let asks = at(&["method"]).as_deref() == Some("initialize");
            let answers = || at(&["result", "serverInfo", "name"]).is_some();
            match asks {
                true => at(&["params", "protocolVersion"]),
                false => answers().then(|| at(&["result", "protocolVersion"])).flatten(),
            }
        })
    }

    /// Decodes a message that a client sent.
    ///
    /// # Errors
    /// An unknown version, one whose feature is off, none at all, or what decoding finds wrong.
    pub fn client_message(&self, bytes: &[u8]) -> Result<AnyClientMessage, Error> {
        let revision = self.revision_of(bytes)?;
        AnyClientMessage::decode(revision, &self.context, bytes)?.ok_or_else(|| not_compiled(revision))
    }

    /// Decodes a message that a server sent.
    ///
    /// # Errors
    /// As [`AnyRevision::client_message`].
    pub fn server_message(&self, bytes: &[u8]) -> Result<AnyServerMessage, Error> {
        let revision = self.revision_of(bytes)?;
        AnyServerMessage::decode(revision, &self.context, bytes)?.ok_or_else(|| not_compiled(revision))
    }

    fn revision_of(&self, bytes: &[u8]) -> Result<Revision, Error> {
        match (Self::version_of(bytes), self.otherwise) {
            (Some(version), otherwise) => match (Revision::from_version(&version), otherwise) {
                (Some(revision), _) => Ok(revision),
                // A handshake starts with whatever version the client likes best, and is answered
                // with one that both know.
                (None, Some(revision)) if is_handshake(bytes) => Ok(revision),
                (None, _) => Err(unknown_version(&version)),
            },
            (None, Some(revision)) => Ok(revision),
            (None, None) => Err(refused(known_versions(), "a message that names none".to_owned())),
        }
    }
}

fn is_handshake(bytes: &[u8]) -> bool {
    string_at(bytes, &["method"]).as_deref() == Some("initialize")
}

fn known_versions() -> String {
    let known: Vec<_> = Revision::ALL.iter().map(|revision| revision.as_str()).collect();
    format!("a known version ({})", known.join(", "))
}

pub(crate) fn unknown_version(version: &str) -> Error {
    let shown: String = version.chars().take(64).collect();
    refused(known_versions(), format!("`{shown}`"))
}

fn not_compiled(revision: Revision) -> Error {
    let expected = format!("the feature of revision `{}` to be on", revision.as_str());
    refused(expected, "a message of that revision".to_owned())
}

fn refused(expected: String, found: String) -> Error {
    Violation { rule: Rule::Version, pointer: String::new(), expected, found, offset: None }.into()
}
