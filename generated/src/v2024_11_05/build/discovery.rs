// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2024-11-05/schema.json. Emitter: codegen/src/emit/build.rs.

use super::super::*;
impl ClientCapabilities {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            experimental: None,
            roots: None,
            sampling: None,
            extra: Map::new(),
        }
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
    pub fn with_sampling(mut self, value: impl Into<JsonObject>) -> Self {
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
impl Default for ClientCapabilities {
    fn default() -> Self {
        Self::new()
    }
}
impl Implementation {
    /// One with what is required; the rest is absent.
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
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
impl InitializeRequest {
    /// One with what is required; the rest is absent.
    pub fn new(params: impl Into<InitializeRequestParams>) -> Self {
        Self {
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
            capabilities: capabilities.into(),
            client_info: client_info.into(),
            protocol_version: protocol_version.into(),
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
    pub fn with_params(mut self, value: impl Into<ResultObject>) -> Self {
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
    pub fn new() -> Self {
        Self {
            params: None,
            extra: Map::new(),
        }
    }
    /// Sets `params`.
    #[must_use]
    pub fn with_params(mut self, value: impl Into<PingRequestParams>) -> Self {
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
impl Default for PingRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl PingRequestParams {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            meta: None,
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
impl Default for PingRequestParams {
    fn default() -> Self {
        Self::new()
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
impl ServerCapabilities {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            experimental: None,
            logging: None,
            prompts: None,
            resources: None,
            tools: None,
            extra: Map::new(),
        }
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
