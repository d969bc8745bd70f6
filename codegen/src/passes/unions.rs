//! Finds for every union how its arm is picked: by JSON kind, by a tag that all arms have, by
//! members that only one arm requires, or by what `protocol.toml` says. A union for which there
//! is no way is an error: nothing is ever picked by trying.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Result};
use crate::ir::{Arm, Definition, Kind, Member, Record, Select, Shape, Type, Union, Value, Workspace};
use crate::names;
use crate::sources::{MessageArms, Protocol, Sources};

pub(super) fn run(workspace: &mut Workspace, sources: &Sources, _: &mut Vec<Diagnostic>) -> Result<()> {
    let known: BTreeMap<String, BTreeMap<String, Definition>> =
        workspace.specs().map(|spec| (spec.module.clone(), spec.definitions.clone())).collect();
    let documents: Vec<_> = sources.revisions.iter().chain(&sources.extensions).collect();
    for (spec, document) in workspace.specs_mut().zip(documents) {
        let finder = Finder {
            known: &known,
            module: spec.module.clone(),
            protocols: [&sources.protocol, &document.protocol],
            message: &sources.protocol.message,
        };
        for definition in spec.definitions.values_mut() {
            let Shape::Union(union) = &mut definition.shape else { continue };
            name_arms(&definition.name, union);
            if finder.is_absorbing(union) {
                // The method decides; `messages` knows the methods.
                continue;
            }
            let all: Vec<usize> = (0..union.arms.len()).collect();
            union.select = finder.select(&union.arms, &all).ok_or_else(|| {
                let help = "name a path that only one arm has in `discriminator` of protocol.toml";
                let message = format!("nothing tells the arms of `{}` apart", definition.name);
                Diagnostic::error(document.schema_path(), &definition.pointer, message, help)
            })?;
            if is_by_own_members(&union.select) {
                // The schema lets an arm have the member of another, too.
                union.admits = all;
            }
        }
    }
    Ok(())
}

/// Whether nothing but members that are there, of the right kind, tells the arms apart. (Paths that
/// people name decide for good.)
fn is_by_own_members(select: &Select) -> bool {
    matches!(select, Select::Members { tests, .. } if tests.iter().all(|(_, kinds, _)| !kinds.is_empty()))
}

/// Names the arms after their types.
pub(super) fn name_arms(name: &str, union: &mut Union) {
    let types: Vec<String> = union.arms.iter().map(|arm| type_name(&arm.ty)).collect();
    let mut found = names::arms(name, &types);
    names::distinct(&mut found.iter_mut().collect::<Vec<_>>());
    for (arm, name) in union.arms.iter_mut().zip(found) {
        arm.rust = name;
    }
}

fn type_name(ty: &Type) -> String {
    match ty {
        Type::Boolean => "Boolean".to_owned(),
        Type::Integer => "Integer".to_owned(),
        Type::Number => "Number".to_owned(),
        Type::String => "String".to_owned(),
        Type::Id => "Id".to_owned(),
        Type::Json => "Json".to_owned(),
        Type::Object | Type::Map(_) => "Object".to_owned(),
        Type::List(_) => "List".to_owned(),
        Type::Named(name) | Type::Foreign(_, name) => name.clone(),
        Type::Nullable(inner) | Type::Boxed(inner) => type_name(inner),
        Type::Call(inner) | Type::Notice(inner) | Type::Response(inner) => type_name(inner),
    }
}

struct Finder<'a> {
    known: &'a BTreeMap<String, BTreeMap<String, Definition>>,
    module: String,
    protocols: [&'a Protocol; 2],
    message: &'a MessageArms,
}

