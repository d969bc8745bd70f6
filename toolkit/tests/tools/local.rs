//! Tools that stay on their thread.

use std::cell::Cell;
use std::rc::Rc;

use mcpspec::prelude::*;
use mcpspec::tools::{Connection, LocalToolSet, block_on};
use mcpspec::{JsonObject, Revision};
use serde_json::{Value, json};

#[derive(Clone)]
struct Meter(Rc<Cell<u32>>);

/// Counts on.
#[mcp_tool(local)]
async fn count(by: u32, meter: &State<Meter>) -> u32 {
    let held = Rc::clone(&meter.0.0);
    std::future::ready(()).await;
    held.set(held.get() + by);
    held.get()
}

/// Says what it hears.
#[mcp_tool]
fn echo(text: String) -> String {
    text
}

struct Server {
    count: Cell<u32>,
}

#[mcp_tools]
impl Server {
    /// Counts on.
    #[mcp_tool(local)]
    async fn next(&self) -> u32 {
        self.count.set(self.count.get() + 1);
        self.count.get()
    }
}

fn called<S: 'static>(set: &LocalToolSet<S>, name: &str, arguments: Value) -> Value {
    block_on(set.call_json(name, arguments)).expect("a result")["structuredContent"].clone()
}

#[test]
fn calls_may_hold_what_does_not_leave_its_thread() {
    let meter = Meter(Rc::default());
    let set = tools![count; state = meter.clone(), local];
    assert_eq!(called(&set, "count", json!({"by": 2})), json!(2));
    assert_eq!(called(&set, "count", json!({"by": 3})), json!(5));
    assert_eq!(meter.0.get(), 5);
}

#[test]
fn other_tools_stand_beside_them() {
    /// Doubles.
    #[mcp_tool(local)]
    fn double(number: i64) -> i64 {
        number * 2
    }

    let set = tools![double, echo; local];
    assert_eq!(set.names().collect::<Vec<_>>(), ["double", "echo"]);
    assert_eq!(called(&set, "double", json!({"number": 4})), json!(8));
    let echoed = block_on(set.call_json("echo", json!({"text": "hi"}))).expect("a result");
    assert_eq!(echoed["content"][0]["text"], json!("hi"));
}

#[test]
fn methods_may_stay_on_their_thread() {
    let set = tools![Server::next_tool(); state = Rc::new(Server { count: Cell::new(0) }), local];
    assert_eq!(called(&set, "next", json!({})), json!(1));
    assert_eq!(called(&set, "next", json!({})), json!(2));
}

#[test]
fn a_connection_carries_them() {
    use std::sync::{Arc, Mutex};

    let set = tools![count; state = Meter(Rc::default()), local];
    let sent: Arc<Mutex<Vec<String>>> = Arc::default();
    let out = sent.clone();
    #[expect(clippy::arc_with_non_send_sync, reason = "a connection holds one of either kind")]
    let set = Arc::new(set);
    let connection = Connection::new(set, move |text| out.lock().expect("whole").push(text.to_owned()));
    let meta = json!({
        "io.modelcontextprotocol/protocolVersion": Revision::LATEST.as_str(),
        "io.modelcontextprotocol/clientCapabilities": {},
    });
    let message = json!({
        "jsonrpc": "2.0", "id": 1, "method": "tools/call",
        "params": {"name": "count", "arguments": {"by": 7}, "_meta": meta},
    });
    block_on(connection.receive(message.to_string().as_bytes()).expect("work"));
    let sent = sent.lock().expect("whole");
    let answer: JsonObject = sent[0].parse().expect("an object");
    assert_eq!(answer.to_value()["result"]["structuredContent"], json!(7));
}
