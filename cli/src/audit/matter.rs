//! What an audit tells of: a matter, and what to do about it. Matters are found by comparing
//! metamodels and by validating; what stands here are the words, for those that have some.

/// What the target does to what the traffic uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Change {
    /// It has it no more.
    Removed,
    /// It asks for something that is missing.
    Required,
    /// It has another shape there.
    Changed,
    /// It still has it, but not for long.
    Deprecated,
}

impl Change {
    /// Its name, as in reports.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Removed => "removed",
            Self::Required => "required",
            Self::Changed => "changed",
            Self::Deprecated => "deprecated",
        }
    }

    /// All of them, in the order of reports.
    pub(super) const ALL: [Self; 4] = [Self::Removed, Self::Required, Self::Changed, Self::Deprecated];
}

/// Something that has to change. There are no more of them than metamodels, schemas and the words
/// below have names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Matter {
    pub(super) change: Change,
    /// What it is about: a kind and a name, such as `method ping`.
    pub(super) id: String,
}

impl Matter {
    pub(super) fn new(change: Change, id: impl Into<String>) -> Self {
        Self { change, id: id.into() }
    }
}

/// What to do about a matter, and where the specification says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Advice {
    pub(super) instead: String,
    pub(super) source: String,
}

const TASKS: (&str, &str) = (
    "the extension `io.modelcontextprotocol/tasks`: the server alone decides that a call becomes a task, and the client \
     polls it with `tasks/get`",
    "SEP-2663",
);
const HANDSHAKE: (&str, &str) = (
    "no handshake: each request says its revision and the client's capabilities in `_meta`, and `server/discover` \
     tells what the server has",
    "SEP-2575, basic/versioning.mdx",
);
const SUBSCRIBE: (&str, &str) = (
    "`subscriptions/listen` with the URIs in `notifications.resourceSubscriptions`",
    "SEP-2575, basic/patterns/subscriptions.mdx",
);
const INPUT: (&str, &str) = (
    "a result with `resultType: \"input_required\"` and the same request in `inputRequests`; the client sends its call \
     again with `inputResponses`",
    "SEP-2322, basic/patterns/mrtr.mdx",
);
const ELICITED: (&str, &str) = (
    "nothing: the client sends its call again when the user is done, as `requestState` lets the server go on",
    "SEP-2322, client/elicitation.mdx",
);
const MIRRORED: &str = "SEP-2243, basic/transports/streamable-http.mdx";

