//! Tools: Rust functions that clients call. `#[mcp_tool]` makes one of a function, [`tools!`](crate::tools!) a set of
//! them, and [`ToolSet`] lists and calls them, for clients of any revision, under any transport.
//!
//! ```
//! use mcpspec::prelude::*;
//!
//! /// The sum of two numbers.
//! #[mcp_tool(read_only)]
//! fn add(
//!     /// The first.
//!     a: i64,
//!     /// The second.
//!     b: i64,
//! ) -> i64 {
//!     a + b
//! }
//!
//! let tools = tools![add];
//! assert_eq!(tools.names().collect::<Vec<_>>(), ["add"]);
//! ```

mod arguments;
mod call;
mod cancel;
mod check;
mod connection;
mod context;
mod definition;
mod elicitation;
#[cfg(feature = "tool-schemas")]
mod every;
mod explain;
mod list;
mod local;
mod nearest;
mod output;
mod pending;
mod portability;
mod questions;
mod round;
mod schema;
mod sealer;
mod set;
mod state;
#[cfg(feature = "stdio")]
pub mod stdio;
mod testing;
mod unique;
mod wire;

use std::future::Future;
use std::pin::Pin;

pub use mcpspec_macros::{mcp_tool, mcp_tools};
use serde_core::de::DeserializeOwned;

pub use self::arguments::ArgumentError;
pub use self::call::ToolCall;
pub use self::cancel::Cancellation;
pub use self::check::SetError;
pub use self::connection::Connection;
pub use self::context::{Answer, CallContext, Host};
pub use self::definition::{Definition, Hints, Input, Parameter, Rendering};
pub use self::elicitation::{Asking, Elicited, Form};
pub use self::local::{Calls, Kind, LocalCalling, LocalTool, LocalToolSet, Moving, Staying};
pub use self::output::{Failure, Output, ProtocolError, Reply, Tasked};
pub use self::portability::{Finding, assert_portable, portability};
pub use self::schema::Schemas;
pub use self::sealer::{Plain, Sealer};
pub use self::set::ToolSet;
pub use self::state::{FromState, Inject, State};
pub use self::testing::{CallJson, block_on};
use crate::JsonObject;

/// A tool, as `#[mcp_tool]` makes it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no tool",
    label = "not a tool",
    note = "`#[mcp_tool]` makes one of a function; of a method, `Server::method_tool()` gives it; one that is `local` is for `tools![…; local]`"
)]
pub trait Tool<S = ()>: Send + Sync + 'static {
    /// What is said of it.
    fn definition(&self) -> &'static Definition;

    /// Calls it.
    fn call<'a>(&'a self, invocation: Invocation<'a, S>) -> Calling<'a>
    where
        S: Send + Sync + 'static;
}

/// A type that tells what a tool takes, without a handler: `#[mcp_tool]` on a struct, or on an enum. For a tool
/// whose handler is written by hand, or elsewhere.
///
/// ```
/// use mcpspec::Revision;
/// use mcpspec::prelude::*;
/// use mcpspec::tools::Described;
///
/// /// Finds what is written about a subject.
/// #[mcp_tool(read_only, output = Vec<String>)]
/// #[derive(serde::Deserialize, schemars::JsonSchema)]
/// struct Search {
///     /// The subject.
///     query: String,
/// }
///
/// let tool = Search::definition().tool(Revision::LATEST);
/// assert_eq!(tool.name, "search");
/// assert!(tool.output_schema.is_some());
/// ```
pub trait Described: Named {
    /// What is said of the tool.
    fn definition() -> &'static Definition;
}

/// The extension of tasks.
const TASKS: &str = "io.modelcontextprotocol/tasks";

/// The extension of apps.
const APPS: &str = "io.modelcontextprotocol/ui";

/// The name of a tool, known while compiling.
pub trait Named {
    /// Its name on the wire.
    const NAME: &'static str;
}

/// A call that is running.
pub type Calling<'a> = Pin<Box<dyn Future<Output = Reply> + Send + 'a>>;

/// One call, as a tool gets it.
#[derive(Debug)]
pub struct Invocation<'a, S> {
    /// The arguments, as they came.
    pub arguments: &'a JsonObject,
    /// Who calls.
    pub context: &'a CallContext,
    /// What the set carries.
    pub state: &'a S,
}

impl<S> Invocation<'_, S> {
    /// The arguments as one type, for handlers that are written by hand.
    ///
    /// # Errors
    /// What is wrong with them, as the model is told it.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        arguments::whole(self.arguments)
    }
}

/// What the macros write.
#[doc(hidden)]
pub mod private {
    pub use std::boxed::Box;
    pub use std::sync::Arc;

    pub use mcpspec_macros::tools;

    pub use super::arguments::{Arguments, whole};
    pub use super::definition::{Preset, Typed, root_of, text, typed};
    pub use super::elicitation::Asked;
    pub use super::output::{Returned, Shown};
    pub use super::set::name;
    pub use super::state::{Holds, carried, carried_locally, held};
    pub use super::unique::{firsts, is_twice};
    pub use super::*;
    /// The extension of tasks.
    pub const TASKS: &str = super::TASKS;
    /// The extension of apps.
    pub const APPS: &str = super::APPS;
}
