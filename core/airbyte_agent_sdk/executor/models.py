"""What untyped execution takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import AirbyteError
from ..meta import Meta

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
        success: Whether it worked. Single calls raise their failures; a check and a batch return them.
        data: A list of records for list and search, else one object; plain JSON values. Of a download the
            open :class:`~airbyte_agent_sdk.download.Download`, or its blocking twin.
        error: What went wrong, in one line.
        meta: What the answer said besides, such as cursors. Of a check: the ``entity`` and ``action`` that
            were called, and a ``note`` where the call could not be made for want of a record to make it with.
        exception: The error itself, with its status, body and ``retryable``; raise it, or look at its type.
    """

    success: bool
    data: Any = None
    error: str | None = None
    meta: Meta = field(default_factory=Meta)
    exception: AirbyteError | None = field(default=None, compare=False, repr=False)

    def model_dump(self) -> dict[str, Any]:
        """The result as a dict, without the ``exception``."""
        return {"success": self.success, "data": self.data, "error": self.error, "meta": dict(self.meta)}
