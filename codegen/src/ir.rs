//! The model between schemas and Rust: small, complete, and without a word about who reads it.
//!
//! Lowering and passes build it; emitters only read it.

use std::collections::BTreeMap;

/// Everything that is generated from.
#[derive(Debug, Default)]
pub struct Workspace {
    /// Revisions, oldest first.
    pub revisions: Vec<Spec>,
    /// Extensions.
    pub extensions: Vec<Spec>,
    /// The registry, by feature.
    pub features: BTreeMap<String, Feature>,
    /// The crate that has the types of the revisions, as a path; none where it is the one that is made.
    pub types: Option<String>,
}

impl Workspace {
    /// The newest revision; a draft only where there is nothing else.
    pub fn newest(&self) -> &Spec {
        let released = self.revisions.iter().rev().find(|spec| !spec.is_draft());
        released.or(self.revisions.last()).expect("sources hold at least one revision")
    }

    /// All revisions and extensions.
    pub fn specs(&self) -> impl Iterator<Item = &Spec> {
        self.revisions.iter().chain(&self.extensions)
    }

    /// All revisions and extensions, to be changed.
    pub fn specs_mut(&mut self) -> impl Iterator<Item = &mut Spec> {
        self.revisions.iter_mut().chain(&mut self.extensions)
    }
}

/// One revision or extension.
#[derive(Debug)]
pub struct Spec {
    /// The revision's date, or the extension's identifier.
    pub id: String,
    /// The name of its module and of its feature's stem: `v2026_07_28`, `tasks`.
    pub module: String,
    /// Path of its schema.
    pub source: String,
    /// What it is, for readers.
    pub doc: String,
    /// For an extension: the module of the revision whose types it shares.
    pub base: Option<String>,
    /// Definitions, sorted by name.
    pub definitions: BTreeMap<String, Definition>,
    /// Methods, sorted by direction and name.
    pub methods: Vec<Method>,
    /// Constants.
    pub constants: Constants,
    /// Pointers of corrections, with reasons.
    pub fixups: Vec<(String, String)>,
    /// Whether messages may come in batches.
    pub batches: bool,
    /// Where the official file comes from.
    pub provenance: Provenance,
    /// What the source says of definitions beyond their shape.
    pub notes: Notes,
    /// What each place of the schema asks of a value, for validators.
    pub checks: Checks,
    /// The same of the official schema, where corrections are applied to it.
    pub upstream: Option<Checks>,
}

/// What each place of a schema asks of a value.
#[derive(Clone, Debug, Default)]
pub struct Checks {
    /// The places; they refer to one another by number, and the first admits everything.
    pub nodes: Vec<Node>,
    /// The definitions by name.
    pub definitions: BTreeMap<String, usize>,
    /// Definitions of JSON-RPC by name, which an extension has from its base.
    pub envelope: BTreeMap<String, usize>,
    /// Any message.
    pub message: usize,
    /// Requests and notifications, sorted by method: the message, and the response to it.
    pub methods: Vec<(String, usize, Option<usize>)>,
    /// Members that receivers can do without, and what they read instead.
    pub tolerated: Vec<(String, String)>,
}

/// The JSON kinds, in the order in which values are met.
pub const KINDS: [&str; 6] = ["object", "array", "string", "number", "boolean", "null"];

/// What one place of a schema asks of a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Node {
    /// Where it stands.
    pub pointer: String,
    /// The JSON kinds that it admits; none where it admits all.
    pub kinds: Vec<String>,
    /// The strings that it admits; all where there are none.
    pub texts: Vec<String>,
    /// The one value that is no string which it admits, as JSON.
    pub constant: Option<String>,
    /// Bounds of a number, or of a length.
    pub bounds: (Option<String>, Option<String>),
    /// The place that each item must fit.
    pub items: Option<usize>,
    /// What it asks of members.
    pub object: Option<ObjectNode>,
    /// Places that the value must fit too.
    pub all: Vec<usize>,
    /// Places one of which the value must fit too.
    pub any: Option<AnyNode>,
    /// The format that a string has.
    pub format: Option<String>,
    /// Rules that only the prose of the specification says.
    pub prose: Vec<String>,
    /// Whether receivers read `null` as absence.
    pub null_is_absence: bool,
}

