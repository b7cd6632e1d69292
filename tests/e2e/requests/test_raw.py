"""What the spec does not know: extras of a call, and requests that no operation describes."""

from __future__ import annotations

import json

import pytest
from airbyte_agent_sdk.definition import Paging
from airbyte_agent_sdk.errors import (
    ConfigurationError,
    InvalidParameterError,
    NotFoundError,
    UnsupportedFeatureError,
)
from airbyte_agent_sdk.types import null, omit

from tests.hosted.calls import CREDENTIALS

from ..misbehaving.server import answer, ok
from .conftest import DepotConnector, SyncDepotConnector

pytestmark = pytest.mark.anyio

DONE = ok({"label": "l"})


async def test_extras_go_along_at_any_depth(depot, serve):
    server = serve(DONE, DONE, DONE, DONE)
    extended = depot(server.url).with_options(
        extra_query={"debug": True, "at": {"gte": 1, "in": ["a"]}, "tag": ["x", "y"], "gone": omit},
        extra_body={"about": {"more": {"k": [1]}, "gone": null}, "new": 1},
        extra_headers={"Depot-Beta": "2026"},
    )
    await extended.execute("parcels", "create", {"label": "a"})
    await extended.execute("notes", "create", {"about": {"ids": [1]}})
    await extended.execute("batches", "create", {"label": "b"})
    await extended.execute("notes", "update", {})
    query = "debug=true&at%5Bgte%5D=1&at%5Bin%5D%5B0%5D=a&tag=x&tag=y"
    assert [request.line for request in server.requests] == [
        f"POST /{path}?{query} HTTP/1.1" for path in ("parcels", "notes", "batches", "notes/sort")
    ]
    assert {request.headers["depot-beta"] for request in server.requests} == {"2026"}
    parcel, note, batch, bare = (request.body for request in server.requests)
    extra = {"about": {"more": {"k": [1]}, "gone": None}, "new": 1}
    assert json.loads(parcel) == {"label": "a", **extra}
    assert note == b"about%5Bids%5D%5B0%5D=1&about%5Bmore%5D%5Bk%5D%5B0%5D=1&about%5Bgone%5D=&new=1"
    assert json.loads(batch) == [{"label": "b", **extra}]
    assert json.loads(bare) == extra


async def test_extras_stand_over_parameters_and_reach_graphql(depot, serve):
    server = serve(DONE, ok({"data": {"parcels": []}}))
    connector = depot(server.url, account_id="42")
    await connector.with_options(extra_body={"label": "b"}).execute("parcels", "create", {"label": "a"})
    extended = connector.with_options(extra_body={"variables": {"f": {"size": 3}}, "extensions": {"x": 1}})
    await extended.execute("parcels", "search", {"label": "l"})
    assert json.loads(server.requests[0].body) == {"label": "b"}
    posted = json.loads(server.requests[1].body)
    assert posted["variables"] == {"f": {"tenant": 42, "label": "l", "size": 3}}
    assert posted["extensions"] == {"x": 1}


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("extra_query", [1], "extra_query must be a mapping"),
        ("extra_body", {"a": [float("nan")]}, r"extra_body\.a\[0\].* must be a finite number"),
        ("extra_body", {"a": object()}, "cannot be sent"),
        ("extra_headers", {"X-A": "a\nb"}, "extra_headers: X-A must be one line"),
    ],
)
async def test_an_extra_that_cannot_be_sent_is_refused_at_once(depot, option, value, said):
    with pytest.raises(ConfigurationError, match=said):
        depot("http://127.0.0.1:1").with_options(**{option: value})


async def test_a_body_where_there_can_be_none_is_refused(depot, serve):
    server = serve()
    extended = depot(server.url).with_options(extra_body={"a": 1})
    with pytest.raises(ConfigurationError, match="extra_body cannot be sent: the body is none in a GET"):
        await extended.execute("routes", "list", {})
    with pytest.raises(ConfigurationError, match="extra_body cannot be sent: the body is a list"):
        await extended.execute("batches", "create", {"items": [{"label": "a"}]})
    assert server.requests == []


async def test_a_request_of_ones_own(depot, serve):
    server = serve(*[DONE] * 6)
    connector = depot(server.url)
    result = await connector.request("get", "/new/{x}?a=1", query={"b": {"c": 2}}, headers={"X-A": "1"})
    assert result.data == {"label": "l"}
    assert (await connector.request("GET", "/new", records="$.label")).data == "l"
    await connector.request("PUT", f"{server.url}/new?a=1", query={"a": 2, "b": 3}, json={"n": None})
    await connector.request("POST", "/new", form={"a": {"b": []}})
    await connector.request("POST", "/new", json=[1, {"a": None}])
    await connector.request("DELETE", "/new")
    assert [(request.line.removesuffix(" HTTP/1.1"), request.body) for request in server.requests] == [
        ("GET /new/%7Bx%7D?a=1&b%5Bc%5D=2", b""),
        ("GET /new", b""),
        ("PUT /new?a=1&b=3", b'{"n":null}'),
        ("POST /new", b"a%5Bb%5D="),
        ("POST /new", b'[1,{"a":null}]'),
        ("DELETE /new", b""),
    ]
    assert {request.headers["authorization"] for request in server.requests} == {"Bearer depot_token"}
    assert server.requests[0].headers["x-a"] == "1"


