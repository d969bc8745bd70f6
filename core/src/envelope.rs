//! JSON-RPC envelopes around definitions that lack them: before 2025-11-25 a concrete request is
//! only `method` and `params`, and results have no response of their own in any revision but the
//! newest.

use crate::context::Context;
use crate::decode::{Decode, Record};
use crate::encode::{Encode, View};
use crate::id::Id;
use crate::json::Json;
use crate::map::Map;
use crate::message::Bare;
use crate::path::Segment;
use crate::reader::{Reader, Step};
use crate::shape::{Field, Shape};
use crate::violation::Rule;

/// A request in its envelope: `jsonrpc`, `id`, and the members of the request itself.
#[derive(Clone)]
pub struct Call<R: Bare> {
    /// The request's id, which its response repeats.
    pub id: Id,
    /// The request: `method` and `params`.
    pub request: R,
}

/// A notification in its envelope: `jsonrpc`, and the members of the notification itself.
#[derive(Clone)]
pub struct Notice<N: Bare> {
    /// The notification: `method` and `params`.
    pub notification: N,
}

/// A response that carries a result.
#[derive(Clone)]
pub struct Response<R> {
    /// The id of the request that this answers.
    pub id: Id,
    /// The result.
    pub result: R,
    /// Members that the schema does not declare.
    pub extra: Map<Json>,
}

impl<R: Bare> Call<R> {
    /// Puts a request into its envelope.
    pub fn new(id: impl Into<Id>, request: impl Into<R>) -> Self {
        Self { id: id.into(), request: request.into() }
    }
}

impl<N: Bare> Notice<N> {
    /// Puts a notification into its envelope.
    pub fn new(notification: impl Into<N>) -> Self {
        Self { notification: notification.into() }
    }
}

impl<R> Response<R> {
    /// A response to the request of that id.
    pub fn new(id: impl Into<Id>, result: impl Into<R>) -> Self {
        Self { id: id.into(), result: result.into(), extra: Map::new() }
    }
}

impl Reader<'_> {
    /// Reads what the envelope itself holds of the message that starts here, ahead of the rest.
    fn frame(&mut self, id: Option<&mut Id>) -> Step {
        self.space();
        let start = self.mark();
        self.enter(b'{', "a JSON-RPC message, which is an object")?;
        let (mut version, mut awaited, mut first) = (false, id, true);
        while let Some(key) = self.key(&mut first)? {
            let notes = self.notes();
            let step = match &*key {
                "jsonrpc" => {
                    version = true;
                    self.constant("\"2.0\"")
                }
                "id" => match awaited.take() {
                    Some(id) => id.decode(self),
                    None => self.skip(),
                },
                _ => self.skip(),
            };
            if step.is_err() {
                self.outwards(Segment::Member(key), notes, true);
                return step;
            }
            if version && awaited.is_none() {
                break;
            }
        }
        self.rewind(start);
        let missing = if version { awaited.map(|_| "id") } else { Some("jsonrpc") };
        match missing {
            None => Ok(()),
            Some(member) => {
                let halt = self.fail(Rule::Required, format!("the member `{member}`"));
                Err(self.found(halt, "an object without it"))
            }
        }
    }
}

impl<R: Bare> Decode for Call<R> {
    #[inline]
    fn blank() -> Self {
        Self { id: Id::blank(), request: R::blank() }
    }

    #[inline]
    fn decode(&mut self, reader: &mut Reader<'_>) -> Step {
        reader.frame(Some(&mut self.id))?;
        reader.claimed = &["jsonrpc", "id"];
        self.request.decode(reader)
    }
}

impl<R: Bare> Encode for Call<R> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Framed(Some(&self.id), &self.request)
    }
}

impl<N: Bare> Decode for Notice<N> {
    #[inline]
    fn blank() -> Self {
        Self { notification: N::blank() }
    }

    #[inline]
    fn decode(&mut self, reader: &mut Reader<'_>) -> Step {
        reader.frame(None)?;
        reader.claimed = &["jsonrpc"];
        self.notification.decode(reader)
    }
}

impl<N: Bare> Encode for Notice<N> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Framed(None, &self.notification)
    }
}

