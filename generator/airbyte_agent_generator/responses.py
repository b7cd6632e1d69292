"""``responses.json``: what each operation answers with, for fakes of the service.

Calls never read it: their models take what a service sends. A fake has to make answers, and needs of them
what the models do not keep: the status, what stands around the records, formats and bounds.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from airbyte_agent_format.compile import Texts
from airbyte_agent_format.model.base import mapping_of
from airbyte_agent_format.model.document import Operation
from airbyte_agent_format.schema import Node

__all__ = ["NAME", "responses"]

NAME = "responses.json"
_REF = "#/schemas/"


def responses(texts: Texts) -> str:
    """The file's text: ``operations`` by ``entity.action``, and the ``schemas`` that they refer to."""
    return _Responses(texts).text()


class _Responses:
    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._wanted: dict[str, None] = {}

    def text(self) -> str:
        operations = {
            f"{entity}.{action}": self._response(told.source)
            for entity, actions in self._texts.operations.items()
            for action, told in actions.items()
        }
        schemas: dict[str, Any] = {}
        while missing := [name for name in self._wanted if name not in schemas]:
            for name in missing:
                schemas[name] = self._inline(self._texts.schemas.component(name))
        return "\n".join(
            [
                '{"operations": {',
                ",\n".join(_lines(operations)),
                '}, "schemas": {',
                ",\n".join(_lines(dict(sorted(schemas.items())))),
                "}}\n",
            ]
        )

    def _response(self, operation: Operation) -> dict[str, Any]:
        status = next((int(text) for text in operation.responses if text.isdigit() and text[0] == "2"), 200)
        if operation.success is None:
            return {"status": status}
        return {"status": status, "schema": self._schema(operation.success.schema_)}

    def _schema(self, schema: object) -> Any:
        if isinstance(schema, bool):
            return schema
        node = self._texts.schemas.node(mapping_of(schema))
        if not node.name:
            return self._inline(node)
        self._wanted[node.name] = None
        reference = {"$ref": f"{_REF}{node.name}"}
        return {"anyOf": [reference, {"type": "null"}]} if node.nullable else reference

    def _inline(self, node: Node) -> dict[str, Any]:
        found: dict[str, Any] = dict(node.keywords)
        if node.example is not None:
            found["example"] = node.example
        if node.properties:
            found["properties"] = {name: self._schema(inner) for name, inner in node.properties.items()}
        if node.required:
            found["required"] = list(node.required)
        if node.additional is not None:
            found["additionalProperties"] = self._schema(node.additional)
        if node.items is not None:
            found["items"] = self._schema(node.items)
        if node.alternatives:
            found[node.union] = [self._schema(branch) for branch in node.alternatives]
            if node.nullable:
                found[node.union].append({"type": "null"})
        return found


def _lines(members: dict[str, Any]) -> Iterator[str]:
    """One member a line."""
    for name, value in members.items():
        yield f" {json.dumps(name)}: {json.dumps(value, ensure_ascii=False, separators=(',', ':'))}"