async def test_it_is_repeated_and_fails_like_any_call(depot, serve):
    server = serve(answer(503, retry_after="0"), DONE, answer(404, b'{"message": "no such thing"}'))
    connector = depot(server.url)
    assert (await connector.request("GET", "/new")).data == {"label": "l"}
    with pytest.raises(NotFoundError, match=r"request\.get: 404: no such thing"):
        await connector.request("GET", "/new")
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    "path",
    [
        "https://evil.test/new",
        "http://127.0.0.1:1/new",
        "http://user:secret@127.0.0.1/new",
        "file:///etc/passwd",
        "//evil.test/new",
        "new",
        "",
        "/a/../b",
        "/a/%2e%2E/b",
        "/a/%252e%252e/b",
        "/a/..%2fb",
        "/a/..;x=1/b",
        "/a/.",
        "/a\\..\\b",
        "/a b",
        "/a\r\nX: y",
        "/a#b",
        "/\u00e4",
        None,
    ],
)
async def test_no_path_leads_off_the_connectors_server(depot, serve, path):
    server = serve()
    with pytest.raises(InvalidParameterError) as caught:
        await depot(server.url).request("GET", path)
    assert "secret" not in str(caught.value)
    assert server.requests == []


async def test_pages_of_ones_own(depot, serve):
    first, second = ok({"data": [{"id": 1}], "next": "c2"}), ok({"data": [{"id": 2}], "next": None})
    server = serve(first, second, first, second)
    connector = depot(server.url)
    paging = Paging("cursor", "cursor", next="$.next")
    for given in (
        {"query": {"size": 1, "cursor": "c1"}},
        {"method": "POST", "json": {"size": 1, "cursor": "c1"}},
    ):
        records = await connector.request_pages("/new", paging=paging, records="$.data", **given).all()
        assert [record["id"] for record in records] == [1, 2]
    assert [request.line for request in server.requests[:2]] == [
        "GET /new?cursor=c1&size=1 HTTP/1.1",
        "GET /new?cursor=c2&size=1 HTTP/1.1",
    ]
    assert [json.loads(request.body)["cursor"] for request in server.requests[2:]] == ["c1", "c2"]


@pytest.mark.parametrize(
    "options", [{"extra_query": {"a": 1}}, {"extra_body": {"a": 1}}, {"extra_headers": {"A": "b"}}]
)
async def test_the_hosted_api_has_no_place_for_extras(options):
    async with DepotConnector(connector_id="c-1", **CREDENTIALS, base_url="http://127.0.0.1:1") as connector:
        with pytest.raises(UnsupportedFeatureError, match="extra_body and extra_headers are not"):
            await connector.with_options(**options).execute("notes", "create", {})
        with pytest.raises(UnsupportedFeatureError, match=r"request\(\) is not available in hosted mode"):
            await connector.request("GET", "/new")
    with (
        SyncDepotConnector(connector_id="c-1", **CREDENTIALS, base_url="http://127.0.0.1:1") as blocking,
        pytest.raises(UnsupportedFeatureError, match=r"request\(\) is not available in hosted mode"),
    ):
        blocking.request("GET", "/new")


async def test_a_write_of_ones_own_is_repeated_with_its_key(connect, serve):
    server = serve(answer(503, retry_after="0"), ok({"id": "1"}))
    result = await connect(server.url).request("POST", "/v1/new_things", form={"a": 1})
    assert result.data == {"id": "1"}
    first, again = server.requests
    assert first.raw == again.raw
    assert len(first.headers["idempotency-key"]) == 36


async def test_an_extra_does_not_hold_paging_up(depot, serve):
    server = serve(ok({"data": [{"id": 1}], "next": "c2"}), ok({"data": [{"id": 2}], "next": None}))
    extended = depot(server.url).with_options(extra_query={"cursor": "c1", "deep": True})
    paging = Paging("cursor", "cursor", next="$.next")
    assert len(await extended.request_pages("/new", paging=paging, records="$.data").all()) == 2
    assert [request.target for request in server.requests] == [
        "/new?cursor=c1&deep=true",
        "/new?cursor=c2&deep=true",
    ]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"records": "data"}, "records: must be a JSONPath that starts with"),
        ({"records": "$..["}, "records: .*column 2"),
        ({"records": 5}, "records: "),
        ({"headers": [("X-Name", "value")]}, "headers must be a mapping"),
    ],
)
async def test_a_write_is_not_sent_whose_answer_could_not_be_read(depot, serve, given, said):
    server = serve()
    with pytest.raises((ConfigurationError, InvalidParameterError), match=said):
        await depot(server.url).request("POST", "/new", **given)
    assert server.requests == []


@pytest.mark.parametrize(
    ("paging", "said"),
    [
        (Paging("cursor", "cursor", next="next"), r"paging\.next: must be a JSONPath that starts with"),
        (Paging("cursor", "cursor"), r"paging\.next must be the JSONPath"),
        (Paging("cursor", "cursor", next="@header"), r"paging\.next"),
        (Paging("cursors", "cursor", next="$.next"), "whose strategy is one of cursor, page"),
        (Paging("page", "page", has_more="$["), r"paging\.has_more"),
        ({"strategy": "cursor"}, "paging must be a Paging"),
    ],
)
async def test_paging_that_could_not_be_followed_does_not_end_the_list(depot, serve, paging, said):
    server = serve(ok({"data": [{"id": 1}], "next": "c2"}))
    with pytest.raises(InvalidParameterError, match=said):
        await depot(server.url).request_pages("/new", paging=paging, records="$.data").all()
    assert server.requests == []
