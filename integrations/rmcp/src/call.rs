//! One call: who makes it, as `rmcp` knows it, and what came of it.

use std::pin::pin;
use std::sync::Arc;

use mcpspec::latest::{CallToolOutcome, RequestMetaObject};
use mcpspec::tools::{CallContext, Cancellation, ToolCall, ToolSet};
use mcpspec::{Context, Revision};
use rmcp::model::ProtocolVersion;
use rmcp::service::RequestContext;
use rmcp::{ErrorData, RoleServer};
use tokio::sync::mpsc::unbounded_channel;

use crate::convert;
use crate::host::Client;

/// The revision that a client speaks. One that has not said it is taken for the newest that begins with
/// `initialize`, as `rmcp` does.
pub(crate) fn revision(request: &RequestContext<RoleServer>) -> Revision {
    let version = request.protocol_version().unwrap_or(ProtocolVersion::LATEST_WITH_INITIALIZE);
    Revision::from_version(version.as_str()).unwrap_or(Revision::V2025_11_25)
}

/// Calls a tool, and carries what it says on the way.
pub(crate) async fn call<S: Send + Sync + 'static>(
    tools: &ToolSet<S>,
    call: ToolCall,
    request: &RequestContext<RoleServer>,
) -> Result<CallToolOutcome, ErrorData> {
    let (said, mut heard) = unbounded_channel();
    let cancellation = Cancellation::new();
    let revision = revision(request);
    let context = CallContext::new(revision)
        .with_meta(meta(request)?)
        .with_request_id(convert::id(&request.id))
        .with_host(Arc::new(Client { peer: request.peer.clone(), said }))
        .with_cancellation(cancellation.clone());
    let mut running = pin!(tools.call(call, &context));
    let outcome = loop {
        tokio::select! {
            biased;
            Some(notification) = heard.recv() => {
                // A client that cannot be told anything will not hear the answer either.
                let _ = request.peer.send_notification(notification).await;
            }
            () = request.ct.cancelled(), if !cancellation.is_cancelled() => cancellation.cancel(),
            outcome = &mut running => break outcome,
        }
    };
    while let Ok(notification) = heard.try_recv() {
        let _ = request.peer.send_notification(notification).await;
    }
    outcome.map_err(convert::error)
}

/// The `_meta` of the request, and in it what the client said of itself in the handshake, where it says nothing
/// now.
fn meta(request: &RequestContext<RoleServer>) -> Result<RequestMetaObject, ErrorData> {
    let mut meta = request.meta.clone();
    if meta.protocol_version().is_none() {
        meta.set_protocol_version(request.protocol_version().unwrap_or(ProtocolVersion::LATEST));
    }
    if meta.client_capabilities().is_none() {
        meta.set_client_capabilities(request.client_capabilities().unwrap_or_default());
    }
    if meta.client_info().is_none()
        && let Some(info) = request.client_info()
    {
        meta.set_client_info(info);
    }
    let value = serde_json::to_value(&meta).unwrap_or_default();
    let read = Context::tolerant().from_value(&value);
    read.map_err(|error| ErrorData::invalid_params(format!("`_meta` is not as it should be: {error}"), None))
}
