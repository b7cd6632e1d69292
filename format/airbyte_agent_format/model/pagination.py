"""The pagination of an operation: declared in the spec, or inferred from names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from airbyte_agent_sdk.definition import LIST_ACTIONS, Paging
from airbyte_agent_sdk.names import identifier
from airbyte_agent_sdk.records.jsonpath import parse

from ..schema import ANY, Node
from .document import Document, Operation
from .info import Pagination

__all__ = ["infer_paging"]

#: Meta names for the value of the next request, and the parameters that accept it. The first match applies.
_CURSORS: Final[tuple[tuple[str, str], ...]] = (
    (
        "next_cursor next_page_cursor end_cursor after_cursor next_after after cursor next",
        "cursor after start_cursor page_cursor page_after next_cursor after_cursor starting_after",
    ),
    (
        "next_page_token next_token page_token continuation_token pagination_token token next",
        "page_token next_page_token next_token continuation_token pagination_token token cursor",
    ),
    ("next_offset offset_token next", "offset start skip"),
    ("next_page next_page_number next", "page page_number page_id starting_after cursor"),
    ("next_start next_start_at", "start start_at"),
    ("bookmark scroll_id marker next_marker", "bookmark scroll_id scroll marker"),
)
_PAGES: Final = "page page_number page_num page_no page_index current_page p"
_OFFSETS: Final = "offset start_at start skip start_index page_offset"
_SIZES: Final = "limit page_size per_page max_results page_limit size count first max_items top rows"
_HAS_MORE: Final = "has_more has_next_page has_next more has_more_pages has_more_items"
_TOTAL_PAGES: Final = "total_pages total_page_count num_pages"
_URL_NAME: Final = re.compile(r"(^|_)(url|uri|link|href)s?(_|$)")
_URL_PATH: Final = re.compile(
    r"links?\b.*\.next\b|next_?(page_?)?(url|uri|link|href|records_?url)", re.IGNORECASE
)


def infer_paging(document: Document, operation: Operation) -> Paging | None:
    """The pagination of ``operation``.

    The operation's own declaration has priority (``x-airbyte-pagination``, ``x-airbyte-no-pagination``), then
    that of the info section, if the operation has its parameters. Otherwise it is inferred from the names of
    meta values and parameters, in this order: a URL in the response; a cursor, token, offset or page number
    in the response and a parameter that accepts it; the last record's id (``has_more`` and
    ``starting_after``); a page
    number; an offset.

    Returns:
        ``None`` if the operation returns no list, or if nothing can be inferred.
    """
    if operation.action not in LIST_ACTIONS:
        return None
    schemas = _parameters(document, operation)
    if operation.pagination:
        return _stated(operation.pagination)
    if operation.no_pagination:
        return Paging("none")
    default = document.info.pagination
    if default and all({way.param, way.page_size} - {None} <= schemas.keys() for way in _ways(default)):
        return _stated(default)
    return _inferred(document, operation, schemas)


def _ways(given: Pagination) -> Iterator[Pagination]:
    yield given
    yield from given.others


def _stated(given: Pagination) -> Paging:
    return Paging(
        strategy=given.strategy,
        param=given.param,
        next=given.next,
        has_more=given.has_more,
        page_size=given.page_size,
        fields=given.fields,
        max_records=given.max_records,
        total=given.total,
        beyond=given.beyond,
        when=tuple(given.when),
        others=tuple(map(_stated, given.others)),
        alone=given.alone,
        also=tuple(given.also.items()),
        inclusive=given.inclusive,
    )


def _inferred(document: Document, operation: Operation, schemas: Mapping[str, Any]) -> Paging | None:
    metas = {identifier(name): name for name in operation.meta_extractor}
    parameters = {identifier(name): name for name in schemas}
    has_more = _first(metas, _HAS_MORE)
    size = _first(parameters, _SIZES)
    for name, extractor in operation.meta_extractor.items():
        if extractor == "@link.next":
            return Paging("link_header", next=name, page_size=size)
        if _holds_next_url(document, operation, name, parameters):
            return Paging("next_url", next=name, page_size=size)
    for meta_names, parameter_names in _CURSORS:
        found, param = _first(metas, meta_names), _first(parameters, parameter_names)
        if found and param:
            return Paging("cursor", param, found, has_more, size)
    for name in ("offset", "page", "start"):
        found, param = metas.get(name), parameters.get(name)
        # A value with the parameter's own name: the next one if it is a text, the current one if it is a
        # number.
        if found and param and _is_text(document, schemas[param]):
            return Paging("cursor", param, found, has_more, size)
    if has_more and "starting_after" in parameters:
        return Paging("last_id", parameters["starting_after"], None, has_more, size)
    numbers = {name: own for name, own in parameters.items() if not _is_text(document, schemas[own])}
    if param := _first(numbers, _PAGES):
        return Paging("page", param, None, has_more or _first(metas, _TOTAL_PAGES), size)
    if param := _first(numbers, _OFFSETS):
        return Paging("offset", param, None, has_more, size)
    return None


def _first(names: Mapping[str, str], wanted: str) -> str | None:
    """The API's own name of the first match."""
    return next((names[name] for name in wanted.split() if name in names), None)


def _parameters(document: Document, operation: Operation) -> dict[str, Any]:
    """Schemas of parameters and body fields by name, without path parameters and headers."""
    fields = dict(document.schemas.body(operation.body_schema).properties)
    return fields | {item.name: item.schema_ for item in operation.parameters if item.in_ == "query"}


def _is_text(document: Document, schema: Any) -> bool:
    return "string" in document.schemas.node(schema).types


def _holds_next_url(
    document: Document, operation: Operation, name: str, parameters: Mapping[str, str]
) -> bool:
    """Whether a meta value is the URL of the next page, according to its name, path or schema.

    A bare ``next`` that is not a number is a URL if no parameter accepts a cursor.
    """
    spoken, extractor = identifier(name), operation.meta_extractor[name]
    if "prev" in spoken or ("next" not in spoken and "next" not in extractor):
        return False
    if _URL_NAME.search(spoken) or _URL_PATH.search(extractor):
        return True
    node = _at(document, operation, extractor)
    is_number = not {"integer", "number"}.isdisjoint(node.types)
    bare = spoken == "next" and extractor.endswith(".next") and not is_number
    opaque = any(_first(parameters, wanted) for _, wanted in _CURSORS[:2])
    return node.facts.get("format") in {"uri", "url", "uri-reference"} or (bare and not opaque)


def _at(document: Document, operation: Operation, extractor: str) -> Node:
    """The schema of an extractor's value; any value if the response does not describe it."""
    try:
        steps = parse(extractor).steps
    except ValueError:
        return ANY
    schemas = document.schemas
    node = schemas.node(operation.success.schema_ if operation.success else {})
    for step in steps:
        node = schemas.node(node.properties.get(step) if isinstance(step, str) else node.items)
    return node
