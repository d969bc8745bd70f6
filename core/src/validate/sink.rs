//! What becomes of violations: nothing but a verdict, or a report.

use super::report::{Finding, Report, Severity};
use crate::path::Segment;

/// Nothing more is to be read: the text is no JSON, a limit is met, or the verdict is clear.
#[derive(Clone, Copy)]
pub(super) struct Stop;

pub(super) type Step<T = ()> = Result<T, Stop>;

/// What becomes of violations. The two kinds make two scanners: a verdict pays for nothing that it
/// does not need.
pub(super) trait Sink<'a>: Sized {
    /// Whether violations are wanted, or only whether there is one.
    const COLLECTS: bool;

    /// Whether warnings and notes of the prose are wanted too.
    fn hears_all(&self) -> bool;

    /// Takes a violation.
    fn take(&mut self, finding: impl FnOnce(&[Segment<'a>]) -> Finding) -> Step;

    /// Takes what a rule of the prose finds, with its pointer from the value on that is being read.
    fn take_prose(&mut self, finding: Finding) -> Step;

    /// Takes what another one found at the value that is being read.
    fn take_all(&mut self, report: Report) -> Step;

    fn enter(&mut self, segment: impl FnOnce() -> Segment<'a>);

    fn leave(&mut self);
}

/// Only whether there is a violation, and for one who asks whether there is anything less.
#[derive(Default)]
pub(super) struct Verdict {
    pub(super) hears_all: bool,
    /// Whether something was heard that does not make the value invalid; also in an alternative that
    /// was refused later.
    pub(super) warned: bool,
}

impl<'a> Sink<'a> for Verdict {
    const COLLECTS: bool = false;

    fn hears_all(&self) -> bool {
        self.hears_all
    }

    #[inline]
    fn take(&mut self, _: impl FnOnce(&[Segment<'a>]) -> Finding) -> Step {
        Err(Stop)
    }

    fn take_prose(&mut self, finding: Finding) -> Step {
        if finding.severity == Severity::Error {
            return Err(Stop);
        }
        self.warned = true;
        Ok(())
    }

    fn take_all(&mut self, _: Report) -> Step {
        Err(Stop)
    }

    #[inline]
    fn enter(&mut self, _: impl FnOnce() -> Segment<'a>) {}

    #[inline]
    fn leave(&mut self) {}
}

/// How many violations there are, told apart or not.
#[cfg(feature = "serde_json")]
#[derive(Default)]
pub(super) struct Count(pub(super) usize);

#[cfg(feature = "serde_json")]
impl<'a> Sink<'a> for Count {
    const COLLECTS: bool = true;

    fn hears_all(&self) -> bool {
        true
    }

    fn take(&mut self, _: impl FnOnce(&[Segment<'a>]) -> Finding) -> Step {
        self.0 += 1;
        Ok(())
    }

    fn take_prose(&mut self, _: Finding) -> Step {
        self.0 += 1;
        Ok(())
    }

    fn take_all(&mut self, report: Report) -> Step {
        self.0 += report.len();
        Ok(())
    }

    #[inline]
    fn enter(&mut self, _: impl FnOnce() -> Segment<'a>) {}

    #[inline]
    fn leave(&mut self) {}
}

/// All violations, with their places.
pub(super) struct Collect<'a> {
    pub(super) path: Vec<Segment<'a>>,
    pub(super) report: Report,
}

impl Collect<'_> {
    pub(super) fn new(most: usize) -> Self {
        Self { path: Vec::new(), report: Report::new(most) }
    }
}

impl<'a> Sink<'a> for Collect<'a> {
    const COLLECTS: bool = true;

    fn hears_all(&self) -> bool {
        true
    }

    fn take(&mut self, finding: impl FnOnce(&[Segment<'a>]) -> Finding) -> Step {
        if self.report.add(finding(&self.path)) { Ok(()) } else { Err(Stop) }
    }

    fn take_prose(&mut self, finding: Finding) -> Step {
        if self.report.add(finding.within(&self.path)) { Ok(()) } else { Err(Stop) }
    }

    fn take_all(&mut self, report: Report) -> Step {
        if self.report.take(report, &self.path) { Ok(()) } else { Err(Stop) }
    }

    fn enter(&mut self, segment: impl FnOnce() -> Segment<'a>) {
        self.path.push(segment());
    }

    fn leave(&mut self) {
        self.path.pop();
    }
}
