"""The four tools on a Stripe that keeps what it is given, asynchronous and blocking."""

from __future__ import annotations

import json
from datetime import datetime

import httpx
import pytest
from airbyte_agent_github import GithubConnector
from airbyte_agent_sdk import AirbyteAuthConfig, toolset
from airbyte_agent_sdk.errors import ConfigurationError
from airbyte_agent_stripe import StripeConnector, SyncStripeConnector

pytestmark = pytest.mark.anyio
HOSTED = AirbyteAuthConfig(airbyte_client_id="id", airbyte_client_secret="secret", workspace_name="acme")


def customers(url: str, count: int) -> None:
    for number in range(count):
        form = {"email": f"c{number}@example.com", "description": f"Number {number}"}
        httpx.post(f"{url}/v1/customers", data=form, auth=("sk_test_seed", "")).raise_for_status()


async def test_find_describe_write_and_read(stripe_tools, stripe_url):
    tools = stripe_tools(stripe_url, read_only=False)
    found = await tools.text("find", query="add a new customer")
    assert found.splitlines()[0].startswith("customers.create(email?: str, name?: str")
    described = await tools.text("describe", operation="customers.create")
    assert (
        await tools.text("describe", operation="customers.get", path="result.created")
        == "result.created: int"
    )
    example = json.loads(described.partition("example: ")[2])
    assert example["operation"] == "customers.create"

    made = await tools.write("customers.create", arguments={"email": "ada@example.com", "name": None})
    identifier = made["data"]["id"]
    got = await tools.read("customers.get", arguments={"id": identifier})
    assert got["data"]["email"] == "ada@example.com"
    assert "name" not in got["data"]  # null
    assert datetime.fromisoformat(got["data"]["created"]).utcoffset() is not None

    renamed = await tools.write("customers.update", arguments={"id": identifier, "name": "Ada"})
    assert renamed["data"]["name"] == "Ada"
    assert (await tools.write("customers.delete", arguments={"id": identifier}))["data"]["deleted"] is True
    lost = await tools.read("customers.get", ok=False, arguments={"id": identifier})
    assert lost["error"] == "not_found"
    assert lost["status"] == 404


async def test_a_list_goes_on_where_it_ended(stripe_tools, stripe_url):
    customers(stripe_url, 12)
    tools, seen, cursor = stripe_tools(stripe_url), [], None
    for expected in (5, 5, 2):
        page = await tools.read("customers.list", arguments={"limit": 5, "cursor": cursor})
        assert page["count"] == len(page["data"]) == expected
        assert page["complete"] is (expected < 5)
        seen += [record["id"] for record in page["data"]]
        cursor = page.get("cursor")
    assert page["has_more"] is False
    assert cursor is None
    assert len(set(seen)) == 12


async def test_more_than_a_page_is_read_page_by_page(stripe_tools, stripe_url):
    customers(stripe_url, 103)
    page = await stripe_tools(stripe_url).read(
        "customers.list", arguments={"limit": 500}, select_fields=["id", "email"], table=True
    )
    assert page["data"]["columns"] == ["id", "email"]
    assert len(page["data"]["rows"]) == page["count"] == 103
    assert page["complete"] is True


async def test_nothing_is_an_empty_list(stripe_tools, stripe_url):
    assert await stripe_tools(stripe_url).read("customers.list") == {
        "data": [],
        "count": 0,
        "has_more": False,
        "complete": True,
    }


async def test_what_does_not_fit_is_read_later(stripe_tools, stripe_url):
    customers(stripe_url, 30)
    tools, seen, cursor, calls = stripe_tools(stripe_url, max_output_chars=3_000), [], None, 0
    while cursor is not None or not seen:
        result = await tools.result(
            "read", operation="customers.list", arguments={"limit": 30, "cursor": cursor}
        )
        assert len(result.text) <= 3_000
        page = json.loads(result.text)
        if page["has_more"]:
            assert "fit here" in page["note"]
            assert page["complete"] is False
        seen += [record["id"] for record in page["data"]]
        cursor, calls = page.get("cursor"), calls + 1
    assert len(seen) == len(set(seen)) == 30
    assert calls > 2


async def test_arguments_may_stand_beside_or_be_text(stripe_tools, stripe_url):
    customers(stripe_url, 3)
    tools = stripe_tools(stripe_url)
    assert (await tools.read("customers.list", limit=2))["count"] == 2
    assert (await tools.read("customers.list", arguments='{"limit": "1"}'))["count"] == 1
    assert (await tools.read("stripe.Customers.list()", limit=1))["count"] == 1
    twice = await tools.read("customers.list", ok=False, arguments={"limit": 1}, limit=2)
    assert twice["problems"] == ["given twice, in arguments and beside it: limit"]


async def test_everything_wrong_is_told_at_once(stripe_tools, stripe_url):
    tools = stripe_tools(stripe_url, read_only=False)
    wrong = await tools.write(
        "customers.update",
        ok=False,
        arguments={"emial": "a@example.com", "balance": "much", "tax_exempt": "sometimes"},
    )
    assert wrong["error"] == "invalid_arguments"
    text = "\n".join(wrong["problems"])
    assert 'unknown parameter "emial"; did you mean "email"?' in text
    assert '"balance" must be an integer' in text
    assert '"tax_exempt" must be one of' in text
    assert 'missing parameter "id"' in text
    assert "with_options" not in text
    assert wrong["example"] == {"operation": "customers.update", "arguments": {"id": "<id>"}}
    assert wrong["signature"].startswith("customers.update(id: str")


async def test_unknown_operations_are_answered_with_the_nearest(stripe_tools, stripe_url):
    tools = stripe_tools(stripe_url)
    for name, nearest in (("customer.lst", "customers.list"), ("customers.fetch", "get"), ("", "operation")):
        answer = await tools.read(name, ok=False)
        assert nearest in answer["problems"][0]


