"""The runtime that all ``airbyte-agent-*`` packages share.

Names are imported when first asked for: ``import airbyte_agent_sdk`` by itself loads nothing else.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from .auth import AirbyteAuthConfig, TokenSet
    from .config import configure
    from .connector import Connector, SyncConnector
    from .connectors import connect, connect_sync, list_connectors
    from .download import Download, SyncDownload, save_download
    from .errors import (
        ActionNotSupportedError,
        AirbyteError,
        AuthenticationError,
        ConnectorValidationError,
        EntityNotFoundError,
        ExecutorError,
        HTTPClientError,
        HTTPStatusError,
        InvalidParameterError,
        MissingParameterError,
        NetworkError,
        RateLimitError,
        TimeoutError,
    )
    from .executor.hosted_executor import HostedExecutor, SyncHostedExecutor
    from .executor.local import LocalExecutor
    from .executor.models import ExecutionConfig, ExecutionResult
    from .paging import AsyncPager, ContextStorePage, Page, SyncPage
    from .questions import AskResult, ask, ask_sync
    from .records import Record, RecordWarning, warnings_of
    from .types import Null, Omit, null, omit  # pyright: ignore[reportGeneralTypeIssues]  # a constant is no less one here
    from .workspace import AutomationInfo, ConnectorInfo, SyncWorkspace, WorkflowInfo, Workspace

__all__ = [
    "ActionNotSupportedError",
    "AirbyteAuthConfig",
    "AirbyteError",
    "AskResult",
    "AsyncPager",
    "AuthenticationError",
    "AutomationInfo",
    "Connector",
    "ConnectorInfo",
    "ConnectorValidationError",
    "ContextStorePage",
    "Download",
    "EntityNotFoundError",
    "ExecutionConfig",
    "ExecutionResult",
    "ExecutorError",
    "HTTPClientError",
    "HTTPStatusError",
    "HostedExecutor",
    "InvalidParameterError",
    "LocalExecutor",
    "MissingParameterError",
    "NetworkError",
    "Null",
    "Omit",
    "Page",
    "RateLimitError",
    "Record",
    "RecordWarning",
    "SyncConnector",
    "SyncDownload",
    "SyncHostedExecutor",
    "SyncPage",
    "SyncWorkspace",
    "TimeoutError",
    "TokenSet",
    "WorkflowInfo",
    "Workspace",
    "__version__",
    "ask",
    "ask_sync",
    "configure",
    "connect",
    "connect_sync",
    "list_connectors",
    "null",
    "omit",
    "save_download",
    "warnings_of",
]

_ROOMS = {
    "ActionNotSupportedError": "errors",
    "AirbyteAuthConfig": "auth",
    "AirbyteError": "errors",
    "AskResult": "questions",
    "AsyncPager": "paging",
    "AuthenticationError": "errors",
    "AutomationInfo": "workspace",
    "Connector": "connector",
    "ConnectorInfo": "workspace",
    "ConnectorValidationError": "errors",
    "ContextStorePage": "paging",
    "Download": "download",
    "EntityNotFoundError": "errors",
    "ExecutionConfig": "executor.models",
    "ExecutionResult": "executor.models",
    "ExecutorError": "errors",
    "HTTPClientError": "errors",
    "HTTPStatusError": "errors",
    "HostedExecutor": "executor.hosted_executor",
    "InvalidParameterError": "errors",
    "LocalExecutor": "executor.local",
    "MissingParameterError": "errors",
    "NetworkError": "errors",
    "Null": "types",
    "Omit": "types",
    "Page": "paging",
    "RateLimitError": "errors",
    "Record": "records",
    "RecordWarning": "records",
    "SyncConnector": "connector",
    "SyncDownload": "download",
    "SyncHostedExecutor": "executor.hosted_executor",
    "SyncPage": "paging",
    "SyncWorkspace": "workspace",
    "TimeoutError": "errors",
    "TokenSet": "auth",
    "WorkflowInfo": "workspace",
    "Workspace": "workspace",
    "ask": "questions",
    "ask_sync": "questions",
    "configure": "config",
    "connect": "connectors",
    "connect_sync": "connectors",
    "list_connectors": "connectors",
    "null": "types",
    "omit": "types",
    "save_download": "download",
    "warnings_of": "records",
}


def __getattr__(name: str) -> Any:
    room = _ROOMS.get(name)
    if room is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f".{room}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
