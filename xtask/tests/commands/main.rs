//! `cargo xtask …` as a maintainer runs it: the built command on a copy of the project.

mod check;
mod copy;
mod e2e;
mod failures;
mod import;
mod regen;
mod release;
#[path = "../../import/tests/import/typescript.rs"]
mod typescript;
mod usage;
