//! How values are read and written: tables in macro calls of `mcpspec_core`, one file per area,
//! and the table of all definitions.

use std::fmt::Write as _;

use super::rust::{areas, folder, literal, resolved, ty};
use super::{Format, Output};
use crate::ir::{
    Bound, Check, Definition, Enum, Kept, Kind, Member, MethodKind, Record, Select, Shape, Spec, Type, Union,
    Value, Workspace,
};

pub(super) fn emit(workspace: &Workspace, output: &mut Output) {
    for spec in workspace.specs() {
        let mut modules = String::new();
        for (area, definitions) in areas(spec) {
            if let Some(text) = area_text(&definitions, spec, workspace) {
                let _ = writeln!(modules, "mod {area};");
                let path = format!("{}/codec/{area}.rs", folder(spec));
                output.add(path, "codec", &spec.source, Format::Tables, text);
            }
        }
        let (methods, definitions) = (methods(spec, workspace), definitions(spec));
        let text = format!("use super::*;\n\n{modules}\n{methods}\n{definitions}");
        output.add(format!("{}/codec/mod.rs", folder(spec)), "codec", &spec.source, Format::Tables, text);
    }
}

/// The tables of one area; none where it has only aliases.
fn area_text(definitions: &[&Definition], spec: &Spec, workspace: &Workspace) -> Option<String> {
    let tables: Vec<String> =
        definitions.iter().filter_map(|definition| one(definition, spec, workspace)).collect();
    if tables.is_empty() {
        return None;
    }
    Some(format!("use super::*;\n\n{}", tables.join("\n")))
}

fn one(definition: &Definition, spec: &Spec, workspace: &Workspace) -> Option<String> {
    match &definition.shape {
        Shape::Record(found) => Some(record(definition, found)),
        Shape::Enum(found) => Some(string_enum(definition, found)),
        Shape::Union(found) => Some(union(definition, found, spec, workspace)),
        Shape::Kept(found) => Some(kept(definition, found)),
        Shape::Alias(_) => None,
    }
}

fn record(definition: &Definition, record: &Record) -> String {
    let closed = if record.closed { " closed" } else { "" };
    let mut text = format!(
        "mcpspec_core::record! {{\n    {} = {}{closed} {{\n",
        definition.rust,
        literal(&definition.rust)
    );
    for member in &record.members {
        if let Value::Constant(constant) = &member.value {
            let _ = writeln!(text, "        const {} = {};", literal(&member.name), literal(constant));
        }
    }
    let members = record.members.iter().filter(|member| matches!(member.value, Value::Of(_)));
    for (index, member) in members.enumerate() {
        let _ = writeln!(
            text,
            "        {index}: {} = {} {};",
            member.rust,
            literal(&member.name),
            modifiers(member)
        );
    }
    text.push_str("    }\n}\n");
    text
}

fn modifiers(member: &Member) -> String {
    let mut text = if member.required { "required()" } else { "optional()" }.to_owned();
    let float = |text: &Option<String>| match text.as_deref().and_then(|text| text.parse::<f64>().ok()) {
        Some(number) => format!("Some({number:?})"),
        None => "None".to_owned(),
    };
    // Whole numbers may be spelled `1.0`.
    let count =
        |text: &Option<String>, absent: &str| match text.as_deref().and_then(|text| text.parse::<f64>().ok())
        {
            Some(number) => format!("{number:.0}"),
            None => absent.to_owned(),
        };
    match &member.bound {
        None => {}
        Some(Bound::Number(low, high)) => {
            let _ = write!(text, " number({}, {})", float(low), float(high));
        }
        Some(Bound::Count(low, high)) => {
            let _ = write!(text, " count({}, {})", count(low, "0"), count(high, "usize::MAX"));
        }
        Some(Bound::Length(low, high)) => {
            let _ = write!(text, " length({}, {})", count(low, "0"), count(high, "usize::MAX"));
        }
    }
    if let Some(tolerant) = &member.tolerant {
        let _ = write!(text, " tolerant({})", literal(tolerant));
    }
    text
}

fn string_enum(definition: &Definition, found: &Enum) -> String {
    let name = if found.open { "open_enum" } else { "closed_enum" };
    let mut text = format!("mcpspec_core::{name}! {{\n    {} {{\n", definition.rust);
    for value in &found.values {
        let _ = writeln!(text, "        {} = {},", value.rust, literal(&value.text));
    }
    text.push_str("    }\n}\n");
    text
}

fn union(definition: &Definition, union: &Union, spec: &Spec, workspace: &Workspace) -> String {
    let blank = &union.arms[union.blank].rust;
    let mut text = format!("mcpspec_core::union! {{\n    {} blank {blank} {{\n", definition.rust);
    for (index, arm) in union.arms.iter().enumerate() {
        let _ = writeln!(text, "        {index}: {}({}),", arm.rust, ty(&arm.ty, spec, workspace));
    }
    let _ = writeln!(text, "    }}\n    select {};", select(&union.select, 4));
    let admits = union.admits.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
    match union.other {
        Some(other) => {
            let _ = writeln!(text, "    other {other} admits [{admits}];");
        }
        None if union.admits.is_empty() => {}
        None => {
            let _ = writeln!(text, "    failing that [{admits}];");
        }
    }
    for (index, arm) in union.arms.iter().enumerate() {
        let found = resolved(&arm.ty, spec);
        let same = union.arms.iter().filter(|other| resolved(&other.ty, spec) == found).count();
        if same == 1 && union.other != Some(index) {
            let _ = writeln!(text, "    from {}({});", arm.rust, ty(found, spec, workspace));
            if *found == Type::String {
                let _ = writeln!(text, "    from {}(&str);", arm.rust);
            }
        }
    }
    text.push_str("}\n");
    text
}

