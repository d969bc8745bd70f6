// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/tasks/schema.json. Emitter: codegen/src/emit/build.rs.

use super::super::*;
impl ClientRequest {
    /// The method, as on the wire.
    pub fn method(&self) -> &'static str {
        mcpspec_core::private::constant(mcpspec_core::Encode::view(self), "method")
    }
    /// The id, which the response repeats.
    pub fn id(&self) -> &mcpspec_core::Id {
        match self {
            Self::Cancel(request) => &request.id,
            Self::Get(request) => &request.id,
            Self::Update(request) => &request.id,
        }
    }
}
impl ServerNotification {
    /// The method, as on the wire.
    pub fn method(&self) -> &'static str {
        mcpspec_core::private::constant(mcpspec_core::Encode::view(self), "method")
    }
}
