"""``connect`` for a strict user who has no typed package: the executor it gives, and no complaint."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from pathlib import Path

import httpx
import pytest

pytestmark = pytest.mark.once

CORE = Path(__file__).parents[2] / "core" / "airbyte_agent_sdk"
PACKAGE = Path(__file__).parents[2] / "packages" / "airbyte-agent-stripe" / "airbyte_agent_stripe"
PROGRAM = """\
from airbyte_agent_sdk import HostedExecutor, SyncHostedExecutor, connect, connect_sync

def opened() -> HostedExecutor:
    return connect("stripe", workspace_name="acme")

def blocking() -> SyncHostedExecutor:
    return connect_sync("stripe")

async def run() -> None:
    stripe = connect("stripe")
    result = await stripe.execute("customers", "list")
    print(result.data, stripe)
"""


@pytest.fixture(params=[False, True], ids=["without", "with"])
def user(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Path, bool]:
    """A program, the interpreter of its environment, and whether Stripe's package is installed there."""
    venv.create(tmp_path / "venv", symlinks=True)
    (packages,) = (tmp_path / "venv").glob("lib/python3*/site-packages")
    for installed in (CORE, Path(httpx.__file__).parent, *[PACKAGE] * request.param):
        (packages / installed.name).symlink_to(installed)
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    (tmp_path / "pyrightconfig.json").write_text(
        json.dumps({"typeCheckingMode": "strict", "include": ["program.py"]})
    )
    return program, tmp_path / "venv" / "bin" / "python", request.param


@pytest.mark.parametrize("checker", ["pyright", "mypy"])
def test_a_package_that_is_not_installed_is_no_error(user: tuple[Path, Path, bool], checker: str) -> None:
    program, python, typed = user
    commands = {
        "pyright": ["pyright", "--project", program.parent, "--pythonpath", python],
        "mypy": [
            *("mypy", "--strict", "--config-file=", f"--python-executable={python}"),
            *(f"--cache-dir={program.parent / 'cache'}", program),
        ],
    }
    done = subprocess.run(
        [sys.executable, "-m", *map(str, commands[checker])],
        cwd=program.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    mistakes = [line for line in done.stdout.splitlines() if "error:" in line or " - error" in line]
    assert len(mistakes) == (2 if typed else 0), done.stdout + done.stderr
    assert all("StripeConnector" in line for line in mistakes)
    assert done.returncode == int(typed)
