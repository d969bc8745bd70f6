//! Names that are compared at a glance: a word of the schema, and what of it fits into two machine
//! words, so that most comparisons call nothing.

/// A member's name or a constant string of the schema.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    text: &'static str,
    print: Print,
}

/// What tells most words apart: their first and last eight bytes. Of a word of fewer than eight
/// bytes both are the whole of it, with zeros behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Print {
    pub(super) first: u64,
    pub(super) last: u64,
}

impl Word {
    /// A word.
    pub const fn new(text: &'static str) -> Self {
        let bytes = text.as_bytes();
        let from = bytes.len().saturating_sub(8);
        Self { text, print: Print { first: eight(bytes, 0), last: eight(bytes, from) } }
    }

    /// Its text.
    pub const fn text(&self) -> &'static str {
        self.text
    }

    /// Its first eight bytes, with zeros behind where there are fewer.
    pub(super) const fn first(&self) -> u64 {
        self.print.first
    }

    /// Whether the word stands at a place of a text before a quote, and something after it.
    #[inline(always)]
    pub(super) fn stands_at(&self, text: &[u8], start: usize) -> bool {
        let length = self.text.len();
        let Some(head) = text.get(start..start + 8).and_then(|head| head.first_chunk()) else { return false };
        let head = u64::from_le_bytes(*head);
        match length < 8 {
            true => {
                Print::short(head, length).first == self.print.first
                    && text.get(start + length) == Some(&b'"')
            }
            false => head == self.print.first && self.goes_on_at(text, start),
        }
    }

    /// Whether the word stands at a place of a text before a quote, where its first eight bytes stand
    /// there. (No word of a schema has a quote or a backslash in it.)
    #[inline]
    pub(super) fn goes_on_at(&self, text: &[u8], start: usize) -> bool {
        let Some((b'"', word)) = text.get(start..=start + self.text.len()).and_then(<[u8]>::split_last)
        else {
            return false;
        };
        word.last_chunk().is_some_and(|last| u64::from_le_bytes(*last) == self.print.last)
            && (word.len() <= 16 || self.text.as_bytes() == word)
    }

    /// Whether it is that word, whose print is known.
    #[inline]
    pub(super) fn is(&self, print: Print, word: &[u8]) -> bool {
        let bytes = self.text.as_bytes();
        self.print == print && bytes.len() == word.len() && (word.len() <= 16 || bytes == word)
    }
}

/// Up to eight bytes as a number, the first of them lowest.
const fn eight(bytes: &[u8], from: usize) -> u64 {
    let (mut number, mut place) = (0, 0);
    while place < 8 && from + place < bytes.len() {
        number |= (bytes[from + place] as u64) << (8 * place);
        place += 1;
    }
    number
}

impl Print {
    /// The print of a word.
    #[inline]
    pub(super) fn of(word: &[u8]) -> Self {
        if let (Some(first), Some(last)) = (word.first_chunk::<8>(), word.last_chunk::<8>()) {
            return Self { first: u64::from_le_bytes(*first), last: u64::from_le_bytes(*last) };
        }
        // Reads that overlap see the same bytes twice, at the same place.
        let length = word.len();
        let all = match (word.first_chunk::<4>(), word.last_chunk::<4>()) {
            (Some(first), Some(last)) => {
                let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
                u64::from(first) | u64::from(last) << (8 * (length - 4))
            }
            _ => eight(word, 0),
        };
        Self { first: all, last: all }
    }

    /// The print of the word between two places of a text.
    #[inline]
    pub(super) fn at(text: &[u8], start: usize, end: usize) -> Self {
        match text.get(start..start + 8) {
            Some(head) if end - start < 8 => {
                Self::short(head.first_chunk().map_or(0, |head| u64::from_le_bytes(*head)), end - start)
            }
            _ => Self::of(&text[start..end]),
        }
    }

    /// The print of the word of `bytes` that ends where the quote stands `length` bytes after the
    /// start of `head`, which is less than eight.
    #[inline]
    pub(super) fn short(head: u64, length: usize) -> Self {
        let all = head & !(u64::MAX << (8 * length));
        Self { first: all, last: all }
    }

    /// A number that differs for most words that differ.
    #[inline]
    pub(super) fn mixed(self, length: usize) -> u32 {
        let mixed = (self.first ^ self.last.rotate_left(29)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        (mixed >> 32) as u32 ^ length as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_themselves_and_nothing_else() {
        let words =
            ["", "a", "b", "ab", "abcdefg", "abcdefgh", "abcdefgi", "abcdefghXijklmnop", "abcdefghYijklmnop"];
        for (at, text) in words.into_iter().enumerate() {
            let word = Word::new(text);
            for (other_at, other) in words.into_iter().enumerate() {
                assert_eq!(
                    word.is(Print::of(other.as_bytes()), other.as_bytes()),
                    at == other_at,
                    "{text} {other}"
                );
            }
            if text.len() < 8 {
                let head =
                    u64::from_le_bytes(*format!("{text}\"........").as_bytes().first_chunk().expect("eight"));
                assert_eq!(Print::short(head, text.len()), Print::of(text.as_bytes()));
            }
        }
    }
}
