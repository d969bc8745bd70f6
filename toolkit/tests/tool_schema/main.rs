//! The validator of tool schemas as users see it. Run with `cargo test -p mcpspec --features tool-schemas`.

mod answers;
mod hostile;
mod limits;
mod outside;
mod reports;
mod schemas;
