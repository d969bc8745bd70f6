//! The scanner in objects: which declared member a name is, that none stands twice, and that none is
//! missing.

use super::bytes::Scanner;
use super::names::Name;
use super::node::{Member, Node, Object, Others, kinds};
use super::report::{Finding, Found, Wanted};
use super::sink::{Sink, Step};
use super::word::{Head, Print, Word};
use crate::path::Segment;
use crate::scan;
use crate::violation::Rule;

/// An object of which nothing is said.
pub(super) static OPEN_OBJECT: Object = Object::new(&[], 0, Others::Open);

impl<'a, S: Sink<'a>> Scanner<'a, S> {
    pub(super) fn object(&mut self, node: &'static Node, object: &'static Object, at: usize) -> Step<usize> {
        self.enter(at)?;
        let (next, byte) = self.token(at + 1);
        if byte == b'}' {
            self.depth -= 1;
            return self.complete(node, object, 0, (at, next + 1));
        }
        match object.members.is_empty() {
            true => self.free_members(node, object, (at, next)),
            false => self.members(node, object, at, 0, next),
        }
    }

    /// The members of an object that declares none.
    #[inline(never)]
    fn free_members(
        &mut self,
        node: &'static Node,
        object: &'static Object,
        (start, mut at): (usize, usize),
    ) -> Step<usize> {
        let before = self.names.count;
        loop {
            if self.bytes.get(at) != Some(&b'"') {
                at = self.name_start(at)?;
            }
            let (name, value) = self.name(at)?;
            let end = self.free(node, object, before, name, value)?;
            let (next, byte) = self.token(end);
            match byte {
                b',' => at = next + 1,
                b'}' => return self.left(node, object, before, 0, (start, next + 1)),
                _ => return Err(self.broken(next, "`,` or `}`")),
            }
        }
    }

    /// The members of an object from the name at `at` on; `seen` are those before.
    pub(super) fn members(
        &mut self,
        node: &'static Node,
        object: &'static Object,
        start: usize,
        mut seen: u64,
        mut at: usize,
    ) -> Step<usize> {
        let before = self.names.count;
        loop {
            if self.bytes.get(at) != Some(&b'"') {
                at = self.name_start(at)?;
            }
            let end = match self.known_name(object, at + 1) {
                Some((place, end)) => {
                    let value = self.colon(end + 1)?;
                    self.declared(object, place, &mut seen, at, value)?
                }
                None => self.other(node, object, before, &mut seen, at)?,
            };
            let (next, byte) = self.token(end);
            match byte {
                b',' => at = next + 1,
                b'}' => return self.left(node, object, before, seen, (start, next + 1)),
                _ => return Err(self.broken(next, "`,` or `}`")),
            }
        }
    }

    /// The declared member whose name starts here and is spelled without escapes, and where it ends.
    #[inline(always)]
    pub(super) fn known_name(&self, object: &Object, start: usize) -> Option<(usize, usize)> {
        // That it is a known name is quicker told than where it ends.
        let text = self.bytes;
        let head = Head::at(text, start)?;
        let is_it = move |(word, ..): &Member| head.is_of(word, text, start);
        let place = object.index.find(object.members, head.first, is_it)?;
        Some((place, start + head.length(&object.members[place].0)))
    }

    /// Where the name starts that must stand here.
    #[inline(never)]
    fn name_start(&mut self, at: usize) -> Step<usize> {
        let (at, byte) = self.token(at);
        if byte == b'"' { Ok(at) } else { Err(self.broken(at, "a member name in quotes")) }
    }

    #[inline(always)]
    fn colon(&mut self, at: usize) -> Step<usize> {
        let (colon, byte) = self.token(at);
        if byte == b':' { Ok(colon + 1) } else { Err(self.broken(colon, "`:`")) }
    }

    /// A declared member whose name starts with the quote at `at`; where its value ends.
    #[inline(always)]
    fn declared(
        &mut self,
        object: &'static Object,
        place: usize,
        seen: &mut u64,
        at: usize,
        value: usize,
    ) -> Step<usize> {
        let (word, node, plain) = &object.members[place];
        self.meet(word, place, seen, at)?;
        let (value, first) = self.token(value);
        // Most are strings, of which nothing more is asked.
        let end = match first == b'"' && plain & kinds::STRING != 0 {
            true => self.string_end(value)?,
            false => self.value_at(*node, first, value)?,
        };
        self.sink.leave();
        Ok(end)
    }

    /// Goes into a declared member, which may not have been there yet.
    #[inline(always)]
    fn meet(&mut self, word: &'static Word, place: usize, seen: &mut u64, at: usize) -> Step {
        self.sink.enter(|| Segment::Name(word.text().as_bytes()));
        let bit = 1 << place;
        if *seen & bit != 0 {
            self.twice(at)?;
        }
        *seen |= bit;
        Ok(())
    }

    /// A member that takes a closer look, and mostly is not declared; where its value ends.
    #[inline(never)]
    fn other(
        &mut self,
        node: &'static Node,
        object: &'static Object,
        before: usize,
        seen: &mut u64,
        at: usize,
    ) -> Step<usize> {
        let (name, value) = self.name(at)?;
        // Others would have been known.
        let is_spelled_out = !name.escaped && name.start + 8 <= self.bytes.len();
        if !is_spelled_out && let Some(place) = place_of(object, &name) {
            return self.declared_after_all(object, place, seen, (at, value));
        }
        self.free(node, object, before, name, value)
    }

    /// A member that is not declared, and may not stand there yet; where its value ends.
    #[inline(always)]
    fn free(
        &mut self,
        node: &'static Node,
        object: &'static Object,
        before: usize,
        name: Name<'a>,
        value: usize,
    ) -> Step<usize> {
        self.sink.enter(|| Segment::Name(name.bytes));
        if !self.names.is_new(self.bytes, before, self.depth, name) {
            self.twice(name.start - 1)?;
        }
        let end = match object.others {
            Others::Open => self.skip(value)?,
            Others::Node(node) => self.value(node, value)?,
            Others::Closed => self.undeclared(node, object, value)?,
        };
        self.sink.leave();
        Ok(end)
    }

    #[cold]
    fn declared_after_all(
        &mut self,
        object: &'static Object,
        place: usize,
        seen: &mut u64,
        (at, value): (usize, usize),
    ) -> Step<usize> {
        let (word, node, _) = &object.members[place];
        self.meet(word, place, seen, at)?;
        let end = self.value(*node, value)?;
        self.sink.leave();
        Ok(end)
    }

    /// The name that starts with the quote at `at`, and where its member's value may start.
    ///
    /// Always inline: a name that is returned goes through memory, which costs more than finding it.
    #[inline(always)]
    pub(super) fn name(&mut self, at: usize) -> Step<(Name<'a>, usize)> {
        let start = at + 1;
        let plain = scan::plain_end(self.bytes, start);
        let escaped = self.bytes.get(plain) != Some(&b'"');
        let end = if escaped { self.string_end(at)? - 1 } else { plain };
        let bytes = &self.bytes[start..end];
        let name = Name { bytes, start, print: Print::at(self.bytes, start, end), escaped };
        Ok((name, self.colon(end + 1)?))
    }

    #[cold]
    fn undeclared(&mut self, node: &Node, object: &'static Object, at: usize) -> Step<usize> {
        let (start, _) = self.token(at);
        let end = self.skip(start)?;
        self.refuse((start, end), Rule::Undeclared, node, Wanted::Declared(object))
    }

    /// Leaves an object behind its last member.
    #[inline(always)]
    fn left(
        &mut self,
        node: &'static Node,
        object: &'static Object,
        before: usize,
        seen: u64,
        place: (usize, usize),
    ) -> Step<usize> {
        self.names.leave(before, self.depth);
        self.depth -= 1;
        self.complete(node, object, seen, place)
    }

    /// Whether all members were there that must be.
    #[inline]
    fn complete(&mut self, node: &Node, object: &Object, seen: u64, place: (usize, usize)) -> Step<usize> {
        let missing = object.required & !seen;
        if missing == 0 { Ok(place.1) } else { self.missing(node, object, missing, place) }
    }

    #[cold]
    fn missing(&mut self, node: &Node, object: &Object, missing: u64, place: (usize, usize)) -> Step<usize> {
        for (bit, (name, ..)) in object.members.iter().enumerate() {
            if missing & (1 << bit) != 0 {
                self.refuse(place, Rule::Required, node, Wanted::Member(name.text()))?;
            }
        }
        Ok(place.1)
    }

    /// A member of the name that starts with the quote at `at` stands there already.
    #[cold]
    fn twice(&mut self, at: usize) -> Step {
        let range = at..self.string_end(at)?;
        let found = Found { text: "it twice", range };
        self.sink
            .take(|path| Finding::new(path, Rule::Duplicate, "", Wanted::Words("each member once"), &found))
    }
}

/// Which declared member a name is that has been read.
#[cold]
fn place_of(object: &Object, name: &Name<'_>) -> Option<usize> {
    match name.escaped {
        false => {
            object.index.find(object.members, name.print.first, |(word, ..)| word.is(name.print, name.bytes))
        }
        true => object.members.iter().position(|(word, ..)| name.spells(word)),
    }
}
