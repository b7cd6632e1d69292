"""Documented import path of the executors, which stand in :mod:`..calls`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import lazily

if TYPE_CHECKING:
    from ..calls.executors import HostedExecutor, LocalExecutor, SyncHostedExecutor
    from ..calls.models import ExecutionConfig, ExecutionResult

__all__ = ["ExecutionConfig", "ExecutionResult", "HostedExecutor", "LocalExecutor", "SyncHostedExecutor"]

if not TYPE_CHECKING:  # a checker would take it for leave to import any name
    __getattr__, __dir__ = lazily(
        __name__,
        {
            "ExecutionConfig": "calls.models",
            "ExecutionResult": "calls.models",
            "HostedExecutor": "calls.executors",
            "LocalExecutor": "calls.executors",
            "SyncHostedExecutor": "calls.executors",
        },
    )
