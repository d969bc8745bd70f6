//! Corrects the official schema where it is wrong, before lowering: each fixup asserts the value
//! that it replaces, so that one which upstream has made superfluous fails the run.

use crate::diagnostic::{Diagnostic, Result};
use crate::sources::Document;
use crate::tree::Tree;

/// The schema with its fixups applied.
///
/// # Errors
/// A fixup whose place or old value is gone.
pub fn apply(document: &Document) -> Result<Tree> {
    let file = format!("{}/fixups.toml", document.folder);
    let mut schema = document.schema.clone();
    for fixup in &document.fixups {
        let old = Tree::parse_value(&file, &fixup.pointer, &fixup.old)?;
        let new = Tree::parse_value(&file, &fixup.pointer, &fixup.new)?;
        let help = "the defect may be mended upstream: take the fixup out, or adapt its old value";
        let Some(place) = schema.pointed_mut(&fixup.pointer) else {
            let message = "the place that a fixup corrects is gone";
            return Err(Diagnostic::error(file, &fixup.pointer, message, help));
        };
        if *place != old {
            let message =
                format!("a fixup expects {}, but the schema has {}", old.to_line(), place.to_line());
            return Err(Diagnostic::error(file, &fixup.pointer, message, help));
        }
        *place = new;
    }
    Ok(schema)
}
