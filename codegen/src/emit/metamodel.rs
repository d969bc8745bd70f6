//! The model of each spec as one JSON file, for generators and readers in any language, and a table
//! of these files, for programs in Rust.

use std::fmt::Write as _;

use serde_json::{Value as Data, json};

use super::{Format, Output};
use crate::ir::{
    Bound, Check, Constant, Definition, Deprecation, Member, Method, MethodKind, Origin, Select, Shape, Side,
    Spec, Type, Value, Workspace,
};
use crate::tree::Tree;

/// The version of the metamodel's own layout.
const VERSION: &str = "0.1";

pub(super) fn emit(workspace: &Workspace, output: &mut Output) {
    for spec in workspace.specs() {
        let path = format!("generated/metamodel/{}.json", file(spec));
        let text = sorted(&model(spec, workspace)).to_text();
        output.add(path, "metamodel", &spec.source, Format::Json, text);
    }
    let path = "generated/src/metamodel.rs".to_owned();
    output.add(path, "metamodel", "schema", Format::Rust, table(workspace));
}

/// The name of a spec's file.
fn file(spec: &Spec) -> String {
    spec.id.replace('/', ".")
}

/// The files as a table, revisions before extensions. They lie in the package, so that a published
/// one has them too.
fn table(workspace: &Workspace) -> String {
    let mut text =
        "/// The metamodel: by the id of each revision, oldest first, and of each extension, all that is\n\
         /// known of its definitions, methods and constants, as JSON.\n\
         pub static METAMODEL: &[(&str, &str)] = &[\n"
            .to_owned();
    for spec in workspace.specs() {
        let _ = writeln!(text, "    ({:?}, include_str!(\"../metamodel/{}.json\")),", spec.id, file(spec));
    }
    text.push_str("];\n");
    text
}

/// The same data with members in alphabetical order, whatever the features of `serde_json` in this
/// build make of theirs.
fn sorted(data: &Data) -> Tree {
    match data {
        Data::Null => Tree::Null,
        Data::Bool(boolean) => Tree::Boolean(*boolean),
        Data::Number(number) => Tree::Number(number.to_string()),
        Data::String(text) => Tree::Text(text.clone()),
        Data::Array(items) => Tree::List(items.iter().map(sorted).collect()),
        Data::Object(members) => {
            let mut members: Vec<_> =
                members.iter().map(|(key, value)| (key.clone(), sorted(value))).collect();
            members.sort_by(|a, b| a.0.cmp(&b.0));
            Tree::Object(members)
        }
    }
}

fn model(spec: &Spec, workspace: &Workspace) -> Data {
    let constants: serde_json::Map<String, Data> = spec
        .constants
        .exported
        .iter()
        .map(|(name, value)| match value {
            Constant::Text(text) => (name.clone(), json!(text)),
            Constant::Integer(integer) => (name.clone(), json!(integer)),
        })
        .collect();
    json!({
        "metamodel": VERSION,
        "id": spec.id,
        "kind": if spec.base.is_some() { "extension" } else { "revision" },
        "text": spec.doc,
        "module": spec.module,
        "provenance": {
            "repository": spec.provenance.repository,
            "commit": spec.provenance.commit,
            "path": spec.provenance.path,
            "sha256": spec.provenance.sha256,
        },
        "fixups": spec.fixups.iter().map(|(pointer, reason)| json!({"pointer": pointer, "reason": reason})).collect::<Vec<_>>(),
        "definitions": spec.definitions.values().map(|known| definition(known, spec, workspace)).collect::<Vec<_>>(),
        "methods": spec.methods.iter().map(method).collect::<Vec<_>>(),
        "constants": constants,
        "errorCodes": spec.constants.error_codes,
        "retiredErrorCodes": spec.constants.retired_error_codes,
        "metaKeys": spec.constants.meta_keys,
        "mediaTypes": spec.constants.media_types,
        "resultTypes": spec.constants.result_types,
    })
}

fn definition(definition: &Definition, spec: &Spec, workspace: &Workspace) -> Data {
    let mut data = json!({
        "name": definition.name,
        "rust": definition.rust,
        "pointer": definition.pointer,
        "origin": match definition.origin {
            Origin::Schema => "schema",
            Origin::Inline => "inline",
            Origin::Message => "message",
        },
        "area": definition.area,
        "since": definition.since,
        "text": definition.doc,
    });
    if let Some(category) = spec.notes.categories.get(&definition.name) {
        data["category"] = json!(category);
    }
    if let Some(bases) = spec.notes.bases.get(&definition.name) {
        data["bases"] = json!(bases);
    }
    if spec.notes.internal.contains(&definition.name) {
        data["internal"] = json!(true);
    }
    add_lifecycle(&mut data, definition.deprecated.as_ref(), workspace);
    data["shape"] = match &definition.shape {
        Shape::Record(record) => json!({
            "kind": "record",
            "closed": record.closed,
            "members": record.members.iter().map(|known| member(known, workspace)).collect::<Vec<_>>(),
        }),
        Shape::Enum(found) => json!({
            "kind": "enum",
            "open": found.open,
            "values": found.values.iter().map(|value| {
                let mut data = json!({"text": value.text, "rust": value.rust});
                add_lifecycle(&mut data, value.deprecated.as_ref(), workspace);
                data
            }).collect::<Vec<_>>(),
        }),
        Shape::Union(union) => json!({
            "kind": "union",
            "arms": union.arms.iter().map(|arm| json!({"rust": arm.rust, "type": ty(&arm.ty)})).collect::<Vec<_>>(),
            "select": select(&union.select),
            "other": union.other,
        }),
        Shape::Alias(found) => json!({"kind": "alias", "type": ty(found)}),
        Shape::Kept(kept) => json!({"kind": "kept", "check": check(&kept.check)}),
    };
    data
}

