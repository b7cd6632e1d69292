"""JSON schemas: what is known is checked, what is a vendor's habit is put straight, the rest is let be.

Put straight: ``nullable: true``, an empty ``null`` among types, a ``null`` among enum values, draft 3's
``required: true``. What has the wrong shape is complained of and left out: readers need not look twice.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final, TypeAlias

from .complaints import Path, nearest
from .document import METHODS, AiHints
from .part import is_list, is_mapping
from .reading import Reading, kind, nearest_extension

__all__ = ["tidy_schemas"]

Schema: TypeAlias = dict[str, Any]

REFERENCE = "#/components/schemas/"
_EXTENSIONS = frozenset({"x-airbyte-entity-name", "x-airbyte-stream-name", "x-airbyte-ai-hints"})
_TYPES: Final[dict[str, tuple[type, ...]]] = {
    "array": (list,),
    "boolean": (bool,),
    "integer": (int,),
    "null": (type(None),),
    "number": (int, float),
    "object": (dict,),
    "string": (str,),
}


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_count(value: Any) -> bool:
    return _is_number(value) and isinstance(value, int) and value >= 0


_BOUNDS: Final[dict[str, tuple[Callable[[Any], bool], str]]] = {
    "maximum": (_is_number, "a number"),
    "minimum": (_is_number, "a number"),
    **dict.fromkeys(
        ("maxItems", "maxLength", "minItems", "minLength"), (_is_count, "a whole number, 0 or more")
    ),
}


def tidy_schemas(reading: Reading, root: Schema) -> None:
    """Check and put straight, in place, every schema of the file."""
    components = _dict(root.get("components"))
    schemas = _dict(components.get("schemas"))
    walk = _Walk(reading, schemas)
    walk.members(("components", "schemas"), schemas)
    for name in schemas:
        walk.chain(name)
    for key, item in _dict(root.get("paths")).items():
        for method in METHODS:
            operation = _dict(_dict(item).get(method))
            path: Path = ("paths", key, method)
            for index, parameter in enumerate(_list(operation.get("parameters"))):
                walk.inside((*path, "parameters", index), _dict(parameter))
            walk.content((*path, "requestBody"), _dict(operation.get("requestBody")))
            for status, response in _dict(operation.get("responses")).items():
                walk.content((*path, "responses", status), _dict(response))


def _dict(value: Any) -> Schema:
    return value if is_mapping(value) else {}


def _list(value: Any) -> list[Any]:
    return value if is_list(value) else []


class _Walk:
    def __init__(self, reading: Reading, named: Schema) -> None:
        self.reading = reading
        self.named = named

    def content(self, path: Path, body: Schema) -> None:
        """A request's or response's body in each of its formats."""
        for media_type, media in _dict(body.get("content")).items():
            self.inside((*path, "content", media_type), _dict(media))

    def inside(self, path: Path, holder: Schema) -> None:
        """The schema under ``holder["schema"]``; one that is no mapping is the models' to complain of."""
        if isinstance(holder.get("schema"), dict):
            self.schema((*path, "schema"), holder["schema"])

    def members(self, path: Path, mapping: Schema) -> None:
        """Every value of a mapping is a schema."""
        for name in list(mapping):
            if not self._is_schema((*path, name), mapping[name]):
                del mapping[name]

    def _is_schema(self, path: Path, value: Any) -> bool:
        if is_mapping(value):
            self.schema(path, value)
        elif not isinstance(value, bool):
            self.reading.lapse(path, f"must be a schema, that is, a mapping, not {kind(value)}")
            return False
        return True

    def schema(self, path: Path, schema: Schema) -> None:
        """One schema and those in it."""
        self._reference(path, schema)
        self._type(path, schema)
        for key, (holds, wanted) in _BOUNDS.items():
            if key in schema and not holds(schema[key]):
                self._drop(path, schema, key, wanted)
        self._pattern(path, schema)
        required = schema.get("required")
        if isinstance(required, bool):
            del schema["required"]
        elif required is not None and not all(isinstance(name, str) for name in _list(required) or [None]):
            self._drop(path, schema, "required", "a list of property names")
        for key in ("properties", "patternProperties"):
            if isinstance(schema.get(key), dict):
                self.members((*path, key), schema[key])
            elif key in schema:
                self._drop(path, schema, key, "a mapping of names to schemas")
        for key in ("items", "additionalProperties", "not"):
            if key in schema and not self._is_schema((*path, key), schema[key]):
                del schema[key]
        for key in ("allOf", "anyOf", "oneOf"):
            if isinstance(schema.get(key), list):
                branches = enumerate(_list(schema[key]))
                schema[key] = [item for n, item in branches if self._is_schema((*path, key, n), item)]
            elif key in schema:
                self._drop(path, schema, key, "a list of schemas")
        self._nullable(schema)
        self._extensions(path, schema)

    def _drop(self, path: Path, schema: Schema, key: str, wanted: str) -> None:
        self.reading.lapse((*path, key), f"must be {wanted}, not {kind(schema[key])}")
        del schema[key]

    def _reference(self, path: Path, schema: Schema) -> None:
        reference = schema.get("$ref")
        if reference is None:
            return
        name = str(reference).removeprefix(REFERENCE)
        if str(reference) == name:
            self.reading.error((*path, "$ref"), f"{reference} is out of reach; write {REFERENCE}<name>")
        elif name not in self.named:
            self.reading.error((*path, "$ref"), f"{reference} names no schema{nearest(name, self.named)}")

    def chain(self, name: str) -> None:
        """Complain where a named schema is only a reference that leads back to itself."""
        seen = {name}
        schema = _dict(self.named[name])
        while isinstance(reference := schema.get("$ref"), str):
            following = reference.removeprefix(REFERENCE)
            if following in seen:
                if following == name:
                    self.reading.error(
                        ("components", "schemas", name, "$ref"),
                        "leads back to itself; nothing says what it is",
                    )
                return
            seen.add(following)
            schema = _dict(self.named.get(following))

    def _type(self, path: Path, schema: Schema) -> None:
        if "type" not in schema:
            return
        given = schema["type"]
        names = ["null" if name is None else name for name in (_list(given) if given else [given])] or [given]
        for name in names:
            if not isinstance(name, str) or name not in _TYPES:
                hint = nearest(name, _TYPES) if isinstance(name, str) else ""
                self.reading.lapse((*path, "type"), f"must be one of {', '.join(_TYPES)}{hint}")
                del schema["type"]
                return
        schema["type"] = names if isinstance(given, list) else names[0]
        self._enum(path, schema, names)

    def _enum(self, path: Path, schema: Schema, names: list[str]) -> None:
        if "enum" not in schema:
            return
        values = schema["enum"]
        if not is_list(values) or not values:
            self._drop(path, schema, "enum", "a list of values")
            return
        for index, value in enumerate(values):
            if value is None:
                schema["type"] = _with_null(names)
            elif not any(_is_of(value, name) for name in names):
                self.reading.lapse(
                    (*path, "enum", index),
                    f"{value!r} is {kind(value)}, but the type is {' or '.join(names)}",
                )

    def _pattern(self, path: Path, schema: Schema) -> None:
        if "pattern" not in schema:
            return
        try:
            re.compile(schema["pattern"])
        except (re.error, TypeError, RecursionError, OverflowError) as error:
            self.reading.lapse((*path, "pattern"), f"not a regular expression: {error}")
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
                hint = nearest_extension(key, _EXTENSIONS)
                if hint:
                    self.reading.lapse((*path, key), f"unknown key{hint}")
                else:
                    self.reading.warn((*path, key), "unknown key; it is ignored")
        if "x-airbyte-ai-hints" in schema:
            self.reading.part(AiHints, (*path, "x-airbyte-ai-hints"), schema["x-airbyte-ai-hints"])


def _with_null(names: list[str]) -> list[str]:
    return names if "null" in names else [*names, "null"]


def _is_of(value: Any, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    return isinstance(value, _TYPES[name]) or (
        name == "integer" and isinstance(value, float) and value.is_integer()
    )
