//! A set of tools as a server of its own.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use mcpspec::Revision;
use mcpspec::latest::constants::methods;
use mcpspec::tools::ToolSet;
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CustomRequest, CustomResult, DiscoverResult, ErrorCode,
    ListToolsResult, PaginatedRequestParams, ProtocolVersion, ServerConfig, Tool,
};
use rmcp::service::RequestContext;
use rmcp::{ErrorData, RoleServer, ServerHandler};

use crate::{call, convert};

/// A server with the tools of a set, under the set's name: `ToolServer::new(tools).serve(stdio())`.
///
/// Cloning it is cheap; transports that make a server for each session clone one.
pub struct ToolServer<S = ()> {
    tools: Arc<ToolSet<S>>,
    /// Made once: `rmcp` asks for both on many requests.
    config: ServerConfig,
    by_name: Arc<BTreeMap<String, Tool>>,
}

impl<S: Send + Sync + 'static> ToolServer<S> {
    /// A server with those tools.
    ///
    /// # Panics
    /// Where a tool has something, in its `_meta` for instance, that `rmcp` cannot say.
    #[track_caller]
    pub fn new(tools: impl Into<Arc<ToolSet<S>>>) -> Self {
        let tools = tools.into();
        match Self::made(&tools) {
            Ok((config, by_name)) => Self { tools, config, by_name: Arc::new(by_name) },
            Err(error) => panic!("{}", error.message),
        }
    }

    fn made(tools: &ToolSet<S>) -> Result<(ServerConfig, BTreeMap<String, Tool>), ErrorData> {
        let capabilities = convert::to_rmcp(mcpspec::to_value(&tools.capabilities(Revision::LATEST)))?;
        let mut config = ServerConfig::new(capabilities);
        config.server_info = convert::to_rmcp(mcpspec::to_value(tools.identity()))?;
        config.instructions = tools.instructions().map(str::to_owned);
        let listed = convert::tools(tools, Revision::LATEST)?;
        Ok((config, listed.into_iter().map(|tool| (tool.name.to_string(), tool)).collect()))
    }

    /// The tools.
    pub fn tools(&self) -> &ToolSet<S> {
        &self.tools
    }
}

impl<S> Clone for ToolServer<S> {
    fn clone(&self) -> Self {
        let Self { tools, config, by_name } = self;
        Self { tools: tools.clone(), config: config.clone(), by_name: by_name.clone() }
    }
}

impl<S> std::fmt::Debug for ToolServer<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("ToolServer").field(&self.tools).finish()
    }
}

impl<S: Send + Sync + 'static> ServerHandler for ToolServer<S> {
    fn get_info(&self) -> ServerConfig {
        self.config.clone()
    }

    fn supported_protocol_versions(&self) -> Cow<'static, [ProtocolVersion]> {
        // A newer `rmcp` may know revisions that are not known here.
        let known = ProtocolVersion::KNOWN_VERSIONS.iter();
        known.filter(|version| Revision::from_version(version.as_str()).is_some()).cloned().collect()
    }

    async fn discover(&self, _: RequestContext<RoleServer>) -> Result<DiscoverResult, ErrorData> {
        let versions = self.supported_protocol_versions().into_owned();
        let mut result = DiscoverResult::from_server_info(versions, self.config.clone());
        let (scope, ttl_ms) = self.tools.cache();
        result.cache_scope = convert::to_rmcp(mcpspec::to_value(&scope))?;
        result.ttl_ms = ttl_ms.unsigned_abs();
        Ok(result)
    }

    async fn list_tools(
        &self,
        params: Option<PaginatedRequestParams>,
        request: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        let revision = call::revision(&request);
        let cursor = params.and_then(|params| params.cursor);
        let page = self.tools.list(revision, cursor.as_deref()).map_err(convert::error)?;
        convert::to_rmcp(self.tools.in_words_of(revision, &page).to_value())
    }

    async fn call_tool(
        &self,
        params: CallToolRequestParams,
        request: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let CallToolRequestParams { name, arguments, input_responses, request_state, .. } = params;
        let tool_call = convert::tool_call(&name, arguments, input_responses, request_state);
        let outcome = call::call(&self.tools, tool_call, &request).await?;
        convert::response(self.tools.in_words_of(call::revision(&request), &outcome).to_value())
    }

    async fn on_custom_request(
        &self,
        request: CustomRequest,
        _: RequestContext<RoleServer>,
    ) -> Result<CustomResult, ErrorData> {
        let CustomRequest { method, .. } = request;
        // What does not fit the params of a method, `rmcp` takes for a method that it does not know.
        Err(match &*method {
            methods::TOOLS_CALL => {
                ErrorData::invalid_params("`params.name` is a text, and `params.arguments` an object", None)
            }
            _ => ErrorData::new(
                ErrorCode::METHOD_NOT_FOUND,
                format!("there is no method `{method}` here"),
                None,
            ),
        })
    }

    fn get_tool(&self, name: &str) -> Option<Tool> {
        self.by_name.get(name).cloned()
    }
}
