"""Tokens: what they are for, how long, and how often one may ask."""

from __future__ import annotations

import asyncio
import time
from types import SimpleNamespace
from typing import Any

import httpx
import jwt
import pytest
from airbyte_agent_engine.database import Database
from airbyte_agent_engine.database.tables import TokenWindow
from airbyte_agent_engine.stores import token_windows
from airbyte_agent_engine.tokens import Caller, InvalidTokenError, Tokens
from sqlalchemy import select

from tests.engine.conftest import Start
from tests.engine.serving import Client, RunningEngine

TOKEN = "/api/v1/account/applications/token"
SCOPED = "/api/v1/embedded/scoped-token"
KEY = b"k" * 32
CALLER = Caller("client", "org", "ws")


def ask(engine: RunningEngine, client_id: str, secret: str, path: str = TOKEN) -> httpx.Response:
    return httpx.post(engine.url + path, json={"client_id": client_id, "client_secret": secret}, timeout=30)


def test_a_token_for_an_id_and_its_secret_at_both_addresses(engine: RunningEngine) -> None:
    made = engine.organization()
    for path in (TOKEN, "/api/v1/applications/token"):
        answer = ask(engine, made.client_id, made.client_secret, path).json()
        assert answer.keys() == {"access_token", "token_type", "expires_in"}
        assert (answer["token_type"], answer["expires_in"]) == ("Bearer", 900)
        with Client(engine.url, answer["access_token"]) as client:
            info = client.get(f"{SCOPED}/info").json()
        assert info["organization_id"] == made.organization_id
        assert info["workspace_id"] is info["external_user_id"] is None


def test_what_is_wrong_is_not_told(engine: RunningEngine) -> None:
    made, other = engine.organization(), engine.organization("second")
    answers = [
        ask(engine, made.client_id, "planted-wrong"),
        ask(engine, "nobody", made.client_secret),
        ask(engine, made.client_id, other.client_secret),
        ask(engine, made.client_id, ""),
        ask(engine, "", ""),
    ]
    assert {answer.status_code for answer in answers} == {401}
    assert {answer.json()["message"] for answer in answers} == {"client_id or client_secret is invalid"}


def test_a_scoped_token_is_for_its_workspace_and_makes_none_wider(engine: RunningEngine) -> None:
    with engine.client() as client:
        token = client.post(SCOPED, json={"workspace_name": "mine", "region_id": "eu"}).json()["token"]
        client.post(SCOPED, json={"workspace_name": "other"})
        with Client(engine.url, token) as scoped:
            info = scoped.get(f"{SCOPED}/info").json()
            assert info["external_user_id"] == info["workspace_name"] == "mine"
            again = scoped.post(SCOPED, json={"workspace_name": "mine"})
            assert again.status_code == 200
            refused = [scoped.post(SCOPED, json={"workspace_name": name}) for name in ("other", "new")]
            assert [answer.status_code for answer in refused] == [403, 403]
            assert len({answer.json()["message"] for answer in refused}) == 1
        with Client(engine.url, again.json()["token"]) as second:
            assert second.get(f"{SCOPED}/info").json()["expires_at"] <= info["expires_at"]
        names = [item["name"] for item in client.get("/api/v1/workspaces").json()["data"]]
        assert sorted(names) == ["default", "mine", "other"]
        for name in ("", "x" * 201):
            assert client.post(SCOPED, json={"workspace_name": name}).status_code == 422


def test_a_token_made_of_another_ends_with_it() -> None:
    tokens = Tokens({"a": KEY}, 900)
    soon = int(time.time()) + 100
    assert tokens.read(tokens.issue(Caller("c", "o", "w", ends=soon))).ends == soon


@pytest.mark.parametrize(
    ("claims", "key", "headers"),
    [
        ({}, b"x" * 32, {"kid": "a"}),
        ({}, KEY, {"kid": "b"}),
        ({}, KEY, {}),
        ({"exp": 1}, KEY, {"kid": "a"}),
        ({"aud": "another"}, KEY, {"kid": "a"}),
        ({"exp": None}, KEY, {"kid": "a"}),
        ({"org": None}, KEY, {"kid": "a"}),
        ({"iat": 9_999_999_999}, KEY, {"kid": "a"}),
    ],
)
def test_what_is_not_ours_is_no_token(claims: dict[str, Any], key: bytes, headers: dict[str, str]) -> None:
    tokens = Tokens({"a": KEY}, 900)
    now = int(time.time())
    good = {"sub": "c", "org": "o", "aud": "airbyte-agent-engine", "iat": now, "exp": now + 100}
    assert tokens.read(jwt.encode(good, KEY, "HS256", headers={"kid": "a"})).organization_id == "o"
    given = {name: value for name, value in (good | claims).items() if value is not None}
    with pytest.raises(InvalidTokenError):
        tokens.read(jwt.encode(given, key, "HS256", headers=headers))


