"""Flat schemas as Python annotations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from ..literals import source
from .shapes import REF, Schema

__all__ = ["Direction", "annotation", "or_none"]

#: Arguments take any mapping, sequence or text of a date; results and their fields are what pydantic makes.
Direction = Literal["argument", "result", "field"]

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_CONTAINERS = {
    "argument": ("Sequence", "Mapping"),
    "result": ("builtins.list", "dict"),  # in an entity's class, `list` is its method
    "field": ("list", "dict"),
}
_TEXTS = {
    ("argument", "date-time"): ("dt.datetime", "str"),
    ("argument", "date"): ("dt.date", "str"),
    ("argument", "binary"): ("FileContent",),
    ("result", "date-time"): ("dt.datetime",),
    ("result", "date"): ("dt.date",),
    ("field", "date-time"): ("dt.datetime",),
    ("field", "date"): ("dt.date",),
}


def or_none(hint: str) -> str:
    """The annotation of an argument that need not be given, as ``None`` says where the API has no null."""
    return hint if hint in ("Any", "None") or hint.endswith(" | None") else f"{hint} | None"


def annotation(schema: Schema, direction: Direction) -> str:
    """The annotation for a value of a flat schema."""
    alternatives = dict.fromkeys(_alternatives(schema, direction))
    if direction == "argument" and "float" in alternatives:
        alternatives.pop("int", None)  # every int is a float to type checkers
    return " | ".join(alternatives)


def _alternatives(schema: Schema, direction: Direction) -> Iterator[str]:
    sequence, mapping = _CONTAINERS[direction]
    if not schema:
        yield "Any"
    elif "anyOf" in schema:
        for branch in schema["anyOf"]:
            yield from _alternatives(branch, direction)
    elif "$ref" in schema:
        yield schema["$ref"].removeprefix(REF)
    elif "enum" in schema:
        yield f"Literal[{', '.join(source(value) for value in schema['enum'])}]"
    elif "prefixItems" in schema:
        yield f"tuple[{', '.join(annotation(item, direction) for item in schema['prefixItems'])}]"
    elif schema["type"] == "array":
        yield f"{sequence}[{annotation(schema['items'], direction)}]"
    elif schema["type"] == "object":
        yield f"{mapping}[str, {annotation(schema['additionalProperties'], direction)}]"
    else:
        yield from _TEXTS.get((direction, schema.get("format", "")), (_SCALARS[schema["type"]],))
        if schema.get("format", "").startswith("unix-time"):  # which only arguments keep
            yield "dt.datetime"