/// What the envelope of a message says, whatever is wrong inside: enough to answer a message that
/// cannot be decoded.
///
/// ```
/// use mcpspec_core::{Envelope, Id};
/// let envelope = Envelope::peek(br#"{"jsonrpc":"2.0","id":7,"method":"tools/call","params":null}"#);
/// assert_eq!(envelope.id, Some(Id::from(7)));
/// assert_eq!(envelope.method.as_deref(), Some("tools/call"));
/// assert!(!envelope.is_notification());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Envelope {
    /// The id, where there is a valid one.
    pub id: Option<Id>,
    /// The method, where there is one.
    pub method: Option<String>,
    /// Whether there is an `id`, valid or not.
    pub has_id: bool,
}

impl Envelope {
    /// Reads the envelope as far as it can be read.
    pub fn peek(message: &[u8]) -> Self {
        let mut envelope = Self::default();
        if let Ok(text) = std::str::from_utf8(message) {
            let context = Context::exact().with_depth(u32::MAX);
            // What was read before an error is what there is.
            let _ = envelope.fill(&mut Reader::new(&context, text));
        }
        envelope
    }

    /// Whether it is a notification, which nobody answers.
    pub fn is_notification(&self) -> bool {
        self.method.is_some() && !self.has_id
    }

    fn fill(&mut self, reader: &mut Reader<'_>) -> Step {
        reader.enter(b'{', "an object")?;
        let mut first = true;
        while let Some(key) = reader.key(&mut first)? {
            let start = reader.mark();
            match &*key {
                "id" => {
                    self.has_id = true;
                    let mut id = Id::blank();
                    self.id = id.decode(reader).is_ok().then_some(id);
                }
                "method" => self.method = reader.string().ok().map(|method| method.into_owned()),
                _ => {}
            }
            reader.rewind(start);
            reader.skip()?;
        }
        Ok(())
    }
}

static RESPONSE: Shape = Shape::new(
    "Response",
    &[
        Field::constant("jsonrpc", ",\"jsonrpc\":", "\"2.0\"").required(),
        Field::member("id", ",\"id\":", 0).required(),
        Field::member("result", ",\"result\":", 1).required(),
    ],
);

impl<R: Decode + Encode> Record for Response<R> {
    #[inline]
    fn shape(&self) -> &'static Shape {
        &RESPONSE
    }

    #[inline]
    fn member(&self, index: usize) -> &dyn Encode {
        match index {
            0 => &self.id,
            _ => &self.result,
        }
    }

    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Decode {
        match index {
            0 => &mut self.id,
            _ => &mut self.result,
        }
    }

    #[inline]
    fn extra(&self) -> &Map<Json> {
        &self.extra
    }

    #[inline]
    fn extra_mut(&mut self) -> &mut Map<Json> {
        &mut self.extra
    }
}

impl<R: Decode + Encode> Decode for Response<R> {
    #[inline]
    fn blank() -> Self {
        Self { id: Id::blank(), result: R::blank(), extra: Map::new() }
    }

    #[inline]
    fn decode(&mut self, reader: &mut Reader<'_>) -> Step {
        reader.record(self)
    }
}

impl<R: Decode + Encode> Encode for Response<R> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Record(self)
    }
}

/// `Debug`, equality and serde of a generic envelope.
macro_rules! envelope {
    ($($name:ident: [$($bound:ident)+]),*) => {$(
        impl<T: $($bound+)+> std::fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                crate::encode::debug(self.view(), f)
            }
        }

        impl<T: $($bound+)+> PartialEq for $name<T> {
            fn eq(&self, other: &Self) -> bool {
                crate::encode::same(self.view(), other.view())
            }
        }

        impl<T: $($bound+)+> serde_core::Serialize for $name<T> {
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::bridge::serialize(self.view(), serializer)
            }
        }

        impl<'de, T: $($bound+)+> serde_core::Deserialize<'de> for $name<T> {
            fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::bridge::deserialize(&crate::Context::exact(), deserializer)
            }
        }
    )*};
}

envelope!(Call: [Bare], Notice: [Bare], Response: [Decode Encode]);
