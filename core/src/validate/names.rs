//! Names of members that have been met, so that none stands twice: places in the text, in memory
//! that is there anyway.

/// How many undeclared members are remembered without memory of their own, for all objects that
/// are open at a time.
const FEW: usize = 96;

/// Where a member's name stands, without its quotes, and whether it has escapes. One word, because
/// a value of more would go through memory on every member.
#[derive(Clone, Copy, Default)]
pub(super) struct Name(u64);

impl Name {
    /// The input has fewer bytes than a `u32` counts.
    pub(super) fn new(start: usize, end: usize, escaped: bool) -> Self {
        Self((start as u64) << 33 | (end as u64) << 1 | u64::from(escaped))
    }

    pub(super) fn start(self) -> usize {
        (self.0 >> 33) as usize
    }

    pub(super) fn end(self) -> usize {
        (self.0 >> 1) as u32 as usize
    }

    pub(super) fn escaped(self) -> bool {
        self.0 & 1 == 1
    }
}

/// Places and lengths of the names that have been met in open objects.
pub(super) struct Names {
    few: [(u32, u32); FEW],
    many: Vec<(u32, u32)>,
    pub(super) count: usize,
    /// Whether one of them has escapes.
    pub(super) escaped: bool,
}

impl Names {
    pub(super) fn new() -> Self {
        Self { few: [(0, 0); FEW], many: Vec::new(), count: 0, escaped: false }
    }

    pub(super) fn get(&self, place: usize) -> (u32, u32) {
        if place < FEW { self.few[place] } else { self.many[place - FEW] }
    }

    pub(super) fn push(&mut self, name: (u32, u32)) {
        if self.count < FEW {
            self.few[self.count] = name;
        } else {
            self.many.truncate(self.count - FEW);
            self.many.push(name);
        }
        self.count += 1;
    }
}
