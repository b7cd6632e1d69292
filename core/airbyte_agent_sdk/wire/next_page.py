"""Determines the call for the next page of a list from the operation's pagination."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode, urlsplit

from ..definition import Operation, Paging
from ..errors import InvalidParameterError, PagingError
from ..records.jsonpath import parse
from ..transport import origin, resolve
from ..values import is_object
from .call import Call
from .encoding import query_string
from .response import ParsedResponse, extract

__all__ = [
    "as_declared",
    "asked_size",
    "at_cursor",
    "completed",
    "end_of",
    "is_complete",
    "is_own_next",
    "next_call",
    "position",
    "position_names",
    "predicted",
    "prepared",
    "with_paging_fields",
]

#: Names for the total number of pages or records.
_TOTAL: Final = re.compile(r"total|count|num_?pages", re.IGNORECASE)
#: An integer in JSON syntax; `str.isdigit` accepts texts that `int` rejects.
_WHOLE: Final = re.compile(r"-?[0-9]{1,400}")
#: A URL or query string, which no cursor starts like.
_STOP: Final = re.compile(r"[(),]")
_REFERENCE: Final = re.compile(r"https?://|/[^?#]*\?|\?")
_BY_URL: Final = ("next_url", "link_header")


def next_call(call: Call, outcome: ParsedResponse) -> Call | None:
    """The call for the page after ``outcome``; ``None`` after the last page.

    Raises:
        PagingError: The operation defines no pagination, the response indicates more records but not where,
            or the next URL is on another origin.
    """
    operation, paging = call.operation, call.operation.paging
    if paging is None:
        raise PagingError(
            "the spec does not define pagination for this list; pass the API's own parameters instead"
        )
    counted = paging.strategy in ("page", "offset")
    more = _found(paging.has_more, outcome) if paging.has_more else None
    if more is None and paging.has_more and outcome.errors:
        raise PagingError("because of this page's errors, it is unknown whether there is a next page")
    # Page numbers and offsets continue without a hint; a server may omit `false`.
    told = paging.has_more and not (counted and more is None)
    if paging.strategy == "none" or (told and (more is False or _is_no(more))):
        return None
    promised = more is not None and not _TOTAL.search(paging.has_more or "")
    following = _by_token(call, outcome) if counted and paging.others else None
    if following is not None or paging.strategy in _BY_URL:
        if following is None and paging.inclusive and is_own_next(paging, outcome):
            return None
        return following or _by_link(call, outcome, paging, promised=promised)
    param = paging.param
    if param is None:
        raise PagingError(f"the spec names no parameter for its {paging.strategy} paging")
    value: Any
    match paging.strategy:
        case "cursor":
            value = _found(paging.next or param, outcome)
            if is_object(value):  # the next page's parameters
                value = value.get(param)
            if value is None or value in ("", False):
                _refuse_promise(promised, "no cursor for it")
                return None
        case "last_id":
            if not outcome.sent:
                _refuse_promise(promised, "no record to ask for what follows")
                return None
            found = _after if paging.inclusive else _of_last
            value = found(paging.next or "id", outcome)
        case _:
            value = _counted(call, outcome, param, more)
            if value is None:
                return None
    if isinstance(value, str) and _REFERENCE.match(value):
        # A cursor field may contain the complete URL of the next page.
        within = dict(parse_qsl(urlsplit(value).query))
        if param not in within and "://" in value:
            return _by_url(call, outcome, value)
        value = within.get(param, value)
    values = {param: value} | {name: _of_last(field, outcome) for name, field in paging.also}
    following = call.with_params(**{name: as_declared(operation, name, own) for name, own in values.items()})
    return replace(following, url=_alone(operation, param, value)) if paging.alone else following


def _after(name: str, outcome: ParsedResponse) -> int:
    """One more than the highest id: a response may hold several lists, each in order.

    Raises:
        PagingError: A record has no such id.
    """
    path = parse(name if name.startswith("$") else f"$.{name}")
    ids: list[int] = []
    for record in outcome.sent:
        value = path.first(record)
        if not isinstance(value, int):
            raise PagingError(f"a record has no integer {name}, which is required to request the next page")
        ids.append(value)
    return max(ids) + 1


def _of_last(name: str, outcome: ParsedResponse) -> Any:
    """A field of the last record.

    Raises:
        PagingError: It has no such field.
    """
    value = parse(name if name.startswith("$") else f"$.{name}").first(outcome.sent[-1])
    if value is None:
        raise PagingError(f"the last record has no {name}, which is required to request the next page")
    return value


def _by_token(call: Call, outcome: ParsedResponse) -> Call | None:
    """The next call of a list that counts its pages only as far as it has no cursor for them."""
    operation, paging = call.operation, call.operation.paging
    for way in paging.others if paging is not None else ():
        cursor = _found(way.next, outcome) if way.strategy == "cursor" and way.next else None
        if cursor is not None and cursor not in ("", False) and paging is not None and way.param is not None:
            params = {name: value for name, value in call.params.items() if name != paging.param}
            params[way.param] = as_declared(operation, way.param, cursor)
            return replace(call, operation=replace(operation, paging=replace(way, others=())), params=params)
    return None


def end_of(call: Call, outcome: ParsedResponse) -> int | None:
    """The page number or offset at which nothing is left of a list that counts them, if the response says."""
    paging = call.operation.paging
    assert paging is not None  # noqa: S101  the caller has looked
    by_page = paging.strategy == "page"
    if paging.has_more and _TOTAL.search(paging.has_more):
        total = _found(paging.has_more, outcome)
        return int(total) + by_page if _WHOLE.fullmatch(str(total)) else None
    total = outcome.meta.get(paging.total) if paging.total and not by_page else None
    return total if isinstance(total, int) and not isinstance(total, bool) else None


def predicted(call: Call, following: Call, count: int, end: int | None) -> list[Call]:
    """The calls for up to ``count`` pages after ``following``, the page after ``call``, if pages are counted.

    An offset assumes that later pages have as many records as this one.
    """
    paging = following.operation.paging
    param = paging.param if paging is not None and paging.strategy in ("page", "offset") else None
    if paging is None or param is None or following.url is not None or param not in following.params:
        return []
    second = _current(following, param, paging.strategy)
    step = second - _current(call, param, paging.strategy)
    if step <= 0:
        return []
    places = [second + step * number for number in range(1, count + 1)]
    return [
        following.with_params(**{param: as_declared(following.operation, param, place)})
        for place in places
        if end is None or place < end
    ]


def _refuse_promise(promised: bool, lack: str) -> None:
    """Raise if the response indicates more records but not where."""
    if promised:
        raise PagingError(f"the response says that there is a next page, but has {lack}")


def _counted(call: Call, outcome: ParsedResponse, param: str, more: Any) -> Any:
    """The next page number or offset; ``None`` after the last page."""
    paging = call.operation.paging
    assert paging is not None  # noqa: S101  the caller has looked
    stated = _found(paging.next, outcome) if paging.next else None
    if stated is not None and stated != "":
        return stated
    count, current = len(outcome.sent), _current(call, param, paging.strategy)
    # A page shorter than requested is not necessarily the last: servers have their own limits, and omit
    # records that the caller cannot access but that still count.
    step = 1 if paging.strategy == "page" else max(count, _size(paging, outcome))
    if more is None:
        ended = paging.next is not None or not count
        if paging.strategy == "offset":
            ended = ended or is_complete(call, outcome, current + count)
        return None if ended else current + step
    if not (_TOTAL.search(paging.has_more or "") and _WHOLE.fullmatch(str(more))):
        if not step:
            raise PagingError("the response says that there is a next page, but this page has no records")
        return current + step
    following = current + (step or asked_size(call))
    if following > int(more) if paging.strategy == "page" else following >= int(more):
        return None
    if following == current:
        raise PagingError(f"the response says that there are {more} records, but this page has none")
    return following


def _size(paging: Paging, outcome: ParsedResponse) -> int:
    """The page size that the server reports; 0 if it does not."""
    stated = outcome.meta.get(paging.page_size) if paging.page_size else None
    return stated if isinstance(stated, int) and not isinstance(stated, bool) else 0


def asked_size(call: Call) -> int:
    """The page size that the caller requested; 0 if the server chooses it."""
    paging = call.operation.paging
    asked = call.params.get(paging.page_size) if paging and paging.page_size else None
    size = str(asked)  # "5" and 5 are sent alike
    return int(size) if size.isdecimal() else 0


def is_complete(call: Call, outcome: ParsedResponse, count: int) -> bool:
    """Whether a short page is the last one because the total number of records was reached.

    Args:
        call: The call for the page.
        outcome: The page.
        count: Number of records of this page and all previous ones.
    """
    paging = call.operation.paging
    if paging is None or paging.strategy not in ("page", "offset") or paging.has_more is not None:
        return False
    totals = [
        value
        for name, value in outcome.meta.items()
        if "total" in name.lower() and "page" not in name.lower() and isinstance(value, int)
    ]
    return len(outcome.sent) < asked_size(call) and any(0 < total <= count for total in totals)


def _by_link(call: Call, outcome: ParsedResponse, paging: Paging, *, promised: bool) -> Call | None:
    target = _found(paging.next or "@link.next", outcome)
    if not target:
        _refuse_promise(promised, "no URL of it")
        return None
    return _by_url(call, outcome, str(target))


def _by_url(call: Call, outcome: ParsedResponse, target: str) -> Call:
    try:
        url = resolve(outcome.url, target)
        elsewhere = origin(url) != origin(outcome.url)
    except ValueError as error:
        raise PagingError(f"the next page's URL is invalid: {error}") from None
    if elsewhere:
        raise PagingError("the next page's URL is on another origin, to which no credentials are sent")
    return replace(call, url=url)


def is_own_next(paging: Paging, outcome: ParsedResponse) -> bool:
    """Whether a page gives its own URL as the next page's: there is nothing after the time it ends with."""
    target = _found(paging.next or "@link.next", outcome)
    return isinstance(target, str) and _asks(target) == _asks(outcome.url)


