//! The documents that were asked for, each with its official files, made into files of `schema/`.

use std::collections::BTreeMap;
use std::fs;

use mcpspec_codegen::diagnostic::{Diagnostic, Result};
use mcpspec_codegen::import::{self, Imported};
use mcpspec_codegen::sources::{self, Feature, FixupFile, Protocol};
use mcpspec_codegen::tree::Tree;
use mcpspec_codegen::{Files, names};

use crate::checkout::Checkout;
use crate::facts::{self, Input};
use crate::options::Options;
use crate::provenance::{Provenance, Source, UPSTREAM, Upstream, sha256};
use crate::{carry, declarations, registry};

const REPOSITORY: &str = "https://github.com/modelcontextprotocol/modelcontextprotocol";

const FACTS_HEAD: &str = "# What schema.ts and the registry of deprecated features say beyond schema.json. Only `cargo xtask import`\n\
    # writes this file.\n\n";

/// What an import makes.
#[derive(Debug, Default)]
pub(crate) struct Staged {
    /// Files by path relative to the project's root.
    pub(crate) files: Files,
    /// What was imported.
    pub(crate) documents: Vec<String>,
    /// What a person should look at, most important first.
    pub(crate) findings: Vec<Diagnostic>,
    /// What comes after all findings.
    pub(crate) notes: Vec<Diagnostic>,
}

/// A document: a revision or an extension.
pub(crate) struct Target {
    pub(crate) id: String,
    /// Its folder in the project.
    pub(crate) folder: String,
    pub(crate) is_extension: bool,
}

/// Imports what the command line asks for.
///
/// # Errors
/// Files that are not there or not understood.
pub(crate) fn import(options: &Options) -> Result<Staged> {
    let mut import = Import::new(options)?;
    if let Some(file) = &options.schema {
        let target = import.lone_target()?;
        let shown = file.display().to_string();
        let bytes = fs::read(file).map_err(|error| {
            let message = format!("cannot be read: {error}");
            Diagnostic::error(&shown, "", message, "check that it is there and may be read")
        })?;
        let imported = import::import(&shown, &bytes)?;
        let path = import.recorded_path(&target);
        import.stage(&target, &path, &bytes, &imported, None, [None, None])?;
        return Ok(import.finish());
    }
    let checkout = match (&options.spec, &options.git) {
        (Some(folder), _) => Checkout::open(folder)?,
        (None, Some(url)) => Checkout::clone(url, options.rev.as_deref())?,
        (None, None) => unreachable!("clap asks for a source"),
    };
    for target in import.targets(&checkout)? {
        import.document(&checkout, &target)?;
    }
    Ok(import.finish())
}

struct Import<'a> {
    options: &'a Options,
    upstream: Upstream,
    protocol: Protocol,
    lifecycle: BTreeMap<String, Feature>,
    staged: Staged,
}

impl<'a> Import<'a> {
    fn new(options: &'a Options) -> Result<Self> {
        let text = project_file(options, UPSTREAM)?.unwrap_or_default();
        Ok(Self {
            options,
            upstream: Upstream::parse(&text)?,
            protocol: parsed(options, "schema/protocol.toml")?,
            lifecycle: parsed(options, "schema/lifecycle.toml")?,
            staged: Staged::default(),
        })
    }

    fn finish(mut self) -> Staged {
        self.staged.files.insert(UPSTREAM.to_owned(), self.upstream.text().into_bytes());
        self.staged.findings.append(&mut self.staged.notes);
        self.staged
    }

    /// The document that a lone schema describes.
    fn lone_target(&self) -> Result<Target> {
        match (&self.options.extension, self.options.revision.as_slice()) {
            (Some(id), _) => extension(id),
            (None, [id]) => revision(id),
            _ => {
                let help = "say which: --revision REV, once, or --extension ID";
                Err(Diagnostic::error("command line", "--schema", "a schema describes one document", help))
            }
        }
    }

