"""Arguments and results of untyped calls."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from ..errors import AirbyteError
from ..records.meta import Meta

if TYPE_CHECKING:
    from collections.abc import Mapping


__all__ = ["CheckResult", "ExecutionConfig", "ExecutionResult", "ExecutorProtocol"]


@dataclass(slots=True)
class ExecutionConfig:
    """A call by name.

    Attributes:
        entity: Name of the entity, such as ``customers``.
        action: Name of the action, such as ``list``.
        params: Parameters under the API's own names.
    """

    entity: str
    action: str
    params: Mapping[str, Any] | None = field(default=None, kw_only=True)


@dataclass(frozen=True, slots=True)
class ExecutionResult:
    """The result of a call.

    Attributes:
        success: Whether the call succeeded. ``execute`` raises failures; checks and batches return them.
        data: A list of records for list and search, otherwise one object, as plain JSON values. For a
            download, the open :class:`~airbyte_agent_sdk.download.Download` or its sync version.
        error: The error message, in one line.
        meta: Metadata of the response, such as cursors; ``None`` for a failed call.
        exception: The error, with its status, body and ``retryable``.
    """

    success: bool
    data: Any = None
    error: str | None = None
    meta: Meta | None = None
    exception: AirbyteError | None = field(default=None, compare=False, repr=False)

    def model_dump(self) -> dict[str, Any]:
        """The result as a dict, without the ``exception``."""
        meta = None if self.meta is None else dict(self.meta)
        return {"success": self.success, "data": self.data, "error": self.error, "meta": meta}


@dataclass(frozen=True, slots=True)
class CheckResult(ExecutionResult):
    """The result of a credential check.

    ``data`` has ``status``, ``checked_entity`` and ``checked_action``, and ``note`` if the call could not be
    made because there is no record to make it with.
    """

    @property
    def status(self) -> str:
        """``healthy``, or ``unhealthy`` if the credentials do not work."""
        return "healthy" if self.success else "unhealthy"

    @property
    def checked_entity(self) -> str | None:
        """The entity that was called; ``None`` if no operation was called."""
        return self._said("checked_entity")

    @property
    def checked_action(self) -> str | None:
        """The action that was called; ``None`` if no operation was called."""
        return self._said("checked_action")

    def _said(self, name: str) -> str | None:
        data: dict[str, str | None] = self.data or {}
        return data.get(name)


@runtime_checkable
class ExecutorProtocol(Protocol):
    """An async executor of a connector's calls by name."""

    async def execute(
        self,
        config_or_entity: ExecutionConfig | str,
        action: str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> ExecutionResult:
        """Make one call."""
        ...

    async def check(self) -> ExecutionResult:
        """Check whether the credentials work."""
        ...

    async def close(self) -> None:
        """Close the connections."""
        ...
