//! The scanner before alternatives: by kind, by tag, by member, or one after the other.

use super::bytes::Scanner;
use super::names::Name;
use super::node::{Any, Choice, Kinds, Node, NodeId, Tag, has, kinds};
use super::report::{Report, Wanted};
use super::sink::{Collect, Sink, Step, Stop};
use super::word::{Head, Word};
use crate::path::Segment;
use crate::violation::Rule;

impl<'a, S: Sink<'a>> Scanner<'a, S> {
    /// One value, which one of several nodes must accept.
    pub(super) fn any(
        &mut self,
        node: &'static Node,
        any: &'static Any,
        kind: Kinds,
        at: usize,
    ) -> Step<usize> {
        if let (Some(choice), kinds::OBJECT, true) = (any.told, kind, self.asked.reads_prose()) {
            return self.choose(node, choice, any.one, at);
        }
        match any.by_kind.iter().find(|(kinds, _)| kinds & kind != 0) {
            Some((_, choice)) => self.choose(node, *choice, any.one, at),
            None => {
                let end = if S::COLLECTS { self.skip(at)? } else { at };
                let admitted = any.by_kind.iter().fold(0, |all, (kinds, _)| all | kinds);
                self.refuse((at, end), Rule::Type, node, Wanted::Kinds(admitted))
            }
        }
    }

    fn choose(&mut self, node: &'static Node, choice: Choice, one: bool, at: usize) -> Step<usize> {
        match choice {
            Choice::Node(arm) => {
                let (at, first) = self.token(at);
                self.value_at(arm, first, at)
            }
            Choice::Tag(tag) => self.tagged(node, tag, at),
            Choice::Member(arms) => self.by_member(node, arms, at),
            Choice::Each(arms) => self.each(node, arms, one, at),
        }
    }

    /// An object whose tag decides.
    pub(super) fn tagged(&mut self, node: &'static Node, tag: &'static Tag, start: usize) -> Step<usize> {
        if let Some((arm, end)) = self.first_is_tag(tag, start) {
            return self.of_arm(tag, arm, (start, true, end));
        }
        let found = self.find_member(start, |word| word(&tag.member).then_some(()))?;
        let Some(((), name, is_first, value)) = found else { return self.untagged(node, tag, start) };
        let (value, first) = self.token(value);
        let end = self.look_past(name, value)?;
        let is_text = first == b'"';
        let arm = is_text.then(|| self.find_arm(tag.arms, (value, end)));
        match arm.flatten() {
            Some(arm) => self.of_arm(tag, arm, (start, is_first, end)),
            None => self.unknown(node, tag, is_text, (start, value, end)),
        }
    }

    /// The arm of an object whose first member is the tag, and where the tag's value ends; none where it
    /// takes a closer look.
    #[inline(always)]
    fn first_is_tag(&self, tag: &'static Tag, start: usize) -> Option<(usize, usize)> {
        let (name, b'"') = self.token(start + 1) else { return None };
        if !tag.member.stands_at(self.bytes, name + 1) {
            return None;
        }
        let (colon, b':') = self.token(name + tag.member.text().len() + 2) else { return None };
        let (value, b'"') = self.token(colon + 1) else { return None };
        let head = Head::at(self.bytes, value + 1)?;
        let is_it = |word: &Word| word.first() == head.first && head.is_of(word, self.bytes, value + 1);
        let arm = tag.arms.iter().position(|(word, _)| is_it(word))?;
        Some((arm, value + tag.arms[arm].0.text().len() + 2))
    }

    /// Goes to the first member of the object at `start` that is wanted, told by whether it is a word:
    /// what was found, its name, whether it comes first, and where its value may start. What is wrong
    /// with members before it is said when they are read.
    #[inline(always)]
    fn find_member<R>(
        &mut self,
        start: usize,
        wanted: impl Fn(&dyn Fn(&Word) -> bool) -> Option<R>,
    ) -> Step<Option<(R, Name<'a>, bool, usize)>> {
        self.enter(start)?;
        let (mut at, mut byte) = self.token(start + 1);
        let first = at;
        while byte == b'"' {
            let (name, value) = self.name(at)?;
            let found = match name.escaped {
                false => wanted(&|word| word.is(name.print, name.bytes)),
                true => wanted(&|word| name.spells(word)),
            };
            if let Some(found) = found {
                self.depth -= 1;
                return Ok(Some((found, name, at == first, value)));
            }
            let end = self.look_past(name, value)?;
            (at, byte) = self.token(end);
            if byte == b',' {
                (at, byte) = self.token(at + 1);
            }
        }
        self.depth -= 1;
        Ok(None)
    }

    /// The object whose tag has the value of that arm. Where the tag comes first, what is read of
    /// the object is not read again.
    #[inline]
    fn of_arm(&mut self, tag: &'static Tag, arm: usize, place: (usize, bool, usize)) -> Step<usize> {
        let (start, is_first, end) = place;
        let id = tag.arms[arm].1;
        let node = self.node(id);
        if let (Some(object), true, None, 0) =
            (node.object, is_first, node.any, node.has & (has::MORE | self.heeds))
            && let Some(member) = tag.places.get(arm).copied()
            && let (next, b',') = self.token(end)
        {
            self.enter(start)?;
            let name = self.token(next + 1).0;
            return self.members(node, object, start, 1 << member, name);
        }
        self.value(id, start)
    }

    /// A tag with a value that no arm has.
    #[cold]
    fn unknown(
        &mut self,
        node: &Node,
        tag: &'static Tag,
        is_text: bool,
        (start, value, end): (usize, usize, usize),
    ) -> Step<usize> {
        self.sink.enter(|| Segment::Member(tag.member.text().into()));
        let rule = match (is_text, tag.member.text() == "method") {
            (false, _) => Rule::Type,
            (true, true) => Rule::Method,
            (true, false) => Rule::Tag,
        };
        self.refuse((value, end), rule, node, Wanted::Tags(tag.arms))?;
        self.sink.leave();
        self.skip(start)
    }

    /// An object without the tag.
    #[cold]
    fn untagged(&mut self, node: &'static Node, tag: &'static Tag, start: usize) -> Step<usize> {
        if let Some(arm) = tag.absent {
            return self.value(arm, start);
        }
        let end = self.skip(start)?;
        self.refuse((start, end), Rule::Required, node, Wanted::Member(tag.member.text()))
    }

    /// An object that is what the first of some members makes it.
    fn by_member(
        &mut self,
        node: &'static Node,
        arms: &'static [(Word, NodeId)],
        start: usize,
    ) -> Step<usize> {
        let wanted = |is: &dyn Fn(&Word) -> bool| arms.iter().find(|(word, _)| is(word));
        if let Some(((_, arm), ..)) = self.find_member(start, wanted)? {
            return self.value(*arm, start);
        }
        let end = self.skip(start)?;
        self.refuse((start, end), Rule::Required, node, Wanted::AnyMember(arms))
    }

    /// Passes over a member's value that is read again later: what is wrong with it is said then.
    #[inline]
    fn look_past(&mut self, name: Name<'a>, at: usize) -> Step<usize> {
        if !S::COLLECTS {
            return self.skip(at);
        }
        // What this one finds is told when the value is read; only broken text ends it.
        let mut ahead = Scanner::new(self.nodes, self.bytes, self.asked, Collect::new(usize::MAX));
        ahead.depth = self.depth;
        self.sink.enter(|| Segment::Name(name.bytes));
        let end = ahead.skip(at).or_else(|Stop| self.skip(at))?;
        self.sink.leave();
        Ok(end)
    }

    fn each(&mut self, node: &'static Node, arms: &'static [NodeId], one: bool, at: usize) -> Step<usize> {
        if S::COLLECTS {
            return self.each_told(node, arms, one, at);
        }
        let (depth, count) = (self.depth, self.names.count);
        let (mut end, mut several) = (None, false);
        let likely = self.likely(arms, at);
        let others = (0..arms.len()).filter(|place| *place != likely);
        for place in std::iter::once(likely).chain(others) {
            match self.value(arms[place], at) {
                Ok(after) => {
                    several = end.replace(after).is_some();
                    if !one || several {
                        break;
                    }
                }
                Err(Stop) => {
                    self.depth = depth;
                    self.names.leave(count, depth + 1);
                }
            }
        }
        end.filter(|_| !several).ok_or(Stop)
    }

    /// The alternative to begin with: the first that declares the first member of an object. (In which
    /// order they are tried decides nothing but how soon one is found.)
    fn likely(&self, arms: &[NodeId], at: usize) -> usize {
        let (name, byte) = self.token(at + 1);
        let declares = |arm: &NodeId| {
            self.node(*arm).object.is_some_and(|object| self.known_name(object, name + 1).is_some())
        };
        if byte == b'"' { arms.iter().position(declares).unwrap_or(0) } else { 0 }
    }

    /// The same for a report. Where nothing accepts the value, what is wrong with it is what the
    /// alternative finds that finds least.
    fn each_told(
        &mut self,
        node: &'static Node,
        arms: &'static [NodeId],
        one: bool,
        at: usize,
    ) -> Step<usize> {
        let (mut accepting, mut nearest) = (0, None);
        let mut end = Err(Stop);
        for arm in arms {
            let mut trial = Scanner::new(self.nodes, self.bytes, self.asked, Collect::new(usize::MAX));
            trial.depth = self.depth;
            let after = trial.value(*arm, at);
            let report = trial.sink.report;
            if let (Ok(after), true) = (after, report.is_empty()) {
                accepting += 1;
                end = Ok(after);
                if !one {
                    // Warnings it may have.
                    self.sink.take_all(report)?;
                    return end;
                }
            } else if nearest.as_ref().is_none_or(|(known, _): &(Report, _)| report.len() < known.len()) {
                nearest = Some((report, after));
            }
        }
        match (accepting, nearest) {
            (0, Some((report, after))) => {
                self.sink.take_all(report)?;
                after
            }
            (0 | 1, _) => end,
            _ => {
                let wanted = Wanted::Words("what only one alternative accepts");
                self.refuse((at, end?), Rule::Tag, node, wanted)
            }
        }
    }
}
