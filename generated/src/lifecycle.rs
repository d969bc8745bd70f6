// Made by `cargo xtask regen`; edits are lost.
// Source: schema/lifecycle.toml. Emitter: codegen/src/emit/lifecycle.rs.

use mcpspec_core::{Lifecycle, State};
/// Every feature of the protocol that is deprecated or removed, by its key in the registry.
pub static LIFECYCLE: &[(&str, Lifecycle)] = &[
    (
        "dynamic-client-registration",
        Lifecycle {
            feature: "OAuth Dynamic Client Registration",
            state: State::Deprecated,
            deprecated_in: "2026-07-28",
            authority: "PR #2858",
            earliest_removal: "the first revision on or after 2027-07-28",
            migration: "use Client ID Metadata Documents",
            pointers: &[],
        },
    ),
    (
        "http-sse",
        Lifecycle {
            feature: "The HTTP+SSE transport",
            state: State::Deprecated,
            deprecated_in: "2025-03-26",
            authority: "SEP-2596",
            earliest_removal: "three months after SEP-2596 is final",
            migration: "use Streamable HTTP",
            pointers: &[],
        },
    ),
    (
        "include-context",
        Lifecycle {
            feature: "`includeContext` with `thisServer` or `allServers`",
            state: State::Deprecated,
            deprecated_in: "2025-11-25",
            authority: "SEP-2596",
            earliest_removal: "together with Sampling",
            migration: "leave `includeContext` out, or use `none`",
            pointers: &["/$defs/CreateMessageRequestParams/properties/includeContext"],
        },
    ),
    (
        "logging",
        Lifecycle {
            feature: "Logging",
            state: State::Deprecated,
            deprecated_in: "2026-07-28",
            authority: "SEP-2577",
            earliest_removal: "the first revision on or after 2027-07-28",
            migration: "write to stderr on stdio, or use OpenTelemetry",
            pointers: &[
                "/$defs/LoggingLevel",
                "/$defs/LoggingMessageNotification",
                "/$defs/LoggingMessageNotificationParams",
                "/$defs/RequestMetaObject/properties/io.modelcontextprotocol~1logLevel",
                "/$defs/ServerCapabilities/properties/logging",
            ],
        },
    ),
    (
        "roots",
        Lifecycle {
            feature: "Roots",
            state: State::Deprecated,
            deprecated_in: "2026-07-28",
            authority: "SEP-2577",
            earliest_removal: "the first revision on or after 2027-07-28",
            migration: "pass paths as tool arguments, resource URIs or server configuration",
            pointers: &[
                "/$defs/ClientCapabilities/properties/roots",
                "/$defs/ListRootsRequest",
                "/$defs/ListRootsResult",
                "/$defs/Root",
            ],
        },
    ),
    (
        "sampling",
        Lifecycle {
            feature: "Sampling",
            state: State::Deprecated,
            deprecated_in: "2026-07-28",
            authority: "SEP-2577",
            earliest_removal: "the first revision on or after 2027-07-28",
            migration: "call the provider of the language model directly",
            pointers: &[
                "/$defs/ClientCapabilities/properties/sampling",
                "/$defs/CreateMessageRequest",
                "/$defs/CreateMessageRequestParams",
                "/$defs/CreateMessageResult",
                "/$defs/ModelHint",
                "/$defs/ModelPreferences",
                "/$defs/SamplingMessage",
                "/$defs/SamplingMessageContentBlock",
                "/$defs/ToolChoice",
                "/$defs/ToolResultContent",
                "/$defs/ToolUseContent",
            ],
        },
    ),
];
