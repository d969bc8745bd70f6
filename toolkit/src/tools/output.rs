//! What a handler returns in, what the caller gets out. [`Returned`] finds out which it is: its inherent
//! methods for one type come before those of what it derefs to, so that a type is recognised however it
//! is spelled, and what nothing recognises is structured.

use std::error::Error;
use std::marker::PhantomData;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_core::Serialize;

use super::arguments::ArgumentError;
use crate::Json;
use crate::extensions::tasks::CreateTaskResult;
use crate::latest::{
    AudioContent, CallToolResult, ContentBlock, EmbeddedResource, ErrorObject, ImageContent, ResourceLink,
    TextContent,
};

/// What a handler gives: something that the caller gets, or the reason why not.
pub type Reply = Result<Output, Failure>;

/// What a handler gives when all goes well.
#[derive(Clone, Debug)]
pub enum Output {
    /// Structured content, which goes out as text, too.
    Structured(Json),
    /// Blocks of content.
    Content(Vec<ContentBlock>),
    /// A whole result.
    Result(Box<CallToolResult>),
    /// A task, which the client asks for the result.
    Task(Box<CreateTaskResult>),
}

/// What a tool gives that may answer with a task: `#[mcp_tool(task)]`. A client that does not declare the
/// extension cannot be given one; [`CallContext::takes_tasks`](super::CallContext::takes_tasks) tells.
#[derive(Clone, Debug)]
#[expect(
    clippy::large_enum_variant,
    reason = "there is one for a call, and a box is nothing to think of here"
)]
pub enum Tasked<T> {
    /// The result at once.
    Done(T),
    /// A task, of which the client asks for the result. It can be asked for before it is handed out (I5).
    Task(CreateTaskResult),
}

/// What may be a task: no other type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is never a task",
    label = "a `task` tool returns `Tasked<{Self}>`",
    note = "without `task` in `#[mcp_tool(task)]` it returns what it has"
)]
pub trait MayBeTask {}

/// What says that it may answer with a task. No type does; the option does.
#[diagnostic::on_unimplemented(
    message = "a tool that may answer with a task says so",
    label = "may be a task",
    note = "write `#[mcp_tool(task)]`"
)]
pub trait SaysTask {}

/// Why a handler gives nothing.
#[derive(Clone, Debug)]
pub enum Failure {
    /// The tool failed: a result with `isError`, for the model to read (SEP-1303).
    Tool(String),
    /// The arguments do not fit: such a result, too.
    Arguments(Vec<ArgumentError>),
    /// The request failed: a JSON-RPC error.
    Protocol(Box<ErrorObject>),
}

/// An error that is the protocol's, not the tool's: returned from a handler, also inside another error, it
/// becomes the JSON-RPC error of the request.
#[derive(Clone, Debug)]
pub struct ProtocolError(pub ErrorObject);

impl ProtocolError {
    /// One with that code and message.
    pub fn new(code: i64, message: impl Into<String>) -> Self {
        Self(ErrorObject::new(code, message))
    }
}

impl std::fmt::Display for ProtocolError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({})", self.0.message, self.0.code)
    }
}

impl Error for ProtocolError {}

impl From<ProtocolError> for Failure {
    fn from(error: ProtocolError) -> Self {
        Self::Protocol(Box::new(error.0))
    }
}

/// The failure that an error of a handler is: with all of its causes, since a model cannot ask for them.
fn failure(error: &(dyn Error + 'static)) -> Failure {
    let mut texts: Vec<String> = Vec::new();
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(protocol) = error.downcast_ref::<ProtocolError>() {
            return protocol.clone().into();
        }
        let text = error.to_string();
        // Many errors repeat their cause in their own words.
        if !texts.last().is_some_and(|last| last.ends_with(&text)) {
            texts.push(text);
        }
        next = error.source();
    }
    Failure::Tool(texts.join(": "))
}

/// What a tool can fail with.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no error that a tool can fail with",
    label = "not an error that can go from thread to thread",
    note = "take what implements `Error + Send + Sync`, or is `Into<Box<dyn Error + Send + Sync>>`, such as a `String`"
)]
pub trait IntoError {
    /// As one of any kind.
    fn into_error(self) -> Box<dyn Error + Send + Sync>;
}

#[diagnostic::do_not_recommend]
impl<E: Into<Box<dyn Error + Send + Sync>>> IntoError for E {
    fn into_error(self) -> Box<dyn Error + Send + Sync> {
        self.into()
    }
}

/// What a function returns, looked at from outside: whether it can fail.
pub struct Returned<T>(PhantomData<fn() -> T>);

/// The same of what is no `Result`.
pub struct Infallible<T>(PhantomData<fn() -> T>);

/// What a function returns when all goes well.
pub struct Succeeded<T>(PhantomData<fn() -> T>);

/// The same of what is neither text nor content.
pub struct Structured<T>(PhantomData<fn() -> T>);

impl<T> Returned<T> {
    /// That of a type.
    #[expect(clippy::new_without_default, reason = "only macros make one")]
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T> Deref for Returned<T> {
    type Target = Infallible<T>;

    fn deref(&self) -> &Infallible<T> {
        const { &Infallible(PhantomData) }
    }
}

impl<T> Deref for Succeeded<T> {
    type Target = Structured<T>;

