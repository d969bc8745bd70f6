// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-03-26/schema.json. Emitter: codegen/src/emit/types.rs.

/// Says that an earlier request is no longer wanted. It may cross the reply on the way; a late reply is ignored, as is an unknown id.
///
/// [`CancelledNotification`](https://modelcontextprotocol.io/specification/2025-03-26/schema#cancellednotification) in revision 2025-03-26.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct CancelledNotification {
    /// `params`: required.
    pub params: CancelledNotificationParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Which request to drop, by its id, and perhaps why, for logs or for the user.
///
/// Without a name in the schema; stands at `#/definitions/CancelledNotification/properties/params`.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct CancelledNotificationParams {
    /// `reason`: optional.
    pub reason: Option<String>,
    /// `requestId`: required.
    pub request_id: RequestId,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Says how far a long-running request has come. It is sent only if the request carried a progress token, and only until the reply.
///
/// [`ProgressNotification`](https://modelcontextprotocol.io/specification/2025-03-26/schema#progressnotification) in revision 2025-03-26.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ProgressNotification {
    /// `params`: required.
    pub params: ProgressNotificationParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The token of the request and how far it is, in a unit of the sender's choice. `progress` must grow each time; `total` is given if known.
///
/// Without a name in the schema; stands at `#/definitions/ProgressNotification/properties/params`.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ProgressNotificationParams {
    /// `message`: optional; since 2025-03-26.
    pub message: Option<String>,
    /// `progress`: required.
    pub progress: Number,
    /// `progressToken`: required.
    pub progress_token: ProgressToken,
    /// `total`: optional.
    pub total: Option<Number>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
