"""A service that keeps records: it answers the requests that a connector's definition describes.

Lists are filtered by what a request names, and come in pages in the service's own way, which the definition
says too: where a page's size and position are asked for, and where the answer says that there is more.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import parse_qsl, unquote

from airbyte_agent_sdk.definition import Definition, Operation, Paging
from airbyte_agent_sdk.values import is_array, is_object

from .filling import filled, merged, plain

__all__ = ["Call", "RefusedError", "Service"]

#: Records of a page where the caller names no number, and at most.
_PAGE, _MOST = 10, 20
#: What a path or a variable may name a record by.
_IDS: Final = ("id", "gid", "key", "number", "ts", "tag", "tagName", "accountId")
_DOCUMENT: Final = re.compile(r"\b(?:query|mutation)\s+(\w+)")


class RefusedError(Exception):
    """The service refuses a request."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


@dataclass(frozen=True, slots=True)
class Call:
    """A request as the service understood it.

    Attributes:
        operation: Such as ``customers.list``.
        params: What it carries, by the API's names; fields of a body among them.
    """

    operation: str
    params: Mapping[str, Any]


@dataclass
class Service:
    """The records of one service, and the calls that changed them.

    Attributes:
        definition: What it speaks.
        models: By operation, the class of its records.
        records: By entity. Keys that begin with ``_`` are not shown: they are what a list is filtered by.
        homes: Entities whose records are kept under another name.
        searches: By the name of a parameter that holds a query, whether a record matches it.
        writes: The calls that changed something, in their order.
    """

    definition: Definition
    models: Mapping[str, Any]
    records: dict[str, list[dict[str, Any]]]
    homes: Mapping[str, str]
    searches: Mapping[str, Callable[[Mapping[str, Any], Any], bool]]
    writes: list[Call] = field(default_factory=list[Call])
    _routes: list[tuple[str, re.Pattern[str], Operation]] = field(
        init=False, default_factory=list[tuple[str, re.Pattern[str], Operation]]
    )
    _documents: dict[str, Operation] = field(init=False, default_factory=dict[str, Operation])

    def __post_init__(self) -> None:
        for entity, actions in self.definition.entities.items():
            for action in actions:
                operation = self.definition.operation(entity, action)
                if operation.graphql is not None:
                    found = _DOCUMENT.search(operation.graphql.query)
                    self._documents[found[1] if found else ""] = operation
                    continue
                pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(operation.path))
                self._routes.append((operation.method, re.compile(pattern), operation))
        # "/search" before "/{id}"
        self._routes.sort(key=lambda route: route[1].groups)

    def answer(self, method: str, path: str, query: str, body: bytes, kind: str) -> Any:
        """The body of the answer to a request.

        Raises:
            RefusedError: There is no such operation or record, or a parameter is missing.
        """
        content = _content(body, kind)
        if path.endswith("/graphql"):
            operation = self._by_document(content)
            params = _without_null(content.get("variables") or {})
        else:
            operation, found = self._by_path(method, path, content)
            params = {**_nested(parse_qsl(query)), **content, **found}
        name = f"{operation.entity}.{operation.action}"
        missing = [
            item.name
            for item in operation.parameters
            if item.required and item.location in ("query", "body") and item.name not in params
        ]
        if missing and operation.graphql is None:
            raise RefusedError(400, f"missing: {', '.join(missing)}")
        if not operation.reads:
            self.writes.append(Call(name, params))
        match operation.action:
            case "list" | "search":
                return self._page(operation, params)
            case "get":
                return self._wrapped(operation, self._one(operation, params))
            case "delete":
                self._kept(operation.entity).remove(record := self._one(operation, params))
                return self._wrapped(operation, {**record, "deleted": True})
            case "update":
                record = self._one(operation, params)
                record.update(merged(record, _facts(operation, params)))
                return self._wrapped(operation, record)
            case _:
                return self._wrapped(operation, self._created(operation, name, params))

    def _by_document(self, content: Mapping[str, Any]) -> Operation:
        found = _DOCUMENT.search(str(content.get("query")))
        if found is None or found[1] not in self._documents:
            raise RefusedError(400, "unknown document")
        return self._documents[found[1]]

    def _by_path(
        self, method: str, path: str, content: Mapping[str, Any]
    ) -> tuple[Operation, dict[str, Any]]:
        fits = [
            (operation, {name: unquote(text) for name, text in found.groupdict().items()})
            for its_method, pattern, operation in self._routes
            if its_method == method and (found := pattern.fullmatch(path)) and operation.action != "download"
        ]
        if not fits:
            raise RefusedError(404, f"there is no {method} {path}")
        # Two entities may share a path, and differ in what their bodies hold.
        return max(fits, key=lambda fit: self._likeness(fit[0], content))

    def _likeness(self, operation: Operation, content: Mapping[str, Any]) -> int:
        wanted = operation.by_name.get("filter")
        values = str(wanted.schema) if wanted is not None else ""
        given: Any = content.get("filter")
        chosen = str(given.get("value", "")) if is_object(given) else ""
        return bool(chosen) and chosen in values

    def _kept(self, entity: str) -> list[dict[str, Any]]:
        return self.records.setdefault(self.homes.get(entity, entity), [])

    def _one(self, operation: Operation, params: Mapping[str, Any]) -> dict[str, Any]:
        names = [*re.findall(r"\{(\w+)\}", operation.path), *operation.required]
        names = [name for name in names if name in params]
        kept = self._kept(operation.entity)
        if not names:
            if kept:
                return kept[0]
            raise RefusedError(404, f"there is no {operation.entity}")
        in_path = re.findall(r"\{(\w+)\}", operation.path)
        wanted = str(params[(in_path or names)[-1]])
        for record in kept:
            if any(str(record[key]) == wanted for key in _IDS if key in record):
                return record
        raise RefusedError(404, f"no such {operation.entity.rstrip('s')}: '{wanted}'")

    def _page(self, operation: Operation, params: Mapping[str, Any]) -> Any:
        paging = operation.paging or Paging("none")
        found = [record for record in self._kept(operation.entity) if self._fits(record, params, operation)]
        size = _size(paging, params)
        start = _start(paging, params, found)
        page = found[start : start + size] if paging.strategy != "none" else found
        end = start + len(page)
        answer: Any = {"ok": True} if self.definition.error_check else {}
        answer = _put(answer, operation.records or "$", [plain(record) for record in page])
        for name, place in operation.meta.items():
            if "total" in name.lower() or name == "count":
                _put(answer, place, len(found))
        if end < len(found):
            position = _position(paging, params, end)
            place = operation.meta.get(paging.next or paging.param or "", paging.next or "")
            if place.startswith("$") and position is not None:
                _put(answer, place, position)
        if paging.has_more and "total" not in paging.has_more:
            _put(answer, operation.meta.get(paging.has_more, paging.has_more), end < len(found))
        return answer

    def _fits(self, record: Mapping[str, Any], params: Mapping[str, Any], operation: Operation) -> bool:
        for name, value in params.items():
            if name in self.searches:
                if not self.searches[name](record, value):
                    return False
                continue
            key = next((form for form in (f"_{name}", name) if form in record), None)
            if key is None or (operation.paging and name == operation.paging.param):
                continue
            held = record[key]
            if is_array(value):
                if held not in value:
                    return False
            elif not is_object(held) and str(held).lower() != str(value).lower():
                return False
        return True

    def _created(self, operation: Operation, name: str, params: Mapping[str, Any]) -> dict[str, Any]:
        kept = self._kept(operation.entity)
        number = 900_000 + len(self.writes)
        record = filled(self.models.get(name), {"id": f"new_{number}"}, number)
        for key in ("gid", "key"):
            if key in record:
                record[key] = str(number)
        facts = _facts(operation, params)
        hidden = {f"_{key}": params[key] for key in re.findall(r"\{(\w+)\}", operation.path)}
        record = {**merged(record, facts), **hidden}
        kept.insert(0, record)
        return record

    def _wrapped(self, operation: Operation, record: Mapping[str, Any]) -> Any:
        answer: Any = {"ok": True} if self.definition.error_check else {}
        shown = plain(record)
        if operation.records in (None, "$"):
            return {**answer, **shown}
        return _put(answer, str(operation.records), [shown] if operation.records == "$.results" else shown)


