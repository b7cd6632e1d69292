"""Calls of a real API from the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

Run = Callable[..., Any]


def test_lists_as_a_table(stripe: Run, customers: list[str]) -> None:
    done = stripe("customers", "list", "--output", "table")
    assert (done.code, done.err) == (0, "")
    head, *rows = done.lines
    assert head.split()[:3] == ["id", "name", "email"]
    assert [row.split()[0] for row in rows] == customers
    assert "Ada [gte] 3" in done.out


def test_prints_json_where_there_is_no_terminal(stripe: Run, customers: list[str]) -> None:
    assert [item["id"] for item in stripe("customers", "list").json] == customers


def test_fetches_one_page_all_or_so_many(stripe: Run, customers: list[str]) -> None:
    def ids(*words: str) -> list[str]:
        done = stripe("customers", "list", "--output", "jsonl", *words)
        assert done.code == 0, done.err
        return [json.loads(line)["id"] for line in done.lines]

    assert ids("--limit", "2") == customers[:2]
    assert ids("--limit", "2", "--all") == customers
    assert ids("--limit", "2", "--max-items", "5") == customers[:5]
    assert ids("--max-items", "0") == []


def test_selects_fields_and_records(stripe: Run, customers: list[str]) -> None:
    done = stripe(
        "customers", "list", "--select", "id,address.city", "--where", 'address.city ~ "zürich" and name'
    )
    assert done.json == [{"id": id, "address": {"city": "Zürich 東京"}} for id in customers[1::2]]


def test_creates_with_nested_options(stripe: Run, stripe_url: str, customers: list[str]) -> None:
    done = stripe(
        *("customers", "create", "--name", "Grace", "--address.city=Arlington", "--address.country", "US"),
        *("--metadata.tier", "gold", "--preferred-locales", "en", "--preferred_locales", "fr"),
    )
    assert done.code == 0, done.err
    kept = httpx.get(f"{stripe_url}/v1/customers/{done.json['id']}", auth=("sk_test_x", "")).json()
    assert (kept["name"], kept["address"]["city"], kept["address"]["country"]) == ("Grace", "Arlington", "US")
    assert (kept["metadata"], kept["preferred_locales"]) == ({"tier": "gold"}, ["en", "fr"])


def test_takes_ids_by_position_and_parameters_as_json(stripe: Run, customers: list[str]) -> None:
    assert stripe("customers", "get", customers[3]).json["id"] == customers[3]
    assert (
        stripe("customers", "get", "--id", customers[3], "--output", "table").lines[0].startswith("account")
    )
    done = stripe("customers", "update", customers[3], "--params", "-", stdin='{"name": "Mary"}')
    assert done.json["name"] == "Mary"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("customers", "lits"), "customers has no action 'lits'; did you mean 'list'?"),
        (("custmers", "list"), "stripe has no entity 'custmers'; did you mean 'customers'?"),
        (("customers", "list", "--limt", "3"), "'--limit'"),
        (("customers", "list", "--creatd.gte", "3"), "--created.gte"),
        (("customers", "list", "--limit", "x"), 'parameter "limit" must be an integer'),
        (("customers", "list", "--created.gta", "3"), 'did you mean "gt"?'),
        (("prices", "create", "--currency", "usd", "--recurring.interval", "mnth"), 'did you mean "month"?'),
        (("customers", "get"), 'missing parameter "id"'),
        (("customers", "get", "a", "b"), "unexpected argument 'b'"),
        (("customers", "list", "--where", "amount >"), "--where: it ends too early"),
        (("customers", "create", "--params", "{"), "--params: not JSON"),
    ],
)
def test_mistakes_are_named_and_nothing_is_sent(run: Run, words: tuple[str, ...], said: str) -> None:
    done = run("stripe", *words, STRIPE_API_KEY="sk_test_x", STRIPE_BASE_URL="http://127.0.0.1:9")
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_an_unknown_command_names_the_nearest(run: Run) -> None:
    done = run("stripee")
    assert done.code == 2
    assert "did you mean 'stripe'?" in done.err


def test_exit_codes_say_what_failed(run: Run, stripe: Run, serve: Run, customers: list[str]) -> None:
    assert stripe("customers", "get", "cus_nobody").code == 4
    missing = run("stripe", "customers", "list")
    assert missing.code == 3
    assert "set STRIPE_API_KEY, or run: airbyte-agent login stripe" in missing.err
    assert stripe("customers", "list", STRIPE_BASE_URL="http://127.0.0.1:9").code == 5
