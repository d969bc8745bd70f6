//! Constructors: `new` with what is required, `with_…` for the rest, `Default` where nothing is
//! required. And of outcomes: the way to the complete result.

use std::fmt::Write as _;

use super::rust::{areas, deprecated, folder, member_type, resolved, ty};
use super::{Format, Output};
use crate::ir::{Definition, Member, Record, Select, Shape, Spec, Type, Value, Workspace};

pub(super) fn emit(workspace: &Workspace, output: &mut Output) {
    for spec in workspace.specs() {
        let mut modules = String::new();
        for (area, definitions) in areas(spec) {
            let records: Vec<(&Definition, &Record)> = definitions
                .iter()
                .filter_map(|definition| match &definition.shape {
                    Shape::Record(record) => Some((*definition, record)),
                    _ => None,
                })
                .collect();
            let outcomes: String = definitions
                .iter()
                .flat_map(|definition| {
                    [
                        outcome(definition, spec, workspace),
                        accessors(definition, spec),
                        plain_error(definition, spec),
                    ]
                })
                .flatten()
                .collect();
            if records.is_empty() && outcomes.is_empty() {
                continue;
            }
            let _ = writeln!(modules, "mod {area};");
            let mut text = "use super::super::*;\n\n".to_owned();
            for (definition, record) in records {
                text.push_str(&one(definition, record, spec, workspace));
            }
            text.push_str(&outcomes);
            output.add(
                format!("{}/build/{area}.rs", folder(spec)),
                "build",
                &spec.source,
                Format::Rust,
                text,
            );
        }
        output.add(format!("{}/build/mod.rs", folder(spec)), "build", &spec.source, Format::Rust, modules);
    }
}

fn one(definition: &Definition, record: &Record, spec: &Spec, workspace: &Workspace) -> String {
    let rust = &definition.rust;
    let fields: Vec<(&Member, &Type)> =
        record.members.iter().filter_map(|member| Some((member, member_type(member)?))).collect();
    let asked = |member: &Member| member.required && member.preset.is_none();
    let mut text = format!("impl {rust} {{\n");
    let nothing = !fields.iter().any(|(member, _)| asked(member));
    text.push_str("    /// One with what is required; the rest is absent.\n    pub fn new(");
    for (member, found) in fields.iter().filter(|(member, _)| asked(member)) {
        let _ = write!(text, "{}: {}, ", member.rust, argument(found, spec, workspace));
    }
    text.push_str(") -> Self {\n        Self {\n");
    for (member, found) in &fields {
        let value = match (&member.preset, member.required) {
            (Some(preset), _) => preset_value(preset, found, spec, workspace),
            (None, true) => converted(&member.rust, found, spec),
            (None, false) => "None".to_owned(),
        };
        let field = if value == member.rust { value } else { format!("{}: {value}", member.rust) };
        let _ = writeln!(text, "            {field},");
    }
    text.push_str("            extra: Map::new(),\n        }\n    }\n");
    for (member, found) in fields.iter().filter(|(member, _)| !asked(member)) {
        let setter = match member.rust.trim_end_matches('_') {
            // Every record has a setter of that name, for members that are not declared.
            "extra" => "with_extra_".to_owned(),
            name => format!("with_{name}"),
        };
        let value = converted("value", found, spec);
        let value = if member.required { value } else { format!("Some({value})") };
        let _ = write!(
            text,
            "\n    /// Sets `{}`.\n    #[must_use]\n    {}    pub fn {setter}(mut self, value: {}) -> Self {{\n        self.{} = {value};\n        self\n    }}\n",
            member.name,
            deprecated(member.deprecated.as_ref(), workspace),
            argument(found, spec, workspace),
            member.rust,
        );
    }
    if !record.closed {
        text.push_str("\n    /// Adds a member that the schema does not declare.\n    #[must_use]\n    pub fn with_extra(mut self, name: impl Into<String>, value: impl Into<mcpspec_core::Json>) -> Self {\n        self.extra.insert(name, value.into());\n        self\n    }\n");
    }
    text.push_str("}\n\n");
    if nothing {
        let _ = write!(
            text,
            "impl Default for {rust} {{\n    fn default() -> Self {{\n        Self::new()\n    }}\n}}\n\n"
        );
    }
    text
}