    fn deref(&self) -> &Structured<T> {
        const { &Structured(PhantomData) }
    }
}

impl<T, E> Returned<Result<T, E>> {
    /// What it is when all goes well.
    pub const fn succeeded(&self) -> Succeeded<T> {
        Succeeded(PhantomData)
    }

    /// The value, or the failure that its error is.
    pub fn value(&self, returned: Result<T, E>) -> Result<T, Failure>
    where
        E: IntoError,
    {
        returned.map_err(|error| failure(&*error.into_error()))
    }
}

impl<T> Infallible<T> {
    /// What it is when all goes well.
    pub const fn succeeded(&self) -> Succeeded<T> {
        Succeeded(PhantomData)
    }

    /// The value.
    pub fn value(&self, returned: T) -> Result<T, Failure> {
        Ok(returned)
    }
}

/// What tells a task from a result.
pub struct Splitting<T, D> {
    /// Which of them it is.
    pub split: fn(T) -> Result<D, Output>,
}

impl<T, D> Splitting<T, D> {
    /// What it is when it is no task.
    pub const fn succeeded(&self) -> Succeeded<D> {
        Succeeded(PhantomData)
    }
}

impl<T> Succeeded<Tasked<T>> {
    /// What tells which of them it is.
    pub const fn splitting(&self) -> Splitting<Tasked<T>, T> {
        Splitting {
            split: |tasked| match tasked {
                Tasked::Done(value) => Ok(value),
                Tasked::Task(task) => Err(Output::Task(Box::new(task))),
            },
        }
    }
}

impl<T> Succeeded<Tasked<T>> {
    /// None: the tool does not say that it may answer with a task.
    pub fn schema(&self, _: &mut SchemaGenerator) -> Option<Schema>
    where
        Tasked<T>: SaysTask,
    {
        None
    }

    /// Never called, since there is no schema.
    pub fn output(&self, value: Tasked<T>) -> Reply {
        match value {
            Tasked::Done(_) => Ok(Output::Content(Vec::new())),
            Tasked::Task(task) => Ok(Output::Task(Box::new(task))),
        }
    }
}

/// Types of which it is known what becomes of them: no schema, and content as told.
macro_rules! content {
    ($($type:ty: |$value:ident| $output:expr,)*) => {
        $(impl Succeeded<$type> {
            /// The schema, which it has not.
            pub fn schema(&self, _: &mut SchemaGenerator) -> Option<Schema> {
                None
            }

            /// What the caller gets.
            pub fn output(&self, $value: $type) -> Reply {
                Ok($output)
            }
        })*
    };
}

content! {
    (): |_nothing| Output::Content(Vec::new()),
    String: |text| text_of(text),
    &'static str: |text| text_of(text),
    std::borrow::Cow<'static, str>: |text| text_of(text),
    ContentBlock: |block| Output::Content(vec![block]),
    TextContent: |block| Output::Content(vec![block.into()]),
    ImageContent: |block| Output::Content(vec![block.into()]),
    AudioContent: |block| Output::Content(vec![block.into()]),
    ResourceLink: |block| Output::Content(vec![block.into()]),
    EmbeddedResource: |block| Output::Content(vec![block.into()]),
    Vec<ContentBlock>: |blocks| Output::Content(blocks),
    CallToolResult: |result| Output::Result(Box::new(result)),
}

fn text_of(text: impl Into<String>) -> Output {
    Output::Content(vec![TextContent::new(text.into()).into()])
}

impl<T> Structured<T> {
    /// Of what is never a task; not to be had.
    pub const fn splitting(&self) -> Splitting<T, T>
    where
        T: MayBeTask,
    {
        Splitting { split: Ok }
    }

    /// The schema of what it is as JSON.
    pub fn schema(&self, generator: &mut SchemaGenerator) -> Option<Schema>
    where
        T: JsonSchema,
    {
        Some(generator.root_schema_for::<T>())
    }

    /// What the caller gets: the value as JSON.
    pub fn output(&self, value: T) -> Reply
    where
        T: Serialize,
    {
        match Json::encode(&value) {
            Ok(json) => Ok(Output::Structured(json)),
            Err(error) => {
                let message = format!("the result is no JSON: {error}");
                Err(ProtocolError::new(crate::latest::constants::INTERNAL_ERROR, message).into())
            }
        }
    }
}

/// A default, looked at from outside: shown in the schema where it can be written as JSON.
pub struct Shown<T>(pub T);

/// The same of what cannot.
pub struct Hidden;

impl<T: Serialize> Shown<T> {
    /// The value as JSON.
    pub fn json(&self) -> Option<serde_json::Value> {
        serde_json::to_value(&self.0).ok()
    }
}

impl<T> Deref for Shown<T> {
    type Target = Hidden;

    fn deref(&self) -> &Hidden {
        &Hidden
    }
}

impl Hidden {
    /// Nothing.
    pub fn json(&self) -> Option<serde_json::Value> {
        None
    }
}
