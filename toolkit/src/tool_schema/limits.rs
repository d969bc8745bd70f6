//! What a tool's schema and its instances may cost: [`SchemaLimits`], and the [`Refusal`] that says
//! which of them was met, where, and how to raise it.

use std::fmt;

/// How deep a schema may be, whatever the limits say: it is compiled, and held against its
/// metaschema, by functions that call themselves, which an ordinary stack of 2 MiB must bear.
const DEEPEST_SCHEMA: usize = 128;

/// How deep an instance may be, whatever the limits say, for the same reason.
const DEEPEST_INSTANCE: usize = 512;

/// What a schema and the values that it is held against may cost.
///
/// ```
/// use mcpspec::tool_schema::SchemaLimits;
///
/// let limits = SchemaLimits { schema_bytes: 256 * 1024, ..SchemaLimits::default() };
/// assert_eq!(limits.schema_depth, 64);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SchemaLimits {
    /// Bytes of the schema, written without white space; 65,536 unless told.
    pub schema_bytes: usize,
    /// Objects and arrays of the schema inside one another; 64 unless told, never more than 128.
    pub schema_depth: usize,
    /// Subschemas, counted as often as references and `unevaluated…` make the validator look at
    /// them: through recursion once, through everything else each time; 10,000 unless told.
    pub subschemas: u64,
    /// Regular expressions, in `pattern` and `patternProperties`; 64 unless told.
    pub patterns: u64,
    /// Bytes of one regular expression, compiled; 65,536 unless told. One that takes up more is a
    /// [`SchemaError::Pattern`](super::SchemaError::Pattern).
    pub pattern_bytes: usize,
    /// Bytes of an instance, written without white space; 4,194,304 unless told.
    pub instance_bytes: usize,
    /// Objects and arrays of an instance inside one another; 128 unless told, never more than 512.
    pub instance_depth: usize,
    /// Values in an instance: itself, its items and members, and theirs; 100,000 unless told.
    pub instance_values: usize,
    /// Steps of work to find the verdict on one instance, computed before it begins: what every
    /// subschema costs at every value that it is held against. A step takes some ten nanoseconds;
    /// 3,000,000 unless told.
    pub work: u64,
    /// Subschemas that are held against values inside one another, on a way from the root: they
    /// take up the stack, about a kilobyte each; 640 unless told.
    pub nesting: u64,
    /// Bytes that telling what is wrong with one instance may take up, computed before it begins;
    /// 8,388,608 unless told. Never a reason for a refusal: where it does not do, less is told.
    pub report_bytes: u64,
    /// Findings that are told at most; 64 unless told.
    pub findings: usize,
}

impl Default for SchemaLimits {
    fn default() -> Self {
        Self {
            schema_bytes: 64 << 10,
            schema_depth: 64,
            subschemas: 10_000,
            patterns: 64,
            pattern_bytes: 64 << 10,
            instance_bytes: 4 << 20,
            instance_depth: 128,
            instance_values: 100_000,
            work: 3_000_000,
            nesting: 640,
            report_bytes: 8 << 20,
            findings: 64,
        }
    }
}

impl SchemaLimits {
    pub(super) fn deepest_schema(&self) -> usize {
        self.schema_depth.min(DEEPEST_SCHEMA)
    }

    pub(super) fn deepest_instance(&self) -> usize {
        self.instance_depth.min(DEEPEST_INSTANCE)
    }
}

/// One of the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ceiling {
    /// [`SchemaLimits::schema_bytes`].
    SchemaBytes,
    /// [`SchemaLimits::schema_depth`].
    SchemaDepth,
    /// [`SchemaLimits::subschemas`].
    Subschemas,
    /// [`SchemaLimits::patterns`].
    Patterns,
    /// [`SchemaLimits::instance_bytes`].
    InstanceBytes,
    /// [`SchemaLimits::instance_depth`].
    InstanceDepth,
    /// [`SchemaLimits::instance_values`].
    InstanceValues,
    /// [`SchemaLimits::work`].
    Work,
    /// [`SchemaLimits::nesting`].
    Nesting,
}

impl Ceiling {
    /// The name of the field of [`SchemaLimits`].
    pub const fn name(self) -> &'static str {
        match self {
            Self::SchemaBytes => "schema_bytes",
            Self::SchemaDepth => "schema_depth",
            Self::Subschemas => "subschemas",
            Self::Patterns => "patterns",
            Self::InstanceBytes => "instance_bytes",
            Self::InstanceDepth => "instance_depth",
            Self::InstanceValues => "instance_values",
            Self::Work => "work",
            Self::Nesting => "nesting",
        }
    }

    const fn unit(self) -> &'static str {
        match self {
            Self::SchemaBytes | Self::InstanceBytes => "bytes",
            Self::SchemaDepth | Self::InstanceDepth => "containers inside one another",
            Self::Subschemas => "subschemas, references followed",
            Self::Patterns => "regular expressions",
            Self::InstanceValues => "values",
            Self::Work => "steps of work",
            Self::Nesting => "subschemas inside one another",
        }
    }
}

/// What a limit is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// The schema.
    Schema,
    /// What is held against it.
    Instance,
}

/// A schema or an instance costs more than a limit allows; nothing is said about whether it is valid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The limit.
    pub ceiling: Ceiling,
    /// What costs too much.
    pub subject: Subject,
    /// JSON Pointer into that, to where the limit was met; empty for the root.
    pub pointer: String,
    /// What was met. Counting stops there, so the whole may be more.
    pub met: u64,
    /// What is allowed.
    pub allowed: u64,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { ceiling, subject, pointer, met, allowed } = self;
        let of = match subject {
            Subject::Schema => "schema",
            Subject::Instance => "instance",
        };
        match pointer.as_str() {
            "" => write!(f, "{of}, at the root: ")?,
            pointer => write!(f, "{of}, at {pointer}: ")?,
        }
        let (unit, name) = (ceiling.unit(), ceiling.name());
        match *met {
            u64::MAX => write!(f, "no end of {unit}")?,
            met => write!(f, "{met} {unit}")?,
        }
        write!(f, ", allowed are {allowed}; `SchemaLimits::{name}` raises that")
    }
}

impl std::error::Error for Refusal {}
