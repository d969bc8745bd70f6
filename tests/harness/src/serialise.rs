//! Values to text: a value and the wanted order of members come in, JSON text goes out.
//!
//! `serde_json` writes members in one order, and strings and space in one spelling. A decoder has
//! to read all of them, so the texts here vary.

use serde_json::Value;

use crate::rng::Rng;
use crate::schema::child;

/// The order in which the members of every object are written, at every depth.
#[derive(Debug, Clone, Copy)]
pub enum Order<'a> {
    /// By name.
    Sorted,
    /// At random.
    Shuffled,
    /// By name, except that these come last, in this order: tags such as `type` or `method`.
    Last(&'a [&'a str]),
}

/// Writes `value` as JSON: half of the texts compact, half loose, which is with random
/// insignificant whitespace and with characters of some strings and names written as escapes.
pub fn serialise(value: &Value, rng: &mut Rng, order: Order<'_>) -> String {
    let loose = rng.one_in(2);
    let mut writer = Writer { text: String::new(), rng, order, loose };
    writer.value(value);
    writer.text
}

/// Writes `value` as JSON with one member standing twice in its object, the second time spelled in
/// some other way or not, and tells where; none where no object has a member.
pub fn serialise_twice(value: &Value, rng: &mut Rng) -> Option<(String, String)> {
    let mut members = Vec::new();
    collect_members(value, "", &mut members);
    if members.is_empty() {
        return None;
    }
    let (object, name) = rng.pick(&members).clone();
    let place = child(&object, &name);
    // A mark that takes the place of the value, and is no word of any instance.
    const MARK: &str = "\u{e000}twice";
    let mut marked = value.clone();
    let member = marked.pointer_mut(&place)?;
    let member = std::mem::replace(member, Value::from(MARK)).to_string();
    let text = marked.to_string();
    let mark = Value::from(MARK).to_string();
    let mut again = Writer { text: String::new(), rng, order: Order::Sorted, loose: true };
    again.string(&name);
    let twice = text.replacen(&mark, &format!("{member},{}:{member}", again.text), 1);
    Some((twice, place))
}

/// The members of all objects: where the object is, and the name.
fn collect_members(value: &Value, pointer: &str, members: &mut Vec<(String, String)>) {
    match value {
        Value::Object(object) => {
            for (name, member) in object {
                members.push((pointer.to_owned(), name.clone()));
                collect_members(member, &child(pointer, name), members);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect_members(item, &child(pointer, &index.to_string()), members);
            }
        }
        _ => {}
    }
}

struct Writer<'a> {
    text: String,
    rng: &'a mut Rng,
    order: Order<'a>,
    loose: bool,
}

impl Writer<'_> {
    /// The value with the space around it.
    fn value(&mut self, value: &Value) {
        self.space();
        match value {
            Value::Object(members) => {
                let mut members: Vec<_> = members.iter().collect();
                members.sort_by_key(|(name, _)| *name);
                match self.order {
                    Order::Sorted => {}
                    Order::Shuffled => self.rng.shuffle(&mut members),
                    // `None`, which is no tag, sorts before every position; the sort is stable.
                    Order::Last(tags) => {
                        members.sort_by_key(|(name, _)| tags.iter().position(|tag| tag == name));
                    }
                }
                self.list('{', '}', &members, |writer, (name, value)| {
                    writer.space();
                    writer.string(name);
                    writer.space();
                    writer.text.push(':');
                    writer.value(value);
                });
            }
            Value::Array(elements) => self.list('[', ']', elements, Self::value),
            Value::String(text) => self.string(text),
            Value::Null | Value::Bool(_) | Value::Number(_) => self.text += &value.to_string(),
        }
        self.space();
    }

    fn list<T>(&mut self, open: char, close: char, items: &[T], item: impl Fn(&mut Self, &T)) {
        self.text.push(open);
        if items.is_empty() {
            self.space();
        }
        for (index, each) in items.iter().enumerate() {
            if index > 0 {
                self.text.push(',');
            }
            item(self, each);
        }
        self.text.push(close);
    }

    fn string(&mut self, text: &str) {
        if !self.loose || !self.rng.one_in(8) {
            self.text += &Value::from(text).to_string();
            return;
        }
        self.text.push('"');
        for character in text.chars() {
            let quoted = Value::from(character.to_string()).to_string();
            if self.rng.one_in(3) {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    self.text += &format!("\\u{unit:04x}");
                }
            } else {
                self.text += &quoted[1..quoted.len() - 1];
            }
        }
        self.text.push('"');
    }

    fn space(&mut self) {
        while self.loose && self.rng.one_in(3) {
            self.text.push(*self.rng.pick(&[' ', '\n', '\t', '\r']));
        }
    }
}