impl Finder<'_> {
    fn shape(&self, ty: &Type) -> Option<&Shape> {
        let (module, name) = match ty {
            Type::Named(name) => (&self.module, name),
            Type::Foreign(module, name) => (module, name),
            _ => return None,
        };
        match &self.known.get(module)?.get(name)?.shape {
            Shape::Alias(ty) => self.shape(ty),
            shape => Some(shape),
        }
    }

    fn record(&self, ty: &Type) -> Option<&Record> {
        match self.shape(ty)? {
            Shape::Record(record) => Some(record),
            _ => None,
        }
    }

    /// Whether one arm admits all that the others do: a bare result beside all results.
    fn is_absorbing(&self, union: &Union) -> bool {
        union.arms.len() > 1
            && union.arms.iter().any(|arm| matches!(&arm.ty, Type::Named(name) if name == "Result"))
    }

    fn kinds(&self, ty: &Type) -> Vec<Kind> {
        match ty {
            Type::Boolean => vec![Kind::Boolean],
            Type::Integer | Type::Number => vec![Kind::Number],
            Type::String => vec![Kind::String],
            Type::Id => vec![Kind::Number, Kind::String],
            Type::Json => {
                vec![Kind::Null, Kind::Boolean, Kind::Number, Kind::String, Kind::Array, Kind::Object]
            }
            Type::List(_) => vec![Kind::Array],
            Type::Nullable(inner) => [vec![Kind::Null], self.kinds(inner)].concat(),
            Type::Boxed(inner) => self.kinds(inner),
            Type::Object | Type::Map(_) | Type::Call(_) | Type::Notice(_) | Type::Response(_) => {
                vec![Kind::Object]
            }
            Type::Named(name) => {
                let alias = self.known.get(&self.module).and_then(|known| known.get(name));
                match alias.map(|known| &known.shape) {
                    Some(Shape::Alias(ty)) => self.kinds(ty),
                    Some(shape) => self.shape_kinds(shape),
                    None => Vec::new(),
                }
            }
            Type::Foreign(..) => self.shape(ty).map(|shape| self.shape_kinds(shape)).unwrap_or_default(),
        }
    }

    fn shape_kinds(&self, shape: &Shape) -> Vec<Kind> {
        match shape {
            Shape::Record(_) | Shape::Kept(_) => vec![Kind::Object],
            Shape::Enum(_) => vec![Kind::String],
            Shape::Alias(ty) => self.kinds(ty),
            Shape::Union(union) => {
                let mut kinds: Vec<_> = union.arms.iter().flat_map(|arm| self.kinds(&arm.ty)).collect();
                kinds.sort();
                kinds.dedup();
                kinds
            }
        }
    }

    /// The decision between some of the arms.
    fn select(&self, arms: &[Arm], among: &[usize]) -> Option<Select> {
        let mut groups: Vec<(Vec<Kind>, Vec<usize>)> = Vec::new();
        for &arm in among {
            let kinds = self.kinds(&arms[arm].ty);
            match groups.iter_mut().find(|(known, _)| *known == kinds) {
                Some((_, members)) => members.push(arm),
                None => groups.push((kinds, vec![arm])),
            }
        }
        if let [(_, group)] = groups.as_slice() {
            return self.within(arms, group);
        }
        let mut seen: Vec<Kind> = Vec::new();
        for kind in groups.iter().flat_map(|(kinds, _)| kinds) {
            // Values of a kind that two groups have would only ever reach the first.
            if seen.contains(kind) {
                return None;
            }
            seen.push(*kind);
        }
        let mut decisions = Vec::new();
        for (kinds, group) in groups {
            decisions.push((kinds, self.within(arms, &group)?));
        }
        Some(Select::Kind(decisions))
    }

    /// The decision between arms of one JSON kind.
    fn within(&self, arms: &[Arm], among: &[usize]) -> Option<Select> {
        match among {
            [only] if arms.len() == 1 => self.tag(arms, among).or(Some(Select::Arm(*only))),
            [only] => Some(Select::Arm(*only)),
            _ => self
                .message(arms, among)
                .or_else(|| self.tag(arms, among))
                .or_else(|| self.members(arms, among)),
        }
    }

    fn message(&self, arms: &[Arm], among: &[usize]) -> Option<Select> {
        let lists =
            [&self.message.request, &self.message.notification, &self.message.result, &self.message.error];
        let mut parts = [None; 4];
        for &arm in among {
            let Type::Named(name) = &arms[arm].ty else { return None };
            let part = lists.iter().position(|list| list.contains(name))?;
            parts[part] = Some(arm);
        }
        Some(Select::Message(parts))
    }

    /// A member that is a constant or an enum in every arm, with values that differ.
    fn tag(&self, arms: &[Arm], among: &[usize]) -> Option<Select> {
        let first = self.record(&arms[*among.first()?].ty)?;
        let mut best: Option<((usize, bool), Select)> = None;
        for candidate in &first.members {
            let Some(select) = self.tag_by(&candidate.name, arms, among) else { continue };
            let Select::Tag { arms: values, .. } = &select else { continue };
            let undecided = values.iter().filter(|(_, select)| !matches!(select, Select::Arm(_))).count();
            // Where several members would do, the method says what a message is.
            let rank = (undecided, candidate.name != "method");
            if best.as_ref().is_none_or(|(lowest, _)| rank < *lowest) {
                best = Some((rank, select));
            }
        }
        best.map(|(_, select)| select)
    }

    fn tag_by(&self, member: &str, arms: &[Arm], among: &[usize]) -> Option<Select> {
        let mut by_value: Vec<(String, Vec<usize>)> = Vec::new();
        let mut absent = None;
        for &arm in among {
            let record = self.record(&arms[arm].ty)?;
            let tag = record.members.iter().find(|known| known.name == member)?;
            if !tag.required && absent.replace(arm).is_some() {
                return None;
            }
            for value in self.tag_values(tag)? {
                match by_value.iter_mut().find(|(known, _)| *known == value) {
                    Some((_, members)) => members.push(arm),
                    None => by_value.push((value, vec![arm])),
                }
            }
        }
        if by_value.len() < 2 && among.len() > 1 {
            return None;
        }
        let mut decisions = Vec::new();
        for (value, group) in by_value {
            let select = match group.as_slice() {
                [only] => Select::Arm(*only),
                group => self.members(arms, group)?,
            };
            decisions.push((value, select));
        }
        let absent = absent.map(|arm| Box::new(Select::Arm(arm)));
        Some(Select::Tag { member: member.to_owned(), arms: decisions, absent })
    }

    fn tag_values(&self, member: &Member) -> Option<Vec<String>> {
        match &member.value {
            Value::Constant(text) if text.starts_with('"') || text.parse::<i64>().is_ok() => {
                Some(vec![text.trim_matches('"').to_owned()])
            }
            // Tags are strings and integers.
            Value::Constant(_) => None,
            Value::Of(ty) => match self.shape(ty)? {
                Shape::Enum(found) if !found.open => {
                    Some(found.values.iter().map(|value| value.text.clone()).collect())
                }
                _ => None,
            },
        }
    }

    /// Members that only one arm requires, or that people have named.
    fn members(&self, arms: &[Arm], among: &[usize]) -> Option<Select> {
        let mut tests = Vec::new();
        let mut otherwise = None;
        let hints = self.protocols.iter().flat_map(|protocol| &protocol.discriminator);
        for hint in hints {
            let arm = among.iter().find(
                |&&arm| matches!(&arms[arm].ty, Type::Named(n) | Type::Foreign(_, n) if *n == hint.arm),
            );
            if let Some(&arm) = arm {
                tests.push((arm, hint.has.clone(), Vec::new()));
            }
        }
        for &arm in among {
            if tests.iter().any(|(known, ..)| *known == arm) {
                continue;
            }
            match self.own_member(arms, among, arm) {
                Some((name, kinds)) => tests.push((arm, name, kinds)),
                None if otherwise.is_none() => otherwise = Some(Box::new(Select::Arm(arm))),
                None => return None,
            }
        }
        let tests = tests.into_iter().map(|(arm, path, kinds)| (path, kinds, Select::Arm(arm))).collect();
        Some(Select::Members { tests, otherwise })
    }

    /// A member that an arm requires and no other arm declares.
    fn own_member(&self, arms: &[Arm], among: &[usize], arm: usize) -> Option<(String, Vec<Kind>)> {
        let others: Vec<&Record> = among
            .iter()
            .filter(|&&other| other != arm)
            .filter_map(|&other| self.record(&arms[other].ty))
            .collect();
        let record = self.record(&arms[arm].ty)?;
        let own = record.members.iter().find(|member| {
            let declared = |other: &&Record| other.members.iter().any(|known| known.name == member.name);
            // In a path `/` stands between names.
            member.required && !member.name.contains('/') && !others.iter().any(declared)
        })?;
        let kinds = match &own.value {
            Value::Of(ty) => self.kinds(ty),
            Value::Constant(_) => Vec::new(),
        };
        Some((own.name.clone(), kinds))
    }
}
