//! Values of one crate as values of the other. Both are JSON, and that is how they are carried over.

use mcpspec::latest::ErrorObject;
use mcpspec::latest::constants::INTERNAL_ERROR;
use mcpspec::tools::{ToolCall, ToolSet};
use mcpspec::{Id, Json, JsonObject, Map, Revision};
use rmcp::ErrorData;
use rmcp::model::{CallToolResponse, ErrorCode, RequestId, Tool};
use serde_core::de::DeserializeOwned;
use serde_json::Value;

/// A value of `rmcp`'s, of a value of ours: `to_rmcp(mcpspec::to_value(…))`.
pub(crate) fn to_rmcp<T: DeserializeOwned>(value: Value) -> Result<T, ErrorData> {
    serde_json::from_value(value)
        .map_err(|error| ErrorData::internal_error(format!("rmcp has no words for it: {error}"), None))
}

/// All tools of a set, as clients of that revision know them, in order.
pub(crate) fn tools<S: Send + Sync + 'static>(
    tools: &ToolSet<S>,
    revision: Revision,
) -> Result<Vec<Tool>, ErrorData> {
    let mut all = Vec::new();
    let mut cursor = None;
    loop {
        let page = tools.list(revision, cursor.as_deref()).map_err(error)?;
        for tool in &page.tools {
            all.push(to_rmcp(mcpspec::to_value(tool))?);
        }
        cursor = page.next_cursor;
        if cursor.is_none() {
            return Ok(all);
        }
    }
}

pub(crate) fn error(error: ErrorObject) -> ErrorData {
    // Its codes have 32 bits; what has more is nobody's.
    let code = i32::try_from(error.code).map_or(ErrorCode::INTERNAL_ERROR, ErrorCode);
    ErrorData::new(code, error.message, error.data.map(|data| data.to_value()))
}

pub(crate) fn error_object(error: ErrorData) -> ErrorObject {
    let object = ErrorObject::new(i64::from(error.code.0), error.message);
    match error.data {
        Some(data) => object.with_data(Json::from(data)),
        None => object,
    }
}

/// What went wrong on the way to the client rather than there.
pub(crate) fn service_error(error: rmcp::ServiceError) -> ErrorObject {
    match error {
        rmcp::ServiceError::McpError(error) => error_object(error),
        other => ErrorObject::new(INTERNAL_ERROR, other.to_string()),
    }
}

pub(crate) fn id(id: &RequestId) -> Id {
    match id {
        RequestId::Number(number) => Id::Integer(*number),
        RequestId::String(text) => Id::String(text.to_string()),
    }
}

pub(crate) fn tool_call(
    name: &str,
    arguments: Option<rmcp::model::JsonObject>,
    input_responses: Option<rmcp::model::InputResponses>,
    request_state: Option<String>,
) -> ToolCall {
    let members = arguments.unwrap_or_default().into_iter().map(|(name, value)| (name, Json::from(value)));
    let mut call = ToolCall::new(name, JsonObject::from(members.collect::<Map<Json>>()));
    call.input_responses =
        input_responses.unwrap_or_default().into_iter().map(|(key, answer)| (key, answer.into())).collect();
    call.request_state = request_state;
    call
}

/// What came of a call: `resultType` says which of its types it is, and where nothing says it, it is complete.
pub(crate) fn response(result: Value) -> Result<CallToolResponse, ErrorData> {
    match result.get("resultType").and_then(Value::as_str) {
        None | Some("complete") => to_rmcp(result).map(CallToolResponse::Complete),
        Some("input_required") => to_rmcp(result).map(CallToolResponse::InputRequired),
        Some("task") => to_rmcp(result).map(CallToolResponse::Task),
        Some(other) => {
            Err(ErrorData::internal_error(format!("rmcp has no words for a result of type `{other}`"), None))
        }
    }
}
