//! `cargo xtask import`: the official specification in, `schema/` out. `xtask` starts this and puts
//! the files that it stages into the project, so that the TypeScript parser stays out of `xtask`.
//!
//! ```text
//! checkout ──▶ documents ──schema.json──▶ structure ─┐
//!                        ──schema.ts───▶ declarations ┴▶ facts ──▶ stage
//!                        ──deprecated.mdx──▶ rows ─────┘
//! ```

mod carry;
mod checkout;
mod declarations;
mod documents;
mod facts;
mod jsdoc;
mod options;
mod provenance;
mod registry;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use clap::Parser;
use mcpspec_codegen::diagnostic::{Diagnostic, Result};

use crate::documents::Staged;
use crate::options::Options;

fn main() -> ExitCode {
    let options = Options::parse();
    match documents::import(&options).and_then(|staged| put_down(&options, &staged)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// Puts the files where `xtask` finds them, and beside them `outcome.json`.
fn put_down(options: &Options, staged: &Staged) -> Result<()> {
    for (path, bytes) in &staged.files {
        write(&options.stage.join("files").join(path), bytes)?;
    }
    let outcome = serde_json::json!({
        "check": options.check,
        "documents": staged.documents,
        "findings": staged.findings,
    });
    write(&options.stage.join("outcome.json"), outcome.to_string().as_bytes())
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).and_then(|()| fs::write(path, bytes)).map_err(|error| {
        let message = format!("cannot be written: {error}");
        Diagnostic::error(path.display().to_string(), "", message, "check permissions and space")
    })
}
