"""The model's tools: execute an action of a connector, and read its docs."""

from __future__ import annotations

import json
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from airbyte_agent_sdk.errors import AirbyteError
from airbyte_agent_sdk.spi import Definition, is_object
from pydantic import BaseModel

from ..documentation import Documentation, as_text
from ..execution.calls import Result
from ..problems import ProblemError
from .model import ToolCall

__all__ = ["TOOLS", "Execute", "QuestionResult", "Subject", "Tools"]

#: Maximum characters of a tool result for the model.
_TOLD = 16_000
#: Maximum characters of JSON in the results of a question; data beyond it is omitted.
_KEPT = 8 * 1024 * 1024


def _tool(name: str, about: str, properties: Mapping[str, Any], required: Sequence[str]) -> dict[str, Any]:
    schema = {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
    return {"type": "function", "function": {"name": name, "description": about, "parameters": schema}}


_CONNECTOR = {"type": "string", "description": "The connector's name as listed."}
TOOLS = (
    _tool(
        "docs",
        "Read the docs of a connector. Do this before you execute an action.",
        {
            "connector": _CONNECTOR,
            "section": {
                "type": "string",
                "description": "overview (default), an entity such as customers, or an action such as "
                "customers.list",
            },
        },
        ["connector"],
    ),
    _tool(
        "execute",
        "Execute an action of a connector. Lists return one page at a time: request few records if possible.",
        {
            "connector": _CONNECTOR,
            "entity": {"type": "string"},
            "action": {"type": "string"},
            "params": {"type": "object", "additionalProperties": True},
        },
        ["connector", "entity", "action"],
    ),
)


@dataclass(frozen=True, slots=True)
class Subject:
    """A connector that may be used, and the definition of its type."""

    connector_id: str
    definition: Definition


class QuestionResult(BaseModel):
    """A call that was made to answer a question."""

    source_id: str
    entity: str
    action: str
    params: dict[str, Any]
    status: str
    data: Any = None
    connector_metadata: dict[str, Any]
    execution_time_ms: int
    error: str | None = None


#: Executes a call like any other caller's.
Execute: TypeAlias = Callable[[Subject, str, str, dict[str, Any]], Awaitable[Result]]


class _RefusedError(Exception):
    """A rejected call; the model gets the reason."""


class Tools:
    """Executes a model's tool calls within limits.

    Args:
        subjects: The connectors, by name.
        execute: Executes a call.
        allow_writes: Whether writes are allowed.

    Attributes:
        results: The calls made so far.
    """

    def __init__(self, subjects: Mapping[str, Subject], execute: Execute, *, allow_writes: bool) -> None:
        self._subjects, self._execute, self._allow_writes = subjects, execute, allow_writes
        self._room = _KEPT
        self.results: list[QuestionResult] = []

    async def answer(self, call: ToolCall) -> str:
        """The tool result for the model: the result of the call, or the error."""
        try:
            arguments = _arguments(call)
            return await self._run(arguments) if call.name == "execute" else _cut(self._docs(arguments))
        except _RefusedError as refused:
            return json.dumps({"error": str(refused)})

    def _docs(self, arguments: Mapping[str, Any]) -> str:
        subject = self._subject(arguments)
        documentation = Documentation(subject.definition)
        section = arguments.get("section") or "overview"
        blocks = documentation.section(section) if isinstance(section, str) else None
        if blocks is None:
            raise _RefusedError("there is no such section; read overview, which lists entities and actions")
        return as_text(blocks)

    async def _run(self, arguments: Mapping[str, Any]) -> str:
        subject = self._subject(arguments)
        entity, action, params = (arguments.get(name) for name in ("entity", "action", "params"))
        if not isinstance(entity, str) or not isinstance(action, str):
            raise _RefusedError("entity and action must be strings")
        if not (params is None or is_object(params)):
            raise _RefusedError("params must be an object")
        given = dict(params or {})
        self._permit(subject.definition, entity, action)
        result = QuestionResult(
            source_id=subject.connector_id,
            entity=entity,
            action=action,
            params=given,
            status="error",
            connector_metadata={},
            execution_time_ms=0,
        )
        self.results.append(result)
        started = time.monotonic()
        try:
            found = await self._execute(subject, entity, action, given)
        except (AirbyteError, ProblemError) as error:  # the connector may have been deleted
            result.error = str(error)
            return json.dumps({"error": _cut(result.error)})
        finally:
            result.execution_time_ms = round((time.monotonic() - started) * 1000)
        result.status, result.connector_metadata = "success", found.meta
        self._keep(result, found.data)
        return _told(found.data, found.meta)

    def _permit(self, definition: Definition, entity: str, action: str) -> None:
        try:
            operation = definition.operation(entity, action)
        except AirbyteError as error:
            raise _RefusedError(str(error)) from None
        if operation.download is not None:
            raise _RefusedError("files cannot be downloaded with this tool")
        if not operation.reads and not self._allow_writes:
            raise _RefusedError(f"{entity} {action} may change data, and only reads are allowed")

    def _keep(self, result: QuestionResult, data: Any) -> None:
        size = len(json.dumps(data, default=str))
        if size > self._room:
            result.error = "data omitted: the results of this question would be too large"
            return
        self._room -= size
        result.data = data

    def _subject(self, arguments: Mapping[str, Any]) -> Subject:
        name = arguments.get("connector")
        subject = self._subjects.get(name) if isinstance(name, str) else None
        if subject is None:
            raise _RefusedError(f"there is no such connector; available: {', '.join(self._subjects)[:2000]}")
        return subject


def _arguments(call: ToolCall) -> Mapping[str, Any]:
    if call.name not in ("docs", "execute"):
        raise _RefusedError(f"there is no tool {call.name[:100]!r}; available: docs, execute")
    try:
        arguments: Any = json.loads(call.arguments or "{}")
    except (ValueError, RecursionError):
        arguments = None
    if not is_object(arguments):
        raise _RefusedError("the arguments must be a JSON object")
    return arguments


def _told(data: Any, meta: Mapping[str, Any]) -> str:
    """A result truncated to the limit; for lists, as many records as fit."""
    whole = json.dumps({"result": data, "connector_metadata": meta}, default=str, ensure_ascii=False)
    if len(whole) <= _TOLD or not isinstance(data, list):
        return _cut(whole)
    records: list[Any] = data  # pyright: ignore[reportUnknownVariableType]  # of whatever kind
    shown, room = 0, _TOLD
    for record in records:
        room -= len(json.dumps(record, default=str, ensure_ascii=False)) + 2
        if room < 0:
            break
        shown += 1
    told = {
        "result": records[:shown],
        "note": (
            f"the first {shown} of {len(records)} records; the others do not fit: request fewer records or "
            "fields"
        ),
        "connector_metadata": meta,
    }
    return _cut(json.dumps(told, default=str, ensure_ascii=False)) if shown else _cut(whole)


def _cut(text: str) -> str:
    return (
        text if len(text) <= 2 * _TOLD else f"{text[:_TOLD]}... (truncated: {len(text)} characters in total)"
    )
