//! Servers of `examples/` in processes of their own, and real clients of `rmcp` that talk to them.

mod calls;
mod questions;
mod router;
mod support;
mod ten;
mod wire;
