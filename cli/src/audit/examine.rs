//! A message in, the matters that it shows out, each with the bytes that show it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use mcpspec::Rule;
use mcpspec::validate::{Finding, Validator};
use serde_json::Value;

use super::matter::{Change, Matter};
use super::walk::Walk;
use crate::capture::{Frame, How, Kind, Side, Unit};
use crate::input::{Chunk, Shape};
use crate::model::{Method, Model};
use crate::revisions::{Place, ROWS, place_of, row};

/// The revision that did away with sessions, handshakes and requests of servers.
const MODERN: &str = "2026-07-28";
/// The last revision with batches.
const BATCHES: &str = "2025-03-26";
/// What requests and results lack that are older than the revisions which ask for it.
const FRAME: [&str; 3] = ["result-type", "cache-hints", "request-meta"];
/// Requests whose object a header names.
const NAMED: [&str; 3] = ["tools/call", "prompts/get", "resources/read"];

/// What a message shows.
pub(super) struct Shown {
    pub(super) matter: Matter,
    pub(super) title: String,
    pub(super) range: Range<usize>,
}

/// Looks at messages on behalf of a target.
pub(super) struct Examiner {
    /// In the order of the revisions.
    models: Vec<Model>,
    extensions: Vec<Model>,
    target: Place,
    is_modern: bool,
}

/// A message, read.
struct Message<'a> {
    unit: &'a Unit,
    value: Value,
    /// The method that it names or answers, and the revision that has it.
    asked: Option<(&'a Model, &'a Method)>,
    shown: Vec<Shown>,
}

impl Examiner {
    /// An examiner for that revision.
    pub(super) fn new(target: Place) -> Self {
        let (extensions, mut models): (Vec<Model>, Vec<Model>) =
            Model::all().into_iter().partition(Model::is_extension);
        models.sort_by_key(|model| place_of(&model.id));
        let is_modern = place_of(MODERN).is_some_and(|modern| target >= modern);
        Self { models, extensions, target, is_modern }
    }

    /// The revision that traffic is to move to.
    pub(super) fn target(&self) -> &Model {
        &self.models[usize::from(self.target).min(self.models.len() - 1)]
    }

    /// What a message shows, who sent it where that can be told; none where it is no message.
    pub(super) fn examine(&self, chunk: &Chunk, unit: &Unit) -> Option<(Vec<Shown>, Option<Side>)> {
        let is_whole = matches!(unit.frame, Frame::Bare | Frame::Record(..));
        let read = || serde_json::from_slice(&chunk.bytes[unit.range.clone()]).ok();
        let value: Value = is_whole.then(read).flatten()?;
        let asked = self.asked(unit, &value);
        let mut message = Message { unit, value, asked, shown: Vec::new() };
        if self.is_after_batches() && starts_batch(chunk, unit, &message.value) {
            message.show(Change::Removed, "batch", "several messages in one array");
        }
        if message.value.is_array() {
            return Some((message.shown, unit.side));
        }
        if self.is_modern {
            self.headers(chunk, &mut message);
        }
        match unit.seen.kind {
            Kind::Request | Kind::Notification => self.call(&mut message),
            Kind::Response => self.response(&mut message),
            Kind::Other if message.shown.is_empty() => return None,
            Kind::Other => {}
        }
        self.validate(&chunk.bytes[unit.range.clone()], &mut message);
        self.walk(&chunk.bytes[unit.range.clone()], &mut message);
        let side = message.sender();
        Some((message.shown, side))
    }

    fn is_after_batches(&self) -> bool {
        place_of(BATCHES).is_some_and(|last| self.target > last)
    }

