"""dlt loads the lists of a local Stripe into DuckDB, in an environment of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from airbyte_agent_stripe import StripeAuthConfig, SyncStripeConnector

from tests.agents.conftest import DLT, ROOT, Framework, run
from tests.agents.test_frameworks import INSIDE, check_types

Interpreter = Callable[[Framework], Path]

pytestmark = pytest.mark.xdist_group("dlt")


def test_lists_are_loaded(interpreter: Interpreter, stripe_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STRIPE_URL", stripe_url)
    done = run(interpreter(DLT), "-m", "pytest", "-q", "-c", INSIDE / "pytest.ini", INSIDE / "check_dlt.py")
    assert done.returncode == 0, done.stdout


def test_the_example_loads_the_same_twice(
    interpreter: Interpreter, stripe_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with SyncStripeConnector(StripeAuthConfig(api_key="sk_test_1"), base_url=stripe_url) as stripe:
        stripe.customers.create(name="Ada", address={"city": "London"})
        stripe.customers.create(name="Grace", address={"city": "New York"})
        stripe.products.create(name="Lamp")
    for name, value in {
        "STRIPE_API_KEY": "sk_test_1",
        "STRIPE_BASE_URL": stripe_url,
        "DLT_DATA_DIR": str(tmp_path / "dlt"),  # its state, which outlives a run
        "RUNTIME__DLTHUB_TELEMETRY": "false",
    }.items():
        monkeypatch.setenv(name, value)
    for _ in range(2):
        done = run(interpreter(DLT), ROOT / "examples" / "warehouse.py", folder=tmp_path)
        assert done.returncode == 0, done.stdout
        assert done.stdout.count("Ada, London") == done.stdout.count("Grace, New York") == 1, done.stdout


def test_the_module_is_typed(interpreter: Interpreter, tmp_path: Path) -> None:
    module = ROOT / "core" / "airbyte_agent_sdk" / "integrations" / "dlt.py"
    check_types(interpreter(DLT), module, tmp_path)
