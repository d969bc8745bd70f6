//! The messages that everything is measured on: made up, always the same, without white space
//! between tokens, and with their members in the order in which a program would send them.

mod broken;
mod mixed;
mod sampling;

use std::fmt::Write as _;

pub use broken::Broken;

/// One of the messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload {
    /// A `tools/call` request of about 450 bytes, with all that 2026-07-28 wants in `_meta`.
    Call,
    /// The response to `tools/list`: 100 tools with both schemas and hints, about 64 KB.
    List,
    /// The response to `tools/call`: 16 KiB of text with a line break every 60 to 80 characters.
    Text,
    /// A request for a sample, of 30 messages with blocks inside blocks, about 12 KB.
    Sampling,
    /// 120 small messages, of all kinds; one after the other.
    Mixed,
}

/// One message, and what it is.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its definition in the schema.
    pub definition: &'static str,
    /// The method of the request: this one, or the one that is answered; or of the notification.
    pub method: &'static str,
    /// The text as on the wire.
    pub bytes: Vec<u8>,
}

/// What a tool of the list does, and whether it only reads.
const VERBS: [(&str, &str, bool); 10] = [
    ("count", "Counts", true),
    ("inspect", "Inspects", true),
    ("rank", "Ranks", true),
    ("compare", "Compares", true),
    ("forecast", "Forecasts the yield of", true),
    ("move", "Moves", false),
    ("water", "Waters", false),
    ("prune", "Prunes", false),
    ("label", "Labels", false),
    ("retire", "Takes out of use", false),
];

/// What a tool of the list does it to.
const NOUNS: [&str; 10] =
    ["trees", "rows", "hives", "crates", "graftings", "nets", "pumps", "sensors", "ladders", "seedlings"];

/// Words of the long text.
const WORDS: [&str; 16] = [
    "the", "pears", "of", "row", "seven", "were", "picked", "before", "rain", "and", "stored", "cold",
    "with", "labels", "facing", "north",
];

const TEXT_BYTES: usize = 16 * 1024;

impl Payload {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Call, Self::List, Self::Text, Self::Sampling, Self::Mixed];

    /// A short name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::List => "list",
            Self::Text => "text",
            Self::Sampling => "sampling",
            Self::Mixed => "mixed",
        }
    }

    /// The messages; only [`Payload::Mixed`] is more than one.
    pub fn messages(self) -> Vec<Message> {
        let one = |definition, method, text| vec![(definition, method, text)];
        let all = match self {
            Self::Call => one("CallToolRequest", "tools/call", call()),
            Self::List => one("ListToolsResultResponse", "tools/list", list()),
            Self::Text => one("CallToolResultResponse", "tools/call", text()),
            Self::Sampling => one("CreateMessageRequest", "sampling/createMessage", sampling::request()),
            Self::Mixed => mixed::messages(),
        };
        let message = |(definition, method, text): (_, _, String)| Message {
            definition,
            method,
            bytes: text.into_bytes(),
        };
        all.into_iter().map(message).collect()
    }

    /// How many bytes its messages have together.
    pub fn size(self) -> usize {
        self.messages().iter().map(|message| message.bytes.len()).sum()
    }
}

fn call() -> String {
    squeeze(
        r#"{"jsonrpc":"2.0","id":412,"method":"tools/call","params":{
            "_meta":{
                "io.modelcontextprotocol/protocolVersion":"2026-07-28",
                "io.modelcontextprotocol/clientInfo":{"name":"orchard-desk","version":"1.8.0"},
                "io.modelcontextprotocol/clientCapabilities":{"elicitation":{}},
                "progressToken":"harvest-412"},
            "name":"plan_harvest",
            "arguments":{
                "orchard":"Lower Meadow","rows":[3,4,9],
                "window":{"from":"2026-09-14","days":12.5},
                "pickers":18,"organic":true}}}"#,
    )
}

fn list() -> String {
    let mut out = String::from(
        r#"{"jsonrpc":"2.0","id":7,"result":{"resultType":"complete","ttlMs":300000,"cacheScope":"private","tools":["#,
    );
    for (verb, does, only_reads) in VERBS {
        for noun in NOUNS {
            if !out.ends_with('[') {
                out.push(',');
            }
            out.push_str(&tool(verb, does, only_reads, noun));
        }
    }
    out.push_str("]}}");
    out
}

fn tool(verb: &str, does: &str, only_reads: bool, noun: &str) -> String {
    let writes = !only_reads;
    squeeze(&format!(
        r#"{{"name":"{verb}_{noun}","title":"{verb} {noun}",
            "description":"{does} the {noun} of one orchard, as of the last survey.",
            "inputSchema":{{"type":"object","properties":{{
                "orchard":{{"type":"string","description":"Its name, as on the map"}},
                "since":{{"type":"string","format":"date"}},
                "limit":{{"type":"integer","minimum":1,"maximum":500}}}},
                "required":["orchard"]}},
            "outputSchema":{{"type":"object","properties":{{
                "{noun}":{{"type":"array","items":{{"type":"string"}}}},
                "share":{{"type":"number","minimum":0,"maximum":1}}}},
                "required":["{noun}"]}},
            "annotations":{{"readOnlyHint":{only_reads},"destructiveHint":{writes},
                "idempotentHint":true,"openWorldHint":false}}}}"#
    ))
}

fn text() -> String {
    let mut text = String::new();
    let (mut column, mut turn) = (0, 0);
    // Lines of 60 to 80 characters: the limit wanders, and no word has more than six letters.
    while text.len() < TEXT_BYTES {
        let word = WORDS[(turn * 7 + turn / 5) % WORDS.len()];
        text.push_str(word);
        column += word.len() + 1;
        let is_full = column > 62 + turn % 11;
        text.push_str(if is_full { "\\n" } else { " " });
        column = if is_full { 0 } else { column };
        turn += 1;
    }
    let mut out = String::from(r#"{"jsonrpc":"2.0","id":412,"result":{"resultType":"complete","#);
    // Writing to a string cannot fail.
    let _ = write!(out, r#""content":[{{"type":"text","text":"{text}"}}],"isError":false}}}}"#);
    out
}

/// Takes line breaks and indents out of a template.
fn squeeze(template: &str) -> String {
    template.lines().map(str::trim_start).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_as_promised() {
        let sizes = Payload::ALL.map(Payload::size);
        assert!((420..480).contains(&sizes[0]), "{sizes:?}");
        assert!((62_000..67_000).contains(&sizes[1]), "{sizes:?}");
        assert!((16_384..16_700).contains(&sizes[2]), "{sizes:?}");
        assert!((11_500..12_500).contains(&sizes[3]), "{sizes:?}");
        assert_eq!(Payload::Mixed.messages().len(), 120);
    }

    #[test]
    fn no_white_space_stands_between_tokens() {
        for message in Payload::ALL.into_iter().flat_map(Payload::messages) {
            let value: serde_json::Value = serde_json::from_slice(&message.bytes).expect("payloads are JSON");
            assert_eq!(value.to_string().len(), message.bytes.len(), "{message:?}");
        }
    }

    #[test]
    fn lines_of_the_text_are_short_and_long_enough() {
        let value: serde_json::Value =
            serde_json::from_slice(&Payload::Text.messages()[0].bytes).expect("payloads are JSON");
        let text = value["result"]["content"][0]["text"].as_str().expect("a text block has a text");
        let lines: Vec<_> = text.lines().collect();
        for line in &lines[..lines.len() - 1] {
            assert!((60..=80).contains(&line.len()), "{}: {line}", line.len());
        }
    }
}
