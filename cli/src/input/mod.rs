//! What the command line names in, pieces of text out: files, folders and standard input, each read
//! as one document or line by line.

mod files;
mod form;
mod lines;

pub(crate) use files::{Files, Opened, unreadable};
pub(crate) use form::Form;

use std::io::{self, Read};

use clap::ValueEnum;

/// How much is read at a time, and judged at a time by one thread.
pub(crate) const CHUNK: usize = 1 << 20;
/// The longest line.
pub(crate) const MOST_OF_LINE: usize = 64 << 20;
/// The longest document; validators read no more.
const MOST_OF_DOCUMENT: usize = (1 << 31) - 1;

/// How input is cut up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Cut {
    /// By the name of the file, or else by its first lines
    Auto,
    /// One JSON document: a message, or an array of them
    Json,
    /// A message or a record in each line
    Ndjson,
}

/// A part of an input that can be judged by itself.
#[derive(Debug, Default)]
pub(crate) struct Chunk {
    pub(crate) bytes: Vec<u8>,
    /// The number of its first line, from 1.
    pub(crate) line: u64,
    /// How many bytes of the input stand before it.
    pub(crate) offset: u64,
    pub(crate) shape: Shape,
}

/// What a part of an input is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Whole lines.
    #[default]
    Lines,
    /// The start of a line that is longer than can be read; the rest was passed over.
    LongLine,
    /// The whole input.
    Document,
}

/// The parts of one input, one after the other.
pub(crate) enum Chunks {
    Lines(lines::Lines),
    Document(Option<Chunk>),
}

impl Chunks {
    /// Looks at the start of an input, and cuts it up. Of a live one no more is read than it takes.
    pub(crate) fn new(opened: Opened, cut: Cut) -> io::Result<Self> {
        let Opened { form: name, mut reader, .. } = opened;
        let live = opened.bytes.is_none();
        let mut head = Vec::new();
        while head.len() < CHUNK && !(live && (cut == Cut::Ndjson || form::starts_lines(&head))) {
            if lines::read_some(&mut reader, &mut head)? == 0 {
                break;
            }
        }
        // Editors of Windows put a byte order mark in front.
        let mark = if head.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
        let form = match cut {
            Cut::Json => Form::Document,
            Cut::Ndjson => Form::Lines,
            Cut::Auto => form::of(&head[mark..], name),
        };
        head.drain(..mark);
        if form == Form::Lines {
            return Ok(Self::Lines(lines::Lines::new(reader, head, mark as u64, live)));
        }
        reader.take(MOST_OF_DOCUMENT as u64).read_to_end(&mut head)?;
        let shape = Shape::Document;
        Ok(Self::Document(Some(Chunk { bytes: head, line: 1, offset: mark as u64, shape })))
    }

    /// The next part.
    pub(crate) fn next(&mut self) -> io::Result<Option<Chunk>> {
        match self {
            Self::Lines(lines) => lines.next(),
            Self::Document(document) => Ok(document.take()),
        }
    }
}
