//! A revision that is new starts with what people have said of the one before, as far as it still
//! holds: they correct it, and need not write it again.

use mcpspec_codegen::diagnostic::{Diagnostic, Result};
use mcpspec_codegen::tree::Tree;
use toml_edit::{ArrayOfTables, DocumentMut, Item};

use crate::documents::{Staged, Target, project_file};
use crate::options::Options;
use crate::provenance::Upstream;

/// Stages the files of the revision before, where the revision has none yet.
///
/// # Errors
/// A file that cannot be read or is no TOML.
pub(crate) fn from_before(
    options: &Options,
    upstream: &Upstream,
    target: &Target,
    schema: &Tree,
    staged: &mut Staged,
) -> Result<()> {
    let is_known = project_file(options, &format!("{}/schema.json", target.folder))?.is_some();
    let Some(before) = upstream.before(&target.id).filter(|_| !is_known && !target.is_extension) else {
        return Ok(());
    };
    for name in ["protocol.toml", "fixups.toml"] {
        let (from, to) = (format!("schema/{before}/{name}"), format!("{}/{name}", target.folder));
        let Some(text) = project_file(options, &from)? else { continue };
        if project_file(options, &to)?.is_some() {
            continue;
        }
        let mut document: DocumentMut = text
            .parse()
            .map_err(|error| Diagnostic::error(&from, "", format!("is no TOML: {error}"), "mend the file"))?;
        let fixups = document.get_mut("fixup").and_then(Item::as_array_of_tables_mut);
        if fixups.is_some_and(|fixups| retain(fixups, schema) == 0) {
            continue;
        }
        let message =
            format!("the revision is new; what {before} says was taken over as far as it still holds");
        let help = "look through it, and take out what no longer belongs here";
        staged.notes.push(Diagnostic::warning(&to, "", message, help));
        staged.files.insert(to, document.to_string().into_bytes());
    }
    Ok(())
}

/// Keeps the corrections whose old value is still there; says how many.
fn retain(fixups: &mut ArrayOfTables, schema: &Tree) -> usize {
    fixups.retain(|fixup| {
        let text = |key: &str| fixup.get(key).and_then(Item::as_str).unwrap_or_default();
        let old = Tree::parse_value("", "old", text("old")).ok();
        old.is_some() && old.as_ref() == schema.pointed(text("pointer"))
    });
    fixups.len()
}
