"""How much a list call goes through stays within what the benchmarks allow: counted, not timed."""

from __future__ import annotations

import sys

import pytest

from benchmarks.path import LIMITS, count


@pytest.mark.parametrize("colour", LIMITS)
def test_a_list_call_takes_the_short_way(colour: str) -> None:
    found = count(sys.executable, colour)
    assert all(number <= limit for number, limit in zip(found, LIMITS[colour], strict=True)), found
