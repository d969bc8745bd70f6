//! The tables that validators run on: what a place of the schema asks of a value there. `regen`
//! writes them, one [`Node`] per place, and nodes refer to one another by number.

/// Sets of JSON kinds, one bit each; an integer is a number too.
pub type Kinds = u8;

/// The bits of [`Kinds`].
pub mod kinds {
    use super::Kinds;

    /// `null`
    pub const NULL: Kinds = 1;
    /// `true` and `false`
    pub const BOOLEAN: Kinds = 2;
    /// numbers
    pub const NUMBER: Kinds = 4;
    /// strings
    pub const STRING: Kinds = 8;
    /// arrays
    pub const ARRAY: Kinds = 16;
    /// objects
    pub const OBJECT: Kinds = 32;
    /// numbers without a fraction
    pub const INTEGER: Kinds = 64;
    /// all of them
    pub const ANY: Kinds = 63;
}

/// The least and the most, where there are such.
pub type Bounds = (Option<f64>, Option<f64>);

/// The number of a node.
pub type NodeId = u16;

/// What a place of the schema asks of a value.
#[derive(Debug)]
pub struct Node {
    /// Where it stands in the schema.
    pub pointer: &'static str,
    /// The kinds that it admits.
    pub kinds: Kinds,
    /// The strings that it admits; all where there are none.
    pub texts: &'static [&'static str],
    /// The one value that is no string which it admits, as JSON text.
    pub constant: Option<&'static str>,
    /// Bounds of a number, of a string's length in characters, or of an array's length.
    pub bounds: Option<Bounds>,
    /// What it asks of each item of an array.
    pub items: Option<NodeId>,
    /// What it asks of the members of an object.
    pub object: Option<&'static Object>,
    /// Nodes that must all accept the value too.
    pub all: &'static [NodeId],
    /// Nodes one of which must accept the value too.
    pub any: Option<&'static Any>,
}

impl Node {
    /// A node that admits everything of these kinds.
    pub const fn new(pointer: &'static str, kinds: Kinds) -> Self {
        Self {
            pointer,
            kinds,
            texts: &[],
            constant: None,
            bounds: None,
            items: None,
            object: None,
            all: &[],
            any: None,
        }
    }
}

/// What a schema asks of the members of an object.
#[derive(Debug)]
pub struct Object {
    /// Declared members, and what each must be.
    pub members: &'static [(&'static str, NodeId)],
    /// A bit for each of them that must be there.
    pub required: u64,
    /// What members must be that are not declared.
    pub others: Others,
}

impl Object {
    /// The place of a member; `hint` is where it would stand if members came in table order.
    #[inline]
    pub(crate) fn find(&self, name: &[u8], hint: usize) -> Option<usize> {
        match self.members.get(hint) {
            Some((known, _)) if known.as_bytes() == name => Some(hint),
            _ => self.members.iter().position(|(known, _)| known.as_bytes() == name),
        }
    }
}

/// What members must be that are not declared.
#[derive(Clone, Copy, Debug)]
pub enum Others {
    /// Anything.
    Open,
    /// There must be none.
    Closed,
    /// What that node asks.
    Node(NodeId),
}

/// Alternatives.
#[derive(Debug)]
pub struct Any {
    /// The alternatives in the order of the schema, those of alternatives that are only
    /// alternatives themselves in their place.
    pub arms: &'static [NodeId],
    /// How the alternative for a kind is found.
    pub by_kind: &'static [(Kinds, Choice)],
    /// Whether only one of them may accept the value.
    pub one: bool,
}

/// How one of several alternatives is found.
#[derive(Clone, Copy, Debug)]
pub enum Choice {
    /// There is only this one.
    Node(NodeId),
    /// By the value of a member that all of them require, each with values of its own.
    Tag(&'static str, &'static [(&'static str, NodeId)]),
    /// One after the other.
    Each(&'static [NodeId]),
}

/// The tables of one revision.
#[derive(Debug)]
pub struct Tables {
    /// The nodes by number.
    pub nodes: &'static [Node],
    /// The definitions by name, sorted.
    pub definitions: &'static [(&'static str, NodeId)],
}

impl Tables {
    /// The node of a definition.
    pub fn definition(&self, name: &str) -> Option<NodeId> {
        let place = self.definitions.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
        Some(self.definitions[place].1)
    }
}
