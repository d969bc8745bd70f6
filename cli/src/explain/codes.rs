//! What each error code is for: what the specification says of codes beyond their names.

/// What is said of a code.
pub(super) struct Use {
    pub(super) code: i64,
    pub(super) text: &'static str,
    /// What `data` holds, and with which HTTP status it goes.
    pub(super) carries: &'static str,
    pub(super) source: &'static str,
}

/// The codes that have a meaning, in any revision.
pub(super) const USES: &[Use] = &[
    Use {
        code: -32700,
        text: "What arrived is no JSON.",
        carries: "any `data`, and no `id` where it could not be read",
        source: "basic/index.mdx",
    },
    Use {
        code: -32600,
        text: "The JSON is not a request of JSON-RPC.",
        carries: "any `data`",
        source: "basic/index.mdx",
    },
    Use {
        code: -32601,
        text: "No such method, or one of a capability that the server does not advertise.",
        carries: "any `data`; HTTP status 404 from 2026-07-28 on",
        source: "basic/index.mdx, SEP-2575",
    },
    Use {
        code: -32602,
        text: "The parameters are wrong: an unknown tool or prompt, a resource that is not there, a bad cursor or \
               log level, and from 2026-07-28 on a key of `_meta` that is missing.",
        carries: "`data.uri` for a missing resource; HTTP status 400 where a key of `_meta` is missing",
        source: "basic/index.mdx, SEP-2164",
    },
    Use {
        code: -32603,
        text: "The receiver failed, through no fault of the request.",
        carries: "any `data`",
        source: "basic/index.mdx",
    },
    Use {
        code: -32020,
        text: "A header that mirrors the body is missing, malformed, or says something else than the body.",
        carries: "HTTP status 400",
        source: "basic/transports/streamable-http.mdx, SEP-2243",
    },
    Use {
        code: -32021,
        text: "The request cannot be served without a capability that the client has not declared in it.",
        carries: "`data.requiredCapabilities` with the missing ones; HTTP status 400",
        source: "basic/index.mdx, SEP-2575",
    },
    Use {
        code: -32022,
        text: "The server does not speak the revision that the request names.",
        carries: "`data.supported` and `data.requested`; HTTP status 400",
        source: "basic/versioning.mdx, SEP-2575",
    },
    Use {
        code: -32002,
        text: "A resource is not there. Clients read it as such when an older server sends it; send -32602 instead.",
        carries: "`data.uri`",
        source: "server/resources.mdx, SEP-2164",
    },
    Use {
        code: -32042,
        text: "The user has to visit a URL first. A server answers with `resultType: \"input_required\"` instead.",
        carries: "`data.elicitations`",
        source: "client/elicitation.mdx, SEP-1036, SEP-2322",
    },
];

/// What holds for a code that has no meaning of its own.
pub(super) fn range(code: i64) -> &'static str {
    match code {
        -32099..=-32020 => {
            "The codes from -32099 to -32020 belong to the specification, which gives this one no meaning: it must not \
             be sent."
        }
        -32019..=-32000 => {
            "The codes from -32019 to -32000 are left from older servers: nothing new takes one, and receivers give \
             them no meaning."
        }
        -32768..=-32100 => {
            "The codes from -32768 to -32100 are reserved by JSON-RPC, which gives this one no meaning."
        }
        _ => "A code of an application: the specification says nothing of it.",
    }
}
