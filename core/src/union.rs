//! How the arm of a union is picked: by the JSON kind of the value, by a tag member, by which
//! members are there, by the request that a result answers. [`Select`] is the table, the reader
//! looks ahead as far as the table asks and no further. Only for what the picked arm refuses are others
//! tried, where the schema lets them have it.

use std::borrow::Cow;

use crate::decode::{Decode, one_of};
use crate::path::Segment;
use crate::reader::{Reader, Step};
use crate::scan;
use crate::violation::Rule;

/// One of several kinds of value.
pub trait Union {
    /// How the arm is picked.
    fn choice(&self) -> &'static Choice;
    /// Becomes the blank of that arm and gives it, to be filled.
    fn arm_mut(&mut self, arm: usize) -> &mut dyn Decode;
}

/// How the arm of a union is picked.
#[derive(Debug)]
pub struct Choice {
    /// The decision.
    pub select: &'static Select,
    /// The arm that keeps a value whole which no other arm takes, where the schema is so loose
    /// that it lets such values through.
    pub other: Option<usize>,
    /// The arms one of which must accept a value for `other` to keep it. Without `other`, those that
    /// take a value which the picked one refuses.
    pub admits: &'static [usize],
}

impl Choice {
    /// A decision with an answer for every value that is valid.
    pub const fn new(select: &'static Select) -> Self {
        Self { select, other: None, admits: &[] }
    }

    /// Keeps in the arm `other` what no arm takes but one of `admits` would accept.
    #[must_use]
    pub const fn or(mut self, other: usize, admits: &'static [usize]) -> Self {
        self.other = Some(other);
        self.admits = admits;
        self
    }

    /// Gives what the picked arm refuses to the first of these that accepts it.
    #[must_use]
    pub const fn failing_that(mut self, others: &'static [usize]) -> Self {
        self.admits = others;
        self
    }
}

/// Sets of JSON kinds, one bit each.
pub type Kinds = u8;

/// The bits of [`Kinds`].
pub mod kind {
    use super::Kinds;

    /// `null`
    pub const NULL: Kinds = 1;
    /// `true` and `false`
    pub const BOOLEAN: Kinds = 2;
    /// numbers
    pub const NUMBER: Kinds = 4;
    /// strings
    pub const STRING: Kinds = 8;
    /// arrays
    pub const ARRAY: Kinds = 16;
    /// objects
    pub const OBJECT: Kinds = 32;
    /// all of them
    pub const ANY: Kinds = 63;

    /// The kind of the value that a byte starts; 0 where none does.
    #[inline]
    pub(crate) fn of(first: u8) -> Kinds {
        STARTS[usize::from(first)]
    }

    static STARTS: [Kinds; 256] = {
        let mut all = [0; 256];
        all[b'"' as usize] = STRING;
        all[b'{' as usize] = OBJECT;
        all[b'[' as usize] = ARRAY;
        all[b'-' as usize] = NUMBER;
        let mut digit = b'0';
        while digit <= b'9' {
            all[digit as usize] = NUMBER;
            digit += 1;
        }
        all[b't' as usize] = BOOLEAN;
        all[b'f' as usize] = BOOLEAN;
        all[b'n' as usize] = NULL;
        all
    };

    pub(crate) fn name(kinds: Kinds) -> &'static str {
        match kinds {
            NULL => "null",
            BOOLEAN => "a boolean",
            NUMBER => "a number",
            STRING => "a string",
            ARRAY => "an array",
            OBJECT => "an object",
            _ => "a value",
        }
    }
}

/// One decision.
#[derive(Debug)]
pub enum Select {
    /// This arm.
    Arm(usize),
    /// By the JSON kind of the value.
    Kind(&'static [(Kinds, Select)]),
    /// By the value of one member, a string or an integer.
    Tag {
        /// The member's name.
        member: &'static str,
        /// Its values, and what each decides.
        arms: &'static [(&'static str, Select)],
        /// What its absence decides.
        absent: Option<&'static Select>,
    },
    /// By which members are there: the first path that leads to a value of one of the kinds;
    /// failing that, the first that leads anywhere.
    Members {
        /// Paths of member names and indexes with `/` between, the kinds, and what each decides.
        tests: &'static [(&'static str, Kinds, Select)],
        /// What it decides where none is there.
        otherwise: Option<&'static Select>,
    },
    /// By the members of a JSON-RPC message. An `id` makes a request of what has a `method`,
    /// whatever the `id` is.
    Message {
        /// The arm for requests.
        request: Option<usize>,
        /// The arm for notifications.
        notification: Option<usize>,
        /// The arm for responses with a `result`.
        result: Option<usize>,
        /// The arm for responses with an `error`.
        error: Option<usize>,
    },
    /// By the method of the request that a result answers.
    Answer(&'static [(&'static str, Select)]),
    /// Only where the extension of that identifier is active.
    Extension(&'static str, &'static Select),
}

