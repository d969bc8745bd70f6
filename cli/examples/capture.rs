//! Writes a capture of many messages to standard output, for measurements: sessions of requests,
//! responses and notifications, short and long, as records or bare.
//!
//! `cargo run --release -p mcpspec-cli --example capture -- 1024 > capture.ndjson` makes 1,024 MiB;
//! with `--records` each message stands in a record.

use std::io::{self, BufWriter, Write as _};

const META: &str = r#"{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientInfo":{"name":"gateway","version":"3.1.0"},"io.modelcontextprotocol/clientCapabilities":{"elicitation":{"form":{}}}}"#;

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let records = arguments.iter().any(|argument| argument == "--records");
    let mebibytes: u64 = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(16);
    let mut out = BufWriter::with_capacity(1 << 20, io::stdout());
    let (mut written, mut id) = (0, 0_u64);
    while written < mebibytes << 20 {
        for (side, message) in session(id) {
            let line = match records {
                true => record(id, side, &message),
                false => message,
            };
            writeln!(out, "{line}")?;
            written += line.len() as u64 + 1;
        }
        id += 4;
    }
    out.flush()
}

fn record(id: u64, side: &str, message: &str) -> String {
    let time = format!("2026-08-01T12:{:02}:{:02}Z", id / 60 % 60, id % 60);
    let headers = r#"{"content-type":"application/json","mcp-protocol-version":"2026-07-28"}"#;
    format!(r#"{{"direction":"{side}","time":"{time}","headers":{headers},"message":{message}}}"#)
}

/// Messages as different SDKs write them, the id first or last.
fn session(id: u64) -> Vec<(&'static str, String)> {
    let (call, list, read, last) = (id, id + 1, id + 2, id + 3);
    let text = "The quick brown fox jumps over the lazy dog, then \\\"rests\\\" by the river.\\n".repeat(12);
    let tools: Vec<String> = (0..8).map(tool).collect();
    let many = "0123456789abcdef".repeat(200);
    vec![
        (
            "client",
            format!(
                r#"{{"jsonrpc":"2.0","id":{call},"method":"tools/call","params":{{"name":"search","arguments":{{"query":"weather in Oslo","limit":{id},"tags":["a","b",{{"deep":[1,2.5,null]}}]}},"_meta":{META}}}}}"#
            ),
        ),
        (
            "server",
            format!(
                r#"{{"jsonrpc":"2.0","method":"notifications/progress","params":{{"progressToken":"p{call}","progress":{id},"total":100,"message":"half way"}}}}"#
            ),
        ),
        (
            "server",
            format!(
                r#"{{"result":{{"resultType":"complete","content":[{{"type":"text","text":"{text}"}}],"isError":false}},"jsonrpc":"2.0","id":{call}}}"#
            ),
        ),
        (
            "client",
            format!(r#"{{"method":"tools/list","params":{{"_meta":{META}}},"jsonrpc":"2.0","id":{list}}}"#),
        ),
        (
            "server",
            format!(
                r#"{{"jsonrpc":"2.0","id":{list},"result":{{"resultType":"complete","ttlMs":60000,"cacheScope":"private","tools":[{}]}}}}"#,
                tools.join(",")
            ),
        ),
        (
            "client",
            format!(
                r#"{{"jsonrpc":"2.0","id":{read},"method":"resources/read","params":{{"uri":"file:///var/log/{id}.txt","_meta":{META}}}}}"#
            ),
        ),
        (
            "server",
            format!(
                r#"{{"jsonrpc":"2.0","id":{read},"result":{{"resultType":"complete","ttlMs":0,"cacheScope":"public","contents":[{{"uri":"file:///var/log/{id}.txt","mimeType":"text/plain","text":"{many}"}}]}}}}"#
            ),
        ),
        (
            "client",
            format!(
                r#"{{"jsonrpc":"2.0","id":"last-{last}","method":"prompts/get","params":{{"name":"review","arguments":{{"code":"fn main() {{}}"}},"_meta":{META}}}}}"#
            ),
        ),
        (
            "server",
            format!(
                r#"{{"jsonrpc":"2.0","id":"last-{last}","error":{{"code":-32602,"message":"unknown prompt"}}}}"#
            ),
        ),
    ]
}

fn tool(number: u64) -> String {
    format!(
        r#"{{"name":"tool_{number}","title":"Tool {number}","description":"Does one thing, and does it {number} times over.","inputSchema":{{"type":"object","properties":{{"path":{{"type":"string","description":"Where it is"}},"limit":{{"type":"integer","minimum":1,"default":{number}}},"tags":{{"type":"array","items":{{"type":"string"}}}}}},"required":["path"]}},"annotations":{{"readOnlyHint":true,"idempotentHint":false}}}}"#
    )
}
