//! Tools, from the function to what the client gets.

mod calls;
mod connections;
mod described;
mod headers;
mod instances;
mod local;
mod methods;
mod mistakes;
mod portability;
mod portable;
mod probe;
mod questions;
mod support;
mod tasks;
mod wire;
mod wrapped;
