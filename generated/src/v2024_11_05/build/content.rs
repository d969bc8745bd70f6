// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2024-11-05/schema.json. Emitter: codegen/src/emit/build.rs.

use super::super::*;
impl Annotated {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            annotations: None,
            extra: Map::new(),
        }
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
impl Default for Annotated {
    fn default() -> Self {
        Self::new()
    }
}
impl Annotations {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            audience: None,
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
impl EmbeddedResource {
    /// One with what is required; the rest is absent.
    pub fn new(resource: impl Into<TextOrBlobResourceContents>) -> Self {
        Self {
            annotations: None,
            resource: resource.into(),
            extra: Map::new(),
        }
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
            annotations: None,
            data: data.into(),
            mime_type: mime_type.into(),
            extra: Map::new(),
        }
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
impl TextContent {
    /// One with what is required; the rest is absent.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            annotations: None,
            text: text.into(),
            extra: Map::new(),
        }
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
