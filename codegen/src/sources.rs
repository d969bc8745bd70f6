//! Files in, typed sources out: everything under `schema/`, parsed but not yet understood.
//!
//! [`Sources::parse`] takes the files by path; nothing here touches a disk.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, Result};
use crate::tree::Tree;

/// Files by their path relative to the project's root, with `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// All that people and `import` have put under `schema/`.
#[derive(Debug)]
pub struct Sources {
    /// Where every document comes from.
    pub upstream: BTreeMap<String, Upstream>,
    /// What holds for all revisions.
    pub protocol: Protocol,
    /// The registry of features on their way out.
    pub lifecycle: BTreeMap<String, Feature>,
    /// Texts by area, which is the name of their file.
    pub prose: BTreeMap<String, Prose>,
    /// The revisions, oldest first.
    pub revisions: Vec<Document>,
    /// The extensions.
    pub extensions: Vec<Document>,
}

/// The documents of one revision or extension.
#[derive(Debug)]
pub struct Document {
    /// The revision's date, or the extension's identifier.
    pub id: String,
    /// Folder of the documents, relative to the project's root.
    pub folder: String,
    /// The schema.
    pub schema: Tree,
    /// What the schema lost against its source.
    pub facts: Facts,
    /// What people add.
    pub protocol: Protocol,
    /// Corrections.
    pub fixups: Vec<Fixup>,
    /// The extension's own settings; none for a revision.
    pub extension: Option<Extension>,
}

/// Where a document comes from.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Upstream {
    /// The repository.
    pub repository: String,
    /// The commit.
    pub commit: String,
    /// The path in it.
    pub path: String,
    /// Length of the official file in bytes.
    pub bytes: u64,
    /// SHA-256 of the official file.
    pub sha256: String,
    /// The id that Git gives the official file.
    #[serde(default)]
    pub blob: String,
    /// Its JSON Schema dialect.
    pub dialect: String,
    /// SHA-256 of what stands in the project.
    #[serde(default)]
    pub structure: String,
    /// `schema.ts` beside it.
    pub types: Option<OfficialFile>,
    /// The registry of deprecated features.
    pub registry: Option<OfficialFile>,
}

/// An official file beside a schema.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficialFile {
    /// The path in the repository.
    pub path: String,
    /// Its length.
    pub bytes: u64,
    /// Its SHA-256.
    pub sha256: String,
    /// The id that Git gives it.
    pub blob: String,
}

/// What `schema.ts` and the registry say beyond `schema.json`.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Facts {
    /// Definitions that are no part of the public protocol.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub internal: Vec<String>,
    /// Definitions, members and values that are deprecated.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub deprecated: Vec<Deprecated>,
    /// Strings with known values that admit others.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub open_enum: Vec<OpenEnum>,
    /// Closed enums in their declared order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub enum_order: Vec<EnumOrder>,
    /// The registry of features on their way out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub registry: Vec<RegistryRow>,
    /// Exported constants.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub constants: BTreeMap<String, toml::Value>,
    /// What each definition is part of.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub categories: BTreeMap<String, String>,
    /// The definitions whose members each definition has.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub bases: BTreeMap<String, Vec<String>>,
}

/// Something deprecated.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Deprecated {
    /// Where it stands in the schema.
    pub pointer: String,
    /// The values of the enum there, if only some are meant.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// The feature in the registry.
    pub feature: String,
    /// The proposal or pull request that the tag names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority: Option<String>,
    /// The revision that the tag names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated_in: Option<String>,
}

/// A string with known values that admits others.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct OpenEnum {
    /// Its name.
    pub name: String,
    /// The known values, in order.
    pub values: Vec<String>,
    /// Where it stands; `*` for any definition.
    pub members: Vec<String>,
}

/// A closed enum in its declared order.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct EnumOrder {
    /// Where it stands; `*` for any definition.
    pub members: Vec<String>,
    /// The values.
    pub values: Vec<String>,
}

/// A row of the registry. The words of readers' use are in `lifecycle.toml`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct RegistryRow {
    /// The key in `lifecycle.toml`.
    pub feature: String,
    /// Its name upstream.
    pub name: String,
    /// `deprecated` or `removed`.
    pub state: String,
    /// The proposal or pull request that decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority: Option<String>,
    /// The revision that deprecates it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated_in: Option<String>,
    /// When it may go at the earliest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earliest_removal: Option<String>,
}

