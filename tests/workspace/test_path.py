"""A list call goes through no more of the runtime than it does today: counted, not timed."""

from __future__ import annotations

import sys

import pytest

from benchmarks.path import count

#: Functions, files and changes of file; lower them when a call gets shorter.
TODAY = {"async": (84, 28, 54), "sync": (80, 28, 55)}


@pytest.mark.parametrize("variant", TODAY)
def test_a_list_call_gets_no_longer(variant: str) -> None:
    found = count(sys.executable, variant)
    assert all(number <= today for number, today in zip(found, TODAY[variant], strict=True)), found
