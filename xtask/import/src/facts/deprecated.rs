//! The tags `@deprecated` beside the registry: what is deprecated, and with which feature it goes.

use std::collections::{BTreeMap, BTreeSet};

use mcpspec_codegen::diagnostic::Diagnostic;
use mcpspec_codegen::names;
use mcpspec_codegen::sources::{Deprecated, Facts, RegistryRow};
use mcpspec_codegen::tree::{Tree, step};

use super::{Input, literals, pointer};
use crate::declarations::{Kind, Member, Type};
use crate::jsdoc::{authority, date};
use crate::registry::Row;

/// A tag.
struct Tagged<'a> {
    pointer: String,
    /// The declaration, and the member's path.
    names: Vec<&'a str>,
    text: &'a str,
    category: Option<&'a str>,
    ty: Option<&'a Type>,
}

/// A feature that may be what a tag means.
struct Candidate {
    key: String,
    name: String,
    authority: Option<String>,
    deprecated_in: Option<String>,
}

pub(super) fn collect(input: &Input<'_>, facts: &mut Facts, findings: &mut Vec<Diagnostic>) {
    let candidates = registry(input, facts, findings);
    let tags = tags(input);
    let features = assign(input, &tags, &candidates);
    for (tag, feature) in tags.iter().zip(features) {
        let (authority, deprecated_in) = (authority(tag.text), date(tag.text).map(str::to_owned));
        let feature = feature.unwrap_or_else(|| {
            let key = names::slug(authority.as_deref().unwrap_or("deprecated"));
            let message = format!("it is deprecated with no feature of the registry; filed under `{key}`");
            let help = "add a feature of that authority to schema/lifecycle.toml and import again";
            findings.push(Diagnostic::warning(input.file, &tag.pointer, message, help));
            key
        });
        let make = |values: Vec<String>| Deprecated {
            pointer: tag.pointer.clone(),
            values,
            feature: feature.clone(),
            authority: authority.clone(),
            deprecated_in: deprecated_in.clone(),
        };
        facts.deprecated.push(make(Vec::new()));
        let values = values(tag, &candidates, &feature);
        if !values.is_empty() {
            facts.deprecated.push(make(values));
        }
    }
    facts.deprecated.sort_by(|a, b| (&a.pointer, &a.values).cmp(&(&b.pointer, &b.values)));
}

/// The rows as facts, and all features that a tag may mean: those of the rows and people's own.
fn registry(input: &Input<'_>, facts: &mut Facts, findings: &mut Vec<Diagnostic>) -> Vec<Candidate> {
    let mut candidates: Vec<Candidate> = Vec::new();
    for row in input.rows {
        let key = key(row, input);
        if let Some(known) = input.lifecycle.get(&key) {
            for (what, ours, theirs) in [
                ("authority", Some(&known.authority), row.authority.as_ref()),
                ("deprecated_in", Some(&known.deprecated_in), row.deprecated_in.as_ref()),
            ] {
                if let Some(theirs) = theirs.filter(|theirs| ours != Some(theirs)) {
                    let message = format!("the registry says {theirs} of `{key}`");
                    let help = "correct it, or tell upstream";
                    let place = format!("{key}.{what}");
                    findings.push(Diagnostic::warning("schema/lifecycle.toml", place, message, help));
                }
            }
        }
        facts.registry.push(RegistryRow {
            feature: key.clone(),
            name: row.name.clone(),
            state: row.state.to_owned(),
            authority: row.authority.clone(),
            deprecated_in: row.deprecated_in.clone(),
            earliest_removal: row.earliest_removal.clone(),
        });
        candidates.push(Candidate {
            key,
            name: row.name.clone(),
            authority: row.authority.clone(),
            deprecated_in: row.deprecated_in.clone(),
        });
    }
    for (key, feature) in input.lifecycle {
        if !candidates.iter().any(|known| known.key == *key) {
            candidates.push(Candidate {
                key: key.clone(),
                name: feature.name.clone(),
                authority: Some(feature.authority.clone()),
                deprecated_in: Some(feature.deprecated_in.clone()),
            });
        }
    }
    facts.registry.sort_by(|a, b| a.feature.cmp(&b.feature));
    candidates
}

