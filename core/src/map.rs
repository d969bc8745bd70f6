//! Objects whose members are entries: [`Map`] keeps them in the order in which they came.

use crate::decode::{Decode, Entries};
use crate::encode::{Encode, MapView, View};
use crate::reader::{Reader, Step};

/// Up to how many entries are searched one by one for a duplicate.
const FEW: usize = 16;

/// A JSON object used as a map: entries in order, each key once.
///
/// Looking up goes through the entries one by one: the maps of the protocol are small.
///
/// ```
/// use mcpspec_core::Map;
/// let mut map = Map::from([("city", "Oslo".to_owned())]);
/// assert_eq!(map.insert("city", "Bergen".to_owned()), Some("Oslo".to_owned()));
/// assert_eq!(map.get("city").map(String::as_str), Some("Bergen"));
/// ```
#[derive(Clone)]
pub struct Map<V>(Vec<(String, V)>);

impl<V> Map<V> {
    /// An empty map.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&V> {
        self.iter().find(|(name, _)| *name == key).map(|(_, value)| value)
    }

    /// The value of a key.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut V> {
        self.0.iter_mut().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// Whether there is such a key.
    pub fn contains_key(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Sets a value, in the place of the one before, which comes back, or else at the end.
    pub fn insert(&mut self, key: impl Into<String>, value: V) -> Option<V> {
        let key = key.into();
        match self.get_mut(&key) {
            Some(slot) => Some(std::mem::replace(slot, value)),
            None => {
                self.0.push((key, value));
                None
            }
        }
    }

    /// Takes an entry out; the others keep their order.
    pub fn remove(&mut self, key: &str) -> Option<V> {
        let place = self.0.iter().position(|(name, _)| name == key)?;
        Some(self.0.remove(place).1)
    }

    /// The entries in order.
    pub fn iter(&self) -> Iter<'_, V> {
        Iter(self.0.iter())
    }

    /// The keys in order.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> {
        self.iter().map(|(key, _)| key)
    }

    /// The values in order.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &V> {
        self.iter().map(|(_, value)| value)
    }

    /// Appends an entry whose key is checked later.
    pub(crate) fn push(&mut self, key: String, value: V) {
        self.0.push((key, value));
    }

    /// Of entries with one key keeps the place of the first and the value of the last.
    pub(crate) fn keep_last(&mut self) {
        if self.duplicate().is_none() {
            return;
        }
        let mut gone = vec![false; self.0.len()];
        let order = sorted(self.0.len(), &|place| &self.0[place].0);
        for pair in order.windows(2) {
            // The later value moves up through the places of its key to the first.
            if self.0[pair[0]].0 == self.0[pair[1]].0 {
                gone[pair[1]] = true;
            }
        }
        for pair in order.windows(2).rev() {
            if gone[pair[1]] {
                self.0.swap(pair[0], pair[1]);
            }
        }
        let mut gone = gone.into_iter();
        self.0.retain(|_| gone.next() != Some(true));
    }

    /// A key that occurs twice.
    #[inline]
    pub(crate) fn duplicate(&self) -> Option<&str> {
        if self.0.len() < 2 {
            return None;
        }
        duplicate_key(self.0.len(), &|place| &self.0[place].0)
    }
}

/// A key that occurs twice among as many.
fn duplicate_key<'k>(count: usize, key: &dyn Fn(usize) -> &'k str) -> Option<&'k str> {
    if count <= FEW {
        let twice = |place: &usize| (0..*place).any(|before| key(before) == key(*place));
        return (1..count).find(twice).map(key);
    }
    let order = sorted(count, key);
    order.windows(2).find(|pair| key(pair[0]) == key(pair[1])).map(|pair| key(pair[0]))
}

/// The places of as many keys in the order of the keys, those of one key as they come.
fn sorted<'k>(count: usize, key: &dyn Fn(usize) -> &'k str) -> Vec<usize> {
    crate::order::sorted(count, &|one, other| key(one).cmp(key(other)))
}

/// For each of the entries of one map the place of that key in another; none where their keys
/// differ. Looks at equal places first, since maps mostly agree in order, and sorts if they do not.
pub(crate) fn pairing<'k>(
    (count, key): (usize, &dyn Fn(usize) -> &'k str),
    (other, other_key): (usize, &dyn Fn(usize) -> &'k str),
) -> Option<Vec<usize>> {
    if count != other {
        return None;
    }
    if (0..count).all(|place| key(place) == other_key(place)) {
        return Some((0..count).collect());
    }
    let mut pairs = vec![0; count];
    for (place, other) in sorted(count, key).into_iter().zip(sorted(count, other_key)) {
        if key(place) != other_key(other) {
            return None;
        }
        pairs[place] = other;
    }
    Some(pairs)
}

/// The entries of a [`Map`] in order.
#[derive(Clone, Debug)]
pub struct Iter<'a, V>(std::slice::Iter<'a, (String, V)>);

