//! What stands where a message should in, what is wrong with it out, as far as no validator has to
//! look.

use mcpspec::{Json, from_slice};

use super::{Frame, Unit};
use crate::finding::Finding;
use crate::input::MOST_OF_LINE;

impl Unit {
    /// What keeps a message from being read at all; nothing where there is one.
    pub(crate) fn broken(&self, text: &[u8]) -> Option<Finding> {
        let range = self.range.clone();
        let no_json = || {
            let error = from_slice::<Json>(&text[range.clone()]).err()?;
            Some(Finding::of(error.violation(), None, &range))
        };
        match self.frame {
            Frame::Bare | Frame::Record(..) => None,
            Frame::Broken => no_json(),
            Frame::EmptyRecord => no_json().or_else(|| {
                let wanted = "the member `message`, with the message that was recorded";
                Some(Finding::error("record", wanted, "a record without it", range.clone()))
            }),
            Frame::Long => {
                let wanted = format!("a line of at most {} MiB", MOST_OF_LINE >> 20);
                Some(Finding::error("limit", &wanted, "a longer one", range.clone()))
            }
        }
    }
}
