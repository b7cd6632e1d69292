"""Schemas in the plain terms of a spec: what they are, and what several are together."""

from __future__ import annotations

import re
from typing import Any

from airbyte_agent_format.model.base import is_list, mapping_of
from airbyte_agent_format.schema import distinct, may_be_null, types_of

from ..plan.names import class_name

__all__ = [
    "component_name",
    "contents_of",
    "either",
    "is_object",
    "kinds_of",
    "nullable",
    "scalars",
    "texts_of",
    "values_of",
    "with_members",
    "without_null",
]

Schema = dict[str, Any]
_DATES = {"date", "date-time"}


def with_members(schema: Any) -> list[Any]:
    """A schema and the members of its ``allOf``."""
    members = mapping_of(schema).get("allOf")
    return [schema, *members] if is_list(members) else [schema]


def component_name(vendor: str) -> str:
    """A component's name from a vendor's: ``com.acme.v2_ticket`` is ``V2Ticket``."""
    return class_name(re.sub(r"\W+", "_", vendor.rpartition(".")[2]))


def contents_of(schema: Schema) -> str:
    """The format of a text whose contents a schema describes as OpenAPI 3.1 does; empty for a plain text.

    ``byte`` for base64, ``binary`` for a file as it is.
    """
    media, encoding = schema.get("contentMediaType", ""), schema.get("contentEncoding", "")
    if encoding in {"base64", "base64url"}:
        return "byte"
    is_readable = not isinstance(media, str) or re.match(r"text/|.*\b(json|xml|yaml)\b", media)
    is_text = {*types_of(schema)} <= {"string", "null"}
    return "binary" if media and is_text and not is_readable and encoding in {"", "binary"} else ""


def kinds_of(schema: Schema) -> list[str]:
    """The types that a schema states, or that its values tell; ``null`` among them."""
    kinds = [kind for kind in types_of(schema) if kind]
    if not kinds and (values := values_of(schema)) and all(isinstance(value, str) for value in values):
        kinds = ["string"]
    if kinds and schema.get("nullable") is True and "null" not in kinds:
        kinds = [*kinds, "null"]
    return kinds


def values_of(schema: Schema) -> list[Any]:
    """The values of an ``enum`` or a ``const``; empty where it has neither."""
    values = schema.get("enum")
    if is_list(values):
        return distinct(values)
    return [schema["const"]] if "const" in schema else []


def texts_of(value: Any) -> list[str]:
    """The texts of a list; empty where it is none."""
    return [item for item in value if isinstance(item, str)] if is_list(value) else []


def is_object(schema: Schema) -> bool:
    """Whether a schema states that it is an object."""
    return schema.get("type") == "object"


def without_null(schema: Schema) -> Schema:
    """The schema without the null that it may be besides."""
    if is_list(members := schema.get("oneOf")) and len(members) == 2 and members[1] == {"type": "null"}:
        first: Schema = members[0]
        return first
    kinds = schema.get("type")
    if not is_list(kinds) or "null" not in kinds:
        return schema
    rest = [kind for kind in kinds if kind != "null"]
    return {**schema, "type": rest if len(rest) > 1 else rest[0]}


def nullable(schema: Schema) -> Schema:
    """The schema, or null."""
    if "$ref" in schema:
        return {"oneOf": [schema, {"type": "null"}]}
    if is_list(members := schema.get("oneOf")):
        return schema if {"type": "null"} in members else {**schema, "oneOf": [*members, {"type": "null"}]}
    if not (kinds := kinds_of(schema)) or "null" in kinds:
        return schema
    enum = {"enum": [*schema["enum"], None]} if None not in schema.get("enum", [None]) else {}
    return {**schema, "type": [*kinds, "null"], **enum}


def scalars(kinds: list[Schema]) -> Schema:
    """One schema for several plain ones: their types, and their values where all of them list values.

    Dates stay apart from times and numbers, which are of other types in Python.
    """
    texts = {kind.get("format") for kind in kinds if "string" in kinds_of(kind)}
    if len(kinds) > 1 and None not in texts and not texts.isdisjoint(_DATES):
        return {"oneOf": kinds}
    types = list(dict.fromkeys(name for kind in kinds for name in kinds_of(kind)))
    found: Schema = {"type": types if len(types) > 1 else types[0]} if types else {}
    if all("enum" in kind for kind in kinds):
        found["enum"] = distinct([value for kind in kinds for value in kind["enum"]])
    if len(formats := {kind.get("format") for kind in kinds}) == 1 and (form := formats.pop()):
        found["format"] = form
    return found


def either(one: Schema, other: Schema) -> Schema:
    """What two schemas of one field have in common."""
    null = may_be_null(one) or may_be_null(other)
    kinds = [without_null(one), without_null(other)]
    if kinds[0] == kinds[1]:
        found = kinds[0]
    elif all(kind.keys() <= {"type", "enum", "format"} and "type" in kind for kind in kinds):
        found = scalars(kinds)
    elif all(is_object(kind) for kind in kinds):
        found = {"type": "object"}
    else:
        return {}
    return nullable(found) if null else found
