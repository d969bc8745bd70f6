//! Makes the names differ that are the same in Rust and not on the wire: of definitions, of the
//! members of a record, of the values of an enum.

use crate::diagnostic::{Diagnostic, Result};
use crate::ir::{Shape, Workspace};
use crate::names;
use crate::sources::Sources;

pub(super) fn run(workspace: &mut Workspace, _: &Sources, _: &mut Vec<Diagnostic>) -> Result<()> {
    for spec in workspace.specs_mut() {
        names::distinct(&mut spec.definitions.values_mut().map(|known| &mut known.rust).collect::<Vec<_>>());
        for definition in spec.definitions.values_mut() {
            match &mut definition.shape {
                Shape::Record(record) => {
                    names::distinct(
                        &mut record.members.iter_mut().map(|member| &mut member.rust).collect::<Vec<_>>(),
                    );
                }
                Shape::Enum(found) => {
                    // An open enum has a variant of its own for all other values.
                    let mut other = "Other".to_owned();
                    let taken = found.open.then_some(&mut other);
                    let values = found.values.iter_mut().map(|value| &mut value.rust);
                    names::distinct(&mut taken.into_iter().chain(values).collect::<Vec<_>>());
                }
                Shape::Union(_) | Shape::Alias(_) | Shape::Kept(_) => {}
            }
        }
    }
    Ok(())
}
