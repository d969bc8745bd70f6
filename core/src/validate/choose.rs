//! The scanner before alternatives: by kind, by tag, or one after the other.

use std::borrow::Cow;

use super::bytes::Scanner;
use super::node::{Any, Choice, Kinds, Node, NodeId};
use super::report::{Report, Wanted};
use super::sink::{Collect, Sink, Step, Stop, Verdict};
use crate::path::Segment;
use crate::scan;
use crate::violation::Rule;

impl<'a, S: Sink<'a>> Scanner<'a, S> {
    /// One value, which one of several nodes must accept.
    pub(super) fn any(&mut self, node: &Node, any: &Any, kind: Kinds) -> Step {
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
            let name = &self.text[self.name.start()..self.name.end()];
            let is_tag = scan::spells(name, member);
            let is_text = self.peek() == b'"';
            let start = self.at;
            self.sink.enter(|| Segment::Member(scan::resolved(name)));
            self.look_past()?;
            self.sink.leave();
            if is_tag {
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
        };
        (self.at, self.depth, self.names.count) = state;
        Ok(found)
    }

    /// Passes over a value that is read again later: what is wrong with it is said then.
    fn look_past(&mut self) -> Step {
        if !S::COLLECTS {
            return self.skip();
        }
        // What this one finds is told when the value is read; only broken text ends it.
        let unheard = Collect { path: Vec::new(), report: Report::new(usize::MAX) };
        let mut ahead = Scanner::new(self.nodes, self.text, self.limit, unheard);
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
        let (mut end, mut several) = (None, false);
        let state = (self.at, self.depth, self.names.count);
        for arm in arms {
            (self.at, self.depth, self.names.count) = state;
            if let Some(after) = self.accepts(*arm) {
                several = end.replace(after).is_some();
                if !one || several {
                    break;
                }
            }
        }
        (self.at, self.depth, self.names.count) = state;
        let Some(after) = end else { return self.nearest(arms) };
        self.at = after;
        if several {
            let wanted = Wanted::Words("what only one alternative accepts");
            return self.refuse(state.0, Rule::Tag, node, wanted);
        }
        Ok(())
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
