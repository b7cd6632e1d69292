"""Connectors against a server in memory: the client is given one of httpx's own mock transports."""

from __future__ import annotations

import asyncio
import gc
import inspect
import sys
import warnings
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, ClassVar

import httpx
import pytest
from airbyte_agent_sdk import AirbyteAuthConfig, LocalExecutor, Record, omit
from airbyte_agent_sdk.auth import AuthConfig
from airbyte_agent_sdk.calls.connector import Connector, SyncConnector
from airbyte_agent_sdk.calls.context_store import StoredEntity
from airbyte_agent_sdk.calls.entity import SyncEntity
from airbyte_agent_sdk.definition import Definition, Paging
from airbyte_agent_sdk.errors import (
    ActionNotSupportedError,
    AirbyteError,
    AuthenticationError,
    ConfigurationError,
    ConnectorClosedError,
    ContextStoreError,
    EntityNotFoundError,
    InvalidParameterError,
    MissingCredentialsError,
    PagingError,
    ResponseShapeError,
    TimeoutError,
)
from flows import GET, LIST, definition

KEY = "sk_test_planted"


class Thing(Record):
    id: str
    size: int | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class ThingsAuthConfig(AuthConfig):
    scheme: ClassVar[str] = "bearerAuth"
    api_key: str


class Things(StoredEntity):
    _stored = ("things", Thing)

    def list(self, *, limit=omit, after=omit):
        return self._pager(LIST, {"limit": limit, "after": after}, Thing)

    async def get(self, id: str) -> Thing:
        return await self._one(GET, {"id": id}, Thing)


class SyncThings(SyncEntity):
    def list(self, *, limit=omit, after=omit):
        return self._page(LIST, {"limit": limit, "after": after}, Thing)

    def get(self, id: str) -> Thing:
        return self._one(GET, {"id": id}, Thing)


class ThingsConnector(Connector):
    definition: ClassVar[Definition] = definition()

    @cached_property
    def things(self):
        return Things(self)


class SyncThingsConnector(SyncConnector):
    definition: ClassVar[Definition] = definition()

    @cached_property
    def things(self):
        return SyncThings(self)


