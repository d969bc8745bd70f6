//! The generator from outside: files in memory in, files out.

mod compiles;
mod determinism;
mod errors;
mod fixtures;
mod fresh;
mod imports;
mod model;
