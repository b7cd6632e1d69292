"""docs/testing.md: its examples run, and its tables name what there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from airbyte_agent_sdk.testing import Fake
from airbyte_agent_stripe import SyncStripeConnector

PAGE = (Path(__file__).parents[2] / "docs" / "testing.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
CALLS = [call for call in re.findall(r"`(fake\.[^`]+\))`", PAGE) if "..." not in call]


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 3
    assert len(CALLS) > 10


@pytest.mark.parametrize("example", EXAMPLES)
def test_examples_run(example: str) -> None:
    exec(compile(example, "docs/testing.md", "exec"), {})


@pytest.mark.parametrize("call", CALLS)
def test_calls_in_the_text_run(call: str) -> None:
    fake = Fake(SyncStripeConnector)
    if "assert_called" in call:
        fake.connector.customers.create(email="ada@example.com")
    eval(call, {"fake": fake})
