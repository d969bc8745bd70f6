//! Messages in, findings out: which validator looks at which message.

use std::ops::Range;

use mcpspec::validate::{Mode, Severity, Tables, Validator};
use mcpspec::{Json, Revision, from_slice};

use crate::capture::{Frame, How, Kind, Seen, Unit};
use crate::failure::Failure;
use crate::finding::Finding;
use crate::revisions::{NEWEST, Place, ROWS, Row, row, unknown_definition, unknown_request};

/// By what messages are judged.
#[derive(Clone, Copy, Debug)]
pub(super) struct Laws {
    pub(super) mode: Mode,
    /// Whether the official schema counts, with the defects that this project corrects.
    pub(super) is_upstream: bool,
    /// Whether strings have to have their formats.
    pub(super) formats: bool,
}

/// What messages are to be.
#[derive(Clone, Copy, Debug)]
pub(super) enum Wanted<'o> {
    /// Whatever they say they are.
    Any,
    /// A definition.
    Definition(&'o str),
    /// A request.
    Request,
    /// The response to a request with that method.
    ResponseTo(&'o str),
}

/// The validators of all revisions.
pub(super) struct Judge {
    revisions: Vec<Validators>,
    wants_request: bool,
    /// What everything is judged by, where one thing is wanted, and of which revision that is.
    only: Option<(Validator, Place)>,
}

struct Validators {
    revision: Revision,
    message: Validator,
    /// Of responses, by the place of the method.
    responses: Vec<Option<Validator>>,
}

impl Judge {
    /// The judge of what is wanted; of one revision, or the newest, where that decides.
    pub(super) fn new(laws: Laws, wanted: Wanted<'_>, revision: Option<Place>) -> Result<Self, Failure> {
        let place = revision.unwrap_or(NEWEST);
        let tables = laws.tables(row(place));
        let only = match wanted {
            Wanted::Any | Wanted::Request => None,
            Wanted::Definition(name) => {
                let validator = Validator::new(tables, name);
                Some(validator.ok_or_else(|| unknown_definition(place, name))?)
            }
            Wanted::ResponseTo(method) => {
                let validator = Validator::response_to(tables, method);
                Some(validator.ok_or_else(|| unknown_request(place, method))?)
            }
        };
        let only = only.map(|validator| (laws.apply(validator), place));
        let revisions = ROWS.iter().map(|row| laws.validators(row)).collect();
        Ok(Self { revisions, wants_request: matches!(wanted, Wanted::Request), only })
    }

    fn validator(&self, seen: &Seen) -> Validator {
        let validators = &self.revisions[usize::from(seen.revision)];
        let asked = || match seen.how {
            How::Response(method) => validators.responses.get(usize::from(method)).copied().flatten(),
            How::Message => None,
        };
        let only = self.only.map(|(validator, _)| validator);
        only.or_else(asked).unwrap_or(validators.message)
    }

    /// Whether everything is judged by one thing.
    pub(super) fn wants_one(&self) -> bool {
        self.only.is_some()
    }

    /// The revision that counts whatever messages say, where one was asked for or one thing is wanted.
    pub(super) fn revision(&self, asked: Option<Place>) -> Option<Place> {
        asked.or(self.only.map(|(_, place)| place))
    }

    /// What is to be said of a message; mostly nothing.
    pub(super) fn judge(&self, text: &[u8], unit: &Unit, found: &mut Vec<Finding>) {
        let before = found.len();
        if let Some(finding) = unit.broken(text) {
            found.push(finding);
        } else {
            if let Frame::Record(record, is_odd) = &unit.frame {
                frame(text, record, *is_odd, &unit.range, found);
            }
            self.message(text, unit, found);
        }
        let revision = self.revisions[usize::from(unit.seen.revision)].revision.as_str();
        found[before..].iter_mut().for_each(|finding| finding.revision = revision);
    }

    fn message(&self, text: &[u8], unit: &Unit, found: &mut Vec<Finding>) {
        let (seen, range) = (&unit.seen, &unit.range);
        let bytes = &text[range.clone()];
        if seen.is_odd {
            found.push(odd_version(bytes, seen.kind, range));
        }
        if self.wants_request && seen.kind != Kind::Request {
            let is = match seen.kind {
                Kind::Notification => "a notification",
                Kind::Response => "a response",
                _ => "none",
            };
            let wanted = "a request, with `method` and `id`";
            found.push(Finding::error("message-kind", wanted, is, range.clone()));
        }
        let validator = self.validator(seen);
        if validator.is_clean(bytes) {
            return;
        }
        let violations = validator.inspect(bytes);
        found.extend(violations.findings().iter().map(|finding| Finding {
            severity: finding.severity,
            schema: finding.schema.clone(),
            ..Finding::of(&finding.violation, finding.range.clone(), range)
        }));
        if violations.has_more() {
            let told = format!("at most {} findings in one message", violations.findings().len());
            let severity = if violations.has_errors() { Severity::Error } else { Severity::Warning };
            found.push(Finding { severity, ..Finding::error("limit", &told, "more of them", range.clone()) });
        }
    }
}

impl Laws {
    fn tables(self, row: &Row) -> &'static Tables {
        if self.is_upstream { row.upstream } else { row.tables }
    }

    fn apply(self, validator: Validator) -> Validator {
        let validator = validator.with_mode(self.mode);
        if self.formats { validator.with_formats(mcpspec::formats::is_of) } else { validator }
    }

    fn validators(self, row: &Row) -> Validators {
        let tables = self.tables(row);
        let response = |name: &str| Some(self.apply(Validator::response_to(tables, name)?));
        // The places are those of the corrected tables, by which messages were told apart.
        let responses = row.tables.methods.iter().map(|method| response(method.name)).collect();
        let message = self.apply(Validator::message(tables));
        Validators { revision: row.revision, message, responses }
    }
}

