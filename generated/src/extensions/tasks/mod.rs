// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/tasks/schema.json. Emitter: codegen/src/emit/module.rs.

//! The Tasks extension: a tool call may be answered by a task, which the client polls for its result.
//!
//! Made from `schema/draft/schema.json` of `https://github.com/modelcontextprotocol/ext-tasks` at `e4345978be1f`.
#![allow(
    deprecated,
    unused_imports,
    clippy::large_enum_variant,
    clippy::module_inception
)]
use mcpspec_core::{
    Call, Check, Id, Json, JsonObject, List, Map, Notice, Nullable, Number, Response,
    Select, kind,
};
mod build;
#[cfg(feature = "validate")]
mod checks;
mod codec;
pub mod constants;
#[cfg(all(feature = "validate", feature = "serde_json"))]
mod trees;
#[cfg(feature = "validate")]
mod upstream;
include!("jsonrpc.rs");
include!("tasks.rs");
#[cfg(feature = "definitions")]
pub use codec::{DEFINITIONS, definition};
#[cfg(feature = "validate")]
pub use checks::{TABLES, validators};
#[cfg(feature = "validate")]
pub use upstream::UPSTREAM;
