"""Arguments that no model should send, and responses that no service should: nothing ends the run."""

from __future__ import annotations

import json

import pytest

from tests.e2e.misbehaving.server import answer, ok

pytestmark = pytest.mark.anyio
DEEP = "[" * 5_000
PAGE = {"object": "list", "data": [{"id": "cus_1", "object": "customer"}], "has_more": False}


def nested(levels: int) -> object:
    value: object = "x"
    for _ in range(levels):
        value = {"a": value}
    return value


@pytest.mark.parametrize(
    "arguments",
    [
        DEEP,
        '{"operation": "customers.list", "arguments": NaN}',
        {"operation": "customers.list", "arguments": DEEP},
        {"operation": "customers.list", "arguments": {"created": DEEP}},
        {"operation": "customers.list", "arguments": {"created": nested(600)}},
        {"operation": "customers.list", "arguments": nested(600)},
        {"operation": "customers.list", "limit": "1" * 5_000},
        {"operation": "customers.list", "limit": float("inf")},
        {"operation": "customers.list", "arguments": {"created": "1" * 5_000}},
        {"operation": "customers.list", "arguments": {"email": float("nan"), "zz": 1}},
        {"operation": "customers.list", "arguments": {"\ud800": "\ud800"}},
        {"operation": "\ud800"},
        {"operation": "x" * 50_000},
        {"operation": "customers.list", "arguments": {f"unknown_{number}": 1 for number in range(300)}},
    ],
)
async def test_arguments_are_refused_with_a_text(serve, stripe_tools, arguments):
    tools = stripe_tools(serve(ok(PAGE), forever=True).url)
    tool = tools.tools["read"]
    result = tool.call_blocking(arguments) if tools.blocking else await tool.call(arguments)
    assert result.outcome == "invalid"
    result.text.encode()
    assert json.loads(result.text)["error"] == "invalid_arguments"
    assert len(result.text) < 12_000


async def test_a_limit_may_be_a_float(serve, stripe_tools):
    server = serve(ok(PAGE))
    await stripe_tools(server.url).read("customers.list", arguments={"limit": 10.0})
    assert server.requests[0].target == "/v1/customers?limit=10"


async def test_a_list_may_be_read_again(serve, stripe_tools):
    pages = [
        ok({"object": "list", "data": [{"id": f"cus_{number}"}], "has_more": number == 1})
        for number in (1, 2, 1, 2)
    ]
    tools = stripe_tools(serve(*pages).url)
    for _ in range(2):
        first = await tools.read("customers.list")
        second = await tools.read("customers.list", arguments={"cursor": first["cursor"]})
        assert [record["id"] for record in second["data"]] == ["cus_2"]


@pytest.mark.parametrize("reply", [answer(200, "<html>ok"), answer(200, '{"id": "cus_'), answer(408, "{}")])
async def test_a_success_that_cannot_be_read_may_have_taken_effect(serve, stripe_tools, reply):
    tools = stripe_tools(serve(reply, reply).url, read_only=False)
    lost = await tools.write("customers.delete", arguments={"id": "cus_1"}, ok=False)
    assert lost["error"] == "outcome_unknown"
    again = await tools.write("customers.delete", arguments={"id": "cus_1"}, ok=False)
    assert again["error"] == "already_made"


async def test_a_confirmation_that_fails_has_sent_nothing(serve, stripe_tools):
    answers: list[object] = [OSError("gone"), True]

    def confirm(_: object) -> bool:
        found = answers.pop(0)
        if isinstance(found, OSError):
            raise found
        return True

    tools = stripe_tools(serve(ok({"id": "cus_1"})).url, read_only=False, confirm=confirm)
    with pytest.raises(OSError, match="gone"):
        await tools.write("customers.create", arguments={"email": "a@example.com"})
    await tools.write("customers.create", arguments={"email": "a@example.com"})


async def test_a_table_says_how_many_rows_it_has(serve, stripe_tools):
    data = [{"id": f"cus_{i}", **{f"field_number_{i}_{j}": "v" for j in range(6)}} for i in range(60)]
    pages = ok({"object": "list", "data": data, "has_more": False})
    tools, seen, cursor = stripe_tools(serve(pages, forever=True).url, max_output_chars=5_000), [], None
    while not seen or cursor:
        page = await tools.read("customers.list", table=True, arguments={"cursor": cursor})
        assert page["count"] == len(page["data"]["rows"])
        seen += [row[page["data"]["columns"].index("id")] for row in page["data"]["rows"]]
        cursor = page.get("cursor")
    assert seen == [record["id"] for record in data]


async def test_source_code_is_no_html(serve, stripe_tools):
    texts = [
        "if (a<b && c>d) return my_var*2;",
        "fix <br> in my_func",
        "```py\ndef f(a_b):\n    <img>\n```",
        "<p> is a tag",
    ]
    for text in texts:
        record = {"id": "cus_1", "description": text}
        found = await stripe_tools(serve(ok(record)).url).read("customers.get", arguments={"id": "cus_1"})
        assert found["data"]["description"] == text
