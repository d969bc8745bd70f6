//! Names that are compared at a glance: a word of the schema, and what of it fits into two machine
//! words, so that most comparisons call nothing.

/// A member's name or a constant string of the schema.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    text: &'static str,
    print: Print,
}

/// What tells most words apart: their first and last eight bytes. Of a word of fewer than eight
/// bytes both are the whole of it with the quote after it, and zeros behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Print {
    pub(super) first: u64,
    pub(super) last: u64,
}

impl Word {
    /// A word.
    pub const fn new(text: &'static str) -> Self {
        let bytes = text.as_bytes();
        let print = match bytes.len() {
            0..8 => Print::short(eight(bytes, 0), bytes.len()),
            length => Print { first: eight(bytes, 0), last: eight(bytes, length - 8) },
        };
        Self { text, print }
    }

    /// Its text.
    pub const fn text(&self) -> &'static str {
        self.text
    }

    /// Its first eight bytes; with a quote and zeros behind where there are fewer.
    pub(super) const fn first(&self) -> u64 {
        self.print.first
    }

    /// Whether the word stands at a place of a text before a quote, with eight bytes there.
    #[inline(always)]
    pub(super) fn stands_at(&self, text: &[u8], start: usize) -> bool {
        let Some(head) = eight_at(text, start) else { return false };
        match self.text.len() {
            length @ 0..8 => cut(head, length) == self.print.first,
            _ => head == self.print.first && self.goes_on_at(text, start),
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

/// The eight bytes at a place of a text.
#[inline(always)]
fn eight_at(text: &[u8], start: usize) -> Option<u64> {
    Some(u64::from_le_bytes(*text.get(start..)?.first_chunk()?))
}

/// What stands behind the quote of a string in a text, at first sight.
#[derive(Clone, Copy)]
pub(super) struct Head {
    /// Its first eight bytes: up to the closing quote and with it, where one is among them, and zeros
    /// behind.
    pub(super) first: u64,
    /// The highest bit of each byte that is a quote, and perhaps of some behind the first.
    quotes: u64,
}

impl Head {
    /// None where fewer than eight bytes are left.
    #[inline(always)]
    pub(super) fn at(text: &[u8], start: usize) -> Option<Self> {
        const ONES: u64 = 0x0101_0101_0101_0101;
        let head = eight_at(text, start)?;
        let other = head ^ (ONES * u64::from(b'"'));
        let quotes = other.wrapping_sub(ONES) & !other & (ONES << 7);
        Some(Self { first: head & (quotes ^ quotes.wrapping_sub(1)), quotes })
    }

    /// Whether it is the head of that word, which starts like it, at that place of the text.
    #[inline(always)]
    pub(super) fn is_of(self, word: &Word, text: &[u8], start: usize) -> bool {
        self.quotes != 0 || word.goes_on_at(text, start)
    }

    /// How many bytes that word has, whose head it is. What the text says is known sooner than what
    /// the word does, and everything behind waits for it.
    #[inline(always)]
    pub(super) fn length(self, word: &Word) -> usize {
        if self.quotes != 0 { self.quotes.trailing_zeros() as usize / 8 } else { word.text.len() }
    }
}

/// The first of eight bytes, `length` of them and one more.
#[inline(always)]
const fn cut(head: u64, length: usize) -> u64 {
    head & (u64::MAX >> (56 - 8 * length))
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
        Self::short(all, length)
    }

    /// The print of the word between two places of a text.
    #[inline]
    pub(super) fn at(text: &[u8], start: usize, end: usize) -> Self {
        match eight_at(text, start) {
            Some(head) if end - start < 8 => {
                let length = end - start;
                Self::short(head & ((1 << (8 * length)) - 1), length)
            }
            _ => Self::of(&text[start..end]),
        }
    }

    /// The print of a word of fewer than eight bytes, with zeros behind them.
    #[inline(always)]
    const fn short(bytes: u64, length: usize) -> Self {
        let all = bytes | (b'"' as u64) << (8 * length);
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
            for (before, behind) in [("", "\"......."), ("{\"", "\":\"{}\"..."), ("\"", "\"\"\"\"\"\"\"\"")] {
                let place = format!("{before}{text}{behind}");
                let (start, end) = (before.len(), before.len() + text.len());
                assert!(word.stands_at(place.as_bytes(), start), "{place}");
                assert_eq!(Print::at(place.as_bytes(), start, end), Print::of(text.as_bytes()));
                let head = Head::at(place.as_bytes(), start).expect("eight bytes");
                assert_eq!((head.first, head.length(&word)), (word.first(), text.len()), "{place}");
                assert!(head.is_of(&word, place.as_bytes(), start), "{place}");
                let longer = format!("{before}{text}\0{behind}");
                assert!(!word.stands_at(longer.as_bytes(), start), "{longer:?}");
            }
        }
    }
}
