"""Values for example calls."""

from __future__ import annotations

from typing import Any

from airbyte_agent_format.schema import Node, Schemas

__all__ = ["ANY_TEXT", "sample"]

#: Example for a text without any constraints.
ANY_TEXT = "..."

#: Levels of required values within required values that are filled in.
_DEEPEST = 30


def sample(node: Node, schemas: Schemas, depth: int = 0) -> Any:
    """A value that the schema allows: its own example, else the plainest one."""
    for given in (
        node.example,
        node.facts.get("default"),
        node.facts.get("const"),
        *node.facts.get("enum", ()),
    ):
        if given is not None:
            return given
    if depth > _DEEPEST:
        return ANY_TEXT
    if node.alternatives:
        return sample(schemas.node(node.alternatives[0]), schemas, depth + 1)
    match node.types[0] if node.types else "string":
        case "integer" | "number":
            return node.facts.get("minimum", 1)
        case "boolean":
            return True
        case "array":
            return [sample(schemas.node(node.items), schemas, depth + 1)]
        case "object":
            return {
                key: sample(schemas.node(node.properties.get(key)), schemas, depth + 1)
                for key in node.required
            }
        case _:
            return ANY_TEXT
