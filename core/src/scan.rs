//! The inner loops over JSON text: ends of strings and numbers, escapes, white space.
//! Text in, positions or text out; an `Err` is the position of the first offending byte.

/// Where the run of bytes that stand for themselves in a string ends: at a quote, a backslash,
/// a control character, or the end of the text.
#[inline(always)]
pub(crate) fn plain_end(bytes: &[u8], from: usize) -> usize {
    // Most strings are short: look at single words first, at blocks only in longer ones.
    match bytes.get(from..from + 8) {
        Some(word) => {
            special_in(word).map_or_else(|| long_plain_end(bytes, from + 8), |offset| from + offset)
        }
        None => tail_end(bytes, from),
    }
}

#[inline(never)]
fn long_plain_end(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    match bytes.get(at..at + 8) {
        Some(word) => match special_in(word) {
            Some(offset) => return at + offset,
            None => at += 8,
        },
        None => return tail_end(bytes, at),
    }
    let any_special = |block: &[u8]| block.iter().fold(false, |any, &byte| any | is_special(byte));
    for _ in 0..4 {
        match bytes.get(at..at + 16) {
            Some(block) if !any_special(block) => at += 16,
            _ => return words_end(bytes, at),
        }
    }
    while let Some(block) = bytes.get(at..at + 64) {
        if any_special(block) {
            break;
        }
        at += 64;
    }
    words_end(bytes, at)
}

/// Whether two texts are the same. Names are short: their first and their last bytes decide nearly
/// always, at less than the cost of a call.
#[inline(always)]
pub(crate) fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let eights = |text: &[u8]| {
        Some((u64::from_le_bytes(*text.first_chunk()?), u64::from_le_bytes(*text.last_chunk()?)))
    };
    if let (Some(ends), Some(others)) = (eights(one), eights(other)) {
        return ends == others && (one.len() <= 16 || one == other);
    }
    let fours = |text: &[u8]| {
        Some((u32::from_le_bytes(*text.first_chunk()?), u32::from_le_bytes(*text.last_chunk()?)))
    };
    match (fours(one), fours(other)) {
        (Some(ends), Some(others)) => ends == others,
        _ => one.iter().zip(other).all(|(one, other)| one == other),
    }
}

/// Whether all bytes are ASCII.
#[cfg(feature = "validate")]
pub(crate) fn is_ascii(bytes: &[u8]) -> bool {
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    // Piece by piece, so that a long text with a high byte early on is not looked at in full.
    bytes.chunks(2048).all(|piece| {
        let (words, rest) = piece.as_chunks::<8>();
        let all = words.iter().fold(0, |all, word| all | u64::from_le_bytes(*word));
        match piece.last_chunk::<8>() {
            Some(last) => (all | u64::from_le_bytes(*last)) & HIGHS == 0,
            None => rest.is_ascii(),
        }
    })
}

/// The same word by word.
#[inline]
fn words_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(word) = bytes.get(at..at + 8) {
        match special_in(word) {
            Some(offset) => return at + offset,
            None => at += 8,
        }
    }
    tail_end(bytes, at)
}

/// The same for the fewer than eight bytes that are left.
#[inline]
fn tail_end(bytes: &[u8], from: usize) -> usize {
    const SPACES: u64 = 0x2020_2020_2020_2020;
    let left = bytes.len() - from.min(bytes.len());
    if left == 0 {
        return bytes.len();
    }
    if let Some(last) = bytes.last_chunk::<8>() {
        // The last eight bytes without those before `from`, with spaces in their place.
        let shift = 8 * (8 - left);
        let word = u64::from_le_bytes(*last);
        let word = if shift == 0 { word } else { (word >> shift) | (SPACES << (64 - shift)) };
        return from + special_in_word(word).unwrap_or(left);
    }
    let rest = &bytes[from..];
    from + rest.iter().position(|&byte| is_special(byte)).unwrap_or(left)
}

#[inline]
fn is_special(byte: u8) -> bool {
    (byte ^ 2 < 0x21) | (byte == b'\\')
}

/// The first special byte of eight, by arithmetic on all of them at once.
#[inline]
fn special_in(word: &[u8]) -> Option<usize> {
    special_in_word(u64::from_le_bytes(word.try_into().ok()?))
}

