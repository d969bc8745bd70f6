//! `mcpspec explain`.

use crate::run::{Place, is_expected};

/// What is said of something.
fn said(arguments: &[&str]) -> String {
    let ended = Place::new().run(&[&["explain"], arguments].concat());
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{arguments:?}");
    ended.out
}

#[test]
fn pages_of_each_kind() {
    let mut pages = String::new();
    for query in [
        "Annotations",
        "StopReason",
        "ContentBlock",
        "CreateMessageRequestParams.includeContext",
        "tools/call",
        "sampling/createMessage",
        "-32021",
        "-32002",
        "-32050",
        "required",
        "tool-name",
        "/$defs/Tool/properties/name",
        "io.modelcontextprotocol/logLevel",
        "roots",
        "2024-11-05",
        "io.modelcontextprotocol/tasks",
    ] {
        pages.push_str(&format!("$ mcpspec explain {query}\n{}\n", said(&[query])));
    }
    is_expected("explain.txt", &pages);
}

#[test]
fn the_newest_revision_that_has_it_counts() {
    assert!(said(&["Tool"]).starts_with("Tool: a definition of 2026-07-28,"));
    assert!(said(&["Tool", "-r", "2024-11-05"]).starts_with("Tool: a definition of 2024-11-05,"));
    assert!(said(&["InitializeRequest"]).starts_with("InitializeRequest: a definition of 2025-11-25,"));
    assert!(said(&["Task"]).starts_with("Task: a definition of io.modelcontextprotocol/tasks,"));
    assert!(said(&["Task", "-r", "2025-11-25"]).contains("ttl "));
    let ended = Place::new().run(&["explain", "ping", "-r", "2026-07-28"]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("but of 2025-11-25,") && ended.err.contains("--revision"), "{}", ended.err);
}

#[test]
fn names_are_found_in_any_case_and_members_alone() {
    assert!(said(&["TOOL"]).starts_with("Tool: "));
    assert!(said(&["invalid_params"]).starts_with("-32602: "));
    assert!(said(&["inputSchema"]).starts_with("Tool.inputSchema: "));
    let many = said(&["mimeType"]);
    assert!(many.contains("`mimeType` is ") && many.contains("\n  AudioContent.mimeType  "), "{many}");
}

#[test]
fn pointers_lead_to_what_stands_there_or_around_it() {
    assert!(said(&["#/definitions/Tool"]).starts_with("Tool: a definition of 2026-07-28,"));
    assert!(said(&["/$defs/ListToolsResult/properties/tools"]).starts_with("ListToolsResult.tools: "));
    let around = said(&["/$defs/ListToolsResult/properties/tools/items"]);
    assert!(around.starts_with("nothing more is known of `"), "{around}");
    assert!(around.contains("\nListToolsResult.tools: "), "{around}");
    assert_eq!(Place::new().run(&["explain", "/$defs/Nothing/at/all"]).code, 2);
}

#[test]
fn every_rule_and_every_name_that_validate_tells_is_explained() {
    for rule in ["syntax", "limit", "type", "record", "lossless", "message-kind", "form-sense"] {
        assert!(said(&[rule]).starts_with(&format!("{rule}: a rule;")), "{rule}");
    }
}

#[test]
fn unknown_names_are_answered_with_near_ones() {
    for (query, hint) in
        [("Toool", "did you mean `Tool`"), ("tool/call", "`tools/call`"), ("xyzzy", "mcpspec types")]
    {
        let ended = Place::new().run(&["explain", query]);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""));
        assert!(ended.err.contains(hint), "{query}: {}", ended.err);
    }
}
