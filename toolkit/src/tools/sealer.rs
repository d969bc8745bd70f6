//! What a call carries from round to round, through the hands of the client: [`Sealer`].

/// Protects `requestState` while the client holds it.
///
/// It is in the hands of whoever sends the next request. Earlier answers travel in it and are read again as
/// if they had just come, so a client that changes it changes only what it has said itself. A server for
/// which that is too much signs it (SEP-2322 asks for that where authorization or access rest on it).
pub trait Sealer: Send + Sync {
    /// Seals a text.
    fn seal(&self, text: &str) -> String;

    /// Opens what was sealed; none where it was not, or has been changed.
    fn open(&self, sealed: &str) -> Option<String>;
}

/// Seals nothing: the text as it is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Plain;

impl Sealer for Plain {
    fn seal(&self, text: &str) -> String {
        text.to_owned()
    }

    fn open(&self, sealed: &str) -> Option<String> {
        Some(sealed.to_owned())
    }
}
