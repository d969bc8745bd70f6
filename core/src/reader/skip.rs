//! What a reader passes over: a value that nobody asked for, or one that is kept as text.

use super::{Reader, Step};
use crate::{scan, tape};

impl Reader<'_> {
    /// Passes over one value, whatever it is, and checks that it is JSON.
    pub fn skip(&mut self) -> Step {
        if let Some(tape) = self.tape {
            self.tape_skip(tape);
            return Ok(());
        }
        #[cfg(feature = "validate")]
        if self.unique && matches!(self.peek(), b'{' | b'[') {
            return self.skip_unique();
        }
        self.skip_text()
    }

    /// Passes over one container as validators do. What is wrong with it they say, too.
    #[cfg(feature = "validate")]
    fn skip_unique(&mut self) -> Step {
        match crate::validate::value_end(self.text.as_bytes(), self.at, self.depth, self.limits) {
            Some((end, spaced)) => {
                self.at = end;
                self.spaced |= spaced;
                Ok(())
            }
            None => Err(self.syntax("JSON in which no member stands twice")),
        }
    }

    fn skip_text(&mut self) -> Step {
        match self.peek() {
            b'"' => match scan::string_end(self.text.as_bytes(), self.at + 1) {
                Ok(after) => {
                    self.at = after;
                    Ok(())
                }
                Err(at) => Err(self.bad_string(at)),
            },
            b'{' => {
                self.enter(b'{', "an object")?;
                let mut first = true;
                while self.skip_key(&mut first)? {
                    self.skip_text()?;
                }
                Ok(())
            }
            b'[' => {
                self.enter(b'[', "an array")?;
                let mut first = true;
                while self.item(&mut first)? {
                    self.skip_text()?;
                }
                Ok(())
            }
            b'-' | b'0'..=b'9' => self.digits().map(drop),
            b't' | b'f' => self.boolean().map(drop),
            b'n' => self.null(),
            _ => Err(self.syntax("a value")),
        }
    }

    /// Like [`Reader::key`], without the name itself.
    #[inline]
    fn skip_key(&mut self, first: &mut bool) -> Step<bool> {
        match self.peek() {
            b'}' => {
                self.leave();
                return Ok(false);
            }
            b',' if !*first => self.at += 1,
            _ if *first => {}
            _ => return Err(self.syntax("`,` or `}`")),
        }
        *first = false;
        if self.peek() != b'"' {
            return Err(self.syntax("a member name in quotes"));
        }
        match scan::string_end(self.text.as_bytes(), self.at + 1) {
            Ok(after) => self.at = after,
            Err(at) => return Err(self.bad_string(at)),
        }
        if self.peek() != b':' {
            return Err(self.syntax("`:`"));
        }
        self.at += 1;
        Ok(true)
    }

    /// Reads one value as text: checked, member order and number spelling as they came, without
    /// insignificant white space (a line break would end a message on stdio).
    pub fn capture(&mut self) -> Step<Box<str>> {
        if let Some(tape) = self.tape {
            let (text, after) = tape::text(tape, self.at);
            self.at = after;
            return Ok(text.into());
        }
        self.space();
        let start = self.at;
        self.spaced = false;
        self.skip()?;
        let text = &self.text[start..self.at];
        if self.spaced {
            return Ok(scan::compact(text).into());
        }
        Ok(text.into())
    }
}
