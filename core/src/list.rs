//! JSON arrays: [`List`] is a `Vec` that can set aside items which `Tolerant` mode refused.

use std::ops::{Deref, DerefMut};

use crate::decode::{Decode, Items};
use crate::encode::{Encode, ListView, View};
use crate::json::Json;
use crate::reader::{Reader, Step};
use crate::violation::Violation;

/// A JSON array. It behaves as a `Vec` of its typed items.
///
/// Items that [`Mode::Tolerant`](crate::Mode::Tolerant) could not read as a `T` stand aside in
/// [`List::rejected`], as they came, and are written again where they stood.
///
/// ```
/// use mcpspec_core::{Context, List};
/// let list: List<i64> = Context::tolerant().from_slice(b"[1,\"two\",3]")?;
/// assert_eq!(*list, [1, 3]);
/// assert_eq!(list.rejected()[0].violation.to_string(), "at the root: expected an integer, found \"two\"");
/// assert_eq!(mcpspec_core::to_string(&list), "[1,\"two\",3]");
/// # Ok::<(), mcpspec_core::Error>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct List<T> {
    items: Vec<T>,
    rejected: Vec<Rejected>,
}

/// An item that was set aside. Two are equal where the items are, at equal places.
#[derive(Clone, Debug)]
pub struct Rejected {
    /// How many typed items stand before it.
    pub before: usize,
    /// The item as it came.
    pub json: Json,
    /// Why it is no typed item; the pointer starts at the item.
    pub violation: Violation,
}

impl PartialEq for Rejected {
    fn eq(&self, other: &Self) -> bool {
        self.before == other.before && self.json == other.json
    }
}

impl<T> List<T> {
    /// An empty list.
    pub const fn new() -> Self {
        Self { items: Vec::new(), rejected: Vec::new() }
    }

    /// The typed items alone.
    pub fn into_vec(self) -> Vec<T> {
        self.items
    }

    /// The items that were set aside; none but after reading in `Tolerant` mode.
    pub fn rejected(&self) -> &[Rejected] {
        &self.rejected
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Deref for List<T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.items
    }
}

impl<T> DerefMut for List<T> {
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.items
    }
}

impl<T: std::fmt::Debug> std::fmt::Debug for List<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.items.fmt(f)
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        Self { items, rejected: Vec::new() }
    }
}

impl<T, const N: usize> From<[T; N]> for List<T> {
    fn from(items: [T; N]) -> Self {
        Vec::from(items).into()
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        items.into_iter().collect::<Vec<_>>().into()
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<'a, T> IntoIterator for &'a mut List<T> {
    type Item = &'a mut T;
    type IntoIter = std::slice::IterMut<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter_mut()
    }
}

impl<T: Decode> Items for List<T> {
    #[inline]
    fn push_blank(&mut self) -> &mut dyn Decode {
        let place = self.items.len();
        self.items.push(T::blank());
        &mut self.items[place]
    }

    #[inline]
    fn reject_last(&mut self, json: Json, violation: Violation) {
        self.items.pop();
        let before = self.items.len();
        self.rejected.push(Rejected { before, json, violation });
    }
}

impl<T: Decode> Decode for List<T> {
    #[inline]
    fn blank() -> Self {
        Self::new()
    }

    #[inline]
    fn decode(&mut self, reader: &mut Reader<'_>) -> Step {
        *self = Self::new();
        reader.list(self)
    }
}

impl<T: Encode> ListView for List<T> {
    #[inline]
    fn len(&self) -> usize {
        self.items.len()
    }

    #[inline]
    fn item(&self, index: usize) -> &dyn Encode {
        &self.items[index]
    }

    #[inline]
    fn rejected(&self) -> &[Rejected] {
        Self::rejected(self)
    }
}

impl<T: Encode> Encode for List<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}
