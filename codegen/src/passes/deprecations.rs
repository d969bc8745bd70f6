//! Marks what the newest revision deprecates, in every revision that has it: a deprecation holds
//! whatever revision a program targets (SEP-2596). Counterparts have the same names.

use crate::diagnostic::{Diagnostic, Result};
use crate::ir::{Definition, Deprecation, Feature, Member, Shape, Spec, Workspace};
use crate::sources::{Deprecated, RegistryRow, Sources};

pub(super) fn run(
    workspace: &mut Workspace,
    sources: &Sources,
    warnings: &mut Vec<Diagnostic>,
) -> Result<()> {
    registry(workspace, sources, warnings)?;
    for document in sources.revisions.iter().chain(&sources.extensions) {
        let file = format!("{}/facts.toml", document.folder);
        for fact in &document.facts.deprecated {
            let missing = || unknown(fact, warnings);
            let feature = workspace.features.entry(fact.feature.clone()).or_insert_with(missing);
            feature.is_draft &= document.is_draft();
            if !feature.pointers.contains(&fact.pointer) {
                feature.pointers.push(fact.pointer.clone());
            }
            // What a draft deprecates may change yet, and holds for nothing but the draft.
            let holds = |spec: &&mut Spec| !document.is_draft() || spec.id == document.id;
            let marked: usize = workspace.specs_mut().filter(holds).map(|spec| mark(spec, fact)).sum();
            // Inside what is kept as text there is nothing to mark; but values stand in some enum.
            let is_there = fact.values.is_empty() && document.schema.pointed(&fact.pointer).is_some();
            if marked == 0 && !is_there {
                let message = "no revision has what is said to be deprecated";
                return Err(Diagnostic::error(file, &fact.pointer, message, "correct the pointer"));
            }
        }
    }
    Ok(())
}

/// The features of people's registry, and those that only the official one has.
fn registry(workspace: &mut Workspace, sources: &Sources, warnings: &mut Vec<Diagnostic>) -> Result<()> {
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
            is_draft: false,
        };
        workspace.features.insert(key.clone(), feature);
    }
    for document in &sources.revisions {
        for row in &document.facts.registry {
            let feature = workspace.features.entry(row.feature.clone());
            feature.or_insert_with(|| unsaid(row, warnings)).is_draft &= document.is_draft();
        }
    }
    Ok(())
}

/// A feature that only the tags know.
fn unknown(fact: &Deprecated, warnings: &mut Vec<Diagnostic>) -> Feature {
    let row = RegistryRow {
        feature: fact.feature.clone(),
        name: fact.feature.clone(),
        state: "deprecated".to_owned(),
        authority: fact.authority.clone(),
        deprecated_in: fact.deprecated_in.clone(),
        earliest_removal: None,
    };
    unsaid(&row, warnings)
}

/// A feature of which people have not said yet what to do instead.
fn unsaid(row: &RegistryRow, warnings: &mut Vec<Diagnostic>) -> Feature {
    let or = |text: &Option<String>, otherwise: &str| text.clone().unwrap_or_else(|| otherwise.to_owned());
    let feature = Feature {
        name: row.name.clone(),
        state: row.state.clone(),
        deprecated_in: or(&row.deprecated_in, "unknown"),
        authority: or(&row.authority, "unknown"),
        earliest_removal: or(&row.earliest_removal, "unknown"),
        migration: "see the specification".to_owned(),
        pointers: Vec::new(),
        is_draft: true,
    };
    let help = format!(
        "add to schema/lifecycle.toml, in your own words:\n\n[{}]\nname = {:?}\nstate = {:?}\n\
         deprecated_in = {:?}\nauthority = {:?}\nearliest_removal = {:?}\nmigration = \"\"\n",
        row.feature,
        feature.name,
        feature.state,
        feature.deprecated_in,
        feature.authority,
        feature.earliest_removal
    );
    let message = format!("nobody has said what to use instead of `{}`", row.name);
    warnings.push(Diagnostic::warning("schema/lifecycle.toml", &row.feature, message, help));
    feature
}

/// Marks what stands at the pointer, and its counterparts in other revisions; says how many things
/// that were.
fn mark(spec: &mut Spec, fact: &Deprecated) -> usize {
    let place = Place::new(&fact.pointer);
    let why = Deprecation { feature: fact.feature.clone() };
    let mut marked = 0;
    let mut enums = Vec::new();
    for definition in spec.definitions.values_mut() {
        if place.is_definition(definition) && fact.values.is_empty() {
            definition.deprecated = Some(why.clone());
            marked += 1;
        }
        let name = definition.name.clone();
        let Shape::Record(record) = &mut definition.shape else { continue };
        for member in record.members.iter_mut().filter(|member| place.is_member(&name, member)) {
            if fact.values.is_empty() {
                member.deprecated = Some(why.clone());
                marked += 1;
            }
            enums.push(member.pointer.clone());
        }
    }
    marked + mark_values(spec, &enums, &fact.values, &why)
}

/// A place in the schema, to be found again in another revision: there a definition may be called
/// the same and stand elsewhere, or stand in the same place.
struct Place<'p> {
    tokens: Vec<&'p str>,
    /// The pointer without the keyword that holds definitions, which older dialects call otherwise.
    below: &'p str,
}

impl<'p> Place<'p> {
    fn new(pointer: &'p str) -> Self {
        let below = below(pointer);
        Self { tokens: below.split('/').collect(), below }
    }

    fn is_definition(&self, definition: &Definition) -> bool {
        matches!(self.tokens.as_slice(), [name] if *name == definition.name && !name.is_empty())
    }

    fn is_member(&self, owner: &str, member: &Member) -> bool {
        match self.tokens.as_slice() {
            [name, "properties", token] if *name == owner => {
                token.replace("~1", "/").replace("~0", "~") == member.name
            }
            [_, _, _, _, ..] => self.below == below(&member.pointer),
            _ => false,
        }
    }
}

fn below(pointer: &str) -> &str {
    pointer.get(1..).and_then(|rest| rest.split_once('/')).map_or("", |(_, rest)| rest)
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
