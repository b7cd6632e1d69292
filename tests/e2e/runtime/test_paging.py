"""Every way to the next page, from the bare file; records that are filtered out do not end a list."""

from __future__ import annotations

import asyncio
import json

import pytest
from airbyte_agent_sdk.errors import PagingError, TemplateError

from ..misbehaving.server import answer, ok

pytestmark = pytest.mark.anyio


def targets(server):
    return [request.target for request in server.requests]


def ships(*ids, next=None, flag="free"):
    return ok(
        {"ships": [{"id": number, "name": f"Ship {number}", "flag": flag} for number in ids], "next": next}
    )


async def test_records_are_made_over_and_kept_back(harbour, serve):
    server = serve(
        ok(
            {
                "ships": [
                    {"id": 1, "name": "Argo", "flag": "free"},
                    {"id": 2, "name": "Ghost", "flag": "private"},
                    {"id": 3, "name": None, "flag": "free"},
                ]
            }
        )
    )
    page = await harbour(server.url, port="porto").page("ships")
    assert page.data == [
        {"id": 1, "name": "Argo", "flag": "free", "label": "Argo (porto)", "short": "Ar", "next_id": 2},
        {"id": 3, "name": None, "flag": "free", "label": "None (porto)", "short": None, "next_id": 4},
    ]
    result = await harbour(serve(ok({"id": 5, "flag": "free"})).url).execute("ships", "get", {"id": "5"})
    assert result.data == {"id": "5/", "flag": "free"}  # no template sees a credential
    result = await harbour(serve(ok({"id": 5, "flag": "private"})).url).execute("ships", "get", {"id": "5"})
    assert result.data is None


async def test_a_page_of_which_nothing_is_kept_is_not_the_last(harbour, serve):
    docks = [ok({"docks": [{"id": number, "flag": flag}]}) for number, flag in ((1, "private"), (2, "free"))]
    server = serve(*docks, ok({"docks": []}))
    assert await harbour(server.url).all("docks") == [{"id": 2, "flag": "free"}]
    assert targets(server) == ["/docks", "/docks?page=2", "/docks?page=3"]
    server = serve(ships(1, 2, flag="private", next="b"), ships(3))
    assert [record["id"] for record in await harbour(server.url).all("ships")] == [3]
    assert targets(server) == ["/ships", "/ships?cursor=b"]


async def test_a_record_that_the_filter_cannot_judge_lets_no_page_through(harbour, serve):
    server = serve(ok({"ships": [{"id": 1, "name": "Argo"}]}))
    with pytest.raises(TemplateError, match=r"ships\.list: the record filter failed: .*'flag'"):
        await harbour(server.url).page("ships")


async def test_a_list_goes_on_from_a_cursor_kept_elsewhere(harbour, serve):
    server = serve(ships(1, next="b"), ships(2, next="c"), ships(3))
    page = await harbour(server.url).page("ships")
    kept = page.meta["next_cursor"]
    rest = await harbour(server.url).all("ships", cursor=kept)
    assert [record["id"] for record in rest] == [2, 3]
    assert targets(server) == ["/ships", "/ships?cursor=b", "/ships?cursor=c"]


@pytest.mark.parametrize(
    "next",
    ["{url}/ships?limit=1&cursor=b%2Fc", "/ships?cursor=b%2Fc&x=1", "?cursor=b%2Fc", "b/c"],
)
async def test_a_cursor_that_comes_as_a_url_is_taken_out_of_it(harbour, serve, next):
    server = serve(lambda _: ships(1, next=next.format(url=server.url)), ships(2))
    assert len(await harbour(server.url).all("ships", limit=1)) == 2
    assert targets(server)[1] == "/ships?limit=1&cursor=b%2Fc"


async def test_a_cursor_that_is_a_url_of_another_shape_is_followed(harbour, serve):
    server = serve(lambda _: ships(1, next=f"{server.url}/ships/page/2"), ships(2, next="z"), ships(3))
    assert len(await harbour(server.url).all("ships", limit=1)) == 3
    assert targets(server) == ["/ships?limit=1", "/ships/page/2", "/ships?limit=1&cursor=z"]
    stranger = serve(ships(1, next="https://evil.test/ships/page/2"))
    page = await harbour(stranger.url).page("ships")
    with pytest.raises(PagingError, match="another origin"):
        _ = page.has_next_page


