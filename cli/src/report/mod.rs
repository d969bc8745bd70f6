//! Findings in, text for people or for programs out. A format is a file and a row in [`Format`].

pub(crate) mod excerpt;
mod github;
mod json;
pub(crate) mod rules;
mod sarif;
mod text;

use std::io::{self, Write};

use anstream::{AutoStream, ColorChoice};
use clap::ValueEnum;

use crate::finding::{Finding, Piece};
use crate::global::Global;

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people: the place in the source, underlined
    Text,
    /// One JSON object per finding and line; docs/findings.md says what is in it
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Workflow commands of GitHub Actions
    Github,
}

/// Writes findings in one format, one after the other.
pub(crate) trait Report {
    /// Writes what comes ahead of all findings.
    fn open(&mut self, _out: &mut Vec<u8>) {}

    /// Writes a finding.
    fn finding(&mut self, out: &mut Vec<u8>, piece: &Piece<'_>, finding: &Finding);

    /// Hears of an input that cannot be read.
    fn unreadable(&mut self, _text: &str) {}

    /// Writes what comes after all findings.
    fn close(&mut self, _out: &mut Vec<u8>) {}
}

impl Format {
    fn report(self, is_styled: bool) -> Box<dyn Report> {
        match self {
            Self::Text => Box::new(text::Text::new(is_styled)),
            Self::Json => Box::new(json::JsonLines),
            Self::Sarif => Box::new(sarif::Sarif::default()),
            Self::Github => Box::new(github::Github),
        }
    }
}

/// Where findings go.
pub(crate) struct Reporter {
    report: Box<dyn Report>,
    buffer: Vec<u8>,
    out: Box<dyn Write>,
}

/// How much is written at a time.
const FULL: usize = 1 << 16;

impl Reporter {
    /// Findings on standard output.
    pub(crate) fn on_output(global: &Global, format: Format) -> Self {
        let choice = global.colors_output();
        Self::new(format, choice, Box::new(AutoStream::new(io::stdout(), choice)))
    }

    /// Findings on standard error.
    pub(crate) fn on_errors(global: &Global, format: Format) -> Self {
        let choice = global.colors_errors();
        Self::new(format, choice, Box::new(AutoStream::new(io::stderr(), choice)))
    }

    fn new(format: Format, choice: ColorChoice, out: Box<dyn Write>) -> Self {
        let mut report = format.report(choice != ColorChoice::Never);
        let mut buffer = Vec::new();
        report.open(&mut buffer);
        Self { report, buffer, out }
    }

    /// Writes a finding.
    pub(crate) fn finding(&mut self, piece: &Piece<'_>, finding: &Finding) -> io::Result<()> {
        self.report.finding(&mut self.buffer, piece, finding);
        if self.buffer.len() >= FULL { self.flush() } else { Ok(()) }
    }

    /// Hears of an input that cannot be read.
    pub(crate) fn unreadable(&mut self, text: &str) {
        self.report.unreadable(text);
    }

    /// Writes what was found so far.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.out.write_all(&self.buffer)?;
        self.buffer.clear();
        self.out.flush()
    }

    /// Writes the rest.
    pub(crate) fn close(&mut self) -> io::Result<()> {
        self.report.close(&mut self.buffer);
        self.flush()
    }
}
