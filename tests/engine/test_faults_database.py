"""A database that goes and comes back, is full, or has many at once: nothing is lost, nothing half done."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import asyncpg
import httpx
import pytest
from sqlalchemy import event

from tests.engine.conftest import Start
from tests.engine.postgresql import PostgreSQL
from tests.engine.serving import RunningEngine

pytestmark = pytest.mark.once

CONNECTORS = "/api/v1/integrations/connectors"


@pytest.fixture
def own_server() -> Iterator[PostgreSQL]:
    """A PostgreSQL server that a test may stop."""
    server = PostgreSQL.new()
    server.start()
    try:
        server.prepare()
        yield server
    finally:
        server.remove()


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def assert_away(answer: httpx.Response, message: str = "the database is unavailable; try again") -> None:
    assert answer.status_code == 503, answer.text
    problem = answer.json()
    assert problem["message"] == message
    assert problem["errors"] == []
    assert problem["request_id"] == answer.headers["X-Request-Id"]
    assert answer.headers["Retry-After"] == "1"


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
@pytest.mark.parametrize("mode", ["immediate", "fast"])
def test_a_database_goes_and_comes_back(start: Start, own_server: PostgreSQL, mode: str) -> None:
    with own_server.database() as url:
        engine = start(database=url)
        with engine.client() as client:
            made = engine.create(client, "Stripe", credentials={"api_key": "sk_test_1"})
            own_server.stop(mode)
            body = {
                "connector_type": "Stripe",
                "workspace_name": "w",
                "credentials": {"api_key": "sk_test_1"},
            }
            for answer in (
                client.get(f"{CONNECTORS}/{made}"),
                client.post(CONNECTORS, json=body),
                client.post("/api/v1/embedded/scoped-token", json={"workspace_name": "new"}),
            ):
                assert_away(answer)
            assert client.get("/readyz").status_code == 503
            assert client.get("/healthz").status_code == 200
            own_server.start()
            until(lambda: client.get("/readyz").status_code == 200)
            assert client.get(f"{CONNECTORS}/{made}").status_code == 200
            assert client.post(CONNECTORS, json=body).status_code == 200


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_connections_that_broke_while_idle_are_not_noticed(start: Start, own_server: PostgreSQL) -> None:
    with own_server.database() as url:
        engine = start(database=url)
        with engine.client() as client:
            made = engine.create(client, "Stripe", credentials={"api_key": "sk_test_1"})
            own_server.stop()
            own_server.start()
            time.sleep(1.1)  # an idle connection is asked after a second
            assert client.get(f"{CONNECTORS}/{made}").status_code == 200


@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize("workspace", ["first", "of its own"])
def test_of_many_creates_with_the_same_name_one_is_made(engine: RunningEngine, workspace: str) -> None:
    application = engine.organization()
    body: dict[str, Any] = {
        "connector_type": "Stripe",
        "workspace_name": workspace,
        "name": "the same",
        "credentials": {"api_key": "sk_test_1"},
    }
    with engine.client(application) as client, ThreadPoolExecutor(20) as threads:
        if workspace == "first":
            engine.create(client, "Stripe", workspace_name=workspace, credentials={"api_key": "sk_test_1"})
        answers = [*threads.map(lambda _: client.post(CONNECTORS, json=body), range(200))]
        assert Counter(answer.status_code for answer in answers) == {200: 1, 409: 199}
        [made] = [answer.json()["id"] for answer in answers if answer.is_success]
        found = client.get(CONNECTORS, params={"workspace_name": workspace}).json()["data"]
        assert [item["id"] for item in found if item["name"] == "the same"] == [made]


@pytest.mark.usefixtures("patient")
def test_of_many_new_workspaces_of_one_name_one_is_made(engine: RunningEngine) -> None:
    with engine.client() as client, ThreadPoolExecutor(20) as threads:
        body = {"workspace_name": "the same"}
        answers = threads.map(lambda _: client.post("/api/v1/embedded/scoped-token", json=body), range(200))
        assert {answer.status_code for answer in answers} == {200}
        found = client.get("/api/v1/workspaces").json()["data"]
        assert sorted(item["name"] for item in found) == ["default", "the same"]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_full_disk_stores_nothing_by_halves_and_passes(start: Start) -> None:
    engine = start()
    limited = engine.app.state.engine.database._writing.sync_engine
    pages: list[int] = []

    def limit(connection: Any, *_: Any) -> None:
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA max_page_count={pages[-1] if pages else 1_000_000}")
        cursor.close()

    event.listen(limited, "checkout", limit)
    with engine.client() as client:
        pages.append(1)  # no fewer than there are: not one more
        answers, number = list[httpx.Response](), 0
        while not answers or answers[-1].is_success:
            body = {
                "connector_type": "Stripe",
                "workspace_name": f"workspace {number}",
                "credentials": {"api_key": "sk_test_1" * 500},
            }
            answers.append(client.post(CONNECTORS, json=body))
            number += 1
            assert number < 100
        full = "the database has no space left, and nothing was stored; try again"
        assert_away(answers[-1], full)
        stored = client.get(CONNECTORS).json()["data"]
        assert len(stored) == len(answers) - 1
        names = {item["name"] for item in client.get("/api/v1/workspaces").json()["data"]}
        assert f"workspace {number - 1}" not in names
        pages.append(1_000_000)
        assert client.post(CONNECTORS, json=body).status_code == 200


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_a_database_that_hangs_is_not_waited_for(
    start: Start, postgresql: PostgreSQL, settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("airbyte_agent_engine.database.postgresql._STATEMENT", 0.3)
    engine = start()
    with engine.client() as client:
        made = engine.create(client, "Stripe", credentials={"api_key": "sk_test_1"})
        locked, release = threading.Event(), threading.Event()

        async def lock() -> None:
            name = settings["database"].split("/")[3].split("?")[0]
            connection = await asyncpg.connect(host=str(postgresql.folder), user="postgres", database=name)
            async with connection.transaction():
                await connection.execute("LOCK TABLE connectors IN ACCESS EXCLUSIVE MODE")
                locked.set()
                await asyncio.to_thread(release.wait, 30)
            await connection.close()

        thread = threading.Thread(target=asyncio.run, args=(lock(),))
        thread.start()
        try:
            assert locked.wait(30)
            assert_away(client.get(f"{CONNECTORS}/{made}"))
        finally:
            release.set()
            thread.join()
        assert client.get(f"{CONNECTORS}/{made}").status_code == 200


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_a_database_that_does_not_greet_is_not_waited_for(
    start: Start, own_server: PostgreSQL, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("airbyte_agent_engine.database.postgresql._CONNECT", 0.3)
    with own_server.database() as url:
        engine = start(database=url)
        with engine.client() as client:
            own_server.stop()
            with socket.socket(socket.AF_UNIX) as silent:
                silent.bind(str(own_server.folder / ".s.PGSQL.5432"))
                silent.listen()
                until(lambda: client.get("/readyz").status_code == 503)
                assert_away(client.get(CONNECTORS))
            (own_server.folder / ".s.PGSQL.5432").unlink()
            own_server.start()
            until(lambda: client.get("/readyz").status_code == 200)
            assert client.get(CONNECTORS).status_code == 200
