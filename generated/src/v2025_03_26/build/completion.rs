// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-03-26/schema.json. Emitter: codegen/src/emit/build.rs.

use super::super::*;
impl CompleteRequest {
    /// One with what is required; the rest is absent.
    pub fn new(params: impl Into<CompleteRequestParams>) -> Self {
        Self {
            params: params.into(),
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
impl CompleteRequestParams {
    /// One with what is required; the rest is absent.
    pub fn new(
        argument: impl Into<CompletionArgument>,
        ref_: impl Into<CompletionReference>,
    ) -> Self {
        Self {
            argument: argument.into(),
            ref_: ref_.into(),
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
impl CompleteResult {
    /// One with what is required; the rest is absent.
    pub fn new(completion: impl Into<Completion>) -> Self {
        Self {
            meta: None,
            completion: completion.into(),
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<Map<Json>>) -> Self {
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
impl Completion {
    /// One with what is required; the rest is absent.
    pub fn new(values: impl Into<List<String>>) -> Self {
        Self {
            has_more: None,
            total: None,
            values: values.into(),
            extra: Map::new(),
        }
    }
    /// Sets `hasMore`.
    #[must_use]
    pub fn with_has_more(mut self, value: bool) -> Self {
        self.has_more = Some(value);
        self
    }
    /// Sets `total`.
    #[must_use]
    pub fn with_total(mut self, value: i64) -> Self {
        self.total = Some(value);
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
impl CompletionArgument {
    /// One with what is required; the rest is absent.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
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
impl PromptReference {
    /// One with what is required; the rest is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
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
impl ResourceReference {
    /// One with what is required; the rest is absent.
    pub fn new(uri: impl Into<String>) -> Self {
        Self {
            uri: uri.into(),
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
