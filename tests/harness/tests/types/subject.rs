//! What is under test: each spec's corrected schema, and the table of its types.

use std::collections::BTreeMap;
use std::path::Path;

use mcpspec_codegen::Files;
use mcpspec_codegen::passes::fixups;
use mcpspec_codegen::sources::Sources;
use mcpspec_core::validate::{Tables, Validator};
use mcpspec_core::{Context, Definition, Error, to_vec};
use mcpspec_types as types;
use serde_json::Value;

/// One revision or extension.
pub(crate) struct Subject {
    pub(crate) id: &'static str,
    pub(crate) schema: Value,
    pub(crate) definitions: &'static [Definition],
    /// What its validators run on.
    pub(crate) tables: &'static Tables,
    /// Of an extension: its own definitions.
    own: Option<Vec<String>>,
}

impl Subject {
    pub(crate) fn definition(&self, name: &str) -> &'static Definition {
        let found = self.definitions.iter().find(|definition| definition.name == name);
        found.unwrap_or_else(|| panic!("{}: no type for {name}", self.id))
    }

    /// The validator of a definition.
    pub(crate) fn validator(&self, name: &str) -> Validator {
        Validator::new(self.tables, name).unwrap_or_else(|| panic!("{}: no validator of {name}", self.id))
    }

    /// Decodes text as a definition and writes it again.
    pub(crate) fn roundtrip(&self, name: &str, text: &[u8]) -> Result<Vec<u8>, Error> {
        self.definition(name).decode(&Context::exact(), text).map(|value| to_vec(&*value))
    }
}

/// Every revision and extension. An extension's schema is completed by its base revision's.
pub(crate) fn subjects() -> Vec<Subject> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Files::new();
    collect(&root, "schema", &mut files);
    let sources = Sources::parse(&files).expect("the sources are in order");
    let mut schemas: BTreeMap<String, Value> = BTreeMap::new();
    let mut owned: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for document in sources.revisions.iter().chain(&sources.extensions) {
        let corrected = fixups::apply(document).expect("the fixups apply").to_text();
        let mut schema: Value = serde_json::from_str(&corrected).expect("JSON");
        if let Some(extension) = &document.extension {
            let base = schemas[&extension.base]["$defs"].as_object().expect("definitions").clone();
            let own = schema["$defs"].as_object_mut().expect("definitions");
            let not_shared = own.keys().filter(|name| !base.contains_key(*name));
            owned.insert(document.id.clone(), not_shared.cloned().collect());
            for (name, definition) in base {
                own.entry(name).or_insert(definition);
            }
        }
        schemas.insert(document.id.clone(), schema);
    }
    let tables: [(&'static str, &'static [Definition], &'static Tables); 7] = [
        ("2024-11-05", types::v2024_11_05::DEFINITIONS, &types::v2024_11_05::TABLES),
        ("2025-03-26", types::v2025_03_26::DEFINITIONS, &types::v2025_03_26::TABLES),
        ("2025-06-18", types::v2025_06_18::DEFINITIONS, &types::v2025_06_18::TABLES),
        ("2025-11-25", types::v2025_11_25::DEFINITIONS, &types::v2025_11_25::TABLES),
        ("2026-07-28", types::v2026_07_28::DEFINITIONS, &types::v2026_07_28::TABLES),
        (
            "io.modelcontextprotocol/tasks",
            types::extensions::tasks::DEFINITIONS,
            &types::extensions::tasks::TABLES,
        ),
        ("io.modelcontextprotocol/ui", types::extensions::ui::DEFINITIONS, &types::extensions::ui::TABLES),
    ];
    let subject =
        |(id, definitions, tables): (&'static str, &'static [Definition], &'static Tables)| Subject {
            id,
            schema: schemas.remove(id).expect("every table has a schema"),
            definitions,
            tables,
            own: owned.remove(id),
        };
    tables.into_iter().map(subject).collect()
}

/// The definitions to test: all of a revision, and of an extension those that it does not share.
pub(crate) fn own(subject: &Subject) -> Vec<&str> {
    let names = mcpspec_harness::definitions(&subject.schema).into_iter();
    match &subject.own {
        None => names.collect(),
        Some(own) => names.filter(|name| own.iter().any(|known| known == name)).collect(),
    }
}

pub(crate) fn collect(root: &Path, folder: &str, files: &mut Files) {
    for entry in std::fs::read_dir(root.join(folder)).expect("a folder") {
        let entry = entry.expect("an entry");
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(root, &path, files);
        } else {
            files.insert(path, std::fs::read(entry.path()).expect("readable"));
        }
    }
}
