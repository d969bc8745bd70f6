//! Says for members what `Tolerant` mode reads where a peer leaves them out, and what constructors
//! put in unless told: the tables `tolerant` and `presets` of `protocol.toml`, by member name, or
//! by definition and member.

use crate::diagnostic::{Diagnostic, Result};
use crate::ir::{Shape, Value, Workspace};
use crate::sources::Sources;

pub(super) fn run(workspace: &mut Workspace, sources: &Sources, _: &mut Vec<Diagnostic>) -> Result<()> {
    let (tolerant, presets) = (&sources.protocol.tolerant, &sources.protocol.presets);
    for spec in workspace.specs_mut() {
        for definition in spec.definitions.values_mut() {
            let Shape::Record(record) = &mut definition.shape else { continue };
            for member in &mut record.members {
                let key = format!("{}.{}", definition.name, member.name);
                let find = |table: &std::collections::BTreeMap<String, String>| {
                    let by_name = table.get(&member.name).filter(|_| member.required);
                    table.get(&key).or(by_name).cloned()
                };
                member.tolerant = find(tolerant);
                member.preset = find(presets).filter(|_| matches!(member.value, Value::Of(_)));
            }
        }
    }
    Ok(())
}
