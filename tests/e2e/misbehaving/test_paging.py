"""Every way to the next page, and servers that never come to an end."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from airbyte_agent_sdk.calls.connector import Connector
from airbyte_agent_sdk.calls.entity import Entity
from airbyte_agent_sdk.calls.paging import AsyncPager
from airbyte_agent_sdk.errors import NotFoundError, PagingError

from .server import answer, ok

pytestmark = pytest.mark.anyio


@pytest.fixture
async def pager(odd):
    """``pager(url, entity, **params)``: the pager of a list of ``odd.yaml``, as a typed method returns it."""

    def start(url: str, entity: str, **params: Any) -> AsyncPager[dict[str, Any]]:
        executor = odd(url)
        connector = object.__new__(Connector)
        connector.__dict__.update(
            execution=executor.execution, _options=executor._options, _transport=executor._transport
        )
        operation = executor.definition.operation(entity, "list")
        return Entity(connector)._pager(operation, params, dict[str, Any])

    return start


def items(*ids: int) -> list[dict[str, int]]:
    return [{"id": number} for number in ids]


async def test_cursor(pager, serve):
    server = serve(
        ok({"items": items(1, 2), "meta": {"next_cursor": "a b"}}),
        ok({"items": [], "meta": {"next_cursor": 7}}),
        ok({"items": items(3), "meta": {"next_cursor": None}}),
    )
    assert [record["id"] async for record in pager(server.url, "by_cursor", limit=2)] == [1, 2, 3]
    assert [request.target for request in server.requests] == [
        "/by-cursor?limit=2",
        "/by-cursor?limit=2&cursor=a%20b",
        "/by-cursor?limit=2&cursor=7",
    ]


@pytest.mark.parametrize("end", ["", None, ...])
async def test_cursor_ends(pager, serve, end):
    server = serve(ok({"items": items(1), "meta": {} if end is ... else {"next_cursor": end}}))
    page = await pager(server.url, "by_cursor")
    assert not page.has_next_page
    with pytest.raises(PagingError, match="last page"):
        await page.next_page()


async def test_page_number(pager, serve):
    """A page shorter than asked for is not the last: the server may leave out what the caller may not see."""
    server = serve(
        ok({"items": items(1, 2)}), ok({"items": items(3)}), ok({"items": items(5)}), ok({"items": []})
    )
    assert [record["id"] async for record in pager(server.url, "by_page", per_page=2)] == [1, 2, 3, 5]
    assert [request.target for request in server.requests] == [
        "/by-page?per_page=2&page=1",
        "/by-page?per_page=2&page=2",
        "/by-page?per_page=2&page=3",
        "/by-page?per_page=2&page=4",
    ]


async def test_page_number_without_a_size_ends_at_the_empty_page(pager, serve):
    server = serve(ok({"items": items(1, 2)}), ok({"items": items(3)}), ok({"items": []}))
    assert [record["id"] async for record in pager(server.url, "by_page", page=4)] == [1, 2, 3]
    assert [request.target for request in server.requests] == [
        "/by-page?page=4",
        "/by-page?page=5",
        "/by-page?page=6",
    ]


async def test_offset(pager, serve):
    server = serve(ok({"items": items(1, 2)}), ok({"items": items(3, 4)}), ok({"items": []}))
    assert [record["id"] async for record in pager(server.url, "by_offset", offset=10, limit=2)] == [
        1,
        2,
        3,
        4,
    ]
    assert [request.target for request in server.requests] == [
        "/by-offset?offset=10&limit=2",
        "/by-offset?offset=12&limit=2",
        "/by-offset?offset=14&limit=2",
    ]


@pytest.mark.parametrize("params", [{}, {"limit": 2}, {"limit": 9}])
async def test_a_list_without_pages_is_cut_where_there_are_more(pager, serve, params):
    """Whatever size the server takes by default, the total says that records are missing."""
    server = serve(ok({"items": items(1, 2), "meta": {"total": 3}}))
    with pytest.raises(PagingError, match=r"at most 2 of 3 records.*filter them") as caught:
        await pager(server.url, "cut", **params).all()
    assert caught.value.records == items(1, 2)
    whole = serve(ok({"items": items(1, 2), "meta": {"total": 2}}))
    assert await pager(whole.url, "cut", **params).all() == items(1, 2)


async def test_url_in_the_body(pager, serve):
    server = serve(
        lambda request: ok(
            {"items": items(1), "links": {"next": f"http://{request.headers['host']}/elsewhere?token=a%20b"}}
        ),
        ok({"items": items(2), "links": {"next": "third?token=c"}}),
        ok({"items": items(3), "links": {"next": None}}),
    )
    assert [record["id"] async for record in pager(server.url, "by_url", limit=1)] == [1, 2, 3]
    assert [request.target for request in server.requests] == [
        "/by-url?limit=1",
        "/elsewhere?token=a%20b",
        "/third?token=c",
    ]
    assert {request.headers["authorization"] for request in server.requests} == {"Bearer odd_token"}


async def test_link_header(pager, serve):
    server = serve(
        answer(
            200, json.dumps(items(1)), Link='</by-link?page=2>; rel="next", </by-link?page=9>; rel="last"'
        ),
        answer(200, json.dumps(items(2)), Link='</by-link?page=1>; rel="prev"; title="a, b; rel=next"'),
    )
    assert [record["id"] async for record in pager(server.url, "by_link", limit=1)] == [1, 2]
    assert [request.target for request in server.requests] == ["/by-link?limit=1", "/by-link?page=2"]


@pytest.mark.parametrize("entity", ["by_url", "by_link"])
async def test_a_url_on_another_origin_is_not_followed(pager, serve, entity):
    elsewhere = serve()
    if entity == "by_url":
        server = serve(ok({"items": items(1), "links": {"next": f"{elsewhere.url}/by-url"}}))
    else:
        server = serve(answer(200, json.dumps(items(1)), Link=f'<{elsewhere.url}/by-link>; rel="next"'))
    page = await pager(server.url, entity)
    assert len(page.data) == 1
    with pytest.raises(PagingError, match="another origin"):
        await page.next_page()
    assert elsewhere.requests == []


REPEATS = {
    "by_cursor": ok({"items": items(1), "meta": {"next_cursor": "again"}}),
    "by_page": ok({"items": items(1)}),
    "by_offset": ok({"items": items(1)}),
    "by_url": ok({"items": items(1), "links": {"next": "/by-url?cursor=again"}}),
    "by_link": answer(200, json.dumps(items(1)), Link='</by-link?cursor=again>; rel="next"'),
}


@pytest.mark.parametrize("entity", REPEATS)
async def test_a_server_that_repeats_itself_is_stopped(pager, serve, entity):
    server = serve(REPEATS[entity], forever=True)
    with pytest.raises(PagingError, match=rf"{entity}\.list: .*(same|twice|again)"):
        await pager(server.url, entity).all(max_pages=20)
    assert len(server.requests) <= 3


async def test_cursors_in_a_circle_are_stopped(pager, serve):
    circle = {"": "b", "b": "c", "c": "b"}

    def reply(request):
        cursor = request.target.partition("cursor=")[2]
        return ok({"items": items(1), "meta": {"next_cursor": circle[cursor]}})

    server = serve(reply, forever=True)
    with pytest.raises(PagingError, match="twice"):
        await pager(server.url, "by_cursor").all(max_pages=50)
    assert len(server.requests) == 3


async def test_stripe_s_last_id_in_a_circle_is_stopped(connect, serve):
    record = {"id": "cus_1", "object": "customer", "created": 1, "livemode": False}
    server = serve(
        ok({"object": "list", "url": "/v1/customers", "has_more": True, "data": [record]}), forever=True
    )
    with pytest.raises(PagingError, match="twice"):
        await connect(server.url).customers.list().all(max_pages=20)
    assert len(server.requests) == 2


async def test_an_error_on_a_later_page_leaves_the_earlier_ones(connect, serve):
    record = {"id": "cus_1", "object": "customer", "created": 1, "livemode": False}
    server = serve(
        ok({"object": "list", "url": "/v1/customers", "has_more": True, "data": [record]}), answer(404, "{}")
    )
    pages = connect(server.url).customers.list().pages()
    assert [customer.id for customer in (await anext(pages)).data] == ["cus_1"]
    with pytest.raises(NotFoundError):
        await anext(pages)


async def test_limits_ask_for_no_page_too_many(connect, serve):
    def reply(request):
        number = int(request.target.rpartition("cus_")[2] or 0) if "cus_" in request.target else 0
        records = [
            {"id": f"cus_{number + step}", "object": "customer", "created": 1, "livemode": False}
            for step in (1, 2)
        ]
        return ok({"object": "list", "url": "/v1/customers", "has_more": True, "data": records})

    server = serve(reply, forever=True)
    stripe = connect(server.url)
    assert [record.id for record in await stripe.customers.list().all(max_items=3)] == [
        "cus_1",
        "cus_2",
        "cus_3",
    ]
    assert len(server.requests) == 2
    assert len(await stripe.customers.list().all(max_items=4)) == 4
    assert len(server.requests) == 4
    assert len(await stripe.customers.list().all(max_pages=3)) == 6
    assert len(server.requests) == 7
    async for page in stripe.customers.list().pages(max_pages=1):
        assert page.has_next_page
    assert len(server.requests) == 8


async def test_an_offset_over_records_that_are_left_out(pager, serve):
    """The server hides some records, which keep their places: none is skipped, and none comes twice."""
    hidden, everything = {1, 4, 7, 8}, range(12)

    def page(request):
        query = dict(pair.split("=") for pair in request.target.partition("?")[2].split("&"))
        first = int(query.get("offset", 0))
        places = everything[first : first + int(query["limit"])]
        return ok({"items": items(*(place for place in places if place not in hidden))})

    server = serve(page, forever=True)
    found = [record["id"] async for record in pager(server.url, "by_offset", limit=4)]
    assert found == [place for place in everything if place not in hidden]


async def test_an_offset_where_the_server_has_a_smaller_limit(pager, serve):
    def page(request):
        query = dict(pair.split("=") for pair in request.target.partition("?")[2].split("&"))
        first = int(query.get("offset", 0))
        return ok({"items": items(*range(first, min(first + 3, 10)))})

    server = serve(page, forever=True)
    assert [record["id"] async for record in pager(server.url, "by_offset", limit=100)] == [*range(10)]


async def test_a_server_that_ignores_the_number_of_the_page(pager, serve):
    server = serve(ok({"items": items(1, 2, 3)}), forever=True)
    assert await pager(server.url, "by_page", per_page=10).all() == items(1, 2, 3)


async def test_an_error_has_the_records_that_came(pager, serve):
    server = serve(
        ok({"items": items(1, 2), "meta": {"next_cursor": "b"}}),
        ok({"items": items(3), "meta": {"next_cursor": "c"}}),
        answer(404, "{}"),
    )
    with pytest.raises(NotFoundError) as caught:
        await pager(server.url, "by_cursor").all()
    assert caught.value.records == items(1, 2, 3)
    assert pickle.loads(pickle.dumps(caught.value)).records == items(1, 2, 3)


async def test_a_cursor_that_comes_again_has_the_records_too(pager, serve):
    server = serve(REPEATS["by_cursor"], forever=True)
    with pytest.raises(PagingError, match="twice") as caught:
        await pager(server.url, "by_cursor").all()
    assert caught.value.records == items(1, 1)