/// What a place asks of the members of an object.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectNode {
    /// Declared members, whether each is required, and the place that it must fit.
    pub members: Vec<(String, bool, usize)>,
    /// The place that other members must fit; none where there must be none.
    pub others: Option<usize>,
}

/// Alternatives.
#[derive(Clone, Debug, PartialEq)]
pub struct AnyNode {
    /// The alternatives.
    pub arms: Vec<usize>,
    /// Whether only one may fit.
    pub one: bool,
    /// How the alternative for each kind is found.
    pub by_kind: Vec<(Vec<String>, Alternative)>,
    /// How it is found for objects where the prose says more than the schema.
    pub told: Option<Alternative>,
}

/// How one of several alternatives is found.
#[derive(Clone, Debug, PartialEq)]
pub enum Alternative {
    /// There is only this one.
    Node(usize),
    /// By the value of a member.
    Tag(TagNode),
    /// By which of some members is there.
    Member(Vec<(String, usize)>),
    /// One after the other.
    Each(Vec<usize>),
}

/// A member whose value tells alternatives apart.
#[derive(Clone, Debug, PartialEq)]
pub struct TagNode {
    /// The member.
    pub member: String,
    /// Its values.
    pub arms: Vec<(String, usize)>,
    /// What its absence decides.
    pub absent: Option<usize>,
}

/// What the source of a schema says of definitions beyond their shape, by name.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    /// What each is part of.
    pub categories: BTreeMap<String, String>,
    /// The definitions whose members each has.
    pub bases: BTreeMap<String, Vec<String>>,
    /// Those that are no part of the public protocol.
    pub internal: Vec<String>,
}

impl Spec {
    /// Whether it may still change: a revision that is not called by its date.
    pub fn is_draft(&self) -> bool {
        self.base.is_none() && !crate::names::is_dated(&self.id)
    }

    /// The version as on the wire.
    pub fn version(&self) -> &str {
        match self.constants.exported.get("LATEST_PROTOCOL_VERSION") {
            Some(Constant::Text(version)) => version,
            _ => &self.id,
        }
    }
}

/// Where an official file comes from.
#[derive(Clone, Debug, Default)]
pub struct Provenance {
    /// The repository.
    pub repository: String,
    /// The commit.
    pub commit: String,
    /// The path in it.
    pub path: String,
    /// SHA-256 of the official file.
    pub sha256: String,
}

/// A definition: one of the schema's, or one that the schema leaves without a name.
#[derive(Clone, Debug)]
pub struct Definition {
    /// Its name in the schema, or the one it was given.
    pub name: String,
    /// Its name in Rust.
    pub rust: String,
    /// Where it stands in the schema; empty where it is nowhere.
    pub pointer: String,
    /// Where its name comes from.
    pub origin: Origin,
    /// The file it lands in.
    pub area: String,
    /// What it is for; empty where nobody has said.
    pub doc: String,
    /// The oldest revision that has it by this name.
    pub since: String,
    /// Why it should not be used in new code.
    pub deprecated: Option<Deprecation>,
    /// What it is.
    pub shape: Shape,
}

/// Where the name of a definition comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The schema names it.
    Schema,
    /// It stands inside another definition.
    Inline,
    /// No schema has it: an enum of whole messages.
    Message,
}

/// What a definition is.
#[derive(Clone, Debug)]
pub enum Shape {
    /// An object with declared members.
    Record(Record),
    /// A string with certain values.
    Enum(Enum),
    /// One of several.
    Union(Union),
    /// Another name of a type.
    Alias(Type),
    /// Open JSON of which the schema says something.
    Kept(Kept),
}

