//! The import from outside: checkouts on disk in, staged files out.

mod checkouts;
mod constructs;
mod official;
mod project;
mod typescript;
