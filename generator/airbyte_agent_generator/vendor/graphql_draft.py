"""Documents and entities proposed from a GraphQL schema, for a maintainer to start from."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal, cast

from airbyte_agent_sdk.names import identifier
from graphql import (
    GraphQLArgument,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLType,
    GraphQLUnionType,
    get_named_type,
    is_leaf_type,
)

from ..errors import VendorDocumentError
from ..plan.names import class_name, singular
from .graphql_types import is_list, is_non_null, is_required, within

__all__ = ["Proposal", "draft", "proposals"]

#: What tells one object from another, and what a person calls it by.
_NAMES = ("id", "identifier", "number", "key", "login", "name", "title", "slug", "email", "url")
#: A page is read forwards.
_BACKWARDS = {"last", "before"}
_WRITES = {
    "create": "create",
    "add": "create",
    "update": "update",
    "edit": "update",
    "delete": "delete",
    "remove": "delete",
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A root field that looks like an operation.

    Attributes:
        entity: Plural, in snake case.
        action: What it looks like.
        vendor: ``query issues``.
    """

    entity: str
    action: Literal["list", "get", "search", "create", "update", "delete"]
    vendor: str


def draft(schema: GraphQLSchema, root: str, field: str, wanted: Collection[str] | None = None) -> str:
    """A document for a root field: its arguments as variables, and what its type says of itself.

    That is its scalars, ids and names of the objects one level down, and one page of a connection.

    Args:
        schema: The vendor's.
        root: ``query`` or ``mutation``.
        field: A field of that root type.
        wanted: The arguments to be had beside the required ones, or fields of theirs; ``None`` for every one.

    Raises:
        VendorDocumentError: There is no such field.
    """
    kind = schema.mutation_type if root == "mutation" else schema.query_type if root == "query" else None
    if kind is None:
        raise VendorDocumentError(
            f"{root} {field}: there is no {root} in this schema; query or mutation is meant"
        )
    if field not in kind.fields:
        near = ", ".join(name for name in kind.fields if field.lower() in name.lower()) or "none is alike"
        raise VendorDocumentError(f"{root} {field}: there is no such field ({near})")
    chosen = kind.fields[field]
    arguments = _arguments(chosen, wanted)
    declared = ", ".join(f"${name}: {_type(argument)}" for name, argument in arguments.items())
    passed = ", ".join(f"{name}: ${name}" for name in arguments)
    lines = _selected(chosen)
    head = f"{root} {class_name(field)}{f'({declared})' if declared else ''} {{"
    call = f"  {field}{f'({passed})' if passed else ''}"
    if not lines:
        return f"{head}\n{call}\n}}\n"
    return "\n".join((head, f"{call} {{", *(f"    {line}" for line in lines), "  }", "}", ""))


def _arguments(field: GraphQLField, wanted: Collection[str] | None) -> dict[str, GraphQLArgument]:
    """Those worth a variable."""
    backwards = _BACKWARDS if "after" in field.args else set[str]()
    return {
        name: argument
        for name, argument in field.args.items()
        if is_required(_type(argument), argument.default_value)
        or (
            argument.deprecation_reason is None
            and (name not in backwards if wanted is None else _is_wanted(name, argument, wanted))
        )
    }


def _is_wanted(name: str, argument: GraphQLArgument, wanted: Collection[str]) -> bool:
    kind = get_named_type(_type(argument))
    fields: Collection[str] = kind.fields if isinstance(kind, GraphQLInputObjectType) else ()
    return name in wanted or any(inner in wanted for inner in fields)


def _selected(field: GraphQLField) -> list[str]:
    """The lines between a root field's braces; none for a scalar."""
    kind = _named(field)
    if is_leaf_type(kind):
        return []
    fields = _fields(kind)
    if "pageInfo" in fields and (record := _record_of(fields)) is not None:
        name, node = record
        inner = [f"  {line}" for line in _record(node)]
        if name == "edges":
            inner = ["  node {", *(f"  {line}" for line in inner), "  }"]
        return [f"{name} {{", *inner, "}", "pageInfo { hasNextPage endCursor }"]
    if fields and kind.name.endswith("Payload"):
        return list(_payload(fields)) or ["__typename"]
    return _record(kind)


def _record_of(fields: dict[str, GraphQLField]) -> tuple[str, GraphQLNamedType] | None:
    """The field of a connection that holds its records, and what they are."""
    if "nodes" in fields:
        return None if _is_leaf(fields["nodes"]) else ("nodes", _named(fields["nodes"]))
    edge = _fields(_named(fields["edges"])) if "edges" in fields else {}
    return ("edges", _named(edge["node"])) if "node" in edge and not _is_leaf(edge["node"]) else None


