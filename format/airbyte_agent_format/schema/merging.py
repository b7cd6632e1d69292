"""Merges types, values, bounds and properties of several schemas."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import reduce
from typing import Any, Final

from airbyte_agent_sdk.wire.encoding import text

from ..model.base import Schema, is_list, is_mapping, mapping_of
from .node import KEYWORDS, Node, ordered

__all__ = [
    "ANNOTATIONS",
    "all_of",
    "common_types",
    "distinct",
    "is_null",
    "may_be_null",
    "merged",
    "required_by_all",
    "type_name",
    "types_of",
]

#: Keywords that do not restrict values.
ANNOTATIONS: Final = frozenset({
    "default", "deprecated", "description", "discriminator", "example", "examples", "externalDocs",
    "nullable", "readOnly", "title", "writeOnly", "xml",
})  # fmt: skip
_SCALARS: Final[Mapping[str, type | tuple[type, ...]]] = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
}
_JSON_TYPES: Final[Mapping[str, str]] = {
    "str": "string", "bool": "boolean", "int": "integer", "float": "number", "list": "array",
    "NoneType": "null",
}  # fmt: skip
#: How bounds of several members are merged.
_TIGHTEST: Final[Mapping[str, Callable[[Any, Any], Any]]] = {
    "minimum": max,
    "maximum": min,
    "exclusiveMinimum": max,
    "exclusiveMaximum": min,
    "minLength": max,
    "maxLength": min,
    "minItems": max,
    "maxItems": min,
    "uniqueItems": lambda one, other: one is True or other is True,
}


def types_of(schema: Mapping[str, Any]) -> tuple[str, ...]:
    """The types of a schema, including ``null``; if it has none, the type inferred from its keywords."""
    stated = schema.get("type")
    if stated is not None:
        return tuple(stated) if is_list(stated) else (str(stated),)
    for key, kind in (("properties", "object"), ("additionalProperties", "object"), ("items", "array")):
        if is_mapping(schema.get(key)):
            return (kind,)
    return ()


def may_be_null(schema: Mapping[str, Any]) -> bool:
    """Whether a schema itself allows null."""
    stated = schema.get("type")
    return schema.get("nullable") is True or (is_list(stated) and "null" in stated)


def required_by_all(objects: Sequence[Sequence[str]]) -> list[str]:
    """The names that all of several objects require."""
    first, *others = objects or [()]
    return [name for name in first if all(name in other for other in others)]


def distinct(values: Iterable[Any]) -> list[Any]:
    """Values without duplicates; ``1`` and ``True`` differ."""
    found: list[Any] = []
    for value in values:
        if not any(value == other and type(value) is type(other) for other in found):
            found.append(value)
    return found


def _fitting(value: Any, kinds: Sequence[str]) -> Any:
    """Converts an enum value to the declared type: with ``type: string``, 2 becomes a string."""
    if value is None or any(_is_of(value, kind) for kind in kinds):
        return value
    if "string" in kinds and isinstance(value, bool | int | float):
        return text(value)
    if isinstance(value, str) and kinds:
        try:
            meant = json.loads(value)
        except ValueError:
            return value
        return meant if any(_is_of(meant, kind) for kind in kinds) else value
    return value


def _is_of(value: Any, kind: str) -> bool:
    """Whether ``value`` is of a scalar type."""
    if isinstance(value, bool):
        return kind == "boolean"
    return isinstance(value, _SCALARS.get(kind, ()))


def type_name(value: Any) -> str:
    """The JSON type of a value."""
    return _JSON_TYPES.get(value.__class__.__name__, "object")


def is_null(schema: Any) -> bool:
    """Whether a schema only allows null."""
    return is_mapping(schema) and (schema.get("type") == "null" or schema.get("enum") == [None])


def common_types(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """The intersection of types; an integer is a number."""
    found = [kind for kind in one if kind in other or (kind == "integer" and "number" in other)]
    if "number" in one and "integer" in other and "integer" not in found:
        found = [kind for kind in found if kind != "number"] + ["integer"]
    return tuple(found)


def merged(parts: Sequence[Schema], **said: Any) -> Node:
    """Merges the members of a schema, except their alternatives.

    Args:
        parts: The schema and its members.
        said: The node's name and texts.
    """
    stated = [types_of({"type": part["type"]}) for part in parts if "type" in part]
    types: tuple[str, ...] = reduce(common_types, stated) if stated else ()
    if not types:
        types = tuple(dict.fromkeys(kind for every in stated for kind in every))
    properties: dict[str, list[Any]] = {}
    required: list[str] = []
    items: list[Schema] = []
    prefix: list[Schema] = []
    additional: Any = None
    facts: dict[str, Any] = {}
    for part in parts:
        for key, value in _facts(part).items():
            known = facts.setdefault(key, value)
            if key in _TIGHTEST and known is not value:
                facts[key] = _TIGHTEST[key](known, value)
        for name, schema in mapping_of(part.get("properties")).items():
            properties.setdefault(name, []).append(schema)
        if is_list(part.get("required")):
            required += part["required"]
        if is_mapping(part.get("items")):
            items.append(part["items"])
        if is_list(part.get("prefixItems")) and not prefix:
            prefix = part["prefixItems"]
        if part.get("patternProperties"):
            additional = True  # the server checks which names
        additional = part.get("additionalProperties") if additional is None else additional
    if not types:
        shape = {
            "properties": properties or None,
            "additionalProperties": additional if is_mapping(additional) else None,
            "items": items or None,
        }
        types = next((types_of({key: {}}) for key, value in shape.items() if value is not None), ())
    kinds = tuple(kind for kind in types if kind != "null")
    if prefix:
        several = distinct(prefix)
        items = [{"anyOf": several}] if len(several) > 1 else several
    values, closed = _values(parts, kinds)
    told = tuple(dict.fromkeys(type_name(value) for value in values if value is not None))
    if kinds == ("array",) and values and "array" not in told:  # what its items may be
        items, values, closed = [*items, {"enum": values}], [], False
    elif not kinds:
        kinds = told
    elif told and len(parts) > 1 and not common_types(told, kinds):
        return Node(facts={key: facts[key] for key in facts if key == "default"}, **said)
    facts.pop("enum", None)
    facts.pop("const", None)
    if values:
        facts["const" if closed else "enum"] = values[0] if closed else values
    return Node(
        types=kinds or types,
        nullable="null" in types or (not types and None in values) or any(map(may_be_null, parts)),
        facts=ordered(facts),
        properties={name: all_of(every[::-1]) for name, every in properties.items()},
        required=tuple(dict.fromkeys(required)),
        additional=True if additional == {} else additional,
        items=all_of(items[::-1]) if items else None,
        prefix=tuple(prefix),
        **said,
    )


def all_of(schemas: Sequence[Any]) -> Schema:
    """Merges several schemas that must all hold; texts are taken from the first."""
    known = [schema for schema in distinct(schemas) if is_mapping(schema)]
    if len(known) < 2:
        return known[0] if known else {}
    described = next((schema["description"] for schema in known if schema.get("description")), None)
    return {"allOf": known, **({"description": described} if described else {})}


def _values(parts: Sequence[Schema], kinds: Sequence[str]) -> tuple[list[Any], bool]:
    """The allowed values, and whether they come from a ``const``."""
    stated = [[part["const"]] if "const" in part else part.get("enum") for part in parts]
    given = [[_fitting(value, kinds) for value in values] for values in stated if is_list(values)]
    first, *others = given or [[]]
    allowed = [value for value in first if all(_holds(values, value) for values in others)]
    allowed = allowed or distinct(value for values in given for value in values)
    return allowed, len(allowed) == 1 and any("const" in part for part in parts)


def _holds(values: Iterable[Any], value: Any) -> bool:
    return any(value == other and isinstance(value, bool) == isinstance(other, bool) for other in values)


def _facts(schema: Schema) -> dict[str, Any]:
    """Keywords about the value. Draft 4's boolean exclusive bounds become numbers."""
    facts: dict[str, Any] = {key: schema[key] for key in schema if key in KEYWORDS and key != "type"}
    for bound, key in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        given = schema.get(bound) if schema.get(key) is True else schema.get(key)
        facts.pop(key, None)
        if _is_of(given, "number"):
            facts[key] = given
    step = facts.pop("multipleOf", None)
    if isinstance(step, int | float) and step > 0:
        facts["multipleOf"] = step
    if not isinstance(facts.get("contentMediaType", ""), str):
        del facts["contentMediaType"]
    return facts
