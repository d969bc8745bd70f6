// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-06-18/schema.json. Emitter: codegen/src/emit/build.rs.

use super::super::*;
impl ErrorObject {
    /// One with what is required; the rest is absent.
    pub fn new(code: i64, message: impl Into<String>) -> Self {
        Self {
            code,
            data: None,
            message: message.into(),
            extra: Map::new(),
        }
    }
    /// Sets `data`.
    #[must_use]
    pub fn with_data(mut self, value: impl Into<Json>) -> Self {
        self.data = Some(value.into());
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
impl JSONRPCError {
    /// One with what is required; the rest is absent.
    pub fn new(error: impl Into<ErrorObject>, id: impl Into<RequestId>) -> Self {
        Self {
            error: error.into(),
            id: id.into(),
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
impl JSONRPCNotification {
    /// One with what is required; the rest is absent.
    pub fn new(method: impl Into<String>) -> Self {
        Self {
            method: method.into(),
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
impl JSONRPCRequest {
    /// One with what is required; the rest is absent.
    pub fn new(id: impl Into<RequestId>, method: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            method: method.into(),
            params: None,
            extra: Map::new(),
        }
    }
    /// Sets `params`.
    #[must_use]
    pub fn with_params(mut self, value: impl Into<JSONRPCRequestParams>) -> Self {
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
impl JSONRPCRequestParams {
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
impl Default for JSONRPCRequestParams {
    fn default() -> Self {
        Self::new()
    }
}
impl JSONRPCResponse {
    /// One with what is required; the rest is absent.
    pub fn new(id: impl Into<RequestId>, result: impl Into<ResultObject>) -> Self {
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
impl Notification {
    /// One with what is required; the rest is absent.
    pub fn new(method: impl Into<String>) -> Self {
        Self {
            method: method.into(),
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
impl Request {
    /// One with what is required; the rest is absent.
    pub fn new(method: impl Into<String>) -> Self {
        Self {
            method: method.into(),
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
impl ResultObject {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            meta: None,
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<Map<Json>>) -> Self {
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
impl Default for ResultObject {
    fn default() -> Self {
        Self::new()
    }
}
impl ClientNotification {
    /// The method, as on the wire.
    pub fn method(&self) -> &'static str {
        mcpspec_core::private::constant(mcpspec_core::Encode::view(self), "method")
    }
}
impl ClientRequest {
    /// The method, as on the wire.
    pub fn method(&self) -> &'static str {
        mcpspec_core::private::constant(mcpspec_core::Encode::view(self), "method")
    }
}
impl ClientResult {
    /// The result as that of a request of type `R`.
    ///
    /// # Errors
    /// What keeps it from being one, with its path.
    pub fn into_result<R: mcpspec_core::Request>(
        self,
    ) -> Result<R::Result, mcpspec_core::Error> {
        mcpspec_core::from_str(&mcpspec_core::to_string(&self))
    }
}
impl ServerNotification {
    /// The method, as on the wire.
    pub fn method(&self) -> &'static str {
        mcpspec_core::private::constant(mcpspec_core::Encode::view(self), "method")
    }
}
impl ServerRequest {
    /// The method, as on the wire.
    pub fn method(&self) -> &'static str {
        mcpspec_core::private::constant(mcpspec_core::Encode::view(self), "method")
    }
}
impl ServerResult {
    /// The result as that of a request of type `R`.
    ///
    /// # Errors
    /// What keeps it from being one, with its path.
    pub fn into_result<R: mcpspec_core::Request>(
        self,
    ) -> Result<R::Result, mcpspec_core::Error> {
        mcpspec_core::from_str(&mcpspec_core::to_string(&self))
    }
}
