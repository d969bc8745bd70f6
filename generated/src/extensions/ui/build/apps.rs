// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/ui/schema.json. Emitter: codegen/src/emit/build.rs.

use super::super::*;
impl McpUiClientCapabilities {
    /// One with what is required; the rest is absent.
    pub fn new(mime_types: impl Into<List<String>>) -> Self {
        Self {
            mime_types: mime_types.into(),
            extra: Map::new(),
        }
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl McpUiResourceCsp {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            connect_domains: None,
            resource_domains: None,
            frame_domains: None,
            base_uri_domains: None,
            extra: Map::new(),
        }
    }
    /// Sets `connectDomains`.
    #[must_use]
    pub fn with_connect_domains(mut self, value: impl Into<List<String>>) -> Self {
        self.connect_domains = Some(value.into());
        self
    }
    /// Sets `resourceDomains`.
    #[must_use]
    pub fn with_resource_domains(mut self, value: impl Into<List<String>>) -> Self {
        self.resource_domains = Some(value.into());
        self
    }
    /// Sets `frameDomains`.
    #[must_use]
    pub fn with_frame_domains(mut self, value: impl Into<List<String>>) -> Self {
        self.frame_domains = Some(value.into());
        self
    }
    /// Sets `baseUriDomains`.
    #[must_use]
    pub fn with_base_uri_domains(mut self, value: impl Into<List<String>>) -> Self {
        self.base_uri_domains = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Default for McpUiResourceCsp {
    fn default() -> Self {
        Self::new()
    }
}
impl McpUiResourceMeta {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            csp: None,
            permissions: None,
            domain: None,
            prefers_border: None,
            extra: Map::new(),
        }
    }
    /// Sets `csp`.
    #[must_use]
    pub fn with_csp(mut self, value: impl Into<McpUiResourceCsp>) -> Self {
        self.csp = Some(value.into());
        self
    }
    /// Sets `permissions`.
    #[must_use]
    pub fn with_permissions(
        mut self,
        value: impl Into<McpUiResourcePermissions>,
    ) -> Self {
        self.permissions = Some(value.into());
        self
    }
    /// Sets `domain`.
    #[must_use]
    pub fn with_domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `prefersBorder`.
    #[must_use]
    pub fn with_prefers_border(mut self, value: bool) -> Self {
        self.prefers_border = Some(value);
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Default for McpUiResourceMeta {
    fn default() -> Self {
        Self::new()
    }
}
impl McpUiResourcePermissions {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            camera: None,
            microphone: None,
            geolocation: None,
            clipboard_write: None,
            extra: Map::new(),
        }
    }
    /// Sets `camera`.
    #[must_use]
    pub fn with_camera(mut self, value: impl Into<JsonObject>) -> Self {
        self.camera = Some(value.into());
        self
    }
    /// Sets `microphone`.
    #[must_use]
    pub fn with_microphone(mut self, value: impl Into<JsonObject>) -> Self {
        self.microphone = Some(value.into());
        self
    }
    /// Sets `geolocation`.
    #[must_use]
    pub fn with_geolocation(mut self, value: impl Into<JsonObject>) -> Self {
        self.geolocation = Some(value.into());
        self
    }
    /// Sets `clipboardWrite`.
    #[must_use]
    pub fn with_clipboard_write(mut self, value: impl Into<JsonObject>) -> Self {
        self.clipboard_write = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Default for McpUiResourcePermissions {
    fn default() -> Self {
        Self::new()
    }
}
impl McpUiToolMeta {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            resource_uri: None,
            visibility: None,
            extra: Map::new(),
        }
    }
    /// Sets `resourceUri`.
    #[must_use]
    pub fn with_resource_uri(mut self, value: impl Into<String>) -> Self {
        self.resource_uri = Some(value.into());
        self
    }
    /// Sets `visibility`.
    #[must_use]
    pub fn with_visibility(
        mut self,
        value: impl Into<List<McpUiToolVisibility>>,
    ) -> Self {
        self.visibility = Some(value.into());
        self
    }
    /// Adds a member that the schema does not declare.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<mcpspec_core::Json>,
    ) -> Self {
        self.extra.insert(name, value.into());
        self
    }
}
impl Default for McpUiToolMeta {
    fn default() -> Self {
        Self::new()
    }
}
