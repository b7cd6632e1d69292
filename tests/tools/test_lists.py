"""Lists that end early, never end, or fail on their way: nothing is lost, or called complete that is not."""

from __future__ import annotations

import json

import pytest
from airbyte_agent_sdk.tools.position import Position

from tests.e2e.misbehaving.server import Silence, answer, ok

pytestmark = pytest.mark.anyio


def page(*numbers: int, more: bool = True) -> bytes:
    data = [{"id": f"cus_{number}", "object": "customer", "email": f"{number}@x.test"} for number in numbers]
    return ok({"object": "list", "data": data, "has_more": more})


def ids(result) -> list[str]:
    return [record["id"] for record in result["data"]]


async def test_a_page_that_fails_leaves_the_ones_before(serve, stripe_tools):
    server = serve(page(*range(100)), answer(500, "{}"), page(100, 101, more=False))
    tools = stripe_tools(server.url)
    first = await tools.read("customers.list", limit=150)
    assert len(ids(first)) == 100
    assert first["complete"] is False
    assert "The next page failed" in first["note"]
    rest = await tools.read("customers.list", arguments={"limit": 150, "cursor": first["cursor"]})
    assert ids(rest) == ["cus_100", "cus_101"]
    assert rest["has_more"] is False


async def test_a_page_that_repeats_is_an_error(serve, stripe_tools):
    tools = stripe_tools(serve(page(1, 2), page(1, 2), page(1, 2)).url)
    first = await tools.read("customers.list")
    stuck = await tools.read("customers.list", arguments={"cursor": first["cursor"]}, ok=False)
    assert "returned a page again" in stuck["message"]
    once = await stripe_tools(serve(page(1, 2), page(1, 2)).url).read("customers.list", limit=200)
    assert ids(once) == ["cus_1", "cus_2"]
    assert once["complete"] is False
    assert "returned a page again" in once["note"]


async def test_pages_whose_chosen_fields_are_alike_are_different_pages(serve, stripe_tools):
    alike = [ok({"object": "list", "data": [{"id": f"cus_{n}", "object": "customer", "name": "Ada"}],
                 "has_more": n < 4}) for n in range(1, 5)]  # fmt: skip
    tools = stripe_tools(serve(*alike).url)
    all_four = await tools.read("customers.list", limit=4, select_fields=["name"])
    assert all_four["data"] == [{"name": "Ada"}] * 4
    assert all_four["complete"] is True

    tools = stripe_tools(serve(*alike).url)
    first = await tools.read("customers.list", select_fields=["name"])
    second = await tools.read("customers.list", select_fields=["name"], arguments={"cursor": first["cursor"]})
    assert second["data"] == first["data"]


async def test_a_page_that_repeats_is_seen_in_its_chosen_fields_too(serve, stripe_tools):
    tools = stripe_tools(serve(page(1, 2), page(1, 2), page(1, 2)).url)
    first = await tools.read("customers.list", select_fields=["email"])
    stuck = await tools.read(
        "customers.list", select_fields=["email"], arguments={"cursor": first["cursor"]}, ok=False
    )
    assert "returned a page again" in stuck["message"]


async def test_a_first_page_says_how_to_read_several_in_one_call(serve, stripe_tools):
    tools = stripe_tools(serve(page(1, 2), page(3, 4), page(5, 6, more=False)).url)
    first = await tools.read("customers.list")
    assert first["note"] == "limit, up to 1,000, reads several pages in one call."
    rest = await tools.read("customers.list", arguments={"cursor": first["cursor"], "limit": 1000})
    assert ids(rest) == ["cus_3", "cus_4", "cus_5", "cus_6"]
    assert "note" not in rest


async def test_empty_pages_are_passed_over(serve, stripe_tools):
    server = serve(ok({"object": "list", "data": [], "has_more": False}))
    assert (await stripe_tools(server.url).read("customers.list"))["complete"] is True


async def test_the_time_limit_ends_a_call(serve, stripe_tools):
    slow = await stripe_tools(serve(Silence()).url, time_limit=0.5).read("customers.list", ok=False)
    assert slow["error"] == "unavailable"
    assert "0.5" in slow["message"] or "deadline" in slow["message"]


