//! How the model looks in Rust: types, documentation, names of modules. Emitters share this.

use std::collections::BTreeMap;

use crate::ir::{Bound, Definition, Deprecation, Member, Shape, Spec, Type, Value, Workspace};

/// The folder of a spec's module.
pub(super) fn folder(spec: &Spec) -> String {
    format!("generated/src/{}", spec.module.replace("::", "/"))
}

/// The definitions of a spec by area.
pub(super) fn areas(spec: &Spec) -> BTreeMap<&str, Vec<&Definition>> {
    let mut areas: BTreeMap<&str, Vec<&Definition>> = BTreeMap::new();
    for definition in spec.definitions.values() {
        areas.entry(definition.area.as_str()).or_default().push(definition);
    }
    areas
}

/// A type as Rust writes it in a module of `spec`.
pub(super) fn ty(ty: &Type, spec: &Spec, workspace: &Workspace) -> String {
    let inner = |inner: &Type| self::ty(inner, spec, workspace);
    match ty {
        Type::Boolean => "bool".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Number => "Number".to_owned(),
        Type::String => "String".to_owned(),
        Type::Id => "Id".to_owned(),
        Type::Json => "Json".to_owned(),
        Type::Object => "JsonObject".to_owned(),
        Type::List(item) => format!("List<{}>", inner(item)),
        Type::Map(value) => format!("Map<{}>", inner(value)),
        Type::Nullable(value) => format!("Nullable<{}>", inner(value)),
        Type::Boxed(value) => format!("Box<{}>", inner(value)),
        Type::Call(value) => format!("Call<{}>", inner(value)),
        Type::Notice(value) => format!("Notice<{}>", inner(value)),
        Type::Response(value) => format!("Response<{}>", inner(value)),
        Type::Named(name) => match spec.definitions.get(name) {
            Some(definition) => definition.rust.clone(),
            None => name.clone(),
        },
        Type::Foreign(module, name) => {
            let other = workspace.specs().find(|other| other.module == *module);
            let definition = other.and_then(|other| other.definitions.get(name));
            let rust = definition.map_or(name.as_str(), |definition| definition.rust.as_str());
            let types = workspace.types.as_deref().unwrap_or("crate");
            format!("{types}::{module}::{rust}")
        }
    }
}

/// The type of a member that has a value of its own.
pub(super) fn member_type(member: &Member) -> Option<&Type> {
    match &member.value {
        Value::Of(ty) => Some(ty),
        Value::Constant(_) => None,
    }
}

/// A type with aliases of the same spec replaced by what they stand for.
pub(super) fn resolved<'a>(ty: &'a Type, spec: &'a Spec) -> &'a Type {
    match ty {
        Type::Named(name) => match spec.definitions.get(name).map(|known| &known.shape) {
            Some(Shape::Alias(ty)) => resolved(ty, spec),
            _ => ty,
        },
        _ => ty,
    }
}

/// A text as doc comment lines, with `indent` before each.
pub(super) fn doc(text: &str, indent: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        out.push_str(indent);
        out.push_str(if line.is_empty() { "///" } else { "/// " });
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// What is to be said of a member of a definition that is there since a revision: name on the
/// wire, presence, bounds, format, default, and since when where it came later.
pub(super) fn member_doc(member: &Member, since: &str) -> String {
    let mut said = vec![if member.required { "required" } else { "optional" }.to_owned()];
    if let Some(bound) = &member.bound {
        said.push(bound_doc(bound));
    }
    if let Some(format) = &member.format {
        said.push(format!("format `{format}`"));
    }
    if let Some(default) = &member.default {
        said.push(format!("`{default}` unless given"));
    }
    if member.since != since {
        said.push(format!("since {}", member.since));
    }
    format!("`{}`: {}.", member.name, said.join("; "))
}

fn bound_doc(bound: &Bound) -> String {
    let (low, high, unit) = match bound {
        Bound::Number(low, high) => (low, high, ""),
        Bound::Count(low, high) => (low, high, " items"),
        Bound::Length(low, high) => (low, high, " characters"),
    };
    match (low, high) {
        (Some(low), Some(high)) => format!("{low} to {high}{unit}"),
        (Some(low), None) => format!("at least {low}{unit}"),
        (None, Some(high)) => format!("at most {high}{unit}"),
        (None, None) => String::new(),
    }
}

/// The attribute of something deprecated.
pub(super) fn deprecated(why: Option<&Deprecation>, workspace: &Workspace) -> String {
    let feature = why.and_then(|why| workspace.features.get(&why.feature));
    feature.map_or_else(String::new, |feature| {
        let note = format!(
            "{}: {} is deprecated since {}; {}. Earliest removal: {}.",
            feature.authority,
            feature.name,
            feature.deprecated_in,
            feature.migration,
            feature.earliest_removal
        );
        format!("#[deprecated(note = {note:?})]\n")
    })
}

/// A name as a string literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}
