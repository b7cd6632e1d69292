"""The runtime that all ``airbyte-agent-*`` packages share.

Names are imported when first asked for: ``import airbyte_agent_sdk`` by itself loads nothing else.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from .auth import AirbyteAuthConfig, TokenSet
    from .connector import Connector, SyncConnector
    from .download import Download, SyncDownload, save_download
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
    "Download",
    "ExecutionConfig",
    "ExecutionResult",
    "HostedExecutor",
    "LocalExecutor",
    "Omit",
    "Page",
    "Record",
    "RecordWarning",
    "SyncConnector",
    "SyncDownload",
    "SyncPage",
    "TokenSet",
    "__version__",
    "omit",
    "save_download",
    "warnings_of",
]

_ROOMS = {
    "AirbyteAuthConfig": "auth",
    "AirbyteError": "errors",
    "AsyncPager": "paging",
    "Connector": "connector",
    "ContextStorePage": "paging",
    "Download": "download",
    "ExecutionConfig": "executor.models",
    "ExecutionResult": "executor.models",
    "HostedExecutor": "executor.hosted_executor",
    "LocalExecutor": "executor.local",
    "Omit": "types",
    "Page": "paging",
    "Record": "records",
    "RecordWarning": "records",
    "SyncConnector": "connector",
    "SyncDownload": "download",
    "SyncPage": "paging",
    "TokenSet": "auth",
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
