"""Values for example calls."""

from __future__ import annotations

from typing import Any

from .raw import items_of, mapping, mappings
from .shapes import Schema

__all__ = ["sample"]


def sample(schema: Schema) -> Any:
    """A value that the schema allows: its own example, else the plainest one."""
    for given in (schema.get("example"), schema.get("default"), *items_of(schema.get("enum"))):
        if given is not None:
            return given
    if branches := mappings(schema.get("oneOf")) or mappings(schema.get("anyOf")):
        return sample(branches[0])
    kind = schema.get("type", "string")
    match items_of(kind)[0] if items_of(kind) else kind:
        case "integer" | "number":
            return schema.get("minimum", 1)
        case "boolean":
            return True
        case "array":
            return [sample(mapping(schema.get("items")))]
        case "object":
            properties = mapping(schema.get("properties"))
            return {key: sample(mapping(properties.get(key))) for key in items_of(schema.get("required"))}
        case _:
            return "..."