    fn targets(&self, checkout: &Checkout) -> Result<Vec<Target>> {
        if let Some(id) = &self.options.extension {
            return Ok(vec![extension(id)?]);
        }
        if !self.options.revision.is_empty() {
            return self.options.revision.iter().map(|id| revision(id)).collect();
        }
        let folders = checkout.folders("schema");
        let dated: Vec<&String> = folders.iter().filter(|name| names::is_dated(name)).collect();
        if dated.is_empty() {
            return Err(wrong_checkout(checkout, "schema", &folders));
        }
        dated.into_iter().map(|id| revision(id)).collect()
    }

    fn document(&mut self, checkout: &Checkout, target: &Target) -> Result<()> {
        self.check_repository(checkout, target)?;
        let path = self.schema_path(checkout, target)?;
        let folder = path.trim_end_matches("schema.json").to_owned();
        let bytes = checkout.read(&path)?.unwrap_or_default();
        let shown = checkout.named(&path);
        let imported = import::import(&shown, &bytes)?;
        let schema = Tree::parse(&shown, imported.schema.as_bytes())?;
        if checkout.repository.is_none() && !target.is_extension && !is_core(&schema) {
            let message = "describes no JSON-RPC messages, so it is no schema of the protocol";
            return Err(Diagnostic::error(shown, "", message, "give a checkout of the specification"));
        }
        carry::from_before(self.options, &self.upstream, target, &schema, &mut self.staged)?;
        let types = self.expected(checkout, target, &format!("{folder}schema.ts"), "types")?;
        let page = format!("docs/specification/{}/deprecated.mdx", target.id);
        let registry = self.expected(checkout, target, &page, "registry")?;
        if let Some(types) = &types {
            self.facts(checkout, target, types, registry.as_ref(), &schema)?;
        }
        let source =
            |file: &Option<(String, Vec<u8>)>| file.as_ref().map(|(path, bytes)| Source::new(path, bytes));
        let sources = [source(&types), source(&registry)];
        self.stage(target, &path, &bytes, &imported, Some(checkout), sources)
    }

    /// A file beside the schema. Where it was before and is no more, that is said.
    fn expected(
        &mut self,
        checkout: &Checkout,
        target: &Target,
        path: &str,
        what: &str,
    ) -> Result<Option<(String, Vec<u8>)>> {
        if let Some(bytes) = checkout.read(path)? {
            return Ok(Some((path.to_owned(), bytes)));
        }
        let always = what == "types";
        if always || self.upstream.has(&target.id, what) {
            let message = format!("{path} is not there; what it says of {} stays as it was", target.id);
            let help = "if upstream has moved it, teach `xtask/import/src/documents.rs` where it lies";
            self.staged.findings.push(Diagnostic::warning(checkout.named(path), "", message, help));
        }
        Ok(None)
    }

    fn facts(
        &mut self,
        checkout: &Checkout,
        target: &Target,
        types: &(String, Vec<u8>),
        registry: Option<&(String, Vec<u8>)>,
        schema: &Tree,
    ) -> Result<()> {
        let (options, folder) = (self.options, &target.folder);
        let file = checkout.named(&types.0);
        let declarations = declarations::parse(&file, text(&file, &types.1)?)?;
        let rows = match registry {
            Some((path, bytes)) => registry::rows(text(&checkout.named(path), bytes)?),
            None => Vec::new(),
        };
        if let Some((path, _)) = registry.filter(|_| rows.is_empty()) {
            let (message, help) =
                ("no table of features is in it", "look whether the page has another form now");
            self.staged.findings.push(Diagnostic::warning(checkout.named(path), "", message, help));
        }
        let own: Protocol = self.beside(options, &format!("{folder}/protocol.toml"))?;
        let fixups: FixupFile = self.beside(options, &format!("{folder}/fixups.toml"))?;
        let integers = [self.protocol.integers.clone(), own.integers].concat();
        let input = Input {
            file: &file,
            declarations: &declarations,
            schema,
            rows: &rows,
            lifecycle: &self.lifecycle,
            fixups: &fixups.fixup,
            integers: &integers,
        };
        let (facts, findings) = facts::facts(&input);
        let text = toml::to_string(&facts).map_err(|error| {
            let help = "this is a bug of mcpspec; report it";
            Diagnostic::error(&file, "", format!("facts that are no TOML: {error}"), help)
        })?;
        let path = format!("{folder}/facts.toml");
        self.staged.files.insert(path, format!("{FACTS_HEAD}{}\n", text.trim()).into_bytes());
        self.staged.findings.extend(findings);
        Ok(())
    }

