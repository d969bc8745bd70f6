//! What the tests share: a server in a process of its own, and a client that talks to it.

use std::path::PathBuf;

use rmcp::model::{
    CallToolRequestParams, CallToolResult, ClientConfig, ElicitRequestParams, ElicitResult,
    ElicitationAction, ErrorData, ProgressNotificationParam, ProtocolVersion,
};
use rmcp::service::{
    ClientLifecycleMode, ClientServiceExt, NotificationContext, RequestContext, RunningService,
};
use rmcp::transport::TokioChildProcess;
use rmcp::{ClientHandler, RoleClient, ServiceError};
use serde_json::{Value, json};
use tokio::process::Command;
use tokio::sync::mpsc::UnboundedSender;

pub(crate) type Running = RunningService<RoleClient, Client>;

/// A client: whether it shows forms, what its user says to them, and where its progress goes.
#[derive(Clone, Default)]
pub(crate) struct Client {
    pub(crate) says: Option<(ElicitationAction, Value)>,
    pub(crate) progress: Option<UnboundedSender<ProgressNotificationParam>>,
}

impl ClientHandler for Client {
    fn get_info(&self) -> ClientConfig {
        let mut config = ClientConfig::default();
        config.client_info.name = "tester".to_owned();
        if self.says.is_some() {
            config.capabilities = serde_json::from_value(json!({"elicitation": {}})).expect("capabilities");
        }
        config
    }

    async fn create_elicitation(
        &self,
        request: ElicitRequestParams,
        _: RequestContext<RoleClient>,
    ) -> Result<ElicitResult, ErrorData> {
        let form = serde_json::to_value(request).expect("a request");
        assert_eq!(form["message"], "Go on?");
        assert_eq!(form["requestedSchema"]["properties"]["go_on"]["type"], "boolean");
        let (action, content) = self.says.clone().expect("a client that shows no forms is not asked");
        let result = ElicitResult::new(action.clone());
        Ok(if action == ElicitationAction::Accept { result.with_content(content) } else { result })
    }

    async fn on_progress(&self, params: ProgressNotificationParam, _: NotificationContext<RoleClient>) {
        if let Some(progress) = &self.progress {
            progress.send(params).expect("the test listens");
        }
    }
}

/// How a client begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lifecycle {
    /// With `initialize`: 2025-11-25.
    Initialize,
    /// With `server/discover`: 2026-07-28.
    Discover,
}

pub(crate) const BOTH: [Lifecycle; 2] = [Lifecycle::Initialize, Lifecycle::Discover];

/// The program of an example. `cargo test` builds it, beside the directory of the tests.
pub(crate) fn program(example: &str) -> PathBuf {
    let test = std::env::current_exe().expect("the test is a program");
    let profile = test.ancestors().nth(2).expect("it stands in `deps`");
    let program = profile.join("examples").join(format!("{example}{}", std::env::consts::EXE_SUFFIX));
    assert!(program.exists(), "`cargo build -p mcpspec-rmcp --examples` makes {}", program.display());
    program
}

/// A client that talks to an example. The process ends with it.
pub(crate) async fn connect(
    example: &str,
    arguments: &[&str],
    client: Client,
    lifecycle: Lifecycle,
) -> Running {
    let mut command = Command::new(program(example));
    command.args(arguments).kill_on_drop(true);
    let transport = TokioChildProcess::new(command).expect("the example starts");
    let lifecycle = match lifecycle {
        Lifecycle::Initialize => ClientLifecycleMode::Initialize,
        Lifecycle::Discover => {
            ClientLifecycleMode::Discover { preferred_versions: vec![ProtocolVersion::V_2026_07_28] }
        }
    };
    client.serve_with_lifecycle(transport, lifecycle).await.expect("they understand each other")
}

pub(crate) fn request(name: &str, arguments: Value) -> CallToolRequestParams {
    let mut params = CallToolRequestParams::new(name.to_owned());
    params.arguments = arguments.as_object().cloned();
    params
}

pub(crate) async fn try_call(
    client: &Running,
    name: &str,
    arguments: Value,
) -> Result<CallToolResult, ServiceError> {
    client.call_tool(request(name, arguments)).await
}

/// The result of a call, as JSON.
pub(crate) async fn call(client: &Running, name: &str, arguments: Value) -> Value {
    let result = try_call(client, name, arguments).await.expect("a result");
    serde_json::to_value(result).expect("JSON")
}

/// The error that a call ends in.
pub(crate) async fn refused(client: &Running, name: &str, arguments: Value) -> ErrorData {
    match try_call(client, name, arguments).await {
        Err(ServiceError::McpError(error)) => error,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn text(result: &Value) -> &str {
    match result["content"].as_array().map(Vec::as_slice) {
        Some([block]) => block["text"].as_str().expect("text"),
        _ => panic!("{result}"),
    }
}
