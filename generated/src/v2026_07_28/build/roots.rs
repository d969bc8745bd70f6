// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/build.rs.

use super::super::*;
impl ListRootsRequest {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            params: None,
            extra: Map::new(),
        }
    }
    /// Sets `params`.
    #[must_use]
    pub fn with_params(mut self, value: impl Into<ListRootsRequestParams>) -> Self {
        self.params = Some(value.into());
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
impl Default for ListRootsRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl ListRootsRequestParams {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            meta: None,
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<MetaObject>) -> Self {
        self.meta = Some(value.into());
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
impl Default for ListRootsRequestParams {
    fn default() -> Self {
        Self::new()
    }
}
impl ListRootsResult {
    /// One with what is required; the rest is absent.
    pub fn new(roots: impl Into<List<Root>>) -> Self {
        Self {
            roots: roots.into(),
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
impl Root {
    /// One with what is required; the rest is absent.
    pub fn new(uri: impl Into<String>) -> Self {
        Self {
            meta: None,
            name: None,
            uri: uri.into(),
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<MetaObject>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
