//! Gives enums what the JSON rendering lost: the order of closed ones, and the known values of
//! open ones, which it shows as plain strings.

use crate::diagnostic::{Diagnostic, Result};
use crate::ir::{Definition, Enum, EnumValue, Origin, Shape, Spec, Type, Value, Workspace};
use crate::names;
use crate::sources::{Document, OpenEnum, Sources};

pub(super) fn run(workspace: &mut Workspace, sources: &Sources, _: &mut Vec<Diagnostic>) -> Result<()> {
    let documents = sources.revisions.iter().chain(&sources.extensions);
    for (spec, document) in workspace.specs_mut().zip(documents) {
        for open in &document.facts.open_enum {
            open_enum(spec, document, open)?;
        }
        order(spec, document)?;
    }
    Ok(())
}

fn open_enum(spec: &mut Spec, document: &Document, open: &OpenEnum) -> Result<()> {
    let values = open.values.iter();
    let value =
        |text: &String| EnumValue { text: text.clone(), rust: names::variant(text), deprecated: None };
    let shape = Shape::Enum(Enum { values: values.map(value).collect(), open: true });
    let mut met = 0;
    for definition in spec.definitions.values_mut() {
        let Shape::Record(record) = &mut definition.shape else { continue };
        for member in &mut record.members {
            if open.members.iter().any(|pattern| matches(pattern, &member.pointer)) {
                met += 1;
                member.value = Value::Of(Type::Named(open.name.clone()));
            }
        }
    }
    // Where members refer to a definition of that name, the definition is the only place.
    let is_defined = |known: &Definition| open.members.iter().any(|pattern| matches(pattern, &known.pointer));
    if met == 0 && !spec.definitions.get(&open.name).is_some_and(is_defined) {
        let file = format!("{}/facts.toml", document.folder);
        let message = format!("the open enum `{}` stands nowhere in the schema", open.name);
        return Err(Diagnostic::error(file, "open_enum", message, "correct its members"));
    }
    let pointer = spec.definitions.get(&open.name).map(|known| known.pointer.clone());
    let origin = if pointer.is_some() { Origin::Schema } else { Origin::Inline };
    let definition = Definition {
        name: open.name.clone(),
        rust: names::ty(&open.name),
        pointer: pointer.unwrap_or_default(),
        origin,
        area: String::new(),
        doc: String::new(),
        since: String::new(),
        deprecated: None,
        shape,
    };
    spec.definitions.insert(open.name.clone(), definition);
    Ok(())
}

/// Whether a pointer fits a pattern in which `*` stands for one token.
fn matches(pattern: &str, pointer: &str) -> bool {
    let (mut pattern, mut pointer) = (pattern.split('/'), pointer.split('/'));
    loop {
        match (pattern.next(), pointer.next()) {
            (None, None) => return true,
            (Some(expected), Some(token)) if expected == "*" || expected == token => {}
            _ => return false,
        }
    }
}

fn order(spec: &mut Spec, document: &Document) -> Result<()> {
    for order in &document.facts.enum_order {
        let fail = |message: String| {
            let file = format!("{}/facts.toml", document.folder);
            Err(Diagnostic::error(file, order.members.join(", "), message, "correct the order of the enum"))
        };
        let stands = |known: &&mut Definition| {
            order.members.iter().any(|pattern| matches(pattern, &known.pointer))
                && matches!(known.shape, Shape::Enum(_))
        };
        let mut met = 0;
        for definition in spec.definitions.values_mut().filter(stands) {
            let Shape::Enum(found) = &mut definition.shape else { continue };
            let mut sorted: Vec<_> = order.values.clone();
            sorted.sort();
            let mut known: Vec<_> = found.values.iter().map(|value| value.text.clone()).collect();
            known.sort();
            if sorted != known {
                return fail(format!("the enum has the values {}", known.join(", ")));
            }
            let place = |value: &EnumValue| order.values.iter().position(|text| *text == value.text);
            found.values.sort_by_key(place);
            met += 1;
        }
        // Inside what is kept as text there are no types, but enums all the same.
        let is_enum =
            |place: &String| document.schema.pointed(place).is_some_and(|node| node.get("enum").is_some());
        if met == 0 && !order.members.iter().any(is_enum) {
            return fail("there is no enum".to_owned());
        }
    }
    Ok(())
}
