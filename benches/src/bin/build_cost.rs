//! Prints one Markdown table: the CPU time that cold builds of our types cost, as a multiple of
//! what `serde` with derive and `serde_json` cost, or of the types without validators.
//!
//! Usage: `build_cost [ROUNDS] [--peers]`, 3 rounds unless told. Packages that depend on one
//! thing each are made in a temporary folder with the workspace's `Cargo.lock`, and every build
//! starts from an empty target folder. Nothing is fetched: run `cargo fetch` first.

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use mcpspec_benches::{lowest_and_highest, median, probe, ratios};
use tempfile::TempDir;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// What a package depends on.
struct Subject {
    name: &'static str,
    /// The lines below `[dependencies]`, with `{root}` for the workspace's folder.
    dependencies: &'static str,
    /// The number of the subject that it is compared with.
    yardstick: usize,
    /// The most CPU time as a multiple of the yardstick's, debug and release.
    bars: Option<[f64; 2]>,
}

const SUBJECTS: [Subject; 6] = [
    Subject {
        name: "serde with derive + serde_json",
        dependencies: "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n",
        yardstick: 0,
        bars: None,
    },
    Subject {
        name: "mcpspec-types, newest revision",
        dependencies: "mcpspec-types = { path = \"{root}/generated\" }\n",
        yardstick: 0,
        bars: Some([0.9, 1.2]),
    },
    Subject {
        name: "mcpspec-types, all revisions",
        dependencies: "mcpspec-types = { path = \"{root}/generated\", features = [\"all-revisions\"] }\n",
        yardstick: 0,
        bars: Some([2.0, 3.0]),
    },
    Subject {
        name: "newest revision with `validate`, of that without",
        dependencies: "mcpspec-types = { path = \"{root}/generated\", features = [\"validate\"] }\n",
        yardstick: 1,
        bars: Some([1.6, 1.6]),
    },
    Subject {
        name: "mcpspec-types, newest revision, `serde_json`",
        dependencies: "mcpspec-types = { path = \"{root}/generated\", features = [\"serde_json\"] }\n",
        yardstick: 0,
        bars: None,
    },
    Subject {
        name: "newest revision with `validate` and `serde_json`, of that with `serde_json`",
        dependencies: "mcpspec-types = { path = \"{root}/generated\", features = [\"serde_json\", \"validate\"] }\n",
        yardstick: 4,
        bars: Some([1.6, 1.6]),
    },
];

/// Others, for comparison. What they offer beyond types is switched off as far as it can be.
const PEERS: [Subject; 2] = [
    Subject {
        name: "rmcp, server without macros",
        dependencies: "rmcp = { version = \"3.9\", default-features = false, features = [\"server\"] }\n",
        yardstick: 0,
        bars: None,
    },
    Subject {
        name: "rust-mcp-schema, newest revision",
        dependencies: "rust-mcp-schema = \"2\"\n",
        yardstick: 0,
        bars: None,
    },
];

const PROFILES: [&str; 2] = ["debug", "release"];

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
        let folder = folder.path().join(format!("probe-{number}"));
        let library = ("src/lib.rs", "//! Only what it depends on is measured.\n");
        probe::package(&folder, subject.dependencies, library)?;
        packages.push(folder);
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

/// Builds from nothing and gives the CPU seconds.
fn build(package: &Path, profile: &str) -> Outcome<f64> {
    let target = TempDir::new()?;
    let target = target.path().to_str().ok_or("the folder for temporary files has no name in UTF-8")?;
    let profile = if profile == "release" { "release" } else { "dev" };
    probe::build(package, &["--profile", profile, "--target-dir", target])
}

fn print(subjects: &[Subject], seconds: &[Vec<Vec<f64>>], rounds: usize) {
    println!("| profile | what | median | ratio | per round | bar | held |");
    println!("|---|---|---|---|---|---|---|");
    for (index, (profile, of_profile)) in PROFILES.iter().zip(seconds).enumerate() {
        for (subject, own) in subjects.iter().zip(of_profile) {
            let yardstick = &of_profile[subject.yardstick];
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
