"""One tool for each operation, on a Stripe that keeps what it is given, asynchronous and blocking."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from airbyte_agent_github import GithubAuthConfig, GithubConnector
from airbyte_agent_sdk import Tool, toolset
from airbyte_agent_sdk.errors import ConfigurationError
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector

pytestmark = pytest.mark.anyio


@pytest.fixture
def customers(stripe_tools, stripe_url) -> Callable[..., Any]:
    """``await customers("create", name="Ada")``: the result's outcome and its object."""
    made: dict[str, Any] = {}

    async def called(
        action: str, *, options: dict[str, Any] | None = None, **arguments: Any
    ) -> tuple[str, Any]:
        tools = made.get(repr(options)) or stripe_tools(
            stripe_url, style="typed", include=["customers"], read_only=False, **(options or {})
        )
        made[repr(options)] = tools
        result = await tools.result(action, **arguments)
        return result.outcome, json.loads(result.text)

    return called


def kept(url: str) -> list[Any]:
    """The customers that the service has."""
    records: list[Any] = httpx.get(f"{url}/v1/customers", auth=("sk_test_seed", "")).json()["data"]
    return records


async def test_a_write_a_read_and_a_list_with_pages(customers):
    for number in range(7):
        outcome, made = await customers("create", email=f"c{number}@example.com")
        assert outcome == "ok"
    _, got = await customers("get", id=made["data"]["id"], select_fields=["email"])
    assert got["data"] == {"email": "c6@example.com"}
    _, first = await customers("list", limit=5)
    assert (first["count"], first["has_more"]) == (5, True)
    _, rest = await customers("list", limit=5, cursor=first["cursor"])
    assert (rest["count"], rest["has_more"]) == (2, False)


async def test_mistakes_are_told_all_at_once_and_what_is_meant_is_understood(customers):
    outcome, told = await customers("create", emial="a@example.com", balance="many")
    assert outcome == "invalid"
    assert [problem.partition(";")[0] for problem in told["problems"]] == [
        'unknown parameter "emial"',
        "parameter \"balance\" must be an integer, not str 'many'",
    ]
    outcome, made = await customers("create", balance="10", email=None, name="Ada")
    assert outcome == "ok"
    assert made["note"] == 'Understood: balance: "10" is 10.'


async def test_arguments_of_the_strict_form(customers, stripe_url):
    outcome, _ = await customers(
        "create",
        options={"strict": True},
        name="Ada",
        email=None,
        metadata=[{"key": "tier", "value": "gold"}],
        address={"city": "London", "country": None},
        again=None,
    )
    assert outcome == "ok"
    (ada,) = kept(stripe_url)
    assert ada["metadata"] == {"tier": "gold"}
    assert ada["address"] == {"city": "London"}
    assert ada["email"] is None


async def test_a_write_is_made_once_unless_again(customers, stripe_url):
    assert (await customers("create", name="Ada"))[0] == "ok"
    assert (await customers("create", name="Ada"))[1]["error"] == "already_made"
    assert (await customers("create", name="Ada", again=True))[0] == "ok"
    assert len(kept(stripe_url)) == 2


async def test_a_write_waits_for_confirmation(customers, stripe_url):
    outcome, told = await customers("create", options={"confirm": lambda pending: False}, name="Ada")
    assert (outcome, told["error"]) == ("failed", "declined")
    assert kept(stripe_url) == []


def stripe() -> StripeConnector:
    return StripeConnector(StripeAuthConfig(api_key="sk_test_1"))


def by_name(tools: list[Tool]) -> dict[str, Tool]:
    return {tool.name: tool for tool in tools}


def test_names_and_annotations():
    tools = by_name(stripe().tools(style="typed", include=["customers"], read_only=False))
    assert list(tools) == [
        f"stripe_customers_{action}" for action in ("create", "delete", "get", "list", "search", "update")
    ]
    facts = {
        name.rpartition("_")[2]: (tool.read_only, tool.destructive, tool.idempotent)
        for name, tool in tools.items()
    }
    assert facts["list"] == (True, False, True)
    assert facts["create"] == (False, False, False)
    assert facts["delete"] == (False, True, True)
    assert "stripe_customers_create" not in by_name(stripe().tools(style="typed", include=["customers"]))


def test_a_list_takes_limit_and_cursor_in_place_of_the_apis_paging():
    tool = stripe().tools(style="typed", include=["customers.list"])[0]
    assert tool.parameters["properties"].keys() >= {"limit", "cursor", "select_fields", "email"}
    assert "starting_after" not in tool.parameters["properties"]
    email = tool.parameters["properties"]["email"]
    assert email == {
        "type": "string",
        "description": "Only those with exactly this email address; case matters.",
    }


def test_names_of_several_connectors_differ():
    github = GithubConnector(GithubAuthConfig(token="ghp_planted"))
    tools = toolset([stripe(), github], style="typed", include=["customers.list", "issues.list"])
    assert [tool.name for tool in tools] == ["github_issues_list", "stripe_customers_list"]
    tools = toolset([stripe(), github], style="typed", include=["issues.list"], name_prefix="acme")
    assert [tool.name for tool in tools] == ["acme_github_issues_list"]


def test_a_long_name_ends_in_a_digest():
    prefix = "p" * 32
    tools = stripe().tools(
        style="typed",
        include=["payment_*_confirmations", "payment_*_cancellations"],
        read_only=False,
        name_prefix=prefix,
    )
    names = [tool.name for tool in tools]
    assert len(set(names)) == len(names) == 2
    assert all(len(name) == 60 and name.startswith(prefix) for name in names)


def test_more_operations_than_a_model_chooses_among_are_refused():
    with pytest.raises(ConfigurationError, match=r"one tool for each of 47 operations.*pass include"):
        stripe().tools(style="typed", read_only=False)


def test_strict_is_for_typed_tools_alone():
    with pytest.raises(ConfigurationError, match="strict is for style='typed'"):
        stripe().tools(strict=True)
    assert stripe().tools(style="typed", include=["customers.get"], strict=True)[0].strict
