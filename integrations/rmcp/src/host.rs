//! The way from a running call to the client.

use mcpspec::Json;
use mcpspec::latest::constants::notifications;
use mcpspec::tools::{Answer, Host};
use rmcp::model::{
    CustomNotification, CustomRequest, ProgressNotification, ServerNotification, ServerRequest,
};
use rmcp::{Peer, RoleServer};
use serde_json::Value;
use tokio::sync::mpsc::UnboundedSender;

use crate::convert;

/// The client of one call.
pub(crate) struct Client {
    pub(crate) peer: Peer<RoleServer>,
    /// A host is told without waiting, a peer takes time: what was said waits here, in order, and the call
    /// sends it before its answer.
    pub(crate) said: UnboundedSender<ServerNotification>,
}

impl Host for Client {
    fn notify(&self, method: &str, params: Json) {
        // Where nobody takes it any more the call is over.
        let _ = self.said.send(notification(method, params.to_value()));
    }

    fn request<'a>(&'a self, method: &'a str, params: Json) -> Answer<'a> {
        // As a request of no type that it knows: its own types of forms know less than forms can say.
        let request = ServerRequest::CustomRequest(CustomRequest::new(method, Some(params.to_value())));
        Box::pin(async move {
            let answer = self.peer.send_request(request).await.map_err(convert::service_error)?;
            Ok(Json::from(serde_json::to_value(answer).unwrap_or_default()))
        })
    }
}

/// Progress has a type of its own: by that, the HTTP transport finds the stream on which it belongs.
fn notification(method: &str, params: Value) -> ServerNotification {
    if method == notifications::PROGRESS
        && let Ok(params) = serde_json::from_value(params.clone())
    {
        return ServerNotification::ProgressNotification(ProgressNotification::new(params));
    }
    ServerNotification::CustomNotification(CustomNotification::new(method, Some(params)))
}