async def test_limits_below_and_above_what_a_page_holds(serve, stripe_tools):
    server = serve(page(1, 2, 3), page(*range(100)), page(*range(100, 200)))
    tools = stripe_tools(server.url)
    await tools.read("customers.list", limit=3)
    assert server.requests[0].target == "/v1/customers?limit=3"
    both = await tools.read("customers.list", arguments={"limit": 130, "email": "a@example.com"})
    assert len(ids(both)) == 130
    assert [item.target for item in server.requests[1:]] == [
        "/v1/customers?email=a%40example.com&limit=100",
        "/v1/customers?email=a%40example.com&limit=100&starting_after=cus_99",
    ]
    assert both["complete"] is False
    assert Position.of(both["cursor"]) == Position("cus_99", 100, 30)


async def test_a_limit_beside_a_pages_number_loses_no_record(serve):
    from airbyte_agent_zendesk_support import SyncZendeskSupportConnector, ZendeskSupportApiTokenAuthConfig

    pages = [{"sla_policies": [{"id": 10 * n + i} for i in range(10)], "next_page": None} for n in range(3)]
    for number, body in enumerate(pages[:2]):
        body["next_page"] = f"https://acme.zendesk.com/api/v2/slas/policies.json?page={number + 2}"
    server = serve(*map(ok, pages))
    access = ZendeskSupportApiTokenAuthConfig(email="ada@example.com", api_token="fake")
    with SyncZendeskSupportConnector(auth_config=access, base_url=server.url, max_retries=0) as zendesk:
        (read,) = (tool for tool in zendesk.tools() if tool.name.endswith("read"))
        first = json.loads(read.call_blocking({"operation": "sla_policies.list"}).text)
        window = {"cursor": first["cursor"], "limit": 30}
        rest = json.loads(read.call_blocking({"operation": "sla_policies.list", "arguments": window}).text)
    assert [record["id"] for record in first["data"] + rest["data"]] == list(range(30))
    assert [item.target for item in server.requests] == [
        "/slas/policies.json",
        "/slas/policies.json?page=2",
        "/slas/policies.json?page=3",
    ]


@pytest.mark.parametrize("limit", [0, -1, "many", True, 1.5])
async def test_a_limit_that_is_none_is_refused(serve, stripe_tools, limit):
    refused = await stripe_tools(serve().url).read("customers.list", ok=False, limit=limit)
    assert "limit" in refused["problems"][0]


async def test_two_limits_that_differ_are_refused(serve, stripe_tools):
    tools = stripe_tools(serve(page(1, more=False)).url)
    refused = await tools.read("customers.list", ok=False, limit=5, per_page=6)
    assert refused["problems"] == ["limit and per_page are the same; give one of them"]
    assert (await tools.read("customers.list", limit=5, per_page="5"))["count"] == 1


async def test_fields_that_are_nowhere_are_named(serve, stripe_tools):
    result = await stripe_tools(serve(page(1, 2)).url).read("customers.list", select_fields="id,emial")
    assert result["data"] == [{"id": "cus_1"}, {"id": "cus_2"}]
    assert "No record has a value of emial" in result["note"]


async def test_one_long_record_is_cut_and_says_so(serve, stripe_tools):
    record = {
        "id": "cus_1",
        "object": "customer",
        "description": "x" * 100_000,
        "metadata": {"a": "y" * 50_000},
    }
    tools = stripe_tools(serve(ok(record)).url)
    result = await tools.result("read", operation="customers.get", arguments={"id": "1"})
    assert len(result.text) <= 25_000
    facts = json.loads(result.text)
    assert facts["data"]["description"].endswith("more characters]")
    assert "select_fields" in facts["note"]


@pytest.mark.parametrize("position", [
    Position(), Position("abc"), Position("~abc"), Position("a~b", 10, 5), Position(None, 10),
    Position(None, None, 3),
])  # fmt: skip
def test_positions_are_read_as_written(position):
    assert Position.of(str(position)) == position
