//! Violations on their way outwards: steps in, a JSON Pointer out.

use std::borrow::Cow;

use crate::violation::{Violation, push_token};

/// One step of a path, from the outside in.
#[derive(Clone, Debug)]
pub(crate) enum Segment<'a> {
    Member(Cow<'a, str>),
    Index(usize),
}

/// A violation whose path is still growing outwards.
#[derive(Debug)]
pub(crate) struct Open<'a> {
    pub(crate) violation: Violation,
    pub(crate) path: Vec<Segment<'a>>,
}

impl Open<'_> {
    /// The violation with its pointer.
    pub(crate) fn close(mut self) -> Violation {
        for segment in self.path.iter().rev() {
            match segment {
                Segment::Member(name) => push_token(&mut self.violation.pointer, name),
                Segment::Index(index) => {
                    push_token(&mut self.violation.pointer, &index.to_string());
                }
            }
        }
        self.violation
    }
}
