//! The Model Context Protocol in Rust: every revision's messages as types, lossless and exact.
//!
//! [`from_slice`] and [`Context`] are the ways in, [`to_vec`] and [`to_string`] the ways out; the feature
//! `serde_json`, on by default, adds those from and to trees and to types of yours. Each revision is a module and a feature; [`latest`] is the newest, and the one that is on by default.
//!
//! ```
//! use mcpspec::latest::{CallToolRequest, CallToolRequestParams, ClientCapabilities, RequestMetaObject};
//! use mcpspec::{Error, JsonObject};
//!
//! let meta = RequestMetaObject::new(ClientCapabilities::new(), "2026-07-28");
//! let arguments: JsonObject = r#"{"city": "Oslo"}"#.parse()?;
//! let params = CallToolRequestParams::new(meta, "weather").with_arguments(arguments);
//! let request = CallToolRequest::new("call-1", params);
//! let again: CallToolRequest = mcpspec::from_slice(&mcpspec::to_vec(&request))?;
//! assert_eq!(again, request);
//! # Ok::<(), Error>(())
//! ```

#[cfg(feature = "formats")]
pub mod formats;
#[cfg(any(feature = "tool-schemas", feature = "tools"))]
mod pointer;
#[cfg(feature = "tool-schemas")]
pub mod tool_schema;
#[cfg(feature = "tools")]
pub mod tools;

/// What an author of tools needs: `use mcpspec::prelude::*;`.
#[cfg(feature = "tools")]
pub mod prelude {
    pub use crate::tools;
    pub use crate::tools::{
        CallContext, Elicited, FromState, Inject, ProtocolError, Rendering, State, Tool, ToolSet, mcp_tool,
        mcp_tools,
    };
}

/// The set of some tools: `tools![add, weather::forecast, Server::lookup_tool()]`, and behind them, where tools
/// share something, `; state = app`.
///
/// Two tools of one name do not compile.
///
/// # Panics
/// Where [`ToolSet::new`](tools::ToolSet::new) fails.
#[cfg(feature = "tools")]
#[macro_export]
macro_rules! tools {
    ($($tools:tt)*) => { $crate::tools::private::tools!(crate = $crate; $($tools)*) };
}

#[cfg(feature = "validate")]
pub use mcpspec_core::validate;
pub use mcpspec_core::{
    Call, Context, Definition, Envelope, Error, Id, InputRequest, Json, JsonObject, Lifecycle, Limits, List,
    Map, Mode, Notice, Notification, Nullable, Number, Request, Response, Rule, State, Violation, from_slice,
    from_str, to_string, to_vec,
};
#[cfg(feature = "serde_json")]
pub use mcpspec_core::{Value, from_value, to_value};
pub use mcpspec_types::*;

// One of its examples is of the feature; `cargo xtask test` runs them with it.
#[cfg(all(doctest, feature = "tool-schemas", feature = "stdio"))]
#[doc = include_str!("../../README.md")]
struct Readme;

// Every block of the guide is compiled and run.
#[cfg(all(doctest, feature = "tools"))]
#[doc = include_str!("../../docs/guide/tools.md")]
struct ToolsGuide;
