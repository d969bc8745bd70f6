//! What is wrong with a value: [`Violations`], each a [`Finding`] with its place in the value, in
//! the text and in the schema.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use super::node::{Bounds, Kinds, NodeId, Object, kinds};
use super::word::Word;
use crate::decode::one_of;
use crate::order;
use crate::path::Segment;
use crate::violation::{Error, Rule, Violation, excerpt};

/// How many violations are told unless more are asked for.
pub(super) const MOST: usize = 64;

/// One violation, with its places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong, and where in the value.
    pub violation: Violation,
    /// How much it weighs.
    pub severity: Severity,
    /// JSON Pointer to what the schema says; empty where it is no word of the schema's.
    pub schema: Cow<'static, str>,
    /// The bytes of the offending value; none where the value did not come from bytes.
    pub range: Option<Range<usize>>,
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// A rule for receivers lets it pass.
    Note,
    /// The specification advises against it.
    Warning,
    /// The value is invalid.
    Error,
}

/// What is wrong with a value, in the order of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations {
    findings: Vec<Finding>,
    more: bool,
    /// Whether something that is not told makes the value invalid.
    untold: bool,
}

impl Violations {
    /// What some check found, in the order of the document; `more` where that is not all, and what
    /// is not told makes the value invalid.
    pub fn new(findings: Vec<Finding>, more: bool) -> Self {
        Self { findings, more, untold: more }
    }

    /// What was found.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Changes what was found, by one who knows more.
    pub(super) fn change(&mut self, change: impl FnMut(&mut Finding)) {
        self.findings.iter_mut().for_each(change);
    }

    /// Whether there is more than was asked for.
    pub fn has_more(&self) -> bool {
        self.more
    }

    /// Whether something makes the value invalid.
    pub fn has_errors(&self) -> bool {
        self.untold || self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// An error where something makes the value invalid.
    ///
    /// # Errors
    /// All of it.
    pub fn into_result(self) -> Result<(), Self> {
        if self.has_errors() { Err(self) } else { Ok(()) }
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, finding) in self.findings.iter().enumerate() {
            if place > 0 {
                f.write_str("\n")?;
            }
            match finding.severity {
                Severity::Error => {}
                Severity::Warning => f.write_str("warning: ")?,
                Severity::Note => f.write_str("note: ")?,
            }
            finding.violation.fmt(f)?;
        }
        if self.more { f.write_str("\nand more") } else { Ok(()) }
    }
}

impl std::error::Error for Violations {}

/// Violations that are being collected.
pub(super) struct Report {
    findings: Vec<Finding>,
    most: usize,
    more: bool,
    untold: bool,
}

impl Report {
    pub(super) fn new(most: usize) -> Self {
        Self { findings: Vec::new(), most, more: false, untold: false }
    }

    /// Takes a finding, unless it is there already; tells whether more are wanted.
    pub(super) fn add(&mut self, finding: Finding) -> bool {
        // Only nodes that must all accept one value find a thing twice, and then shortly after.
        if self.findings.iter().rev().take(MOST).any(|known| *known == finding) {
            return true;
        }
        if self.findings.len() < self.most {
            self.findings.push(finding);
            return true;
        }
        self.more = true;
        // After a warning too many there may still be an error.
        self.untold |= finding.severity == Severity::Error;
        !self.untold
    }

    pub(super) fn len(&self) -> usize {
        self.findings.len()
    }

    /// Whether nothing makes the value invalid.
    pub(super) fn is_empty(&self) -> bool {
        !self.untold && self.findings.iter().all(|finding| finding.severity != Severity::Error)
    }

    /// Takes all that another one found at the value to which a path leads; tells whether more are
    /// wanted.
    pub(super) fn take(&mut self, other: Self, path: &[Segment<'_>]) -> bool {
        other.findings.into_iter().all(|finding| self.add(finding.within(path)))
    }

    pub(super) fn close(mut self) -> Violations {
        // What is missing is noticed at the end of an object, and belongs to its start.
        let start = |place: usize| self.findings[place].range.as_ref().map_or(0, |range| range.start);
        let places = 0..self.findings.len();
        if !places.is_sorted_by_key(start) {
            let order = order::sorted(self.findings.len(), &|one, other| start(one).cmp(&start(other)));
            let mut findings: Vec<_> = self.findings.into_iter().map(Some).collect();
            self.findings = order.into_iter().filter_map(|place| findings[place].take()).collect();
        }
        Violations { findings: self.findings, more: self.more, untold: self.untold }
    }
}

/// The one violation of bytes that cannot be read, or that a type cannot hold.
pub(super) fn of_error(error: &Error) -> Violations {
    let violation = error.violation().clone();
    let range = violation.offset.map(|at| at..at.saturating_add(1));
    let schema = Cow::Borrowed("");
    Violations::new(vec![Finding { violation, severity: Severity::Error, schema, range }], false)
}

/// What stands there.
pub(super) struct Found<'t> {
    pub(super) text: &'t str,
    pub(super) range: Range<usize>,
}

