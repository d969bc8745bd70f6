// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/build.rs.

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
impl HeaderMismatchError {
    /// One with what is required; the rest is absent.
    pub fn new(error: impl Into<HeaderMismatchErrorObject>) -> Self {
        Self {
            error: error.into(),
            id: None,
            extra: Map::new(),
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<RequestId>) -> Self {
        self.id = Some(value.into());
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
impl HeaderMismatchErrorObject {
    /// One with what is required; the rest is absent.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
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
impl InternalError {
    /// One with what is required; the rest is absent.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
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
impl InvalidParamsError {
    /// One with what is required; the rest is absent.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
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
impl InvalidRequestError {
    /// One with what is required; the rest is absent.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
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
impl JSONRPCErrorResponse {
    /// One with what is required; the rest is absent.
    pub fn new(error: impl Into<ErrorObject>) -> Self {
        Self {
            error: error.into(),
            id: None,
            extra: Map::new(),
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<RequestId>) -> Self {
        self.id = Some(value.into());
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
    pub fn with_params(mut self, value: impl Into<JsonObject>) -> Self {
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
    pub fn with_params(mut self, value: impl Into<JsonObject>) -> Self {
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
impl JSONRPCResultResponse {
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
impl MethodNotFoundError {
    /// One with what is required; the rest is absent.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
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
impl MissingRequiredClientCapabilityError {
    /// One with what is required; the rest is absent.
    pub fn new(error: impl Into<MissingRequiredClientCapabilityErrorObject>) -> Self {
        Self {
            error: error.into(),
            id: None,
            extra: Map::new(),
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<RequestId>) -> Self {
        self.id = Some(value.into());
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
impl MissingRequiredClientCapabilityErrorData {
    /// One with what is required; the rest is absent.
    pub fn new(required_capabilities: impl Into<ClientCapabilities>) -> Self {
        Self {
            required_capabilities: required_capabilities.into(),
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
impl MissingRequiredClientCapabilityErrorObject {
    /// One with what is required; the rest is absent.
    pub fn new(
        data: impl Into<MissingRequiredClientCapabilityErrorData>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
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
    pub fn with_params(mut self, value: impl Into<JsonObject>) -> Self {
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
impl ParseError {
    /// One with what is required; the rest is absent.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
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
    pub fn with_params(mut self, value: impl Into<JsonObject>) -> Self {
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
impl Default for ResultObject {
    fn default() -> Self {
        Self::new()
    }
}
impl UnsupportedProtocolVersionError {
    /// One with what is required; the rest is absent.
    pub fn new(error: impl Into<UnsupportedProtocolVersionErrorObject>) -> Self {
        Self {
            error: error.into(),
            id: None,
            extra: Map::new(),
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<RequestId>) -> Self {
        self.id = Some(value.into());
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
impl UnsupportedProtocolVersionErrorData {
    /// One with what is required; the rest is absent.
    pub fn new(
        requested: impl Into<String>,
        supported: impl Into<List<String>>,
    ) -> Self {
        Self {
            requested: requested.into(),
            supported: supported.into(),
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
impl UnsupportedProtocolVersionErrorObject {
    /// One with what is required; the rest is absent.
    pub fn new(
        data: impl Into<UnsupportedProtocolVersionErrorData>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
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
    /// The id, which the response repeats.
    pub fn id(&self) -> &mcpspec_core::Id {
        match self {
            Self::Discover(request) => &request.id,
            Self::ListResources(request) => &request.id,
            Self::ListResourceTemplates(request) => &request.id,
            Self::ReadResource(request) => &request.id,
            Self::SubscriptionsListen(request) => &request.id,
            Self::ListPrompts(request) => &request.id,
            Self::GetPrompt(request) => &request.id,
            Self::ListTools(request) => &request.id,
            Self::CallTool(request) => &request.id,
            Self::Complete(request) => &request.id,
        }
    }
}
impl From<HeaderMismatchErrorObject> for ErrorObject {
    fn from(error: HeaderMismatchErrorObject) -> Self {
        Self {
            code: -32020,
            data: error.data,
            message: error.message,
            extra: error.extra,
        }
    }
}
impl From<InternalError> for ErrorObject {
    fn from(error: InternalError) -> Self {
        Self {
            code: -32603,
            data: error.data,
            message: error.message,
            extra: error.extra,
        }
    }
}
impl From<InvalidParamsError> for ErrorObject {
    fn from(error: InvalidParamsError) -> Self {
        Self {
            code: -32602,
            data: error.data,
            message: error.message,
            extra: error.extra,
        }
    }
}
impl From<InvalidRequestError> for ErrorObject {
    fn from(error: InvalidRequestError) -> Self {
        Self {
            code: -32600,
            data: error.data,
            message: error.message,
            extra: error.extra,
        }
    }
}
impl From<MethodNotFoundError> for ErrorObject {
    fn from(error: MethodNotFoundError) -> Self {
        Self {
            code: -32601,
            data: error.data,
            message: error.message,
            extra: error.extra,
        }
    }
}
impl From<ParseError> for ErrorObject {
    fn from(error: ParseError) -> Self {
        Self {
            code: -32700,
            data: error.data,
            message: error.message,
            extra: error.extra,
        }
    }
}
impl ServerNotification {
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
