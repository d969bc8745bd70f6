// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2024-11-05/schema.json. Emitter: codegen/src/emit/module.rs.

//! Revision 2024-11-05 of the Model Context Protocol.
//!
//! Made from `schema/2024-11-05/schema.json` of `https://github.com/modelcontextprotocol/modelcontextprotocol` at `dfc88487d491`.
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
include!("completion.rs");
include!("content.rs");
include!("discovery.rs");
include!("jsonrpc.rs");
include!("logging.rs");
include!("meta.rs");
include!("progress.rs");
include!("prompts.rs");
include!("resources.rs");
include!("roots.rs");
include!("sampling.rs");
include!("tools.rs");
#[cfg(feature = "definitions")]
pub use codec::{DEFINITIONS, definition};
#[cfg(feature = "validate")]
pub use checks::{TABLES, validators};
#[cfg(feature = "validate")]
/// The official schema is what it should be.
pub use checks::TABLES as UPSTREAM;