    /// The method of a message in its own revision, or else in the newest that has it.
    fn asked<'a>(&'a self, unit: &Unit, value: &Value) -> Option<(&'a Model, &'a Method)> {
        let own = usize::from(unit.seen.revision);
        let name = match (value.get("method"), unit.seen.how) {
            (Some(name), _) => name.as_str()?,
            (None, How::Response(place)) => {
                row(unit.seen.revision).tables.methods.get(usize::from(place))?.name
            }
            (None, How::Message) => return None,
        };
        let models = self.models.get(own).into_iter().chain(self.models.iter().rev());
        models.filter_map(|model| Some((model, model.method(name)?))).next()
    }

    /// A request or a notification.
    fn call(&self, message: &mut Message<'_>) {
        let Some((_, method)) = message.asked else { return };
        let name = method.name.as_str();
        match self.target().method(name) {
            None if self.is_extended(name) && message.names_version() => {}
            None => message.show(Change::Removed, format!("method {name}"), format!("the method `{name}`")),
            Some(known) if known.kind == "inputRequest" && method.kind == "request" => {
                let title = format!("`{name}` as a request of the server");
                message.show(Change::Removed, format!("request {name}"), title);
            }
            Some(known) => {
                let side = message.unit.side.map(called);
                if let Some(side) = side.filter(|side| !known.from.iter().any(|from| from == side)) {
                    let title = format!("`{name}` from a {side}");
                    message.show(Change::Removed, format!("sender {name}"), title);
                }
            }
        }
    }

    /// Whether an extension has a method.
    fn is_extended(&self, method: &str) -> bool {
        self.extensions.iter().any(|extension| extension.method(method).is_some())
    }

    fn response(&self, message: &mut Message<'_>) {
        let code = message.value.pointer("/error/code").and_then(Value::as_i64);
        let retired = &self.target().retired_error_codes;
        if let Some((name, code)) = retired.iter().find(|(_, known)| Some(**known) == code) {
            message.show(Change::Removed, format!("code {code}"), format!("the error code {code}, {name}"));
        }
    }

    /// What the headers of a record have that must go, and have not that must come.
    fn headers(&self, chunk: &Chunk, message: &mut Message<'_>) {
        let Some(headers) = headers(&chunk.bytes, message.unit) else { return };
        for (name, title) in [("mcp-session-id", "Mcp-Session-Id"), ("last-event-id", "Last-Event-ID")] {
            if headers.contains_key(name) {
                message.show(Change::Removed, format!("header {name}"), format!("the header `{title}`"));
            }
        }
        let Some((_, method)) = message.asked.filter(|_| self.is_posted(message)) else { return };
        let is_request = message.unit.seen.kind == Kind::Request;
        let wanted = [
            ("mcp-protocol-version", "MCP-Protocol-Version", true),
            ("mcp-method", "Mcp-Method", is_request),
            ("mcp-name", "Mcp-Name", is_request && NAMED.contains(&method.name.as_str())),
        ];
        for (name, title, is_wanted) in wanted {
            if is_wanted && !headers.contains_key(name) {
                let title = format!("the header `{title}`");
                message.show(Change::Required, format!("missing-header {name}"), title);
            }
        }
    }

    /// Whether a message is one that clients still send to servers.
    fn is_posted(&self, message: &Message<'_>) -> bool {
        let Some((_, method)) = message.asked else { return false };
        let known = self.target().method(&method.name).filter(|known| known.kind != "inputRequest");
        let is_sent = known.is_some_and(|known| known.from.iter().any(|from| from == called(Side::Client)));
        is_sent && message.value.get("method").is_some() && message.sender() == Some(Side::Client)
    }

    /// What the target's schema refuses and the message's own does not.
    fn validate(&self, bytes: &[u8], message: &mut Message<'_>) {
        let seen = &message.unit.seen;
        let Some(target) = self.validator(self.target, message) else { return };
        let violations = target.inspect(bytes);
        if violations.findings().is_empty() {
            return;
        }
        // What is wrong by its own revision too is no matter of moving on.
        let own = (seen.revision != self.target).then(|| self.validator(seen.revision, message)).flatten();
        let own = own.map(|own| own.inspect(bytes));
        let is_old = |found: &Finding| {
            let same = |old: &Finding| {
                old.violation.pointer == found.violation.pointer
                    && old.violation.rule == found.violation.rule
                    && old.violation.expected == found.violation.expected
            };
            own.as_ref().is_some_and(|own| own.findings().iter().any(same))
        };
        let found: Vec<&Finding> = violations.findings().iter().filter(|found| !is_old(found)).collect();
        for finding in found {
            let (matter, title) = matter_of(finding, seen.kind);
            // What is of the target already is invalid, and no matter of moving on; but a message that
            // names no revision may be of an older one.
            if seen.revision == self.target && !FRAME.contains(&matter.id.as_str()) {
                continue;
            }
            let start = message.unit.range.start;
            let within = finding.range.as_ref().map(|range| range.start + start..range.end + start);
            let range = within.filter(|range| range.end <= message.unit.range.end);
            message.add(matter, title, range.unwrap_or_else(|| message.unit.range.clone()));
        }
    }

    /// What a message is judged by in a revision; none where the target's method is no message, or is
    /// not there.
    fn validator(&self, place: Place, message: &Message<'_>) -> Option<Validator> {
        let tables = ROWS.get(usize::from(place))?.tables;
        let Some((_, method)) = message.asked else {
            // Only responses without a request can still be judged: a method that nobody knows cannot.
            return (message.unit.seen.kind == Kind::Response).then(|| Validator::message(tables));
        };
        let known = self.models.get(usize::from(place))?.method(&method.name)?;
        match message.unit.seen.kind {
            Kind::Response if known.kind == "request" => Validator::response_to(tables, &method.name),
            Kind::Request if known.kind == "request" => Some(Validator::message(tables)),
            Kind::Notification => Some(Validator::message(tables)),
            _ => None,
        }
    }

    /// What of its parameters or its result is gone or deprecated.
    fn walk(&self, bytes: &[u8], message: &mut Message<'_>) {
        let start = message.unit.range.start;
        let Some((own, method)) = message.asked else { return };
        let mut found = BTreeSet::new();
        let mut walk = Walk { own, target: self.target(), found: &mut found };
        walk.mark(own.definition(&method.definition).and_then(|known| known.lifecycle.as_ref()));
        if let Some(params) = message.value.get("params") {
            walk.value(&method.params, params);
        }
        if let (Some(is), Some(result)) = (&method.result, message.value.get("result")) {
            walk.value(is, result);
        }
        for matter in found {
            let title = match matter.id.split_once(' ') {
                Some(("member", name)) => format!("the member `{name}`"),
                Some((_, key)) => {
                    let row = mcpspec::LIFECYCLE.iter().find(|(known, _)| *known == key);
                    row.map_or(key, |(_, row)| row.feature).to_owned()
                }
                None => matter.id.clone(),
            };
            let range = member_of(&matter).and_then(|name| place_of_member(bytes, name));
            let within = |range: Range<usize>| range.start + start..range.end + start;
            message.add(matter, title, range.map_or_else(|| message.unit.range.clone(), within));
        }
    }
}

