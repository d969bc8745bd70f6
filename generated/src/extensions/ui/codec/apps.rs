// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/ui/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::record! {
    McpUiClientCapabilities = "McpUiClientCapabilities" {
        0: mime_types = "mimeTypes" required();
    }
}

mcpspec_core::record! {
    McpUiResourceCsp = "McpUiResourceCsp" {
        0: connect_domains = "connectDomains" optional();
        1: resource_domains = "resourceDomains" optional();
        2: frame_domains = "frameDomains" optional();
        3: base_uri_domains = "baseUriDomains" optional();
    }
}

mcpspec_core::record! {
    McpUiResourceMeta = "McpUiResourceMeta" {
        0: csp = "csp" optional();
        1: permissions = "permissions" optional();
        2: domain = "domain" optional();
        3: prefers_border = "prefersBorder" optional();
    }
}

mcpspec_core::record! {
    McpUiResourcePermissions = "McpUiResourcePermissions" {
        0: camera = "camera" optional();
        1: microphone = "microphone" optional();
        2: geolocation = "geolocation" optional();
        3: clipboard_write = "clipboardWrite" optional();
    }
}

mcpspec_core::record! {
    McpUiToolMeta = "McpUiToolMeta" {
        0: resource_uri = "resourceUri" optional();
        1: visibility = "visibility" optional();
    }
}

mcpspec_core::closed_enum! {
    McpUiToolVisibility {
        Model = "model",
        App = "app",
    }
}
