"""Which fields of records come back, and what calls are for: the same models in both modes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import httpx
import pytest
from airbyte_agent_sdk import SyncHostedExecutor
from airbyte_agent_sdk.definition import Paging, Parameter
from airbyte_agent_sdk.errors import ConfigurationError, PagingError
from airbyte_agent_sdk.records.picking import pick
from airbyte_agent_sdk.types import omit

from .calls import CREDENTIALS
from .server import Reply, success
from .shop import INTEGER, LIST, Customer, ShopAuthConfig, ShopConnector, SyncShopConnector

pytestmark = pytest.mark.anyio

RECORD = {"id": "1", "email": "a@b.c", "address": {"city": "Bern", "zip": "3000"}, "a.b": 1}
LINES = {"lines": [{"sku": "x", "n": 1}, {"sku": "y"}, None], "note": None}


@pytest.mark.parametrize(
    ("record", "select", "exclude", "expected"),
    [
        (RECORD, (), (), RECORD),
        (RECORD, ("id", "none"), (), {"id": "1"}),
        (RECORD, ("address.city",), (), {"address": {"city": "Bern"}}),
        (RECORD, ("address.city", "address.zip"), (), {"address": RECORD["address"]}),
        (RECORD, ("address", "address.city"), (), {"address": RECORD["address"]}),
        (RECORD, ("a.b", "address.none"), (), {"a.b": 1, "address": {}}),
        (LINES, ("lines.sku", "note.x"), (), {"lines": [{"sku": "x"}, {"sku": "y"}, None], "note": None}),
        (RECORD, (), ("email", "address", "none"), {"id": "1", "a.b": 1}),
        (RECORD, (), ("address.zip", "a.b", "id", "email"), {"address": {"city": "Bern"}}),
        (LINES, (), ("lines.sku", "note.x"), {"lines": [{"n": 1}, {}, None], "note": None}),
        (RECORD, ("id", "address"), ("address.zip", "email"), {"id": "1", "address": {"city": "Bern"}}),
        (RECORD, ("id",), ("id",), {}),
        ([RECORD, None], ("id",), (), [{"id": "1"}, None]),
        ("text", ("id",), ("id",), "text"),
    ],
)
def test_fields_are_picked(record, select, exclude, expected):
    before = repr(record)
    assert pick(record, select, exclude) == expected
    assert repr(record) == before


OPTIONS: list[dict[str, Any]] = [
    {"select_fields": ["id", "address.city"]},
    {"exclude_fields": ["email", "address.zip"]},
    {"select_fields": ["id", "email", "address"], "exclude_fields": ["email"]},
]


@pytest.mark.parametrize("options", OPTIONS)
@pytest.mark.parametrize("applies", [True, False], ids=["applied", "ignored"])
async def test_models_are_equal_in_both_modes(server, shop, options, applies):
    chosen = (options.get("select_fields", ()), options.get("exclude_fields", ()))
    sent = pick([RECORD], *chosen) if applies else [RECORD]
    server.script("execute", success(sent), success(sent[0]))
    vendor = httpx.AsyncClient(
        transport=httpx.MockTransport(
            lambda request: httpx.Response(
                200, json=RECORD if "/1" in str(request.url) else {"data": [RECORD]}
            )
        )
    )
    async with vendor:
        local = ShopConnector(ShopAuthConfig(api_key="sk_test_1"), http_client=vendor, strict=True)
        pages, records = [], []
        for connector in (local, shop):
            picking = connector.with_options(**options)
            pages.append(await picking.customers.list())
            records.append(await picking.customers.get("1"))
    assert pages[0].data == pages[1].data == [records[0]] == [records[1]]
    assert "email" not in records[0].model_fields_set
    assert pages[0].warnings == pages[1].warnings == ()
    for request in server.of("execute"):
        assert {name: request.body.get(name) for name in options} == options


def test_untyped_results_are_equal_too(server, sync_shop):
    with SyncHostedExecutor(**CREDENTIALS, connector_id="c-1", base_url=server.url) as executor:
        for connector in (sync_shop, executor):
            server.script("execute", success(RECORD))
            picking = connector.with_options(select_fields=["id", "email"], exclude_fields=["email"])
            assert picking.execute("customers", "get", {"id": "1"}).data == {"id": "1"}


async def test_rows_of_the_store_are_picked(server, shop):
    server.script("execute", success([RECORD]))
    page = await shop.with_options(exclude_fields=["id", "a.b", "address"]).customers.context_store_search({})
    assert page.data[0].model_fields_set == {"email"}
    assert page.warnings == ()


@pytest.mark.parametrize(
    ("options", "sent"),
    [
        ({"select_fields": ["email"]}, {"select_fields": ["email", "id"]}),
        ({"select_fields": ["id", "email"]}, {"select_fields": ["id", "email"]}),
        ({"exclude_fields": ["id", "note"]}, {"exclude_fields": ["note"]}),
        ({"exclude_fields": ["id"]}, {}),
    ],
)
async def test_paging_by_the_last_id_goes_on_without_the_id(server, shop, options, sent):
    pages = [[{"id": "1", "email": "a"}], [{"id": "2", "email": "a"}], []]
    server.script("execute", *[success(page, {"has_more": bool(page)}) for page in pages])
    found = await shop.with_options(**options).customers.list().all()
    assert [customer.email for customer in found] == ["a", "a"]
    assert all(
        ("id" in customer.model_fields_set) == ("id" in options.get("select_fields", ()))
        for customer in found
    )
    requests = [request.body for request in server.of("execute")]
    assert [body.get("params", {}).get("starting_after") for body in requests] == [None, "1", "2"]
    for body in requests:
        assert {name: body[name] for name in ("select_fields", "exclude_fields") if name in body} == sent


@pytest.mark.parametrize("end_cursor", [True, False])
async def test_a_server_that_leaves_the_id_out_all_the_same(server, shop, end_cursor):
    metadata = [
        {"has_next_page": True} | ({"end_cursor": f"e1.{page}"} if end_cursor else {}) for page in "12"
    ]
    server.script(
        "execute",
        *[success([{"email": "a"}], meta) for meta in metadata],
        success([], {"has_next_page": False}),
    )
    picking = shop.with_options(select_fields=["email"])
    if end_cursor:
        assert len(await picking.customers.list().all()) == 2
        assert [body.get("params") for body in (request.body for request in server.of("execute"))] == [
            None,
            {"cursor": "e1.1"},
            {"cursor": "e1.2"},
        ]
    else:
        page = await picking.customers.list()
        with pytest.raises(PagingError, match="the last record has no id"):
            await page.next_page()


COUNTED = replace(
    LIST, parameters=(Parameter("page", "query", INTEGER),), paging=Paging("page", "page"), meta={}
)


@pytest.mark.parametrize(
    ("pages", "loops"),
    [
        ([[{"id": "1", "email": "a"}], [{"id": "2", "email": "a"}], []], False),
        ([[{"id": "1", "email": "a"}]] * 3, True),
        ([[{"email": "a"}], [{"email": "a"}], []], False),
    ],
)
def test_pages_that_look_alike_are_no_loop_unless_they_are_one(server, sync_shop, pages, loops):
    server.script("execute", *map(success, pages))
    picking = sync_shop.with_options(select_fields=["email"])
    page = picking.customers._page(COUNTED, {}, Customer)
    if loops:
        with pytest.raises(PagingError, match="twice"):
            page.all()
    else:
        assert [customer.email for customer in page.all()] == ["a", "a"]
    assert server.of("execute")[0].body["select_fields"] == ["email", "id"]
    assert server.of("execute")[1].body["params"] == {"page": 2}


async def test_the_intent_is_sent_to_the_hosted_api_alone(server, shop):
    intent = "ü" * 512
    await shop.with_options(intent=intent).customers.list()
    await shop.with_options(intent=intent).with_options(intent=None).customers.list()
    await shop.with_options(intent=omit).customers.list()
    assert [request.body.get("intent") for request in server.of("execute")] == [intent, None, None]
    seen = []
    client = httpx.Client(
        transport=httpx.MockTransport(
            lambda request: seen.append(request) or httpx.Response(200, json={"data": []})
        )
    )
    with client:
        local = SyncShopConnector(ShopAuthConfig(api_key="sk_test_1"), http_client=client)
        local.with_options(intent="reckoning").customers.list()
    assert "reckoning" not in repr((seen[0].url, seen[0].headers, seen[0].content))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"intent": "x" * 513}, "intent has 513 characters; the hosted API accepts at most 512"),
        ({"select_fields": "id"}, r"select_fields must be a list of names, such as \['id'\]"),
        ({"exclude_fields": "id"}, r"exclude_fields must be a list of names, such as \['id'\]"),
    ],
)
def test_options_that_cannot_work_are_an_error_at_once(server, sync_shop, options, said):
    with pytest.raises(ConfigurationError, match=said):
        sync_shop.with_options(**options)
    assert server.received == []


async def test_a_download_has_an_intent_too(server, shop):
    server.script("execute", Reply(b"bytes"))
    async with await shop.with_options(intent="audit").customers.download("7") as file:
        assert await file.read() == b"bytes"
    assert server.of("execute")[0].body["intent"] == "audit"
