//! `mcpspec decode`: messages in, the same through the Rust types out, one line each; or where the
//! two differ.

mod again;
mod compare;

use std::io::{self, Write as _};

use clap::Args;
use mcpspec::validate::Severity;

use crate::Outcome;
use crate::capture::Unit;
use crate::failure::Failure;
use crate::finding::{Finding, Piece};
use crate::global::Global;
use crate::input::Chunk;
use crate::report::{Format, Reporter};
use crate::revisions::{NEWEST, row, unknown_definition, unknown_request};
use crate::stream::{Look, Plan, Source, Take};
use again::{Reading, Types};

/// What to read, and as what.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mcpspec decode messages.ndjson
  mcpspec decode --check --revision 2025-11-25 messages/
  mcpspec decode --type CallToolResult result.json

A result that is not what its method answers is kept whole, as the schema allows, with a warning.
Messages go to standard output and findings to standard error; with --check there are no messages,
and findings go to standard output.")]
pub(crate) struct Options {
    #[command(flatten)]
    source: Source,
    /// Read each document or line as a value of this definition, such as Tool
    #[arg(long = "type", short = 't', value_name = "T", group = "wanted")]
    definition: Option<String>,
    /// Every message answers a request with this method, such as tools/call
    #[arg(long, value_name = "METHOD", group = "wanted")]
    response_to: Option<String>,
    /// Write no messages, but where one differs from what it was as a JSON value
    #[arg(long)]
    check: bool,
}

/// Reads what was named.
pub(crate) fn run(global: &Global, options: &Options) -> Result<Outcome, Failure> {
    let asked = options.source.revision()?;
    let place = asked.unwrap_or(NEWEST);
    let reading = match (&options.definition, &options.response_to) {
        (Some(name), _) => {
            Reading::Definition(row(place).definition(name).ok_or_else(|| unknown_definition(place, name))?)
        }
        (_, Some(method)) => {
            let known = row(place).tables.method(method).filter(|method| method.response.is_some());
            Reading::ResponseTo(known.ok_or_else(|| unknown_request(place, method))?.name)
        }
        _ => Reading::Messages,
    };
    let fixed = if matches!(reading, Reading::Messages) { asked } else { Some(place) };
    let plan = Plan { revision: fixed, is_values: options.definition.is_some() };
    let types = Types { reading, checks: options.check };
    let reporter = match options.check {
        true => Reporter::on_output(global, Format::Text),
        false => Reporter::on_errors(global, Format::Text),
    };
    let mut desk = Desk { global, reporter, messages: 0, found: 0, unreadable: 0 };
    options.source.run(global, &plan, &types, &mut desk)?;
    desk.reporter.close()?;
    let plural = |count: u64| if count == 1 { "" } else { "s" };
    let (messages, found) = (desk.messages, desk.found);
    global.tell(&format!("{messages} message{}, {found} error{}", plural(messages), plural(found)));
    Ok(match () {
        () if desk.unreadable > 0 => Outcome::Unusable,
        () if found > 0 => Outcome::Findings,
        () => Outcome::Clean,
    })
}

/// Where messages and findings come together.
struct Desk<'g> {
    global: &'g Global,
    reporter: Reporter,
    messages: u64,
    found: u64,
    unreadable: u64,
}

/// What reading a chunk gave.
#[derive(Default)]
pub(crate) struct Gain {
    /// The messages again, one line each.
    lines: Vec<u8>,
    findings: Vec<Finding>,
    messages: u64,
}

impl Look for Types {
    type Gain = Gain;

    fn look(&self, chunk: &Chunk, units: &[Unit]) -> Gain {
        let mut gain = Gain { messages: units.len() as u64, ..Gain::default() };
        for unit in units {
            self.read(&chunk.bytes, unit, &mut gain.lines, &mut gain.findings);
        }
        gain
    }
}

impl Take<Gain> for Desk<'_> {
    fn take(&mut self, file: &str, chunk: &Chunk, gain: Gain) -> Result<(), Failure> {
        let piece = Piece::new(file, &chunk.bytes, chunk.line, chunk.offset);
        io::stdout().write_all(&gain.lines)?;
        for finding in &gain.findings {
            self.reporter.finding(&piece, finding)?;
        }
        self.messages += gain.messages;
        let is_error = |finding: &&Finding| finding.severity == Severity::Error;
        self.found += gain.findings.iter().filter(is_error).count() as u64;
        Ok(self.reporter.flush()?)
    }

    fn unreadable(&mut self, text: &str) -> Result<(), Failure> {
        self.reporter.flush()?;
        self.global.complain(text);
        self.unreadable += 1;
        Ok(())
    }

    fn close(&mut self) {}
}
