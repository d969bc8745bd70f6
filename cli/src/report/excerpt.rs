//! A finding in, the part of its line that people can look at out: lines of minified JSON are cut
//! down to a window around the place.

use std::ops::Range;

use crate::finding::{Piece, Spot};

/// The longest line that is shown in full, in bytes.
const MOST: usize = 160;
/// How many bytes are shown before the place, and from it on, of longer ones.
const BEFORE: usize = 50;
const AFTER: usize = 90;
/// What stands for what was cut off.
const CUT: &str = "…";

/// A line or a part of it, and the bytes of it that are meant.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Excerpt {
    pub(crate) text: String,
    pub(crate) marked: Range<usize>,
}

/// What to show of a range that starts at a spot. It never goes beyond the line.
pub(crate) fn excerpt(piece: &Piece<'_>, spot: Spot, range: &Range<usize>) -> Excerpt {
    let line = piece.line_at(spot.start);
    let start = range.start.saturating_sub(spot.start).min(line.len());
    let end = range.end.saturating_sub(spot.start).clamp(start, line.len());
    let window = match line.len() <= MOST {
        true => 0..line.len(),
        false => start.saturating_sub(BEFORE)..line.len().min(start + AFTER),
    };
    let window = boundary(line, window.start).min(start)..boundary(line, window.end);
    // Of an object or an array that is not all there, only the bracket is marked.
    let is_cut = range.end > spot.start + window.end && matches!(line.get(start), Some(b'{' | b'['));
    let end = if is_cut { start + 1 } else { end.clamp(window.start, window.end) };
    let mut text = String::new();
    if window.start > 0 {
        text.push_str(CUT);
    }
    text.push_str(&String::from_utf8_lossy(&line[window.start..start]));
    let from = text.len();
    text.push_str(&String::from_utf8_lossy(&line[start..end.max(start)]));
    let to = text.len();
    text.push_str(&String::from_utf8_lossy(&line[end.max(start)..window.end]));
    if window.end < line.len() {
        text.push_str(CUT);
    }
    Excerpt { text, marked: from..to }
}

/// The next place from `at` on where no character is cut in two; a character has four bytes at most.
fn boundary(line: &[u8], at: usize) -> usize {
    let is_inside = |place: &usize| line.get(*place).is_some_and(|byte| byte & 0xC0 == 0x80);
    at + (at..at + 3).take_while(is_inside).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, range: Range<usize>) -> Excerpt {
        let piece = Piece::new("f", text.as_bytes(), 1, 0);
        excerpt(&piece, piece.spot(range.start), &range)
    }

    #[test]
    fn short_lines_are_whole_and_marks_end_with_them() {
        let shown = of("a\r\n{\"b\":\r\n1}\r\n", 3..11);
        assert_eq!((shown.text.as_str(), shown.marked), ("{\"b\":", 0..1));
        let end = of("ab", 2..3);
        assert_eq!((end.text.as_str(), end.marked), ("ab", 2..2));
    }

    #[test]
    fn long_lines_are_cut_around_the_place_between_characters() {
        let text = format!("{}X{}", "é".repeat(5000), "\u{1F600}".repeat(5000));
        let shown = of(&text, 10_000..10_001);
        assert_eq!(&shown.text[shown.marked.clone()], "X");
        assert!(shown.text.starts_with("…é") && shown.text.ends_with("\u{1F600}…"), "{}", shown.text);
        assert!(shown.text.len() < BEFORE + AFTER + 10);
        let whole = of(&text, 0..20_000);
        assert!(whole.text.starts_with('é') && whole.marked.len() >= AFTER);
    }

    #[test]
    fn bytes_that_are_no_text_are_shown_as_such() {
        let piece = Piece::new("f", b"{\"a\":\"\xff\xfe\"}", 1, 0);
        let shown = excerpt(&piece, piece.spot(6), &(6..7));
        assert_eq!(&shown.text[shown.marked], "\u{FFFD}");
        for byte in [0x80, 0xBF, 0xC0, 0xFF, b'{'] {
            let line = [byte; 400];
            let piece = Piece::new("f", &line, 1, 0);
            for range in [0..400, 200..201, 399..500, 400..401] {
                excerpt(&piece, piece.spot(range.start), &range);
            }
        }
    }
}
