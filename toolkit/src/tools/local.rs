//! Tools that stay on their thread: [`LocalTool`], whose calls are not `Send`, and the sets that take them.

use std::future::Future;
use std::pin::Pin;

use super::definition::Definition;
use super::output::Reply;
use super::set::ToolSet;
use super::{Calling, Invocation, Tool};

/// A tool whose calls may stay on the thread on which they began: each that `#[mcp_tool]` makes; only this, one
/// that is `#[mcp_tool(local)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no tool",
    label = "not a tool",
    note = "`#[mcp_tool]` makes one of a function; of a method, `Server::method_tool()` gives it"
)]
pub trait LocalTool<S = ()>: 'static {
    /// What is said of it.
    fn definition(&self) -> &'static Definition;

    /// Calls it.
    fn call<'a>(&'a self, invocation: Invocation<'a, S>) -> LocalCalling<'a>
    where
        S: 'static;
}

/// A call that is running, on its thread.
pub type LocalCalling<'a> = Pin<Box<dyn Future<Output = Reply> + 'a>>;

/// A set of tools of which some stay on their thread: `tools![a, b; local]`.
pub type LocalToolSet<S = ()> = ToolSet<S, dyn LocalTool<S>>;

/// What a set holds: tools of one of the two kinds. Calls of a set can go from thread to thread where those of
/// its tools can.
pub trait Held<S>: 'static {
    /// A call that is running.
    type Running<'a>: ?Sized + Future<Output = Reply> + 'a
    where
        S: 'a;

    /// What is said of the tool.
    fn definition(&self) -> &'static Definition;

    /// Calls it.
    fn call<'a>(&'a self, invocation: Invocation<'a, S>) -> Pin<Box<Self::Running<'a>>>;
}

impl<S: Send + Sync + 'static> Held<S> for dyn Tool<S> {
    type Running<'a>
        = dyn Future<Output = Reply> + Send + 'a
    where
        S: 'a;

    fn definition(&self) -> &'static Definition {
        Tool::definition(self)
    }

    fn call<'a>(&'a self, invocation: Invocation<'a, S>) -> Calling<'a> {
        Tool::call(self, invocation)
    }
}

impl<S: 'static> Held<S> for dyn LocalTool<S> {
    type Running<'a>
        = dyn Future<Output = Reply> + 'a
    where
        S: 'a;

    fn definition(&self) -> &'static Definition {
        LocalTool::definition(self)
    }

    fn call<'a>(&'a self, invocation: Invocation<'a, S>) -> LocalCalling<'a> {
        LocalTool::call(self, invocation)
    }
}
