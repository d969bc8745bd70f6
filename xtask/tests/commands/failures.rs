//! A run that fails leaves everything as it was, and says why.

use std::fs;

use crate::copy::{Copy, NEWEST};

const SCHEMA: &str = "schema/2026-07-28/schema.json";
const FOLDER: &str = "generated/src/v2026_07_28";

#[test]
fn a_malformed_schema() {
    let copy = Copy::new();
    // Something to be written, were it not for the schema.
    copy.remove("generated/src/v2024_11_05/tools.rs");
    copy.edit(SCHEMA, "\"type\": \"object\"", "\"type\": \"record\"");
    let before = copy.snapshot();
    for arguments in
        [&["regen"][..], &["regen", "--check"], &["regen", "--list"], &["regen", "--only", "2024-11-05"]]
    {
        let ended = copy.xtask(arguments);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{arguments:?}: {}", ended.err);
        let mut lines = ended.err.lines();
        assert_eq!(lines.next(), Some("error: the value \"record\" of `type` is not understood"));
        let place = lines.next().unwrap_or_default();
        assert!(
            place.starts_with(&format!("  --> {SCHEMA} at /$defs/")) && place.ends_with("/type"),
            "{place}"
        );
        assert!(lines.next().is_some_and(|help| help.starts_with("  help: ")), "{}", ended.err);
        copy.is_as(&before, "a malformed schema");
    }
}

#[test]
fn sources_that_are_missing_or_no_text() {
    let copy = Copy::new();
    let break_it: [(&str, &dyn Fn()); 4] = [
        ("schema/upstream.toml", &|| copy.remove("schema/upstream.toml")),
        ("schema/prose/tools.toml", &|| copy.write("schema/prose/tools.toml", [0xff])),
        (SCHEMA, &|| copy.write(SCHEMA, "")),
        ("toolkit/Cargo.toml", &|| copy.remove("toolkit/Cargo.toml")),
    ];
    for (file, broken) in break_it {
        let bytes = fs::read(copy.path(file)).expect("a file");
        broken();
        let before = copy.snapshot();
        let ended = copy.xtask(&["regen"]);
        assert_eq!(ended.code, 2, "{file}: {}", ended.out);
        assert!(ended.err.contains(&format!("--> {file}")) && ended.err.contains("help: "), "{}", ended.err);
        copy.is_as(&before, file);
        copy.write(file, bytes);
    }
    assert_eq!(copy.xtask(&["regen", "--check"]).code, 0);
    copy.remove("schema");
    let ended = copy.xtask(&["regen"]);
    assert_eq!(ended.code, 2, "{}", ended.out);
}

#[test]
fn a_file_that_cannot_be_written() {
    let copy = Copy::new();
    // Files that come earlier and later, so that there is something to take back.
    copy.edit("generated/Cargo.toml", "default = [", "default = [\"2024-11-05\", ");
    copy.remove("generated/src/v2024_11_05");
    copy.edit("generated/src/v2025_11_25/tools.rs", "Tool", "Edited");
    copy.edit("generated/src/v2026_07_28/codec/tools.rs", "Tool", "Edited");
    copy.remove(&format!("{FOLDER}/tools.rs"));
    copy.write(&format!("{FOLDER}/tools.rs/in-the-way"), "");
    let before = copy.snapshot();
    let ended = copy.xtask(&["regen"]);
    assert_eq!(ended.code, 2, "{}", ended.out);
    assert!(ended.err.contains(&format!("--> {FOLDER}/tools.rs")), "{}", ended.err);
    assert!(
        ended.err.contains("cannot be written") && ended.err.contains("nothing was changed"),
        "{}",
        ended.err
    );
    copy.is_as(&before, "a folder in the way");
    copy.remove(&format!("{FOLDER}/tools.rs"));
    assert_eq!(copy.xtask(&["regen"]).code, 0, "once it is out of the way");
    assert_eq!(copy.xtask(&["regen", "--check"]).code, 0);
}

#[test]
fn a_new_folder_that_cannot_be_made() {
    let copy = Copy::new();
    copy.remove(FOLDER);
    copy.write(FOLDER, "a file where a folder belongs");
    copy.remove("generated/src/extensions");
    let before = copy.snapshot();
    let ended = copy.xtask(&["regen"]);
    assert_eq!(ended.code, 2, "{}", ended.out);
    assert!(ended.err.contains("help: "), "{}", ended.err);
    copy.is_as(&before, "a file in the way");
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written() {
    use std::os::unix::fs::PermissionsExt as _;
    let copy = Copy::new();
    copy.edit("generated/src/v2025_11_25/tools.rs", "Tool", "Edited");
    copy.edit(&format!("{FOLDER}/tools.rs"), "Tool", "Edited");
    let before = copy.snapshot();
    let allow =
        |mode| fs::set_permissions(copy.path(FOLDER), fs::Permissions::from_mode(mode)).expect("our folder");
    allow(0o555);
    let is_bound = fs::write(copy.path(&format!("{FOLDER}/probe")), "").is_err();
    if is_bound {
        let ended = copy.xtask(&["regen"]);
        allow(0o755);
        assert_eq!(ended.code, 2, "{}", ended.out);
        assert!(ended.err.contains("cannot be written"), "{}", ended.err);
        copy.is_as(&before, "a folder that may not be written");
    } else {
        // The superuser writes anywhere; `a_file_that_cannot_be_written` fails for everybody.
        allow(0o755);
    }
}

#[test]
fn nothing_is_left_behind_beside_the_project() {
    let copy = Copy::new();
    copy.remove(&format!("{FOLDER}/tools.rs"));
    assert_eq!(copy.xtask(&["regen", "--only", NEWEST]).code, 0);
    let entries = fs::read_dir(copy.root()).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    assert_eq!(names, ["generated", "schema", "toolkit"]);
}
