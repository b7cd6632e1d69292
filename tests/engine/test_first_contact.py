"""What newcomers meet: the first start's lines, pages for browsers, upstreams that calls cannot reach."""

from __future__ import annotations

import asyncio
import os
import shlex
import subprocess
import sys
from typing import Any

import httpx
import pytest
from airbyte_agent_engine.cli import app
from airbyte_agent_engine.configuration import Configuration
from airbyte_agent_engine.database import Database
from airbyte_agent_engine.execution.addresses import unreachable_upstreams
from airbyte_agent_engine.stores import accounts
from sqlalchemy import text
from typer.testing import CliRunner

from tests.engine.conftest import Start, StartProcess
from tests.engine.serving import RunningEngine, bytecode, environment

SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
PROGRAM = """
import asyncio
from airbyte_agent_sdk import Workspace

async def main():
    async with Workspace(workspace_name="acme") as acme:
        made = await acme.create_connector("stripe", credentials={"api_key": "sk_test_1"})
        print("made", made)

asyncio.run(main())
"""


@pytest.mark.once
@SQLITE
def test_the_first_starts_lines_are_all_that_a_program_needs(start_process: StartProcess) -> None:
    engine = start_process()
    lines = [line for line in engine.said.read_text().splitlines() if line.startswith("export ")]
    assert [line.partition("=")[0] for line in lines] == [
        "export AIRBYTE_API_URL",
        "export AIRBYTE_CLIENT_ID",
        "export AIRBYTE_CLIENT_SECRET",
    ]
    assert lines[0] == f"export AIRBYTE_API_URL={engine.url}"
    script = "\n".join((*lines, f"exec {shlex.quote(sys.executable)} -c {shlex.quote(PROGRAM)}"))
    done = subprocess.run(
        ["/bin/bash", "-eu", "-c", script],
        check=False,
        env={"PATH": "/usr/bin:/bin", **bytecode()},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("made ")


@SQLITE
def test_a_public_url_is_printed_quoted(
    settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch, database: str
) -> None:
    odd = "https://engine.example.com/a b;$(id)'"
    monkeypatch.setattr(os, "environ", environment({**settings, "public_url": odd}))
    done = CliRunner().invoke(app, ["organizations", "create", "Acme"])
    assert done.exit_code == 0, done.output
    exports = "\n".join(line for line in done.stdout.splitlines() if line.startswith("export "))
    shell = subprocess.run(
        ["/bin/bash", "-eu", "-c", f'{exports}\nprintf %s "$AIRBYTE_API_URL"'],
        env={},
        capture_output=True,
        text=True,
        check=True,
    )
    assert shell.stdout == odd


@pytest.mark.parametrize(
    ("upstream", "allowed", "network"),
    [
        ("http://127.0.0.1:9", (), "127.0.0.1/32"),
        ("http://user:very_secret@10.1.2.3/x", (), "10.1.2.3/32"),
        ("http://[::1]:9", (), "::1/128"),
        ("http://localhost:9", (), "127.0.0.1/32"),
        ("http://127.0.0.1:9", ("127.0.0.0/8",), None),
        ("https://1.1.1.1", (), None),
        ("https://nowhere.invalid", (), None),
    ],
)
@SQLITE
def test_an_upstream_that_calls_may_not_go_to_is_told(
    settings: dict[str, Any], upstream: str, allowed: tuple[str, ...], network: str | None, database: str
) -> None:
    networks = {"allow_networks": ",".join(allowed)}
    told = unreachable_upstreams(Configuration(**settings | networks, upstreams={"stripe": upstream}))
    assert len(told) == (network is not None)
    for message in told:
        assert message.startswith("calls of stripe will be rejected")
        assert f"--allow-network {network}" in message
        assert "very_secret" not in message


@pytest.mark.once
@SQLITE
def test_the_start_says_it_and_so_does_the_call(start_process: StartProcess) -> None:
    engine = start_process(upstreams={"stripe": "http://127.0.0.1:9"}, allow_networks=[])
    said = engine.logged.read_text()
    assert "add --allow-network 127.0.0.1/32" in said
    assert "AIRBYTE_ENGINE_ALLOW_NETWORKS=127.0.0.1/32" in said
    with engine.client() as client:
        made = engine.create(client, "stripe", credentials={"api_key": "sk_test_1"})
        answer = client.post(
            f"/api/v1/integrations/connectors/{made}/execute", json={"entity": "customers", "action": "list"}
        )
    assert "--allow-network" in answer.json()["message"]


@SQLITE
def test_errors_are_pages_for_browsers_and_json_for_programs(engine: RunningEngine) -> None:
    browser = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
    page = httpx.get(f"{engine.url}/nowhere", headers=browser | {"X-Request-Id": "<script>1</script>"})
    assert page.status_code == 404
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert page.headers["vary"] == "Accept"
    assert "<h1>404 Not Found</h1>" in page.text
    assert "see /docs" in page.text
    assert "<script>" not in page.text
    refused = httpx.get(f"{engine.url}/api/v1/workspaces", headers=browser)
    assert refused.status_code == 401
    assert refused.headers["www-authenticate"] == "Bearer"
    assert "<h1>401 Unauthorized</h1>" in refused.text
    front = httpx.get(f"{engine.url}/api/v1/workspaces?x=%00", headers=browser)
    assert "<h1>400 Bad Request</h1>" in front.text
    for accept in ("*/*", "application/json"):
        problem = httpx.get(f"{engine.url}/nowhere", headers={"Accept": accept})
        assert problem.headers["content-type"] == "application/json"
        assert "no such endpoint" in problem.json()["message"]


def test_organizations_of_older_versions_get_their_first_workspace(
    start: Start, settings: dict[str, Any]
) -> None:
    first = start()
    applications = [first.organization(name) for name in ("one", "two")]

    async def as_an_older_version_left_it() -> None:
        database = Database(first.configuration.database_url)
        try:
            async with database.session() as session, session.begin():
                await session.execute(text("DELETE FROM workspaces"))
                await accounts.workspace(session, applications[1].organization_id, "other")
        finally:
            await database.close()

    asyncio.run(as_an_older_version_left_it())
    for _ in range(2):  # the second start adds nothing
        engine = start()
        for application, names in zip(applications, (["default"], ["default", "other"]), strict=True):
            with engine.client(application) as client:
                found = client.get("/api/v1/workspaces").json()["data"]
            assert sorted(item["name"] for item in found) == names
