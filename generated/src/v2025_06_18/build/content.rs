// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-06-18/schema.json. Emitter: codegen/src/emit/build.rs.

use super::super::*;
impl Annotations {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            audience: None,
            last_modified: None,
            priority: None,
            extra: Map::new(),
        }
    }
    /// Sets `audience`.
    #[must_use]
    pub fn with_audience(mut self, value: impl Into<List<Role>>) -> Self {
        self.audience = Some(value.into());
        self
    }
    /// Sets `lastModified`.
    #[must_use]
    pub fn with_last_modified(mut self, value: impl Into<String>) -> Self {
        self.last_modified = Some(value.into());
        self
    }
    /// Sets `priority`.
    #[must_use]
    pub fn with_priority(mut self, value: impl Into<Number>) -> Self {
        self.priority = Some(value.into());
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
impl Default for Annotations {
    fn default() -> Self {
        Self::new()
    }
}
impl AudioContent {
    /// One with what is required; the rest is absent.
    pub fn new(data: impl Into<String>, mime_type: impl Into<String>) -> Self {
        Self {
            meta: None,
            annotations: None,
            data: data.into(),
            mime_type: mime_type.into(),
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<Map<Json>>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `annotations`.
    #[must_use]
    pub fn with_annotations(mut self, value: impl Into<Annotations>) -> Self {
        self.annotations = Some(value.into());
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
impl EmbeddedResource {
    /// One with what is required; the rest is absent.
    pub fn new(resource: impl Into<TextOrBlobResourceContents>) -> Self {
        Self {
            meta: None,
            annotations: None,
            resource: resource.into(),
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<Map<Json>>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `annotations`.
    #[must_use]
    pub fn with_annotations(mut self, value: impl Into<Annotations>) -> Self {
        self.annotations = Some(value.into());
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
impl ImageContent {
    /// One with what is required; the rest is absent.
    pub fn new(data: impl Into<String>, mime_type: impl Into<String>) -> Self {
        Self {
            meta: None,
            annotations: None,
            data: data.into(),
            mime_type: mime_type.into(),
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<Map<Json>>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `annotations`.
    #[must_use]
    pub fn with_annotations(mut self, value: impl Into<Annotations>) -> Self {
        self.annotations = Some(value.into());
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
impl ResourceLink {
    /// One with what is required; the rest is absent.
    pub fn new(name: impl Into<String>, uri: impl Into<String>) -> Self {
        Self {
            meta: None,
            annotations: None,
            description: None,
            mime_type: None,
            name: name.into(),
            size: None,
            title: None,
            uri: uri.into(),
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<Map<Json>>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `annotations`.
    #[must_use]
    pub fn with_annotations(mut self, value: impl Into<Annotations>) -> Self {
        self.annotations = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `mimeType`.
    #[must_use]
    pub fn with_mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = Some(value.into());
        self
    }
    /// Sets `size`.
    #[must_use]
    pub fn with_size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
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
impl TextContent {
    /// One with what is required; the rest is absent.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            meta: None,
            annotations: None,
            text: text.into(),
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<Map<Json>>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `annotations`.
    #[must_use]
    pub fn with_annotations(mut self, value: impl Into<Annotations>) -> Self {
        self.annotations = Some(value.into());
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
