//! Ten tools of a server of `rmcp`, moved over: before and after they answer the same.

use serde_json::{Value, json};

use crate::support::{BOTH, Client, Running, call, connect, refused};

/// What of an answer both have to have in common. `rmcp` says `isError: false`, which is what absent means, and
/// sorts the members of what it writes as text.
fn comparable(mut result: Value) -> Value {
    let members = result.as_object_mut().expect("a result is an object");
    members.remove("_meta");
    members.entry("isError").or_insert(json!(false));
    for block in members["content"].as_array_mut().expect("content") {
        let text = block["text"].as_str().expect("text");
        if let Ok(json) = serde_json::from_str(text) {
            block["text"] = json;
        }
    }
    result
}

fn calls() -> Vec<(&'static str, Value)> {
    vec![
        ("add_task", json!({"title": "Paint the door", "priority": "high", "tags": ["house"]})),
        ("add_task", json!({"title": " Buy paint "})),
        ("add_task", json!({"title": " "})),
        ("add_task", json!({"title": "Sleep", "tags": []})),
        ("get_task", json!({"id": 2})),
        ("get_task", json!({"id": 20})),
        ("list_tasks", json!({})),
        ("list_tasks", json!({"limit": 1})),
        ("search_tasks", json!({"text": "PAINT"})),
        ("complete_task", json!({"id": 2})),
        ("complete_task", json!({"id": 2})),
        ("rename_task", json!({"id": 1, "title": "Paint the gate"})),
        ("tag_task", json!({"id": 1, "tag": "garden"})),
        ("tag_task", json!({"id": 9, "tag": "garden"})),
        ("estimate_task", json!({"id": 1, "minutes": 90})),
        ("list_tasks", json!({"tag": "garden", "all": true, "limit": 5})),
        ("list_tasks", json!({"tag": null})),
        ("statistics", json!({})),
        ("delete_task", json!({"id": 3})),
        ("delete_task", json!({"id": 3})),
        ("statistics", json!({})),
    ]
}

async fn both(lifecycle: crate::support::Lifecycle) -> (Running, Running) {
    let before = connect("ten_rmcp", &[], Client::default(), lifecycle).await;
    (before, connect("ten_mcpspec", &[], Client::default(), lifecycle).await)
}

#[tokio::test]
async fn both_answer_the_same() {
    for lifecycle in BOTH {
        let (before, after) = both(lifecycle).await;
        let mut failed = 0;
        for (name, arguments) in calls() {
            let one = comparable(call(&before, name, arguments.clone()).await);
            let other = comparable(call(&after, name, arguments.clone()).await);
            assert_eq!(one, other, "{name} {arguments}");
            failed += usize::from(one["isError"] == true);
        }
        assert_eq!(failed, 5, "no title, two without such a task, done already, gone already");
    }
}

#[tokio::test]
async fn both_refuse_the_same() {
    let (before, after) = both(crate::support::Lifecycle::Initialize).await;
    for (name, arguments) in [
        ("add_task", json!({"title": 5})),
        ("add_task", json!({"title": "x", "priority": "urgent"})),
        ("get_task", json!({})),
        ("get_task", json!({"id": -1})),
        ("estimate_task", json!({"id": 1})),
    ] {
        // In words of their own.
        for client in [&before, &after] {
            assert_eq!(call(client, name, arguments.clone()).await["isError"], true, "{name} {arguments}");
        }
    }
    for client in [&before, &after] {
        assert_eq!(refused(client, "add_tusk", json!({})).await.code.0, -32602);
    }
}

#[tokio::test]
async fn both_say_the_same_of_their_tools() {
    let (before, after) = both(crate::support::Lifecycle::Initialize).await;
    let mut listed = Vec::new();
    for client in [&before, &after] {
        let mut tools = client.list_all_tools().await.expect("tools");
        tools.sort_by(|one, other| one.name.cmp(&other.name));
        listed.push(tools);
    }
    assert_eq!(listed[0].len(), 10);
    for (one, other) in listed[0].iter().zip(&listed[1]) {
        assert_eq!((&one.name, &one.description), (&other.name, &other.description));
        assert_eq!(one.annotations, other.annotations, "{}", one.name);
        let names = |tool: &rmcp::model::Tool| {
            let properties = tool.input_schema.get("properties").and_then(Value::as_object).cloned();
            properties.unwrap_or_default().keys().cloned().collect::<Vec<_>>()
        };
        assert_eq!(names(one), names(other));
        assert_eq!(one.output_schema.is_some(), other.output_schema.is_some(), "{}", one.name);
    }
}

/// Lines that are neither empty nor a comment.
fn lines(source: &str) -> usize {
    source.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")).count()
}

#[test]
fn the_readme_says_how_many_lines_both_have() {
    let before = lines(include_str!("../../examples/ten_rmcp.rs"));
    let after_source = include_str!("../../examples/ten_mcpspec.rs");
    let after = lines(after_source);
    assert!(after < before, "{after} of {before}");
    assert!(!after_source.contains("Parameters") && !after_source.contains("Json"));
    let row = format!("| {before} | {after} |");
    assert!(include_str!("../../README.md").contains(&row), "the README lacks `{row}`");
}
