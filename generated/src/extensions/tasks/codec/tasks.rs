// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/tasks/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::record! {
    CancelTaskRequest = "CancelTaskRequest" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"tasks/cancel\"";
        0: id = "id" required();
        1: params = "params" required();
    }
}

mcpspec_core::record! {
    CancelTaskRequestParams = "CancelTaskRequestParams" {
        0: meta = "_meta" required();
        1: task_id = "taskId" required();
    }
}

mcpspec_core::record! {
    CancelTaskResult = "CancelTaskResult" {
        const "resultType" = "\"complete\"";
        0: meta = "_meta" optional();
    }
}

mcpspec_core::record! {
    CancelledTask = "CancelledTask" {
        const "status" = "\"cancelled\"";
        0: task_id = "taskId" required();
        1: status_message = "statusMessage" optional();
        2: created_at = "createdAt" required();
        3: last_updated_at = "lastUpdatedAt" required();
        4: ttl_ms = "ttlMs" required() number(Some(-9007199254740991.0), Some(9007199254740991.0)) tolerant("0");
        5: poll_interval_ms = "pollIntervalMs" optional() number(Some(-9007199254740991.0), Some(9007199254740991.0));
    }
}

mcpspec_core::record! {
    CompletedTask = "CompletedTask" {
        const "status" = "\"completed\"";
        0: task_id = "taskId" required();
        1: status_message = "statusMessage" optional();
        2: created_at = "createdAt" required();
        3: last_updated_at = "lastUpdatedAt" required();
        4: ttl_ms = "ttlMs" required() number(Some(-9007199254740991.0), Some(9007199254740991.0)) tolerant("0");
        5: poll_interval_ms = "pollIntervalMs" optional() number(Some(-9007199254740991.0), Some(9007199254740991.0));
        6: result = "result" required();
    }
}

mcpspec_core::record! {
    CreateTaskResult = "CreateTaskResult" {
        const "resultType" = "\"task\"";
        0: meta = "_meta" optional();
        1: task_id = "taskId" required();
        2: status = "status" required();
        3: status_message = "statusMessage" optional();
        4: created_at = "createdAt" required();
        5: last_updated_at = "lastUpdatedAt" required();
        6: ttl_ms = "ttlMs" required() number(Some(-9007199254740991.0), Some(9007199254740991.0)) tolerant("0");
        7: poll_interval_ms = "pollIntervalMs" optional() number(Some(-9007199254740991.0), Some(9007199254740991.0));
    }
}

mcpspec_core::union! {
    DetailedTask blank Working {
        0: Working(WorkingTask),
        1: InputRequired(InputRequiredTask),
        2: Completed(CompletedTask),
        3: Failed(FailedTask),
        4: Cancelled(CancelledTask),
    }
    select Select::Tag { member: "status", absent: None, arms: &[
        ("working", Select::Arm(0)),
        ("input_required", Select::Arm(1)),
        ("completed", Select::Arm(2)),
        ("failed", Select::Arm(3)),
        ("cancelled", Select::Arm(4)),
    ] };
    from Working(WorkingTask);
    from InputRequired(InputRequiredTask);
    from Completed(CompletedTask);
    from Failed(FailedTask);
    from Cancelled(CancelledTask);
}

mcpspec_core::record! {
    FailedTask = "FailedTask" {
        const "status" = "\"failed\"";
        0: task_id = "taskId" required();
        1: status_message = "statusMessage" optional();
        2: created_at = "createdAt" required();
        3: last_updated_at = "lastUpdatedAt" required();
        4: ttl_ms = "ttlMs" required() number(Some(-9007199254740991.0), Some(9007199254740991.0)) tolerant("0");
        5: poll_interval_ms = "pollIntervalMs" optional() number(Some(-9007199254740991.0), Some(9007199254740991.0));
        6: error = "error" required();
    }
}

mcpspec_core::record! {
    GetTaskRequest = "GetTaskRequest" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"tasks/get\"";
        0: id = "id" required();
        1: params = "params" required();
    }
}

