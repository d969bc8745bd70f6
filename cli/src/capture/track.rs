//! The messages of one input in their order in, by what each has to be judged out: its revision, and
//! for a response the request that it answers.

use std::sync::LazyLock;

use mcpspec::AnyRevision;
use memchr::memmem::Finder;

use super::Side;
use super::peek::Peek;
use super::window::{Asked, Key, Window};
use crate::revisions::{NEWEST, Place, place_of, row};

/// The key of `_meta` that says the revision of a request.
const VERSION: &str = "io.modelcontextprotocol/protocolVersion";
static VERSION_FINDER: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(VERSION));

/// What a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Request,
    Notification,
    Response,
    /// Nothing that can be told, or a value of a definition.
    Other,
}

/// By what a message has to be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    /// By what it says itself.
    Message,
    /// As the response to the request at that place of the revision's methods.
    Response(u16),
}

/// What is known of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) kind: Kind,
    pub(crate) revision: Place,
    pub(crate) how: How,
    /// A response to a request that was not seen, or was forgotten.
    pub(crate) is_unasked: bool,
    /// It names a version that is no revision.
    pub(crate) is_odd: bool,
}

/// What the messages of an input have said so far.
#[derive(Debug)]
pub(crate) struct Tracker {
    /// The revision that was asked for.
    fixed: Option<Place>,
    current: Place,
    window: Window,
}

impl Tracker {
    /// A tracker at the start of an input; of one revision, where that was asked for.
    pub(crate) fn new(fixed: Option<Place>) -> Self {
        Self { fixed, current: fixed.unwrap_or(NEWEST), window: Window::default() }
    }

    /// The revision of what does not say its own.
    pub(crate) fn revision(&self) -> Place {
        self.current
    }

    /// Looks at the next message.
    pub(crate) fn see(&mut self, message: &[u8], side: Option<Side>) -> Seen {
        let peek = Peek::of(message);
        match (peek.method, peek.id) {
            (Some(method), id) => self.asks(message, method, id, side),
            (None, id) if peek.answers => self.answers(message, id, side),
            _ => self.seen(Kind::Other, self.current, How::Message),
        }
    }

    fn seen(&self, kind: Kind, revision: Place, how: How) -> Seen {
        Seen { kind, revision, how, is_unasked: false, is_odd: false }
    }

    fn asks(&mut self, message: &[u8], method: &[u8], id: Option<&[u8]>, side: Option<Side>) -> Seen {
        let opens = method == b"initialize";
        let (revision, is_odd) = self.asked_revision(message, opens);
        let kind = if id.is_some() { Kind::Request } else { Kind::Notification };
        if let Some(id) = id {
            let method = place_of_method(revision, method);
            self.window.put(side, Key::of(id), Asked { revision, method, opens });
        }
        Seen { is_odd, ..self.seen(kind, revision, How::Message) }
    }

    /// The revision of a request or a notification, and whether the version that it names is none.
    fn asked_revision(&mut self, message: &[u8], opens: bool) -> (Place, bool) {
        if let Some(fixed) = self.fixed {
            return (fixed, false);
        }
        let version = if opens || self.may_differ(message) { AnyRevision::version_of(message) } else { None };
        let stated = version.as_deref().and_then(place_of);
        if let Some(stated) = stated {
            self.current = stated;
        }
        if !opens {
            return (self.current, version.is_some() && stated.is_none());
        }
        // A handshake may start with any version; it is judged by a revision that has handshakes.
        let has_handshake = |place: &Place| row(*place).tables.method("initialize").is_some();
        self.current = Some(self.current)
            .filter(has_handshake)
            .or_else(|| (0..NEWEST).rev().find(has_handshake))
            .unwrap_or(NEWEST);
        (self.current, false)
    }

