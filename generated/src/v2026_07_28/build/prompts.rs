// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/build.rs.

use super::super::*;
impl GetPromptRequest {
    /// One with what is required; the rest is absent.
    pub fn new(
        id: impl Into<RequestId>,
        params: impl Into<GetPromptRequestParams>,
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
impl GetPromptRequestParams {
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
    pub fn with_arguments(mut self, value: impl Into<Map<String>>) -> Self {
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
impl GetPromptResult {
    /// One with what is required; the rest is absent.
    pub fn new(messages: impl Into<List<PromptMessage>>) -> Self {
        Self {
            meta: None,
            description: None,
            messages: messages.into(),
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
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
impl GetPromptResultResponse {
    /// One with what is required; the rest is absent.
    pub fn new(id: impl Into<RequestId>, result: impl Into<GetPromptOutcome>) -> Self {
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
impl ListPromptsRequest {
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
impl ListPromptsResult {
    /// One with what is required; the rest is absent.
    pub fn new(
        cache_scope: impl Into<CacheScope>,
        prompts: impl Into<List<Prompt>>,
        ttl_ms: i64,
    ) -> Self {
        Self {
            meta: None,
            cache_scope: cache_scope.into(),
            next_cursor: None,
            prompts: prompts.into(),
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
impl ListPromptsResultResponse {
    /// One with what is required; the rest is absent.
    pub fn new(id: impl Into<RequestId>, result: impl Into<ListPromptsResult>) -> Self {
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
impl Prompt {
    /// One with what is required; the rest is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            meta: None,
            arguments: None,
            description: None,
            icons: None,
            name: name.into(),
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
    /// Sets `arguments`.
    #[must_use]
    pub fn with_arguments(mut self, value: impl Into<List<PromptArgument>>) -> Self {
        self.arguments = Some(value.into());
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
impl PromptArgument {
    /// One with what is required; the rest is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            description: None,
            name: name.into(),
            required: None,
            title: None,
            extra: Map::new(),
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `required`.
    #[must_use]
    pub fn with_required(mut self, value: bool) -> Self {
        self.required = Some(value);
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
impl PromptListChangedNotification {
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
impl Default for PromptListChangedNotification {
    fn default() -> Self {
        Self::new()
    }
}
impl PromptMessage {
    /// One with what is required; the rest is absent.
    pub fn new(content: impl Into<ContentBlock>, role: impl Into<Role>) -> Self {
        Self {
            content: content.into(),
            role: role.into(),
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
impl GetPromptOutcome {
    /// The complete result.
    ///
    /// # Errors
    /// For a call that ended otherwise: what keeps the value from being a complete result, with its path.
    pub fn into_complete(self) -> Result<GetPromptResult, mcpspec_core::Error> {
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
