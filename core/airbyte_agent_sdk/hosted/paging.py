"""Pagination through the hosted API, which returns metadata instead of the service's response."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from pydantic_core import from_json

from ..definition import Parameter
from ..errors import PagingError
from ..names import identifier
from ..values import is_array, is_object
from ..wire.call import Call
from ..wire.next_page import as_declared, position_names
from ..wire.next_page import next_call as local_next_call
from ..wire.response import ParsedResponse

__all__ = ["chosen_fields", "distinct", "next_call"]

#: Metadata names for the existence of a next page and its position, in the form of :func:`identifier`.
_MORE: Final = ("has_next_page", "has_more", "has_next", "has_more_pages", "has_more_items", "more_records")
_NEXT: Final = (
    *("end_cursor", "next_cursor", "next_page_cursor", "after_cursor", "next_page_token", "next_token"),
    *("continuation_token", "pagination_token", "next_offset", "next_page_offset", "next_page_id"),
    *("next_start", "next_start_at", "next_page_starting_after", "next_after", "paging_next_after"),
    *("pagination_cursor", "bookmark", "scroll_id", "next_page_url", "next_url", "next_link", "next_uri"),
    *("next_page", "next", "cursor"),
)


def chosen_fields(call: Call) -> dict[str, list[str]]:
    """The field selection to send, extended by the fields that pagination reads of records."""
    select, exclude = call.options.select_fields, call.options.exclude_fields
    for name in _marks(call):
        if select and not any(_holds(field, name) for field in select):
            select = (*select, name)
        exclude = tuple(field for field in exclude if not _holds(field, name))
    chosen = {"select_fields": [*select], "exclude_fields": [*exclude]}
    return {option: fields for option, fields in chosen.items() if fields}


def distinct(call: Call, outcome: ParsedResponse) -> ParsedResponse:
    """Makes ``outcome`` differ from other pages if the selected fields do not identify records."""
    marks = _marks(call)
    if not marks or not call.options.partial or _is_by_last(call) or not is_array(outcome.data):
        return outcome
    if not any(is_object(record) and marks[0] in record for record in outcome.data):
        outcome.page = [object() for _ in outcome.data]
    return outcome


def _marks(call: Call) -> tuple[str, ...]:
    """The fields of records that pagination uses, or the one that detects repeated pages."""
    paging = call.operation.paging if call.operation.is_list else None
    if paging is None or paging.strategy not in ("last_id", "page", "offset"):
        return ()
    fields = (paging.next or "id", *(field for _, field in paging.also)) if _is_by_last(call) else ("id",)
    return tuple(field.removeprefix("$.") for field in fields)


def _is_by_last(call: Call) -> bool:
    return call.operation.paging is not None and call.operation.paging.strategy == "last_id"


def _holds(field: str, name: str) -> bool:
    return name == field or name.startswith(f"{field}.")


def next_call(call: Call, outcome: ParsedResponse) -> Call | None:
    """The call for the page after ``outcome``; ``None`` after the last page.

    The hosted API's own ``cursor`` has priority, then the names in the connector's spec, then common names of
    cursors, which are sent as the connector's own parameter.

    Raises:
        PagingError: The next page cannot be determined.
    """
    meta, paging = outcome.meta, call.operation.paging
    facts = _facts(meta)
    more = meta.get(paging.has_more) if paging and paging.has_more else None
    more = next((facts[name] for name in _MORE if name in facts), more)
    if more is not None and not more:
        return None
    told, cursor = _cursor(outcome)
    if cursor:
        return _at(call, "cursor", cursor)
    if told and more is None:
        return None
    if paging is None or paging.strategy == "none":
        following = _by_usual_names(call, facts) or local_next_call(call, outcome)
    else:
        following = _by_own_names(call, outcome, facts, more)
    if following is None and more:
        raise PagingError("the hosted API reports a next page, but not how to request it")
    return following


def _cursor(outcome: ParsedResponse) -> tuple[bool, Any]:
    """Whether the metadata has the hosted API's cursor, and the cursor."""
    meta, pagination = outcome.meta, outcome.meta.get("pagination")
    if meta.get("end_cursor") or not is_object(pagination) or "cursor" not in pagination:
        return "end_cursor" in meta, meta.get("end_cursor")
    return True, pagination["cursor"]


