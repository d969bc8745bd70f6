// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-03-26/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::record! {
    CompleteRequest = "CompleteRequest" {
        const "method" = "\"completion/complete\"";
        0: params = "params" required();
    }
}

mcpspec_core::record! {
    CompleteRequestParams = "CompleteRequestParams" {
        0: argument = "argument" required();
        1: ref_ = "ref" required();
    }
}

mcpspec_core::record! {
    CompleteResult = "CompleteResult" {
        0: meta = "_meta" optional();
        1: completion = "completion" required();
    }
}

mcpspec_core::record! {
    Completion = "Completion" {
        0: has_more = "hasMore" optional();
        1: total = "total" optional();
        2: values = "values" required();
    }
}

mcpspec_core::record! {
    CompletionArgument = "CompletionArgument" {
        0: name = "name" required();
        1: value = "value" required();
    }
}

mcpspec_core::union! {
    CompletionReference blank Prompt {
        0: Prompt(PromptReference),
        1: Resource(ResourceReference),
    }
    select Select::Tag { member: "type", absent: None, arms: &[
        ("ref/prompt", Select::Arm(0)),
        ("ref/resource", Select::Arm(1)),
    ] };
    from Prompt(PromptReference);
    from Resource(ResourceReference);
}

mcpspec_core::record! {
    PromptReference = "PromptReference" {
        const "type" = "\"ref/prompt\"";
        0: name = "name" required();
    }
}

mcpspec_core::record! {
    ResourceReference = "ResourceReference" {
        const "type" = "\"ref/resource\"";
        0: uri = "uri" required();
    }
}
