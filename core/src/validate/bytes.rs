//! Bytes and a node in, a verdict out: one pass over the text, no tree, no allocation.
//!
//! The text is checked as `serde_json` would, also where no node says anything of it; duplicate
//! members are refused everywhere.

use super::node::{Any, Choice, Kinds, Node, NodeId, Object, Others, Tables, kinds};
use crate::context::Limits;
use crate::json::same_number;
use crate::scan;

/// The text is not valid; where it stops being so does not matter.
struct Stop;

type Step<T = ()> = Result<T, Stop>;

/// How many undeclared members are remembered without memory of their own, for all objects that
/// are open at a time.
const FEW: usize = 96;

/// Whether a text is JSON and what a node asks for.
pub(super) fn is_valid(tables: &Tables, node: NodeId, bytes: &[u8], limits: Limits) -> bool {
    if bytes.len() > limits.bytes.min(u32::MAX as usize) {
        return false;
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let mut scanner =
        Scanner { nodes: tables.nodes, text, at: 0, depth: 0, limit: limits.depth, names: Names::new() };
    scanner.value(node).is_ok() && scanner.peek() == 0 && scanner.at >= text.len()
}

struct Scanner<'a> {
    nodes: &'static [Node],
    text: &'a str,
    at: usize,
    depth: u32,
    limit: u32,
    names: Names,
}

/// Places and lengths of the names that have been met in open objects.
struct Names {
    few: [(u32, u32); FEW],
    many: Vec<(u32, u32)>,
    count: usize,
}

impl Names {
    fn new() -> Self {
        Self { few: [(0, 0); FEW], many: Vec::new(), count: 0 }
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

impl<'a> Scanner<'a> {
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
        let kind = kind(first)?;
        let integer =
            node.kinds & (kinds::NUMBER | kinds::INTEGER) == kinds::INTEGER && kind == kinds::NUMBER;
        if node.kinds & kind == 0 && !integer {
            return Err(Stop);
        }
        if !node.all.is_empty() {
            let start = (self.at, self.depth);
            for other in node.all {
                self.value(*other)?;
                (self.at, self.depth) = start;
            }
        }
        if let Some(any) = node.any {
            if node.object.is_some() || node.items.is_some() || !node.texts.is_empty() {
                let start = (self.at, self.depth);
                self.any(any, kind)?;
                (self.at, self.depth) = start;
            } else {
                return self.any(any, kind);
            }
        }
        match kind {
            kinds::OBJECT => match node.object {
                Some(object) => self.object(object),
                None => self.open_object(),
            },
            kinds::ARRAY => self.array(node),
            kinds::STRING if node.texts.is_empty() && node.bounds == (None, None) => self.skip_string(),
            kinds::STRING => self.string(node),
            kinds::NUMBER => self.number(node, integer),
            kinds::NULL => self.word("null"),
            _ => {
                let word = if first == b't' { "true" } else { "false" };
                match node.constant {
                    Some(constant) if constant != word => Err(Stop),
                    _ => self.word(word),
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
                let mut first = true;
                while self.item(&mut first)? {
                    self.skip()?;
                }
                Ok(())
            }
            b't' => self.word("true"),
            b'f' => self.word("false"),
            b'n' => self.word("null"),
            _ => self.digits().map(drop),
        }
    }

    fn enter(&mut self) -> Step {
        self.at += 1;
        self.depth += 1;
        if self.depth > self.limit { Err(Stop) } else { Ok(()) }
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
            false => Err(Stop),
        }
    }

    #[inline]
    fn skip_string(&mut self) -> Step {
        self.at = scan::string_end(self.text, self.at + 1).map_err(|_| Stop)?;
        Ok(())
    }

    fn digits(&mut self) -> Step<&'a str> {
        let start = self.at;
        self.at = scan::number_end(self.text, start).map_err(|_| Stop)?;
        Ok(&self.text[start..self.at])
    }

    fn number(&mut self, node: &Node, integer: bool) -> Step {
        let text = self.digits()?;
        let fits = (!integer || is_integer(text))
            && within(node.bounds, || text.parse().unwrap_or(f64::NAN))
            && node.constant.is_none_or(|constant| same_number(constant, text));
        if fits { Ok(()) } else { Err(Stop) }
    }

    fn string(&mut self, node: &Node) -> Step {
        let start = self.at;
        self.skip_string()?;
        let quoted = &self.text[start..self.at];
        let plain = &quoted[1..quoted.len() - 1];
        let fits = node.texts.is_empty() || node.texts.iter().any(|known| scan::spells(plain, known));
        let length = || scan::characters(plain) as f64;
        if fits && within(node.bounds, length) { Ok(()) } else { Err(Stop) }
    }

