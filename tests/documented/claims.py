"""The documented names: where they are imported from, how they are called, what they derive from.

Each signature is written as Python has it, with ``FACTORY`` for a default that is made anew each time.
"""

from __future__ import annotations

__all__ = ["ANCESTORS", "ATTRIBUTES", "MODULES", "SIGNATURES"]

#: Submodules, and names that stand in them.
MODULES = {
    "": (
        "ActionNotSupportedError AirbyteAuthConfig AirbyteError AskResult AuthenticationError AutomationInfo "
        "ConnectorInfo ConnectorValidationError EntityNotFoundError ExecutionConfig ExecutionResult "
        "ExecutorError HTTPClientError HTTPStatusError HostedExecutor InvalidParameterError "
        "MissingParameterError NetworkError RateLimitError TimeoutError WorkflowInfo Workspace ask ask_sync "
        "configure connect list_connectors save_download"
    ),
    ".auth_strategies": "",
    ".config": "",
    ".connectors": "",
    ".constants": "",
    ".errors": "AirbyteError",
    ".executor": "",
    ".executor.hosted_executor": "HostedExecutor",
    ".executor.models": (
        "ActionNotSupportedError AskResult AskToolCallResult AutomationInfo ConnectorInfo "
        "EntityNotFoundError ExecutionConfig ExecutionResult ExecutorError ExecutorProtocol "
        "InvalidParameterError MissingParameterError WorkflowInfo"
    ),
    ".http.exceptions": (
        "AuthenticationError ConnectorValidationError HTTPClientError HTTPStatusError NetworkError "
        "RateLimitError TimeoutError"
    ),
    ".http_client": "",
    ".types": "AirbyteAuthConfig ConnectorModel",
    ".utils": "save_download",
    ".workspace": "Workspace",
}

_HOSTED_EXECUTOR = (
    "airbyte_client_id, airbyte_client_secret, connector_id=None, workspace_name=None, "
    "connector_definition_id=None, organization_id=None, model=None"
)
_CREDENTIALS = "client_id=None, client_secret=None, workspace_name=None, organization_id=None"
_AUTOMATION = "trigger_type={}, enabled={}, cron_expression=None, timezone=None, completion_webhook_url=None"

#: Parameters of functions, methods and constructors; ``self`` is left out.
SIGNATURES = {
    "ask": f"prompt, *, {_CREDENTIALS}",
    "ask_sync": f"prompt, *, {_CREDENTIALS}",
    "configure": "*, client_id, client_secret, organization_id=None, workspace_name='default'",
    "connect": (
        "connector_name, *, client_id=None, client_secret=None, workspace_name=None, connector_id=None, "
        "organization_id=None, auth_config=None"
    ),
    "list_connectors": "",
    "save_download": "download_iterator, path, *, overwrite=False",
    "ActionNotSupportedError": "*args",
    "AirbyteAuthConfig": (
        "*, workspace_name=None, organization_id=None, airbyte_client_id=None, airbyte_client_secret=None, "
        "connector_id=None"
    ),
    "AirbyteError": "*args",
    "AskResult": (
        "outcome, outcome_reason=None, answer=None, results=FACTORY, query_id=None, "
        "execution_metadata=FACTORY"
    ),
    "AskResult.from_response": "response",
    "AuthenticationError": "message, status_code=401, response=None",
    "AutomationInfo": (
        "id, workflow_id, workspace_id, enabled, trigger_type, cron_expression=None, timezone='UTC', "
        "completion_webhook_url=None, trigger_webhook_url=None, created_at=None, updated_at=None"
    ),
    "ConnectorInfo": "id, name, connector_type=None, created_at=None, updated_at=None",
    "ConnectorValidationError": "message, status_code=400, response=None",
    "EntityNotFoundError": "*args",
    "ExecutionConfig": "entity, action, *, params=None",
    "ExecutionResult": "success, data, error=None, meta=None",
    "ExecutorError": "*args",
    "HTTPClientError": "*args",
    "HTTPStatusError": "status_code, message, response=None",
    "HostedExecutor": _HOSTED_EXECUTOR,
    "HostedExecutor.check": "",
    "HostedExecutor.close": "",
    "HostedExecutor.execute": "config_or_entity, action=None, *, params=None",
    "InvalidParameterError": "*args",
    "MissingParameterError": "*args",
    "NetworkError": "message, original_error=None",
    "RateLimitError": "message, retry_after=None, response=None",
    "TimeoutError": "message, timeout_type=None, original_error=None",
    "WorkflowInfo": "id, name, workspace_id, created_at=None, updated_at=None",
    "Workspace": f"*, {_CREDENTIALS}",
    "Workspace.ask": "prompt",
    "Workspace.close": "",
    "Workspace.create_automation": f"workflow_id, *, {_AUTOMATION.format(repr('schedule'), True)}",
    "Workspace.create_connector": (
        "*, definition_id, credentials=None, name=None, replication_config=None, source_template_id=None"
    ),
    "Workspace.create_workflow": "name, *, tasks=None",
    "Workspace.delete_automation": "workflow_id, automation_id",
    "Workspace.delete_connector": "connector_id",
    "Workspace.delete_workflow": "workflow_id",
    "Workspace.get_automation": "workflow_id, automation_id",
    "Workspace.get_connector": "*, connector_id=None, name=None",
    "Workspace.get_workflow": "workflow_id",
    "Workspace.list_automations": "workflow_id",
    "Workspace.list_connectors": "",
    "Workspace.list_workflows": "",
    "Workspace.update_automation": f"workflow_id, automation_id, *, {_AUTOMATION.format(None, None)}",
    "Workspace.update_workflow": "workflow_id, *, name=None",
}