/// The name of the member that a matter is about.
fn member_of(matter: &Matter) -> Option<&str> {
    let (_, name) = matter.id.strip_prefix("member ")?.split_once('.')?;
    Some(name)
}

/// Where the name of a member first stands in a message; it may be another one's of that name.
fn place_of_member(bytes: &[u8], name: &str) -> Option<Range<usize>> {
    let quoted = format!("\"{name}\"");
    let at = memchr::memmem::find(bytes, quoted.as_bytes())?;
    Some(at..at + quoted.len())
}

impl Message<'_> {
    fn show(&mut self, change: Change, id: impl Into<String>, title: impl Into<String>) {
        self.add(Matter::new(change, id), title.into(), self.unit.range.clone());
    }

    /// A message shows a matter once.
    fn add(&mut self, matter: Matter, title: String, range: Range<usize>) {
        if self.shown.iter().all(|shown| shown.matter != matter) {
            self.shown.push(Shown { matter, title, range });
        }
    }

    /// Whether it says its revision as requests of the newest ones do.
    fn names_version(&self) -> bool {
        let meta = self.value.pointer("/params/_meta");
        meta.is_some_and(|meta| meta.get("io.modelcontextprotocol/protocolVersion").is_some())
    }

    /// Who sent it: as the record says, or as only one side could.
    fn sender(&self) -> Option<Side> {
        let (_, method) = self.asked?;
        let asker = match method.from.as_slice() {
            [only] if only == "client" => Some(Side::Client),
            [only] if only == "server" => Some(Side::Server),
            _ => None,
        };
        let is_answer = self.unit.seen.kind == Kind::Response;
        self.unit.side.or(if is_answer { asker.map(Side::other) } else { asker })
    }
}

