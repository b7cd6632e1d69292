"""The hosted API from the command line: a real engine in front of the local Stripe."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.fixture(scope="module")
def served(stripe_url: str) -> Iterator[Any]:
    from local_engine import engine

    with engine({"stripe": stripe_url}) as running:
        yield running


@pytest.fixture
def hosted(run: Run, served: Any) -> Run:
    """``run`` with the engine's credentials."""

    def start(*words: str, **variables: str) -> Any:
        return run(
            *words,
            AIRBYTE_API_URL=served.url,
            AIRBYTE_CLIENT_ID=served.client_id,
            AIRBYTE_CLIENT_SECRET=served.client_secret,
            **variables,
        )

    return start


def test_connectors_are_added_called_and_deleted(hosted: Run, customers: list[str]) -> None:
    added = hosted("hosted", "add", "stripe", "--name", "mine", STRIPE_API_KEY="sk_test_x")
    assert added.code == 0, added.err
    listed = hosted("hosted", "connectors", "--select", "id,name,connector_type").json
    assert listed == [{"id": added.out.strip(), "name": "mine", "connector_type": "stripe"}]

    done = hosted("hosted", "call", "stripe", "customers", "list", "--limit", "2", "--all")
    assert [item["id"] for item in done.json] == customers, done.err
    # Without credentials of its own the command SLUG uses the hosted API.
    assert hosted("stripe", "customers", "get", customers[0]).json["id"] == customers[0]
    assert hosted("stripe", "customers", "list", "--hosted-workspace", "other").code == 4
    assert hosted("hosted", "delete", added.out.strip()).code == 0
    assert hosted("hosted", "connectors").json == []


def test_credentials_that_are_wrong_or_missing(hosted: Run, run: Run) -> None:
    assert hosted("hosted", "add", "stripe").code == 3
    assert run("hosted", "connectors").code == 3
