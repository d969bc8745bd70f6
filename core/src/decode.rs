//! Tokens in, values out: [`Decode`], which every type implements, and the loops that fill
//! records, lists and maps. The loops are not generic, so that a type costs a table and little
//! code.

use std::borrow::Cow;

use crate::context::Context;
use crate::encode::{Encode, View};
use crate::json::Json;
use crate::map::Map;
use crate::path::Segment;
use crate::reader::{Reader, Step};
use crate::shape::{Bound, Field, Shape, Slot};
use crate::union::Union;
use crate::violation::Rule;

/// A value that can be read from JSON.
///
/// Implementations come from the generator; use [`Context`](crate::Context) or
/// [`from_slice`](crate::from_slice) to read one.
pub trait Decode {
    /// A placeholder that [`Decode::decode`] fills: empty strings, lists and maps, absent options,
    /// the first arm of a union. It need not be valid.
    fn blank() -> Self
    where
        Self: Sized;

    /// Reads one value into `self`. After an error `self` holds whatever was read so far.
    ///
    /// # Errors
    /// [`Halt`](crate::Halt): the reader knows what is wrong and where.
    fn decode(&mut self, reader: &mut Reader<'_>) -> Step;
}

/// A JSON object with declared members.
pub trait Record {
    /// The table of its members.
    fn shape(&self) -> &'static Shape;
    /// The member that the table calls `index`, for writing.
    fn member(&self, index: usize) -> &dyn Encode;
    /// The member that the table calls `index`, for reading.
    fn member_mut(&mut self, index: usize) -> &mut dyn Decode;
    /// Members that the schema does not declare.
    fn extra(&self) -> &Map<Json>;
    /// Members that the schema does not declare.
    fn extra_mut(&mut self) -> &mut Map<Json>;
}

/// A list under construction.
pub(crate) trait Items {
    /// Appends a blank item and gives it.
    fn push_blank(&mut self) -> &mut dyn Decode;
    /// Replaces the item appended last by the text that was refused and why.
    fn reject_last(&mut self, json: Json, violation: crate::Violation);
}

/// A map under construction.
pub(crate) trait Entries {
    /// Appends an entry with a blank value and gives the value.
    fn push_blank(&mut self, key: String) -> &mut dyn Decode;
    /// A key that occurs twice.
    fn duplicate(&self) -> Option<&str>;
}

impl<'a> Reader<'a> {
    /// Fills a record.
    pub fn record(&mut self, record: &mut dyn Record) -> Step {
        let claimed = std::mem::take(&mut self.claimed);
        let watched = std::mem::take(&mut self.watched);
        let mut claims = 0_u64;
        let shape = record.shape();
        self.space();
        let start = self.mark();
        self.enter(b'{', "an object")?;
        let (mut first, mut seen, mut hint) = (true, 0_u64, 0);
        while let Some(key) = self.key_here(&mut first)? {
            match shape.find(&key, hint) {
                Some(place) => {
                    let field = &shape.fields[place];
                    if seen & (1 << place) != 0 {
                        return Err(self.duplicate(&key));
                    }
                    seen |= 1 << place;
                    hint = place + 1;
                    let notes = self.notes();
                    let step = self.field(field, record);
                    if step.is_err() || self.notes() != notes {
                        self.outwards(Segment::Member(key), notes, step.is_err());
                        step?;
                    }
                }
                None if claimed.contains(&&*key) => {
                    let claim = claimed.iter().position(|name| *name == key).map_or(0, |place| 1 << place);
                    if claims & claim != 0 {
                        return Err(self.duplicate(&key));
                    }
                    claims |= claim;
                    self.skip()?;
                }
                None if shape.closed => return Err(self.undeclared(shape, &key)),
                None => {
                    self.mixed |= watched.contains(&&*key);
                    let value = self.extra_value(key.clone())?;
                    record.extra_mut().push(key.into_owned(), value);
                }
            }
        }
        if let Some(key) = record.extra().duplicate() {
            let key = key.to_owned();
            self.rewind(start);
            return Err(self.duplicate(&key));
        }
        let missing = shape.required & !seen;
        if missing != 0 {
            return self.missing(record, missing, start);
        }
        Ok(())
    }

