//! Where JSON values end, found as fast as can be: brackets are counted and strings passed over, and
//! nothing else is checked, since a validator reads each value afterwards.

use memchr::memchr2;

/// The first place from `at` on that is no white space.
pub(super) fn token(text: &[u8], mut at: usize) -> usize {
    while matches!(text.get(at), Some(b' ' | b'\n' | b'\r' | b'\t')) {
        at += 1;
    }
    at
}

/// Where the string ends that starts at `at`.
pub(super) fn end_of_string(text: &[u8], at: usize) -> Option<usize> {
    let mut at = at + 1;
    loop {
        at += memchr2(b'"', b'\\', text.get(at..)?)?;
        match text[at] {
            b'"' => return Some(at + 1),
            _ => at += 2,
        }
    }
}

/// Where the value ends that starts at `at`; none where the text ends before it does.
pub(crate) fn end_of_value(text: &[u8], at: usize) -> Option<usize> {
    match *text.get(at)? {
        b'"' => end_of_string(text, at),
        b'{' | b'[' => end_of_container(text, at),
        _ => {
            let is_end =
                |byte: &u8| matches!(byte, b',' | b'}' | b']' | b':' | b'"' | b'{' | b'[' | 0..=b' ');
            let end = text[at..].iter().position(is_end).map_or(text.len(), |length| at + length);
            (end > at).then_some(end)
        }
    }
}

fn end_of_container(text: &[u8], mut at: usize) -> Option<usize> {
    let mut depth = 0_usize;
    loop {
        match *text.get(at)? {
            b'"' => {
                at = end_of_string(text, at)?;
                continue;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_end_where_they_do() {
        for (text, end) in [
            (r#"{"a":"}\"]","b":[{}]} x"#, Some(21)),
            (r#""a\\" "#, Some(5)),
            ("12.5,", Some(4)),
            ("true", Some(4)),
            ("[1,2", None),
            (r#""a\"#, None),
            ("", None),
            (",", None),
        ] {
            assert_eq!(end_of_value(text.as_bytes(), 0), end, "{text}");
        }
    }
}
