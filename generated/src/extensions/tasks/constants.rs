// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/tasks/schema.json. Emitter: codegen/src/emit/constants.rs.

//! The constants of `io.modelcontextprotocol/tasks`.
/// Methods of requests.
pub mod methods {
    /// `tasks/cancel`: Asks for a task to be stopped.
    pub const TASKS_CANCEL: &str = "tasks/cancel";
    /// `tasks/get`: Returns the present state of a task.
    pub const TASKS_GET: &str = "tasks/get";
    /// `tasks/update`: Gives a waiting task the answers it asked for.
    pub const TASKS_UPDATE: &str = "tasks/update";
}
/// Methods of notifications.
pub mod notifications {
    /// `notifications/tasks`: Reports a task's new state on a listen stream, in the Tasks extension.
    pub const TASKS: &str = "notifications/tasks";
}
/// Values of `resultType`.
pub mod result_types {
    /// `complete`
    pub const COMPLETE: &str = "complete";
    /// `task`
    pub const TASK: &str = "task";
}
