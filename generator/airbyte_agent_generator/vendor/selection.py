"""Selected fields as JSON Schema: what a GraphQL document gets back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, cast

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLCompositeType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLType,
    GraphQLUnionType,
    InlineFragmentNode,
    SelectionNode,
    SelectionSetNode,
    get_named_type,
    is_abstract_type,
    is_composite_type,
)

from .graphql_types import Schema, is_list, is_non_null, leaf_schema, nullable, within

__all__ = ["FREE", "TYPE", "Found", "Selection", "Selector"]

#: The directive that marks a selection which the caller may replace by one of his own.
FREE = "__free"
#: On an object that shall become a component: the GraphQL type it is of.
TYPE = "x-graphql-type"
_WRAPPERS = ("Connection", "Edge", "Payload", "PageInfo")
_CONDITIONS = frozenset({"skip", "include", "defer"})


class Selection(NamedTuple):
    """The braces behind a field.

    Attributes:
        node: What stands in them.
        type: Of the object they select from.
        free: Whether the caller may put other fields there.
    """

    node: SelectionSetNode
    type: GraphQLCompositeType
    free: bool = False


@dataclass(slots=True)
class Found:
    """The fields that answer to one name, after all fragments are spread.

    Attributes:
        node: The first of them.
        parent: The type it is a field of.
        free: Whether the caller may leave it out for another.
        certain: Whether it is there whatever the object is.
        below: What is selected within.
    """

    node: FieldNode
    parent: GraphQLCompositeType
    free: bool = False
    certain: bool = False
    below: list[Selection] = field(default_factory=list[Selection])

    @property
    def type(self) -> GraphQLType:
        """Its type. ``__typename`` has none of its own: it is not asked here."""
        kind: GraphQLType = cast("GraphQLObjectType", self.parent).fields[self.node.name.value].type
        return kind

    @property
    def is_list(self) -> bool:
        """Whether it gives a list."""
        return is_list(within(self.type) if is_non_null(self.type) else self.type)


@dataclass(frozen=True, slots=True)
class Selector:
    """Reads the selections of one document.

    Attributes:
        schema: Its types.
        fragments: The document's, by name.
    """

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]

    def fields(self, selections: Iterable[Selection]) -> dict[str, Found]:
        """The selected fields by the name they answer to, fragments spread."""
        fields: dict[str, Found] = {}
        for selection in selections:
            self._gather(selection, fields, certain=not selection.free)
        return fields

    def object(self, selections: Iterable[Selection], way: Sequence[FieldNode] = ()) -> Schema:
        """The object that selections give. Those that shall be components are marked.

        Args:
            selections: All that is selected from it.
            way: The fields that lead from it to the records; objects on this way are no components.
        """
        selections = list(selections)
        properties: Schema = {}
        required: list[str] = []
        for name, found in self.fields(selections).items():
            onwards = way[1:] if way and found.node is way[0] else ()
            properties[name] = self._value(found, onwards)
            if found.certain:
                required.append(name)
        schema: Schema = {"type": "object", "properties": properties}
        if required:
            schema["required"] = required
        kind = self.only_fragment(selections) or selections[0].type
        if not way and not kind.name.endswith(_WRAPPERS):
            schema[TYPE] = kind.name
        return schema

    def only_fragment(self, selections: Sequence[Selection]) -> GraphQLCompositeType | None:
        """The type of the only fragment, where nothing else is: ``nodes { ... on Issue { id } }``."""
        nodes = [
            node
            for selection in selections
            for node in selection.node.selections
            if not (isinstance(node, FieldNode) and node.name.value == "__typename")
        ]
        return self._condition(nodes[0]) if len(nodes) == 1 else None

    def _condition(self, node: SelectionNode) -> GraphQLCompositeType | None:
        """The type that a fragment is on."""
        condition = None if isinstance(node, FieldNode) else self._fragment(node).type_condition
        kind = self.schema.type_map[condition.name.value] if condition else None
        return kind if is_composite_type(kind) else None

    def _fragment(self, node: SelectionNode) -> FragmentDefinitionNode | InlineFragmentNode:
        if isinstance(node, FragmentSpreadNode):
            return self.fragments[node.name.value]
        return cast("InlineFragmentNode", node)

    def _gather(self, selection: Selection, fields: dict[str, Found], *, certain: bool) -> None:
        for node in selection.node.selections:
            sure = certain and not any(item.name.value in _CONDITIONS for item in node.directives or ())
            if isinstance(node, FieldNode):
                name = (node.alias or node.name).value
                found = fields.setdefault(name, Found(node, selection.type, selection.free))
                found.certain |= sure
                if node.selection_set:
                    kind = cast("GraphQLCompositeType", get_named_type(Found(node, selection.type).type))
                    found.below.append(Selection(node.selection_set, kind, selection.free))
                continue
            inner = self._fragment(node).selection_set
            kind = self._condition(node) or selection.type
            free = selection.free or any(item.name.value == FREE for item in node.directives or ())
            always = self._is_always(selection.type, kind) and not free
            self._gather(Selection(inner, kind, free), fields, certain=sure and always)

    def _is_always(self, kind: GraphQLCompositeType, condition: GraphQLCompositeType) -> bool:
        """Whether an object of the one type is of the other, too."""
        if kind is condition:
            return True
        if not is_abstract_type(condition) or isinstance(kind, GraphQLUnionType):
            return False
        return self.schema.is_sub_type(condition, kind)

    def _value(self, found: Found, way: Sequence[FieldNode]) -> Schema:
        if found.node.name.value == "__typename":
            kind = found.parent
            possible = self.schema.get_possible_types(kind) if is_abstract_type(kind) else [kind]
            return {"type": "string", "enum": [member.name for member in possible]}
        return _typed(found.type, self.object(found.below, way) if found.below else {})


def _typed(kind: GraphQLType, below: Schema) -> Schema:
    if is_non_null(kind):
        return _bare(within(kind), below)
    return nullable(_bare(kind, below))


def _bare(kind: GraphQLType, below: Schema) -> Schema:
    if is_list(kind):
        return {"type": "array", "items": _typed(within(kind), below)}
    return below or leaf_schema(get_named_type(kind))
