// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/build.rs.

use super::super::*;
impl BaseMetadata {
    /// One with what is required; the rest is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            title: None,
            extra: Map::new(),
        }
    }
    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl ClientCapabilities {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            elicitation: None,
            experimental: None,
            roots: None,
            sampling: None,
            tasks: None,
            extra: Map::new(),
        }
    }
    /// Sets `elicitation`.
    #[must_use]
    pub fn with_elicitation(mut self, value: impl Into<ElicitationCapability>) -> Self {
        self.elicitation = Some(value.into());
        self
    }
    /// Sets `experimental`.
    #[must_use]
    pub fn with_experimental(mut self, value: impl Into<Map<JsonObject>>) -> Self {
        self.experimental = Some(value.into());
        self
    }
    /// Sets `roots`.
    #[must_use]
    #[deprecated(
        note = "SEP-2577: Roots is deprecated since 2026-07-28; pass paths as tool arguments, resource URIs or server configuration. Earliest removal: the first revision on or after 2027-07-28."
    )]
    pub fn with_roots(mut self, value: impl Into<RootsCapability>) -> Self {
        self.roots = Some(value.into());
        self
    }
    /// Sets `sampling`.
    #[must_use]
    #[deprecated(
        note = "SEP-2577: Sampling is deprecated since 2026-07-28; call the provider of the language model directly. Earliest removal: the first revision on or after 2027-07-28."
    )]
    pub fn with_sampling(mut self, value: impl Into<SamplingCapability>) -> Self {
        self.sampling = Some(value.into());
        self
    }
    /// Sets `tasks`.
    #[must_use]
    pub fn with_tasks(mut self, value: impl Into<ClientTasksCapability>) -> Self {
        self.tasks = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Default for ClientCapabilities {
    fn default() -> Self {
        Self::new()
    }
}
impl ClientTasksCapability {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            cancel: None,
            list: None,
            requests: None,
            extra: Map::new(),
        }
    }
    /// Sets `cancel`.
    #[must_use]
    pub fn with_cancel(mut self, value: impl Into<JsonObject>) -> Self {
        self.cancel = Some(value.into());
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(mut self, value: impl Into<JsonObject>) -> Self {
        self.list = Some(value.into());
        self
    }
    /// Sets `requests`.
    #[must_use]
    pub fn with_requests(
        mut self,
        value: impl Into<ClientTasksCapabilityRequests>,
    ) -> Self {
        self.requests = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Default for ClientTasksCapability {
    fn default() -> Self {
        Self::new()
    }
}
impl ClientTasksCapabilityRequests {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            elicitation: None,
            sampling: None,
            extra: Map::new(),
        }
    }
    /// Sets `elicitation`.
    #[must_use]
    pub fn with_elicitation(
        mut self,
        value: impl Into<ClientTasksCapabilityRequestsElicitation>,
    ) -> Self {
        self.elicitation = Some(value.into());
        self
    }
    /// Sets `sampling`.
    #[must_use]
    pub fn with_sampling(
        mut self,
        value: impl Into<ClientTasksCapabilityRequestsSampling>,
    ) -> Self {
        self.sampling = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Default for ClientTasksCapabilityRequests {
    fn default() -> Self {
        Self::new()
    }
}
impl ClientTasksCapabilityRequestsElicitation {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            create: None,
            extra: Map::new(),
        }
    }
    /// Sets `create`.
    #[must_use]
    pub fn with_create(mut self, value: impl Into<JsonObject>) -> Self {
        self.create = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Default for ClientTasksCapabilityRequestsElicitation {
    fn default() -> Self {
        Self::new()
    }
}
impl ClientTasksCapabilityRequestsSampling {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            create_message: None,
            extra: Map::new(),
        }
    }
    /// Sets `createMessage`.
    #[must_use]
    pub fn with_create_message(mut self, value: impl Into<JsonObject>) -> Self {
        self.create_message = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Default for ClientTasksCapabilityRequestsSampling {
    fn default() -> Self {
        Self::new()
    }
}
impl ElicitationCapability {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            form: None,
            url: None,
            extra: Map::new(),
        }
    }
    /// Sets `form`.
    #[must_use]
    pub fn with_form(mut self, value: impl Into<JsonObject>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, value: impl Into<JsonObject>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Default for ElicitationCapability {
    fn default() -> Self {
        Self::new()
    }
}
impl Icon {
    /// One with what is required; the rest is absent.
    pub fn new(src: impl Into<String>) -> Self {
        Self {
            mime_type: None,
            sizes: None,
            src: src.into(),
            theme: None,
            extra: Map::new(),
        }
    }
    /// Sets `mimeType`.
    #[must_use]
    pub fn with_mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = Some(value.into());
        self
    }
    /// Sets `sizes`.
    #[must_use]
    pub fn with_sizes(mut self, value: impl Into<List<String>>) -> Self {
        self.sizes = Some(value.into());
        self
    }
    /// Sets `theme`.
    #[must_use]
    pub fn with_theme(mut self, value: impl Into<IconTheme>) -> Self {
        self.theme = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Icons {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            icons: None,
            extra: Map::new(),
        }
    }
    /// Sets `icons`.
    #[must_use]
    pub fn with_icons(mut self, value: impl Into<List<Icon>>) -> Self {
        self.icons = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Default for Icons {
    fn default() -> Self {
        Self::new()
    }
}
impl Implementation {
    /// One with what is required; the rest is absent.
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            description: None,
            icons: None,
            name: name.into(),
            title: None,
            version: version.into(),
            website_url: None,
            extra: Map::new(),
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `icons`.
    #[must_use]
    pub fn with_icons(mut self, value: impl Into<List<Icon>>) -> Self {
        self.icons = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `websiteUrl`.
    #[must_use]
    pub fn with_website_url(mut self, value: impl Into<String>) -> Self {
        self.website_url = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl InitializeRequest {
    /// One with what is required; the rest is absent.
    pub fn new(
        id: impl Into<RequestId>,
        params: impl Into<InitializeRequestParams>,
    ) -> Self {
        Self {
            id: id.into(),
            params: params.into(),
            extra: Map::new(),
        }
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl InitializeRequestParams {
    /// One with what is required; the rest is absent.
    pub fn new(
        capabilities: impl Into<ClientCapabilities>,
        client_info: impl Into<Implementation>,
        protocol_version: impl Into<String>,
    ) -> Self {
        Self {
            meta: None,
            capabilities: capabilities.into(),
            client_info: client_info.into(),
            protocol_version: protocol_version.into(),
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<RequestMeta>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl InitializeResult {
    /// One with what is required; the rest is absent.
    pub fn new(
        capabilities: impl Into<ServerCapabilities>,
        protocol_version: impl Into<String>,
        server_info: impl Into<Implementation>,
    ) -> Self {
        Self {
            meta: None,
            capabilities: capabilities.into(),
            instructions: None,
            protocol_version: protocol_version.into(),
            server_info: server_info.into(),
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<Map<Json>>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `instructions`.
    #[must_use]
    pub fn with_instructions(mut self, value: impl Into<String>) -> Self {
        self.instructions = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl InitializedNotification {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            params: None,
            extra: Map::new(),
        }
    }
    /// Sets `params`.
    #[must_use]
    pub fn with_params(mut self, value: impl Into<NotificationParams>) -> Self {
        self.params = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Default for InitializedNotification {
    fn default() -> Self {
        Self::new()
    }
}
impl PingRequest {
    /// One with what is required; the rest is absent.
    pub fn new(id: impl Into<RequestId>) -> Self {
        Self {
            id: id.into(),
            params: None,
            extra: Map::new(),
        }
    }
    /// Sets `params`.
    #[must_use]
    pub fn with_params(mut self, value: impl Into<RequestParams>) -> Self {
        self.params = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl PromptsCapability {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            list_changed: None,
            extra: Map::new(),
        }
    }
    /// Sets `listChanged`.
    #[must_use]
    pub fn with_list_changed(mut self, value: bool) -> Self {
        self.list_changed = Some(value);
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Default for PromptsCapability {
    fn default() -> Self {
        Self::new()
    }
}
impl ResourcesCapability {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            list_changed: None,
            subscribe: None,
            extra: Map::new(),
        }
    }
    /// Sets `listChanged`.
    #[must_use]
    pub fn with_list_changed(mut self, value: bool) -> Self {
        self.list_changed = Some(value);
        self
    }
    /// Sets `subscribe`.
    #[must_use]
    pub fn with_subscribe(mut self, value: bool) -> Self {
        self.subscribe = Some(value);
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Default for ResourcesCapability {
    fn default() -> Self {
        Self::new()
    }
}
impl RootsCapability {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            list_changed: None,
            extra: Map::new(),
        }
    }
    /// Sets `listChanged`.
    #[must_use]
    pub fn with_list_changed(mut self, value: bool) -> Self {
        self.list_changed = Some(value);
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Default for RootsCapability {
    fn default() -> Self {
        Self::new()
    }
}
impl SamplingCapability {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            context: None,
            tools: None,
            extra: Map::new(),
        }
    }
    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, value: impl Into<JsonObject>) -> Self {
        self.context = Some(value.into());
        self
    }
    /// Sets `tools`.
    #[must_use]
    pub fn with_tools(mut self, value: impl Into<JsonObject>) -> Self {
        self.tools = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Default for SamplingCapability {
    fn default() -> Self {
        Self::new()
    }
}
impl ServerCapabilities {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            completions: None,
            experimental: None,
            logging: None,
            prompts: None,
            resources: None,
            tasks: None,
            tools: None,
            extra: Map::new(),
        }
    }
    /// Sets `completions`.
    #[must_use]
    pub fn with_completions(mut self, value: impl Into<JsonObject>) -> Self {
        self.completions = Some(value.into());
        self
    }
    /// Sets `experimental`.
    #[must_use]
    pub fn with_experimental(mut self, value: impl Into<Map<JsonObject>>) -> Self {
        self.experimental = Some(value.into());
        self
    }
    /// Sets `logging`.
    #[must_use]
    #[deprecated(
        note = "SEP-2577: Logging is deprecated since 2026-07-28; write to stderr on stdio, or use OpenTelemetry. Earliest removal: the first revision on or after 2027-07-28."
    )]
    pub fn with_logging(mut self, value: impl Into<JsonObject>) -> Self {
        self.logging = Some(value.into());
        self
    }
    /// Sets `prompts`.
    #[must_use]
    pub fn with_prompts(mut self, value: impl Into<PromptsCapability>) -> Self {
        self.prompts = Some(value.into());
        self
    }
    /// Sets `resources`.
    #[must_use]
    pub fn with_resources(mut self, value: impl Into<ResourcesCapability>) -> Self {
        self.resources = Some(value.into());
        self
    }
    /// Sets `tasks`.
    #[must_use]
    pub fn with_tasks(mut self, value: impl Into<ServerTasksCapability>) -> Self {
        self.tasks = Some(value.into());
        self
    }
    /// Sets `tools`.
    #[must_use]
    pub fn with_tools(mut self, value: impl Into<ToolsCapability>) -> Self {
        self.tools = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Default for ServerCapabilities {
    fn default() -> Self {
        Self::new()
    }
}
impl ServerTasksCapability {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            cancel: None,
            list: None,
            requests: None,
            extra: Map::new(),
        }
    }
    /// Sets `cancel`.
    #[must_use]
    pub fn with_cancel(mut self, value: impl Into<JsonObject>) -> Self {
        self.cancel = Some(value.into());
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(mut self, value: impl Into<JsonObject>) -> Self {
        self.list = Some(value.into());
        self
    }
    /// Sets `requests`.
    #[must_use]
    pub fn with_requests(
        mut self,
        value: impl Into<ServerTasksCapabilityRequests>,
    ) -> Self {
        self.requests = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Default for ServerTasksCapability {
    fn default() -> Self {
        Self::new()
    }
}
impl ServerTasksCapabilityRequests {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            tools: None,
            extra: Map::new(),
        }
    }
    /// Sets `tools`.
    #[must_use]
    pub fn with_tools(
        mut self,
        value: impl Into<ServerTasksCapabilityRequestsTools>,
    ) -> Self {
        self.tools = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Default for ServerTasksCapabilityRequests {
    fn default() -> Self {
        Self::new()
    }
}
impl ServerTasksCapabilityRequestsTools {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            call: None,
            extra: Map::new(),
        }
    }
    /// Sets `call`.
    #[must_use]
    pub fn with_call(mut self, value: impl Into<JsonObject>) -> Self {
        self.call = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Default for ServerTasksCapabilityRequestsTools {
    fn default() -> Self {
        Self::new()
    }
}
impl ToolsCapability {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            list_changed: None,
            extra: Map::new(),
        }
    }
    /// Sets `listChanged`.
    #[must_use]
    pub fn with_list_changed(mut self, value: bool) -> Self {
        self.list_changed = Some(value);
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Default for ToolsCapability {
    fn default() -> Self {
        Self::new()
    }
}
