"""Snippets for hosts start a server; nothing secret stands on a command line."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_sdk.auth.profiles import Profiles
from mcp.client import Client
from mcp.client.stdio import StdioServerParameters, stdio_client

from tests.mcp.conftest import COMMAND
from tests.mcp.vendor import Vendor

pytestmark = pytest.mark.anyio


def printed(*arguments: str | Path, cwd: Path | None = None) -> Any:
    done = subprocess.run(
        [COMMAND, "config", *arguments], capture_output=True, text=True, check=True, cwd=cwd
    )
    assert done.stderr.startswith("for ")
    return json.loads(done.stdout)


def filled(text: str, inputs: list[dict[str, Any]]) -> str:
    """What a host makes of a value: what the user put in the place of dots, or entered when asked."""
    if found := re.fullmatch(r"\$\{input:(\w+)\}", text):
        assert [item["password"] for item in inputs if item["id"] == found[1]] == [True]
        return "sk_test_mcp"
    assert text == "..."
    return "sk_test_mcp"


async def tools(server: dict[str, Any], inputs: list[dict[str, Any]], **more: str) -> list[str]:
    environment = {name: filled(text, inputs) for name, text in server.get("env", {}).items()} | more
    parameters = StdioServerParameters(
        command=server["command"], args=server["args"], env=environment, cwd="/"
    )
    async with Client(stdio_client(parameters)) as client:
        result = await client.call_tool("read", {"operation": "customers.list", "arguments": {"limit": 1}})
        assert not result.is_error
        return [tool.name for tool in (await client.list_tools()).tools]


@pytest.mark.parametrize(
    ("host", "key"), [("claude", "mcpServers"), ("cursor", "mcpServers"), ("vscode", "servers")]
)
async def test_a_snippet_works(stripe: Vendor, host: str, key: str) -> None:
    snippet = printed(host, "stripe", "--allow-writes", "customers.*")
    (server,) = snippet[key].values()
    assert list(server["env"]) == ["STRIPE_API_KEY"]
    assert (server.get("type") == "stdio") is (host == "vscode")
    found = await tools(server, snippet.get("inputs", []), STRIPE_BASE_URL=stripe.url)
    assert found == ["describe", "find", "read", "write"]


def test_a_snippet_has_no_place_for_stored_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    Profiles().store("stripe", {"api_key": "sk_test_kept"})
    assert "env" not in printed("claude", "stripe")["mcpServers"]["airbyte"]
    assert "inputs" not in printed("vscode", "stripe")
    assert [*printed("cursor", "stripe", "github")["mcpServers"]["airbyte"]["env"]] == ["GITHUB_TOKEN"]


@pytest.mark.parametrize("arguments", [["stripe"], ["config", "claude", "stripe"]])
def test_values_of_confirm_are_checked(arguments: list[str]) -> None:
    command = [COMMAND, *arguments, "--confirm", "nver"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert "invalid choice: 'nver'" in done.stderr
    for value in ("destructive", "writes", "never"):
        assert value in done.stderr


async def test_a_file_is_named_from_anywhere(stripe: Vendor, tmp_path: Path) -> None:
    file = tmp_path / "mcp.toml"
    file.write_text(f'[connectors.stripe]\napi_key = "sk_test_mcp"\nbase_url = "{stripe.url}"\n', "utf-8")
    file.chmod(0o600)
    for arguments in (["--config=mcp.toml"], ["--config", "mcp.toml"]):
        snippet = printed("claude", *arguments, cwd=tmp_path)
        (server,) = snippet["mcpServers"].values()
        assert server["args"] == [item.replace("mcp.toml", str(file)) for item in arguments]
    assert await tools(server, []) == ["describe", "find", "read"]


def test_credentials_are_no_arguments() -> None:
    done = subprocess.run([COMMAND, "--help"], capture_output=True, text=True, check=True)
    options = set(re.findall(r"--[a-z-]+", done.stdout))
    assert options == {
        *("--help", "--version", "--http", "--log-level", "--config", "--hosted", "--workspace"),
        *("--read-only", "--allow-writes", "--confirm", "--typed", "--code"),
    }


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["stripe"], "stripe has no credentials: set STRIPE_API_KEY"),
        (["nothing"], "no connector 'nothing' is installed"),
        (["stripe", "--hosted"], "AIRBYTE_CLIENT_ID"),
        (["config", "claude"], "name a connector"),
        (["--config", "/nowhere"], "/nowhere: cannot be read"),
    ],
)
def test_what_is_missing_is_said_at_once(arguments: list[str], problem: str) -> None:
    done = subprocess.run([COMMAND, *arguments], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("airbyte-agent-mcp: ")
    assert problem in done.stderr
    assert len(done.stderr.splitlines()) == 1
