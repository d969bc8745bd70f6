//! Tools, from the function to what the client gets.

mod calls;
mod methods;
mod questions;
mod support;
mod wrapped;