/// How to ask an outcome for the complete result, where a definition is an outcome.
fn outcome(definition: &Definition, spec: &Spec, workspace: &Workspace) -> Option<String> {
    let Shape::Union(union) = &definition.shape else { return None };
    if let Select::Answer(_) = &union.select {
        return Some(format!(
            "impl {} {{\n    /// The result as that of a request of type `R`.\n    ///\n    /// # Errors\n    \
             /// What keeps it from being one, with its path.\n    \
             pub fn into_result<R: mcpspec_core::Request>(self) -> Result<R::Result, mcpspec_core::Error> {{\n        \
             mcpspec_core::from_str(&mcpspec_core::to_string(&self))\n    }}\n}}\n\n",
            definition.rust
        ));
    }
    let Select::Tag { member, arms, .. } = &union.select else { return None };
    let complete = union.other.and(union.arms.first())?;
    let (value, _) = arms.iter().find(|(_, select)| matches!(select, Select::Arm(0)))?;
    Some(format!(
        "impl {} {{\n    /// The complete result.\n    ///\n    /// # Errors\n    \
         /// For a call that ended otherwise: what keeps the value from being a complete result, with its path.\n    \
         pub fn into_complete(self) -> Result<{}, mcpspec_core::Error> {{\n        match self {{\n            \
         Self::{}(result) => Ok(result),\n            \
         other => mcpspec_core::private::tagged(mcpspec_core::Encode::view(&other), {member:?}, {value:?}),\n        }}\n    }}\n}}\n\n",
        definition.rust,
        ty(&complete.ty, spec, workspace),
        complete.rust,
    ))
}

/// An error object of a certain code as an error object of any code.
fn plain_error(definition: &Definition, spec: &Spec) -> Option<String> {
    let Shape::Record(record) = &definition.shape else { return None };
    let plain = spec.definitions.get("Error").filter(|plain| plain.name != definition.name)?;
    let member = |name: &str| record.members.iter().find(|member| member.name == name);
    let Value::Constant(code) = &member("code")?.value else { return None };
    let open = |name: &str, ty: &Type| member(name).and_then(member_type) == Some(ty);
    if record.members.len() != 3 || !open("message", &Type::String) || !open("data", &Type::Json) {
        return None;
    }
    Some(format!(
        "impl From<{from}> for {plain} {{\n    fn from(error: {from}) -> Self {{\n        \
         Self {{ code: {code}, data: error.data, message: error.message, extra: error.extra }}\n    }}\n}}\n\n",
        from = definition.rust,
        plain = plain.rust,
    ))
}

/// What all arms of a union of requests or notifications have: the method, and the id.
fn accessors(definition: &Definition, spec: &Spec) -> Option<String> {
    let Shape::Union(union) = &definition.shape else { return None };
    let records: Vec<&Record> = union
        .arms
        .iter()
        .filter_map(|arm| match resolved(&arm.ty, spec) {
            Type::Named(name) => match &spec.definitions.get(name)?.shape {
                Shape::Record(record) => Some(record),
                _ => None,
            },
            _ => None,
        })
        .collect();
    let member =
        |record: &Record, name: &str| record.members.iter().find(|member| member.name == name).cloned();
    let constant =
        |record: &&Record| matches!(member(record, "method"), Some(found) if member_type(&found).is_none());
    if records.len() < union.arms.len() || !records.iter().all(constant) {
        return None;
    }
    let mut text = format!(
        "impl {} {{\n    /// The method, as on the wire.\n    pub fn method(&self) -> &'static str {{\n        \
         mcpspec_core::private::constant(mcpspec_core::Encode::view(self), \"method\")\n    }}\n",
        definition.rust
    );
    if records.iter().all(|record| member(record, "id").is_some_and(|id| id.required)) {
        text.push_str("\n    /// The id, which the response repeats.\n    pub fn id(&self) -> &mcpspec_core::Id {\n        match self {\n");
        for arm in &union.arms {
            let _ = writeln!(text, "            Self::{}(request) => &request.id,", arm.rust);
        }
        text.push_str("        }\n    }\n");
    }
    text.push_str("}\n\n");
    Some(text)
}

/// Whether a value is passed as it is rather than as whatever turns into it.
fn is_plain(ty: &Type, spec: &Spec) -> bool {
    matches!(resolved(ty, spec), Type::Boolean | Type::Integer)
}

fn argument(found: &Type, spec: &Spec, workspace: &Workspace) -> String {
    let name = ty(found, spec, workspace);
    if is_plain(found, spec) { name } else { format!("impl Into<{name}>") }
}

fn converted(name: &str, found: &Type, spec: &Spec) -> String {
    if is_plain(found, spec) { name.to_owned() } else { format!("{name}.into()") }
}

/// The variant of an enum that a preset names.
fn preset_value(preset: &str, found: &Type, spec: &Spec, workspace: &Workspace) -> String {
    let name = ty(found, spec, workspace);
    if let Type::Named(wire) = found
        && let Some(Shape::Enum(known)) = spec.definitions.get(wire).map(|known| &known.shape)
        && let Some(value) = known.values.iter().find(|value| value.text == preset)
    {
        return format!("{name}::{}", value.rust);
    }
    format!("{preset:?}.into()")
}
