//! What was judged and found, counted.

use std::fmt;

use mcpspec::validate::Severity;

use crate::Outcome;
use crate::capture::{Kind, Unit};

/// What was judged and found.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Summary {
    pub(super) files: u64,
    pub(super) unreadable: u64,
    requests: u64,
    notifications: u64,
    responses: u64,
    others: u64,
    valid: u64,
    /// Responses whose request was not seen.
    unasked: u64,
    errors: u64,
    warnings: u64,
    notes: u64,
}

impl Summary {
    /// A message was judged.
    pub(super) fn count(&mut self, unit: &Unit, is_valid: bool) {
        let kind = match unit.seen.kind {
            Kind::Request => &mut self.requests,
            Kind::Notification => &mut self.notifications,
            Kind::Response => &mut self.responses,
            Kind::Other => &mut self.others,
        };
        *kind += 1;
        self.valid += u64::from(is_valid);
        self.unasked += u64::from(unit.seen.is_unasked);
    }

    /// Responses need no request.
    pub(super) fn forget_unasked(&mut self) {
        self.unasked = 0;
    }

    /// Something was found.
    pub(super) fn weigh(&mut self, severity: Severity) {
        match severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Note => self.notes += 1,
        }
    }

    /// More was judged and found.
    pub(super) fn add(&mut self, more: &Self) {
        self.requests += more.requests;
        self.notifications += more.notifications;
        self.responses += more.responses;
        self.others += more.others;
        self.valid += more.valid;
        self.unasked += more.unasked;
        self.errors += more.errors;
        self.warnings += more.warnings;
        self.notes += more.notes;
    }

    /// How the command ends.
    pub(super) fn outcome(&self, denies_warnings: bool) -> Outcome {
        match () {
            () if self.unreadable > 0 => Outcome::Unusable,
            () if self.errors > 0 || (denies_warnings && self.warnings > 0) => Outcome::Findings,
            () => Outcome::Clean,
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kinds =
            [(self.requests, "request"), (self.notifications, "notification"), (self.responses, "response")];
        let all: u64 = kinds.iter().map(|(count, _)| count).sum();
        write!(f, "{}", counted(self.files, "file"))?;
        if all > 0 || self.others == 0 {
            write!(f, ", {}", counted(all, "message"))?;
        }
        let of_kind = |(count, kind): &(u64, &str)| (*count > 0).then(|| counted(*count, kind));
        let kinds: Vec<String> = kinds.iter().filter_map(of_kind).collect();
        if !kinds.is_empty() {
            write!(f, " ({})", kinds.join(", "))?;
        }
        if self.others > 0 {
            write!(f, ", {}", counted(self.others, if all > 0 { "other value" } else { "value" }))?;
        }
        write!(f, ", {} valid; {}", self.valid, counted(self.errors, "error"))?;
        write!(f, ", {}, {}", counted(self.warnings, "warning"), counted(self.notes, "note"))?;
        if self.unasked > 0 {
            write!(f, "; {} without a request", counted(self.unasked, "response"))?;
        }
        match self.unreadable {
            0 => Ok(()),
            count => write!(f, "; {count} unreadable"),
        }
    }
}

fn counted(count: u64, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {what}{plural}")
}
