"""Nothing is sent while the audit log cannot be stored, not even right after an entry was."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, TypeAlias

import asyncpg
import httpx
import pytest
from airbyte_agent_engine.database import Database
from airbyte_agent_engine.database import sqlite as sqlite_database
from sqlalchemy import event, text

from tests.e2e.misbehaving.server import MisbehavingServer, ok
from tests.engine.calling import Called
from tests.engine.conftest import Serve, Start
from tests.engine.postgresql import PostgreSQL

pytestmark = pytest.mark.once

sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
postgres = pytest.mark.parametrize("database", ["postgresql"], indirect=True)

DESK = {"email": "agent@example.com", "api_token": "fakefaketoken1"}
TICKET = {"subject": "A", "comment": {"body": "B"}}
CALLS: list[tuple[str, str, dict[str, Any]]] = [
    ("users", "list", {}),
    ("*", "check", {}),
    ("tickets", "create", TICKET),
]
Connected: TypeAlias = "Callable[..., tuple[Called, MisbehavingServer]]"


@pytest.fixture
def connected(start: Start, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> Iterator[Connected]:
    """``connected(**settings)``: a connector whose service always answers, and the service."""
    monkeypatch.setattr("airbyte_agent_engine.database.sqlite._BUSY", 0.2)
    monkeypatch.setattr("airbyte_agent_engine.database.postgresql._LOCK", 0.5)
    opened: list[Called] = []

    def made(**settings: Any) -> tuple[Called, MisbehavingServer]:
        service = serve(ok({"users": [], "count": 0, "offset": 0, "ticket": {"id": 1}}), forever=True)
        engine = start(upstreams={"lumen-desk": service.url}, **settings)
        opened.append(Called(engine, "lumen-desk", DESK, environment={"subdomain": "acme"}))
        return opened[-1], service

    yield made
    for call in opened:
        call.client.close()


def assert_not_made(answered: httpx.Response) -> None:
    assert answered.status_code == 503, answered.text
    assert "retryable" not in answered.json()


@contextmanager
def locked(file: Path) -> Iterator[None]:
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def moved_away(file: Path) -> Iterator[None]:
    elsewhere = file.with_suffix(".away")
    file.rename(elsewhere)
    yield
    file.unlink(missing_ok=True)
    elsewhere.rename(file)


@sqlite
@pytest.mark.parametrize("trouble", [locked, moved_away])
def test_a_call_right_after_another_is_not_sent(connected: Connected, trouble: Any) -> None:
    call, service = connected()
    for entity, action, params in CALLS:
        assert call("users", "list").status_code == 200
        sent = len(service.requests)
        with trouble(call.engine.configuration.home / "engine.db"):
            assert_not_made(call(entity, action, params))
            assert call.client.get("/readyz").status_code == 503
            assert len(service.requests) == sent
        assert call.client.get("/readyz").status_code == 200
        assert call("users", "list").status_code == 200


@sqlite
def test_new_credentials_are_not_tried(connected: Connected) -> None:
    call, service = connected()
    path = f"/api/v1/integrations/connectors/{call.id}"
    with locked(call.engine.configuration.home / "engine.db"):
        assert_not_made(call.client.patch(path, json={"credentials": DESK, "check": True}))
    assert service.requests == []
    assert call.client.patch(path, json={"credentials": DESK, "check": True}).status_code == 200
    assert len(service.requests) == 1


@sqlite
def test_after_one_has_waited_for_a_lock_in_vain_the_next_wait_briefly(connected: Connected) -> None:
    call, _ = connected()
    file = call.engine.configuration.home / "engine.db"
    waiting, begun = sqlite_database._Waiting(), list[str]()
    with closing(sqlite3.connect(file, isolation_level=None, timeout=0.01)) as connection:

        def execute(statement: str) -> None:
            begun.append(statement)
            connection.execute(statement)

        with locked(file):
            for _ in range(2):
                with pytest.raises(sqlite3.OperationalError):
                    waiting.begin(execute)
        waiting.begin(execute)
        connection.execute("ROLLBACK")
        waiting.begin(execute)
    briefly = ["PRAGMA busy_timeout=10", "BEGIN IMMEDIATE", "PRAGMA busy_timeout=200"]
    assert begun == ["BEGIN IMMEDIATE", *briefly, *briefly, "BEGIN IMMEDIATE"]


@postgres
def test_nobody_waits_for_a_lock_for_more_than_a_second(start: Start) -> None:
    """A call waits for the entries before its own, and for its own: two seconds at most."""
    engine = start()

    async def limit() -> Any:
        opened = Database(engine.configuration.database_url)
        try:
            async with opened.session() as session, session.begin():
                return await session.scalar(text("SHOW lock_timeout"))
        finally:
            await opened.close()

    assert asyncio.run(limit()) == "1s"


@sqlite
def test_a_connector_that_would_be_lost_is_not_acknowledged(connected: Connected) -> None:
    call, _ = connected()
    file = call.engine.configuration.home / "engine.db"
    body = {"connector_type": "lumen-desk", "credentials": DESK, "environment": {"subdomain": "acme"}}
    with moved_away(file):
        answered = call.client.post("/api/v1/integrations/connectors", json=body | {"name": "lost"})
        assert answered.status_code == 503, answered.text
    found = call.client.get("/api/v1/integrations/connectors").json()["data"]
    assert [item["id"] for item in found] == [call.id]


@sqlite
def test_another_file_takes_the_place_of_the_one_that_is_gone(connected: Connected) -> None:
    call, service = connected()
    assert call("users", "list").status_code == 200
    file = call.engine.configuration.home / "engine.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    copy = shutil.copy(file, file.with_suffix(".copy"))
    Path(copy).rename(file)
    for name in ("engine.db-wal", "engine.db-shm"):
        file.with_name(name).unlink(missing_ok=True)
    assert call("users", "list").status_code == 200
    with closing(sqlite3.connect(file)) as connection:
        (stored,) = connection.execute("SELECT count(*) FROM audit WHERE outcome = 'success'").fetchone()
    assert stored == len(service.requests) == 2


@sqlite
def test_on_a_full_disk_every_call_that_was_sent_has_its_entry(connected: Connected) -> None:
    call, service = connected()
    pages: list[int] = []

    def limit(connection: Any, *_: Any) -> None:
        connection.execute(f"PRAGMA max_page_count={pages[-1] if pages else 1_000_000}")

    database = call.engine.app.state.engine.database
    for engine in (database._direct._engine, database._direct._at_once, database._writing.sync_engine):
        event.listen(engine, "checkout", limit)
    assert call("users", "list").status_code == 200
    pages.append(1)  # no more than there are
    database._direct._leave()  # the connection that it keeps is limited too, where it is taken again
    answers = [call("users", "list")]
    while answers[-1].is_success and len(answers) < 500:
        answers.append(call("users", "list"))
    answers += [call("users", "list") for _ in range(3)]
    sent, refused = len(service.requests), [item for item in answers if not item.is_success]
    for item in refused:
        assert item.status_code == 503
        assert ("was not made" in item.text) is ("retryable" not in item.json())
    made = [item for item in answers if item.is_success or item.json().get("retryable") is False]
    assert len(made) + 1 == sent
    assert call.client.get("/readyz").status_code == 503
    pages.append(1_000_000)
    assert call.client.get("/readyz").status_code == 200
    entries: list[Any] = []
    with closing(sqlite3.connect(call.engine.configuration.home / "engine.db")) as connection:
        entries = connection.execute("SELECT outcome FROM audit").fetchall()
    assert len(entries) == sent


@postgres
@pytest.mark.parametrize(("entity", "action", "params"), CALLS)
def test_nothing_is_sent_while_the_table_is_locked(
    connected: Connected,
    postgresql: PostgreSQL,
    settings: dict[str, Any],
    entity: str,
    action: str,
    params: dict[str, Any],
) -> None:
    call, service = connected()
    held, release = threading.Event(), threading.Event()

    async def lock() -> None:
        name = settings["database"].split("/")[3].split("?")[0]
        connection = await asyncpg.connect(host=str(postgresql.folder), user="postgres", database=name)
        async with connection.transaction():
            await connection.execute("LOCK TABLE audit IN EXCLUSIVE MODE")
            held.set()
            await asyncio.to_thread(release.wait, 30)
        await connection.close()

    thread = threading.Thread(target=asyncio.run, args=(lock(),))
    assert call("users", "list").status_code == 200
    thread.start()
    try:
        assert held.wait(30)
        sent = len(service.requests)
        assert_not_made(call(entity, action, params))
        assert call.client.get("/readyz").status_code == 503
        assert len(service.requests) == sent
    finally:
        release.set()
        thread.join()
    assert call("users", "list").status_code == 200


@postgres
def test_nothing_is_sent_while_postgresql_is_gone(connected: Connected) -> None:
    server = PostgreSQL.new()
    server.start()
    try:
        server.prepare()
        with server.database() as url:
            call, service = connected(database=url)
            assert call("users", "list").status_code == 200
            server.stop("immediate")
            for entity, action, params in CALLS:
                assert_not_made(call(entity, action, params))
            assert call.client.get("/readyz").status_code == 503
            assert len(service.requests) == 1
            server.start()
    finally:
        server.remove()
