//! 120 small messages: every request, result, notification and error of the protocol in turn.

/// What a template is by the schema, the method that it is a message of, and the template: `%` is
/// a number, `META` the `_meta` of a request.
type Template = (&'static str, &'static str, &'static str);

const META: &str = r#""_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{"elicitation":{}}}"#;

const TEMPLATES: [Template; 30] = [
    (
        "DiscoverRequest",
        "server/discover",
        r#"{"jsonrpc":"2.0","id":%,"method":"server/discover","params":{META}}"#,
    ),
    (
        "DiscoverResultResponse",
        "server/discover",
        r#"{"jsonrpc":"2.0","id":%,"result":{"resultType":"complete","supportedVersions":["2026-07-28"],"capabilities":{"tools":{"listChanged":true},"prompts":{}},"ttlMs":60000,"cacheScope":"public","instructions":"Ask for one row at a time."}}"#,
    ),
    (
        "ListToolsRequest",
        "tools/list",
        r#"{"jsonrpc":"2.0","id":%,"method":"tools/list","params":{META,"cursor":"page-%"}}"#,
    ),
    (
        "ListToolsResultResponse",
        "tools/list",
        r#"{"jsonrpc":"2.0","id":%,"result":{"resultType":"complete","tools":[{"name":"count_trees","inputSchema":{"type":"object"}}],"ttlMs":0,"cacheScope":"private"}}"#,
    ),
    (
        "CallToolRequest",
        "tools/call",
        r#"{"jsonrpc":"2.0","id":%,"method":"tools/call","params":{META,"name":"count_trees","arguments":{"row":%}}}"#,
    ),
    (
        "CallToolResultResponse",
        "tools/call",
        r#"{"jsonrpc":"2.0","id":%,"result":{"resultType":"complete","content":[{"type":"text","text":"% trees"}],"structuredContent":{"trees":%}}}"#,
    ),
    (
        "CallToolResultResponse",
        "tools/call",
        r#"{"jsonrpc":"2.0","id":%,"result":{"resultType":"complete","content":[{"type":"text","text":"No such row"}],"isError":true}}"#,
    ),
    (
        "CallToolResultResponse",
        "tools/call",
        r#"{"jsonrpc":"2.0","id":%,"result":{"resultType":"input_required","inputRequests":{"row":{"method":"elicitation/create","params":{"message":"Which row?","requestedSchema":{"type":"object","properties":{"row":{"type":"integer","minimum":1}},"required":["row"]}}}},"requestState":"s-%"}}"#,
    ),
    (
        "CallToolRequest",
        "tools/call",
        r#"{"jsonrpc":"2.0","id":%,"method":"tools/call","params":{META,"name":"count_trees","inputResponses":{"row":{"action":"accept","content":{"row":%}}},"requestState":"s-%"}}"#,
    ),
    (
        "ListPromptsRequest",
        "prompts/list",
        r#"{"jsonrpc":"2.0","id":"p-%","method":"prompts/list","params":{META}}"#,
    ),
    (
        "ListPromptsResultResponse",
        "prompts/list",
        r#"{"jsonrpc":"2.0","id":"p-%","result":{"resultType":"complete","prompts":[{"name":"plan","arguments":[{"name":"row","required":true}]}],"ttlMs":1000,"cacheScope":"public"}}"#,
    ),
    (
        "GetPromptRequest",
        "prompts/get",
        r#"{"jsonrpc":"2.0","id":%,"method":"prompts/get","params":{META,"name":"plan","arguments":{"row":"%"}}}"#,
    ),
    (
        "GetPromptResultResponse",
        "prompts/get",
        r#"{"jsonrpc":"2.0","id":%,"result":{"resultType":"complete","messages":[{"role":"user","content":{"type":"text","text":"Plan row %."}}]}}"#,
    ),
    (
        "ListResourcesRequest",
        "resources/list",
        r#"{"jsonrpc":"2.0","id":%,"method":"resources/list","params":{META}}"#,
    ),
    (
        "ListResourcesResultResponse",
        "resources/list",
        r#"{"jsonrpc":"2.0","id":%,"result":{"resultType":"complete","resources":[{"uri":"orchard://rows/%","name":"row-%","mimeType":"text/plain"}],"ttlMs":5000,"cacheScope":"private"}}"#,
    ),
    (
        "ListResourceTemplatesRequest",
        "resources/templates/list",
        r#"{"jsonrpc":"2.0","id":%,"method":"resources/templates/list","params":{META}}"#,
    ),
    (
        "ListResourceTemplatesResultResponse",
        "resources/templates/list",
        r#"{"jsonrpc":"2.0","id":%,"result":{"resultType":"complete","resourceTemplates":[{"uriTemplate":"orchard://rows/{row}","name":"row"}],"ttlMs":5000,"cacheScope":"public"}}"#,
    ),
    (
        "ReadResourceRequest",
        "resources/read",
        r#"{"jsonrpc":"2.0","id":%,"method":"resources/read","params":{META,"uri":"orchard://rows/%"}}"#,
    ),
    (
        "ReadResourceResultResponse",
        "resources/read",
        r#"{"jsonrpc":"2.0","id":%,"result":{"resultType":"complete","contents":[{"uri":"orchard://rows/%","text":"% trees"}],"ttlMs":5000,"cacheScope":"private"}}"#,
    ),
    (
        "CompleteRequest",
        "completion/complete",
        r#"{"jsonrpc":"2.0","id":%,"method":"completion/complete","params":{META,"ref":{"type":"ref/prompt","name":"plan"},"argument":{"name":"row","value":"%"}}}"#,
    ),
    (
        "CompleteResultResponse",
        "completion/complete",
        r#"{"jsonrpc":"2.0","id":%,"result":{"resultType":"complete","completion":{"values":["%1","%2"],"total":2,"hasMore":false}}}"#,
    ),
    (
        "SubscriptionsListenRequest",
        "subscriptions/listen",
        r#"{"jsonrpc":"2.0","id":%,"method":"subscriptions/listen","params":{META,"notifications":{"toolsListChanged":true}}}"#,
    ),
    (
        "SubscriptionsAcknowledgedNotification",
        "notifications/subscriptions/acknowledged",
        r#"{"jsonrpc":"2.0","method":"notifications/subscriptions/acknowledged","params":{"_meta":{"io.modelcontextprotocol/subscriptionId":%},"notifications":{"toolsListChanged":true}}}"#,
    ),
    (
        "ProgressNotification",
        "notifications/progress",
        r#"{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":"t-%","progress":0.5,"total":1,"message":"Half of the rows"}}"#,
    ),
    (
        "CancelledNotification",
        "notifications/cancelled",
        r#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":%,"reason":"It rains"}}"#,
    ),
    (
        "LoggingMessageNotification",
        "notifications/message",
        r#"{"jsonrpc":"2.0","method":"notifications/message","params":{"level":"info","logger":"rows","data":{"row":%}}}"#,
    ),
    (
        "ToolListChangedNotification",
        "notifications/tools/list_changed",
        r#"{"jsonrpc":"2.0","method":"notifications/tools/list_changed"}"#,
    ),
    (
        "ResourceUpdatedNotification",
        "notifications/resources/updated",
        r#"{"jsonrpc":"2.0","method":"notifications/resources/updated","params":{"uri":"orchard://rows/%"}}"#,
    ),
    (
        "JSONRPCErrorResponse",
        "tools/call",
        r#"{"jsonrpc":"2.0","id":%,"error":{"code":-32602,"message":"Unknown tool: count_bees"}}"#,
    ),
    (
        "JSONRPCErrorResponse",
        "tools/list",
        r#"{"jsonrpc":"2.0","id":%,"error":{"code":-32022,"message":"Unsupported protocol version","data":{"supported":["2026-07-28"],"requested":"1900-01-01"}}}"#,
    ),
];

/// The definition, the method and the text of each message.
pub(super) fn messages() -> Vec<(&'static str, &'static str, String)> {
    let numbered = |number: usize| {
        TEMPLATES.into_iter().map(move |(definition, method, template)| {
            (definition, method, template.replace("META", META).replace('%', &number.to_string()))
        })
    };
    (1..=4).flat_map(numbered).collect()
}
