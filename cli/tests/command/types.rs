//! `mcpspec types`.

use crate::run::Place;

/// The names that a pattern finds.
fn names(arguments: &[&str]) -> Vec<String> {
    let ended = Place::new().run(&[&["types", "--format", "json"], arguments].concat());
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{arguments:?}");
    let row = |line: &str| serde_json::from_str::<serde_json::Value>(line).expect("JSON");
    ended.out.lines().map(|line| row(line)["name"].as_str().expect("a name").to_owned()).collect()
}

#[test]
fn every_definition_is_listed_and_patterns_choose() {
    let all = names(&[]);
    assert!(all.len() > 150 && all.iter().any(|name| name == "Tool"), "{all:?}");
    assert!(all.is_sorted());
    assert_eq!(names(&["list*TOOLS*result"]), ["ListToolsResult"]);
    assert_eq!(names(&["?ool"]), ["Tool"]);
    assert!(names(&["calltool"]).contains(&"CallToolResult".to_owned()));
    assert!(names(&["-r", "2025-11-25"]).contains(&"InitializeRequest".to_owned()));
    assert!(names(&["-r", "io.modelcontextprotocol/tasks"]).contains(&"CreateTaskResult".to_owned()));
}

#[test]
fn lines_have_area_mark_and_text() {
    let ended = Place::new().run(&["types", "Log*Level"]);
    let expected = "LoggingLevel  logging  deprecated  How serious a log entry is, from least to most: `debug`, \
                    `info`, `notice`, `warning`, `error`, `critical`, `alert`, `emergency`.\n";
    assert_eq!(ended.out, expected);
    let ended = Place::new().run(&["types", "Icon"]);
    assert!(ended.out.lines().all(|line| !line.contains("[`") && !line.ends_with(' ')), "{}", ended.out);
}

#[test]
fn json_has_the_lifecycle_or_null() {
    let ended = Place::new().run(&["types", "-f", "json", "r?ot"]);
    for part in [
        r#"{"name":"Root","area":"roots","since":"2024-11-05","pointer":"/$defs/Root","rust":"mcpspec::v2026_07_28::Root","text":""#,
        r#""lifecycle":{"feature":"roots","state":"deprecated","deprecatedIn":"2026-07-28","authority":"SEP-2577","#,
    ] {
        assert!(ended.out.contains(part), "{part}: {}", ended.out);
    }
    let ended = Place::new().run(&["types", "-f", "json", "?ool"]);
    assert!(ended.out.ends_with("\"lifecycle\":null}\n"), "{}", ended.out);
}

#[test]
fn what_fits_nothing_is_answered_with_what_does() {
    for (pattern, hint) in [
        (
            "InitializeRequest",
            "there are some in 2025-11-25, 2025-06-18, 2025-03-26, 2024-11-05; give that with --revision",
        ),
        ("Toool", "did you mean `Tool`?"),
        ("zzzz", "`mcpspec types` lists all of them"),
    ] {
        let ended = Place::new().run(&["types", pattern]);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""));
        assert!(ended.err.contains(hint), "{pattern}: {}", ended.err);
    }
}
