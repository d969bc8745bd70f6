//! Tools, from the function to what the client gets.

mod calls;
mod connections;
mod headers;
mod instances;
mod methods;
mod mistakes;
mod portability;
mod portable;
mod probe;
mod questions;
mod support;
mod wire;
mod wrapped;
