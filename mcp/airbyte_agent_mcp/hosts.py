"""Snippets for the configuration files of hosts."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias, get_args

from .accounts import required_variables, stored

__all__ = ["HOSTS", "Host", "snippet", "where"]

Host: TypeAlias = Literal["claude", "cursor", "vscode"]
HOSTS: Final = get_args(Host)
_WHERE: Final[Mapping[str, str]] = {
    "claude": "claude_desktop_config.json (Settings, Developer, Edit Config), or .mcp.json of a project",
    "cursor": ".cursor/mcp.json of a project, or ~/.cursor/mcp.json",
    "vscode": ".vscode/mcp.json of a project",
}
#: What the server is called there: it stands before the names of its tools.
_NAME: Final = "airbyte"


def where(host: Host) -> str:
    """The file that a snippet belongs to."""
    return _WHERE[host]


def snippet(host: Host, arguments: Sequence[str], slugs: Sequence[str]) -> str:
    """What to put into a host's configuration file.

    Args:
        host: The host.
        arguments: Of the server's command.
        slugs: Connectors without a configuration file. Those without stored credentials get variables.

    Raises:
        ConfigurationError: No such connector is installed.
    """
    kept = stored()
    needed = [name for slug in slugs for name in required_variables(slug) if slug not in kept]
    server: dict[str, Any] = {"command": _command(), "args": list(arguments)}
    if host == "vscode":
        server = {"type": "stdio", **server}
        # It asks for them once, and keeps them.
        inputs = [
            {"type": "promptString", "id": name.lower(), "description": name, "password": True}
            for name in needed
        ]
        environment = {name: f"${{input:{name.lower()}}}" for name in needed}
        written: dict[str, Any] = {"inputs": inputs} if inputs else {}
        written["servers"] = {_NAME: {**server, **({"env": environment} if environment else {})}}
    else:
        environment = dict.fromkeys(needed, "...")
        written = {"mcpServers": {_NAME: {**server, **({"env": environment} if environment else {})}}}
    return json.dumps(written, indent=2)


def _command() -> str:
    """The command's path: hosts do not have the PATH of a terminal."""
    beside = Path(sys.executable).with_name("airbyte-agent-mcp")
    for name in (str(beside), "airbyte-agent-mcp"):
        if found := shutil.which(name):
            return found
    return str(beside)
