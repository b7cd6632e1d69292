"""JSON Schemas as the command line needs them: short types, members and possible values.

:mod:`airbyte_agent_sdk.tools.signature` knows more of schemas, and imports the HTTP client.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.names import identifier
from airbyte_agent_sdk.values import is_array, is_object

__all__ = ["branches", "is_file", "is_list", "member_at", "members", "option_name", "type_text", "values_of"]

Schema = Mapping[str, Any]
_TYPES: Final = {"integer": "int", "number": "number", "boolean": "true|false", "string": "text"}
#: Values that a short type names.
_SHOWN: Final = 6


def option_name(name: str) -> str:
    """The option of a parameter: ``starting_after`` is ``starting-after``; other names are spelt likewise."""
    plain = name.replace(".", "").replace("-", "_").isidentifier()
    return (name if plain else identifier(name)).replace("_", "-")


def is_file(operation: Operation, parameter: Parameter) -> bool:
    """Whether a parameter is a file's content."""
    if parameter.name == operation.upload:
        return True
    return parameter.schema.get("format") == "binary" or "contentMediaType" in parameter.schema


def is_list(schema: Schema) -> bool:
    """Whether values can be lists."""
    return any("array" in _kinds(branch) for branch in branches(schema))


def members(schema: Schema) -> dict[str, Schema]:
    """The properties of an object, or of the objects in a list."""
    found: dict[str, Schema] = {}
    for branch in branches(schema):
        items = branch.get("items")
        if is_object(items):
            found.update(members(items))
        properties: Any = branch.get("properties")
        if is_object(properties):
            found.update({name: item for name, item in properties.items() if is_object(item)})
    return found


def member_at(schema: Schema, path: str) -> Schema | None:
    """The schema at a path such as ``city``; ``None`` where none is known."""
    found: Schema | None = schema
    for step in filter(None, path.split(".")):
        found = members(found).get(step) if found is not None else None
    return found


def values_of(schema: Schema) -> list[str]:
    """The values that are possible, where they are few and known."""
    found: list[str] = []
    for branch in branches(schema):
        found += [str(item) for item in branch.get("enum", ()) if item not in (None, "")]
        if "boolean" in _kinds(branch):
            found += ["true", "false"]
        items = branch.get("items")
        if is_object(items):
            found += values_of(items)
    return list(dict.fromkeys(found))


def type_text(schema: Schema) -> str:
    """A short type for help texts: ``int 1..100``, ``day|week``, ``text, repeatable``."""
    texts = list(dict.fromkeys(_text(branch) for branch in branches(schema)))
    return " or ".join(text for text in texts if text) or "any"


def _text(schema: Schema) -> str:
    if schema.get("format") == "binary" or "contentMediaType" in schema:
        return "file"
    values = [str(item) for item in schema.get("enum", ()) if item not in (None, "")]
    if values:
        more = f"|... {len(values) - _SHOWN} more" if len(values) > _SHOWN else ""
        return "|".join(values[:_SHOWN]) + more
    kinds = [kind for kind in _kinds(schema) if kind != "null"]
    return "|".join(_kind(kind, schema) for kind in kinds)


def _kind(kind: str, schema: Schema) -> str:
    if kind == "array":
        items = schema.get("items")
        return f"{type_text(items) if is_object(items) else 'any'}, repeatable"
    if kind == "object":
        names = list(members(schema))
        more = ", ..." if len(names) > _SHOWN else ""
        return f"object with {', '.join(names[:_SHOWN])}{more}" if names else "object"
    low, high = schema.get("minimum"), schema.get("maximum")
    if kind in ("integer", "number") and high is not None:
        return f"{_TYPES[kind]} {low if low is not None else ''}..{high}"
    if kind == "string" and schema.get("format") in ("date", "date-time"):
        return str(schema["format"])
    return _TYPES.get(kind, kind)


def _kinds(schema: Schema) -> list[str]:
    kinds = schema.get("type")
    if isinstance(kinds, str):
        return [kinds]
    if is_array(kinds):
        return [str(kind) for kind in kinds]
    if "properties" in schema or "additionalProperties" in schema:
        return ["object"]
    return ["array"] if "items" in schema else []


def branches(schema: Schema) -> Iterator[Schema]:
    """The schema, or each of its alternatives."""
    for key in ("oneOf", "anyOf", "allOf"):
        alternatives = schema.get(key)
        if is_array(alternatives):
            for item in alternatives:
                if is_object(item):
                    yield from branches(item)
    if not schema.keys() & {"oneOf", "anyOf"} or "type" in schema:
        yield schema
