// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/types.rs.

/// Asks for a task to be stopped. With the Tasks extension this is a wish: the task may still run to its end.
///
/// [`CancelTaskRequest`](https://modelcontextprotocol.io/specification/2025-11-25/schema#canceltaskrequest) in revision 2025-11-25.
#[derive(Clone)]
pub struct CancelTaskRequest {
    /// `id`: required.
    pub id: RequestId,
    /// `params`: required.
    pub params: RelatedTaskMetadata,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Answers a wish to cancel: with the task's state in 2025-11-25, with a bare acknowledgement in the Tasks extension.
///
/// [`CancelTaskResult`](https://modelcontextprotocol.io/specification/2025-11-25/schema#canceltaskresult) in revision 2025-11-25.
#[derive(Clone)]
pub struct CancelTaskResult {
    /// `_meta`: optional.
    pub meta: Option<Map<Json>>,
    /// `createdAt`: required.
    pub created_at: String,
    /// `lastUpdatedAt`: required.
    pub last_updated_at: String,
    /// `pollInterval`: optional.
    pub poll_interval: Option<i64>,
    /// `status`: required.
    pub status: TaskStatus,
    /// `statusMessage`: optional.
    pub status_message: Option<String>,
    /// `taskId`: required.
    pub task_id: String,
    /// `ttl`: required.
    pub ttl: Nullable<i64>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Says that a request goes on as a task. The task is in `task` in 2025-11-25; in the Tasks extension its members are the result's, with `resultType` `task`.
///
/// [`CreateTaskResult`](https://modelcontextprotocol.io/specification/2025-11-25/schema#createtaskresult) in revision 2025-11-25.
#[derive(Clone)]
pub struct CreateTaskResult {
    /// `_meta`: optional.
    pub meta: Option<Map<Json>>,
    /// `task`: required.
    pub task: Task,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Asks, in 2025-11-25, for the result of a task, and waits until there is one.
///
/// [`GetTaskPayloadRequest`](https://modelcontextprotocol.io/specification/2025-11-25/schema#gettaskpayloadrequest) in revision 2025-11-25.
#[derive(Clone)]
pub struct GetTaskPayloadRequest {
    /// `id`: required.
    pub id: RequestId,
    /// `params`: required.
    pub params: RelatedTaskMetadata,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The result of the request that became a task, in that request's own shape.
///
/// [`GetTaskPayloadResult`](https://modelcontextprotocol.io/specification/2025-11-25/schema#gettaskpayloadresult) in revision 2025-11-25.
#[derive(Clone)]
pub struct GetTaskPayloadResult {
    /// `_meta`: optional.
    pub meta: Option<Map<Json>>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Asks how a task is doing. Whoever polls should keep to the interval that the task suggests.
///
/// [`GetTaskRequest`](https://modelcontextprotocol.io/specification/2025-11-25/schema#gettaskrequest) in revision 2025-11-25.
#[derive(Clone)]
pub struct GetTaskRequest {
    /// `id`: required.
    pub id: RequestId,
    /// `params`: required.
    pub params: RelatedTaskMetadata,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The present state of a task. In the Tasks extension it also holds open questions, the result or the error.
///
/// [`GetTaskResult`](https://modelcontextprotocol.io/specification/2025-11-25/schema#gettaskresult) in revision 2025-11-25.
#[derive(Clone)]
pub struct GetTaskResult {
    /// `_meta`: optional.
    pub meta: Option<Map<Json>>,
    /// `createdAt`: required.
    pub created_at: String,
    /// `lastUpdatedAt`: required.
    pub last_updated_at: String,
    /// `pollInterval`: optional.
    pub poll_interval: Option<i64>,
    /// `status`: required.
    pub status: TaskStatus,
    /// `statusMessage`: optional.
    pub status_message: Option<String>,
    /// `taskId`: required.
    pub task_id: String,
    /// `ttl`: required.
    pub ttl: Nullable<i64>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Asks, in 2025-11-25, for the tasks that the other side keeps.
///
/// [`ListTasksRequest`](https://modelcontextprotocol.io/specification/2025-11-25/schema#listtasksrequest) in revision 2025-11-25.
#[derive(Clone)]
pub struct ListTasksRequest {
    /// `id`: required.
    pub id: RequestId,
    /// `params`: optional.
    pub params: Option<PaginatedRequestParams>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// One page of tasks.
///
/// [`ListTasksResult`](https://modelcontextprotocol.io/specification/2025-11-25/schema#listtasksresult) in revision 2025-11-25.
#[derive(Clone)]
pub struct ListTasksResult {
    /// `_meta`: optional.
    pub meta: Option<Map<Json>>,
    /// `nextCursor`: optional.
    pub next_cursor: Option<String>,
    /// `tasks`: required.
    pub tasks: List<Task>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Says which task a message belongs to. Used in 2025-11-25 only, as the value of the `_meta` key `io.modelcontextprotocol/related-task`.
///
/// [`RelatedTaskMetadata`](https://modelcontextprotocol.io/specification/2025-11-25/schema#relatedtaskmetadata) in revision 2025-11-25.
#[derive(Clone)]
pub struct RelatedTaskMetadata {
    /// `taskId`: required.
    pub task_id: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A piece of work that outlives the request that began it: id, state, ISO 8601 times, lifetime (null for no limit) and polling interval, both in milliseconds.
///
/// [`Task`](https://modelcontextprotocol.io/specification/2025-11-25/schema#task) in revision 2025-11-25.
#[derive(Clone)]
pub struct Task {
    /// `createdAt`: required.
    pub created_at: String,
    /// `lastUpdatedAt`: required.
    pub last_updated_at: String,
    /// `pollInterval`: optional.
    pub poll_interval: Option<i64>,
    /// `status`: required.
    pub status: TaskStatus,
    /// `statusMessage`: optional.
    pub status_message: Option<String>,
    /// `taskId`: required.
    pub task_id: String,
    /// `ttl`: required.
    pub ttl: Nullable<i64>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Base, in 2025-11-25, of params of requests that can be run as a task; setting `task` asks for that.
///
/// [`TaskAugmentedRequestParams`](https://modelcontextprotocol.io/specification/2025-11-25/schema#taskaugmentedrequestparams) in revision 2025-11-25.
#[derive(Clone)]
pub struct TaskAugmentedRequestParams {
    /// `_meta`: optional.
    pub meta: Option<RequestMeta>,
    /// `task`: optional.
    pub task: Option<TaskMetadata>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// How a requester of 2025-11-25 wants its task kept: `ttl` is the lifetime in milliseconds, counted from creation.
///
/// [`TaskMetadata`](https://modelcontextprotocol.io/specification/2025-11-25/schema#taskmetadata) in revision 2025-11-25.
#[derive(Clone)]
pub struct TaskMetadata {
    /// `ttl`: optional.
    pub ttl: Option<i64>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// State of a task: `working` and `input_required` can alternate; `completed`, `failed` and `cancelled` are final.
///
/// [`TaskStatus`](https://modelcontextprotocol.io/specification/2025-11-25/schema#taskstatus) in revision 2025-11-25.
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
/// [`TaskStatusNotification`](https://modelcontextprotocol.io/specification/2025-11-25/schema#taskstatusnotification) in revision 2025-11-25.
#[derive(Clone)]
pub struct TaskStatusNotification {
    /// `params`: required.
    pub params: TaskStatusNotificationParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The task in its new state.
///
/// [`TaskStatusNotificationParams`](https://modelcontextprotocol.io/specification/2025-11-25/schema#taskstatusnotificationparams) in revision 2025-11-25.
#[derive(Clone)]
pub struct TaskStatusNotificationParams {
    /// `_meta`: optional.
    pub meta: Option<Map<Json>>,
    /// `createdAt`: required.
    pub created_at: String,
    /// `lastUpdatedAt`: required.
    pub last_updated_at: String,
    /// `pollInterval`: optional.
    pub poll_interval: Option<i64>,
    /// `status`: required.
    pub status: TaskStatus,
    /// `statusMessage`: optional.
    pub status_message: Option<String>,
    /// `taskId`: required.
    pub task_id: String,
    /// `ttl`: required.
    pub ttl: Nullable<i64>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