#[inline]
fn special_in_word(word: u64) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    // With one bit turned over, a quote (0x22) follows the control characters (below 0x20), and the
    // space that did changes places with it.
    let quote_or_control = (word ^ (ONES * 0x02)).wrapping_sub(ONES * 0x21);
    let backslash = (word ^ (ONES * u64::from(b'\\'))).wrapping_sub(ONES);
    // A byte that went below zero, and was below 0x80 before; what stands after the first such may
    // have lost to it.
    let found = (quote_or_control | backslash) & !word & HIGHS;
    (found != 0).then(|| found.trailing_zeros() as usize / 8)
}

/// The position after the closing quote of the string whose content starts at `from`.
#[inline]
pub(crate) fn string_end(bytes: &[u8], from: usize) -> Result<usize, usize> {
    // Most strings are short.
    match bytes.get(from..from + 8).map(special_in) {
        Some(Some(offset)) if bytes[from + offset] == b'"' => Ok(from + offset + 1),
        Some(None) => long_string_end(bytes, from + 8),
        _ => escaped_string_end(bytes, from),
    }
}

#[inline(never)]
fn long_string_end(bytes: &[u8], at: usize) -> Result<usize, usize> {
    let end = long_plain_end(bytes, at);
    if bytes.get(end) == Some(&b'"') { Ok(end + 1) } else { escaped_string_end(bytes, end) }
}

fn escaped_string_end(bytes: &[u8], mut at: usize) -> Result<usize, usize> {
    loop {
        at = plain_end(bytes, at);
        match bytes.get(at) {
            Some(b'"') => return Ok(at + 1),
            Some(b'\\') => at = escape(bytes, at)?.1,
            _ => return Err(at),
        }
    }
}

/// The string whose content starts at `start`, unescaped, and the position after its quote;
/// `plain` is where its first escape stands.
pub(crate) fn unescape(text: &str, start: usize, plain: usize) -> Result<(String, usize), usize> {
    let bytes = text.as_bytes();
    // Where the next quote stands is a good guess of the length, and quickly found.
    let guess = memchr::memchr(b'"', &bytes[plain.min(bytes.len())..]).unwrap_or(0);
    let mut out = String::with_capacity(plain - start + guess);
    let (mut run, mut at) = (start, plain);
    loop {
        out.push_str(&text[run..at]);
        match bytes.get(at) {
            Some(b'"') => return Ok((out, at + 1)),
            Some(b'\\') => {
                let (char, after) = escape(bytes, at)?;
                out.push(char);
                run = after;
                at = plain_end(bytes, after);
            }
            _ => return Err(at),
        }
    }
}

/// The character that the escape at `at` stands for, and the position after it.
fn escape(bytes: &[u8], at: usize) -> Result<(char, usize), usize> {
    let char = match bytes.get(at + 1) {
        Some(b'"') => '"',
        Some(b'\\') => '\\',
        Some(b'/') => '/',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return unicode_escape(bytes, at),
        _ => return Err(at),
    };
    Ok((char, at + 2))
}

fn unicode_escape(bytes: &[u8], at: usize) -> Result<(char, usize), usize> {
    let unit = hex(bytes, at + 2).ok_or(at)?;
    if let Some(char) = char::from_u32(unit) {
        return Ok((char, at + 6));
    }
    // A surrogate: only a high one directly before a low one stands for a character.
    let low = match bytes.get(at + 6..at + 8) {
        Some(b"\\u") => hex(bytes, at + 8).ok_or(at)?,
        _ => return Err(at),
    };
    if !(0xD800..0xDC00).contains(&unit) || !(0xDC00..0xE000).contains(&low) {
        return Err(at);
    }
    let scalar = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
    char::from_u32(scalar).map(|char| (char, at + 12)).ok_or(at)
}

fn hex(bytes: &[u8], at: usize) -> Option<u32> {
    let digits = bytes.get(at..at + 4)?;
    digits.iter().try_fold(0, |value, &digit| Some(value * 16 + char::from(digit).to_digit(16)?))
}

/// The characters of a string's content that has been checked, escapes resolved.
#[cfg(feature = "validate")]
fn unescaped(content: &str) -> impl Iterator<Item = char> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let char = content[at..].chars().next()?;
        if char != '\\' {
            at += char.len_utf8();
            return Some(char);
        }
        let (char, after) = escape(content.as_bytes(), at).ok()?;
        at = after;
        Some(char)
    })
}

/// The text that a string's checked content spells.
#[cfg(feature = "validate")]
pub(crate) fn resolved(content: &str) -> std::borrow::Cow<'_, str> {
    match content.contains('\\') {
        true => unescaped(content).collect::<String>().into(),
        false => content.into(),
    }
}

