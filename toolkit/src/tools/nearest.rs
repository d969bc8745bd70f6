//! The name that somebody meant.

/// The known name that is nearest to a wrong one, if one is near: a third of its characters may differ.
pub(super) fn nearest<'n>(wrong: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let most = (wrong.chars().count() / 3).max(1);
    let near = known.map(|name| (distance(wrong, name), name)).filter(|(distance, _)| *distance <= most);
    near.min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}

/// How many characters must be added, dropped, changed, or exchanged with the next, to make one name of the
/// other; upper and lower case, and `-` and `_`, are the same.
fn distance(one: &str, other: &str) -> usize {
    let plain = |name: &str| name.to_lowercase().replace('-', "_").chars().collect::<Vec<_>>();
    let (one, other) = (plain(one), plain(other));
    let mut rows = vec![(0..=other.len()).collect::<Vec<usize>>()];
    for (at, left) in one.iter().enumerate() {
        let mut row = vec![at + 1];
        for (place, right) in other.iter().enumerate() {
            let changed = rows[at][place] + usize::from(left != right);
            let mut least = changed.min(rows[at][place + 1] + 1).min(row[place] + 1);
            if at > 0 && place > 0 && *left == other[place - 1] && one[at - 1] == *right {
                least = least.min(rows[at - 1][place - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[one.len()][other.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn names_are_near_or_not() {
        let known = ["city", "max_results", "units"];
        let near = |wrong| nearest(wrong, known.into_iter());
        assert_eq!(near("ctiy"), Some("city"));
        assert_eq!(near("citi"), Some("city"));
        assert_eq!(near("maxResults"), Some("max_results"));
        assert_eq!(near("max-result"), Some("max_results"));
        assert_eq!(near("Units"), Some("units"));
        assert_eq!(near("temperature"), None);
    }
}
