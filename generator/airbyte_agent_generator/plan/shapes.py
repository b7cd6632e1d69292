"""JSON Schemas made flat: every object with properties becomes a named class, every enum an open one.

What comes out holds only ``type`` (one, not null), ``format``, ``items``, ``additionalProperties``, ``enum``,
``anyOf`` and ``$ref`` to a class, so that its readers have few cases to know. Whatever a vendor's schema says
beyond that, or says wrongly, ends as "any value".
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from airbyte_agent_format.model.base import is_list, is_mapping
from airbyte_agent_sdk.names import identifiers

from .docs import describe, sentence
from .names import Names, class_name, field_names, singular
from .raw import items_of, mapping, mappings

__all__ = ["REF", "ClassPlan", "FieldPlan", "Schema", "Shapes", "classes_in"]

Schema = Mapping[str, Any]

REF = "#/components/schemas/"

_NULL: Schema = {"type": "null"}
_READ_FORMATS = ("date", "date-time")
_SENT_FORMATS = (*_READ_FORMATS, "binary")
#: Numbers, or text of one, that stand for a moment: seconds and milliseconds since 1970.
_MOMENTS = ("unix-time", "unix-time-ms")
_SCALARS = {str: "string", bool: "boolean", int: "integer", float: "number"}
#: As deep as a class name can follow; what lies deeper is any value.
_DEEPEST = 40
#: Integers from which on type checkers take no literal.
_HUGE = 2**63
#: Characters of an enum's values from which on it is better read elsewhere.
_LONG = 60


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """One property of a class.

    Attributes:
        name: Its Python name.
        api_name: The API's.
        schema: Flat schema of its value.
        required: Whether it is always there.
        doc: One paragraph.
    """

    name: str
    api_name: str
    schema: Schema
    required: bool
    doc: str


@dataclass(frozen=True, slots=True)
class ClassPlan:
    """An object with properties: a response model, or a TypedDict of a parameter."""

    name: str
    doc: str
    fields: tuple[FieldPlan, ...]


class Shapes:
    """Collects the classes that schemas need.

    Args:
        components: The document's schemas, for ``$ref``.
        names: Where class names come from.
        arguments: Whether the classes are TypedDicts of what is sent, rather than models of what comes back.
    """

    def __init__(self, components: Schema, names: Names, *, arguments: bool) -> None:
        self.classes: dict[str, ClassPlan] = {}
        self.literals: dict[str, Schema] = {}
        self._components = components
        self._names = names
        self._arguments = arguments
        self._refs: dict[str, Schema] = {}
        self._inline: dict[tuple[str, str], Schema] = {}
        self._waiting: list[tuple[str, Schema]] = []
        self._depth = 0

    def flatten(self, schema: object, name: str) -> Schema:
        """``schema`` made flat; ``name`` is what an inline object in it is called."""
        flat = self._below(schema, name)
        # One component after the other rather than one inside the other: chains of them may be long.
        while self._waiting:
            waiting, whole = self._waiting.pop(0)
            self._object(whole, waiting)
        return flat

    def _below(self, schema: object, name: str) -> Schema:
        if not is_mapping(schema) or self._depth > _DEEPEST:
            return {}
        self._depth += 1
        try:
            flat = self._flatten(schema, name)
        finally:
            self._depth -= 1
        return _union([flat, _NULL]) if schema.get("nullable") is True else flat

    def _flatten(self, schema: Schema, name: str) -> Schema:
        if isinstance(ref := schema.get("$ref"), str):
            return self._component(ref.removeprefix(REF))
        if parts := mappings(schema.get("allOf")):
            if len(parts) == 1 and not schema.get("properties"):
                return self._below(parts[0], name)
            return self._flatten(self._merged(schema), name)
        if not schema.get("properties") and (branches := _branches(schema)):
            return self._alternatives(branches, name)
        if "const" in schema:
            flat = _open_enum([schema["const"]])
            # What comes back may be another one day; what is sent must be this.
            return flat["anyOf"][0] if self._arguments and "anyOf" in flat else flat
        kinds = _kinds(schema)
        if values := items_of(schema.get("enum")):
            return self._named(_open_enum([*values, None] if "null" in kinds else values), name)
        return _union([self._of_kind(kind, schema, name) for kind in kinds]) if kinds else {}

    def _named(self, flat: Schema, name: str) -> Schema:
        """An argument's long enum gets a name, since it stands in two signatures."""
        closed = [branch for branch in flat.get("anyOf", ()) if "enum" in branch]
        if not self._arguments or len(closed) != 1 or len(", ".join(map(str, closed[0]["enum"]))) < _LONG:
            return flat
        literal = self._names.take(name)
        self.literals[literal] = closed[0]
        named = {"$ref": f"{REF}{literal}"}
        return {"anyOf": [named if branch is closed[0] else branch for branch in flat["anyOf"]]}

    def _of_kind(self, kind: object, schema: Schema, name: str) -> Schema:
        if kind == "array":
            return {"type": "array", "items": self._below(schema.get("items"), singular(name))}
        if kind == "object":
            if mapping(schema.get("properties")):
                return self._inline_object(schema, name)
            return {
                "type": "object",
                "additionalProperties": self._below(schema.get("additionalProperties"), f"{name}Value"),
            }
        kept = _SENT_FORMATS if self._arguments else _READ_FORMATS
        if kind == "string" and schema.get("format") in kept:
            return {"type": "string", "format": schema["format"]}
        if self._arguments and kind in ("integer", "number", "string") and schema.get("format") in _MOMENTS:
            return {"type": kind, "format": schema["format"]}
        return {"type": kind} if kind in ("string", "integer", "number", "boolean", "null") else {}

    def _inline_object(self, schema: Schema, name: str) -> Schema:
        """The same object under the same wish, as a record that two actions give back, is one class."""
        key = (name, json.dumps(schema, default=str))
        if key not in self._inline:
            taken = self._names.take(name)
            self._inline[key] = self._opened({"$ref": f"{REF}{taken}"}, schema)
            self._object(schema, taken)
        return self._inline[key]

    def _opened(self, ref: Schema, schema: Schema) -> Schema:
        """An argument that takes more than it names is any mapping too, since a TypedDict takes no more."""
        is_open = self._arguments and schema.get("additionalProperties") is True
        return _union([ref, {"type": "object", "additionalProperties": {}}]) if is_open else ref

    def _component(self, key: str) -> Schema:
        if key not in self._refs:
            raw = self._components.get(key)
            self._refs[key] = {}  # what a cycle of aliases, with no object in it, finds
            if is_mapping(raw) and (whole := self._as_object(raw)):
                name = self._names.take(self._class_name(key))
                self._refs[key] = self._opened({"$ref": f"{REF}{name}"}, whole)
                self._waiting.append((name, whole))
            else:
                self._refs[key] = self._below(raw, self._class_name(key))
        return self._refs[key]

    def _class_name(self, key: str) -> str:
        name = class_name(key)
        if not self._arguments or name.endswith(("Param", "Params", "Input", "Request")):
            return name
        return f"{name}Param"

    def _as_object(self, schema: Schema) -> Schema | None:
        """The schema as one object with properties, where it is one."""
        if mappings(schema.get("allOf")):
            schema = self._merged(schema)
        return schema if mapping(schema.get("properties")) and _kinds(schema) == ["object"] else None

    def _object(self, schema: Schema, name: str) -> None:
        required = items_of(schema.get("required"))
        self.classes[name] = ClassPlan(name, "", ())  # keeps the place before those nested in it
        properties = {str(key): value for key, value in schema["properties"].items()}
        python = identifiers(properties) if self._arguments else field_names(properties)
        fields: list[FieldPlan] = []
        for key, value in properties.items():
            flat = self._below(value, f"{name}{class_name(key)}")
            doc = self._explained(value) if is_mapping(value) else ""
            fields.append(FieldPlan(python[key], key, flat, key in required, doc))
        self.classes[name] = ClassPlan(name, sentence(schema.get("description")), tuple(fields))

    def _explained(self, schema: Schema) -> str:
        if not self._arguments:
            return sentence(schema.get("description"))
        return describe(self._look(schema), schema.get("description"), values=False)

    def _alternatives(self, branches: Sequence[Schema], name: str) -> Schema:
        """Named objects stay apart; inline ones become one class, since nothing in the spec names them."""
        inline = [branch for branch in branches if "$ref" not in branch and branch.get("properties")]
        flat: list[Schema] = []
        for branch in branches:
            if branch not in inline:
                flat.append(self._below(branch, name))
            elif branch is inline[0]:
                flat.append(self._below(_either(inline), name))
        return _union(flat)

    def _merged(self, schema: Schema) -> Schema:
        """``allOf`` as one object with everything that its parts, and theirs, say."""
        merged: dict[str, Any] = {}
        properties: dict[str, Any] = {}
        required: list[str] = []
        waiting, seen = [schema], set[str]()
        while waiting:
            part = waiting.pop(0)
            if isinstance(ref := part.get("$ref"), str):
                if ref in seen:
                    continue
                seen.add(ref)
                part = self._look(part)
            waiting = mappings(part.get("allOf")) + waiting
            merged = {**part, **merged}
            properties |= mapping(part.get("properties"))
            required += items_of(part.get("required"))
        del merged["allOf"]
        return {**merged, "properties": properties, "required": required} if properties else merged

    def _look(self, schema: Schema) -> Schema:
        """The schema behind a reference; a chain of them that never ends is empty."""
        for _ in range(_DEEPEST):
            if not isinstance(ref := schema.get("$ref"), str):
                return schema
            schema = mapping(self._components.get(ref.removeprefix(REF)))
        return {}