/// Whether a string's checked content spells a text.
#[cfg(feature = "validate")]
#[inline]
pub(crate) fn spells(content: &str, text: &str) -> bool {
    content == text || (content.contains('\\') && unescaped(content).eq(text.chars()))
}

/// Whether the checked contents of two strings spell the same text.
#[cfg(feature = "validate")]
pub(crate) fn same_spelled(a: &str, b: &str) -> bool {
    unescaped(a).eq(unescaped(b))
}

/// How many characters a string's checked content has.
#[cfg(feature = "validate")]
pub(crate) fn characters(content: &str) -> usize {
    unescaped(content).count()
}

/// Where the number that starts at `start` ends. Its value must be finite, as `serde_json` asks.
#[inline]
pub(crate) fn number_end(bytes: &[u8], start: usize) -> Result<usize, usize> {
    let mut at = start + usize::from(bytes.get(start) == Some(&b'-'));
    at = match bytes.get(at) {
        Some(b'0') => at + 1,
        Some(b'1'..=b'9') => digits_end(bytes, at),
        _ => return Err(start),
    };
    if bytes.get(at) == Some(&b'.') {
        at = some_digits_end(bytes, at + 1).ok_or(start)?;
    }
    let mut large = at - start > 300;
    if let Some(b'e' | b'E') = bytes.get(at) {
        let sign = usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        at = some_digits_end(bytes, at + 1 + sign).ok_or(start)?;
        large = true;
    }
    if large && !is_finite(&bytes[start..at]) {
        return Err(start);
    }
    Ok(at)
}

#[cold]
fn is_finite(number: &[u8]) -> bool {
    let text = std::str::from_utf8(number).unwrap_or_default();
    text.parse::<f64>().is_ok_and(f64::is_finite)
}

fn digits_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b'0'..=b'9') = bytes.get(at) {
        at += 1;
    }
    at
}

fn some_digits_end(bytes: &[u8], at: usize) -> Option<usize> {
    let end = digits_end(bytes, at);
    (end > at).then_some(end)
}

/// The integer that starts here, where it is spelled by digits alone, few enough that it fits; and where
/// it ends.
#[inline]
pub(crate) fn plain_integer(bytes: &[u8], start: usize) -> Option<(i64, usize)> {
    const MOST: usize = 18;
    let negative = bytes.get(start) == Some(&b'-');
    let first = start + usize::from(negative);
    let (mut at, mut value) = (first, 0);
    while let Some(digit @ b'0'..=b'9') = bytes.get(at) {
        if at - first == MOST || (at > first && bytes[first] == b'0') {
            return None;
        }
        value = value * 10 + i64::from(digit - b'0');
        at += 1;
    }
    let is_all = at > first && !matches!(bytes.get(at), Some(b'.' | b'e' | b'E'));
    is_all.then_some((if negative { -value } else { value }, at))
}

/// The integer that a number's text spells, where it is one and fits: `7`, `7.0`, `7e0`.
pub(crate) fn integer(text: &str) -> Option<i64> {
    if let Ok(integer) = text.parse() {
        return Some(integer);
    }
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()),
        None => (text, Some(0)),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_end_matches('0');
    if significant.trim_start_matches(['-', '0']).is_empty() {
        return Some(0);
    }
    // value = significant digits times ten to the `shift`
    let dropped = i64::try_from(digits.len() - significant.len()).ok()?;
    let shift = i64::from(exponent?) - i64::try_from(fraction.len()).ok()? + dropped;
    let zeros = usize::try_from(shift).ok().filter(|&zeros| zeros < 20)?;
    format!("{significant}{}", "0".repeat(zeros)).parse().ok()
}

/// Valid JSON text without the white space between its tokens.
pub(crate) fn compact(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut run, mut at) = (0, 0);
    let bytes = text.as_bytes();
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => at = string_end(bytes, at + 1).unwrap_or(text.len()),
            b' ' | b'\n' | b'\r' | b'\t' => {
                out.push_str(&text[run..at]);
                at += 1;
                run = at;
            }
            _ => at += 1,
        }
    }
    out.push_str(&text[run..]);
    out
}

/// Appends `text` as a JSON string, with its quotes.
#[inline]
pub(crate) fn write_quoted(out: &mut String, text: &str) {
    let bytes = text.as_bytes();
    out.reserve(text.len() + 2);
    out.push('"');
    if plain_end(bytes, 0) == bytes.len() {
        out.push_str(text);
        out.push('"');
    } else {
        write_escaped(out, text);
    }
}

