// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/tasks/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mod jsonrpc;
mod tasks;

mcpspec_core::methods! {
    request CancelTaskRequest = "tasks/cancel"(CancelTaskRequestParams) -> CancelTaskResult;
    request GetTaskRequest = "tasks/get"(GetTaskRequestParams) -> GetTaskResult;
    request UpdateTaskRequest = "tasks/update"(UpdateTaskRequestParams) -> UpdateTaskResult;
    notification TaskStatusNotification = "notifications/tasks"(TaskStatusNotificationParams);
}

mcpspec_core::definitions! {
    "CancelTaskRequest": CancelTaskRequest,
    "CancelTaskRequestParams": CancelTaskRequestParams,
    "CancelTaskResult": CancelTaskResult,
    "CancelledTask": CancelledTask,
    "ClientRequest": ClientRequest,
    "CompletedTask": CompletedTask,
    "CreateTaskResult": CreateTaskResult,
    "DetailedTask": DetailedTask,
    "FailedTask": FailedTask,
    "GetTaskRequest": GetTaskRequest,
    "GetTaskRequestParams": GetTaskRequestParams,
    "GetTaskResult": GetTaskResult,
    "GetTaskResultCancelled": GetTaskResultCancelled,
    "GetTaskResultCompleted": GetTaskResultCompleted,
    "GetTaskResultFailed": GetTaskResultFailed,
    "GetTaskResultInputRequired": GetTaskResultInputRequired,
    "GetTaskResultWorking": GetTaskResultWorking,
    "InputRequiredTask": InputRequiredTask,
    "ServerNotification": ServerNotification,
    "Task": Task,
    "TaskStatus": TaskStatus,
    "TaskStatusNotification": TaskStatusNotification,
    "TaskStatusNotificationParams": TaskStatusNotificationParams,
    "TaskStatusNotificationParamsCancelled": TaskStatusNotificationParamsCancelled,
    "TaskStatusNotificationParamsCompleted": TaskStatusNotificationParamsCompleted,
    "TaskStatusNotificationParamsFailed": TaskStatusNotificationParamsFailed,
    "TaskStatusNotificationParamsInputRequired": TaskStatusNotificationParamsInputRequired,
    "TaskStatusNotificationParamsWorking": TaskStatusNotificationParamsWorking,
    "TaskSubscriptionAcknowledgedNotifications": TaskSubscriptionAcknowledgedNotifications,
    "TaskSubscriptionNotifications": TaskSubscriptionNotifications,
    "TasksExtensionCapability": TasksExtensionCapability,
    "UpdateTaskRequest": UpdateTaskRequest,
    "UpdateTaskRequestParams": UpdateTaskRequestParams,
    "UpdateTaskResult": UpdateTaskResult,
    "WorkingTask": WorkingTask,
}
