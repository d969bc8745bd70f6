//! Who is measured, and at what. A contender is one way to read or write one payload; making it
//! checks once that it does what it should, and running it does the work once more.
//!
//! Reading ends with dropping what was read, because programs pay for that too. Writing starts
//! from a value that was read before.

use std::hint::black_box;

use mcpspec::{Context, v2026_07_28 as spec};
use rmcp::model as sdk;
use rust_mcp_schema::schema_utils as peer;
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::Value;

use crate::payloads::{Message, Payload};

mod validators;

/// The tool that the call names, and the number of tools in the list.
const TOOL: &str = "plan_harvest";
const TOOLS: usize = 100;

/// The direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// From bytes to a value, or from a tree to a value where the contender's name says so.
    Decode,
    /// From a value to bytes.
    Encode,
    /// From bytes, or from a tree where the contender's name says so, to a verdict.
    Validate,
    /// The same to all violations of what is not valid.
    Refuse,
}

impl Work {
    /// All kinds of work.
    pub const ALL: [Self; 4] = [Self::Decode, Self::Encode, Self::Validate, Self::Refuse];

    /// A short name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Decode => "decode",
            Self::Encode => "encode",
            Self::Validate => "validate",
            Self::Refuse => "refuse",
        }
    }
}

/// One way to read or write one payload.
pub struct Contender {
    /// What to call it.
    pub name: &'static str,
    /// The most time that it should take, as multiples of what others take, by their names.
    pub bars: Vec<(f64, &'static str)>,
    /// Nanoseconds that it may take beyond them.
    pub spare: f64,
    /// Whether it wrote what had been read, as JSON values; true of those that only read.
    pub is_lossless: bool,
    run: Box<dyn Fn()>,
}

impl Contender {
    /// Does the work once.
    pub fn run(&self) {
        (self.run)();
    }

    /// For those that must not lose anything.
    fn lossless(self) -> Self {
        assert!(self.is_lossless, "`{}` did not write what it had read", self.name);
        self
    }

    fn barred(self, bar: f64) -> Self {
        self.at_most(bar, "Value")
    }

    fn at_most(mut self, bar: f64, other: &'static str) -> Self {
        self.bars.push((bar, other));
        self
    }

