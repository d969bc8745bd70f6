//! Bytes and a node in, a verdict or all violations out: one pass over the text, no tree, and for a
//! verdict no allocation.
//!
//! The text is checked as `serde_json` would, also where no node says anything of it; duplicate
//! members are refused everywhere. Positions go from function to function by value: in memory they
//! would be what everything waits for.

use std::cell::Cell;

use super::names::Names;
use super::node::{Any, Bounds, Extra, Kinds, Node, NodeId, Nodes, has, kinds};
use super::object::OPEN_OBJECT;
use super::report::{Finding, Found, Wanted};
use super::sink::{Sink, Step, Stop, Verdict};
use super::word::{Print, Word};
use super::{Asked, Mode, report};
use crate::context::Limits;
use crate::json::same_number;
use crate::path::Segment;
use crate::scan;
use crate::union::kind;
use crate::violation::Rule;

/// How many bytes an input may have at most: a name's place is half a word.
pub(super) const MOST_BYTES: usize = (1 << 31) - 1;

/// A value of which nothing is said.
static OPEN: Node = Node::new("", kinds::ANY);

/// Whether a text is JSON and what a node asks for.
pub(super) fn is_valid(nodes: &Nodes, node: NodeId, bytes: &[u8], asked: &Asked) -> bool {
    verdict(nodes, node, bytes, asked, Verdict::default()).is_some()
}

/// The same, and whether nothing less is to be said of it either.
pub(super) fn is_clean(nodes: &Nodes, node: NodeId, bytes: &[u8], asked: &Asked) -> bool {
    let verdict = verdict(nodes, node, bytes, asked, Verdict { hears_all: true, warned: false });
    verdict.is_some_and(|verdict| !verdict.warned)
}

fn verdict(nodes: &Nodes, node: NodeId, bytes: &[u8], asked: &Asked, verdict: Verdict) -> Option<Verdict> {
    if bytes.len() > asked.limits.bytes.min(MOST_BYTES) {
        return None;
    }
    // The rest of the text is mostly ASCII, and then this is the quicker question.
    if !scan::is_ascii(bytes) && std::str::from_utf8(bytes).is_err() {
        return None;
    }
    let mut scanner = Scanner::new(nodes.all, bytes, asked, verdict);
    scanner.whole(node).is_ok().then_some(scanner.sink)
}

/// All that is wrong with a text.
pub(super) fn report(nodes: &Nodes, node: NodeId, text: &str, asked: &Asked) -> report::Report {
    let collect = super::sink::Collect::new(asked.most);
    let mut scanner = Scanner::new(nodes.all, text.as_bytes(), asked, collect);
    let _ = scanner.whole(node);
    scanner.sink.report
}

/// Where the value ends that starts at a place `depth` containers deep, if it is JSON in which no
/// member stands twice; and whether there is white space in it.
pub(crate) fn value_end(bytes: &[u8], at: usize, depth: u32, limits: Limits) -> Option<(usize, bool)> {
    let asked = Asked { limits, ..Asked::EXACT };
    let mut scanner = Scanner::new(&[], bytes, &asked, Verdict::default());
    scanner.depth = depth;
    let end = scanner.skip(at).ok()?;
    Some((end, scanner.spaced.get()))
}

pub(super) struct Scanner<'a, S> {
    pub(super) nodes: &'static [Node],
    pub(super) bytes: &'a [u8],
    pub(super) asked: &'a Asked,
    pub(super) depth: u32,
    /// What counts that the schema does not assert.
    pub(super) heeds: u8,
    /// Whether white space was met.
    spaced: Cell<bool>,
    /// How many items the array has that was read last.
    count: usize,
    pub(super) names: Names<'a>,
    pub(super) sink: S,
}

