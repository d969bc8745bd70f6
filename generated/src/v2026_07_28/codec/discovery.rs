// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::record! {
    BaseMetadata = "BaseMetadata" {
        0: name = "name" required();
        1: title = "title" optional();
    }
}

mcpspec_core::record! {
    ClientCapabilities = "ClientCapabilities" {
        0: elicitation = "elicitation" optional();
        1: experimental = "experimental" optional();
        2: extensions = "extensions" optional();
        3: roots = "roots" optional();
        4: sampling = "sampling" optional();
    }
}

mcpspec_core::record! {
    DiscoverRequest = "DiscoverRequest" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"server/discover\"";
        0: id = "id" required();
        1: params = "params" required();
    }
}

mcpspec_core::record! {
    DiscoverResult = "DiscoverResult" {
        0: meta = "_meta" optional();
        1: cache_scope = "cacheScope" required() tolerant("\"private\"");
        2: capabilities = "capabilities" required();
        3: instructions = "instructions" optional();
        4: result_type = "resultType" required() tolerant("\"complete\"");
        5: supported_versions = "supportedVersions" required();
        6: ttl_ms = "ttlMs" required() number(Some(0.0), None) tolerant("0");
    }
}

mcpspec_core::record! {
    DiscoverResultResponse = "DiscoverResultResponse" {
        const "jsonrpc" = "\"2.0\"";
        0: id = "id" required();
        1: result = "result" required();
    }
}

mcpspec_core::record! {
    ElicitationCapability = "ElicitationCapability" {
        0: form = "form" optional();
        1: url = "url" optional();
    }
}

mcpspec_core::record! {
    Icon = "Icon" {
        0: mime_type = "mimeType" optional();
        1: sizes = "sizes" optional();
        2: src = "src" required();
        3: theme = "theme" optional();
    }
}

mcpspec_core::closed_enum! {
    IconTheme {
        Light = "light",
        Dark = "dark",
    }
}

mcpspec_core::record! {
    Icons = "Icons" {
        0: icons = "icons" optional();
    }
}

mcpspec_core::record! {
    Implementation = "Implementation" {
        0: description = "description" optional();
        1: icons = "icons" optional();
        2: name = "name" required();
        3: title = "title" optional();
        4: version = "version" required();
        5: website_url = "websiteUrl" optional();
    }
}

mcpspec_core::record! {
    PromptsCapability = "PromptsCapability" {
        0: list_changed = "listChanged" optional();
    }
}

mcpspec_core::record! {
    ResourcesCapability = "ResourcesCapability" {
        0: list_changed = "listChanged" optional();
        1: subscribe = "subscribe" optional();
    }
}

mcpspec_core::record! {
    SamplingCapability = "SamplingCapability" {
        0: context = "context" optional();
        1: tools = "tools" optional();
    }
}

mcpspec_core::record! {
    ServerCapabilities = "ServerCapabilities" {
        0: completions = "completions" optional();
        1: experimental = "experimental" optional();
        2: extensions = "extensions" optional();
        3: logging = "logging" optional();
        4: prompts = "prompts" optional();
        5: resources = "resources" optional();
        6: tools = "tools" optional();
    }
}

mcpspec_core::record! {
    ToolsCapability = "ToolsCapability" {
        0: list_changed = "listChanged" optional();
    }
}