def classes_in(schema: Schema) -> Iterator[str]:
    """Names of the classes that a flat schema refers to."""
    if "$ref" in schema:
        yield schema["$ref"].removeprefix(REF)
    for key in ("items", "additionalProperties"):
        if key in schema:
            yield from classes_in(schema[key])
    for branch in schema.get("anyOf", ()):
        yield from classes_in(branch)


def _branches(schema: Schema) -> list[Schema]:
    shared = {key: schema[key] for key in ("type", "format") if key in schema}
    return [
        branch
        if "type" in branch or "$ref" in branch or branch.keys() & {"anyOf", "oneOf", "allOf"}
        else {**shared, **branch}
        for branch in (*mappings(schema.get("oneOf")), *mappings(schema.get("anyOf")))
    ]


def _kinds(schema: Schema) -> list[Any]:
    kind = schema.get("type")
    if is_list(kind):
        return kind
    if kind is None:
        guesses = (("properties", "object"), ("additionalProperties", "object"), ("items", "array"))
        return [guess for key, guess in guesses if is_mapping(schema.get(key))][:1]
    return [kind]


def _either(objects: Sequence[Schema]) -> Schema:
    """One object with the properties of all; required is what each of them requires."""
    properties: dict[str, list[Any]] = {}
    for item in objects:
        for key, value in item["properties"].items():
            known = properties.setdefault(key, [])
            if value not in known:
                known.append(value)
    demanded = [items_of(item.get("required")) for item in objects]
    return {
        "type": "object",
        "description": objects[0].get("description"),
        "properties": {
            key: options[0] if len(options) == 1 else {"anyOf": options}
            for key, options in properties.items()
        },
        "required": [key for key in demanded[0] if all(key in other for other in demanded)],
    }


def _open_enum(values: Sequence[Any]) -> Schema:
    """The values, and any other of their type: a vendor adds one before the spec does."""
    found: set[type[Any]] = {type(value) for value in values}
    known = [value for value in values if type(value) is str or (type(value) is int and abs(value) < _HUGE)]
    return _union(
        [
            *([{"enum": list(dict.fromkeys(known))}] if known else ()),
            *({"type": kind} for python, kind in _SCALARS.items() if python in found),
            *([_NULL] if None in values else ()),
        ]
    )


def _union(schemas: Iterable[Schema]) -> Schema:
    """Alternatives without repetitions, null last; any value swallows the others."""
    branches: list[Schema] = []
    for schema in schemas:
        for branch in schema.get("anyOf", [schema]):
            same = next((known for known in branches if "enum" in known and "enum" in branch), None)
            if same is not None:
                joined = {**same, "enum": list(dict.fromkeys([*same["enum"], *branch["enum"]]))}
                branches[branches.index(same)] = joined
            elif branch not in branches:
                branches.append(branch)
    if {} in branches or not branches:
        return {}
    if _NULL in branches:
        branches = [branch for branch in branches if branch != _NULL] + [_NULL]
    return branches[0] if len(branches) == 1 else {"anyOf": branches}
