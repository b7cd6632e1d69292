"""JSON Schemas made flat: every object with properties becomes a named class, every enum an open one.

What comes out holds only ``type`` (one, not null), ``format``, ``items`` or, for a tuple, ``prefixItems``
with their number as bounds, ``additionalProperties``, ``enum``, ``anyOf`` and ``$ref`` to a class, so that
its readers have few cases to know. Whatever a vendor's schema says beyond that, or says wrongly, ends as
"any value".
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from airbyte_agent_format.model.base import is_list, mapping_of
from airbyte_agent_format.schema import REF, Node, Schemas
from airbyte_agent_sdk.names import identifiers

from .docs import describe, sentence
from .names import Names, class_name, field_names
from .places import Place, short_names

__all__ = ["REF", "ClassPlan", "FieldPlan", "Schema", "Shapes", "classes_in"]

Schema = Mapping[str, Any]

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

    Attributes:
        classes: The classes by name.
        literals: Flat schemas of long enums by name.
        origins: The document's schema of each class and long enum.

    Args:
        schemas: The document's schemas.
        names: Where class names come from.
        arguments: Whether the classes are TypedDicts of what is sent, rather than models of what comes back.
    """

    def __init__(self, schemas: Schemas, names: Names, *, arguments: bool) -> None:
        self.classes: dict[str, ClassPlan] = {}
        self.literals: dict[str, Schema] = {}
        self.origins: dict[str, object] = {}
        self._schemas = schemas
        self._names = names
        self._arguments = arguments
        self._refs: dict[str, Schema] = {}
        self._inline: dict[tuple[Place, str], Schema] = {}
        self._waiting: list[tuple[str, Node]] = []
        self._short: dict[Place, str] = {}
        self._depth = 0
        self._tags = frozenset(_tags(schemas.components))

    def flatten(self, schema: object, name: str) -> Schema:
        """``schema`` made flat; ``name`` is what an inline object in it is called."""
        return self._flattened([(Place(name), schema)])[0]

    def flatten_fields(self, schemas: Mapping[str, object], name: str) -> dict[str, Schema]:
        """Each field's schema made flat; inline objects in them are named after ``name`` and their field."""
        placed = [(Place(name).field(field), schema) for field, schema in schemas.items()]
        self._shorten(placed)
        return dict(zip(schemas, self._flattened(placed), strict=True))

    def define(self, plan: ClassPlan) -> None:
        """Add a class that no schema describes."""
        self.classes[plan.name] = plan

    def _flattened(self, placed: Iterable[tuple[Place, object]]) -> list[Schema]:
        flat = [self._below(schema, place) for place, schema in placed]
        # One component after the other rather than one inside the other: chains of them may be long.
        while self._waiting:
            waiting, node = self._waiting.pop(0)
            self._object(node, waiting)
        return flat

    def _below(self, schema: object, place: Place) -> Schema:
        if self._depth > _DEEPEST:
            return {}
        self._depth += 1
        try:
            node = self._schemas.node(schema)
            flat = self._component(node) if node.name else self._flatten(node, schema, place)
        finally:
            self._depth -= 1
        return _union([flat, _NULL]) if node.nullable else flat

    def _flatten(self, node: Node, schema: object, place: Place) -> Schema:
        if node.alternatives:
            return _union([self._below(branch, place) for branch in node.alternatives])
        if "const" in node.facts:
            flat = _open_enum([node.facts["const"]])
            # What comes back may be another one day; what is sent must be this.
            return flat["anyOf"][0] if self._arguments and "anyOf" in flat else flat
        if values := node.facts.get("enum"):
            return self._named(_open_enum(values), schema, place)
        return _union([self._of_kind(kind, node, schema, place) for kind in node.types]) if node.types else {}

    def _named(self, flat: Schema, schema: object, place: Place) -> Schema:
        """An argument's long enum gets a name, since it stands in two signatures."""
        closed = _long_enum(flat) if self._arguments else None
        if closed is None:
            return flat
        literal = self._take(schema, place)
        self.literals[literal] = closed
        named = {"$ref": f"{REF}{literal}"}
        return {"anyOf": [named if branch is closed else branch for branch in flat["anyOf"]]}

    def _take(self, schema: object, place: Place) -> str:
        name = self._names.take(self._short.get(place, place.name))
        self.origins[name] = schema
        return name

    def _of_kind(self, kind: str, node: Node, schema: object, place: Place) -> Schema:
        if kind == "array" and node.prefix:
            items = [self._below(item, place.item()) for item in node.prefix]
            return {"type": "array", "prefixItems": items, "minItems": len(items), "maxItems": len(items)}
        if kind == "array":
            return {"type": "array", "items": self._below(node.items, place.item())}
        if kind == "object":
            if node.properties:
                return self._inline_object(node, schema, place)
            return {"type": "object", "additionalProperties": self._below(node.additional, place.value())}
        if kind == "null":
            return _NULL
        form = node.facts.get("format")
        kept = _SENT_FORMATS if self._arguments else _READ_FORMATS
        if kind == "string" and form in kept:
            return {"type": "string", "format": form}
        if self._arguments and kind in ("integer", "number", "string") and form in _MOMENTS:
            return {"type": kind, "format": form}
        return {"type": kind} if kind in ("string", "integer", "number", "boolean") else {}

    def _inline_object(self, node: Node, schema: object, place: Place) -> Schema:
        """The same object in the same place, as a record that two actions give back, is one class."""
        key = (place, json.dumps(schema, default=str))
        if key not in self._inline:
            taken = self._take(schema, place)
            self._inline[key] = self._opened({"$ref": f"{REF}{taken}"}, node)
            self._object(node, taken, place)
        return self._inline[key]

    def _opened(self, ref: Schema, node: Node) -> Schema:
        """An argument that takes more than it names is any mapping too, since a TypedDict takes no more."""
        is_open = self._arguments and node.additional not in (None, False)
        return _union([ref, {"type": "object", "additionalProperties": {}}]) if is_open else ref

    def _component(self, node: Node) -> Schema:
        key = node.name
        if key not in self._refs:
            self._refs[key] = {}  # what a cycle of aliases, with no object in it, finds
            name, node = self._class_name(key), self._schemas.component(key)
            if node.is_object:
                taken = self._names.take(name)
                self.origins[taken] = {"$ref": f"{REF}{key}"}
                self._refs[key] = self._opened({"$ref": f"{REF}{taken}"}, node)
                self._shorten((Place(taken).field(field), inner) for field, inner in node.properties.items())
                self._waiting.append((taken, node))
            else:
                self._refs[key] = self._flatten(node, {"$ref": f"{REF}{key}"}, Place(name))
        return self._refs[key]

    def _class_name(self, key: str) -> str:
        name = class_name(key)
        if not self._arguments:
            return name
        stem = name.removesuffix("Param")
        if f"{stem}Params" in self._names:  # a single letter would tell it from the arguments of a method
            return f"{stem}Input"
        return name if name.endswith(("Param", "Params", "Input", "Request")) else f"{name}Param"

    def _object(self, node: Node, name: str, place: Place | None = None) -> None:
        self.classes[name] = ClassPlan(name, "", ())  # keeps the place before those nested in it
        python = identifiers(node.properties) if self._arguments else field_names(node.properties)
        parent = place if place and self._arguments else Place(name)
        fields: list[FieldPlan] = []
        for key, value in node.properties.items():
            flat = self._below(value, parent.field(key))
            if (node.name, key) in self._tags:  # any other value is another member's
                flat = next((branch for branch in flat.get("anyOf", ()) if "enum" in branch), flat)
            fields.append(FieldPlan(python[key], key, flat, key in node.required, self._explained(value)))
        self.classes[name] = ClassPlan(name, sentence(node.description), tuple(fields))

    def _shorten(self, placed: Iterable[tuple[Place, object]]) -> None:
        """Find the short names of an argument's nested types, which are known once all of them are."""
        if self._arguments:
            found = [inner for place, schema in placed for inner in self._named_places(schema, place)]
            self._short |= short_names(found)

    def _named_places(self, schema: object, place: Place, depth: int = 0) -> Iterator[Place]:
        """Where `_below` will come by inline objects and long enums, which need names."""
        node = self._schemas.node(schema)
        if node.name or depth > _DEEPEST:
            return
        inner: list[tuple[Place, object]] = []
        if node.alternatives:
            inner = [(place, branch) for branch in node.alternatives]
        elif values := node.facts.get("enum"):
            yield from [place] * (_long_enum(_open_enum(values)) is not None)
        elif "array" in node.types:
            inner = [(place.item(), item) for item in node.prefix or (node.items,)]
        elif "object" in node.types and node.properties:
            yield place
            inner = [(place.field(key), value) for key, value in node.properties.items()]
        elif "object" in node.types:
            inner = [(place.value(), node.additional)]
        for below, value in inner:
            yield from self._named_places(value, below, depth + 1)

    def _explained(self, schema: Schema) -> str:
        if not self._arguments:
            return sentence(schema.get("description"))
        return describe(self._schemas.node(schema), self._schemas, values=False)


def classes_in(schema: Schema) -> Iterator[str]:
    """Names of the classes that a flat schema refers to."""
    if "$ref" in schema:
        yield schema["$ref"].removeprefix(REF)
    for key in ("items", "additionalProperties"):
        if key in schema:
            yield from classes_in(schema[key])
    for branch in (*schema.get("anyOf", ()), *schema.get("prefixItems", ())):
        yield from classes_in(branch)


def _tags(components: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Members of unions with the property that a discriminator tells them apart by."""
    for component in components.values():
        schema = mapping_of(component)
        tag: Any = mapping_of(schema.get("discriminator")).get("propertyName")
        members: Any = schema.get("oneOf")
        for member in members if isinstance(tag, str) and is_list(members) else ():
            yield str(mapping_of(member).get("$ref")).removeprefix(REF), tag


def _long_enum(flat: Schema) -> Schema | None:
    """The values of an enum, if there are too many of them for a signature."""
    closed: list[Schema] = [branch for branch in flat.get("anyOf", ()) if "enum" in branch]
    if len(closed) == 1 and len(", ".join(map(str, closed[0]["enum"]))) >= _LONG:
        return closed[0]
    return None


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