mcpspec_core::record! {
    GetTaskRequestParams = "GetTaskRequestParams" {
        0: meta = "_meta" required();
        1: task_id = "taskId" required();
    }
}

mcpspec_core::union! {
    GetTaskResult blank Working {
        0: Working(GetTaskResultWorking),
        1: InputRequired(GetTaskResultInputRequired),
        2: Completed(GetTaskResultCompleted),
        3: Failed(GetTaskResultFailed),
        4: Cancelled(GetTaskResultCancelled),
    }
    select Select::Tag { member: "status", absent: None, arms: &[
        ("working", Select::Arm(0)),
        ("input_required", Select::Arm(1)),
        ("completed", Select::Arm(2)),
        ("failed", Select::Arm(3)),
        ("cancelled", Select::Arm(4)),
    ] };
    from Working(GetTaskResultWorking);
    from InputRequired(GetTaskResultInputRequired);
    from Completed(GetTaskResultCompleted);
    from Failed(GetTaskResultFailed);
    from Cancelled(GetTaskResultCancelled);
}

mcpspec_core::record! {
    GetTaskResultCancelled = "GetTaskResultCancelled" {
        const "resultType" = "\"complete\"";
        const "status" = "\"cancelled\"";
        0: meta = "_meta" optional();
        1: task_id = "taskId" required();
        2: status_message = "statusMessage" optional();
        3: created_at = "createdAt" required();
        4: last_updated_at = "lastUpdatedAt" required();
        5: ttl_ms = "ttlMs" required() number(Some(-9007199254740991.0), Some(9007199254740991.0)) tolerant("0");
        6: poll_interval_ms = "pollIntervalMs" optional() number(Some(-9007199254740991.0), Some(9007199254740991.0));
    }
}

mcpspec_core::record! {
    GetTaskResultCompleted = "GetTaskResultCompleted" {
        const "resultType" = "\"complete\"";
        const "status" = "\"completed\"";
        0: meta = "_meta" optional();
        1: task_id = "taskId" required();
        2: status_message = "statusMessage" optional();
        3: created_at = "createdAt" required();
        4: last_updated_at = "lastUpdatedAt" required();
        5: ttl_ms = "ttlMs" required() number(Some(-9007199254740991.0), Some(9007199254740991.0)) tolerant("0");
        6: poll_interval_ms = "pollIntervalMs" optional() number(Some(-9007199254740991.0), Some(9007199254740991.0));
        7: result = "result" required();
    }
}

mcpspec_core::record! {
    GetTaskResultFailed = "GetTaskResultFailed" {
        const "resultType" = "\"complete\"";
        const "status" = "\"failed\"";
        0: meta = "_meta" optional();
        1: task_id = "taskId" required();
        2: status_message = "statusMessage" optional();
        3: created_at = "createdAt" required();
        4: last_updated_at = "lastUpdatedAt" required();
        5: ttl_ms = "ttlMs" required() number(Some(-9007199254740991.0), Some(9007199254740991.0)) tolerant("0");
        6: poll_interval_ms = "pollIntervalMs" optional() number(Some(-9007199254740991.0), Some(9007199254740991.0));
        7: error = "error" required();
    }
}

mcpspec_core::record! {
    GetTaskResultInputRequired = "GetTaskResultInputRequired" {
        const "resultType" = "\"complete\"";
        const "status" = "\"input_required\"";
        0: meta = "_meta" optional();
        1: task_id = "taskId" required();
        2: status_message = "statusMessage" optional();
        3: created_at = "createdAt" required();
        4: last_updated_at = "lastUpdatedAt" required();
        5: ttl_ms = "ttlMs" required() number(Some(-9007199254740991.0), Some(9007199254740991.0)) tolerant("0");
        6: poll_interval_ms = "pollIntervalMs" optional() number(Some(-9007199254740991.0), Some(9007199254740991.0));
        7: input_requests = "inputRequests" required();
    }
}

