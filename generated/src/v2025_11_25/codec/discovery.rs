// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/codec.rs.

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
        4: tasks = "tasks" optional();
    }
}

mcpspec_core::record! {
    ClientTasksCapability = "ClientTasksCapability" {
        0: cancel = "cancel" optional();
        1: list = "list" optional();
        2: requests = "requests" optional();
    }
}

mcpspec_core::record! {
    ClientTasksCapabilityRequests = "ClientTasksCapabilityRequests" {
        0: elicitation = "elicitation" optional();
        1: sampling = "sampling" optional();
    }
}

mcpspec_core::record! {
    ClientTasksCapabilityRequestsElicitation = "ClientTasksCapabilityRequestsElicitation" {
        0: create = "create" optional();
    }
}

mcpspec_core::record! {
    ClientTasksCapabilityRequestsSampling = "ClientTasksCapabilityRequestsSampling" {
        0: create_message = "createMessage" optional();
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
    InitializeRequest = "InitializeRequest" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"initialize\"";
        0: id = "id" required();
        1: params = "params" required();
    }
}

mcpspec_core::record! {
    InitializeRequestParams = "InitializeRequestParams" {
        0: meta = "_meta" optional();
        1: capabilities = "capabilities" required();
        2: client_info = "clientInfo" required();
        3: protocol_version = "protocolVersion" required();
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
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"notifications/initialized\"";
        0: params = "params" optional();
    }
}

mcpspec_core::record! {
    PingRequest = "PingRequest" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"ping\"";
        0: id = "id" required();
        1: params = "params" optional();
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
    SamplingCapability = "SamplingCapability" {
        0: context = "context" optional();
        1: tools = "tools" optional();
    }
}

mcpspec_core::record! {
    ServerCapabilities = "ServerCapabilities" {
        0: completions = "completions" optional();
        1: experimental = "experimental" optional();
        2: logging = "logging" optional();
        3: prompts = "prompts" optional();
        4: resources = "resources" optional();
        5: tasks = "tasks" optional();
        6: tools = "tools" optional();
    }
}

mcpspec_core::record! {
    ServerTasksCapability = "ServerTasksCapability" {
        0: cancel = "cancel" optional();
        1: list = "list" optional();
        2: requests = "requests" optional();
    }
}

mcpspec_core::record! {
    ServerTasksCapabilityRequests = "ServerTasksCapabilityRequests" {
        0: tools = "tools" optional();
    }
}

mcpspec_core::record! {
    ServerTasksCapabilityRequestsTools = "ServerTasksCapabilityRequestsTools" {
        0: call = "call" optional();
    }
}

mcpspec_core::record! {
    ToolsCapability = "ToolsCapability" {
        0: list_changed = "listChanged" optional();
    }
}
