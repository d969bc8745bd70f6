//! Bytes and a node in, a verdict or all violations out: one pass over the text, no tree, and for a
//! verdict no allocation.
//!
//! The text is checked as `serde_json` would, also where no node says anything of it; duplicate
//! members are refused everywhere.

use std::borrow::Cow;

use super::node::{Any, Bounds, Choice, Kinds, Node, NodeId, Object, Others, Tables, kinds};
use super::report::{Finding, Found, Report, Wanted};
use crate::context::Limits;
use crate::json::same_number;
use crate::path::Segment;
use crate::scan;
use crate::violation::Rule;

/// Nothing more is to be read: the text is no JSON, a limit is met, or the verdict is clear.
struct Stop;

type Step<T = ()> = Result<T, Stop>;

/// How many undeclared members are remembered without memory of their own, for all objects that
/// are open at a time.
const FEW: usize = 96;

/// How many bytes an input may have at most: a name's places are packed into one word.
pub(super) const MOST_BYTES: usize = (1 << 31) - 1;

/// Whether a text is JSON and what a node asks for.
pub(super) fn is_valid(tables: &Tables, node: NodeId, bytes: &[u8], limits: Limits) -> bool {
    if bytes.len() > limits.bytes.min(MOST_BYTES) {
        return false;
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let mut scanner = Scanner::new(tables.nodes, text, limits.depth, Verdict);
    scanner.value(node).is_ok() && scanner.is_at_end()
}

/// All that is wrong with a text.
pub(super) fn report(tables: &Tables, node: NodeId, text: &str, depth: u32, most: usize) -> Report {
    let collect = Collect { path: Vec::new(), report: Report::new(most) };
    let mut scanner = Scanner::new(tables.nodes, text, depth, collect);
    if scanner.value(node).is_ok() && !scanner.is_at_end() {
        let _ = scanner.broken("the end of the input");
    }
    scanner.sink.report
}

/// What becomes of violations. The two kinds make two scanners: a verdict pays for nothing that it
/// does not need.
trait Sink<'a>: Sized {
    /// Whether violations are wanted, or only whether there is one.
    const COLLECTS: bool;

    /// Takes a violation of the value from `start` to `end`.
    fn take(&mut self, finding: impl FnOnce(&[Segment<'a>]) -> Finding) -> Step;

    fn enter(&mut self, segment: impl FnOnce() -> Segment<'a>);

    fn leave(&mut self);
}

/// Only whether there is a violation.
struct Verdict;

impl<'a> Sink<'a> for Verdict {
    const COLLECTS: bool = false;

    #[inline]
    fn take(&mut self, _: impl FnOnce(&[Segment<'a>]) -> Finding) -> Step {
        Err(Stop)
    }

    #[inline]
    fn enter(&mut self, _: impl FnOnce() -> Segment<'a>) {}

    #[inline]
    fn leave(&mut self) {}
}

/// All violations, with their places.
struct Collect<'a> {
    path: Vec<Segment<'a>>,
    report: Report,
}

impl<'a> Sink<'a> for Collect<'a> {
    const COLLECTS: bool = true;

    fn take(&mut self, finding: impl FnOnce(&[Segment<'a>]) -> Finding) -> Step {
        if self.report.add(finding(&self.path)) { Ok(()) } else { Err(Stop) }
    }

    fn enter(&mut self, segment: impl FnOnce() -> Segment<'a>) {
        self.path.push(segment());
    }

    fn leave(&mut self) {
        self.path.pop();
    }
}

struct Scanner<'a, S> {
    nodes: &'static [Node],
    text: &'a str,
    at: usize,
    depth: u32,
    limit: u32,
    names: Names,
    /// The name of the member that was met last.
    name: Name,
    sink: S,
}

/// Where a member's name stands, without its quotes, and whether it has escapes. One word, because
/// a value of more would go through memory on every member.
#[derive(Clone, Copy, Default)]
struct Name(u64);

impl Name {
    /// The input has fewer bytes than a `u32` counts.
    fn new(start: usize, end: usize, escaped: bool) -> Self {
        Self((start as u64) << 33 | (end as u64) << 1 | u64::from(escaped))
    }

    fn start(self) -> usize {
        (self.0 >> 33) as usize
    }

    fn end(self) -> usize {
        (self.0 >> 1) as u32 as usize
    }

    fn escaped(self) -> bool {
        self.0 & 1 == 1
    }
}

/// Places and lengths of the names that have been met in open objects.
struct Names {
    few: [(u32, u32); FEW],
    many: Vec<(u32, u32)>,
    count: usize,
    /// Whether one of them has escapes.
    escaped: bool,
}

impl Names {
    fn new() -> Self {
        Self { few: [(0, 0); FEW], many: Vec::new(), count: 0, escaped: false }
    }

    fn get(&self, place: usize) -> (u32, u32) {
        if place < FEW { self.few[place] } else { self.many[place - FEW] }
    }

    fn push(&mut self, name: (u32, u32)) {
        if self.count < FEW {
            self.few[self.count] = name;
        } else {
            self.many.truncate(self.count - FEW);
            self.many.push(name);
        }
        self.count += 1;
    }
}

impl<'a, S: Sink<'a>> Scanner<'a, S> {
    fn new(nodes: &'static [Node], text: &'a str, limit: u32, sink: S) -> Self {
        Self { nodes, text, at: 0, depth: 0, limit, names: Names::new(), name: Name::default(), sink }
    }

    fn is_at_end(&mut self) -> bool {
        self.peek() == 0 && self.at >= self.text.len()
    }

    /// What stands here is no JSON.
    #[cold]
    fn broken(&mut self, wanted: &'static str) -> Stop {
        let (text, at) = (self.text, self.at);
        let found = Found { text: text.get(at..).unwrap_or(""), range: at..text.len().min(at + 1) };
        let _ = self.sink.take(|path| Finding::new(path, Rule::Syntax, "", Wanted::Words(wanted), &found));
        Stop
    }

    /// The value from `start` to where the scanner stands breaks what a node asks for.
    #[cold]
    fn refuse(&mut self, start: usize, rule: Rule, node: &Node, wanted: Wanted<'_>) -> Step {
        let (text, end) = (self.text, self.at);
        let found = Found { text: &text[start..end], range: start..end };
        self.sink.take(|path| Finding::new(path, rule, node.pointer, wanted, &found))
    }

    fn node(&self, node: NodeId) -> &'static Node {
        &self.nodes[usize::from(node)]
    }

    #[inline]
    fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(0)
    }

    /// The first byte of the next token; 0 at the end.
    #[inline]
    fn peek(&mut self) -> u8 {
        loop {
            match self.byte(self.at) {
                b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                byte => return byte,
            }
        }
    }

    /// One value, which a node must accept.
    fn value(&mut self, id: NodeId) -> Step {
        let node = self.node(id);
        let first = self.peek();
        let start = self.at;
        let Some(kind) = kind(first) else { return Err(self.broken("a value")) };
        let integer =
            node.kinds & (kinds::NUMBER | kinds::INTEGER) == kinds::INTEGER && kind == kinds::NUMBER;
        if node.kinds & kind == 0 && !integer {
            if S::COLLECTS {
                self.skip()?;
            }
            return self.refuse(start, Rule::Type, node, Wanted::Kinds(node.kinds));
        }
        if !node.all.is_empty() {
            let state = (self.at, self.depth);
            for other in node.all {
                self.value(*other)?;
                (self.at, self.depth) = state;
            }
        }
        if let Some(any) = node.any {
            let only = node.object.is_none() && node.items.is_none() && node.texts.is_empty();
            let state = (self.at, self.depth);
            self.any(node, any, kind)?;
            if only {
                return Ok(());
            }
            (self.at, self.depth) = state;
        }
        match kind {
            kinds::OBJECT => match node.object {
                Some(object) => self.object(node, object),
                None => self.open_object(),
            },
            kinds::ARRAY => self.array(node),
            kinds::STRING if node.texts.is_empty() && node.bounds.is_none() => self.skip_string(),
            kinds::STRING => self.string(node),
            kinds::NUMBER => self.number(node, integer),
            kinds::NULL => self.word("null"),
            _ => {
                let word = if first == b't' { "true" } else { "false" };
                self.word(word)?;
                match node.constant {
                    Some(constant) if constant != word => {
                        self.refuse(start, Rule::Constant, node, Wanted::Constant(constant))
                    }
                    _ => Ok(()),
                }
            }
        }
    }

    /// One value of whatever kind.
    fn skip(&mut self) -> Step {
        match self.peek() {
            b'"' => self.skip_string(),
            b'{' => self.open_object(),
            b'[' => {
                self.enter()?;
                let (mut first, mut count) = (true, 0);
                while self.item(&mut first)? {
                    self.sink.enter(|| Segment::Index(count));
                    self.skip()?;
                    self.sink.leave();
                    count += 1;
                }
                Ok(())
            }
            b't' => self.word("true"),
            b'f' => self.word("false"),
            b'n' => self.word("null"),
            b'-' | b'0'..=b'9' => self.digits().map(drop),
            _ => Err(self.broken("a value")),
        }
    }

    fn enter(&mut self) -> Step {
        self.at += 1;
        self.depth += 1;
        if self.depth > self.limit { Err(self.too_deep()) } else { Ok(()) }
    }

    #[cold]
    fn too_deep(&mut self) -> Stop {
        let (text, at, limit) = (self.text, self.at - 1, self.limit);
        let found = Found { text: &text[at..=at], range: at..at + 1 };
        let _ = self.sink.take(|path| Finding::new(path, Rule::Limit, "", Wanted::Depth(limit), &found));
        Stop
    }

    fn leave(&mut self) {
        self.at += 1;
        self.depth -= 1;
    }

    fn word(&mut self, word: &str) -> Step {
        match self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            true => {
                self.at += word.len();
                Ok(())
            }
            false => Err(self.broken("a value")),
        }
    }

    #[inline]
    fn skip_string(&mut self) -> Step {
        match scan::string_end(self.text, self.at + 1) {
            Ok(end) => {
                self.at = end;
                Ok(())
            }
            Err(at) => {
                self.at = at;
                Err(self.broken("a string that JSON allows (escapes, no control characters, closed)"))
            }
        }
    }

    fn digits(&mut self) -> Step<&'a str> {
        let start = self.at;
        match scan::number_end(self.text, start) {
            Ok(end) => {
                self.at = end;
                Ok(&self.text[start..end])
            }
            Err(_) => Err(self.broken("a number that fits into a double")),
        }
    }

    fn number(&mut self, node: &Node, integer: bool) -> Step {
        let start = self.at;
        let text = self.digits()?;
        if integer && !is_integer(text) {
            return self.refuse(start, Rule::Type, node, Wanted::Kinds(kinds::INTEGER));
        }
        if !within(node.bounds, || text.parse().unwrap_or(f64::NAN)) {
            return self.refuse(start, Rule::Bound, node, Wanted::Number(node.bounds));
        }
        match node.constant {
            Some(constant) if !same_number(constant, text) => {
                self.refuse(start, Rule::Constant, node, Wanted::Constant(constant))
            }
            _ => Ok(()),
        }
    }

    fn string(&mut self, node: &Node) -> Step {
        let start = self.at;
        self.skip_string()?;
        let content = &self.text[start + 1..self.at - 1];
        if !node.texts.is_empty() && !node.texts.iter().any(|known| scan::spells(content, known)) {
            let rule = if node.texts.len() == 1 { Rule::Constant } else { Rule::Enum };
            return self.refuse(start, rule, node, Wanted::Texts(node.texts));
        }
        if !within(node.bounds, || scan::characters(content) as f64) {
            return self.refuse(start, Rule::Bound, node, Wanted::Characters(node.bounds));
        }
        Ok(())
    }

    fn array(&mut self, node: &Node) -> Step {
        let start = self.at;
        self.enter()?;
        let (mut first, mut count) = (true, 0_usize);
        while self.item(&mut first)? {
            self.sink.enter(|| Segment::Index(count));
            match node.items {
                Some(items) => self.value(items)?,
                None => self.skip()?,
            }
            self.sink.leave();
            count += 1;
        }
        if !within(node.bounds, || count as f64) {
            return self.refuse(start, Rule::Bound, node, Wanted::Items(node.bounds));
        }
        Ok(())
    }

    /// Whether another item follows; `first` starts as true.
    #[inline]
    fn item(&mut self, first: &mut bool) -> Step<bool> {
        match self.peek() {
            b']' => {
                self.leave();
                return Ok(false);
            }
            b',' if !*first => {
                self.at += 1;
                if self.peek() == b']' {
                    return Err(self.broken("a value"));
                }
            }
            _ if *first => {}
            _ => return Err(self.broken("`,` or `]`")),
        }
        *first = false;
        Ok(true)
    }

    /// Whether another member follows, whose name is then in `name`; the scanner stands before its
    /// value.
    #[inline]
    fn key(&mut self, first: &mut bool) -> Step<bool> {
        match self.peek() {
            b'}' => {
                self.leave();
                return Ok(false);
            }
            b',' if !*first => self.at += 1,
            _ if *first => {}
            _ => return Err(self.broken("`,` or `}`")),
        }
        *first = false;
        if self.peek() != b'"' {
            return Err(self.broken("a member name in quotes"));
        }
        let start = self.at + 1;
        let plain = scan::plain_end(self.text.as_bytes(), start);
        let escaped = self.byte(plain) != b'"';
        if escaped {
            self.skip_string()?;
        } else {
            self.at = plain + 1;
        }
        let end = self.at - 1;
        if self.peek() != b':' {
            return Err(self.broken("`:`"));
        }
        self.at += 1;
        self.name = Name::new(start, end, escaped);
        Ok(true)
    }

    fn object(&mut self, node: &Node, object: &Object) -> Step {
        let start = self.at;
        self.enter()?;
        let (mut first, mut seen, mut hint, before) = (true, 0_u64, 0, self.names.count);
        while self.key(&mut first)? {
            let key = self.name;
            let name = &self.text[key.start()..key.end()];
            let place = match key.escaped() {
                false => object.find(name.as_bytes(), hint),
                true => object.members.iter().position(|(known, _)| scan::spells(name, known)),
            };
            self.sink.enter(|| Segment::Member(scan::resolved(name)));
            match place {
                Some(place) => {
                    let bit = 1 << place;
                    if seen & bit != 0 {
                        self.twice(key.start())?;
                    }
                    seen |= bit;
                    hint = place + 1;
                    self.value(object.members[place].1)?;
                }
                None => {
                    self.remember(before, key)?;
                    match object.others {
                        Others::Open => self.skip()?,
                        Others::Node(node) => self.value(node)?,
                        Others::Closed => {
                            let value = self.at;
                            self.skip()?;
                            self.refuse(value, Rule::Undeclared, node, Wanted::Declared(object))?;
                        }
                    }
                }
            }
            self.sink.leave();
        }
        self.names.count = before;
        let missing = object.required & !seen;
        if missing == 0 {
            return Ok(());
        }
        for (place, (name, _)) in object.members.iter().enumerate() {
            if missing & (1 << place) != 0 {
                self.refuse(start, Rule::Required, node, Wanted::Member(name))?;
            }
        }
        Ok(())
    }

    fn open_object(&mut self) -> Step {
        self.enter()?;
        let (mut first, before) = (true, self.names.count);
        while self.key(&mut first)? {
            let key = self.name;
            let name = &self.text[key.start()..key.end()];
            self.sink.enter(|| Segment::Member(scan::resolved(name)));
            self.remember(before, key)?;
            self.skip()?;
            self.sink.leave();
        }
        self.names.count = before;
        Ok(())
    }

    /// The member whose name starts at `start` stands there a second time.
    #[cold]
    fn twice(&mut self, start: usize) -> Step {
        let found = Found { text: "it twice", range: start - 1..self.at - 1 };
        self.sink
            .take(|path| Finding::new(path, Rule::Duplicate, "", Wanted::Words("each member once"), &found))
    }

    /// Remembers a name of the object whose names start at `before`; refuses one met before.
    #[inline]
    fn remember(&mut self, before: usize, key: Name) -> Step {
        let name = &self.text[key.start()..key.end()];
        // Names may be the same that are spelled with escapes.
        self.names.escaped |= key.escaped();
        for place in before..self.names.count {
            let (at, length) = self.names.get(place);
            let other = &self.text[at as usize..(at + length) as usize];
            if other == name || (self.names.escaped && scan::same_spelled(name, other)) {
                return self.twice(key.start());
            }
        }
        // The input has fewer bytes than a `u32` counts.
        self.names.push((key.start() as u32, (key.end() - key.start()) as u32));
        Ok(())
    }

    fn any(&mut self, node: &Node, any: &Any, kind: Kinds) -> Step {
        let found = any.by_kind.iter().find(|(kinds, _)| kinds & kind != 0).map(|(_, choice)| *choice);
        match found {
            Some(Choice::Node(node)) => self.value(node),
            Some(Choice::Tag(member, arms)) => match self.tagged(node, member, arms)? {
                Some(arm) => self.value(arm),
                None => self.skip(),
            },
            Some(Choice::Each(arms)) => self.each(node, arms, any.one),
            None => {
                let start = self.at;
                if S::COLLECTS {
                    self.skip()?;
                }
                let admitted = any.by_kind.iter().fold(0, |all, (kinds, _)| all | kinds);
                self.refuse(start, Rule::Type, node, Wanted::Kinds(admitted))
            }
        }
    }

    /// The alternative that a tag decides; none after it was refused.
    fn tagged(
        &mut self,
        node: &Node,
        member: &'static str,
        arms: &'static [(&'static str, NodeId)],
    ) -> Step<Option<NodeId>> {
        let state = (self.at, self.depth, self.names.count);
        self.enter()?;
        let mut first = true;
        let found = loop {
            if !self.key(&mut first)? {
                self.refuse(state.0, Rule::Required, node, Wanted::Member(member))?;
                break None;
            }
            if scan::spells(&self.text[self.name.start()..self.name.end()], member) {
                let is_text = self.peek() == b'"';
                let start = self.at;
                self.look_past()?;
                let value = if is_text { &self.text[start + 1..self.at - 1] } else { "" };
                let arm = arms.iter().find(|(known, _)| is_text && scan::spells(value, known));
                if arm.is_none() {
                    self.sink.enter(|| Segment::Member(Cow::Borrowed(member)));
                    let rule = if is_text { Rule::Tag } else { Rule::Type };
                    self.refuse(start, rule, node, Wanted::Tags(arms))?;
                    self.sink.leave();
                }
                break arm.map(|(_, node)| *node);
            }
            self.look_past()?;
        };
        (self.at, self.depth, self.names.count) = state;
        Ok(found)
    }

    /// Passes over a value that is read again later: what is wrong with it is said then.
    fn look_past(&mut self) -> Step {
        if !S::COLLECTS {
            return self.skip();
        }
        let mut ahead = Scanner::new(self.nodes, self.text, self.limit, Verdict);
        (ahead.at, ahead.depth) = (self.at, self.depth);
        match ahead.skip() {
            Ok(()) => {
                self.at = ahead.at;
                Ok(())
            }
            // Said at the place where it is.
            Err(Stop) => self.skip(),
        }
    }

    fn each(&mut self, node: &Node, arms: &[NodeId], one: bool) -> Step {
        let mut fits = Vec::new();
        let mut end = None;
        let state = (self.at, self.depth, self.names.count);
        for arm in arms {
            (self.at, self.depth, self.names.count) = state;
            if let Some(after) = self.accepts(*arm) {
                if !one {
                    self.at = after;
                    (self.depth, self.names.count) = (state.1, state.2);
                    return Ok(());
                }
                if end.replace(after).is_some() {
                    fits.push(*arm);
                }
            }
        }
        (self.at, self.depth, self.names.count) = state;
        match end {
            Some(after) => {
                self.at = after;
                match fits.is_empty() {
                    true => Ok(()),
                    false => self.refuse(
                        state.0,
                        Rule::Tag,
                        node,
                        Wanted::Words("what only one alternative accepts"),
                    ),
                }
            }
            None => self.nearest(arms),
        }
    }

    /// Where the value ends, if an alternative accepts it.
    fn accepts(&mut self, arm: NodeId) -> Option<usize> {
        if S::COLLECTS {
            let mut trial = Scanner::new(self.nodes, self.text, self.limit, Verdict);
            (trial.at, trial.depth) = (self.at, self.depth);
            return trial.value(arm).is_ok().then_some(trial.at);
        }
        self.value(arm).is_ok().then_some(self.at)
    }

    /// Nothing accepts the value: what is wrong with it is what the alternative finds that finds least.
    #[cold]
    fn nearest(&mut self, arms: &[NodeId]) -> Step {
        if !S::COLLECTS {
            return Err(Stop);
        }
        let trials = arms.iter().map(|arm| {
            let collect = Collect { path: Vec::new(), report: Report::new(usize::MAX) };
            let mut trial = Scanner::new(self.nodes, self.text, self.limit, collect);
            (trial.at, trial.depth) = (self.at, self.depth);
            let _ = trial.value(*arm);
            (trial.sink.report.len(), *arm)
        });
        let arm = trials.min_by_key(|(count, _)| *count).map_or(0, |(_, arm)| arm);
        self.value(arm)
    }
}

fn kind(first: u8) -> Option<Kinds> {
    Some(match first {
        b'"' => kinds::STRING,
        b'{' => kinds::OBJECT,
        b'[' => kinds::ARRAY,
        b'-' | b'0'..=b'9' => kinds::NUMBER,
        b't' | b'f' => kinds::BOOLEAN,
        b'n' => kinds::NULL,
        _ => return None,
    })
}

/// Whether a number is an integer, however large: `7`, `7.0`, `7e2`.
pub(super) fn is_integer(text: &str) -> bool {
    !text.contains(['.', 'e', 'E']) || text.parse::<f64>().is_ok_and(|number| number.fract() == 0.0)
}

#[inline]
pub(super) fn within(bounds: Option<Bounds>, value: impl FnOnce() -> f64) -> bool {
    bounds.is_none_or(|(low, high)| {
        let value = value();
        low.is_none_or(|low| value >= low) && high.is_none_or(|high| value <= high)
    })
}
