//! `cargo xtask …`: everything a maintainer runs. The work is done in `mcpspec-codegen`; here are
//! the command line, the disk, and exit codes: 0 clean, 1 findings, 2 usage or unreadable input,
//! 3 generated files are stale.

/// `println!` that does not mind if whoever reads has gone away, as `head` does.
macro_rules! say {
    ($($text:tt)*) => {{
        use std::io::Write as _;
        let _ = writeln!(std::io::stdout(), $($text)*);
    }};
}

mod changes;
mod e2e;
mod import;
mod interrupt;
mod project;
mod regen;
mod show;
mod test;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Everything a maintainer of mcpspec runs.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
#[command(
    after_help = "Exit codes: 0 clean, 1 findings, 2 usage or unreadable input, 3 generated files are stale."
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make all generated files anew from schema/
    Regen(regen::Options),
    /// Take the official specification into schema/, without its prose
    Import(import::Options),
    /// Run all tests: of the code, of the documentation, and of the differential harness
    Test(test::Options),
    /// Run the tests against suites and clients that are published elsewhere; needs Python with pip, Node with
    /// npm, and a network
    E2e(e2e::Options),
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Clean = 0,
    Findings = 1,
    Unusable = 2,
    Stale = 3,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    interrupt::remember();
    let root = project::root();
    let outcome = match arguments.command {
        Command::Regen(options) => regen::run(&root, &options),
        Command::Import(options) => import::run(&root, &options),
        Command::Test(options) => test::run(&root, &options),
        Command::E2e(options) => e2e::run(&root, &options),
    };
    match outcome {
        Ok(outcome) => ExitCode::from(outcome as u8),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(Outcome::Unusable as u8)
        }
    }
}
