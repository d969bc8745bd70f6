//! `mcpspec completions` and `mcpspec man`: what is known of the command line in, scripts for
//! shells and manual pages out.

use std::io::{self, Write as _};

use clap::{Args, CommandFactory as _};
use clap_complete::Shell;

use crate::failure::Failure;
use crate::suggest;
use crate::{Arguments, Outcome};

/// Which shell.
#[derive(Debug, Args)]
#[command(
    after_help = "Example: mcpspec completions bash > ~/.local/share/bash-completion/completions/mcpspec"
)]
pub(crate) struct Completions {
    /// The shell
    shell: Shell,
}

/// Which page.
#[derive(Debug, Args)]
#[command(after_help = "Example: mcpspec man validate | man -l -")]
pub(crate) struct Man {
    /// The subcommand; the command itself, unless given
    command: Option<String>,
}

/// Writes the completions of a shell.
pub(crate) fn completions(options: &Completions) -> Result<Outcome, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(options.shell, &mut Arguments::command(), "mcpspec", &mut script);
    io::stdout().write_all(&script)?;
    Ok(Outcome::Clean)
}

/// Writes a manual page.
pub(crate) fn man(options: &Man) -> Result<Outcome, Failure> {
    let mut command = Arguments::command();
    command.build();
    if let Some(name) = &options.command {
        let known: Vec<String> = command.get_subcommands().map(|known| known.get_name().to_owned()).collect();
        let found = command.get_subcommands().find(|known| known.get_name() == name).cloned();
        command = found.ok_or_else(|| suggest::unknown("a subcommand", name, &known))?;
    }
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page)?;
    io::stdout().write_all(&page)?;
    Ok(Outcome::Clean)
}
