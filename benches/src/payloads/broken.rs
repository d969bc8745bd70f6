//! The same messages with something wrong in them.

use super::{Message, Payload};

/// Messages with one defect in each, or with many.
#[derive(Clone, Debug)]
pub struct Broken {
    /// What to call them as bytes.
    pub on_bytes: &'static str,
    /// What to call them as trees.
    pub on_trees: &'static str,
    /// The messages.
    pub messages: Vec<Message>,
}

/// What stands there, what is put in its place, and whether only where it stands last.
type Defect = (&'static str, &'static str, bool);

const fn defects(payload: Payload) -> &'static [Defect] {
    match payload {
        Payload::Call => &[("\"plan_harvest\"", "7", true)],
        Payload::List => {
            &[("\"title\":\"", "\"title\":7,\"x\":\"", true), ("\"title\":\"", "\"title\":7,\"x\":\"", false)]
        }
        Payload::Text => &[("\"resultType\":\"complete\"", "\"resultType\":7", true)],
        Payload::Sampling => &[
            ("\"mimeType\":\"", "\"mimeType\":7,\"x\":\"", true),
            ("\"mimeType\":\"", "\"mimeType\":7,\"x\":\"", false),
        ],
        Payload::Mixed => &[("\"2.0\"", "\"2.1\"", true)],
    }
}

impl Payload {
    /// Its messages with something wrong in each.
    pub fn broken(self) -> Vec<Broken> {
        let all = |defect: &Defect| {
            let (on_bytes, on_trees) = match defect.2 {
                true => ("one violation", "one violation, on a tree"),
                false => ("many violations", "many violations, on a tree"),
            };
            let broken = |message: Message| Message { bytes: broken(&message.bytes, defect), ..message };
            Broken { on_bytes, on_trees, messages: self.messages().into_iter().map(broken).collect() }
        };
        defects(self).iter().map(all).collect()
    }
}

fn broken(message: &[u8], (there, instead, once): &Defect) -> Vec<u8> {
    let text = String::from_utf8_lossy(message);
    let at = text.rfind(there).expect("the message has what is to be broken");
    let from = if *once { at } else { 0 };
    (text[..from].to_owned() + &text[from..].replace(there, instead)).into_bytes()
}
