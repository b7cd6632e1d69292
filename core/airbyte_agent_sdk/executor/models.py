"""Documented import path of what untyped calls take and return, which stands in :mod:`..calls.models`.

Also that of the executors' errors, and of what the hosted API tells.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls.models import CheckResult, ExecutionConfig, ExecutionResult, ExecutorProtocol
from ..errors import (
    ActionNotSupportedError,
    EntityNotFoundError,
    ExecutorError,
    InvalidParameterError,
    MissingParameterError,
)
from ..lazy import lazily

if TYPE_CHECKING:
    from ..hosted.models import AskResult, AskToolCallResult, AutomationInfo, ConnectorInfo, WorkflowInfo

__all__ = [
    "ActionNotSupportedError",
    "AskResult",
    "AskToolCallResult",
    "AutomationInfo",
    "CheckResult",
    "ConnectorInfo",
    "EntityNotFoundError",
    "ExecutionConfig",
    "ExecutionResult",
    "ExecutorError",
    "ExecutorProtocol",
    "InvalidParameterError",
    "MissingParameterError",
    "WorkflowInfo",
]

if not TYPE_CHECKING:  # a checker would take it for leave to import any name
    __getattr__, __dir__ = lazily(
        __name__,
        dict.fromkeys(
            ("AskResult", "AskToolCallResult", "AutomationInfo", "ConnectorInfo", "WorkflowInfo"),
            "hosted.models",
        ),
    )
