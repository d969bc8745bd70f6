//! A part of an input in, its messages out: where each stands, what it is, and by what it has to be
//! judged. `docs/capture.md` says how captures are written.

mod broken;
mod chunk;
mod peek;
mod scan;
mod track;
mod window;

pub(crate) use chunk::{Frame, Unit, units};
pub(crate) use scan::end_of_value;
pub(crate) use track::{How, Kind, Seen, Tracker};

/// Who sent a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Side {
    Client,
    Server,
}

impl Side {
    /// Who receives what this one sends.
    pub(crate) fn other(self) -> Self {
        match self {
            Self::Client => Self::Server,
            Self::Server => Self::Client,
        }
    }
}
