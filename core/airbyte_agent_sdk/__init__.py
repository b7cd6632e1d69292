"""The runtime that all ``airbyte-agent-*`` packages share.

Names are imported when first asked for: ``import airbyte_agent_sdk`` by itself loads nothing else.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from .auth import AirbyteAuthConfig, TokenSet
    from .auth.hosted_credentials import configure
    from .calls.connect import connect, connect_sync, list_connectors
    from .calls.connector import Connector, SyncConnector
    from .calls.executors import HostedExecutor, LocalExecutor, SyncHostedExecutor
    from .calls.models import ExecutionConfig, ExecutionResult
    from .calls.pages import ContextStorePage
    from .calls.paging import AsyncPager, Page, SyncPage
    from .calls.questions import AskResult, ask, ask_sync
    from .calls.sync_workspace import SyncWorkspace
    from .calls.workspace import Workspace
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
    from .hosted.models import AutomationInfo, ConnectorInfo, WorkflowInfo
    from .records.record import Record, RecordWarning, warnings_of
    from .tools import PendingWrite, Tool, ToolResult
    from .tools.toolset import toolset
    from .values import Null, Omit, null, omit  # pyright: ignore[reportGeneralTypeIssues]  # a constant is no less one here

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
    "PendingWrite",
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
    "Tool",
    "ToolResult",
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
    "toolset",
    "warnings_of",
]

_ROOMS = {
    "ActionNotSupportedError": "errors",
    "AirbyteAuthConfig": "auth",
    "AirbyteError": "errors",
    "AskResult": "calls.questions",
    "AsyncPager": "calls.paging",
    "AuthenticationError": "errors",
    "AutomationInfo": "hosted.models",
    "Connector": "calls.connector",
    "ConnectorInfo": "hosted.models",
    "ConnectorValidationError": "errors",
    "ContextStorePage": "calls.pages",
    "Download": "download",
    "EntityNotFoundError": "errors",
    "ExecutionConfig": "calls.models",
    "ExecutionResult": "calls.models",
    "ExecutorError": "errors",
    "HTTPClientError": "errors",
    "HTTPStatusError": "errors",
    "HostedExecutor": "calls.executors",
    "InvalidParameterError": "errors",
    "LocalExecutor": "calls.executors",
    "MissingParameterError": "errors",
    "NetworkError": "errors",
    "Null": "values",
    "Omit": "values",
    "Page": "calls.paging",
    "PendingWrite": "tools",
    "RateLimitError": "errors",
    "Record": "records",
    "RecordWarning": "records",
    "SyncConnector": "calls.connector",
    "SyncDownload": "download",
    "SyncHostedExecutor": "calls.executors",
    "SyncPage": "calls.paging",
    "SyncWorkspace": "calls.sync_workspace",
    "TimeoutError": "errors",
    "TokenSet": "auth",
    "Tool": "tools",
    "ToolResult": "tools",
    "WorkflowInfo": "hosted.models",
    "Workspace": "calls.workspace",
    "ask": "calls.questions",
    "ask_sync": "calls.questions",
    "configure": "auth.hosted_credentials",
    "connect": "calls.connect",
    "connect_sync": "calls.connect",
    "list_connectors": "calls.connect",
    "null": "values",
    "omit": "values",
    "save_download": "download",
    "toolset": "tools.toolset",
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
