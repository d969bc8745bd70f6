// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/codec.rs.

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
    CancelTaskResult = "CancelTaskResult" {
        0: meta = "_meta" optional();
        1: created_at = "createdAt" required();
        2: last_updated_at = "lastUpdatedAt" required();
        3: poll_interval = "pollInterval" optional();
        4: status = "status" required();
        5: status_message = "statusMessage" optional();
        6: task_id = "taskId" required();
        7: ttl = "ttl" required();
    }
}

mcpspec_core::record! {
    CreateTaskResult = "CreateTaskResult" {
        0: meta = "_meta" optional();
        1: task = "task" required();
    }
}

mcpspec_core::record! {
    GetTaskPayloadRequest = "GetTaskPayloadRequest" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"tasks/result\"";
        0: id = "id" required();
        1: params = "params" required();
    }
}

mcpspec_core::record! {
    GetTaskPayloadResult = "GetTaskPayloadResult" {
        0: meta = "_meta" optional();
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
    GetTaskResult = "GetTaskResult" {
        0: meta = "_meta" optional();
        1: created_at = "createdAt" required();
        2: last_updated_at = "lastUpdatedAt" required();
        3: poll_interval = "pollInterval" optional();
        4: status = "status" required();
        5: status_message = "statusMessage" optional();
        6: task_id = "taskId" required();
        7: ttl = "ttl" required();
    }
}

mcpspec_core::record! {
    ListTasksRequest = "ListTasksRequest" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"tasks/list\"";
        0: id = "id" required();
        1: params = "params" optional();
    }
}

mcpspec_core::record! {
    ListTasksResult = "ListTasksResult" {
        0: meta = "_meta" optional();
        1: next_cursor = "nextCursor" optional();
        2: tasks = "tasks" required();
    }
}

mcpspec_core::record! {
    RelatedTaskMetadata = "RelatedTaskMetadata" {
        0: task_id = "taskId" required();
    }
}

mcpspec_core::record! {
    Task = "Task" {
        0: created_at = "createdAt" required();
        1: last_updated_at = "lastUpdatedAt" required();
        2: poll_interval = "pollInterval" optional();
        3: status = "status" required();
        4: status_message = "statusMessage" optional();
        5: task_id = "taskId" required();
        6: ttl = "ttl" required();
    }
}

mcpspec_core::record! {
    TaskAugmentedRequestParams = "TaskAugmentedRequestParams" {
        0: meta = "_meta" optional();
        1: task = "task" optional();
    }
}

mcpspec_core::record! {
    TaskMetadata = "TaskMetadata" {
        0: ttl = "ttl" optional();
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
        const "method" = "\"notifications/tasks/status\"";
        0: params = "params" required();
    }
}

mcpspec_core::record! {
    TaskStatusNotificationParams = "TaskStatusNotificationParams" {
        0: meta = "_meta" optional();
        1: created_at = "createdAt" required();
        2: last_updated_at = "lastUpdatedAt" required();
        3: poll_interval = "pollInterval" optional();
        4: status = "status" required();
        5: status_message = "statusMessage" optional();
        6: task_id = "taskId" required();
        7: ttl = "ttl" required();
    }
}
