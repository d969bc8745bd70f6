//! `cargo xtask test`: all tests, in the order that finds mistakes soonest.

use std::path::Path;
use std::process::Command;

use clap::Args;
use mcpspec_codegen::Diagnostic;

use crate::Outcome;

/// Which tests.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// Only tests whose name has this in it
    filter: Option<String>,
}

/// The steps: what each is, and its arguments to cargo. What brings the `jsonschema` crate along comes
/// apart from the rest: it turns on features of `serde_json` which would hide mistakes from the other
/// tests.
const STEPS: &[(&str, &[&str])] = &[
    (
        "tests of the code",
        &[
            "test",
            "--workspace",
            "--exclude",
            "mcpspec-harness",
            "--exclude",
            "mcpspec-cli",
            "--exclude",
            "mcpspec-benches",
            "--exclude",
            "mcpspec-rmcp",
            "--lib",
            "--bins",
            "--tests",
            "--features",
            "mcpspec-types/all-revisions,mcpspec-types/validate,mcpspec/stdio",
        ],
    ),
    (
        "tests of the documentation",
        &[
            "test",
            "--workspace",
            "--exclude",
            "mcpspec-harness",
            "--exclude",
            "mcpspec-cli",
            "--exclude",
            "mcpspec-benches",
            "--exclude",
            "mcpspec-rmcp",
            "--doc",
            "--features",
            "mcpspec-types/all-revisions,mcpspec-types/validate,mcpspec/stdio",
        ],
    ),
    (
        "tests of tool schemas and formats",
        &["test", "--package", "mcpspec", "--features", "tool-schemas,formats,stdio"],
    ),
    (
        "tests of the command and of the benchmarks",
        &["test", "--package", "mcpspec-cli", "--package", "mcpspec-benches"],
    ),
    // All its targets: its tests start its examples.
    ("tests under rmcp", &["test", "--package", "mcpspec-rmcp"]),
    ("tests of the harness, and types against the oracle", &["test", "--package", "mcpspec-harness"]),
];

pub(crate) fn run(root: &Path, options: &Options) -> Result<Outcome, Diagnostic> {
    let mut failed = Vec::new();
    for (what, arguments) in STEPS {
        say!("== {what}");
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.current_dir(root).args(*arguments).args(&options.filter);
        // A build script of ours must not see the variables of the cargo that runs this.
        command.env_remove("CARGO_MANIFEST_DIR");
        let status = command.status().map_err(|error| {
            Diagnostic::error("cargo", "", format!("cannot be started: {error}"), "install Rust with cargo")
        })?;
        if !status.success() {
            failed.push(*what);
        }
    }
    if failed.is_empty() {
        say!("all tests passed");
        return Ok(Outcome::Clean);
    }
    eprintln!("error: failed: {}", failed.join("; "));
    Ok(Outcome::Findings)
}
