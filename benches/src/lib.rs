//! What the benchmarks share, so that all of them measure the same work: the [`Payload`]s, made
//! up here; the [`Contender`]s, each checked once before it is timed; and the arithmetic of
//! rounds.

mod contenders;
mod payloads;
pub mod probe;
mod rivals;
mod rounds;

pub use contenders::{Contender, Work, contenders};
pub use payloads::{Broken, Message, Payload};
pub use rounds::{Stopwatch, fastest, lowest_and_highest, median, ratios};
