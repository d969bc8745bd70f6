//! `regen --check` tells what is stale, shows how it differs, and writes nothing.

use crate::copy::{Copy, Ended, NEWEST};

const TOOLS: &str = "generated/src/v2026_07_28/tools.rs";

/// Checks the copy, which must stay as it is.
fn check(copy: &Copy, arguments: &[&str]) -> Ended {
    let before = copy.snapshot();
    let ended = copy.xtask(&[&["regen", "--check"], arguments].concat());
    copy.is_as(&before, "--check");
    ended
}

/// Asserts that so many files are stale, and gives the diff.
fn stale(copy: &Copy, count: usize) -> String {
    let ended = check(copy, &[]);
    assert_eq!(ended.code, 3, "{}{}", ended.out, ended.err);
    assert!(ended.err.contains(&format!("error: {count} generated files are stale")), "{}", ended.err);
    assert!(ended.err.contains("help: run `cargo xtask regen` and commit"), "{}", ended.err);
    ended.out
}

#[test]
fn a_fresh_tree() {
    let ended = check(&Copy::new(), &[]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    assert_eq!(ended.out, "all generated files are fresh\n");
}

#[test]
fn an_edited_file() {
    let copy = Copy::new();
    copy.edit(TOOLS, "pub struct Tool {", "pub struct Edited {");
    let diff = stale(&copy, 1);
    let mut lines = diff.lines();
    assert_eq!(lines.next(), Some(format!("--- a/{TOOLS}").as_str()));
    assert_eq!(lines.next(), Some(format!("+++ b/{TOOLS}").as_str()));
    assert!(lines.next().is_some_and(|line| line.starts_with("@@ -") && line.ends_with(" @@")), "{diff}");
    assert!(diff.contains("\n-pub struct Edited {\n+pub struct Tool {\n"), "{diff}");
    let context = diff.lines().filter(|line| line.starts_with(' ')).count();
    assert_eq!(context, 6, "three lines around: {diff}");
}

#[test]
fn a_file_that_is_gone_and_one_that_is_left_over() {
    let copy = Copy::new();
    copy.remove("generated/metamodel/2025-06-18.json");
    copy.write(
        "generated/src/v2020_01_01/mod.rs",
        "// Made by `cargo xtask regen`; edits are lost.\n\nmod left;\n",
    );
    let diff = stale(&copy, 2);
    assert!(diff.contains("+++ b/generated/metamodel/2025-06-18.json\n@@ -0,0 +1,"), "{diff}");
    assert!(diff.contains("--- a/generated/src/v2020_01_01/mod.rs"), "{diff}");
    assert!(diff.contains("\n-mod left;\n"), "{diff}");
}

#[test]
fn a_manifest_with_other_features() {
    let copy = Copy::new();
    copy.edit("toolkit/Cargo.toml", "default = [\"2026-07-28\", \"serde_json\"]", "default = []");
    let diff = stale(&copy, 1);
    assert!(diff.contains("-default = []\n+default = [\"2026-07-28\", \"serde_json\"]\n"), "{diff}");
}

#[test]
fn a_source_that_has_changed() {
    let copy = Copy::new();
    copy.edit("schema/prose/tools.toml", "One page of a server's tools.", "A page of tools.");
    let ended = check(&copy, &["--only", NEWEST]);
    assert_eq!(ended.code, 3);
    assert!(ended.out.contains("\n+/// A page of tools.\n"), "{}", ended.out);
    assert!(!ended.out.contains("v2025_11_25"), "only that revision: {}", ended.out);
    assert_eq!(copy.xtask(&["regen"]).code, 0, "what is told to mend it");
    assert_eq!(check(&copy, &[]).code, 0);
}

#[test]
fn files_written_by_hand_are_nobodys_business() {
    let copy = Copy::new();
    copy.write("generated/src/lib.rs", "//! Edited by hand.\n");
    copy.write("generated/tests/mine.rs", "//! By hand.\n");
    copy.edit("generated/Cargo.toml", "[dependencies]", "[dependencies]\nserde = \"1\"");
    assert_eq!(check(&copy, &[]).code, 0);
}

#[test]
fn a_reader_that_goes_away_is_no_panic() {
    let copy = Copy::new();
    copy.remove("generated/src/v2026_07_28");
    let mut command = copy.command();
    command
        .args(["regen", "--check"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped());
    let mut child = command.spawn().expect("the command starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the command ends");
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(!err.contains("panicked"), "{err}");
    assert_eq!(output.status.code(), Some(3), "{err}");
}
