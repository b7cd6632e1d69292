"""The objects in the answers of GraphQL documents, as component schemas."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from airbyte_agent_format.model.base import is_list, is_mapping

from ..plan.names import class_name
from .graphql_types import Schema
from .selection import TYPE

__all__ = ["REF", "named"]

REF = "#/components/schemas/"


def named(schemas: Sequence[Schema], taken: Collection[str] = ()) -> tuple[list[Schema], dict[str, Schema]]:
    """Take the marked objects out of schemas, as components.

    Of several selections of one type the one with most fields has the type's name, the others are called
    after where they stand.

    Args:
        schemas: As :meth:`Selector.object` gives them.
        taken: Names that others have; a type of such a name gets ``Node`` behind it.

    Returns:
        The schemas with references, and the components.
    """
    places: dict[str, list[str]] = {}
    objects: dict[str, Schema] = {}
    for schema in schemas:
        for found, wish in _marked(schema, ""):
            key = _key(found)
            objects[key] = found
            places.setdefault(key, []).append(wish)
    names: dict[str, str] = {}
    for key in sorted(objects, key=lambda key: -len(objects[key]["properties"])):
        used = {*taken, *names.values()}
        whole = class_name(objects[key][TYPE])
        wishes = _wishes(f"{whole}Node" if whole in taken else whole, places[key])
        names[key] = next(name for name in wishes if name not in used)
    components = {
        names[key]: {part: _referring(value, names) for part, value in found.items() if part != TYPE}
        for key, found in objects.items()
    }
    return [_referring(schema, names) for schema in schemas], components


def _wishes(whole: str, places: Iterable[str]) -> Iterator[str]:
    yield whole
    yield from filter(None, places)  # `node` at the root has no place to be named after
    last = whole
    while True:
        last += "Summary"
        yield last


def _marked(schema: Any, wish: str) -> Iterator[tuple[Schema, str]]:
    """The marked objects, outer ones first, each with a name after its place."""
    if not is_mapping(schema):
        return
    inner: Schema = schema
    kind = inner.get(TYPE)
    if isinstance(kind, str):
        yield {**inner, "type": "object"}, wish
        wish = class_name(kind)
    properties: Schema = inner.get("properties", {})
    for name, value in properties.items():
        yield from _marked(value, wish if name in {"nodes", "node", "edges"} else f"{wish}{class_name(name)}")
    yield from _marked(inner.get("items"), wish)
    for branch in inner.get("oneOf", ()):
        yield from _marked(branch, wish)


def _referring(value: Any, names: Mapping[str, str]) -> Any:
    """A copy of a schema in which marked objects are references, and nullable ones say so beside it."""
    if is_list(value):
        return [_referring(item, names) for item in value]
    if not is_mapping(value):
        return value
    schema: Schema = value
    if TYPE not in schema:
        return {key: _referring(item, names) for key, item in schema.items()}
    if isinstance(schema["type"], list):
        return {"oneOf": [_referring({**schema, "type": "object"}, names), {"type": "null"}]}
    return {"$ref": f"{REF}{names[_key(schema)]}"}


def _key(schema: Schema) -> str:
    return json.dumps(schema, sort_keys=True)