/// What was asked for.
pub(super) enum Wanted<'n> {
    Words(&'static str),
    Kinds(Kinds),
    Texts(&'n [Word]),
    Tags(&'n [(Word, NodeId)]),
    Constant(&'n str),
    Number(Bounds),
    Characters(Bounds),
    Items(Bounds),
    Member(&'n str),
    /// What a rule of the prose asks for.
    Told(String),
    Format(&'n str),
    /// One of these members.
    AnyMember(&'n [(Word, NodeId)]),
    Declared(&'n Object),
    Depth(u32),
}

impl Finding {
    pub(super) fn new(
        path: &[Segment<'_>],
        rule: Rule,
        schema: &'static str,
        wanted: Wanted<'_>,
        found: &Found<'_>,
    ) -> Self {
        let mut finding = Self::of(path, rule, schema, wanted, found.text);
        finding.violation.offset = Some(found.range.start);
        finding.range = Some(found.range.clone());
        finding
    }

    /// The same of a value to which a path leads.
    pub(super) fn within(mut self, path: &[Segment<'_>]) -> Self {
        self.violation.pointer.insert_str(0, &pointer(path));
        self
    }

    /// The same as something that is let pass.
    pub(super) fn noted(self) -> Self {
        Self { severity: Severity::Note, ..self }
    }

    /// A violation of what stands in no text.
    pub(super) fn of(
        path: &[Segment<'_>],
        rule: Rule,
        schema: &'static str,
        wanted: Wanted<'_>,
        found: &str,
    ) -> Self {
        let pointer = pointer(path);
        let shown = match rule {
            Rule::Required => "an object without it".to_owned(),
            Rule::Duplicate => found.to_owned(),
            _ => excerpt(found),
        };
        Self {
            violation: Violation {
                rule,
                pointer,
                expected: expected(wanted, found),
                found: shown,
                offset: None,
            },
            severity: Severity::Error,
            schema: Cow::Borrowed(schema),
            range: None,
        }
    }
}

fn pointer(path: &[Segment<'_>]) -> String {
    let mut pointer = String::new();
    for segment in path {
        segment.push_to(&mut pointer);
    }
    pointer
}

impl Wanted<'_> {
    /// Nothing: what stands there is read as if it did not.
    pub(super) const ABSENCE: Self = Self::Words("no `null` here (read as absence)");
}

fn expected(wanted: Wanted<'_>, found: &str) -> String {
    match wanted {
        Wanted::Words(words) => words.to_owned(),
        Wanted::Told(words) => words,
        Wanted::Format(format) => format!("a string of the format `{format}`"),
        Wanted::Kinds(admitted) => named(admitted),
        Wanted::Texts(texts) => one_of(nearest(texts.iter().map(Word::text), found)),
        Wanted::Tags(arms) => one_of(nearest(arms.iter().map(|(value, _)| value.text()), found)),
        Wanted::Constant(constant) => constant.to_owned(),
        Wanted::Number(bounds) => within("a number", bounds, ""),
        Wanted::Characters(bounds) => within("a string of", bounds, " characters"),
        Wanted::Items(bounds) => within("an array of", bounds, " items"),
        Wanted::Member(name) => format!("the member `{name}`"),
        Wanted::AnyMember(arms) => {
            let names: Vec<String> = arms.iter().map(|(name, _)| format!("`{}`", name.text())).collect();
            format!("the member {}", names.join(" or "))
        }
        Wanted::Declared(object) if object.members.is_empty() => "no members".to_owned(),
        Wanted::Declared(object) => {
            format!("no members but {}", one_of(object.members.iter().map(|(name, ..)| name.text())))
        }
        Wanted::Depth(limit) => format!("at most {limit} containers inside one another"),
    }
}

/// Words in their order, but for long lists, of which the end may not be shown: there those come
/// first that start like what was found.
fn nearest<'n>(words: impl Iterator<Item = &'n str>, found: &str) -> Vec<&'n str> {
    let words: Vec<&str> = words.collect();
    let found = crate::scan::resolved(found.trim_matches('"'));
    let alike = |place: usize| {
        let letters = words[place].bytes().zip(found.bytes());
        letters.take_while(|(one, other)| one == other).count()
    };
    let order = match words.len() {
        ..=8 => (0..words.len()).collect(),
        many => order::sorted(many, &|one, other| alike(other).cmp(&alike(one))),
    };
    order.into_iter().map(|place| words[place]).collect()
}

fn within(what: &str, bounds: Bounds, unit: &str) -> String {
    match bounds {
        (Some((_, low)), Some((_, high))) => format!("{what} from {low} to {high}{unit}"),
        (Some((_, low)), None) => format!("{what} of at least {low}{unit}").replace("of of", "of"),
        (None, Some((_, high))) => format!("{what} of at most {high}{unit}").replace("of of", "of"),
        (None, None) => what.to_owned(),
    }
}

/// Kinds in words.
fn named(admitted: Kinds) -> String {
    let words = [
        (kinds::OBJECT, "an object"),
        (kinds::ARRAY, "an array"),
        (kinds::STRING, "a string"),
        (kinds::NUMBER, "a number"),
        (kinds::INTEGER, "an integer"),
        (kinds::BOOLEAN, "a boolean"),
        (kinds::NULL, "null"),
    ];
    let named: Vec<&str> =
        words.iter().filter(|(kind, _)| admitted & kind != 0).map(|(_, word)| *word).collect();
    named.join(" or ")
}
