//! JSON text in, tokens out: [`Reader`] pulls one token after the other, checks the grammar as
//! `serde_json` does, keeps the limits, and remembers what went wrong and where. It reads a tape of
//! tokens just as well.
//!
//! The path to a violation costs nothing until there is one: each container adds its step while
//! the failure travels outwards.

mod skip;

use std::borrow::Cow;

use crate::context::{Context, Limits, Mode};
use crate::decode::Decode;
use crate::path::{Open, Segment};
use crate::scan;
use crate::tape::{self, Token};
use crate::violation::{Error, Rule, Violation, excerpt, not_utf8, too_long};

/// Decoding stopped; the reader knows why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Halt;

/// The outcome of one step of decoding.
pub type Step<T = ()> = Result<T, Halt>;

/// The arms of requests, notifications, results and errors, and members to watch for.
pub(crate) type Early = ([Option<usize>; 4], &'static [&'static str]);

/// Where a reader stands, to come back to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark {
    at: usize,
    depth: u32,
}

/// Pulls tokens from one JSON text.
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    /// Read in place of the text, where there is one.
    tape: Option<&'a [Token<'a>]>,
    /// Offset into the text, or place on the tape.
    pub(crate) at: usize,
    depth: u32,
    limits: Limits,
    context: &'a Context,
    /// Whether white space was passed since it was last cleared.
    spaced: bool,
    /// Members of the next object that its envelope has already read.
    pub(crate) claimed: &'static [&'static str],
    /// What a message could also be that was taken for a response at first sight: the arms of its
    /// kinds, and the members that would make another of it.
    pub(crate) early: Option<Early>,
    /// Where the value of `method` stands in the object at a place, as seen while looking ahead.
    pub(crate) method: Option<(usize, usize)>,
    /// Members that would make another message of the next object.
    pub(crate) watched: &'static [&'static str],
    /// Whether one of them was met.
    pub(crate) mixed: bool,
    /// Whether members that stand twice are refused in open JSON too, as validators do.
    #[cfg(feature = "validate")]
    unique: bool,
    /// Whether notes are wanted.
    noting: bool,
    /// How many items were set aside.
    rejected: usize,
    failure: Option<Box<Open<'a>>>,
    notes: Vec<Open<'a>>,
}

impl Mark {
    /// The offset, or the place on the tape.
    pub(crate) fn at(self) -> usize {
        self.at
    }

    /// Whether it is at a message, alone or in a batch.
    pub(crate) fn is_top(self) -> bool {
        self.depth <= 1
    }
}

impl<'a> Reader<'a> {
    /// Decodes `bytes` into `value`; what `Tolerant` let pass comes back.
    pub(crate) fn run(
        context: &'a Context,
        bytes: &'a [u8],
        value: &mut dyn Decode,
        noting: bool,
    ) -> Result<Vec<Violation>, Error> {
        if bytes.len() > context.limits().bytes {
            return Err(too_long(bytes.len(), context.limits().bytes));
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => {
                let mut reader = Reader::new(context, text);
                reader.noting = noting;
                reader.whole(value)
            }
            Err(error) => Err(not_utf8(error.valid_up_to())),
        }
    }

