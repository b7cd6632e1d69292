"""A statement that is wrong is the engine's fault: a 500 that is logged, never a database that is away."""

from __future__ import annotations

import logging

import pytest
from airbyte_agent_engine.stores import audit, targets
from sqlalchemy import bindparam, column, table
from sqlalchemy import select as select_from
from sqlalchemy.dialects import postgresql, sqlite

from tests.e2e.misbehaving.server import MisbehavingServer, ok
from tests.engine.calling import Called
from tests.engine.conftest import Serve, Start

DESK = {"email": "agent@example.com", "api_token": "fakefaketoken1"}
MISSING = table("nothing_of_this_name", column("id"))
SAID = "the engine failed"


def called(start: Start, service: MisbehavingServer) -> Called:
    engine = start(upstreams={"lumen-desk": service.url})
    return Called(engine, "lumen-desk", DESK, environment={"subdomain": "acme"})


@pytest.fixture
def service(serve: Serve) -> MisbehavingServer:
    return serve(ok({"users": [], "count": 0, "offset": 0}), forever=True)


def test_looking_up_a_connector(
    start: Start,
    service: MisbehavingServer,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    wrong = select_from(MISSING.c.id).where(MISSING.c.id == bindparam("id"))
    with called(start, service) as call:
        monkeypatch.setattr(targets, "_FACTS", wrong)
        answered = call("users", "list")
    assert answered.status_code == 500, answered.text
    assert SAID in answered.json()["message"]
    assert answered.headers["X-Request-Id"] in errors(caplog)


def errors(caplog: pytest.LogCaptureFixture) -> str:
    return "\n".join(item.getMessage() for item in caplog.records if item.levelno == logging.ERROR)


@pytest.mark.parametrize("begins", [True, False])
def test_writing_the_audit_log(
    start: Start,
    service: MisbehavingServer,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    database: str,
    begins: bool,
) -> None:
    """A call whose entry is not begun is not made; the one that was made is not to be repeated."""
    dialect = postgresql if database == "postgresql" else sqlite
    wrong, right = dialect.insert(MISSING).values(id=bindparam("id")), audit._upsert

    def upsert(dialect: str) -> object:
        return right(dialect) if begins and not service.requests else wrong

    with called(start, service) as call:
        monkeypatch.setattr(audit, "_upsert", upsert)
        answered = call("users", "list")
        assert answered.status_code == 500, answered.text
        assert SAID in answered.json()["message"]
        assert answered.json().get("retryable") is (False if begins else None)
        assert answered.headers["X-Request-Id"] in errors(caplog)
        assert len(service.requests) == begins
        monkeypatch.setattr(audit, "_upsert", right)
        assert call("users", "list").status_code == 200
