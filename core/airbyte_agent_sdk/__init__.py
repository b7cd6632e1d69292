"""The runtime that all ``airbyte-agent-*`` packages share.

Names are imported when first asked for: ``import airbyte_agent_sdk`` by itself loads nothing else.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from .auth import AirbyteAuthConfig
    from .connector import Connector, SyncConnector
    from .errors import AirbyteError
    from .executor.hosted_executor import HostedExecutor
    from .executor.local import LocalExecutor
    from .executor.models import ExecutionConfig, ExecutionResult
    from .paging import AsyncPager, ContextStorePage, Page, SyncPage
    from .records import Record, RecordWarning, warnings_of
    from .types import Omit, omit  # pyright: ignore[reportGeneralTypeIssues]  # a constant is no less one here

__all__ = [
    "AirbyteAuthConfig",
    "AirbyteError",
    "AsyncPager",
    "Connector",
    "ContextStorePage",
    "ExecutionConfig",
    "ExecutionResult",
    "HostedExecutor",
    "LocalExecutor",
    "Omit",
    "Page",
    "Record",
    "RecordWarning",
    "SyncConnector",
    "SyncPage",
    "__version__",
    "omit",
    "warnings_of",
]

_ROOMS = {
    "AirbyteAuthConfig": "auth",
    "AirbyteError": "errors",
    "AsyncPager": "paging",
    "Connector": "connector",
    "ContextStorePage": "paging",
    "ExecutionConfig": "executor.models",
    "ExecutionResult": "executor.models",
    "HostedExecutor": "executor.hosted_executor",
    "LocalExecutor": "executor.local",
    "Omit": "types",
    "Page": "paging",
    "Record": "records",
    "RecordWarning": "records",
    "SyncConnector": "connector",
    "SyncPage": "paging",
    "omit": "types",
    "warnings_of": "records",
}


def __getattr__(name: str) -> Any:
    room = _ROOMS.get(name)
    if room is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f".{room}", __name__), name)
    globals()[name] = value
    return value
