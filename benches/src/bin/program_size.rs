//! Prints one Markdown table: by how much a program grows that validates messages of one kind, which
//! reads them anyway.
//!
//! Usage: `program_size`. Programs are made in a temporary folder with the workspace's `Cargo.lock`,
//! and built with the release profile, stripped. Nothing is fetched: run `cargo fetch` first.

use std::error::Error;
use std::fs;
use std::process::{Command, ExitCode};

use mcpspec_benches::probe;
use tempfile::TempDir;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// The most that one validator may add, in KiB.
const BAR: u64 = 400;

/// A program that does something with what it reads.
struct Program {
    name: &'static str,
    dependencies: &'static str,
    /// What it does with `bytes`; the value of the last expression is shown.
    work: &'static str,
}

const TYPES: &str = "mcpspec-types = { path = \"{root}/generated\", features = [\"validate\"] }\n";
const TREES: &str = "mcpspec-types = { path = \"{root}/generated\", features = [\"serde_json\", \"validate\"] }\n\
                     serde_json = \"1\"\n";
const PARSE: &str = "let tree: serde_json::Value = serde_json::from_slice(&bytes).expect(\"JSON\");";
const ONE: &str = "mcpspec_types::v2026_07_28::validators::CALL_TOOL_REQUEST";

/// Pairs of programs: one without validators, one with.
const PAIRS: [(&str, [Program; 2]); 2] = [
    (
        "bytes",
        [
            Program { name: "reads", dependencies: TYPES, work: "bytes.len()" },
            Program { name: "validates", dependencies: TYPES, work: "ONE.validate(&bytes)" },
        ],
    ),
    (
        "trees",
        [
            Program { name: "reads", dependencies: TREES, work: "PARSE tree.is_object()" },
            Program {
                name: "validates",
                dependencies: TREES,
                work: "PARSE (ONE.is_valid_value(&tree), ONE.validate_value(&tree))",
            },
        ],
    ),
];

fn main() -> ExitCode {
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Outcome<()> {
    println!("| of | reads | validates, too | more | bar | held |");
    println!("|---|---|---|---|---|---|");
    let folder = TempDir::new()?;
    for (of, programs) in &PAIRS {
        let mut sizes = [0; 2];
        for (program, size) in programs.iter().zip(&mut sizes) {
            let folder = folder.path().join(format!("{of}-{}", program.name));
            *size = built(&folder, program)? / 1024;
        }
        let [without, with] = sizes;
        let more = with.saturating_sub(without);
        let held = if more <= BAR { "yes" } else { "**no**" };
        println!("| {of} | {without} KiB | {with} KiB | {more} KiB | {BAR} KiB | {held} |");
    }
    Ok(())
}

/// The size of a program in bytes.
fn built(folder: &std::path::Path, program: &Program) -> Outcome<u64> {
    let work = program.work.replace("PARSE", PARSE).replace("ONE", ONE);
    let source = format!(
        "use std::io::Read;\n\nfn main() {{\n    let mut bytes = Vec::new();\n    \
         std::io::stdin().read_to_end(&mut bytes).expect(\"input\");\n    \
         println!(\"{{:?}}\", {{ {work} }});\n}}\n"
    );
    probe::package(folder, program.dependencies, ("src/main.rs", &source))?;
    let mut command = Command::new("cargo");
    command.args(["build", "--offline", "--quiet", "--release"]).current_dir(folder);
    probe::plain(&mut command);
    let output = command.output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    Ok(fs::metadata(folder.join("target/release").join(format!("probe{}", std::env::consts::EXE_SUFFIX)))?
        .len())
}
