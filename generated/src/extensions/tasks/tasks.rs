// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/tasks/schema.json. Emitter: codegen/src/emit/types.rs.

/// Asks for a task to be stopped. With the Tasks extension this is a wish: the task may still run to its end.
///
/// `CancelTaskRequest` of the extension `io.modelcontextprotocol/tasks`.
#[derive(Clone)]
pub struct CancelTaskRequest {
    /// `id`: required.
    pub id: crate::v2026_07_28::RequestId,
    /// `params`: required.
    pub params: CancelTaskRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `params` of [`CancelTaskRequest`].
///
/// Without a name in the schema; stands at `#/$defs/CancelTaskRequest/properties/params`.
#[derive(Clone)]
pub struct CancelTaskRequestParams {
    /// `_meta`: required.
    pub meta: crate::v2026_07_28::RequestMetaObject,
    /// `taskId`: required.
    pub task_id: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Answers a wish to cancel: with the task's state in 2025-11-25, with a bare acknowledgement in the Tasks extension.
///
/// `CancelTaskResult` of the extension `io.modelcontextprotocol/tasks`.
#[derive(Clone)]
pub struct CancelTaskResult {
    /// `_meta`: optional.
    pub meta: Option<crate::v2026_07_28::ResultMetaObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A task that was stopped before it had a result. This state is final.
///
/// `CancelledTask` of the extension `io.modelcontextprotocol/tasks`.
#[derive(Clone)]
pub struct CancelledTask {
    /// `taskId`: required.
    pub task_id: String,
    /// `statusMessage`: optional.
    pub status_message: Option<String>,
    /// `createdAt`: required.
    pub created_at: String,
    /// `lastUpdatedAt`: required.
    pub last_updated_at: String,
    /// `ttlMs`: required; -9007199254740991 to 9007199254740991.
    pub ttl_ms: Nullable<i64>,
    /// `pollIntervalMs`: optional; -9007199254740991 to 9007199254740991.
    pub poll_interval_ms: Option<i64>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A task that is done, for good. `result` is what the original request would have returned, even if that is a tool's own failure.
///
/// `CompletedTask` of the extension `io.modelcontextprotocol/tasks`.
#[derive(Clone)]
pub struct CompletedTask {
    /// `taskId`: required.
    pub task_id: String,
    /// `statusMessage`: optional.
    pub status_message: Option<String>,
    /// `createdAt`: required.
    pub created_at: String,
    /// `lastUpdatedAt`: required.
    pub last_updated_at: String,
    /// `ttlMs`: required; -9007199254740991 to 9007199254740991.
    pub ttl_ms: Nullable<i64>,
    /// `pollIntervalMs`: optional; -9007199254740991 to 9007199254740991.
    pub poll_interval_ms: Option<i64>,
    /// `result`: required.
    pub result: JsonObject,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Says that a request goes on as a task. The task is in `task` in 2025-11-25; in the Tasks extension its members are the result's, with `resultType` `task`.
///
/// `CreateTaskResult` of the extension `io.modelcontextprotocol/tasks`.
#[derive(Clone)]
pub struct CreateTaskResult {
    /// `_meta`: optional.
    pub meta: Option<crate::v2026_07_28::ResultMetaObject>,
    /// `taskId`: required.
    pub task_id: String,
    /// `status`: required.
    pub status: TaskStatus,
    /// `statusMessage`: optional.
    pub status_message: Option<String>,
    /// `createdAt`: required.
    pub created_at: String,
    /// `lastUpdatedAt`: required.
    pub last_updated_at: String,
    /// `ttlMs`: required; -9007199254740991 to 9007199254740991.
    pub ttl_ms: Nullable<i64>,
    /// `pollIntervalMs`: optional; -9007199254740991 to 9007199254740991.
    pub poll_interval_ms: Option<i64>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A task with all that belongs to its state: open questions, the result or the error. `status` tells which.
///
/// `DetailedTask` of the extension `io.modelcontextprotocol/tasks`.
#[derive(Clone)]
pub enum DetailedTask {
    /// `WorkingTask`
    Working(WorkingTask),
    /// `InputRequiredTask`
    InputRequired(InputRequiredTask),
    /// `CompletedTask`
    Completed(CompletedTask),
    /// `FailedTask`
    Failed(FailedTask),
    /// `CancelledTask`
    Cancelled(CancelledTask),
}
/// A task that ended in a JSON-RPC error, given in `error`. This state is final.
///
/// `FailedTask` of the extension `io.modelcontextprotocol/tasks`.
#[derive(Clone)]
pub struct FailedTask {
    /// `taskId`: required.
    pub task_id: String,
    /// `statusMessage`: optional.
    pub status_message: Option<String>,
    /// `createdAt`: required.
    pub created_at: String,
    /// `lastUpdatedAt`: required.
    pub last_updated_at: String,
    /// `ttlMs`: required; -9007199254740991 to 9007199254740991.
    pub ttl_ms: Nullable<i64>,
    /// `pollIntervalMs`: optional; -9007199254740991 to 9007199254740991.
    pub poll_interval_ms: Option<i64>,
    /// `error`: required.
    pub error: crate::v2026_07_28::ErrorObject,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Asks how a task is doing. Whoever polls should keep to the interval that the task suggests.
///
/// `GetTaskRequest` of the extension `io.modelcontextprotocol/tasks`.
#[derive(Clone)]
pub struct GetTaskRequest {
    /// `id`: required.
    pub id: crate::v2026_07_28::RequestId,
    /// `params`: required.
    pub params: GetTaskRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `params` of [`GetTaskRequest`].
///
/// Without a name in the schema; stands at `#/$defs/GetTaskRequest/properties/params`.
#[derive(Clone)]
pub struct GetTaskRequestParams {
    /// `_meta`: required.
    pub meta: crate::v2026_07_28::RequestMetaObject,
    /// `taskId`: required.
    pub task_id: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The present state of a task. In the Tasks extension it also holds open questions, the result or the error.
///
/// `GetTaskResult` of the extension `io.modelcontextprotocol/tasks`.
#[derive(Clone)]
pub enum GetTaskResult {
    /// `GetTaskResultWorking`
    Working(GetTaskResultWorking),
    /// `GetTaskResultInputRequired`
    InputRequired(GetTaskResultInputRequired),
    /// `GetTaskResultCompleted`
    Completed(GetTaskResultCompleted),
    /// `GetTaskResultFailed`
    Failed(GetTaskResultFailed),
    /// `GetTaskResultCancelled`
    Cancelled(GetTaskResultCancelled),
}
/// An arm of [`GetTaskResult`].
///
/// Without a name in the schema; stands at `#/$defs/GetTaskResult/anyOf/4`.
#[derive(Clone)]
pub struct GetTaskResultCancelled {
    /// `_meta`: optional.
    pub meta: Option<crate::v2026_07_28::ResultMetaObject>,
    /// `taskId`: required.
    pub task_id: String,
    /// `statusMessage`: optional.
    pub status_message: Option<String>,
    /// `createdAt`: required.
    pub created_at: String,
    /// `lastUpdatedAt`: required.
    pub last_updated_at: String,
    /// `ttlMs`: required; -9007199254740991 to 9007199254740991.
    pub ttl_ms: Nullable<i64>,
    /// `pollIntervalMs`: optional; -9007199254740991 to 9007199254740991.
    pub poll_interval_ms: Option<i64>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// An arm of [`GetTaskResult`].
///
/// Without a name in the schema; stands at `#/$defs/GetTaskResult/anyOf/2`.
#[derive(Clone)]
pub struct GetTaskResultCompleted {
    /// `_meta`: optional.
    pub meta: Option<crate::v2026_07_28::ResultMetaObject>,
    /// `taskId`: required.
    pub task_id: String,
    /// `statusMessage`: optional.
    pub status_message: Option<String>,
    /// `createdAt`: required.
    pub created_at: String,
    /// `lastUpdatedAt`: required.
    pub last_updated_at: String,
    /// `ttlMs`: required; -9007199254740991 to 9007199254740991.
    pub ttl_ms: Nullable<i64>,
    /// `pollIntervalMs`: optional; -9007199254740991 to 9007199254740991.
    pub poll_interval_ms: Option<i64>,
    /// `result`: required.
    pub result: JsonObject,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// An arm of [`GetTaskResult`].
///
/// Without a name in the schema; stands at `#/$defs/GetTaskResult/anyOf/3`.
#[derive(Clone)]
pub struct GetTaskResultFailed {
    /// `_meta`: optional.
    pub meta: Option<crate::v2026_07_28::ResultMetaObject>,
    /// `taskId`: required.
    pub task_id: String,
    /// `statusMessage`: optional.
    pub status_message: Option<String>,
    /// `createdAt`: required.
    pub created_at: String,
    /// `lastUpdatedAt`: required.
    pub last_updated_at: String,
    /// `ttlMs`: required; -9007199254740991 to 9007199254740991.
    pub ttl_ms: Nullable<i64>,
    /// `pollIntervalMs`: optional; -9007199254740991 to 9007199254740991.
    pub poll_interval_ms: Option<i64>,
    /// `error`: required.
    pub error: crate::v2026_07_28::ErrorObject,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// An arm of [`GetTaskResult`].
///
/// Without a name in the schema; stands at `#/$defs/GetTaskResult/anyOf/1`.
#[derive(Clone)]
pub struct GetTaskResultInputRequired {
    /// `_meta`: optional.
    pub meta: Option<crate::v2026_07_28::ResultMetaObject>,
    /// `taskId`: required.
    pub task_id: String,
    /// `statusMessage`: optional.
    pub status_message: Option<String>,
    /// `createdAt`: required.
    pub created_at: String,
    /// `lastUpdatedAt`: required.
    pub last_updated_at: String,
    /// `ttlMs`: required; -9007199254740991 to 9007199254740991.
    pub ttl_ms: Nullable<i64>,
    /// `pollIntervalMs`: optional; -9007199254740991 to 9007199254740991.
    pub poll_interval_ms: Option<i64>,
    /// `inputRequests`: required.
    pub input_requests: crate::v2026_07_28::InputRequests,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// An arm of [`GetTaskResult`].
///
/// Without a name in the schema; stands at `#/$defs/GetTaskResult/anyOf/0`.
#[derive(Clone)]
pub struct GetTaskResultWorking {
    /// `_meta`: optional.
    pub meta: Option<crate::v2026_07_28::ResultMetaObject>,
    /// `taskId`: required.
    pub task_id: String,
    /// `statusMessage`: optional.
    pub status_message: Option<String>,
    /// `createdAt`: required.
    pub created_at: String,
    /// `lastUpdatedAt`: required.
    pub last_updated_at: String,
    /// `ttlMs`: required; -9007199254740991 to 9007199254740991.
    pub ttl_ms: Nullable<i64>,
    /// `pollIntervalMs`: optional; -9007199254740991 to 9007199254740991.
    pub poll_interval_ms: Option<i64>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A task that waits for answers. `inputRequests` lists every question still open; `tasks/update` takes the answers.
///
/// `InputRequiredTask` of the extension `io.modelcontextprotocol/tasks`.
#[derive(Clone)]
pub struct InputRequiredTask {
    /// `taskId`: required.
    pub task_id: String,
    /// `statusMessage`: optional.
    pub status_message: Option<String>,
    /// `createdAt`: required.
    pub created_at: String,
    /// `lastUpdatedAt`: required.
    pub last_updated_at: String,
    /// `ttlMs`: required; -9007199254740991 to 9007199254740991.
    pub ttl_ms: Nullable<i64>,
    /// `pollIntervalMs`: optional; -9007199254740991 to 9007199254740991.
    pub poll_interval_ms: Option<i64>,
    /// `inputRequests`: required.
    pub input_requests: crate::v2026_07_28::InputRequests,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A piece of work that outlives the request that began it: id, state, ISO 8601 times, lifetime (null for no limit) and polling interval, both in milliseconds.
///
/// `Task` of the extension `io.modelcontextprotocol/tasks`.
#[derive(Clone)]
pub struct Task {
    /// `taskId`: required.
    pub task_id: String,
    /// `status`: required.
    pub status: TaskStatus,
    /// `statusMessage`: optional.
    pub status_message: Option<String>,
    /// `createdAt`: required.
    pub created_at: String,
    /// `lastUpdatedAt`: required.
    pub last_updated_at: String,
    /// `ttlMs`: required; -9007199254740991 to 9007199254740991.
    pub ttl_ms: Nullable<i64>,
    /// `pollIntervalMs`: optional; -9007199254740991 to 9007199254740991.
    pub poll_interval_ms: Option<i64>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// State of a task: `working` and `input_required` can alternate; `completed`, `failed` and `cancelled` are final.
///
/// `TaskStatus` of the extension `io.modelcontextprotocol/tasks`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaskStatus {
    /// `working`
    Working,
    /// `input_required`
    InputRequired,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `cancelled`
    Cancelled,
}
/// Tells of a task's new state without being polled. Sending it is optional; in the Tasks extension it goes to listen streams only.
///
/// `TaskStatusNotification` of the extension `io.modelcontextprotocol/tasks`.
#[derive(Clone)]
pub struct TaskStatusNotification {
    /// `params`: required.
    pub params: TaskStatusNotificationParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The task in its new state.
///
/// `TaskStatusNotificationParams` of the extension `io.modelcontextprotocol/tasks`.
#[derive(Clone)]
pub enum TaskStatusNotificationParams {
    /// `TaskStatusNotificationParamsWorking`
    Working(TaskStatusNotificationParamsWorking),
    /// `TaskStatusNotificationParamsInputRequired`
    InputRequired(TaskStatusNotificationParamsInputRequired),
    /// `TaskStatusNotificationParamsCompleted`
    Completed(TaskStatusNotificationParamsCompleted),
    /// `TaskStatusNotificationParamsFailed`
    Failed(TaskStatusNotificationParamsFailed),
    /// `TaskStatusNotificationParamsCancelled`
    Cancelled(TaskStatusNotificationParamsCancelled),
}
/// An arm of [`TaskStatusNotificationParams`].
///
/// Without a name in the schema; stands at `#/$defs/TaskStatusNotificationParams/anyOf/4`.
#[derive(Clone)]
pub struct TaskStatusNotificationParamsCancelled {
    /// `_meta`: optional.
    pub meta: Option<crate::v2026_07_28::NotificationMetaObject>,
    /// `taskId`: required.
    pub task_id: String,
    /// `statusMessage`: optional.
    pub status_message: Option<String>,
    /// `createdAt`: required.
    pub created_at: String,
    /// `lastUpdatedAt`: required.
    pub last_updated_at: String,
    /// `ttlMs`: required; -9007199254740991 to 9007199254740991.
    pub ttl_ms: Nullable<i64>,
    /// `pollIntervalMs`: optional; -9007199254740991 to 9007199254740991.
    pub poll_interval_ms: Option<i64>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// An arm of [`TaskStatusNotificationParams`].
///
/// Without a name in the schema; stands at `#/$defs/TaskStatusNotificationParams/anyOf/2`.
#[derive(Clone)]
pub struct TaskStatusNotificationParamsCompleted {
    /// `_meta`: optional.
    pub meta: Option<crate::v2026_07_28::NotificationMetaObject>,
    /// `taskId`: required.
    pub task_id: String,
    /// `statusMessage`: optional.
    pub status_message: Option<String>,
    /// `createdAt`: required.
    pub created_at: String,
    /// `lastUpdatedAt`: required.
    pub last_updated_at: String,
    /// `ttlMs`: required; -9007199254740991 to 9007199254740991.
    pub ttl_ms: Nullable<i64>,
    /// `pollIntervalMs`: optional; -9007199254740991 to 9007199254740991.
    pub poll_interval_ms: Option<i64>,
    /// `result`: required.
    pub result: JsonObject,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// An arm of [`TaskStatusNotificationParams`].
///
/// Without a name in the schema; stands at `#/$defs/TaskStatusNotificationParams/anyOf/3`.
#[derive(Clone)]
pub struct TaskStatusNotificationParamsFailed {
    /// `_meta`: optional.
    pub meta: Option<crate::v2026_07_28::NotificationMetaObject>,
    /// `taskId`: required.
    pub task_id: String,
    /// `statusMessage`: optional.
    pub status_message: Option<String>,
    /// `createdAt`: required.
    pub created_at: String,
    /// `lastUpdatedAt`: required.
    pub last_updated_at: String,
    /// `ttlMs`: required; -9007199254740991 to 9007199254740991.
    pub ttl_ms: Nullable<i64>,
    /// `pollIntervalMs`: optional; -9007199254740991 to 9007199254740991.
    pub poll_interval_ms: Option<i64>,
    /// `error`: required.
    pub error: crate::v2026_07_28::ErrorObject,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// An arm of [`TaskStatusNotificationParams`].
///
/// Without a name in the schema; stands at `#/$defs/TaskStatusNotificationParams/anyOf/1`.
#[derive(Clone)]
pub struct TaskStatusNotificationParamsInputRequired {
    /// `_meta`: optional.
    pub meta: Option<crate::v2026_07_28::NotificationMetaObject>,
    /// `taskId`: required.
    pub task_id: String,
    /// `statusMessage`: optional.
    pub status_message: Option<String>,
    /// `createdAt`: required.
    pub created_at: String,
    /// `lastUpdatedAt`: required.
    pub last_updated_at: String,
    /// `ttlMs`: required; -9007199254740991 to 9007199254740991.
    pub ttl_ms: Nullable<i64>,
    /// `pollIntervalMs`: optional; -9007199254740991 to 9007199254740991.
    pub poll_interval_ms: Option<i64>,
    /// `inputRequests`: required.
    pub input_requests: crate::v2026_07_28::InputRequests,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// An arm of [`TaskStatusNotificationParams`].
///
/// Without a name in the schema; stands at `#/$defs/TaskStatusNotificationParams/anyOf/0`.
#[derive(Clone)]
pub struct TaskStatusNotificationParamsWorking {
    /// `_meta`: optional.
    pub meta: Option<crate::v2026_07_28::NotificationMetaObject>,
    /// `taskId`: required.
    pub task_id: String,
    /// `statusMessage`: optional.
    pub status_message: Option<String>,
    /// `createdAt`: required.
    pub created_at: String,
    /// `lastUpdatedAt`: required.
    pub last_updated_at: String,
    /// `ttlMs`: required; -9007199254740991 to 9007199254740991.
    pub ttl_ms: Nullable<i64>,
    /// `pollIntervalMs`: optional; -9007199254740991 to 9007199254740991.
    pub poll_interval_ms: Option<i64>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// What the Tasks extension adds to an acknowledged filter: the ids of the tasks that the server will report on.
///
/// `TaskSubscriptionAcknowledgedNotifications` of the extension `io.modelcontextprotocol/tasks`.
#[derive(Clone)]
pub struct TaskSubscriptionAcknowledgedNotifications {
    /// `taskIds`: optional.
    pub task_ids: Option<List<String>>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// What the Tasks extension adds to a subscription filter: the ids of the tasks to hear about.
///
/// `TaskSubscriptionNotifications` of the extension `io.modelcontextprotocol/tasks`.
#[derive(Clone)]
pub struct TaskSubscriptionNotifications {
    /// `taskIds`: optional.
    pub task_ids: Option<List<String>>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Settings of `io.modelcontextprotocol/tasks` in client and server capabilities. There are none yet, so it is an empty object.
///
/// `TasksExtensionCapability` of the extension `io.modelcontextprotocol/tasks`.
pub type TasksExtensionCapability = JsonObject;
/// Sent by a client to answer questions of a task that waits for input. It may answer some now and others later.
///
/// `UpdateTaskRequest` of the extension `io.modelcontextprotocol/tasks`.
#[derive(Clone)]
pub struct UpdateTaskRequest {
    /// `id`: required.
    pub id: crate::v2026_07_28::RequestId,
    /// `params`: required.
    pub params: UpdateTaskRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `params` of [`UpdateTaskRequest`].
///
/// Without a name in the schema; stands at `#/$defs/UpdateTaskRequest/properties/params`.
#[derive(Clone)]
pub struct UpdateTaskRequestParams {
    /// `_meta`: required.
    pub meta: crate::v2026_07_28::RequestMetaObject,
    /// `taskId`: required.
    pub task_id: String,
    /// `inputResponses`: required.
    pub input_responses: crate::v2026_07_28::InputResponses,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Acknowledges answers to a task. What became of them shows at the next `tasks/get`.
///
/// `UpdateTaskResult` of the extension `io.modelcontextprotocol/tasks`.
#[derive(Clone)]
pub struct UpdateTaskResult {
    /// `_meta`: optional.
    pub meta: Option<crate::v2026_07_28::ResultMetaObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A task that is under way and needs nothing from the client.
///
/// `WorkingTask` of the extension `io.modelcontextprotocol/tasks`.
#[derive(Clone)]
pub struct WorkingTask {
    /// `taskId`: required.
    pub task_id: String,
    /// `statusMessage`: optional.
    pub status_message: Option<String>,
    /// `createdAt`: required.
    pub created_at: String,
    /// `lastUpdatedAt`: required.
    pub last_updated_at: String,
    /// `ttlMs`: required; -9007199254740991 to 9007199254740991.
    pub ttl_ms: Nullable<i64>,
    /// `pollIntervalMs`: optional; -9007199254740991 to 9007199254740991.
    pub poll_interval_ms: Option<i64>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
