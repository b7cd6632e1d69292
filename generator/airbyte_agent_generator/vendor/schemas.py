"""Vendors' schemas as JSON Schema 2020-12, which OpenAPI 3.1 has, each under a name of its own."""

from __future__ import annotations

import re
from typing import Any

from airbyte_agent_format.model.base import Schema, is_list, is_mapping, mapping_of

from .files import FILES
from .references import Pointer, References

__all__ = ["UNRESOLVED", "Schemas"]

#: Stands in a schema, with the reference, where that leads nowhere.
UNRESOLVED = "x-unresolved"

_MAPS = {"properties", "patternProperties", "dependentSchemas", "$defs"}
_LISTS = {"allOf", "anyOf", "oneOf", "prefixItems"}
_SINGLES = {
    "additionalProperties",
    "contains",
    "else",
    "if",
    "items",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
}
_TYPES = {"array", "boolean", "integer", "null", "number", "object", "string"}
#: What OpenAPI 3.0 lets nobody write beside a reference, and everybody does; the rest has no meaning there.
_BESIDE = {"default", "deprecated", "description", "example", "examples", "readOnly", "title", "writeOnly"}


class Schemas:
    """The named schemas of a document, and a reader for the others.

    Args:
        references: Of the document.
        is_modern: Whether it is OpenAPI 3.1, where keys beside a reference count.
    """

    def __init__(self, references: References, *, is_modern: bool) -> None:
        self._references = references
        self._is_modern = is_modern
        self._names: dict[Pointer, str] = {}
        self._taken: set[str] = set()
        for name in mapping_of(references.at(("components", "schemas"))):
            self._named(("components", "schemas", name))

    def named(self) -> dict[str, Schema]:
        """Every named schema. What refers to a place that has no name got one."""
        schemas: dict[str, Schema] = {}
        while len(schemas) < len(self._names):
            for place, name in list(self._names.items())[len(schemas) :]:
                schemas[name] = self.read(self._references.at(place))
        for name in schemas:
            if _is_circle(name, schemas):
                schemas[name] = {}
        return schemas

    def places(self) -> dict[str, Pointer]:
        """Where each named schema stands."""
        return {name: place for place, name in self._names.items()}

    def read(self, schema: Any) -> Schema:
        """A schema of the document; its references are ``#/components/schemas/<name>``."""
        if not is_mapping(schema):
            return {"not": {}} if schema is False else {}
        result: Schema = {}
        for key, value in schema.items():
            if key in _MAPS:
                result[key] = {name: self.read(inner) for name, inner in mapping_of(value).items()}
            elif key in _LISTS and is_list(value):
                result[key] = [self.read(inner) for inner in value]
            elif key == "items" and is_list(value):
                result["prefixItems"] = [self.read(inner) for inner in value]
            elif key in _SINGLES:
                result[key] = value if isinstance(value, bool) else self.read(value)
            elif key == "type":
                result |= _typed(value)
            elif key == "deprecated":  # some documents hold the reason in place of `true`
                result[key] = bool(value)
            elif not _is_junk(key, value):
                result[key] = value
        _modernise(result)
        self._map(result)
        reference = schema.get("$ref")
        if isinstance(reference, str):
            result = self._reference(result, reference)
        return _nullable(result)

    def _map(self, schema: Schema) -> None:
        """Let the mapping of a discriminator lead to names of schemas, whichever way it is spelt."""
        said = mapping_of(schema.get("discriminator"))
        targets = {
            value: self._references.target(target if "#" in target else f"#/components/schemas/{target}")
            for value, target in mapping_of(said.get("mapping")).items()
            if isinstance(target, str)
        }
        found = {value: at for value, at in targets.items() if is_mapping(self._references.at(at))}
        if found:
            schema["discriminator"] = said | {
                "mapping": {value: f"#/components/schemas/{self._named(at)}" for value, at in found.items()}
            }

    def _reference(self, schema: Schema, reference: str) -> Schema:
        target = self._references.target(reference)
        if not isinstance(self._references.at(target), dict | bool):
            return {UNRESOLVED: reference}
        if not self._is_modern:
            kept = _BESIDE | {"nullable", "x-nullable"}
            schema = {key: value for key, value in schema.items() if key in kept or key.startswith("x-")}
        return {"$ref": f"#/components/schemas/{self._named(target)}"} | schema

    def _named(self, place: Pointer) -> str:
        if place not in self._names:
            steps = place[2:] if place[:1] == (FILES,) else place
            steps = steps[2:] if steps[:2] == ("components", "schemas") else steps
            telling = [step for step in steps if step not in _LISTS | _MAPS | {"schema", "content", "items"}]
            if not telling and place[:1] == (FILES,):  # a file that is a schema
                telling = [place[1].rpartition("/")[2].partition(".")[0]]
            wanted = re.sub(r"[^A-Za-z0-9._-]+", "_", "_".join(telling)).strip("_") or "Schema"
            name, number = wanted, 1
            while name in self._taken:
                number += 1
                name = f"{wanted}_{number}"
            self._taken.add(name)
            self._names[place] = name
        return self._names[place]


def _is_junk(key: str, value: Any) -> bool:
    """A key without a value, draft 3's ``required: true`` on a property, and a reference that is none."""
    if key == "required":
        return not is_list(value)
    return key == "$ref" or (value is None and key not in {"default", "const", "example"})


def _typed(value: Any) -> Schema:
    """The ``type``; none where that is no type at all."""
    if value == "file":
        return {"type": "string", "format": "binary"}
    names = ["null" if name is None else name for name in value] if is_list(value) else [value]
    known = [name for name in names if isinstance(name, str) and name in _TYPES]
    return {"type": known[0] if len(known) == 1 else known} if known else {}


def _modernise(schema: Schema) -> None:
    for bound, old in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        match schema.get(bound):
            case True if old in schema:
                schema[bound] = schema.pop(old)
            case bool():
                del schema[bound]
            case _:
                pass
    if "example" in schema:
        schema.setdefault("examples", [schema.pop("example")])
        schema.pop("example", None)
    if "examples" in schema and not is_list(schema["examples"]):
        schema["examples"] = [schema["examples"]]
    if isinstance(schema.get("discriminator"), str):
        schema["discriminator"] = {"propertyName": schema["discriminator"]}


def _nullable(schema: Schema) -> Schema:
    """The schema with ``nullable: true`` spelt as 3.1 spells it."""
    said = [schema.pop(key, None) for key in ("nullable", "x-nullable")]
    if True not in said:
        return schema
    null: Schema = {"type": "null"}
    union = next((key for key in ("oneOf", "anyOf") if key in schema), None)
    if "$ref" in schema or "allOf" in schema:
        apart = {key: schema.pop(key) for key in ("description", "title", "default") if key in schema}
        return {"oneOf": [schema, null]} | apart
    if union and not any("null" in _types(branch) for branch in schema[union]):
        schema[union].append(null)
    if types := _types(schema):
        schema["type"] = [*types, *(["null"] if "null" not in types else [])]
    elif "properties" in schema:
        schema["type"] = ["object", "null"]
    if is_list(schema.get("enum")) and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
    return schema


def _types(schema: Schema) -> list[str]:
    said: Any = schema.get("type", [])
    return said if is_list(said) else [said]


def _is_circle(name: str, schemas: dict[str, Schema]) -> bool:
    """Whether a schema is nothing but a reference that comes back to it."""
    seen: set[str] = set()
    at = name
    while at not in seen:
        seen.add(at)
        reference = schemas[at].get("$ref")
        if reference is None:
            return False
        at = reference.rpartition("/")[2]
    return True