/// What people add: `schema/protocol.toml` for all revisions, and a revision's own.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Protocol {
    /// Names for definitions that the schema leaves without one, by place (`Parent.member`).
    pub names: BTreeMap<String, String>,
    /// Places whose value is kept as text.
    pub keep: Vec<String>,
    /// How arms are told apart that no constant tells apart, in order.
    pub discriminator: Vec<Discriminator>,
    /// Which definitions are which part of JSON-RPC.
    pub message: MessageArms,
    /// How the outcome of a call is told.
    pub outcome: Option<Outcome>,
    /// What `Tolerant` mode reads where a member is absent, by member name.
    pub tolerant: BTreeMap<String, String>,
    /// Rules that only the prose of the specification says: their names, and the places in the schema
    /// where each holds, as `Definition` or `Definition.member`.
    pub rules: BTreeMap<String, Vec<String>>,
    /// Values that constructors put in unless told, by member, or by definition and member.
    pub presets: BTreeMap<String, String>,
    /// Areas of definitions that have no text.
    pub areas: BTreeMap<String, String>,
    /// Results of methods whose name does not tell.
    pub results: BTreeMap<String, String>,
    /// Capabilities that gate methods.
    pub gates: BTreeMap<String, String>,
    /// Constants that no schema holds.
    pub constants: Constants,
    /// Whether messages may come in batches.
    pub batches: Option<bool>,
    /// Numbers of `schema.ts` that are integers, though it does not say so: definitions, members as
    /// `Type.member`, or `*.member`.
    pub integers: Vec<String>,
}

/// Tells one arm of a union from the others.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Discriminator {
    /// The arm's definition.
    pub arm: String,
    /// A path that only this arm's values have.
    pub has: String,
}

/// Which definitions are which part of JSON-RPC.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MessageArms {
    /// Requests.
    pub request: Vec<String>,
    /// Notifications.
    pub notification: Vec<String>,
    /// Responses with a result.
    pub result: Vec<String>,
    /// Responses with an error.
    pub error: Vec<String>,
}

/// How the outcome of a call is told.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The member that tells.
    pub tag: String,
    /// The definition that says that input is required.
    pub input_required: String,
    /// Its value of the tag.
    pub input_required_value: String,
    /// The value of a result that is complete.
    pub complete_value: String,
}

/// Constants that no schema holds.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Constants {
    /// Media types by name.
    pub media_types: BTreeMap<String, String>,
    /// Keys of `_meta` that no definition declares.
    pub meta_keys: BTreeMap<String, String>,
    /// Error codes that no constant of the schema declares.
    pub error_codes: BTreeMap<String, i64>,
    /// Error codes that must not be sent any more.
    pub retired_error_codes: BTreeMap<String, i64>,
    /// Ranges of error codes: first, last, and what holds for them.
    pub error_ranges: BTreeMap<String, ErrorRange>,
}

/// A range of error codes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorRange {
    /// The lowest code.
    pub first: i64,
    /// The highest code.
    pub last: i64,
    /// What holds for them.
    pub text: String,
}

/// A feature in the registry.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feature {
    /// Its name for readers.
    pub name: String,
    /// `deprecated` or `removed`.
    pub state: String,
    /// The revision that deprecates it.
    pub deprecated_in: String,
    /// The proposal or pull request that decided.
    pub authority: String,
    /// When it may go at the earliest.
    pub earliest_removal: String,
    /// What to use instead.
    pub migration: String,
}

/// A correction of the official schema.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fixup {
    /// Where.
    pub pointer: String,
    /// The official value, as JSON.
    pub old: String,
    /// The right value, as JSON.
    pub new: String,
    /// Why.
    pub reason: String,
}

/// The file of corrections.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FixupFile {
    /// The corrections.
    pub fixup: Vec<Fixup>,
}

/// Texts of one area.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Prose {
    /// By definition.
    pub types: BTreeMap<String, Text>,
    /// By method.
    pub methods: BTreeMap<String, Text>,
}

/// One text.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// One or two plain sentences.
    pub text: String,
}

/// An extension's own settings.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extension {
    /// Its identifier.
    pub id: String,
    /// The name of its module.
    pub module: String,
    /// The revision whose types it shares.
    pub base: String,
    /// What it is for, in one or two sentences.
    pub text: String,
    /// Results that it adds to outcomes.
    #[serde(default)]
    pub result: Vec<ExtensionResult>,
}

