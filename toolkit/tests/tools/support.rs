//! What the tests of tools share: calling one without a runtime.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use mcpspec::latest::{CallToolOutcome, CallToolResult, ContentBlock, ErrorObject};
use mcpspec::prelude::*;
use mcpspec::tools::ToolCall;
use mcpspec::{JsonObject, Revision};
use serde_json::Value;

/// What came of a call.
pub(crate) type Outcome = Result<CallToolOutcome, ErrorObject>;

/// Runs a future that is ready at once.
pub(crate) fn ready<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("it waits"),
    }
}

/// Calls a tool, as a client of the newest revision that declares nothing.
pub(crate) fn call<S: Send + Sync + 'static>(set: &ToolSet<S>, name: &str, arguments: Value) -> Outcome {
    call_in(set, name, arguments, &CallContext::new(Revision::LATEST))
}

/// The same in that context.
pub(crate) fn call_in<S: Send + Sync + 'static>(
    set: &ToolSet<S>,
    name: &str,
    arguments: Value,
    context: &CallContext,
) -> Outcome {
    let arguments: JsonObject = arguments.try_into().expect("an object");
    ready(set.call(ToolCall::new(name, arguments), context))
}

pub(crate) fn complete(outcome: Outcome) -> CallToolResult {
    match outcome {
        Ok(CallToolOutcome::Complete(result)) => result,
        other => panic!("{other:?}"),
    }
}

/// The one text that a result consists of.
pub(crate) fn text(result: &CallToolResult) -> &str {
    match &result.content[..] {
        [ContentBlock::Text(text)] => &text.text,
        other => panic!("{other:?}"),
    }
}
