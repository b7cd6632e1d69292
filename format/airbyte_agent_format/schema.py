"""Schemas of parameters as the runtime checks them: references in place, members of ``allOf`` as one."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from airbyte_agent_sdk.encoding import text
from airbyte_agent_sdk.jsonvalue import is_object

from .model.base import is_list
from .model.document import Document

__all__ = ["object_parts", "parts_of", "runtime_schema"]

#: What the checks before a call read; the rest of a schema is for people.
_KEPT = (
    "type",
    "format",
    "enum",
    "const",
    "default",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
)
_SCALARS: Mapping[str, type | tuple[type, ...]] = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
}
#: No vendor's argument comes near; a hostile file could ask for more than there is memory.
_MAX_DEPTH = 30
_MAX_REFERENCES = 2_000


def runtime_schema(document: Document, schema: Mapping[str, Any]) -> dict[str, Any]:
    """A schema as the runtime checks it: references in place, no prose.

    A cycle, and what would go too deep or grow too large, is cut to "anything", which the server will judge.
    """
    return _Inliner(document).inlined(schema, ())


class _Inliner:
    """Puts references in place within one schema. They may fan out, so their number has a bound."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._left = _MAX_REFERENCES

    def inlined(self, schema: Mapping[str, Any], above: tuple[str, ...]) -> dict[str, Any]:
        reference = schema.get("$ref")
        if isinstance(reference, str):
            self._left -= 1
            if reference in above or len(above) >= _MAX_DEPTH or self._left < 0:
                return {}
            found = self.inlined(self._document.resolve(dict(schema)), (*above, reference))
            return {**found, "default": schema["default"]} if "default" in schema else found
        parts = list(parts_of(self._document, schema))
        result: dict[str, Any] = {}
        for part in parts:  # each must hold, so that what the first says of a thing does
            result = {**_limits(part), **{key: part[key] for key in _KEPT if key in part}, **result}
        if "enum" in result:
            result["enum"] = [_fitting(value, result.get("type", ())) for value in result["enum"]]
        items = next((part["items"] for part in parts if is_object(part.get("items"))), None)
        if items is not None:
            result["items"] = self.inlined(items, above)
        properties, required, additional = object_parts(parts)
        if properties:
            result["properties"] = {
                name: self.inlined(item, above) if is_object(item) else {}
                for name, item in properties.items()
            }
        if required:
            result["required"] = required
        if additional is not None:
            is_schema = is_object(additional)
            result["additionalProperties"] = self.inlined(additional, above) if is_schema else additional
        alternatives = [
            (key, part[key])
            for part in parts
            for key in ("oneOf", "anyOf")
            if is_list(part.get(key)) and part[key]
        ]
        if len(alternatives) > 1:  # one of each: what names that leaves is not worth finding out
            return {**result, "additionalProperties": True}
        for key, branches in alternatives:
            return _distributed(result, key, [self.inlined(branch, above) for branch in branches])
        return result


def _distributed(whole: dict[str, Any], key: str, branches: list[dict[str, Any]]) -> dict[str, Any]:
    """``whole`` with its alternatives, each of which says what ``whole`` says too: it may know more names."""
    outer: dict[str, Any] = {name: whole[name] for name in ("type", "default") if name in whole}
    if outer.keys() == whole.keys():
        return {**whole, key: branches}
    return {**outer, key: [_both(whole, branch) for branch in branches]}


def _both(whole: dict[str, Any], branch: dict[str, Any]) -> dict[str, Any]:
    for key in ("oneOf", "anyOf"):
        if key in branch:
            return {**branch, key: [_both(whole, inner) for inner in branch[key]]}
    both = {**whole, **branch}
    both.pop("default", None)
    if properties := {**whole.get("properties", {}), **branch.get("properties", {})}:
        both["properties"] = properties
    if required := [*whole.get("required", ()), *branch.get("required", ())]:
        both["required"] = list(dict.fromkeys(required))
    return both


def _limits(schema: Mapping[str, Any]) -> dict[str, Any]:
    """What must be looked at first: excluded bounds (booleans in draft 4), steps, content types."""
    limits: dict[str, Any] = {}
    for bound, key in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        given = schema.get(bound) if schema.get(key) is True else schema.get(key)
        if _is_of(given, "number"):
            limits[key] = given
    step = schema.get("multipleOf")
    if isinstance(step, int | float) and step > 0:
        limits["multipleOf"] = step
    if isinstance(media := schema.get("contentMediaType"), str):
        limits["contentMediaType"] = media
    return limits


def _fitting(value: Any, kinds: Any) -> Any:
    """A value of an enum as the type that is meant: beside ``type: string``, 2 is the text of it."""
    kinds = (kinds,) if isinstance(kinds, str) else kinds
    if value is None or any(_is_of(value, kind) for kind in kinds):
        return value
    if "string" in kinds and isinstance(value, bool | int | float):
        return text(value)
    if isinstance(value, str) and kinds:
        try:
            meant = json.loads(value)
        except ValueError:
            return value
        return meant if any(_is_of(meant, kind) for kind in kinds) else value
    return value


def _is_of(value: Any, kind: str) -> bool:
    """Whether ``value`` is of a scalar type."""
    if isinstance(value, bool):
        return kind == "boolean"
    return isinstance(value, _SCALARS.get(kind, ()))


def parts_of(document: Document, schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """A schema and the members of its ``allOf``, at any depth, each once."""
    pending: list[Any] = [schema]
    seen: list[Any] = []  # by identity: a member may lead back to where it stands
    while pending:
        part = document.resolve(pending.pop(0))
        if any(part is other for other in seen):
            continue
        seen.append(part)
        pending = [*part.get("allOf", ()), *pending]
        yield part


def object_parts(parts: Iterable[Mapping[str, Any]]) -> tuple[dict[str, Any], list[str], Any]:
    """Properties, required names and additionalProperties of all parts of a schema."""
    properties: dict[str, Any] = {}
    required: list[str] = []
    additional: Any = None
    for part in parts:
        if is_object(part.get("properties")):
            properties = {**part["properties"], **properties}
        if isinstance(part.get("required"), list):
            required += part["required"]
        if part.get("patternProperties"):
            additional = True  # which names they are is left to the server
        additional = part.get("additionalProperties") if additional is None else additional
    return properties, list(dict.fromkeys(required)), additional