/// How the metamodel calls a side.
pub(super) fn called(side: Side) -> &'static str {
    match side {
        Side::Client => "client",
        Side::Server => "server",
    }
}

/// The matter of a violation, and what it is called.
fn matter_of(finding: &Finding, kind: Kind) -> (Matter, String) {
    let violation = &finding.violation;
    let missing = violation.expected.strip_prefix("the member `").and_then(|rest| rest.strip_suffix('`'));
    if let (Rule::Required, Some(name)) = (violation.rule, missing) {
        let is_frame = matches!(violation.pointer.as_str(), "" | "/params" | "/params/_meta");
        let is_meta = matches!(name, "params" | "_meta") || name.starts_with("io.modelcontextprotocol/");
        let required = |id: &str, title: &str| (Matter::new(Change::Required, id), title.to_owned());
        return match name {
            "resultType" => required("result-type", "`resultType` in results"),
            "ttlMs" | "cacheScope" => {
                required("cache-hints", "`ttlMs` and `cacheScope` in results that may be kept")
            }
            _ if kind == Kind::Request && is_frame && is_meta => {
                required("request-meta", "revision and capabilities in the `_meta` of requests")
            }
            _ => {
                let definition = definition_of(&finding.schema);
                let id = format!("required {} {name}", finding.schema);
                (Matter::new(Change::Required, id), format!("`{name}` in `{definition}`"))
            }
        };
    }
    let id = format!("{} {}", violation.rule.name(), finding.schema);
    let title = format!("`{}`: now {}", definition_of(&finding.schema), violation.expected);
    (Matter::new(Change::Changed, id), title)
}

/// The name that a pointer into a schema starts with, and its last member.
fn definition_of(pointer: &str) -> String {
    let mut steps = pointer.split('/').skip(2);
    let definition = steps.next().unwrap_or("message");
    match steps.collect::<Vec<_>>().as_slice() {
        [.., "properties", name] => format!("{definition}.{name}"),
        _ => definition.to_owned(),
    }
}

/// The headers of a record, their names in lower case; none where there are none.
fn headers(text: &[u8], unit: &Unit) -> Option<BTreeMap<String, Value>> {
    let Frame::Record(record, _) = &unit.frame else { return None };
    let record: Value = serde_json::from_slice(&text[record.clone()]).ok()?;
    let headers = record.get("headers")?.as_object()?;
    Some(headers.iter().map(|(name, value)| (name.to_ascii_lowercase(), value.clone())).collect())
}

/// Whether a message is the first of several that came as one.
fn starts_batch(chunk: &Chunk, unit: &Unit, value: &Value) -> bool {
    // The array of a document is a list of messages, and no batch.
    let is_list = chunk.shape == Shape::Document && unit.frame == Frame::Bare;
    let before = chunk.bytes[..unit.range.start].trim_ascii_end();
    value.is_array() || (!is_list && before.ends_with(b"["))
}