    fn field(&mut self, field: &Field, record: &mut dyn Record) -> Step {
        let index = match field.slot {
            Slot::Constant(constant) => return self.constant(constant),
            Slot::Member(index) => index,
        };
        if let Some("absent") = field.tolerant
            && self.is_tolerant()
            && self.peek() == b'n'
        {
            self.note(Rule::Type, "no `null` here".to_owned(), "null".to_owned());
            return self.null();
        }
        let start = self.mark();
        record.member_mut(index).decode(self)?;
        match field.bound {
            Bound::None => Ok(()),
            bound => self.bounded(field, bound, index, record, start),
        }
    }

    #[cold]
    fn bounded(
        &mut self,
        field: &Field,
        bound: Bound,
        index: usize,
        record: &mut dyn Record,
        start: crate::reader::Mark,
    ) -> Step {
        if bound.admits(record.member(index).view()) {
            return Ok(());
        }
        let end = self.mark();
        self.rewind(start);
        if self.is_tolerant()
            && let Some(default) = field.tolerant
        {
            self.fail(Rule::Bound, bound.to_string());
            self.note_failure();
            self.rewind(end);
            return self.default(default, record.member_mut(index));
        }
        Err(self.fail(Rule::Bound, bound.to_string()))
    }

    /// Reads a value from text of the table instead of the input.
    fn default(&mut self, text: &'static str, member: &mut dyn Decode) -> Step {
        let context = Context::exact();
        let mut reader = Reader::new(&context, text);
        match member.decode(&mut reader) {
            Ok(()) => Ok(()),
            Err(_) => Err(self.fail(Rule::Type, format!("the default {text}"))),
        }
    }

    #[cold]
    fn missing(&mut self, record: &mut dyn Record, missing: u64, start: crate::reader::Mark) -> Step {
        let shape = record.shape();
        let end = self.mark();
        for (place, field) in shape.fields.iter().enumerate() {
            if missing & (1 << place) == 0 {
                continue;
            }
            let expected = format!("the member `{}`", field.name);
            match (field.tolerant, field.slot) {
                (Some(default), Slot::Member(index)) if self.is_tolerant() => {
                    let notes = self.notes();
                    self.note(Rule::Required, expected, format!("none; read as {default}"));
                    self.default(default, record.member_mut(index))?;
                    self.outwards(Segment::Member(Cow::Borrowed(field.name)), notes, false);
                }
                _ => {
                    self.rewind(start);
                    self.space();
                    let halt = self.fail(Rule::Required, expected);
                    return Err(self.found(halt, "an object without it"));
                }
            }
        }
        self.rewind(end);
        Ok(())
    }

    #[cold]
    pub(crate) fn duplicate(&mut self, key: &str) -> crate::Halt {
        let key = crate::violation::shorten(key);
        let halt = self.fail(Rule::Duplicate, format!("each member once, `{key}` too"));
        self.found(halt, "it twice")
    }

    #[cold]
    fn undeclared(&mut self, shape: &Shape, key: &str) -> crate::Halt {
        let names = shape.fields.iter().map(|field| field.name);
        let expected = match shape.fields.len() {
            0 => "no members".to_owned(),
            _ => format!("no members but {}", one_of(names)),
        };
        let halt = self.fail(Rule::Undeclared, expected);
        self.found(halt, &format!("the member `{}`", crate::violation::shorten(key)))
    }

    fn extra_value(&mut self, key: Cow<'a, str>) -> Step<Json> {
        let notes = self.notes();
        match self.capture() {
            Ok(text) => Ok(Json::checked(text)),
            Err(halt) => {
                self.outwards(Segment::Member(key), notes, true);
                Err(halt)
            }
        }
    }

    /// Reads the one value that the schema allows, given as JSON text.
    pub fn constant(&mut self, constant: &'static str) -> Step {
        self.space();
        if constant.starts_with('"') && self.passes(constant) {
            return Ok(());
        }
        let start = self.mark();
        let equal = match constant.as_bytes().first() {
            Some(b'"') => *self.string()? == constant[1..constant.len() - 1],
            _ => Json::checked(self.capture()?) == Json::checked(constant.into()),
        };
        if equal {
            return Ok(());
        }
        self.rewind(start);
        Err(self.fail(Rule::Constant, constant))
    }

