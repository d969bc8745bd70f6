//! JSON schemas of the Model Context Protocol in, Rust out.
//!
//! ```text
//! schema/ ──import──▶ ir::Workspace ──passes──▶ ir::Workspace (frozen) ──emitters──▶ Output ──render──▶ files
//! ```
//!
//! [`generate`] is that line. It is pure: files in, files out; who calls it reads and writes disks.

pub mod changes;
pub mod diagnostic;
pub mod emit;
pub mod extension;
pub mod import;
pub mod ir;
pub mod lower;
mod manifest;
pub mod names;
pub mod passes;
pub mod render;
pub mod sources;
pub mod tree;
mod workspace;

use std::collections::BTreeMap;

pub use diagnostic::{Diagnostic, Severity};
pub use sources::Files;

/// What a run makes.
#[derive(Debug)]
pub struct Generated {
    /// Every generated file, by path relative to the project's root.
    pub files: BTreeMap<String, Vec<u8>>,
    /// What could be better: texts that are missing.
    pub warnings: Vec<Diagnostic>,
    /// A line per revision and extension.
    pub summary: Vec<Summary>,
}

/// What a run made of one revision or extension.
#[derive(Debug)]
pub struct Summary {
    /// The revision's date, or the extension's identifier.
    pub id: String,
    /// How many definitions its module has.
    pub definitions: usize,
    /// How many methods.
    pub methods: usize,
    /// The folder of its module; its files lie there.
    pub folder: String,
}

/// Generates everything from the files under `schema/` and the manifests that hold features.
///
/// # Errors
/// The first thing that is not understood, with file, pointer, reason and help.
pub fn generate(files: &Files) -> diagnostic::Result<Generated> {
    let (workspace, warnings) = model(files)?;
    let mut output = emit::Output::default();
    for (_, emit) in emit::EMITTERS {
        emit(&workspace, &mut output);
    }
    let mut files_made = render::render(output)?;
    files_made.extend(manifest::manifests(&workspace, files)?);
    files_made.extend(emit::bundle(files));
    let summary = workspace.specs().map(summary).collect();
    Ok(Generated { files: files_made, warnings, summary })
}

/// The model that everything is generated from, and what could be better about it.
///
/// # Errors
/// As [`generate`].
pub fn model(files: &Files) -> diagnostic::Result<(ir::Workspace, Vec<Diagnostic>)> {
    let sources = sources::Sources::parse(files)?;
    let mut workspace = workspace::lower(&sources)?;
    let warnings = passes::run(&mut workspace, &sources)?;
    Ok((workspace, warnings))
}

fn summary(spec: &ir::Spec) -> Summary {
    Summary {
        id: spec.id.clone(),
        definitions: spec.definitions.len(),
        methods: spec.methods.len(),
        folder: format!("generated/src/{}/", spec.module.replace("::", "/")),
    }
}
