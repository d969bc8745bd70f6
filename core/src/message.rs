//! How methods, their parameters and their results belong together: [`Request`],
//! [`InputRequest`] and [`Notification`]; and [`Definition`], one row of a revision's table of definitions.

use crate::context::Context;
use crate::decode::Decode;
use crate::encode::{Document, Encode};
use crate::reader::Reader;
use crate::violation::Error;

/// A request: its method, its parameters and what answers it.
pub trait Request: Decode + Encode {
    /// The method, as on the wire.
    const METHOD: &'static str;
    /// The type of `params`.
    type Params: Decode + Encode;
    /// The type of the result; an enum of outcomes where a call can end in several ways.
    type Result: Decode + Encode;
}

/// A request for input that travels inside a result (SEP-2322): no JSON-RPC request, so it has no
/// id, and its answer goes into the parameters of the repeated call.
pub trait InputRequest: Decode + Encode {
    /// The method, as on the wire.
    const METHOD: &'static str;
    /// The type of `params`.
    type Params: Decode + Encode;
    /// The type of the answer.
    type Response: Decode + Encode;
}

/// What has no JSON-RPC envelope of its own and may be put into [`Call`](crate::Call) or
/// [`Notice`](crate::Notice). Requests for input are not: since 2026-07-28 a server sends no
/// requests (SEP-2260).
pub trait Bare: Decode + Encode {}

/// A notification: its method and its parameters.
pub trait Notification: Decode + Encode {
    /// The method, as on the wire.
    const METHOD: &'static str;
    /// The type of `params`.
    type Params: Decode + Encode;
}

/// A definition of a revision, by name, for programs that choose types at run time.
#[derive(Clone, Copy)]
pub struct Definition {
    /// Its name in the schema.
    pub name: &'static str,
    /// Makes a blank value of its type.
    pub blank: fn() -> Box<dyn Document>,
}

impl Definition {
    /// Decodes one JSON text as this definition.
    ///
    /// # Errors
    /// As [`Context::from_slice`].
    pub fn decode(&self, context: &Context, bytes: &[u8]) -> Result<Box<dyn Document>, Error> {
        let mut value = (self.blank)();
        Reader::run(context, bytes, &mut *value, false)?;
        Ok(value)
    }
}

impl std::fmt::Debug for Definition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Definition").field(&self.name).finish()
    }
}
