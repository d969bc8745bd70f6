//! Values in, JSON text out: [`Encode`] shows a value as a [`View`], and everything that only
//! looks at values is written once against views: writing text, serde, `Debug`, equality.

use std::fmt;

use crate::decode::Record;
use crate::id::Id;
use crate::json;
use crate::list::Rejected;
use crate::map::pairing;
use crate::scan::write_quoted;
use crate::shape::Slot;

/// A value that can be written as JSON.
pub trait Encode {
    /// The value as something to look at.
    fn view(&self) -> View<'_>;

    /// Of a union: which arm it is, counted from 0 in the order of its declaration.
    #[inline]
    fn arm(&self) -> Option<usize> {
        None
    }
}

/// A value with both directions, behind a pointer: what the tables of definitions hand out.
pub trait Document: crate::Decode + Encode + fmt::Debug + Send + Sync {}

impl<T: crate::Decode + Encode + fmt::Debug + Send + Sync> Document for T {}

/// How a value looks from outside.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// No value: the member is left out.
    Absent,
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A string.
    Text(&'a str),
    /// JSON text, checked when it was made.
    Raw(&'a str),
    /// An object with declared members.
    Record(&'a dyn Record),
    /// A record inside a JSON-RPC envelope: `jsonrpc` and, on requests, `id` come first.
    Framed(Option<&'a Id>, &'a dyn Encode),
    /// An array.
    List(&'a dyn ListView),
    /// An object whose members are entries.
    Map(&'a dyn MapView),
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(*self, f)
    }
}

/// The items of an array.
pub trait ListView {
    /// How many there are, without those set aside.
    fn len(&self) -> usize;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// One item.
    fn item(&self, index: usize) -> &dyn Encode;
    /// Items that were set aside, each with the number of items that stand before it.
    fn rejected(&self) -> &[Rejected];
}

/// The entries of a map, in order.
pub trait MapView {
    /// How many there are.
    fn len(&self) -> usize;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// One entry.
    fn entry(&self, index: usize) -> (&str, &dyn Encode);
}

/// A value as JSON text without white space.
pub(crate) fn text(view: View<'_>) -> String {
    let mut out = String::with_capacity(256);
    write(&mut out, view);
    out
}

/// Writes a value as JSON text without white space.
pub(crate) fn write(out: &mut String, view: View<'_>) {
    match view {
        View::Absent | View::Null => out.push_str("null"),
        View::Boolean(true) => out.push_str("true"),
        View::Boolean(false) => out.push_str("false"),
        View::Integer(integer) => out.push_str(itoa::Buffer::new().format(integer)),
        View::Text(text) => write_quoted(out, text),
        View::Raw(text) => out.push_str(text),
        View::Record(record) => {
            out.push('{');
            write_members(out, record, true);
        }
        View::Framed(id, inner) => {
            out.push_str("{\"jsonrpc\":\"2.0\"");
            if let Some(id) = id {
                out.push_str(",\"id\":");
                write(out, id.view());
            }
            match inner.view() {
                View::Record(record) => write_members(out, record, false),
                _ => out.push('}'),
            }
        }
        View::List(list) => write_list(out, list),
        View::Map(map) => {
            out.push('{');
            for index in 0..map.len() {
                let (key, value) = map.entry(index);
                separate(out, index == 0);
                write_quoted(out, key);
                out.push(':');
                write(out, value.view());
            }
            out.push('}');
        }
    }
}

#[inline]
fn separate(out: &mut String, first: bool) {
    if !first {
        out.push(',');
    }
}

fn write_members(out: &mut String, record: &dyn Record, mut first: bool) {
    for field in record.shape().fields {
        match field.slot {
            Slot::Constant(constant) => {
                out.push_str(&field.key[usize::from(first)..]);
                out.push_str(constant);
            }
            Slot::Member(index) => {
                let view = record.member(index).view();
                if let View::Absent = view {
                    continue;
                }
                out.push_str(&field.key[usize::from(first)..]);
                write(out, view);
            }
        }
        first = false;
    }
    for (key, value) in undeclared(record) {
        separate(out, first);
        first = false;
        write_quoted(out, key);
        out.push(':');
        out.push_str(value.as_str());
    }
    out.push('}');
}

/// The members that the schema does not declare. One of a declared name, which somebody may have
/// put there, would stand twice, and is left out.
pub(crate) fn undeclared(record: &dyn Record) -> impl Iterator<Item = (&str, &crate::Json)> {
    record.extra().iter().filter(|(key, _)| record.shape().find(key, 0).is_none())
}

fn write_list(out: &mut String, list: &dyn ListView) {
    out.push('[');
    let mut first = true;
    each_item(list, &mut |view| {
        separate(out, first);
        first = false;
        write(out, view);
    });
    out.push(']');
}

/// Visits the items of a list, those set aside at their places.
pub(crate) fn each_item<'a>(list: &'a dyn ListView, visit: &mut dyn FnMut(View<'a>)) {
    let mut rejected = list.rejected().iter().peekable();
    for index in 0..list.len() {
        while let Some(aside) = rejected.next_if(|aside| aside.before <= index) {
            visit(View::Raw(aside.json.as_str()));
        }
        visit(list.item(index).view());
    }
    for aside in rejected {
        visit(View::Raw(aside.json.as_str()));
    }
}

/// Whether two values are the same JSON value.
pub fn same(a: View<'_>, b: View<'_>) -> bool {
    match (a, b) {
        (View::Absent, View::Absent) | (View::Null, View::Null) => true,
        (View::Boolean(a), View::Boolean(b)) => a == b,
        (View::Integer(a), View::Integer(b)) => a == b,
        (View::Text(a), View::Text(b)) => a == b,
        (View::Raw(a), View::Raw(b)) => json::same_text(a, b),
        (View::Record(a), View::Record(b)) => same_record(a, b),
        (View::Framed(a_id, a), View::Framed(b_id, b)) => a_id == b_id && same(a.view(), b.view()),
        (View::List(a), View::List(b)) => {
            a.len() == b.len()
                && a.rejected() == b.rejected()
                && (0..a.len()).all(|index| same(a.item(index).view(), b.item(index).view()))
        }
        (View::Map(a), View::Map(b)) => {
            let places = pairing((a.len(), &|place| a.entry(place).0), (b.len(), &|place| b.entry(place).0));
            let equal = |(x, y): (usize, usize)| same(a.entry(x).1.view(), b.entry(y).1.view());
            places.is_some_and(|places| places.into_iter().enumerate().all(equal))
        }
        _ => false,
    }
}

fn same_record(a: &dyn Record, b: &dyn Record) -> bool {
    std::ptr::eq(a.shape(), b.shape())
        && a.extra() == b.extra()
        && a.shape().fields.iter().all(|field| match field.slot {
            Slot::Constant(_) => true,
            Slot::Member(index) => same(a.member(index).view(), b.member(index).view()),
        })
}

/// Shows a value for `Debug`: a record as a struct with its wire names, absent members left out.
pub fn debug(view: View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match view {
        View::Absent => f.write_str("absent"),
        View::Null => f.write_str("null"),
        View::Boolean(boolean) => fmt::Debug::fmt(&boolean, f),
        View::Integer(integer) => fmt::Debug::fmt(&integer, f),
        View::Text(text) => fmt::Debug::fmt(text, f),
        View::Raw(text) => f.write_str(text),
        View::Record(record) => {
            let mut shown = f.debug_struct(record.shape().name);
            for field in record.shape().fields {
                if let Slot::Member(index) = field.slot {
                    match record.member(index).view() {
                        View::Absent => {}
                        view => drop(shown.field(field.name, &view)),
                    }
                }
            }
            for (key, value) in record.extra() {
                shown.field(key, value);
            }
            shown.finish()
        }
        View::Framed(Some(id), inner) => {
            f.debug_struct("Call").field("id", id).field("request", &inner.view()).finish()
        }
        View::Framed(None, inner) => f.debug_struct("Notice").field("notification", &inner.view()).finish(),
        View::List(list) => {
            let mut items = Vec::new();
            each_item(list, &mut |view| items.push(view));
            f.debug_list().entries(items).finish()
        }
        View::Map(map) => {
            let entries = (0..map.len()).map(|index| map.entry(index));
            f.debug_map().entries(entries.map(|(key, value)| (key, value.view()))).finish()
        }
    }
}

impl Encode for bool {
    fn view(&self) -> View<'_> {
        View::Boolean(*self)
    }
}

impl Encode for i64 {
    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }
}

impl Encode for String {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl<T: Encode> Encode for Option<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }
}

impl<T: Encode> Encode for Box<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        (**self).view()
    }
}
