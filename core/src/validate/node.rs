//! The tables that validators run on: what a place of the schema asks of a value there. `regen`
//! writes them, one [`Node`] per place, and nodes refer to one another by number.

use super::index::Index;
use super::prose::Prose;
use super::word::Word;

/// Sets of JSON kinds, one bit each; an integer is a number too.
pub use crate::union::Kinds;

/// The bits of [`Kinds`].
pub mod kinds {
    use super::Kinds;
    pub use crate::union::kind::{ANY, ARRAY, BOOLEAN, NULL, NUMBER, OBJECT, STRING};

    /// numbers without a fraction
    pub const INTEGER: Kinds = 64;
}

/// The least and the most, where there are such: each as a number, and as it is spelled. (To spell a
/// number takes as much of a program as some validators.)
pub type Bounds = (Option<(f64, &'static str)>, Option<(f64, &'static str)>);

/// The number of a node.
pub type NodeId = u16;

/// What a place of the schema asks of a value.
#[derive(Debug)]
pub struct Node {
    /// The kinds that it admits.
    pub(crate) kinds: Kinds,
    /// The kinds of which it asks nothing more.
    pub(crate) plain: Kinds,
    /// What of `extra` it has, as bits of [`has`].
    pub(crate) has: u8,
    pub(crate) items: Option<NodeId>,
    pub(crate) object: Option<&'static Object>,
    pub(crate) any: Option<&'static Any>,
    pub(crate) texts: &'static [Word],
    pub(crate) extra: Option<&'static Extra>,
    /// Where it stands in the schema.
    pub(crate) pointer: &'static str,
}

impl Node {
    /// A node that admits everything of these kinds.
    pub const fn new(pointer: &'static str, kinds: Kinds) -> Self {
        let (items, object, any, texts, extra) = (None, None, None, &[], None);
        Self { kinds, plain: kinds, has: 0, items, object, any, texts, extra, pointer }
    }

    /// What it asks of each item of an array.
    #[must_use]
    pub const fn items(self, items: NodeId) -> Self {
        Self { items: Some(items), plain: self.plain & !kinds::ARRAY, ..self }
    }

    /// What it asks of the members of an object.
    #[must_use]
    pub const fn object(self, object: &'static Object) -> Self {
        // An object of which nothing is asked is as plain as any.
        if object.members.is_empty() && object.required == 0 && matches!(object.others, Others::Open) {
            return self;
        }
        Self { object: Some(object), plain: self.plain & !kinds::OBJECT, ..self }
    }

    /// The strings that it admits.
    #[must_use]
    pub const fn texts(self, texts: &'static [Word]) -> Self {
        Self { texts, plain: self.plain & !kinds::STRING, ..self }
    }

    /// Nodes one of which must accept the value too.
    #[must_use]
    pub const fn any(self, any: &'static Any) -> Self {
        Self { any: Some(any), plain: 0, ..self }
    }

    /// What else it asks.
    #[must_use]
    pub const fn extra(self, extra: &'static Extra) -> Self {
        let more = extra.constant.is_some() || extra.bounds.is_some() || !extra.all.is_empty();
        let told = extra.format.is_some() || !extra.prose.is_empty();
        let has = if more { has::MORE } else { 0 } | if told { has::TOLD } else { 0 };
        Self { extra: Some(extra), has, plain: if more { 0 } else { self.plain }, ..self }
    }
}

/// The bits of what a node has in its [`Extra`].
pub(crate) mod has {
    /// Something that the schema asserts.
    pub(crate) const MORE: u8 = 1;
    /// Something that it does not.
    pub(crate) const TOLD: u8 = 2;
}

/// What few nodes ask.
#[derive(Debug)]
pub struct Extra {
    /// The one value that is no string which the node admits, as JSON text.
    pub constant: Option<&'static str>,
    /// Bounds of a number, of a string's length in characters, or of an array's length.
    pub bounds: Option<Bounds>,
    /// Nodes that must all accept the value too.
    pub all: &'static [NodeId],
    /// The format of a string, which counts for those who ask.
    pub format: Option<&'static str>,
    /// Rules of the specification that no schema can say, which count for those who ask.
    pub prose: &'static [Prose],
    /// Whether receivers read `null` as absence.
    pub null_is_absence: bool,
}

impl Extra {
    /// Nothing.
    pub const NONE: Self =
        Self { constant: None, bounds: None, all: &[], format: None, prose: &[], null_is_absence: false };
}

