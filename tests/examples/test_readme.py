"""The first commands of the README, as they stand there, in this checkout."""

from __future__ import annotations

import csv
import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ROOT

BLOCKS = re.findall(r"^```\n(.*?)^```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL | re.MULTILINE)
COMMANDS = BLOCKS[0].splitlines()
SHOWS = {
    "make demo-call": r"created cus_\w+: Katherine Johnson, .+\n(cus_\w+  .+\n){6}NotFoundError: ",
    "make demo-csv": r"^5 records in customers\.csv$",
    "make demo-test": r"\b3 passed\b",
    "make demo-agent": r"script takes the place of(.|\n)*^answer: .+ London: Ada Lovelace, Alan Turing\.$",
}


@pytest.fixture
def exported() -> Iterator[Path]:
    """Where the README's export goes; what was there is put back."""
    path = ROOT / "customers.csv"
    before = path.read_bytes() if path.exists() else None
    yield path
    path.unlink(missing_ok=True)
    if before is not None:
        path.write_bytes(before)


def test_the_first_block_is_these_commands() -> None:
    assert [command for command in SHOWS if command in COMMANDS] == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_the_command(command: str, exported: Path) -> None:
    # As typed in a terminal, and not as part of the `make` that runs this.
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))
    }
    done = subprocess.run(
        command,
        shell=True,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert re.search(SHOWS[command], done.stdout, re.MULTILINE), done.stdout
    if command == "make demo-csv":
        with exported.open(newline="") as file:
            assert next(csv.DictReader(file))["name"] == "Ada Lovelace"
