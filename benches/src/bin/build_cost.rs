//! Prints one Markdown table: the CPU time that a cold build of our types costs, as a multiple of
//! what `serde` with derive and `serde_json` cost.
//!
//! Usage: `build_cost [ROUNDS] [--peers]`, 3 rounds unless told. Packages that depend on one
//! thing each are made in a temporary folder with the workspace's `Cargo.lock`, and every build
//! starts from an empty target folder. Nothing is fetched: run `cargo fetch` first.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use mcpspec_benches::{lowest_and_highest, median, ratios};
use tempfile::TempDir;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// What a package depends on.
struct Subject {
    name: &'static str,
    /// The lines below `[dependencies]`, with `{root}` for the workspace's folder.
    dependencies: &'static str,
    /// The most CPU time as a multiple of the first subject's, debug and release.
    bars: Option<[f64; 2]>,
}

/// The first is the yardstick.
const SUBJECTS: [Subject; 3] = [
    Subject {
        name: "serde with derive + serde_json",
        dependencies: "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n",
        bars: None,
    },
    Subject {
        name: "mcpspec-types, newest revision",
        dependencies: "mcpspec-types = { path = \"{root}/generated\" }\n",
        bars: Some([0.9, 1.2]),
    },
    Subject {
        name: "mcpspec-types, all revisions",
        dependencies: "mcpspec-types = { path = \"{root}/generated\", features = [\"all-revisions\"] }\n",
        bars: Some([2.0, 3.0]),
    },
];

/// Others, for comparison. What they offer beyond types is switched off as far as it can be.
const PEERS: [Subject; 2] = [
    Subject {
        name: "rmcp, server without macros",
        dependencies: "rmcp = { version = \"3.9\", default-features = false, features = [\"server\"] }\n",
        bars: None,
    },
    Subject {
        name: "rust-mcp-schema, newest revision",
        dependencies: "rust-mcp-schema = \"2\"\n",
        bars: None,
    },
];

const PROFILES: [&str; 2] = ["debug", "release"];

/// Variables that would make a child's build another build than the one described here.
const FOREIGN_SETTINGS: [&str; 7] = [
    "CARGO_BUILD_RUSTFLAGS",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_INCREMENTAL",
    "CARGO_MAKEFLAGS",
    "CARGO_TARGET_DIR",
    "RUSTC_WRAPPER",
    "RUSTFLAGS",
];

fn main() -> ExitCode {
    let (mut rounds, mut with_peers) = (3, false);
    for argument in std::env::args().skip(1) {
        match (argument.as_str(), argument.parse()) {
            ("--peers", _) => with_peers = true,
            (_, Ok(number)) if number > 0 => rounds = number,
            _ => {
                eprintln!("usage: build_cost [ROUNDS] [--peers]");
                return ExitCode::FAILURE;
            }
        }
    }
    let mut subjects: Vec<_> = SUBJECTS.into();
    if with_peers {
        subjects.extend(PEERS);
    }
    match measure(&subjects, rounds) {
        Ok(seconds) => {
            print(&subjects, &seconds, rounds);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// CPU seconds by profile, subject and round. Within a round everything has its turn, so that a
/// slow hour of the machine hits all of it.
fn measure(subjects: &[Subject], rounds: usize) -> Outcome<Vec<Vec<Vec<f64>>>> {
    let folder = TempDir::new()?;
    let mut packages = Vec::new();
    for (number, subject) in subjects.iter().enumerate() {
        packages.push(package(&folder.path().join(format!("probe-{number}")), subject)?);
    }
    let mut seconds = vec![vec![Vec::with_capacity(rounds); subjects.len()]; PROFILES.len()];
    for round in 1..=rounds {
        for (profile, of_profile) in PROFILES.iter().zip(&mut seconds) {
            for ((subject, package), own) in subjects.iter().zip(&packages).zip(of_profile) {
                let time = build(package, profile).map_err(|error| format!("{}: {error}", subject.name))?;
                eprintln!("round {round}, {profile}, {}: {time:.1} s", subject.name);
                own.push(time);
            }
        }
    }
    Ok(seconds)
}

/// Makes a package with nothing in it but its dependencies.
fn package(folder: &Path, subject: &Subject) -> Outcome<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package lies in the workspace");
    let dependencies = subject.dependencies.replace("{root}", &root.display().to_string());
    let manifest = format!(
        "[package]\nname = \"probe\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\n{dependencies}\n[workspace]\n"
    );
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src/lib.rs"), "//! Only what it depends on is measured.\n")?;
    // Locked versions that a package does not need are dropped by cargo, the others stay.
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    Ok(folder.to_owned())
}

/// Builds from nothing and gives the CPU seconds of cargo and all that it started.
fn build(package: &Path, profile: &str) -> Outcome<f64> {
    let target = TempDir::new()?;
    let mut command = Command::new("bash");
    // The shell's `time` adds up what children of children took, and needs no system call here.
    // One job: with more of them than free cores, compilers that wait for one another add noise.
    command
        .args(["-c", "TIMEFORMAT='%U %S'; time cargo build --offline --quiet --jobs 1 \"$@\"", "bash"])
        .args(["--profile", if profile == "release" { "release" } else { "dev" }])
        .arg("--target-dir")
        .arg(target.path())
        .current_dir(package)
        // The number must have a point, whatever the language of the machine.
        .env("LC_ALL", "C");
    for setting in FOREIGN_SETTINGS {
        command.env_remove(setting);
    }
    let output = command.output()?;
    let text = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(text.into());
    }
    let line = text.lines().last().ok_or("no times")?;
    let times: Vec<f64> = line.split(' ').map(str::parse).collect::<Result<_, _>>()?;
    Ok(times.iter().sum())
}

fn print(subjects: &[Subject], seconds: &[Vec<Vec<f64>>], rounds: usize) {
    println!("| profile | what | median | ratio | per round | bar | held |");
    println!("|---|---|---|---|---|---|---|");
    for (index, (profile, of_profile)) in PROFILES.iter().zip(seconds).enumerate() {
        let yardstick = &of_profile[0];
        for (subject, own) in subjects.iter().zip(of_profile) {
            let ratio = median(own) / median(yardstick);
            let (low, high) = lowest_and_highest(&ratios(own, yardstick));
            let (bar, verdict) = match subject.bars.map(|bars| bars[index]) {
                None => (String::new(), ""),
                Some(bar) if ratio <= bar => (format!("{bar:.2}"), "yes"),
                Some(bar) => (format!("{bar:.2}"), "**no**"),
            };
            let (name, median) = (subject.name, median(own));
            println!(
                "| {profile} | {name} | {median:.1} s | {ratio:.2} | {low:.2}–{high:.2} | {bar} | {verdict} |"
            );
        }
    }
    println!();
    println!("{rounds} rounds; CPU time of cold builds, one job.");
}
