// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/types.rs.

/// How serious a log entry is, from least to most: `debug`, `info`, `notice`, `warning`, `error`, `critical`, `alert`, `emergency`.
///
/// [`LoggingLevel`](https://modelcontextprotocol.io/specification/2025-11-25/schema#logginglevel) in revision 2025-11-25.
/// Since 2024-11-05.
#[deprecated(
    note = "SEP-2577: Logging is deprecated since 2026-07-28; write to stderr on stdio, or use OpenTelemetry. Earliest removal: the first revision on or after 2027-07-28."
)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LoggingLevel {
    /// `debug`
    Debug,
    /// `info`
    Info,
    /// `notice`
    Notice,
    /// `warning`
    Warning,
    /// `error`
    Error,
    /// `critical`
    Critical,
    /// `alert`
    Alert,
    /// `emergency`
    Emergency,
}
/// A log entry that a server sends to the client. In 2026-07-28 it does so only for requests that set a log level.
///
/// [`LoggingMessageNotification`](https://modelcontextprotocol.io/specification/2025-11-25/schema#loggingmessagenotification) in revision 2025-11-25.
/// Since 2024-11-05.
#[deprecated(
    note = "SEP-2577: Logging is deprecated since 2026-07-28; write to stderr on stdio, or use OpenTelemetry. Earliest removal: the first revision on or after 2027-07-28."
)]
#[derive(Clone)]
pub struct LoggingMessageNotification {
    /// `params`: required.
    pub params: LoggingMessageNotificationParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The level of a log entry, the logger it comes from if it has a name, and data of any kind. Secrets and personal data do not belong in it.
///
/// [`LoggingMessageNotificationParams`](https://modelcontextprotocol.io/specification/2025-11-25/schema#loggingmessagenotificationparams) in revision 2025-11-25.
/// Since 2024-11-05.
#[deprecated(
    note = "SEP-2577: Logging is deprecated since 2026-07-28; write to stderr on stdio, or use OpenTelemetry. Earliest removal: the first revision on or after 2027-07-28."
)]
#[derive(Clone)]
pub struct LoggingMessageNotificationParams {
    /// `_meta`: optional; since 2025-11-25.
    pub meta: Option<Map<Json>>,
    /// `data`: required.
    pub data: Json,
    /// `level`: required.
    pub level: LoggingLevel,
    /// `logger`: optional.
    pub logger: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Sent by a client to choose how much the server logs to it. 2026-07-28 has a `_meta` key on each request instead.
///
/// [`SetLevelRequest`](https://modelcontextprotocol.io/specification/2025-11-25/schema#setlevelrequest) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct SetLevelRequest {
    /// `id`: required; since 2025-11-25.
    pub id: RequestId,
    /// `params`: required.
    pub params: SetLevelRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The lowest level that the client wants; the server sends that and everything more serious.
///
/// [`SetLevelRequestParams`](https://modelcontextprotocol.io/specification/2025-11-25/schema#setlevelrequestparams) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct SetLevelRequestParams {
    /// `_meta`: optional; since 2025-11-25.
    pub meta: Option<RequestMeta>,
    /// `level`: required.
    pub level: LoggingLevel,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
