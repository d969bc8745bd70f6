//! Puts a value behind a pointer where its type contains itself: Rust has no types of endless
//! size. Lists and maps are pointers already. And finds for every union an arm whose blank is
//! finite.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Result};
use crate::ir::{Arm, Select, Shape, Spec, Type, Union, Value, Workspace};
use crate::passes::unions::name_arms;
use crate::sources::Sources;

pub(super) fn run(workspace: &mut Workspace, _: &Sources, _: &mut Vec<Diagnostic>) -> Result<()> {
    for spec in workspace.specs_mut() {
        let names: Vec<String> = spec.definitions.keys().cloned().collect();
        for name in &names {
            wrap(spec, name);
        }
        for name in names {
            while let Some(holder) = cycle(spec, &name) {
                break_at(spec, &holder, &name);
            }
        }
        finite_blanks(spec)?;
    }
    Ok(())
}

/// Makes a type of its own of another name that stands, through lists and maps, for itself: Rust
/// expands names without end.
fn wrap(spec: &mut Spec, name: &str) {
    let Some(Shape::Alias(ty)) = spec.definitions.get(name).map(|known| &known.shape) else { return };
    if !expands_to(spec, ty, name, &mut BTreeSet::new()) {
        return;
    }
    let arms = vec![Arm { rust: String::new(), ty: ty.clone() }];
    let mut union = Union { arms, blank: 0, select: Select::Arm(0), other: None, admits: Vec::new() };
    name_arms(name, &mut union);
    if let Some(known) = spec.definitions.get_mut(name) {
        known.shape = Shape::Union(union);
    }
}

fn expands_to(spec: &Spec, ty: &Type, name: &str, seen: &mut BTreeSet<String>) -> bool {
    match ty {
        Type::Named(next) if next == name => true,
        Type::Named(next) => match spec.definitions.get(next).map(|known| &known.shape) {
            Some(Shape::Alias(ty)) if seen.insert(next.clone()) => expands_to(spec, ty, name, seen),
            _ => false,
        },
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) => {
            expands_to(spec, inner, name, seen)
        }
        _ => false,
    }
}

/// Picks for each union the first arm whose blank does not need a blank of the union again.
fn finite_blanks(spec: &mut Spec) -> Result<()> {
    let mut finite: BTreeSet<String> = BTreeSet::new();
    // Unions wait until nothing else can be settled, so that they get their first finite arm.
    let mut unions_too = false;
    loop {
        let is_finite = |ty: &Type| match needed(ty) {
            Some(name) => finite.contains(&name),
            None => true,
        };
        let mut found = Vec::new();
        for (name, definition) in spec.definitions.iter_mut().filter(|(name, _)| !finite.contains(*name)) {
            let done = match &mut definition.shape {
                Shape::Record(record) => record.members.iter().all(|member| match &member.value {
                    Value::Of(ty) => !member.required || is_finite(ty),
                    Value::Constant(_) => true,
                }),
                Shape::Union(_) if !unions_too => false,
                Shape::Union(union) => match union.arms.iter().position(|arm| is_finite(&arm.ty)) {
                    Some(arm) => {
                        union.blank = arm;
                        true
                    }
                    None => false,
                },
                Shape::Alias(ty) => is_finite(ty),
                Shape::Enum(_) | Shape::Kept(_) => true,
            };
            if done {
                found.push(name.clone());
            }
        }
        if found.is_empty() && unions_too {
            let endless = spec.definitions.values().find(|definition| !finite.contains(&definition.name));
            return endless.map_or(Ok(()), |definition| {
                let message =
                    format!("every value of `{}` would have to contain another one", definition.name);
                let help = "correct the schema in fixups.toml";
                Err(Diagnostic::error(&spec.source, &definition.pointer, message, help))
            });
        }
        unions_too = found.is_empty();
        finite.extend(found);
    }
}

/// The definition whose blank a blank of this type needs.
fn needed(ty: &Type) -> Option<String> {
    match ty {
        Type::Named(name) => Some(name.clone()),
        Type::Boxed(inner) | Type::Call(inner) | Type::Notice(inner) | Type::Response(inner) => needed(inner),
        _ => None,
    }
}

/// The definition that holds `name` by value on a way from `name` to itself.
fn cycle(spec: &Spec, name: &str) -> Option<String> {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![name.to_owned()];
    while let Some(holder) = waiting.pop() {
        for held in held(spec, &holder) {
            if held == name {
                return Some(holder);
            }
            if seen.insert(held.clone()) {
                waiting.push(held);
            }
        }
    }
    None
}

fn held(spec: &Spec, name: &str) -> Vec<String> {
    let types: Vec<&Type> = match spec.definitions.get(name).map(|known| &known.shape) {
        Some(Shape::Record(record)) => record
            .members
            .iter()
            .filter_map(|member| match &member.value {
                Value::Of(ty) => Some(ty),
                Value::Constant(_) => None,
            })
            .collect(),
        Some(Shape::Union(union)) => union.arms.iter().map(|arm| &arm.ty).collect(),
        Some(Shape::Alias(ty)) => vec![ty],
        _ => Vec::new(),
    };
    types.into_iter().filter_map(by_value).collect()
}

fn by_value(ty: &Type) -> Option<String> {
    match ty {
        Type::Named(name) => Some(name.clone()),
        Type::Nullable(inner) | Type::Call(inner) | Type::Notice(inner) | Type::Response(inner) => {
            by_value(inner)
        }
        _ => None,
    }
}

fn break_at(spec: &mut Spec, holder: &str, name: &str) {
    let types: Vec<&mut Type> = match spec.definitions.get_mut(holder).map(|known| &mut known.shape) {
        Some(Shape::Record(record)) => record
            .members
            .iter_mut()
            .filter_map(|member| match &mut member.value {
                Value::Of(ty) => Some(ty),
                Value::Constant(_) => None,
            })
            .collect(),
        Some(Shape::Union(union)) => union.arms.iter_mut().map(|arm| &mut arm.ty).collect(),
        Some(Shape::Alias(ty)) => vec![ty],
        _ => Vec::new(),
    };
    for ty in types.into_iter().filter(|ty| by_value(ty).as_deref() == Some(name)) {
        *ty = Type::Boxed(Box::new(ty.clone()));
    }
}
