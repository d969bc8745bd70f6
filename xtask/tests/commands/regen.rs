//! `regen` makes all generated files, no more and no less.

use crate::copy::{Copy, NEWEST};

const TOOLS: &str = "generated/src/v2026_07_28/tools.rs";
const OLDER: &str = "generated/src/v2025_11_25/tools.rs";
const MARK: &str = "// Made by `cargo xtask regen`; edits are lost.\n";

#[test]
fn what_is_missing_or_edited_is_made_again() {
    let copy = Copy::new();
    let before = copy.snapshot();
    copy.remove("generated/src/v2024_11_05");
    copy.remove("generated/metamodel");
    copy.remove("generated/src/revisions.rs");
    copy.edit(TOOLS, "pub struct Tool ", "pub struct Edited ");
    // Without its mark a file is still the one that stands where a generated one belongs.
    copy.write(OLDER, "pub struct Mine;\n");
    copy.edit("generated/Cargo.toml", "all-revisions = [", "all-revisions = [\"2020-01-01\", ");
    let ended = copy.xtask(&["regen"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert_eq!(ended.err, "");
    let line = |start: &str| ended.out.lines().find(|line| line.starts_with(start)).expect(start).to_owned();
    assert!(line(NEWEST).ends_with(" 2 changed"), "its tools and its metamodel: {}", ended.out);
    assert!(line("shared").ends_with(" 2 changed"), "{}", ended.out);
    copy.is_as(&before, "regen");
}

#[test]
fn a_second_time_changes_nothing() {
    let copy = Copy::new();
    let before = copy.snapshot();
    let modified =
        || std::fs::metadata(copy.path(TOOLS)).and_then(|data| data.modified()).expect("a file with a time");
    let time = modified();
    let ended = copy.xtask(&["regen"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(ended.out.lines().count() > 5);
    for line in ended.out.lines() {
        assert!(line.ends_with("  as it was"), "{line}");
    }
    copy.is_as(&before, "regen");
    assert_eq!(modified(), time, "a file that stays is not written");
}

#[test]
fn what_is_left_over_goes_and_what_people_wrote_stays() {
    let copy = Copy::new();
    copy.write("generated/src/notes.rs", "//! Written by hand.\n");
    let before = copy.snapshot();
    copy.write("generated/src/v2020_01_01/codec/tools.rs", format!("{MARK}\n"));
    copy.write("generated/metamodel/2020-01-01.json", "{}\n");
    let ended = copy.xtask(&["regen"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    copy.is_as(&before, "folders that become empty go too");
}

#[test]
fn a_revision_that_is_gone_takes_its_files_along() {
    let copy = Copy::new();
    copy.remove("schema/2024-11-05");
    let ended = copy.xtask(&["regen"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(!copy.exists("generated/src/v2024_11_05"));
    assert!(!copy.exists("generated/metamodel/2024-11-05.json"));
    for file in ["generated/Cargo.toml", "toolkit/Cargo.toml", "generated/src/revisions.rs"] {
        assert!(!copy.read(file).contains("2024-11-05"), "{file}");
    }
    assert!(copy.read("generated/Cargo.toml").starts_with("[package]\nname = \"mcpspec-types\""));
    assert_eq!(copy.xtask(&["regen", "--check"]).code, 0);
}

#[test]
fn only_one_revision() {
    let copy = Copy::new();
    let fresh = copy.read(TOOLS);
    copy.write(TOOLS, format!("{MARK}// Edited.\n"));
    copy.write(OLDER, format!("{MARK}// Edited.\n"));
    copy.write("generated/src/v2026_07_28/left.rs", format!("{MARK}// Left over.\n"));
    copy.write("generated/src/v2025_11_25/left.rs", format!("{MARK}// Left over.\n"));
    copy.remove("generated/src/revisions.rs");
    let mut expected = copy.snapshot();
    let ended = copy.xtask(&["regen", "--only", NEWEST]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert_eq!(ended.out.lines().count(), 1, "{}", ended.out);
    assert!(ended.out.starts_with(NEWEST) && ended.out.ends_with(" 2 changed\n"), "{}", ended.out);
    expected.insert(TOOLS.to_owned(), fresh.into_bytes());
    expected.remove("generated/src/v2026_07_28/left.rs");
    copy.is_as(&expected, "only that revision");
    assert_eq!(copy.xtask(&["regen", "--only", NEWEST, "--check"]).code, 0);
    assert_eq!(copy.xtask(&["regen", "--only", "2025-11-25", "--check"]).code, 3);
    assert_eq!(copy.xtask(&["regen", "--only", "io.modelcontextprotocol/tasks", "--check"]).code, 0);
}

#[test]
fn only_a_revision_that_is_not_there() {
    let copy = Copy::new();
    copy.write(TOOLS, MARK);
    let before = copy.snapshot();
    for unknown in ["2026-07-29", "v2026_07_28", ""] {
        let ended = copy.xtask(&["regen", "--only", unknown]);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{}", ended.err);
        assert!(ended.err.contains(&format!("`{unknown}` is no revision")), "{}", ended.err);
        assert!(ended.err.contains("help: give one of 2024-11-05, "), "{}", ended.err);
    }
    copy.is_as(&before, "an unknown revision");
}

#[test]
fn a_list_names_every_file_and_writes_none() {
    let copy = Copy::new();
    copy.remove(TOOLS);
    let before = copy.snapshot();
    let ended = copy.xtask(&["regen", "--list"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    copy.is_as(&before, "--list");
    let listed: Vec<&str> = ended.out.lines().filter_map(|line| line.strip_prefix("  ")).collect();
    assert!(listed.contains(&TOOLS), "what is to be made, whether it is there or not");
    for path in
        before.keys().filter(|path| path.starts_with("generated/metamodel/") && path.ends_with(".json"))
    {
        assert!(listed.contains(&path.as_str()), "{path}");
    }
    assert!(listed.contains(&"generated/src/revisions.rs") && listed.contains(&"toolkit/Cargo.toml"));
    let heads: Vec<&str> = ended.out.lines().filter(|line| !line.starts_with("  ")).collect();
    assert!(heads[0].starts_with("2024-11-05 (") && heads[0].ends_with(" methods)"), "{}", heads[0]);
    assert_eq!(heads.last(), Some(&"shared"));
    let some = copy.xtask(&["regen", "--list", "--only", NEWEST]);
    assert_eq!(some.code, 0);
    assert!(some.out.contains(TOOLS) && !some.out.contains(OLDER));
}

#[test]
fn line_ends_of_windows_make_nothing_stale() {
    let copy = Copy::new();
    for (path, bytes) in copy.snapshot() {
        if !path.ends_with('/') {
            let text = String::from_utf8(bytes).expect("all files are text");
            copy.write(&path, text.replace('\n', "\r\n"));
        }
    }
    let before = copy.snapshot();
    let ended = copy.xtask(&["regen", "--check"]);
    assert_eq!(ended.code, 0, "{}{}", ended.out, ended.err);
    let ended = copy.xtask(&["regen"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(ended.out.lines().all(|line| line.ends_with("as it was")), "{}", ended.out);
    copy.is_as(&before, "line ends");
}

#[test]
fn missing_texts_are_told_and_denied_on_demand() {
    let copy = Copy::new();
    copy.edit("schema/prose/tools.toml", "[types.ToolAnnotations]", "[types.ToolAnnotationz]");
    let ended = copy.xtask(&["regen"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(ended.err.contains("warning: `ToolAnnotations` has no text"), "{}", ended.err);
    assert!(ended.err.contains("schema/2026-07-28/schema.json at /$defs/ToolAnnotations"), "{}", ended.err);
    assert_eq!(copy.xtask(&["regen", "--deny-missing-texts"]).code, 1);
    assert_eq!(copy.xtask(&["regen", "--check", "--deny-missing-texts"]).code, 1);
    assert_eq!(copy.xtask(&["regen", "--check"]).code, 0, "the files are fresh all the same");
    copy.edit("schema/prose/tools.toml", "[types.ToolAnnotationz]", "[types.ToolAnnotations]");
    assert_eq!(copy.xtask(&["regen", "--deny-missing-texts"]).code, 0);
}
