//! The generator from outside: files in memory in, files out.

mod fixtures;
mod probe;
