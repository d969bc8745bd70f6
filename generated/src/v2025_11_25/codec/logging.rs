// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::closed_enum! {
    LoggingLevel {
        Debug = "debug",
        Info = "info",
        Notice = "notice",
        Warning = "warning",
        Error = "error",
        Critical = "critical",
        Alert = "alert",
        Emergency = "emergency",
    }
}

mcpspec_core::record! {
    LoggingMessageNotification = "LoggingMessageNotification" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"notifications/message\"";
        0: params = "params" required();
    }
}

mcpspec_core::record! {
    LoggingMessageNotificationParams = "LoggingMessageNotificationParams" {
        0: meta = "_meta" optional();
        1: data = "data" required();
        2: level = "level" required();
        3: logger = "logger" optional();
    }
}

mcpspec_core::record! {
    SetLevelRequest = "SetLevelRequest" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"logging/setLevel\"";
        0: id = "id" required();
        1: params = "params" required();
    }
}

mcpspec_core::record! {
    SetLevelRequestParams = "SetLevelRequestParams" {
        0: meta = "_meta" optional();
        1: level = "level" required();
    }
}
