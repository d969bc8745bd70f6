//! `mcpspec audit`: captured traffic in; what of it a revision has removed, asks for, or deprecates
//! out, counted, with an example and what replaces it.

mod examine;
mod matter;
mod tally;
mod walk;
mod write;

use std::collections::BTreeSet;
use std::io::{self, Write as _};
use std::ops::Range;

use anstream::AutoStream;
use clap::{Args, ValueEnum};

use crate::Outcome;
use crate::capture::Unit;
use crate::failure::Failure;
use crate::finding::Piece;
use crate::global::Global;
use crate::input::Chunk;
use crate::revisions::{NEWEST, parse};
use crate::stream::{Look, Plan, Source, Take};
use examine::{Examiner, called};
use matter::Matter;
use tally::{Example, Tally};

/// What to audit, and for which revision.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  mcpspec audit capture.ndjson
  mcpspec audit --to 2026-07-28 --format markdown captures/ > audit.md
  mcpspec audit --revision 2025-06-18 session.ndjson

Each finding is something that the traffic uses and the revision has removed, deprecates, or asks for
and does not get, with the number of messages that show it, one of them, and what replaces it. What
is wrong by the messages' own revision too is left to `mcpspec validate`. Headers are looked at where
a capture has them; docs/capture.md says how captures are written.")]
pub(crate) struct Options {
    #[command(flatten)]
    source: Source,
    /// The revision to move to; the newest, unless given
    #[arg(long, value_name = "REV")]
    to: Option<String>,
    /// How to write what was found
    #[arg(long, short, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

/// How an audit is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON object per finding and line; docs/audit.md says what is in it
    Json,
    /// For people, to be kept or shown on a page
    Markdown,
}

/// Audits what was named.
pub(crate) fn run(global: &Global, options: &Options) -> Result<Outcome, Failure> {
    let target = options.to.as_deref().map_or(Ok(NEWEST), parse)?;
    let examiner = Examiner::new(target);
    let plan = Plan { revision: options.source.revision()?, is_values: false };
    let mut desk = Desk { global, tally: Tally::default(), files: 0, unreadable: 0 };
    options.source.run(global, &plan, &examiner, &mut desk)?;
    let target = examiner.target().id.as_str();
    let text = match options.format {
        Format::Text => write::text(&desk.tally, target),
        Format::Json => write::json(&desk.tally, target),
        Format::Markdown => write::markdown(&desk.tally, target),
    };
    AutoStream::new(io::stdout(), global.colors_output()).write_all(text.as_bytes())?;
    global.tell(&write::summary(&desk.tally, desk.files, desk.unreadable));
    Ok(match () {
        () if desk.unreadable > 0 => Outcome::Unusable,
        () if desk.tally.is_empty() => Outcome::Clean,
        () => Outcome::Findings,
    })
}

/// Where findings come together.
struct Desk<'g> {
    global: &'g Global,
    tally: Tally,
    files: u64,
    unreadable: u64,
}

/// What the messages of a chunk show: for each matter one of them.
#[derive(Default)]
pub(crate) struct Gain {
    shown: Vec<Seen>,
    messages: u64,
    /// Values that are no messages.
    others: u64,
}

/// A matter that messages of a chunk show.
struct Seen {
    matter: Matter,
    title: String,
    /// How many messages show it.
    count: u64,
    senders: BTreeSet<&'static str>,
    /// Where the first of them does.
    range: Range<usize>,
}

impl Look for Examiner {
    type Gain = Gain;

    fn look(&self, chunk: &Chunk, units: &[Unit]) -> Gain {
        let mut gain = Gain::default();
        for unit in units {
            let Some((shown, side)) = self.examine(chunk, unit) else {
                gain.others += 1;
                continue;
            };
            gain.messages += 1;
            for shown in shown {
                let known = gain.shown.iter().position(|seen| seen.matter == shown.matter);
                let known = known.unwrap_or_else(|| {
                    let (matter, title, range) = (shown.matter, shown.title, shown.range);
                    gain.shown.push(Seen { matter, title, count: 0, senders: BTreeSet::new(), range });
                    gain.shown.len() - 1
                });
                gain.shown[known].count += 1;
                gain.shown[known].senders.extend(side.map(called));
            }
        }
        gain
    }
}

impl Take<Gain> for Desk<'_> {
    fn take(&mut self, file: &str, chunk: &Chunk, gain: Gain) -> Result<(), Failure> {
        let piece = Piece::new(file, &chunk.bytes, chunk.line, chunk.offset);
        self.tally.messages += gain.messages;
        self.tally.others += gain.others;
        for seen in gain.shown {
            self.tally.add(seen, |range| Example::of(&piece, range));
        }
        Ok(())
    }

    fn unreadable(&mut self, text: &str) -> Result<(), Failure> {
        self.global.complain(text);
        self.unreadable += 1;
        Ok(())
    }

    fn close(&mut self) {
        self.files += 1;
    }
}
