//! What a handler asks of a client in the middle of a call: the way that all questions go, and those to
//! models and for roots.

use std::future::pending;

use mcpspec_core::Encode;

use super::context::CallContext;
use crate::latest::{ClientCapabilities, InputRequest};
#[expect(
    deprecated,
    reason = "sampling and roots are, and as long as clients have them they can be asked"
)]
use crate::latest::{
    CreateMessageRequest, CreateMessageRequestParams, CreateMessageResult, ListRootsRequest, ListRootsResult,
    Root, SamplingCapability,
};
use crate::{Context, Json, JsonObject, Revision, to_string};

impl CallContext {
    /// The answer to a question: here already, or never, since the call ends with the question and the handler
    /// runs again. Clients before 2026-07-28 are asked by a request; none where they refuse or cannot be asked,
    /// or where there is no such question.
    pub(super) async fn asked<A>(
        &self,
        key: &str,
        question: impl FnOnce() -> Option<InputRequest>,
        read: fn(&Json) -> Option<A>,
    ) -> Option<A> {
        if let Some(answer) = self.round.answer(key).and_then(read) {
            return Some(answer);
        }
        let question = question()?;
        if self.revision() >= Revision::V2026_07_28 {
            self.round.ask(key, question);
            return pending().await;
        }
        // As a part of a result it says the method, and what goes with it, as a request of its own does.
        let said: JsonObject = to_string(&question).parse().ok()?;
        let method: String = said.get("method")?.decode().ok()?;
        let params = said.get("params").unwrap_or_default();
        read(&self.host()?.request(&method, params).await.ok()?)
    }

    /// Ends the call with the word that the client would have to declare that.
    pub(super) async fn miss<T>(&self, capabilities: ClientCapabilities) -> T {
        self.round.miss(capabilities);
        pending().await
    }

    /// Has the client's model write a message. None where an older client refuses; a newer one that refuses
    /// does not come back.
    ///
    /// `key` is as in [`CallContext::elicit`].
    #[deprecated(
        note = "SEP-2577: Sampling is deprecated since 2026-07-28; call the provider of the language model directly. Earliest removal: the first revision on or after 2027-07-28."
    )]
    #[expect(deprecated, reason = "it is the counterpart of a deprecated method")]
    pub async fn sample(&self, key: &str, params: CreateMessageRequestParams) -> Option<CreateMessageResult> {
        if self.client_capabilities().sampling.is_none() {
            return self.miss(ClientCapabilities::new().with_sampling(SamplingCapability::new())).await;
        }
        let question = || Some(InputRequest::CreateMessage(CreateMessageRequest::new(params)));
        self.asked(key, question, decoded).await
    }

    /// The roots of the client. None where an older client refuses; a newer one that refuses does not come back.
    ///
    /// `key` is as in [`CallContext::elicit`].
    #[deprecated(
        note = "SEP-2577: Roots is deprecated since 2026-07-28; pass paths as tool arguments, resource URIs or server configuration. Earliest removal: the first revision on or after 2027-07-28."
    )]
    #[expect(deprecated, reason = "it is the counterpart of a deprecated method")]
    pub async fn roots(&self, key: &str) -> Option<Vec<Root>> {
        if self.client_capabilities().roots.is_none() {
            return self.miss(ClientCapabilities::new().with_roots(JsonObject::new())).await;
        }
        let question = || Some(InputRequest::ListRoots(ListRootsRequest::new()));
        let result: ListRootsResult = self.asked(key, question, decoded).await?;
        Some(result.roots.into_vec())
    }
}

fn decoded<T: mcpspec_core::Decode + Encode>(answer: &Json) -> Option<T> {
    Context::tolerant().from_str(answer.as_str()).ok()
}
