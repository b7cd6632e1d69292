r"""Nested names of queries and forms, spelled out as they stand on the wire.

Prism misreads nested fields: it looks only for names in ``properties``, takes an absent ``a[b]`` for
``a = {}``, and wants lists of objects as JSON. So ``created`` in a query becomes ``created[gte]`` and so on,
``items`` in a form becomes ``^items\[\d+\]\[price\]$`` and so on; all else is refused. That is for
fields whose style is ``deepObject``. Others are written as OpenAPI says: ``words=a&words=b``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from airbyte_agent_format.model.base import is_list, is_mapping, mapping_of

from ..authoring.media import FORM
from ..vendor.references import References

__all__ = ["spelled_out"]

Schema = dict[str, Any]
_UNIONS = ("anyOf", "oneOf")


def spelled_out(operation: Mapping[str, Any], references: References) -> dict[str, Any]:
    """An operation of OpenAPI 3 in Prism's terms.

    Args:
        operation: References to its parameters and its body are resolved.
        references: Of its document.
    """
    spelling = _Spelling(references)
    given = _mappings(operation.get("parameters"))
    result = {**operation, "parameters": [spelt for one in given for spelt in spelling.parameter(one)]}
    body = mapping_of(operation.get("requestBody"))
    content = mapping_of(body.get("content"))
    if FORM in content:
        said = mapping_of(content[FORM])
        form = {"schema": spelling.form(said.get("schema"), mapping_of(said.get("encoding")))}
        result["requestBody"] = body | {"content": content | {FORM: form}}
    return result


class _Spelling:
    def __init__(self, references: References) -> None:
        self._references = references

    def parameter(self, parameter: Schema) -> Iterator[Schema]:
        if parameter.get("style") != "deepObject":
            schema = self._resolved(parameter.get("schema"))
            if _is_object(self._resolved(schema.get("items"))):  # each is JSON, which is a text
                parameter = parameter | {"schema": schema | {"items": {"type": "string"}}}
            is_exploded = parameter.get("style", "form") == "form" and parameter.get("explode", True)
            if (
                parameter.get("in") != "query"
                or "content" in parameter
                or not (is_exploded and _is_object(schema))
            ):
                yield parameter
                return
            for member in self._members(schema, ("allOf", *_UNIONS)):
                for name, inner in mapping_of(member.get("properties")).items():
                    yield {"name": name, "in": "query", "required": False, "schema": inner}
            return
        for pattern, schema in self._leaves(parameter.get("schema"), re.escape(str(parameter["name"]))):
            # A query has no patterns, so that a list is spelled out for its first two items.
            for index in "01" if r"\d+" in pattern else "0":
                name = re.sub(r"\\(.)", r"\1", pattern.replace(r"\d+", index))
                yield {"name": name, "in": "query", "required": False, "schema": schema}

    def form(self, given: Any, encoding: Mapping[str, Any]) -> Schema:
        members = [*self._members(given)]
        patterns: dict[str, list[Any]] = {}
        required: list[str] = []
        for schema in members:
            required += [name for name in schema.get("required", ()) if isinstance(name, str)]
            for name, part in mapping_of(schema.get("properties")).items():
                own = mapping_of(encoding.get(name))
                if own.get("style") == "deepObject":
                    for pattern, leaf in self._leaves(part, re.escape(name)):
                        patterns.setdefault(f"^{pattern}$", []).append(leaf)
                else:
                    whole = own.get("contentType") == "application/json"
                    explode = not whole and own.get("explode", True) is True
                    patterns[f"^{re.escape(name)}$"] = self._plain(part, explode=explode)
        return {
            "type": "object",
            "patternProperties": {
                pattern: leaves[0] if len(leaves) == 1 else {"anyOf": leaves}
                for pattern, leaves in patterns.items()
            },
            "additionalProperties": any(schema.get("additionalProperties") for schema in members),
            "required": required,
        }

    def _members(self, given: Any, keys: Sequence[str] = ("allOf",)) -> Iterator[Schema]:
        """A schema and the members of its ``allOf``, or of other keys, references followed."""
        schema = self._resolved(given)
        yield schema
        for key in keys:
            for member in schema[key] if is_list(schema.get(key)) else ():
                yield from self._members(member, keys)

    def _plain(self, given: Any, *, explode: bool) -> list[Schema]:
        """What stands under a field's own name: a list repeats it, or is one text like an object in JSON."""
        schema = self._resolved(given)
        kinds: Any = schema.get("type", "")
        items = self._resolved(schema.get("items"))
        if "array" in kinds and explode and not _is_object(items):
            return [{**schema, "type": "array"}, items]
        return [{"type": "string"}] if "array" in kinds or "object" in kinds else [schema]

    def _leaves(self, given: Any, name: str) -> Iterator[tuple[str, Schema]]:
        """Each scalar inside a schema with the pattern of its name on the wire."""
        schema = self._resolved(given)
        union = next((key for key in _UNIONS if is_list(schema.get(key))), "")
        if union:
            for branch in schema[union]:
                yield from self._leaves(branch, name)
        elif schema.get("type") == "array":
            yield from self._leaves(schema.get("items"), rf"{name}\[\d+\]")
        elif schema.get("type") == "object":
            for key, inner in mapping_of(schema.get("properties")).items():
                yield from self._leaves(inner, rf"{name}\[{re.escape(key)}\]")
            if is_mapping(schema.get("additionalProperties")):
                yield from self._leaves(schema["additionalProperties"], rf"{name}\[[^\[\]]+\]")
        else:
            yield name, schema

    def _resolved(self, schema: Any) -> Schema:
        return self._references.followed(schema, ())[0]


def _is_object(schema: Schema) -> bool:
    return schema.get("type") == "object" or "properties" in schema


def _mappings(value: Any) -> list[Schema]:
    return [item for item in value if is_mapping(item)] if is_list(value) else []
