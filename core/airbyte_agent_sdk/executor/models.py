"""What untyped execution takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

__all__ = ["ExecutionConfig", "ExecutionResult"]


@dataclass(frozen=True, slots=True)
class ExecutionConfig:
    """One call by names.

    Attributes:
        entity: Such as ``customers``.
        action: Such as ``list``.
        params: Values by the API's own names, sent as they are.
    """

    entity: str
    action: str
    params: Mapping[str, Any] | None = field(default=None, kw_only=True)


@dataclass(frozen=True, slots=True)
class ExecutionResult:
    """What a call gave.

    Attributes:
        success: Whether it worked. Calls raise their failures; only a check returns ``False``.
        data: A list of records for list and search, else one object; plain JSON values.
        error: What a check found wrong.
        meta: What the answer said besides, such as cursors.
    """

    success: bool
    data: Any = None
    error: str | None = None
    meta: Mapping[str, Any] = field(default_factory=dict[str, Any])
