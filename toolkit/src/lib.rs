#![doc = include_str!("../../README.md")]

pub use mcpspec_core::{
    Call, Context, Error, Id, Json, JsonObject, Lifecycle, Limits, List, Map, Mode, Notice, Notification, Nullable,
    Number, Request, Response, Rule, Violation, from_slice, from_str, from_value, to_string, to_value, to_vec,
};
pub use mcpspec_types::*;
