//! A name, a code or a pointer in, what it means out.

use mcpspec::Lifecycle;

use crate::model::{Definition, Member, Method, Model};
use crate::report::rules::{self, Rule};

/// Something that can be explained.
pub(super) enum Topic<'m> {
    Definition(&'m Model, &'m Definition),
    Member(&'m Model, &'m Definition, &'m Member),
    Method(&'m Model, &'m Method),
    Code(i64),
    Rule(Rule),
    /// A revision or an extension.
    Whole(&'m Model),
    /// A key of `_meta`.
    Key(&'m Model, &'m str),
    /// A feature of the lifecycle registry, by its key.
    Feature(&'static str, &'static Lifecycle),
}

/// What a query means, of the models in their order. Definitions and the like are those of the first
/// model that has them.
pub(super) fn topics<'m>(models: &'m [Model], query: &str) -> Vec<Topic<'m>> {
    if let Some(pointer) = query.strip_prefix('#').or(Some(query)).filter(|text| text.starts_with('/')) {
        return first(models, |model| at(model, pointer));
    }
    if let Ok(code) = query.parse() {
        return vec![Topic::Code(code)];
    }
    let mut found = named(models, |name| name == query);
    if found.is_empty() {
        found = named(models, |name| name.eq_ignore_ascii_case(query));
    }
    match found.is_empty() {
        true => first(models, |model| members_called(model, query)),
        false => found,
    }
}

fn first<'m>(models: &'m [Model], of: impl Fn(&'m Model) -> Vec<Topic<'m>>) -> Vec<Topic<'m>> {
    models.iter().map(of).find(|found| !found.is_empty()).unwrap_or_default()
}

/// Everything whose name is the one that is meant, or has it in front of a dot and a member.
fn named<'m>(models: &'m [Model], is_meant: impl Fn(&str) -> bool) -> Vec<Topic<'m>> {
    let mut found = first(models, |model| definitions(model, &is_meant));
    found.extend(models.iter().filter(|model| is_meant(&model.id)).map(Topic::Whole));
    found.extend(first(models, |model| {
        let meant = model.methods.iter().filter(|method| is_meant(&method.name));
        meant.map(|method| Topic::Method(model, method)).collect()
    }));
    found.extend(first(models, |model| {
        let meant = model.meta_keys.values().filter(|key| is_meant(key));
        meant.map(|key| Topic::Key(model, key)).collect()
    }));
    found.extend(first(models, |model| {
        let known = model.error_codes.iter().chain(&model.retired_error_codes);
        known.filter(|(name, _)| is_meant(name)).map(|(_, code)| Topic::Code(*code)).collect()
    }));
    found.extend(rules::all().into_iter().filter(|rule| is_meant(rule.name)).map(Topic::Rule));
    let features = mcpspec::LIFECYCLE.iter().filter(|(key, row)| is_meant(key) || is_meant(row.feature));
    found.extend(features.map(|(key, row)| Topic::Feature(key, row)));
    found
}

fn definitions<'m>(model: &'m Model, is_meant: &impl Fn(&str) -> bool) -> Vec<Topic<'m>> {
    let mut found = Vec::new();
    for definition in &model.definitions {
        if is_meant(&definition.name) || is_meant(&definition.rust) {
            found.push(Topic::Definition(model, definition));
        }
        let meant = |member: &&Member| is_meant(&format!("{}.{}", definition.name, member.name));
        let members = definition.members().iter().filter(meant);
        found.extend(members.map(|member| Topic::Member(model, definition, member)));
    }
    found
}

/// The members with a name, of whatever definition.
fn members_called<'m>(model: &'m Model, name: &str) -> Vec<Topic<'m>> {
    let member =
        |definition: &'m Definition| Some(Topic::Member(model, definition, definition.member(name)?));
    model.definitions.iter().filter_map(member).collect()
}

/// What stands at a pointer into the schema, or else what the nearest place around it is.
fn at<'m>(model: &'m Model, pointer: &str) -> Vec<Topic<'m>> {
    // Older revisions keep their definitions under another name.
    let inside = |pointer: &str| -> Option<String> {
        let inside = pointer.strip_prefix("/$defs/").or_else(|| pointer.strip_prefix("/definitions/"))?;
        Some(inside.to_owned())
    };
    let Some(mut wanted) = inside(pointer) else { return Vec::new() };
    loop {
        let is_wanted = |known: &str| inside(known).is_some_and(|known| known == wanted);
        for definition in &model.definitions {
            let member = definition.members().iter().find(|member| is_wanted(&member.pointer));
            if let Some(member) = member {
                return vec![Topic::Member(model, definition, member)];
            }
        }
        if let Some(definition) = model.definitions.iter().find(|known| is_wanted(&known.pointer)) {
            return vec![Topic::Definition(model, definition)];
        }
        match wanted.rfind('/') {
            Some(slash) => wanted.truncate(slash),
            None => return Vec::new(),
        }
    }
}

/// Every name that can be explained.
pub(super) fn names(models: &[Model]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for model in models {
        names.push(model.id.clone());
        for definition in &model.definitions {
            names.push(definition.name.clone());
            names.extend(
                definition.members().iter().map(|member| format!("{}.{}", definition.name, member.name)),
            );
        }
        names.extend(model.methods.iter().map(|method| method.name.clone()));
        names.extend(model.meta_keys.values().cloned());
        names.extend(model.error_codes.keys().chain(model.retired_error_codes.keys()).cloned());
    }
    names.extend(rules::all().iter().map(|rule| rule.name.to_owned()));
    names.extend(mcpspec::LIFECYCLE.iter().map(|(key, _)| (*key).to_owned()));
    names.sort_unstable();
    names.dedup();
    names
}