/// A decision as Rust, over several lines; `indent` is that of the line it starts on.
fn select(found: &Select, indent: usize) -> String {
    let inner = indent + 4;
    let named = |arms: &[(String, Select)], inner: usize| {
        lines(arms.iter().map(|(name, then)| format!("({}, {})", literal(name), select(then, inner))), inner)
    };
    match found {
        Select::Arm(arm) => format!("Select::Arm({arm})"),
        Select::Kind(arms) => {
            let arms =
                arms.iter().map(|(kinds, then)| format!("({}, {})", kinds_of(kinds), select(then, inner)));
            format!("Select::Kind({})", lines(arms, inner))
        }
        Select::Tag { member, arms, absent } => format!(
            "Select::Tag {{ member: {}, absent: {}, arms: {} }}",
            literal(member),
            optional(absent.as_deref(), indent),
            named(arms, inner)
        ),
        Select::Members { tests, otherwise } => {
            let tests = tests.iter().map(|(path, kinds, then)| {
                format!("({}, {}, {})", literal(path), kinds_of(kinds), select(then, inner))
            });
            format!(
                "Select::Members {{ otherwise: {}, tests: {} }}",
                optional(otherwise.as_deref(), indent),
                lines(tests, inner)
            )
        }
        Select::Message([request, notification, result, error]) => format!(
            "Select::Message {{ request: {request:?}, notification: {notification:?}, result: {result:?}, error: {error:?} }}"
        ),
        Select::Answer(methods) => format!("Select::Answer({})", named(methods, inner)),
        Select::Extension(id, then) => {
            format!("Select::Extension({}, &{})", literal(id), select(then, indent))
        }
    }
}

/// A slice with an item a line.
fn lines(items: impl Iterator<Item = String>, indent: usize) -> String {
    let (inner, outer) = (" ".repeat(indent), " ".repeat(indent - 4));
    let items: String = items.map(|item| format!("{inner}{item},\n")).collect();
    format!("&[\n{items}{outer}]")
}

fn optional(found: Option<&Select>, indent: usize) -> String {
    found.map_or_else(|| "None".to_owned(), |then| format!("Some(&{})", select(then, indent)))
}

fn kinds_of(kinds: &[Kind]) -> String {
    let name = |kind: &Kind| format!("kind::{}", format!("{kind:?}").to_uppercase());
    match kinds {
        [] => "kind::ANY".to_owned(),
        kinds => kinds.iter().map(name).collect::<Vec<_>>().join(" | "),
    }
}

fn kept(definition: &Definition, kept: &Kept) -> String {
    format!(
        "mcpspec_core::kept! {{\n    {} default {} check {};\n}}\n",
        definition.rust,
        literal(&kept.smallest),
        check(&kept.check)
    )
}

fn check(found: &Check) -> String {
    const CHECK: &str = "Check";
    match found {
        Check::Any => format!("{CHECK}::Any"),
        Check::Kind(kind) => {
            let words = match kind {
                Kind::Null => "null",
                Kind::Boolean => "a boolean",
                Kind::Number => "a number",
                Kind::String => "a string",
                Kind::Array => "an array",
                Kind::Object => "an object",
            };
            format!("{CHECK}::Kind({}, {})", kinds_of(&[*kind]), literal(words))
        }
        Check::Constant(text) => format!("{CHECK}::Constant({})", literal(text)),
        Check::List(inner) => format!("{CHECK}::List(&{})", check(inner)),
        Check::Map(inner) => format!("{CHECK}::Map(&{})", check(inner)),
        Check::Object(members) => {
            let members = members
                .iter()
                .map(|(name, required, inner)| format!("({}, {required}, {})", literal(name), check(inner)));
            format!("{CHECK}::Object(&[{}])", members.collect::<Vec<_>>().join(", "))
        }
    }
}

fn methods(spec: &Spec, workspace: &Workspace) -> String {
    let mut text = "mcpspec_core::methods! {\n".to_owned();
    let rust = |name: &str| spec.definitions[name].rust.clone();
    let kinds = [
        (MethodKind::Request, "request"),
        (MethodKind::InputRequest, "input"),
        (MethodKind::Notification, "notification"),
    ];
    for (kind, word) in kinds {
        for method in spec.methods.iter().filter(|method| method.kind == kind) {
            let params = ty(&method.params, spec, workspace);
            let _ =
                write!(text, "    {word} {} = {}({params})", rust(&method.definition), literal(&method.name));
            if let Some(result) = &method.result {
                let _ = write!(text, " -> {}", ty(result, spec, workspace));
            }
            text.push_str(";\n");
        }
    }
    // What has no envelope of its own may be put into one; requests for input may not.
    for definition in spec.definitions.values() {
        let arms = match &definition.shape {
            Shape::Union(union) => &union.arms,
            _ => continue,
        };
        for arm in arms {
            if let Type::Call(inner) | Type::Notice(inner) = &arm.ty {
                let _ = writeln!(text, "    bare {};", ty(inner, spec, workspace));
            }
        }
    }
    text.push_str("}\n");
    text
}

fn definitions(spec: &Spec) -> String {
    let mut text = "mcpspec_core::definitions! {\n".to_owned();
    for definition in spec.definitions.values() {
        let _ = writeln!(text, "    {}: {},", literal(&definition.name), definition.rust);
    }
    text.push_str("}\n");
    text
}