/// A declared member: its name, what it must be, and of what kinds nothing more is asked.
pub type Member = (Word, NodeId, Kinds);

/// What a schema asks of the members of an object.
#[derive(Debug)]
pub struct Object {
    pub(crate) members: &'static [Member],
    pub(crate) required: u64,
    pub(crate) others: Others,
    pub(crate) index: Index,
}

impl Object {
    /// Declared members, sorted by name; a bit for each of them that must be there; and what members
    /// must be that are not declared.
    pub const fn new(members: &'static [Member], required: u64, others: Others) -> Self {
        Self { members, required, others, index: Index::new(members) }
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
    /// How the alternative for a kind is found.
    pub(crate) by_kind: &'static [(Kinds, Choice)],
    /// How it is found for an object where the prose says more than the schema.
    pub(crate) told: Option<Choice>,
    /// Whether only one of them may accept the value.
    pub(crate) one: bool,
    /// What tells objects apart, whoever asks.
    pub(crate) tag: Option<&'static Tag>,
}

impl Any {
    /// Alternatives: how the one for each kind is found, how it is found for an object where the
    /// prose says more than the schema, and whether only one may accept a value.
    pub const fn new(by_kind: &'static [(Kinds, Choice)], told: Option<Choice>, one: bool) -> Self {
        let (mut tag, mut place) = (None, 0);
        while place < by_kind.len() {
            if let (kinds, Choice::Tag(found)) = by_kind[place]
                && kinds & kinds::OBJECT != 0
                && told.is_none()
            {
                tag = Some(found);
            }
            place += 1;
        }
        Self { by_kind, told, one, tag }
    }
}

/// How one of several alternatives is found.
#[derive(Clone, Copy, Debug)]
pub enum Choice {
    /// There is only this one.
    Node(NodeId),
    /// By the value of a member that all of them require, each with values of its own.
    Tag(&'static Tag),
    /// By which of some members comes first.
    Member(&'static [(Word, NodeId)]),
    /// One after the other.
    Each(&'static [NodeId]),
}

/// A member whose value tells alternatives apart.
#[derive(Debug)]
pub struct Tag {
    /// The member.
    pub member: Word,
    /// Its values, and what each decides.
    pub arms: &'static [(Word, NodeId)],
    /// The place of the member in the object of each arm; none where an arm is no plain object.
    pub places: &'static [u8],
    /// What its absence decides; nothing where it must be there.
    pub absent: Option<NodeId>,
}

/// What validators go by while they run.
#[derive(Debug)]
pub struct Nodes {
    /// The nodes by number.
    pub all: &'static [Node],
    /// Members that receivers can do without, and what they read instead.
    pub tolerated: &'static [(&'static str, &'static str)],
}

/// The tables of one revision: what validators go by, and where each starts.
#[derive(Debug)]
pub struct Tables {
    /// The revision or extension.
    pub id: &'static str,
    /// The nodes.
    pub nodes: &'static Nodes,
    /// The definitions by name, sorted.
    pub definitions: &'static [(&'static str, NodeId)],
    /// Any message.
    pub message: NodeId,
    /// The requests and notifications by method, sorted.
    pub methods: &'static [Method],
    /// The code for trees of a node.
    pub tree: fn(NodeId) -> Option<TreeCheck>,
}

/// What a node asks of a tree, as code.
#[derive(Clone, Copy, Debug)]
pub struct TreeCheck {
    /// How many containers stand in one another in what the code looks at.
    pub depth: u32,
    /// Whether a tree fits.
    #[cfg(feature = "serde_json")]
    pub fits: fn(&crate::Value) -> bool,
}

/// The code for trees where there is none.
#[doc(hidden)]
pub const fn no_tree(_: NodeId) -> Option<TreeCheck> {
    None
}

/// A request or a notification.
#[derive(Debug)]
pub struct Method {
    /// Its name on the wire.
    pub name: &'static str,
    /// The whole message.
    pub message: NodeId,
    /// The whole response; none for a notification.
    pub response: Option<NodeId>,
}

impl Tables {
    /// The node of a definition.
    pub fn definition(&self, name: &str) -> Option<NodeId> {
        let place = self.definitions.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
        Some(self.definitions[place].1)
    }

    /// A request or a notification.
    pub fn method(&self, name: &str) -> Option<&'static Method> {
        let place = self.methods.binary_search_by(|known| known.name.cmp(name)).ok()?;
        Some(&self.methods[place])
    }
}
