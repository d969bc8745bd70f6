//! The declarations of `schema.ts` and the structure of `schema.json` in, what the second lost
//! against the first out, as [`Facts`]; and findings that a person has to decide on.

mod deprecated;
mod shapes;

use std::collections::BTreeMap;

use mcpspec_codegen::diagnostic::Diagnostic;
use mcpspec_codegen::sources::{Facts, Feature, Fixup};
use mcpspec_codegen::tree::{Tree, step};

use crate::declarations::{Declaration, Declarations, Kind, Member, Type};
use crate::registry::Row;

/// What the facts of one document are made from.
pub(crate) struct Input<'a> {
    /// Where `schema.ts` lies, for messages.
    pub(crate) file: &'a str,
    pub(crate) declarations: &'a Declarations,
    pub(crate) schema: &'a Tree,
    /// The rows of `deprecated.mdx`.
    pub(crate) rows: &'a [Row],
    /// People's registry.
    pub(crate) lifecycle: &'a BTreeMap<String, Feature>,
    /// People's corrections of this document.
    pub(crate) fixups: &'a [Fixup],
    /// Members and definitions that are integers, as people say.
    pub(crate) integers: &'a [String],
}

/// The facts, and what a person has to look at, most important first.
pub(crate) fn facts(input: &Input<'_>) -> (Facts, Vec<Diagnostic>) {
    let mut facts = Facts::default();
    let mut findings = unknown(input);
    shapes::compare(input, &mut facts, &mut findings);
    deprecated::collect(input, &mut facts, &mut findings);
    for declaration in &input.declarations.all {
        describe(input, declaration, &mut facts);
    }
    (facts, findings)
}

/// What schema.ts has that is not understood, and what only one of the two files has.
fn unknown(input: &Input<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (line, text) in &input.declarations.unknown {
        let message = format!("`{text}` is not understood and left out of the facts");
        let help = "teach `xtask/import/src/declarations.rs` what it says, if it says anything";
        findings.push(Diagnostic::warning(input.file, format!("line {line}"), message, help));
    }
    let names = definitions(input.schema).1;
    for declaration in input.declarations.all.iter().filter(|known| known.exported) {
        if !matches!(declaration.kind, Kind::Constant(_)) && !names.contains(&declaration.name.as_str()) {
            let message = format!("`{}` is declared and not in schema.json", declaration.name);
            let help = "the two files may be of different commits";
            findings.push(Diagnostic::warning(input.file, &declaration.name, message, help));
        }
    }
    for name in names.iter().filter(|name| input.declarations.get(name).is_none()) {
        let message = format!("`{name}` is in schema.json and not declared");
        let help = "the two files may be of different commits";
        findings.push(Diagnostic::warning(input.file, *name, message, help));
    }
    findings
}

/// Constants, bases, categories, and what is internal.
fn describe(input: &Input<'_>, declaration: &Declaration, facts: &mut Facts) {
    let name = &declaration.name;
    let bases = match &declaration.kind {
        Kind::Constant(value) if declaration.exported => {
            facts.constants.insert(name.clone(), value.clone());
            return;
        }
        Kind::Constant(_) => return,
        Kind::Interface { extends, .. } => extends.as_slice(),
        Kind::Alias(Type::Intersection(parts)) => parts.as_slice(),
        Kind::Alias(_) => &[],
    };
    let known = |name: &str| input.declarations.get(name).is_some();
    let bases: Vec<String> = bases
        .iter()
        .filter_map(|base| match base {
            // `Omit<Base, "member">` has its base's members, but for some.
            Type::Named(name, arguments) => match (name.as_str(), arguments.first()) {
                ("Omit" | "Pick" | "Partial" | "Required", Some(Type::Named(base, _))) => Some(base.clone()),
                _ => Some(name.clone()),
            },
            _ => None,
        })
        .filter(|base| known(base))
        .collect();
    if !bases.is_empty() {
        facts.bases.insert(name.clone(), bases);
    }
    if let Some(category) = declaration.doc.tag("category") {
        facts.categories.insert(name.clone(), category.trim_matches('`').to_owned());
    }
    if declaration.doc.tag("internal").is_some() {
        facts.internal.push(name.clone());
        facts.internal.sort();
    }
}

/// The keyword that holds a schema's definitions, and their names.
pub(crate) fn definitions(schema: &Tree) -> (&'static str, Vec<&str>) {
    for keyword in ["$defs", "definitions"] {
        if let Some(members) = schema.get(keyword).and_then(Tree::members) {
            return (keyword, members.iter().map(|(name, _)| name.as_str()).collect());
        }
    }
    ("$defs", Vec::new())
}

/// The pointer of a definition.
pub(crate) fn pointer(schema: &Tree, name: &str) -> String {
    step(&step("", definitions(schema).0), name)
}

/// The members of a type with those of its bases, its own first.
pub(crate) fn members<'d>(declarations: &'d Declarations, ty: &'d Type, depth: usize) -> Vec<&'d Member> {
    // Nothing that ends inherits this deep.
    if depth > 32 {
        return Vec::new();
    }
    let (own, bases): (&[Member], &[Type]) = match ty {
        Type::Object(members) => (members, &[]),
        Type::Intersection(parts) => (&[], parts),
        Type::Named(name, arguments) => match (name.as_str(), arguments.as_slice()) {
            ("Omit" | "Pick", [base, names]) => {
                let listed = literals(names);
                let keep = |member: &&Member| {
                    let is_listed = member.name.as_ref().is_some_and(|name| listed.contains(&name.as_str()));
                    is_listed == (name == "Pick")
                };
                return members(declarations, base, depth + 1).into_iter().filter(keep).collect();
            }
            ("Partial" | "Required", [base]) => return members(declarations, base, depth + 1),
            _ => match declarations.get(name).map(|known| &known.kind) {
                Some(Kind::Interface { extends, members }) => (members, extends),
                Some(Kind::Alias(ty)) => return members(declarations, ty, depth + 1),
                _ => return Vec::new(),
            },
        },
        _ => return Vec::new(),
    };
    let mut found: Vec<&Member> = own.iter().collect();
    for base in bases {
        for member in members(declarations, base, depth + 1) {
            if !found.iter().any(|known| known.name == member.name) {
                found.push(member);
            }
        }
    }
    found
}

/// The string literals of a type.
pub(crate) fn literals(ty: &Type) -> Vec<&str> {
    match ty {
        Type::Literal(text) => vec![text],
        Type::Union(arms) => arms.iter().flat_map(literals).collect(),
        _ => Vec::new(),
    }
}
