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
mod completion;
mod content;
mod discovery;
mod elicitation;
mod jsonrpc;
mod logging;
mod meta;
mod progress;
mod prompts;
mod resources;
mod roots;
mod sampling;
mod tasks;
mod tools;
mod build;
mod codec;
pub mod constants;
pub use completion::*;
pub use content::*;
pub use discovery::*;
pub use elicitation::*;
pub use jsonrpc::*;
pub use logging::*;
pub use meta::*;
pub use progress::*;
pub use prompts::*;
pub use resources::*;
pub use roots::*;
pub use sampling::*;
pub use tasks::*;
pub use tools::*;
#[cfg(feature = "definitions")]
pub use codec::{DEFINITIONS, definition};
