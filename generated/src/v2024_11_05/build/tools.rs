// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2024-11-05/schema.json. Emitter: codegen/src/emit/build.rs.

use super::super::*;
impl CallToolRequest {
    /// One with what is required; the rest is absent.
    pub fn new(params: impl Into<CallToolRequestParams>) -> Self {
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
impl CallToolRequestParams {
    /// One with what is required; the rest is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            arguments: None,
            name: name.into(),
            extra: Map::new(),
        }
    }
    /// Sets `arguments`.
    #[must_use]
    pub fn with_arguments(mut self, value: impl Into<JsonObject>) -> Self {
        self.arguments = Some(value.into());
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
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<Map<Json>>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `isError`.
    #[must_use]
    pub fn with_is_error(mut self, value: bool) -> Self {
        self.is_error = Some(value);
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
impl ListToolsRequest {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            params: None,
            extra: Map::new(),
        }
    }
    /// Sets `params`.
    #[must_use]
    pub fn with_params(mut self, value: impl Into<ListToolsRequestParams>) -> Self {
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
impl Default for ListToolsRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl ListToolsRequestParams {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
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
impl Default for ListToolsRequestParams {
    fn default() -> Self {
        Self::new()
    }
}
impl ListToolsResult {
    /// One with what is required; the rest is absent.
    pub fn new(tools: impl Into<List<Tool>>) -> Self {
        Self {
            meta: None,
            next_cursor: None,
            tools: tools.into(),
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<Map<Json>>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `nextCursor`.
    #[must_use]
    pub fn with_next_cursor(mut self, value: impl Into<String>) -> Self {
        self.next_cursor = Some(value.into());
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
impl Tool {
    /// One with what is required; the rest is absent.
    pub fn new(
        input_schema: impl Into<ToolInputSchema>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            description: None,
            input_schema: input_schema.into(),
            name: name.into(),
            extra: Map::new(),
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
impl Default for ToolListChangedNotification {
    fn default() -> Self {
        Self::new()
    }
}
