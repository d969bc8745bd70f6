//! JSON text in, an ordered tree out: [`Tree`] keeps members in the order of the file and numbers
//! as they are spelled, and [`Tree::to_text`] writes it back in the project's stable layout.

use mcpspec_core::{Context, Json, List, Map};

use crate::diagnostic::{Diagnostic, Result};

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number, as spelled.
    Number(String),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Tree>),
    /// An object, members in order.
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// Parses a file.
    ///
    /// # Errors
    /// Where the text is no JSON, with the place.
    pub fn parse(file: &str, bytes: &[u8]) -> Result<Self> {
        let json: Json = Context::exact().from_slice(bytes).map_err(|error| {
            let offset = error.violation().offset.unwrap_or(0).min(bytes.len());
            let line = bytes[..offset].iter().filter(|&&byte| byte == b'\n').count() + 1;
            let message = format!("the file is not JSON: {error} (line {line})");
            Diagnostic::error(file, "", message, "take the file anew from its source")
        })?;
        Self::new(&json, file, "")
    }

    /// Parses text that is known to be JSON, such as a value in a fixup.
    pub fn parse_value(file: &str, place: &str, text: &str) -> Result<Self> {
        Self::parse(file, text.as_bytes()).map_err(|error| Diagnostic { pointer: place.to_owned(), ..error })
    }

    fn new(json: &Json, file: &str, pointer: &str) -> Result<Self> {
        let text = json.as_str();
        let failed = |error: mcpspec_core::Error| {
            let message = format!("the file is not plain JSON: {error}");
            Diagnostic::error(file, pointer, message, "take the file anew from its source")
        };
        match text.as_bytes()[0] {
            b'{' => {
                let mut members = Vec::new();
                for (key, value) in mcpspec_core::from_str::<Map<Json>>(text).map_err(failed)?.iter() {
                    members.push((key.to_owned(), Self::new(value, file, &step(pointer, key))?));
                }
                Ok(Self::Object(members))
            }
            b'[' => {
                let items: List<Json> = mcpspec_core::from_str(text).map_err(failed)?;
                let items = items.iter().enumerate();
                let items = items.map(|(at, item)| Self::new(item, file, &step(pointer, &at.to_string())));
                Ok(Self::List(items.collect::<Result<_>>()?))
            }
            b'"' => Ok(Self::Text(mcpspec_core::from_str(text).map_err(failed)?)),
            b'n' => Ok(Self::Null),
            b't' => Ok(Self::Boolean(true)),
            b'f' => Ok(Self::Boolean(false)),
            _ => Ok(Self::Number(text.to_owned())),
        }
    }

    /// The member of that name.
    pub fn get(&self, name: &str) -> Option<&Tree> {
        let members = self.members()?;
        members.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The members of an object.
    pub fn members(&self) -> Option<&[(String, Tree)]> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The items of an array.
    pub fn items(&self) -> Option<&[Tree]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    /// The content of a string.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The value of a number.
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Number(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// The value that a JSON Pointer leads to.
    pub fn pointed(&self, pointer: &str) -> Option<&Tree> {
        pointer.split('/').skip(1).try_fold(self, |tree, token| {
            let token = token.replace("~1", "/").replace("~0", "~");
            match tree {
                Self::Object(_) => tree.get(&token),
                Self::List(items) => items.get(token.parse::<usize>().ok()?),
                _ => None,
            }
        })
    }

    /// The value that a JSON Pointer leads to, to be changed.
    pub fn pointed_mut(&mut self, pointer: &str) -> Option<&mut Tree> {
        pointer.split('/').skip(1).try_fold(self, |tree, token| {
            let token = token.replace("~1", "/").replace("~0", "~");
            match tree {
                Self::Object(members) => {
                    members.iter_mut().find(|(key, _)| *key == token).map(|(_, value)| value)
                }
                Self::List(items) => items.get_mut(token.parse::<usize>().ok()?),
                _ => None,
            }
        })
    }

    /// JSON text on one line.
    pub fn to_line(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, None);
        out
    }

    /// JSON text over several lines, indented by two spaces, with a line break at its end.
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, Some(0));
        out.push('\n');
        out
    }

    /// Writes the value; `depth` is that of its lines, none for a single line.
    fn write(&self, out: &mut String, depth: Option<usize>) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Boolean(boolean) => out.push_str(if *boolean { "true" } else { "false" }),
            Self::Number(text) => out.push_str(text),
            Self::Text(text) => out.push_str(&quote(text)),
            Self::List(items) => bracket(out, depth, '[', ']', items, |item, out, depth| {
                item.write(out, depth);
            }),
            Self::Object(members) => {
                bracket(out, depth, '{', '}', members, |(key, value), out, depth| {
                    out.push_str(&quote(key));
                    out.push_str(if depth.is_some() { ": " } else { ":" });
                    value.write(out, depth);
                });
            }
        }
    }
}

/// `text` as a JSON string.
pub fn quote(text: &str) -> String {
    mcpspec_core::to_string(&text.to_owned())
}

fn bracket<T>(
    out: &mut String,
    depth: Option<usize>,
    open: char,
    close: char,
    items: &[T],
    write: impl Fn(&T, &mut String, Option<usize>),
) {
    out.push(open);
    let inner = depth.map(|depth| depth + 1);
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        indent(out, inner);
        write(item, out, inner);
    }
    if !items.is_empty() {
        indent(out, depth);
    }
    out.push(close);
}

fn indent(out: &mut String, depth: Option<usize>) {
    if let Some(depth) = depth {
        out.push('\n');
        out.push_str(&"  ".repeat(depth));
    }
}

/// Appends a reference token to a JSON Pointer.
pub fn step(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", token.replace('~', "~0").replace('/', "~1"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_keeps_order_and_spelling() {
        let text = "{\n  \"b\": 1.50,\n  \"a/b\": [\n    true,\n    {}\n  ]\n}\n";
        let tree = Tree::parse("x.json", text.as_bytes()).expect("valid");
        assert_eq!(tree.to_text(), text);
        assert_eq!(tree.to_line(), r#"{"b":1.50,"a/b":[true,{}]}"#);
        assert_eq!(tree.pointed("/a~1b/0"), Some(&Tree::Boolean(true)));
    }

    #[test]
    fn an_error_names_the_line() {
        let error = Tree::parse("x.json", b"{\n  \"a\": 1,\n}").expect_err("a trailing comma");
        assert!(error.message.contains("line 3"), "{error}");
    }
}
