//! The Model Context Protocol in Rust: every revision's messages as types, lossless and exact.
//!
//! [`from_slice`], [`from_value`] and [`Context`] are the ways in, [`to_vec`], [`to_string`] and [`to_value`] the ways
//! out. Each revision is a module and a feature; [`latest`] is the newest, and the one that is on by default.
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

pub use mcpspec_core::{
    Call, Context, Definition, Envelope, Error, Id, InputRequest, Json, JsonObject, Lifecycle, Limits, List,
    Map, Mode, Notice, Notification, Nullable, Number, Request, Response, Rule, State, Value, Violation,
    from_slice, from_str, from_value, to_string, to_value, to_vec,
};
pub use mcpspec_types::*;

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
