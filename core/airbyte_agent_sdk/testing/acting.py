"""What operations do to the records of a fake, and the responses that show them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from pydantic_core import from_json, to_json

from ..errors import ConfigurationError
from ..records.picking import pick
from ..values import is_array, is_object
from .exchange import FakeRequest, FakeResponse
from .making import MISSING, Maker
from .pages import Page, page_of, put
from .plan import Plan, identity
from .responses import Responses, Schema, members_of, reference
from .store import Store, Stored
from .texts import snake
from .vendors import Vendor

__all__ = ["Actor"]

#: Below it are the contents of files whose URLs responses hold.
_FILES: Final = "/_files/"
_TERM: Final = re.compile(r"""([\w.]+)\s*([:~])\s*(?:"([^"]*)"|'([^']*)')""")
_WORDS: Final = ("query", "q", "search")


class Actor:
    """Runs operations on a store.

    Args:
        store: The records.
        responses: The schemas.
        maker: Makes what nobody gave.
        vendor: How lists are ordered.
        page_size: Records of a page where the request does not say.
    """

    def __init__(
        self, store: Store, responses: Responses, maker: Maker, vendor: Vendor, page_size: int
    ) -> None:
        self._store = store
        self._responses = responses
        self._maker = maker
        self._vendor = vendor
        self._page_size = page_size
        self._around: dict[str, Any] = {}

    def act(self, plan: Plan, params: Mapping[str, Any], request: FakeRequest) -> FakeResponse:
        """Run an operation.

        Raises:
            LookupError: There is no such record; the message says which.
            PositionError: A cursor is not one of the list's.
        """
        scope = {name: str(params[name]) for name in plan.scope if name in params}
        for param, (collection, fields) in plan.parents.items():
            if param in params and self._store.find(collection, fields, params[param], {}) is None:
                raise LookupError(f"no such {_noun(collection)}: {params[param]!r}")
        match plan.effect:
            case "list" | "search":
                return self._list(plan, params, scope, request)
            case "get" | "download":
                return self._get(plan, params, scope, request)
            case "create":
                made = self._store.add(
                    plan.collection, self._fields(plan, params), _scope_of(params), bare=True
                )
                return self._one(plan, made, params, request)
            case "update":
                record = self._found(plan, params, scope)
                if record is not None:
                    self._change(record, self._fields(plan, params))
                return self._one(plan, record or self._virtual(plan, params), params, request)
            case "delete":
                record = self._found(plan, params, scope)
                if record is not None:
                    self._delete(plan, record)
                return self._one(plan, record or self._virtual(plan, params), params, request)
            case _:
                return self._one(plan, self._virtual(plan, params), params, request)

    def keeps(self, plan: Plan, params: Mapping[str, Any]) -> bool:
        """Whether there is the record that an operation is about."""
        if plan.target is None:
            return False
        param, fields = plan.target
        return self._store.find(plan.collection, fields, params.get(param), {}) is not None

    def add(self, plan: Plan, fields: Mapping[str, Any]) -> dict[str, Any]:
        """A record that a test puts into the store."""
        properties = self._responses.properties(self._store.schema(plan.collection))
        own = {name: value for name, value in fields.items() if name in properties}
        for name, value in own.items():
            if self._maker.fitted(properties[name], value, "", name) is MISSING:
                raise ConfigurationError(f"{plan.operation.entity}: {name} cannot be {value!r}")
        scope = {
            name: str(value) for name, value in fields.items() if not is_object(value) and not is_array(value)
        }
        record = self._store.add(plan.collection, own, scope)
        shown: dict[str, Any] = self._shown(plan, record, self._store.schema(plan.collection), "add")
        return dict(shown)

    def given(self, plan: Plan, params: Mapping[str, Any], data: Any, request: FakeRequest) -> FakeResponse:
        """A response with the records that a test gave."""
        if plan.effect in ("list", "search"):
            if data is not None and not (is_array(data) and all(map(is_object, data))):
                raise ConfigurationError(f"{plan.name} is a list: returns() takes a list of records")
            records = list[Stored]()
            for index, item in enumerate(data or ()):
                whole = self._completed(plan.record, item, f"script/{index}")
                id_ = str(whole.get(identity(whole) or "", index))
                records.append(Stored(f"script/{index}", id_, whole))
            page = page_of(plan, params, records, request, self._responses, self._page_size)
            return self._page(plan, page, [record.data for record in page.records], request)
        if plan.effect == "download" and isinstance(data, bytes | str):
            return FakeResponse(
                200,
                {"content-type": "application/octet-stream"},
                data.encode() if isinstance(data, str) else data,
            )
        if data is None or plan.schema is None:
            return FakeResponse(204 if plan.schema is None else self._responses.status(plan.name))
        shown = self._completed(plan.record, data, "script")
        body = put(self._envelope(plan), plan.steps, shown, plan, self._responses) if plan.steps else shown
        return FakeResponse.of_json(body, self._responses.status(plan.name))

    def file(self, request: FakeRequest) -> FakeResponse | None:
        """The content of a file whose URL a response held."""
        if not request.path.startswith(_FILES):
            return None
        return _bytes(request.path.removeprefix(_FILES))

    def _completed(self, schema: Schema, data: Any, key: str) -> Any:
        """What a test gave, with the required fields that it left out."""
        if not is_object(data):
            return data
        found: dict[str, Any] = {}
        for branch in self._responses.branches(schema):
            properties = members_of(branch)
            if properties:
                for name in branch.get("required", ()):
                    found[name] = self._maker.value(properties.get(name, {}), key, name, depth=1)
                break
        return {**found, **data}

    def _list(
        self, plan: Plan, params: Mapping[str, Any], scope: Mapping[str, str], request: FakeRequest
    ) -> FakeResponse:
        records = [
            record
            for record in self._store.of(plan.collection, scope)
            if self._is_wanted(plan, record, params)
        ]
        if self._vendor.newest_first:
            records.reverse()
        page = page_of(plan, params, records, request, self._responses, self._page_size)
        shown = [self._shown(plan, record) for record in page.records]
        if params.get("fields") and plan.operation.graphql is not None:
            shown = pick(shown, params["fields"])
        response = self._page(plan, page, shown, request)
        if plan.file_urls and page.records:
            body = from_json(response.content)
            response.content = to_json(self._with_files(plan, body, params, request, page.records[0].key))
        return response

    def _with_files(
        self, plan: Plan, body: Any, params: Mapping[str, Any], request: FakeRequest, key: str
    ) -> Any:
        """``body`` with URLs of files that can be downloaded here."""
        for place in plan.file_urls:
            for name, value in params.items():
                place = place.replace(f"{{{name}}}", str(value))  # noqa: PLW2901
            url = f"{request.origin}{_FILES}{self._maker.number(f'{key}/{place}')}"
            body = _planted(body, re.findall(r"[^.\[\]]+", place), url)
        return body

    def _get(
        self, plan: Plan, params: Mapping[str, Any], scope: Mapping[str, str], request: FakeRequest
    ) -> FakeResponse:
        record = self._found(plan, params, scope) or self._virtual(plan, params)
        if plan.operation.download is not None and plan.operation.download.file_url is None:
            return _bytes(record.id)
        return self._one(plan, record, params, request)

    def _found(self, plan: Plan, params: Mapping[str, Any], scope: Mapping[str, str]) -> Stored | None:
        """The record that an operation is about; ``None`` where it is about none."""
        if plan.target is None:
            return None
        param, fields = plan.target
        record = self._store.find(plan.collection, fields, params.get(param), scope)
        if record is None and params.get(param) == "me":  # whose credentials they are
            everyone = self._store.of(plan.collection, scope)
            return everyone[0] if everyone else self._store.add(plan.collection, {}, scope)
        if record is None:
            raise LookupError(f"no such {_noun(plan.collection)}: {params.get(param)!r}")
        return record

    def _virtual(self, plan: Plan, params: Mapping[str, Any]) -> Stored:
        """What an operation is about that keeps no records: the same for the same arguments."""
        hidden = {item.name for item in plan.operation.injected}
        told = "/".join(f"{name}={params[name]}" for name in sorted(params) if name not in hidden)
        key = f"{plan.collection}/{self._maker.number(told)}"
        return Stored(key, key, self._fields(plan, params, whole=True))

    def _fields(self, plan: Plan, params: Mapping[str, Any], *, whole: bool = False) -> dict[str, Any]:
        """The fields of a record that a request gives, in the record's own types."""
        schema = plan.record if whole else self._store.schema(plan.collection)
        properties = self._responses.properties(schema)
        target = plan.target[0] if plan.target is not None else None
        found: dict[str, Any] = {}
        # Some services want the fields of a record inside one field of the body: `ticket`, `data`.
        alone = sum(item.location == "body" for item in plan.operation.parameters) == 1
        for name, value in params.items():
            parameter = plan.operation.by_name.get(name)
            sent = parameter is None or parameter.location in ("body", "variable", "none") or whole
            if name == target or not sent:
                continue
            self._take(properties, name, value, found)
            if name not in properties and is_object(value) and alone:
                for inner, item in value.items():
                    self._take(properties, inner, item, found)
        return found

    def _take(self, properties: Mapping[str, Schema], name: str, value: Any, found: dict[str, Any]) -> None:
        bare = re.sub(r"(_id|Id|_gid)$", "", name)
        field = next((each for each in (name, snake(name), bare) if each in properties), None)
        if field is not None:
            fitted = self._maker.fitted(properties[field], value, f"given/{field}", field)
            if fitted is not MISSING:
                found[field] = fitted

    def _change(self, record: Stored, fields: Mapping[str, Any]) -> None:
        for name, value in fields.items():
            held = record.data.get(name)
            record.data[name] = {**held, **value} if is_object(held) and is_object(value) else value
        record.shown.clear()

    def _delete(self, plan: Plan, record: Stored) -> None:
        """Remove a record; one that the response still shows whole is canceled."""
        schema = self._store.schema(plan.collection)
        if reference(plan.record) is None or reference(plan.record) != reference(schema):
            self._store.remove(plan.collection, record)
            return
        for name, inner in self._responses.properties(schema).items():
            for value in inner.get("enum", ()):
                if value in ("canceled", "cancelled", "archived", "deleted"):
                    self._change(record, {name: value})

    def _shown(
        self, plan: Plan, record: Stored, schema: Schema | None = None, place: str | None = None
    ) -> Any:
        """A record as an operation shows it."""
        place = place or plan.name
        shown = record.shown.get(place)
        if shown is None:
            schema = plan.record if schema is None else schema
            shown = self._maker.value(schema, record.key, bare=record.bare)
            if is_object(shown):
                shown = dict(shown)
                properties = self._responses.properties(schema)
                for name, value in record.data.items():
                    if name in properties:
                        fitted = self._maker.fitted(properties[name], value, record.key, name)
                        if fitted is not MISSING:
                            shown[name] = fitted
            record.shown[place] = shown
        return shown

    def _one(
        self, plan: Plan, record: Stored, params: Mapping[str, Any], request: FakeRequest
    ) -> FakeResponse:
        if plan.schema is None:
            return FakeResponse(self._responses.status(plan.name))
        shown = self._shown(plan, record)
        if is_object(shown) and params.get("fields") and plan.operation.graphql is not None:
            shown = pick(shown, params["fields"])
        body = put(self._envelope(plan), plan.steps, shown, plan, self._responses) if plan.steps else shown
        body = self._with_files(plan, body, params, request, record.key)
        return FakeResponse.of_json(body, self._responses.status(plan.name))

    def _page(self, plan: Plan, page: Page, records: Sequence[Any], request: FakeRequest) -> FakeResponse:
        shown: Any = list(records)
        if plan.single:
            shown = shown[0] if shown else {}
        body = put(self._envelope(plan), plan.steps, shown, plan, self._responses)
        if is_object(body) and isinstance(body.get("url"), str):  # of the list itself, as in Stripe's
            body = {**body, "url": request.path}
        # What is absent first: it may take an object away in which other values belong.
        for steps, value in sorted(page.meta.items(), key=lambda item: item[1] is not None):
            body = put(body, steps, value, plan, self._responses)
        return FakeResponse(
            self._responses.status(plan.name),
            {"content-type": "application/json", **page.headers},
            to_json(body),
        )

    def _envelope(self, plan: Plan) -> Any:
        """What stands around the records."""
        if plan.name not in self._around:
            self._around[plan.name] = self._maker.value(plan.schema or {}, plan.name)
        return self._around[plan.name]

    def _is_wanted(self, plan: Plan, record: Stored, params: Mapping[str, Any]) -> bool:
        """Whether a record is one that the filters of a list let pass."""
        shown: Any = None
        for name, value in params.items():
            parameter = plan.operation.by_name.get(name)
            if parameter is None or parameter.location == "path" or name in plan.scope:
                continue
            if plan.effect == "search" and name in _WORDS and isinstance(value, str):
                shown = self._shown(plan, record) if shown is None else shown
                if not _found_by(value, shown):
                    return False
            elif parameter.location == "query":
                properties = self._responses.properties(plan.record)
                field = name if name in properties else snake(name)
                if field not in properties:
                    continue
                shown = self._shown(plan, record) if shown is None else shown
                if not _passes(shown.get(field), value):
                    return False
        return True


