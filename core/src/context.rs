//! How a value is read: [`Mode`], [`Limits`], the request that a result answers, and the
//! extensions that are active. [`Context`] is what every entry point starts from.

use std::borrow::Cow;

use crate::bridge;
use crate::decode::Decode;
use crate::reader::Reader;
use crate::violation::{Error, Violation};

/// How strictly a value is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// The schema (with the project's fixups), no more and no less.
    #[default]
    Exact,
    /// What the specification tells a receiver to do with older or sloppier peers: an absent
    /// `resultType` reads as `complete`, an absent or negative `ttlMs` as 0, an absent
    /// `cacheScope` as `private`, and one bad item of a list is kept as it came beside its
    /// violation while the others are typed.
    Tolerant,
}

/// How much input is read before it is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Containers inside one another; 128 unless told. At most [`Limits::MAX_DEPTH`] counts.
    pub depth: u32,
    /// Length of the input in bytes; no limit unless told.
    pub bytes: usize,
}

impl Limits {
    /// The deepest nesting that can be asked for: values are walked by recursion, and this much
    /// fits into 1 MiB of stack, in a debug build too.
    pub const MAX_DEPTH: u32 = 512;
    /// How many bad items `Tolerant` mode sets aside in one message.
    pub const MAX_REJECTED: usize = 1000;
}

impl Limits {
    pub(crate) const DEFAULT: Self = Self { depth: 128, bytes: usize::MAX };
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// What a reader needs to know beyond the bytes.
///
/// ```
/// use mcpspec_core::{Context, Json};
/// let context = Context::tolerant().with_method("tools/call").with_depth(32);
/// let json: Json = context.from_slice(b"[1, 2.50]")?;
/// assert_eq!(json.as_str(), "[1,2.50]");
/// # Ok::<(), mcpspec_core::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Context {
    mode: Mode,
    limits: Limits,
    method: Option<Cow<'static, str>>,
    extensions: Vec<Cow<'static, str>>,
}

impl Context {
    /// Reads by the schema, no more and no less.
    pub const fn exact() -> Self {
        Self::with_mode(Mode::Exact)
    }

    /// Reads as the specification tells a receiver to treat older or sloppier peers.
    pub const fn tolerant() -> Self {
        Self::with_mode(Mode::Tolerant)
    }

    const fn with_mode(mode: Mode) -> Self {
        Self { mode, limits: Limits::DEFAULT, method: None, extensions: Vec::new() }
    }

    /// Names the method of the request that the result answers, so that the result is read as
    /// that method's. Without it a result of unknown kind is kept whole.
    #[must_use]
    pub fn with_method(mut self, method: impl Into<Cow<'static, str>>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Makes an extension active, by its identifier: its result types are then known.
    #[must_use]
    pub fn with_extension(mut self, id: impl Into<Cow<'static, str>>) -> Self {
        self.extensions.push(id.into());
        self
    }

    /// Sets how many containers may lie inside one another.
    #[must_use]
    pub const fn with_depth(mut self, depth: u32) -> Self {
        self.limits.depth = if depth < Limits::MAX_DEPTH { depth } else { Limits::MAX_DEPTH };
        self
    }

    /// Sets how many bytes the input may have.
    #[must_use]
    pub const fn with_bytes(mut self, bytes: usize) -> Self {
        self.limits.bytes = bytes;
        self
    }

    /// How strictly values are read.
    pub const fn mode(&self) -> Mode {
        self.mode
    }

    /// The limits on the input.
    pub const fn limits(&self) -> Limits {
        self.limits
    }

    /// The method of the request that a result answers.
    pub fn method(&self) -> Option<&str> {
        self.method.as_deref()
    }

    /// Whether the extension of that identifier is active.
    pub fn is_active(&self, extension: &str) -> bool {
        self.extensions.iter().any(|id| id == extension)
    }

    /// Decodes one JSON text.
    ///
    /// # Errors
    /// The first violation: bytes that are not JSON, a value that the schema refuses, or a limit.
    #[inline]
    pub fn from_slice<T: Decode>(&self, bytes: &[u8]) -> Result<T, Error> {
        let mut value = T::blank();
        self.fill(bytes, &mut value)?;
        Ok(value)
    }

    /// Decodes one JSON text into a blank value.
    pub(crate) fn fill(&self, bytes: &[u8], value: &mut dyn Decode) -> Result<(), Error> {
        Reader::run(self, bytes, value, false).map(drop)
    }

    /// Decodes one JSON text, like [`Context::from_slice`].
    ///
    /// # Errors
    /// As [`Context::from_slice`].
    #[inline]
    pub fn from_str<T: Decode>(&self, text: &str) -> Result<T, Error> {
        self.from_slice(text.as_bytes())
    }

    /// Decodes one JSON text and tells what the [`Mode::Tolerant`] rules let pass: each
    /// tolerance applied and each item of a list that was kept as it came.
    ///
    /// # Errors
    /// As [`Context::from_slice`].
    #[inline]
    pub fn inspect<T: Decode>(&self, bytes: &[u8]) -> Result<(T, Vec<Violation>), Error> {
        let mut value = T::blank();
        let notes = Reader::run(self, bytes, &mut value, true)?;
        Ok((value, notes))
    }

    /// Decodes from any serde deserializer of a self-describing format.
    ///
    /// # Errors
    /// The deserializer's own, or the violation as a custom error.
    pub fn deserialize<'de, T: Decode, D: serde_core::Deserializer<'de>>(
        &self,
        deserializer: D,
    ) -> Result<T, D::Error> {
        bridge::deserialize(self, deserializer)
    }
}
