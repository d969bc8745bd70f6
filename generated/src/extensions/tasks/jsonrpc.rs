// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/tasks/schema.json. Emitter: codegen/src/emit/types.rs.

/// Every request that a client can make, told apart by `method`.
///
/// Not a definition of the schema; made for `io.modelcontextprotocol/tasks`.
#[derive(Clone)]
pub enum ClientRequest {
    /// `CancelTaskRequest`
    Cancel(CancelTaskRequest),
    /// `GetTaskRequest`
    Get(GetTaskRequest),
    /// `UpdateTaskRequest`
    Update(UpdateTaskRequest),
}
/// Every notification that a server can send, told apart by `method`.
///
/// Not a definition of the schema; made for `io.modelcontextprotocol/tasks`.
#[derive(Clone)]
pub enum ServerNotification {
    /// `TaskStatusNotification`
    TaskStatus(TaskStatusNotification),
}
