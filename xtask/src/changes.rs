//! What an import has brought, told to the maintainer: what to look at first, what is gone, changed
//! and new, and the texts that are missing, ready to be filled in.

use mcpspec_codegen::changes::{Change, ChangeKind, between};
use mcpspec_codegen::ir::{Definition, Origin, Select, Shape, Spec, Workspace};
use mcpspec_codegen::{Diagnostic, Files, model};

use crate::import::Imported;

/// Tells it for each document that was imported.
pub(crate) fn tell(
    before: &Files,
    after: &Files,
    imported: &Imported,
    warnings: &[Diagnostic],
) -> Result<(), Diagnostic> {
    let (after, _) = model(after)?;
    // What cannot be read any more, or holds no revision yet, is nothing to compare with.
    let before = model(before).map(|(workspace, _)| workspace).unwrap_or_default();
    for finding in &imported.findings {
        say!("look: {}\n", finding.to_string().trim_start_matches("warning: "));
    }
    for warning in warnings.iter().filter(|warning| !warning.help.contains("schema/prose/")) {
        say!("look: {}\n", warning.to_string().trim_start_matches("warning: "));
    }
    for id in &imported.documents {
        let Some(new) = after.specs().find(|spec| spec.id == *id) else { continue };
        let old = before.specs().find(|spec| spec.id == *id).or_else(|| previous(&after, new));
        document(old, new);
    }
    skeleton(&after, imported);
    Ok(())
}

/// The revision before.
fn previous<'w>(workspace: &'w Workspace, new: &Spec) -> Option<&'w Spec> {
    let place = workspace.revisions.iter().position(|spec| spec.id == new.id)?;
    workspace.revisions.get(place.checked_sub(1)?)
}

fn document(old: Option<&Spec>, new: &Spec) {
    let Some(old) = old else {
        say!("{}: {} definitions, {} methods\n", new.id, new.definitions.len(), new.methods.len());
        return;
    };
    let changes = between(old, new);
    if changes.is_empty() && old.id == new.id {
        say!("{} as before\n", new.id);
        return;
    }
    if old.id == new.id {
        say!("{} against what it was\n", new.id);
    } else {
        say!("{} against {}\n", new.id, old.id);
    }
    for definition in new.definitions.values().filter(|known| !old.definitions.contains_key(&known.name)) {
        if let Some(doubt) = doubt(definition) {
            say!("  look: {doubt}");
        }
    }
    for (kind, title) in [
        (ChangeKind::Gone, "gone"),
        (ChangeKind::Changed, "changed"),
        (ChangeKind::Deprecated, "deprecated"),
        (ChangeKind::New, "new"),
    ] {
        let of_kind: Vec<&Change> = changes.iter().filter(|change| change.kind == kind).collect();
        if !of_kind.is_empty() {
            say!("  {title} ({})", of_kind.len());
            for change in of_kind {
                say!("    {change}");
            }
        }
    }
    say!("");
}

/// Why the arms of a new union may be told apart otherwise than upstream means it.
fn doubt(definition: &Definition) -> Option<String> {
    let Shape::Union(union) = &definition.shape else { return None };
    let name = &definition.name;
    if let Some(paths) = by_members(&union.select) {
        return Some(format!(
            "no tag tells the arms of {name} apart; they are told by {}. If that is wrong, add a `discriminator` to \
             protocol.toml",
            paths.join(", ")
        ));
    }
    union.other.map(|_| format!("{name} is so loose that values are kept whole which fit no arm"))
}

fn by_members(select: &Select) -> Option<Vec<String>> {
    match select {
        Select::Members { tests, .. } => Some(tests.iter().map(|(path, ..)| format!("`{path}`")).collect()),
        Select::Kind(arms) => arms.iter().find_map(|(_, select)| by_members(select)),
        Select::Tag { arms, .. } => arms.iter().find_map(|(_, select)| by_members(select)),
        _ => None,
    }
}

/// The texts that are missing.
fn skeleton(workspace: &Workspace, imported: &Imported) {
    let mut text = String::new();
    for spec in workspace.specs().filter(|spec| imported.documents.contains(&spec.id)) {
        let missing = |known: &&Definition| known.doc.is_empty() && known.origin == Origin::Schema;
        for definition in spec.definitions.values().filter(missing) {
            text.push_str(&format!("[types.{}]\ntext = \"\"\n\n", definition.name));
        }
        for method in spec.methods.iter().filter(|method| method.doc.is_empty()) {
            text.push_str(&format!("[methods.{:?}]\ntext = \"\"\n\n", method.name));
        }
    }
    if !text.is_empty() {
        say!(
            "missing texts; put them into schema/prose/<area>.toml, where the file decides the module:\n\n{text}"
        );
    }
}
