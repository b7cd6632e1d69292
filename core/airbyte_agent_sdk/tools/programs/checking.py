"""What a type checker finds in a program, in words that a model can act on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from ...errors import ExecutorError, suggest
from ...wire.validation import branches, listed
from ..catalog import Entry
from .space import Space
from .stubs import argument_names

__all__ = ["refusals"]

#: Modules of the sandbox that programs use.
_MODULES: Final = (
    "collections, csv, datetime, decimal, functools, hashlib, itertools, json, math, random, re, time"
)
_EXPECTED: Final = re.compile(r"Expected `(.+)`, found `(.+)`$")
_METHOD: Final = re.compile(r"bound method `([\w.]+)`")
_ATTRIBUTE: Final = re.compile(r"Object of type `([\w.]+)` has no attribute `(\w+)`")
_CHOICE: Final = re.compile(r'Expected `.*?Literal\["([^"]*)".*, found `Literal\["([^"]*)"\]`$')
_NAME: Final = re.compile(r"(?:Argument|Name) `(\w+)`")
_MODULE: Final = re.compile(r"Cannot resolve imported module `(\w+)")
#: Classes of the declarations: ``stripe__``, ``stripe__customers`` and, of a record, ``stripe__Customer``.
_CLASS: Final = re.compile(r"\b([a-z]\w*?)__(\w*)")


def refusals(findings: str, code: str, space: Space) -> list[str]:
    """What is wrong with a program, a line each; nothing where all may be right.

    A value whose type is merely wider than what is wanted (a ``str`` for one of some texts, a dict built
    elsewhere) is no mistake: the check of the call sees the value itself.

    Args:
        findings: What the checker reports, as JSON.
        code: The program.
        space: What it can name.
    """
    lines = code.splitlines()
    found: list[str] = []
    for finding in json.loads(findings):
        message = _CLASS.sub(_spoken, str(finding["message"]))
        if finding.get("severity") == "error" and not _may_be_right(finding, message, lines):
            row = finding["location"]["row"]
            found.append(f"line {row}: {_shortened(message)}{''.join(_hints(message, space))}")
    return list(dict.fromkeys(found))


def _may_be_right(finding: Mapping[str, Any], message: str, lines: list[str]) -> bool:
    if "on `None` in union" in message:
        return True
    expected = _EXPECTED.search(message)
    if finding.get("code") != "invalid-argument-type" or expected is None or "bound method" not in message:
        return False
    row, column = (int(finding["location"][name]) for name in ("row", "column"))
    given = lines[row - 1][column - 1 :] if row <= len(lines) else ""
    if given.startswith("**"):
        return True
    wanted, kind = expected[1], expected[2]
    if kind in ("str", "LiteralString"):
        return 'Literal["' in wanted or "str" in wanted
    if kind.startswith("dict["):
        return not given.startswith("{") and wanted not in ("str", "int", "float", "bool")
    if kind.startswith("list["):
        return not given.startswith("[") and "Sequence[" in wanted
    return "None" in kind.split(" | ")


def _spoken(match: re.Match[str]) -> str:
    """The name of a class as programs say it: ``stripe``, ``stripe.customers``, ``Customer``."""
    service, name = match.groups()
    if not name:
        return str(service)
    return f"{service}.{name}" if name[0].islower() else str(name)


def _shortened(message: str) -> str:
    return re.sub(r"Argument to bound method `([\w.]+)` is incorrect: ", r"\1: ", message)


def _hints(message: str, space: Space) -> Iterator[str]:
    """What to write instead."""
    module = _MODULE.match(message)
    if module is not None:
        own = module[1] in space.services
        yield f"; {module[1]} needs no import" if own else f"; there are {_MODULES}"
    attribute = _ATTRIBUTE.search(message)
    if attribute is not None:
        yield _attribute_hint(attribute[1], attribute[2], space)
    name, method = _NAME.match(message), _METHOD.search(message)
    entry = space.entry(method[1]) if method is not None else None
    if (
        message.startswith("Argument")
        and name is not None
        and entry is not None
        and "does not match" in message
    ):
        known = argument_names(entry)
        yield suggest(name[1], known) or f"; parameters: {', '.join(known)}"
    elif entry is not None and (chosen := _CHOICE.search(message)) is not None:
        yield _choice_hint(entry, chosen[1], chosen[2])
    elif message.startswith("Name") and name is not None:
        yield suggest(name[1], space.services) or f"; services: {', '.join(space.services)}"


def _attribute_hint(owner: str, name: str, space: Space) -> str:
    service, _, entity = owner.partition(".")
    found = space.services.get(service)
    if found is None:
        return '; records are dicts: record["name"]'
    if not entity:
        return suggest(name, found.methods) or f"; entities: {', '.join(found.methods)}"
    try:
        operation = space.catalog.entry(f"{owner}.{name}")
    except ExecutorError:
        known = found.methods.get(entity, {})
        return suggest(name, known) or f"; actions: {', '.join(known)}"
    return f"; it is not available: the host allows {space.catalog.allowance(operation)}"


def _choice_hint(entry: Entry, first: str, given: str) -> str:
    """The values of the enum that begins with ``first``, of which ``given`` is none."""
    schemas = (schema for item in entry.parameters for schema in branches(item.schema))
    values = next((schema["enum"] for schema in schemas if schema.get("enum", [None])[0] == first), ())
    texts = [value for value in values if isinstance(value, str)]
    return suggest(given, texts) or f"; values: {listed(texts)}"
