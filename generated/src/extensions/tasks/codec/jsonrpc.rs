// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/tasks/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::union! {
    ClientRequest blank Cancel {
        0: Cancel(CancelTaskRequest),
        1: Get(GetTaskRequest),
        2: Update(UpdateTaskRequest),
    }
    select Select::Tag { member: "method", absent: None, arms: &[
        ("tasks/cancel", Select::Arm(0)),
        ("tasks/get", Select::Arm(1)),
        ("tasks/update", Select::Arm(2)),
    ] };
    from Cancel(CancelTaskRequest);
    from Get(GetTaskRequest);
    from Update(UpdateTaskRequest);
}

mcpspec_core::union! {
    ServerNotification blank TaskStatus {
        0: TaskStatus(TaskStatusNotification),
    }
    select Select::Tag { member: "method", absent: None, arms: &[
        ("notifications/tasks", Select::Arm(0)),
    ] };
    from TaskStatus(TaskStatusNotification);
}