    /// Whether a text may name another version than the current one: a search that is far quicker
    /// than reading.
    fn may_differ(&self, message: &[u8]) -> bool {
        let current = row(self.current).revision.as_str().as_bytes();
        VERSION_FINDER.find_iter(message).any(|at| {
            let said = message[at + VERSION.len()..].strip_prefix(b"\":\"");
            !said.and_then(|said| said.strip_prefix(current)).is_some_and(|rest| rest.starts_with(b"\""))
        })
    }

    fn answers(&mut self, message: &[u8], id: Option<&[u8]>, side: Option<Side>) -> Seen {
        let asked = id.and_then(|id| self.window.take(side, &Key::of(id)));
        let says_version = self.fixed.is_none() && asked.is_none_or(|asked| asked.opens);
        let version = if says_version { AnyRevision::version_of(message) } else { None };
        let stated = version.as_deref().and_then(place_of);
        if let Some(stated) = stated {
            self.current = stated;
        }
        let Some(asked) = asked else {
            return Seen { is_unasked: true, ..self.seen(Kind::Response, self.current, How::Message) };
        };
        let revision = stated.unwrap_or(asked.revision);
        let method = match revision == asked.revision {
            true => asked.method,
            false => place_of_method(revision, b"initialize"),
        };
        let how = method.map_or(How::Message, How::Response);
        Seen { is_odd: version.is_some() && stated.is_none(), ..self.seen(Kind::Response, revision, how) }
    }
}

/// The place of a method in the tables of a revision.
pub(crate) fn place_of_method(revision: Place, method: &[u8]) -> Option<u16> {
    let methods = row(revision).tables.methods;
    let place = methods.binary_search_by(|known| known.name.as_bytes().cmp(method)).ok()?;
    u16::try_from(place).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(seen: Seen) -> &'static str {
        row(seen.revision).revision.as_str()
    }

    fn see(tracker: &mut Tracker, text: &str) -> Seen {
        tracker.see(text.as_bytes(), None)
    }

    #[test]
    fn a_handshake_says_the_revision_of_what_follows() {
        let mut tracker = Tracker::new(None);
        let request = r#"{"id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18"}}"#;
        assert_eq!(version(see(&mut tracker, request)), "2025-06-18");
        let result = r#"{"id":0,"result":{"protocolVersion":"2025-03-26","serverInfo":{"name":"s"}}}"#;
        let seen = see(&mut tracker, result);
        assert_eq!((version(seen), seen.is_unasked), ("2025-03-26", false));
        assert!(matches!(seen.how, How::Response(_)));
        assert_eq!(version(see(&mut tracker, r#"{"method":"notifications/initialized"}"#)), "2025-03-26");
        let odd = r#"{"id":0,"method":"initialize","params":{"protocolVersion":"2099-01-01"}}"#;
        assert_eq!(version(see(&mut Tracker::new(None), odd)), "2025-11-25");
        assert_eq!(version(see(&mut Tracker::new(Some(0)), request)), "2024-11-05");
    }

    #[test]
    fn a_request_says_its_own_revision_and_that_of_its_response() {
        let mut tracker = Tracker::new(None);
        let call = |id: u8, version: &str| {
            let meta = format!(r#"{{"{VERSION}":"{version}"}}"#);
            format!(r#"{{"id":{id},"method":"tools/list","params":{{"_meta":{meta}}}}}"#)
        };
        assert_eq!(version(see(&mut tracker, &call(1, "2025-11-25"))), "2025-11-25");
        assert_eq!(version(see(&mut tracker, &call(2, "2026-07-28"))), "2026-07-28");
        let odd = see(&mut tracker, &call(3, "1999-01-01"));
        assert_eq!((version(odd), odd.is_odd), ("2026-07-28", true));
        assert_eq!(version(see(&mut tracker, r#"{"id":1,"result":{}}"#)), "2025-11-25");
        assert_eq!(version(see(&mut tracker, r#"{"id":2,"result":{}}"#)), "2026-07-28");
        assert!(see(&mut tracker, r#"{"id":2,"result":{}}"#).is_unasked);
    }
}
