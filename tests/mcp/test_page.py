"""docs/mcp.md: every command of it runs, its files are read, and its program serves."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from airbyte_agent_mcp.configuration import configured
from airbyte_agent_mcp.hosts import HOSTS, where
from airbyte_agent_mcp.options import Options
from airbyte_agent_sdk.auth.profiles import Profiles
from mcp.client import Client
from mcp.client.stdio import StdioServerParameters, stdio_client

from tests.mcp.conftest import COMMAND

PAGE = (Path(__file__).parents[2] / "docs" / "mcp.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
TOML = [text for kind, text in BLOCKS if kind == "toml"]
CONFIG = [
    line
    for kind, text in BLOCKS
    if kind == "sh"
    for line in text.splitlines()
    if line.startswith("airbyte-agent-mcp config")
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the page's configuration file, and what that refers to."""
    monkeypatch.setenv("WORK_GITHUB_TOKEN", "ghp_example")
    for name, text in (("mcp.toml", TOML[0].replace("keyring", "env")), ("jira-token", "ATATT3example")):
        (tmp_path / name).write_text(text, encoding="utf-8")
        (tmp_path / name).chmod(0o600)
    return tmp_path


def test_it_has_what_the_tests_look_for() -> None:
    assert len(CONFIG) == 5
    assert len(TOML) == 3
    assert len([kind for kind, _ in BLOCKS if kind == "python"]) == 1


@pytest.mark.parametrize("command", CONFIG)
def test_commands_print_snippets(folder: Path, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    Profiles().store("stripe", {"api_key": "sk_test_kept"})
    path = f"{COMMAND.parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        command, shell=True, cwd=folder, env={**os.environ, "PATH": path}, capture_output=True, check=True
    )
    snippet = json.loads(done.stdout)
    if command == CONFIG[0]:
        (shown,) = (json.loads(text) for kind, text in BLOCKS if kind == "json")
        shown["mcpServers"]["airbyte"]["command"] = str(COMMAND)
        assert snippet == shown


def test_the_server_over_http_says_where_it_is() -> None:
    (text,) = (text for kind, text in BLOCKS if kind == "sh" and "--http" in text)
    (said,) = (text for kind, text in BLOCKS if kind == "" and "http://127.0.0.1" in text)
    # A free port in the place of the page's, and this Python in the place of the system's.
    text = text.replace("8765", "0").replace("$(python ", f"$({sys.executable} ")
    environment = {**os.environ, "PATH": f"{COMMAND.parent}{os.pathsep}{os.environ['PATH']}"}
    command = ["bash", "-c", text.replace("airbyte-agent-mcp", "exec airbyte-agent-mcp")]
    with subprocess.Popen(
        command, env={**environment, "STRIPE_API_KEY": "sk_test_mcp"}, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        line = process.stderr.readline()
        process.terminate()
    assert re.sub(r"\d+/mcp", "8765/mcp", line) == said


def test_files_are_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("airbyte/stripe", "sk_test_a")
    found = configured([], folder / "mcp.toml", given={}, hosted=None, over_http=False)
    assert [(account.name, account.slug) for account in found.accounts] == [
        ("stripe", "stripe"), ("work", "github"), ("jira", "jira")
    ]  # fmt: skip
    assert tomllib.loads(TOML[2])["http"].keys() == {"token", "origins"}


def test_options_are_those_that_there_are() -> None:
    table = PAGE.partition("## Options")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (`.+?) \|", table, re.MULTILINE)
    named = [name for row in rows for name in re.findall(r"`(\w+)`", row)]
    assert sorted(named) == sorted(Options.__dataclass_fields__)
    defaults = dict(re.findall(r"^\| `(\w+)` \| (`.+?`|\d+) \|", table, re.MULTILINE))
    assert len(defaults) >= 5
    for name, default in defaults.items():
        value = getattr(Options(), name)
        assert json.loads(default.strip("`")) == (list(value) if isinstance(value, tuple) else value)


def test_hosts_and_files_are_those_of_the_command() -> None:
    for host in HOSTS:
        assert f"airbyte-agent-mcp config {host} stripe" in PAGE
        for name in re.findall(r"[\w~/]*\.[\w/.]*json", where(host)):
            assert f"`{name}`" in PAGE


@pytest.mark.anyio
async def test_the_program_serves(tmp_path: Path) -> None:
    (program,) = (text for kind, text in BLOCKS if kind == "python")
    (tmp_path / "program.py").write_text(program, encoding="utf-8")
    parameters = StdioServerParameters(command=sys.executable, args=[str(tmp_path / "program.py")])
    async with Client(stdio_client(parameters)) as client:
        tools = [tool.name for tool in (await client.list_tools()).tools]
        assert tools == ["describe", "find", "read", "write"]
