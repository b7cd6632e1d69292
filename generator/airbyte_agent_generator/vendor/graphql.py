"""A vendor's GraphQL schema, and what its types say of a document: the variables, and what comes back."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, cast

from graphql import (
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    GraphQLType,
    ListTypeNode,
    NamedTypeNode,
    NonNullTypeNode,
    OperationDefinitionNode,
    OperationType,
    TypeNode,
    VariableDefinitionNode,
    build_ast_schema,
    parse,
    print_ast,
    validate,
    value_from_ast_untyped,
)
from graphql.validation import UniqueFieldDefinitionNamesRule
from graphql.validation.specified_rules import specified_sdl_rules
from graphql.validation.validate import validate_sdl

from ..errors import VendorDocumentError
from .graphql_components import named
from .graphql_records import Records, find_records
from .graphql_types import Schema, input_schema, is_non_null
from .selection import FREE, Selection, Selector

__all__ = ["Query", "Typed", "Variable", "read_query", "read_schema", "typed", "typed_together"]

_FIELDS = re.compile(r"\{\{\s*fields\s*\}\}")
_WHAT = "A GraphQL schema"
#: GitHub's own schema says some fields twice.
_RULES = [rule for rule in specified_sdl_rules if rule is not UniqueFieldDefinitionNamesRule]


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable that a document declares.

    Attributes:
        name: Without its ``$``.
        type: As the document writes it: ``[ID!]!``.
        schema: Of its value, null left aside; with the document's default.
        required: Whether it must be given.
        nullable: Whether null may be given.
    """

    name: str
    type: str
    schema: Schema
    required: bool
    nullable: bool


@dataclass(frozen=True, slots=True)
class Query:
    """A document that fits a schema.

    Attributes:
        text: As it was written.
        kind: What it is.
        name: Its operation's, empty where it has none.
        variables: By name.
        selector: Reads its selections.
        root: What it selects from the root type.
    """

    text: str
    kind: Literal["query", "mutation"]
    name: str
    variables: Mapping[str, Variable]
    selector: Selector
    root: Selection

    @property
    def field(self) -> str:
        """The first root field: ``issues`` of ``query { issues { nodes { id } } }``."""
        return next(iter(self.selector.fields([self.root]).values())).node.name.value


@dataclass(frozen=True, slots=True)
class Typed:
    """What a document takes and gives.

    Attributes:
        query: The document.
        records: Where in the response the records are.
        data: JSON Schema of the response's ``data``.
        components: The schemas that ``data`` refers to.
    """

    query: Query
    records: Records
    data: Schema
    components: Mapping[str, Schema]

    @property
    def variables(self) -> Mapping[str, Variable]:
        """What the document takes."""
        return self.query.variables


def read_schema(sdl: str) -> GraphQLSchema:
    """Read a schema.

    Args:
        sdl: GraphQL's schema definition language.

    Raises:
        VendorDocumentError: It is none; the message names line and column.
    """
    try:
        document = parse(sdl)
        if errors := validate_sdl(document, rules=_RULES):
            raise errors[0]
        # That, say, an interface's field is deprecated and its implementation's is not, is no matter here.
        schema = build_ast_schema(document, assume_valid=True)
    except GraphQLError as error:
        raise VendorDocumentError(_where(error, _WHAT)) from None
    except TypeError as error:  # of a name that GraphQL does not allow
        raise VendorDocumentError(f"{_WHAT}: {str(error).splitlines()[0]}") from None
    if schema.query_type is None:
        raise VendorDocumentError(f"{_WHAT}: it has no type Query")
    return schema


def read_query(schema: GraphQLSchema, text: str, default_fields: str = "") -> Query:
    """Read a document, and check that it fits the schema.

    Args:
        schema: What it is checked against.
        text: One query or mutation, with its fragments. ``{{ fields }}`` may stand where the caller chooses.
        default_fields: What stands there where the caller chooses nothing.

    Raises:
        VendorDocumentError: It does not fit; the message names line and column within the document.
    """
    if _FIELDS.search(text) and not default_fields:
        raise VendorDocumentError("{{ fields }} in a document needs default fields")
    written = _FIELDS.sub(lambda _: default_fields, text)
    try:
        document = parse(written)
        errors = validate(schema, document)
        if errors:
            raise errors[0]
        # The directive marks what a caller may replace; no server has to know it.
        marked = parse(_FIELDS.sub(lambda _: f"... @{FREE} {{ {default_fields} }}", text))
    except GraphQLError as error:
        raise VendorDocumentError(_where(error, "A GraphQL document")) from None
    operations = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
    if len(operations) != 1 or operations[0].operation is OperationType.SUBSCRIPTION:
        raise VendorDocumentError("A GraphQL document must hold one query or one mutation")
    fragments = {
        node.name.value: node for node in marked.definitions if isinstance(node, FragmentDefinitionNode)
    }
    (operation,) = (node for node in marked.definitions if isinstance(node, OperationDefinitionNode))
    root = schema.get_root_type(operation.operation)
    if root is None:
        raise VendorDocumentError("A GraphQL document is a mutation, and the schema has none")
    return Query(
        text,
        "mutation" if operation.operation is OperationType.MUTATION else "query",
        operation.name.value if operation.name else "",
        {
            variable.name: variable
            for variable in (_variable(schema, node) for node in operation.variable_definitions or ())
        },
        Selector(schema, fragments),
        Selection(operation.selection_set, root),
    )


def typed(schema: GraphQLSchema, query: str, default_fields: str = "", *, many: bool = True) -> Typed:
    """What a document takes and gives by the schema's types and the fields it selects.

    Args:
        schema: The vendor's.
        query: See :func:`read_query`.
        default_fields: See :func:`read_query`.
        many: Whether its records are a list.

    Raises:
        VendorDocumentError: The document does not fit the schema.
    """
    return typed_together([(read_query(schema, query, default_fields), many)])[0]


def typed_together(queries: Sequence[tuple[Query, bool]], taken: Collection[str] = ()) -> list[Typed]:
    """The same of several documents, which share their components.

    A type has one component for each selection of it; of these the largest has the type's own name.

    Args:
        queries: Documents, each with whether its records are a list.
        taken: Names that no component may have.
    """
    found = [(query, *find_records(query.selector, query.root, many=many)) for query, many in queries]
    data, components = named([query.selector.object([query.root], way) for query, _, way in found], taken)
    return [
        Typed(query, records, schema, components)
        for (query, records, _), schema in zip(found, data, strict=True)
    ]


def _variable(schema: GraphQLSchema, node: VariableDefinitionNode) -> Variable:
    kind = _type(schema, node.type)
    wanted = is_non_null(kind)
    value = input_schema(kind)
    if node.default_value is not None:
        value["default"] = value_from_ast_untyped(node.default_value)
    return Variable(
        node.variable.name.value,
        print_ast(node.type),
        value,
        wanted and node.default_value is None,
        not wanted,
    )


def _type(schema: GraphQLSchema, node: TypeNode) -> GraphQLType:
    if isinstance(node, NonNullTypeNode):
        return GraphQLNonNull[Any](_type(schema, node.type))
    if isinstance(node, ListTypeNode):
        return GraphQLList[Any](_type(schema, node.type))
    return schema.type_map[cast("NamedTypeNode", node).name.value]


def _where(error: GraphQLError, what: str) -> str:
    if not error.locations:
        return f"{what}: {error.message}"
    place = error.locations[0]
    return f"{what}, line {place.line}, column {place.column}: {error.message}"
