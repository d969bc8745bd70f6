//! The scanner before what a schema does not say: formats, and rules of the prose.

use super::bytes::Scanner;
use super::node::{Extra, Node, kinds};
use super::prose::Tell;
use super::report::Wanted;
use super::sink::{Sink, Step};
use super::view::Slice;
use crate::scan;
use crate::union::kind;
use crate::violation::Rule;

impl<'a, S: Sink<'a>> Scanner<'a, S> {
    /// A value of a node with a format or with rules, for one who asks for them.
    pub(super) fn with_told(&mut self, node: &'static Node, first: u8, start: usize) -> Step<usize> {
        let kind = kind::of(first);
        let Some(extra) = node.extra else { return self.checked(node, kind, start) };
        let end = match node.plain & kind != 0 {
            true => self.skip(start)?,
            false => self.checked(node, kind, start)?,
        };
        if let (Some(format), Some(formats), kinds::STRING) = (extra.format, self.asked.formats, kind)
            && !formats(format, &scan::resolved(self.text(start + 1, end - 1)))
        {
            self.refuse((start, end), Rule::Format, node, Wanted::Format(format))?;
        }
        if self.asked.reads_prose() {
            self.prose(node, extra, start)?;
        }
        Ok(end)
    }

    fn prose(&mut self, node: &'static Node, extra: &Extra, start: usize) -> Step {
        let value = Slice::new(self.bytes, start);
        let heard = self.asked.heard(self.sink.hears_all());
        let mut step = Ok(());
        let mut take = |finding| {
            if step.is_ok() {
                step = self.sink.take_prose(finding);
            }
        };
        for rule in extra.prose {
            rule.check(value, &mut Tell::new(*rule, node.pointer, heard, &mut take));
        }
        step
    }
}
