//! `cargo xtask import`: an official schema file into `schema/`, with its provenance.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use mcpspec_codegen::{Diagnostic, import};
use sha2::{Digest, Sha256};
use toml_edit::{DocumentMut, Item, Table, value};

use crate::Outcome;
use crate::project::{Change, read, unreadable};

const UPSTREAM: &str = "schema/upstream.toml";
const REPOSITORY: &str = "https://github.com/modelcontextprotocol/modelcontextprotocol";

/// What to import, and where it comes from.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The official schema.json
    #[arg(long, value_name = "FILE")]
    schema: PathBuf,
    /// The revision that it describes, such as 2026-07-28
    #[arg(long, value_name = "REV", required_unless_present = "extension")]
    revision: Option<String>,
    /// The extension that it describes, such as io.modelcontextprotocol/tasks
    #[arg(long, value_name = "ID", conflicts_with = "revision")]
    extension: Option<String>,
    /// The commit that it comes from; the one recorded before, unless given
    #[arg(long)]
    commit: Option<String>,
    /// The repository that it comes from; the one recorded before, unless given
    #[arg(long)]
    repository: Option<String>,
    /// Its path in the repository; the one recorded before, unless given
    #[arg(long)]
    path: Option<String>,
}

pub(crate) fn run(root: &Path, options: &Options) -> Result<Outcome, Diagnostic> {
    let shown = options.schema.display().to_string();
    let bytes = fs::read(&options.schema).map_err(|error| unreadable(&shown, &error))?;
    let (id, folder) = target(options)?;
    let imported = import::import(&shown, &bytes)?;
    let mut change = Change::default();
    let recorded = read(root, UPSTREAM)?.unwrap_or_default();
    let upstream = record(&recorded, &id, options, &bytes, &imported.dialect)?;
    let path = format!("{folder}/schema.json");
    for (path, bytes) in [(path, imported.schema.into_bytes()), (UPSTREAM.to_owned(), upstream.into_bytes())]
    {
        if read(root, &path)?.as_ref() != Some(&bytes) {
            say!("wrote {path}");
            change.write.insert(path, bytes);
        }
    }
    change.apply(root)?;
    if change.is_empty() {
        say!("{id} is as it was");
    } else {
        say!("next: cargo xtask regen");
    }
    Ok(Outcome::Clean)
}

/// The identifier of what is imported, and its folder.
fn target(options: &Options) -> Result<(String, String), Diagnostic> {
    let usage = |given: &str, expected: &str| {
        let message = format!("`{given}` cannot name a folder of schema/");
        Err(Diagnostic::error("command line", "", message, expected))
    };
    let plain = |text: &str| {
        !text.is_empty()
            && !text.starts_with('.')
            && text.chars().all(|c| c.is_ascii_alphanumeric() || "-._".contains(c))
    };
    if let Some(id) = &options.extension {
        return match id.split_once('/') {
            Some((vendor, name)) if plain(vendor) && plain(name) => {
                Ok((id.clone(), format!("schema/extensions/{vendor}/{name}")))
            }
            _ => usage(id, "give an identifier such as com.example/receipts"),
        };
    }
    let revision = options.revision.clone().unwrap_or_default();
    if !plain(&revision) || matches!(revision.as_str(), "prose" | "extensions") {
        return usage(&revision, "give a revision such as 2026-07-28");
    }
    Ok((revision.clone(), format!("schema/{revision}")))
}

/// `upstream.toml` with the entry of this import.
fn record(
    recorded: &[u8],
    id: &str,
    options: &Options,
    bytes: &[u8],
    dialect: &str,
) -> Result<String, Diagnostic> {
    let text = String::from_utf8_lossy(recorded);
    let mut upstream: DocumentMut = text.parse().map_err(|error| {
        Diagnostic::error(UPSTREAM, "", format!("is no TOML: {error}"), "restore it from the repository")
    })?;
    let before = upstream.get(id).and_then(Item::as_table).cloned().unwrap_or_default();
    let kept = |key: &str| before.get(key).and_then(Item::as_str).map(str::to_owned);
    let path = match &options.revision {
        Some(revision) => format!("schema/{revision}/schema.json"),
        None => "schema.json".to_owned(),
    };
    let mut entry = Table::new();
    entry["repository"] = value(
        options.repository.clone().or_else(|| kept("repository")).unwrap_or_else(|| REPOSITORY.to_owned()),
    );
    entry["commit"] =
        value(options.commit.clone().or_else(|| kept("commit")).unwrap_or_else(|| "unknown".to_owned()));
    entry["path"] = value(options.path.clone().or_else(|| kept("path")).unwrap_or(path));
    entry["bytes"] = value(i64::try_from(bytes.len()).unwrap_or(i64::MAX));
    entry["sha256"] =
        value(Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>());
    entry["dialect"] = value(dialect);
    upstream.insert(id, Item::Table(entry));
    let mut entries: Vec<(String, Item)> =
        upstream.iter().map(|(key, item)| (key.to_owned(), item.clone())).collect();
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    let mut sorted = DocumentMut::new();
    for (key, mut item) in entries {
        if let Some(table) = item.as_table_mut() {
            table.set_position(None);
        }
        sorted.insert(&key, item);
    }
    let head =
        "# Where every document under schema/ comes from. Only `cargo xtask import` writes this file.\n";
    let text = sorted.to_string();
    let entries = text.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n");
    Ok(format!("{head}\n{}\n", entries.trim()))
}