    const fn sparing(mut self, nanoseconds: f64) -> Self {
        self.spare = nanoseconds;
        self
    }
}

/// All that do this work on this payload; the first is the yardstick, which is `serde_json::Value`, and
/// where something is refused a valid message. None where nobody does it.
///
/// # Panics
/// Where one of them does not read what it should: a typed message of the right kind.
pub fn contenders(payload: Payload, work: Work) -> Vec<Contender> {
    match (payload, work) {
        (_, Work::Validate) => validators::contenders(payload),
        (_, Work::Refuse) => validators::refusals(payload),
        (Payload::Call, Work::Decode) => decode_call(),
        (Payload::List, Work::Decode) => decode_list(),
        (Payload::Text, Work::Decode) => decode_text(),
        (Payload::Sampling | Payload::Mixed, Work::Decode) => decode_all(payload),
        (Payload::Call, Work::Encode) => encode_client(),
        (Payload::List | Payload::Text, Work::Encode) => encode_server(payload),
        (Payload::Sampling | Payload::Mixed, Work::Encode) => Vec::new(),
    }
}

/// The one message of a payload that has only one.
fn only(payload: Payload) -> Vec<u8> {
    payload.messages().swap_remove(0).bytes
}

/// From bytes to a type, for payloads that no peer has types for or that are many messages.
fn decode_all(payload: Payload) -> Vec<Contender> {
    let messages = payload.messages();
    let bytes: Vec<Vec<u8>> = messages.iter().map(|message| message.bytes.clone()).collect();
    let parse_all =
        |bytes: &Vec<Vec<u8>>| bytes.iter().map(|bytes| parse(bytes)).filter(Value::is_object).count();
    let count = bytes.len();
    let readers: Vec<_> = messages.into_iter().map(|message| (reader(&message), message)).collect();
    let decode_all = move |readers: &Vec<(Reader, Message)>| {
        readers.iter().filter(|(read, message)| read(&message.bytes)).count()
    };
    vec![
        checked("Value", bytes, parse_all, move |read| *read == count),
        checked("mcpspec", readers, decode_all, move |read| *read == count),
        validators::fused(payload),
    ]
}

/// Reads a message and tells whether that went well.
type Reader = Box<dyn Fn(&[u8]) -> bool>;

/// What reads a message of that kind.
fn reader(message: &Message) -> Reader {
    let context = Context::exact().with_method(message.method);
    match sender(message) {
        Sender::Client => {
            Box::new(move |bytes| black_box(context.from_slice::<spec::ClientMessage>(bytes)).is_ok())
        }
        Sender::Server => {
            Box::new(move |bytes| black_box(context.from_slice::<spec::ServerMessage>(bytes)).is_ok())
        }
        Sender::Nobody => {
            Box::new(move |bytes| black_box(context.from_slice::<SamplingRequest>(bytes)).is_ok())
        }
    }
}

#[expect(deprecated, reason = "sampling is deprecated, but its messages are the ones with most nesting")]
type SamplingRequest = spec::CreateMessageRequest;

/// Who sends a message: a request for input is part of a result.
enum Sender {
    Client,
    Server,
    Nobody,
}

fn sender(message: &Message) -> Sender {
    match message.definition {
        "CreateMessageRequest" => Sender::Nobody,
        "CancelledNotification" => Sender::Client,
        name if name.ends_with("Request") => Sender::Client,
        _ => Sender::Server,
    }
}

fn decode_call() -> Vec<Contender> {
    let bytes = only(Payload::Call);
    let value = parse(&bytes);
    vec![
        decoder("Value", &bytes, parse, Value::is_object),
        decoder("mcpspec", &bytes, client_message, is_call).barred(0.6),
        validators::fused(Payload::Call),
        decoder("mcpspec via serde", &bytes, typed::<spec::ClientMessage>, is_call).barred(1.1),
        checked("mcpspec from_value", value, client_message_of, is_call),
        decoder("rmcp", &bytes, typed::<sdk::ClientJsonRpcMessage>, sdk_is_call),
        decoder("rust-mcp-schema", &bytes, typed::<peer::ClientMessage>, peer_is_call),
    ]
}

fn decode_list() -> Vec<Contender> {
    let bytes = only(Payload::List);
    let value = parse(&bytes);
    let context = || Context::exact().with_method("tools/list");
    let read = move |bytes: &[u8]| server_message(&context(), bytes);
    let read_value = move |value: &Value| server_message_of(&context(), value);
    vec![
        decoder("Value", &bytes, parse, Value::is_object),
        decoder("mcpspec", &bytes, read, is_list).barred(0.5),
        validators::fused(Payload::List),
        decoder("mcpspec via serde", &bytes, typed::<spec::ListToolsResultResponse>, is_list_response)
            .barred(0.9),
        checked("mcpspec from_value", value, read_value, is_list),
        decoder("rmcp", &bytes, typed::<sdk::ServerJsonRpcMessage>, sdk_is_list),
        decoder("rust-mcp-schema", &bytes, typed::<peer::ServerMessage>, peer_is_list),
    ]
}

fn decode_text() -> Vec<Contender> {
    let bytes = only(Payload::Text);
    let value = parse(&bytes);
    let context = || Context::exact().with_method("tools/call");
    let read = move |bytes: &[u8]| server_message(&context(), bytes);
    let read_value = move |value: &Value| server_message_of(&context(), value);
    vec![
        decoder("Value", &bytes, parse, Value::is_object),
        decoder("mcpspec", &bytes, read, is_text).barred(0.9),
        validators::fused(Payload::Text),
        decoder("mcpspec via serde", &bytes, typed::<spec::CallToolResultResponse>, is_text_response)
            .barred(1.1),
        checked("mcpspec from_value", value, read_value, is_text),
        decoder("rmcp", &bytes, typed::<sdk::ServerJsonRpcMessage>, sdk_is_text),
        decoder("rust-mcp-schema", &bytes, typed::<peer::ServerMessage>, peer_is_text),
    ]
}

fn encode_client() -> Vec<Contender> {
    let bytes = only(Payload::Call);
    let message = client_message(&bytes);
    vec![
        encoder("Value", &bytes, parse(&bytes), written),
        encoder("mcpspec", &bytes, message.clone(), mcpspec::to_vec).lossless().barred(1.0),
        encoder("mcpspec via serde", &bytes, message, written).lossless(),
        encoder("rmcp", &bytes, typed::<sdk::ClientJsonRpcMessage>(&bytes), written),
        encoder("rust-mcp-schema", &bytes, typed::<peer::ClientMessage>(&bytes), written),
    ]
}

fn encode_server(payload: Payload) -> Vec<Contender> {
    let bytes = only(payload);
    let message = server_message(&Context::exact().with_method(payload.messages()[0].method), &bytes);
    vec![
        encoder("Value", &bytes, parse(&bytes), written),
        encoder("mcpspec", &bytes, message.clone(), mcpspec::to_vec).lossless().barred(1.0),
        encoder("mcpspec via serde", &bytes, message, written).lossless(),
        encoder("rmcp", &bytes, typed::<sdk::ServerJsonRpcMessage>(&bytes), written),
        encoder("rust-mcp-schema", &bytes, typed::<peer::ServerMessage>(&bytes), written),
    ]
}

/// One that reads bytes.
fn decoder<T: 'static>(
    name: &'static str,
    bytes: &[u8],
    read: impl Fn(&[u8]) -> T + 'static,
    is_right: fn(&T) -> bool,
) -> Contender {
    checked(name, bytes.to_vec(), move |bytes: &Vec<u8>| read(bytes), is_right)
}

