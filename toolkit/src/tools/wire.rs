//! Messages as text, and results in the words of a revision.

use mcpspec_core::Encode;

use crate::latest::{ErrorObject, Implementation, ResultMetaObject};
use crate::{Id, Json, JsonObject, Map, Revision, to_string};

/// The params of a message.
pub(super) fn params(message: &[u8]) -> Option<Map<Json>> {
    let mut members: Map<Json> = crate::from_slice(message).ok()?;
    members.remove("params")?.members()
}

pub(super) fn notification(method: &str, params: &Json) -> String {
    format!(r#"{{"jsonrpc":"2.0","method":"{method}","params":{params}}}"#)
}

pub(super) fn request(id: &Id, method: &str, params: &Json) -> String {
    format!(r#"{{"jsonrpc":"2.0","id":{},"method":"{method}","params":{params}}}"#, to_string(id))
}

pub(super) fn answer(id: &Id, outcome: Result<Json, ErrorObject>) -> String {
    match outcome {
        Ok(result) => format!(r#"{{"jsonrpc":"2.0","id":{},"result":{result}}}"#, to_string(id)),
        Err(refused) => error(Some(id), &refused),
    }
}

/// An error; of a request whose id nobody could read it has none.
pub(super) fn error(id: Option<&Id>, error: &ErrorObject) -> String {
    let id = id.map_or_else(String::new, |id| format!(r#""id":{},"#, to_string(id)));
    format!(r#"{{"jsonrpc":"2.0",{id}"error":{}}}"#, to_string(error))
}

/// A result as clients of that revision know it, with who answers.
pub(super) fn result(result: &impl Encode, revision: Revision, identity: &Implementation) -> Json {
    let mut members = shaped(result, revision).members().unwrap_or_default();
    if revision >= Revision::V2026_07_28 {
        let meta =
            members.remove("_meta").and_then(|meta| crate::from_str::<ResultMetaObject>(meta.as_str()).ok());
        let mut meta = meta.unwrap_or_default();
        meta.server_info.get_or_insert_with(|| identity.clone());
        members.insert("_meta", to_string(&meta).parse().unwrap_or_else(|_| Json::null()));
    }
    JsonObject::from(members).into_json()
}

/// A result as clients of that revision know it: before 2026-07-28 none said how it is to be read and how long
/// it may be kept.
pub(super) fn shaped(result: &impl Encode, revision: Revision) -> Json {
    let Ok(mut members) = crate::from_str::<Map<Json>>(&to_string(result)) else { return Json::null() };
    if revision < Revision::V2026_07_28 {
        for name in ["resultType", "ttlMs", "cacheScope"] {
            members.remove(name);
        }
    }
    JsonObject::from(members).into_json()
}
