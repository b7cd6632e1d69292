"""The next page: by the hosted API's cursor, or by the connector's own names."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.errors import InvalidParameterError, PagingError
from airbyte_agent_sdk.hosted.paging import chosen_fields, next_call
from airbyte_agent_sdk.transport.options import Options
from airbyte_agent_sdk.wire.call import Call
from airbyte_agent_sdk.wire.response import ParsedResponse

from .server import success
from .shop import INTEGER, LIST, STRING, Customer

UNKNOWN = object()
TWO = [{"id": "a"}, {"id": "b"}]


def operation(paging: Paging | None, **meta: str) -> Operation:
    parameters = (
        Parameter("account", "path", STRING, required=True),
        Parameter("after", "query", STRING),
        Parameter("page", "query", INTEGER),
        Parameter("offset", "query", INTEGER),
        Parameter("size", "query", INTEGER),
        Parameter("archived", "query", {"type": "boolean"}),
        Parameter("created", "query", {"type": "object"}, style="deepObject"),
        Parameter("ids", "query", {"type": "array"}),
    )
    return Operation("things", "list", "GET", "/things/{account}", parameters, meta=meta, paging=paging)


def following(
    paging: Paging | None, metadata: dict[str, Any], params: dict[str, Any], data: list[Any], **meta: str
) -> Any:
    """The parameters of the next call; ``None`` after the last, ``UNKNOWN`` where that cannot be told."""
    call = Call(operation(paging, **meta), {"account": "x", **params}, Options())
    try:
        found = next_call(
            call, ParsedResponse(data, metadata, {"result": data, "connector_metadata": metadata})
        )
    except PagingError:
        return UNKNOWN
    if found is None:
        return None
    assert found.url is None
    assert found.operation is call.operation
    assert found.params["account"] == "x"
    return {name: value for name, value in found.params.items() if name != "account"}


CURSOR = Paging("cursor", "after", "next_token", has_more="more", page_size="size")
LAST_ID = Paging("last_id", "after", has_more="has_more", page_size="size")
URL = Paging("next_url", next="next")


@pytest.mark.parametrize("paging", [None, CURSOR, LAST_ID, URL, Paging("none")])
@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        ({"has_next_page": True, "end_cursor": "c"}, {"size": 2, "cursor": "c"}),
        ({"end_cursor": "c"}, {"size": 2, "cursor": "c"}),
        ({"pagination": {"cursor": "c"}}, {"size": 2, "cursor": "c"}),
        ({"end_cursor": None, "pagination": {"cursor": "c"}}, {"size": 2, "cursor": "c"}),
        ({"has_next_page": False, "end_cursor": "c"}, None),
        ({"has_next_page": False}, None),
        ({"end_cursor": None}, None),
        ({"pagination": {"cursor": ""}}, None),
    ],
)
def test_the_hosted_cursor(paging, metadata, expected):
    assert following(paging, metadata, {"size": 2}, TWO) == expected


def test_the_hosted_cursor_takes_the_place_of_the_own_position():
    assert following(CURSOR, {"end_cursor": "c"}, {"after": "b", "size": 2}, TWO) == {
        "size": 2,
        "cursor": "c",
    }


@pytest.mark.parametrize(
    ("paging", "metadata", "params", "data", "expected"),
    [
        (CURSOR, {"next_token": "t"}, {"size": 2}, TWO, {"size": 2, "after": "t"}),
        (CURSOR, {"next_token": 7}, {}, TWO, {"after": "7"}),
        (CURSOR, {"next_token": "t", "more": False}, {}, TWO, None),
        (CURSOR, {"next_token": "t", "more": True}, {}, TWO, {"after": "t"}),
        (CURSOR, {"next_token": "t", "has_next_page": False}, {}, TWO, None),
        (CURSOR, {"next_token": None}, {}, TWO, None),
        (CURSOR, {}, {}, TWO, UNKNOWN),
        (CURSOR, {"took_ms": 3}, {}, TWO, UNKNOWN),
        (CURSOR, {}, {}, [], None),
        # Names of the vendor's, in its own style.
        (CURSOR, {"hasNextPage": True, "endCursor": "t"}, {}, TWO, {"after": "t"}),
        (CURSOR, {"pageInfo": {"hasNextPage": True, "endCursor": "t"}}, {}, TWO, {"after": "t"}),
        (CURSOR, {"pageInfo": {"hasNextPage": False, "endCursor": "t"}}, {}, TWO, None),
        (CURSOR, {"hasNextPage": False, "endCursor": "t"}, {}, TWO, None),
        (CURSOR, {"next_page": {"offset": "t"}}, {"after": "s", "size": 2}, TWO, {"size": 2, "after": "t"}),
        (CURSOR, {"next_page": {"offset": "t", "uri": "https://x.test/"}}, {}, TWO, {"after": "t"}),
        (CURSOR, {"next_page": None}, {}, TWO, None),
        (CURSOR, {"paging": {"next": {"after": "t"}}}, {}, TWO, {"after": "t"}),
        (CURSOR, {"meta": {"after_cursor": "t", "has_more": True}}, {}, TWO, {"after": "t"}),
        (CURSOR, {"nextPageToken": "t"}, {}, TWO, {"after": "t"}),
        (CURSOR, {"next_cursor": "t"}, {}, TWO, {"after": "t"}),
        (CURSOR, {"cursor": "t"}, {}, TWO, {"after": "t"}),
        (CURSOR, {"next_url": "https://x.test/?page=2"}, {}, TWO, {"page": 2}),
        (URL, {"next_page": {"uri": "/?page=2", "path": 1}}, {}, TWO, UNKNOWN),
        (None, {"endCursor": "t"}, {}, TWO, {"cursor": "t"}),
        (None, {"took_ms": 3}, {}, TWO, UNKNOWN),
        (CURSOR, {"has_next_page": True}, {}, TWO, UNKNOWN),
        (CURSOR, {"more": True}, {}, TWO, UNKNOWN),
        (LAST_ID, {"has_more": True}, {}, TWO, {"after": "b"}),
        (LAST_ID, {"has_more": False}, {}, TWO, None),
        (LAST_ID, {"has_next_page": True}, {}, TWO, {"after": "b"}),
        (LAST_ID, {"has_next_page": True, "end_cursor": None}, {}, TWO, {"after": "b"}),
        (LAST_ID, {}, {}, TWO, {"after": "b"}),
        (LAST_ID, {}, {}, [], None),
        (LAST_ID, {"has_more": True}, {}, [], UNKNOWN),
        (Paging("page", "page", page_size="size"), {}, {"size": 2}, TWO, {"size": 2, "page": 2}),
        (Paging("page", "page", page_size="size"), {}, {"size": 3}, TWO, {"size": 3, "page": 2}),
        (
            Paging("page", "page", page_size="size"),
            {"has_next_page": True},
            {"size": 3},
            TWO,
            {"size": 3, "page": 2},
        ),
        (Paging("offset", "offset"), {}, {"offset": 4}, TWO, {"offset": 6}),
        (Paging("offset", "offset"), {}, {}, [], None),
        (Paging("none"), {}, {}, TWO, None),
        (Paging("none"), {"has_next_page": True}, {}, TWO, UNKNOWN),
        (None, {}, {}, TWO, UNKNOWN),
        (None, {"has_next_page": False}, {}, TWO, None),
    ],
)
def test_the_connectors_own_names(paging, metadata, params, data, expected):
    assert following(paging, metadata, params, data) == expected


@pytest.mark.parametrize(
    ("paging", "metadata", "meta", "expected"),
    [
        (Paging("cursor", "after", "$.next"), {"token": "t"}, {"token": "$.next"}, {"after": "t"}),
        (Paging("cursor", "after", "$.next"), {"token": None}, {"token": "$.next"}, None),
        (Paging("cursor", "after", "$.next"), {}, {}, UNKNOWN),
        (Paging("link_header"), {"older": "/t?page=2"}, {"older": "@link.next"}, {"page": 2}),
        (Paging("link_header"), {}, {"older": "@link.next"}, UNKNOWN),
        (Paging("link_header"), {"older": None}, {"older": "@link.next"}, None),
        (Paging("link_header"), {}, {}, UNKNOWN),
        (Paging("page", "page", "$.next"), {}, {}, {"page": 2}),
    ],
)
def test_places_in_the_vendors_answer_are_found_among_the_metadata(paging, metadata, meta, expected):
    assert following(paging, metadata, {}, TWO, **meta) == expected


def test_every_field_of_the_position_is_selected_and_sent():
    by_two = Paging("last_id", "after", also=(("offset", "at"),))
    rows = [{"id": "a", "at": 1}, {"id": "b", "at": 2}]
    assert following(by_two, {}, {"after": "x", "offset": 9}, rows) == {"after": "b", "offset": 2}
    # The hosted API's own cursor replaces the whole position.
    assert following(by_two, {"end_cursor": "c"}, {"after": "x", "offset": 9}, rows) == {"cursor": "c"}
    chosen = Call(operation(by_two), {}, Options(select_fields=("name",), exclude_fields=("at", "size")))
    assert chosen_fields(chosen) == {"select_fields": ["name", "id", "at"], "exclude_fields": ["size"]}


@pytest.mark.parametrize(
    ("url", "params", "expected"),
    [
        ("https://api.example.com/things/x?page=2&size=2", {"size": 2}, {"page": 2, "size": 2}),
        ("https://api.example.com/things/x?after=007&archived=true", {}, {"after": "007", "archived": True}),
        # What the URL leaves out is not wanted with it.
        ("/things/x?after=c", {"archived": False, "size": 2}, {"after": "c"}),
        ("?created%5Bgte%5D=1&page=2", {"created": {"gte": 1}}, {"created": {"gte": 1}, "page": 2}),
        ("?created%5Bgte%5D=1&page=2", {}, UNKNOWN),
        ("?ids=a&ids=b&page=2", {"ids": ["a", "b"]}, {"ids": ["a", "b"], "page": 2}),
        ("?page=2&token=c", {}, UNKNOWN),
        ("?page=two", {}, {"page": "two"}),
        (None, {}, None),
        ("", {}, None),
    ],
)
def test_a_url_is_taken_apart(url, params, expected):
    assert following(URL, {"next": url}, params, TWO) == expected


@pytest.mark.parametrize(
    ("metadata", "position"),
    [
        (
            [{"has_next_page": True, "end_cursor": "p2"}, {"has_next_page": True, "end_cursor": "p3"}],
            "cursor",
        ),
        ([{"has_more": True}, {"has_more": True}], "starting_after"),
    ],
)
class TestIteration:
    """Three pages of a typed connector, over the wire."""

    def prepare(self, server, metadata, last):
        pages = [[{"id": f"{page}{row}"} for row in "ab"] for page in "123"]
        server.script("execute", *map(success, pages, [*metadata, last]))
        return [record["id"] for page in pages for record in page]

    def sent(self, server, position):
        return [request.body["params"].get(position) for request in server.of("execute")]

    @pytest.mark.anyio
    async def test_async(self, server, shop, metadata, position):
        ids = self.prepare(server, metadata, {"has_next_page": False, "has_more": False})
        assert [customer.id async for customer in shop.customers.list(limit=2)] == ids
        second, third = ("p2", "p3") if position == "cursor" else ("1b", "2b")
        assert self.sent(server, position) == [None, second, third]
        assert all(request.body["params"]["limit"] == 2 for request in server.of("execute"))

    def test_sync(self, server, sync_shop, metadata, position):
        ids = self.prepare(server, metadata, {"has_next_page": False, "has_more": False})
        assert [customer.id for customer in sync_shop.customers.list(limit=2)] == ids
        second, third = ("p2", "p3") if position == "cursor" else ("1b", "2b")
        assert self.sent(server, position) == [None, second, third]

    @pytest.mark.anyio
    async def test_page_by_page(self, server, shop, metadata, position):
        self.prepare(server, metadata, {"has_next_page": False, "has_more": False})
        page = await shop.customers.list(limit=2)
        assert [customer.id for customer in page.data] == ["1a", "1b"]
        assert page.meta == metadata[0]
        assert page.has_next_page
        last = await (await page.next_page()).next_page()
        assert not last.has_next_page

    @pytest.mark.anyio
    async def test_the_same_page_twice_is_an_error(self, server, shop, metadata, position):
        again = success([{"id": "1a"}], metadata[0])
        server.script("execute", *[again] * 5)
        with pytest.raises(PagingError, match="twice"):
            await shop.customers.list(limit=2).all()
        assert len(server.of("execute")) == 2


@pytest.mark.anyio
async def test_a_cursor_may_be_given_to_any_list(server, shop):
    await shop.execute("customers", "list", {"limit": 2, "cursor": "p2"})
    assert server.of("execute")[0].body["params"] == {"limit": 2, "cursor": "p2"}


@pytest.mark.parametrize(("cursor", "sent"), [("e1.opaque", True), ("vendors", False)])
def test_an_engines_cursor_is_taken_where_the_operation_has_one_of_its_own(server, sync_shop, cursor, sent):
    own = replace(
        LIST, parameters=(Parameter("cursor", "query", INTEGER),), paging=Paging("cursor", "cursor", "next")
    )
    server.script(
        "execute", success([{"id": "1"}], {"has_next_page": True, "end_cursor": cursor}), success([])
    )
    page = sync_shop.customers._page(own, {"cursor": 7}, Customer)
    if sent:
        assert page.next_page().data == []
    else:
        with pytest.raises(InvalidParameterError, match="cursor"):
            page.next_page()
    bodies = [request.body["params"] for request in server.of("execute")]
    assert bodies == [{"cursor": 7}, {"cursor": cursor}][: 1 + sent]


def test_the_own_operation_of_the_shop_has_no_cursor():
    assert "cursor" not in LIST.by_name
