//! One client's messages in, the answers out: [`Connection`], which knows the methods that every server has
//! and those of tools. It reads no stream and starts no thread; a transport does that.
//!
//! Clients of 2026-07-28 say in each request who they are. Those before say it once, in `initialize`, and what
//! they said is remembered here for the requests that say nothing.

use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;

use super::call::ToolCall;
use super::cancel::Cancellation;
use super::context::{self, CallContext, Host};
use super::local::{Calls, Kind, Moving};
use super::pending::Pending;
use super::set::ToolSet;
use super::wire;
use crate::latest::constants::{
    INVALID_PARAMS, INVALID_REQUEST, METHOD_NOT_FOUND, PARSE_ERROR, UNSUPPORTED_PROTOCOL_VERSION, methods,
    notifications,
};
use crate::latest::{
    CallToolRequest, ClientCapabilities, DiscoverResult, ErrorObject, Implementation, ListToolsRequest,
    RequestMetaObject, UnsupportedProtocolVersionErrorData,
};
use crate::{AnyRevision, Context, Envelope, Id, Json, JsonObject, Map, Revision, to_string};

/// A client that talks to a set of tools.
pub struct Connection<S = (), K: Kind<S> = Moving> {
    tools: Arc<ToolSet<S, K>>,
    outside: Arc<Outside>,
    /// Who the client is, if it said so in a handshake.
    client: Mutex<Option<(Revision, RequestMetaObject)>>,
    /// The calls that are running.
    running: Mutex<Vec<(Id, Cancellation)>>,
}

/// The way to the client.
struct Outside {
    send: Box<dyn Fn(&str) + Send + Sync>,
    pending: Pending,
}

impl Host for Outside {
    fn notify(&self, method: &str, params: Json) {
        (self.send)(&wire::notification(method, &params));
    }

    fn request<'a>(&'a self, method: &'a str, params: Json) -> context::Answer<'a> {
        let (id, answer) = self.pending.open();
        (self.send)(&wire::request(&id, method, &params));
        Box::pin(answer)
    }
}

/// What a message that wants an answer comes to.
enum Answer {
    Now(String),
    /// What the call comes to.
    Call(Box<Call>),
}

/// A call, and who makes it.
struct Call {
    id: Id,
    tool: ToolCall,
    context: CallContext,
}

