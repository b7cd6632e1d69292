"""``stripe_url``: a Stripe of the test process's own, emptied before each test."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import httpx
import pytest

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.fixture(scope="session")
def localstripe() -> ModuleType:
    """``examples/localstripe_server.py``."""
    spec = importlib.util.spec_from_file_location("localstripe_server", EXAMPLES / "localstripe_server.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def running_stripe(localstripe: ModuleType) -> Iterator[str]:
    """The URL of a Stripe that this test process has to itself."""
    with localstripe.stripe_server() as url:
        yield url


@pytest.fixture
def stripe_url(running_stripe: str) -> str:
    """The same, emptied."""
    httpx.delete(f"{running_stripe}/_config/data").raise_for_status()
    return running_stripe
