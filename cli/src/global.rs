//! What all subcommands understand, and what they tell on standard error.

use std::io::{self, Write as _};
use std::thread;

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use clap::{Args, ValueEnum};

/// What all subcommands understand.
#[derive(Debug, Args)]
pub(crate) struct Global {
    /// Print nothing but findings and results: no summary, no progress
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
    /// When to colour what is printed
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: Color,
    /// How many threads look at messages; as many as there are cores, unless given
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    jobs: Option<u16>,
}

/// When to colour what is printed.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Color {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Global {
    /// How many threads look at messages.
    pub(crate) fn jobs(&self) -> usize {
        let cores = || thread::available_parallelism().map_or(1, usize::from).min(8);
        self.jobs.map_or_else(cores, usize::from)
    }

    /// Whether what goes to standard output is coloured.
    pub(crate) fn colors_output(&self) -> ColorChoice {
        match self.color {
            Color::Auto => AutoStream::choice(&io::stdout()),
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        }
    }

    /// Whether what goes to standard error is coloured.
    pub(crate) fn colors_errors(&self) -> ColorChoice {
        match self.color {
            Color::Auto => AutoStream::choice(&io::stderr()),
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        }
    }

    /// Says what is wrong that is no finding.
    pub(crate) fn complain(&self, text: &str) {
        let style = Style::new().bold().fg_color(Some(AnsiColor::BrightRed.into()));
        let mut errors = AutoStream::new(io::stderr(), self.colors_errors());
        // Nobody is left to tell that standard error is gone.
        let _ = writeln!(errors, "{style}error{style:#}: {text}");
    }

    /// Says how it went, unless nobody wants to hear.
    pub(crate) fn tell(&self, text: &str) {
        if !self.quiet {
            let _ = writeln!(AutoStream::new(io::stderr(), self.colors_errors()), "{text}");
        }
    }
}
