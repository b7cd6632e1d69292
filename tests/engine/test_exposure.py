"""What an engine believes of those before it, and what it leaves readable to others on its machine."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import stat
from pathlib import Path
from typing import Any

import httpx
import pytest
from airbyte_agent_engine.configuration import Configuration
from airbyte_agent_engine.database import Database, sqlite
from airbyte_agent_engine.database.tables import TokenWindow
from airbyte_agent_engine.sealing import Keyring
from sqlalchemy import select

from tests.engine.conftest import Start, StartProcess
from tests.engine.serving import RunningEngine

sqlite_alone = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
TOKEN = "/api/v1/account/applications/token"
INITIATE = "/api/v1/integrations/connectors/oauth/initiate"
SPOOFED = {"X-Forwarded-For": "203.0.113.7", "X-Forwarded-Proto": "https"}


def counted(engine: RunningEngine) -> set[str]:
    """The addresses that wrong secrets are counted for."""

    async def read() -> set[str]:
        database = Database(engine.configuration.database_url)
        try:
            async with database.session() as session:
                keys = (await session.scalars(select(TokenWindow.key))).all()
        finally:
            await database.close()
        return {key for key in keys if key.startswith("wrong/address/")}

    return asyncio.run(read())


@sqlite_alone
@pytest.mark.parametrize(
    ("proxies", "address"),
    [((), "127.0.0.1"), (("10.0.0.0/8",), "127.0.0.1"), (("10.0.0.0/8", "127.0.0.1"), "203.0.113.7")],
)
def test_forwarded_addresses_count_from_known_proxies_alone(
    start: Start, monkeypatch: pytest.MonkeyPatch, proxies: tuple[str, ...], address: str
) -> None:
    monkeypatch.setenv("FORWARDED_ALLOW_IPS", "*")  # the server's own variable says nothing here
    engine = start(trusted_proxies=proxies)
    answer = httpx.post(
        engine.url + TOKEN, json={"client_id": "nobody", "client_secret": "x"}, headers=SPOOFED
    )
    assert answer.status_code == 401
    assert counted(engine) == {f"wrong/address/{address}"}


@sqlite_alone
def test_the_host_header_says_nowhere_where_the_engine_is(start: Start) -> None:
    engine = start(trusted_proxies=("127.0.0.1",))
    with engine.client() as client:
        client.put(
            "/api/v1/oauth/credentials/connector_type/harbor-crm",
            json={"client_id": "planted-client", "client_secret": "very_secret"},
        )
        headers = {"Host": "evil.example", **SPOOFED, "X-Forwarded-Host": "evil.example"}
        body = {"connector_type": "harbor-crm", "environment": {"subdomain": "acme"}}
        refused = client.post(INITIATE, json=body, headers=headers)
        assert refused.status_code == 409
        assert "AIRBYTE_ENGINE_PUBLIC_URL" in refused.json()["message"]
        assert "evil" not in refused.text
        workspace = client.get("/api/v1/workspaces").json()["data"][0]["id"]
        workflow = client.post(
            "/api/v1/internal/workflows", json={"workspace_id": workspace, "name": "w"}
        ).json()["id"]
        made = client.post(
            f"/api/v1/internal/workflows/{workflow}/automations",
            json={"workspace_id": workspace, "trigger_type": "webhook"},
            headers=headers,
        )
        assert made.json()["trigger_webhook_url"].startswith("/api/v1/webhooks/automations/")


def modes(folder: Path) -> dict[str, int]:
    return {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}


@sqlite_alone
def test_the_databases_files_are_their_owners_alone(start_process: StartProcess) -> None:
    before = os.umask(0)
    try:
        engine = start_process()
        with engine.client() as client:
            client.post("/api/v1/embedded/scoped-token", json={"workspace_name": "acme"})
            home = engine.configuration.home
            found = modes(home)
            assert {"engine.db", "engine.db-wal", "engine.db-shm", "key"} <= found.keys()
            assert set(found.values()) == {0o600}
            assert stat.S_IMODE(home.stat().st_mode) == 0o700
    finally:
        os.umask(before)


@sqlite_alone
def test_files_that_others_can_read_are_changed_and_folders_are_told_of(
    start: Start, settings: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    engine = Configuration(**settings)
    asyncio.run(Database(engine.database_url).close())
    Keyring.at(engine.home / "key")
    home: Path = settings["home"]
    home.chmod(0o755)
    for name in ("engine.db", "engine.db-wal", "engine.db-shm", "key"):
        (home / name).touch()
        (home / name).chmod(0o644)
    sqlite._look_at.cache_clear()
    with caplog.at_level(logging.WARNING):
        start()
    found = modes(home)
    key = found.pop("key")
    assert set(found.values()) == {0o600}
    assert key == 0o644
    assert f"chmod 700 {home}" in caplog.text
    assert f"chmod 600 {home / 'key'}" in caplog.text
    assert stat.S_IMODE(home.stat().st_mode) == 0o755


@sqlite_alone
def test_what_is_said_at_the_start_is_json_too(start_process: StartProcess, settings: dict[str, Any]) -> None:
    home: Path = settings["home"]
    home.mkdir(mode=0o755)
    home.chmod(0o755)
    engine = start_process()
    said = [json.loads(line) for line in engine.logged.read_text().splitlines()]
    assert [line["level"] for line in said if "chmod 700" in line["message"]] == ["warning"]


def test_a_database_that_cannot_be_made_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "engine.db").mkdir()
    with pytest.raises(Exception, match="cannot be opened"):
        Database(Configuration(home=tmp_path).database_url)
