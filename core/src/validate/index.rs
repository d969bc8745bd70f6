//! Which declared member a name is, without asking each of them: their first eight bytes, scattered
//! over a small table so that no two meet. What starts alike stands side by side in sorted tables.

use super::node::Member;

/// How many slots there are: enough that a factor is soon found for a dozen members.
const BITS: u32 = 5;
/// How many factors are tried before members are asked one after the other.
const TRIES: u32 = 64;
/// The place that no member has.
const NONE: u8 = u8::MAX;

/// Where the members are that start with some eight bytes.
#[derive(Debug)]
pub(crate) struct Index {
    factor: u64,
    /// The first such member, by slot.
    slots: [u8; 1 << BITS],
    /// Whether no two meet in a slot.
    exact: bool,
}

impl Index {
    /// The index of members that are sorted by name.
    pub(crate) const fn new(members: &[Member]) -> Self {
        let (mut factor, mut tries) = (0x9E37_79B9_7F4A_7C15_u64, 0);
        while tries < TRIES {
            if let Some(slots) = scattered(members, factor) {
                return Self { factor, slots, exact: true };
            }
            factor = factor.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(0x1405_7B7E_F767_814E) | 1;
            tries += 1;
        }
        Self { factor: 0, slots: [0; 1 << BITS], exact: false }
    }

    /// The member whose name starts with `first`, as [`Word::first`] has it, and is wanted.
    #[inline(always)]
    pub(crate) fn find(
        &self,
        members: &[Member],
        first: u64,
        is_wanted: impl Fn(&Member) -> bool,
    ) -> Option<usize> {
        let place = usize::from(self.slots[slot(first, self.factor)]);
        let member = members.get(place)?;
        match member.0.first() == first {
            true if is_wanted(member) => Some(place),
            false if self.exact => None,
            _ => next(members, place + 1, first, is_wanted),
        }
    }
}

/// The same from a place on.
#[inline(never)]
fn next(members: &[Member], place: usize, first: u64, is_wanted: impl Fn(&Member) -> bool) -> Option<usize> {
    let found = members[place..].iter().position(|member| member.0.first() == first && is_wanted(member));
    found.map(|ahead| place + ahead)
}

const fn slot(first: u64, factor: u64) -> usize {
    (first.wrapping_mul(factor) >> (64 - BITS)) as usize
}

/// The slots of members, where no two meet that start differently.
const fn scattered(members: &[Member], factor: u64) -> Option<[u8; 1 << BITS]> {
    let (mut slots, mut place) = ([NONE; 1 << BITS], 0);
    while place < members.len() {
        let first = members[place].0.first();
        let slot = slot(first, factor);
        if slots[slot] == NONE {
            slots[slot] = place as u8;
        } else if members[slots[slot] as usize].0.first() != first {
            return None;
        }
        place += 1;
    }
    Some(slots)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::word::{Print, Word};

    fn find(index: &Index, members: &[Member], name: &str) -> Option<usize> {
        let first = Print::of(name.as_bytes()).first;
        index.find(members, first, |(word, ..)| word.text() == name)
    }

    fn all_are_found(names: &[&'static str], exact: bool) {
        let members: Vec<Member> = names.iter().map(|name| (Word::new(name), 0, 0)).collect();
        let index = Index::new(&members);
        assert_eq!(index.exact, exact);
        for (place, name) in names.iter().enumerate() {
            assert_eq!(find(&index, &members, name), Some(place), "{name}");
        }
        for name in ["", "zz", "namf", "resource", "resourceTemplate", "io.modelcontextprotocol/x"] {
            assert_eq!(find(&index, &members, name), None, "{name}");
        }
    }

    #[test]
    fn members_are_found_also_those_that_start_alike() {
        all_are_found(&[], true);
        all_are_found(
            &[
                "_meta",
                "io.modelcontextprotocol/a",
                "io.modelcontextprotocol/b",
                "name",
                "resourceA",
                "resourceB",
            ],
            true,
        );
    }

    #[test]
    fn more_members_than_slots_are_asked_one_by_one() {
        let names = (0..40).map(|number| &*format!("m{number:02}").leak()).collect::<Vec<&'static str>>();
        all_are_found(&names, false);
    }
}
