"""A local Stripe, and what starts the programs of examples/."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
sys.path.insert(0, str(EXAMPLES))

from localstripe_server import stripe_server  # noqa: E402

KEY = "sk_test_examples"
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith(("AIRBYTE_", "STRIPE_", "OPENAI_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def running_stripe() -> Iterator[str]:
    with stripe_server() as url:
        yield url


@pytest.fixture
def stripe_url(running_stripe: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """A Stripe without customers, which programs find by their environment."""
    httpx.delete(f"{running_stripe}/_config/data").raise_for_status()
    monkeypatch.setenv("STRIPE_API_KEY", KEY)
    monkeypatch.setenv("STRIPE_BASE_URL", running_stripe)
    return running_stripe


@pytest.fixture
def customers(stripe_url: str) -> dict[str, str]:
    """Ids of customers, by name."""
    made = {}
    for name, city in {"Ada": "London", "Grace": "New York", "Alan": "London"}.items():
        form = {"name": name, "email": f"{name.lower()}@example.com", "address[city]": city}
        made[name] = httpx.post(f"{stripe_url}/v1/customers", auth=(KEY, ""), data=form).json()["id"]
    return made


@pytest.fixture
def run() -> Run:
    """Run a program of this environment; it must succeed."""

    def start(*command: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, *command],
            env={**os.environ, **variables},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done

    return start
