// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-06-18/schema.json. Emitter: codegen/src/emit/codec.rs.

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
        0: message = "message" optional();
        1: progress = "progress" required();
        2: progress_token = "progressToken" required();
        3: total = "total" optional();
    }
}
