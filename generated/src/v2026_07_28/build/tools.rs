// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/build.rs.

use super::super::*;
impl CallToolRequest {
    /// One with what is required; the rest is absent.
    pub fn new(
        id: impl Into<RequestId>,
        params: impl Into<CallToolRequestParams>,
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
impl CallToolRequestParams {
    /// One with what is required; the rest is absent.
    pub fn new(meta: impl Into<RequestMetaObject>, name: impl Into<String>) -> Self {
        Self {
            meta: meta.into(),
            arguments: None,
            input_responses: None,
            name: name.into(),
            request_state: None,
            extra: Map::new(),
        }
    }
    /// Sets `arguments`.
    #[must_use]
    pub fn with_arguments(mut self, value: impl Into<JsonObject>) -> Self {
        self.arguments = Some(value.into());
        self
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
impl CallToolResult {
    /// One with what is required; the rest is absent.
    pub fn new(content: impl Into<List<ContentBlock>>) -> Self {
        Self {
            meta: None,
            content: content.into(),
            is_error: None,
            result_type: ResultType::Complete,
            structured_content: None,
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<ResultMetaObject>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `isError`.
    #[must_use]
    pub fn with_is_error(mut self, value: bool) -> Self {
        self.is_error = Some(value);
        self
    }
    /// Sets `resultType`.
    #[must_use]
    pub fn with_result_type(mut self, value: impl Into<ResultType>) -> Self {
        self.result_type = value.into();
        self
    }
    /// Sets `structuredContent`.
    #[must_use]
    pub fn with_structured_content(mut self, value: impl Into<Json>) -> Self {
        self.structured_content = Some(value.into());
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
impl CallToolResultResponse {
    /// One with what is required; the rest is absent.
    pub fn new(id: impl Into<RequestId>, result: impl Into<CallToolOutcome>) -> Self {
        Self {
            id: id.into(),
            result: result.into(),
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
impl ListToolsRequest {
    /// One with what is required; the rest is absent.
    pub fn new(
        id: impl Into<RequestId>,
        params: impl Into<PaginatedRequestParams>,
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
impl ListToolsResult {
    /// One with what is required; the rest is absent.
    pub fn new(
        cache_scope: impl Into<CacheScope>,
        tools: impl Into<List<Tool>>,
        ttl_ms: i64,
    ) -> Self {
        Self {
            meta: None,
            cache_scope: cache_scope.into(),
            next_cursor: None,
            result_type: ResultType::Complete,
            tools: tools.into(),
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
impl ListToolsResultResponse {
    /// One with what is required; the rest is absent.
    pub fn new(id: impl Into<RequestId>, result: impl Into<ListToolsResult>) -> Self {
        Self {
            id: id.into(),
            result: result.into(),
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
impl Tool {
    /// One with what is required; the rest is absent.
    pub fn new(
        input_schema: impl Into<ToolInputSchema>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            meta: None,
            annotations: None,
            description: None,
            icons: None,
            input_schema: input_schema.into(),
            name: name.into(),
            output_schema: None,
            title: None,
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<MetaObject>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `annotations`.
    #[must_use]
    pub fn with_annotations(mut self, value: impl Into<ToolAnnotations>) -> Self {
        self.annotations = Some(value.into());
        self
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
    /// Sets `outputSchema`.
    #[must_use]
    pub fn with_output_schema(mut self, value: impl Into<ToolOutputSchema>) -> Self {
        self.output_schema = Some(value.into());
        self
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
impl ToolAnnotations {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            destructive_hint: None,
            idempotent_hint: None,
            open_world_hint: None,
            read_only_hint: None,
            title: None,
            extra: Map::new(),
        }
    }
    /// Sets `destructiveHint`.
    #[must_use]
    pub fn with_destructive_hint(mut self, value: bool) -> Self {
        self.destructive_hint = Some(value);
        self
    }
    /// Sets `idempotentHint`.
    #[must_use]
    pub fn with_idempotent_hint(mut self, value: bool) -> Self {
        self.idempotent_hint = Some(value);
        self
    }
    /// Sets `openWorldHint`.
    #[must_use]
    pub fn with_open_world_hint(mut self, value: bool) -> Self {
        self.open_world_hint = Some(value);
        self
    }
    /// Sets `readOnlyHint`.
    #[must_use]
    pub fn with_read_only_hint(mut self, value: bool) -> Self {
        self.read_only_hint = Some(value);
        self
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
impl Default for ToolAnnotations {
    fn default() -> Self {
        Self::new()
    }
}
impl ToolListChangedNotification {
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
impl Default for ToolListChangedNotification {
    fn default() -> Self {
        Self::new()
    }
}
impl CallToolOutcome {
    /// The complete result.
    ///
    /// # Errors
    /// For a call that ended otherwise: what keeps the value from being a complete result, with its path.
    pub fn into_complete(self) -> Result<CallToolResult, mcpspec_core::Error> {
        match self {
            Self::Complete(result) => Ok(result),
            other => {
                mcpspec_core::private::tagged(
                    mcpspec_core::Encode::view(&other),
                    "resultType",
                    "complete",
                )
            }
        }
    }
}
