//! Requests in, what a response answers out: the window of requests that nobody has answered yet.

use std::collections::BTreeMap;

use super::Side;
use crate::revisions::Place;

/// How many requests wait for an answer at most; the oldest is forgotten for one more.
pub(crate) const MOST: usize = 10_000;

/// What a request asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) revision: Place,
    /// The place of its method in the tables of that revision.
    pub(super) method: Option<u16>,
    /// Whether it is `initialize`, whose result says the revision.
    pub(super) opens: bool,
}

/// An id, as JSON compares values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    Integer(i64),
    /// A string, or the spelling of any other number.
    Text(Box<[u8]>),
}

impl Key {
    /// An id from its text, strings with their quotes.
    pub(super) fn of(text: &[u8]) -> Self {
        let spelled = std::str::from_utf8(text).unwrap_or_default();
        if let Ok(integer) = spelled.parse() {
            return Self::Integer(integer);
        }
        if text.contains(&b'\\')
            && let Ok(string) = serde_json::from_slice::<String>(text)
        {
            return Self::Text(format!("\"{string}\"").into_bytes().into());
        }
        match spelled.parse::<f64>() {
            // Larger ones are not sure to be spelled exactly.
            Ok(number) if number.fract() == 0.0 && number.abs() < 9e15 => Self::Integer(number as i64),
            _ => Self::Text(text.into()),
        }
    }
}

/// The ids of a client and those of a server are different ids.
type Owner = (Option<Side>, Key);

/// The requests that wait for an answer.
#[derive(Debug, Default)]
pub(super) struct Window {
    /// By who asked and the id, and by age, as an id may be used again too early.
    waiting: BTreeMap<(Owner, u64), Asked>,
    by_age: BTreeMap<u64, Owner>,
    next: u64,
}

impl Window {
    /// A request waits from now on.
    pub(super) fn put(&mut self, asker: Option<Side>, id: Key, asked: Asked) {
        if self.by_age.len() >= MOST
            && let Some((age, owner)) = self.by_age.pop_first()
        {
            self.waiting.remove(&(owner, age));
        }
        let (age, owner) = (self.next, (asker, id));
        self.next += 1;
        self.by_age.insert(age, owner.clone());
        self.waiting.insert((owner, age), asked);
    }

    /// What the response with an id answers: of several requests the last, as calls nest.
    pub(super) fn take(&mut self, answerer: Option<Side>, id: &Key) -> Option<Asked> {
        let askers = match answerer {
            Some(side) => [Some(side.other()), None, None],
            None => [None, Some(Side::Client), Some(Side::Server)],
        };
        askers.into_iter().find_map(|asker| self.take_of(asker, id))
    }

    fn take_of(&mut self, asker: Option<Side>, id: &Key) -> Option<Asked> {
        let owner = (asker, id.clone());
        let of_owner = (owner.clone(), 0)..=(owner, u64::MAX);
        let key = self.waiting.range(of_owner).next_back()?.0.clone();
        self.by_age.remove(&key.1);
        self.waiting.remove(&key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(method: u16) -> Asked {
        Asked { revision: 0, method: Some(method), opens: false }
    }

    #[test]
    fn ids_compare_as_json_values() {
        let same = [("1", "1.0"), ("1", "1e0"), (r#""a""#, r#""\u0061""#), (r#""1""#, r#""1""#)];
        for (left, right) in same {
            assert_eq!(Key::of(left.as_bytes()), Key::of(right.as_bytes()));
        }
        assert_ne!(Key::of(b"1"), Key::of(br#""1""#));
        assert_ne!(Key::of(b"1.5"), Key::of(br#""1.5""#));
    }

    #[test]
    fn sides_are_kept_apart_and_calls_nest() {
        let mut window = Window::default();
        let one = Key::of(b"1");
        window.put(Some(Side::Client), one.clone(), asked(1));
        window.put(Some(Side::Server), one.clone(), asked(2));
        assert_eq!(window.take(Some(Side::Client), &one), Some(asked(2)));
        assert_eq!(window.take(Some(Side::Client), &one), None);
        assert_eq!(window.take(Some(Side::Server), &one), Some(asked(1)));
        window.put(None, one.clone(), asked(3));
        window.put(None, one.clone(), asked(4));
        assert_eq!(window.take(None, &one), Some(asked(4)));
        assert_eq!(window.take(None, &one), Some(asked(3)));
        assert!(window.waiting.is_empty() && window.by_age.is_empty());
    }

    #[test]
    fn the_window_forgets_the_oldest() {
        let mut window = Window::default();
        for id in 0..=MOST as i64 {
            window.put(None, Key::Integer(id), asked(0));
        }
        assert_eq!(window.waiting.len(), MOST);
        assert_eq!(window.take(None, &Key::Integer(0)), None);
        assert_eq!(window.take(None, &Key::Integer(1)), Some(asked(0)));
    }
}
