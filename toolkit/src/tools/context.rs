//! What a call brings with it: [`CallContext`], which handlers take by reference, and [`Host`], through
//! which they reach the client.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use super::cancel::Cancellation;
use super::round::Round;
#[expect(deprecated, reason = "log levels are, and contexts have them")]
use crate::latest::LoggingLevel;
use crate::latest::{
    ClientCapabilities, ErrorObject, Implementation, ProgressNotificationParams, RequestMetaObject,
};
use crate::{Id, Json, Number, Revision, to_string};

/// What carries messages to the client while a call is running.
pub trait Host: Send + Sync {
    /// Sends a notification that belongs to the call.
    fn notify(&self, method: &str, params: Json);

    /// Sends a request and waits for its answer. Only for clients of 2025-11-25 and earlier: since then
    /// servers send none.
    ///
    /// # Errors
    /// What the client answers; or that there is no way to ask it.
    fn request<'a>(&'a self, method: &'a str, params: Json) -> Answer<'a>;
}

/// The answer to a request that a server sends.
pub type Answer<'a> = Pin<Box<dyn Future<Output = Result<Json, ErrorObject>> + Send + 'a>>;

/// What is known of a call and of who makes it. Cloning it is cheap.
#[derive(Clone)]
pub struct CallContext {
    client: Arc<Client>,
    pub(super) round: Arc<Round>,
}

#[derive(Clone)]
struct Client {
    revision: Revision,
    request_id: Option<Id>,
    meta: RequestMetaObject,
    host: Option<Arc<dyn Host>>,
    cancellation: Cancellation,
}

impl CallContext {
    /// The context of a call at that revision, of a client that has said nothing of itself.
    pub fn new(revision: Revision) -> Self {
        let meta = RequestMetaObject::new(ClientCapabilities::new(), revision.as_str());
        let client =
            Client { revision, request_id: None, meta, host: None, cancellation: Cancellation::new() };
        Self { client: Arc::new(client), round: Arc::default() }
    }

    fn client_mut(&mut self) -> &mut Client {
        Arc::make_mut(&mut self.client)
    }

    /// With the `_meta` of the request, which since 2026-07-28 says all of the client. Of clients before
    /// that, `initialize` said it; put it here.
    #[must_use]
    pub fn with_meta(mut self, meta: RequestMetaObject) -> Self {
        self.client_mut().meta = meta;
        self
    }

    /// With the id of the request.
    #[must_use]
    pub fn with_request_id(mut self, id: impl Into<Id>) -> Self {
        self.client_mut().request_id = Some(id.into());
        self
    }

    /// With a way to the client.
    #[must_use]
    pub fn with_host(mut self, host: Arc<dyn Host>) -> Self {
        self.client_mut().host = Some(host);
        self
    }

    /// With what tells the call that nobody waits for it any more.
    #[must_use]
    pub fn with_cancellation(mut self, cancellation: Cancellation) -> Self {
        self.client_mut().cancellation = cancellation;
        self
    }

    /// The same client, in a call of its own.
    pub(super) fn in_round(&self, round: Round) -> Self {
        Self { client: self.client.clone(), round: Arc::new(round) }
    }

    /// The revision that the client speaks.
    pub fn revision(&self) -> Revision {
        self.client.revision
    }

    /// The id of the request.
    pub fn request_id(&self) -> Option<&Id> {
        self.client.request_id.as_ref()
    }

    /// The `_meta` of the request.
    pub fn meta(&self) -> &RequestMetaObject {
        &self.client.meta
    }

    /// The client's name and version, if it says them. Nothing may rest on them.
    pub fn client_info(&self) -> Option<&Implementation> {
        self.client.meta.client_info.as_ref()
    }

    /// What the client can do.
    pub fn client_capabilities(&self) -> &ClientCapabilities {
        &self.client.meta.client_capabilities
    }

    /// Whether the client can be answered with a task: since 2026-07-28, where it declares the extension.
    pub fn takes_tasks(&self) -> bool {
        let extensions = self.client_capabilities().extensions.as_ref();
        self.revision() >= Revision::V2026_07_28
            && extensions.is_some_and(|extensions| extensions.contains_key(super::TASKS))
    }

    /// The trace that the call is a part of: the value of `traceparent` (SEP-414).
    pub fn traceparent(&self) -> Option<String> {
        self.client.meta.extra.get("traceparent")?.decode().ok()
    }

    /// From which level on the client wants log entries; none where it wants none.
    #[deprecated(
        note = "SEP-2577: Logging is deprecated since 2026-07-28; write to stderr on stdio, or use OpenTelemetry. Earliest removal: the first revision on or after 2027-07-28."
    )]
    #[expect(deprecated, reason = "it is the counterpart of a deprecated member")]
    pub fn log_level(&self) -> Option<LoggingLevel> {
        self.client.meta.log_level
    }

    /// Tells the client how far the call is, if it asked: how much is done, of how much, and in words.
    pub fn progress(&self, done: impl Into<Number>, total: Option<Number>, message: Option<&str>) {
        let (Some(host), Some(token)) = (&self.client.host, &self.client.meta.progress_token) else { return };
        let mut params = ProgressNotificationParams::new(done, token.clone());
        params.total = total;
        params.message = message.map(str::to_owned);
        let params = to_string(&params).parse().unwrap_or_default();
        host.notify(crate::latest::constants::notifications::PROGRESS, params);
    }

    /// Whether somebody still waits for the result.
    pub fn cancellation(&self) -> &Cancellation {
        &self.client.cancellation
    }

    pub(super) fn host(&self) -> Option<&Arc<dyn Host>> {
        self.client.host.as_ref()
    }
}

impl std::fmt::Debug for CallContext {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CallContext")
            .field("revision", &self.client.revision)
            .field("request_id", &self.client.request_id)
            .finish_non_exhaustive()
    }
}
