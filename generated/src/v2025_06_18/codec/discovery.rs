// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-06-18/schema.json. Emitter: codegen/src/emit/codec.rs.

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
        2: roots = "roots" optional();
        3: sampling = "sampling" optional();
    }
}

mcpspec_core::record! {
    Implementation = "Implementation" {
        0: name = "name" required();
        1: title = "title" optional();
        2: version = "version" required();
    }
}

mcpspec_core::record! {
    InitializeRequest = "InitializeRequest" {
        const "method" = "\"initialize\"";
        0: params = "params" required();
    }
}

mcpspec_core::record! {
    InitializeRequestParams = "InitializeRequestParams" {
        0: capabilities = "capabilities" required();
        1: client_info = "clientInfo" required();
        2: protocol_version = "protocolVersion" required();
    }
}

mcpspec_core::record! {
    InitializeResult = "InitializeResult" {
        0: meta = "_meta" optional();
        1: capabilities = "capabilities" required();
        2: instructions = "instructions" optional();
        3: protocol_version = "protocolVersion" required();
        4: server_info = "serverInfo" required();
    }
}

mcpspec_core::record! {
    InitializedNotification = "InitializedNotification" {
        const "method" = "\"notifications/initialized\"";
        0: params = "params" optional();
    }
}

mcpspec_core::record! {
    PingRequest = "PingRequest" {
        const "method" = "\"ping\"";
        0: params = "params" optional();
    }
}

mcpspec_core::record! {
    PingRequestParams = "PingRequestParams" {
        0: meta = "_meta" optional();
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
    RootsCapability = "RootsCapability" {
        0: list_changed = "listChanged" optional();
    }
}

mcpspec_core::record! {
    ServerCapabilities = "ServerCapabilities" {
        0: completions = "completions" optional();
        1: experimental = "experimental" optional();
        2: logging = "logging" optional();
        3: prompts = "prompts" optional();
        4: resources = "resources" optional();
        5: tools = "tools" optional();
    }
}

mcpspec_core::record! {
    ToolsCapability = "ToolsCapability" {
        0: list_changed = "listChanged" optional();
    }
}
