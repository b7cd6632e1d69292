"""A vendor's schemas as the schemas of a spec: only what is needed, and in plain terms.

``allOf`` is flattened, a union becomes the one thing that all its members are, circles are cut. Texts stay
behind: they are the vendor's.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain, count
from typing import Any, Literal, TypeAlias

from airbyte_agent_format.model.base import is_list, is_mapping, mapping_of
from airbyte_agent_format.schema import (
    REF,
    Schemas,
    as_schema,
    distinct,
    is_null,
    may_be_null,
    required_by_all,
    type_name,
)

from ..vendor.patterns import translated
from ..vendor.schemas import UNRESOLVED
from .plain_schemas import (
    component_name,
    contents_of,
    either,
    is_object,
    kinds_of,
    nullable,
    scalars,
    texts_of,
    values_of,
    with_members,
    without_null,
)

__all__ = ["REF", "Direction", "Schema", "SchemaBook", "reachable"]

Schema: TypeAlias = dict[str, Any]
#: Whether a schema is of what is sent or of what is received: fields may be for one of them alone.
Direction: TypeAlias = Literal["request", "response"]

_BOUNDS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
)
_FORMATS = {"date-time", "date", "time", "duration", "uri", "email", "uuid", "hostname", "ipv4", "ipv6"} | {
    "int64",
    "int32",
    "binary",
    "byte",
}
_NOT_MINE = {"request": "readOnly", "response": "writeOnly"}


def reachable(root: Any, components: Mapping[str, Any]) -> set[str]:
    """The names of the components that a part of a document refers to, itself or through others."""
    found: set[str] = set()
    pending: list[Any] = [root]
    while pending:
        node = pending.pop()
        if is_list(node):
            pending += node
        elif is_mapping(node):
            name = str(node.get("$ref")).removeprefix(REF)
            if name in components and name not in found:
                found.add(name)
                pending.append(components[name])
            pending += node.values()
    return found


def _with_what_is_beside(schema: Schema, member: Any) -> Any:
    """A member of a union with the type and the required names beside the union, unless it is a reference."""
    if not is_mapping(member) or "$ref" in member:
        return member
    required = [*texts_of(schema.get("required")), *texts_of(member.get("required"))]
    kind = {"type": schema["type"]} if "type" in schema else {}
    return {**kind, **member, **({"required": list(dict.fromkeys(required))} if required else {})}


class SchemaBook:
    """The component schemas of a spec in the making.

    Attributes:
        components: The schemas by their names.
        cut: Where a schema would have held itself: ``Task in itself, at Task``.
        unresolved: References of what was taken that lead nowhere, as the vendor wrote them.
        unions: References to unions of a vendor's schema and its subtypes, by document, name and
            direction.
        names: References to what was taken, by document, vendor's name and direction.
    """

    def __init__(self) -> None:
        self.components: dict[str, Schema] = {}
        self.cut: list[str] = []
        self.unresolved: list[str] = []
        self.unions: dict[tuple[int, str, Direction], Schema] = {}
        self.names: dict[tuple[int, str, Direction], str] = {}
        # Kept, so that no other document gets the identity of one that is gone.
        self._documents: dict[int, Mapping[str, Any]] = {}

    def take(self, schemas: Mapping[str, Any], schema: Mapping[str, Any], direction: Direction) -> Schema:
        """A vendor's schema in plain terms; what it refers to is taken into ``components``.

        Args:
            schemas: The component schemas of the vendor's document.
            schema: The schema.
            direction: Whether it is sent or received.
        """
        self._documents[id(schemas)] = schemas
        return _Taking(self, schemas, direction).plain(schema)

    def resolve(self, schema: Schema) -> Schema:
        """What a taken schema refers to, or itself."""
        reference = schema.get("$ref")
        return self.components[reference.removeprefix(REF)] if isinstance(reference, str) else schema

    def needed(self, operations: Any) -> dict[str, Schema]:
        """The components that operations refer to, however far, by name in order.

        A body that was merged into an operation leaves its own schema behind.
        """
        return {name: self.components[name] for name in sorted(reachable(operations, self.components))}

    def name(self, wanted: str, schema: Schema, direction: Direction = "response") -> Schema:
        """Take a schema in under a name, or under the next one where another has it; gives the reference."""
        other = f"{wanted}{'Input' if direction == 'request' else 'Record'}"
        for name in chain((wanted, other), (f"{wanted}{number}" for number in count(2))):
            if self.components.setdefault(name, schema) == schema:
                return {"$ref": f"{REF}{name}"}
        raise AssertionError("numbers do not end")


class _Taking:
    def __init__(self, book: SchemaBook, schemas: Mapping[str, Any], direction: Direction) -> None:
        self._book = book
        self._schemas = schemas
        self._vendor = Schemas(schemas)
        self._direction: Direction = direction
        # Names of the vendor's schemas that are being taken, outermost first; None for one that has no name.
        self._open: list[str] = []

    def plain(self, schema: Any) -> Schema:
        if not is_mapping(schema):
            return {}
        if UNRESOLVED in schema:
            self._book.unresolved.append(str(schema[UNRESOLVED]))
            return {}
        reference = schema.get("$ref")
        if isinstance(reference, str):
            return self._referred(reference.removeprefix(REF), schema)
        if tagged := self._tagged(schema):
            return tagged
        unions = [key for key in ("oneOf", "anyOf") if is_list(schema.get(key))]
        if is_list(schema.get("allOf")) or len(unions) > 1 or (unions and "properties" in schema):
            return self._merged_members(schema)
        return self._united(schema, schema[unions[0]]) if unions else self._own(schema)

    def _referred(self, vendor: str, schema: Schema) -> Schema:
        target = self._schemas.get(vendor)
        if target is None:
            return {}
        if vendor in self._open:
            self._book.cut.append(
                f"{component_name(self._open[-1])} within itself, at {component_name(vendor)}"
            )
            return {"type": "object"}
        key = (id(self._schemas), vendor, self._direction)
        if key not in self._book.names:
            self._open.append(vendor)
            plain = self.plain(target)
            self._open.pop()
            if "properties" not in plain or "$ref" in plain:
                return plain
            named = self._book.name(component_name(vendor), plain, self._direction)
            self._book.names[key] = named["$ref"]
        plain = {"$ref": self._book.names[key]}
        if "discriminator" in target:
            plain = self._any_of(vendor, target) or plain
        return nullable(plain) if may_be_null(schema) else plain

    def _tagged(self, schema: Schema) -> Schema:
        """A union whose members a discriminator tells apart; empty where it is none."""
        tag = mapping_of(schema.get("discriminator")).get("propertyName")
        members: list[Any] = []
        for key in ("oneOf", "anyOf"):
            members = members or (schema[key] if is_list(schema.get(key)) else [])
        names = [
            str(mapping_of(member).get("$ref")).removeprefix(REF) for member in members if not is_null(member)
        ]
        if not isinstance(tag, str) or "properties" in schema:
            return {}
        if len(names) < 2 or not all(self._is_tagged(name, tag) for name in names):
            return {}
        own = self._open[-1] if self._open and self._schemas[self._open[-1]] is schema else ""
        found = self._union(
            component_name(own) if own else "Or".join(map(component_name, names[:3])), names, tag, schema
        )
        return nullable(found) if len(names) < len(members) or may_be_null(schema) else found

    def _is_tagged(self, name: str, tag: str) -> bool:
        """Whether a schema is an object with a text for a tag."""
        node = self._vendor.component(name) if name in self._schemas else None
        return node is not None and tag in node.properties and name not in self._open

    def _any_of(self, base: str, target: Schema) -> Schema:
        """The union of a schema that a discriminator tells the subtypes of, and those; empty without any."""
        key = (id(self._schemas), base, self._direction)
        if key not in self._book.unions:
            self._book.unions[key] = {}  # what a subtype that holds one of them finds: the base
            if subtypes := self._subtypes(base):
                tag = str(target["discriminator"]["propertyName"])
                self._book.unions[key] = self._union(
                    f"Any{component_name(base)}", [*subtypes, base], tag, target
                )
        return self._book.unions[key]

    def _subtypes(self, base: str) -> list[str]:
        """The schemas that extend one with a discriminator by ``allOf``, those that extend these included."""
        target = mapping_of(self._schemas.get(base))
        tag = mapping_of(target.get("discriminator")).get("propertyName")
        if not isinstance(tag, str) or "oneOf" in target or "anyOf" in target:
            return []
        found: list[str] = []
        pending = [base]
        while pending:
            above = {"$ref": f"{REF}{pending.pop()}"}
            for name, schema in self._schemas.items():
                members = mapping_of(schema).get("allOf")
                extends = is_list(members) and any(
                    mapping_of(one).get("$ref") == above["$ref"] for one in members
                )
                if extends and name not in found and self._is_tagged(name, tag):
                    found.append(name)
                    pending.append(name)
        return found

    def _union(self, wanted: str, vendors: list[str], tag: str, schema: Schema) -> Schema:
        """A named union of objects, in each of which the tag has the values that stand for it.

        In a request it is one object with the properties of all.

        Args:
            wanted: The union's name.
            vendors: The vendor's names of its members.
            tag: The property that tells which one it is.
            schema: Has the discriminator.
        """
        mapping = mapping_of(mapping_of(schema.get("discriminator")).get("mapping"))
        members: list[Schema] = []
        for vendor in vendors:
            # Not by `_referred`: that of a base would be this union.
            self._open.append(vendor)
            plain = self.plain(self._schemas[vendor])
            self._open.pop()
            plain = dict(self._book.resolve(plain))
            values = [value for value, target in mapping.items() if target == f"{REF}{vendor}"]
            if values or vendor != vendors[-1] or not wanted.startswith("Any"):
                own = mapping_of(plain.get("properties"))
                values = values or values_of(own.get(tag, {})) or [vendor]
                is_one = len(values) == 1 and self._direction == "response"
                said: Schema = {"const": values[0]} if is_one else {"enum": values}
                plain["properties"] = {**own, tag: {"type": "string", **said}}
                plain["required"] = list(dict.fromkeys([*plain.get("required", ()), tag]))
            members.append(plain)
        if self._direction == "request":  # one set of arguments for all
            return self._book.name(wanted, self._merged(members), self._direction)
        named = zip(vendors, members, strict=True)
        references = [self._book.name(component_name(name), one, self._direction) for name, one in named]
        union = {"type": "object", "oneOf": distinct(references), "discriminator": {"propertyName": tag}}
        return self._book.name(wanted, union, self._direction)

    def _merged_members(self, schema: Schema) -> Schema:
        """One schema out of an ``allOf``, or the one that it stands for."""
        node = self._vendor.node(schema)
        if node.name:
            found = self._referred(node.name, {})
            return nullable(found) if node.nullable else found
        return self.plain(as_schema(node))

    def _united(self, schema: Schema, members: list[Any]) -> Schema:
        """A union as the one thing that all its members are; scalars of several types stay apart."""
        plain = [self.plain(_with_what_is_beside(schema, member)) for member in members]
        null = may_be_null(schema) or any(may_be_null(mapping_of(item)) or is_null(item) for item in members)
        kinds = distinct([without_null(member) for member in plain if not is_null(member)])
        if any(not kind for kind in kinds):
            return {}
        if len(kinds) > 1 and all(is_object(self._book.resolve(kind)) for kind in kinds):
            kinds = [self._merged([self._book.resolve(kind) for kind in kinds])]
        if len(kinds) > 1 and all(kind.keys() <= {"type", "enum", "format"} for kind in kinds):
            kinds = [scalars(kinds)]
        if len(kinds) > 1 and all(kind.get("type") == "array" for kind in kinds):
            kinds = [
                {"type": "array", "items": self._joined([mapping_of(kind.get("items")) for kind in kinds])}
            ]
        found = kinds[0] if len(kinds) == 1 else {"oneOf": kinds}
        return nullable(found) if null else found

    def _joined(self, kinds: list[Schema]) -> Schema:
        kinds = distinct(kinds)
        if all(is_object(self._book.resolve(kind)) for kind in kinds):
            return kinds[0] if len(kinds) == 1 else self._merged([self._book.resolve(kind) for kind in kinds])
        return kinds[0] if len(kinds) == 1 else scalars(kinds) if all("type" in k for k in kinds) else {}

    def _merged(self, objects: list[Schema]) -> Schema:
        """One object that each of several is; only what all of them require is required."""
        properties: dict[str, Schema] = {}
        for item in objects:
            for name, schema in mapping_of(item.get("properties")).items():
                if properties.setdefault(name, schema) != schema:
                    properties[name] = either(properties[name], schema)
        required = required_by_all([item.get("required", ()) for item in objects])
        return {"type": "object", **({"required": required} if required else {}), "properties": properties}

    def _own(self, schema: Schema) -> Schema:
        """A schema that is no reference and no union."""
        kinds = kinds_of(schema)
        plain: Schema = {"type": kinds if len(kinds) > 1 else kinds[0]} if kinds else {}
        if schema.get("format") in _FORMATS:
            plain["format"] = schema["format"]
        elif contents := contents_of(schema):
            plain |= {"type": "string", "format": contents} if not kinds else {"format": contents}
        if values := [value for value in values_of(schema) if not kinds or type_name(value) in kinds]:
            plain["enum"] = values
        plain |= {key: schema[key] for key in _BOUNDS if isinstance(schema.get(key), int | float)}
        pattern = schema.get("pattern")
        if isinstance(pattern, str) and pattern and (own := translated(pattern)) is not None:
            plain["pattern"] = own
        default = schema.get("default")
        if default is not None and self._direction == "request" and default in (values or [default]):
            plain["default"] = default
        if "array" in kinds:
            plain |= self._items(schema)
        if "object" in kinds:
            plain |= self._members(schema)
        return plain

    def _items(self, schema: Schema) -> Schema:
        """A tuple's items each; any of them where more may follow."""
        prefix = [self.plain(item) for item in schema.get("prefixItems", ())]
        rest = schema.get("items")
        if not prefix:
            return {"items": self.plain(rest)}
        longest: Any = schema.get("maxItems", len(prefix))
        if is_mapping(rest) and rest != {"not": {}} and longest != len(prefix):
            kinds = distinct([*prefix, self.plain(rest)])
            return {"items": {"oneOf": kinds} if len(kinds) > 1 else kinds[0]}
        return {"prefixItems": prefix}

    def _members(self, schema: Schema) -> Schema:
        unwanted = _NOT_MINE[self._direction]
        given = mapping_of(schema.get("properties"))
        properties = {
            name: self.plain(member)
            for name, member in given.items()
            if not any(mapping_of(item).get(unwanted) is True for item in with_members(member))
        }
        members: Schema = {}
        if required := [name for name in texts_of(schema.get("required")) if name in properties]:
            members["required"] = required
        if properties:
            members["properties"] = properties
        extra = schema.get("additionalProperties")
        patterns = [self.plain(inner) for inner in mapping_of(schema.get("patternProperties")).values()]
        if patterns and (extra is None or extra is False):
            several = distinct(patterns)
            members["additionalProperties"] = several[0] if len(several) == 1 else {"oneOf": several}
        elif is_mapping(extra) and extra:
            members["additionalProperties"] = self.plain(extra)
        elif extra is not None and extra is not False and (not properties or self._direction == "request"):
            members["additionalProperties"] = True
        return members
