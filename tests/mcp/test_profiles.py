"""Credentials that `airbyte-agent login` stored."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest
from airbyte_agent_mcp.accounts import connected, from_environment, with_credentials
from airbyte_agent_sdk.auth.profiles import Profiles

from tests.e2e.misbehaving.server import answer, ok


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)


def test_they_are_used_where_the_environment_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    Profiles().store("stripe", {"api_key": "sk_test_kept"})
    Profiles().store("jira", {"username": "ann", "password": "token"}, "work")
    assert with_credentials() == ["stripe"]
    assert from_environment("stripe").values == {"api_key": "sk_test_kept"}
    monkeypatch.setenv("STRIPE_API_KEY", "sk_test_now")
    assert from_environment("stripe").values == {"api_key": "sk_test_now"}
    assert from_environment("stripe").profile is None


@pytest.mark.anyio
async def test_new_tokens_are_stored_in_the_profile(serve: Callable[..., Any]) -> None:
    server = serve(
        answer(401, "{}"),
        ok({"access_token": "at_2", "refresh_token": "rt_2", "expires_in": 3600}),
        ok({"results": []}),
    )
    values = {"access_token": "at_1", "refresh_token": "rt_1", "client_id": "id", "client_secret": "secret"}
    Profiles().store("hubspot", {**values, "base_url": server.url})
    connector: Any = connected(from_environment("hubspot"), None)
    async with connector:
        assert (await connector.contacts.list()).data == []
    kept = Profiles().load("hubspot")
    assert kept is not None
    assert (kept.values["access_token"], kept.values["refresh_token"]) == ("at_2", "rt_2")
    assert server.requests[2].headers["authorization"] == "Bearer at_2"
