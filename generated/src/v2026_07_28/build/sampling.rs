// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/build.rs.

use super::super::*;
impl CreateMessageRequest {
    /// One with what is required; the rest is absent.
    pub fn new(params: impl Into<CreateMessageRequestParams>) -> Self {
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
impl CreateMessageRequestParams {
    /// One with what is required; the rest is absent.
    pub fn new(max_tokens: i64, messages: impl Into<List<SamplingMessage>>) -> Self {
        Self {
            include_context: None,
            max_tokens,
            messages: messages.into(),
            metadata: None,
            model_preferences: None,
            stop_sequences: None,
            system_prompt: None,
            temperature: None,
            tool_choice: None,
            tools: None,
            extra: Map::new(),
        }
    }
    /// Sets `includeContext`.
    #[must_use]
    #[deprecated(
        note = "SEP-2596: `includeContext` with `thisServer` or `allServers` is deprecated since 2025-11-25; leave `includeContext` out, or use `none`. Earliest removal: together with Sampling."
    )]
    pub fn with_include_context(mut self, value: impl Into<IncludeContext>) -> Self {
        self.include_context = Some(value.into());
        self
    }
    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(mut self, value: impl Into<JSONObject>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets `modelPreferences`.
    #[must_use]
    pub fn with_model_preferences(mut self, value: impl Into<ModelPreferences>) -> Self {
        self.model_preferences = Some(value.into());
        self
    }
    /// Sets `stopSequences`.
    #[must_use]
    pub fn with_stop_sequences(mut self, value: impl Into<List<String>>) -> Self {
        self.stop_sequences = Some(value.into());
        self
    }
    /// Sets `systemPrompt`.
    #[must_use]
    pub fn with_system_prompt(mut self, value: impl Into<String>) -> Self {
        self.system_prompt = Some(value.into());
        self
    }
    /// Sets `temperature`.
    #[must_use]
    pub fn with_temperature(mut self, value: impl Into<Number>) -> Self {
        self.temperature = Some(value.into());
        self
    }
    /// Sets `toolChoice`.
    #[must_use]
    pub fn with_tool_choice(mut self, value: impl Into<ToolChoice>) -> Self {
        self.tool_choice = Some(value.into());
        self
    }
    /// Sets `tools`.
    #[must_use]
    pub fn with_tools(mut self, value: impl Into<List<Tool>>) -> Self {
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
impl CreateMessageResult {
    /// One with what is required; the rest is absent.
    pub fn new(
        content: impl Into<SamplingContent>,
        model: impl Into<String>,
        role: impl Into<Role>,
    ) -> Self {
        Self {
            meta: None,
            content: content.into(),
            model: model.into(),
            role: role.into(),
            stop_reason: None,
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<MetaObject>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `stopReason`.
    #[must_use]
    pub fn with_stop_reason(mut self, value: impl Into<StopReason>) -> Self {
        self.stop_reason = Some(value.into());
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
impl ModelHint {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            name: None,
            extra: Map::new(),
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
impl Default for ModelHint {
    fn default() -> Self {
        Self::new()
    }
}
impl ModelPreferences {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            cost_priority: None,
            hints: None,
            intelligence_priority: None,
            speed_priority: None,
            extra: Map::new(),
        }
    }
    /// Sets `costPriority`.
    #[must_use]
    pub fn with_cost_priority(mut self, value: impl Into<Number>) -> Self {
        self.cost_priority = Some(value.into());
        self
    }
    /// Sets `hints`.
    #[must_use]
    pub fn with_hints(mut self, value: impl Into<List<ModelHint>>) -> Self {
        self.hints = Some(value.into());
        self
    }
    /// Sets `intelligencePriority`.
    #[must_use]
    pub fn with_intelligence_priority(mut self, value: impl Into<Number>) -> Self {
        self.intelligence_priority = Some(value.into());
        self
    }
    /// Sets `speedPriority`.
    #[must_use]
    pub fn with_speed_priority(mut self, value: impl Into<Number>) -> Self {
        self.speed_priority = Some(value.into());
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
impl Default for ModelPreferences {
    fn default() -> Self {
        Self::new()
    }
}
impl SamplingMessage {
    /// One with what is required; the rest is absent.
    pub fn new(content: impl Into<SamplingContent>, role: impl Into<Role>) -> Self {
        Self {
            meta: None,
            content: content.into(),
            role: role.into(),
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<MetaObject>) -> Self {
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
impl ToolChoice {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            mode: None,
            extra: Map::new(),
        }
    }
    /// Sets `mode`.
    #[must_use]
    pub fn with_mode(mut self, value: impl Into<ToolChoiceMode>) -> Self {
        self.mode = Some(value.into());
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
impl Default for ToolChoice {
    fn default() -> Self {
        Self::new()
    }
}
impl ToolResultContent {
    /// One with what is required; the rest is absent.
    pub fn new(
        content: impl Into<List<ContentBlock>>,
        tool_use_id: impl Into<String>,
    ) -> Self {
        Self {
            meta: None,
            content: content.into(),
            is_error: None,
            structured_content: None,
            tool_use_id: tool_use_id.into(),
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<MetaObject>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `isError`.
    #[must_use]
    pub fn with_is_error(mut self, value: bool) -> Self {
        self.is_error = Some(value);
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
impl ToolUseContent {
    /// One with what is required; the rest is absent.
    pub fn new(
        id: impl Into<String>,
        input: impl Into<JsonObject>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            meta: None,
            id: id.into(),
            input: input.into(),
            name: name.into(),
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<MetaObject>) -> Self {
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
