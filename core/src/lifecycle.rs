//! Where a feature of the protocol stands in its life: [`Lifecycle`].

/// The state of a feature under the deprecation policy (SEP-2596).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Part of the protocol.
    Active,
    /// Still specified; new code should not adopt it.
    Deprecated,
    /// Gone from the newest revision.
    Removed,
}

/// A feature that is on its way out, and when and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifecycle {
    /// The feature's name in the registry.
    pub feature: &'static str,
    /// Where it stands.
    pub state: State,
    /// The revision that deprecates it.
    pub deprecated_in: &'static str,
    /// Who decided: an enhancement proposal or a pull request.
    pub authority: &'static str,
    /// When it may go at the earliest, in words.
    pub earliest_removal: &'static str,
    /// What to use instead.
    pub migration: &'static str,
    /// The JSON Pointers into the newest revision's schema that it covers.
    pub pointers: &'static [&'static str],
}
