//! What all subcommands share: help, usage, colours, exit codes, pages.

use std::io::Read as _;
use std::process::Stdio;

use crate::run::{CANCELLED, Place};

#[test]
fn help_has_an_example_of_each_command() {
    let place = Place::new();
    let help = place.run(&["--help"]);
    assert_eq!((help.code, help.err.as_str()), (0, ""));
    for part in [
        "validate",
        "decode",
        "types",
        "explain",
        "completions",
        "man",
        "Exit codes: 0 clean, 1 findings, 2 usage",
    ] {
        assert!(help.out.contains(part), "{part}: {}", help.out);
    }
    for command in ["validate", "decode", "types", "explain", "audit", "generate", "completions", "man"] {
        let help = place.run(&[command, "--help"]);
        assert_eq!(help.code, 0);
        assert!(
            help.out.contains("Example") && help.out.contains(&format!("  mcpspec {command}"))
                || help.out.contains(&format!("Example: mcpspec {command}")),
            "{}",
            help.out
        );
    }
}

#[test]
fn mistakes_on_the_command_line_exit_with_two() {
    let place = Place::with("a.json", CANCELLED);
    for arguments in [
        &[][..],
        &["validat"],
        &["validate", "--no-such"],
        &["validate", "--format", "xml", "a.json"],
        &["validate", "--mode", "lax", "a.json"],
        &["validate", "--jobs", "0", "a.json"],
        &["validate", "--type", "Tool", "--request", "a.json"],
        &["validate", "--type", "Tool", "--response-to", "ping", "a.json"],
        &["validate", "--revision", "1999-01-01", "a.json"],
        &["validate", "--type", "NoSuchThing", "a.json"],
        &["validate", "--response-to", "notifications/cancelled", "a.json"],
        &["decode", "--type", "NoSuchThing", "a.json"],
        &["decode", "--response-to", "no/such", "a.json"],
        &["types", "--revision", "1999-01-01"],
        &["types", "NoSuchThing"],
        &["explain"],
        &["explain", "no such thing at all"],
        &["explain", "Tool", "--revision", "1999-01-01"],
        &["audit", "--to", "1999-01-01", "a.json"],
        &["audit", "--format", "sarif", "a.json"],
        &["generate", "--schema", "a.json"],
        &["completions", "tcsh"],
        &["man", "nothing"],
    ] {
        let ended = place.run(arguments);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{arguments:?}: {}", ended.err);
        assert!(!ended.err.is_empty(), "{arguments:?}");
    }
}

#[test]
fn typos_are_answered_with_names_that_are_near() {
    let place = Place::with("a.json", CANCELLED);
    for (arguments, hints) in [
        (["--revision", "2025-6-18"], &["did you mean `2025-06-18`?", "known: 2024-11-05, 2025-03-26,"][..]),
        (["--type", "Toool"], &["of revision 2026-07-28", "`Tool`"]),
        (["--type", "callToolresult"], &["`CallToolResult`"]),
        (["--type", "InitializeRequest"], &["2025-06-18, 2025-11-25", "--revision"]),
        (["--type", "zzzz"], &["known: ", "CallToolRequest", "ListToolsResult"]),
        (["--response-to", "tool/call"], &["did you mean `tools/call`", "known: completion/complete"]),
        (["--response-to", "initialize"], &["2025-11-25", "--revision"]),
    ] {
        for command in ["validate", "decode"] {
            let ended = place.run(&[command, arguments[0], arguments[1], "a.json"]);
            assert_eq!(ended.code, 2);
            for hint in hints {
                assert!(ended.err.contains(hint), "{arguments:?} does not say {hint}: {}", ended.err);
            }
        }
    }
}

#[test]
fn colours_are_for_terminals_unless_asked_for() {
    let place = Place::with("a.json", "{}");
    for (color, is_styled) in [("always", true), ("never", false), ("auto", false)] {
        let ended = place.run(&["validate", "--color", color, "a.json", "missing"]);
        assert_eq!(ended.code, 2);
        assert_eq!(
            (ended.out.contains('\u{1b}'), ended.err.contains('\u{1b}')),
            (is_styled, is_styled),
            "{color}"
        );
    }
}

#[test]
fn quiet_leaves_findings_alone() {
    let place = Place::with("a.json", CANCELLED);
    let loud = place.run(&["validate", "a.json"]);
    assert_eq!((loud.code, loud.out.as_str()), (0, ""));
    assert_eq!(loud.err, "1 file, 1 message (1 notification), 1 valid; 0 errors, 0 warnings, 0 notes\n");
    let quiet = place.run(&["--quiet", "validate", "a.json"]);
    assert_eq!((quiet.code, quiet.out.as_str(), quiet.err.as_str()), (0, "", ""));
    let found = place.pipe(&["validate", "-q"], "{}");
    assert_eq!((found.code, found.err.as_str()), (1, ""));
    assert!(!found.out.is_empty());
}

/// A reader that goes away is no reason to complain.
#[cfg(unix)]
#[test]
fn an_output_that_nobody_reads_ends_the_command_quietly() {
    let place = Place::with("many.ndjson", "{}\n".repeat(200_000));
    for arguments in [&["validate", "many.ndjson"][..], &["decode", "--check", "many.ndjson"]] {
        let mut command = place.command();
        let mut child = command
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command starts");
        let mut some = [0; 64];
        child.stdout.take().expect("a pipe").read_exact(&mut some).expect("findings");
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(output.status.code(), Some(141), "{arguments:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
    }
}

#[test]
fn pages_are_made_of_the_command_line() {
    let place = Place::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = place.run(&["completions", shell]);
        assert_eq!(script.code, 0);
        assert!(script.out.contains("validate") && script.out.contains("response-to"), "{shell}");
    }
    let page = place.run(&["man"]);
    assert!(
        page.code == 0 && page.out.contains(".TH mcpspec 1") && page.out.contains("decode"),
        "{}",
        page.out
    );
    let page = place.run(&["man", "validate"]);
    assert!(
        page.code == 0 && page.out.contains("mcpspec\\-validate") && page.out.contains("deny"),
        "{}",
        page.out
    );
}
