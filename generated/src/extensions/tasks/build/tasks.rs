// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/tasks/schema.json. Emitter: codegen/src/emit/build.rs.

use super::super::*;
impl CancelTaskRequest {
    /// One with what is required; the rest is absent.
    pub fn new(
        id: impl Into<crate::v2026_07_28::RequestId>,
        params: impl Into<CancelTaskRequestParams>,
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
impl CancelTaskRequestParams {
    /// One with what is required; the rest is absent.
    pub fn new(
        meta: impl Into<crate::v2026_07_28::RequestMetaObject>,
        task_id: impl Into<String>,
    ) -> Self {
        Self {
            meta: meta.into(),
            task_id: task_id.into(),
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
impl CancelTaskResult {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            meta: None,
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(
        mut self,
        value: impl Into<crate::v2026_07_28::ResultMetaObject>,
    ) -> Self {
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
impl Default for CancelTaskResult {
    fn default() -> Self {
        Self::new()
    }
}
impl CancelledTask {
    /// One with what is required; the rest is absent.
    pub fn new(
        task_id: impl Into<String>,
        created_at: impl Into<String>,
        last_updated_at: impl Into<String>,
        ttl_ms: impl Into<Nullable<i64>>,
    ) -> Self {
        Self {
            task_id: task_id.into(),
            status_message: None,
            created_at: created_at.into(),
            last_updated_at: last_updated_at.into(),
            ttl_ms: ttl_ms.into(),
            poll_interval_ms: None,
            extra: Map::new(),
        }
    }
    /// Sets `statusMessage`.
    #[must_use]
    pub fn with_status_message(mut self, value: impl Into<String>) -> Self {
        self.status_message = Some(value.into());
        self
    }
    /// Sets `pollIntervalMs`.
    #[must_use]
    pub fn with_poll_interval_ms(mut self, value: i64) -> Self {
        self.poll_interval_ms = Some(value);
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
impl CompletedTask {
    /// One with what is required; the rest is absent.
    pub fn new(
        task_id: impl Into<String>,
        created_at: impl Into<String>,
        last_updated_at: impl Into<String>,
        ttl_ms: impl Into<Nullable<i64>>,
        result: impl Into<JsonObject>,
    ) -> Self {
        Self {
            task_id: task_id.into(),
            status_message: None,
            created_at: created_at.into(),
            last_updated_at: last_updated_at.into(),
            ttl_ms: ttl_ms.into(),
            poll_interval_ms: None,
            result: result.into(),
            extra: Map::new(),
        }
    }
    /// Sets `statusMessage`.
    #[must_use]
    pub fn with_status_message(mut self, value: impl Into<String>) -> Self {
        self.status_message = Some(value.into());
        self
    }
    /// Sets `pollIntervalMs`.
    #[must_use]
    pub fn with_poll_interval_ms(mut self, value: i64) -> Self {
        self.poll_interval_ms = Some(value);
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
impl CreateTaskResult {
    /// One with what is required; the rest is absent.
    pub fn new(
        task_id: impl Into<String>,
        status: impl Into<TaskStatus>,
        created_at: impl Into<String>,
        last_updated_at: impl Into<String>,
        ttl_ms: impl Into<Nullable<i64>>,
    ) -> Self {
        Self {
            meta: None,
            task_id: task_id.into(),
            status: status.into(),
            status_message: None,
            created_at: created_at.into(),
            last_updated_at: last_updated_at.into(),
            ttl_ms: ttl_ms.into(),
            poll_interval_ms: None,
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(
        mut self,
        value: impl Into<crate::v2026_07_28::ResultMetaObject>,
    ) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `statusMessage`.
    #[must_use]
    pub fn with_status_message(mut self, value: impl Into<String>) -> Self {
        self.status_message = Some(value.into());
        self
    }
    /// Sets `pollIntervalMs`.
    #[must_use]
    pub fn with_poll_interval_ms(mut self, value: i64) -> Self {
        self.poll_interval_ms = Some(value);
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
impl FailedTask {
    /// One with what is required; the rest is absent.
    pub fn new(
        task_id: impl Into<String>,
        created_at: impl Into<String>,
        last_updated_at: impl Into<String>,
        ttl_ms: impl Into<Nullable<i64>>,
        error: impl Into<crate::v2026_07_28::ErrorObject>,
    ) -> Self {
        Self {
            task_id: task_id.into(),
            status_message: None,
            created_at: created_at.into(),
            last_updated_at: last_updated_at.into(),
            ttl_ms: ttl_ms.into(),
            poll_interval_ms: None,
            error: error.into(),
            extra: Map::new(),
        }
    }
    /// Sets `statusMessage`.
    #[must_use]
    pub fn with_status_message(mut self, value: impl Into<String>) -> Self {
        self.status_message = Some(value.into());
        self
    }
    /// Sets `pollIntervalMs`.
    #[must_use]
    pub fn with_poll_interval_ms(mut self, value: i64) -> Self {
        self.poll_interval_ms = Some(value);
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
impl GetTaskRequest {
    /// One with what is required; the rest is absent.
    pub fn new(
        id: impl Into<crate::v2026_07_28::RequestId>,
        params: impl Into<GetTaskRequestParams>,
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
impl GetTaskRequestParams {
    /// One with what is required; the rest is absent.
    pub fn new(
        meta: impl Into<crate::v2026_07_28::RequestMetaObject>,
        task_id: impl Into<String>,
    ) -> Self {
        Self {
            meta: meta.into(),
            task_id: task_id.into(),
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
impl GetTaskResultCancelled {
    /// One with what is required; the rest is absent.
    pub fn new(
        task_id: impl Into<String>,
        created_at: impl Into<String>,
        last_updated_at: impl Into<String>,
        ttl_ms: impl Into<Nullable<i64>>,
    ) -> Self {
        Self {
            meta: None,
            task_id: task_id.into(),
            status_message: None,
            created_at: created_at.into(),
            last_updated_at: last_updated_at.into(),
            ttl_ms: ttl_ms.into(),
            poll_interval_ms: None,
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(
        mut self,
        value: impl Into<crate::v2026_07_28::ResultMetaObject>,
    ) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `statusMessage`.
    #[must_use]
    pub fn with_status_message(mut self, value: impl Into<String>) -> Self {
        self.status_message = Some(value.into());
        self
    }
    /// Sets `pollIntervalMs`.
    #[must_use]
    pub fn with_poll_interval_ms(mut self, value: i64) -> Self {
        self.poll_interval_ms = Some(value);
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
impl GetTaskResultCompleted {
    /// One with what is required; the rest is absent.
    pub fn new(
        task_id: impl Into<String>,
        created_at: impl Into<String>,
        last_updated_at: impl Into<String>,
        ttl_ms: impl Into<Nullable<i64>>,
        result: impl Into<JsonObject>,
    ) -> Self {
        Self {
            meta: None,
            task_id: task_id.into(),
            status_message: None,
            created_at: created_at.into(),
            last_updated_at: last_updated_at.into(),
            ttl_ms: ttl_ms.into(),
            poll_interval_ms: None,
            result: result.into(),
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(
        mut self,
        value: impl Into<crate::v2026_07_28::ResultMetaObject>,
    ) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `statusMessage`.
    #[must_use]
    pub fn with_status_message(mut self, value: impl Into<String>) -> Self {
        self.status_message = Some(value.into());
        self
    }
    /// Sets `pollIntervalMs`.
    #[must_use]
    pub fn with_poll_interval_ms(mut self, value: i64) -> Self {
        self.poll_interval_ms = Some(value);
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
impl GetTaskResultFailed {
    /// One with what is required; the rest is absent.
    pub fn new(
        task_id: impl Into<String>,
        created_at: impl Into<String>,
        last_updated_at: impl Into<String>,
        ttl_ms: impl Into<Nullable<i64>>,
        error: impl Into<crate::v2026_07_28::ErrorObject>,
    ) -> Self {
        Self {
            meta: None,
            task_id: task_id.into(),
            status_message: None,
            created_at: created_at.into(),
            last_updated_at: last_updated_at.into(),
            ttl_ms: ttl_ms.into(),
            poll_interval_ms: None,
            error: error.into(),
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(
        mut self,
        value: impl Into<crate::v2026_07_28::ResultMetaObject>,
    ) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `statusMessage`.
    #[must_use]
    pub fn with_status_message(mut self, value: impl Into<String>) -> Self {
        self.status_message = Some(value.into());
        self
    }
    /// Sets `pollIntervalMs`.
    #[must_use]
    pub fn with_poll_interval_ms(mut self, value: i64) -> Self {
        self.poll_interval_ms = Some(value);
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
impl GetTaskResultInputRequired {
    /// One with what is required; the rest is absent.
    pub fn new(
        task_id: impl Into<String>,
        created_at: impl Into<String>,
        last_updated_at: impl Into<String>,
        ttl_ms: impl Into<Nullable<i64>>,
        input_requests: impl Into<crate::v2026_07_28::InputRequests>,
    ) -> Self {
        Self {
            meta: None,
            task_id: task_id.into(),
            status_message: None,
            created_at: created_at.into(),
            last_updated_at: last_updated_at.into(),
            ttl_ms: ttl_ms.into(),
            poll_interval_ms: None,
            input_requests: input_requests.into(),
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(
        mut self,
        value: impl Into<crate::v2026_07_28::ResultMetaObject>,
    ) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `statusMessage`.
    #[must_use]
    pub fn with_status_message(mut self, value: impl Into<String>) -> Self {
        self.status_message = Some(value.into());
        self
    }
    /// Sets `pollIntervalMs`.
    #[must_use]
    pub fn with_poll_interval_ms(mut self, value: i64) -> Self {
        self.poll_interval_ms = Some(value);
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
impl GetTaskResultWorking {
    /// One with what is required; the rest is absent.
    pub fn new(
        task_id: impl Into<String>,
        created_at: impl Into<String>,
        last_updated_at: impl Into<String>,
        ttl_ms: impl Into<Nullable<i64>>,
    ) -> Self {
        Self {
            meta: None,
            task_id: task_id.into(),
            status_message: None,
            created_at: created_at.into(),
            last_updated_at: last_updated_at.into(),
            ttl_ms: ttl_ms.into(),
            poll_interval_ms: None,
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(
        mut self,
        value: impl Into<crate::v2026_07_28::ResultMetaObject>,
    ) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `statusMessage`.
    #[must_use]
    pub fn with_status_message(mut self, value: impl Into<String>) -> Self {
        self.status_message = Some(value.into());
        self
    }
    /// Sets `pollIntervalMs`.
    #[must_use]
    pub fn with_poll_interval_ms(mut self, value: i64) -> Self {
        self.poll_interval_ms = Some(value);
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
impl InputRequiredTask {
    /// One with what is required; the rest is absent.
    pub fn new(
        task_id: impl Into<String>,
        created_at: impl Into<String>,
        last_updated_at: impl Into<String>,
        ttl_ms: impl Into<Nullable<i64>>,
        input_requests: impl Into<crate::v2026_07_28::InputRequests>,
    ) -> Self {
        Self {
            task_id: task_id.into(),
            status_message: None,
            created_at: created_at.into(),
            last_updated_at: last_updated_at.into(),
            ttl_ms: ttl_ms.into(),
            poll_interval_ms: None,
            input_requests: input_requests.into(),
            extra: Map::new(),
        }
    }
    /// Sets `statusMessage`.
    #[must_use]
    pub fn with_status_message(mut self, value: impl Into<String>) -> Self {
        self.status_message = Some(value.into());
        self
    }
    /// Sets `pollIntervalMs`.
    #[must_use]
    pub fn with_poll_interval_ms(mut self, value: i64) -> Self {
        self.poll_interval_ms = Some(value);
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
impl Task {
    /// One with what is required; the rest is absent.
    pub fn new(
        task_id: impl Into<String>,
        status: impl Into<TaskStatus>,
        created_at: impl Into<String>,
        last_updated_at: impl Into<String>,
        ttl_ms: impl Into<Nullable<i64>>,
    ) -> Self {
        Self {
            task_id: task_id.into(),
            status: status.into(),
            status_message: None,
            created_at: created_at.into(),
            last_updated_at: last_updated_at.into(),
            ttl_ms: ttl_ms.into(),
            poll_interval_ms: None,
            extra: Map::new(),
        }
    }
    /// Sets `statusMessage`.
    #[must_use]
    pub fn with_status_message(mut self, value: impl Into<String>) -> Self {
        self.status_message = Some(value.into());
        self
    }
    /// Sets `pollIntervalMs`.
    #[must_use]
    pub fn with_poll_interval_ms(mut self, value: i64) -> Self {
        self.poll_interval_ms = Some(value);
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
impl TaskStatusNotification {
    /// One with what is required; the rest is absent.
    pub fn new(params: impl Into<TaskStatusNotificationParams>) -> Self {
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
impl TaskStatusNotificationParamsCancelled {
    /// One with what is required; the rest is absent.
    pub fn new(
        task_id: impl Into<String>,
        created_at: impl Into<String>,
        last_updated_at: impl Into<String>,
        ttl_ms: impl Into<Nullable<i64>>,
    ) -> Self {
        Self {
            meta: None,
            task_id: task_id.into(),
            status_message: None,
            created_at: created_at.into(),
            last_updated_at: last_updated_at.into(),
            ttl_ms: ttl_ms.into(),
            poll_interval_ms: None,
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(
        mut self,
        value: impl Into<crate::v2026_07_28::NotificationMetaObject>,
    ) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `statusMessage`.
    #[must_use]
    pub fn with_status_message(mut self, value: impl Into<String>) -> Self {
        self.status_message = Some(value.into());
        self
    }
    /// Sets `pollIntervalMs`.
    #[must_use]
    pub fn with_poll_interval_ms(mut self, value: i64) -> Self {
        self.poll_interval_ms = Some(value);
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
impl TaskStatusNotificationParamsCompleted {
    /// One with what is required; the rest is absent.
    pub fn new(
        task_id: impl Into<String>,
        created_at: impl Into<String>,
        last_updated_at: impl Into<String>,
        ttl_ms: impl Into<Nullable<i64>>,
        result: impl Into<JsonObject>,
    ) -> Self {
        Self {
            meta: None,
            task_id: task_id.into(),
            status_message: None,
            created_at: created_at.into(),
            last_updated_at: last_updated_at.into(),
            ttl_ms: ttl_ms.into(),
            poll_interval_ms: None,
            result: result.into(),
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(
        mut self,
        value: impl Into<crate::v2026_07_28::NotificationMetaObject>,
    ) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `statusMessage`.
    #[must_use]
    pub fn with_status_message(mut self, value: impl Into<String>) -> Self {
        self.status_message = Some(value.into());
        self
    }
    /// Sets `pollIntervalMs`.
    #[must_use]
    pub fn with_poll_interval_ms(mut self, value: i64) -> Self {
        self.poll_interval_ms = Some(value);
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
impl TaskStatusNotificationParamsFailed {
    /// One with what is required; the rest is absent.
    pub fn new(
        task_id: impl Into<String>,
        created_at: impl Into<String>,
        last_updated_at: impl Into<String>,
        ttl_ms: impl Into<Nullable<i64>>,
        error: impl Into<crate::v2026_07_28::ErrorObject>,
    ) -> Self {
        Self {
            meta: None,
            task_id: task_id.into(),
            status_message: None,
            created_at: created_at.into(),
            last_updated_at: last_updated_at.into(),
            ttl_ms: ttl_ms.into(),
            poll_interval_ms: None,
            error: error.into(),
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(
        mut self,
        value: impl Into<crate::v2026_07_28::NotificationMetaObject>,
    ) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `statusMessage`.
    #[must_use]
    pub fn with_status_message(mut self, value: impl Into<String>) -> Self {
        self.status_message = Some(value.into());
        self
    }
    /// Sets `pollIntervalMs`.
    #[must_use]
    pub fn with_poll_interval_ms(mut self, value: i64) -> Self {
        self.poll_interval_ms = Some(value);
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
impl TaskStatusNotificationParamsInputRequired {
    /// One with what is required; the rest is absent.
    pub fn new(
        task_id: impl Into<String>,
        created_at: impl Into<String>,
        last_updated_at: impl Into<String>,
        ttl_ms: impl Into<Nullable<i64>>,
        input_requests: impl Into<crate::v2026_07_28::InputRequests>,
    ) -> Self {
        Self {
            meta: None,
            task_id: task_id.into(),
            status_message: None,
            created_at: created_at.into(),
            last_updated_at: last_updated_at.into(),
            ttl_ms: ttl_ms.into(),
            poll_interval_ms: None,
            input_requests: input_requests.into(),
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(
        mut self,
        value: impl Into<crate::v2026_07_28::NotificationMetaObject>,
    ) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `statusMessage`.
    #[must_use]
    pub fn with_status_message(mut self, value: impl Into<String>) -> Self {
        self.status_message = Some(value.into());
        self
    }
    /// Sets `pollIntervalMs`.
    #[must_use]
    pub fn with_poll_interval_ms(mut self, value: i64) -> Self {
        self.poll_interval_ms = Some(value);
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
impl TaskStatusNotificationParamsWorking {
    /// One with what is required; the rest is absent.
    pub fn new(
        task_id: impl Into<String>,
        created_at: impl Into<String>,
        last_updated_at: impl Into<String>,
        ttl_ms: impl Into<Nullable<i64>>,
    ) -> Self {
        Self {
            meta: None,
            task_id: task_id.into(),
            status_message: None,
            created_at: created_at.into(),
            last_updated_at: last_updated_at.into(),
            ttl_ms: ttl_ms.into(),
            poll_interval_ms: None,
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(
        mut self,
        value: impl Into<crate::v2026_07_28::NotificationMetaObject>,
    ) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `statusMessage`.
    #[must_use]
    pub fn with_status_message(mut self, value: impl Into<String>) -> Self {
        self.status_message = Some(value.into());
        self
    }
    /// Sets `pollIntervalMs`.
    #[must_use]
    pub fn with_poll_interval_ms(mut self, value: i64) -> Self {
        self.poll_interval_ms = Some(value);
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
impl TaskSubscriptionAcknowledgedNotifications {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            task_ids: None,
            extra: Map::new(),
        }
    }
    /// Sets `taskIds`.
    #[must_use]
    pub fn with_task_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.task_ids = Some(value.into());
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
impl Default for TaskSubscriptionAcknowledgedNotifications {
    fn default() -> Self {
        Self::new()
    }
}
impl TaskSubscriptionNotifications {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            task_ids: None,
            extra: Map::new(),
        }
    }
    /// Sets `taskIds`.
    #[must_use]
    pub fn with_task_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.task_ids = Some(value.into());
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
impl Default for TaskSubscriptionNotifications {
    fn default() -> Self {
        Self::new()
    }
}
impl UpdateTaskRequest {
    /// One with what is required; the rest is absent.
    pub fn new(
        id: impl Into<crate::v2026_07_28::RequestId>,
        params: impl Into<UpdateTaskRequestParams>,
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
impl UpdateTaskRequestParams {
    /// One with what is required; the rest is absent.
    pub fn new(
        meta: impl Into<crate::v2026_07_28::RequestMetaObject>,
        task_id: impl Into<String>,
        input_responses: impl Into<crate::v2026_07_28::InputResponses>,
    ) -> Self {
        Self {
            meta: meta.into(),
            task_id: task_id.into(),
            input_responses: input_responses.into(),
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
impl UpdateTaskResult {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            meta: None,
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(
        mut self,
        value: impl Into<crate::v2026_07_28::ResultMetaObject>,
    ) -> Self {
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
impl Default for UpdateTaskResult {
    fn default() -> Self {
        Self::new()
    }
}
impl WorkingTask {
    /// One with what is required; the rest is absent.
    pub fn new(
        task_id: impl Into<String>,
        created_at: impl Into<String>,
        last_updated_at: impl Into<String>,
        ttl_ms: impl Into<Nullable<i64>>,
    ) -> Self {
        Self {
            task_id: task_id.into(),
            status_message: None,
            created_at: created_at.into(),
            last_updated_at: last_updated_at.into(),
            ttl_ms: ttl_ms.into(),
            poll_interval_ms: None,
            extra: Map::new(),
        }
    }
    /// Sets `statusMessage`.
    #[must_use]
    pub fn with_status_message(mut self, value: impl Into<String>) -> Self {
        self.status_message = Some(value.into());
        self
    }
    /// Sets `pollIntervalMs`.
    #[must_use]
    pub fn with_poll_interval_ms(mut self, value: i64) -> Self {
        self.poll_interval_ms = Some(value);
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
