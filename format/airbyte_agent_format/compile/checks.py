"""Compiles schemas for the validation of calls: references resolved, descriptions removed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from ..schema import Node, Schemas

__all__ = ["runtime_schema"]

#: No real argument comes close; a hostile file could exhaust memory.
_MAX_DEPTH: Final = 30
_MAX_REFERENCES: Final = 2_000


def runtime_schema(schemas: Schemas, schema: object) -> dict[str, Any]:
    """A schema for validation at run time.

    Cycles and schemas that are too deep or large are replaced by "anything", which the server checks.
    """
    return _Inliner(schemas).inlined(schema, ())


class _Inliner:
    """Resolves references within a schema. They may multiply, so their number is limited."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._left = _MAX_REFERENCES

    def inlined(self, schema: object, above: tuple[object, ...]) -> dict[str, Any]:
        node = self._schemas.node(schema)
        place: object = node.name or id(node)
        if node.name or node.properties or node.alternatives:
            self._left -= bool(node.name)
            if place in above or len(above) >= _MAX_DEPTH or self._left < 0:
                return {}
            above = (*above, place)
        if (
            node.nullable and node.properties
        ):  # separate, so that the object is merged with those that are never null
            shared = self._own(replace(node, nullable=False), above)
            default = {"default": shared.pop("default")} if "default" in shared else {}
            return {**default, "oneOf": [shared, {"type": "null"}]}
        return self._own(node, above)

    def _own(self, node: Node, above: tuple[object, ...]) -> dict[str, Any]:
        result = node.keywords
        if node.items is not None:
            result["items"] = self.inlined(node.items, above)
        if node.prefix:
            result["prefixItems"] = [self.inlined(item, above) for item in node.prefix]
        if node.properties:
            result["properties"] = {name: self.inlined(item, above) for name, item in node.properties.items()}
        if node.required:
            result["required"] = list(node.required)
        if node.additional is not None:
            additional = node.additional
            result["additionalProperties"] = (
                additional if isinstance(additional, bool) else self.inlined(additional, above)
            )
        if node.alternatives:
            result[node.union] = self._alternatives(node, above)
        return result

    def _alternatives(self, node: Node, above: tuple[object, ...]) -> list[dict[str, Any]]:
        branches = [self.inlined(branch, above) for branch in node.alternatives]
        return [*branches, {"type": "null"}] if node.nullable else branches