    /// Reads a string of a closed enum and tells which.
    pub fn choice(&mut self, values: &[&str]) -> Step<usize> {
        self.space();
        let start = self.mark();
        let text = self.string()?;
        match values.iter().position(|value| *value == text) {
            Some(index) => Ok(index),
            None => {
                self.rewind(start);
                Err(self.fail(Rule::Enum, one_of(values.iter().copied())))
            }
        }
    }

    /// Fills a union: picks the arm by its table, then fills that arm.
    pub fn union(&mut self, union: &mut dyn Union) -> Step {
        self.space();
        let start = self.mark();
        let notes = self.notes();
        let choice = union.choice();
        let arm = self.select(choice.select, choice.other.is_some())?;
        let early = self.early.take();
        self.watched = early.map_or(&[], |(_, watched)| watched);
        self.mixed = false;
        let outcome = match arm {
            Some(arm) => union.arm_mut(arm).decode(self),
            None => Err(crate::Halt),
        };
        if let Some((arms, _)) = early
            && (outcome.is_err() || self.mixed)
        {
            return self.reconsider(union, arms, arm, outcome, start, notes);
        }
        match choice.other {
            Some(other) if outcome.is_err() && arm != Some(other) => {
                self.forget_notes(notes);
                self.otherwise(union, other, start)
            }
            None if outcome.is_err() && !choice.admits.is_empty() => {
                self.failing_that(union, arm, start, notes)
            }
            _ => outcome,
        }
    }

    /// The picked arm refused the value: it is that of the first other arm which accepts it.
    /// Otherwise the failure stands.
    #[cold]
    fn failing_that(
        &mut self,
        union: &mut dyn Union,
        picked: Option<usize>,
        start: crate::reader::Mark,
        notes: usize,
    ) -> Step {
        let (end, failure) = (self.mark(), self.take_failure());
        for &arm in union.choice().admits.iter().filter(|arm| picked != Some(**arm)) {
            self.rewind(start);
            self.forget_notes(notes);
            if union.arm_mut(arm).decode(self).is_ok() {
                return Ok(());
            }
            self.take_failure();
        }
        self.rewind(end);
        self.put_failure(failure);
        Err(crate::Halt)
    }

    /// A message was taken for a response before all of it was seen. If something is odd about it,
    /// the whole of it decides, so that the order of its members does not.
    #[cold]
    fn reconsider(
        &mut self,
        union: &mut dyn Union,
        arms: [Option<usize>; 4],
        arm: Option<usize>,
        outcome: Step,
        start: crate::reader::Mark,
        notes: usize,
    ) -> Step {
        let end = self.mark();
        let failure = self.take_failure();
        self.rewind(start);
        match self.whole_message(arms) {
            Ok(whole) if whole != arm => {
                let whole = whole.unwrap_or(0);
                self.forget_notes(notes);
                self.rewind(start);
                union.arm_mut(whole).decode(self)
            }
            _ => {
                self.rewind(end);
                self.put_failure(failure);
                outcome
            }
        }
    }

    /// The chosen arm refused the value, but the schema as written lets it through where any
    /// other arm does: then it is kept whole. Otherwise the first failure stands.
    #[cold]
    fn otherwise(&mut self, union: &mut dyn Union, other: usize, start: crate::reader::Mark) -> Step {
        let failure = self.take_failure();
        for &arm in union.choice().admits {
            self.rewind(start);
            let notes = self.notes();
            let step = union.arm_mut(arm).decode(self);
            if step.is_ok() && arm == other {
                self.put_failure(failure);
                self.note_failure();
                return step;
            }
            self.forget_notes(notes);
            if step.is_ok() {
                self.rewind(start);
                union.arm_mut(other).decode(self)?;
                self.put_failure(failure);
                self.note_failure();
                return Ok(());
            }
        }
        if failure.is_some() {
            self.put_failure(failure);
        }
        Err(crate::Halt)
    }

