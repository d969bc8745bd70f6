//! JSON Pointers (RFC 6901).

/// The step to a member, with its slash.
pub(crate) fn step(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}
