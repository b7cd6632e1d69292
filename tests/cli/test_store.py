"""The local context store in a terminal, on a Stripe of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.fixture
def synced(run: Run, stripe_url: str) -> dict[str, str]:
    key = {"STRIPE_API_KEY": "sk_test_x"}
    for number in range(3):
        name = ("--name", f"Ada {number}", "--email", f"ada{number}@acme.example")
        assert run("stripe", "customers", "create", *name, "--base-url", stripe_url, **key).code == 0
    done = run("store", "sync", "stripe", "customers", "products", "--base-url", stripe_url, **key)
    assert done.code == 0, done.err
    assert done.lines[0].startswith("customers: Ready, ")
    assert "customers: 1 page" in done.err
    return key


def test_records_are_found_without_credentials(run: Run, synced: dict[str, str], tmp_path: Path) -> None:
    assert (tmp_path / "stripe.db").exists()
    condition = '{"contains": {"email": "@acme.example"}}'
    found = run(
        "store", "search", "stripe", "customers", condition, "--sort", "name:desc", "--select", "name"
    )
    assert [record["name"] for record in found.json][:3] == ["Ada 2", "Ada 1", "Ada 0"]
    first = run("store", "search", "stripe", "customers", condition, "--sort", "name", "--limit", "2")
    assert len(first.json) == 2
    cursor = first.err.split("--cursor ")[1].strip()
    more = ("--limit", "2", "--cursor", cursor)
    rest = run("store", "search", "stripe", "customers", condition, "--sort", "name", *more)
    assert rest.json[0]["id"] not in {record["id"] for record in first.json}
    counted = run("store", "sql", "stripe", "SELECT count(*) AS n FROM customers", "--output", "csv")
    assert counted.lines[0] == "n"
    assert run("store", "status", "stripe").lines[1].startswith("products: Ready, 0 records, synced 20")


def test_mistakes_are_told(run: Run, synced: dict[str, str], stripe_url: str) -> None:
    missing = run("store", "status", "stripe", "--file", "other.db")
    assert (
        missing.code,
        "other.db does not exist; airbyte-agent store sync stripe makes it" in missing.err,
    ) == (
        1,
        True,
    )
    assert run("store", "search", "stripe", "customers", "{").code == 2
    assert 'did you mean "email"' in run("store", "search", "stripe", "customers", '{"eq": {"emial": 1}}').err
    assert "prices is not in the context store yet" in run("store", "search", "stripe", "prices").err
    assert "only SELECT statements" in run("store", "sql", "stripe", "DELETE FROM customers").err
    wrong = run("store", "sync", "stripe", "--param", "customers=1", "--base-url", stripe_url, **synced)
    assert (wrong.code, "must be ENTITY.NAME=VALUE" in wrong.err) == (2, True)
    failed = run("store", "sync", "stripe", "customers", "prices", "--base-url", stripe_url, **synced)
    assert failed.code == 1
    assert "prices: Loading, 0 records, synced never  prices has no list to sync from" in failed.out
    assert "not synced: prices" in failed.err
