//! What a regular expression costs: its text in, steps per byte of what it is matched with out.

use std::iter::Peekable;
use std::str::Chars;

/// States that a class of characters takes at most: one of Unicode's large categories.
const CLASS: u64 = 300;

/// Bytes that a state takes up at least.
const STATE: u64 = 16;

/// Steps that it takes to look at a state.
const LOOK: u64 = 2;

/// Steps per byte, in the worst case, where every state of the automaton is looked at for every
/// byte. It need not be exact: an estimate from the text, counting what is repeated as often, and never more than fits.
pub(super) fn steps(pattern: &str, most_bytes: usize) -> u64 {
    let mut letters = pattern.chars().peekable();
    // States of each open group, and of the last thing in it, to which a repetition applies.
    let mut groups: Vec<(u64, u64)> = vec![(0, 0)];
    while let Some(letter) = letters.next() {
        let inner = groups.len() > 1;
        let Some((all, last)) = groups.last_mut() else { break };
        match letter {
            '(' => groups.push((0, 0)),
            ')' if inner => {
                let inner = groups.pop().map_or(0, |(all, last)| all.saturating_add(last));
                if let Some((all, last)) = groups.last_mut() {
                    *all = all.saturating_add(*last);
                    *last = inner;
                }
            }
            '{' => {
                let mut count = String::new();
                while let Some(digit) = letters.next_if(|letter| *letter != '}' && count.len() < 24) {
                    count.push(digit);
                }
                let most = count.split(',').filter_map(|part| part.trim().parse::<u64>().ok()).max();
                *last = last.saturating_mul(most.unwrap_or(1).max(1));
            }
            _ => {
                *all = all.saturating_add(*last);
                *last = match letter {
                    '\\' => escape(&mut letters),
                    '.' | '[' => 8,
                    _ => 1,
                };
            }
        }
    }
    let states = groups.iter().fold(0_u64, |sum, (all, last)| sum.saturating_add(*all).saturating_add(*last));
    1 + states.min(most_bytes as u64 / STATE).saturating_mul(LOOK)
}

/// States of what a backslash begins, which is read.
fn escape(letters: &mut Peekable<Chars<'_>>) -> u64 {
    match letters.next() {
        Some('p' | 'P') => {
            // The category: a letter, or a name in braces.
            if letters.next() == Some('{') {
                while letters.next().is_some_and(|letter| letter != '}') {}
            }
            CLASS
        }
        _ => 8,
    }
}

#[cfg(test)]
mod tests {
    fn steps(pattern: &str) -> u64 {
        super::steps(pattern, 1 << 30)
    }

    #[test]
    fn what_is_repeated_counts_as_often() {
        assert!(steps("^[a-z]+$") < 40);
        assert!(steps("^a{1000}$") >= 2_000);
        assert!(steps("((a{100}){100}){100}") >= 2_000_000);
        assert!(steps(r"\p{L}{100}") > 50_000);
        assert!(steps(r"\pL{100}") > 50_000);
        assert_eq!(super::steps("(a{1000}){1000}", 1 << 16), 8_193);
        assert_eq!(steps(""), 1);
        // What is no regular expression is counted too, and refused later.
        for broken in [")", "((((", "{99", "a{99999999999999999999999999}", "\\"] {
            assert!(steps(broken) < 60, "{broken}");
        }
    }
}