async def test_writes_are_absent_unless_allowed(stripe_tools, stripe_url):
    reading = stripe_tools(stripe_url)
    assert set(reading.tools) == {"describe", "find", "read"}
    assert all(tool.read_only and not tool.destructive for tool in reading.tools.values())
    refused = await reading.read("customers.create", ok=False, arguments={"email": "a@example.com"})
    assert refused["error"] == "not_allowed"
    assert "Not available here" in await reading.text("find", query="customers.create")

    adding = stripe_tools(stripe_url, allow_writes=["customers.create"])
    assert not adding.tools["write"].read_only
    assert not adding.tools["write"].destructive
    await adding.write("customers.create", arguments={"email": "a@example.com"})
    refused = await adding.write("customers.delete", ok=False, arguments={"id": "cus_1"})
    assert refused["error"] == "not_allowed"
    assert "only these writes: customers.create" in refused["message"]
    assert stripe_tools(stripe_url, read_only=False).tools["write"].destructive


async def test_only_what_is_included_is_found(stripe_tools, stripe_url):
    tools = stripe_tools(stripe_url, include=["customers", "charges.*"], exclude=["*.search"])
    listed = await tools.text("find", query="")
    assert listed.splitlines()[1:] == ["customers: list, get", "charges: list, get"]
    assert (await tools.read("refunds.list", ok=False))["error"] == "not_allowed"


@pytest.mark.parametrize("options", [
    {"include": ["custmers"]}, {"exclude": "customers"}, {"allow_writes": ["customers.destroy"]},
    {"max_output_chars": 10}, {"max_calls": 0}, {"name_prefix": "a b"}, {"folder": "/nowhere/at/all"},
    {"include": ["customers.create"]},
])  # fmt: skip
def test_options_that_cannot_work_are_refused(options):
    with pytest.raises(ConfigurationError) as refused:
        StripeConnector(auth_config=HOSTED).tools(**options)
    assert next(iter(options)) in str(refused.value) or "leave no operation" in str(refused.value)


def test_a_framework_is_named_with_the_others():
    with pytest.raises(ConfigurationError, match='did you mean "pydantic_ai"'):
        StripeConnector(auth_config=HOSTED).tools("pydantic-ai")


async def test_the_budget_ends_calls(stripe_tools, stripe_url):
    tools = stripe_tools(stripe_url, max_calls=2)
    for _ in range(2):
        await tools.read("customers.list")
    assert (await tools.read("customers.list", ok=False))["error"] == "budget_spent"


async def test_the_third_identical_failure_says_stop(stripe_tools, stripe_url):
    tools = stripe_tools(stripe_url)
    for _ in range(2):
        assert "Stop" not in str(await tools.read("customers.get", ok=False, arguments={"id": "cus_x"}))
    stopped = await tools.result("read", operation="customers.get", arguments={"id": "cus_x"})
    assert stopped.outcome == "failed"
    assert "Stop: this call has failed 3 times" in stopped.text


async def test_operations_of_several_connectors_do_not_clash():
    connectors = [StripeConnector(auth_config=HOSTED), GithubConnector(auth_config=HOSTED)]
    tools = {tool.name: tool for tool in toolset(connectors, name_prefix="api")}
    assert list(tools) == ["api_describe", "api_find", "api_read"]
    assert "Services: github, stripe." in tools["api_find"].description
    found = await tools["api_find"].call({"query": "list issues of a repository"})
    assert found.text.startswith("github.issues.list(")
    assert (await tools["api_describe"].call({"operation": "issues.list"})).text.startswith(
        "github.issues.list("
    )
    both = [connectors[0], SyncStripeConnector(auth_config=HOSTED)]
    with pytest.raises(ConfigurationError, match="two connectors of stripe"):
        toolset(both)
    with pytest.raises(ConfigurationError, match="all asynchronous or all blocking"):
        toolset({"one": both[0], "two": both[1]})
    two = toolset({"live": connectors[0], "test": StripeConnector(auth_config=HOSTED)})
    assert (await two[0].call({"operation": "test.customers.list"})).text.startswith("test.customers.list(")


async def test_a_connector_that_is_closed_is_the_hosts_error(stripe_url):
    from airbyte_agent_sdk.errors import ConnectorClosedError
    from airbyte_agent_stripe import StripeAuthConfig

    stripe = StripeConnector(auth_config=StripeAuthConfig(api_key="sk_test_x"), base_url=stripe_url)
    read = stripe.tools()[2]
    await stripe.close()
    with pytest.raises(ConnectorClosedError):
        await read.call({"operation": "customers.list"})


async def test_async_tools_say_that_they_are_awaited():
    read = StripeConnector(auth_config=HOSTED).tools()[2]
    with pytest.raises(ConfigurationError, match="await call"):
        read.call_blocking({})


async def test_the_account_is_what_was_set_and_no_default():
    from airbyte_agent_gong import GongAccessKeyAuthConfig, GongConnector
    from airbyte_agent_jira import JiraApiTokenAuthConfig, JiraConnector

    key = GongAccessKeyAuthConfig(access_key="fake", access_key_secret="fake")
    async with GongConnector(auth_config=key) as gong:
        assert gong.execution.account == ""
    async with GongConnector(auth_config=key, api_base_url_for_customer="https://acme.api.gong.io") as gong:
        assert gong.execution.account == "api_base_url_for_customer https://acme.api.gong.io"
    token = JiraApiTokenAuthConfig(username="ada@example.com", password="fake")
    async with JiraConnector(auth_config=token, subdomain="acme") as jira:
        assert jira.execution.account == "subdomain acme"
