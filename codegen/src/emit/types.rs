//! One file per area: its types with their documentation, and nothing else. The spec's module
//! includes them.

use std::fmt::Write as _;

use super::rust::{areas, deprecated, doc, folder, member_doc, member_type, ty};
use super::{Format, Output};
use crate::ir::{Definition, Enum, Origin, Record, Shape, Spec, Union, Workspace};

pub(super) fn emit(workspace: &Workspace, output: &mut Output) {
    for spec in workspace.specs() {
        for (area, definitions) in areas(spec) {
            let mut text = String::new();
            for definition in definitions {
                text.push_str(&one(definition, spec, workspace));
                text.push('\n');
            }
            output.add(format!("{}/{area}.rs", folder(spec)), "types", &spec.source, Format::Rust, text);
        }
    }
}

fn one(definition: &Definition, spec: &Spec, workspace: &Workspace) -> String {
    let mut text = doc(&definition.doc, "");
    if !text.is_empty() {
        text.push_str("///\n");
    }
    text.push_str(&doc(&origin(definition, spec), ""));
    if !definition.since.is_empty() && definition.since != spec.id {
        text.push_str(&doc(&format!("Since {}.", definition.since), ""));
    }
    text.push_str(&deprecated(definition.deprecated.as_ref(), workspace));
    let rust = &definition.rust;
    match &definition.shape {
        Shape::Record(found) => text.push_str(&record(definition, found, spec, workspace)),
        Shape::Enum(found) => text.push_str(&string_enum(rust, found, workspace)),
        Shape::Union(found) => text.push_str(&union(rust, found, spec, workspace)),
        Shape::Alias(found) => {
            let _ = writeln!(text, "pub type {rust} = {};", ty(found, spec, workspace));
        }
        Shape::Kept(_) => {
            let _ = writeln!(text, "#[derive(Clone)]\npub struct {rust}(Json);");
        }
    }
    text
}

/// Where the definition stands in the specification.
fn origin(definition: &Definition, spec: &Spec) -> String {
    match (definition.origin, spec.base.is_some()) {
        (Origin::Message, _) => format!("Not a definition of the schema; made for `{}`.", spec.id),
        (Origin::Schema, false) => format!(
            "[`{}`](https://modelcontextprotocol.io/specification/{}/schema#{}) in revision {}.",
            definition.name,
            spec.id,
            definition.name.to_lowercase(),
            spec.id
        ),
        (Origin::Schema, true) => format!("`{}` of the extension `{}`.", definition.name, spec.id),
        (Origin::Inline, _) if definition.pointer.is_empty() => {
            "Without a definition of its own in the schema.".to_owned()
        }
        (Origin::Inline, _) => format!("Without a name in the schema; stands at `#{}`.", definition.pointer),
    }
}

fn record(definition: &Definition, record: &Record, spec: &Spec, workspace: &Workspace) -> String {
    let rust = &definition.rust;
    let mut text = format!("#[derive(Clone)]\npub struct {rust} {{\n");
    for member in &record.members {
        let Some(found) = member_type(member) else { continue };
        text.push_str(&doc(&member_doc(member, &definition.since), "    "));
        text.push_str(&deprecated(member.deprecated.as_ref(), workspace));
        let found = ty(found, spec, workspace);
        let found = if member.required { found } else { format!("Option<{found}>") };
        let _ = writeln!(text, "    pub {}: {found},", member.rust);
    }
    text.push_str("    /// Members that the schema does not declare, in the order in which they came.\n");
    text.push_str("    pub extra: Map<Json>,\n}\n");
    text
}

fn string_enum(rust: &str, found: &Enum, workspace: &Workspace) -> String {
    let derives = if found.open {
        "Clone, Debug, PartialEq, Eq, Hash"
    } else {
        "Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord"
    };
    let mut text = format!("#[derive({derives})]\npub enum {rust} {{\n");
    for value in &found.values {
        let _ = writeln!(text, "    /// `{}`", value.text.escape_debug());
        text.push_str(&deprecated(value.deprecated.as_ref(), workspace));
        let _ = writeln!(text, "    {},", value.rust);
    }
    if found.open {
        text.push_str("    /// Any other value.\n    Other(String),\n");
    }
    text.push_str("}\n");
    text
}

fn union(rust: &str, union: &Union, spec: &Spec, workspace: &Workspace) -> String {
    let mut text = format!("#[derive(Clone)]\npub enum {rust} {{\n");
    for (index, arm) in union.arms.iter().enumerate() {
        let payload = ty(&arm.ty, spec, workspace);
        match union.other {
            Some(other) if other == index => {
                text.push_str("    /// Whatever else the schema lets through, kept whole.\n");
            }
            _ => {
                let linked = payload.replace('<', " of ").replace('>', "");
                let _ = writeln!(text, "    /// {}", arm_doc(&linked));
            }
        }
        let _ = writeln!(text, "    {}({payload}),", arm.rust);
    }
    text.push_str("}\n");
    text
}

fn arm_doc(payload: &str) -> String {
    let name = payload.rsplit("::").next().unwrap_or(payload);
    format!("`{name}`")
}
