//! `mcpspec decode`
use crate::{Outcome, failure::Failure, global::Global};
use clap::Args;
/// x
#[derive(Debug, Args)]
pub(crate) struct Options {}
pub(crate) fn run(_: &Global, _: &Options) -> Result<Outcome, Failure> {
    Ok(Outcome::Clean)
}
