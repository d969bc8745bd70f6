//! The committed generated files are those that the generator makes, and every definition has a
//! text.

use mcpspec_codegen::Files;
use mcpspec_codegen::render::MARK;

use crate::fixtures::{folder, read_into, real};

#[test]
fn committed_files_are_fresh() {
    let made = real().generate().unwrap_or_else(|error| panic!("{error}")).files;
    let mut committed = Files::new();
    read_into(&mut committed, &folder("generated"), "generated");
    read_into(&mut committed, &folder("toolkit"), "toolkit");
    let mut stale: Vec<String> = Vec::new();
    for (path, bytes) in &made {
        match committed.get(path) {
            None => stale.push(format!("{path} is missing")),
            Some(there) if there != bytes => stale.push(format!("{path} is not what is made now")),
            Some(_) => {}
        }
    }
    for (path, bytes) in &committed {
        let is_generated = path.starts_with("generated/metamodel/")
            || path.starts_with("generated/schema/")
            || (path.starts_with("generated/src/") && bytes.starts_with(MARK.as_bytes()));
        if is_generated && !made.contains_key(path) {
            stale.push(format!("{path} is left over"));
        }
    }
    assert!(stale.is_empty(), "{}\nrun `cargo xtask regen` and commit what it writes", stale.join("\n"));
}

#[test]
fn everything_has_a_text() {
    let warnings = real().generate().unwrap_or_else(|error| panic!("{error}")).warnings;
    let warnings: Vec<String> = warnings.iter().map(ToString::to_string).collect();
    assert!(warnings.is_empty(), "{}", warnings.join("\n"));
}
