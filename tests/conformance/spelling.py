"""Nested names of queries and forms, spelled out as they stand on the wire.

Prism misreads nested fields: it looks only for names in ``properties``, takes an absent ``a[b]`` for
``a = {}``, and wants lists of objects as JSON. So ``created`` in a query becomes ``created[gte]`` and so on,
``items`` in a form becomes ``^items\\[\\d+\\]\\[price\\]$`` and so on; all else is refused. That is for
fields whose style is ``deepObject``. Others are written as OpenAPI says: ``words=a&words=b``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

__all__ = ["FORM", "spelled_out"]

FORM = "application/x-www-form-urlencoded"


def spelled_out(operation: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """An operation of OpenAPI 3, references to its parameters and its body resolved, in Prism's terms."""
    spelling = _Spelling(document["components"].get("schemas", {}) if "components" in document else {})
    parameters = [spelt for parameter in operation["parameters"] for spelt in spelling.parameter(parameter)]
    result = operation | {"parameters": parameters}
    body = operation.get("requestBody", {"content": {}})
    if FORM in body["content"]:
        said = body["content"][FORM]
        form = {"schema": spelling.form(said["schema"], said.get("encoding", {}))}
        result["requestBody"] = body | {"content": body["content"] | {FORM: form}}
    return result


class _Spelling:
    def __init__(self, schemas: dict[str, Any]) -> None:
        self._schemas = schemas

    def parameter(self, parameter: dict[str, Any]) -> Iterator[dict[str, Any]]:
        if parameter.get("style") != "deepObject":
            yield parameter
            return
        for pattern, schema in self._leaves(parameter["schema"], re.escape(parameter["name"])):
            # A query has no patterns, so that a list is spelled out for its first two items.
            for index in "01" if r"\d+" in pattern else "0":
                name = re.sub(r"\\(.)", r"\1", pattern.replace(r"\d+", index))
                yield {"name": name, "in": "query", "required": False, "schema": schema}

    def form(self, schema: dict[str, Any], encoding: dict[str, Any]) -> dict[str, Any]:
        schema = self._resolved(schema)
        patterns: dict[str, list[Any]] = {}
        for name, part in schema.get("properties", {}).items():
            own = encoding.get(name, {})
            if own.get("style") == "deepObject":
                for pattern, leaf in self._leaves(part, re.escape(name)):
                    patterns.setdefault(f"^{pattern}$", []).append(leaf)
            else:
                whole = own.get("contentType") == "application/json"
                patterns[f"^{re.escape(name)}$"] = self._plain(
                    part, explode=not whole and own.get("explode", True)
                )
        return {
            "type": "object",
            "patternProperties": {
                pattern: leaves[0] if len(leaves) == 1 else {"anyOf": leaves}
                for pattern, leaves in patterns.items()
            },
            "additionalProperties": False,
            "required": schema.get("required", []),
        }

    def _plain(self, schema: dict[str, Any], *, explode: bool) -> list[dict[str, Any]]:
        """What stands under a field's own name: a list repeats it, or is one text like an object in JSON."""
        resolved = self._resolved(schema)
        kinds = resolved.get("type", "")
        if "array" in kinds and explode:
            return [resolved | {"type": "array"}, resolved.get("items", {})]
        structured = "array" in kinds or "object" in kinds
        return [{"type": "string"}] if structured else [schema]

    def _leaves(self, schema: dict[str, Any], name: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Each scalar inside ``schema`` with the pattern of its name on the wire."""
        schema = self._resolved(schema)
        if "anyOf" in schema:
            for branch in schema["anyOf"]:
                yield from self._leaves(branch, name)
        elif schema.get("type") == "array":
            yield from self._leaves(schema["items"], rf"{name}\[\d+\]")
        elif schema.get("type") == "object":
            for key, inner in schema.get("properties", {}).items():
                yield from self._leaves(inner, rf"{name}\[{re.escape(key)}\]")
            if isinstance(schema.get("additionalProperties"), dict):
                yield from self._leaves(schema["additionalProperties"], rf"{name}\[[^\[\]]+\]")
        else:
            yield name, schema

    def _resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        while isinstance(reference := schema.get("$ref"), str):
            schema = self._schemas[reference.rpartition("/")[2]]
        return schema
