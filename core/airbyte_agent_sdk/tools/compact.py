"""Four tools for any number of operations: find, describe, read and write."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ..errors import ExecutorError
from .arguments import is_true, require_object, texts_of
from .catalog import Entry
from .describing import described
from .failures import failed
from .session import Session
from .tool import Steps, Tool, ToolResult

__all__ = ["compact", "find_operations", "scope"]

#: Operations that ``find`` shows with their signatures, and by name alone.
_SHOWN, _NAMED = 6, 10
_TEXT: Final = {"type": "string"}
_TEXTS: Final = {"type": "array", "items": _TEXT}
_OBJECT: Final = {"type": "object", "additionalProperties": True}


def compact(session: Session, prefix: str, *, blocking: bool) -> list[Tool]:
    """The tools, in the order of their names.

    Args:
        session: Makes the calls.
        prefix: Stands before the name of each, with ``_`` between.
        blocking: Whether its connectors block.
    """
    catalog = session.catalog
    about = scope(session)
    example = next((name for name in catalog.names if name.endswith(".list")), catalog.names[0])

    def tool(
        name: str,
        description: str,
        steps: Callable[[Mapping[str, Any]], Steps[ToolResult]],
        properties: Mapping[str, Any],
        required: Sequence[str],
        **facts: Any,
    ) -> Tool:
        schema = {
            "type": "object",
            "properties": dict(properties),
            "required": list(required),
            "additionalProperties": False,
        }
        named = f"{prefix}_{name}" if prefix else name
        title = (
            f"{name.capitalize()} ({', '.join(catalog.connectors)})"
            if len(catalog.connectors) <= 3
            else name.capitalize()
        )
        return Tool(named, description, schema, title, blocking=blocking, steps=steps, **facts)

    reads = {"read_only": True, "destructive": False, "idempotent": True}
    local = {**reads, "open_world": False}
    operation = {"type": "string", "description": f"Such as {example}."}
    arguments = {**_OBJECT, "description": "By the names in the signature. Lists take limit and cursor."}
    tools = [
        tool(
            "describe",
            "Signature, result fields and an example call of one operation. path opens an argument or a "
            "result field, such as address or result.owner.",
            lambda given: _describe(session, given),
            {"operation": operation, "path": _TEXT},
            ["operation"],
            **local,
        ),
        tool(
            "find",
            "Find operations by words, such as a task; returns their signatures, by which most can be "
            f"called. {about}",
            lambda given: find_operations(session, given, Entry.line, str),
            {"query": _TEXT},
            ["query"],
            **local,
        ),
        tool(
            "read",
            "Make a call that changes nothing: list, get, search, download. Results have data; lists also "
            "has_more and, while complete is false, a cursor to pass on in arguments.",
            lambda given: _read(session, given),
            {
                "operation": operation,
                "arguments": arguments,
                "select_fields": {
                    **_TEXTS,
                    "description": "Fields to return of each record, such as id and owner.name.",
                },
                "table": {
                    "type": "boolean",
                    "description": "Rows under column names: shorter for many records.",
                },
            },
            ["operation"],
            **reads,
        ),
    ]
    writes = catalog.writes
    if writes:
        effects = {name.rpartition(".")[2] for name in writes}
        tools.append(
            tool(
                "write",
                "Make a call that changes something: create, update, delete. A null means not given; clear "
                "names the fields to set to null. The same call is made once; again repeats it on purpose.",
                lambda given: _write(session, given),
                {
                    "operation": {"type": "string", "description": f"Such as {writes[0]}."},
                    "arguments": {**_OBJECT, "description": "By the names in the signature."},
                    "clear": _TEXTS,
                    "again": {"type": "boolean"},
                },
                ["operation"],
                read_only=False,
                destructive=effects != {"create"},
                idempotent=False,
            )
        )
    return tools


def scope(session: Session) -> str:
    """What there is to find, in at most 600 characters."""
    connectors = session.catalog.connectors
    if len(connectors) > 1:
        return f"Services: {', '.join(connectors)}."
    connector = next(iter(connectors.values()))
    entities = [name for name, _ in session.catalog.entities()]
    text = f"{connector.definition.name}: {', '.join(entities)}."
    return text if len(text) <= 600 else f"{text[:590].rpartition(', ')[0]}, and more."


def find_operations(
    session: Session, given: Mapping[str, Any], line: Callable[[Entry], str], name: Callable[[str], str]
) -> Steps[ToolResult]:
    """What ``find`` returns.

    Args:
        session: Has the catalog.
        given: The tool's arguments.
        line: Writes an operation in a line.
        name: How the model names an operation of the catalog.
    """
    yield from ()
    texts = [value for value in given.values() if isinstance(value, str)]
    query = str(given.get("query") or " ".join(texts))  # some models call it q, or task
    catalog = session.catalog
    found = catalog.find(query)
    if not found.names and not found.denied:
        lines = [
            f"{name(f'{entity}.{actions[0]}').rpartition('.')[0]}: {', '.join(actions)}"
            for entity, actions in catalog.entities()
        ]
        text = "Nothing matches. " if query else ""
        return ToolResult(
            "\n".join([f"{text}All entities and their actions:", *lines])[: session.limits.output]
        )
    lines = [line(catalog.entry(item)) for item in found.names[:_SHOWN]]
    others = [name(item) for item in found.names[_SHOWN : _SHOWN + _NAMED]]
    lines += [f"Also: {', '.join(others)}"] if others else []
    lines += (
        [f"Not available here, since the host does not allow them: {', '.join(map(name, found.denied))}"]
        if found.denied
        else []
    )
    return ToolResult("\n".join(lines))


def _describe(session: Session, given: Mapping[str, Any]) -> Steps[ToolResult]:
    yield from ()
    unknown = given.keys() - {"operation", "path"}
    if unknown:
        return _refused(f"describe takes operation and path, not {', '.join(sorted(unknown))}")
    try:
        entry = session.catalog.entry(str(given.get("operation") or ""))
        return ToolResult(described(entry, str(given.get("path") or "")))
    except ExecutorError as error:
        return failed(error)


def _read(session: Session, given: Mapping[str, Any]) -> Steps[ToolResult]:
    arguments = _arguments(given, ("operation", "arguments", "select_fields", "table"))
    if isinstance(arguments, ToolResult):
        return arguments
    selected, table = texts_of(given.get("select_fields")), is_true(given.get("table"))
    return (yield from session.read(given.get("operation"), arguments, select_fields=selected, table=table))


def _write(session: Session, given: Mapping[str, Any]) -> Steps[ToolResult]:
    arguments = _arguments(given, ("operation", "arguments", "clear", "again"))
    if isinstance(arguments, ToolResult):
        return arguments
    clear, again = texts_of(given.get("clear")), is_true(given.get("again"))
    return (yield from session.write(given.get("operation"), arguments, clear=clear, again=again))


def _arguments(given: Mapping[str, Any], own: Sequence[str]) -> Mapping[str, Any] | ToolResult:
    """The operation's arguments: those in ``arguments``, and those that a model put beside it."""
    try:
        arguments = require_object(given.get("arguments"), "arguments")
    except ExecutorError as error:
        return failed(error)
    beside = {name: value for name, value in given.items() if name not in own}
    twice = [name for name in beside if name in arguments and arguments[name] != beside[name]]
    if twice:
        return _refused(f"given twice, in arguments and beside it: {', '.join(twice)}")
    return {**beside, **arguments}


def _refused(problem: str) -> ToolResult:
    return ToolResult.of("invalid", error="invalid_arguments", problems=[problem])