def _asks(url: str) -> tuple[str, list[tuple[str, str]]]:
    """What a URL asks for, however its query is ordered and encoded."""
    parts = urlsplit(url)
    return parts.path, sorted(parse_qsl(parts.query, keep_blank_values=True))


def completed(url: str, operation: Operation, params: Mapping[str, Any]) -> str:
    """Adds required query parameters that the server omitted from a next page's URL.

    A URL with the pagination's ``param`` is complete: it stands for all that the first page was asked with.
    So is the URL of a list whose next pages are asked for by it ``alone``.
    """
    names = {name for name, _ in parse_qsl(urlsplit(url).query, keep_blank_values=True)}
    if operation.paging is not None and (operation.paging.alone or operation.paging.param in names):
        return url
    given = {name.partition("[")[0] for name in names}
    missing = [
        (item, params[item.name])
        for item in operation.parameters
        if item.location == "query"
        and item.required
        and item.name in params
        and item.name.partition("[")[0] not in given
    ]
    return f"{url}{'&' if '?' in url else '?'}{query_string(missing)}" if missing else url


def _found(name: str, outcome: ParsedResponse) -> Any:
    if name in outcome.meta:
        return outcome.meta[name]
    return extract(name, outcome.body, outcome.headers) if name[:1] in ("$", "@") else None