    fn array(&mut self, node: &Node) -> Step {
        self.enter()?;
        let (mut first, mut count) = (true, 0_u32);
        while self.item(&mut first)? {
            match node.items {
                Some(items) => self.value(items)?,
                None => self.skip()?,
            }
            count += 1;
        }
        if within(node.bounds, || f64::from(count)) { Ok(()) } else { Err(Stop) }
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
                    return Err(Stop);
                }
            }
            _ if *first => {}
            _ => return Err(Stop),
        }
        *first = false;
        Ok(true)
    }

    /// The next member's name without its quotes, or none where the object ends; the reader then
    /// stands before the value.
    #[inline]
    fn key(&mut self, first: &mut bool) -> Step<Option<(usize, usize)>> {
        match self.peek() {
            b'}' => {
                self.leave();
                return Ok(None);
            }
            b',' if !*first => self.at += 1,
            _ if *first => {}
            _ => return Err(Stop),
        }
        *first = false;
        if self.peek() != b'"' {
            return Err(Stop);
        }
        let start = self.at + 1;
        self.skip_string()?;
        let end = self.at - 1;
        if self.peek() != b':' {
            return Err(Stop);
        }
        self.at += 1;
        Ok(Some((start, end)))
    }

    fn object(&mut self, object: &Object) -> Step {
        self.enter()?;
        let (mut first, mut seen, mut hint, before) = (true, 0_u64, 0, self.names.count);
        while let Some((start, end)) = self.key(&mut first)? {
            let name = &self.text[start..end];
            let place = match name.contains('\\') {
                false => object.find(name.as_bytes(), hint),
                true => object.members.iter().position(|(known, _)| scan::spells(name, known)),
            };
            match place {
                Some(place) => {
                    let bit = 1 << place;
                    if seen & bit != 0 {
                        return Err(Stop);
                    }
                    seen |= bit;
                    hint = place + 1;
                    self.value(object.members[place].1)?;
                }
                None => {
                    self.remember(before, start, end)?;
                    match object.others {
                        Others::Open => self.skip()?,
                        Others::Node(node) => self.value(node)?,
                        Others::Closed => return Err(Stop),
                    }
                }
            }
        }
        self.names.count = before;
        if object.required & !seen == 0 { Ok(()) } else { Err(Stop) }
    }

    fn open_object(&mut self) -> Step {
        self.enter()?;
        let (mut first, before) = (true, self.names.count);
        while let Some((start, end)) = self.key(&mut first)? {
            self.remember(before, start, end)?;
            self.skip()?;
        }
        self.names.count = before;
        Ok(())
    }

    /// Remembers a name of the object whose names start at `before`; refuses one met before.
    #[inline]
    fn remember(&mut self, before: usize, start: usize, end: usize) -> Step {
        let name = &self.text[start..end];
        for place in before..self.names.count {
            let (at, length) = self.names.get(place);
            let other = &self.text[at as usize..(at + length) as usize];
            if other == name {
                return Err(Stop);
            }
            // One of the two may be spelled with escapes.
            if (name.contains('\\') || other.contains('\\')) && scan::same_spelled(name, other) {
                return Err(Stop);
            }
        }
        // The input has fewer bytes than a `u32` counts.
        self.names.push((start as u32, (end - start) as u32));
        Ok(())
    }

    fn any(&mut self, any: &Any, kind: Kinds) -> Step {
        let found = any.by_kind.iter().find(|(kinds, _)| kinds & kind != 0).map(|(_, choice)| *choice);
        match found {
            Some(Choice::Node(node)) => self.value(node),
            Some(Choice::Tag(member, arms)) => {
                let node = self.tagged(member, arms)?;
                self.value(node)
            }
            Some(Choice::Each(arms)) => self.each(arms, any.one),
            None => Err(Stop),
        }
    }

    /// The alternative that a tag decides.
    fn tagged(&mut self, member: &str, arms: &[(&str, NodeId)]) -> Step<NodeId> {
        let start = (self.at, self.depth);
        self.enter()?;
        let mut first = true;
        let found = loop {
            let Some((from, to)) = self.key(&mut first)? else { return Err(Stop) };
            if scan::spells(&self.text[from..to], member) {
                if self.peek() != b'"' {
                    return Err(Stop);
                }
                let from = self.at + 1;
                self.skip_string()?;
                let value = &self.text[from..self.at - 1];
                break arms.iter().find(|(known, _)| scan::spells(value, known));
            }
            let before = self.names.count;
            self.skip()?;
            self.names.count = before;
        };
        (self.at, self.depth) = start;
        found.map(|(_, node)| *node).ok_or(Stop)
    }

    fn each(&mut self, arms: &[NodeId], one: bool) -> Step {
        let start = (self.at, self.depth, self.names.count);
        let mut end = None;
        for arm in arms {
            (self.at, self.depth, self.names.count) = start;
            if self.value(*arm).is_ok() {
                if !one {
                    return Ok(());
                }
                if end.replace(self.at).is_some() {
                    return Err(Stop);
                }
            }
        }
        (self.at, self.depth, self.names.count) = (end.ok_or(Stop)?, start.1, start.2);
        Ok(())
    }
}

fn kind(first: u8) -> Step<Kinds> {
    Ok(match first {
        b'"' => kinds::STRING,
        b'{' => kinds::OBJECT,
        b'[' => kinds::ARRAY,
        b'-' | b'0'..=b'9' => kinds::NUMBER,
        b't' | b'f' => kinds::BOOLEAN,
        b'n' => kinds::NULL,
        _ => return Err(Stop),
    })
}

/// Whether a number is an integer, however large: `7`, `7.0`, `7e2`.
pub(super) fn is_integer(text: &str) -> bool {
    !text.contains(['.', 'e', 'E']) || text.parse::<f64>().is_ok_and(|number| number.fract() == 0.0)
}

pub(super) fn within(bounds: (Option<f64>, Option<f64>), value: impl FnOnce() -> f64) -> bool {
    if bounds == (None, None) {
        return true;
    }
    let value = value();
    bounds.0.is_none_or(|low| value >= low) && bounds.1.is_none_or(|high| value <= high)
}