    /// A file of the project, as it will be.
    fn beside<T: serde::de::DeserializeOwned + Default>(&self, options: &Options, path: &str) -> Result<T> {
        match self.staged.files.get(path) {
            Some(bytes) => sources::parse(path, bytes),
            None => parsed(options, path),
        }
    }

    fn stage(
        &mut self,
        target: &Target,
        path: &str,
        bytes: &[u8],
        imported: &Imported,
        checkout: Option<&Checkout>,
        [types, registry]: [Option<Source>; 2],
    ) -> Result<()> {
        let recorded = |key: &str| self.upstream.recorded(&target.id, key).map(str::to_owned);
        let options = self.options;
        let found =
            |get: fn(&Checkout) -> &Option<String>| checkout.and_then(|checkout| get(checkout).clone());
        let repository = options.repository.clone().or_else(|| found(|checkout| &checkout.repository));
        let commit = options.commit.clone().or_else(|| found(|checkout| &checkout.commit));
        let commit = commit.or_else(|| recorded("commit")).unwrap_or_else(|| "unknown".to_owned());
        let provenance = Provenance {
            repository: repository
                .or_else(|| recorded("repository"))
                .unwrap_or_else(|| REPOSITORY.to_owned()),
            // As long as the shortest that nobody mistakes.
            commit: commit.chars().take(12).collect(),
            dialect: imported.dialect.clone(),
            structure: sha256(imported.schema.as_bytes()),
            schema: Source::new(path, bytes),
            types,
            registry,
        };
        self.upstream.record(&target.id, &provenance);
        if target.is_extension {
            self.settings(target)?;
        }
        let path = format!("{}/schema.json", target.folder);
        self.staged.files.insert(path, imported.schema.clone().into_bytes());
        self.staged.documents.push(target.id.clone());
        Ok(())
    }

    /// The settings of an extension that is new; people complete them.
    fn settings(&mut self, target: &Target) -> Result<()> {
        let path = format!("{}/extension.toml", target.folder);
        if project_file(self.options, &path)?.is_some() {
            return Ok(());
        }
        let newest = self.upstream.newest().unwrap_or_default();
        let name = target.id.rsplit('/').next().unwrap_or_default();
        let (id, module) = (&target.id, names::snake(name));
        let text = format!(
            "id = {id:?}\nmodule = {module:?}\nbase = {newest:?}\ntext = \"The extension `{id}`.\"\n"
        );
        let help = "look at the base revision, and say what the extension is for";
        let message = "the extension is new; its settings are a guess";
        self.staged.notes.push(Diagnostic::warning(&path, "", message, help));
        self.staged.files.insert(path, text.into_bytes());
        Ok(())
    }

    /// Where the schema lies in the checkout.
    fn schema_path(&self, checkout: &Checkout, target: &Target) -> Result<String> {
        let recorded = self.recorded_path(target);
        let mut places = vec![recorded.clone()];
        if target.is_extension && self.options.path.is_none() {
            let folders = checkout.folders("schema").into_iter().rev();
            // A dated version before `draft`.
            let (dated, other): (Vec<_>, Vec<_>) = folders.partition(|name| names::is_dated(name));
            places.extend(dated.into_iter().chain(other).map(|name| format!("schema/{name}/schema.json")));
            places.push("schema.json".to_owned());
        }
        match places.iter().find(|path| checkout.folder.join(path).is_file()) {
            Some(path) => Ok(path.clone()),
            None => Err(wrong_checkout(checkout, &recorded, &checkout.folders("schema"))),
        }
    }