mcpspec_core::record! {
    GetTaskResultWorking = "GetTaskResultWorking" {
        const "resultType" = "\"complete\"";
        const "status" = "\"working\"";
        0: meta = "_meta" optional();
        1: task_id = "taskId" required();
        2: status_message = "statusMessage" optional();
        3: created_at = "createdAt" required();
        4: last_updated_at = "lastUpdatedAt" required();
        5: ttl_ms = "ttlMs" required() number(Some(-9007199254740991.0), Some(9007199254740991.0)) tolerant("0");
        6: poll_interval_ms = "pollIntervalMs" optional() number(Some(-9007199254740991.0), Some(9007199254740991.0));
    }
}

mcpspec_core::record! {
    InputRequiredTask = "InputRequiredTask" {
        const "status" = "\"input_required\"";
        0: task_id = "taskId" required();
        1: status_message = "statusMessage" optional();
        2: created_at = "createdAt" required();
        3: last_updated_at = "lastUpdatedAt" required();
        4: ttl_ms = "ttlMs" required() number(Some(-9007199254740991.0), Some(9007199254740991.0)) tolerant("0");
        5: poll_interval_ms = "pollIntervalMs" optional() number(Some(-9007199254740991.0), Some(9007199254740991.0));
        6: input_requests = "inputRequests" required();
    }
}

mcpspec_core::record! {
    Task = "Task" {
        0: task_id = "taskId" required();
        1: status = "status" required();
        2: status_message = "statusMessage" optional();
        3: created_at = "createdAt" required();
        4: last_updated_at = "lastUpdatedAt" required();
        5: ttl_ms = "ttlMs" required() number(Some(-9007199254740991.0), Some(9007199254740991.0)) tolerant("0");
        6: poll_interval_ms = "pollIntervalMs" optional() number(Some(-9007199254740991.0), Some(9007199254740991.0));
    }
}

mcpspec_core::closed_enum! {
    TaskStatus {
        Working = "working",
        InputRequired = "input_required",
        Completed = "completed",
        Failed = "failed",
        Cancelled = "cancelled",
    }
}

mcpspec_core::record! {
    TaskStatusNotification = "TaskStatusNotification" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"notifications/tasks\"";
        0: params = "params" required();
    }
}

mcpspec_core::union! {
    TaskStatusNotificationParams blank Working {
        0: Working(TaskStatusNotificationParamsWorking),
        1: InputRequired(TaskStatusNotificationParamsInputRequired),
        2: Completed(TaskStatusNotificationParamsCompleted),
        3: Failed(TaskStatusNotificationParamsFailed),
        4: Cancelled(TaskStatusNotificationParamsCancelled),
    }
    select Select::Tag { member: "status", absent: None, arms: &[
        ("working", Select::Arm(0)),
        ("input_required", Select::Arm(1)),
        ("completed", Select::Arm(2)),
        ("failed", Select::Arm(3)),
        ("cancelled", Select::Arm(4)),
    ] };
    from Working(TaskStatusNotificationParamsWorking);
    from InputRequired(TaskStatusNotificationParamsInputRequired);
    from Completed(TaskStatusNotificationParamsCompleted);
    from Failed(TaskStatusNotificationParamsFailed);
    from Cancelled(TaskStatusNotificationParamsCancelled);
}

mcpspec_core::record! {
    TaskStatusNotificationParamsCancelled = "TaskStatusNotificationParamsCancelled" {
        const "status" = "\"cancelled\"";
        0: meta = "_meta" optional();
        1: task_id = "taskId" required();
        2: status_message = "statusMessage" optional();
        3: created_at = "createdAt" required();
        4: last_updated_at = "lastUpdatedAt" required();
        5: ttl_ms = "ttlMs" required() number(Some(-9007199254740991.0), Some(9007199254740991.0)) tolerant("0");
        6: poll_interval_ms = "pollIntervalMs" optional() number(Some(-9007199254740991.0), Some(9007199254740991.0));
    }
}

