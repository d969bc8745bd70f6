//! Changes of files, shown as unified diffs.

use std::collections::BTreeMap;

use mcpspec_codegen::Files;
use similar::TextDiff;

use crate::project::Change;

/// Shows what a change does to the files that are there.
pub(crate) fn diff(change: &Change, present: &Files) {
    let none = Vec::new();
    let mut after: BTreeMap<&String, &Vec<u8>> = change.write.iter().collect();
    after.extend(change.remove.iter().map(|path| (path, &none)));
    for (path, bytes) in after {
        let old = String::from_utf8_lossy(present.get(path).unwrap_or(&none));
        let new = String::from_utf8_lossy(bytes);
        let diff = TextDiff::from_lines(&*old, &*new);
        let (a, b) = (format!("a/{path}"), format!("b/{path}"));
        let diff = diff.unified_diff().context_radius(3).header(&a, &b).to_string();
        say!("{}", diff.trim_end_matches('\n'));
    }
}
