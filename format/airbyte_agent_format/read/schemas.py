"""JSON schemas: checks known keywords, normalizes common deviations, and leaves the rest unchanged.

Normalized: ``nullable: true``, an empty ``null`` among types, a ``null`` among enum values, draft 3's
``required: true``, schemas that are only ``true`` or ``false``. Malformed parts are reported and removed, so
    that later code need not check them.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from typing import Any, Final

from airbyte_agent_sdk.wire.patterns import compiled

from ..model.base import Schema, is_list, is_mapping, mapping_of
from ..model.document import AiHints
from .diagnostics import Path, nearest
from .placement import raw_operations
from .reading import Reading, kind, nearest_extension

__all__ = ["normalize_schemas"]

_REFERENCE: Final = "#/components/schemas/"
_EXTENSIONS: Final = (
    "x-airbyte-entity-name",
    "x-airbyte-stream-name",
    "x-airbyte-ai-hints",
    "x-airbyte-probe-default",
    "x-airbyte-hosted-name",
)
_TYPES: Final[dict[str, tuple[type, ...]]] = {
    "array": (list,),
    "boolean": (bool,),
    "integer": (int,),
    "null": (type(None),),
    "number": (int, float),
    "object": (dict,),
    "string": (str,),
}
_COUNTS: Final = ("maxItems", "maxLength", "minItems", "minLength")


def normalize_schemas(reading: Reading, root: dict[str, Any]) -> None:
    """Check and normalize every schema of the file in place."""
    named = mapping_of(mapping_of(root.get("components")).get("schemas"))
    walk = _Walk(reading, named)
    walk.members(("components", "schemas"), named)
    walk.composition()
    for at, operation in raw_operations(root):
        parameters: Any = operation.get("parameters")
        for index, parameter in enumerate(parameters if is_list(parameters) else ()):
            walk.inside((*at, "parameters", index), parameter)
        walk.content((*at, "requestBody"), operation.get("requestBody"))
        for status, response in mapping_of(operation.get("responses")).items():
            walk.content((*at, "responses", status), response)


class _Walk:
    def __init__(self, reading: Reading, named: dict[str, Any]) -> None:
        self.reading = reading
        self.named = named

    def content(self, path: Path, body: Any) -> None:
        """A request's or response's body in each of its formats."""
        for media_type, media in mapping_of(mapping_of(body).get("content")).items():
            self.inside((*path, "content", media_type), media)

    def inside(self, path: Path, holder: Any) -> None:
        """The schema under ``holder["schema"]``; the models report invalid ones."""
        schema = mapping_of(holder).get("schema")
        if is_mapping(schema) or isinstance(schema, bool):
            self._member(path, holder, "schema")

    def members(self, path: Path, holder: dict[Any, Any]) -> None:
        """Every value of ``holder`` is a schema."""
        for key in list(holder):
            self._member(path, holder, key)

    def _member(self, path: Path, holder: dict[Any, Any], key: str | int) -> None:
        value = holder[key]
        if is_mapping(value):
            self.schema((*path, key), value)
        elif isinstance(value, bool):
            holder[key] = {} if value else {"not": {}}
        else:
            self.reading.strict_error((*path, key), f"must be a schema (a mapping), not {kind(value)}")
            del holder[key]

    def composition(self) -> None:
        """Report named schemas that only refer to themselves."""
        done: set[str] = set()
        for start in self.named:
            above: set[str] = set()
            pending = [(start, False)]
            while pending:
                name, left = pending.pop()
                if left:
                    above.remove(name)
                    done.add(name)
                elif name in above:
                    message = "contains itself; a schema can refer to itself only through properties or items"
                    self.reading.error(("components", "schemas", name), message)
                elif name not in done and name in self.named:
                    above.add(name)
                    pending += [(name, True), *((part, False) for part in _parts(self.named[name]))]

    def schema(self, path: Path, schema: Schema) -> None:
        """One schema and those in it."""
        self._reference(path, schema)
        self._type(path, schema)
        self._bounds(path, schema)
        for key in ("properties", "patternProperties"):
            if self._has(path, schema, key, "a mapping of names to schemas", is_mapping(schema.get(key))):
                self.members((*path, key), schema[key])
        for key in ("items", "additionalProperties", "not"):
            if key in schema and not (key == "additionalProperties" and isinstance(schema[key], bool)):
                self._member(path, schema, key)
        for key in ("allOf", "anyOf", "oneOf", "prefixItems"):
            if self._has(path, schema, key, "a list of schemas", is_list(schema.get(key))):
                given: list[Any] = schema[key]
                branches = dict(enumerate(given))
                self.members((*path, key), branches)
                schema[key] = list(branches.values())
        self._nullable(schema)
        self._extensions(path, schema)

    def _has(self, path: Path, schema: Schema, key: str, wanted: str, holds: bool) -> bool:
        """Whether ``key`` exists, after a malformed one was reported and removed."""
        if key in schema and not holds:
            self.reading.strict_error((*path, key), f"must be {wanted}, not {kind(schema[key])}")
            del schema[key]
        return key in schema

    def _reference(self, path: Path, schema: Schema) -> None:
        reference = schema.get("$ref")
        if reference is None:
            return
        place, name = (*path, "$ref"), str(reference).removeprefix(_REFERENCE)
        if name == str(reference):
            self.reading.strict_error(place, f"{reference} cannot be resolved; write {_REFERENCE}<name>")
        elif name not in self.named:
            self.reading.strict_error(
                place, f"{reference} does not exist in components/schemas{nearest(name, self.named)}"
            )
        else:
            return
        del schema["$ref"]

    def _type(self, path: Path, schema: Schema) -> None:
        if "type" not in schema:
            return
        given = schema["type"]
        names = ["null" if name is None else name for name in (given if is_list(given) else [given])]
        for name in names or [""]:
            if not isinstance(name, str) or name not in _TYPES:
                message = f"must be one of {', '.join(_TYPES)}"
                self.reading.expect((*path, "type"), str(name), _TYPES, message)
                del schema["type"]
                return
        schema["type"] = names if is_list(given) else names[0]
        holds = is_list(schema.get("enum")) and len(schema["enum"]) > 0
        if self._has(path, schema, "enum", "a list of at least one value", holds):
            for index, value in enumerate(schema["enum"]):
                if value is None:
                    schema["type"] = _with_null(names)
                elif not any(_is_of(value, name) for name in names):
                    message = f"{value!r} does not match the type {' or '.join(names)}"
                    self.reading.strict_error((*path, "enum", index), message)

    def _bounds(self, path: Path, schema: Schema) -> None:
        for key in ("maximum", "minimum"):
            self._has(path, schema, key, "a number", _is_of(schema.get(key), "number"))
        for key in _COUNTS:
            holds = _is_of(schema.get(key), "integer") and schema[key] >= 0
            self._has(path, schema, key, "a whole number, 0 or more", holds)
        if isinstance(schema.get("required"), bool):
            del schema["required"]
        required: Any = schema.get("required")
        holds = is_list(required) and all(isinstance(name, str) for name in required)
        self._has(path, schema, "required", "a list of property names", holds)
        if "pattern" in schema:
            try:
                with warnings.catch_warnings(action="ignore"):
                    re.compile(schema["pattern"])
            except (re.error, TypeError, RecursionError, OverflowError) as error:
                self.reading.strict_error((*path, "pattern"), f"not a regular expression: {error}")
                del schema["pattern"]
            else:
                if compiled(schema["pattern"]) is None:
                    self.reading.strict_error(
                        (*path, "pattern"),
                        "requires a backtracking engine, which can take exponential time; "
                        "write it without look-around and backreferences",
                    )
                    del schema["pattern"]

    @staticmethod
    def _nullable(schema: Schema) -> None:
        if schema.pop("nullable", False) is not True:
            return
        if "$ref" in schema:
            schema["oneOf"] = [{"$ref": schema.pop("$ref")}, {"type": "null"}]
        elif "type" in schema:
            given: Any = schema["type"]
            schema["type"] = _with_null(given if is_list(given) else [given])
            if "enum" in schema and None not in schema["enum"]:
                schema["enum"] = [*schema["enum"], None]

    def _extensions(self, path: Path, schema: Schema) -> None:
        for key in schema:
            if key.startswith("x-airbyte-") and key not in _EXTENSIONS:
                if hint := nearest_extension(key, _EXTENSIONS):
                    self.reading.strict_error((*path, key), f"unknown key{hint}")
                else:
                    self.reading.warn((*path, key), "unknown key; it is ignored")
        if "x-airbyte-ai-hints" in schema:
            self.reading.part(AiHints, (*path, "x-airbyte-ai-hints"), schema["x-airbyte-ai-hints"])


def _parts(schema: Any) -> Iterator[str]:
    """Names of the schemas that a schema consists of."""
    pending = [mapping_of(schema)]
    while pending:
        part = pending.pop()
        for key in ("allOf", "anyOf", "oneOf"):
            pending += part.get(key, ())
        if isinstance(part.get("$ref"), str):
            yield part["$ref"].removeprefix(_REFERENCE)


def _with_null(names: list[str]) -> list[str]:
    return names if "null" in names else [*names, "null"]


def _is_of(value: Any, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    whole = isinstance(value, float) and value.is_integer()
    return isinstance(value, _TYPES[name]) or (name == "integer" and whole)