class Server:
    """Ten things in pages of ``limit``, and a record of the requests."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if request.headers.get("authorization") != f"Bearer {KEY}":
            return httpx.Response(401, json={"error": {"message": f"bad key {KEY}"}})
        if request.url.path != "/v1/things":
            return httpx.Response(200, json={"id": request.url.path.rpartition("/")[2], "size": 1})
        size, start = int(request.url.params.get("limit", 4)), int(request.url.params.get("after", 0))
        rows = [{"id": str(number), "size": number} for number in range(start, min(start + size, 10))]
        return httpx.Response(
            200, json={"data": rows, "next": str(start + size) if start + size < 10 else None}
        )


@pytest.fixture
def server():
    return Server()


@pytest.fixture
def connector(server):
    client = httpx.AsyncClient(transport=httpx.MockTransport(server))
    return ThingsConnector(ThingsAuthConfig(api_key=KEY), http_client=client, max_retries=0)


@pytest.fixture
def blocking(server):
    client = httpx.Client(transport=httpx.MockTransport(server))
    return SyncThingsConnector(ThingsAuthConfig(api_key=KEY), http_client=client, max_retries=0)


def run(coroutine):
    return asyncio.run(coroutine)


def test_pages_and_records_async(connector, server):
    async def main():
        page = await connector.things.list(limit=4)
        assert [thing.id for thing in page.data] == ["0", "1", "2", "3"]
        assert page.has_next_page
        assert repr(page) == "Page(4 records, has_next_page=True)"
        assert (await page.next_page()).data[0] == Thing(id="4", size=4)
        assert [thing.size async for thing in connector.things.list(limit=4)] == list(range(10))
        assert [len(page) async for page in connector.things.list(limit=4).pages()] == [4, 4, 2]
        assert len(await connector.things.list(limit=4).all(max_items=5)) == 5
        assert len(await connector.things.list(limit=4).all(max_pages=2)) == 8
        assert await connector.things.list().all(max_items=0) == []
        last = [page async for page in connector.things.list(limit=4).pages()][-1]
        with pytest.raises(PagingError, match="last page"):
            await last.next_page()
        before = len(server.requests)
        connector.things.list()  # nothing is sent before it is awaited
        assert len(server.requests) == before

    run(main())


def test_pages_and_records_blocking(blocking):
    page = blocking.things.list(limit=4)
    assert [thing.id for thing in page.data] == ["0", "1", "2", "3"]
    assert page.next_page().data[0] == Thing(id="4", size=4)
    assert [thing.size for thing in page] == list(range(10))
    assert [len(each) for each in page.pages()] == [4, 4, 2]
    assert len(page.all(max_items=5)) == 5
    assert len(page.all(max_pages=2)) == 8
    assert blocking.things.get("x") == Thing(id="x", size=1)


def test_a_cursor_that_repeats_is_an_error():
    def stuck(request):
        return httpx.Response(200, json={"data": [{"id": "1"}], "next": "same"})

    connector = ThingsConnector(
        ThingsAuthConfig(api_key=KEY), http_client=httpx.AsyncClient(transport=httpx.MockTransport(stuck))
    )
    with pytest.raises(PagingError, match="same page twice"):
        run(connector.things.list().all())


def by_time(monkeypatch, times):
    """Things that are exported by time, three at once, and the times that they are asked for."""
    asked = []

    def export(request):
        asked.append(start := int(request.url.params.get("start", 0)))
        rows = [{"id": str(row), "size": time} for row, time in enumerate(times) if time >= start]
        url = f"https://api.example.com/v1/things?start={rows[:3][-1]['size']}"
        return httpx.Response(200, json={"data": rows[:3], "next": url})

    paging = Paging("next_url", next="$.next", inclusive=True)
    monkeypatch.setitem(globals(), "LIST", replace(LIST, paging=paging))
    client = httpx.Client(transport=httpx.MockTransport(export))
    return SyncThingsConnector(ThingsAuthConfig(api_key=KEY), http_client=client).things, asked


def test_pages_by_time_begin_with_what_the_one_before_ends_with(monkeypatch):
    things, asked = by_time(monkeypatch, [1, 2, 2, 3, 5])
    assert [thing.id for thing in things.list()] == ["0", "1", "2", "3", "4"]
    assert asked == [0, 2, 3, 5]


def test_more_records_of_one_time_than_fit_on_a_page_are_told(monkeypatch):
    things, _ = by_time(monkeypatch, [1, 1, 2, 2, 2, 2, 3])
    got = []
    with pytest.raises(PagingError, match="begin at a later time"):
        got.extend(thing.id for thing in things.list())
    assert got == ["0", "1", "2", "3", "4"]


def test_untyped_calls(connector, blocking):
    result = run(connector.execute("things", "list", {"limit": 2}))
    assert (result.success, result.data[1], result.meta) == (
        True,
        {"id": "1", "size": 1},
        {"next_cursor": "2", "has_next_page": True, "end_cursor": "2", "cursor": "2"},
    )
    assert (
        blocking.execute("things", "get", {"id": "a/b"}).data["id"] == "b"
    )  # httpx decodes `path`; the wire had %2F
    for entity, action, params, error in [
        ("thing", "list", {}, EntityNotFoundError),
        ("things", "lst", {}, ActionNotSupportedError),
        ("things", "list", {"limits": 1}, InvalidParameterError),
    ]:
        with pytest.raises(error, match="did you mean"):
            run(connector.execute(entity, action, params))


def test_mistakes_are_explained(connector, blocking):
    async def awaited():
        await connector.things.get()

    for call, message in [
        (
            lambda: connector.things.list(limt=1),
            'Things.list() got an unknown parameter "limt"; did you mean "limit"?',
        ),
        (
            lambda: blocking.things.list(q=1),
            'SyncThings.list() got an unknown parameter "q"; known: limit, after',
        ),
        (
            lambda: blocking.things.list(limt=1, q=1),
            (
                'SyncThings.list() got 2 unknown parameters: "limt"; did you mean "limit"? "q"; '
                "known: limit, after"
            ),
        ),
        (lambda: run(awaited()), "Things.get() missing 1 required positional argument: 'id'; required: id"),
    ]:
        with pytest.raises(TypeError) as caught:
            call()
        assert str(caught.value) == message
    with pytest.raises(AttributeError, match=r"ThingsConnector has no 'thing'; did you mean \"things\"\?"):
        connector.thing  # noqa: B018
    with pytest.raises(
        InvalidParameterError, match=r"things\.list: parameter \"limit\" must be an integer, not str 'x'"
    ):
        run(connector.things.list(limit="x").all())
    assert inspect.iscoroutinefunction(Things.get)


def test_options_make_another_connector_with_the_same_connections(connector, server):
    other = connector.with_options(headers={"X-Trace": "t"}, timeout=5, select_fields=["id"])
    assert type(other) is ThingsConnector
    page = run(other.things.list(limit=1).pages(max_pages=1).__anext__())
    assert page.data[0].model_fields_set == {"id"}
    assert page.warnings == ()
    assert server.requests[-1].headers["x-trace"] == "t"
    assert server.requests[-1].extensions["timeout"]["read"] == 5
    run(connector.things.list()._first())
    assert "x-trace" not in server.requests[-1].headers


def test_fields_left_out_are_still_there_for_paging():
    item = replace(LIST, paging=Paging("last_id", "after"))

    def rows(request):
        first = int(request.url.params.get("after", -1)) + 1
        return httpx.Response(200, json={"data": [{"id": str(first), "size": first}] if first < 3 else []})

    client = httpx.Client(transport=httpx.MockTransport(rows))
    things = SyncThingsConnector(ThingsAuthConfig(api_key=KEY), http_client=client).with_options(
        select_fields=["size"]
    )
    page = things.things._page(item, {}, Thing)
    assert [(thing.size, thing.model_fields_set) for thing in page] == [
        (number, {"size"}) for number in range(3)
    ]


@pytest.mark.parametrize(("timeout", "said"), [(5, "no response within 5 s"), (None, "no response in time")])
def test_a_clients_own_timeout_is_ours(timeout, said):
    def late(request):
        raise httpx.ReadTimeout("late", request=request)

    client = httpx.Client(transport=httpx.MockTransport(late))
    connector = SyncThingsConnector(
        ThingsAuthConfig(api_key=KEY), http_client=client, timeout=timeout, max_retries=0
    )
    with pytest.raises(TimeoutError, match=said) as caught:
        connector.things.get("x")
    assert caught.value.retryable
    assert isinstance(caught.value, httpx.TimeoutException)


def test_no_secret_gets_out(server, caplog):
    connector = SyncThingsConnector(
        ThingsAuthConfig(api_key="sk_test_wrong"),
        http_client=httpx.Client(
            transport=httpx.MockTransport(
                lambda _: httpx.Response(401, json={"error": "no such key: sk_test_wrong"})
            )
        ),
    )
    with pytest.raises(AuthenticationError) as caught:
        connector.things.get("x")
    error = caught.value
    assert str(error) == "things.get: 401: no such key: ***"
    seen = (
        f"{connector!r}{error!r}{error.body}{error.content}{error.response.text}{error.headers}{caplog.text}"
    )
    assert "sk_test_wrong" not in seen
    assert (error.entity, error.action, error.status_code) == ("things", "get", 401)


def test_check_reports_instead_of_raising(connector, server):
    assert run(connector.check()).success
    wrong = SyncThingsConnector(
        ThingsAuthConfig(api_key="sk_test_wrong"),
        http_client=httpx.Client(transport=httpx.MockTransport(server)),
    )
    result = wrong.check()
    assert not result.success
    assert "401" in result.error


def test_what_a_connector_can_do(connector):
    assert connector.list_entities() == [{"entity": "things", "actions": {"list": [], "get": ["id"]}}]
    schema = connector.entity_schema("things")
    assert schema["record"]["properties"].keys() == {"id", "size"}
    assert schema["actions"]["get"]["parameters"]["required"] == ["id"]

    @ThingsConnector.describe
    def tool():
        """Look things up."""

    said = "Look things up.\n\nThings entities, their actions and (required parameters).\n"
    assert tool.__doc__.startswith(f"{said}- things: list, get(id)\n")


def test_an_entity_called_like_a_method_is_described_too():
    class Check(SyncEntity):
        def list(self, *, limit=omit):
            """List checks.

            Args:
                limit: How many
                    a page.
            """
            return self._page(LIST, {"limit": limit}, Thing)

        def get(self, id: str) -> Thing:
            return self._one(GET, {"id": id}, Thing)

    class Checked(SyncConnector):
        definition: ClassVar[Definition] = definition(
            entities={"check": {"list": (), "get": ("id",)}},
            tables={"check": {"list": replace(LIST, entity="check")}},
        )

        @cached_property
        def check_(self):
            return Check(self)

    schema = Checked(ThingsAuthConfig(api_key=KEY)).entity_schema("check")
    assert schema["actions"]["list"]["parameters"]["properties"]["limit"]["description"] == "How many a page."
    assert schema["record"]["title"] == "Thing"


def test_a_record_where_there_is_none_is_an_error():
    empty = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(204)))
    with pytest.raises(ResponseShapeError, match="contains no record"):
        SyncThingsConnector(ThingsAuthConfig(api_key=KEY), http_client=empty).things.get("x")


@pytest.mark.parametrize("answer", [httpx.Response(200, content=b"null"), httpx.Response(201)])
def test_a_write_that_is_answered_by_nothing_succeeds(answer):
    record = written(answer, Thing)
    assert isinstance(record, Thing)
    assert record.model_dump(exclude_unset=True) == {}
    assert written(answer, dict[str, Any]) == {}
    assert written(answer, list[str]) == []
    assert written(answer, bool) is None


def written(answer: httpx.Response, kind: Any) -> Any:
    """What a write gives whose result has a type, answered so."""
    table = replace(GET, action="create", method="POST", path="/things", parameters=())

    class Made(SyncEntity):
        def create(self) -> Any:
            return self._one(table, {}, kind)

    client = httpx.Client(transport=httpx.MockTransport(lambda _: answer))
    return Made(SyncThingsConnector(ThingsAuthConfig(api_key=KEY), http_client=client)).create()


def test_no_record_is_none_where_the_type_says_so():
    class Changed(SyncEntity):
        def get(self, id: str) -> Thing | None:
            return self._one(GET, {"id": id}, Thing | None)

    empty = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(204)))
    connector = SyncThingsConnector(ThingsAuthConfig(api_key=KEY), http_client=empty)
    assert Changed(connector.with_options(select_fields=["id"], strict=True)).get("x") is None


def test_the_context_store_is_not_here(connector):
    with pytest.raises(ContextStoreError, match="hosted API"):
        run(connector.things.context_store_search({}))


def test_credentials_decide_the_mode(monkeypatch):
    with pytest.raises(MissingCredentialsError, match="AIRBYTE_CLIENT_ID"):
        ThingsConnector()
    with pytest.raises(ConfigurationError, match="not both"):
        ThingsConnector(ThingsAuthConfig(api_key=KEY), workspace_name="w")
    with pytest.raises(MissingCredentialsError, match="airbyte_client_secret"):
        ThingsConnector(AirbyteAuthConfig(airbyte_client_id="id"))


def test_closing_twice_is_fine_and_use_after_it_is_an_error():
    connector = ThingsConnector(ThingsAuthConfig(api_key=KEY), base_url="http://127.0.0.1:9")

    async def main():
        async with connector:
            pass
        await connector.close()
        await connector.things.get("x")

    with pytest.raises(ConnectorClosedError) as caught:
        run(main())
    assert isinstance(caught.value, RuntimeError)
    assert isinstance(caught.value, AirbyteError)


def test_a_connector_left_open_warns_and_an_unused_one_does_not():
    def leave(*, used):
        connector = SyncThingsConnector(
            ThingsAuthConfig(api_key=KEY), base_url="http://127.0.0.1:9", max_retries=0
        )
        if used:
            with pytest.raises(AirbyteError):
                connector.things.get("x")
        connector = None
        gc.collect()

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        leave(used=False)
    with pytest.warns(ResourceWarning, match="not closed"):
        leave(used=True)


@pytest.mark.parametrize("missing", ["airbyte_agent_format", "yaml"])
def test_a_spec_without_the_extra_says_what_to_install(monkeypatch, missing):
    for name in [name for name in sys.modules if name.startswith("airbyte_agent_format")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(
        ConfigurationError, match=rf"requires {missing}: pip install 'airbyte-agent-sdk\[spec\]'"
    ):
        LocalExecutor("connector.yaml")
