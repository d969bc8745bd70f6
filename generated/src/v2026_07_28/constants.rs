// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/constants.rs.

//! The constants of `2026-07-28`.
/// `HEADER_MISMATCH` of the specification's source.
pub const HEADER_MISMATCH: i64 = -32020;
/// `INTERNAL_ERROR` of the specification's source.
pub const INTERNAL_ERROR: i64 = -32603;
/// `INVALID_PARAMS` of the specification's source.
pub const INVALID_PARAMS: i64 = -32602;
/// `INVALID_REQUEST` of the specification's source.
pub const INVALID_REQUEST: i64 = -32600;
/// `JSONRPC_VERSION` of the specification's source.
pub const JSONRPC_VERSION: &str = "2.0";
/// `LATEST_PROTOCOL_VERSION` of the specification's source.
pub const LATEST_PROTOCOL_VERSION: &str = "2026-07-28";
/// `METHOD_NOT_FOUND` of the specification's source.
pub const METHOD_NOT_FOUND: i64 = -32601;
/// `MISSING_REQUIRED_CLIENT_CAPABILITY` of the specification's source.
pub const MISSING_REQUIRED_CLIENT_CAPABILITY: i64 = -32021;
/// `PARSE_ERROR` of the specification's source.
pub const PARSE_ERROR: i64 = -32700;
/// `UNSUPPORTED_PROTOCOL_VERSION` of the specification's source.
pub const UNSUPPORTED_PROTOCOL_VERSION: i64 = -32022;
/// Methods of requests.
pub mod methods {
    /// `completion/complete`: Suggests values for an argument of a prompt or of a resource template. Needs the capability `server.completions`.
    pub const COMPLETION_COMPLETE: &str = "completion/complete";
    /// `elicitation/create`: Asks the user for something on a server's behalf. In 2026-07-28 it is an input request inside a result, not a message of its own. Needs the capability `client.elicitation`.
    pub const ELICITATION_CREATE: &str = "elicitation/create";
    /// `prompts/get`: Fills in one prompt and returns its messages. Needs the capability `server.prompts`.
    pub const PROMPTS_GET: &str = "prompts/get";
    /// `prompts/list`: Lists the prompts of a server, page by page. Needs the capability `server.prompts`.
    pub const PROMPTS_LIST: &str = "prompts/list";
    /// `resources/list`: Lists the resources of a server, page by page. Needs the capability `server.resources`.
    pub const RESOURCES_LIST: &str = "resources/list";
    /// `resources/read`: Reads the contents of one resource. Needs the capability `server.resources`.
    pub const RESOURCES_READ: &str = "resources/read";
    /// `resources/templates/list`: Lists the URI patterns of a server's resources, page by page. Needs the capability `server.resources`.
    pub const RESOURCES_TEMPLATES_LIST: &str = "resources/templates/list";
    /// `roots/list`: Asks the client for its roots. In 2026-07-28 it is an input request inside a result, not a message of its own. Needs the capability `client.roots`.
    pub const ROOTS_LIST: &str = "roots/list";
    /// `sampling/createMessage`: Has the client's model write a message for a server. In 2026-07-28 it is an input request inside a result, not a message of its own. Needs the capability `client.sampling`.
    pub const SAMPLING_CREATE_MESSAGE: &str = "sampling/createMessage";
    /// `server/discover`: Asks a server which revisions and features it supports.
    pub const SERVER_DISCOVER: &str = "server/discover";
    /// `subscriptions/listen`: Opens a stream on which the server reports the changes that the client asked for.
    pub const SUBSCRIPTIONS_LISTEN: &str = "subscriptions/listen";
    /// `tools/call`: Runs one tool with the given arguments. Needs the capability `server.tools`.
    pub const TOOLS_CALL: &str = "tools/call";
    /// `tools/list`: Lists the tools of a server, page by page. Needs the capability `server.tools`.
    pub const TOOLS_LIST: &str = "tools/list";
}
/// Methods of notifications.
pub mod notifications {
    /// `notifications/cancelled`: Withdraws a request that is still running.
    pub const CANCELLED: &str = "notifications/cancelled";
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
    /// `notifications/subscriptions/acknowledged`: Confirms a subscription and says which changes it covers.
    pub const SUBSCRIPTIONS_ACKNOWLEDGED: &str = "notifications/subscriptions/acknowledged";
    /// `notifications/tools/list_changed`: Announces that the server's list of tools is different now.
    pub const TOOLS_LIST_CHANGED: &str = "notifications/tools/list_changed";
}
/// Keys of `_meta` that the specification gives a meaning.
pub mod meta_keys {
    /// The key `baggage`.
    pub const BAGGAGE: &str = "baggage";
    /// The key `io.modelcontextprotocol/clientCapabilities`.
    pub const CLIENT_CAPABILITIES: &str = "io.modelcontextprotocol/clientCapabilities";
    /// The key `io.modelcontextprotocol/clientInfo`.
    pub const CLIENT_INFO: &str = "io.modelcontextprotocol/clientInfo";
    /// The key `io.modelcontextprotocol/logLevel`.
    pub const LOG_LEVEL: &str = "io.modelcontextprotocol/logLevel";
    /// The key `progressToken`.
    pub const PROGRESS_TOKEN: &str = "progressToken";
    /// The key `io.modelcontextprotocol/protocolVersion`.
    pub const PROTOCOL_VERSION: &str = "io.modelcontextprotocol/protocolVersion";
    /// The key `io.modelcontextprotocol/serverInfo`.
    pub const SERVER_INFO: &str = "io.modelcontextprotocol/serverInfo";
    /// The key `io.modelcontextprotocol/subscriptionId`.
    pub const SUBSCRIPTION_ID: &str = "io.modelcontextprotocol/subscriptionId";
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
/// Values of `resultType`.
pub mod result_types {
    /// `complete`
    pub const COMPLETE: &str = "complete";
    /// `input_required`
    pub const INPUT_REQUIRED: &str = "input_required";
}
/// JSON-RPC error codes.
pub mod error_codes {
    /// `-32020`
    pub const HEADER_MISMATCH: i64 = -32020;
    /// `-32603`
    pub const INTERNAL_ERROR: i64 = -32603;
    /// `-32602`
    pub const INVALID_PARAMS: i64 = -32602;
    /// `-32600`
    pub const INVALID_REQUEST: i64 = -32600;
    /// `-32601`
    pub const METHOD_NOT_FOUND: i64 = -32601;
    /// `-32021`
    pub const MISSING_REQUIRED_CLIENT_CAPABILITY: i64 = -32021;
    /// `-32700`
    pub const PARSE_ERROR: i64 = -32700;
    /// `-32022`
    pub const UNSUPPORTED_PROTOCOL_VERSION: i64 = -32022;
    /// Codes that must not be sent any more; receivers may still meet them.
    pub mod retired {
        /// `-32002`
        pub const RESOURCE_NOT_FOUND: i64 = -32002;
        /// `-32042`
        pub const URL_ELICITATION_REQUIRED: i64 = -32042;
    }
    /// Ranges of codes, both ends included.
    pub mod ranges {
        /// Belongs to JSON-RPC; applications choose their codes outside of it (B12).
        pub const JSON_RPC: std::ops::RangeInclusive<i64> = -32768..=-32000;
        /// Nothing new is allocated here, and receivers give the codes no meaning, `-32002` apart (B12).
        pub const LEGACY: std::ops::RangeInclusive<i64> = -32019..=-32000;
        /// Allocated by the specification alone; a code that it does not define must not be sent (B12).
        pub const RESERVED: std::ops::RangeInclusive<i64> = -32099..=-32020;
    }
}
