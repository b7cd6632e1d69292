"""GraphQL's types as JSON Schema."""

from __future__ import annotations

import re
from typing import Any, cast

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLScalarType,
    GraphQLType,
    GraphQLWrappingType,
    get_named_type,
)
from graphql.pyutils import Undefined

__all__ = [
    "Schema",
    "input_schema",
    "is_list",
    "is_non_null",
    "is_required",
    "leaf_schema",
    "not_null",
    "nullable",
    "within",
]

Schema = dict[str, Any]

#: GraphQL leaves a scalar's form to its name. What is not here goes over the wire as a text.
_SCALARS: dict[str, Schema] = {
    "Int": {"type": "integer"},
    "Float": {"type": "number"},
    "Boolean": {"type": "boolean"},
    "DateTime": {"type": "string", "format": "date-time"},
    "ISO8601DateTime": {"type": "string", "format": "date-time"},
    "PreciseDateTime": {"type": "string", "format": "date-time"},
    "GitTimestamp": {"type": "string", "format": "date-time"},
    "Date": {"type": "string", "format": "date"},
    "TimelessDate": {"type": "string", "format": "date"},
    "URI": {"type": "string", "format": "uri"},
    "URL": {"type": "string", "format": "uri"},
    "UUID": {"type": "string", "format": "uuid"},
    "JSON": {},
    "JSONObject": {"type": "object", "additionalProperties": True},
    "Any": {},
}
#: What a scalar's description has that says how its texts are written.
_FORM = re.compile(r"8601|3339|YYYY-MM-DD|\d{4}-\d{2}-\d{2}", re.IGNORECASE)
#: A caller who goes deeper is judged by the server.
_DEEPEST_INPUT = 4


def is_non_null(kind: GraphQLType) -> bool:
    """Whether a type is ``X!``."""
    return isinstance(kind, GraphQLNonNull)


def is_list(kind: GraphQLType) -> bool:
    """Whether a type is ``[X]``."""
    return isinstance(kind, GraphQLList)


def within(kind: GraphQLType) -> GraphQLType:
    """``X`` of ``X!`` and of ``[X]``."""
    return cast("GraphQLWrappingType[GraphQLType]", kind).of_type


def leaf_schema(kind: GraphQLNamedType) -> Schema:
    """A scalar, or an enum as a closed list."""
    if isinstance(kind, GraphQLEnumType):
        return {"type": "string", "enum": list(kind.values)}
    if kind.name == "Date" and not _is_told(kind):
        return {"type": "string"}
    return dict(_SCALARS.get(kind.name, {"type": "string"}))


def _is_told(kind: GraphQLNamedType) -> bool:
    """Whether a schema says how a scalar is written. Some have the time of the day in a ``Date``."""
    url = kind.specified_by_url if isinstance(kind, GraphQLScalarType) else None
    return url is not None or _FORM.search(kind.description or "") is not None


def nullable(schema: Schema) -> Schema:
    """A schema that allows null, too."""
    if "type" not in schema:
        return {"oneOf": [schema, {"type": "null"}]} if schema else schema
    wider = {**schema, "type": [schema["type"], "null"]}
    if "enum" in schema:
        wider["enum"] = [*schema["enum"], None]
    return wider


def not_null(schema: Schema) -> Schema:
    """What :func:`nullable` was given."""
    if "oneOf" in schema:
        inner: Schema = schema["oneOf"][0]
        return inner
    if not isinstance(schema.get("type"), list):
        return schema
    closer = {**schema, "type": schema["type"][0]}
    if "enum" in schema:
        closer["enum"] = [value for value in schema["enum"] if value is not None]
    return closer


def is_required(kind: GraphQLType, default: Any) -> bool:
    """Whether a value must be given."""
    return is_non_null(kind) and default is Undefined


def input_schema(kind: GraphQLType, above: frozenset[str] = frozenset()) -> Schema:
    """What may be sent, without the null that the outermost type may allow.

    An input object that leads back to one it stands in, as filters do, is any object; so is one deep within.
    """
    if is_non_null(kind):
        return input_schema(within(kind), above)
    if is_list(kind):
        return {"type": "array", "items": _inner(within(kind), above)}
    named = get_named_type(kind)
    if not isinstance(named, GraphQLInputObjectType):
        return leaf_schema(named)
    if len(above) >= _DEEPEST_INPUT or not above.isdisjoint(_within_reach(named)):
        return {"type": "object", "additionalProperties": True}
    fields = {name: field for name, field in named.fields.items() if field.deprecation_reason is None}
    schema: Schema = {
        "type": "object",
        "properties": {name: _inner(field.type, above | {named.name}) for name, field in fields.items()},
    }
    if required := [name for name, field in fields.items() if is_required(field.type, field.default_value)]:
        schema["required"] = required
    return schema


def _within_reach(outer: GraphQLInputObjectType) -> set[str]:
    """The names of an input object and of all that may stand in it, at any depth."""
    reached: set[str] = set()
    waiting = [outer]
    while waiting:
        part = waiting.pop()
        if part.name not in reached:
            reached.add(part.name)
            kinds: list[GraphQLType] = [field.type for field in part.fields.values()]
            members = [get_named_type(kind) for kind in kinds]
            waiting += [member for member in members if isinstance(member, GraphQLInputObjectType)]
    return reached


def _inner(kind: GraphQLType, above: frozenset[str]) -> Schema:
    schema = input_schema(kind, above)
    return schema if is_non_null(kind) else nullable(schema)
