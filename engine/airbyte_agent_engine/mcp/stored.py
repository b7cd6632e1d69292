"""Stored connectors as a connector interface for tools. The engine executes and audits their calls."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from functools import partial
from importlib.metadata import entry_points
from typing import Any, Self

from airbyte_agent_sdk import Connector, ExecutionResult
from airbyte_agent_sdk.errors import AirbyteError, UnsupportedFeatureError
from airbyte_agent_sdk.spi import Definition

from ..encoding import without
from ..execution.calls import Asked, Calls, Result
from ..execution.offloading import encoded, is_light, offload
from ..problems import ProblemError
from ..tokens import Caller

__all__ = ["Asker", "asker", "connector_of"]


@dataclass(frozen=True, slots=True)
class Asker:
    """The caller of a request, and the request's id."""

    caller: Caller
    request_id: str


#: The current request.
asker: ContextVar[Asker] = ContextVar("asker")


@dataclass(frozen=True, slots=True)
class _Execution:
    """The part of a connector's backend that tools use: the user's name for it."""

    account: str


class _Stored(Connector):
    """A stored connector, created by :func:`connector_of`."""

    _calls_of: Calls
    _id: str
    _fields: tuple[str, ...]

    def with_options(self, **options: Any) -> Self:
        """The same connector. Only ``select_fields`` is supported; the engine limits calls itself."""
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        if "select_fields" in options:
            other._fields = tuple(options["select_fields"])
        return other

    async def execute(
        self, entity: str, action: str, params: Mapping[str, Any] | None = None
    ) -> ExecutionResult:
        """Make a call on behalf of the current request.

        Raises:
            AirbyteError: The call failed, or the connector was deleted.
        """
        now = asker.get()
        asked = Asked(entity, action, dict(params or {}), self._fields)
        try:
            given = await self._calls_of.run(now.caller, self._id, asked, now.request_id)
        except ProblemError as problem:
            raise AirbyteError(str(problem)) from None
        try:
            if not isinstance(given, Result):
                raise UnsupportedFeatureError("MCP does not support downloads; use the engine's API")
            if given.secrets:
                cleaning = partial(_without, given.data, given.secrets)
                given.data = cleaning() if is_light(given.data) else await offload(cleaning)
            meta: Any = given.meta  # a plain mapping, which tools accept like the SDK's own metadata
            return ExecutionResult(success=True, data=given.data, meta=meta)
        finally:
            await given.aclose()


def connector_of(calls: Calls, definition: Definition, connector_id: str, name: str) -> Connector:
    """Create the connector object for a stored connector.

    Args:
        calls: Makes its calls.
        definition: Its type's definition.
        connector_id: Its id.
        name: The user's name for it.
    """
    made = object.__new__(_kind(definition))
    made.__dict__.update(_calls_of=calls, _id=connector_id, _fields=(), execution=_Execution(name))
    return made


def _kind(definition: Definition) -> type[_Stored]:
    """A class with the texts of the type's package, if there is one."""
    points = entry_points(group="airbyte_agent.connectors", name=definition.slug)
    typed = next((point.load() for point in points), Connector)
    bases = (_Stored, typed) if getattr(typed, "definition", None) is definition else (_Stored,)
    return type(f"Stored{typed.__name__}", bases, {"definition": definition})


def _without(data: Any, secrets: tuple[str, ...]) -> Any:
    return json.loads(without(encoded(data), secrets))
