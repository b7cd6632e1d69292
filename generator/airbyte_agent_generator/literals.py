"""Values as Python source, identical for every version of Python."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from typing import Any, cast

from airbyte_agent_format.model.base import is_mapping
from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.names import identifiers

__all__ = ["documents", "selections", "source"]

# `repr` depends on the interpreter's Unicode tables, and JSON escapes too little.
_UNSEEN = re.compile("[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff]")

_NO_NAMES: Mapping[str, str] = {}

#: Minimum length of a text with its own constant.
_ONE_LINE = 80


def source(value: Any, names: Mapping[str, str] = _NO_NAMES) -> str:
    """Python source for a JSON value, a tuple of them, or a table, on one line; the formatter lays it out.

    Args:
        value: The value.
        names: Source of values that have a name, to that name, which is written instead.
    """
    if isinstance(value, str):
        text = _text(value)
        return names.get(text, text) if len(text) > _ONE_LINE else text
    if value is None or isinstance(value, bool | int):
        return repr(value)
    if isinstance(value, float):
        return repr(value) if math.isfinite(value) else f'float("{value}")'
    if isinstance(value, date):  # YAML reads 2026-01-31 as one
        return source(value.isoformat())
    if is_mapping(value):
        if names and (name := names.get(source(value))):
            return name
        return f"{{{', '.join(f'{source(key)}: {source(item, names)}' for key, item in value.items())}}}"
    if isinstance(value, list | tuple):
        items = [source(item, names) for item in cast("Sequence[Any]", value)]
        inside = ", ".join(items)
        return f"[{inside}]" if isinstance(value, list) else f"({inside}{',' * (len(items) == 1)})"
    if is_dataclass(value):
        return _instance(value, names)
    raise TypeError(f"no source for {type(value).__name__}")


def _text(value: str) -> str:
    text = json.dumps(value, ensure_ascii=False)
    if '"' in value and "'" not in value:
        text = "'" + text[1:-1].replace('\\"', '"') + "'"
    return _UNSEEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _instance(value: Any, names: Mapping[str, str]) -> str:
    """A table without fields that have their default."""
    if names and isinstance(value, Parameter) and (name := names.get(source(value))):
        return name
    items: list[str] = []
    for field in fields(value):
        given = getattr(value, field.name)
        default = field.default_factory() if field.default_factory is not MISSING else field.default
        if given == default:
            continue
        positional = isinstance(value, Parameter) and field.name in ("name", "location", "schema")
        items.append(f"{'' if positional else f'{field.name}='}{source(given, names)}")
    return f"{type(value).__name__}({', '.join(items)})"


def documents(
    operations: Mapping[str, Operation], selections: Container[str] = ()
) -> dict[str, tuple[str, str]]:
    """The GraphQL documents of an entity and their default selections.

    Args:
        operations: Operations by the names of their constants.
        selections: Source of the texts that have a name in the package, which are left out.

    Returns:
        Source of each text to the name of its constant and its source on several lines.
    """
    found: dict[str, tuple[str, str]] = {}
    for constant, operation in operations.items():
        graphql = operation.graphql
        if graphql is None:
            continue
        for text, kind in ((graphql.query, "DOCUMENT"), (graphql.default_fields, "FIELDS")):
            if text and len(text) > _ONE_LINE and (key := source(text)) not in selections:
                found.setdefault(key, (f"{constant.strip('_')}_{kind}", _block(text)))
    return found


def selections(operations: Iterable[Operation]) -> dict[str, tuple[str, str]]:
    """The default selections that operations of several entities share.

    Returns:
        As :func:`documents`; a selection is named after the first operation that has it.
    """
    users: dict[str, list[Operation]] = {}
    for operation in operations:
        text = operation.graphql.default_fields if operation.graphql else None
        if text and len(text) > _ONE_LINE:
            users.setdefault(text, []).append(operation)
    first = {text: found[0] for text, found in users.items() if len({item.entity for item in found}) > 1}
    names = identifiers(f"{item.entity}_{item.action}_fields" for item in first.values())
    return {
        source(text): (name.strip("_").upper(), _block(text))
        for text, name in zip(first, names.values(), strict=True)
    }


def _block(text: str) -> str:
    if '"""' in text or "\\" in text or text.endswith('"') or _UNSEEN.search(text) or "\r" in text:
        return source(text)
    return f'"""\\\n{text}"""' if "\n" in text else source(text)
