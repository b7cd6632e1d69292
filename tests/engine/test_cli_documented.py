"""The commands of docs/self-hosting.md, run as they stand there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from airbyte_agent_engine.configuration import Configuration

from tests.engine.postgresql import PostgreSQL
from tests.engine.serving import COMMAND, environment

pytestmark = [
    pytest.mark.once,
    pytest.mark.skipif(shutil.which("curl") is None, reason="the page's commands need curl"),
]

PAGE = Path(__file__).parents[2] / "docs" / "self-hosting.md"
DATABASE = "engine:password@db.internal/engine"


def blocks(*titles: str) -> list[str]:
    """The commands of sections, a block each."""
    sections = dict(
        re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    )
    found: list[str] = []
    for title in titles:
        found += re.findall(r"^ *```sh\n(.*?)^ *```", sections[title], re.MULTILINE | re.DOTALL)
    assert found
    return found


class Shell:
    """Runs blocks; ``serve`` in the background, until it is stopped."""

    def __init__(self, folder: Path, postgresql: PostgreSQL | None, url: str = "") -> None:
        self._folder, self._url = folder, url
        programs = [
            str(COMMAND.parent),
            *([str(postgresql.programs)] if postgresql else []),
            os.environ["PATH"],
        ]
        self._environment = environment({"port": 0}) | {
            "PATH": os.pathsep.join(programs),
            "HOME": str(folder),
        }
        self._serving: subprocess.Popen[str] | None = None
        self.address, self.known = "", dict[str, str]()

    def run(self, block: str) -> str:
        """What the block printed; variables that it exports stay."""
        script = "\n".join(line for line in block.splitlines() if not line.strip().startswith("pip install"))
        script = script.replace("/var/lib/airbyte-agent-engine", str(self._folder / "home"))
        script = script.replace("http://127.0.0.1:8000", self.address)
        script = script.replace("--host 0.0.0.0 --workers 2 ", "")
        for scheme in ("postgresql+asyncpg", "postgresql"):
            script = script.replace(f"{scheme}://{DATABASE}", self._url.replace("postgresql+asyncpg", scheme))
        for name, value in self.known.items():
            script = script.replace(name, value)
        before, served, arguments = script.partition("airbyte-agent-engine serve")
        done = subprocess.run(
            ["bash", "-eu", "-c", f"{before}\nenv -0 > .variables"],
            cwd=self._folder,
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        variables = (self._folder / ".variables").read_text().split("\0")
        self._environment = dict(line.split("=", 1) for line in variables if line)
        return done.stdout + (self._serve(arguments.split()) if served else "")

    def _serve(self, arguments: list[str]) -> str:
        self.stop()
        said = self._folder / "said"
        with said.open("w") as output, (self._folder / "logged").open("a") as errors:
            self._serving = subprocess.Popen(
                [COMMAND, "serve", *arguments],
                cwd=self._folder,
                env=self._environment,
                stdout=output,
                stderr=errors,
            )
        while "url:" not in said.read_text():
            assert self._serving.poll() is None, (self._folder / "logged").read_text()
            time.sleep(0.01)
        self.address = said.read_text().split("url:")[1].strip()
        return said.read_text()

    def serve(self) -> str:
        """Serve with the settings that were exported."""
        return self._serve([])

    def stop(self) -> None:
        if self._serving is not None:
            self._serving.terminate()
            assert self._serving.wait(30) == 0
            self._serving = None

    def connectors(self, said: str) -> set[str]:
        """Ids that the client of a first start sees, after it made one more."""
        credentials = {
            "client_id": re.findall(r"CLIENT_ID=(\S+)", said)[0],
            "client_secret": re.findall(r"CLIENT_SECRET=(\S+)", said)[0],
        }
        path = "/api/v1/account/applications/token"
        token = httpx.post(f"{self.address}{path}", json=credentials, timeout=30).json()["access_token"]
        path, headers = "/api/v1/integrations/connectors", {"Authorization": f"Bearer {token}"}
        with httpx.Client(base_url=self.address, headers=headers, timeout=30) as client:
            body = {
                "connector_type": "stripe",
                "workspace_name": "w",
                "name": f"Stripe {uuid.uuid4()}",
                "credentials": {"api_key": "sk_test_1"},
            }
            assert client.post(path, json=body).status_code == 200
            return {item["id"] for item in client.get(path).json()["data"]}


@pytest.fixture
def shell(database: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Shell]:
    if database == "sqlite":
        made = Shell(tmp_path, None)
    else:
        server: PostgreSQL = request.getfixturevalue("postgresql")
        url = request.getfixturevalue("settings")["database"]
        made = Shell(tmp_path, server, url)
    try:
        yield made
    finally:
        made.stop()


def manage(shell: Shell, said: str) -> None:
    create, client, listing, revoke = blocks("Organizations and clients")[0].splitlines()
    assert "CLIENT_SECRET" in shell.run(create)
    shell.known["ORGANIZATION"] = re.findall(r"organization:\s+(\S+)", said)[0]
    shell.known["CLIENT"] = re.findall(r"CLIENT_ID=(\S+)", shell.run(client))[0]
    assert shell.known["CLIENT"] in shell.run(listing)
    shell.run(revoke)
    assert shell.known["CLIENT"] not in shell.run(listing)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_one_machine(shell: Shell) -> None:
    serve, ask = blocks("One machine")
    said = shell.run(serve)
    assert "ready" in shell.run(ask)
    manage(shell, said)
    backup, restore, *_ = blocks("Backups")
    first = shell.connectors(said)
    shell.run(backup)
    second = shell.connectors(said)
    assert first < second
    shell.stop()
    shell.run(restore)
    shell.serve()
    third = shell.connectors(said)
    assert first < third
    assert not third & (second - first)


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_several_machines(shell: Shell) -> None:
    [install] = blocks("Several machines")
    said = shell.run(install)
    manage(shell, said)
    kept = shell.connectors(said)
    for step in blocks("Keys"):  # a restart after each is one that succeeds
        told = shell.run(step)
        if "rotate-keys" in step:
            assert "values re-encrypted with the first key" in told
            assert not told.startswith("0 ")
        shell.serve()
        kept |= shell.connectors(said)
    _, _, dump, restore = blocks("Backups")
    shell.run(dump)
    lost = shell.connectors(said) - kept
    shell.stop()
    shell.run(restore)
    [upgrade] = blocks("Upgrades")
    shell.run(upgrade)
    shell.serve()
    found = shell.connectors(said)
    assert kept <= found
    assert not found & lost


def test_every_setting_is_in_the_table() -> None:
    rows = re.findall(r"^\| (`[A-Z_`, ]+`) \|.*\|$", PAGE.read_text("utf-8"), re.MULTILINE)
    names = [name.lower() for row in rows for name in re.findall(r"[A-Z_]+", row)]
    assert sorted(names) == sorted([*Configuration.model_fields, "host", "port", "workers"])


def test_every_default_in_the_table_is_one() -> None:
    text, fields = PAGE.read_text("utf-8"), Configuration.model_fields
    for name, default in re.findall(r"^\| `([A-Z_]+)` \|[^|]*\| ([\d.]+) \|", text, re.MULTILINE):
        stands: Any = fields[name.lower()].default
        assert float(default) == float(stands), name