impl<'a, S: Sink<'a>> Scanner<'a, S> {
    pub(super) fn new(nodes: &'static [Node], bytes: &'a [u8], asked: &'a Asked, sink: S) -> Self {
        let heeds = asked.heeds();
        Self {
            nodes,
            bytes,
            asked,
            depth: 0,
            heeds,
            spaced: Cell::new(false),
            count: 0,
            names: Names::default(),
            sink,
        }
    }

    fn whole(&mut self, node: NodeId) -> Step {
        let (at, first) = self.token(0);
        let end = self.value_at(node, first, at)?;
        let (end, _) = self.token(end);
        if end < self.bytes.len() { Err(self.broken(end, "the end of the input")) } else { Ok(()) }
    }

    /// What stands here is no JSON.
    #[cold]
    pub(super) fn broken(&mut self, at: usize, wanted: &'static str) -> Stop {
        let range = at..self.bytes.len().min(at + 1);
        let found = Found { text: self.text(at, self.bytes.len()), range };
        let _ = self.sink.take(|path| Finding::new(path, Rule::Syntax, "", Wanted::Words(wanted), &found));
        Stop
    }

    /// A value breaks what a node asks for; it ends where the scanner goes on.
    #[cold]
    pub(super) fn refuse(
        &mut self,
        (start, end): (usize, usize),
        rule: Rule,
        node: &Node,
        wanted: Wanted<'_>,
    ) -> Step<usize> {
        let found = Found { text: self.text(start, end), range: start..end };
        self.sink.take(|path| Finding::new(path, rule, node.pointer, wanted, &found))?;
        Ok(end)
    }

    /// The text between two places that stand at characters.
    pub(super) fn text(&self, start: usize, end: usize) -> &'a str {
        self.bytes.get(start..end).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    #[inline]
    pub(super) fn node(&self, node: NodeId) -> &'static Node {
        &self.nodes[usize::from(node)]
    }

    /// Where the next token starts, and its first byte; 0 at the end.
    #[inline(always)]
    pub(super) fn token(&self, at: usize) -> (usize, u8) {
        match self.bytes.get(at) {
            Some(&byte) if byte > b' ' => (at, byte),
            _ => self.after_space(at),
        }
    }

    #[inline(never)]
    fn after_space(&self, mut at: usize) -> (usize, u8) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.bytes.get(at) {
            self.spaced.set(true);
            at += 1;
        }
        (at, self.bytes.get(at).copied().unwrap_or(0))
    }

    /// One value, which a node must accept; where it ends.
    #[inline(never)]
    pub(super) fn value(&mut self, id: NodeId, at: usize) -> Step<usize> {
        let (at, first) = self.token(at);
        self.value_at(id, first, at)
    }

    /// The same of one that starts at that place, where most of the time goes: inline, which elsewhere would
    /// be size and nothing else.
    #[inline(always)]
    pub(super) fn value_at(&mut self, id: NodeId, first: u8, at: usize) -> Step<usize> {
        let node = self.node(id);
        if self.heeds & node.has != 0 {
            return self.with_told(node, first, at);
        }
        if first == b'"' {
            if let [word] = node.texts
                && word.stands_at(self.bytes, at + 1)
                && node.any.is_none()
                && node.has & has::MORE == 0
            {
                return Ok(at + word.text().len() + 2);
            }
            let end = self.string_end(at)?;
            return if node.plain & kinds::STRING != 0 { Ok(end) } else { self.string(node, at, end) };
        }
        let kind = kind::of(first);
        match node.plain & kind != 0 {
            true => self.skip_of(kind, first, at),
            false if kind == kinds::NUMBER && node.plain & kinds::INTEGER != 0 => self.integer(node, at),
            false => self.checked(node, kind, at),
        }
    }

    /// One value of whatever kind; where it ends.
    #[inline]
    pub(super) fn skip(&mut self, at: usize) -> Step<usize> {
        let (at, first) = self.token(at);
        if first == b'"' { self.string_end(at) } else { self.skip_of(kind::of(first), first, at) }
    }

    fn skip_of(&mut self, kind: Kinds, first: u8, at: usize) -> Step<usize> {
        match kind {
            kinds::STRING => self.string_end(at),
            kinds::OBJECT => self.object(&OPEN, &OPEN_OBJECT, at),
            kinds::ARRAY => self.array(&OPEN, at),
            kinds::NUMBER => self.number_end(at),
            0 => Err(self.broken(at, "a value")),
            _ => self.word(first, at),
        }
    }

    /// A value of which a node asks more than its kind.
    pub(super) fn checked(&mut self, node: &'static Node, kind: Kinds, at: usize) -> Step<usize> {
        if kind == kinds::OBJECT && node.has & has::MORE == 0 {
            match (node.object, node.any) {
                (Some(object), None) if node.kinds & kind != 0 => return self.object(node, object, at),
                (None, Some(Any { tag: Some(tag), .. })) if node.kinds & kind != 0 => {
                    return self.tagged(node, tag, at);
                }
                _ => {}
            }
        }
        let integer =
            node.kinds & (kinds::NUMBER | kinds::INTEGER) == kinds::INTEGER && kind == kinds::NUMBER;
        if node.kinds & kind == 0 && !integer {
            return self.mismatch(node, kind, at);
        }
        if let (true, Some(extra)) = (node.has & has::MORE != 0, node.extra) {
            return self.with_extra(node, extra, kind, at);
        }
        self.shaped(node, kind, integer, at)
    }

    /// A value of a kind that a node does not admit.
    #[cold]
    fn mismatch(&mut self, node: &'static Node, kind: Kinds, at: usize) -> Step<usize> {
        let end =
            if S::COLLECTS || kind == 0 || self.asked.mode == Mode::Tolerant { self.skip(at)? } else { at };
        if self.asked.lets_pass(node, kind) {
            let found = Found { text: self.text(at, end), range: at..end };
            let note = Finding::new(&[], Rule::Type, node.pointer, Wanted::ABSENCE, &found);
            self.sink.take_prose(note.noted())?;
            return Ok(end);
        }
        self.refuse((at, end), Rule::Type, node, Wanted::Kinds(node.kinds))
    }

    fn shaped(&mut self, node: &'static Node, kind: Kinds, integer: bool, at: usize) -> Step<usize> {
        if let Some(any) = node.any {
            let end = self.any(node, any, kind, at)?;
            if node.object.is_none() && node.items.is_none() && node.texts.is_empty() {
                return Ok(end);
            }
        }
        match kind {
            kinds::OBJECT => self.object(node, node.object.unwrap_or(&OPEN_OBJECT), at),
            kinds::ARRAY => self.array(node, at),
            kinds::STRING => {
                let end = self.string_end(at)?;
                self.one_of(node, at, end)
            }
            kinds::NUMBER if integer => self.integer(node, at),
            kinds::NUMBER => self.number_end(at),
            _ => self.word(self.bytes[at], at),
        }
    }

    fn integer(&mut self, node: &Node, at: usize) -> Step<usize> {
        let end = self.number_end(at)?;
        match is_integer(&self.bytes[at..end]) {
            true => Ok(end),
            false => self.refuse((at, end), Rule::Type, node, Wanted::Kinds(kinds::INTEGER)),
        }
    }

    /// A value of a node that asks what few nodes do.
    fn with_extra(&mut self, node: &'static Node, extra: &Extra, kind: Kinds, at: usize) -> Step<usize> {
        for other in extra.all {
            self.value(*other, at)?;
        }
        let integer = kind == kinds::NUMBER && node.kinds & kinds::NUMBER == 0;
        let end = self.shaped(node, kind, integer, at)?;
        if integer && !is_integer(&self.bytes[at..end]) {
            return Ok(end);
        }
        if let Some(constant) = extra.constant {
            let value = &self.bytes[at..end];
            let is_it = match kind {
                kinds::NUMBER => same_number(constant, self.text(at, end)),
                kinds::STRING => true,
                _ => value == constant.as_bytes(),
            };
            if !is_it {
                self.refuse((at, end), Rule::Constant, node, Wanted::Constant(constant))?;
            }
        }
        if let Some(bounds) = extra.bounds {
            self.bounded(node, bounds, kind, (at, end))?;
        }
        Ok(end)
    }

    /// Bounds of a value that has been read.
    fn bounded(&mut self, node: &Node, bounds: Bounds, kind: Kinds, place: (usize, usize)) -> Step<usize> {
        let text = self.text(place.0, place.1);
        let (amount, wanted) = match kind {
            kinds::NUMBER => (number(text), Wanted::Number(bounds)),
            kinds::STRING => (scan::characters(&text[1..text.len() - 1]) as f64, Wanted::Characters(bounds)),
            kinds::ARRAY => (self.count as f64, Wanted::Items(bounds)),
            _ => return Ok(place.1),
        };
        if within(bounds, amount) { Ok(place.1) } else { self.refuse(place, Rule::Bound, node, wanted) }
    }

    /// `null`, `true` or `false`.
    fn word(&mut self, first: u8, at: usize) -> Step<usize> {
        let word: &[u8] = match first {
            b'n' => b"null",
            b't' => b"true",
            _ => b"false",
        };
        let is_it = self.bytes[at..].starts_with(word);
        if is_it { Ok(at + word.len()) } else { Err(self.broken(at, "a value")) }
    }

    #[inline]
    pub(super) fn string_end(&mut self, at: usize) -> Step<usize> {
        scan::string_end(self.bytes, at + 1).map_err(|at| self.broken_string(at))
    }

    #[cold]
    fn broken_string(&mut self, at: usize) -> Stop {
        self.broken(at, "a string that JSON allows (escapes, no control characters, closed)")
    }

    #[inline]
    fn number_end(&mut self, at: usize) -> Step<usize> {
        match scan::number_end(self.bytes, at) {
            Ok(end) => Ok(end),
            Err(_) => Err(self.broken(at, "a number that fits into a double")),
        }
    }

    /// A string that has been read, of which a node asks more than that.
    fn string(&mut self, node: &'static Node, at: usize, end: usize) -> Step<usize> {
        match node.any.is_some() || node.has & has::MORE != 0 || node.kinds & kinds::STRING == 0 {
            true => self.checked(node, kinds::STRING, at),
            false => self.one_of(node, at, end),
        }
    }

    /// A string that has been read, which must be one of the node's, where it has some.
    #[inline]
    fn one_of(&mut self, node: &'static Node, at: usize, end: usize) -> Step<usize> {
        let content = &self.bytes[at + 1..end - 1];
        let print = Print::at(self.bytes, at + 1, end - 1);
        if node.texts.is_empty() || node.texts.iter().any(|word| word.is(print, content)) {
            return Ok(end);
        }
        self.other_text(node, at, end)
    }

    #[cold]
    fn other_text(&mut self, node: &'static Node, at: usize, end: usize) -> Step<usize> {
        if node.texts.iter().any(|word| self.spells((at, end), word)) {
            return Ok(end);
        }
        let rule = if node.texts.len() == 1 { Rule::Constant } else { Rule::Enum };
        self.refuse((at, end), rule, node, Wanted::Texts(node.texts))
    }

    /// Which word a string is that has been read.
    #[inline]
    pub(super) fn find_arm(&self, arms: &[(Word, NodeId)], (start, end): (usize, usize)) -> Option<usize> {
        let content = &self.bytes[start + 1..end - 1];
        let print = Print::at(self.bytes, start + 1, end - 1);
        let found = arms.iter().position(|(word, _)| word.is(print, content));
        found.or_else(|| self.find_spelled(arms, (start, end)))
    }

    #[cold]
    fn find_spelled(&self, arms: &[(Word, NodeId)], place: (usize, usize)) -> Option<usize> {
        arms.iter().position(|(word, _)| self.spells(place, word))
    }

    #[cold]
    fn spells(&self, (start, end): (usize, usize), word: &Word) -> bool {
        scan::spells(self.text(start + 1, end - 1), word.text())
    }

    #[inline]
    pub(super) fn enter(&mut self, at: usize) -> Step {
        self.depth += 1;
        if self.depth > self.asked.limits.depth { Err(self.too_deep(at)) } else { Ok(()) }
    }

    #[cold]
    fn too_deep(&mut self, at: usize) -> Stop {
        let found = Found { text: self.text(at, at + 1), range: at..at + 1 };
        let limit = Wanted::Depth(self.asked.limits.depth);
        let _ = self.sink.take(|path| Finding::new(path, Rule::Limit, "", limit, &found));
        Stop
    }

    fn array(&mut self, node: &Node, at: usize) -> Step<usize> {
        self.enter(at)?;
        let (mut at, mut byte) = self.token(at + 1);
        let mut count = 0_usize;
        while byte != b']' || count > 0 {
            self.sink.enter(|| Segment::Index(count));
            at = match node.items {
                Some(items) => {
                    let (at, first) = self.token(at);
                    self.value_at(items, first, at)?
                }
                None => self.skip(at)?,
            };
            self.sink.leave();
            count += 1;
            (at, byte) = self.token(at);
            match byte {
                b',' => at += 1,
                b']' => break,
                _ => return Err(self.broken(at, "`,` or `]`")),
            }
        }
        self.depth -= 1;
        self.count = count;
        Ok(at + 1)
    }
}

/// Whether a number is an integer, however large: `7`, `7.0`, `7e2`.
#[inline]
fn is_integer(number: &[u8]) -> bool {
    let plain = number.iter().all(|byte| byte.is_ascii_digit() || *byte == b'-');
    plain || is_whole(std::str::from_utf8(number).unwrap_or_default())
}

/// The number that a text spells; most are small integers, which are quickly read.
fn number(text: &str) -> f64 {
    text.parse::<i32>().map_or_else(|_| text.parse().unwrap_or(f64::NAN), f64::from)
}

#[cold]
fn is_whole(text: &str) -> bool {
    text.parse::<f64>().is_ok_and(|number| number.fract() == 0.0)
}

pub(super) fn within((low, high): Bounds, value: f64) -> bool {
    low.is_none_or(|(low, _)| value >= low) && high.is_none_or(|(high, _)| value <= high)
}