    /// Fills a list; in `Tolerant` mode a bad item is set aside.
    pub(crate) fn list(&mut self, items: &mut dyn Items) -> Step {
        self.enter(b'[', "an array")?;
        let (mut first, mut index) = (true, 0);
        while self.item(&mut first)? {
            let notes = self.notes();
            let start = self.mark();
            let mut step = items.push_blank().decode(self);
            if step.is_err() && self.is_tolerant() {
                self.forget_notes(notes);
                step = self.reject(items, start);
            }
            if step.is_err() || self.notes() != notes {
                self.outwards(Segment::Index(index), notes, step.is_err());
                step?;
            }
            index += 1;
        }
        Ok(())
    }

    /// Keeps an item as it came; only text that is no JSON still fails.
    #[cold]
    fn reject(&mut self, items: &mut dyn Items, start: crate::reader::Mark) -> Step {
        self.rewind(start);
        let failure = self.take_failure();
        self.count_rejected()?;
        let text = self.capture()?;
        self.put_failure(failure);
        if let Some(violation) = self.note_failure() {
            items.reject_last(Json::checked(text), violation);
        }
        Ok(())
    }

    /// Fills a map.
    pub(crate) fn map(&mut self, entries: &mut dyn Entries) -> Step {
        self.space();
        let start = self.mark();
        self.enter(b'{', "an object")?;
        let mut first = true;
        while let Some(key) = self.key(&mut first)? {
            let notes = self.notes();
            let step = entries.push_blank(key.clone().into_owned()).decode(self);
            if step.is_err() || self.notes() != notes {
                self.outwards(Segment::Member(key), notes, step.is_err());
                step?;
            }
        }
        if let Some(key) = entries.duplicate() {
            let key = key.to_owned();
            self.rewind(start);
            return Err(self.duplicate(&key));
        }
        Ok(())
    }
}

/// Names values for a message: `one of "a", "b"`.
pub(crate) fn one_of<'v>(values: impl IntoIterator<Item = &'v str>) -> String {
    let list: Vec<_> = values.into_iter().map(|value| format!("`{value}`")).collect();
    match list.as_slice() {
        [only] => only.clone(),
        list => format!("one of {}", list.join(", ")),
    }
}

impl Decode for bool {
    fn blank() -> Self {
        false
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Step {
        *self = reader.boolean()?;
        Ok(())
    }
}

impl Decode for i64 {
    fn blank() -> Self {
        0
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Step {
        *self = reader.integer()?;
        Ok(())
    }
}

impl Decode for String {
    fn blank() -> Self {
        Self::new()
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Step {
        *self = reader.string()?.into_owned();
        Ok(())
    }
}

impl<T: Decode> Decode for Option<T> {
    #[inline]
    fn blank() -> Self {
        None
    }

    #[inline]
    fn decode(&mut self, reader: &mut Reader<'_>) -> Step {
        *self = Some(T::blank());
        match self {
            Some(value) => value.decode(reader),
            None => Ok(()),
        }
    }
}

impl<T: Decode> Decode for Box<T> {
    #[inline]
    fn blank() -> Self {
        Self::new(T::blank())
    }

    #[inline]
    fn decode(&mut self, reader: &mut Reader<'_>) -> Step {
        (**self).decode(reader)
    }
}

impl Bound {
    /// Whether a decoded value is within the bound.
    fn admits(self, view: View<'_>) -> bool {
        match (self, view) {
            (Self::Number { minimum, maximum }, View::Integer(integer)) => {
                let number = integer as f64;
                minimum.is_none_or(|minimum| number >= minimum)
                    && maximum.is_none_or(|maximum| number <= maximum)
            }
            (Self::Number { minimum, maximum }, View::Raw(text)) => text.parse::<f64>().is_ok_and(|number| {
                minimum.is_none_or(|minimum| number >= minimum)
                    && maximum.is_none_or(|maximum| number <= maximum)
            }),
            (Self::Count { minimum, maximum }, View::List(list)) => {
                let count = list.len() + list.rejected().len();
                (minimum..=maximum).contains(&count)
            }
            (Self::Length { minimum, maximum }, View::Text(text)) => {
                (minimum..=maximum).contains(&text.chars().count())
            }
            _ => true,
        }
    }
}
