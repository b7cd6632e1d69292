"""One tool for each operation, with the schema of its arguments."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, Final

from ..errors import ConfigurationError
from ..names import identifier
from .arguments import is_true, texts_of
from .catalog import Entry
from .schemas import clearable, from_strict, object_schema, parameter_schema, strict_form
from .session import Session
from .signature import shown_name
from .tool import Steps, Tool, ToolResult, json_text

__all__ = ["typed"]

#: Tools that a model chooses among well, and characters of a name that every provider and host takes.
_MOST: Final = 40
_NAME: Final = 60
_DESCRIPTION: Final = 1_024
#: Characters of a tool's schema, and the levels of it that are tried; OpenAI takes ten, its own two included.
_SCHEMA: Final = 16_000
_DEPTHS: Final = (1, 2, 3, 4, 6, 8)
_LIMIT: Final = {"type": "integer", "minimum": 1, "description": "Records wanted, of all pages."}
_CURSOR: Final = {"type": "string", "description": "Of an earlier result: returns what follows it."}
_SELECT: Final = {
    "type": "array",
    "items": {"type": "string"},
    "description": "Fields to return of each record, such as id and owner.name.",
}
_AGAIN: Final = {
    "type": "boolean",
    "description": "Make the same call once more on purpose; otherwise it is made once.",
}
_CLEAR: Final = "Fields to set to null; a null argument means not given."


def typed(session: Session, prefix: str, *, blocking: bool, strict: bool) -> list[Tool]:
    """A tool for each operation, in the order of their names.

    Args:
        session: Makes the calls.
        prefix: Stands before the name of each, with ``_`` between.
        blocking: Whether its connectors block.
        strict: Whether schemas have the strict form.

    Raises:
        ConfigurationError: There are more operations than a model chooses among well.
    """
    names = session.catalog.names
    if len(names) > _MOST:
        raise ConfigurationError(
            f"style='typed' makes one tool for each of {len(names)} operations, and more than {_MOST} "
            "confuse a model: pass include, such as ['customers', '*.list'], or use style='compact'"
        )
    tools = [_tool(session, session.catalog.entry(name), prefix, blocking, strict) for name in names]
    if len({tool.name for tool in tools}) < len(tools):
        raise ConfigurationError("two operations have the same tool name; exclude one of them")
    return sorted(tools, key=lambda tool: tool.name)


def _tool(session: Session, entry: Entry, prefix: str, blocking: bool, strict: bool) -> Tool:
    own = _own(entry)
    plain, parameters = _schemas(entry, own, strict)
    reads, effect = entry.effect == "read", entry.effect

    def steps(given: Mapping[str, Any]) -> Steps[ToolResult]:
        if strict:
            given = from_strict(given, plain)
        arguments = {name: value for name, value in given.items() if name not in own or name in _WINDOW}
        if reads:
            selected = texts_of(given.get("select_fields")) if "select_fields" in own else []
            return (yield from session.read(entry.name, arguments, select_fields=selected))
        clear = texts_of(given.get("clear")) if "clear" in own else []
        again = is_true(given.get("again"))
        return (yield from session.write(entry.name, arguments, clear=clear, again=again))

    operation = entry.operation
    return Tool(
        tool_name(prefix, entry.name),
        _description(entry),
        parameters,
        f"{entry.connector.definition.name}: {operation.entity} {operation.action}".replace("_", " "),
        read_only=reads,
        destructive=effect in ("update", "delete"),
        idempotent=reads or operation.method in ("PUT", "DELETE"),
        blocking=blocking,
        steps=steps,
        strict=strict,
    )


def tool_name(prefix: str, operation: str) -> str:
    """``stripe_customers_list``; a longer name than hosts take ends in a part of its digest."""
    name = identifier(operation) if not prefix else f"{prefix}_{identifier(operation)}"
    if len(name) <= _NAME:
        return name
    return f"{name[: _NAME - 9]}_{hashlib.sha256(name.encode()).hexdigest()[:8]}"


#: Of the tool's own arguments, those that the session takes among the operation's.
_WINDOW: Final = ("limit", "cursor")


def _own(entry: Entry) -> dict[str, Any]:
    """The arguments that the tool adds to the operation's, unless it has others of the same names."""
    own: dict[str, Any] = {}
    if entry.pages:
        own |= {"limit": _LIMIT, "cursor": _CURSOR}
    if entry.effect != "read":
        own |= {"again": _AGAIN}
        fields = clearable(entry.operation)
        if fields:
            items = {"type": "string", "enum": fields}
            own["clear"] = {"type": "array", "items": items, "description": _CLEAR}
    elif entry.operation.action != "download":
        own["select_fields"] = _SELECT
    taken = {shown_name(item) for item in entry.parameters}
    return {name: schema for name, schema in own.items() if name not in taken}


def _schemas(entry: Entry, own: Mapping[str, Any], strict: bool) -> tuple[dict[str, Any], dict[str, Any]]:
    """The schema of the arguments, and the form of it that a model sees: as deep as is short enough."""
    found: tuple[dict[str, Any], dict[str, Any]] | None = None
    for depth in _DEPTHS:
        plain = _schema(entry, own, depth)
        form = strict_form(plain) if strict else plain
        if found is not None and (plain == found[0] or len(json_text(form)) > _SCHEMA):
            return found
        found = plain, form
    assert found is not None  # noqa: S101  there are depths
    return found


def _schema(entry: Entry, own: Mapping[str, Any], depth: int) -> dict[str, Any]:
    texts = entry.texts
    properties = {
        shown_name(item): parameter_schema(item, texts.get(identifier(item.name), ""), depth=depth)
        for item in entry.parameters
    }
    required = [shown_name(item) for item in entry.parameters if item.required]
    return object_schema({**properties, **own}, required, extra=entry.operation.open_body)


def _description(entry: Entry) -> str:
    text = f"{entry.summary or entry.operation.action}."
    if entry.pages:
        text += f" Returns {entry.returns} in data, and a cursor while there are more."
    elif entry.returns not in ("object", "None"):
        text += f" Returns {entry.returns}."
    return text[:_DESCRIPTION]
