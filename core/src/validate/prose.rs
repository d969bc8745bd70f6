//! Rules of the specification that no schema can say.

/// A rule of the specification's prose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Prose {
    /// A name of a tool.
    ToolName,
}
