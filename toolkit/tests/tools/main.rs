//! Tools, from the function to what the client gets.

mod calls;
mod connections;
mod instances;
mod methods;
mod portability;
mod portable;
mod probe;
mod questions;
mod support;
mod wire;
mod wrapped;
