"""The MCP server's wheel in a fresh environment: what a host starts lists its tools."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from .conftest import run

MESSAGES: tuple[dict[str, Any], ...] = (
    {
        "jsonrpc": "2.0",
        "id": 1,
        "method": "initialize",
        "params": {
            "protocolVersion": "2025-11-25",
            "capabilities": {},
            "clientInfo": {"name": "test", "version": "1"},
        },
    },
    {"jsonrpc": "2.0", "method": "notifications/initialized"},
    {"jsonrpc": "2.0", "id": 2, "method": "tools/list"},
    {"jsonrpc": "2.0", "id": 3, "method": "prompts/list"},
)


@pytest.fixture(scope="module")
def python(built: dict[str, dict[str, Path]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of a new environment with the server and the Stripe package, by plain pip."""
    folder = tmp_path_factory.mktemp("fresh-mcp") / "venv"
    run(sys.executable, "-m", "venv", folder)
    python = folder / "bin" / "python"
    wheels = [
        built[name]["wheel"] for name in ("airbyte-agent-sdk", "airbyte-agent-stripe", "airbyte-agent-mcp")
    ]
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wheels)
    return python


def test_what_a_snippet_names_serves(python: Path) -> None:
    snippet = json.loads(run(python.with_name("airbyte-agent-mcp"), "config", "claude", "stripe"))
    server = snippet["mcpServers"]["airbyte"]
    assert server["command"] == str(python.with_name("airbyte-agent-mcp"))
    answers: dict[int, Any] = {}
    with subprocess.Popen(
        [server["command"], *server["args"]],
        env={**os.environ, "STRIPE_API_KEY": "sk_test_1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin
        assert process.stdout
        for message in MESSAGES:
            process.stdin.write(f"{json.dumps(message)}\n")
            process.stdin.flush()
            if "id" in message:
                answer = json.loads(process.stdout.readline())
                answers[answer["id"]] = answer["result"]
        process.stdin.close()
    assert process.returncode == 0
    assert answers[1]["serverInfo"]["name"] == "airbyte-agent-mcp"
    assert [tool["name"] for tool in answers[2]["tools"]] == ["describe", "find", "read"]
    # They come with the wheel's metadata.
    assert len(answers[3]["prompts"]) >= 5


def test_what_is_installed_fits_together(python: Path) -> None:
    run(python, "-m", "pip", "check")
