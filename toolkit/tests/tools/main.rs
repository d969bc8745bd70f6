//! Tools, from the function to what the client gets.

mod calls;
