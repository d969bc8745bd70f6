//! Prints what a hundred tools cost beside those of `rmcp`: the CPU time of compiling a crate with them, and the
//! time of a call above its handler, at one tool, a hundred and a thousand.
//!
//! Usage: `tool_cost [ROUNDS]`, 5 unless told; after `cargo fetch`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{fs, io};

use mcpspec_benches::{lowest_and_highest, median, probe, ratios};
use tempfile::TempDir;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const TOOLS: usize = 100;

/// Whose tools, what they need, and the program that has them.
struct Subject {
    name: &'static str,
    dependencies: &'static str,
    source: fn() -> String,
}

const SUBJECTS: [Subject; 2] = [
    Subject {
        name: "rmcp",
        dependencies: "rmcp = { version = \"3.9\", default-features = false, features = [\"macros\", \"schemars\", \"server\"] }\n\
                       schemars = \"1\"\nserde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n",
        source: theirs,
    },
    Subject {
        name: "mcpspec",
        dependencies: "mcpspec = { path = \"{root}/toolkit\", features = [\"tools\"] }\n\
                       schemars = \"1\"\nserde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n",
        source: ours,
    },
];

const ANSWER: &str = "#[derive(serde::Serialize, schemars::JsonSchema)]\nstruct Answer {\n    text: String,\n    count: u32,\n}\n\n";

/// Each tool with parameters of its own, as its author would write it.
fn ours() -> String {
    let mut source = format!("use mcpspec::prelude::*;\nuse std::time::Instant;\n\n{ANSWER}");
    for number in 0..TOOLS {
        let _ = write!(
            source,
            "/// Does the thing of number {number}.\n#[mcp_tool(read_only)]\nasync fn tool_{number}(\n    \
             /// What is said.\n    text: String,\n    /// How often.\n    count: u32,\n    \
             /// Whether aloud.\n    aloud: Option<bool>,\n) -> Answer {{\n    \
             let _ = aloud;\n    Answer {{ text, count }}\n}}\n\n"
        );
    }
    let names: Vec<String> = (0..TOOLS).map(|number| format!("tool_{number}")).collect();
    let _ = write!(source, "fn all() -> ToolSet {{\n    tools![{}]\n}}\n", names.join(", "));
    source + CALLS
}

/// Times calls in sets of three sizes, of a handler that does next to nothing.
const CALLS: &str = r##"
fn main() {
    use mcpspec::tools::{ToolCall, block_on};
    let arguments: mcpspec::JsonObject = r#"{"text":"hello","count":3}"#.parse().expect("an object");
    let context = CallContext::new(mcpspec::Revision::LATEST);
    let mut thousand = all().with_prefix("p0_").expect("names");
    for part in 1..10 {
        thousand = thousand.merged(all().with_prefix(&format!("p{part}_")).expect("names")).expect("a set");
    }
    let sets = [("1", tools![tool_7], "tool_7"), ("100", all(), "tool_7"), ("1000", thousand, "p7_tool_7")];
    // Turn by turn, so that a busy moment of the machine is nobody's alone.
    const RUNS: u32 = 5_000;
    let mut best = [f64::MAX; 3];
    for _ in 0..60 {
        for (best, (_, set, tool)) in best.iter_mut().zip(&sets) {
            let call = ToolCall::new(*tool, arguments.clone());
            let start = Instant::now();
            for _ in 0..RUNS {
                assert!(block_on(set.call(call.clone(), &context)).is_ok());
            }
            *best = best.min(start.elapsed().as_secs_f64() / f64::from(RUNS));
        }
    }
    for (best, (name, ..)) in best.iter().zip(&sets) {
        println!("{name} {:.0}", best * 1e9);
    }
}
"##;