    /// Decodes what a serde deserializer told.
    pub(crate) fn run_tape(
        context: &'a Context,
        tape: &'a [Token<'a>],
        value: &mut dyn Decode,
    ) -> Result<Vec<Violation>, Error> {
        let mut reader = Reader::new(context, "");
        reader.tape = Some(tape);
        reader.whole(value)
    }

    pub(crate) fn new(context: &'a Context, text: &'a str) -> Self {
        Self {
            text,
            tape: None,
            at: 0,
            depth: 0,
            limits: context.limits(),
            context,
            spaced: false,
            claimed: &[],
            early: None,
            method: None,
            watched: &[],
            mixed: false,
            #[cfg(feature = "validate")]
            unique: false,
            noting: false,
            rejected: 0,
            failure: None,
            notes: Vec::new(),
        }
    }

    /// Decodes `bytes`, which have been checked for their size, as validators read them.
    #[cfg(feature = "validate")]
    pub(crate) fn run_unique(
        context: &'a Context,
        text: &'a str,
        value: &mut dyn Decode,
    ) -> Result<(), Error> {
        let mut reader = Reader::new(context, text);
        reader.unique = true;
        reader.whole(value).map(drop)
    }

    fn whole(mut self, value: &mut dyn Decode) -> Result<Vec<Violation>, Error> {
        let mut outcome = value.decode(&mut self);
        if outcome.is_ok() {
            outcome = self.end();
        }
        match outcome {
            Ok(()) if self.notes.is_empty() => Ok(Vec::new()),
            Ok(()) => Ok(self.notes.into_iter().map(Open::close).collect()),
            Err(Halt) => Err(self.take_violation().into()),
        }
    }

    /// Checks that nothing but white space is left.
    pub(crate) fn end(&mut self) -> Step {
        match self.peek() {
            // A zero byte in the text is no end.
            0 if self.tape.is_some() || self.at >= self.text.len() => Ok(()),
            _ => Err(self.syntax("the end of the input")),
        }
    }

    /// The context that the reading started with.
    pub fn context(&self) -> &'a Context {
        self.context
    }

    pub(crate) fn is_tolerant(&self) -> bool {
        self.context.mode() == Mode::Tolerant
    }

    // Places and failures.

    pub(crate) fn mark(&self) -> Mark {
        Mark { at: self.at, depth: self.depth }
    }

    pub(crate) fn rewind(&mut self, mark: Mark) {
        self.at = mark.at;
        self.depth = mark.depth;
    }

    /// Goes into the object that starts here, to the value of `method`, if that has been seen.
    pub(crate) fn skip_to_method(&mut self) -> bool {
        match self.method {
            Some((object, value)) if object == self.at => {
                self.at = value;
                self.depth += 1;
                true
            }
            _ => false,
        }
    }

    /// Records what is wrong with the value that starts here.
    pub fn fail(&mut self, rule: Rule, expected: impl Into<String>) -> Halt {
        self.space();
        self.fail_at(self.at, rule, expected.into())
    }

    pub(crate) fn fail_at(&mut self, at: usize, rule: Rule, expected: String) -> Halt {
        let found = match self.tape {
            Some(tape) if at < tape.len() => excerpt(&tape::text(tape, at).0),
            _ => excerpt(self.text.get(at..).unwrap_or("")),
        };
        self.fail_with(at, rule, expected, found)
    }

    pub(crate) fn fail_with(&mut self, at: usize, rule: Rule, expected: String, found: String) -> Halt {
        let offset = self.tape.is_none().then_some(at);
        let violation = Violation { rule, pointer: String::new(), expected, found, offset };
        self.failure = Some(Box::new(Open { violation, path: Vec::new() }));
        Halt
    }

    fn syntax(&mut self, expected: &str) -> Halt {
        self.fail(Rule::Syntax, expected)
    }

    /// A value of another JSON type than `expected` stands here; or none at all.
    #[cold]
    pub fn mismatch(&mut self, expected: &str) -> Halt {
        let rule = match self.peek() {
            b'{' | b'[' | b'"' | b't' | b'f' | b'n' | b'-' | b'0'..=b'9' => Rule::Type,
            _ => Rule::Syntax,
        };
        self.fail(rule, expected)
    }

    /// Adds one step to the path of a failure and of notes that were taken since `notes`.
    #[cold]
    pub(crate) fn outwards(&mut self, segment: Segment<'a>, notes: usize, failed: bool) {
        if failed && let Some(failure) = &mut self.failure {
            failure.path.push(segment.clone());
        }
        for note in self.notes.iter_mut().skip(notes) {
            note.path.push(segment.clone());
        }
    }

    pub(crate) fn notes(&self) -> usize {
        self.notes.len()
    }

    /// Forgets notes of a reading that does not stand.
    pub(crate) fn forget_notes(&mut self, notes: usize) {
        self.notes.truncate(notes);
    }

    /// Replaces what was found by words.
    pub(crate) fn found(&mut self, halt: Halt, found: &str) -> Halt {
        if let Some(failure) = &mut self.failure {
            failure.violation.found = found.to_owned();
        }
        halt
    }

    pub(crate) fn take_failure(&mut self) -> Option<Box<Open<'a>>> {
        self.failure.take()
    }

    pub(crate) fn put_failure(&mut self, failure: Option<Box<Open<'a>>>) {
        self.failure = failure;
    }

    /// Turns the failure into a note, and tells what it was.
    pub(crate) fn note_failure(&mut self) -> Option<Violation> {
        let open = self.failure.take()?;
        if !self.noting {
            return Some(open.close());
        }
        let told = Open { violation: open.violation.clone(), path: open.path.clone() }.close();
        self.notes.push(*open);
        Some(told)
    }

    /// Takes a note of a tolerance: what was asked for, and what was done.
    pub(crate) fn note(&mut self, rule: Rule, expected: String, found: String) {
        if self.noting {
            let offset = self.tape.is_none().then_some(self.at);
            let violation = Violation { rule, pointer: String::new(), expected, found, offset };
            self.notes.push(Open { violation, path: Vec::new() });
        }
    }

    /// Counts an item that is set aside; too many are a reason to stop.
    pub(crate) fn count_rejected(&mut self) -> Step {
        self.rejected += 1;
        match self.rejected > Limits::MAX_REJECTED {
            true => {
                let expected = format!("at most {} items that have to be set aside", Limits::MAX_REJECTED);
                Err(self.fail(Rule::Limit, expected))
            }
            false => Ok(()),
        }
    }

    fn take_violation(&mut self) -> Violation {
        self.failure.take().map(|open| open.close()).unwrap_or_else(|| Violation {
            rule: Rule::Syntax,
            pointer: String::new(),
            expected: "a value".to_owned(),
            found: "an unexplained failure".to_owned(),
            offset: Some(self.at),
        })
    }

    // Tokens.

    #[inline(always)]
    pub(crate) fn space(&mut self) {
        if let Some(..=b' ') = self.text.as_bytes().get(self.at) {
            self.spaces();
        }
    }

    #[inline(never)]
    fn spaces(&mut self) {
        let bytes = self.text.as_bytes();
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(self.at) {
            self.at += 1;
            self.spaced = true;
        }
    }

    /// The first byte of the next token; 0 at the end.
    #[inline]
    pub fn peek(&mut self) -> u8 {
        if let Some(tape) = self.tape {
            return tape.get(self.at).map_or(0, Token::first_byte);
        }
        self.space();
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    fn word(&mut self, word: &str, expected: &str) -> Step {
        if let Some(tape) = self.tape {
            return self.token(tape, expected).map(drop);
        }
        if self.passes(word) { Ok(()) } else { Err(self.syntax(expected)) }
    }

    /// Passes over a token that is spelled like that, where the text has it here.
    #[inline]
    pub(crate) fn passes(&mut self, token: &str) -> bool {
        let here = self.text.as_bytes().get(self.at..self.at + token.len());
        let is_it = self.tape.is_none() && here.is_some_and(|here| scan::same(here, token.as_bytes()));
        self.at += if is_it { token.len() } else { 0 };
        is_it
    }

    /// Reads `null`.
    pub fn null(&mut self) -> Step {
        match self.peek() {
            b'n' => self.word("null", "a value"),
            _ => Err(self.mismatch("null")),
        }
    }

    /// Reads `true` or `false`.
    pub fn boolean(&mut self) -> Step<bool> {
        match self.peek() {
            b't' => self.word("true", "a value").map(|()| true),
            b'f' => self.word("false", "a value").map(|()| false),
            _ => Err(self.mismatch("a boolean")),
        }
    }

    /// Reads a string, borrowed where it has no escapes.
    pub fn string(&mut self) -> Step<Cow<'a, str>> {
        if let Some(tape) = self.tape {
            return self.tape_string(tape);
        }
        match self.peek() {
            b'"' => self.quoted(),
            _ => Err(self.mismatch("a string")),
        }
    }

    #[inline(always)]
    fn quoted(&mut self) -> Step<Cow<'a, str>> {
        let text = self.text;
        let start = self.at + 1;
        let end = scan::plain_end(text.as_bytes(), start);
        if text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(Cow::Borrowed(&text[start..end]));
        }
        match scan::unescape(text, start, end) {
            Ok((unescaped, after)) => {
                self.at = after;
                Ok(Cow::Owned(unescaped))
            }
            Err(at) => Err(self.bad_string(at)),
        }
    }

    #[cold]
    fn bad_string(&mut self, at: usize) -> Halt {
        let expected = "a string that JSON allows (escapes, no control characters, closed)";
        self.fail_at(at, Rule::Syntax, expected.to_owned())
    }

    /// Reads a number and returns its text.
    pub fn number(&mut self) -> Step<Cow<'a, str>> {
        if let Some(tape) = self.tape {
            return self.tape_number(tape);
        }
        match self.peek() {
            b'-' | b'0'..=b'9' => self.digits().map(Cow::Borrowed),
            _ => Err(self.mismatch("a number")),
        }
    }

    fn digits(&mut self) -> Step<&'a str> {
        let start = self.at;
        match scan::number_end(self.text.as_bytes(), start) {
            Ok(end) => {
                self.at = end;
                Ok(&self.text[start..end])
            }
            Err(at) => Err(self.fail_at(at, Rule::Syntax, "a number that fits into a double".to_owned())),
        }
    }

    /// Reads an integer; `1.0` and `1e2` are integers.
    pub fn integer(&mut self) -> Step<i64> {
        if let Some(tape) = self.tape
            && let Some(Token::Integer(integer)) = tape.get(self.at)
        {
            self.at += 1;
            return Ok(*integer);
        }
        let first = self.peek();
        if self.tape.is_none()
            && let Some((integer, end)) = scan::plain_integer(self.text.as_bytes(), self.at)
        {
            self.at = end;
            return Ok(integer);
        }
        let start = self.at;
        let text = match first {
            b'-' | b'0'..=b'9' => self.number()?,
            _ => return Err(self.mismatch("an integer")),
        };
        match scan::integer(&text) {
            Some(integer) => Ok(integer),
            None => {
                let expected = "an integer from -2^63 to 2^63-1".to_owned();
                Err(self.fail_at(start, Rule::Type, expected))
            }
        }
    }

    // Containers.

    /// Enters an object or an array, whose first byte is given.
    #[inline(always)]
    pub(crate) fn enter(&mut self, open: u8, expected: &str) -> Step {
        if self.peek() != open {
            return Err(self.mismatch(expected));
        }
        if self.depth >= self.limits.depth {
            return Err(self.too_deep());
        }
        self.at += 1;
        self.depth += 1;
        Ok(())
    }

    #[cold]
    fn too_deep(&mut self) -> Halt {
        let expected = format!("at most {} containers inside one another", self.limits.depth);
        self.fail(Rule::Limit, expected)
    }

    /// Leaves the object or array whose end stands here.
    #[inline]
    pub(crate) fn leave(&mut self) {
        self.at += 1;
        self.depth -= 1;
    }

    /// The next member's name, or none where the object ends; `first` starts as true.
    pub(crate) fn key(&mut self, first: &mut bool) -> Step<Option<Cow<'a, str>>> {
        self.key_here(first)
    }

    /// The same, for the one loop that all records go through: a name that is returned goes through
    /// memory, which costs more than finding it.
    #[inline(always)]
    pub(crate) fn key_here(&mut self, first: &mut bool) -> Step<Option<Cow<'a, str>>> {
        if let Some(tape) = self.tape {
            return self.tape_key(tape);
        }
        match self.peek() {
            b'}' => {
                self.leave();
                return Ok(None);
            }
            b',' if !*first => self.at += 1,
            _ if *first => {}
            _ => return Err(self.syntax("`,` or `}`")),
        }
        *first = false;
        let key = match self.peek() {
            b'"' => self.quoted()?,
            _ => return Err(self.syntax("a member name in quotes")),
        };
        if self.peek() != b':' {
            return Err(self.syntax("`:`"));
        }
        self.at += 1;
        Ok(Some(key))
    }

    /// Whether another item follows; `first` starts as true.
    #[inline]
    pub(crate) fn item(&mut self, first: &mut bool) -> Step<bool> {
        if let Some(tape) = self.tape {
            return self.tape_item(tape);
        }
        match self.peek() {
            b']' => {
                self.leave();
                return Ok(false);
            }
            b',' if !*first => {
                self.at += 1;
                if self.peek() == b']' {
                    return Err(self.syntax("a value"));
                }
            }
            _ if *first => {}
            _ => return Err(self.syntax("`,` or `]`")),
        }
        *first = false;
        Ok(true)
    }
}
