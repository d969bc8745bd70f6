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
pub type LocalToolSet<S = ()> = ToolSet<S, Staying>;

/// The tools of which a set consists: [`Moving`] or [`Staying`].
pub trait Kind<S> {
    /// One of them.
    type Tool: ?Sized;
}

/// Each a [`Tool`], whose calls go from thread to thread.
#[derive(Clone, Copy, Debug)]
pub enum Moving {}

impl<S> Kind<S> for Moving {
    type Tool = dyn Tool<S>;
}

/// Each a [`LocalTool`], whose calls stay on their thread.
#[derive(Clone, Copy, Debug)]
pub enum Staying {}

impl<S> Kind<S> for Staying {
    type Tool = dyn LocalTool<S>;
}

/// Tools that can be called with that state.
pub trait Calls<S: 'static>: Kind<S> + 'static {
    /// A call that is running.
    type Running<'a>: ?Sized + Future<Output = Reply> + 'a;

    /// What is said of one.
    fn definition(tool: &Self::Tool) -> &'static Definition;

    /// Calls one.
    fn call<'a>(tool: &'a Self::Tool, invocation: Invocation<'a, S>) -> Pin<Box<Self::Running<'a>>>;
}

impl<S: Send + Sync + 'static> Calls<S> for Moving {
    type Running<'a> = dyn Future<Output = Reply> + Send + 'a;

    fn definition(tool: &dyn Tool<S>) -> &'static Definition {
        tool.definition()
    }

    fn call<'a>(tool: &'a dyn Tool<S>, invocation: Invocation<'a, S>) -> Calling<'a> {
        tool.call(invocation)
    }
}

impl<S: 'static> Calls<S> for Staying {
    type Running<'a> = dyn Future<Output = Reply> + 'a;

    fn definition(tool: &dyn LocalTool<S>) -> &'static Definition {
        tool.definition()
    }

    fn call<'a>(tool: &'a dyn LocalTool<S>, invocation: Invocation<'a, S>) -> LocalCalling<'a> {
        tool.call(invocation)
    }
}