/// The key of a row: that of people's entry for the same feature, or one made of its name.
fn key(row: &Row, input: &Input<'_>) -> String {
    let same = |name: &str| normal(name) == normal(&row.name);
    if let Some((key, _)) = input.lifecycle.iter().find(|(_, known)| same(&known.name)) {
        return key.clone();
    }
    let mut alike = input.lifecycle.iter().filter(|(_, known)| {
        Some(&known.authority) == row.authority.as_ref()
            && Some(&known.deprecated_in) == row.deprecated_in.as_ref()
    });
    match (alike.next(), alike.next()) {
        (Some((key, _)), None) => key.clone(),
        _ => names::slug(&row.name),
    }
}

fn normal(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
}

/// All tags of declarations and members.
fn tags<'a>(input: &Input<'a>) -> Vec<Tagged<'a>> {
    let mut found = Vec::new();
    for declaration in &input.declarations.all {
        let place = pointer(input.schema, &declaration.name);
        let category = declaration.doc.tag("category");
        let mut path = vec![declaration.name.as_str()];
        if let Some(text) = declaration.doc.tag("deprecated") {
            found.push(Tagged { pointer: place.clone(), names: path.clone(), text, category, ty: None });
        }
        match &declaration.kind {
            Kind::Interface { members, .. } => in_members(members, &place, &mut path, category, &mut found),
            Kind::Alias(ty) => in_type(ty, &place, &mut path, category, &mut found),
            Kind::Constant(_) => {}
        }
    }
    found.retain(|tag| input.schema.pointed(&tag.pointer).is_some());
    found
}

fn in_members<'a>(
    members: &'a [Member],
    place: &str,
    path: &mut Vec<&'a str>,
    category: Option<&'a str>,
    found: &mut Vec<Tagged<'a>>,
) {
    for member in members {
        let Some(name) = &member.name else { continue };
        let place = step(&step(place, "properties"), name);
        path.push(name);
        if let Some(text) = member.doc.tag("deprecated") {
            let (pointer, names, ty) = (place.clone(), path.clone(), Some(&member.ty));
            found.push(Tagged { pointer, names, text, category, ty });
        }
        in_type(&member.ty, &place, path, category, found);
        path.pop();
    }
}

fn in_type<'a>(
    ty: &'a Type,
    place: &str,
    path: &mut Vec<&'a str>,
    category: Option<&'a str>,
    found: &mut Vec<Tagged<'a>>,
) {
    match ty {
        Type::Object(members) => in_members(members, place, path, category, found),
        Type::Intersection(parts) => {
            for part in parts {
                in_type(part, place, path, category, found);
            }
        }
        Type::Array(item) => in_type(item, &step(place, "items"), path, category, found),
        _ => {}
    }
}

/// Which feature each tag means: the only one of its authority and revision; failing that, the one
/// whose name stands in the tag's place, category or method; failing that, the one of whatever
/// refers to it or is referred to.
fn assign(input: &Input<'_>, tags: &[Tagged<'_>], candidates: &[Candidate]) -> Vec<Option<String>> {
    let possible: Vec<Vec<&Candidate>> = tags.iter().map(|tag| possible(tag, candidates)).collect();
    let mut features: Vec<Option<String>> = tags
        .iter()
        .zip(&possible)
        .map(|(tag, possible)| match possible.as_slice() {
            [only] => Some(only.key.clone()),
            many => many.iter().find(|known| is_named(input, tag, known)).map(|known| known.key.clone()),
        })
        .collect();
    let references: Vec<BTreeSet<String>> = tags.iter().map(|tag| references(input, &tag.pointer)).collect();
    // Each round reaches one step further along the references.
    for _ in 0..tags.len() {
        let mut known: BTreeMap<&str, &str> = BTreeMap::new();
        for (tag, feature) in tags.iter().zip(&features) {
            if let (Some(feature), [name]) = (feature, tag.names.as_slice()) {
                known.insert(name, feature);
            }
        }
        let found: Vec<(usize, String)> = (0..tags.len())
            .filter(|place| features[*place].is_none())
            .filter_map(|place| {
                let [name, ..] = tags[place].names.as_slice() else { return None };
                let outwards = references[place].iter().find_map(|to| known.get(to.as_str()));
                let inwards = || {
                    let users = tags.iter().zip(&references).filter(|(_, to)| to.contains(*name));
                    users.filter_map(|(user, _)| known.get(user.names[0])).next()
                };
                let sibling =
                    || known.iter().find(|(other, _)| stem(other) == stem(name)).map(|(_, key)| key);
                let whole = tags[place].names.len() == 1;
                let feature = if whole { inwards().or_else(sibling).or(outwards) } else { outwards };
                let fits = |feature: &&&str| possible[place].iter().any(|known| known.key == ***feature);
                feature.filter(fits).map(|feature| (place, (*feature).to_owned()))
            })
            .collect();
        if found.is_empty() {
            break;
        }
        for (place, feature) in found {
            features[place] = Some(feature);
        }
    }
    features
}

