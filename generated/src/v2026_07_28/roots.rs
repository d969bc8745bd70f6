// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/types.rs.

/// A server's question about which directories or files it should work in.
///
/// [`ListRootsRequest`](https://modelcontextprotocol.io/specification/2026-07-28/schema#listrootsrequest) in revision 2026-07-28.
/// Since 2024-11-05.
#[deprecated(
    note = "SEP-2577: Roots is deprecated since 2026-07-28; pass paths as tool arguments, resource URIs or server configuration. Earliest removal: the first revision on or after 2027-07-28."
)]
#[derive(Clone)]
pub struct ListRootsRequest {
    /// `params`: optional.
    pub params: Option<ListRootsRequestParams>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `params` of [`ListRootsRequest`].
///
/// Without a name in the schema; stands at `#/$defs/ListRootsRequest/properties/params`.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ListRootsRequestParams {
    /// `_meta`: optional.
    pub meta: Option<MetaObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The client's roots. They guide the server and are no access control.
///
/// [`ListRootsResult`](https://modelcontextprotocol.io/specification/2026-07-28/schema#listrootsresult) in revision 2026-07-28.
/// Since 2024-11-05.
#[deprecated(
    note = "SEP-2577: Roots is deprecated since 2026-07-28; pass paths as tool arguments, resource URIs or server configuration. Earliest removal: the first revision on or after 2027-07-28."
)]
#[derive(Clone)]
pub struct ListRootsResult {
    /// `roots`: required.
    pub roots: List<Root>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A place in the file system, as a `file://` URI, that a server may work in.
///
/// [`Root`](https://modelcontextprotocol.io/specification/2026-07-28/schema#root) in revision 2026-07-28.
/// Since 2024-11-05.
#[deprecated(
    note = "SEP-2577: Roots is deprecated since 2026-07-28; pass paths as tool arguments, resource URIs or server configuration. Earliest removal: the first revision on or after 2027-07-28."
)]
#[derive(Clone)]
pub struct Root {
    /// `_meta`: optional; since 2025-06-18.
    pub meta: Option<MetaObject>,
    /// `name`: optional.
    pub name: Option<String>,
    /// `uri`: required; format `uri`.
    pub uri: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
