//! Violations on their way outwards: steps in, a JSON Pointer out.

use std::borrow::Cow;

use crate::violation::{Violation, push_token};

/// One step of a path, from the outside in.
#[derive(Clone, Debug)]
pub(crate) enum Segment<'a> {
    Member(Cow<'a, str>),
    /// A name as it stands in a text that has been checked, without its quotes.
    #[cfg(feature = "validate")]
    Name(&'a [u8]),
    Index(usize),
}

impl Segment<'_> {
    /// Appends it to a JSON Pointer.
    pub(crate) fn push_to(&self, pointer: &mut String) {
        match self {
            Segment::Member(name) => push_token(pointer, name),
            #[cfg(feature = "validate")]
            Segment::Name(name) => {
                push_token(pointer, &crate::scan::resolved(std::str::from_utf8(name).unwrap_or_default()));
            }
            Segment::Index(index) => push_token(pointer, &index.to_string()),
        }
    }
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
            segment.push_to(&mut self.violation.pointer);
        }
        self.violation
    }
}
