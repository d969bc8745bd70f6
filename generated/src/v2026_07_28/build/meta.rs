// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/build.rs.

use super::super::*;
impl CacheableResult {
    /// One with what is required; the rest is absent.
    pub fn new(cache_scope: impl Into<CacheScope>, ttl_ms: i64) -> Self {
        Self {
            meta: None,
            cache_scope: cache_scope.into(),
            result_type: ResultType::Complete,
            ttl_ms,
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<ResultMetaObject>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `resultType`.
    #[must_use]
    pub fn with_result_type(mut self, value: impl Into<ResultType>) -> Self {
        self.result_type = value.into();
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
impl InputRequiredResult {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            meta: None,
            input_requests: None,
            request_state: None,
            result_type: ResultType::InputRequired,
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<ResultMetaObject>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `inputRequests`.
    #[must_use]
    pub fn with_input_requests(mut self, value: impl Into<InputRequests>) -> Self {
        self.input_requests = Some(value.into());
        self
    }
    /// Sets `requestState`.
    #[must_use]
    pub fn with_request_state(mut self, value: impl Into<String>) -> Self {
        self.request_state = Some(value.into());
        self
    }
    /// Sets `resultType`.
    #[must_use]
    pub fn with_result_type(mut self, value: impl Into<ResultType>) -> Self {
        self.result_type = value.into();
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
impl Default for InputRequiredResult {
    fn default() -> Self {
        Self::new()
    }
}
impl InputResponseRequestParams {
    /// One with what is required; the rest is absent.
    pub fn new(meta: impl Into<RequestMetaObject>) -> Self {
        Self {
            meta: meta.into(),
            input_responses: None,
            request_state: None,
            extra: Map::new(),
        }
    }
    /// Sets `inputResponses`.
    #[must_use]
    pub fn with_input_responses(mut self, value: impl Into<InputResponses>) -> Self {
        self.input_responses = Some(value.into());
        self
    }
    /// Sets `requestState`.
    #[must_use]
    pub fn with_request_state(mut self, value: impl Into<String>) -> Self {
        self.request_state = Some(value.into());
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
impl NotificationMetaObject {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            subscription_id: None,
            extra: Map::new(),
        }
    }
    /// Sets `io.modelcontextprotocol/subscriptionId`.
    #[must_use]
    pub fn with_subscription_id(mut self, value: impl Into<RequestId>) -> Self {
        self.subscription_id = Some(value.into());
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
impl Default for NotificationMetaObject {
    fn default() -> Self {
        Self::new()
    }
}
impl NotificationParams {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            meta: None,
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<NotificationMetaObject>) -> Self {
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
impl Default for NotificationParams {
    fn default() -> Self {
        Self::new()
    }
}
impl PaginatedRequest {
    /// One with what is required; the rest is absent.
    pub fn new(
        id: impl Into<RequestId>,
        method: impl Into<String>,
        params: impl Into<PaginatedRequestParams>,
    ) -> Self {
        Self {
            id: id.into(),
            method: method.into(),
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
impl PaginatedRequestParams {
    /// One with what is required; the rest is absent.
    pub fn new(meta: impl Into<RequestMetaObject>) -> Self {
        Self {
            meta: meta.into(),
            cursor: None,
            extra: Map::new(),
        }
    }
    /// Sets `cursor`.
    #[must_use]
    pub fn with_cursor(mut self, value: impl Into<String>) -> Self {
        self.cursor = Some(value.into());
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
impl PaginatedResult {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            meta: None,
            next_cursor: None,
            result_type: ResultType::Complete,
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<ResultMetaObject>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `nextCursor`.
    #[must_use]
    pub fn with_next_cursor(mut self, value: impl Into<String>) -> Self {
        self.next_cursor = Some(value.into());
        self
    }
    /// Sets `resultType`.
    #[must_use]
    pub fn with_result_type(mut self, value: impl Into<ResultType>) -> Self {
        self.result_type = value.into();
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
impl Default for PaginatedResult {
    fn default() -> Self {
        Self::new()
    }
}
impl RequestMetaObject {
    /// One with what is required; the rest is absent.
    pub fn new(
        client_capabilities: impl Into<ClientCapabilities>,
        protocol_version: impl Into<String>,
    ) -> Self {
        Self {
            client_capabilities: client_capabilities.into(),
            client_info: None,
            log_level: None,
            protocol_version: protocol_version.into(),
            progress_token: None,
            extra: Map::new(),
        }
    }
    /// Sets `io.modelcontextprotocol/clientInfo`.
    #[must_use]
    pub fn with_client_info(mut self, value: impl Into<Implementation>) -> Self {
        self.client_info = Some(value.into());
        self
    }
    /// Sets `io.modelcontextprotocol/logLevel`.
    #[must_use]
    #[deprecated(
        note = "SEP-2577: Logging is deprecated since 2026-07-28; write to stderr on stdio, or use OpenTelemetry. Earliest removal: the first revision on or after 2027-07-28."
    )]
    pub fn with_log_level(mut self, value: impl Into<LoggingLevel>) -> Self {
        self.log_level = Some(value.into());
        self
    }
    /// Sets `progressToken`.
    #[must_use]
    pub fn with_progress_token(mut self, value: impl Into<ProgressToken>) -> Self {
        self.progress_token = Some(value.into());
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
impl RequestParams {
    /// One with what is required; the rest is absent.
    pub fn new(meta: impl Into<RequestMetaObject>) -> Self {
        Self {
            meta: meta.into(),
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
impl ResultMetaObject {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            server_info: None,
            extra: Map::new(),
        }
    }
    /// Sets `io.modelcontextprotocol/serverInfo`.
    #[must_use]
    pub fn with_server_info(mut self, value: impl Into<Implementation>) -> Self {
        self.server_info = Some(value.into());
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
impl Default for ResultMetaObject {
    fn default() -> Self {
        Self::new()
    }
}
impl InputRequest {
    /// The method, as on the wire.
    pub fn method(&self) -> &'static str {
        mcpspec_core::private::constant(mcpspec_core::Encode::view(self), "method")
    }
}
