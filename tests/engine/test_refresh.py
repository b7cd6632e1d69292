"""Tokens are renewed once for all workers, and stored before they are used."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_engine.database import Database
from airbyte_agent_engine.execution import renewal
from airbyte_agent_engine.stores import renewals
from sqlalchemy.exc import OperationalError

from tests.e2e.oauth.server import Vault
from tests.engine.calling import VAULT, Called, spec
from tests.engine.conftest import Start
from tests.engine.serving import RunningEngine

USER = {"client_id": "the-client", "client_secret": "planted-secret", "refresh_token": "planted-refresh-0"}


@pytest.fixture
def vault() -> Iterator[Vault]:
    with Vault() as running:
        yield running


class Workers:
    """Engines on one database, and one connector of theirs."""

    def __init__(self, start: Start, vault: Vault, folder: Path) -> None:
        self._start = start
        self._settings = {"specs": (spec(folder, VAULT),), "upstreams": {"vault": vault.url}}
        self.engines = [self.another()]

    def another(self) -> RunningEngine:
        return self._start(**self._settings)

    def connector(self, **credentials: str) -> Called:
        return Called(self.engines[0], "vault", USER | credentials)


@pytest.fixture
def workers(start: Start, vault: Vault, tmp_path: Path) -> Workers:
    return Workers(start, vault, tmp_path / "specs")


def at(engine: RunningEngine, call: Called) -> Any:
    """Makes the same call at another worker."""
    url = f"{engine.url}{call.url}"
    return lambda: call.client.post(url, json={"entity": "things", "action": "list"})


@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize("ended", ["not there", "refused", "kept, and ended"])
def test_fifty_calls_at_two_workers_renew_once(workers: Workers, vault: Vault, ended: str) -> None:
    first, second = workers.engines[0], workers.another()
    given = {"access_token": "planted-access-old"} if ended == "refused" else {}
    call = workers.connector(**given)
    if ended == "kept, and ended":
        vault.facts["expires_in"] = 0.001
        assert at(first, call)().status_code == 200
        vault.facts.clear()
        time.sleep(0.01)
    before = len(vault.grants)
    with call, ThreadPoolExecutor(50) as pool:
        made = [at((first, second)[number % 2], call) for number in range(50)]
        answers = [*pool.map(lambda make: make(), made)]
    assert {answer.status_code for answer in answers} == {200}, [a.text for a in answers if a.is_error][:1]
    assert len(vault.grants) == before + 1


def test_a_restart_renews_nothing(workers: Workers, vault: Vault) -> None:
    vault.facts["expires_in"] = 3600
    call = workers.connector()
    with call:
        assert call("things", "list").status_code == 200
        assert at(workers.another(), call)().status_code == 200
    assert len(vault.grants) == 1
    assert vault.refused == 0


def test_a_worker_that_was_killed_holds_nobody_up_for_long(
    workers: Workers, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(renewal, "_DEAD", 0.5)
    call = workers.connector()

    async def take(database: Database) -> None:
        async with database.session() as session, session.begin():
            assert await renewals.change_lease(session, call.id, None, "of the dead:7")

    asyncio.run(_with_database(workers.engines[0], take))
    started = time.monotonic()
    with call:
        assert call("things", "list").status_code == 200
    assert time.monotonic() - started >= 0.5
    assert len(vault.grants) == 1


def test_a_lease_with_signs_of_life_is_waited_for(
    workers: Workers, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(renewal, "_DEAD", 0.6)
    monkeypatch.setattr(renewal, "_BEAT", 0.1)
    vault.token_answer = _slowly(vault, 1.5)
    second, call = workers.another(), workers.connector()
    with call, ThreadPoolExecutor(2) as pool:
        answers = [*pool.map(lambda make: make(), [at(workers.engines[0], call), at(second, call)])]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert len(vault.grants) == 1


def test_what_could_not_be_stored_is_not_lost(
    workers: Workers, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    call, write = workers.connector(), renewals.write
    away = True

    async def broken(*args: Any) -> bool:
        if away:
            raise OperationalError("", {}, Exception("disk full"))
        return await write(*args)

    monkeypatch.setattr(renewal.renewals, "write", broken)
    with call:
        refused = call("things", "list")
        assert (refused.status_code, refused.headers["retry-after"]) == (503, "1")
        assert call("things", "list").status_code == 503
        assert vault.headers == []  # a token that was not stored is not used
        away = False
        assert call("things", "list").status_code == 200
        assert at(workers.another(), call)().status_code == 200
    assert len(vault.grants) == 1


def test_what_could_not_be_stored_is_stored_by_itself(
    workers: Workers, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(renewal, "_AGAIN", 0.05)
    call, write = workers.connector(), renewals.write
    tries = 0

    async def broken(*args: Any) -> bool:
        nonlocal tries
        tries += 1
        if tries < 3:
            raise OperationalError("", {}, Exception("disk full"))
        return await write(*args)

    monkeypatch.setattr(renewal.renewals, "write", broken)
    with call:
        assert call("things", "list").status_code == 503
        assert at(workers.another(), call)().status_code == 200
    assert (tries, len(vault.grants)) == (3, 1)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_refresh_token_that_ended_is_asked_for_once(workers: Workers, vault: Vault) -> None:
    call = workers.connector(refresh_token="planted-refresh-gone")
    with call:
        for _ in range(2):
            answered = call("things", "list")
            assert (answered.status_code, answered.json()["failure"]["type"]) == (403, "AuthenticationError")
            assert "authorize again" in answered.text
            assert "planted-" not in answered.text
    assert len(vault.grants) == 1


def test_stored_tokens_are_sealed(workers: Workers, vault: Vault) -> None:
    call = workers.connector()
    with call:
        assert call("things", "list").status_code == 200

    async def look(database: Database) -> None:
        async with database.session() as session:
            stored = await renewals.read(session, call.id)
        assert stored is not None
        assert stored.tokens is not None
        assert stored.lease is None
        assert b"planted" not in stored.tokens
        assert vault.access_token.encode() not in stored.tokens

    asyncio.run(_with_database(workers.engines[0], look))


async def _with_database(engine: RunningEngine, work: Any) -> None:
    async with _database(engine) as database:
        await work(database)


@asynccontextmanager
async def _database(engine: RunningEngine) -> AsyncIterator[Database]:
    database = Database(engine.configuration.database_url)
    try:
        yield database
    finally:
        await database.close()


def _slowly(vault: Vault, seconds: float) -> Any:
    def token(fields: dict[str, str]) -> tuple[int, dict[str, Any]]:
        time.sleep(seconds)
        vault.access_token = "planted-access-slow"
        return 200, {"access_token": vault.access_token, "refresh_token": "planted-refresh-slow", **fields}

    return token
