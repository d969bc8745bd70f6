// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2024-11-05/schema.json. Emitter: codegen/src/emit/types.rs.

/// Where the next page of a list starts. Its content means something to the issuer alone; clients send it back unchanged.
///
/// [`Cursor`](https://modelcontextprotocol.io/specification/2024-11-05/schema#cursor) in revision 2024-11-05.
pub type Cursor = String;
/// Base of requests that return a list in pages.
///
/// [`PaginatedRequest`](https://modelcontextprotocol.io/specification/2024-11-05/schema#paginatedrequest) in revision 2024-11-05.
#[derive(Clone)]
pub struct PaginatedRequest {
    /// `method`: required.
    pub method: String,
    /// `params`: optional.
    pub params: Option<PaginatedRequestParams>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Params of a request for one page. Without a cursor the list starts from its beginning.
///
/// Without a name in the schema; stands at `#/definitions/PaginatedRequest/properties/params`.
#[derive(Clone)]
pub struct PaginatedRequestParams {
    /// `cursor`: optional.
    pub cursor: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Base of results that hold one page. If `nextCursor` is absent, this page was the last.
///
/// [`PaginatedResult`](https://modelcontextprotocol.io/specification/2024-11-05/schema#paginatedresult) in revision 2024-11-05.
#[derive(Clone)]
pub struct PaginatedResult {
    /// `_meta`: optional.
    pub meta: Option<Map<Json>>,
    /// `nextCursor`: optional.
    pub next_cursor: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A string or integer, picked by the requester, under which progress is reported. No two requests in flight share one.
///
/// [`ProgressToken`](https://modelcontextprotocol.io/specification/2024-11-05/schema#progresstoken) in revision 2024-11-05.
pub type ProgressToken = Id;
/// The member `_meta` of [`JSONRPCRequestParams`].
///
/// Without a name in the schema; stands at `#/definitions/JSONRPCRequest/properties/params/properties/_meta`.
#[derive(Clone)]
pub struct RequestMeta {
    /// `progressToken`: optional.
    pub progress_token: Option<ProgressToken>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// What the params of every request have in common: `_meta`, which is required from 2026-07-28 on.
///
/// Without a name in the schema; stands at `#/definitions/Request/properties/params`.
#[derive(Clone)]
pub struct RequestParams {
    /// `_meta`: optional.
    pub meta: Option<RequestMeta>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
