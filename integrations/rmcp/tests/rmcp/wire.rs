//! What stands on the wire, which a client of `rmcp` does not show.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use crate::support::program;

/// A process that ends with the test.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Says those messages, and what comes back until all are answered.
fn talk(messages: &[Value]) -> Vec<Value> {
    let child = Command::new(program("everything")).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut server = Server(child.expect("the example starts"));
    let mut input = server.0.stdin.take().expect("input");
    for message in messages {
        writeln!(input, "{message}").expect("it listens");
    }
    let requests = messages.iter().filter(|message| message.get("id").is_some()).count();
    let mut heard = Vec::new();
    for line in BufReader::new(server.0.stdout.take().expect("output")).lines() {
        let message: Value = serde_json::from_str(&line.expect("text")).expect("JSON");
        heard.push(message);
        let answers = heard.iter().filter(|message| message.get("id").is_some()).count();
        if answers == requests {
            return heard;
        }
    }
    panic!("it ended after {heard:?}")
}

fn initialize(version: &str) -> Value {
    json!({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {
        "protocolVersion": version, "capabilities": {}, "clientInfo": {"name": "old", "version": "1"}
    }})
}

#[test]
fn progress_comes_in_order_and_before_the_answer() {
    let heard = talk(&[
        initialize("2025-06-18"),
        json!({"jsonrpc": "2.0", "method": "notifications/initialized"}),
        json!({"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {
            "name": "slow", "_meta": {"progressToken": "mine"}
        }}),
    ]);
    let steps: Vec<_> = heard[1..heard.len() - 1].iter().map(|step| &step["params"]).collect();
    assert_eq!(steps.len(), 3, "{heard:?}");
    for (at, step) in (1..).zip(steps) {
        assert_eq!((&step["progressToken"], &step["progress"]), (&json!("mine"), &json!(f64::from(at))));
    }
}

#[test]
fn every_revision_that_both_know_is_spoken() {
    for version in ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"] {
        let heard = talk(&[
            initialize(version),
            json!({"jsonrpc": "2.0", "method": "notifications/initialized"}),
            json!({"jsonrpc": "2.0", "id": 2, "method": "tools/list"}),
            json!({"jsonrpc": "2.0", "id": 3, "method": "tools/call", "params": {
                "name": "add", "arguments": {"a": 1, "b": 1}
            }}),
        ]);
        let answer =
            |id: i64| &heard.iter().find(|message| message["id"] == id).expect("an answer")["result"];
        assert_eq!(answer(1)["protocolVersion"], version);
        let add = &answer(2)["tools"][0];
        // Titles and output schemas came with 2025-06-18, annotations with 2025-03-26.
        assert_eq!(add.get("outputSchema").is_some(), version >= "2025-06-18", "{version}: {add}");
        assert_eq!(add.get("annotations").is_some(), version >= "2025-03-26", "{version}: {add}");
        assert_eq!(answer(3).get("structuredContent").is_some(), version >= "2025-06-18", "{version}");
        assert!(answer(3).get("resultType").is_none(), "{version}");
    }
}

#[test]
fn what_is_malformed_is_an_error_of_params() {
    let heard = talk(&[
        initialize("2025-11-25"),
        json!({"jsonrpc": "2.0", "method": "notifications/initialized"}),
        json!({"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {"name": "add", "arguments": [1]}}),
        json!({"jsonrpc": "2.0", "id": 3, "method": "tools/call", "params": {}}),
        json!({"jsonrpc": "2.0", "id": 4, "method": "tools/cull", "params": {}}),
    ]);
    for (id, code) in [(2, -32602), (3, -32602), (4, -32601)] {
        let answer = heard.iter().find(|message| message["id"] == id).expect("an answer");
        assert_eq!(answer["error"]["code"], code, "{answer}");
    }
}
