//! Bytes and a node in, a verdict or all violations out: one pass over the text, no tree, and for a
//! verdict no allocation.
//!
//! The text is checked as `serde_json` would, also where no node says anything of it; duplicate
//! members are refused everywhere.

use super::names::{Name, Names};
use super::node::{Bounds, Kinds, Node, NodeId, Object, Others, Tables, kinds};
use super::report::{Finding, Found, Report, Wanted};
use super::sink::{Collect, Sink, Step, Stop, Verdict};
use crate::context::Limits;
use crate::json::same_number;
use crate::path::Segment;
use crate::scan;
use crate::violation::Rule;

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

pub(super) struct Scanner<'a, S> {
    pub(super) nodes: &'static [Node],
    pub(super) text: &'a str,
    pub(super) at: usize,
    pub(super) depth: u32,
    pub(super) limit: u32,
    pub(super) names: Names,
    /// The name of the member that was met last.
    pub(super) name: Name,
    pub(super) sink: S,
}

impl<'a, S: Sink<'a>> Scanner<'a, S> {
    pub(super) fn new(nodes: &'static [Node], text: &'a str, limit: u32, sink: S) -> Self {
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
    pub(super) fn refuse(&mut self, start: usize, rule: Rule, node: &Node, wanted: Wanted<'_>) -> Step {
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
    pub(super) fn peek(&mut self) -> u8 {
        loop {
            match self.byte(self.at) {
                b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                byte => return byte,
            }
        }
    }

    /// One value, which a node must accept.
    pub(super) fn value(&mut self, id: NodeId) -> Step {
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
    pub(super) fn skip(&mut self) -> Step {
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

    pub(super) fn enter(&mut self) -> Step {
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
    pub(super) fn skip_string(&mut self) -> Step {
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
    pub(super) fn key(&mut self, first: &mut bool) -> Step<bool> {
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
