// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/tasks/schema.json. Emitter: codegen/src/emit/build.rs.

mod jsonrpc;
mod tasks;
