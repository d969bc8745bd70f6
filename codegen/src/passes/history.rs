//! Finds the oldest revision that has a definition, and in which the definition has a member.

use crate::diagnostic::{Diagnostic, Result};
use crate::ir::{Definition, Shape, Workspace};
use crate::sources::Sources;

pub(super) fn run(workspace: &mut Workspace, _: &Sources, _: &mut Vec<Diagnostic>) -> Result<()> {
    for at in 0..workspace.revisions.len() {
        let (older, newer) = workspace.revisions.split_at_mut(at);
        let spec = &mut newer[0];
        for definition in spec.definitions.values_mut() {
            let before: Vec<(&str, &Definition)> = older
                .iter()
                .filter_map(|older| Some((older.id.as_str(), older.definitions.get(&definition.name)?)))
                .collect();
            definition.since = before.first().map_or(&*spec.id, |(id, _)| id).to_owned();
            let Shape::Record(record) = &mut definition.shape else { continue };
            for member in &mut record.members {
                let first = before.iter().find(|(_, older)| has_member(older, &member.name));
                member.since = first.map_or(&*spec.id, |(id, _)| id).to_owned();
            }
        }
    }
    Ok(())
}

fn has_member(definition: &Definition, name: &str) -> bool {
    match &definition.shape {
        Shape::Record(record) => record.members.iter().any(|member| member.name == name),
        _ => false,
    }
}