    fn recorded_path(&self, target: &Target) -> String {
        let recorded = || self.upstream.recorded(&target.id, "path").map(str::to_owned);
        self.options.path.clone().or_else(recorded).unwrap_or_else(|| match target.is_extension {
            true => "schema.json".to_owned(),
            false => format!("schema/{}/schema.json", target.id),
        })
    }

    /// A checkout whose origin is another repository than the document's is refused.
    fn check_repository(&self, checkout: &Checkout, target: &Target) -> Result<()> {
        let default = (!target.is_extension).then_some(REPOSITORY);
        let expected = self.upstream.recorded(&target.id, "repository").filter(|known| known.contains("://"));
        match (&checkout.repository, &self.options.repository, expected.or(default)) {
            (Some(found), None, Some(expected)) if !found.eq_ignore_ascii_case(expected) => {
                let message = format!("is a checkout of {found}, and {} comes from {expected}", target.id);
                let help = format!("give the right checkout, or say --repository {found} if it has moved");
                Err(Diagnostic::error(&checkout.shown, "", message, help))
            }
            _ => Ok(()),
        }
    }
}

fn wrong_checkout(checkout: &Checkout, path: &str, folders: &[String]) -> Diagnostic {
    let there = match folders {
        [] => "it has no folder `schema`".to_owned(),
        folders => format!("its folder `schema` holds {}", folders.join(", ")),
    };
    let help = "give a checkout of the specification, or --path if upstream has moved the file";
    Diagnostic::error(checkout.named(path), "", format!("is not there: {there}"), help)
}

/// Whether a schema describes JSON-RPC messages.
fn is_core(schema: &Tree) -> bool {
    facts::definitions(schema).1.iter().any(|name| name.starts_with("JSONRPC"))
}

fn revision(id: &str) -> Result<Target> {
    if !is_plain(id) || matches!(id, "prose" | "extensions") {
        return Err(no_folder(id, "give a revision such as 2026-07-28"));
    }
    Ok(Target { id: id.to_owned(), folder: format!("schema/{id}"), is_extension: false })
}

fn extension(id: &str) -> Result<Target> {
    match id.split_once('/') {
        Some((vendor, name)) if is_plain(vendor) && is_plain(name) => {
            Ok(Target { id: id.to_owned(), folder: format!("schema/extensions/{id}"), is_extension: true })
        }
        _ => Err(no_folder(id, "give an identifier such as com.example/receipts")),
    }
}

fn is_plain(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
    !text.is_empty() && !text.starts_with('.') && text.chars().all(plain)
}

fn no_folder(given: &str, help: &str) -> Diagnostic {
    Diagnostic::error("command line", "", format!("`{given}` cannot name a folder of schema/"), help)
}

fn text<'b>(file: &str, bytes: &'b [u8]) -> Result<&'b str> {
    std::str::from_utf8(bytes)
        .map_err(|_| Diagnostic::error(file, "", "the file is not UTF-8", "check that the file is whole"))
}

/// A file of the project.
pub(crate) fn project_file(options: &Options, path: &str) -> Result<Option<String>> {
    match fs::read_to_string(options.root.join(path)) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => {
            let message = format!("cannot be read: {error}");
            Err(Diagnostic::error(path, "", message, "check that it is there and may be read"))
        }
    }
}

fn parsed<T: serde::de::DeserializeOwned + Default>(options: &Options, path: &str) -> Result<T> {
    match project_file(options, path)? {
        Some(text) => sources::parse(path, text.as_bytes()),
        None => Ok(T::default()),
    }
}
