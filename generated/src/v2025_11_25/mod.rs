// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/module.rs.

//! Revision 2025-11-25 of the Model Context Protocol.
//!
//! Made from `schema/2025-11-25/schema.json` of `https://github.com/modelcontextprotocol/modelcontextprotocol` at `c4c367f9f582`.
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
include!("completion.rs");
include!("content.rs");
include!("discovery.rs");
include!("elicitation.rs");
include!("jsonrpc.rs");
include!("logging.rs");
include!("meta.rs");
include!("progress.rs");
include!("prompts.rs");
include!("resources.rs");
include!("roots.rs");
include!("sampling.rs");
include!("tasks.rs");
include!("tools.rs");
#[cfg(feature = "definitions")]
pub use codec::{DEFINITIONS, definition};
#[cfg(feature = "validate")]
pub use checks::{TABLES, validators};
#[cfg(feature = "validate")]
pub use upstream::UPSTREAM;