/// A result that an extension adds to the outcomes of methods.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtensionResult {
    /// The value of the tag.
    pub value: String,
    /// The definition.
    pub definition: String,
    /// The methods that may end so.
    pub methods: Vec<String>,
}

impl Sources {
    /// Parses the files under `schema/`.
    ///
    /// # Errors
    /// The first file that cannot be parsed, with the place.
    pub fn parse(files: &Files) -> Result<Self> {
        let upstream: BTreeMap<String, Upstream> = read(files, "schema/upstream.toml")?;
        let mut prose = BTreeMap::new();
        for (path, bytes) in files {
            if let Some(area) = path.strip_prefix("schema/prose/").and_then(|p| p.strip_suffix(".toml")) {
                prose.insert(area.to_owned(), parse(path, bytes)?);
            }
        }
        let (mut revisions, mut extensions) = (Vec::new(), Vec::new());
        for path in files.keys() {
            let folder = path.strip_suffix("/schema.json").filter(|folder| folder.starts_with("schema/"));
            let Some(folder) = folder else { continue };
            let document = Document::parse(files, folder)?;
            match document.extension {
                None => revisions.push(document),
                Some(_) => extensions.push(document),
            }
        }
        if revisions.is_empty() {
            let help = "import one: cargo xtask import --schema FILE --revision REV";
            return Err(Diagnostic::error("schema", "", "there is no revision to generate from", help));
        }
        for document in revisions.iter().chain(&extensions) {
            if !upstream.contains_key(&document.id) {
                let message = format!("{} has no entry, so nobody can tell where it comes from", document.id);
                let help = "import it again: cargo xtask import --schema FILE --revision REV";
                return Err(Diagnostic::error("schema/upstream.toml", "", message, help));
            }
        }
        Ok(Self {
            upstream,
            protocol: optional(files, "schema/protocol.toml")?,
            lifecycle: optional(files, "schema/lifecycle.toml")?,
            prose,
            revisions,
            extensions,
        })
    }
}

impl Document {
    fn parse(files: &Files, folder: &str) -> Result<Self> {
        let path = format!("{folder}/schema.json");
        let schema = Tree::parse(&path, &files[&path])?;
        let extension: Option<Extension> = match files.get(&format!("{folder}/extension.toml")) {
            Some(bytes) => Some(parse(&format!("{folder}/extension.toml"), bytes)?),
            None if folder.starts_with("schema/extensions/") => {
                let help = "say there what its id, module and base revision are";
                let path = format!("{folder}/extension.toml");
                return Err(Diagnostic::error(path, "", "the file is missing", help));
            }
            None => None,
        };
        let fixups: FixupFile = optional(files, &format!("{folder}/fixups.toml"))?;
        Ok(Self {
            id: match &extension {
                Some(extension) => extension.id.clone(),
                None => folder.trim_start_matches("schema/").to_owned(),
            },
            folder: folder.to_owned(),
            schema,
            facts: optional(files, &format!("{folder}/facts.toml"))?,
            protocol: optional(files, &format!("{folder}/protocol.toml"))?,
            fixups: fixups.fixup,
            extension,
        })
    }

    /// Whether it is a revision that may still change: one that is not called by its date.
    pub fn is_draft(&self) -> bool {
        self.extension.is_none() && !crate::names::is_dated(&self.id)
    }

    /// The path of the schema.
    pub fn schema_path(&self) -> String {
        format!("{}/schema.json", self.folder)
    }
}

fn read<T: DeserializeOwned>(files: &Files, path: &str) -> Result<T> {
    match files.get(path) {
        Some(bytes) => parse(path, bytes),
        None => Err(Diagnostic::error(path, "", "the file is missing", "restore it from the repository")),
    }
}

fn optional<T: DeserializeOwned + Default>(files: &Files, path: &str) -> Result<T> {
    files.get(path).map_or_else(|| Ok(T::default()), |bytes| parse(path, bytes))
}

/// Parses a TOML file.
///
/// # Errors
/// The place that is not understood.
pub fn parse<T: DeserializeOwned>(path: &str, bytes: &[u8]) -> Result<T> {
    let help = "mend the file; `schema/README.md` says what it holds";
    let text =
        std::str::from_utf8(bytes).map_err(|_| Diagnostic::error(path, "", "the file is not UTF-8", help))?;
    toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| text[..span.start].matches('\n').count() + 1);
        let message = format!("line {line}: {}", error.message());
        Diagnostic::error(path, "", message, help)
    })
}
