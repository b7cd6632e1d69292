"""Operations as lines of text that a model reads: names, types and an example, in few tokens."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from ..definition import Operation, Paging, Parameter
from ..names import identifier
from ..values import is_array, is_object
from ..wire.multipart import takes_file
from ..wire.next_page import position_names
from ..wire.patterns import matches
from ..wire.validation import branches, kinds_of

__all__ = ["example_arguments", "members", "parameters_of", "shown_name", "type_text"]

_SHORT: Final = {"integer": "int", "number": "float", "boolean": "bool", "string": "str"}
#: Values of an enum that a signature lists.
_VALUES: Final = 8
#: Formats of text that are worth their tokens.
_FORMATS: Final = {
    "date": "date",
    "date-time": "datetime",
    "unix-time": "datetime",
    "unix-time-ms": "datetime",
}
_MAP: Final = "map"
#: Examples of texts for patterns.
_PATTERNED: Final = (
    "1",
    "a",
    "A",
    "a1",
    "a@example.com",
    "https://example.com",
    "2026-01-31",
    "#000000",
    "USD",
    "SELECT 1",
)
#: Examples of texts of a format.
_TEXTS: Final = {
    "date": "2026-01-31",
    "date-time": "2026-01-31T09:00:00Z",
    "email": "ada@example.com",
    "uri": "https://example.com",
    "uuid": "00000000-0000-0000-0000-000000000000",
}


def shown_name(parameter: Parameter) -> str:
    """The name of a parameter for a model: the API's own, unless it is no identifier (``page[size]``)."""
    return parameter.name if parameter.name.isidentifier() else identifier(parameter.name)


def paging_names(paging: Paging | None) -> Iterator[str]:
    """Parameters in whose place every list takes ``limit`` and ``cursor``."""
    for way in (paging, *paging.others) if paging is not None else ():
        if way.strategy != "none":
            yield from filter(None, (*position_names(way), way.page_size))


def parameters_of(operation: Operation) -> list[Parameter]:
    """The parameters that a model gives, the required ones first.

    Those by which pages are asked for are left out: every list takes ``limit`` and ``cursor``. So are
    optional headers, such as the version of an API, which no task is about.
    """
    hidden = frozenset(paging_names(operation.paging)) if operation.is_list else frozenset[str]()
    shown = [
        item
        for item in operation.parameters
        if item.inject is None and (item.required or (item.name not in hidden and item.location != "header"))
    ]
    return sorted(shown, key=lambda item: not item.required)


def members(schema: Mapping[str, Any]) -> tuple[Mapping[str, Any], frozenset[str]]:
    """The properties of an object, those of all its alternatives included, and which are required."""
    properties: dict[str, Any] = {}
    required: set[str] = set()
    for branch in branches(schema):
        inner: Mapping[str, Any] = branch.get("properties") or {}
        properties.update({name: item for name, item in inner.items() if is_object(item)})
        names = branch.get("required", ())
        required.update(names if is_array(names) else ())
    return properties, frozenset(required)


def type_text(schema: Mapping[str, Any], *, depth: int = 1) -> str:
    """A schema as a short type: ``int 1..100``, ``open|closed``, ``str[]``, ``{street: str, city?: str}``.

    Args:
        schema: JSON Schema without references.
        depth: Levels of objects whose members are named; below them stands ``{...}``.
    """
    if takes_file(schema):
        return "file"
    if "enum" in schema:
        return _values(schema["enum"])
    if "const" in schema:
        return _value(schema["const"])
    alternatives = schema.get("oneOf") or schema.get("anyOf")
    if alternatives and "type" not in schema:
        # One object stands for all that are objects, so that their members are named once.
        objects = [item for item in alternatives if "object" in kinds_of(item)]
        texts = [type_text(item, depth=depth) for item in alternatives if item not in objects]
        texts += [_object(schema, depth)] if objects else []
        return "|".join(dict.fromkeys(text for text in texts if text != "null")) or "any"
    kinds = [kind for kind in kinds_of(schema) if kind != "null"]
    return "|".join(dict.fromkeys(_kind(kind, schema, depth) for kind in kinds)) or "any"


