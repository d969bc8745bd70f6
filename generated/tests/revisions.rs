//! All revisions in one build, side by side, and messages of any of them.
#![cfg(feature = "all-revisions")]

use mcpspec_core::{Encode, from_str, to_string};
use mcpspec_types::{
    AnyClientMessage, AnyRevision, AnyServerMessage, Revision, v2024_11_05, v2025_11_25, v2026_07_28,
};

#[test]
fn two_revisions_side_by_side() {
    let text = r#"{"name":"x","inputSchema":{"type":"object"}}"#;
    let old: v2024_11_05::Tool = from_str(text).expect("valid then");
    let new: v2026_07_28::Tool = from_str(text).expect("valid now");
    assert_eq!(old.name, new.name);
    assert_eq!(to_string(&old), to_string(&new));
    // What an older revision does not know is kept all the same.
    let titled = r#"{"inputSchema":{"type":"object"},"name":"x","title":"X"}"#;
    let old: v2024_11_05::Tool = from_str(titled).expect("valid then");
    assert_eq!(old.extra["title"].as_str(), "\"X\"");
    assert_eq!(to_string(&old), titled);
}

#[test]
fn latest_is_the_newest() {
    assert_eq!(Revision::LATEST, Revision::V2026_07_28);
    assert_eq!(Revision::ALL.last(), Some(&Revision::LATEST));
    assert!(Revision::ALL.is_sorted());
    assert_eq!(mcpspec_types::latest::constants::LATEST_PROTOCOL_VERSION, Revision::LATEST.as_str());
    for revision in Revision::ALL {
        assert_eq!(Revision::from_version(revision.as_str()), Some(*revision));
    }
    assert_eq!(Revision::from_version("v999.0.0"), None);
}

#[test]
fn a_message_is_read_by_the_version_it_carries() {
    let modern = r#"{"jsonrpc":"2.0","method":"tools/list","id":1,"params":{"_meta":{"io.modelcontextprotocol/clientCapabilities":{},"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}}"#;
    let message = AnyRevision::new().client_message(modern.as_bytes()).expect("modern");
    assert!(matches!(message, AnyClientMessage::V2026_07_28(_)));
    assert_eq!(to_string(&message), modern);
    for revision in
        [Revision::V2024_11_05, Revision::V2025_03_26, Revision::V2025_06_18, Revision::V2025_11_25]
    {
        let version = revision.as_str();
        let hello = format!(
            r#"{{"jsonrpc":"2.0","id":0,"method":"initialize","params":{{"protocolVersion":"{version}","capabilities":{{}},"clientInfo":{{"name":"c","version":"1"}}}}}}"#
        );
        let message = AnyRevision::new().client_message(hello.as_bytes()).expect(version);
        assert_eq!(message.revision(), revision);
        let answer = format!(
            r#"{{"jsonrpc":"2.0","id":0,"result":{{"protocolVersion":"{version}","capabilities":{{}},"serverInfo":{{"name":"s","version":"1"}}}}}}"#
        );
        let message = AnyRevision::new().server_message(answer.as_bytes()).expect(version);
        assert_eq!(message.revision(), revision);
    }
}

#[test]
fn what_carries_no_version_is_of_the_revision_that_was_agreed_on() {
    let ping = br#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#;
    let refused = AnyRevision::new().client_message(ping).expect_err("no version");
    assert!(
        refused.to_string().contains("2024-11-05, 2025-03-26, 2025-06-18, 2025-11-25, 2026-07-28"),
        "{refused}"
    );
    let agreed = AnyRevision::new().otherwise(Revision::V2025_11_25);
    match agreed.client_message(ping).expect("agreed") {
        AnyClientMessage::V2025_11_25(v2025_11_25::ClientMessage::Request(request)) => {
            assert!(matches!(request.view(), mcpspec_core::View::Record(_)));
        }
        other => panic!("{other:?}"),
    }
    let note = br#"{"jsonrpc":"2.0","method":"notifications/tools/list_changed"}"#;
    assert!(matches!(agreed.server_message(note), Ok(AnyServerMessage::V2025_11_25(_))));
    let unknown = br#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"v999.0.0","capabilities":{},"clientInfo":{"name":"c","version":"1"}}}"#;
    // A handshake with an unknown version is to be answered, so it is read all the same.
    assert_eq!(agreed.client_message(unknown).expect("a handshake").revision(), Revision::V2025_11_25);
    let refused = AnyRevision::new().client_message(unknown).expect_err("unknown");
    assert!(refused.to_string().ends_with("found `v999.0.0`"), "{refused}");
    assert_eq!(refused.json_rpc_code(), -32022);
    // Elsewhere a member of that name means nothing.
    let call = br#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"x","protocolVersion":"2024-11-05"}}"#;
    assert_eq!(agreed.client_message(call).expect("a call").revision(), Revision::V2025_11_25);
    assert_eq!(AnyRevision::version_of(unknown).as_deref(), Some("v999.0.0"));
    assert_eq!(AnyRevision::version_of(b"{"), None);
}
