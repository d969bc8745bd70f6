//! Two specs in, what is different between them out: definitions, members, values, arms, methods.

use std::collections::BTreeMap;
use std::fmt;

use crate::ir::{Bound, Definition, Member, Method, Shape, Spec, Type, Value};

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// What kind of difference.
    pub kind: ChangeKind,
    /// Where: `type Tool`, `Tool.icons`, `method tools/list`.
    pub place: String,
    /// What was and what is, where both were and are.
    pub detail: String,
}

/// Kinds of differences, the most important first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// It was and is no more.
    Gone,
    /// It is another.
    Changed,
    /// It is deprecated, and was not.
    Deprecated,
    /// It is, and was not.
    New,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.detail.as_str() {
            "" => f.write_str(&self.place),
            detail => write!(f, "{}: {detail}", self.place),
        }
    }
}

/// All differences, by kind and place.
pub fn between(old: &Spec, new: &Spec) -> Vec<Change> {
    let mut found = Found(Vec::new());
    let definitions = |spec: &Spec| -> BTreeMap<String, _> {
        spec.definitions.iter().map(|(name, known)| (format!("type {name}"), known.clone())).collect()
    };
    found.each(&definitions(old), &definitions(new), |found, old, new| found.definition(old, new));
    for definition in new.definitions.values().filter(|known| !old.definitions.contains_key(&known.name)) {
        found.deprecated_from_the_start(definition);
    }
    let methods = |spec: &Spec| -> BTreeMap<String, _> {
        spec.methods.iter().map(|method| (format!("method {}", method.name), method.clone())).collect()
    };
    found.each(&methods(old), &methods(new), Found::method);
    let mut changes = found.0;
    changes.sort();
    changes.dedup();
    changes
}

struct Found(Vec<Change>);

impl Found {
    fn add(&mut self, kind: ChangeKind, place: &str, detail: String) {
        self.0.push(Change { kind, place: place.to_owned(), detail });
    }

    /// Compares things by name.
    fn each<T>(
        &mut self,
        old: &BTreeMap<String, T>,
        new: &BTreeMap<String, T>,
        mut both: impl FnMut(&mut Self, &T, &T),
    ) {
        for (name, known) in old {
            match new.get(name) {
                Some(now) => both(self, known, now),
                None => self.add(ChangeKind::Gone, name, String::new()),
            }
        }
        for name in new.keys().filter(|name| !old.contains_key(*name)) {
            self.add(ChangeKind::New, name, String::new());
        }
    }

    fn changed(&mut self, place: &str, old: &str, new: &str) {
        if old != new {
            self.add(ChangeKind::Changed, place, format!("{old} → {new}"));
        }
    }

    fn definition(&mut self, old: &Definition, new: &Definition) {
        let name = &new.name;
        if new.deprecated.is_some() && old.deprecated.is_none() {
            self.add(ChangeKind::Deprecated, &format!("type {name}"), String::new());
        }
        match (&old.shape, &new.shape) {
            (Shape::Record(a), Shape::Record(b)) => {
                let members = |record: &[Member]| -> BTreeMap<String, Member> {
                    record.iter().map(|member| (format!("{name}.{}", member.name), member.clone())).collect()
                };
                self.each(&members(&a.members), &members(&b.members), |found, old, new| {
                    found.member(name, old, new);
                });
            }
            (Shape::Enum(a), Shape::Enum(b)) => {
                self.changed(&format!("type {name}"), openness(a.open), openness(b.open));
                let values = |found: &crate::ir::Enum| -> BTreeMap<String, bool> {
                    let value = |value: &crate::ir::EnumValue| {
                        (format!("{name} {:?}", value.text), value.deprecated.is_some())
                    };
                    found.values.iter().map(value).collect()
                };
                let (a, b) = (values(a), values(b));
                for value in
                    b.iter().filter(|(value, deprecated)| **deprecated && a.get(*value) == Some(&false))
                {
                    self.add(ChangeKind::Deprecated, value.0, String::new());
                }
                self.each(&a, &b, |_, _, _| {});
            }
            (Shape::Union(a), Shape::Union(b)) => {
                let arms = |union: &crate::ir::Union| -> BTreeMap<String, ()> {
                    union.arms.iter().map(|arm| (format!("{name} or {}", type_name(&arm.ty)), ())).collect()
                };
                self.each(&arms(a), &arms(b), |_, (), ()| {});
            }
            (a, b) => self.changed(&format!("type {name}"), &shape(a), &shape(b)),
        }
    }

