"""Values as Python source: the tables of a package, written the same by every version of Python."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from typing import Any, cast

from airbyte_agent_format.model.base import is_list, is_mapping
from airbyte_agent_sdk.definition import Download, Parameter
from airbyte_agent_sdk.names import identifier

from .layout import Group, Item, Node, flat, packed

__all__ = ["assignment", "shared", "source"]

# `repr` asks the interpreter's Unicode tables what is printable, and JSON escapes too little.
_UNSEEN = re.compile("[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff]")

#: Tables that are imported under another name: `Download` is what a method gives back.
_TABLES: Mapping[type, str] = {Download: "DownloadTable"}

#: As many characters make a nested schema worth a name where it stands twice.
_WORTH_A_NAME = 160


def source(value: Any) -> str:
    """Python source for a JSON value, a tuple of them, or a table, on one line."""
    return flat(_node(value, {}))


def assignment(name: str, value: Any, names: Mapping[str, str]) -> str:
    """The statement that gives a value a name, on as few lines as it takes.

    Args:
        name: The name, and whatever stands before the equals sign.
        value: The value.
        names: Source of schemas that have a name, to that name, which is written instead.
    """
    return "\n".join(packed(f"{name} = ", _node(value, names)))


def _node(value: Any, names: Mapping[str, str]) -> Node:
    if isinstance(value, str):
        text = json.dumps(value, ensure_ascii=False)
        if '"' in value and "'" not in value:
            text = "'" + text[1:-1].replace('\\"', '"') + "'"
        return _UNSEEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    if value is None or isinstance(value, bool | int):
        return repr(value)
    if isinstance(value, float):
        return repr(value) if math.isfinite(value) else f'float("{value}")'
    if isinstance(value, date):  # YAML reads 2026-01-31 as one
        return source(value.isoformat())
    if is_mapping(value):
        if names and (name := names.get(source(value))):
            return name
        items = tuple(Item(f"{source(key)}: ", _node(item, names)) for key, item in value.items())
        return Group("{", items, "}", folds=not is_mapping(value.get("type", {})))  # a schema, not properties
    if isinstance(value, list | tuple):
        values = cast("Sequence[Any]", value)
        start, end = "()" if isinstance(value, tuple) else "[]"
        items = tuple(Item("", _node(item, names)) for item in values)
        return Group(start, items, end, folds=len(values) == 1 and start == "[")
    if is_dataclass(value):
        return _instance(value, names)
    raise TypeError(f"no source for {type(value).__name__}")


def _instance(value: Any, names: Mapping[str, str]) -> Group:
    """A table; fields at their defaults are left out."""
    items: list[Item] = []
    for field in fields(value):
        given = getattr(value, field.name)
        default = field.default_factory() if field.default_factory is not MISSING else field.default
        if given == default:
            continue
        positional = isinstance(value, Parameter) and field.name in ("name", "location", "schema")
        items.append(Item("" if positional else f"{field.name}=", _node(given, names)))
    kind: type[Any] = value.__class__
    return Group(
        f"{_TABLES.get(kind, kind.__name__)}(",
        tuple(items),
        ")",
        folds=isinstance(value, Parameter),
    )


def shared(parameters: Iterable[Parameter]) -> dict[str, tuple[str, Any]]:
    """The large schemas that stand more than once among ``parameters``.

    Returns:
        Source of each to its name and itself; what they use of each other comes first.
    """
    found: dict[str, tuple[str, Any]] = {}
    times: Counter[str] = Counter()
    waiting = [(parameter.name, parameter.schema) for parameter in parameters]
    while waiting:
        name, schema = waiting.pop(0)
        text = source(schema)
        if len(text) < _WORTH_A_NAME:
            continue
        times[text] += 1
        if text not in found:  # what is inside a repeated schema is repeated with it
            found[text] = (name, schema)
            waiting += _inside(name, schema)
    named: dict[str, tuple[str, Any]] = {}
    for text in sorted((text for text in found if times[text] > 1), key=len):
        wish, schema = found[text]
        named[text] = (_constant(wish, [name for name, _ in named.values()]), schema)
    return named


def _inside(name: str, schema: Mapping[str, Any]) -> Iterable[tuple[str, Mapping[str, Any]]]:
    for key, inner in schema.items():
        if key == "properties":
            yield from inner.items()
        elif is_mapping(inner):
            yield name, inner
        elif is_list(inner):
            yield from ((name, item) for item in inner if is_mapping(item))


def _constant(wish: str, taken: Iterable[str]) -> str:
    stem, number = identifier(wish).strip("_").upper(), 1
    name = f"{stem}_SCHEMA"
    while name in taken:
        number += 1
        name = f"{stem}_SCHEMA_{number}"
    return name