/// The rest of a string in which something must be escaped, with its closing quote.
fn write_escaped(out: &mut String, text: &str) {
    let bytes = text.as_bytes();
    let mut run = 0;
    loop {
        let at = plain_end(bytes, run);
        out.push_str(&text[run..at]);
        match bytes.get(at) {
            None => break,
            Some(&byte) => write_escape(out, byte),
        }
        run = at + 1;
    }
    out.push('"');
}

#[cold]
fn write_escape(out: &mut String, byte: u8) {
    match byte {
        b'"' => out.push_str("\\\""),
        b'\\' => out.push_str("\\\\"),
        b'\n' => out.push_str("\\n"),
        b'\r' => out.push_str("\\r"),
        b'\t' => out.push_str("\\t"),
        8 => out.push_str("\\b"),
        12 => out.push_str("\\f"),
        _ => {
            const DIGITS: &[u8; 16] = b"0123456789abcdef";
            out.push_str("\\u00");
            out.push(char::from(DIGITS[usize::from(byte >> 4)]));
            out.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
}

/// `text` as a JSON string, with its quotes.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    write_quoted(&mut out, text);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_runs_end_at_every_special_byte_and_nowhere_else() {
        for length in 0..200 {
            for byte in 0..=255u8 {
                let mut bytes = vec![b'a'; length];
                bytes.push(byte);
                bytes.extend_from_slice(&[b'z'; 70]);
                let expected = if is_special(byte) { length } else { length + 71 };
                assert_eq!(plain_end(&bytes, 0), expected, "byte {byte} after {length}");
            }
        }
    }

    #[test]
    fn integers_are_recognised_however_they_are_spelled() {
        for (text, value) in [
            ("0", Some(0)),
            ("-0", Some(0)),
            ("7.0", Some(7)),
            ("-7.000", Some(-7)),
            ("1e2", Some(100)),
            ("1.5e1", Some(15)),
            ("150e-1", Some(15)),
            ("0e999", Some(0)),
            ("9007199254740993.0", Some(9_007_199_254_740_993)),
            ("-42", Some(-42)),
            ("999999999999999999", Some(999_999_999_999_999_999)),
            ("9223372036854775807", Some(i64::MAX)),
            ("-9223372036854775808.0", Some(i64::MIN)),
            ("9223372036854775808", None),
            ("1.5", None),
            ("1e-1", None),
            ("1e40", None),
        ] {
            assert_eq!(integer(text), value, "{text}");
            if let Some((plain, end)) = plain_integer(text.as_bytes(), 0) {
                assert_eq!((Some(plain), end), (value, text.len()), "{text}");
            }
        }
    }

    #[test]
    fn plain_integers_are_digits_alone() {
        for (text, expected) in [("0,", Some((0, 1))), ("-17]", Some((-17, 3))), ("5", Some((5, 1)))] {
            assert_eq!(plain_integer(text.as_bytes(), 0), expected, "{text}");
        }
        for other in ["", "-", "01", "-01", "1.0", "1e2", "1E2", "x", "1000000000000000000"] {
            assert_eq!(plain_integer(other.as_bytes(), 0), None, "{other}");
        }
    }

    #[test]
    fn numbers_follow_the_grammar() {
        for good in ["0", "-0", "10", "1.5", "1e5", "1E+5", "1.0e-5", "1e308"] {
            assert_eq!(number_end(good.as_bytes(), 0), Ok(good.len()), "{good}");
        }
        for bad in ["-", ".5", "1.", "1e", "1e+", "1e309", "-1e999"] {
            assert!(number_end(bad.as_bytes(), 0).is_err(), "{bad}");
        }
        assert_eq!(number_end(b"01", 0), Ok(1));
    }

    #[test]
    fn escapes_come_and_go() {
        let text = r#"a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00z""#;
        let (unescaped, after) = unescape(text, 0, 1).expect("valid");
        assert_eq!(unescaped, "a\"\\/\u{8}\u{c}\n\r\té😀z");
        assert_eq!(after, text.len());
        assert_eq!(string_end(text.as_bytes(), 0), Ok(text.len()));
        assert_eq!(quoted("a\"\\\u{1}\n"), r#""a\"\\\u0001\n""#);
        for bad in [r#"\ud83d""#, r#"\ude00\ud83d""#, r#"\x""#, r#"\u12g4""#, "\u{1}\"", "open"] {
            assert!(string_end(bad.as_bytes(), 0).is_err(), "{bad}");
        }
    }

    #[test]
    fn compact_leaves_strings_alone() {
        assert_eq!(compact("{ \"a b\" : [ 1 ,\n\t2 ] }"), "{\"a b\":[1,2]}");
    }
}
