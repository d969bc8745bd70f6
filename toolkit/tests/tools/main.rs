//! Tools, from the function to what the client gets.

mod calls;
mod connections;
mod methods;
mod questions;
mod support;
mod wrapped;
