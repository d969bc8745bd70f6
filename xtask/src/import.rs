//! `cargo xtask import`: starts `mcpspec-import`, which stages files, and puts them into the project
//! all together. The package is built the first time that it is wanted; `regen` does without.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;
use mcpspec_codegen::{Diagnostic, Files};
use serde::Deserialize;
use tempfile::TempDir;

use crate::project::{Change, collect, read, unreadable};
use crate::{Outcome, interrupt, show};

/// Handed on as they are; `--help` tells which there are.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Options {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "OPTIONS")]
    arguments: Vec<OsString>,
}

/// What has been imported, and not yet put into the project.
pub(crate) struct Imported {
    /// Files by path relative to the project's root.
    pub(crate) files: Files,
    /// Identifiers of the documents.
    pub(crate) documents: Vec<String>,
    /// What a person should look at, most important first.
    pub(crate) findings: Vec<Diagnostic>,
    check: bool,
}

/// What `mcpspec-import` leaves beside the files.
#[derive(Deserialize)]
struct Told {
    check: bool,
    documents: Vec<String>,
    findings: Vec<Diagnostic>,
}

pub(crate) fn run(root: &Path, options: &Options) -> Result<Outcome, Diagnostic> {
    let imported = match stage(root, &options.arguments)? {
        Ok(imported) => imported,
        Err(outcome) => return Ok(outcome),
    };
    let mut change = Change::default();
    for (path, bytes) in &imported.files {
        if read(root, path)?.as_ref() != Some(bytes) {
            change.write.insert(path.clone(), bytes.clone());
        }
    }
    for finding in &imported.findings {
        eprintln!("{finding}");
    }
    if change.is_empty() {
        say!("{} as before", imported.documents.join(", "));
        return Ok(Outcome::Clean);
    }
    if imported.check {
        let before = present(root, &change)?;
        show::diff(&change, &before);
        return Ok(Outcome::Findings);
    }
    change.apply(root)?;
    for path in change.write.keys() {
        say!("wrote {path}");
    }
    say!("next: cargo xtask regen");
    Ok(Outcome::Clean)
}

/// The files that a change replaces.
fn present(root: &Path, change: &Change) -> Result<Files, Diagnostic> {
    let mut files = Files::new();
    for path in change.write.keys() {
        if let Some(bytes) = read(root, path)? {
            files.insert(path.clone(), bytes);
        }
    }
    Ok(files)
}

/// Imports, and leaves the project as it is. Without files to stage, as after `--help`, there is
/// only an outcome.
pub(crate) fn stage(root: &Path, arguments: &[OsString]) -> Result<Result<Imported, Outcome>, Diagnostic> {
    let fail = |message: String| Diagnostic::error("mcpspec-import", "", message, "nothing was changed");
    let stage = TempDir::new().map_err(|error| fail(format!("no temporary folder: {error}")))?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--package", "mcpspec-import", "--manifest-path"]);
    command.arg(manifest(root)).arg("--").args(arguments);
    command.arg("--root").arg(root).arg("--stage").arg(stage.path());
    // A build of ours must not see the variables of the cargo that runs this.
    command.env_remove("CARGO_MANIFEST_DIR");
    let status = command.status().map_err(|error| fail(format!("cargo cannot be started: {error}")))?;
    if interrupt::came() {
        return Err(interrupt::stopped());
    }
    let told = stage.path().join("outcome.json");
    if !status.success() {
        return Ok(Err(Outcome::Unusable));
    }
    if !told.exists() {
        return Ok(Err(Outcome::Clean));
    }
    let text = std::fs::read_to_string(&told).map_err(|error| unreadable("outcome.json", &error))?;
    let told: Told =
        serde_json::from_str(&text).map_err(|error| fail(format!("cannot be followed: {error}")))?;
    let mut staged = Files::new();
    collect(stage.path(), "files", &mut staged)?;
    let files = staged.into_iter().map(|(path, bytes)| (path.trim_start_matches("files/").to_owned(), bytes));
    let Told { check, documents, findings } = told;
    Ok(Ok(Imported { files: files.collect(), documents, findings, check }))
}

/// The manifest of the workspace that holds the package: the project's, or where this was built.
fn manifest(root: &Path) -> PathBuf {
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(root);
    let with_package =
        [root, built].into_iter().find(|folder| folder.join("xtask/import/Cargo.toml").exists());
    with_package.unwrap_or(root).join("Cargo.toml")
}
