// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-03-26/schema.json. Emitter: codegen/src/emit/build.rs.

use super::super::*;
impl LoggingMessageNotification {
    /// One with what is required; the rest is absent.
    pub fn new(params: impl Into<LoggingMessageNotificationParams>) -> Self {
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
impl LoggingMessageNotificationParams {
    /// One with what is required; the rest is absent.
    pub fn new(data: impl Into<Json>, level: impl Into<LoggingLevel>) -> Self {
        Self {
            data: data.into(),
            level: level.into(),
            logger: None,
            extra: Map::new(),
        }
    }
    /// Sets `logger`.
    #[must_use]
    pub fn with_logger(mut self, value: impl Into<String>) -> Self {
        self.logger = Some(value.into());
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
impl SetLevelRequest {
    /// One with what is required; the rest is absent.
    pub fn new(params: impl Into<SetLevelRequestParams>) -> Self {
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
impl SetLevelRequestParams {
    /// One with what is required; the rest is absent.
    pub fn new(level: impl Into<LoggingLevel>) -> Self {
        Self {
            level: level.into(),
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