impl<'a, V> Iterator for Iter<'a, V> {
    type Item = (&'a str, &'a V);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(key, value)| (key.as_str(), value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<V> ExactSizeIterator for Iter<'_, V> {}

impl<V> Default for Map<V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<V: std::fmt::Debug> std::fmt::Debug for Map<V> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<V: PartialEq> PartialEq for Map<V> {
    /// The same keys with equal values, in whatever order.
    fn eq(&self, other: &Self) -> bool {
        let places = pairing(
            (self.len(), &|place| self.0[place].0.as_str()),
            (other.len(), &|place| other.0[place].0.as_str()),
        );
        let equal = |(entry, place): (&(String, V), usize)| entry.1 == other.0[place].1;
        places.is_some_and(|places| self.0.iter().zip(places).all(equal))
    }
}

impl<V> std::ops::Index<&str> for Map<V> {
    type Output = V;

    /// # Panics
    /// Where there is no such key, as with every map of the standard library.
    fn index(&self, key: &str) -> &V {
        self.get(key).expect("the map has an entry of that key")
    }
}

impl<'a, V> IntoIterator for &'a Map<V> {
    type Item = (&'a str, &'a V);
    type IntoIter = Iter<'a, V>;

    fn into_iter(self) -> Iter<'a, V> {
        self.iter()
    }
}

impl<'a, V> IntoIterator for &'a mut Map<V> {
    type Item = (&'a str, &'a mut V);
    type IntoIter =
        std::iter::Map<std::slice::IterMut<'a, (String, V)>, fn(&'a mut (String, V)) -> Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter_mut().map(|(key, value)| (key.as_str(), value))
    }
}

impl<V> IntoIterator for Map<V> {
    type Item = (String, V);
    type IntoIter = std::vec::IntoIter<(String, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<K: Into<String>, V> Extend<(K, V)> for Map<V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        // Appended first and made unique afterwards: searching for each would be quadratic.
        self.0.extend(entries.into_iter().map(|(key, value)| (key.into(), value)));
        self.keep_last();
    }
}

impl<K: Into<String>, V> FromIterator<(K, V)> for Map<V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::new();
        map.extend(entries);
        map
    }
}

impl<K: Into<String>, V, const N: usize> From<[(K, V); N]> for Map<V> {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<V: Decode> Entries for Map<V> {
    #[inline]
    fn push_blank(&mut self, key: String) -> &mut dyn Decode {
        let place = self.0.len();
        self.0.push((key, V::blank()));
        &mut self.0[place].1
    }

    #[inline]
    fn duplicate(&self) -> Option<&str> {
        Self::duplicate(self)
    }
}

impl<V: Decode> Decode for Map<V> {
    #[inline]
    fn blank() -> Self {
        Self::new()
    }

    #[inline]
    fn decode(&mut self, reader: &mut Reader<'_>) -> Step {
        self.0.clear();
        reader.map(self)
    }
}

impl<V: Encode> MapView for Map<V> {
    #[inline]
    fn len(&self) -> usize {
        self.0.len()
    }

    #[inline]
    fn entry(&self, index: usize) -> (&str, &dyn Encode) {
        let (key, value) = &self.0[index];
        (key, value)
    }
}

impl<V: Encode> Encode for Map<V> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn duplicates_are_found_among_few_and_many() {
        for count in [2, FEW, FEW + 1, 500] {
            let mut map = Map::new();
            for number in 0..count {
                map.push(number.to_string(), ());
            }
            assert_eq!(map.duplicate(), None);
            map.push("1".to_owned(), ());
            assert_eq!(map.duplicate(), Some("1"));
        }
    }

    #[test]
    fn of_one_key_the_first_place_and_the_last_value_stay() {
        let map: Map<i32> =
            [("b", 1), ("a", 2), ("b", 3), ("c", 4), ("b", 5), ("a", 6)].into_iter().collect();
        assert_eq!(
            map.into_iter().collect::<Vec<_>>(),
            [("b", 5), ("a", 6), ("c", 4)].map(|(k, v)| (k.to_owned(), v))
        );
    }

    #[test]
    fn order_is_kept_and_does_not_count() {
        let map = Map::from([("z", 1), ("a", 2)]);
        assert_eq!(map.keys().collect::<Vec<_>>(), ["z", "a"]);
        assert_eq!(map, Map::from([("a", 2), ("z", 1)]));
        assert_ne!(map, Map::from([("a", 2), ("z", 3)]));
    }
}