async def test_a_cursor_may_begin_like_a_path(harbour, serve):
    server = serve(ships(1, next="/9j/4AAQSkZJRg=="), ships(2))
    await harbour(server.url).all("ships")
    assert targets(server)[1] == "/ships?cursor=%2F9j%2F4AAQSkZJRg%3D%3D"


async def test_a_returned_url_keeps_the_body_and_what_is_required(harbour, serve):
    server = serve(ships(1, next="/search?page=2"), ships(2, next="/search?lang=en&page=3"), ships(3))
    assert len(await harbour(server.url).all("ships", "search", lang="pt", text="a")) == 3
    assert targets(server) == ["/search?lang=pt", "/search?page=2&lang=pt", "/search?lang=en&page=3"]
    assert {request.body for request in server.requests} == {b'{"text":"a"}'}


async def test_a_link_header_needs_no_meta_of_its_own(harbour, serve):
    server = serve(
        answer(200, "[{}]", Link='</papers?page=2>; rel="next", </papers?page=9>; rel="last"'),
        answer(200, "[{}]", Link='</papers?page=1>; rel="prev"'),
    )
    assert len(await harbour(server.url).all("papers", berth_id="1", since="x")) == 2
    assert targets(server)[1] == "/papers?page=2&berth_id=1&since=x"


async def test_page_numbers_end_with_the_last_page(harbour, serve):
    server = serve(
        ok({"docks": [1, 2], "pages": 3}), ok({"docks": [3], "pages": 3}), ok({"docks": [4], "pages": 3})
    )
    assert await harbour(server.url).all("docks", per_page=5) == [1, 2, 3, 4]
    assert targets(server)[2] == "/docks?per_page=5&page=3"


async def test_page_numbers_go_on_where_nothing_tells_how_many(harbour, serve):
    server = serve(ok({"docks": [1]}), ok({"docks": [2]}), ok({"docks": []}))
    assert await harbour(server.url).all("docks") == [1, 2]


async def test_an_offset_is_taken_from_the_answer_and_ends_with_it(harbour, serve):
    server = serve(ok({"berths": [1, 2], "next_skip": "40"}), ok({"berths": [3, 4], "next_skip": None}))
    assert await harbour(server.url).all("berths", dock_id="d", skip=10, limit=2) == [1, 2, 3, 4]
    assert targets(server)[1] == "/docks/d/berths?skip=40&limit=2"


async def test_a_cursor_of_graphql_is_a_variable(harbour, serve):
    def tides(cursor, more):
        return ok(
            {
                "data": {
                    "tides": {"nodes": [{"id": 1}], "pageInfo": {"endCursor": cursor, "hasNextPage": more}}
                }
            }
        )

    server = serve(tides("t1", True), tides("t2", False))
    assert len(await harbour(server.url).all("tides", first=1)) == 2
    assert targets(server) == ["/graphql", "/graphql"]
    sent = [json.loads(request.body)["variables"] for request in server.requests]
    assert sent == [{"first": 1}, {"first": 1, "after": "t1"}]


async def test_two_may_walk_one_list_at_once(harbour, serve):
    pages = {"/ships": ships(1, next="b"), "/ships?cursor=b": ships(2, next="c"), "/ships?cursor=c": ships(3)}
    server = serve(lambda request: pages[request.target], forever=True)
    connector = harbour(server.url)
    page = await connector.page("ships")

    async def walk(page):
        found = list(page.data)
        while page.has_next_page:
            page = await connector._run(page.next_page)
            found += page.data
        return [record["id"] for record in found]

    assert await asyncio.gather(*[walk(page) for _ in range(4)]) == [[1, 2, 3]] * 4


async def test_records_of_which_little_is_asked_are_not_taken_for_a_loop(harbour, serve):
    server = serve(
        ok({"docks": [{"id": 1, "kind": "wet"}]}),
        ok({"docks": [{"id": 2, "kind": "wet"}]}),
        ok({"docks": []}),
    )
    chosen = harbour(server.url).with_options(select_fields=["kind"])
    assert await chosen.all("docks") == [{"kind": "wet"}, {"kind": "wet"}]
    looping = serve(ok({"docks": [{"id": 1, "kind": "wet"}]}), forever=True)
    with pytest.raises(PagingError, match="same page twice"):
        await harbour(looping.url).with_options(select_fields=["kind"]).all("docks")
