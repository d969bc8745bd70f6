// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-03-26/schema.json. Emitter: codegen/src/emit/constants.rs.

//! The constants of `2025-03-26`.
/// `INTERNAL_ERROR` of the specification's source.
pub const INTERNAL_ERROR: i64 = -32603;
/// `INVALID_PARAMS` of the specification's source.
pub const INVALID_PARAMS: i64 = -32602;
/// `INVALID_REQUEST` of the specification's source.
pub const INVALID_REQUEST: i64 = -32600;
/// `JSONRPC_VERSION` of the specification's source.
pub const JSONRPC_VERSION: &str = "2.0";
/// `LATEST_PROTOCOL_VERSION` of the specification's source.
pub const LATEST_PROTOCOL_VERSION: &str = "2025-03-26";
/// `METHOD_NOT_FOUND` of the specification's source.
pub const METHOD_NOT_FOUND: i64 = -32601;
/// `PARSE_ERROR` of the specification's source.
pub const PARSE_ERROR: i64 = -32700;
/// Methods of requests.
pub mod methods {
    /// `completion/complete`: Suggests values for an argument of a prompt or of a resource template. Needs the capability `server.completions`.
    pub const COMPLETION_COMPLETE: &str = "completion/complete";
    /// `initialize`: Opens a connection: client and server agree on a revision and tell each other what they can do.
    pub const INITIALIZE: &str = "initialize";
    /// `logging/setLevel`: Sets the lowest level of log entries that the server sends. Needs the capability `server.logging`.
    pub const LOGGING_SET_LEVEL: &str = "logging/setLevel";
    /// `ping`: Checks that the other side responds.
    pub const PING: &str = "ping";
    /// `prompts/get`: Fills in one prompt and returns its messages. Needs the capability `server.prompts`.
    pub const PROMPTS_GET: &str = "prompts/get";
    /// `prompts/list`: Lists the prompts of a server, page by page. Needs the capability `server.prompts`.
    pub const PROMPTS_LIST: &str = "prompts/list";
    /// `resources/list`: Lists the resources of a server, page by page. Needs the capability `server.resources`.
    pub const RESOURCES_LIST: &str = "resources/list";
    /// `resources/read`: Reads the contents of one resource. Needs the capability `server.resources`.
    pub const RESOURCES_READ: &str = "resources/read";
    /// `resources/subscribe`: Starts sending the client a notification when one resource changes. Needs the capability `server.resources.subscribe`.
    pub const RESOURCES_SUBSCRIBE: &str = "resources/subscribe";
    /// `resources/templates/list`: Lists the URI patterns of a server's resources, page by page. Needs the capability `server.resources`.
    pub const RESOURCES_TEMPLATES_LIST: &str = "resources/templates/list";
    /// `resources/unsubscribe`: Stops the notifications about one resource. Needs the capability `server.resources.subscribe`.
    pub const RESOURCES_UNSUBSCRIBE: &str = "resources/unsubscribe";
    /// `roots/list`: Asks the client for its roots. In 2026-07-28 it is an input request inside a result, not a message of its own. Needs the capability `client.roots`.
    pub const ROOTS_LIST: &str = "roots/list";
    /// `sampling/createMessage`: Has the client's model write a message for a server. In 2026-07-28 it is an input request inside a result, not a message of its own. Needs the capability `client.sampling`.
    pub const SAMPLING_CREATE_MESSAGE: &str = "sampling/createMessage";
    /// `tools/call`: Runs one tool with the given arguments. Needs the capability `server.tools`.
    pub const TOOLS_CALL: &str = "tools/call";
    /// `tools/list`: Lists the tools of a server, page by page. Needs the capability `server.tools`.
    pub const TOOLS_LIST: &str = "tools/list";
}
/// Methods of notifications.
pub mod notifications {
    /// `notifications/cancelled`: Withdraws a request that is still running.
    pub const CANCELLED: &str = "notifications/cancelled";
    /// `notifications/initialized`: Ends the handshake, from the client's side.
    pub const INITIALIZED: &str = "notifications/initialized";
    /// `notifications/message`: Carries one log entry from the server.
    pub const MESSAGE: &str = "notifications/message";
    /// `notifications/progress`: Reports how far a running request has come.
    pub const PROGRESS: &str = "notifications/progress";
    /// `notifications/prompts/list_changed`: Announces that the server's list of prompts is different now.
    pub const PROMPTS_LIST_CHANGED: &str = "notifications/prompts/list_changed";
    /// `notifications/resources/list_changed`: Announces that the server's list of resources is different now.
    pub const RESOURCES_LIST_CHANGED: &str = "notifications/resources/list_changed";
    /// `notifications/resources/updated`: Announces that a resource the client watches has changed.
    pub const RESOURCES_UPDATED: &str = "notifications/resources/updated";
    /// `notifications/roots/list_changed`: Announces that the client's list of roots is different now.
    pub const ROOTS_LIST_CHANGED: &str = "notifications/roots/list_changed";
    /// `notifications/tools/list_changed`: Announces that the server's list of tools is different now.
    pub const TOOLS_LIST_CHANGED: &str = "notifications/tools/list_changed";
}
/// Keys of `_meta` that the specification gives a meaning.
pub mod meta_keys {
    /// The key `baggage`.
    pub const BAGGAGE: &str = "baggage";
    /// The key `progressToken`.
    pub const PROGRESS_TOKEN: &str = "progressToken";
    /// The key `traceparent`.
    pub const TRACEPARENT: &str = "traceparent";
    /// The key `tracestate`.
    pub const TRACESTATE: &str = "tracestate";
}
/// Media types that the specification names.
pub mod media_types {
    /// `inode/directory`
    pub const DIRECTORY: &str = "inode/directory";
    /// `text/event-stream`
    pub const EVENT_STREAM: &str = "text/event-stream";
    /// `application/json`
    pub const JSON: &str = "application/json";
}
/// JSON-RPC error codes.
pub mod error_codes {
    /// `-32603`
    pub const INTERNAL_ERROR: i64 = -32603;
    /// `-32602`
    pub const INVALID_PARAMS: i64 = -32602;
    /// `-32600`
    pub const INVALID_REQUEST: i64 = -32600;
    /// `-32601`
    pub const METHOD_NOT_FOUND: i64 = -32601;
    /// `-32700`
    pub const PARSE_ERROR: i64 = -32700;
    /// `-32002`
    pub const RESOURCE_NOT_FOUND: i64 = -32002;
    /// Codes that must not be sent any more; receivers may still meet them.
    pub mod retired {}
    /// Ranges of codes, both ends included.
    pub mod ranges {}
}