/// One that turns an input into a value, which must be the right one.
fn checked<I: 'static, T: 'static>(
    name: &'static str,
    input: I,
    read: impl Fn(&I) -> T + 'static,
    is_right: impl Fn(&T) -> bool,
) -> Contender {
    assert!(is_right(&read(&input)), "`{name}` read something else than it should");
    contender(name, input, read)
}

/// One that writes a value, which was read from `source`.
fn encoder<T: 'static>(name: &'static str, source: &[u8], value: T, write: fn(&T) -> Vec<u8>) -> Contender {
    let is_lossless = parse(&write(&value)) == parse(source);
    Contender { is_lossless, ..contender(name, value, write) }
}

fn contender<I: 'static, T>(name: &'static str, input: I, work: impl Fn(&I) -> T + 'static) -> Contender {
    let run = move || drop(black_box(work(black_box(&input))));
    Contender { name, bars: Vec::new(), spare: 0.0, is_lossless: true, run: Box::new(run) }
}

fn parse(bytes: &[u8]) -> Value {
    typed(bytes)
}

fn typed<T: DeserializeOwned>(bytes: &[u8]) -> T {
    serde_json::from_slice(bytes).expect("every contender reads every payload")
}

fn written<T: Serialize>(value: &T) -> Vec<u8> {
    serde_json::to_vec(value).expect("every contender writes what it has read")
}

fn client_message(bytes: &[u8]) -> spec::ClientMessage {
    Context::exact().from_slice(bytes).expect("payloads are valid")
}

fn client_message_of(value: &Value) -> spec::ClientMessage {
    Context::exact().from_value(value).expect("payloads are valid")
}

fn server_message(context: &Context, bytes: &[u8]) -> spec::ServerMessage {
    context.from_slice(bytes).expect("payloads are valid")
}

fn server_message_of(context: &Context, value: &Value) -> spec::ServerMessage {
    context.from_value(value).expect("payloads are valid")
}

fn is_call(message: &spec::ClientMessage) -> bool {
    matches!(message, spec::ClientMessage::Request(spec::ClientRequest::CallTool(call))
        if call.params.name == TOOL && call.params.arguments.is_some())
}

fn is_list(message: &spec::ServerMessage) -> bool {
    matches!(message, spec::ServerMessage::Response(response)
        if matches!(&response.result, spec::ServerResult::ListTools(list) if list.tools.len() == TOOLS))
}

fn is_list_response(response: &spec::ListToolsResultResponse) -> bool {
    response.result.tools.len() == TOOLS
}

fn is_text(message: &spec::ServerMessage) -> bool {
    matches!(message, spec::ServerMessage::Response(response)
        if matches!(&response.result, spec::ServerResult::CallTool(result)
            if matches!(&result.content[..], [spec::ContentBlock::Text(_)])))
}

fn is_text_response(response: &spec::CallToolResultResponse) -> bool {
    matches!(&response.result, spec::CallToolOutcome::Complete(result)
        if matches!(&result.content[..], [spec::ContentBlock::Text(_)]))
}

fn sdk_is_call(message: &sdk::ClientJsonRpcMessage) -> bool {
    matches!(message, sdk::JsonRpcMessage::Request(request)
        if matches!(&request.request, sdk::ClientRequest::CallToolRequest(call)
            if call.params.name == TOOL && call.params.arguments.is_some()))
}

fn sdk_is_list(message: &sdk::ServerJsonRpcMessage) -> bool {
    matches!(message, sdk::JsonRpcMessage::Response(response)
        if matches!(&response.result, sdk::ServerResult::ListToolsResult(list) if list.tools.len() == TOOLS))
}

fn sdk_is_text(message: &sdk::ServerJsonRpcMessage) -> bool {
    matches!(message, sdk::JsonRpcMessage::Response(response)
        if matches!(&response.result, sdk::ServerResult::CallToolResult(result)
            if matches!(&result.content[..], [sdk::ContentBlock::Text(_)])))
}

fn peer_is_call(message: &peer::ClientMessage) -> bool {
    matches!(message, peer::ClientMessage::Request(peer::ClientJsonrpcRequest::Standard(
        rust_mcp_schema::ClientRequest::CallToolRequest(call)))
        if call.params.name == TOOL && call.params.arguments.is_some())
}

fn peer_is_list(message: &peer::ServerMessage) -> bool {
    matches!(message, peer::ServerMessage::Response(response)
        if matches!(&response.result, rust_mcp_schema::ServerResult::ListToolsResult(list)
            if list.tools.len() == TOOLS))
}

fn peer_is_text(message: &peer::ServerMessage) -> bool {
    matches!(message, peer::ServerMessage::Response(response)
        if matches!(&response.result, rust_mcp_schema::ServerResult::CallToolResult(result)
            if matches!(&result.content[..], [rust_mcp_schema::ContentBlock::TextContent(_)])))
}
