//! The generator's own input in, a copy of it for the package of the types out: extensions of others
//! are generated beside it, by a published command too. It reads no model, so it is no row among the emitters.

use std::fmt::Write as _;

use crate::render::MARK;
use crate::sources::Files;

/// Copies of everything that a revision is generated from, and the table of them. Texts are left out:
/// a revision that is there already needs none.
pub(crate) fn bundle(files: &Files) -> Vec<(String, Vec<u8>)> {
    let is_needed =
        |path: &str| path.starts_with("schema/") && !path.starts_with("schema/extensions/") && is_data(path);
    let needed = files.iter().filter(|(path, _)| is_needed(path));
    let mut made: Vec<(String, Vec<u8>)> =
        needed.map(|(path, bytes)| (format!("generated/{path}"), bytes.clone())).collect();
    let mut text = format!("{MARK}\n// Source: schema. Emitter: codegen/src/emit/bundle.rs.\n\n");
    text.push_str(
        "/// What the types are generated from, by path in the project: the schemas of all revisions, and the\n\
         /// facts beside them.\npub static SOURCES: &[(&str, &str)] = &[\n",
    );
    for (path, _) in &made {
        let path = path.trim_start_matches("generated/");
        let _ = writeln!(text, "    ({path:?}, include_str!(\"../{path}\")),");
    }
    text.push_str("];\n");
    made.push(("generated/src/sources.rs".to_owned(), text.into_bytes()));
    made
}

fn is_data(path: &str) -> bool {
    !path.starts_with("schema/prose/") && (path.ends_with(".json") || path.ends_with(".toml"))
}
