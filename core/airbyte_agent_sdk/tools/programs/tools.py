"""Three tools with which a model writes programs: find, describe and run."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from keyword import iskeyword
from typing import Any, Final

from ...errors import ConfigurationError, ExecutorError
from ..catalog import Entry
from ..compact import find_operations, scope
from ..describing import described
from ..failures import failed
from ..session import Session
from ..signature import example_arguments, type_text
from ..tool import Steps, Tool, ToolResult
from .space import Space
from .stubs import argument_name, record_types, signature

__all__ = ["code"]

#: Characters of a program, of a signature, and of what is said of a result's fields.
_PROGRAM, _SIGNATURE, _FIELDS = 20_000, 850, 500
_FENCE: Final = re.compile(r"\s*```(?:python|py)?\s*\n(.*?)\n?```\s*", re.DOTALL)
_TEXT: Final = {"type": "string"}


def code(session: Session, prefix: str, *, blocking: bool) -> list[Tool]:
    """The tools, in the order of their names.

    Args:
        session: Makes the calls.
        prefix: Stands before the name of each, with ``_`` between.
        blocking: Whether its connectors block.

    Raises:
        ConfigurationError: Writes are allowed, and nobody is there to confirm them.
        ImportError: The sandbox is not installed.
    """
    if find_spec("pydantic_monty") is None:
        raise ImportError("style='code' needs a sandbox: pip install 'airbyte-agent-sdk[code]>=1.0'")
    catalog = session.catalog
    if catalog.writes and not session.confirms:
        raise ConfigurationError(
            "style='code' asks before each write: pass confirm, such as lambda write: True to allow all, or "
            "leave read_only=True"
        )
    space = Space(catalog)
    example = next((name for name in catalog.names if name.endswith(".list")), catalog.names[0])
    writes = catalog.writes
    effects = {name.rpartition(".")[2] for name in writes}
    rules = " Writes wait for a person's approval." if writes else ""

    def line(entry: Entry) -> str:
        name = space.name(entry.name)
        return f"{signature(entry, name, longest=400)}  # {entry.summary or entry.operation.action}"

    def find(given: Mapping[str, Any]) -> Steps[ToolResult]:
        return find_operations(session, given, line, space.name)

    def describe(given: Mapping[str, Any]) -> Steps[ToolResult]:
        yield from ()
        unknown = given.keys() - {"operation", "path"}
        if unknown:
            return _refused(f"describe takes operation and path, not {', '.join(sorted(unknown))}")
        try:
            entry = catalog.entry(re.sub(r"\(.*", "", str(given.get("operation") or "")))
            path = str(given.get("path") or "")
            return ToolResult(described(entry, path) if path else _described(entry, space.name(entry.name)))
        except ExecutorError as error:
            return failed(error)

    def run(given: Mapping[str, Any]) -> Steps[ToolResult]:
        program = _program(given)
        if isinstance(program, ToolResult):
            return program
        from .program import run

        return (yield from run(session, space, program, blocking=blocking))

    def tool(
        name: str,
        description: str,
        steps: Callable[[Mapping[str, Any]], Steps[ToolResult]],
        required: str,
        properties: Mapping[str, Any],
        **facts: Any,
    ) -> Tool:
        schema = {
            "type": "object",
            "properties": dict(properties),
            "required": [required],
            "additionalProperties": False,
        }
        title = f"{name.capitalize()} ({', '.join(catalog.connectors)})"
        return Tool(
            f"{prefix}_{name}" if prefix else name,
            description,
            schema,
            title if len(catalog.connectors) <= 3 else name.capitalize(),
            blocking=blocking,
            steps=steps,
            **facts,
        )

    local = {"read_only": True, "destructive": False, "idempotent": True, "open_world": False}
    return [
        tool(
            "describe",
            "Signature, nested arguments, result fields and an example call of one operation. path opens an "
            "argument or a result field, such as address or result.owner.",
            describe,
            "operation",
            {
                "operation": {"type": "string", "description": f"Such as {space.name(example)}."},
                "path": _TEXT,
            },
            **local,
        ),
        tool(
            "find",
            "Find operations by words, such as a task; returns the signatures by which programs call them. "
            f"{scope(session)}",
            find,
            "query",
            {"query": _TEXT},
            **local,
        ),
        tool(
            "run",
            "Run a Python program that calls operations, such as "
            f'[r["id"] for r in {space.name(example)}(limit=5)]. Types are checked first; the sandbox has no '
            "files and no network. The value of the last line comes back: return only what is needed. "
            "Lists are lists of all records, or of the first limit. Records are dicts; absent fields are "
            "None. Calls need no import and no await. Where a record is missing or refused, a call raises "
            f"RuntimeError; other failures end the program.{rules}",
            run,
            "code",
            {"code": _TEXT},
            read_only=not writes,
            destructive=bool(writes) and effects != {"create"},
            idempotent=not writes,
        ),
    ]


def _program(given: Mapping[str, Any]) -> str | ToolResult:
    """The program, also where a model fenced or indented it."""
    texts = [value for value in given.values() if isinstance(value, str)]
    program = given.get("code") or (
        texts[0] if len(texts) == 1 else ""
    )  # some models call it program, or source
    if not isinstance(program, str) or not program.strip():
        return _refused("code is missing: the text of a Python program")
    if len(program) > _PROGRAM:
        return _refused(f"code may have at most {_PROGRAM:,} characters, not {len(program):,}")
    fenced = _FENCE.fullmatch(program)
    return textwrap.dedent(fenced[1] if fenced else program).strip("\n")


def _refused(problem: str) -> ToolResult:
    return ToolResult.of("invalid", error="invalid_arguments", problems=[problem])


def _described(entry: Entry, name: str) -> str:
    """An operation as text for a model."""
    lines = [signature(entry, name, longest=_SIGNATURE), entry.summary or entry.operation.action]
    room = _SIGNATURE - len(lines[0])
    for item in entry.parameters:
        text = f"{argument_name(item)}: {type_text(item.schema)}"
        if "{" in text and room > len(text):
            lines.append(text)
            room -= len(text)
    if entry.record is not None:
        lines.append(f"{entry.record.__name__}: {_listed(record_types(entry.record))}")
    given = example_arguments(entry.operation).items()
    example = ", ".join(f"{key}_={value!r}" if iskeyword(key) else f"{key}={value!r}" for key, value in given)
    lines.append(f"example: {name}({example})")
    return "\n".join(lines)


def _listed(fields: Mapping[str, str]) -> str:
    shown: list[str] = []
    room = _FIELDS
    for number, (name, kind) in enumerate(fields.items()):
        room -= len(name) + len(kind) + 4
        if room < 0:
            return f"{', '.join(shown)}, ... {len(fields) - number} more (path: result)"
        shown.append(f"{name}: {kind}")
    return ", ".join(shown)
