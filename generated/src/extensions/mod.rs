// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions. Emitter: codegen/src/emit/module.rs.

//! Extensions, each with types of its own beside those of its base revision.
#[cfg(feature = "2026-07-28")]
pub mod tasks;
#[cfg(feature = "2026-07-28")]
pub mod ui;
