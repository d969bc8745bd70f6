//! Marks what the newest revision deprecates, in every revision that has it: a deprecation holds
//! whatever revision a program targets (SEP-2596). Counterparts have the same names.

use crate::diagnostic::{Diagnostic, Result};
use crate::ir::{Deprecation, Feature, Record, Shape, Spec, Workspace};
use crate::sources::{Deprecated, Sources};

pub(super) fn run(workspace: &mut Workspace, sources: &Sources, _: &mut Vec<Diagnostic>) -> Result<()> {
    for (key, feature) in &sources.lifecycle {
        if !matches!(feature.state.as_str(), "deprecated" | "removed") {
            let message = format!("`{}` is no state", feature.state);
            let help = "say `deprecated` or `removed`";
            return Err(Diagnostic::error("schema/lifecycle.toml", format!("{key}.state"), message, help));
        }
        let feature = Feature {
            name: feature.name.clone(),
            state: feature.state.clone(),
            deprecated_in: feature.deprecated_in.clone(),
            authority: feature.authority.clone(),
            earliest_removal: feature.earliest_removal.clone(),
            migration: feature.migration.clone(),
            pointers: Vec::new(),
        };
        workspace.features.insert(key.clone(), feature);
    }
    for document in sources.revisions.iter().chain(&sources.extensions) {
        let file = format!("{}/facts.toml", document.folder);
        for fact in &document.facts.deprecated {
            let Some(feature) = workspace.features.get_mut(&fact.feature) else {
                let message = format!("the feature `{}` is not in the registry", fact.feature);
                let help = "add it to schema/lifecycle.toml, with authority, migration and window";
                return Err(Diagnostic::error(file, &fact.pointer, message, help));
            };
            if !feature.pointers.contains(&fact.pointer) {
                feature.pointers.push(fact.pointer.clone());
            }
            let marked: usize = workspace.specs_mut().map(|spec| mark(spec, fact)).sum();
            if marked == 0 {
                let message = "no revision has what is said to be deprecated";
                return Err(Diagnostic::error(file, &fact.pointer, message, "correct the pointer"));
            }
        }
    }
    Ok(())
}

/// Marks the counterpart of a pointer; says how many things that were.
fn mark(spec: &mut Spec, fact: &Deprecated) -> usize {
    let tokens: Vec<String> =
        fact.pointer.split('/').skip(2).map(|token| token.replace("~1", "/").replace("~0", "~")).collect();
    let why = Deprecation { feature: fact.feature.clone() };
    match tokens.as_slice() {
        [name] => match spec.definitions.get_mut(name) {
            Some(definition) => {
                definition.deprecated = Some(why);
                1
            }
            None => 0,
        },
        [name, properties, member] if properties == "properties" => {
            let Some(definition) = spec.definitions.get_mut(name) else { return 0 };
            let Shape::Record(record) = &mut definition.shape else { return 0 };
            match fact.values.as_slice() {
                [] => mark_member(record, member, &why),
                values => {
                    let pointers: Vec<_> = record
                        .members
                        .iter()
                        .filter(|known| known.name == *member)
                        .map(|m| m.pointer.clone())
                        .collect();
                    mark_values(spec, &pointers, values, &why)
                }
            }
        }
        _ => 0,
    }
}

fn mark_member(record: &mut Record, name: &str, why: &Deprecation) -> usize {
    let members = record.members.iter_mut().filter(|member| member.name == name);
    members.map(|member| member.deprecated = Some(why.clone())).count()
}

fn mark_values(spec: &mut Spec, pointers: &[String], values: &[String], why: &Deprecation) -> usize {
    let mut marked = 0;
    for definition in spec.definitions.values_mut().filter(|known| pointers.contains(&known.pointer)) {
        if let Shape::Enum(found) = &mut definition.shape {
            for value in found.values.iter_mut().filter(|value| values.contains(&value.text)) {
                value.deprecated = Some(why.clone());
                marked += 1;
            }
        }
    }
    marked
}
