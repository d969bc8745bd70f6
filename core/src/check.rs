//! Definitions that are kept as text although the schema says something about them, such as a
//! tool's schemas: [`Check`] is what it says, and reading checks it on the way.

use crate::decode::one_of;
use crate::json::Json;
use crate::path::Segment;
use crate::reader::{Reader, Step};
use crate::union::{Kinds, kind};
use crate::violation::Rule;

/// What the schema asks of a value that is kept as text.
#[derive(Debug)]
pub enum Check {
    /// Nothing.
    Any,
    /// A JSON kind.
    Kind(Kinds, &'static str),
    /// One JSON text.
    Constant(&'static str),
    /// An array of such items.
    List(&'static Check),
    /// An object of such values.
    Map(&'static Check),
    /// An object with such members: name, whether required, what is asked of it.
    Object(&'static [(&'static str, bool, Check)]),
}

/// A definition that is kept as text.
pub trait Kept {
    /// What the schema asks of it.
    const CHECK: &'static Check;
}

impl<'a> Reader<'a> {
    /// Reads a value as text while checking it.
    pub fn capture_checked(&mut self, check: &Check) -> Step<Json> {
        self.space();
        let start = self.mark();
        self.check(check)?;
        self.rewind(start);
        self.capture().map(Json::checked)
    }

    fn check(&mut self, check: &Check) -> Step {
        match check {
            Check::Any => self.skip(),
            Check::Kind(kinds, expected) => match kind::of(self.peek()) & kinds {
                0 => Err(self.mismatch(expected)),
                _ => self.skip(),
            },
            Check::Constant(constant) => self.constant(constant),
            Check::List(item) => {
                self.enter(b'[', "an array")?;
                let (mut first, mut index) = (true, 0);
                while self.item(&mut first)? {
                    let step = self.check(item);
                    self.place(step, || Segment::Index(index))?;
                    index += 1;
                }
                Ok(())
            }
            Check::Map(value) => {
                self.enter(b'{', "an object")?;
                let mut first = true;
                while let Some(key) = self.key(&mut first)? {
                    let step = self.check(value);
                    self.place(step, || Segment::Member(key))?;
                }
                Ok(())
            }
            Check::Object(members) => self.check_object(members),
        }
    }

    fn check_object(&mut self, members: &[(&'static str, bool, Check)]) -> Step {
        self.space();
        let start = self.mark();
        self.enter(b'{', "an object")?;
        let (mut first, mut seen) = (true, 0_u64);
        while let Some(key) = self.key(&mut first)? {
            let place = members.iter().position(|(name, ..)| *name == key);
            let step = match place {
                Some(place) if seen & (1 << place) != 0 => Err(self.duplicate(&key)),
                Some(place) => {
                    seen |= 1 << place;
                    self.check(&members[place].2)
                }
                None => self.skip(),
            };
            self.place(step, || Segment::Member(key))?;
        }
        let is_missing =
            |(place, (_, required, _)): &(usize, &(&str, bool, Check))| *required && seen & (1 << place) == 0;
        match members.iter().enumerate().find(is_missing) {
            None => Ok(()),
            Some((_, (name, ..))) => {
                self.rewind(start);
                let halt = self.fail(Rule::Required, format!("the member {}", one_of([*name])));
                Err(self.found(halt, "an object without it"))
            }
        }
    }

    fn place(&mut self, step: Step, segment: impl FnOnce() -> Segment<'a>) -> Step {
        if step.is_err() {
            let notes = self.notes();
            self.outwards(segment(), notes, true);
        }
        step
    }
}
