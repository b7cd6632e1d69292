"""A statement that is wrong is the engine's fault: a 500 that is logged, never a database that is away."""

from __future__ import annotations

import logging

import pytest
from airbyte_agent_engine.stores import audit, targets
from sqlalchemy import bindparam, column, table
from sqlalchemy import select as select_from
from sqlalchemy.dialects import postgresql, sqlite

from tests.e2e.misbehaving.server import ok
from tests.engine.calling import Called
from tests.engine.conftest import Serve, Start

DESK = {"email": "agent@example.com", "api_token": "fakefaketoken1"}
MISSING = table("nothing_of_this_name", column("id"))
SAID = "the engine failed"


def called(start: Start, serve: Serve) -> Called:
    service = serve(ok({"users": [], "count": 0, "offset": 0}), forever=True)
    engine = start(upstreams={"lumen-desk": service.url})
    return Called(engine, "lumen-desk", DESK, environment={"subdomain": "acme"})


def test_looking_up_a_connector(
    start: Start, serve: Serve, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    wrong = select_from(MISSING.c.id).where(MISSING.c.id == bindparam("id"))
    with called(start, serve) as call:
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
    serve: Serve,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    database: str,
    begins: bool,
) -> None:
    """A call whose entry is not begun is not made; the one that was made is not to be repeated."""
    dialect = postgresql if database == "postgresql" else sqlite
    wrong, right = dialect.insert(MISSING).values(id=bindparam("id")), audit._upsert
    written: list[str] = []

    def upsert(dialect: str) -> object:
        written.append(dialect)
        return right(dialect) if begins and len(written) == 1 else wrong

    with called(start, serve) as call:
        monkeypatch.setattr(audit, "_upsert", upsert)
        answered = call("users", "list")
        assert answered.status_code == 500, answered.text
        assert SAID in answered.json()["message"]
        assert answered.json().get("retryable") is (False if begins else None)
        assert answered.headers["X-Request-Id"] in errors(caplog)
        monkeypatch.setattr(audit, "_upsert", right)
        assert call("users", "list").status_code == 200
