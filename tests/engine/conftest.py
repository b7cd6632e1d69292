"""Engines for tests: one a test, with a database of its own, on SQLite and on PostgreSQL."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Protocol

import pytest
from airbyte_agent_engine.configuration import Configuration
from airbyte_agent_engine.database import postgresql as postgresql_database
from airbyte_agent_engine.database import sqlite
from airbyte_agent_engine.sealing import Keyring
from airbyte_agent_sdk.transport import retry

from tests.e2e.misbehaving.server import MisbehavingServer, Script
from tests.engine import serving
from tests.engine.postgresql import PostgreSQL, shared
from tests.engine.serving import SELF, EngineProcess, RunningEngine

SPECS = Path(__file__).parents[1] / "fixtures" / "specs"


class Serve(Protocol):
    """Starts a service that answers as it is told."""

    def __call__(self, *script: Script, forever: bool = False) -> MisbehavingServer: ...


class Start(Protocol):
    """Starts an engine with settings of its own until the test ends. Those of a test share a database."""

    def __call__(self, **settings: Any) -> RunningEngine: ...


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[PostgreSQL]:
    """The server of all tests of this run."""
    folder = tmp_path_factory.getbasetemp()
    with shared(folder if worker_id == "master" else folder.parent) as server:
        yield server


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.once)])
def database(request: pytest.FixtureRequest) -> str:
    """Where the test's engines keep their state: a test that asks for them runs once on each.

    Where that does not matter: ``@pytest.mark.parametrize("database", ["sqlite"], indirect=True)``.
    """
    name: str = request.param
    return name


@pytest.fixture
def settings(database: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[dict[str, Any]]:
    """The settings of the test's engines, as :class:`Configuration` takes them."""
    common = {"home": tmp_path / "home", "specs": (SPECS,), "allow_networks": ("127.0.0.0/8",)}
    if database == "sqlite":
        yield common
        return
    server: PostgreSQL = request.getfixturevalue("postgresql")
    with server.database() as url:
        yield common | {"database": url, "key": Keyring.new_key()}


@pytest.fixture
def start(settings: dict[str, Any]) -> Iterator[Start]:
    with ExitStack() as stack:
        yield lambda **given: stack.enter_context(RunningEngine(Configuration(**settings | given)))


class StartProcess(Protocol):
    """Starts an engine in processes of its own."""

    def __call__(
        self, *, workers: int = 1, descriptors: int | None = None, **settings: Any
    ) -> EngineProcess: ...


@pytest.fixture
def start_process(settings: dict[str, Any], tmp_path: Path) -> Iterator[StartProcess]:
    with ExitStack() as stack:

        def run(*, workers: int = 1, descriptors: int | None = None, **given: Any) -> EngineProcess:
            folder = Path(tempfile.mkdtemp(prefix="engine-", dir=tmp_path))
            process = EngineProcess(settings | given, folder, workers=workers, descriptors=descriptors)
            return stack.enter_context(process)

        yield run


@pytest.fixture
def engine(start: Start) -> RunningEngine:
    return start(public_url=SELF)


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten minutes for whatever waits for the database: many requests at once are slow on a busy machine.

    Ask for it with ``usefixtures``, so that it is there before the engine.
    """
    for module, names in (
        (sqlite, ("_BUSY", "_QUEUE")),
        (postgresql_database, ("_CONNECT", "_FREE", "_STATEMENT", "_LOCK")),
    ):
        for name in names:
            monkeypatch.setattr(module, name, 600.0)
    monkeypatch.setattr(serving, "TIMEOUT", 600.0)


@pytest.fixture
def serve() -> Iterator[Serve]:
    """``serve(reply, reply...)`` starts a service that lives as long as the test."""
    with ExitStack() as stack:

        def start(*script: Script, forever: bool = False) -> MisbehavingServer:
            server = MisbehavingServer([*script], forever=forever)
            stack.callback(server.close)
            return server

        yield start


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """No pause before a retry."""
    monkeypatch.setattr(retry.random, "uniform", lambda lowest, _: lowest)