_HTTP = "http.exceptions.HTTPClientError errors.AirbyteError"
_STATUS = f"http.exceptions.HTTPStatusError {_HTTP}"
_EXECUTOR = "executor.models.ExecutorError errors.AirbyteError"

#: Classes, and what stands above them, nearest first.
ANCESTORS = {
    "ActionNotSupportedError": _EXECUTOR,
    "AirbyteError": "",
    "AuthenticationError": _STATUS,
    "ConnectorValidationError": _STATUS,
    "EntityNotFoundError": _EXECUTOR,
    "ExecutorError": "errors.AirbyteError",
    "HTTPClientError": "errors.AirbyteError",
    "HTTPStatusError": _HTTP,
    "InvalidParameterError": _EXECUTOR,
    "MissingParameterError": _EXECUTOR,
    "NetworkError": _HTTP,
    "RateLimitError": _STATUS,
    "TimeoutError": _HTTP,
}

#: Instances: the call that makes one, and what its attributes then hold.
ATTRIBUTES = {
    "HTTPStatusError(404, 'm', response=None)": {"status_code": 404, "message": "m", "args": ("m",)},
    "AuthenticationError('m')": {"status_code": 401},
    "AuthenticationError('m', 403)": {"status_code": 403},
    "AuthenticationError('m', status_code=403, response=None)": {"status_code": 403},
    "RateLimitError('m', 7)": {"status_code": 429, "retry_after": 7, "retryable": True},
    "RateLimitError('m', retry_after=7, response=None)": {"retry_after": 7},
    "ConnectorValidationError('m')": {"status_code": 400, "retryable": False},
    "ConnectorValidationError('m', 422)": {"status_code": 422},
    "NetworkError('m', original_error=CAUSE)": {"original_error": OSError, "message": "m"},
    "NetworkError('m')": {"original_error": None},
    "TimeoutError('m', timeout_type='read', original_error=CAUSE)": {
        "timeout_type": "read",
        "original_error": OSError,
    },
    "TimeoutError('m', 'connect')": {"timeout_type": "connect", "original_error": None},
    "AirbyteError()": {"args": ()},
    "AirbyteError('a', 1)": {"args": ("a", 1)},
    "HTTPClientError('a', 1)": {"args": ("a", 1)},
    "ExecutorError('a', 1)": {"args": ("a", 1)},
    "EntityNotFoundError()": {"args": ()},
    "ActionNotSupportedError('a')": {"message": "a"},
    "MissingParameterError('a')": {"status_code": 400},
    "InvalidParameterError('a')": {"status_code": 400},
    "ConnectorInfo('i', 'n', 'stripe', '2026-01-01T00:00:00Z', 'later')": {
        "id": "i",
        "name": "n",
        "connector_type": "stripe",
        "created_at": "2026-01-01T00:00:00Z",
        "updated_at": "later",
    },
    "ConnectorInfo('i', 'n')": {"connector_type": None, "created_at": None, "updated_at": None},
    "WorkflowInfo('i', 'n', 'w', 'c', 'u')": {
        "id": "i",
        "name": "n",
        "workspace_id": "w",
        "created_at": "c",
        "updated_at": "u",
    },
    "AutomationInfo('i', 'f', 'w', True, 'schedule')": {
        "id": "i",
        "workflow_id": "f",
        "workspace_id": "w",
        "enabled": True,
        "trigger_type": "schedule",
        "cron_expression": None,
        "timezone": "UTC",
        "completion_webhook_url": None,
        "trigger_webhook_url": None,
        "created_at": None,
        "updated_at": None,
    },
    "AskResult('success')": {
        "outcome": "success",
        "outcome_reason": None,
        "answer": None,
        "results": [],
        "query_id": None,
        "execution_metadata": {},
    },
    "AskResult('error', 'why', 'a', [], 'q', {'k': 1})": {
        "outcome_reason": "why",
        "answer": "a",
        "query_id": "q",
        "execution_metadata": {"k": 1},
    },
    "ExecutionConfig('customers', 'list')": {"entity": "customers", "action": "list", "params": None},
    "ExecutionConfig('customers', 'list', params={'limit': 10})": {"params": {"limit": 10}},
    "ExecutionResult(True, [{'id': '1'}], None, {'pagination': {}})": {
        "success": True,
        "data": [{"id": "1"}],
        "error": None,
        "meta": {"pagination": {}},
    },
    "ExecutionResult(success=False, data={}, error='no')": {"data": {}, "error": "no", "meta": None},
    "AirbyteAuthConfig(airbyte_client_id='a', airbyte_client_secret='b', connector_id='c')": {
        "airbyte_client_id": "a",
        "airbyte_client_secret": "b",
        "connector_id": "c",
        "workspace_name": None,
        "organization_id": None,
    },
}
