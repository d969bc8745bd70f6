//! `mcpspec …`: everything a user can run. The judging is done in `mcpspec`; here are the command
//! line, files and streams, reports, and exit codes: 0 clean, 1 findings, 2 usage or unreadable
//! input. Whoever stops it with Ctrl-C gets 130, whoever goes away while it writes 141.

mod audit;
mod capture;
mod decode;
mod explain;
mod failure;
mod finding;
mod generate;
mod global;
mod input;
mod model;
mod pages;
mod progress;
mod report;
mod revisions;
mod stream;
mod suggest;
mod types;
mod validate;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use failure::Failure;
use global::Global;

/// Judges and decodes messages of the Model Context Protocol, of every revision.
#[derive(Debug, Parser)]
#[command(name = "mcpspec", version, disable_help_subcommand = true)]
#[command(
    after_help = "Exit codes: 0 clean, 1 findings, 2 usage or unreadable input, 3 generated files are stale; \
                        130 after Ctrl-C, 141 where nobody reads the output any more."
)]
struct Arguments {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

/// The subcommands: each is a folder or a file with `Options` and `run`.
#[derive(Debug, Subcommand)]
enum Command {
    /// Judge messages, captures and single values by the specification
    Validate(validate::Options),
    /// Read messages through the Rust types and write them again, one line each
    Decode(decode::Options),
    /// List the definitions of a revision
    Types(types::Options),
    /// Say what a definition, a member, a method, an error code, a rule, a pointer or a feature is
    Explain(explain::Options),
    /// Tell what of captured traffic a revision has removed, deprecates, or asks for and does not get
    Audit(audit::Options),
    /// Make Rust types of an extension of the protocol, for a crate of your own
    Generate(generate::Options),
    /// Write the completions of a shell
    Completions(pages::Completions),
    /// Write the manual page of the command, or of a subcommand
    Man(pages::Man),
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    Clean = 0,
    Findings = 1,
    Unusable = 2,
    Stale = 3,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    // Nothing that is written needs to be put in order, so there is nothing to wait for. Where no
    // handler can be had, Ctrl-C ends the process as ever.
    let _ = ctrlc::set_handler(|| std::process::exit(130));
    let global = &arguments.global;
    let outcome = match arguments.command {
        Command::Validate(options) => validate::run(global, &options),
        Command::Decode(options) => decode::run(global, &options),
        Command::Types(options) => types::run(global, &options),
        Command::Explain(options) => explain::run(global, &options),
        Command::Audit(options) => audit::run(global, &options),
        Command::Generate(options) => generate::run(global, &options),
        Command::Completions(options) => pages::completions(&options),
        Command::Man(options) => pages::man(&options),
    };
    match outcome {
        Ok(outcome) => ExitCode::from(outcome as u8),
        Err(Failure::Usage(text)) => {
            global.complain(&text);
            ExitCode::from(Outcome::Unusable as u8)
        }
        Err(Failure::Output(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::from(141),
        Err(Failure::Output(error)) => {
            global.complain(&format!("the output cannot be written: {error}"));
            ExitCode::from(Outcome::Unusable as u8)
        }
    }
}