    /// What a new definition has that is on its way out already.
    fn deprecated_from_the_start(&mut self, definition: &Definition) {
        let name = &definition.name;
        if definition.deprecated.is_some() {
            self.add(ChangeKind::Deprecated, &format!("type {name}"), String::new());
        }
        let Shape::Record(record) = &definition.shape else { return };
        for member in record.members.iter().filter(|member| member.deprecated.is_some()) {
            self.add(ChangeKind::Deprecated, &format!("{name}.{}", member.name), String::new());
        }
    }

    fn member(&mut self, owner: &str, old: &Member, new: &Member) {
        let place = format!("{owner}.{}", new.name);
        if new.deprecated.is_some() && old.deprecated.is_none() {
            self.add(ChangeKind::Deprecated, &place, String::new());
        }
        self.changed(&place, &member(old), &member(new));
    }

    fn method(&mut self, old: &Method, new: &Method) {
        let shown = |method: &Method| {
            let from = method.from.iter().map(|side| format!("{side:?}").to_lowercase());
            let result =
                method.result.as_ref().map_or_else(String::new, |ty| format!(", gives {}", type_name(ty)));
            let from = from.collect::<Vec<_>>().join(" and ");
            format!("{:?} from {from}, takes {}{result}", method.kind, type_name(&method.params))
        };
        self.changed(&format!("method {}", new.name), &shown(old), &shown(new));
    }
}

fn openness(open: bool) -> &'static str {
    if open { "open enum" } else { "closed enum" }
}

fn shape(shape: &Shape) -> String {
    match shape {
        Shape::Record(_) => "object".to_owned(),
        Shape::Enum(found) => openness(found.open).to_owned(),
        Shape::Union(_) => "union".to_owned(),
        Shape::Alias(ty) => type_name(ty),
        Shape::Kept(_) => "open JSON".to_owned(),
    }
}

fn member(member: &Member) -> String {
    let mut text = if member.required { "required " } else { "optional " }.to_owned();
    match &member.value {
        Value::Constant(constant) => text.push_str(constant),
        Value::Of(ty) => text.push_str(&type_name(ty)),
    }
    if let Some(bound) = &member.bound {
        let (what, (low, high)) = match bound {
            Bound::Number(low, high) => ("", (low, high)),
            Bound::Count(low, high) => ("items ", (low, high)),
            Bound::Length(low, high) => ("characters ", (low, high)),
        };
        let limit = |limit: &Option<String>| limit.clone().unwrap_or_default();
        text.push_str(&format!(", {what}{}..{}", limit(low), limit(high)));
    }
    if let Some(default) = &member.default {
        text.push_str(&format!(", default {default}"));
    }
    text
}

/// A type as readers call it.
pub fn type_name(ty: &Type) -> String {
    match ty {
        Type::Boolean => "boolean".to_owned(),
        Type::Integer => "integer".to_owned(),
        Type::Number => "number".to_owned(),
        Type::String => "string".to_owned(),
        Type::Id => "string or integer".to_owned(),
        Type::Json => "any JSON".to_owned(),
        Type::Object => "any object".to_owned(),
        Type::List(item) => format!("list of {}", type_name(item)),
        Type::Map(value) => format!("map to {}", type_name(value)),
        Type::Nullable(value) => format!("{} or null", type_name(value)),
        Type::Boxed(inner) | Type::Call(inner) | Type::Notice(inner) | Type::Response(inner) => {
            type_name(inner)
        }
        Type::Named(name) | Type::Foreign(_, name) => name.clone(),
    }
}
