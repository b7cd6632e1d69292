"""docs/cli.md: its examples run, and its tables are true."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_cli import exits

Run = Callable[..., Any]

PAGE = (Path(__file__).parents[2] / "docs" / "cli.md").read_text("utf-8")
EXAMPLES = [
    line[2:]
    for block in re.findall(r"^```console\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    for line in block.splitlines()
]


def test_there_are_examples() -> None:
    assert len(EXAMPLES) > 8


@pytest.mark.parametrize("line", EXAMPLES)
def test_examples_run(run: Run, stripe_url: str, customers: list[str], line: str) -> None:
    command, *words = shlex.split(line)
    assert command == "airbyte-agent"
    done = run(*words, STRIPE_API_KEY="sk_test_x", STRIPE_BASE_URL=stripe_url)
    assert done.code == 0, done.err
    assert done.out or "-o" in words


def test_exit_codes_are_those_of_the_code() -> None:
    documented = re.findall(r"^\| (\d+) \|", PAGE.partition("## Exit codes")[2], re.MULTILINE)
    assert documented == re.findall(r"^(\d+) ", exits.__doc__ or "", re.MULTILINE)


def test_every_command_is_documented() -> None:
    from airbyte_agent_cli.root import root

    own = [name for name in root.list_commands(None) if f"`{name}" in PAGE]  # type: ignore[arg-type]
    assert own[:10] == root.list_commands(None)[:10]  # type: ignore[arg-type]
