"""Executors: what makes a connector's calls, on this machine or through the hosted API."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .hosted_executor import HostedExecutor, SyncHostedExecutor
    from .local import LocalExecutor
    from .models import ExecutionConfig, ExecutionResult

__all__ = ["ExecutionConfig", "ExecutionResult", "HostedExecutor", "LocalExecutor", "SyncHostedExecutor"]

_ROOMS = {
    "ExecutionConfig": "models",
    "ExecutionResult": "models",
    "HostedExecutor": "hosted_executor",
    "LocalExecutor": "local",
    "SyncHostedExecutor": "hosted_executor",
}


def __getattr__(name: str) -> Any:
    if name in _ROOMS:
        return getattr(importlib.import_module(f".{_ROOMS[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