def _passes(held: Any, wanted: Any) -> bool:
    """Whether a field's value is the one, or within the bounds, that a filter names."""
    if is_object(wanted):
        if not isinstance(held, int | float) or not all(
            isinstance(value, int | float) for value in wanted.values()
        ):
            return True
        tests = {"gte": held.__ge__, "gt": held.__gt__, "lte": held.__le__, "lt": held.__lt__}
        return all(tests[name](value) for name, value in wanted.items() if name in tests)
    if is_array(held) or is_array(wanted):
        return True
    if is_object(held):
        return str(wanted) in map(str, held.values())
    return str(held).lower() == str(wanted).lower()


def _found_by(query: str, shown: Any) -> bool:
    """Whether a record is what ``field:"value"`` terms ask for, or has all the words of a plain text.

    A query in another language finds everything.
    """
    terms = _TERM.findall(query)
    if terms:
        for place, sign, double, single in terms:
            held: Any = shown
            for step in place.split("."):
                held = held.get(step) if is_object(held) else None
            text, wanted = str(held).lower(), (double or single).lower()
            if (sign == ":" and text != wanted) or (sign == "~" and wanted not in text):
                return False
        return True
    if re.search(r"[:=<>()\[\]]", query):
        return True
    text = str(shown).lower()
    return all(word in text for word in query.lower().split())


def _planted(value: Any, steps: Sequence[str], url: str) -> Any:
    """A copy of ``value`` with a URL at a place; what is not there on the way is made."""
    if not steps:
        return url
    if steps[0].isdecimal():
        items = list(value) if is_array(value) else []
        return [_planted(items[0] if items else {}, steps[1:], url), *items[1:]]
    members = dict(value) if is_object(value) else {}
    return {**members, steps[0]: _planted(members.get(steps[0]), steps[1:], url)}


def _bytes(name: str) -> FakeResponse:
    return FakeResponse(
        200, {"content-type": "application/octet-stream"}, f"the content of {name}\n".encode()
    )


def _scope_of(params: Mapping[str, Any]) -> dict[str, str]:
    """Arguments that a record is created with, by which lists of it may ask."""
    return {name: str(value) for name, value in params.items() if isinstance(value, str | int)}


def _noun(collection: str) -> str:
    return snake(collection).removesuffix("s").replace("_", " ")
