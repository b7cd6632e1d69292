"""The command ``serve``: what it prints, several at once, several workers, and how it stops."""

from __future__ import annotations

import json
import os
import re
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from airbyte_agent_engine.cli import app
from airbyte_agent_engine.configuration import Configuration
from airbyte_agent_engine.sealing import Keyring
from airbyte_agent_sdk.errors import ConfigurationError
from typer.testing import CliRunner

from tests.engine.conftest import StartProcess
from tests.engine.postgresql import PostgreSQL
from tests.engine.serving import EngineProcess, environment

pytestmark = pytest.mark.once

KEY = Keyring.new_key()
SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def said(engine: EngineProcess, what: str) -> str:
    found = re.search(rf"^export {what}=(\S+)", engine.said.read_text(), re.MULTILINE)
    assert found, engine.said.read_text()
    return found[1]


def credentials_of(engine: EngineProcess) -> dict[str, str]:
    return {name: said(engine, f"AIRBYTE_{name.upper()}") for name in ("client_id", "client_secret")}


def test_the_first_start_prints_a_client_that_gets_a_token_and_the_second_prints_none(
    start_process: StartProcess,
) -> None:
    first = start_process()
    credentials = credentials_of(first)
    assert first.stop() == 0
    second = start_process()
    answer = httpx.post(f"{second.url}/api/v1/account/applications/token", json=credentials)
    assert answer.status_code == 200, answer.text
    assert "secret" not in second.said.read_text().lower()
    secret = credentials["client_secret"]
    assert secret not in first.logged.read_text() + second.logged.read_text()


def test_log_lines_are_json(start_process: StartProcess) -> None:
    engine = start_process()
    assert engine.stop() == 0
    lines = [json.loads(line) for line in engine.logged.read_text().splitlines()]
    assert {"time", "level", "logger", "message"} == set(lines[0])


def test_of_several_first_starts_at_once_one_makes_the_organization(
    settings: dict[str, Any], tmp_path: Path
) -> None:
    folders = [tmp_path / str(number) for number in range(3)]
    engines = [EngineProcess(settings, folder) for folder in folders]
    for folder in folders:
        folder.mkdir()
    threads = [threading.Thread(target=engine.__enter__) for engine in engines]
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sum("CLIENT_SECRET" in engine.said.read_text() for engine in engines) == 1
        [first] = [engine for engine in engines if "CLIENT_SECRET" in engine.said.read_text()]
        body = credentials_of(first)
        token = httpx.post(f"{first.url}/api/v1/account/applications/token", json=body).json()["access_token"]
        for engine in engines:  # each has the keys of the others
            answer = httpx.get(
                f"{engine.url}/api/v1/integrations/connectors", headers={"Authorization": f"Bearer {token}"}
            )
            assert answer.status_code == 200, answer.text
    finally:
        for engine in engines:
            engine.__exit__()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("workers", [1, 2])
@SQLITE
def test_a_signal_stops_it_cleanly(start_process: StartProcess, workers: int, number: int) -> None:
    engine = start_process(workers=workers)
    assert httpx.get(f"{engine.url}/readyz", timeout=30).status_code == 200
    assert engine.process
    engine.process.send_signal(number)
    assert engine.process.wait(30) == 0
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{engine.url}/healthz")


def test_two_workers_share_a_port_and_what_is_stored(start_process: StartProcess) -> None:
    engine = start_process(workers=2)
    with engine.client() as client:
        made = {
            engine.create(client, "Stripe", name=str(n), credentials={"api_key": "sk_test_1"})
            for n in range(20)
        }
        found = client.get("/api/v1/integrations/connectors").json()["data"]
    assert {item["id"] for item in found} == made
    assert engine.stop() == 0


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Runs a command that cannot work, and gives the line that it prints."""

    def run(settings: dict[str, Any], *arguments: str) -> str:
        monkeypatch.setattr(os, "environ", environment(settings))
        done = CliRunner().invoke(app, arguments)
        assert done.exit_code == 2, done.output
        [line] = done.stderr.strip().splitlines()
        assert "very_secret" not in line
        return line

    return run


@SQLITE
@pytest.mark.parametrize(
    ("given", "arguments", "line"),
    [
        (
            {"database": "mysql://u:very_secret@h/d", "key": KEY},
            (),
            "the database URL must be sqlite+aiosqlite:///FILE or",
        ),
        (
            {"database": "postgresql://u:very_secret@h:x/d", "key": KEY},
            (),
            "the database URL cannot be parsed",
        ),
        ({"key": "very_secret"}, (), "an encryption key must be 32 bytes"),
        ({"key_file": "/nowhere/key"}, (), "the key file /nowhere/key cannot be read: No such file"),
        ({"concurrency": "very_secret"}, (), "AIRBYTE_ENGINE_CONCURRENCY: Input should be a valid integer"),
        ({}, ("--allow-network", "10.0.0.0/40"), "AIRBYTE_ENGINE_ALLOW_NETWORKS: Value error, '10.0.0.0/40'"),
        ({}, ("--public-url", "ftp://x"), "AIRBYTE_ENGINE_PUBLIC_URL: Value error, must be an http(s) URL"),
        ({}, ("--upstream", "stripe=x"), "AIRBYTE_ENGINE_UPSTREAMS: Value error, must be http(s) URLs"),
        ({}, ("--specs", "/nowhere"), "/nowhere contains no connector.yaml"),
        ({}, ("--host", "192.0.2.1"), "cannot listen on 192.0.2.1 port 8000"),
        ({"home": "/proc/nowhere"}, (), "/proc/nowhere"),
    ],
)
def test_what_cannot_work_is_told_in_a_line(
    refused: Callable[..., str],
    settings: dict[str, Any],
    given: dict[str, Any],
    arguments: tuple[str, ...],
    line: str,
) -> None:
    assert line in refused(settings | given, "serve", *arguments)


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_a_database_that_is_away_or_not_migrated_is_told(
    refused: Callable[..., str], settings: dict[str, Any], postgresql: PostgreSQL
) -> None:
    assert "the database does not respond" in refused(
        settings | {"database": "postgresql+asyncpg://u:very_secret@127.0.0.1:1/x"}, "serve", "--port", "0"
    )
    empty = settings | {"database": postgresql.url("postgres")}
    assert "run `airbyte-agent-engine migrate`" in refused(empty, "serve", "--port", "0")


@SQLITE
def test_several_values_come_as_options_or_as_a_variable(start_process: StartProcess) -> None:
    engine = start_process(allow_networks="127.0.0.0/8, ::1", upstreams="stripe=http://127.0.0.1:1")
    assert httpx.get(f"{engine.url}/readyz", timeout=30).status_code == 200


@pytest.mark.parametrize("arguments", [("create", "--organization", "nobody"), ("revoke", "nobody")])
def test_clients_of_nobody_are_told(
    refused: Callable[..., str], settings: dict[str, Any], arguments: tuple[str, ...]
) -> None:
    line = refused(settings, "clients", *arguments)
    assert line.startswith("airbyte-agent-engine: there is no")
    assert line.endswith("nobody")


def test_a_misspelt_variable_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AIRBYTE_ENGINE_DATABSE", "sqlite+aiosqlite://")
    with pytest.raises(ConfigurationError, match='mean "AIRBYTE_ENGINE_DATABASE"'):
        Configuration.of_environment()
