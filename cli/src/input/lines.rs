//! A stream in, chunks of whole lines out. What is held at a time is a chunk, or one line where that
//! is longer.

use std::io::{self, Read};
use std::mem;

use memchr::{memchr, memchr_iter, memrchr};

use super::{CHUNK, Chunk, MOST_OF_LINE, Shape};

/// The lines of a stream, many at a time.
pub(crate) struct Lines {
    reader: Box<dyn Read + Send>,
    /// What was read and not handed out yet.
    held: Vec<u8>,
    /// How many bytes of that are known to have no line end.
    searched: usize,
    line: u64,
    offset: u64,
    ended: bool,
    /// Whether whoever writes may wait for what is said of the lines that are there.
    live: bool,
    /// Whether the rest of a line has to be passed over.
    skips: bool,
}

impl Lines {
    pub(super) fn new(reader: Box<dyn Read + Send>, head: Vec<u8>, offset: u64, live: bool) -> Self {
        Self { reader, held: head, searched: 0, line: 1, offset, ended: false, live, skips: false }
    }

    /// The next lines.
    pub(super) fn next(&mut self) -> io::Result<Option<Chunk>> {
        while self.skips {
            self.skip()?;
        }
        loop {
            let newline = memrchr(b'\n', &self.held[self.searched..]).map(|at| self.searched + at);
            let is_enough = self.held.len() >= CHUNK || self.ended || self.live;
            if let (Some(newline), true) = (newline, is_enough) {
                let end = if self.ended { self.held.len() } else { newline + 1 };
                return Ok(Some(self.hand_out(end, Shape::Lines)));
            }
            if newline.is_none() {
                self.searched = self.held.len();
            }
            if self.ended {
                let end = self.held.len();
                return Ok((end > 0).then(|| self.hand_out(end, Shape::Lines)));
            }
            if self.held.len() > MOST_OF_LINE {
                self.skips = true;
                let end = self.held.len();
                return Ok(Some(self.hand_out(end, Shape::LongLine)));
            }
            self.read()?;
        }
    }

    fn read(&mut self) -> io::Result<()> {
        if self.live {
            self.ended = read_some(&mut self.reader, &mut self.held)? == 0;
            return Ok(());
        }
        let wanted = CHUNK.saturating_sub(self.held.len()).max(CHUNK / 4);
        let read = self.reader.by_ref().take(wanted as u64).read_to_end(&mut self.held)?;
        self.ended = read < wanted;
        Ok(())
    }

    /// Hands out the first bytes that are held.
    fn hand_out(&mut self, end: usize, shape: Shape) -> Chunk {
        let mut rest = Vec::with_capacity(CHUNK + CHUNK / 4);
        rest.extend_from_slice(&self.held[end..]);
        self.held.truncate(end);
        let bytes = mem::replace(&mut self.held, rest);
        self.searched = 0;
        let chunk = Chunk { line: self.line, offset: self.offset, shape, bytes };
        self.line += memchr_iter(b'\n', &chunk.bytes).count() as u64;
        self.offset += chunk.bytes.len() as u64;
        chunk
    }

    /// Passes over the rest of a line, or of what can be read of it at a time.
    fn skip(&mut self) -> io::Result<()> {
        match memchr(b'\n', &self.held) {
            Some(newline) => {
                self.held.drain(..=newline);
                self.searched = 0;
                self.offset += newline as u64 + 1;
                self.line += 1;
                self.skips = false;
            }
            None => {
                self.offset += self.held.len() as u64;
                self.held.clear();
                self.searched = 0;
                self.skips = !self.ended;
                if self.skips {
                    self.read()?;
                }
            }
        }
        Ok(())
    }
}

/// Reads what is there, and waits only where there is nothing; tells how much it was.
pub(super) fn read_some(reader: &mut dyn Read, held: &mut Vec<u8>) -> io::Result<usize> {
    let before = held.len();
    held.resize(before + CHUNK / 4, 0);
    let read = loop {
        match reader.read(&mut held[before..]) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            read => break read,
        }
    };
    held.truncate(before + read.as_ref().copied().unwrap_or_default());
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunks(text: &str) -> Vec<Chunk> {
        let mut lines = Lines::new(Box::new(io::Cursor::new(text.as_bytes().to_vec())), Vec::new(), 0, false);
        std::iter::from_fn(|| lines.next().expect("memory can be read")).collect()
    }

    #[test]
    fn chunks_are_whole_lines_with_their_numbers() {
        let line = format!("{}\n", "x".repeat(999));
        let text = format!("{}last", line.repeat(3000));
        let chunks = chunks(&text);
        assert!(chunks.len() > 2);
        let mut offset = 0;
        for chunk in &chunks {
            assert_eq!((chunk.offset, chunk.line), (offset, offset / 1000 + 1));
            assert!(chunk.bytes.len() <= CHUNK + CHUNK / 4);
            offset += chunk.bytes.len() as u64;
        }
        assert_eq!(offset, text.len() as u64);
        assert!(chunks.last().expect("some").bytes.ends_with(b"\nlast"));
    }

    #[test]
    fn a_line_longer_than_a_chunk_comes_whole_and_one_beyond_the_limit_in_part() {
        let long = "y".repeat(3 * CHUNK);
        let first = &chunks(&format!("{long}\nz\n"))[0];
        assert!(first.bytes.starts_with(long.as_bytes()) && first.shape == Shape::Lines);
        let beyond = "y".repeat(2 * MOST_OF_LINE);
        let chunks = chunks(&format!("a\n{beyond}\nz\n"));
        let shapes: Vec<_> = chunks.iter().map(|chunk| (chunk.shape, chunk.line)).collect();
        assert_eq!(shapes, [(Shape::Lines, 1), (Shape::LongLine, 2), (Shape::Lines, 3)]);
        assert_eq!(chunks[2].bytes, b"z\n");
        assert_eq!(chunks[2].offset, 2 + beyond.len() as u64 + 1);
    }
}