#[inline(always)]
fn is(name: &str, text: &str) -> bool {
    scan::same(name.as_bytes(), text.as_bytes())
}

impl Reader<'_> {
    /// Picks an arm; none where the table has no answer and the union keeps such values whole.
    pub(crate) fn select(&mut self, select: &Select, has_other: bool) -> Step<Option<usize>> {
        match select {
            Select::Arm(arm) => Ok(Some(*arm)),
            Select::Kind(arms) => {
                let kind = kind::of(self.peek());
                match arms.iter().find(|(kinds, _)| kinds & kind != 0) {
                    Some((_, select)) => self.select(select, has_other),
                    None => Err(self.unknown_kind(arms)),
                }
            }
            Select::Tag { member, arms, absent } => self.select_tag(member, arms, *absent, has_other),
            Select::Members { tests, otherwise } => {
                let mut there = None;
                for (path, kinds, select) in *tests {
                    let found = self.probe(path)?;
                    if found & kinds != 0 {
                        return self.select(select, has_other);
                    }
                    if found != 0 && there.is_none() {
                        there = Some(select);
                    }
                }
                match there.or(*otherwise) {
                    Some(select) => self.select(select, has_other),
                    None if has_other => Ok(None),
                    None => {
                        let names = tests.iter().map(|(path, ..)| *path);
                        let expected = format!("an object with {}", one_of(names));
                        Err(self.fail(Rule::Required, expected))
                    }
                }
            }
            Select::Message { request, notification, result, error } => {
                self.select_message([*request, *notification, *result, *error])
            }
            Select::Answer(methods) => {
                let method = self.context().method();
                match methods.iter().find(|(name, _)| method.is_some_and(|method| is(name, method))) {
                    Some((_, select)) => self.select(select, has_other),
                    None => Ok(None),
                }
            }
            Select::Extension(id, select) => match self.context().is_active(id) {
                true => self.select(select, has_other),
                false => Ok(None),
            },
        }
    }

    fn unknown_kind(&mut self, arms: &[(Kinds, Select)]) -> crate::Halt {
        let bits = [kind::NULL, kind::BOOLEAN, kind::NUMBER, kind::STRING, kind::ARRAY, kind::OBJECT];
        let names =
            bits.into_iter().filter(|bit| arms.iter().any(|(kinds, _)| kinds & bit != 0)).map(kind::name);
        let expected = names.collect::<Vec<_>>().join(" or ");
        self.mismatch(&expected)
    }

    fn select_tag(
        &mut self,
        member: &'static str,
        arms: &'static [(&'static str, Select)],
        absent: Option<&'static Select>,
        has_other: bool,
    ) -> Step<Option<usize>> {
        let start = self.mark();
        let found = (member == "method" && self.skip_to_method()) || self.find(member)?;
        if !found {
            self.rewind(start);
            return match absent {
                Some(select) => self.select(select, has_other),
                None => {
                    let halt = self.fail(Rule::Required, format!("the member `{member}`"));
                    Err(self.found(halt, "an object without it"))
                }
            };
        }
        let notes = self.notes();
        match self.tag_value(arms) {
            Ok(Some(select)) => {
                self.rewind(start);
                self.select(select, has_other)
            }
            Ok(None) if has_other => {
                self.rewind(start);
                Ok(None)
            }
            Ok(None) => {
                let rule = if member == "method" && start.is_top() { Rule::Method } else { Rule::Tag };
                let halt = self.fail(rule, one_of(arms.iter().map(|(value, _)| *value)));
                self.outwards(Segment::Member(Cow::Borrowed(member)), notes, true);
                self.rewind(start);
                Err(halt)
            }
            Err(halt) => {
                self.outwards(Segment::Member(Cow::Borrowed(member)), notes, true);
                self.rewind(start);
                Err(halt)
            }
        }
    }

    /// What the tag that stands here decides; the reader stays before it where nothing does.
    fn tag_value(&mut self, arms: &'static [(&'static str, Select)]) -> Step<Option<&'static Select>> {
        let at = self.mark();
        let value = match kind::of(self.peek()) {
            kind::NUMBER => Cow::Owned(self.integer()?.to_string()),
            _ => self.string()?,
        };
        let select = arms.iter().find(|(name, _)| is(name, &value)).map(|(_, select)| select);
        if select.is_none() {
            self.rewind(at);
        }
        Ok(select)
    }

    /// Goes to the value of a member of the object that starts here.
    fn find(&mut self, member: &str) -> Step<bool> {
        self.enter(b'{', "an object")?;
        let mut first = true;
        while let Some(key) = self.key_here(&mut first)? {
            if is(member, &key) {
                return Ok(true);
            }
            self.skip()?;
        }
        Ok(false)
    }

    /// The string to which a path of member names leads.
    pub(crate) fn string_at(&mut self, path: &[&str]) -> Step<Option<String>> {
        for member in path {
            if self.peek() != b'{' || !self.find(member)? {
                return Ok(None);
            }
        }
        match self.peek() {
            b'"' => self.string().map(|text| Some(text.into_owned())),
            _ => Ok(None),
        }
    }

    /// The kind of the value to which a path leads; 0 where it leads nowhere.
    fn probe(&mut self, path: &str) -> Step<Kinds> {
        let start = self.mark();
        let mut found = true;
        for step in path.split('/') {
            found = match self.peek() {
                b'{' => self.find(step)?,
                b'[' if step == "0" => {
                    self.enter(b'[', "an array")?;
                    self.item(&mut true)?
                }
                _ => false,
            };
            if !found {
                break;
            }
        }
        let kinds = if found { kind::of(self.peek()) } else { 0 };
        self.rewind(start);
        Ok(kinds)
    }

    /// Picks the kind of a message. One with a `result` or an `error` is taken for a response as
    /// soon as that is met, since passing over a large result would cost as much as reading it.
    fn select_message(&mut self, arms: [Option<usize>; 4]) -> Step<Option<usize>> {
        let start = self.mark();
        self.enter(b'{', "a JSON-RPC message, which is an object")?;
        let (mut id, mut method, mut first) = (false, false, true);
        while let Some(key) = self.key_here(&mut first)? {
            let early: Option<&'static [&'static str]> = match &*key {
                "id" => {
                    id = true;
                    None
                }
                "method" => {
                    method = true;
                    self.method = Some((start.at(), self.at));
                    None
                }
                "result" if !method && arms[2].is_some() => Some(&["method", "error"]),
                "error" if !method && arms[3].is_some() => Some(&["method"]),
                _ => None,
            };
            if let Some(watched) = early {
                self.early = Some((arms, watched));
                self.rewind(start);
                return Ok(if watched.len() == 2 { arms[2] } else { arms[3] });
            }
            if method && id {
                break;
            }
            self.skip()?;
        }
        self.rewind(start);
        if method {
            return self.message_arm(if id { arms[0] } else { arms[1] }, arms);
        }
        self.message_arm(None, arms)
    }

    /// The kind of a message by all of its members: a method makes a request or a notification of
    /// it, failing that an error or a result a response.
    pub(crate) fn whole_message(&mut self, arms: [Option<usize>; 4]) -> Step<Option<usize>> {
        let start = self.mark();
        self.enter(b'{', "an object")?;
        let (mut met, mut first) = ([false; 4], true);
        while let Some(key) = self.key_here(&mut first)? {
            let names = ["id", "method", "result", "error"];
            if let Some(place) = names.iter().position(|name| *name == key) {
                met[place] = true;
            }
            self.skip()?;
        }
        self.rewind(start);
        let [id, method, result, error] = met;
        let arm = match (method, error, result) {
            (true, ..) => arms[usize::from(!id)],
            (_, true, _) => arms[3].or(arms[2]),
            (_, _, true) => arms[2],
            _ => None,
        };
        self.message_arm(arm, arms)
    }

    fn message_arm(&mut self, arm: Option<usize>, arms: [Option<usize>; 4]) -> Step<Option<usize>> {
        if arm.is_some() {
            return Ok(arm);
        }
        let names = ["a request", "a notification", "a response with `result`", "an error response"];
        let known = names.iter().zip(arms).filter(|(_, arm)| arm.is_some());
        let expected = known.map(|(name, _)| *name).collect::<Vec<_>>().join(" or ");
        let halt = self.fail(Rule::Required, expected);
        Err(self.found(halt, "an object that is none of them"))
    }
}
