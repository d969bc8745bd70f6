//! `mcpspec validate`: messages in, what the specification says of them out.

mod judge;
mod summary;

use clap::{Args, ValueEnum};
use mcpspec::validate::{Mode, Severity};

use crate::Outcome;
use crate::capture::Unit;
use crate::failure::Failure;
use crate::finding::{Finding, Piece};
use crate::global::Global;
use crate::input::Chunk;
use crate::report::{Format, Reporter};
use crate::stream::{Look, Plan, Source, Take};
use judge::{Judge, Laws, Wanted};
use summary::Summary;

/// What to judge, and by what.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mcpspec validate capture.ndjson
  mcpspec validate --revision 2025-11-25 --format github messages/
  mcpspec validate --type Tool tool.json
  my-server | mcpspec validate --response-to tools/list

A capture has a message in each line, or a record around one, which also says who sent it:
  {\"direction\":\"client\",\"time\":\"…\",\"headers\":{…},\"message\":{…}}
A response is judged by its request, which is found by its id; docs/capture.md has the details.
Findings of the severity error make the exit code 1, warnings and notes do not.")]
pub(crate) struct Options {
    #[command(flatten)]
    source: Source,
    /// Judge each document or line as a value of this definition, such as Tool
    #[arg(long = "type", short = 't', value_name = "T", group = "wanted")]
    definition: Option<String>,
    /// Every message has to be a request
    #[arg(long, group = "wanted")]
    request: bool,
    /// Every message answers a request with this method, such as tools/call
    #[arg(long, value_name = "METHOD", group = "wanted")]
    response_to: Option<String>,
    /// What to go by
    #[arg(long, short, value_name = "MODE", default_value = "strict")]
    mode: Law,
    /// Hold strings against the formats that the schema names, such as uri and date-time, which JSON
    /// Schema does not by itself
    #[arg(long)]
    formats: bool,
    /// How to write what was found
    #[arg(long, short, value_name = "FORMAT", default_value = "text")]
    format: Format,
    /// Exit with 1 for warnings too
    #[arg(long)]
    deny_warnings: bool,
}

/// What to go by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Law {
    /// The schema, and the rules that only the prose of the specification says
    Strict,
    /// The schema alone
    Exact,
    /// The official schema with its defects, which this project corrects otherwise
    Upstream,
    /// What the specification tells receivers to put up with
    Tolerant,
}

impl Law {
    fn laws(self, formats: bool) -> Laws {
        let mode = match self {
            Self::Strict => Mode::Strict,
            Self::Exact | Self::Upstream => Mode::Exact,
            Self::Tolerant => Mode::Tolerant,
        };
        Laws { mode, is_upstream: self == Self::Upstream, formats }
    }
}

/// Judges what was named.
pub(crate) fn run(global: &Global, options: &Options) -> Result<Outcome, Failure> {
    let revision = options.source.revision()?;
    let wanted = match (&options.definition, &options.response_to) {
        (Some(name), _) => Wanted::Definition(name),
        (_, Some(method)) => Wanted::ResponseTo(method),
        _ if options.request => Wanted::Request,
        _ => Wanted::Any,
    };
    let judge = Judge::new(options.mode.laws(options.formats), wanted, revision)?;
    let plan = Plan { revision: judge.revision(revision), is_values: options.definition.is_some() };
    let reporter = Reporter::on_output(global, options.format);
    let mut desk = Desk { global, reporter, summary: Summary::default() };
    options.source.run(global, &plan, &judge, &mut desk)?;
    desk.reporter.close()?;
    global.tell(&desk.summary.to_string());
    Ok(desk.summary.outcome(options.deny_warnings))
}

/// Where findings come together.
struct Desk<'g> {
    global: &'g Global,
    reporter: Reporter,
    summary: Summary,
}

/// What was found in a chunk.
pub(crate) struct Gain {
    findings: Vec<Finding>,
    summary: Summary,
}

impl Look for Judge {
    type Gain = Gain;

    fn look(&self, chunk: &Chunk, units: &[Unit]) -> Gain {
        let mut gain = Gain { findings: Vec::new(), summary: Summary::default() };
        for unit in units {
            let before = gain.findings.len();
            self.judge(&chunk.bytes, unit, &mut gain.findings);
            let is_valid = gain.findings[before..].iter().all(|finding| finding.severity != Severity::Error);
            gain.summary.count(unit, is_valid);
        }
        if self.wants_one() {
            gain.summary.forget_unasked();
        }
        gain.findings.iter().for_each(|finding| gain.summary.weigh(finding.severity));
        gain
    }
}

impl Take<Gain> for Desk<'_> {
    fn take(&mut self, file: &str, chunk: &Chunk, gain: Gain) -> Result<(), Failure> {
        let piece = Piece::new(file, &chunk.bytes, chunk.line, chunk.offset);
        for finding in &gain.findings {
            self.reporter.finding(&piece, finding)?;
        }
        self.summary.add(&gain.summary);
        Ok(self.reporter.flush()?)
    }

    fn unreadable(&mut self, text: &str) -> Result<(), Failure> {
        self.reporter.flush()?;
        self.reporter.unreadable(text);
        self.global.complain(text);
        self.summary.unreadable += 1;
        Ok(())
    }

    fn close(&mut self) {
        self.summary.files += 1;
    }
}
