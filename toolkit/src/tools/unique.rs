//! Whether names differ, found out while compiling: by hash, since comparing each with each takes the
//! compiler too long for some hundreds.

/// For each of `N` names the place of the first that is the same.
pub const fn firsts<const N: usize>(names: &[&str]) -> [usize; N] {
    let mut firsts = [0; N];
    let mut hashes = [0_u64; N];
    let mut place = 0;
    while place < N {
        hashes[place] = hash(names[place].as_bytes());
        place += 1;
    }
    // Where a name stands already the next free slot is taken; where all are, the set finds the rest.
    let mut slots = [usize::MAX; SLOTS];
    place = 0;
    while place < N {
        let mut slot = hashes[place] as usize % SLOTS;
        firsts[place] = place;
        let mut tries = 0;
        while slots[slot] != usize::MAX && tries < SLOTS {
            let known = slots[slot];
            if hashes[known] == hashes[place] && same(names[known].as_bytes(), names[place].as_bytes()) {
                firsts[place] = known;
                break;
            }
            slot = (slot + 1) % SLOTS;
            tries += 1;
        }
        if firsts[place] == place && slots[slot] == usize::MAX {
            slots[slot] = place;
        }
        place += 1;
    }
    firsts
}

/// Whether a name stands among these more than once.
pub const fn is_twice(names: &[&str], name: &str) -> bool {
    let (mut place, mut count) = (0, 0);
    while place < names.len() {
        if same(names[place].as_bytes(), name.as_bytes()) {
            count += 1;
        }
        place += 1;
    }
    count > 1
}

const SLOTS: usize = 4099;

const fn hash(text: &[u8]) -> u64 {
    let mut hash = 0xCBF2_9CE4_8422_2325_u64;
    let mut place = 0;
    while place < text.len() {
        hash = (hash ^ text[place] as u64).wrapping_mul(0x0100_0000_01B3);
        place += 1;
    }
    hash ^ (hash >> 29)
}

const fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut place = 0;
    while place < one.len() {
        if one[place] != other[place] {
            return false;
        }
        place += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::{firsts, is_twice};

    #[test]
    fn the_first_of_each_name_is_found() {
        const FIRSTS: [usize; 5] = firsts(&["a", "b", "a", "ab", "b"]);
        assert_eq!(FIRSTS, [0, 1, 0, 3, 1]);
        assert_eq!(["a", "b", "c"].map(|name| is_twice(&["a", "b", "a"], name)), [true, false, false]);
        let names: Vec<&'static str> = (0..1000).map(|number| &*format!("tool_{number}").leak()).collect();
        let names: [&str; 1000] = names.try_into().expect("a thousand");
        assert!(firsts::<1000>(&names).into_iter().enumerate().all(|(place, first)| place == first));
    }
}
