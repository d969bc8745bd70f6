//! The frozen model in, files out. An emitter is one file here and one row in [`EMITTERS`]; it
//! reads the model and knows no other emitter.
//!
//! To add one: write `emit/<name>.rs` with `pub(super) fn emit(&Workspace, &mut Output)`, add a
//! row, run `cargo xtask regen`.

mod any;
mod build;
mod bundle;
mod codec;
mod constants;
mod lifecycle;
mod metamodel;
mod module;
mod rust;
mod trees;
mod types;
mod validate;

use std::collections::BTreeMap;

pub(crate) use bundle::bundle;

use crate::ir::Workspace;

/// An emitter: its name, which the header of its files shows, and what it does.
type Emitter = (&'static str, fn(&Workspace, &mut Output));

/// All emitters.
pub const EMITTERS: &[Emitter] = &[
    ("any", any::emit),
    ("build", build::emit),
    ("codec", codec::emit),
    ("constants", constants::emit),
    ("lifecycle", lifecycle::emit),
    ("metamodel", metamodel::emit),
    ("module", module::emit),
    ("trees", trees::emit),
    ("types", types::emit),
    ("validate", validate::emit),
];

/// What the emitters have to say, by path relative to the project's root.
#[derive(Debug, Default)]
pub struct Output {
    /// The files.
    pub files: BTreeMap<String, File>,
}

/// One file before it is rendered.
#[derive(Debug)]
pub struct File {
    /// The emitter that made it.
    pub emitter: &'static str,
    /// What it was made from.
    pub source: String,
    /// How it is rendered.
    pub format: Format,
    /// Its text, without the header.
    pub text: String,
}

/// How a file is rendered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Rust, to be formatted.
    Rust,
    /// Rust that is tables in macro calls, whose layout stays.
    Tables,
    /// JSON.
    Json,
}

impl Output {
    fn add(&mut self, path: String, emitter: &'static str, source: &str, format: Format, text: String) {
        let source = source.to_owned();
        self.files.insert(path, File { emitter, source, format, text });
    }
}