impl<S: 'static, K: Calls<S>> Connection<S, K> {
    /// One to which `send` sends messages: JSON on one line, without its end.
    pub fn new(tools: Arc<ToolSet<S, K>>, send: impl Fn(&str) + Send + Sync + 'static) -> Arc<Self> {
        let outside = Arc::new(Outside { send: Box::new(send), pending: Pending::default() });
        Arc::new(Self { tools, outside, client: Mutex::default(), running: Mutex::default() })
    }

    /// Takes a message. What can be done at once is done; what takes time comes back as work, to be run on
    /// whatever runs futures here. It sends the answer itself.
    pub fn receive(
        self: &Arc<Self>,
        message: &[u8],
    ) -> Option<impl Future<Output = ()> + 'static + use<S, K>> {
        let is_batch = message.trim_ascii_start().starts_with(b"[");
        let answers = match is_batch {
            true => self.answers(message),
            false => self.answer(message).into_iter().collect(),
        };
        let (this, is_any) = (self.clone(), !answers.is_empty());
        let work = async move {
            let mut texts = Vec::new();
            for answer in answers {
                texts.extend(this.text(answer).await);
            }
            match texts.as_slice() {
                [] => {}
                [text] if !is_batch => (this.outside.send)(text),
                texts => (this.outside.send)(&format!("[{}]", texts.join(","))),
            }
        };
        is_any.then_some(work)
    }

    /// The client is gone, or says no more: what it was asked has no answer. Calls that are running go on.
    pub fn close(&self) {
        self.outside.pending.close_all();
    }

    /// Several messages at once, as 2025-03-26 has them; their answers go back together.
    fn answers(&self, message: &[u8]) -> Vec<Answer> {
        match crate::from_slice::<crate::List<Json>>(message) {
            Ok(parts) => parts.iter().filter_map(|part| self.answer(part.as_str().as_bytes())).collect(),
            Err(error) => {
                (self.outside.send)(&wire::error(None, &ErrorObject::new(PARSE_ERROR, error.to_string())));
                Vec::new()
            }
        }
    }

    fn answer(&self, message: &[u8]) -> Option<Answer> {
        let envelope = Envelope::peek(message);
        let Some(method) = envelope.method.clone() else {
            return self.unasked(message, envelope).map(Answer::Now);
        };
        if envelope.is_notification() {
            self.notified(&method, message);
            return None;
        }
        let Some(id) = envelope.id else {
            let error = ErrorObject::new(INVALID_REQUEST, "`id` is a string or an integer");
            return Some(Answer::Now(wire::error(None, &error)));
        };
        Some(self.asked(id, &method, message))
    }

    /// The answer as text; none to a call that nobody wants to hear of any more (G22).
    async fn text(&self, answer: Answer) -> Option<String> {
        let Call { id, tool, context } = match answer {
            Answer::Now(text) => return Some(text),
            Answer::Call(call) => *call,
        };
        let outcome = self.tools.call(tool, &context).await;
        self.running.lock().unwrap_or_else(PoisonError::into_inner).retain(|(known, _)| *known != id);
        let outcome = outcome.map(|outcome| self.tools.in_words_of(context.revision(), &outcome));
        (!context.cancellation().is_cancelled()).then(|| wire::answer(&id, outcome))
    }

    /// A message without a method: an answer to something that was asked, or nothing that anybody knows.
    fn unasked(&self, message: &[u8], envelope: Envelope) -> Option<String> {
        let members = crate::from_slice::<Map<Json>>(message);
        match (&members, &envelope.id) {
            (Ok(members), Some(id)) if members.contains_key("result") || members.contains_key("error") => {
                self.outside.pending.close(id, members);
                None
            }
            (Ok(_), id) => {
                let error = ErrorObject::new(INVALID_REQUEST, "a request has a `method`");
                Some(wire::error(id.as_ref(), &error))
            }
            (Err(error), id) => {
                let error = ErrorObject::new(error.json_rpc_code(), error.to_string());
                Some(wire::error(id.as_ref(), &error))
            }
        }
    }

    fn notified(&self, method: &str, message: &[u8]) {
        if method == notifications::CANCELLED
            && let Some(id) = wire::params(message)
                .and_then(|params| crate::from_str::<Id>(params.get("requestId")?.as_str()).ok())
        {
            let running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
            for (_, cancellation) in running.iter().filter(|(known, _)| *known == id) {
                cancellation.cancel();
            }
        }
    }

    fn asked(&self, id: Id, method: &str, message: &[u8]) -> Answer {
        let version = AnyRevision::version_of(message).filter(|_| method != "initialize");
        let outcome = match version.as_deref().map(Revision::from_version) {
            Some(Some(revision)) if revision >= Revision::V2026_07_28 => {
                return self.modern(id, method, message);
            }
            Some(_) => Err(unsupported(version.as_deref().unwrap_or_default())),
            None => {
                let known = self.client.lock().unwrap_or_else(PoisonError::into_inner).clone();
                match (method, known) {
                    ("initialize", _) => Ok(self.initialize(message)),
                    ("ping", _) => Ok(Json::from(serde_json::json!({}))),
                    (_, Some((revision, meta))) => return self.legacy(id, method, message, (revision, meta)),
                    (_, None) => Err(ErrorObject::new(
                        INVALID_PARAMS,
                        "`params._meta` says neither version nor capabilities, and nothing was initialized",
                    )),
                }
            }
        };
        Answer::Now(wire::answer(&id, outcome))
    }

    /// A request that says itself who asks.
    fn modern(&self, id: Id, method: &str, message: &[u8]) -> Answer {
        let revision = Revision::V2026_07_28;
        let refused = |error: crate::Error| ErrorObject::new(error.json_rpc_code(), error.to_string());
        let outcome = match method {
            methods::SERVER_DISCOVER => Ok(self.discovered()),
            methods::TOOLS_LIST => match crate::from_slice::<ListToolsRequest>(message) {
                Ok(request) => self.listed(revision, request.params.cursor.as_deref()),
                Err(error) => Err(refused(error)),
            },
            methods::TOOLS_CALL => match crate::from_slice::<CallToolRequest>(message) {
                Ok(request) => {
                    let meta = request.params.meta.clone();
                    return self.called(id, revision, request.params.into(), meta);
                }
                Err(error) => Err(refused(error)),
            },
            other => Err(ErrorObject::new(METHOD_NOT_FOUND, format!("there is no method `{other}` here"))),
        };
        Answer::Now(wire::answer(&id, outcome))
    }

    /// A request of a client that has introduced itself before.
    fn legacy(
        &self,
        id: Id,
        method: &str,
        message: &[u8],
        (revision, mut meta): (Revision, RequestMetaObject),
    ) -> Answer {
        let params = wire::params(message).unwrap_or_default();
        let text = |name: &str| params.get(name).and_then(|value| value.decode::<String>().ok());
        let outcome = match method {
            methods::TOOLS_LIST => self.listed(revision, text("cursor").as_deref()),
            methods::TOOLS_CALL => match (text("name"), params.get("arguments").cloned()) {
                (Some(name), arguments) => {
                    let arguments = arguments.map_or_else(|| Ok(JsonObject::new()), JsonObject::try_from);
                    match arguments {
                        Ok(arguments) => {
                            let token = params.get("_meta").and_then(|meta| meta.get("progressToken"));
                            meta.progress_token =
                                token.and_then(|token| crate::from_str(token.as_str()).ok());
                            return self.called(id, revision, ToolCall::new(name, arguments), meta);
                        }
                        Err(_) => Err(ErrorObject::new(INVALID_PARAMS, "`arguments` is an object")),
                    }
                }
                (None, _) => Err(ErrorObject::new(INVALID_PARAMS, "`params.name` names the tool")),
            },
            other => Err(ErrorObject::new(METHOD_NOT_FOUND, format!("there is no method `{other}` here"))),
        };
        Answer::Now(wire::answer(&id, outcome))
    }

    fn listed(&self, revision: Revision, cursor: Option<&str>) -> Result<Json, ErrorObject> {
        let page = self.tools.list(revision, cursor)?;
        Ok(self.tools.in_words_of(revision, &page))
    }

    fn called(&self, id: Id, revision: Revision, tool: ToolCall, meta: RequestMetaObject) -> Answer {
        let cancellation = Cancellation::new();
        self.running.lock().unwrap_or_else(PoisonError::into_inner).push((id.clone(), cancellation.clone()));
        let context = CallContext::new(revision)
            .with_meta(meta)
            .with_request_id(id.clone())
            .with_host(self.outside.clone())
            .with_cancellation(cancellation);
        Answer::Call(Box::new(Call { id, tool, context }))
    }

    fn discovered(&self) -> Json {
        let revision = Revision::V2026_07_28;
        let (scope, ttl_ms) = self.tools.cache();
        let versions: Vec<String> = Revision::ALL.iter().rev().map(ToString::to_string).collect();
        let mut result = DiscoverResult::new(scope, self.tools.capabilities(revision), versions, ttl_ms);
        result.instructions = self.tools.instructions().map(str::to_owned);
        self.tools.in_words_of(revision, &result)
    }

    /// The handshake of revisions before 2026-07-28: the version that the client wants, if it is one of those.
    fn initialize(&self, message: &[u8]) -> Json {
        let params = wire::params(message).unwrap_or_default();
        let wanted = params.get("protocolVersion").and_then(|version| version.decode::<String>().ok());
        let known = wanted.as_deref().and_then(Revision::from_version);
        let revision = known.filter(|known| *known < Revision::V2026_07_28).unwrap_or(Revision::V2025_11_25);
        let read = Context::tolerant();
        let capabilities = params
            .get("capabilities")
            .and_then(|json| read.from_str::<ClientCapabilities>(json.as_str()).ok());
        let mut meta = RequestMetaObject::new(capabilities.unwrap_or_default(), revision.as_str());
        meta.client_info =
            params.get("clientInfo").and_then(|json| read.from_str::<Implementation>(json.as_str()).ok());
        *self.client.lock().unwrap_or_else(PoisonError::into_inner) = Some((revision, meta));
        let mut members = Map::new();
        let json = |text: String| text.parse().unwrap_or_else(|_| Json::null());
        members.insert("protocolVersion", Json::from(Value::from(revision.as_str())));
        members.insert("capabilities", json(to_string(&self.tools.capabilities(revision))));
        members.insert("serverInfo", json(to_string(self.tools.identity())));
        if let Some(instructions) = self.tools.instructions() {
            members.insert("instructions", Json::from(Value::from(instructions)));
        }
        JsonObject::from(members).into_json()
    }
}

fn unsupported(requested: &str) -> ErrorObject {
    let supported: Vec<String> = vec![Revision::V2026_07_28.to_string()];
    let data = UnsupportedProtocolVersionErrorData::new(requested, supported);
    let error = ErrorObject::new(UNSUPPORTED_PROTOCOL_VERSION, "the server does not speak that version");
    error.with_data(to_string(&data).parse::<Json>().unwrap_or_else(|_| Json::null()))
}
