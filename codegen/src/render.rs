//! Texts of emitters in, finished files out: formatted, with a header that says which command
//! makes the file, from what, by which emitter. Nothing in it varies between runs.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Result};
use crate::emit::{File, Format, Output};

/// Marks a generated file; the first line of each that can hold a comment.
pub const MARK: &str = "// Made by `cargo xtask regen`; edits are lost.";

/// Renders all files, by path.
///
/// # Errors
/// A file that is no Rust: a bug of its emitter.
pub fn render(output: Output) -> Result<BTreeMap<String, Vec<u8>>> {
    let files = output.files.into_iter();
    files.map(|(path, file)| Ok((path.clone(), one(&path, file)?.into_bytes()))).collect()
}

fn one(path: &str, file: File) -> Result<String> {
    let File { emitter, source, format, text } = file;
    let header = format!("{MARK}\n// Source: {source}. Emitter: codegen/src/emit/{emitter}.rs.\n\n");
    match format {
        Format::Json => Ok(text),
        Format::Tables => Ok(header + text.trim_end() + "\n"),
        Format::Rust => {
            let parsed = syn::parse_file(&text).map_err(|error| {
                let message = format!("the emitter `{emitter}` made what is no Rust: {error}");
                Diagnostic::error(path, "", message, "this is a bug of mcpspec; report it")
            })?;
            Ok(header + &prettyplease::unparse(&parsed))
        }
    }
}
