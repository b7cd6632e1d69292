"""Where a single record stands in an answer, and what its class is called: after its entity."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_format.model.base import is_list, is_mapping, mapping_of
from airbyte_agent_format.schema import types_of

from ..plan.names import class_name, singular
from .schemas import REF, Schema, SchemaBook

__all__ = ["ENVELOPE", "name_after_entities", "take_record", "wrapped"]

_ENTITY = "x-airbyte-entity-name"
#: What an answer holds beside its record, by itself or as JSON:API and others have it.
ENVELOPE = frozenset({
    "_links", "code", "errors", "extensions", "included", "jsonapi", "links", "message", "meta", "metadata",
    "ok", "request_id", "requestid", "status", "success", "warnings",
})  # fmt: skip
#: As many other fields may stand beside a record.
_BESIDE = 2


def wrapped(entity: str, properties: Mapping[str, Schema]) -> str:
    """The field that a single record stands in; empty where the answer is the record.

    Args:
        entity: The record's.
        properties: Those of the answer, references followed.
    """
    inside = {singular(entity), entity, singular(entity).rpartition("_")[2], "data"}
    found = [
        name
        for name, schema in properties.items()
        if name.lower() in inside and "type" in schema and "object" in types_of(schema)
    ]
    others = [name for name in properties if name.lower() not in ENVELOPE and name not in found[:1]]
    return found[0] if found and len(others) <= _BESIDE else ""


def take_record(book: SchemaBook, entity: str, record: Schema) -> None:
    """Let the first schema with an entity's records bear its name; an inline one becomes a component.

    Args:
        book: Has the components.
        entity: The entity.
        record: The record's schema where it stands; changed where it is inline.
    """
    if "$ref" not in record and len(mapping_of(record.get("properties"))) > 1:
        known = {**record, _ENTITY: entity}
        named = next((name for name, one in book.components.items() if one in (record, known)), "")
        reference = {"$ref": REF + named} if named else book.name(class_name(singular(entity)), dict(record))
        record.clear()
        record.update(reference)
    is_named = any(item.get(_ENTITY) == entity for item in book.components.values())
    if "$ref" in record and not is_named:
        book.resolve(record).setdefault(_ENTITY, entity)


def name_after_entities(paths: Mapping[str, Any], schemas: Mapping[str, Schema]) -> dict[str, Schema]:
    """The components by new names: a record's class is called after its entity, not by the vendor.

    Args:
        paths: The operations; their references are changed.
        schemas: The components; so are theirs.
    """
    renamed: dict[str, str] = {}
    for name, schema in schemas.items():
        wanted = class_name(singular(str(schema[_ENTITY]))) if _ENTITY in schema else ""
        if wanted and wanted not in schemas and wanted not in renamed.values():
            renamed[name] = wanted
    pending: list[Any] = [paths, schemas]
    while pending:
        node = pending.pop()
        if is_list(node):
            pending += node
        elif is_mapping(node):
            name = str(node.get("$ref")).removeprefix(REF)
            if name in renamed:
                node["$ref"] = REF + renamed[name]
            pending += node.values()
    return dict(sorted((renamed.get(name, name), schema) for name, schema in schemas.items()))
