//! The static tables that generated code consists of: [`Shape`] describes a record's members,
//! [`Field`] one of them. Written by the generator, read by the decode and encode loops.

use std::fmt;

use crate::scan;

/// The members of a record, in the order in which they are written.
#[derive(Debug)]
pub struct Shape {
    /// The name of the type.
    pub name: &'static str,
    /// The members.
    pub fields: &'static [Field],
    /// One bit per field: whether it is required.
    pub required: u64,
    /// Whether members that are not declared are refused.
    pub closed: bool,
}

impl Shape {
    /// A table of at most 64 members.
    pub const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        assert!(fields.len() <= 64, "a record has at most 64 declared members");
        let mut required = 0;
        let mut place = 0;
        while place < fields.len() {
            if fields[place].required {
                required |= 1 << place;
            }
            place += 1;
        }
        Self { name, fields, required, closed: false }
    }

    /// Refuses members that are not declared.
    #[must_use]
    pub const fn closed(mut self) -> Self {
        self.closed = true;
        self
    }

    /// The place of a member; `hint` is where it would stand if members came in table order.
    #[inline]
    pub(crate) fn find(&self, name: &str, hint: usize) -> Option<usize> {
        let is_it = |field: &Field| scan::same(field.name.as_bytes(), name.as_bytes());
        match self.fields.get(hint) {
            Some(field) if is_it(field) => Some(hint),
            _ => self.fields.iter().position(is_it),
        }
    }
}

/// One declared member.
#[derive(Debug)]
pub struct Field {
    /// Its name on the wire.
    pub name: &'static str,
    /// The name as it is written: quoted, after a comma, before the colon.
    pub key: &'static str,
    /// Where its value is.
    pub slot: Slot,
    /// Whether it must be present.
    pub required: bool,
    /// What else the schema asks of the value.
    pub bound: Bound,
    /// What `Tolerant` mode reads where the member is absent or out of bounds, as JSON text;
    /// `absent` where it reads `null` as absence.
    pub tolerant: Option<&'static str>,
}

/// Where the value of a member is.
#[derive(Clone, Copy, Debug)]
pub enum Slot {
    /// Nowhere: it is always this JSON text.
    Constant(&'static str),
    /// In the record's member of that index.
    Member(usize),
}

/// Bounds on a value.
#[derive(Clone, Copy, Debug)]
pub enum Bound {
    /// None.
    None,
    /// On a number, both ends included.
    Number {
        /// The smallest allowed.
        minimum: Option<f64>,
        /// The largest allowed.
        maximum: Option<f64>,
    },
    /// On the number of items of a list, both ends included.
    Count {
        /// The fewest allowed.
        minimum: usize,
        /// The most allowed.
        maximum: usize,
    },
    /// On the length of a string in characters, both ends included.
    Length {
        /// The shortest allowed.
        minimum: usize,
        /// The longest allowed.
        maximum: usize,
    },
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (unit, minimum, maximum) = match *self {
            Self::None => return f.write_str("any value"),
            Self::Number { minimum, maximum } => ("a number", minimum, maximum),
            Self::Count { minimum, maximum } => ("a number of items", some(minimum), most(maximum)),
            Self::Length { minimum, maximum } => ("a length in characters", some(minimum), most(maximum)),
        };
        match (minimum, maximum) {
            (Some(minimum), Some(maximum)) => write!(f, "{unit} from {minimum} to {maximum}"),
            (Some(minimum), None) => write!(f, "{unit} of at least {minimum}"),
            (None, Some(maximum)) => write!(f, "{unit} of at most {maximum}"),
            (None, None) => f.write_str(unit),
        }
    }
}

fn some(minimum: usize) -> Option<f64> {
    (minimum > 0).then_some(minimum as f64)
}

fn most(maximum: usize) -> Option<f64> {
    (maximum < usize::MAX).then_some(maximum as f64)
}

impl Field {
    /// A member that is always the same JSON text.
    pub const fn constant(name: &'static str, key: &'static str, text: &'static str) -> Self {
        Self::new(name, key, Slot::Constant(text))
    }

    /// A member with a value of its own.
    pub const fn member(name: &'static str, key: &'static str, index: usize) -> Self {
        Self::new(name, key, Slot::Member(index))
    }

    const fn new(name: &'static str, key: &'static str, slot: Slot) -> Self {
        Self { name, key, slot, required: false, bound: Bound::None, tolerant: None }
    }

    /// Makes the member required.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Leaves the member optional.
    #[must_use]
    pub const fn optional(self) -> Self {
        self
    }

    /// Bounds the number.
    #[must_use]
    pub const fn number(mut self, minimum: Option<f64>, maximum: Option<f64>) -> Self {
        self.bound = Bound::Number { minimum, maximum };
        self
    }

    /// Bounds the count of items.
    #[must_use]
    pub const fn count(mut self, minimum: usize, maximum: usize) -> Self {
        self.bound = Bound::Count { minimum, maximum };
        self
    }

    /// Bounds the length in characters.
    #[must_use]
    pub const fn length(mut self, minimum: usize, maximum: usize) -> Self {
        self.bound = Bound::Length { minimum, maximum };
        self
    }

    /// Says what `Tolerant` mode reads instead.
    #[must_use]
    pub const fn tolerant(mut self, text: &'static str) -> Self {
        self.tolerant = Some(text);
        self
    }
}
