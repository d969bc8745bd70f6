// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/tasks/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::super::*;

mcpspec_core::union! {
    ClientRequest blank Cancel {
        0: Cancel(CancelTaskRequest),
        1: Get(GetTaskRequest),
        2: Update(UpdateTaskRequest),
    }
    select mcpspec_core::Select::Tag { member: "method", arms: &[("tasks/cancel", mcpspec_core::Select::Arm(0)), ("tasks/get", mcpspec_core::Select::Arm(1)), ("tasks/update", mcpspec_core::Select::Arm(2))], absent: None };
    from Cancel(CancelTaskRequest);
    from Get(GetTaskRequest);
    from Update(UpdateTaskRequest);
}

mcpspec_core::union! {
    ServerNotification blank TaskStatusNotification {
        0: TaskStatusNotification(TaskStatusNotification),
    }
    select mcpspec_core::Select::Tag { member: "method", arms: &[("notifications/tasks", mcpspec_core::Select::Arm(0))], absent: None };
    from TaskStatusNotification(TaskStatusNotification);
}
