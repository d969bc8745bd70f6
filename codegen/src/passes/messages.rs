//! Adds what no schema spells out: the outcomes of calls with an arm for each way to end, results
//! that are told apart by the request they answer, and the enums of all that a client or a server
//! sends.

use crate::diagnostic::{Diagnostic, Result};
use crate::ir::{
    Arm, Definition, Kind, Method, MethodKind, Origin, Select, Shape, Side, Spec, Type, Union, Workspace,
};
use crate::names;
use crate::passes::unions::name_arms;
use crate::sources::{Document, ExtensionResult, Outcome, Protocol, Sources};

/// A result that an active extension adds to the outcomes of some methods.
struct Added {
    extension: String,
    module: String,
    base: String,
    result: ExtensionResult,
}

pub(super) fn run(workspace: &mut Workspace, sources: &Sources, _: &mut Vec<Diagnostic>) -> Result<()> {
    for document in &sources.extensions {
        check_results(document, workspace)?;
    }
    let added: Vec<Added> = sources
        .extensions
        .iter()
        .filter_map(|document| document.extension.as_ref())
        .flat_map(|extension| {
            extension.result.iter().map(|result| Added {
                extension: extension.id.clone(),
                module: format!("extensions::{}", extension.module),
                base: extension.base.clone(),
                result: result.clone(),
            })
        })
        .collect();
    for (spec, document) in workspace.revisions.iter_mut().zip(&sources.revisions) {
        let added: Vec<&Added> = added.iter().filter(|added| added.base == spec.id).collect();
        if let Some(outcome) = &sources.protocol.outcome {
            outcomes(spec, outcome, &added);
        }
        results(spec, sources.protocol.outcome.as_ref(), &added);
        spec.batches = document.protocol.batches.unwrap_or(false);
        whole_messages(spec, &sources.protocol)?;
    }
    for spec in &mut workspace.extensions {
        extension_unions(spec);
    }
    Ok(())
}

/// Checks that the results which an extension adds are there, and the methods that they answer.
fn check_results(document: &Document, workspace: &Workspace) -> Result<()> {
    let Some(extension) = &document.extension else { return Ok(()) };
    let own = workspace.extensions.iter().find(|spec| spec.id == document.id);
    let base = workspace.revisions.iter().find(|spec| spec.id == extension.base);
    for result in &extension.result {
        let fail = |message: String| {
            let file = format!("{}/extension.toml", document.folder);
            Err(Diagnostic::error(file, format!("result.{}", result.value), message, "correct the name"))
        };
        if !own.is_some_and(|spec| spec.definitions.contains_key(&result.definition)) {
            return fail(format!("the extension has no definition `{}`", result.definition));
        }
        let known =
            |name: &String| base.is_some_and(|spec| spec.methods.iter().any(|method| method.name == *name));
        if let Some(method) = result.methods.iter().find(|name| !known(name)) {
            return fail(format!("{} has no method `{method}`", extension.base));
        }
    }
    Ok(())
}

fn named(name: &str) -> Type {
    Type::Named(name.to_owned())
}

/// The unions of a result and the demand for input, with an arm that keeps whole what the schema
/// lets through besides.
fn outcomes(spec: &mut Spec, outcome: &Outcome, added: &[&Added]) {
    let methods = spec.methods.clone();
    for definition in spec.definitions.values_mut() {
        let Shape::Union(union) = &mut definition.shape else { continue };
        let demand = union.arms.iter().find(|arm| arm.ty == named(&outcome.input_required)).cloned();
        let (Some(demand), 2) = (demand, union.arms.len()) else { continue };
        let Some(complete) = union.arms.iter().find(|arm| arm.ty != demand.ty).cloned() else { continue };
        let method = methods.iter().find(|method| method.result == Some(named(&definition.name)));
        let mut arms = vec![
            Arm { rust: "Complete".to_owned(), ty: complete.ty },
            Arm { rust: names::variant(&outcome.input_required_value), ty: demand.ty },
        ];
        let mut values = vec![
            (outcome.complete_value.clone(), Select::Arm(0)),
            (outcome.input_required_value.clone(), Select::Arm(1)),
        ];
        for added in added_to(method, added) {
            values.push((added.result.value.clone(), extension_arm(added, arms.len())));
            arms.push(added_arm(added));
        }
        let other = arms.len();
        arms.push(Arm { rust: "Other".to_owned(), ty: Type::Json });
        let absent = Some(Box::new(Select::Arm(0)));
        let select = Select::Tag { member: outcome.tag.clone(), arms: values, absent };
        *union = Union { arms, blank: 0, select, other: Some(other), admits: vec![1, 0] };
    }
}

