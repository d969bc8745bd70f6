//! Puts our texts to definitions and methods, by name, and with them the area, which is the file
//! that the text stands in. What has no text is a warning.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Result};
use crate::ir::{Definition, Origin, Shape, Spec, Type, Value, Workspace};
use crate::names;
use crate::sources::{Protocol, Sources};

/// Modules that are no areas.
const MODULES: &[&str] = &["build", "checks", "codec", "constants", "upstream"];

/// Where definitions go that nobody has said anything of.
const UNSORTED: &str = "unsorted";

pub(super) fn run(
    workspace: &mut Workspace,
    sources: &Sources,
    warnings: &mut Vec<Diagnostic>,
) -> Result<()> {
    let mut types: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
    let mut methods: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
    for (area, prose) in &sources.prose {
        if names::member(area) != *area || MODULES.contains(&area.as_str()) {
            let (file, message) =
                (format!("schema/prose/{area}.toml"), format!("`{area}` can name no module"));
            let help = "name the file after an area: a word in small letters, none that Rust or a module has";
            return Err(Diagnostic::error(file, "", message, help));
        }
        for (name, text) in &prose.types {
            if let Some((before, _)) = types.insert(name, (area, &text.text)) {
                return Err(twice("type", name, before, area));
            }
        }
        for (name, text) in &prose.methods {
            if let Some((before, _)) = methods.insert(name, (area, &text.text)) {
                return Err(twice("method", name, before, area));
            }
        }
    }
    let documents = sources.revisions.iter().chain(&sources.extensions);
    for (spec, document) in workspace.specs_mut().zip(documents) {
        for definition in spec.definitions.values_mut() {
            if let Some((area, text)) = types.get(definition.name.as_str()) {
                definition.area = (*area).to_owned();
                definition.doc = (*text).to_owned();
            } else if definition.origin == Origin::Schema {
                warnings.push(missing(&spec.source, &definition.pointer, &definition.name));
            }
        }
        inherit(spec, [&sources.protocol, &document.protocol]);
        for method in &mut spec.methods {
            match methods.get(method.name.as_str()) {
                Some((_, text)) => method.doc = (*text).to_owned(),
                None => warnings.push(missing(&spec.source, &method.definition, &method.name)),
            }
        }
    }
    Ok(())
}

fn twice(what: &str, name: &str, before: &str, area: &str) -> Diagnostic {
    let message = format!("the {what} has a text in {before}.toml too");
    Diagnostic::error(format!("schema/prose/{area}.toml"), name, message, "keep one of the two")
}

fn missing(file: &str, pointer: &str, name: &str) -> Diagnostic {
    let message = format!("`{name}` has no text");
    let help =
        format!("write one or two sentences into the fitting schema/prose/<area>.toml under \"{name}\"");
    Diagnostic::warning(file, pointer, message, help)
}

/// Places what has no text of its own beside the definition that it stands in.
fn inherit(spec: &mut Spec, protocols: [&Protocol; 2]) {
    let mut found: Vec<(String, String, String)> = Vec::new();
    for definition in spec.definitions.values() {
        for (name, doc) in inner(definition) {
            found.push((name, definition.area.clone(), doc));
        }
    }
    // Inline definitions may stand in one another, so areas travel inwards step by step.
    for _ in 0..4 {
        for (name, area, doc) in &mut found {
            if let Some(definition) = spec.definitions.get_mut(name.as_str())
                && definition.origin == Origin::Inline
            {
                if definition.area.is_empty() {
                    definition.area.clone_from(area);
                }
                if definition.doc.is_empty() {
                    definition.doc.clone_from(doc);
                }
            }
        }
        let areas: BTreeMap<String, String> =
            spec.definitions.values().map(|known| (known.name.clone(), known.area.clone())).collect();
        found = spec
            .definitions
            .values()
            .flat_map(|definition| {
                inner(definition).into_iter().map(|(name, doc)| (name, areas[&definition.name].clone(), doc))
            })
            .collect();
    }
    for definition in spec.definitions.values_mut() {
        let named = protocols.iter().find_map(|protocol| protocol.areas.get(&definition.name));
        if let Some(area) = named {
            definition.area.clone_from(area);
        }
        if definition.area.is_empty() {
            definition.area =
                if definition.origin == Origin::Message { "jsonrpc" } else { UNSORTED }.to_owned();
        }
        if definition.doc.is_empty() && definition.origin == Origin::Message {
            definition.doc = message_doc(&definition.name);
        }
    }
}

fn message_doc(name: &str) -> String {
    match name {
        "ClientMessage" => "Any message that a client sends.",
        "ServerMessage" => "Any message that a server sends.",
        "ClientRequest" => "Any request that a client sends for this extension.",
        _ => "Any notification that a server sends for this extension.",
    }
    .to_owned()
}

/// The definitions to which a definition refers, and what they are there.
fn inner(definition: &Definition) -> Vec<(String, String)> {
    let own = &definition.rust;
    match &definition.shape {
        Shape::Record(record) => record
            .members
            .iter()
            .filter_map(|member| match &member.value {
                Value::Of(ty) => Some((named(ty)?, format!("The member `{}` of [`{own}`].", member.name))),
                Value::Constant(_) => None,
            })
            .collect(),
        Shape::Union(union) => union
            .arms
            .iter()
            .filter_map(|arm| Some((named(&arm.ty)?, format!("An arm of [`{own}`]."))))
            .collect(),
        Shape::Alias(ty) => {
            named(ty).map(|name| (name, format!("What [`{own}`] stands for."))).into_iter().collect()
        }
        Shape::Enum(_) | Shape::Kept(_) => Vec::new(),
    }
}

fn named(ty: &Type) -> Option<String> {
    match ty {
        Type::Named(name) => Some(name.clone()),
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) => named(inner),
        _ => None,
    }
}
