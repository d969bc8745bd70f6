// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/types.rs.

/// Which changes a client wants to hear of: those of the tool, prompt and resource lists, and of resources by URI. Absent and false both mean no.
///
/// [`SubscriptionFilter`](https://modelcontextprotocol.io/specification/2026-07-28/schema#subscriptionfilter) in revision 2026-07-28.
#[derive(Clone)]
pub struct SubscriptionFilter {
    /// `promptsListChanged`: optional.
    pub prompts_list_changed: Option<bool>,
    /// `resourceSubscriptions`: optional.
    pub resource_subscriptions: Option<List<String>>,
    /// `resourcesListChanged`: optional.
    pub resources_list_changed: Option<bool>,
    /// `toolsListChanged`: optional.
    pub tools_list_changed: Option<bool>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The first message of a subscription, by which the server says what it will report.
///
/// [`SubscriptionsAcknowledgedNotification`](https://modelcontextprotocol.io/specification/2026-07-28/schema#subscriptionsacknowledgednotification) in revision 2026-07-28.
#[derive(Clone)]
pub struct SubscriptionsAcknowledgedNotification {
    /// `params`: required.
    pub params: SubscriptionsAcknowledgedNotificationParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The part of the requested filter that the server honours. What it does not offer is left out.
///
/// [`SubscriptionsAcknowledgedNotificationParams`](https://modelcontextprotocol.io/specification/2026-07-28/schema#subscriptionsacknowledgednotificationparams) in revision 2026-07-28.
#[derive(Clone)]
pub struct SubscriptionsAcknowledgedNotificationParams {
    /// `_meta`: optional.
    pub meta: Option<NotificationMetaObject>,
    /// `notifications`: required.
    pub notifications: SubscriptionFilter,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Sent by a client to open a stream of change notifications. It stays open until either side ends it; several can run at once.
///
/// [`SubscriptionsListenRequest`](https://modelcontextprotocol.io/specification/2026-07-28/schema#subscriptionslistenrequest) in revision 2026-07-28.
#[derive(Clone)]
pub struct SubscriptionsListenRequest {
    /// `id`: required.
    pub id: RequestId,
    /// `params`: required.
    pub params: SubscriptionsListenRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The changes to report on this stream.
///
/// [`SubscriptionsListenRequestParams`](https://modelcontextprotocol.io/specification/2026-07-28/schema#subscriptionslistenrequestparams) in revision 2026-07-28.
#[derive(Clone)]
pub struct SubscriptionsListenRequestParams {
    /// `_meta`: required.
    pub meta: RequestMetaObject,
    /// `notifications`: required.
    pub notifications: SubscriptionFilter,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Sent when the server ends a subscription, not when it starts one.
///
/// [`SubscriptionsListenResult`](https://modelcontextprotocol.io/specification/2026-07-28/schema#subscriptionslistenresult) in revision 2026-07-28.
#[derive(Clone)]
pub struct SubscriptionsListenResult {
    /// `_meta`: required.
    pub meta: SubscriptionsListenResultMetaObject,
    /// `resultType`: required.
    pub result_type: ResultType,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The `_meta` of a listen result. It must name the subscription, which is the id of the request that opened it.
///
/// [`SubscriptionsListenResultMetaObject`](https://modelcontextprotocol.io/specification/2026-07-28/schema#subscriptionslistenresultmetaobject) in revision 2026-07-28.
#[derive(Clone)]
pub struct SubscriptionsListenResultMetaObject {
    /// `io.modelcontextprotocol/serverInfo`: optional.
    pub server_info: Option<Implementation>,
    /// `io.modelcontextprotocol/subscriptionId`: required.
    pub subscription_id: RequestId,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Envelope of the reply to `subscriptions/listen`.
///
/// [`SubscriptionsListenResultResponse`](https://modelcontextprotocol.io/specification/2026-07-28/schema#subscriptionslistenresultresponse) in revision 2026-07-28.
#[derive(Clone)]
pub struct SubscriptionsListenResultResponse {
    /// `id`: required.
    pub id: RequestId,
    /// `result`: required.
    pub result: SubscriptionsListenResult,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
