//! One call: arguments in, the outcome out. Drives a handler, sees where it waits for input, and says what
//! came of it in the words of the client's revision.

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context as Waiting, Poll};

use serde_json::Value;

use super::TASKS;
use super::arguments::ArgumentError;
use super::context::CallContext;
use super::list::is_wrapped;
use super::output::{Failure, Output, Reply};
use super::round::Open;
use super::sealer::Sealer;
use crate::latest::constants::{INTERNAL_ERROR, INVALID_PARAMS, MISSING_REQUIRED_CLIENT_CAPABILITY};
use crate::latest::{
    CallToolOutcome, CallToolRequestParams, CallToolResult, ClientCapabilities, ErrorObject,
    InputRequiredResult, MissingRequiredClientCapabilityErrorData, TextContent,
};
use crate::{Json, JsonObject, Map, Revision, to_string};

/// A call, as far as all revisions have it.
#[derive(Clone, Debug, Default)]
pub struct ToolCall {
    /// The tool.
    pub name: String,
    /// Its arguments.
    pub arguments: JsonObject,
    /// Answers to what it asked, by key; since 2026-07-28.
    pub input_responses: Map<Json>,
    /// What the server gave it to bring back; since 2026-07-28.
    pub request_state: Option<String>,
}

impl ToolCall {
    /// A call with those arguments.
    pub fn new(name: impl Into<String>, arguments: impl Into<JsonObject>) -> Self {
        Self { name: name.into(), arguments: arguments.into(), ..Self::default() }
    }
}

impl From<CallToolRequestParams> for ToolCall {
    fn from(params: CallToolRequestParams) -> Self {
        let answers = params.input_responses.unwrap_or_default();
        let open = |answer| to_string(answer).parse().unwrap_or_else(|_| Json::null());
        Self {
            name: params.name,
            arguments: params.arguments.unwrap_or_default(),
            input_responses: answers.iter().map(|(key, answer)| (key.to_owned(), open(answer))).collect(),
            request_state: params.request_state,
        }
    }
}

/// What comes of driving a handler.
pub(super) enum Driven {
    Replied(Reply),
    Waits(Open),
    Panicked,
}

#[cfg(feature = "tool-schemas")]
impl Driven {
    /// The same, with all that is wrong with the arguments.
    pub(super) fn with_all_errors(self, all: impl FnOnce(Vec<ArgumentError>) -> Vec<ArgumentError>) -> Self {
        match self {
            Self::Replied(Err(Failure::Arguments(known))) => {
                Self::Replied(Err(Failure::Arguments(all(known))))
            }
            other => other,
        }
    }
}

/// Runs a handler until it replies, or waits for what only the client has.
pub(super) fn drive<'h, H: Future<Output = Reply> + ?Sized>(
    handler: Pin<Box<H>>,
    context: &'h CallContext,
) -> Drive<'h, H> {
    Drive { handler, context }
}

pub(super) struct Drive<'h, H: ?Sized> {
    handler: Pin<Box<H>>,
    context: &'h CallContext,
}

impl<H: Future<Output = Reply> + ?Sized> Future for Drive<'_, H> {
    type Output = Driven;

    fn poll(mut self: Pin<&mut Self>, waiting: &mut Waiting<'_>) -> Poll<Driven> {
        let handler = &mut self.handler;
        // A handler that panicked is dropped and never polled again.
        let polled = catch_unwind(AssertUnwindSafe(|| handler.as_mut().poll(waiting)));
        match polled {
            Ok(Poll::Ready(reply)) => Poll::Ready(Driven::Replied(reply)),
            Ok(Poll::Pending) => match self.context.round.take_open() {
                Some(open) => Poll::Ready(Driven::Waits(open)),
                None => Poll::Pending,
            },
            Err(_) => Poll::Ready(Driven::Panicked),
        }
    }
}

