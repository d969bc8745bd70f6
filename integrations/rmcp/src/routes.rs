//! The tools of a set as routes of a router that there is.

use std::sync::Arc;

use mcpspec::Revision;
use mcpspec::latest::CallToolOutcome;
use mcpspec::tools::ToolSet;
use mcpspec::{Json, JsonObject, Map};
use rmcp::ErrorData;
use rmcp::handler::server::tool::{ToolCallContext, ToolRoute, ToolRouter};
use rmcp::model::CallToolResponse;

use crate::{call, convert};

/// A router tells all clients the same of a tool, whatever they speak. This every one of them reads.
const LISTED: Revision = Revision::V2025_11_25;

/// Adds the tools of a set to a router of `rmcp`.
///
/// ```
/// use mcpspec::prelude::*;
/// use mcpspec_rmcp::WithTools;
/// use rmcp::handler::server::tool::ToolRouter;
///
/// /// The sum of two numbers.
/// #[mcp_tool(read_only)]
/// fn add(a: i64, b: i64) -> i64 {
///     a + b
/// }
///
/// struct Server {
///     router: ToolRouter<Self>,
/// }
///
/// let server = Server { router: ToolRouter::new().with_tools(tools![add]) };
/// assert!(server.router.has_route("add"));
/// ```
///
/// Name, instructions and pages are then those of the server, not of the set.
pub trait WithTools: Sized {
    /// With the tools of a set.
    ///
    /// # Panics
    /// Where the router has a tool of the same name, which `rmcp` would replace without a word; and where a tool
    /// has something that `rmcp` cannot say.
    #[track_caller]
    #[must_use]
    fn with_tools<S: Send + Sync + 'static>(self, tools: impl Into<Arc<ToolSet<S>>>) -> Self;
}

impl<Server: Send + Sync + 'static> WithTools for ToolRouter<Server> {
    fn with_tools<S: Send + Sync + 'static>(mut self, tools: impl Into<Arc<ToolSet<S>>>) -> Self {
        let tools = tools.into();
        let routes = match routes(&tools) {
            Ok(routes) => routes,
            Err(error) => panic!("{}", error.message),
        };
        for route in routes {
            let name = route.name();
            assert!(!self.map.contains_key(name), "`{name}`: another tool of the router has this name");
            self.add_route(route);
        }
        self
    }
}

fn routes<Server: Send + Sync + 'static, S: Send + Sync + 'static>(
    tools: &Arc<ToolSet<S>>,
) -> Result<Vec<ToolRoute<Server>>, ErrorData> {
    let listed = convert::tools(tools, LISTED)?;
    let newest = convert::tools(tools, Revision::LATEST)?;
    let route = |(tool, newest): (rmcp::model::Tool, rmcp::model::Tool)| {
        // Before 2026-07-28 what is structured is an object, and what is none is the member of one. Clients
        // that were told so get it so.
        let is_wrapped = tool.output_schema != newest.output_schema;
        let tools = tools.clone();
        ToolRoute::new_dyn(tool, move |context: ToolCallContext<'_, Server>| {
            let tools = tools.clone();
            Box::pin(async move { answer(&tools, context, is_wrapped).await })
        })
    };
    Ok(listed.into_iter().zip(newest).map(route).collect())
}

async fn answer<Server, S: Send + Sync + 'static>(
    tools: &ToolSet<S>,
    context: ToolCallContext<'_, Server>,
    is_wrapped: bool,
) -> Result<CallToolResponse, ErrorData> {
    let ToolCallContext { request_context, name, arguments, input_responses, request_state, .. } = context;
    let tool_call = convert::tool_call(&name, arguments, input_responses, request_state);
    let mut outcome = call::call(tools, tool_call, &request_context).await?;
    if is_wrapped
        && call::revision(&request_context) > LISTED
        && let CallToolOutcome::Complete(result) = &mut outcome
    {
        result.structured_content = result.structured_content.take().map(wrapped);
    }
    // Who answers and what older clients do not know is the server's to say: `rmcp` does.
    convert::response(mcpspec::to_value(&outcome))
}

fn wrapped(json: Json) -> Json {
    JsonObject::from(Map::from_iter([("result".to_owned(), json)])).into_json()
}