def _facts(operation: Operation, params: Mapping[str, Any]) -> dict[str, Any]:
    """What a write sets: the fields of its body, or those of the one object that holds them."""
    own = {name: value for name, value in params.items() if f"{{{name}}}" not in operation.path}
    inner = next((own[name] for name in ("input", "data", "ticket", "user") if is_object(own.get(name))), own)
    return {name: value for name, value in inner.items() if name != "id"}


def _size(paging: Paging, params: Mapping[str, Any]) -> int:
    name = paging.page_size
    asked = params.get(name) if name else None
    if asked is None:
        return _PAGE
    return min(int(asked), _MOST)


def _start(paging: Paging, params: Mapping[str, Any], found: Iterable[Mapping[str, Any]]) -> int:
    asked = params.get(paging.param) if paging.param else None
    if asked in (None, ""):
        return 0
    match paging.strategy:
        case "last_id":
            places = [number for number, record in enumerate(found) if str(record.get("id")) == str(asked)]
            if not places:
                raise RefusedError(400, f"no such record: '{asked}'")
            return places[0] + 1
        case "offset":
            return int(str(asked))
        case "page":
            return (int(str(asked)) - 1) * _PAGE
        case _:
            token = re.fullmatch(r"p(\d+)z", str(asked))
            if token is None:
                raise RefusedError(400, f"bad cursor: '{asked}'")
            return int(token[1])


def _position(paging: Paging, params: Mapping[str, Any], end: int) -> Any:
    match paging.strategy:
        case "cursor":
            return f"p{end}z"
        case "page":
            return int(str(params.get(paging.param or "") or 1)) + 1
        case _:
            return None


def _put(answer: Any, path: str, value: Any) -> Any:
    """``answer`` with ``value`` at a path such as ``$.data.issues.nodes``."""
    steps = path.removeprefix("$").strip(".").split(".")
    if steps == [""]:
        return value
    place = answer
    for step in steps[:-1]:
        place = place.setdefault(step, {})
    place[steps[-1]] = value
    return answer


def _content(body: bytes, kind: str) -> dict[str, Any]:
    if not body:
        return {}
    if "form-urlencoded" in kind:
        return _nested(parse_qsl(body.decode()))
    found: Any = json.loads(body)
    return dict(found) if is_object(found) else {"items": found}


def _nested(pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Fields such as ``address[city]`` as objects; a repeated one is a list."""
    result: dict[str, Any] = {}
    for name, value in pairs:
        outer, _, inner = name.partition("[")
        if inner and inner != "]" and outer != "page":
            held = result.setdefault(outer, {})
            if is_object(held):
                result[outer] = {**held, inner.rstrip("]"): value}
        else:
            result[name] = [*result[name], value] if is_array(result.get(name)) else value
    return result


def _without_null(params: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in params.items() if value is not None}
