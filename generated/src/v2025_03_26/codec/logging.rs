// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-03-26/schema.json. Emitter: codegen/src/emit/codec.rs.

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
        const "method" = "\"notifications/message\"";
        0: params = "params" required();
    }
}

mcpspec_core::record! {
    LoggingMessageNotificationParams = "LoggingMessageNotificationParams" {
        0: data = "data" required();
        1: level = "level" required();
        2: logger = "logger" optional();
    }
}

mcpspec_core::record! {
    SetLevelRequest = "SetLevelRequest" {
        const "method" = "\"logging/setLevel\"";
        0: params = "params" required();
    }
}

mcpspec_core::record! {
    SetLevelRequestParams = "SetLevelRequestParams" {
        0: level = "level" required();
    }
}