fn add_lifecycle(data: &mut Data, why: Option<&Deprecation>, workspace: &Workspace) {
    if let Some((why, feature)) = why.and_then(|why| Some((why, workspace.features.get(&why.feature)?))) {
        data["lifecycle"] = json!({
            "feature": why.feature,
            "state": feature.state,
            "deprecatedIn": feature.deprecated_in,
            "authority": feature.authority,
            "earliestRemoval": feature.earliest_removal,
            "migration": feature.migration,
        });
    }
}

fn member(member: &Member, workspace: &Workspace) -> Data {
    let mut data = json!({
        "name": member.name,
        "rust": member.rust,
        "pointer": member.pointer,
        "required": member.required,
        "since": member.since,
    });
    match &member.value {
        Value::Constant(text) => data["constant"] = serde_json::from_str(text).unwrap_or(Data::Null),
        Value::Of(found) => data["type"] = ty(found),
    }
    let bound = member.bound.as_ref().map(|bound| match bound {
        Bound::Number(low, high) => ("minimum", low, "maximum", high),
        Bound::Count(low, high) => ("minItems", low, "maxItems", high),
        Bound::Length(low, high) => ("minLength", low, "maxLength", high),
    });
    if let Some((low_name, low, high_name, high)) = bound {
        for (name, value) in [(low_name, low), (high_name, high)] {
            if let Some(value) = value {
                data[name] = serde_json::from_str(value).unwrap_or(Data::Null);
            }
        }
    }
    for (name, value) in [("tolerant", &member.tolerant), ("format", &member.format)] {
        if let Some(value) = value {
            data[name] = json!(value);
        }
    }
    if let Some(default) = &member.default {
        data["default"] = serde_json::from_str(default).unwrap_or(Data::Null);
    }
    add_lifecycle(&mut data, member.deprecated.as_ref(), workspace);
    data
}

fn ty(found: &Type) -> Data {
    match found {
        Type::Boolean => json!("boolean"),
        Type::Integer => json!("integer"),
        Type::Number => json!("number"),
        Type::String => json!("string"),
        Type::Id => json!("id"),
        Type::Json => json!("json"),
        Type::Object => json!("object"),
        Type::List(inner) => json!({"list": ty(inner)}),
        Type::Map(inner) => json!({"map": ty(inner)}),
        Type::Nullable(inner) => json!({"nullable": ty(inner)}),
        Type::Boxed(inner) => ty(inner),
        Type::Named(name) => json!({"definition": name}),
        Type::Foreign(module, name) => json!({"definition": name, "module": module}),
        Type::Call(inner) => json!({"request": ty(inner)}),
        Type::Notice(inner) => json!({"notification": ty(inner)}),
        Type::Response(inner) => json!({"response": ty(inner)}),
    }
}

fn select(found: &Select) -> Data {
    let arms = |arms: &[(String, Select)]| -> Data {
        arms.iter().map(|(value, inner)| json!({"value": value, "then": select(inner)})).collect()
    };
    match found {
        Select::Arm(arm) => json!({"arm": arm}),
        Select::Kind(found) => json!({"byKind": found.iter().map(|(kinds, inner)| {
            let kinds: Vec<_> = kinds.iter().map(|kind| format!("{kind:?}").to_lowercase()).collect();
            json!({"kinds": kinds, "then": select(inner)})
        }).collect::<Vec<_>>()}),
        Select::Tag { member, arms: found, absent } => {
            json!({"byTag": member, "values": arms(found), "absent": absent.as_deref().map(select)})
        }
        Select::Members { tests, otherwise } => json!({
            "byMembers": tests.iter().map(|(path, _, inner)| json!({"has": path, "then": select(inner)})).collect::<Vec<_>>(),
            "otherwise": otherwise.as_deref().map(select),
        }),
        Select::Message([request, notification, result, error]) => {
            json!({"byMessage": {"request": request, "notification": notification, "result": result, "error": error}})
        }
        Select::Answer(found) => json!({"byRequest": arms(found)}),
        Select::Extension(id, inner) => json!({"whenActive": id, "then": select(inner)}),
    }
}

fn check(found: &Check) -> Data {
    match found {
        Check::Any => json!("json"),
        Check::Kind(kind) => json!(format!("{kind:?}").to_lowercase()),
        Check::Constant(text) => json!({"constant": text}),
        Check::List(inner) => json!({"list": check(inner)}),
        Check::Map(inner) => json!({"map": check(inner)}),
        Check::Object(members) => members
            .iter()
            .map(|(name, required, inner)| json!({"name": name, "required": required, "check": check(inner)}))
            .collect(),
    }
}

fn method(method: &Method) -> Data {
    json!({
        "name": method.name,
        "definition": method.definition,
        "kind": match method.kind {
            MethodKind::Request => "request",
            MethodKind::InputRequest => "inputRequest",
            MethodKind::Notification => "notification",
        },
        "from": method.from.iter().map(|side| match side {
            Side::Client => "client",
            Side::Server => "server",
        }).collect::<Vec<_>>(),
        "params": ty(&method.params),
        "result": method.result.as_ref().map(ty),
        "gate": method.gate,
        "text": method.doc,
    })
}
