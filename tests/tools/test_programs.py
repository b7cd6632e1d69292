"""Programs of a model on a Stripe that keeps what it is given, asynchronous and blocking."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from airbyte_agent_sdk import PendingWrite, toolset
from airbyte_agent_sdk.errors import ConfigurationError
from airbyte_agent_sdk.tools.programs import calls, program
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

from tests.e2e.misbehaving.server import ok

pytestmark = pytest.mark.anyio


@pytest.fixture
def run(stripe_tools, stripe_url) -> Callable[..., Any]:
    """``await run(program, **options)``: the outcome, and the object of the result."""
    made: dict[str, Any] = {}

    async def running(code: str, *, url: str = stripe_url, **options: Any) -> tuple[str, Any]:
        key = repr((url, options))
        made[key] = made.get(key) or stripe_tools(url, style="code", **options)
        result = await made[key].result("run", code=code)
        return result.outcome, json.loads(result.text)

    return running


@pytest.fixture
def customers(stripe_url) -> list[str]:
    """Twelve customers: ``c0@example.com`` and so on."""
    emails = [f"c{number}@example.com" for number in range(12)]
    for email in emails:
        httpx.post(f"{stripe_url}/v1/customers", data={"email": email}, auth=("sk_test_seed", ""))
    return emails


def kept(url: str) -> list[Any]:
    """The customers that the service has."""
    found = httpx.get(f"{url}/v1/customers?limit=100", auth=("sk_test_seed", ""))
    records: list[Any] = found.json()["data"]
    return records


async def test_the_value_of_the_last_line_comes_back(run, customers):
    code = """
        from collections import Counter

        found = [c["email"] for c in stripe.customers.list() if c["email"] > "c5"]
        Counter(email[0] for email in found)
    """
    outcome, result = await run(code)
    assert outcome == "ok"
    assert result == {"data": {"c": 5}, "calls": 1}


async def test_a_list_has_the_records_of_all_pages_and_few_requests_are_made(run, serve):
    pages = [[{"id": f"cus_{page}{number}"} for number in range(3)] for page in range(4)]
    server = serve(
        *(ok({"object": "list", "has_more": page is not pages[-1], "data": page}) for page in pages)
    )
    outcome, result = await run("len(stripe.customers.list())", url=server.url)
    assert (outcome, result) == ("ok", {"data": 12, "calls": 4})
    assert all("limit=100" in request.target for request in server.requests)


async def test_a_limit_is_the_number_of_records_and_what_it_leaves_out_is_said(run, customers):
    outcome, result = await run("len(stripe.customers.list(limit=5))")
    assert outcome == "ok"
    assert result["data"] == 5
    assert result["note"] == "stripe.customers.list stopped at limit=5; there are more records."
    assert "note" not in (await run("len(stripe.customers.list(limit=12))"))[1]


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ('stripe.customers.list(emial="a")', "`emial` does not match any known parameter"),
        ('stripe.customers.list(limit="5")', 'stripe.customers.list: Expected `int`, found `Literal["5"]`'),
        ("stripe.customer.list()", '`stripe` has no attribute `customer`; did you mean "customers"?'),
        ("stripe.customers.lst()", '`stripe.customers` has no attribute `lst`; did you mean "list"?'),
        ("stripe.customers.get()", "No argument provided for required parameter `id`"),
        ('stripe.subscriptions.list(status="actve")', 'found `Literal["actve"]`; did you mean "active"?'),
        (
            'stripe.customers.list()[0]["emial"]',
            'Unknown key "emial" for TypedDict `Customer` - did you mean "email"?',
        ),
        (
            "stripe.customers.list()[0].email",
            '`Customer` has no attribute `email`; records are dicts: record["name"]',
        ),
        ("await stripe.customers.list()", "`list[Customer]` is not awaitable"),
        ("striipe.customers.list()", 'Name `striipe` used when not defined; did you mean "stripe"?'),
        (
            "import requests",
            "Cannot resolve imported module `requests`; there are collections, csv, datetime",
        ),
        ("import stripe", "Cannot resolve imported module `stripe`; stripe needs no import"),
        (
            "stripe.customers.delete('cus_1')",
            "has no attribute `delete`; it is not available: the host allows only reads",
        ),
        ('stripe.customers.list(created={"gtee": 1})', 'Unknown key "gtee"'),
        ("x = (1", "unexpected EOF"),
    ],
)
async def test_a_mistake_is_refused_before_anything_runs(run, serve, code, problem):
    server = serve(forever=True)
    outcome, result = await run(f"stripe.balance.get()\n{code}", url=server.url)
    assert outcome == "invalid"
    assert result["error"] == "program_refused"
    assert any(problem in line and line.startswith("line 2: ") for line in result["problems"]), result
    assert server.requests == []


async def test_all_mistakes_are_told_at_once_with_the_signatures_of_what_is_called(run):
    code = 'stripe.customers.list(emial="a")\nstripe.charges.get(1)\nstripe.refunds.list(limit="2")'
    _, result = await run(code)
    assert len(result["problems"]) == 3
    assert [line.partition("(")[0] for line in result["signatures"]] == [
        "stripe.customers.list",
        "stripe.charges.get",
        "stripe.refunds.list",
    ]


@pytest.mark.parametrize(
    "code",
    [
        'window = {"gte": 1}\nstripe.customers.list(created=window)',
        'given = {"limit": 3}\nstripe.customers.list(**given)',
        'status = "".join(["act", "ive"])\nstripe.subscriptions.list(status=status)',
        'import re\n[re.search("c(.)", c["email"]).group(1) for c in stripe.customers.list()]',
        'ids = ["data.subscriptions"]\nstripe.customers.list(expand=ids)',
        "import datetime as d\nstripe.customers.list(created=d.datetime(2020, 1, 1, tzinfo=d.timezone.utc))",
    ],
)
async def test_what_may_be_right_is_left_to_the_check_of_the_call(run, serve, code):
    server = serve(
        ok({"object": "list", "has_more": False, "data": [{"id": "cus_1", "email": "c1@example.com"}]})
    )
    outcome, result = await run(code, url=server.url)
    assert outcome == "ok", result


async def test_what_only_the_call_can_see_ends_the_program_even_in_a_try(run, stripe_url):
    code = """
        where = {"cty": "London"}
        try:
            stripe.customers.create(address=where)
        except Exception:
            pass
    """
    outcome, result = await run(code, read_only=False, confirm=lambda write: True)
    assert (outcome, result["error"], result["line"]) == ("invalid", "invalid_arguments", 3)
    assert result["problems"][0].startswith('unknown parameter "address.cty"; did you mean "city"?')
    assert result["signature"].startswith("stripe.customers.create(*, email: str = ...")
    assert kept(stripe_url) == []


async def test_a_missing_record_can_be_caught_and_that_is_said(run):
    code = """
        try:
            found = stripe.customers.get("cus_nobody")
        except RuntimeError as error:
            found = str(error)
        found
    """
    outcome, result = await run(code)
    assert outcome == "ok"
    assert result["data"].startswith("not_found: 404")
    assert result["note"] == "Failed, and caught: stripe.customers.get: not_found (1)."
    outcome, result = await run('stripe.balance.get()\nstripe.customers.get("cus_nobody")')
    assert (outcome, result["error"], result["line"]) == ("failed", "not_found", 2)


async def test_refused_credentials_end_a_program_that_catches_everything(run, serve):
    server = serve(*[b"HTTP/1.1 401 X\r\nContent-Length: 2\r\n\r\n{}"] * 3)
    code = "try:\n    stripe.customers.list()\nexcept Exception:\n    pass\n'fine'"
    outcome, result = await run(code, url=server.url)
    assert (outcome, result["error"]) == ("failed", "credentials_refused")
    assert len(server.requests) == 1


async def test_a_write_waits_for_its_approval_and_the_program_stands_still(run, stripe_url):
    asked: list[PendingWrite] = []

    def confirm(write: PendingWrite) -> bool:
        asked.append(write)
        assert len(kept(stripe_url)) == len(asked) - 1  # nothing is sent before the answer
        return write.operation != "customers.delete"

    code = """
        ada = stripe.customers.create(name="Ada")
        stripe.customers.delete(ada["id"])
    """
    outcome, result = await run(code, read_only=False, confirm=confirm)
    assert (outcome, result["error"], result["line"]) == ("failed", "declined", 2)
    assert result["writes_made"] == {"stripe.customers.create": 1}
    assert [write.operation for write in asked] == ["customers.create", "customers.delete"]
    assert [customer["name"] for customer in kept(stripe_url)] == ["Ada"]


async def test_the_same_write_is_made_once_unless_again(run, stripe_url):
    options = {"read_only": False, "confirm": lambda write: True}
    outcome, _ = await run('stripe.customers.create(name="Ada")["name"]', **options)
    assert outcome == "ok"
    outcome, result = await run('stripe.customers.create(name="Ada")["name"]', **options)
    assert (outcome, result["error"]) == ("failed", "already_made")
    outcome, _ = await run('stripe.customers.create(name="Ada", again=True)["name"]', **options)
    assert outcome == "ok"
    assert len(kept(stripe_url)) == 2


def test_writes_without_anybody_to_approve_them_are_refused():
    stripe = SyncStripeConnector(StripeAuthConfig(api_key="sk_test_1"))
    with pytest.raises(ConfigurationError, match="asks before each write: pass confirm"):
        stripe.tools(style="code", read_only=False)
    assert [tool.name for tool in stripe.tools(style="code")] == [
        "stripe_describe",
        "stripe_find",
        "stripe_run",
    ]
    assert stripe.tools(style="code")[2].read_only
    run = stripe.tools(style="code", allow_writes=["customers.create"], confirm=lambda write: True)[2]
    assert (run.read_only, run.destructive) == (False, False)


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("while True: pass", "the program computed for more than 5 seconds"),
        ("x = [0]\nwhile True: x = x + x", "the program used more than 128 MiB; read less, or keep less"),
        ("def f(): return f()\nf()", "RecursionError: maximum recursion depth exceeded"),
        ("1 / 0", "ZeroDivisionError: division by zero"),
        ('{}["a"]', "KeyError: a; not every record has it: use get()"),
    ],
)
async def test_a_program_that_fails_says_why(run, monkeypatch, code, message):
    if code.startswith("while"):
        monkeypatch.setitem(program._LIMITS, "max_feed_duration_secs", 1.0)
    outcome, result = await run(code)
    assert (outcome, result["error"]) == ("invalid", "program_failed")
    assert result["message"] == message


async def test_a_program_makes_so_many_requests_and_no_more(run, customers, monkeypatch):
    monkeypatch.setattr(calls, "_CALLS", 7)
    outcome, result = await run('[stripe.customers.get(c["id"])["email"] for c in stripe.customers.list()]')
    assert (outcome, result["error"], result["calls"]) == ("invalid", "too_many_calls", 7)
    outcome, result = await run("len(stripe.customers.list())", max_calls=1)
    assert outcome == "ok"
    outcome, result = await run("len(stripe.customers.list())", max_calls=1)
    assert (outcome, result["error"]) == ("failed", "budget_spent")


async def test_a_list_without_end_is_an_error_and_never_a_part_of_it(run, serve, monkeypatch):
    monkeypatch.setattr(calls, "_RECORDS", 5)
    pages = [
        ok({"object": "list", "has_more": True, "data": [{"id": f"a{page}"}, {"id": f"b{page}"}]})
        for page in range(4)
    ]
    outcome, result = await run("len(stripe.customers.list())", url=serve(*pages).url)
    assert (outcome, result["error"]) == ("invalid", "too_many_records")
    server = serve(*[ok({"object": "list", "has_more": True, "data": [{"id": "same"}]})] * 4)
    outcome, result = await run("len(stripe.customers.list())", url=server.url)
    assert (outcome, result["error"]) == ("failed", "repeated_page")
    assert len(server.requests) == 2


async def test_results_are_cut_between_items_and_what_is_printed_stands_in_for_none(run, customers):
    outcome, result = await run('["x" * 200 for _ in range(50)]', max_output_chars=1_000)
    assert outcome == "ok"
    assert 0 < len(result["data"]) < 50
    assert result["note"] == f"{len(result['data'])} of 50 items fit here; return fewer, or fewer fields."
    _, result = await run("for c in stripe.customers.list(limit=2): print(c['email'])")
    assert result["data"] == "c0@example.com\nc1@example.com\n"
    _, result = await run("x = 1")
    assert result == {"data": None, "note": "The last line has no value, so nothing came back."}


async def test_values_of_python_come_back_as_json(run):
    code = """
        from datetime import date
        {"day": date(2026, 1, 31), "set": {2, 1}, "pair": (1, "a"), "big": 2**60, "nan": float("nan")}
    """
    _, result = await run(code)
    assert result["data"] == {"day": "2026-01-31", "set": [1, 2], "pair": [1, "a"], "big": str(2**60)}


async def test_absent_fields_are_none_and_texts_are_valid(run, serve):
    server = serve(
        ok({"object": "list", "has_more": False, "data": [{"id": "cus_1", "name": "\ud800", "new": [1]}]})
    )
    code = 'c = stripe.customers.list()[0]\n[c["email"], c["address"], c["name"], c.get("new")]'
    _, result = await run(code, url=server.url)
    assert result["data"] == [None, None, "?", [1]]


async def test_nothing_of_the_host_is_in_reach(run, monkeypatch):
    monkeypatch.setenv("SECRET", "sk_live_planted")
    for code in (
        "import os\nos.environ",
        "import os\nos.getenv('SECRET')",
        "from pathlib import Path\nPath('/etc/passwd').read_text()",
        "import subprocess",
        "stripe._connector",
        "stripe.customers.__class__.__mro__[0].__subclasses__()",
        "getattr(stripe.customers, '_' + 'x')()",
    ):
        outcome, result = await run(code)
        assert outcome == "invalid", (code, result)
        assert "planted" not in json.dumps(result)


async def test_programs_of_several_connectors(serve):
    key = StripeAuthConfig(api_key="sk_test_1")
    found = serve(ok({"object": "list", "has_more": False, "data": [{"id": "ch_1", "customer": "cus_1"}]}))
    ada = serve(ok({"id": "cus_1", "name": "Ada"}))
    async with StripeConnector(key, base_url=found.url) as shop, StripeConnector(key, base_url=ada.url) as eu:
        tools = {tool.name: tool for tool in toolset({"shop": shop, "shop-eu": eu}, style="code")}
        lines = (await tools["find"].call({"query": "customers.get"})).text.splitlines()
        assert [line.partition("(")[0] for line in lines[:2]] == [
            "shop.customers.get",
            "shop_eu.customers.get",
        ]
        code = '[shop_eu.customers.get(charge["customer"])["name"] for charge in shop.charges.list()]'
        result = json.loads((await tools["run"].call({"code": code})).text)
    assert (result["data"], result["calls"]) == (["Ada"], 2)


async def test_find_and_describe_say_how_programs_call(stripe_tools, stripe_url):
    tools = stripe_tools(stripe_url, style="code")
    found = await tools.text("find", query="customers.list")
    assert found.startswith("stripe.customers.list(*, ")
    assert "-> list[Customer]  # List customers, newest first" in found.splitlines()[0]
    assert "stripe.customers: list, get, search" in await tools.text("find", query="")
    described = (await tools.text("describe", operation="stripe.customers.get")).splitlines()
    assert described[0] == "stripe.customers.get(id: str, *, expand: Sequence[str] = ...) -> Customer"
    assert described[-1].startswith("example: stripe.customers.get(id=")
    assert any(line.startswith("Customer: id: str, object: str") for line in described)
    opened = await tools.text("describe", operation="customers.get", path="result.address")
    assert "city: str" in opened
    refused = await tools.result("describe", operation="stripe.customers.lst")
    assert refused.outcome == "invalid"


async def test_a_program_in_a_fence_and_under_another_name_is_taken(stripe_tools, stripe_url):
    tools = stripe_tools(stripe_url, style="code")
    assert json.loads(await tools.text("run", program="```python\n1 + 1\n```"))["data"] == 2
    assert (await tools.result("run")).outcome == "invalid"


def test_the_sandbox_is_an_extra(monkeypatch):
    monkeypatch.setattr("airbyte_agent_sdk.tools.programs.tools.find_spec", lambda name: None)
    with pytest.raises(ImportError, match=r"pip install 'airbyte-agent-sdk\[code\]>=1.0'"):
        SyncStripeConnector(StripeAuthConfig(api_key="sk_test_1")).tools(style="code")
