//! What is deprecated says so: to the compiler in every revision, and in the table.
#![cfg(feature = "all-revisions")]

use mcpspec_core::State;
use mcpspec_types::{LIFECYCLE, v2024_11_05, v2025_03_26, v2025_06_18, v2025_11_25, v2026_07_28};

/// The 21 tags of the specification's source, by their pointers below `#/$defs/`.
const TAGGED: [&str; 21] = [
    "RequestMetaObject/properties/io.modelcontextprotocol~1logLevel",
    "ClientCapabilities/properties/roots",
    "ClientCapabilities/properties/sampling",
    "ServerCapabilities/properties/logging",
    "LoggingMessageNotificationParams",
    "LoggingMessageNotification",
    "LoggingLevel",
    "CreateMessageRequestParams",
    "CreateMessageRequestParams/properties/includeContext",
    "ToolChoice",
    "CreateMessageRequest",
    "CreateMessageResult",
    "SamplingMessage",
    "SamplingMessageContentBlock",
    "ToolUseContent",
    "ToolResultContent",
    "ModelPreferences",
    "ModelHint",
    "ListRootsRequest",
    "ListRootsResult",
    "Root",
];

#[test]
fn the_table_has_every_feature_and_every_tag() {
    let keys: Vec<_> = LIFECYCLE.iter().map(|(key, _)| *key).collect();
    assert_eq!(
        keys,
        ["dynamic-client-registration", "http-sse", "include-context", "logging", "roots", "sampling"]
    );
    for tag in TAGGED {
        let pointer = format!("/$defs/{tag}");
        assert!(LIFECYCLE.iter().any(|(_, feature)| feature.pointers.contains(&pointer.as_str())), "{tag}");
    }
    for (key, feature) in LIFECYCLE {
        assert_eq!(feature.state, State::Deprecated, "{key}");
        let texts = [
            feature.feature,
            feature.deprecated_in,
            feature.authority,
            feature.earliest_removal,
            feature.migration,
        ];
        assert!(texts.iter().all(|text| !text.is_empty()), "{key}");
    }
}

/// An expectation that is not met is a warning, which CI denies: so each of these is deprecated.
#[test]
fn the_compiler_knows_types_members_and_values_in_every_revision() {
    macro_rules! deprecated {
        ($($what:expr);* $(;)?) => {$(
            #[expect(deprecated, reason = "this is what is tested")]
            let _ = $what;
        )*};
    }
    deprecated! {
        None::<v2024_11_05::Root>;
        None::<v2025_03_26::ListRootsResult>;
        None::<v2025_06_18::CreateMessageRequest>;
        None::<v2025_11_25::ToolUseContent>;
        None::<v2026_07_28::SamplingMessageContentBlock>;
        v2024_11_05::LoggingLevel::Debug;
        v2024_11_05::IncludeContext::ThisServer;
        v2025_11_25::IncludeContext::AllServers;
        v2026_07_28::IncludeContext::AllServers;
        |found: v2024_11_05::ClientCapabilities| found.roots;
        |found: v2025_11_25::ServerCapabilities| found.logging;
        |found: v2026_07_28::RequestMetaObject| found.log_level;
        v2026_07_28::ClientCapabilities::new().with_sampling(v2026_07_28::SamplingCapability::new());
    }
    // And these are not.
    let _ = v2026_07_28::IncludeContext::None;
    let _ = |found: v2026_07_28::ClientCapabilities| found.elicitation;
    let _ = None::<v2026_07_28::Tool>;
}

#[test]
fn a_note_says_authority_migration_and_earliest_removal() {
    let source = include_str!("../src/v2024_11_05/roots.rs");
    let note = "SEP-2577: Roots is deprecated since 2026-07-28; pass paths as tool arguments, resource URIs or server \
                configuration. Earliest removal: the first revision on or after 2027-07-28.";
    assert!(source.contains(note));
}

#[test]
#[expect(deprecated, reason = "the order of a deprecated enum still counts")]
fn logging_levels_are_ordered_by_severity() {
    let levels: Vec<_> = v2026_07_28::LoggingLevel::ALL.iter().map(|level| level.as_str()).collect();
    assert_eq!(levels, ["debug", "info", "notice", "warning", "error", "critical", "alert", "emergency"]);
}
