//! The attribute that somebody meant.

/// The known name that is nearest to a wrong one, if one is near.
pub(crate) fn nearest<'n>(wrong: &str, known: &[&'n str]) -> Option<&'n str> {
    let most = (wrong.len() / 3).max(1);
    let near = known.iter().map(|name| (distance(wrong.as_bytes(), name.as_bytes()), *name));
    let near = near.filter(|(distance, _)| *distance <= most).min_by_key(|(distance, _)| *distance);
    // `minimum` is far from `min`, and means it.
    let longer = |name: &&&str| name.len() >= 3 && wrong.starts_with(**name);
    near.map(|(_, name)| name).or_else(|| known.iter().filter(longer).max_by_key(|name| name.len()).copied())
}

/// How many bytes must be added, dropped, changed, or swapped with the next.
fn distance(one: &[u8], other: &[u8]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, left) in one.iter().enumerate() {
        let mut next = vec![at + 1];
        for (place, right) in other.iter().enumerate() {
            let changed = row[place] + usize::from(left != right);
            let mut least = changed.min(row[place + 1] + 1).min(next[place] + 1);
            if at > 0 && place > 0 && *left == other[place - 1] && one[at - 1] == *right {
                least = least.min(before[place - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
    }
    row[other.len()]
}
