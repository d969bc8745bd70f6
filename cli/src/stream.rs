//! Inputs in, their chunks to threads that look at them, and what those find, in the order of the
//! input, to one who takes it. A fixed number of chunks is held at a time.

use std::io;
use std::path::PathBuf;
use std::thread;

use clap::Args;

use crate::capture::{Tracker, Unit, units};
use crate::failure::Failure;
use crate::global::Global;
use crate::input::{Chunk, Chunks, Cut, Files, Opened, unreadable};
use crate::progress::Progress;
use crate::revisions::{Place, parse};

/// What to read, and as what.
#[derive(Debug, Args)]
pub(crate) struct Source {
    /// The revision to judge by; the one that the messages name, or else the newest, unless given
    #[arg(long, short, value_name = "REV")]
    revision: Option<String>,
    /// How the input is cut up: a `.ndjson` or `.jsonl` file has a message or a record in each line;
    /// what a `.json` file or standard input holds shows in its first lines
    #[arg(long, value_name = "CUT", default_value = "auto")]
    input: Cut,
    /// Files; folders for all their .json, .ndjson and .jsonl files; `-` for standard input
    #[arg(value_name = "FILES")]
    files: Vec<PathBuf>,
}

/// How messages are to be looked at.
pub(crate) struct Plan {
    pub(crate) revision: Option<Place>,
    /// Whether documents and lines are values of one definition, and no messages.
    pub(crate) is_values: bool,
}

/// Who looks at messages, several chunks at a time.
pub(crate) trait Look: Sync {
    /// What looking at a chunk gives.
    type Gain: Send;

    /// Looks at the messages of a chunk.
    fn look(&self, chunk: &Chunk, units: &[Unit]) -> Self::Gain;
}

/// Who takes what was found, chunk by chunk in their order.
pub(crate) trait Take<G> {
    /// Takes what was found in a chunk.
    fn take(&mut self, file: &str, chunk: &Chunk, gain: G) -> Result<(), Failure>;

    /// Takes that something cannot be read.
    fn unreadable(&mut self, text: &str) -> Result<(), Failure>;

    /// An input is read to its end.
    fn close(&mut self);
}

impl Source {
    /// The revision that was asked for.
    pub(crate) fn revision(&self) -> Result<Option<Place>, Failure> {
        self.revision.as_deref().map(parse).transpose()
    }

    /// Looks at everything that was named.
    pub(crate) fn run<L: Look>(
        &self,
        global: &Global,
        plan: &Plan,
        look: &L,
        take: &mut dyn Take<L::Gain>,
    ) -> Result<(), Failure> {
        Files::new(&self.files)?.each(|opened| match opened {
            Err(text) => take.unreadable(&text),
            Ok(opened) => self.one(global, plan, opened, (look, &mut *take)),
        })
    }

    fn one<L: Look>(
        &self,
        global: &Global,
        plan: &Plan,
        opened: Opened,
        (look, take): (&L, &mut dyn Take<L::Gain>),
    ) -> Result<(), Failure> {
        let (name, bytes) = (opened.name.clone(), opened.bytes);
        let mut progress = Progress::new(!global.quiet, bytes);
        let chunks = match Chunks::new(opened, self.input) {
            Ok(chunks) => chunks,
            Err(error) => return take.unreadable(&unreadable(&name, &error)),
        };
        let tracker = Tracker::new(plan.revision);
        // What was found in a live input is told before more of it is waited for.
        let size = if bytes.is_some() { global.jobs() } else { 1 };
        let mut batches = Batches { chunks, tracker, is_values: plan.is_values, size, error: None };
        let mut tell = |chunk: &Chunk, gain| {
            progress.advance(chunk.bytes.len() as u64);
            progress.aside(|| take.take(&name, chunk, gain))
        };
        let mut next = batches.read();
        while !next.is_empty() {
            let batch = next;
            if let [(chunk, units)] = batch.as_slice() {
                tell(chunk, look.look(chunk, units))?;
                next = batches.read();
                continue;
            }
            let gains;
            (gains, next) = both(look, &batch, || batches.read());
            batch.iter().zip(gains).try_for_each(|((chunk, _), gain)| tell(chunk, gain))?;
        }
        if let Some(error) = batches.error {
            take.unreadable(&unreadable(&name, &error))?;
        }
        take.close();
        Ok(())
    }
}

/// A chunk, and the messages in it.
type Part = (Chunk, Vec<Unit>);

/// Some chunks of an input at a time.
struct Batches {
    chunks: Chunks,
    tracker: Tracker,
    is_values: bool,
    /// How many chunks are read at a time.
    size: usize,
    /// Why there are no more, where that is not the end.
    error: Option<io::Error>,
}

impl Batches {
    /// The next chunks; none at the end.
    fn read(&mut self) -> Vec<Part> {
        let mut batch = Vec::new();
        while batch.len() < self.size && self.error.is_none() {
            match self.chunks.next() {
                Ok(Some(chunk)) => {
                    let units = units(&chunk, &mut self.tracker, self.is_values);
                    batch.push((chunk, units));
                }
                Ok(None) => break,
                Err(error) => self.error = Some(error),
            }
        }
        batch
    }
}

/// Looks at some chunks, each in a thread, while the next are read.
fn both<L: Look, T>(look: &L, batch: &[Part], read: impl FnOnce() -> T) -> (Vec<L::Gain>, T) {
    thread::scope(|scope| {
        let start = |(chunk, units): &'_ Part| look.look(chunk, units);
        let threads: Vec<_> = batch.iter().map(|part| scope.spawn(move || start(part))).collect();
        let next = read();
        let join = |thread: thread::ScopedJoinHandle<'_, L::Gain>| {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        (threads.into_iter().map(join).collect(), next)
    })
}
