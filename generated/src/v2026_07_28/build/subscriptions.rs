// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/build.rs.

use super::super::*;
impl SubscriptionFilter {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            prompts_list_changed: None,
            resource_subscriptions: None,
            resources_list_changed: None,
            tools_list_changed: None,
            extra: Map::new(),
        }
    }
    /// Sets `promptsListChanged`.
    #[must_use]
    pub fn with_prompts_list_changed(mut self, value: bool) -> Self {
        self.prompts_list_changed = Some(value);
        self
    }
    /// Sets `resourceSubscriptions`.
    #[must_use]
    pub fn with_resource_subscriptions(
        mut self,
        value: impl Into<List<String>>,
    ) -> Self {
        self.resource_subscriptions = Some(value.into());
        self
    }
    /// Sets `resourcesListChanged`.
    #[must_use]
    pub fn with_resources_list_changed(mut self, value: bool) -> Self {
        self.resources_list_changed = Some(value);
        self
    }
    /// Sets `toolsListChanged`.
    #[must_use]
    pub fn with_tools_list_changed(mut self, value: bool) -> Self {
        self.tools_list_changed = Some(value);
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
impl Default for SubscriptionFilter {
    fn default() -> Self {
        Self::new()
    }
}
impl SubscriptionsAcknowledgedNotification {
    /// One with what is required; the rest is absent.
    pub fn new(params: impl Into<SubscriptionsAcknowledgedNotificationParams>) -> Self {
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
impl SubscriptionsAcknowledgedNotificationParams {
    /// One with what is required; the rest is absent.
    pub fn new(notifications: impl Into<SubscriptionFilter>) -> Self {
        Self {
            meta: None,
            notifications: notifications.into(),
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
impl SubscriptionsListenRequest {
    /// One with what is required; the rest is absent.
    pub fn new(
        id: impl Into<RequestId>,
        params: impl Into<SubscriptionsListenRequestParams>,
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
impl SubscriptionsListenRequestParams {
    /// One with what is required; the rest is absent.
    pub fn new(
        meta: impl Into<RequestMetaObject>,
        notifications: impl Into<SubscriptionFilter>,
    ) -> Self {
        Self {
            meta: meta.into(),
            notifications: notifications.into(),
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
impl SubscriptionsListenResult {
    /// One with what is required; the rest is absent.
    pub fn new(meta: impl Into<SubscriptionsListenResultMetaObject>) -> Self {
        Self {
            meta: meta.into(),
            result_type: ResultType::Complete,
            extra: Map::new(),
        }
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
impl SubscriptionsListenResultMetaObject {
    /// One with what is required; the rest is absent.
    pub fn new(subscription_id: impl Into<RequestId>) -> Self {
        Self {
            server_info: None,
            subscription_id: subscription_id.into(),
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
impl SubscriptionsListenResultResponse {
    /// One with what is required; the rest is absent.
    pub fn new(
        id: impl Into<RequestId>,
        result: impl Into<SubscriptionsListenResult>,
    ) -> Self {
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