/// An object with declared members.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// The members, in the order of the schema.
    pub members: Vec<Member>,
    /// Whether members that are not declared are refused.
    pub closed: bool,
}

/// A declared member.
#[derive(Clone, Debug)]
pub struct Member {
    /// Its name on the wire.
    pub name: String,
    /// Its name in Rust.
    pub rust: String,
    /// Where it stands in the schema.
    pub pointer: String,
    /// Whether it must be there.
    pub required: bool,
    /// What its value is.
    pub value: Value,
    /// Bounds on the value.
    pub bound: Option<Bound>,
    /// What `Tolerant` mode reads instead, as JSON text; `absent` to read `null` as absence.
    pub tolerant: Option<String>,
    /// The value of an enum that a constructor puts in unless told.
    pub preset: Option<String>,
    /// The default that the schema names, as JSON text.
    pub default: Option<String>,
    /// The format that the schema names.
    pub format: Option<String>,
    /// The oldest revision in which its definition has it.
    pub since: String,
    /// Why it should not be used in new code.
    pub deprecated: Option<Deprecation>,
}

/// What the value of a member is.
#[derive(Clone, Debug)]
pub enum Value {
    /// Always this JSON text.
    Constant(String),
    /// Any value of a type.
    Of(Type),
}

/// A type of values.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// `true` or `false`.
    Boolean,
    /// An integer.
    Integer,
    /// Any number.
    Number,
    /// A string.
    String,
    /// A string or an integer.
    Id,
    /// Any JSON value.
    Json,
    /// Any JSON object.
    Object,
    /// An array.
    List(Box<Type>),
    /// An object whose members are entries.
    Map(Box<Type>),
    /// A value or `null`.
    Nullable(Box<Type>),
    /// A value behind a pointer, because it may contain itself.
    Boxed(Box<Type>),
    /// A definition of the same spec.
    Named(String),
    /// A definition of another spec: its module and name.
    Foreign(String, String),
    /// A request in its envelope.
    Call(Box<Type>),
    /// A notification in its envelope.
    Notice(Box<Type>),
    /// A response with a result.
    Response(Box<Type>),
}

/// Bounds on a value, both ends included.
#[derive(Clone, Debug, PartialEq)]
pub enum Bound {
    /// On a number, as spelled.
    Number(Option<String>, Option<String>),
    /// On the count of items.
    Count(Option<String>, Option<String>),
    /// On the length in characters.
    Length(Option<String>, Option<String>),
}

/// A string with certain values.
#[derive(Clone, Debug)]
pub struct Enum {
    /// The values, in the order of the specification.
    pub values: Vec<EnumValue>,
    /// Whether others are admitted.
    pub open: bool,
}

/// One value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// The value on the wire.
    pub text: String,
    /// Its name in Rust.
    pub rust: String,
    /// Why it should not be used in new code.
    pub deprecated: Option<Deprecation>,
}

/// One of several.
#[derive(Clone, Debug)]
pub struct Union {
    /// The arms, in the order of the schema.
    pub arms: Vec<Arm>,
    /// The arm that a blank value is: one whose blank is finite.
    pub blank: usize,
    /// How the arm is picked.
    pub select: Select,
    /// The arm that keeps whole what no other arm takes.
    pub other: Option<usize>,
    /// The arms one of which must accept a value for `other` to keep it.
    pub admits: Vec<usize>,
}

/// One arm of a union.
#[derive(Clone, Debug)]
pub struct Arm {
    /// Its name in Rust.
    pub rust: String,
    /// Its type.
    pub ty: Type,
}

/// JSON kinds, in the order of the bits that stand for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// `null`
    Null,
    /// booleans
    Boolean,
    /// numbers
    Number,
    /// strings
    String,
    /// arrays
    Array,
    /// objects
    Object,
}

