// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-03-26/schema.json. Emitter: codegen/src/emit/build.rs.

mod completion;
mod content;
mod discovery;
mod jsonrpc;
mod logging;
mod meta;
mod progress;
mod prompts;
mod resources;
mod roots;
mod sampling;
mod tools;
