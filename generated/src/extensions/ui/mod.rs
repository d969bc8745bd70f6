// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/ui/schema.json. Emitter: codegen/src/emit/module.rs.

//! The Apps extension: tools and resources say by `_meta.ui` which HTML view a host shows for them.
//!
//! Made from `schema/extensions/io.modelcontextprotocol/ui/schema.json` of `this project` at `none`.
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
include!("apps.rs");
#[cfg(feature = "definitions")]
pub use codec::{DEFINITIONS, definition};
#[cfg(feature = "validate")]
pub use checks::{TABLES, validators};
#[cfg(feature = "validate")]
pub use upstream::UPSTREAM;
