// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/build.rs.

use super::super::*;
impl BooleanSchema {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            default: None,
            description: None,
            title: None,
            extra: Map::new(),
        }
    }
    /// Sets `default`.
    #[must_use]
    pub fn with_default(mut self, value: bool) -> Self {
        self.default = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
impl Default for BooleanSchema {
    fn default() -> Self {
        Self::new()
    }
}
impl ElicitRequest {
    /// One with what is required; the rest is absent.
    pub fn new(
        id: impl Into<RequestId>,
        params: impl Into<ElicitRequestParams>,
    ) -> Self {
        Self {
            id: id.into(),
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
impl ElicitRequestFormParams {
    /// One with what is required; the rest is absent.
    pub fn new(
        message: impl Into<String>,
        requested_schema: impl Into<RequestedSchema>,
    ) -> Self {
        Self {
            meta: None,
            message: message.into(),
            mode: None,
            requested_schema: requested_schema.into(),
            task: None,
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<RequestMeta>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `mode`.
    #[must_use]
    pub fn with_mode(mut self, value: impl Into<ElicitRequestFormParamsMode>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `task`.
    #[must_use]
    pub fn with_task(mut self, value: impl Into<TaskMetadata>) -> Self {
        self.task = Some(value.into());
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
impl ElicitRequestURLParams {
    /// One with what is required; the rest is absent.
    pub fn new(
        elicitation_id: impl Into<String>,
        message: impl Into<String>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            meta: None,
            elicitation_id: elicitation_id.into(),
            message: message.into(),
            task: None,
            url: url.into(),
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<RequestMeta>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `task`.
    #[must_use]
    pub fn with_task(mut self, value: impl Into<TaskMetadata>) -> Self {
        self.task = Some(value.into());
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
impl ElicitResult {
    /// One with what is required; the rest is absent.
    pub fn new(action: impl Into<ElicitAction>) -> Self {
        Self {
            meta: None,
            action: action.into(),
            content: None,
            extra: Map::new(),
        }
    }
    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<Map<Json>>) -> Self {
        self.meta = Some(value.into());
        self
    }
    /// Sets `content`.
    #[must_use]
    pub fn with_content(mut self, value: impl Into<Map<ElicitValue>>) -> Self {
        self.content = Some(value.into());
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
impl ElicitationCompleteNotification {
    /// One with what is required; the rest is absent.
    pub fn new(params: impl Into<ElicitationCompleteNotificationParams>) -> Self {
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
impl ElicitationCompleteNotificationParams {
    /// One with what is required; the rest is absent.
    pub fn new(elicitation_id: impl Into<String>) -> Self {
        Self {
            elicitation_id: elicitation_id.into(),
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
impl LegacyTitledEnumSchema {
    /// One with what is required; the rest is absent.
    pub fn new(enum_: impl Into<List<String>>) -> Self {
        Self {
            default: None,
            description: None,
            enum_: enum_.into(),
            enum_names: None,
            title: None,
            extra: Map::new(),
        }
    }
    /// Sets `default`.
    #[must_use]
    pub fn with_default(mut self, value: impl Into<String>) -> Self {
        self.default = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `enumNames`.
    #[must_use]
    pub fn with_enum_names(mut self, value: impl Into<List<String>>) -> Self {
        self.enum_names = Some(value.into());
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
impl NumberSchema {
    /// One with what is required; the rest is absent.
    pub fn new(type_: impl Into<NumberSchemaType>) -> Self {
        Self {
            default: None,
            description: None,
            maximum: None,
            minimum: None,
            title: None,
            type_: type_.into(),
            extra: Map::new(),
        }
    }
    /// Sets `default`.
    #[must_use]
    pub fn with_default(mut self, value: impl Into<Number>) -> Self {
        self.default = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `maximum`.
    #[must_use]
    pub fn with_maximum(mut self, value: impl Into<Number>) -> Self {
        self.maximum = Some(value.into());
        self
    }
    /// Sets `minimum`.
    #[must_use]
    pub fn with_minimum(mut self, value: impl Into<Number>) -> Self {
        self.minimum = Some(value.into());
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
impl RequestedSchema {
    /// One with what is required; the rest is absent.
    pub fn new(properties: impl Into<Map<PrimitiveSchemaDefinition>>) -> Self {
        Self {
            schema: None,
            properties: properties.into(),
            required: None,
            extra: Map::new(),
        }
    }
    /// Sets `$schema`.
    #[must_use]
    pub fn with_schema(mut self, value: impl Into<String>) -> Self {
        self.schema = Some(value.into());
        self
    }
    /// Sets `required`.
    #[must_use]
    pub fn with_required(mut self, value: impl Into<List<String>>) -> Self {
        self.required = Some(value.into());
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
impl StringSchema {
    /// One with what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            default: None,
            description: None,
            format: None,
            max_length: None,
            min_length: None,
            title: None,
            extra: Map::new(),
        }
    }
    /// Sets `default`.
    #[must_use]
    pub fn with_default(mut self, value: impl Into<String>) -> Self {
        self.default = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `format`.
    #[must_use]
    pub fn with_format(mut self, value: impl Into<StringSchemaFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets `maxLength`.
    #[must_use]
    pub fn with_max_length(mut self, value: i64) -> Self {
        self.max_length = Some(value);
        self
    }
    /// Sets `minLength`.
    #[must_use]
    pub fn with_min_length(mut self, value: i64) -> Self {
        self.min_length = Some(value);
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
impl Default for StringSchema {
    fn default() -> Self {
        Self::new()
    }
}
impl TitledMultiSelectEnumSchema {
    /// One with what is required; the rest is absent.
    pub fn new(items: impl Into<TitledMultiSelectEnumSchemaItems>) -> Self {
        Self {
            default: None,
            description: None,
            items: items.into(),
            max_items: None,
            min_items: None,
            title: None,
            extra: Map::new(),
        }
    }
    /// Sets `default`.
    #[must_use]
    pub fn with_default(mut self, value: impl Into<List<String>>) -> Self {
        self.default = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `maxItems`.
    #[must_use]
    pub fn with_max_items(mut self, value: i64) -> Self {
        self.max_items = Some(value);
        self
    }
    /// Sets `minItems`.
    #[must_use]
    pub fn with_min_items(mut self, value: i64) -> Self {
        self.min_items = Some(value);
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
impl TitledMultiSelectEnumSchemaItems {
    /// One with what is required; the rest is absent.
    pub fn new(any_of: impl Into<List<TitledOption>>) -> Self {
        Self {
            any_of: any_of.into(),
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
impl TitledOption {
    /// One with what is required; the rest is absent.
    pub fn new(const_: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            const_: const_.into(),
            title: title.into(),
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
impl TitledSingleSelectEnumSchema {
    /// One with what is required; the rest is absent.
    pub fn new(one_of: impl Into<List<TitledOption>>) -> Self {
        Self {
            default: None,
            description: None,
            one_of: one_of.into(),
            title: None,
            extra: Map::new(),
        }
    }
    /// Sets `default`.
    #[must_use]
    pub fn with_default(mut self, value: impl Into<String>) -> Self {
        self.default = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
impl UntitledMultiSelectEnumSchema {
    /// One with what is required; the rest is absent.
    pub fn new(items: impl Into<UntitledMultiSelectEnumSchemaItems>) -> Self {
        Self {
            default: None,
            description: None,
            items: items.into(),
            max_items: None,
            min_items: None,
            title: None,
            extra: Map::new(),
        }
    }
    /// Sets `default`.
    #[must_use]
    pub fn with_default(mut self, value: impl Into<List<String>>) -> Self {
        self.default = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `maxItems`.
    #[must_use]
    pub fn with_max_items(mut self, value: i64) -> Self {
        self.max_items = Some(value);
        self
    }
    /// Sets `minItems`.
    #[must_use]
    pub fn with_min_items(mut self, value: i64) -> Self {
        self.min_items = Some(value);
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
impl UntitledMultiSelectEnumSchemaItems {
    /// One with what is required; the rest is absent.
    pub fn new(enum_: impl Into<List<String>>) -> Self {
        Self {
            enum_: enum_.into(),
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
impl UntitledSingleSelectEnumSchema {
    /// One with what is required; the rest is absent.
    pub fn new(enum_: impl Into<List<String>>) -> Self {
        Self {
            default: None,
            description: None,
            enum_: enum_.into(),
            title: None,
            extra: Map::new(),
        }
    }
    /// Sets `default`.
    #[must_use]
    pub fn with_default(mut self, value: impl Into<String>) -> Self {
        self.default = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
