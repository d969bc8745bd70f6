// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2024-11-05/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::record! {
    CancelledNotification = "CancelledNotification" {
        const "method" = "\"notifications/cancelled\"";
        0: params = "params" required();
    }
}

mcpspec_core::record! {
    CancelledNotificationParams = "CancelledNotificationParams" {
        0: reason = "reason" optional();
        1: request_id = "requestId" required();
    }
}

mcpspec_core::record! {
    ProgressNotification = "ProgressNotification" {
        const "method" = "\"notifications/progress\"";
        0: params = "params" required();
    }
}

mcpspec_core::record! {
    ProgressNotificationParams = "ProgressNotificationParams" {
        0: progress = "progress" required();
        1: progress_token = "progressToken" required();
        2: total = "total" optional();
    }
}
