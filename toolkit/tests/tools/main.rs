//! Tools, from the function to what the client gets.

mod calls;
mod connections;
mod described;
mod instances;
mod local;
mod methods;
mod portability;
mod portable;
mod probe;
mod questions;
mod support;
mod tasks;
mod wire;
mod wrapped;
