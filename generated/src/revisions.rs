// Made by `cargo xtask regen`; edits are lost.
// Source: schema. Emitter: codegen/src/emit/module.rs.

#[cfg(feature = "2024-11-05")]
#[path = "v2024_11_05/mod.rs"]
pub mod v2024_11_05;
#[cfg(feature = "2025-03-26")]
#[path = "v2025_03_26/mod.rs"]
pub mod v2025_03_26;
#[cfg(feature = "2025-06-18")]
#[path = "v2025_06_18/mod.rs"]
pub mod v2025_06_18;
#[cfg(feature = "2025-11-25")]
#[path = "v2025_11_25/mod.rs"]
pub mod v2025_11_25;
#[cfg(feature = "2026-07-28")]
#[path = "v2026_07_28/mod.rs"]
pub mod v2026_07_28;
/// The newest revision.
#[cfg(feature = "2026-07-28")]
pub use v2026_07_28 as latest;
#[path = "extensions/mod.rs"]
pub mod extensions;
/// A revision of the protocol that this crate knows, whether its types are compiled in or not.
///
/// Revisions are ordered by age.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Revision {
    /// `2024-11-05`
    V2024_11_05,
    /// `2025-03-26`
    V2025_03_26,
    /// `2025-06-18`
    V2025_06_18,
    /// `2025-11-25`
    V2025_11_25,
    /// `2026-07-28`
    V2026_07_28,
}
impl Revision {
    /// All revisions, oldest first.
    pub const ALL: &[Self] = &[
        Self::V2024_11_05,
        Self::V2025_03_26,
        Self::V2025_06_18,
        Self::V2025_11_25,
        Self::V2026_07_28,
    ];
    /// The newest revision.
    pub const LATEST: Self = Self::V2026_07_28;
    /// The revision as on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V2024_11_05 => "2024-11-05",
            Self::V2025_03_26 => "2025-03-26",
            Self::V2025_06_18 => "2025-06-18",
            Self::V2025_11_25 => "2025-11-25",
            Self::V2026_07_28 => "2026-07-28",
        }
    }
    /// The revision that a version string names. Versions are opaque text: nothing is parsed.
    pub fn from_version(version: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|revision| revision.as_str() == version)
    }
}
impl std::fmt::Display for Revision {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<Revision> for String {
    fn from(revision: Revision) -> Self {
        revision.as_str().to_owned()
    }
}
impl std::str::FromStr for Revision {
    type Err = mcpspec_core::Error;
    fn from_str(version: &str) -> Result<Self, Self::Err> {
        Self::from_version(version).ok_or_else(|| crate::unknown_version(version))
    }
}