def _kind(kind: str, schema: Mapping[str, Any], depth: int) -> str:
    if kind == "object":
        return _object(schema, depth)
    if kind == "array":
        items = schema.get("items")
        inner = type_text(items, depth=depth) if is_object(items) and items else "any"
        return f"({inner})[]" if "|" in inner and not inner.startswith("{") else f"{inner}[]"
    name = _FORMATS.get(str(schema.get("format")), _SHORT.get(kind, kind))
    low, high = schema.get("minimum"), schema.get("maximum")
    if kind in ("integer", "number") and high is not None:
        return f"{name} {low if low is not None else ''}..{high}"
    return name


def _object(schema: Mapping[str, Any], depth: int) -> str:
    properties, required = members(schema)
    if not properties:
        values = [
            item for branch in branches(schema) if is_object(item := branch.get("additionalProperties"))
        ]
        return f"{_MAP}[{type_text(values[0], depth=depth - 1)}]" if values and values[0] else _MAP
    if depth < 1:
        return "{...}"
    shown = [
        f"{name}{'' if name in required else '?'}: {type_text(item, depth=depth - 1)}"
        for name, item in properties.items()
    ]
    more = [] if len(shown) <= _VALUES else [f"... {len(shown) - _VALUES} more"]
    return f"{{{', '.join([*shown[:_VALUES], *more])}}}"


def _values(values: Sequence[Any]) -> str:
    shown = [_value(item) for item in values if item is not None]
    more = [] if len(shown) <= _VALUES else [f"... {len(shown) - _VALUES} more"]
    return "|".join([*shown[:_VALUES], *more])


def _value(value: Any) -> str:
    return value if isinstance(value, str) and re.fullmatch(r"[\w.:/-]+", value) else json.dumps(value)


def example_arguments(operation: Operation) -> dict[str, Any]:
    """Arguments that the operation takes, with placeholders for what only the caller knows."""
    chosen = [item for item in parameters_of(operation) if item.required]
    if not chosen and not operation.reads:
        chosen = [item for item in parameters_of(operation) if item.location in ("body", "variable")][:1]
    return {shown_name(item): example(item.schema, shown_name(item)) for item in chosen}


def example(schema: Mapping[str, Any], name: str, *, depth: int = 3) -> Any:
    """A value that ``schema`` allows."""
    stated = _stated(schema)
    if stated is not None:
        return stated
    alternatives = schema.get("oneOf") or schema.get("anyOf")
    kinds = [kind for kind in kinds_of(schema) if kind != "null"]
    if alternatives and "type" not in schema:
        chosen = next(item for item in alternatives if "null" not in kinds_of(item))
        return example(chosen, name, depth=depth)
    match kinds[0] if kinds else "string":
        case "integer" | "number":
            low = schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1)
            return low if low is not None else 1
        case "boolean":
            return True
        case "array":
            items = schema.get("items")
            inner = example(items if is_object(items) else {}, name, depth=depth - 1)
            return [inner] * max(1, schema.get("minItems", 1)) if depth else []
        case "object":
            properties, required = members(schema)
            chosen = [key for key in properties if key in required] or list(properties)[:1]
            return {key: example(properties[key], key, depth=depth - 1) for key in chosen} if depth else {}
        case _:
            return _text(schema, name)


def _stated(schema: Mapping[str, Any]) -> Any:
    """A value that the schema itself names; ``None`` where it names none."""
    if takes_file(schema):
        return {"path": "report.pdf"}
    values = [schema.get(key) for key in ("example", "default", "const")]
    return next(
        (
            value
            for value in (*values, *schema.get("examples", ()), *schema.get("enum", ()))
            if value is not None
        ),
        None,
    )


def _text(schema: Mapping[str, Any], name: str) -> str:
    known = _TEXTS.get(str(schema.get("format")))
    if known is not None:
        return known
    shortest, pattern = schema.get("minLength", 0), schema.get("pattern")
    text = f"<{name}>"[: schema.get("maxLength")].ljust(shortest, "x")
    if pattern is None or matches(pattern, text) is not False:
        return text
    padded = (item.ljust(shortest, item[-1]) for item in _PATTERNED)
    # An id with a prefix, as in `^not_[a-z]{14}$` and `^(SM|MM)[0-9a-f]{32}$`.
    prefix = re.findall(r"^\^?\(?([\w-]*)", pattern)[0]
    filled = (prefix + fill * length for fill in "a0A" for length in range(1, 41))
    return next((item for item in (*padded, *filled) if matches(pattern, item)), text)
