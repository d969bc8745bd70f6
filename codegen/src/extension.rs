//! An extension of somebody else in, its module for a crate of theirs out. It shares the types of its
//! base revision, which stay in the crate that has them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::diagnostic::{Diagnostic, Result};
use crate::render::{self, MARK};
use crate::sources::Files;
use crate::tree::Tree;
use crate::{emit, model, names};

/// Marks a file that is made for somebody else.
pub const MADE: &str = "// Made by `mcpspec generate`; edits are lost.";

/// An extension whose types are wanted.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Its identifier, such as `com.example/receipts`.
    pub id: String,
    /// The revision whose types it shares.
    pub base: String,
    /// The crate that has those types, as a path in Rust.
    pub types: String,
    /// The name of the schema's file, for messages and documentation.
    pub file: String,
    /// The schema.
    pub schema: Vec<u8>,
}

/// What is made for somebody else.
#[derive(Debug)]
pub struct Made {
    /// The name of the module.
    pub module: String,
    /// Its files, by path in its folder.
    pub files: BTreeMap<String, Vec<u8>>,
    /// What could be better: descriptions that are missing.
    pub warnings: Vec<Diagnostic>,
}

/// Generates the module of an extension, from the sources of the revisions.
///
/// # Errors
/// An identifier that is none, a base that is not there, and whatever of the schema is not
/// understood.
pub fn extension(sources: &Files, wanted: &Wanted) -> Result<Made> {
    let module = module(&wanted.id)?;
    let folder = format!("schema/extensions/{}", wanted.id);
    let (schema, settings) = (format!("{folder}/schema.json"), format!("{folder}/extension.toml"));
    let named = |error: Diagnostic| match error.file == schema {
        true => Diagnostic { file: wanted.file.clone(), ..error },
        false => error,
    };
    let tree = Tree::parse(&wanted.file, &wanted.schema)?;
    let mut files = sources.clone();
    files.insert(schema.clone(), wanted.schema.clone());
    files.insert(settings, settings_of(wanted, &module).into_bytes());
    files.insert("schema/prose/types.toml".to_owned(), texts(&tree).into_bytes());
    files.entry("schema/upstream.toml".to_owned()).or_default().extend(provenance(wanted).into_bytes());
    let (mut workspace, warnings) = model(&files).map_err(named)?;
    workspace.types = Some(wanted.types.clone());
    let mut output = emit::Output::default();
    for (_, emit) in emit::EMITTERS {
        emit(&workspace, &mut output);
    }
    let prefix = format!("generated/src/extensions/{module}/");
    output.files.retain(|path, _| path.starts_with(&prefix));
    for file in output.files.values_mut() {
        file.source.clone_from(&wanted.file);
    }
    let rendered = render::render(output)?.into_iter();
    let files = rendered.map(|(path, bytes)| (path[prefix.len()..].to_owned(), marked(bytes))).collect();
    let of_schema = |warning: &Diagnostic| warning.file == schema;
    let warnings = warnings.into_iter().filter(of_schema).map(named).collect();
    Ok(Made { module, files, warnings })
}

/// The file with the mark of what is made for others.
fn marked(bytes: Vec<u8>) -> Vec<u8> {
    match bytes.strip_prefix(MARK.as_bytes()) {
        Some(rest) => [MADE.as_bytes(), rest].concat(),
        None => bytes,
    }
}

/// The module of an identifier: its name, as Rust writes it.
fn module(id: &str) -> Result<String> {
    let fail = |message: String| {
        let help = "use a reversed domain that you control, a slash and a name: com.example/receipts";
        Diagnostic::error("--extension", "", message, help)
    };
    let is_label = |label: &str| {
        label.starts_with(|c: char| c.is_ascii_alphabetic())
            && label.ends_with(|c: char| c.is_ascii_alphanumeric())
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    let is_name = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.ends_with(|c: char| c.is_ascii_alphanumeric())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
    };
    let Some((prefix, name)) =
        id.split_once('/').filter(|(prefix, name)| prefix.split('.').all(is_label) && is_name(name))
    else {
        return Err(fail(format!("`{id}` is no identifier of an extension")));
    };
    let second = prefix.split('.').nth(1).unwrap_or_default().to_ascii_lowercase();
    if matches!(second.as_str(), "modelcontextprotocol" | "mcp") {
        return Err(fail(format!("the prefix of `{id}` belongs to the specification")));
    }
    Ok(names::member(&names::slug(name).replace('-', "_")))
}

fn settings_of(wanted: &Wanted, module: &str) -> String {
    let text = format!("The extension `{}`.", wanted.id);
    [("id", wanted.id.as_str()), ("module", module), ("base", &wanted.base), ("text", &text)]
        .map(|(name, value)| format!("{name} = {}\n", quoted(value)))
        .concat()
}

/// The descriptions of definitions, which are the author's own.
fn texts(schema: &Tree) -> String {
    let mut text = String::new();
    let definitions = schema.get("$defs").or_else(|| schema.get("definitions"));
    let Some(Tree::Object(definitions)) = definitions else { return text };
    for (name, node) in definitions {
        if let Some(said) = node.get("description").and_then(Tree::text) {
            let _ = writeln!(text, "[types.{}]\ntext = {}", quoted(name), quoted(said));
        }
    }
    text
}

fn provenance(wanted: &Wanted) -> String {
    let length = wanted.schema.len();
    format!(
        "\n[{}]\nrepository = \"\"\ncommit = \"\"\npath = {}\nbytes = {length}\nsha256 = \"\"\ndialect = \"\"\n",
        quoted(&wanted.id),
        quoted(&wanted.file)
    )
}

/// A string as TOML writes it.
fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
