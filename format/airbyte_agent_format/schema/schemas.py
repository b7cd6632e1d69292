"""Converts schemas of a document to nodes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from ..model.base import Schema, is_list, is_mapping, mapping_of
from .merging import ANNOTATIONS, all_of, common_types, distinct, is_null, merged, required_by_all
from .node import ANY, Node, ordered

__all__ = ["REF", "Schemas", "as_schema"]

#: Prefix of references to components.
REF: Final = "#/components/schemas/"
#: Maximum depth of nested alternatives.
_DEEPEST: Final = 40


class Schemas:
    """The component schemas of a document, as nodes.

    Args:
        components: The schemas by name.
    """

    def __init__(self, components: Mapping[str, Any]) -> None:
        self.components = components
        # By identity; the schema is kept alive, so that its identity is not reused.
        self._nodes: dict[int, tuple[Mapping[str, Any], Node]] = {}
        self._references: dict[str, Schema] = {}
        self._depth = 0

    def resolve(self, schema: Schema) -> Schema:
        """Resolve a schema's ``$ref``; a schema without one is returned unchanged.

        A dangling reference, which no loaded document has, returns an empty schema.
        """
        seen: set[str] = set()
        while isinstance(reference := schema.get("$ref"), str) and reference not in seen:
            seen.add(reference)
            schema = mapping_of(self.components.get(reference.removeprefix(REF)))
        return {} if "$ref" in schema else schema

    def node(self, schema: object) -> Node:
        """The node of a schema. Invalid or too deeply nested schemas accept any value."""
        if not is_mapping(schema):
            return ANY
        known = self._nodes.get(id(schema))
        if known is not None:
            return known[1]
        if self._depth > _DEEPEST:
            return ANY
        self._depth += 1
        self._nodes[id(schema)] = schema, ANY  # returned within a cycle of alternatives
        try:
            made = self._made(schema)
        finally:
            self._depth -= 1
        self._nodes[id(schema)] = schema, made
        return made

    def component(self, name: str) -> Node:
        """The node of a component, with its own description."""
        return self.node(self._references.setdefault(name, {"$ref": f"{REF}{name}"}))

    def body(self, schema: Schema) -> Node:
        """The object of a body, or of an array's items, with the properties of all alternatives."""
        node = self.node(schema)
        if node.types == ("array",) and not node.alternatives:
            node = self.node(node.items)
        return (
            self._folded(replace(node, alternatives=()), [node.alternatives]) if node.alternatives else node
        )

    def variants(self, schema: object) -> Iterator[Node]:
        """The node of a schema, or of each of its alternatives."""
        node = self.node(schema)
        if not node.alternatives:
            yield node
        for branch in node.alternatives:
            yield self.node(branch)

    def _made(self, schema: Schema) -> Node:
        name, nullable, said, schema = self._meant(schema)
        parts = list(self._parts(schema))
        node = merged(
            parts,
            name=name,
            description=_first(said, parts, "description"),
            title=_first(said, parts, "title"),
            example=next(
                (part["example"] for part in (*said, *parts) if part.get("example") is not None), None
            ),
        )
        if defaults := [part["default"] for part in said if "default" in part]:
            node = replace(node, facts=ordered({**node.facts, "default": defaults[0]}))
        groups = [
            (key, [branch for branch in part[key] if is_mapping(branch)])
            for part in parts
            for key in ("oneOf", "anyOf")
            if is_list(part.get(key)) and part[key]
        ]
        nullable |= any(is_null(branch) for _, group in groups for branch in group)
        told = [(key, [branch for branch in group if not is_null(branch)]) for key, group in groups]
        told = [(key, group) for key, group in told if group]
        if told:
            node = self._with_alternatives(node, told)
        return replace(node, nullable=True) if nullable and not node.nullable else node

    def _meant(self, schema: Schema) -> tuple[str, bool, list[Schema], Schema]:
        """Resolves a schema that only adds texts to another one.

        Returns:
            The component's name, whether null is allowed, the texts, and the target schema.
        """
        name, nullable = "", False
        said: list[Schema] = []
        seen: set[str] = set()
        direct = True
        while True:
            reference = schema.get("$ref")
            if isinstance(reference, str):
                if reference in seen:
                    return "", nullable, said, {}
                seen.add(reference)
                beside = {key: value for key, value in schema.items() if key != "$ref"}
                if beside.keys() - ANNOTATIONS and not all(
                    key.startswith("x-") for key in beside.keys() - ANNOTATIONS
                ):
                    return (
                        name,
                        nullable,
                        said,
                        {**beside, "allOf": [*beside.get("allOf", ()), {"$ref": reference}]},
                    )
                if direct or not name:
                    name = reference.removeprefix(REF)
                target, direct = (
                    mapping_of(self.components.get(name if direct else reference.removeprefix(REF))),
                    True,
                )
            else:
                only = self._only(schema)
                if only is None:
                    return name, nullable, said, schema
                beside, (target, null) = schema, only
                nullable, direct = nullable or null, False
            said.append(beside)
            nullable |= beside.get("nullable") is True
            schema = target

    @staticmethod
    def _only(schema: Schema) -> tuple[Schema, bool] | None:
        """The single schema that a schema wraps, and whether it is nullable."""
        telling = {key for key in schema.keys() - ANNOTATIONS if not key.startswith("x-")}
        if (
            len(telling) != 1
            or (key := telling.pop()) not in ("allOf", "anyOf", "oneOf")
            or not is_list(schema[key])
        ):
            return None
        members = [member for member in schema[key] if is_mapping(member)]
        if key == "allOf":
            members = [member for member in members if member.keys() - ANNOTATIONS]
            return (members[0], False) if len(members) == 1 else None
        rest = [member for member in members if not is_null(member)]
        return (rest[0], len(rest) < len(members)) if len(rest) == 1 else None

    def _parts(self, schema: Schema) -> Iterator[Schema]:
        """A schema and the members of its ``allOf``, recursively and without duplicates."""
        pending: list[Any] = [schema]
        seen: set[int] = set()  # a member may refer back to its parent
        while pending:
            part = pending.pop(0)
            if not is_mapping(part):
                continue
            if isinstance(part.get("$ref"), str):
                if beside := {key: value for key, value in part.items() if key != "$ref"}:
                    pending.insert(0, beside)
                part = self.resolve({"$ref": part["$ref"]})
            if id(part) in seen:
                continue
            seen.add(id(part))
            pending = [*(part["allOf"] if is_list(part.get("allOf")) else ()), *pending]
            yield part

    def _with_alternatives(self, node: Node, groups: list[tuple[str, list[Schema]]]) -> Node:
        every = [list(self._flattened(group, node)) for _, group in groups]
        own = bool(node.properties)
        if own or (
            len(every) > 1 and all(self.node(branch).is_object for group in every for branch in group)
        ):
            return self._folded(node, every)
        branches = [branch for group in every for branch in group]
        if any(self.node(branch).is_any for branch in branches):
            return node
        inline = [branch for branch in branches if self._is_inline(branch)]
        if len(inline) > 1:
            one = as_schema(self._folded(Node(types=("object",)), [inline]))
            branches = [
                one if branch is inline[0] else branch for branch in branches if branch not in inline[1:]
            ]
        branches = distinct(branches)
        if len(branches) == 1:
            found = self.node(branches[0])
            return replace(
                found,
                description=node.description or found.description,
                title=node.title or found.title,
                facts=ordered({**found.facts, **node.facts}),
            )
        kinds = dict.fromkeys(kind for branch in branches for kind in self.node(branch).types)
        typed = all(self.node(branch).types for branch in branches)
        return replace(
            node,
            types=node.types or (tuple(kinds) if typed else ()),
            nullable=node.nullable or any(self.node(branch).nullable for branch in branches),
            additional=None,
            items=None,
            prefix=(),
            required=(),
            facts={key: value for key, value in node.facts.items() if key == "default"},
            alternatives=tuple(branches),
            union=groups[0][0],
        )

    def _flattened(self, group: Iterable[Schema], whole: Node) -> Iterator[Schema]:
        """Alternatives, recursively, each with the keywords common to all."""
        shared: Schema = {
            **_type(whole),
            **{key: whole.facts[key] for key in whole.facts if key != "default"},
        }
        if whole.items is not None and not whole.properties:
            shared["items"] = whole.items
        for branch in group:
            node = self.node(branch)
            if node.alternatives:
                yield from self._flattened(node.alternatives, whole)
                continue
            given = {key: value for key, value in shared.items() if key != "type"}
            fits = not whole.types or (node.types and common_types(whole.types, node.types) == node.types)
            if whole.types and node.types and not common_types(whole.types, node.types):
                continue  # impossible for the whole schema
            yield branch if fits and not given else {"allOf": [branch, shared]}

    def _is_inline(self, branch: Schema) -> bool:
        node = self.node(branch)
        return node.is_object and not node.name

    def _folded(self, node: Node, groups: Iterable[Sequence[Schema]]) -> Node:
        """An object with the properties of its alternatives; what all of a group require is required."""
        properties = dict(node.properties)
        required = list(node.required)
        additional = node.additional
        for group in groups:
            objects = [self.node(branch) for branch in group]
            objects = [item for item in objects if not item.types or "object" in item.types]
            required += required_by_all([item.required for item in objects])
            for name in dict.fromkeys(name for item in objects for name in item.properties):
                stated = distinct([item.properties[name] for item in objects if name in item.properties])
                one = stated[0] if len(stated) == 1 else {"anyOf": stated}
                if name not in properties:
                    properties[name] = one
                elif all(name in item.properties for item in objects) and properties[name] != one:
                    properties[name] = all_of([one, properties[name]])
            if any(item.additional not in (None, False) for item in objects):
                additional = True
        return replace(
            node,
            types=node.types or ("object",),
            properties=properties,
            required=tuple(dict.fromkeys(required)),
            additional=additional,
        )


def _type(node: Node) -> Schema:
    return {"type": node.types[0] if len(node.types) == 1 else list(node.types)} if node.types else {}


def as_schema(node: Node) -> Schema:
    """A node as a single merged schema."""
    schema: Schema = dict(node.keywords)
    if node.properties:
        schema["properties"] = dict(node.properties)
    if node.required:
        schema["required"] = list(node.required)
    if node.additional is not None:
        schema["additionalProperties"] = node.additional
    if node.prefix:
        schema["prefixItems"] = list(node.prefix)
    elif node.items is not None:
        schema["items"] = node.items
    if node.alternatives:
        schema[node.union] = [*node.alternatives, *([{"type": "null"}] if node.nullable else [])]
    return schema


def _first(said: Sequence[Schema], parts: Sequence[Schema], key: str) -> str:
    return next((part[key] for part in (*said, *parts) if isinstance(part.get(key), str) and part[key]), "")
