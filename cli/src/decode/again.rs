//! A message in, the same through its Rust type out.

use std::ops::Range;

use mcpspec::validate::{Severity, Validator};
use mcpspec::{Context, Definition, Error, Rule};

use super::compare::compare;
use crate::capture::{How, Side, Unit};
use crate::finding::Finding;
use crate::revisions::{Row, row};

/// As what values are read.
pub(super) enum Reading {
    /// As whole messages.
    Messages,
    /// As one definition.
    Definition(&'static Definition),
    /// As responses to one method.
    ResponseTo(&'static str),
}

/// The types through which values go.
pub(super) struct Types {
    pub(super) reading: Reading,
    /// Whether differences are wanted, and no text.
    pub(super) checks: bool,
}

impl Types {
    /// Reads a message and adds what became of it.
    pub(super) fn read(&self, text: &[u8], unit: &Unit, lines: &mut Vec<u8>, found: &mut Vec<Finding>) {
        let range = &unit.range;
        if let Some(finding) = unit.broken(text) {
            return found.push(finding);
        }
        let (before, bytes) = (found.len(), &text[range.clone()]);
        match self.again(bytes, unit) {
            Err(error) => found.push(refused(&error, range)),
            Ok(again) => {
                found.extend(self.kept_whole(bytes, unit));
                if self.checks {
                    compare(bytes, &again, range, found);
                } else {
                    lines.extend_from_slice(again.as_bytes());
                    lines.push(b'\n');
                }
            }
        }
        let revision = row(unit.seen.revision).revision.as_str();
        found[before..].iter_mut().for_each(|finding| finding.revision = revision);
    }

    fn again(&self, bytes: &[u8], unit: &Unit) -> Result<String, Error> {
        let row = row(unit.seen.revision);
        match &self.reading {
            Reading::Definition(definition) => {
                Ok(mcpspec::to_string(&*definition.decode(&Context::exact(), bytes)?))
            }
            Reading::ResponseTo(_) | Reading::Messages => match self.answered(unit) {
                Some(method) => response(row, method, bytes),
                None => whole(row, unit.side, bytes),
            },
        }
    }

    /// The method that a message answers, where that is known.
    fn answered(&self, unit: &Unit) -> Option<&'static str> {
        match (&self.reading, unit.seen.how) {
            (Reading::ResponseTo(method), _) => Some(method),
            (Reading::Messages, How::Response(method)) => {
                Some(row(unit.seen.revision).tables.methods.get(usize::from(method))?.name)
            }
            _ => None,
        }
    }

    /// That a result is not what its method answers. The schema lets that pass as a result of no
    /// particular kind, and so do the types.
    fn kept_whole(&self, bytes: &[u8], unit: &Unit) -> Option<Finding> {
        let validator = Validator::response_to(row(unit.seen.revision).tables, self.answered(unit)?)?;
        let violations = validator.validate(bytes).err()?;
        let first = violations.findings().first()?;
        let finding = Finding::of(&first.violation, first.range.clone(), &unit.range);
        let expected = format!("{} (the result is kept whole)", finding.expected);
        Some(Finding { severity: Severity::Warning, schema: first.schema.clone(), expected, ..finding })
    }
}

/// The response to a method, from the side that answers it.
fn response(row: &Row, method: &'static str, bytes: &[u8]) -> Result<String, Error> {
    let side = if row.sends(Side::Client, method) { Side::Server } else { Side::Client };
    row.again(side, &Context::exact().with_method(method), bytes)
}

/// A message from a side, or from whichever side knows it.
fn whole(row: &Row, side: Option<Side>, bytes: &[u8]) -> Result<String, Error> {
    let again = |side| row.again(side, &Context::exact(), bytes);
    if let Some(side) = side {
        return again(side);
    }
    // What one side does not know at all is the other's; otherwise it is known here what is wrong.
    again(Side::Client).or_else(|client| match is_unknown(&client) {
        true => again(Side::Server).map_err(|server| if is_unknown(&server) { client } else { server }),
        false => Err(client),
    })
}

/// Whether an error says that a side sends no such message.
fn is_unknown(error: &Error) -> bool {
    let violation = error.violation();
    let is_root = matches!(violation.pointer.as_str(), "" | "/method");
    violation.rule == Rule::Method || (is_root && matches!(violation.rule, Rule::Tag | Rule::Required))
}

fn refused(error: &Error, range: &Range<usize>) -> Finding {
    Finding::of(error.violation(), None, range)
}