fn added_to<'a>(method: Option<&'a Method>, added: &'a [&Added]) -> impl Iterator<Item = &'a Added> {
    let name = method.map(|method| method.name.as_str());
    added
        .iter()
        .copied()
        .filter(move |added| added.result.methods.iter().any(|known| Some(known.as_str()) == name))
}

fn extension_arm(added: &Added, arm: usize) -> Select {
    Select::Extension(added.extension.clone(), Box::new(Select::Arm(arm)))
}

fn added_arm(added: &Added) -> Arm {
    let ty = Type::Foreign(added.module.clone(), added.result.definition.clone());
    Arm { rust: names::variant(&added.result.value), ty }
}

/// The unions of a bare result and all others: the method of the request decides, and the bare
/// result keeps whatever is no result of that method.
fn results(spec: &mut Spec, outcome: Option<&Outcome>, added: &[&Added]) {
    let sides = [("ServerResult", Side::Client), ("ClientResult", Side::Server)];
    for (name, asker) in sides {
        let asked: Vec<Method> = spec
            .methods
            .iter()
            .filter(|method| method.kind == MethodKind::Request && method.from.contains(&asker))
            .cloned()
            .collect();
        let spec_definitions = spec.definitions.clone();
        let Some(Definition { shape: Shape::Union(union), .. }) = spec.definitions.get_mut(name) else {
            continue;
        };
        let Some(bare) = union.arms.iter().position(|arm| arm.ty == named("Result")) else { continue };
        let mut placed: Vec<(String, usize)> = Vec::new();
        for added in added {
            placed.push((added.result.value.clone(), union.arms.len()));
            union.arms.push(added_arm(added));
        }
        let find = |union: &Union, ty: &Type| union.arms.iter().position(|arm| arm.ty == *ty);
        let mut methods = Vec::new();
        for method in asked {
            let result = method.result.clone().expect("a request has a result");
            let ends = match &result {
                Type::Named(name) => spec_definitions.get(name).map(|known| &known.shape),
                _ => None,
            };
            let select = match (ends, outcome) {
                (Some(Shape::Union(ends)), Some(outcome)) => {
                    let Some(complete) = find(union, &ends.arms[0].ty) else { continue };
                    let Some(demand) = find(union, &ends.arms[1].ty) else { continue };
                    let mut values = vec![
                        (outcome.complete_value.clone(), Select::Arm(complete)),
                        (outcome.input_required_value.clone(), Select::Arm(demand)),
                    ];
                    for added in added_to(Some(&method), added) {
                        let place = placed.iter().find(|(value, _)| *value == added.result.value);
                        let (value, place) = place.expect("every added result has an arm");
                        values.push((value.clone(), extension_arm(added, *place)));
                    }
                    let absent = Some(Box::new(Select::Arm(complete)));
                    Select::Tag { member: outcome.tag.clone(), arms: values, absent }
                }
                _ => match find(union, &result) {
                    Some(arm) => Select::Arm(arm),
                    None => continue,
                },
            };
            methods.push((method.name.clone(), select));
        }
        name_arms(name, union);
        union.arms[bare].rust = "Other".to_owned();
        union.select = Select::Answer(methods);
        union.other = Some(bare);
        union.admits = vec![bare];
    }
}

