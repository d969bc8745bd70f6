//! Tools, from the function to what the client gets.

mod calls;
mod methods;
mod portability;
mod portable;
mod probe;
mod questions;
mod instances;
mod support;
mod wire;
