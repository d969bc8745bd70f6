//! A name that nobody knows in, a message with those that are near, and with all, out.

use crate::failure::Failure;

/// How many names are near at most.
const MOST: usize = 4;
/// How much less alike than the nearest the others may be, in millionths.
const MARGIN: u64 = 50_000;
/// How many names are listed in full.
const LISTED: usize = 48;

/// That a name is not `what`, with the names that are.
pub(crate) fn unknown(what: &str, name: &str, known: &[impl AsRef<str>]) -> Failure {
    let mut text = format!("`{name}` is not {what}");
    let near = near(name, known);
    if !near.is_empty() {
        text.push_str(&format!("\n  did you mean {}?", quoted(&near).join(" or ")));
    }
    if known.len() <= LISTED || near.is_empty() {
        let mut names: Vec<&str> = known.iter().map(AsRef::as_ref).collect();
        names.sort_unstable();
        text.push_str(&format!("\n  known: {}", names.join(", ")));
    }
    Failure::Usage(text)
}

/// The known names that are nearest to one, nearest first.
pub(crate) fn near<'k>(name: &str, known: &'k [impl AsRef<str>]) -> Vec<&'k str> {
    let wanted = name.to_lowercase();
    let mut near: Vec<(u64, &str)> = known
        .iter()
        .map(AsRef::as_ref)
        .filter_map(|known| {
            let likeness = strsim::jaro_winkler(&wanted, &known.to_lowercase());
            // Whole numbers have an order.
            (likeness > 0.8).then_some(((likeness * 1e6) as u64, known))
        })
        .collect();
    near.sort_by(|(a, left), (b, right)| b.cmp(a).then(left.cmp(right)));
    let best = near.first().map_or(0, |(likeness, _)| *likeness);
    near.retain(|(likeness, _)| best - likeness <= MARGIN);
    near.into_iter().take(MOST).map(|(_, known)| known).collect()
}

fn quoted(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| format!("`{name}`")).collect()
}
