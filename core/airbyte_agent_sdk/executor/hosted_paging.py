"""How the next page is asked for through the hosted API, which gives metadata but not the vendor's answer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from pydantic_core import from_json

from ..definition import Parameter
from ..errors import PagingError
from ..jsonvalue import is_array, is_object
from ..paging import next_call as local_next_call
from ..response import Outcome
from .protocol import Call

__all__ = ["chosen_fields", "distinct", "next_call"]

_MORE = "has_next_page"


def chosen_fields(call: Call) -> dict[str, list[str]]:
    """Which fields the server may leave out: never the one that tells records apart when paging."""
    select, exclude, name = call.options.select_fields, call.options.exclude_fields, _mark(call)
    if name is not None:
        if select and not any(_holds(field, name) for field in select):
            select = (*select, name)
        exclude = tuple(field for field in exclude if not _holds(field, name))
    chosen = {"select_fields": [*select], "exclude_fields": [*exclude]}
    return {option: fields for option, fields in chosen.items() if fields}


def distinct(call: Call, outcome: Outcome) -> Outcome:
    """``outcome``, told from other pages where so little was asked of each record that all look alike."""
    name = _mark(call)
    if name is None or not call.options.partial or _is_by_last(call) or not is_array(outcome.data):
        return outcome
    if not any(is_object(record) and name in record for record in outcome.data):
        outcome.page = [object() for _ in outcome.data]
    return outcome


def _mark(call: Call) -> str | None:
    """The field of a list's records that the next page is asked for by, or that shows a repeated page."""
    paging = call.operation.paging if call.operation.is_list else None
    if paging is None or paging.strategy not in ("last_id", "page", "offset"):
        return None
    return (paging.next or "id").removeprefix("$.") if _is_by_last(call) else "id"


def _is_by_last(call: Call) -> bool:
    return call.operation.paging is not None and call.operation.paging.strategy == "last_id"


def _holds(field: str, name: str) -> bool:
    return name == field or name.startswith(f"{field}.")


def next_call(call: Call, outcome: Outcome) -> Call | None:
    """The call for the page after ``outcome``; ``None`` after the last.

    The hosted API's own ``cursor`` comes first, then the connector's paging by the names of its metadata.

    Raises:
        PagingError: How to find it is not known.
    """
    meta, paging = outcome.meta, call.operation.paging
    more = meta.get(_MORE, meta.get(paging.has_more) if paging and paging.has_more else None)
    if more is not None and not more:
        return None
    told, cursor = _cursor(outcome)
    if cursor:
        # It says the whole position, so the connector's own parameter for that goes.
        position = paging.param if paging else None
        params = {name: value for name, value in call.params.items() if name != position}
        return replace(call, params={**params, "cursor": cursor})
    if told and more is None:
        return None
    following = _by_own_names(call, outcome, more=more)
    if following is None and more:
        raise PagingError("the hosted API says that there is a next page, but not how to ask for it")
    return following


def _cursor(outcome: Outcome) -> tuple[bool, Any]:
    """Whether the metadata speaks of the hosted API's cursor, and the cursor."""
    meta, pagination = outcome.meta, outcome.meta.get("pagination")
    if meta.get("end_cursor") or not is_object(pagination) or "cursor" not in pagination:
        return "end_cursor" in meta, meta.get("end_cursor")
    return True, pagination["cursor"]


def _by_own_names(call: Call, outcome: Outcome, *, more: Any) -> Call | None:
    """The next call by the connector's own paging, with the metadata in place of the vendor's answer."""
    operation, paging = call.operation, call.operation.paging
    if paging is None or paging.strategy == "none":
        return local_next_call(call, outcome)
    meta = outcome.meta
    if paging.strategy in ("next_url", "link_header"):
        url = meta.get(_metadata(paging.next or "@link.next", call, outcome))
        return replace(call, params=_params_of(str(url), call)) if url else None
    if paging.strategy == "cursor" and paging.next:
        paging = replace(paging, next=_metadata(paging.next, call, outcome))
    elif paging.strategy != "last_id" and paging.next not in meta:
        paging = replace(paging, next=None)
    # Where nothing says whether there is more, the records or the cursor tell.
    paging = replace(paging, has_more=None if more is None else _MORE)
    following = local_next_call(
        replace(call, operation=replace(operation, paging=paging)),
        replace(outcome, meta={**meta, _MORE: more}),
    )
    return replace(following, operation=operation) if following else None


def _metadata(source: str, call: Call, outcome: Outcome) -> str:
    """The name of the metadata that was taken from ``source``, or is called so."""
    if source not in outcome.meta and source.startswith(("$", "@")):
        for name, place in call.operation.meta.items():
            if place == source:
                return name
        raise PagingError(f"the next page is asked for by {source}, which the hosted API does not give")
    return source


def _params_of(url: str, call: Call) -> dict[str, Any]:
    """The parameters that a next page's URL stands for: no URL of the vendor's can be asked for here."""
    declared = {name: item for name, item in call.operation.by_name.items() if item.location == "query"}
    params = {name: value for name, value in call.params.items() if name not in declared}
    for name, text in parse_qsl(urlsplit(url).query, keep_blank_values=True):
        own = name if name in declared else name.partition("[")[0]
        if own == name and name in declared and not _is_nested(declared[name]):
            params[name] = _as_declared(text, declared[name])
        elif own in declared and own in call.params:
            params[own] = call.params[own]  # a list or an object: no position in a list of pages
        else:
            raise PagingError(f'the next page\'s URL has "{name}", which is no parameter of the operation')
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
