"""What an operation gives back, as a schema: the record that its extractor finds in the response."""

from __future__ import annotations

from collections.abc import Iterator

from airbyte_agent_format.model import document as spec
from airbyte_agent_format.model.base import is_mapping
from airbyte_agent_sdk.definition import Operation
from airbyte_agent_sdk.jsonpath import parse

from .raw import mapping, mappings
from .shapes import REF, Schema

__all__ = ["record_schema"]

#: Levels of alternatives within alternatives that are looked through.
_DEEPEST = 5


def record_schema(document: spec.Document, operation: spec.Operation, table: Operation) -> Schema | None:
    """The schema of one record, or ``None`` where the operation answers without a body.

    Where the response says nothing at the extractor's place, the schema that names the entity is taken; where
    there is none, any value.
    """
    if operation.success is None and any(status.startswith("2") for status in operation.responses):
        return None
    whole = operation.success.schema_ if operation.success else {}
    found = _at(document, whole, table.records)
    if found is not None and table.is_list and not (table.records or "").endswith("[*]"):
        arrays = [mapping(item["items"]) for item in _variants(document, found) if "items" in item]
        found = arrays[0] if arrays else {}
    return found or _of_entity(document, table.entity)


def _at(document: spec.Document, schema: Schema, path: str | None) -> Schema | None:
    if not schema:
        return None
    for step in parse(path).steps if path else ():
        inner = next(_members(document, schema, step), None)
        if inner is None:
            return None
        schema = inner
    return schema


def _members(document: spec.Document, schema: Schema, step: str | int | None) -> Iterator[Schema]:
    """What one step leads to: a key into properties, an index or ``*`` into arrays, ``*`` into maps."""
    for variant in _variants(document, schema):
        inner: object = None
        if isinstance(step, str):
            inner = mapping(variant.get("properties")).get(step)
        elif "items" in variant:
            inner = variant["items"]
        elif step is None:
            inner = variant.get("additionalProperties")
        if is_mapping(inner):
            yield inner


def _variants(document: spec.Document, schema: Schema, depth: int = 0) -> Iterator[Schema]:
    """The schema, and whatever its ``allOf``, ``anyOf`` and ``oneOf`` add or allow."""
    whole = document.resolve(dict(schema))
    yield whole
    for key in ("allOf", "anyOf", "oneOf"):
        for branch in mappings(whole.get(key)) if depth < _DEEPEST else ():
            yield from _variants(document, branch, depth + 1)


def _of_entity(document: spec.Document, entity: str) -> Schema:
    """The schema that names the entity."""
    for key, schema in document.components.schemas.items():
        if mapping(schema).get("x-airbyte-entity-name") == entity:
            return {"$ref": f"{REF}{key}"}
    return {}