def _is_no(more: Any) -> bool:
    return more.strip().lower() in ("", "false", "no", "0") if isinstance(more, str) else not more


def _current(call: Call, param: str, strategy: str) -> int:
    given = call.params.get(param)
    if given is None:
        schema = call.operation.by_name[param].schema
        given = schema.get("default", schema.get("minimum", 1) if strategy == "page" else 0)
    try:
        return int(given)
    except (TypeError, ValueError):
        raise PagingError(f"{param} must be a number, since the next page is calculated from it") from None


def as_declared(operation: Operation, param: str, value: Any) -> Any:
    """Converts a value to the parameter's type: ids may be numbers in records and strings in requests."""
    parameter = operation.by_name.get(param)
    kind = parameter.schema.get("type") if parameter else None
    if kind == "string" and not isinstance(value, str):
        return str(value)
    if kind == "integer" and isinstance(value, str) and _WHOLE.fullmatch(value):
        return int(value)
    return value


def prepared(call: Call) -> Call:
    """Selects a pagination style if the operation has several, and adds its parameters to the call.

    The first style applies unless the call has a parameter of another one, or a ``cursor`` that is no page
    number of a first style that counts pages. A page size passed for one style applies to the selected one.
    The first style's size is always sent, by default the maximum, since services select the style by it.
    """
    operation, paging = call.operation, call.operation.paging
    if paging is None or not paging.others:
        return with_paging_fields(call)
    counted = paging.strategy in ("page", "offset")
    by_cursor = tuple(way for way in paging.others if counted and way.strategy == "cursor")
    chosen = next((way for way in paging.others if _given(way.when, call.params)), paging)
    cursor = call.params.get("cursor")
    if by_cursor and isinstance(cursor, str) and cursor and not _WHOLE.fullmatch(cursor):
        chosen = by_cursor[0]
    params = dict(call.params)
    for way in (paging, *paging.others):
        if way is not chosen and way.page_size in params and chosen.page_size:
            size = params.pop(way.page_size)
            params.setdefault(chosen.page_size, size)
    if chosen is paging and paging.page_size:
        params.setdefault(paging.page_size, operation.by_name[paging.page_size].schema["maximum"])
    operation = replace(operation, paging=replace(chosen, others=by_cursor if chosen is paging else ()))
    return with_paging_fields(replace(call, operation=operation, params=params))


