//! What tests of tools need: calling them, and seeing what a client sees.

use std::future::Future;
use std::sync::Arc;

use serde_json::Value;

use super::call::ToolCall;
use super::context::CallContext;
use super::local::Calls;
use super::set::ToolSet;
use super::{Tool, wire};
use crate::latest::{CallToolOutcome, ErrorObject};
use crate::{JsonObject, Revision, to_value};

impl<S: 'static, K: Calls<S>> ToolSet<S, K> {
    /// Calls a tool as a test does: with arguments from `json!`, as a client of the newest revision that
    /// declares nothing. What comes back is the result as JSON, as that client gets it.
    ///
    /// # Errors
    /// As [`ToolSet::call`].
    ///
    /// ```
    /// use mcpspec::prelude::*;
    /// use serde_json::json;
    ///
    /// /// The sum of two numbers.
    /// #[mcp_tool]
    /// fn add(a: i64, b: i64) -> i64 {
    ///     a + b
    /// }
    ///
    /// let tools = tools![add];
    /// let result = mcpspec::tools::block_on(tools.call_json("add", json!({"a": 1, "b": 2})))?;
    /// assert_eq!(result["structuredContent"], json!(3));
    /// # Ok::<(), mcpspec::latest::ErrorObject>(())
    /// ```
    pub async fn call_json(&self, name: &str, arguments: Value) -> Result<Value, ErrorObject> {
        self.call_json_in(name, arguments, &CallContext::new(Revision::LATEST)).await
    }

    /// The same in that context.
    ///
    /// # Errors
    /// As [`ToolSet::call`]; and `-32602` where the arguments are no object.
    pub async fn call_json_in(
        &self,
        name: &str,
        arguments: Value,
        context: &CallContext,
    ) -> Result<Value, ErrorObject> {
        let arguments = JsonObject::try_from(arguments).map_err(|error| {
            ErrorObject::new(crate::latest::constants::INVALID_PARAMS, format!("`arguments`: {error}"))
        })?;
        let outcome: CallToolOutcome = self.call(ToolCall::new(name, arguments), context).await?;
        Ok(wire::shaped(&outcome, context.revision()).to_value())
    }

    /// The whole `tools/list` as clients of that revision see it: JSON with line breaks, to be kept beside a
    /// test and compared, so that a change of what models read is a change that somebody sees.
    pub fn snapshot(&self, revision: Revision) -> String {
        let (mut tools, mut cursor) = (Vec::new(), None::<String>);
        // A page that gives a cursor gives one that is taken.
        while let Ok(page) = self.list(revision, cursor.as_deref()) {
            tools.extend(page.tools.iter().map(to_value));
            cursor = page.next_cursor;
            if cursor.is_none() {
                break;
            }
        }
        let text = serde_json::to_string_pretty(&Value::from(tools));
        text.map_or_else(|error| error.to_string(), |text| text + "\n")
    }
}

/// A tool that is called on its own, in a test of it.
pub trait CallJson: Tool + Clone {
    /// Calls it as [`ToolSet::call_json`] does, in a set of its own.
    ///
    /// # Errors
    /// As [`ToolSet::call`]; and `-32603` where no set can have the tool.
    ///
    /// ```
    /// use mcpspec::prelude::*;
    /// use mcpspec::tools::CallJson;
    /// use serde_json::json;
    ///
    /// /// The sum of two numbers.
    /// #[mcp_tool]
    /// fn add(a: i64, b: i64) -> i64 {
    ///     a + b
    /// }
    ///
    /// let result = mcpspec::tools::block_on((add {}).call_json(json!({"a": 1, "b": 2})))?;
    /// assert_eq!(result["structuredContent"], json!(3));
    /// # Ok::<(), mcpspec::latest::ErrorObject>(())
    /// ```
    fn call_json(&self, arguments: Value) -> impl Future<Output = Result<Value, ErrorObject>> + Send {
        let set = ToolSet::new(vec![Arc::new(self.clone()) as Arc<dyn Tool>], ());
        async move {
            let set = set.map_err(|error| {
                ErrorObject::new(crate::latest::constants::INTERNAL_ERROR, error.to_string())
            })?;
            let name = set.names().next().unwrap_or_default().to_owned();
            set.call_json(&name, arguments).await
        }
    }
}

impl<T: Tool + Clone> CallJson for T {}

/// Runs a future on this thread until it is ready: for tests, and for programs without a runtime.
pub fn block_on<F: Future>(future: F) -> F::Output {
    use std::pin::pin;
    use std::task::{Context, Poll, Wake, Waker};
    use std::thread::{self, Thread};

    struct Unpark(Thread);

    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park(),
        }
    }
}
