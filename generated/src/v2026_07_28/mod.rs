// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/module.rs.

//! Revision 2026-07-28 of the Model Context Protocol.
//!
//! Made from `schema/2026-07-28/schema.json` of `https://github.com/modelcontextprotocol/modelcontextprotocol` at `271ecc9accaf`.
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
include!("subscriptions.rs");
include!("tools.rs");
#[cfg(feature = "definitions")]
pub use codec::{DEFINITIONS, definition};
#[cfg(feature = "validate")]
pub use checks::{TABLES, validators};
#[cfg(feature = "validate")]
pub use upstream::UPSTREAM;
