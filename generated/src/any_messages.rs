// Made by `cargo xtask regen`; edits are lost.
// Source: schema. Emitter: codegen/src/emit/any.rs.

use mcpspec_core::{Context, Error, View};
use crate::Revision;
/// Any message that a client of any revision sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum AnyClientMessage {
    /// Of revision 2024-11-05.
    #[cfg(feature = "2024-11-05")]
    V2024_11_05(crate::v2024_11_05::ClientMessage),
    /// Of revision 2025-03-26.
    #[cfg(feature = "2025-03-26")]
    V2025_03_26(crate::v2025_03_26::ClientMessage),
    /// Of revision 2025-06-18.
    #[cfg(feature = "2025-06-18")]
    V2025_06_18(crate::v2025_06_18::ClientMessage),
    /// Of revision 2025-11-25.
    #[cfg(feature = "2025-11-25")]
    V2025_11_25(crate::v2025_11_25::ClientMessage),
    /// Of revision 2026-07-28.
    #[cfg(feature = "2026-07-28")]
    V2026_07_28(crate::v2026_07_28::ClientMessage),
}
impl AnyClientMessage {
    /// Decodes a message of that revision; none where its types are not compiled in.
    pub(crate) fn decode(
        revision: Revision,
        context: &Context,
        bytes: &[u8],
    ) -> Result<Option<Self>, Error> {
        match revision {
            #[cfg(feature = "2024-11-05")]
            Revision::V2024_11_05 => {
                context.from_slice(bytes).map(|message| Some(Self::V2024_11_05(message)))
            }
            #[cfg(feature = "2025-03-26")]
            Revision::V2025_03_26 => {
                context.from_slice(bytes).map(|message| Some(Self::V2025_03_26(message)))
            }
            #[cfg(feature = "2025-06-18")]
            Revision::V2025_06_18 => {
                context.from_slice(bytes).map(|message| Some(Self::V2025_06_18(message)))
            }
            #[cfg(feature = "2025-11-25")]
            Revision::V2025_11_25 => {
                context.from_slice(bytes).map(|message| Some(Self::V2025_11_25(message)))
            }
            #[cfg(feature = "2026-07-28")]
            Revision::V2026_07_28 => {
                context.from_slice(bytes).map(|message| Some(Self::V2026_07_28(message)))
            }
            #[allow(unreachable_patterns)]
            _ => {
                let _ = (context, bytes);
                Ok(None)
            }
        }
    }
    /// The revision of the message.
    pub fn revision(&self) -> Revision {
        match *self {
            #[cfg(feature = "2024-11-05")]
            Self::V2024_11_05(_) => Revision::V2024_11_05,
            #[cfg(feature = "2025-03-26")]
            Self::V2025_03_26(_) => Revision::V2025_03_26,
            #[cfg(feature = "2025-06-18")]
            Self::V2025_06_18(_) => Revision::V2025_06_18,
            #[cfg(feature = "2025-11-25")]
            Self::V2025_11_25(_) => Revision::V2025_11_25,
            #[cfg(feature = "2026-07-28")]
            Self::V2026_07_28(_) => Revision::V2026_07_28,
        }
    }
}
impl mcpspec_core::private::Serialize for AnyClientMessage {
    fn serialize<S: mcpspec_core::private::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        mcpspec_core::private::serialize(mcpspec_core::Encode::view(self), serializer)
    }
}
impl mcpspec_core::Encode for AnyClientMessage {
    fn view(&self) -> View<'_> {
        match *self {
            #[cfg(feature = "2024-11-05")]
            Self::V2024_11_05(ref message) => mcpspec_core::Encode::view(message),
            #[cfg(feature = "2025-03-26")]
            Self::V2025_03_26(ref message) => mcpspec_core::Encode::view(message),
            #[cfg(feature = "2025-06-18")]
            Self::V2025_06_18(ref message) => mcpspec_core::Encode::view(message),
            #[cfg(feature = "2025-11-25")]
            Self::V2025_11_25(ref message) => mcpspec_core::Encode::view(message),
            #[cfg(feature = "2026-07-28")]
            Self::V2026_07_28(ref message) => mcpspec_core::Encode::view(message),
        }
    }
}
/// Any message that a server of any revision sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum AnyServerMessage {
    /// Of revision 2024-11-05.
    #[cfg(feature = "2024-11-05")]
    V2024_11_05(crate::v2024_11_05::ServerMessage),
    /// Of revision 2025-03-26.
    #[cfg(feature = "2025-03-26")]
    V2025_03_26(crate::v2025_03_26::ServerMessage),
    /// Of revision 2025-06-18.
    #[cfg(feature = "2025-06-18")]
    V2025_06_18(crate::v2025_06_18::ServerMessage),
    /// Of revision 2025-11-25.
    #[cfg(feature = "2025-11-25")]
    V2025_11_25(crate::v2025_11_25::ServerMessage),
    /// Of revision 2026-07-28.
    #[cfg(feature = "2026-07-28")]
    V2026_07_28(crate::v2026_07_28::ServerMessage),
}
impl AnyServerMessage {
    /// Decodes a message of that revision; none where its types are not compiled in.
    pub(crate) fn decode(
        revision: Revision,
        context: &Context,
        bytes: &[u8],
    ) -> Result<Option<Self>, Error> {
        match revision {
            #[cfg(feature = "2024-11-05")]
            Revision::V2024_11_05 => {
                context.from_slice(bytes).map(|message| Some(Self::V2024_11_05(message)))
            }
            #[cfg(feature = "2025-03-26")]
            Revision::V2025_03_26 => {
                context.from_slice(bytes).map(|message| Some(Self::V2025_03_26(message)))
            }
            #[cfg(feature = "2025-06-18")]
            Revision::V2025_06_18 => {
                context.from_slice(bytes).map(|message| Some(Self::V2025_06_18(message)))
            }
            #[cfg(feature = "2025-11-25")]
            Revision::V2025_11_25 => {
                context.from_slice(bytes).map(|message| Some(Self::V2025_11_25(message)))
            }
            #[cfg(feature = "2026-07-28")]
            Revision::V2026_07_28 => {
                context.from_slice(bytes).map(|message| Some(Self::V2026_07_28(message)))
            }
            #[allow(unreachable_patterns)]
            _ => {
                let _ = (context, bytes);
                Ok(None)
            }
        }
    }
    /// The revision of the message.
    pub fn revision(&self) -> Revision {
        match *self {
            #[cfg(feature = "2024-11-05")]
            Self::V2024_11_05(_) => Revision::V2024_11_05,
            #[cfg(feature = "2025-03-26")]
            Self::V2025_03_26(_) => Revision::V2025_03_26,
            #[cfg(feature = "2025-06-18")]
            Self::V2025_06_18(_) => Revision::V2025_06_18,
            #[cfg(feature = "2025-11-25")]
            Self::V2025_11_25(_) => Revision::V2025_11_25,
            #[cfg(feature = "2026-07-28")]
            Self::V2026_07_28(_) => Revision::V2026_07_28,
        }
    }
}
impl mcpspec_core::private::Serialize for AnyServerMessage {
    fn serialize<S: mcpspec_core::private::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        mcpspec_core::private::serialize(mcpspec_core::Encode::view(self), serializer)
    }
}
impl mcpspec_core::Encode for AnyServerMessage {
    fn view(&self) -> View<'_> {
        match *self {
            #[cfg(feature = "2024-11-05")]
            Self::V2024_11_05(ref message) => mcpspec_core::Encode::view(message),
            #[cfg(feature = "2025-03-26")]
            Self::V2025_03_26(ref message) => mcpspec_core::Encode::view(message),
            #[cfg(feature = "2025-06-18")]
            Self::V2025_06_18(ref message) => mcpspec_core::Encode::view(message),
            #[cfg(feature = "2025-11-25")]
            Self::V2025_11_25(ref message) => mcpspec_core::Encode::view(message),
            #[cfg(feature = "2026-07-28")]
            Self::V2026_07_28(ref message) => mcpspec_core::Encode::view(message),
        }
    }
}