def test_an_unsigned_or_altered_token_is_none() -> None:
    tokens = Tokens({"a": KEY}, 900)
    now = int(time.time())
    claims = {"sub": "c", "org": "o", "aud": "airbyte-agent-engine", "iat": now, "exp": now + 100}
    head, body, signature = tokens.issue(CALLER).split(".")
    _, other, _ = tokens.issue(Caller("client", "another", "ws")).split(".")
    for token in (
        jwt.encode(claims, None, "none", headers={"kid": "a"}),
        jwt.encode(claims, KEY * 2, "HS512", headers={"kid": "a"}),
        f"{head}.{other}.{signature}",
        f"{head}.{body}.",
        "",
        "e30.e30.e30",
        "é",
    ):
        with pytest.raises(InvalidTokenError):
            tokens.read(token)


def test_keys_are_rotated() -> None:
    old, new = Tokens({"a": KEY}, 900), Tokens({"b": b"n" * 32, "a": KEY}, 900)
    assert new.read(old.issue(CALLER)).organization_id == "org"
    with pytest.raises(InvalidTokenError):
        old.read(new.issue(CALLER))


@pytest.fixture
def one_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    """No new minute begins during the test."""
    monkeypatch.setattr(token_windows, "time", SimpleNamespace(time=lambda: 1_800_000_020.0))


@pytest.mark.usefixtures("one_minute")
def test_wrong_secrets_are_limited_and_lock_nobody_out(start: Start) -> None:
    first, second = start(token_requests=5), start(token_requests=5)  # two workers
    made, other = first.organization(), first.organization("second")
    wrong = [ask(worker, made.client_id, "wrong") for worker in (first, second) * 4]
    assert [answer.status_code for answer in wrong] == [401] * 5 + [429] * 3
    assert wrong[-1].headers["Retry-After"] == "40"
    assert ask(second, made.client_id, made.client_secret).status_code == 200
    assert ask(first, other.client_id, other.client_secret).status_code == 200


@pytest.mark.usefixtures("one_minute")
def test_right_secrets_are_not_limited(start: Start) -> None:
    engine = start(token_requests=3)
    made = engine.organization()
    given = [ask(engine, made.client_id, made.client_secret).status_code for _ in range(10)]
    assert given == [200] * 10
    wrong = [ask(engine, made.client_id, "wrong") for _ in range(4)]
    assert [answer.status_code for answer in wrong] == [401] * 3 + [429]
    assert wrong[-1].json()["message"].startswith("there were more than 3 failed token requests")


def test_counts_of_past_minutes_are_deleted(start: Start) -> None:
    engine = start()
    made = engine.organization()
    database = Database(engine.configuration.database_url)

    async def past() -> list[str]:
        try:
            async with database.session() as session, session.begin():
                session.add(TokenWindow(key="past", minute=1, requests=9))
            ask(engine, made.client_id, "wrong")
            async with database.session() as session:
                return [*(await session.scalars(select(TokenWindow.key))).all()]
        finally:
            await database.close()

    assert asyncio.run(past()) == ["wrong/address/127.0.0.1", f"wrong/client/{made.client_id}"]


def test_another_organizations_id_in_the_header_is_refused(engine: RunningEngine) -> None:
    made, other = engine.organization(), engine.organization("second")
    with engine.client(made) as client:
        for given, status in ((made.organization_id, 200), (other.organization_id, 403), ("x", 403)):
            answer = client.get("/api/v1/workspaces", headers={"X-Organization-Id": given})
            assert answer.status_code == status


def test_workspaces_are_found_by_a_part_of_their_names(engine: RunningEngine) -> None:
    with engine.client() as client:
        for name in ("acme", "Acme East", "west_acme", "50%", "other"):
            client.post(SCOPED, json={"workspace_name": name})

        def names(**params: Any) -> list[str]:
            answer = client.get("/api/v1/workspaces", params=params)
            assert answer.status_code == 200, answer.text
            return [item["name"] for item in answer.json()["data"]]

        assert names(name_contains="acme") == ["acme", "Acme East", "west_acme"]
        assert names(name_contains="acme", limit=1) == ["acme"]
        assert names(name_contains="%") == ["50%"]
        assert names(name_contains="t_a") == ["west_acme"]
        assert len(names()) == 6
        assert client.get("/api/v1/workspaces", params={"limit": 1001}).status_code == 422