def _payload(fields: dict[str, GraphQLField]) -> Iterator[str]:
    """What a mutation gives back: the record whole, of errors and the like their scalars."""
    for name, field in fields.items():
        kind = _named(field)
        if is_leaf_type(kind):
            yield name
        elif _is_many(field):
            if scalars := [inner for inner, part in _fields(kind).items() if _is_leaf(part)]:
                yield f"{name} {{ {' '.join(scalars)} }}"
        else:
            yield from (f"{name} {{", *(f"  {line}" for line in _record(kind)), "}")


def _record(kind: GraphQLNamedType) -> list[str]:
    """The lines of a record: scalars, then objects with the names they go by."""
    if isinstance(kind, GraphQLUnionType):
        return ["__typename", *_of_members(kind)]
    fields = _fields(kind)
    lines = [name for name, field in fields.items() if _is_leaf(field)]
    for name, field in fields.items():
        inner = _fields(_named(field))
        if _is_leaf(field) or "pageInfo" in inner:
            continue
        known = [part for part in _NAMES if part in inner and _is_leaf(inner[part])]
        if "id" not in known:  # no record of its own: an amount, an address
            known = [part for part, own in inner.items() if _is_leaf(own)]
        if known:
            lines.append(f"{name} {{ {' '.join(known)} }}")
    return lines or ["__typename"]


def _of_members(kind: GraphQLUnionType) -> Iterator[str]:
    """A fragment for each member of a union. One name has one type in all, or the document is refused."""
    types: dict[str, str] = {}
    for member in kind.types:
        fields = {name: str(_type(field)) for name, field in _fields(member).items() if _is_leaf(field)}
        fitting = [name for name, written in fields.items() if types.setdefault(name, written) == written]
        if fitting:
            yield f"... on {member.name} {{ {' '.join(fitting)} }}"


def _fields(kind: GraphQLNamedType) -> dict[str, GraphQLField]:
    """The fields that can be selected just like that."""
    if not isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
        return {}
    return {
        name: field
        for name, field in kind.fields.items()
        if field.deprecation_reason is None
        and not any(is_required(_type(argument), argument.default_value) for argument in field.args.values())
    }


def _is_leaf(field: GraphQLField) -> bool:
    return is_leaf_type(_named(field))


def _is_many(field: GraphQLField) -> bool:
    kind = _type(field)
    return is_list(within(kind) if is_non_null(kind) else kind)


def _named(field: GraphQLField) -> GraphQLNamedType:
    return get_named_type(_type(field))


def _type(field: GraphQLField | GraphQLArgument) -> GraphQLType:
    kind: GraphQLType = cast("Any", field).type
    return kind


def proposals(schema: GraphQLSchema) -> list[Proposal]:
    """Operations that the root fields look like, in the schema's order; of two for one name the first."""
    found: dict[tuple[str, str], Proposal] = {}
    for proposal in (*_of_queries(schema), *_of_mutations(schema)):
        found.setdefault((proposal.entity, proposal.action), proposal)
    return list(found.values())


def _of_queries(schema: GraphQLSchema) -> Iterator[Proposal]:
    for name, field in _live(schema.query_type):
        kind = _named(field)
        words = identifier(name).split("_")
        if is_leaf_type(kind):
            continue
        if "search" in words and len(words) > 1:
            yield Proposal(_plural(word for word in words if word != "search"), "search", f"query {name}")
        elif _is_many(field) or "pageInfo" in _fields(kind):
            yield Proposal(_plural(words), "list", f"query {name}")
        else:  # the only one of its kind has its own name: `viewer`
            only = not any(is_required(_type(item), item.default_value) for item in field.args.values())
            yield Proposal("_".join(words) if only else _plural(words), "get", f"query {name}")


def _of_mutations(schema: GraphQLSchema) -> Iterator[Proposal]:
    """``issueCreate`` and ``createIssue`` alike."""
    for name, _ in _live(schema.mutation_type):
        words = identifier(name).split("_")
        verb = words[-1] if words[-1] in _WRITES else words[0]
        if verb not in _WRITES or len(words) < 2:
            continue
        entity = _plural(words[:-1] if words[-1] == verb else words[1:])
        match _WRITES[verb]:
            case "create" | "update" | "delete" as action:
                yield Proposal(entity, action, f"mutation {name}")
            case _:
                continue


def _live(kind: GraphQLObjectType | None) -> Iterator[tuple[str, GraphQLField]]:
    for name, field in kind.fields.items() if kind else ():
        if field.deprecation_reason is None:
            yield name, field


def _plural(words: Iterable[str]) -> str:
    *first, last = words
    if singular(last) == last and not last.endswith("s"):
        last = re.sub(r"([^aeiou])y$", r"\1ie", last)
        last += "es" if re.search(r"(s|x|z|ch|sh)$", last) else "s"
    return "_".join((*first, last))
