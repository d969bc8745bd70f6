//! Names of undeclared members that have been met, so that none stands twice: places in the text,
//! in memory that is there anyway, and in a set of their own once they are many.

use std::borrow::Cow;
use std::collections::HashSet;

use super::word::{Print, Word};
use crate::scan;

/// How many undeclared members are remembered without allocation, for all objects that are open
/// at a time.
const FEW: usize = 96;
/// How many of them are remembered where most messages have enough with; the others' place is only
/// made when it is needed.
const NEAR: usize = 16;
/// How many of one object are compared one by one.
const FEW_OF_ONE: usize = 32;

/// A member's name in the text.
#[derive(Clone, Copy)]
pub(super) struct Name<'a> {
    /// Without its quotes.
    pub(super) bytes: &'a [u8],
    pub(super) start: usize,
    pub(super) print: Print,
    pub(super) escaped: bool,
}

impl<'a> Name<'a> {
    /// Whether it spells that word; for names with escapes.
    #[cold]
    pub(super) fn spells(self, word: &Word) -> bool {
        scan::spells(std::str::from_utf8(self.bytes).unwrap_or_default(), word.text())
    }

    /// What it spells.
    #[cold]
    pub(super) fn text(self) -> Cow<'a, str> {
        scan::resolved(std::str::from_utf8(self.bytes).unwrap_or_default())
    }
}

/// The names of the undeclared members of all objects that are open.
#[derive(Default)]
pub(super) struct Names<'a> {
    /// Where each starts, above what of it fits into half a word.
    near: [u64; NEAR],
    far: Option<[u64; FEW - NEAR]>,
    pub(super) count: usize,
    /// Whether one of them has escapes.
    escaped: bool,
    /// Those of objects with many, by depth.
    many: Vec<(u32, HashSet<Cow<'a, str>>)>,
}

impl<'a> Names<'a> {
    /// Remembers a name of the object at that depth, whose names start at `before`; tells whether
    /// it is new.
    #[inline]
    pub(super) fn is_new(&mut self, text: &'a [u8], before: usize, depth: u32, name: Name<'a>) -> bool {
        let entry = (name.start as u64) << 32 | u64::from(name.print.mixed(name.bytes.len()));
        self.escaped |= name.escaped;
        if self.count >= NEAR {
            return self.is_new_of_far(text, before, depth, name, entry);
        }
        if self.stands_in(&self.near[before..self.count], text, name, entry) {
            return false;
        }
        self.near[self.count] = entry;
        self.count += 1;
        true
    }

    #[inline(always)]
    fn stands_in(&self, known: &[u64], text: &'a [u8], name: Name<'a>, entry: u64) -> bool {
        known
            .iter()
            .any(|known| (*known as u32 == entry as u32 || self.escaped) && is_same(text, *known, name))
    }

    #[cold]
    fn is_new_of_far(
        &mut self,
        text: &'a [u8],
        before: usize,
        depth: u32,
        name: Name<'a>,
        entry: u64,
    ) -> bool {
        let near = self.near.get(before..).unwrap_or_default();
        let far = self.far.as_ref().map_or(&[][..], |far| &far[before.max(NEAR) - NEAR..self.count - NEAR]);
        if self.stands_in(near, text, name, entry) || self.stands_in(far, text, name, entry) {
            return false;
        }
        if self.count < FEW && self.count - before < FEW_OF_ONE {
            self.far.get_or_insert([0; FEW - NEAR])[self.count - NEAR] = entry;
            self.count += 1;
            return true;
        }
        self.is_new_of_many(depth, name)
    }

    #[cold]
    fn is_new_of_many(&mut self, depth: u32, name: Name<'a>) -> bool {
        if self.many.last().is_none_or(|(known, _)| *known != depth) {
            self.many.push((depth, HashSet::new()));
        }
        self.many.last_mut().is_some_and(|(_, names)| names.insert(name.text()))
    }

    /// Forgets the names of the object at that depth.
    #[inline]
    pub(super) fn leave(&mut self, before: usize, depth: u32) {
        self.count = before;
        if !self.many.is_empty() {
            self.many.retain(|(known, _)| *known < depth);
        }
    }
}

/// Whether the name that stands at an entry's place is that name.
#[cold]
fn is_same(text: &[u8], entry: u64, name: Name<'_>) -> bool {
    let start = (entry >> 32) as usize;
    let Ok(end) = scan::string_end(text, start) else { return false };
    let known = &text[start..end - 1];
    let spelled = |bytes| std::str::from_utf8(bytes).unwrap_or_default();
    known == name.bytes || scan::same_spelled(spelled(known), spelled(name.bytes))
}
