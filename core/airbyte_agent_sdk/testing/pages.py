"""One page of a list, in the way in which the connector asks for the next one."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode, urlsplit

from ..definition import Paging
from ..records.jsonpath import Step, Where, parse
from ..values import is_array, is_object
from .exchange import FakeRequest
from .plan import Plan
from .reading import AFTER
from .responses import Responses, kinds_of
from .store import Stored
from .texts import snake

__all__ = ["Page", "PositionError", "page_of", "put"]

_ABSENT: Final[Any] = object()


class PositionError(ValueError):
    """A cursor, or the id of a record to begin behind, that the list does not have."""


@dataclass(slots=True)
class Page:
    """A page.

    Attributes:
        records: Its records.
        meta: What stands beside them, by its place in the response.
        headers: Headers that say where the next page is.
    """

    records: Sequence[Stored]
    meta: dict[tuple[Step, ...], Any] = field(default_factory=dict[tuple[Step, ...], Any])
    headers: dict[str, str] = field(default_factory=dict[str, str])


def page_of(
    plan: Plan,
    params: Mapping[str, Any],
    records: Sequence[Stored],
    request: FakeRequest,
    responses: Responses,
    size: int,
) -> Page:
    """The page that ``params`` ask for.

    Args:
        plan: The list.
        params: What was asked.
        records: All its records, in order.
        request: The request, for the next page's URL.
        responses: Where schemas stand.
        size: Records of a page where none is asked for.

    Raises:
        PositionError: The list has no such position.
    """
    paging = plan.operation.paging
    if paging is None or paging.strategy == "none":
        return Page(records, _told(plan, responses, None, len(records), 0, len(records), None, {}))
    way = _way(paging, params)
    size = 1 if plan.single else _size(plan, way, params, size)
    begin = _begin(plan, way, params, records, request, size)
    shown = records[begin : begin + size]
    before = params.get("ending_before") if way.strategy == "last_id" else None
    if before is not None:
        end = _index(records, str(before))
        begin = max(0, end - size)
        shown = records[begin:end]
    following = begin + len(shown)
    more = begin > 0 if before is not None else following < len(records)
    token = _token(following, shown[-1].key) if shown and more else None
    urls: dict[str, str | None] = {"next": None, "previous": None}
    if way.strategy == "page" and way.param is not None:
        number = begin // size + 1 if size else 1
        urls = {
            "next": _url(request, {way.param: str(number + 1)}) if more else None,
            "previous": _url(request, {way.param: str(number - 1)}) if number > 1 else None,
        }
    elif token is not None:
        urls["next"] = _url(request, {way.param if way.strategy == "cursor" and way.param else AFTER: token})
    page = Page(shown, _told(plan, responses, way, len(records), begin, size, token if more else None, urls))
    if way.strategy == "link_header" and urls["next"] is not None:
        page.headers["link"] = f'<{urls["next"]}>; rel="next"'
    return page


def _way(paging: Paging, params: Mapping[str, Any]) -> Paging:
    for way in paging.others:
        if any(params.get(name) is not None for name in way.when):
            return way
    if not paging.others or paging.page_size in params or paging.param in params:
        return paging
    return paging.others[0]


def _size(plan: Plan, way: Paging, params: Mapping[str, Any], size: int) -> int:
    if way.page_size is None or way.page_size not in plan.operation.by_name:
        return max(size, 1)
    schema = plan.operation.by_name[way.page_size].schema
    asked = params.get(way.page_size, schema.get("default", size))
    asked = int(asked) if str(asked).isdecimal() else size
    return max(1, min(asked, int(schema.get("maximum", asked))))


def _begin(
    plan: Plan,
    way: Paging,
    params: Mapping[str, Any],
    records: Sequence[Stored],
    request: FakeRequest,
    size: int,
) -> int:
    """Where the page begins."""
    given = params.get(way.param) if way.param is not None else None
    match way.strategy:
        case "offset":
            return int(given or 0)
        case "page":
            schema = plan.operation.by_name[str(way.param)].schema
            least = int(schema.get("default", schema.get("minimum", 1)))
            return max(0, int(given if given is not None else least) - least) * size
        case "last_id" if way.inclusive and given is not None:
            return sum(int(record.id) < int(given) for record in records)
        case "last_id":
            return _index(records, str(given)) + 1 if given is not None else 0
        case "cursor":
            free = plan.operation.by_name[
                str(way.param)
            ].required  # where a list begins, another operation says
            return _position(records, str(given), free=free) if given not in (None, "") else 0
        case _:
            after = dict(parse_qsl(urlsplit(request.url).query)).get(AFTER)
            return _position(records, after) if after else 0


def _index(records: Sequence[Stored], identity: str) -> int:
    for index, record in enumerate(records):
        if record.id == identity:
            return index
    raise PositionError(f"no such record: {identity!r}")


def _token(following: int, key: str) -> str:
    return base64.urlsafe_b64encode(f"{following}:{key}".encode()).decode().rstrip("=")


def _position(records: Sequence[Stored], token: str, *, free: bool = False) -> int:
    """Where a cursor points: behind its record, wherever that is by now."""
    try:
        text = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode()
        following, _, key = text.partition(":")
        position = int(following)
    except ValueError:
        if free:
            return 0
        raise PositionError(f"not a cursor of this list: {token!r}") from None
    return next((index + 1 for index, record in enumerate(records) if record.key == key), position)


def _url(request: FakeRequest, changes: Mapping[str, str]) -> str:
    parts = urlsplit(request.url)
    pairs = [
        (name, text) for name, text in parse_qsl(parts.query, keep_blank_values=True) if name not in changes
    ]
    return f"{request.origin}{parts.path}?{urlencode([*pairs, *changes.items()])}"


def _beside(plan: Plan, responses: Responses) -> dict[tuple[Step, ...], Any]:
    """Lists beside that of the records, where those of all lists are meant: they are empty."""
    if not plan.steps or parse(plan.operation.records or "$").steps[0] is not None:
        return {}
    return {(name,): [] for name in responses.properties(plan.schema or {}) if name != plan.steps[0]}


def _told(
    plan: Plan,
    responses: Responses,
    way: Paging | None,
    total: int,
    begin: int,
    size: int,
    token: str | None,
    urls: Mapping[str, str | None],
) -> dict[tuple[Step, ...], Any]:
    """What the response says of the page, by its place."""
    told = _beside(plan, responses)
    paging = plan.operation.paging
    names = dict(plan.operation.meta)
    for item in (way,) if way is not None else ():
        for source in filter(None, (item.next, item.has_more)):
            if source.startswith("$"):
                names.setdefault(source, source)
    others = {
        name
        for other in ((paging, *paging.others) if paging else ())
        if other is not way
        for name in (other.next, other.has_more)
    }
    more = token is not None
    for name, path in names.items():
        if path.startswith("@"):
            continue
        steps, words = tuple(parse(path).steps), snake(name)
        value: Any = _ABSENT
        if way is not None and name in others and name not in (way.next, way.has_more):
            value = None
        elif way is not None and name == (way.next or way.param) and way.strategy in ("cursor", "next_url"):
            value = token if way.strategy == "cursor" else urls.get("next")
        elif way is not None and name == way.page_size:
            value = size
        elif re.search(r"total_?pages?$|pages?_count|num_?pages", words):
            value = -(-total // size) if size else 0
        elif re.search(r"total|count", words):
            value = total
        elif re.search(r"has_(more|next)|^more", words):
            value = more
        elif re.search(r"is_?last|^last$", words):
            value = not more
        elif re.search(r"start_at|^offset|skip", words):
            value = begin
        elif re.search(r"max_results|^limit$|per_page|page_size", words):
            value = size
        elif re.search(r"prev", words):
            value = urls.get("previous")
        elif re.search(r"next|cursor|after", words):
            value = urls.get("next") if way is not None and way.strategy == "page" else token
        if value is not _ABSENT:
            told[steps] = _shaped(plan, responses, steps, value, way, urls)
    return told


def _shaped(
    plan: Plan,
    responses: Responses,
    steps: tuple[Step, ...],
    value: Any,
    way: Paging | None,
    urls: Mapping[str, Any],
) -> Any:
    """A value in the type that stands at its place: an object with the parameter, a URL, or as it is."""
    schema = plan.schema or {}
    for step in steps:
        schema = responses.inner(schema, step) or {}
    if value is None:
        return None
    kinds = {kind for branch in responses.branches(schema) for kind in kinds_of(branch)}
    if isinstance(value, str) and "object" in kinds and "string" not in kinds and way is not None:
        return {name: value if name == way.param else 2 for name in responses.properties(schema)}
    if isinstance(value, str) and schema.get("format") == "uri":
        return urls.get("next")
    return str(value) if kinds == {"string"} and not isinstance(value, str) else value


def put(body: Any, steps: Sequence[Step], value: Any, plan: Plan, responses: Responses) -> Any:
    """``body`` with a value at a place; ``None`` is null or left out, as far out as is allowed."""
    if value is None:
        schema: Any = plan.schema or {}
        for depth, step in enumerate(steps):
            inner = responses.inner(schema, step)
            if inner is not None and steps[: depth + 1] == plan.steps[: depth + 1]:
                schema = inner  # the records stand below it
                continue
            if inner is None or responses.nullable(inner):
                return _set(body, steps[: depth + 1], None)
            required = {name for branch in responses.branches(schema) for name in branch.get("required", ())}
            if step not in required:
                return _set(body, steps[: depth + 1], _ABSENT)
            schema = inner
        return _set(body, steps, "")
    return _set(body, steps, value)


def _set(body: Any, steps: Sequence[Step], value: Any) -> Any:
    """A copy of ``body``, as far as it changes."""
    if not steps:
        return value
    first, rest = steps[0], steps[1:]
    if isinstance(first, Where):
        return _set_member(body, first, rest, value)
    if first is None:  # each member of a list has a record, or the only one has a list of all of them
        model = body[0] if is_array(body) and body else None
        return [_set(model, rest, item) for item in ([value] if None in rest else value)] if rest else value
    if first == 0:  # of a list that has one element, such as the record of an id
        changed = _set(body[0] if is_array(body) and body else None, rest, value)
        return [] if changed is _ABSENT or changed is None else [changed]
    if not isinstance(first, str):
        return body
    members: dict[str, Any] = dict(body) if is_object(body) else {}
    changed = _set(members.get(first), rest, value)
    if changed is _ABSENT:
        members.pop(first, None)
        return members
    members[first] = changed
    return members


def _set_member(body: Any, where: Where, rest: Sequence[Step], value: Any) -> list[Any]:
    """A copy of a list whose only member of a condition has the value; without it if the value is absent."""
    others = [member for member in body if not where.holds(member)] if is_array(body) else []
    member = next((member for member in body if where.holds(member)), None) if is_array(body) else None
    changed = _set(member or {where.name: where.value}, rest, value)
    return others if changed is _ABSENT or changed is None else [*others, changed]