/// The words for a matter; none where only what was compared can tell.
fn words(id: &str) -> Option<(&'static str, &'static str)> {
    Some(match id {
        "method initialize" | "method notifications/initialized" => HANDSHAKE,
        "method ping" => {
            ("nothing: any request shows that the other side responds", "SEP-2575, changelog.mdx")
        }
        "method logging/setLevel" => (
            "`io.modelcontextprotocol/logLevel` in the `_meta` of each request whose log entries are wanted",
            "SEP-2575, server/utilities/logging.mdx",
        ),
        "method resources/subscribe" | "method resources/unsubscribe" => SUBSCRIBE,
        "method tasks/list" => ("nothing: the client keeps the ids of its tasks", "SEP-2663"),
        "method tasks/result" => {
            ("`tasks/get`, whose result has that of the call once it is done", "SEP-2663")
        }
        "method tasks/get"
        | "method tasks/cancel"
        | "method notifications/tasks/status"
        | "member CallToolRequestParams.task"
        | "member CreateMessageRequestParams.task"
        | "member ElicitRequestFormParams.task"
        | "member ElicitRequestURLParams.task"
        | "member Tool.execution"
        | "member ClientCapabilities.tasks"
        | "member ServerCapabilities.tasks" => TASKS,
        "method notifications/roots/list_changed" | "member RootsCapability.listChanged" => {
            ("nothing: roots are asked for again when a call needs them", "SEP-2575, client/roots.mdx")
        }
        "method notifications/elicitation/complete" | "member ElicitRequestURLParams.elicitationId" => {
            ELICITED
        }
        "request elicitation/create" | "request sampling/createMessage" | "request roots/list" => INPUT,
        "sender notifications/progress" => {
            ("nothing: only servers report progress, on requests of clients", "basic/patterns/progress.mdx")
        }
        "header mcp-session-id" => (
            "no sessions: what must outlive a request travels as an explicit identifier, such as an argument of a tool",
            "SEP-2567, basic/index.mdx",
        ),
        "header last-event-id" => (
            "no resumption: a request whose stream breaks is sent again under a new id",
            "SEP-2575, basic/transports/streamable-http.mdx",
        ),
        "batch" => ("one message in each HTTP body and on each line", "basic/transports/index.mdx"),
        "code -32002" => ("-32602, with the URI in `data.uri`", "SEP-2164, server/resources.mdx"),
        "code -32042" => INPUT,
        "result-type" => ("`resultType: \"complete\"` in each result", "SEP-2322, basic/index.mdx"),
        "cache-hints" => (
            "`ttlMs`, 0 for what must not be kept, and `cacheScope`, `private` where in doubt",
            "SEP-2549, server/utilities/caching.mdx",
        ),
        "request-meta" => (
            "`_meta` with `io.modelcontextprotocol/protocolVersion` and `io.modelcontextprotocol/clientCapabilities` in \
             the `params` of each request",
            "SEP-2575, basic/index.mdx",
        ),
        "missing-header mcp-protocol-version" => ("the revision, as in `_meta` of the body", MIRRORED),
        "missing-header mcp-method" => ("the `method` of the body", MIRRORED),
        "missing-header mcp-name" => ("`params.name`, or `params.uri` of `resources/read`", MIRRORED),
        _ => return None,
    })
}

/// What to do about a matter.
pub(super) fn advice(matter: &Matter, target: &str) -> Advice {
    let of = |instead: &str, source: &str| Advice { instead: instead.to_owned(), source: source.to_owned() };
    if let Some((instead, source)) = words(&matter.id) {
        return of(instead, source);
    }
    let (kind, name) = matter.id.split_once(' ').unwrap_or((&matter.id, ""));
    let schema = format!("schema {target}");
    match kind {
        "feature" => {
            let row = mcpspec::LIFECYCLE.iter().find(|(key, _)| *key == name);
            row.map_or_else(
                || of("see the registry of the lifecycle", ""),
                |(_, row)| {
                    let (since, removal) = (row.deprecated_in, row.earliest_removal);
                    let source = format!("{}; since {since}; earliest removal: {removal}", row.authority);
                    of(row.migration, &source)
                },
            )
        }
        "method" => of("nothing: the revision has no such method", &schema),
        "sender" => of("nothing: only the other side sends it", &schema),
        "member" => of("leave it out: the revision does not know it", &schema),
        "required" => of("add it", &schema),
        _ => of("what the revision expects there; `mcpspec explain` tells of the place", &schema),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Model;

    #[test]
    fn every_method_that_is_gone_has_words() {
        let target = Model::named(None).expect("the newest revision");
        for model in Model::all().iter().filter(|model| !model.is_extension()) {
            for method in model.methods.iter().filter(|method| target.method(&method.name).is_none()) {
                let id = format!("method {}", method.name);
                assert!(words(&id).is_some(), "{id}");
            }
            let asked = target.methods.iter().filter(|method| method.kind == "inputRequest");
            for method in asked {
                assert!(words(&format!("request {}", method.name)).is_some(), "{}", method.name);
            }
        }
        for code in target.retired_error_codes.values() {
            assert!(words(&format!("code {code}")).is_some(), "{code}");
        }
    }

    #[test]
    fn features_take_their_words_from_the_registry() {
        let advice = advice(&Matter::new(Change::Deprecated, "feature sampling"), "2026-07-28");
        assert!(advice.instead.contains("provider") && advice.source.starts_with("SEP-2577;"), "{advice:?}");
    }
}
