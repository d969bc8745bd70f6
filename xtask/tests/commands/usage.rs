//! The command line: what it refuses, and what it explains.

use crate::copy::{Copy, ended};

#[test]
fn mistakes_exit_with_two_and_change_nothing() {
    let copy = Copy::new();
    let before = copy.snapshot();
    for arguments in [
        &[][..],
        &["regenerate"],
        &["regen", "--chek"],
        &["regen", "--only"],
        &["regen", "2026-07-28"],
        &["regen", "--list", "--check"],
        &["import"],
        &["import", "--schema", "schema.json"],
        &["import", "--revision", "2030-01-01"],
        &["import", "--schema", "s", "--revision", "2030-01-01", "--extension", "com.example/x"],
        &["test", "one", "two"],
        &["e2e", "suite"],
    ] {
        let ended = copy.xtask(arguments);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{arguments:?}");
        assert!(ended.err.contains("--help"), "{arguments:?}: {}", ended.err);
    }
    copy.is_as(&before, "mistakes on the command line");
}

#[test]
fn help_explains_each_command() {
    let copy = Copy::new();
    let before = copy.snapshot();
    let cases: [(&[&str], &[&str]); 5] = [
        (
            &["--help"],
            &[
                "regen",
                "import",
                "test",
                "e2e",
                "Exit codes: 0 clean, 1 findings, 2 usage",
                "3 generated files",
            ],
        ),
        (
            &["regen", "--help"],
            &["--check", "--only <REV>", "--list", "--deny-missing-texts", "--from <DIR|URL>"],
        ),
        (
            &["import", "--help"],
            &[
                "--spec <DIR>",
                "--git <URL>",
                "--schema <FILE>",
                "--revision <REV>",
                "--extension <ID>",
                "--check",
            ],
        ),
        (&["test", "--help"], &["[FILTER]"]),
        (&["e2e", "--help"], &["--suite <DIR>"]),
    ];
    for (arguments, parts) in cases {
        let ended = copy.xtask(arguments);
        assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{arguments:?}");
        assert!(ended.out.contains("Usage: cargo xtask"), "{}", ended.out);
        for part in parts {
            assert!(ended.out.contains(part), "{arguments:?} does not name {part}: {}", ended.out);
        }
    }
    copy.is_as(&before, "help");
}

/// A stand-in for cargo that writes down how it is called and fails for one package.
#[cfg(unix)]
#[test]
fn test_runs_every_step_and_tells_which_failed() {
    use std::os::unix::fs::PermissionsExt as _;
    let copy = Copy::new();
    copy.write("cargo", "#!/bin/sh\necho \"$@\" >> calls\ncase \"$*\" in *\"$FAILS\"*) exit 101;; esac\n");
    let cargo = copy.path("cargo");
    std::fs::set_permissions(&cargo, std::fs::Permissions::from_mode(0o755)).expect("our file");
    let run = |fails: &str, arguments: &[&str]| {
        ended(copy.command().env("CARGO", &cargo).env("FAILS", fails).arg("test").args(arguments))
    };
    let clean = run("nothing", &["some_test"]);
    assert_eq!(clean.code, 0, "{}", clean.err);
    assert!(clean.out.ends_with("all tests passed\n"), "{}", clean.out);
    let calls = copy.read("calls");
    assert!(calls.lines().count() >= 3, "{calls}");
    for call in calls.lines() {
        assert!(call.starts_with("test ") && call.ends_with(" some_test"), "{call}");
    }
    let failed = run("--doc", &[]);
    assert_eq!(failed.code, 1);
    assert!(failed.err.contains("failed: tests of the documentation"), "{}", failed.err);
    assert_eq!(copy.read("calls").lines().count(), 2 * calls.lines().count(), "later steps run all the same");
}