/// What the client is told.
pub(super) fn outcome(
    driven: Driven,
    context: &CallContext,
    sealer: &dyn Sealer,
    schema: Option<&Value>,
) -> Result<CallToolOutcome, ErrorObject> {
    match driven {
        Driven::Replied(Ok(Output::Task(task))) => match context.takes_tasks() {
            true => Ok(CallToolOutcome::Task(*task)),
            false => Err(missing(with_tasks())),
        },
        Driven::Replied(Ok(output)) => {
            Ok(CallToolOutcome::Complete(result(output, context.revision(), schema)))
        }
        Driven::Replied(Err(Failure::Tool(text))) => Ok(CallToolOutcome::Complete(error(text))),
        Driven::Replied(Err(Failure::Arguments(errors))) => {
            Ok(CallToolOutcome::Complete(error(lines(&errors))))
        }
        Driven::Replied(Err(Failure::Protocol(error))) => Err(*error),
        Driven::Waits(Open { missing: Some(capabilities), .. }) => Err(missing(capabilities)),
        Driven::Waits(Open { questions, .. }) => {
            let mut result = InputRequiredResult::new().with_input_requests(questions);
            if !context.round.answers().is_empty() {
                result = result.with_request_state(sealer.seal(&to_string(context.round.answers())));
            }
            Ok(CallToolOutcome::InputRequired(result))
        }
        // What a panic says is for the log, not for the client.
        Driven::Panicked => Err(ErrorObject::new(INTERNAL_ERROR, "the tool failed unexpectedly")),
    }
}

/// The client would have to declare that.
fn missing(capabilities: ClientCapabilities) -> ErrorObject {
    let data = MissingRequiredClientCapabilityErrorData::new(capabilities);
    let message = "the call needs a capability that the client does not declare";
    let error = ErrorObject::new(MISSING_REQUIRED_CLIENT_CAPABILITY, message);
    error.with_data(to_string(&data).parse::<Json>().unwrap_or_else(|_| Json::null()))
}

fn with_tasks() -> ClientCapabilities {
    let tasks = Map::from_iter([(TASKS.to_owned(), JsonObject::new())]);
    ClientCapabilities::new().with_extensions(tasks)
}

fn error(text: String) -> CallToolResult {
    CallToolResult::new([TextContent::new(text).into()]).with_is_error(true)
}

fn lines(errors: &[ArgumentError]) -> String {
    let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

fn result(output: Output, revision: Revision, schema: Option<&Value>) -> CallToolResult {
    match output {
        Output::Result(result) => *result,
        Output::Content(blocks) => CallToolResult::new(blocks),
        // It is no result of this kind.
        Output::Task(_) => CallToolResult::new(Vec::new()),
        Output::Structured(json) => {
            let text = CallToolResult::new([TextContent::new(json.as_str()).into()]);
            match revision >= Revision::V2025_06_18 {
                true => text.with_structured_content(structured(json, revision, schema)),
                false => text,
            }
        }
    }
}

/// As the schema was listed. The value alone does not say it: of a choice between an object and a text, the
/// object is a member, too.
fn structured(json: Json, revision: Revision, schema: Option<&Value>) -> Json {
    let is_wrapped = match schema {
        Some(schema) => is_wrapped(schema, revision),
        None => revision < Revision::V2026_07_28 && !json.is_object(),
    };
    match is_wrapped {
        true => JsonObject::from(Map::from_iter([("result".to_owned(), json)])).into_json(),
        false => json,
    }
}

/// What the client brought back and what it answers now, by key.
pub(super) fn answers(call: &ToolCall, sealer: &dyn Sealer) -> Result<Map<Json>, ErrorObject> {
    let mut answers = match &call.request_state {
        None => Map::new(),
        Some(state) => {
            let opened = sealer.open(state).and_then(|text| crate::from_str::<Map<Json>>(&text).ok());
            opened.ok_or_else(|| {
                ErrorObject::new(INVALID_PARAMS, "`requestState` is not what this server gave")
            })?
        }
    };
    for (key, answer) in call.input_responses.iter() {
        answers.insert(key, answer.clone());
    }
    Ok(answers)
}
