//! The registry of features on their way out, as a table.

use std::fmt::Write as _;

use super::rust::literal;
use super::{Format, Output};
use crate::ir::Workspace;

pub(super) fn emit(workspace: &Workspace, output: &mut Output) {
    let any = workspace.features.values().any(|feature| !feature.is_draft);
    let names = if any { "{Lifecycle, State}" } else { "Lifecycle" };
    let mut text = format!("use mcpspec_core::{names};\n\n");
    text.push_str(
        "\
        /// Every feature of the protocol that is deprecated or removed, by its key in the registry.\n\
        pub static LIFECYCLE: &[(&str, Lifecycle)] = &[\n",
    );
    for (key, feature) in workspace.features.iter().filter(|(_, feature)| !feature.is_draft) {
        let state = if feature.state == "removed" { "Removed" } else { "Deprecated" };
        let pointers: Vec<_> = feature.pointers.iter().map(|pointer| literal(pointer)).collect();
        let _ = writeln!(
            text,
            "({}, Lifecycle {{ feature: {}, state: State::{state}, deprecated_in: {}, authority: {}, \
             earliest_removal: {}, migration: {}, pointers: &[{}] }}),",
            literal(key),
            literal(&feature.name),
            literal(&feature.deprecated_in),
            literal(&feature.authority),
            literal(&feature.earliest_removal),
            literal(&feature.migration),
            pointers.join(", ")
        );
    }
    text.push_str("];\n");
    let path = "generated/src/lifecycle.rs".to_owned();
    output.add(path, "lifecycle", "schema/lifecycle.toml", Format::Rust, text);
}
