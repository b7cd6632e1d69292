"""The command as a process, and a Stripe on loopback."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from airbyte_agent_cli.main import main

sys.path.insert(0, str(Path(__file__).parents[2] / "examples"))

COMMAND = Path(sys.executable).with_name("airbyte-agent")


@dataclass(frozen=True)
class Ended:
    """What a process printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as JSON."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Variables of the command's processes: no credentials, and a home of their own."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name in {"PATH", "LANG", "LC_ALL", "TMPDIR"} or name.startswith("COVERAGE")
    }
    return {**kept, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config"), "NO_COLOR": "1"}


@pytest.fixture
def run(
    environment: dict[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Callable[..., Ended]:
    """``run("stripe", "customers", "list")`` runs the command in this process, with these words."""

    def start(*words: str, stdin: str = "", **variables: str) -> Ended:
        with monkeypatch.context() as patch:
            patch.chdir(tmp_path)
            for name in os.environ.keys() - environment.keys():
                patch.delenv(name)
            for name, value in {**environment, **variables}.items():
                patch.setenv(name, value)
            patch.setattr("sys.stdin", io.StringIO(stdin))
            capsys.readouterr()
            code = main(words)
        printed = capsys.readouterr()
        return Ended(code, printed.out, printed.err)

    return start


@pytest.fixture
def process(environment: dict[str, str], tmp_path: Path) -> Callable[..., Ended]:
    """The same in a process of its own."""

    def start(*words: str, stdin: str = "", **variables: str) -> Ended:
        done = subprocess.run(
            [COMMAND, *words],
            input=stdin,
            env={**environment, **variables},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert "Traceback" not in done.stderr
        return Ended(done.returncode, done.stdout, done.stderr)

    return start


@pytest.fixture(scope="session")
def stripe_url() -> Iterator[str]:
    from localstripe_server import stripe_server

    with stripe_server() as url:
        yield url


@pytest.fixture
def customers(stripe_url: str) -> list[str]:
    """Ids of seven customers, the only ones there are, in the order of the list."""
    httpx.delete(f"{stripe_url}/_config/data").raise_for_status()
    for number in range(7):
        body = {
            "name": f"Ada [gte] {number}",
            "email": f"ada{number}@example.com",
            "balance": number * 100,
            "address[city]": "Zürich 東京" if number % 2 else "London",
        }
        httpx.post(f"{stripe_url}/v1/customers", data=body, auth=("sk_test_x", "")).raise_for_status()
    found = httpx.get(f"{stripe_url}/v1/customers?limit=100", auth=("sk_test_x", "")).json()["data"]
    return [item["id"] for item in found]


@pytest.fixture
def stripe(run: Callable[..., Ended], stripe_url: str) -> Callable[..., Ended]:
    """``run("stripe", ...)`` with a key, on the local Stripe."""

    def start(*words: str, stdin: str = "", **variables: str) -> Ended:
        return run(
            "stripe",
            *words,
            stdin=stdin,
            **{"STRIPE_API_KEY": "sk_test_x", "STRIPE_BASE_URL": stripe_url, **variables},
        )

    return start