/// `ClientMessage` and `ServerMessage`: any message of that side.
fn whole_messages(spec: &mut Spec, protocol: &Protocol) -> Result<()> {
    let sides = [("Client", "Server"), ("Server", "Client")];
    for (side, other) in sides {
        let name = format!("{side}Message");
        let mut arms = Vec::new();
        let mut parts = [None; 4];
        let mut add = |part: usize, rust: &str, ty: Type| {
            parts[part] = Some(arms.len());
            arms.push(Arm { rust: rust.to_owned(), ty });
        };
        let requests = format!("{side}Request");
        if spec.definitions.contains_key(&requests) {
            let ty = named(&requests);
            let framed = has_member(spec, &ty, "id");
            add(0, "Request", if framed { ty } else { Type::Call(Box::new(ty)) });
        }
        let notifications = format!("{side}Notification");
        if spec.definitions.contains_key(&notifications) {
            let ty = named(&notifications);
            let framed = has_member(spec, &ty, "jsonrpc");
            add(1, "Notification", if framed { ty } else { Type::Notice(Box::new(ty)) });
        }
        if spec.definitions.contains_key(&format!("{other}Request")) {
            let result = format!("{side}Result");
            if !spec.definitions.contains_key(&result) {
                let message = format!("`{other}Request` is there, but no `{result}` to answer it");
                let help = "add the union of all results in fixups.toml";
                return Err(Diagnostic::error(&spec.source, "", message, help));
            }
            add(2, "Response", Type::Response(Box::new(named(&result))));
            let error = protocol.message.error.iter().find(|name| spec.definitions.contains_key(*name));
            if let Some(error) = error {
                add(3, "Error", named(error));
            }
        }
        let mut select = Select::Message(parts);
        if spec.batches {
            let batch = arms.len();
            arms.push(Arm { rust: "Batch".to_owned(), ty: Type::List(Box::new(named(&name))) });
            select =
                Select::Kind(vec![(vec![Kind::Object], select), (vec![Kind::Array], Select::Arm(batch))]);
        }
        if !arms.is_empty() {
            insert(spec, name, Union { arms, blank: 0, select, other: None, admits: Vec::new() });
        }
    }
    Ok(())
}

fn insert(spec: &mut Spec, name: String, union: Union) {
    let definition = Definition {
        rust: names::ty(&name),
        name: name.clone(),
        pointer: String::new(),
        origin: Origin::Message,
        area: String::new(),
        doc: String::new(),
        since: String::new(),
        deprecated: None,
        shape: Shape::Union(union),
    };
    spec.definitions.insert(name, definition);
}

/// Whether the records of a union, or a record, declare a member.
fn has_member(spec: &Spec, ty: &Type, member: &str) -> bool {
    let Type::Named(name) = ty else { return false };
    match spec.definitions.get(name).map(|known| &known.shape) {
        Some(Shape::Record(record)) => record.members.iter().any(|known| known.name == member),
        Some(Shape::Union(union)) => union.arms.iter().all(|arm| has_member(spec, &arm.ty, member)),
        Some(Shape::Alias(ty)) => has_member(spec, ty, member),
        _ => false,
    }
}

/// The unions of an extension's requests and notifications, which its schema does not list.
fn extension_unions(spec: &mut Spec) {
    let sides = [("ClientRequest", MethodKind::Request), ("ServerNotification", MethodKind::Notification)];
    for (name, kind) in sides {
        let of_kind = spec.methods.iter().filter(|method| method.kind == kind);
        let arms: Vec<Arm> = of_kind
            .clone()
            .map(|method| Arm { rust: String::new(), ty: named(&method.definition) })
            .collect();
        if arms.is_empty() || spec.definitions.contains_key(name) {
            continue;
        }
        let values =
            of_kind.enumerate().map(|(arm, method)| (method.name.clone(), Select::Arm(arm))).collect();
        let select = Select::Tag { member: "method".to_owned(), arms: values, absent: None };
        let mut union = Union { arms, blank: 0, select, other: None, admits: Vec::new() };
        name_arms(name, &mut union);
        insert(spec, name.to_owned(), union);
    }
}
