//! `cargo xtask e2e`: what it starts, and what it says where it cannot.
#![cfg(unix)]

use std::os::unix::fs::PermissionsExt as _;

use crate::copy::{Copy, Ended, ended};

/// Puts a program of ours before those of the machine.
fn program(copy: &Copy, name: &str, script: &str) {
    let path = format!("programs/{name}");
    copy.write(&path, format!("#!/bin/sh\n{script}\n"));
    std::fs::set_permissions(copy.path(&path), std::fs::Permissions::from_mode(0o755)).expect("our file");
}

fn run(copy: &Copy, arguments: &[&str]) -> Ended {
    let path = format!("{}:/usr/bin:/bin", copy.path("programs").display());
    let cargo = copy.path("programs/cargo");
    ended(copy.command().env("PATH", path).env("CARGO", cargo).arg("e2e").args(arguments))
}

const CARGO: &str = "echo \"$MCPSPEC_JSON_SCHEMA_SUITE $@\" >> calls; exit ${FAILS:-0}";

#[test]
fn a_folder_that_is_given_is_used() {
    let copy = Copy::new();
    program(&copy, "cargo", CARGO);
    program(&copy, "python3", "exit 9");
    copy.write("suite/draft2020-12/type.json", "[]");
    let ended = run(&copy, &["--suite", "suite"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let calls = copy.read("calls");
    assert!(calls.contains("/suite test ") && calls.contains("--ignored"), "{calls}");
    let ended = run(&copy, &["--suite", "schema"]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("so it is not the suite") && ended.err.contains("--suite"), "{}", ended.err);
    program(&copy, "cargo", "exit 101");
    assert_eq!(run(&copy, &["--suite", "suite"]).code, 1);
}

#[test]
fn the_suite_is_fetched_once() {
    let copy = Copy::new();
    program(&copy, "cargo", CARGO);
    program(&copy, "python3", "echo \"$@\" >> fetched");
    program(&copy, "tar", "mkdir -p jsonschema-4.26.0/json/tests/draft2020-12");
    for _ in 0..2 {
        let ended = run(&copy, &["--only-suite"]);
        assert_eq!(ended.code, 0, "{}", ended.err);
    }
    assert_eq!(copy.read("target/e2e/fetched").lines().count(), 1);
    assert_eq!(copy.read("calls").lines().count(), 2);
}

#[test]
fn what_cannot_be_fetched_is_said() {
    let copy = Copy::new();
    program(&copy, "cargo", CARGO);
    program(&copy, "python3", "exit 1");
    let ended = run(&copy, &[]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("pip") && ended.err.contains("--suite"), "{}", ended.err);
    assert!(!copy.exists("calls"), "nothing is tested");
}