/// The same tools; each has a type for its parameters, since a method has one argument.
fn theirs() -> String {
    let mut source = format!(
        "use rmcp::handler::server::router::tool::ToolRouter;\nuse rmcp::handler::server::wrapper::{{Json, Parameters}};\n\
         use rmcp::{{tool, tool_router}};\nuse std::time::Instant;\n\n{ANSWER}struct Server;\n\n"
    );
    for number in 0..TOOLS {
        let _ = write!(
            source,
            "#[derive(serde::Deserialize, schemars::JsonSchema)]\nstruct Args{number} {{\n    /// What is said.\n    \
             text: String,\n    /// How often.\n    count: u32,\n    /// Whether aloud.\n    aloud: Option<bool>,\n}}\n\n"
        );
    }
    source.push_str("#[tool_router]\nimpl Server {\n");
    for number in 0..TOOLS {
        let _ = write!(
            source,
            "    /// Does the thing of number {number}.\n    #[tool(annotations(read_only_hint = true))]\n    \
             async fn tool_{number}(&self, Parameters(Args{number} {{ text, count, aloud }}): Parameters<Args{number}>) \
             -> Json<Answer> {{\n        let _ = aloud;\n        Json(Answer {{ text, count }})\n    }}\n\n"
        );
    }
    source
        + "}\n\nfn main() {\n    // Each request makes the router anew.\n    let mut best = f64::MAX;\n    \
           for _ in 0..10 {\n        let start = Instant::now();\n        for _ in 0..200 {\n            \
           let router: ToolRouter<Server> = Server::tool_router();\n            assert!(router.has_route(\"tool_7\"));\n        }\n        \
           best = best.min(start.elapsed().as_secs_f64() / 200.0);\n    }\n    println!(\"router {:.0}\", best * 1e9);\n}\n"
}

fn main() -> ExitCode {
    let rounds = match std::env::args().nth(1).map(|rounds| rounds.parse()) {
        None => 5,
        Some(Ok(rounds)) if rounds > 0 => rounds,
        Some(_) => {
            eprintln!("usage: tool_cost [ROUNDS]");
            return ExitCode::FAILURE;
        }
    };
    match measure(rounds) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(rounds: usize) -> Outcome<()> {
    let folder = TempDir::new()?;
    let mut packages = Vec::new();
    for subject in &SUBJECTS {
        let package = folder.path().join(subject.name);
        probe::package(&package, subject.dependencies, ("src/main.rs", &(subject.source)()))?;
        // What it depends on is not measured.
        build(&package, "dev")?;
        packages.push(package);
    }
    let mut seconds = vec![Vec::new(); SUBJECTS.len()];
    for round in 0..rounds {
        for (package, own) in packages.iter().zip(&mut seconds) {
            touch(package, round)?;
            own.push(build(package, "dev")?);
        }
    }
    println!("| {TOOLS} tools of | CPU time of compiling them | of rmcp's | per round |\n|---|---|---|---|");
    for (subject, own) in SUBJECTS.iter().zip(&seconds) {
        let (low, high) = lowest_and_highest(&ratios(own, &seconds[0]));
        println!(
            "| {} | {:.2} s | {:.2} | {low:.2}–{high:.2} |",
            subject.name,
            median(own),
            median(own) / median(&seconds[0])
        );
    }
    println!("\n| what | nanoseconds, fastest turn |\n|---|---|");
    for (subject, package) in SUBJECTS.iter().zip(&packages) {
        build(package, "release")?;
        let program = package.join("target/release").join(format!("probe{}", std::env::consts::EXE_SUFFIX));
        let output = Command::new(program).output()?;
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let (what, time) = line.split_once(' ').ok_or("no time")?;
            match what {
                "router" => println!(
                    "| {}, the router of {TOOLS} tools, made for each request | {time} |",
                    subject.name
                ),
                tools => println!(
                    "| {}, a call in a set of {tools}, arguments and result included | {time} |",
                    subject.name
                ),
            }
        }
    }
    Ok(())
}

/// Makes the crate look changed.
fn touch(package: &Path, round: usize) -> io::Result<()> {
    let source: PathBuf = package.join("src/main.rs");
    let text = fs::read_to_string(&source)?;
    let text = text.split("\n// round").next().unwrap_or_default().to_owned();
    fs::write(source, format!("{text}\n// round {round}\n"))
}

fn build(package: &Path, profile: &str) -> Outcome<f64> {
    probe::build(package, &["--profile", profile])
}
