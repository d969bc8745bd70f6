//! Matters of chunks in, what all of them come to out.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::Seen;
use super::matter::{Change, Matter};
use crate::finding::Piece;
use crate::report::excerpt::excerpt;

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) found: BTreeMap<Matter, Entry>,
    pub(super) messages: u64,
    pub(super) others: u64,
}

/// What was found of one matter.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) title: String,
    /// How many messages show it.
    pub(super) count: u64,
    /// Who sent them, where that can be told.
    pub(super) senders: BTreeSet<&'static str>,
    pub(super) example: Example,
}

/// One message that shows a matter.
#[derive(Debug)]
pub(super) struct Example {
    pub(super) file: String,
    pub(super) line: u64,
    pub(super) column: u64,
    /// The part of its line around the place.
    pub(super) excerpt: String,
}

impl Example {
    pub(super) fn of(piece: &Piece<'_>, range: &Range<usize>) -> Self {
        let spot = piece.spot(range.start);
        // Nothing of an input reaches a terminal as a control character.
        let shown = |text: &str| -> String {
            text.chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect()
        };
        let excerpt = shown(&excerpt(piece, spot, range).text);
        Self { file: shown(piece.file), line: spot.line, column: spot.column, excerpt }
    }
}

impl Tally {
    pub(super) fn add(&mut self, seen: Seen, example: impl FnOnce(&Range<usize>) -> Example) {
        let entry = self.found.entry(seen.matter).or_insert_with(|| Entry {
            title: seen.title,
            count: 0,
            senders: BTreeSet::new(),
            example: example(&seen.range),
        });
        entry.count += seen.count;
        entry.senders.extend(seen.senders);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// What was found of one kind, what most messages show first.
    pub(super) fn of(&self, change: Change) -> Vec<(&Matter, &Entry)> {
        let mut found: Vec<_> = self.found.iter().filter(|(matter, _)| matter.change == change).collect();
        found.sort_by_key(|(_, entry)| std::cmp::Reverse(entry.count));
        found
    }
}