def _given(names: tuple[str, ...], params: Mapping[str, Any]) -> bool:
    return any(params.get(name) is not None for name in names)


def with_paging_fields(call: Call) -> Call:
    """Adds the fields that pagination reads to the fields that the caller requests."""
    operation, paging = call.operation, call.operation.paging
    if not operation.is_list or paging is None or paging.fields is None:
        return call
    given = call.params.get(paging.fields)
    if not isinstance(given, str) or not given.strip():
        return call
    named = [item.strip() for item in _split(given)]
    added: list[str] = []
    for source in filter(None, (paging.next, paging.has_more)):
        steps = parse(operation.meta.get(source, source)).steps
        wanted = "/".join(str(step) for step in steps)
        if not any(item == "*" or f"{wanted}/".startswith(f"{item}/") for item in named):
            added.append(wanted)
    return call.with_params(**{paging.fields: ",".join([given, *added])}) if added else call


def _split(fields: str) -> list[str]:
    """Splits a text at its commas, except within parentheses."""
    parts: list[str] = []
    end, inside = len(fields), False
    for match in reversed([*_STOP.finditer(fields)]):
        if match[0] != ",":
            inside = match[0] == ")"
        elif not inside:
            parts.append(fields[match.end() : end])
            end = match.start()
    return [fields[:end], *reversed(parts)]


def position(call: Call) -> str | None:
    """The position of a call as a text for :func:`at_cursor`; ``None`` at the start."""
    paging = call.operation.paging
    if call.url is not None and (paging is None or not paging.alone or paging.strategy in _BY_URL):
        return call.url
    value = call.params.get("cursor")
    if value is None and paging is not None and paging.param is not None:
        value = call.params.get(paging.param)
        if value is not None and paging.also:
            return urlencode({name: call.params.get(name, "") for name in position_names(paging)})
    return None if value is None else str(value)


def position_names(paging: Paging | None) -> tuple[str, ...]:
    """The parameters that a position consists of."""
    if paging is None or paging.param is None:
        return ()
    return (paging.param, *(name for name, _ in paging.also))


def at_cursor(call: Call) -> Call:
    """Replaces ``cursor`` in a call by the API's own parameters for the position.

    Raises:
        InvalidParameterError: The cursor is not for this list.
    """
    operation, paging = call.operation, call.operation.paging
    if not operation.is_list or "cursor" not in call.params or "cursor" in operation.by_name:
        return call
    if paging is None or paging.strategy == "none":
        return call  # rejected as an unknown parameter
    names = position_names(paging)
    params = {name: value for name, value in call.params.items() if name not in ("cursor", *names)}
    cursor = call.params["cursor"]
    if cursor is None or cursor == "":
        return replace(call, params=params)
    if not isinstance(cursor, str | int) or isinstance(cursor, bool):
        raise InvalidParameterError(f"cursor must be the end_cursor of a previous page, not {cursor!r}")
    if paging.strategy in _BY_URL or "://" in str(cursor):
        return replace(call, params=params, url=str(cursor))
    given = dict(parse_qsl(str(cursor))) if paging.also else {str(paging.param): cursor}
    if paging.also and given.keys() != set(names):
        raise InvalidParameterError(f"cursor must be the end_cursor of a previous page, not {cursor!r}")
    if paging.alone:
        return replace(call, params=params, url=_alone(operation, str(paging.param), cursor))
    return replace(
        call, params=params | {name: as_declared(operation, name, value) for name, value in given.items()}
    )


def _alone(operation: Operation, param: str, value: Any) -> str:
    """The URL of a page whose position is the only query parameter, relative to the list's."""
    return f"?{query_string([(operation.by_name[param], value)])}"
