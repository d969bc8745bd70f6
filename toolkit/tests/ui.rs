//! What the compiler says of mistakes in tools: one error a mistake, at the token that is wrong.
//!
//! `TRYBUILD=overwrite cargo test -p mcpspec --features tools,tool-schemas --test ui` writes what is said anew;
//! read it.

use std::path::Path;

#[test]
fn mistakes_are_told_where_they_are() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/pass/*.rs");
    cases.compile_fail("tests/ui/*/fail_*.rs");
}

#[test]
fn every_file_is_in_the_table_and_every_row_has_its_file() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    let table = std::fs::read_to_string(root.join("README.md")).expect("the table");
    // Every other part between backticks is quoted; in the last column these are files.
    let rows =
        table.lines().filter_map(|line| line.strip_suffix(" |")?.rsplit_once('|')).map(|(_, last)| last);
    let mut named: Vec<&str> = rows.flat_map(|row| row.split('`').skip(1).step_by(2)).collect();
    let mut there: Vec<String> = Vec::new();
    for folder in std::fs::read_dir(&root).expect("a folder").flatten().filter(|entry| entry.path().is_dir())
    {
        for file in std::fs::read_dir(folder.path()).expect("a folder").flatten() {
            if file.path().extension().is_some_and(|ending| ending == "rs") {
                let path = file.path().with_extension("");
                let name = path.strip_prefix(&root).expect("inside").to_string_lossy().replace('\\', "/");
                there.push(name);
            }
        }
    }
    named.sort_unstable();
    there.sort_unstable();
    assert_eq!(named, there);
}
