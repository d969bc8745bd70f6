//! Finds the requests and notifications of a spec: a method is a constant, its parameters are a
//! member, its direction is the union that lists it, and its result has the same name.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Result};
use crate::ir::{Definition, Method, MethodKind, Record, Shape, Side, Spec, Type, Value, Workspace};
use crate::sources::Sources;

/// The unions that say who sends what.
const DIRECTIONS: &[(&str, Option<Side>, MethodKind)] = &[
    ("ClientRequest", Some(Side::Client), MethodKind::Request),
    ("ServerRequest", Some(Side::Server), MethodKind::Request),
    ("InputRequest", Some(Side::Server), MethodKind::InputRequest),
    ("ClientNotification", Some(Side::Client), MethodKind::Notification),
    ("ServerNotification", Some(Side::Server), MethodKind::Notification),
];

pub(super) fn run(workspace: &mut Workspace, sources: &Sources, _: &mut Vec<Diagnostic>) -> Result<()> {
    let documents = sources.revisions.iter().chain(&sources.extensions);
    for (spec, document) in workspace.specs_mut().zip(documents) {
        let results = sources.protocol.results.iter().chain(&document.protocol.results);
        let results: BTreeMap<_, _> =
            results.map(|(method, name)| (method.as_str(), name.as_str())).collect();
        let gates = sources.protocol.gates.iter().chain(&document.protocol.gates);
        let gates: BTreeMap<_, _> = gates.map(|(method, gate)| (method.as_str(), gate.as_str())).collect();
        let mut methods: Vec<Method> = Vec::new();
        for definition in spec.definitions.values() {
            let Some((name, record)) = method_of(definition) else { continue };
            let (from, kind) = direction(spec, &definition.name);
            let result = match kind {
                MethodKind::Notification => None,
                _ => Some(result(
                    spec,
                    definition,
                    results.get(name.as_str()).copied(),
                    document.schema_path(),
                )?),
            };
            let params = record.members.iter().find(|member| member.name == "params");
            let params = match params.map(|member| &member.value) {
                Some(Value::Of(ty)) => ty.clone(),
                _ => Type::Object,
            };
            let gate = gates.get(name.as_str()).map(|gate| (*gate).to_owned());
            let definition = definition.name.clone();
            methods.push(Method { name, definition, kind, from, params, result, gate, doc: String::new() });
        }
        methods.sort_by(|a, b| (a.kind, &a.name, &a.definition).cmp(&(b.kind, &b.name, &b.definition)));
        spec.methods = methods;
    }
    Ok(())
}

/// The method of a definition that is a request or a notification.
fn method_of(definition: &Definition) -> Option<(String, &Record)> {
    let Shape::Record(record) = &definition.shape else { return None };
    let method = record.members.iter().find(|member| member.name == "method")?;
    match &method.value {
        Value::Constant(text) => Some((text.trim_matches('"').to_owned(), record)),
        Value::Of(_) => None,
    }
}

fn direction(spec: &Spec, name: &str) -> (Vec<Side>, MethodKind) {
    let listed = |union: &str| match spec.definitions.get(union).map(|known| &known.shape) {
        Some(Shape::Union(union)) => union.arms.iter().any(|arm| arm.ty == Type::Named(name.to_owned())),
        _ => false,
    };
    let found: Vec<_> = DIRECTIONS.iter().filter(|(union, ..)| listed(union)).collect();
    let sides = found.iter().filter_map(|(_, side, _)| *side).collect();
    match found.first() {
        Some((.., kind)) => (sides, *kind),
        // An extension has no such unions: its requests are the client's.
        None if name.ends_with("Notification") => (vec![Side::Server], MethodKind::Notification),
        None => (vec![Side::Client], MethodKind::Request),
    }
}

fn result(spec: &Spec, request: &Definition, named: Option<&str>, file: String) -> Result<Type> {
    let stem = request.name.trim_end_matches("Request");
    let known = |name: &str| spec.definitions.contains_key(name).then(|| Type::Named(name.to_owned()));
    let found = match named {
        Some(name) => known(name),
        None => known(&format!("{stem}Outcome"))
            .or_else(|| known(&format!("{stem}Result")))
            .or_else(|| known("EmptyResult")),
    };
    found.ok_or_else(|| {
        let help = "name its result in `results` of protocol.toml";
        Diagnostic::error(file, &request.pointer, "the request's result is not to be found", help)
    })
}