mcpspec_core::record! {
    TaskStatusNotificationParamsCompleted = "TaskStatusNotificationParamsCompleted" {
        const "status" = "\"completed\"";
        0: meta = "_meta" optional();
        1: task_id = "taskId" required();
        2: status_message = "statusMessage" optional();
        3: created_at = "createdAt" required();
        4: last_updated_at = "lastUpdatedAt" required();
        5: ttl_ms = "ttlMs" required() number(Some(-9007199254740991.0), Some(9007199254740991.0)) tolerant("0");
        6: poll_interval_ms = "pollIntervalMs" optional() number(Some(-9007199254740991.0), Some(9007199254740991.0));
        7: result = "result" required();
    }
}

mcpspec_core::record! {
    TaskStatusNotificationParamsFailed = "TaskStatusNotificationParamsFailed" {
        const "status" = "\"failed\"";
        0: meta = "_meta" optional();
        1: task_id = "taskId" required();
        2: status_message = "statusMessage" optional();
        3: created_at = "createdAt" required();
        4: last_updated_at = "lastUpdatedAt" required();
        5: ttl_ms = "ttlMs" required() number(Some(-9007199254740991.0), Some(9007199254740991.0)) tolerant("0");
        6: poll_interval_ms = "pollIntervalMs" optional() number(Some(-9007199254740991.0), Some(9007199254740991.0));
        7: error = "error" required();
    }
}

mcpspec_core::record! {
    TaskStatusNotificationParamsInputRequired = "TaskStatusNotificationParamsInputRequired" {
        const "status" = "\"input_required\"";
        0: meta = "_meta" optional();
        1: task_id = "taskId" required();
        2: status_message = "statusMessage" optional();
        3: created_at = "createdAt" required();
        4: last_updated_at = "lastUpdatedAt" required();
        5: ttl_ms = "ttlMs" required() number(Some(-9007199254740991.0), Some(9007199254740991.0)) tolerant("0");
        6: poll_interval_ms = "pollIntervalMs" optional() number(Some(-9007199254740991.0), Some(9007199254740991.0));
        7: input_requests = "inputRequests" required();
    }
}

mcpspec_core::record! {
    TaskStatusNotificationParamsWorking = "TaskStatusNotificationParamsWorking" {
        const "status" = "\"working\"";
        0: meta = "_meta" optional();
        1: task_id = "taskId" required();
        2: status_message = "statusMessage" optional();
        3: created_at = "createdAt" required();
        4: last_updated_at = "lastUpdatedAt" required();
        5: ttl_ms = "ttlMs" required() number(Some(-9007199254740991.0), Some(9007199254740991.0)) tolerant("0");
        6: poll_interval_ms = "pollIntervalMs" optional() number(Some(-9007199254740991.0), Some(9007199254740991.0));
    }
}

mcpspec_core::record! {
    TaskSubscriptionAcknowledgedNotifications = "TaskSubscriptionAcknowledgedNotifications" {
        0: task_ids = "taskIds" optional();
    }
}

mcpspec_core::record! {
    TaskSubscriptionNotifications = "TaskSubscriptionNotifications" {
        0: task_ids = "taskIds" optional();
    }
}

mcpspec_core::record! {
    UpdateTaskRequest = "UpdateTaskRequest" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"tasks/update\"";
        0: id = "id" required();
        1: params = "params" required();
    }
}

mcpspec_core::record! {
    UpdateTaskRequestParams = "UpdateTaskRequestParams" {
        0: meta = "_meta" required();
        1: task_id = "taskId" required();
        2: input_responses = "inputResponses" required();
    }
}

mcpspec_core::record! {
    UpdateTaskResult = "UpdateTaskResult" {
        const "resultType" = "\"complete\"";
        0: meta = "_meta" optional();
    }
}

mcpspec_core::record! {
    WorkingTask = "WorkingTask" {
        const "status" = "\"working\"";
        0: task_id = "taskId" required();
        1: status_message = "statusMessage" optional();
        2: created_at = "createdAt" required();
        3: last_updated_at = "lastUpdatedAt" required();
        4: ttl_ms = "ttlMs" required() number(Some(-9007199254740991.0), Some(9007199254740991.0)) tolerant("0");
        5: poll_interval_ms = "pollIntervalMs" optional() number(Some(-9007199254740991.0), Some(9007199254740991.0));
    }
}
