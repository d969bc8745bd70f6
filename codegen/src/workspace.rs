//! All sources in, the model before its passes out: one spec per revision and extension.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Result};
use crate::ir::{Checks, Constant, Constants, Definition, Notes, Provenance, Shape, Spec, Value, Workspace};
use crate::lower::{self, Surroundings};
use crate::names;
use crate::passes::fixups;
use crate::sources::{Document, Sources};
use crate::tree::Tree;

/// Lowers every document, bases before the extensions that share their types.
///
/// # Errors
/// The first shape that is not understood, or a fixup that no longer applies.
pub(crate) fn lower(sources: &Sources) -> Result<Workspace> {
    let mut workspace = Workspace::default();
    let mut known: BTreeMap<String, (String, Tree, &Tree)> = BTreeMap::new();
    let parts = &sources.protocol.message;
    for document in &sources.revisions {
        let schema = fixups::apply(document)?;
        let around = Surroundings { shared: &sources.protocol, base: None };
        let definitions = lower::lower(document, &schema, &around)?;
        let module = document.id.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
        let module = match document.is_draft() {
            true => names::member(&module.to_lowercase()),
            false => format!("v{module}"),
        };
        let checks = Both {
            corrected: lower::checks(&document.schema_path(), &schema, None, parts)?,
            upstream: match document.fixups.is_empty() {
                true => None,
                false => Some(lower::checks(&document.schema_path(), &document.schema, None, parts)?),
            },
        };
        known.insert(document.id.clone(), (module.clone(), schema, &document.schema));
        let doc = format!("Revision {} of the Model Context Protocol.", document.id);
        workspace.revisions.push(spec(document, sources, module, doc, None, definitions, checks)?);
    }
    for document in &sources.extensions {
        let extension = document.extension.as_ref().expect("extensions have settings");
        let Some((base, schema, upstream)) = known.get(&extension.base) else {
            let file = format!("{}/extension.toml", document.folder);
            let message = format!("the base revision {} is not imported", extension.base);
            return Err(Diagnostic::error(file, "base", message, "name a revision under schema/"));
        };
        let own = fixups::apply(document)?;
        let around = Surroundings { shared: &sources.protocol, base: Some((base, schema)) };
        let definitions = lower::lower(document, &own, &around)?;
        let path = document.schema_path();
        let checks = Both {
            corrected: lower::checks(&path, &own, Some(schema), parts)?,
            upstream: Some(lower::checks(&path, &document.schema, Some(upstream), parts)?),
        };
        let module = format!("extensions::{}", extension.module);
        let doc = extension.text.clone();
        workspace.extensions.push(spec(
            document,
            sources,
            module,
            doc,
            Some(base.clone()),
            definitions,
            checks,
        )?);
    }
    Ok(workspace)
}

/// What a schema asks, and what it asked before its corrections, where there are any.
struct Both {
    corrected: Checks,
    upstream: Option<Checks>,
}

fn spec(
    document: &Document,
    sources: &Sources,
    module: String,
    doc: String,
    base: Option<String>,
    definitions: BTreeMap<String, Definition>,
    checks: Both,
) -> Result<Spec> {
    let upstream = &sources.upstream[&document.id];
    let constants = constants(document, sources, &definitions)?;
    Ok(Spec {
        id: document.id.clone(),
        module,
        source: document.schema_path(),
        doc,
        base,
        definitions,
        methods: Vec::new(),
        constants,
        fixups: document.fixups.iter().map(|fixup| (fixup.pointer.clone(), fixup.reason.clone())).collect(),
        batches: false,
        provenance: Provenance {
            repository: upstream.repository.clone(),
            commit: upstream.commit.clone(),
            path: upstream.path.clone(),
            sha256: upstream.sha256.clone(),
        },
        notes: Notes {
            categories: document.facts.categories.clone(),
            bases: document.facts.bases.clone(),
            internal: document.facts.internal.clone(),
        },
        checks: checks.corrected,
        upstream: checks.upstream,
    })
}

fn constants(
    document: &Document,
    sources: &Sources,
    definitions: &BTreeMap<String, Definition>,
) -> Result<Constants> {
    let mut constants = Constants::default();
    for (name, value) in &document.facts.constants {
        let value = match value {
            toml::Value::Integer(integer) => Constant::Integer(*integer),
            toml::Value::String(text) => Constant::Text(text.clone()),
            other => {
                let file = format!("{}/facts.toml", document.folder);
                let message = format!("a constant that is no string and no integer: {other}");
                let help = "teach `codegen/src/workspace.rs` what it is";
                return Err(Diagnostic::error(file, format!("constants.{name}"), message, help));
            }
        };
        if let Constant::Integer(code) = value {
            constants.error_codes.insert(name.clone(), code);
        }
        constants.exported.insert(name.clone(), value);
    }
    let shared = document.extension.is_none().then_some(&sources.protocol.constants);
    for given in shared.into_iter().chain([&document.protocol.constants]) {
        constants.media_types.extend(given.media_types.clone());
        constants.meta_keys.extend(given.meta_keys.clone());
        constants.error_codes.extend(given.error_codes.clone());
        constants.retired_error_codes.extend(given.retired_error_codes.clone());
        let ranges = given.error_ranges.iter();
        constants.error_ranges.extend(
            ranges.map(|(name, range)| (name.clone(), (range.first, range.last, range.text.clone()))),
        );
    }
    for record in definitions.values().filter_map(|definition| match &definition.shape {
        Shape::Record(record) => Some(record),
        _ => None,
    }) {
        // Keys of `_meta` are the members whose name has a prefix.
        let keys = record.members.iter().filter(|member| member.name.contains('/'));
        constants.meta_keys.extend(keys.map(|member| (member.rust.to_uppercase(), member.name.clone())));
        for member in &record.members {
            if let (Value::Constant(text), "resultType") = (&member.value, member.name.as_str()) {
                let text = text.trim_matches('"').to_owned();
                constants.result_types.insert(names::screaming(&text), text);
            }
        }
    }
    for open in document.facts.open_enum.iter().filter(|open| open.name == "ResultType") {
        constants.result_types.extend(open.values.iter().map(|text| (names::screaming(text), text.clone())));
    }
    Ok(constants)
}