/// How the arm of a union is picked.
#[derive(Clone, Debug)]
pub enum Select {
    /// This arm.
    Arm(usize),
    /// By JSON kind.
    Kind(Vec<(Vec<Kind>, Select)>),
    /// By the value of a member.
    Tag {
        /// The member.
        member: String,
        /// Its values.
        arms: Vec<(String, Select)>,
        /// What its absence decides.
        absent: Option<Box<Select>>,
    },
    /// By which members are there.
    Members {
        /// Paths, the kinds of the value there, and what they decide.
        tests: Vec<(String, Vec<Kind>, Select)>,
        /// What it decides where none is there.
        otherwise: Option<Box<Select>>,
    },
    /// By the parts of a JSON-RPC message: request, notification, result, error.
    Message([Option<usize>; 4]),
    /// By the method of the request.
    Answer(Vec<(String, Select)>),
    /// Only where an extension is active.
    Extension(String, Box<Select>),
}

/// Open JSON of which the schema says something.
#[derive(Clone, Debug)]
pub struct Kept {
    /// What the schema asks of it.
    pub check: Check,
    /// The smallest value that it accepts, as JSON text.
    pub smallest: String,
}

/// What the schema asks of kept JSON.
#[derive(Clone, Debug)]
pub enum Check {
    /// Nothing.
    Any,
    /// A JSON kind.
    Kind(Kind),
    /// One JSON text.
    Constant(String),
    /// An array of such items.
    List(Box<Check>),
    /// An object of such values.
    Map(Box<Check>),
    /// An object with such members: name, whether required, what is asked of it.
    Object(Vec<(String, bool, Check)>),
}

/// Who sends something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The client.
    Client,
    /// The server.
    Server,
}

/// A request or a notification.
#[derive(Clone, Debug)]
pub struct Method {
    /// Its name on the wire.
    pub name: String,
    /// Its definition.
    pub definition: String,
    /// What it is.
    pub kind: MethodKind,
    /// Who sends it.
    pub from: Vec<Side>,
    /// The type of its parameters.
    pub params: Type,
    /// The type of its result; none for a notification.
    pub result: Option<Type>,
    /// The capability without which it is refused.
    pub gate: Option<String>,
    /// What it does; empty where nobody has said.
    pub doc: String,
}

/// What a method is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MethodKind {
    /// A JSON-RPC request.
    Request,
    /// A request for input inside a result.
    InputRequest,
    /// A JSON-RPC notification.
    Notification,
}

/// Constants of a spec, by name.
#[derive(Clone, Debug, Default)]
pub struct Constants {
    /// Values of the schema's source, as Rust literals with their types.
    pub exported: BTreeMap<String, Constant>,
    /// Error codes.
    pub error_codes: BTreeMap<String, i64>,
    /// Error codes that must not be sent any more.
    pub retired_error_codes: BTreeMap<String, i64>,
    /// Ranges of error codes: first, last, and what holds for them.
    pub error_ranges: BTreeMap<String, (i64, i64, String)>,
    /// Keys of `_meta`.
    pub meta_keys: BTreeMap<String, String>,
    /// Media types.
    pub media_types: BTreeMap<String, String>,
    /// Values of the tag of results.
    pub result_types: BTreeMap<String, String>,
}

/// A constant of the schema's source.
#[derive(Clone, Debug, PartialEq)]
pub enum Constant {
    /// A string.
    Text(String),
    /// An integer.
    Integer(i64),
}

/// Why something should not be used in new code: a feature of the registry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deprecation {
    /// The feature's key.
    pub feature: String,
}

/// A feature in the registry.
#[derive(Clone, Debug)]
pub struct Feature {
    /// Its name for readers.
    pub name: String,
    /// Where it stands: `deprecated` or `removed`.
    pub state: String,
    /// The revision that deprecates it.
    pub deprecated_in: String,
    /// Who decided.
    pub authority: String,
    /// When it may go at the earliest.
    pub earliest_removal: String,
    /// What to use instead.
    pub migration: String,
    /// Pointers into the newest revision's schema.
    pub pointers: Vec<String>,
    /// Whether only a draft knows it.
    pub is_draft: bool,
}