/// What is wrong with a record around its message.
fn frame(text: &[u8], record: &Range<usize>, is_odd: bool, message: &Range<usize>, found: &mut Vec<Finding>) {
    // The message is read by its validator, so something short stands in for it.
    let mut rest = text[record.start..message.start].to_vec();
    rest.push(b'0');
    rest.extend_from_slice(&text[message.end..record.end]);
    if let Err(error) = from_slice::<Json>(&rest) {
        let at = error.violation().offset.unwrap_or_default() + record.start;
        let at = if at > message.start { at - 1 + message.len() } else { at };
        let range = Some(at..at + 1);
        found.push(Finding::of(error.violation(), range, &(0..record.end)));
    } else if is_odd {
        let at = memchr::memmem::find(&rest, b"\"direction\"").unwrap_or_default() + record.start;
        let wanted = "\"client\" or \"server\" in `direction`, for who sent the message";
        found.push(Finding::error("record", wanted, "something else", at..at + 11));
    }
}

/// That a message names a version that is no revision.
fn odd_version(message: &[u8], kind: Kind, range: &Range<usize>) -> Finding {
    let version = mcpspec::AnyRevision::version_of(message).unwrap_or_default();
    let at = memchr::memmem::find(message, version.as_bytes()).unwrap_or_default() + range.start;
    let shown: String = version.chars().take(64).collect();
    let known: Vec<&str> = ROWS.iter().map(|row| row.revision.as_str()).collect();
    let pointer = match kind {
        Kind::Response => "/result/protocolVersion",
        _ => "/params/_meta/io.modelcontextprotocol~1protocolVersion",
    };
    let wanted = format!("a known revision ({})", known.join(", "));
    Finding {
        severity: Severity::Warning,
        pointer: pointer.to_owned(),
        ..Finding::error("version", &wanted, &format!("\"{shown}\""), at..at + version.len())
    }
}
