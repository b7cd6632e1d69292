"""The engine, the store and the runtime's interface for them agree, name by name and in the version."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import airbyte_agent_sdk
import pytest
from airbyte_agent_sdk import spi

ROOT = Path(__file__).parents[2]


def test_each_name_of_the_interface_is_used_and_no_other() -> None:
    used = {
        item.name
        for folder in ("engine/airbyte_agent_engine", "store/airbyte_agent_store")
        for path in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == "airbyte_agent_sdk.spi"
        for item in node.names
    }
    assert used == {*spi.__all__}


def test_each_name_is_where_the_table_says() -> None:
    # In a process of its own: the tests' own has aiohttp's extra switched off.
    program = "from airbyte_agent_sdk.spi import *; print(limited.__module__)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("airbyte_agent_sdk.transport.limits\n", "")


@pytest.mark.parametrize(("folder", "extras"), [("engine", "[aiohttp,jwt]"), ("store", "")])
def test_who_uses_it_requires_this_very_version_of_the_runtime(folder: str, extras: str) -> None:
    project = tomllib.loads((ROOT / folder / "pyproject.toml").read_text("utf-8"))["project"]
    (required,) = (item for item in project["dependencies"] if item.startswith("airbyte-agent-sdk"))
    assert required == f"airbyte-agent-sdk{extras}=={airbyte_agent_sdk.__version__}"
