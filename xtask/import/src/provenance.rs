//! `upstream.toml`: where every document comes from, and what it was.

use mcpspec_codegen::diagnostic::{Diagnostic, Result};
use mcpspec_codegen::names;
use sha1::Sha1;
use sha2::{Digest, Sha256};
use toml_edit::{DocumentMut, Item, Table, value};

pub(crate) const UPSTREAM: &str = "schema/upstream.toml";
const HEAD: &str =
    "# Where every document under schema/ comes from. Only `cargo xtask import` writes this file.\n";

/// Where a document comes from.
#[derive(Debug)]
pub(crate) struct Provenance {
    pub(crate) repository: String,
    pub(crate) commit: String,
    pub(crate) dialect: String,
    /// SHA-256 of what stands in the project.
    pub(crate) structure: String,
    pub(crate) schema: Source,
    /// `schema.ts`, where there is one.
    pub(crate) types: Option<Source>,
    /// `deprecated.mdx`, where there is one.
    pub(crate) registry: Option<Source>,
}

/// One official file.
#[derive(Debug)]
pub(crate) struct Source {
    path: String,
    bytes: usize,
    sha256: String,
    blob: String,
}

impl Source {
    pub(crate) fn new(path: &str, bytes: &[u8]) -> Self {
        Self { path: path.to_owned(), bytes: bytes.len(), sha256: sha256(bytes), blob: blob(bytes) }
    }

    fn write(&self, table: &mut Table) {
        table["path"] = value(&self.path);
        table["bytes"] = value(i64::try_from(self.bytes).unwrap_or(i64::MAX));
        table["sha256"] = value(&self.sha256);
        table["blob"] = value(&self.blob);
    }
}

pub(crate) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// The id that Git gives a file.
pub(crate) fn blob(bytes: &[u8]) -> String {
    let mut hash = Sha1::new();
    hash.update(format!("blob {}\0", bytes.len()));
    hash.update(bytes);
    hex(&hash.finalize())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The recorded file.
pub(crate) struct Upstream(DocumentMut);

impl Upstream {
    /// # Errors
    /// A file that is no TOML.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        text.parse().map(Self).map_err(|error| {
            let message = format!("is no TOML: {error}");
            Diagnostic::error(UPSTREAM, "", message, "restore it from the repository")
        })
    }

    /// What is recorded of a document.
    pub(crate) fn recorded(&self, id: &str, key: &str) -> Option<&str> {
        self.0.get(id)?.get(key)?.as_str()
    }

    /// Whether a file beside the schema is recorded.
    pub(crate) fn has(&self, id: &str, file: &str) -> bool {
        self.0.get(id).is_some_and(|entry| entry.get(file).is_some())
    }

    /// The newest dated revision.
    pub(crate) fn newest(&self) -> Option<String> {
        self.dated().max().map(str::to_owned)
    }

    /// The dated revision before another; a draft comes after all of them.
    pub(crate) fn before(&self, id: &str) -> Option<String> {
        self.dated().filter(|known| *known < id).max().map(str::to_owned)
    }

    fn dated(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(id, _)| id).filter(|id| names::is_dated(id))
    }

    pub(crate) fn record(&mut self, id: &str, provenance: &Provenance) {
        let before = self.0.get(id).and_then(Item::as_table).cloned().unwrap_or_default();
        let mut entry = Table::new();
        entry["repository"] = value(&provenance.repository);
        entry["commit"] = value(&provenance.commit);
        provenance.schema.write(&mut entry);
        entry["dialect"] = value(&provenance.dialect);
        entry["structure"] = value(&provenance.structure);
        for (name, source) in [("types", &provenance.types), ("registry", &provenance.registry)] {
            match (source, before.get(name)) {
                (Some(source), _) => {
                    let mut table = Table::new();
                    source.write(&mut table);
                    entry[name] = Item::Table(table);
                }
                // The facts stay as they were, and so does where they come from.
                (None, Some(known)) => entry[name] = known.clone(),
                (None, None) => {}
            }
        }
        self.0.insert(id, Item::Table(entry));
    }

    /// The file, its entries sorted.
    pub(crate) fn text(&self) -> String {
        let mut entries: Vec<(String, Item)> =
            self.0.iter().map(|(key, item)| (key.to_owned(), item.clone())).collect();
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        let mut sorted = DocumentMut::new();
        for (key, mut item) in entries {
            if let Some(table) = item.as_table_mut() {
                unplaced(table);
            }
            sorted.insert(&key, item);
        }
        let text = sorted.to_string();
        let entries = text.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n");
        format!("{HEAD}\n{}\n", entries.trim())
    }
}

fn unplaced(table: &mut Table) {
    table.set_position(None);
    for (_, item) in table.iter_mut() {
        if let Some(table) = item.as_table_mut() {
            unplaced(table);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blobs_have_the_ids_that_git_gives() {
        assert_eq!(blob(b""), "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
        assert_eq!(blob(b"hello\n"), "ce013625030ba8dba906f756967f9e9ca394464a");
    }
}