fn possible<'c>(tag: &Tagged<'_>, candidates: &'c [Candidate]) -> Vec<&'c Candidate> {
    let (authority, date) = (authority(tag.text), date(tag.text));
    let by_authority = |known: &&Candidate| authority.is_some() && known.authority == authority;
    let by_date = |known: &&Candidate| date.is_none() || known.deprecated_in.as_deref() == date;
    let found: Vec<_> = candidates.iter().filter(by_authority).collect();
    let dated: Vec<_> = found.iter().copied().filter(|known| by_date(known)).collect();
    if dated.is_empty() { found } else { dated }
}

/// Whether a feature's name stands in what is tagged: `Roots` in `ListRootsRequest` and in `Root`.
fn is_named(input: &Input<'_>, tag: &Tagged<'_>, feature: &Candidate) -> bool {
    let word = normal(&feature.name);
    let stem = word.strip_suffix('s').unwrap_or(&word);
    let within = |text: &str| {
        let words: Vec<String> = names::words(text).iter().map(|word| normal(word)).collect();
        words.iter().any(|found| found.strip_suffix('s').unwrap_or(found) == stem)
    };
    let (last, owner) = (tag.names.last().copied().unwrap_or_default(), tag.names[0]);
    let method = input.schema.pointed(&pointer(input.schema, owner)).and_then(method);
    within(last)
        || (tag.names.len() == 1 && method.is_some_and(within))
        || tag.category.is_some_and(within)
        || (tag.names.len() > 1 && within(owner))
}

fn method(definition: &Tree) -> Option<&str> {
    definition.pointed("/properties/method/const")?.text()
}

/// A name without what says which part of a call it is.
fn stem(name: &str) -> &str {
    ["RequestParams", "NotificationParams", "Request", "Result", "Notification", "Params", "Response"]
        .iter()
        .find_map(|end| name.strip_suffix(end))
        .unwrap_or(name)
}

/// The definitions to which a place of the schema refers.
fn references(input: &Input<'_>, pointer: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    if let Some(node) = input.schema.pointed(pointer) {
        refer(node, &mut found);
    }
    found
}

fn refer(node: &Tree, found: &mut BTreeSet<String>) {
    if let Some(to) = node.get("$ref").and_then(Tree::text) {
        found.extend(to.rsplit('/').next().map(str::to_owned));
    }
    for (_, inner) in node.members().unwrap_or_default() {
        refer(inner, found);
    }
    for inner in node.items().unwrap_or_default() {
        refer(inner, found);
    }
}

/// Of an enum, the values that the feature's name quotes, if not all of them are meant.
fn values(tag: &Tagged<'_>, candidates: &[Candidate], feature: &str) -> Vec<String> {
    let all = tag.ty.map(literals).unwrap_or_default();
    let Some(known) = candidates.iter().find(|known| known.key == feature) else { return Vec::new() };
    let quoted =
        |value: &&str| known.name.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == *value);
    let named: Vec<String> = all.iter().copied().filter(|value| quoted(value)).map(str::to_owned).collect();
    if named.len() < all.len() { named } else { Vec::new() }
}
