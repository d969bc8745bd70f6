//! Whole conversations, message by message.

use std::sync::{Arc, Mutex};

use mcpspec::prelude::*;
use mcpspec::tools::{Connection, block_on};
use serde_json::{Value, json};

#[derive(serde::Deserialize, schemars::JsonSchema)]
struct Yes {
    yes: bool,
}

/// Asks.
#[mcp_tool]
async fn ask(cx: &CallContext) -> String {
    match cx.elicit::<Yes>("sure", "Sure?").await {
        Elicited::Accepted(Yes { yes }) => format!("{yes}"),
        Elicited::Declined => "declined".to_owned(),
        Elicited::Cancelled => "cancelled".to_owned(),
    }
}

/// Fails without a word.
#[mcp_tool]
fn panics() -> String {
    panic!("a secret")
}

/// A list, which is no object.
#[mcp_tool]
fn primes() -> Vec<u32> {
    vec![2, 3, 5]
}

/// A client, and what it has been told.
struct Client {
    connection: Arc<Connection>,
    heard: Arc<Mutex<Vec<Value>>>,
}

impl Client {
    fn new() -> Self {
        let heard = Arc::<Mutex<Vec<Value>>>::default();
        let ears = heard.clone();
        let connection = Connection::new(Arc::new(tools![ask, panics, primes]), move |text| {
            ears.lock().expect("nobody panics").push(serde_json::from_str(text).expect("JSON"));
        });
        Self { connection, heard }
    }

    fn heard(&self) -> Vec<Value> {
        std::mem::take(&mut *self.heard.lock().expect("nobody panics"))
    }

    /// Says something and gives what comes back at once.
    fn say(&self, message: &Value) -> Vec<Value> {
        if let Some(work) = self.connection.receive(message.to_string().as_bytes()) {
            block_on(work);
        }
        self.heard()
    }

    fn initialized(version: &str) -> Self {
        let client = Self::new();
        let params = json!({"protocolVersion": version, "capabilities": {"elicitation": {}},
            "clientInfo": {"name": "c", "version": "1"}});
        let heard = client.say(&json!({"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": params}));
        let result = &heard[0]["result"];
        assert_eq!(result["serverInfo"], json!({"name": "mcpspec", "version": env!("CARGO_PKG_VERSION")}));
        assert_eq!(result["capabilities"], json!({"tools": {}}));
        client
    }
}

fn call(name: &str) -> Value {
    json!({"jsonrpc": "2.0", "id": "c", "method": "tools/call", "params": {"name": name}})
}

fn modern(mut message: Value) -> Value {
    message["params"]["_meta"] = json!({"io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientCapabilities": {}});
    message
}

#[test]
fn a_handshake_picks_the_version() {
    for (wanted, picked) in [
        ("2024-11-05", "2024-11-05"),
        ("2025-11-25", "2025-11-25"),
        ("2026-07-28", "2025-11-25"),
        ("1999-01-01", "2025-11-25"),
    ] {
        let params = json!({"protocolVersion": wanted, "capabilities": {}});
        let message = json!({"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": params});
        assert_eq!(Client::new().say(&message)[0]["result"]["protocolVersion"], picked, "{wanted}");
    }
}

#[test]
fn each_revision_gets_its_own_words() {
    let structured = |version| Client::initialized(version).say(&call("primes"))[0]["result"].clone();
    let text = json!([{"type": "text", "text": "[2,3,5]"}]);
    assert_eq!(structured("2025-03-26"), json!({"content": text}));
    assert_eq!(
        structured("2025-06-18"),
        json!({"content": text, "structuredContent": {"result": [2, 3, 5]}})
    );
    let newest = Client::new().say(&modern(call("primes")))[0]["result"].clone();
    assert_eq!(
        (&newest["structuredContent"], &newest["resultType"]),
        (&json!([2, 3, 5]), &json!("complete"))
    );
}

#[test]
fn older_clients_are_asked_by_a_request() {
    let client = Client::initialized("2025-11-25");
    let work = client.connection.receive(call("ask").to_string().as_bytes()).expect("work");
    let thread = std::thread::spawn(move || block_on(work));
    let question = loop {
        if let Some(question) = client.heard().pop() {
            break question;
        }
        std::thread::yield_now();
    };
    assert_eq!(question["method"], "elicitation/create");
    let answer = json!({"action": "accept", "content": {"yes": true}});
    // What comes back may do so at once.
    let mut heard = client.say(&json!({"jsonrpc": "2.0", "id": question["id"], "result": answer}));
    thread.join().expect("it ends");
    heard.extend(client.heard());
    assert_eq!(heard[0]["result"]["content"][0]["text"], "true");
}

#[test]
fn a_question_to_a_client_that_is_gone_is_cancelled() {
    let client = Client::initialized("2025-11-25");
    let work = client.connection.receive(call("ask").to_string().as_bytes()).expect("work");
    let thread = std::thread::spawn(move || block_on(work));
    while client.heard().is_empty() {
        std::thread::yield_now();
    }
    client.connection.close();
    thread.join().expect("it ends");
    assert_eq!(client.heard()[0]["result"]["content"][0]["text"], "cancelled");
}

#[test]
fn what_cannot_be_answered_is_an_error() {
    let client = Client::new();
    let code = |message: &Value| client.say(message)[0]["error"]["code"].clone();
    assert_eq!(code(&modern(call("panics"))), -32603);
    assert_eq!(code(&modern(call("nothing"))), -32602);
    assert_eq!(code(&call("primes")), -32602);
    assert_eq!(code(&modern(json!({"jsonrpc": "2.0", "id": 1, "method": "x", "params": {}}))), -32601);
    assert_eq!(code(&json!({"jsonrpc": "2.0", "id": [], "method": "tools/list"})), -32600);
    assert_eq!(code(&json!({"jsonrpc": "2.0", "id": 1})), -32600);
    let mut other = modern(call("primes"));
    other["params"]["_meta"]["io.modelcontextprotocol/protocolVersion"] = json!("v999.0.0");
    let refused = client.say(&other)[0]["error"].clone();
    assert_eq!((&refused["code"], &refused["data"]["requested"]), (&json!(-32022), &json!("v999.0.0")));
    assert!(client.connection.receive(b"{").is_some_and(|work| {
        block_on(work);
        client.heard()[0]["error"]["code"] == -32700
    }));
    assert!(!client.say(&modern(call("panics")))[0].to_string().contains("secret"));
}

#[test]
fn several_messages_at_once_are_answered_at_once() {
    let client = Client::initialized("2025-03-26");
    let ping = |id: u32| json!({"jsonrpc": "2.0", "id": id, "method": "ping"});
    let heard =
        client.say(&json!([ping(1), {"jsonrpc": "2.0", "method": "notifications/initialized"}, ping(2)]));
    let answer = |id: u32| json!({"jsonrpc": "2.0", "id": id, "result": {}});
    assert_eq!(heard, [json!([answer(1), answer(2)])]);
}
