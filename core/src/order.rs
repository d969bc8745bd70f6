//! Places in, the same in the order of what stands there out. One routine for all that sorts here:
//! each type that is sorted by itself costs a program some ten kilobytes.

use std::cmp::Ordering;

/// As many places in order; those that compare equal as they come.
pub(crate) fn sorted(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_unstable_by(|&one, &other| compare(one, other).then(one.cmp(&other)));
    places
}
