// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::record! {
    CancelledNotification = "CancelledNotification" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"notifications/cancelled\"";
        0: params = "params" required();
    }
}

mcpspec_core::record! {
    CancelledNotificationParams = "CancelledNotificationParams" {
        0: meta = "_meta" optional();
        1: reason = "reason" optional();
        2: request_id = "requestId" optional();
    }
}

mcpspec_core::record! {
    ProgressNotification = "ProgressNotification" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"notifications/progress\"";
        0: params = "params" required();
    }
}

mcpspec_core::record! {
    ProgressNotificationParams = "ProgressNotificationParams" {
        0: meta = "_meta" optional();
        1: message = "message" optional();
        2: progress = "progress" required();
        3: progress_token = "progressToken" required();
        4: total = "total" optional();
    }
}
