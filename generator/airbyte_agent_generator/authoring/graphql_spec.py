"""The operations of a GraphQL service as those of a spec."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

from graphql import FieldNode, GraphQLSchema, InlineFragmentNode, SelectionSetNode

from ..errors import PickError, VendorDocumentError
from ..vendor.files import VendorFile
from ..vendor.graphql import Query, Typed, read_query, read_schema, typed_together
from ..vendor.graphql_components import REF
from ..vendor.graphql_draft import draft, proposals
from ..vendor.graphql_records import find_records
from .drafting import heading
from .graphql_parameters import body, mismatches, parameter, sent, templates
from .picks import Pick

__all__ = ["GraphQLSpec", "compose_graphql", "propose_graphql"]

_PATH = "/graphql"
_CURSOR_NAMES = ("end_cursor", "has_next_page")
_MANY = {"list", "search"}


@dataclass
class GraphQLSpec:
    """The part of a spec that is GraphQL.

    Attributes:
        paths: Its operations, one a key.
        schemas: The component schemas they refer to.
        taken: ``entity.action`` to ``query issues``.
        notes: What does not match, one line each.
    """

    paths: dict[str, Any] = field(default_factory=dict[str, Any])
    schemas: dict[str, Any] = field(default_factory=dict[str, Any])
    taken: dict[str, str] = field(default_factory=dict[str, str])
    notes: list[str] = field(default_factory=list[str])


@dataclass(frozen=True, slots=True)
class _Document:
    """What a pick asks for; ``fields`` stand where the caller chooses, if he may."""

    pick: Pick
    query: Query
    fields: str


def propose_graphql(sdl: str) -> list[Pick]:
    """What a spec of this schema might have.

    Raises:
        VendorDocumentError: It is no schema.
    """
    return [Pick(item.entity, item.action, item.vendor) for item in proposals(read_schema(sdl))]


def compose_graphql(file: VendorFile, picks: Sequence[Pick], schemas: Collection[str] = ()) -> GraphQLSpec:
    """The part of a spec that comes from a GraphQL schema.

    Args:
        file: The schema.
        picks: Which operations there shall be. Where only the catalogue has one, a root field that looks like
            it is taken; where there is none, a note says so.
        schemas: Names of component schemas that are taken.

    Raises:
        VendorDocumentError: It is no schema.
        PickError: A pick's document does not fit it.
    """
    schema, spec = read_schema(str(file.contents)), GraphQLSpec()
    alike = {f"{item.entity}.{item.action}": item.vendor for item in proposals(schema)}
    documents: list[_Document] = []
    for pick in picks:
        vendor = pick.vendor or alike.get(pick.name, "")
        if not pick.query and not vendor:
            spec.notes.append(f"{pick.name}: no field of the schema matches; pick it with a query")
            continue
        try:
            text = pick.query or draft(schema, *_root(vendor), _wanted(pick))
            documents.append(_document(schema, pick, text))
        except VendorDocumentError as error:
            raise PickError(f"{pick.name}: {error}") from None
    several = typed_together([(item.query, item.pick.action in _MANY) for item in documents], schemas)
    for document, typed in zip(documents, several, strict=True):
        pick = document.pick
        path = pick.catalogue.path if pick.catalogue else _PATH
        spec.paths[f"{path}:{pick.entity}:{pick.action}"] = {"post": _operation(document, typed, path)}
        spec.schemas = dict(sorted(typed.components.items()))
        spec.taken[pick.name] = f"{typed.query.kind} {typed.query.field}"
        if pick.catalogue is not None:
            items = sent(typed.query, pick.catalogue, fields=bool(document.fields))
            spec.notes += [f"{pick.name}: {note}" for note in mismatches(items, pick.catalogue)]
    for document, typed in zip(documents, several, strict=True):
        _name_entity(spec, typed, document.pick)
    return spec


def _root(vendor: str) -> tuple[str, str]:
    root, _, name = vendor.partition(" ")
    return root, name


def _wanted(pick: Pick) -> set[str] | None:
    """The names that the catalogue has for what is sent."""
    row = pick.catalogue
    return {item.name for item in (*row.parameters, *row.fields)} if row else None


def _document(schema: GraphQLSchema, pick: Pick, text: str) -> _Document:
    """Where the catalogue lets the caller choose fields, those of the record are what he gets by default."""
    query = read_query(schema, text)
    if "fields" not in (_wanted(pick) or ()):
        return _Document(pick, query, "")
    _, way = find_records(query.selector, query.root, many=pick.action in _MANY)
    inside = _innermost(way[-1])
    if inside is None or inside.loc is None:
        raise VendorDocumentError("its record has no selectable fields")
    start, end = inside.loc.start + 1, inside.loc.end - 1
    fields = re.sub(r"\s+", " ", text[start:end]).strip()
    opened = f"{text[:start]} {{{{ fields }}}} {text[end:]}"
    return _Document(pick, read_query(schema, opened, fields), fields)


def _innermost(node: FieldNode) -> SelectionSetNode | None:
    """The braces of a field, or of the only fragment in them."""
    inside = node.selection_set
    while inside is not None:
        others = [
            item
            for item in inside.selections
            if not (isinstance(item, FieldNode) and item.name.value == "__typename")
        ]
        if len(others) != 1 or not isinstance(others[0], InlineFragmentNode):
            return inside
        inside = others[0].selection_set
    return None


def _operation(document: _Document, typed: Typed, path: str) -> dict[str, Any]:
    pick, records = document.pick, typed.records
    contents = heading(pick) | {
        "x-airbyte-path-override": {"path": path},
        "x-airbyte-record-extractor": records.path,
    }
    metas = {
        name: path
        for name, path in zip(_CURSOR_NAMES, (records.end_cursor, records.has_next_page), strict=True)
        if path
    }
    if metas:
        contents["x-airbyte-meta-extractor"] = metas
    if pick.action in _MANY:
        contents |= _paging(typed, metas)
    asked: dict[str, Any] = {"type": "graphql", "query": typed.query.text}
    if typed.variables:
        asked["variables"] = templates(typed.query, pick.catalogue)
    if document.fields:
        asked["default_fields"] = document.fields
    contents["x-airbyte-body-type"] = asked
    items = sent(typed.query, pick.catalogue, fields=bool(document.fields))
    if parameters := [parameter(item) for item in items if item.place != "body"]:
        contents["parameters"] = parameters
    if fields := [item for item in items if item.place == "body"]:
        contents["requestBody"] = body(fields)
    schema = {"type": "object", "properties": {"data": typed.data}, "required": ["data"]}
    contents["responses"] = {
        "200": {"description": "The answer", "content": {"application/json": {"schema": schema}}}
    }
    return contents


def _paging(typed: Typed, metas: Collection[str]) -> dict[str, Any]:
    records = typed.records
    if records.after and "end_cursor" in metas:
        paging = {"strategy": "cursor", "param": records.after, "next": "end_cursor"}
        if "has_next_page" in metas:
            paging["has_more"] = "has_next_page"
        if records.first:
            paging["page_size"] = records.first
        return {"x-airbyte-pagination": paging}
    if {"page", "offset"} & typed.variables.keys():
        return {}  # the loader finds these by their names
    return {"x-airbyte-no-pagination": "The whole list is in one response."}


def _name_entity(spec: GraphQLSpec, typed: Typed, pick: Pick) -> None:
    """The component of the record says whose record it is, where no other is the entity's already."""
    inner: Any = typed.data
    for step in re.findall(r"\w+", typed.records.path.removeprefix("$.data")):
        inner = _one(inner)["properties"][step]
    reference = _one(inner).get("$ref", "")
    schema = spec.schemas.get(reference.removeprefix(REF))
    named = {other.get("x-airbyte-entity-name") for other in spec.schemas.values()}
    if schema is not None and pick.entity not in named:
        schema.setdefault("x-airbyte-entity-name", pick.entity)


def _one(schema: dict[str, Any]) -> dict[str, Any]:
    """What is in a list, or may be null."""
    while "items" in schema or "oneOf" in schema:
        schema = schema["items"] if "items" in schema else schema["oneOf"][0]
    return schema
