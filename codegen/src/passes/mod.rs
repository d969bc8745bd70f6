//! Model in, model out: each pass adds one kind of knowledge that the schema does not show.
//! [`run`] is the order; when it is done the model does not change any more.

mod deprecations;
mod distinct;
mod docs;
mod enums;
pub mod fixups;
mod history;
mod messages;
mod methods;
mod recursion;
mod tolerance;
mod unions;
mod whole;

use crate::diagnostic::{Diagnostic, Result};
use crate::ir::Workspace;
use crate::sources::Sources;

/// One pass: its name, and what it does. An error ends the run; warnings are collected.
type Pass = (&'static str, fn(&mut Workspace, &Sources, &mut Vec<Diagnostic>) -> Result<()>);

/// The passes in order.
const PASSES: &[Pass] = &[
    ("enums", enums::run),
    ("methods", methods::run),
    ("unions", unions::run),
    ("messages", messages::run),
    ("whole", whole::run),
    ("distinct", distinct::run),
    ("tolerance", tolerance::run),
    ("deprecations", deprecations::run),
    ("docs", docs::run),
    ("history", history::run),
    ("recursion", recursion::run),
];

/// Runs all passes; what they warn of comes back.
///
/// # Errors
/// What the first pass that fails says.
pub fn run(workspace: &mut Workspace, sources: &Sources) -> Result<Vec<Diagnostic>> {
    let mut warnings = Vec::new();
    for (_, pass) in PASSES {
        pass(workspace, sources, &mut warnings)?;
    }
    Ok(warnings)
}