def _facts(meta: Mapping[str, Any], above: tuple[str, ...] = ()) -> dict[str, Any]:
    """The metadata's values by normalized names, with and without their parents' names.

    ``{"pageInfo": {"endCursor": "x"}}`` becomes ``page_info_end_cursor`` and ``end_cursor``.
    """
    facts: dict[str, Any] = {}
    for name, value in meta.items():
        steps = (*above, identifier(name))
        if is_object(value):
            facts = _facts(value, steps) | facts
        else:
            facts |= {"_".join(steps[start:]): value for start in range(len(steps))}
    return facts


def _at(call: Call, param: str, value: Any) -> Call:
    """The call at a new position, which replaces the old one completely."""
    own = position_names(call.operation.paging)
    params = {name: given for name, given in call.params.items() if name not in (*own, "cursor")}
    return replace(call, params={**params, param: value})


def _by_usual_names(call: Call, facts: Mapping[str, Any]) -> Call | None:
    """The next call by a common name of cursors; ``None`` if none has a value."""
    paging = call.operation.paging
    for name in _NEXT:
        value = facts.get(name)
        if value is None or value in ("", False):
            continue
        if "://" in str(value):
            return replace(call, params=_params_of(str(value), call))
        param = paging.param if paging and paging.param else "cursor"
        return _at(call, param, as_declared(call.operation, param, value))
    return None


def _by_own_names(call: Call, outcome: ParsedResponse, facts: Mapping[str, Any], more: Any) -> Call | None:
    """The next call by the connector's own pagination, with the metadata as the service's response."""
    operation, meta = call.operation, outcome.meta
    paging = operation.paging
    assert paging is not None  # noqa: S101  the caller has looked
    by_url = paging.strategy in ("next_url", "link_header")
    if by_url or paging.strategy == "cursor":
        source = _metadata(paging.next or ("@link.next" if by_url else paging.param or ""), call, outcome)
        if source not in meta:
            following = _by_usual_names(call, facts)
            if following is None:
                _refuse_silence(outcome, facts)
            return following
        if by_url:
            url = meta[source]
            return replace(call, params=_params_of(str(url), call)) if url else None
        paging = replace(paging, next=source)
    elif paging.strategy != "last_id" and paging.next not in meta:
        paging = replace(paging, next=None)
    # If nothing indicates more pages, the records or the cursor decide.
    paging = replace(paging, has_more=None if more is None else "has_next_page")
    following = local_next_call(
        replace(call, operation=replace(operation, paging=paging)),
        replace(outcome, meta={**meta, "has_next_page": more}),
    )
    return replace(following, operation=operation) if following else None


def _refuse_silence(outcome: ParsedResponse, facts: Mapping[str, Any]) -> None:
    """Raise if the metadata does not indicate whether there are more pages.

    Raises:
        PagingError: There are records, but no name that indicates a next page.
    """
    if outcome.sent and not any(name in facts for name in (*_NEXT, *_MORE)):
        names = ", ".join(outcome.meta) or "nothing"
        raise PagingError(
            f"cannot determine whether there is a next page: the hosted API's metadata has {names}, none of "
            "which names a cursor; pass the API's own parameters instead"
        )


def _metadata(source: str, call: Call, outcome: ParsedResponse) -> str:
    """The metadata name that was extracted from ``source``, or has the same name."""
    if source not in outcome.meta and source.startswith(("$", "@")):
        return next((name for name, place in call.operation.meta.items() if place == source), source)
    return source


def _params_of(url: str, call: Call) -> dict[str, Any]:
    """The parameters in a next page's URL: the service's URLs cannot be requested here."""
    declared = {name: item for name, item in call.operation.by_name.items() if item.location == "query"}
    params = {name: value for name, value in call.params.items() if name not in declared}
    for name, text in parse_qsl(urlsplit(url).query, keep_blank_values=True):
        own = name if name in declared else name.partition("[")[0]
        if own == name and name in declared and not _is_nested(declared[name]):
            params[name] = _as_declared(text, declared[name])
        elif own in declared and own in call.params:
            params[own] = call.params[own]  # a list or an object, which is not a position
        else:
            raise PagingError(f'the next page\'s URL has "{name}", which is not a parameter of the operation')
    return params


def _is_nested(parameter: Parameter) -> bool:
    return parameter.schema.get("type") in ("array", "object")


def _as_declared(text: str, parameter: Parameter) -> Any:
    if parameter.schema.get("type") not in ("integer", "number", "boolean"):
        return text
    try:
        return from_json(text)
    except ValueError:
        return text
