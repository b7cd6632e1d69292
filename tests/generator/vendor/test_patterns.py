"""Patterns of other dialects, each against texts that it matches in its own dialect and that it does not."""

from __future__ import annotations

import re

import pytest
from airbyte_agent_generator.vendor.patterns import translated
from airbyte_agent_sdk.wire.patterns import matches


@pytest.mark.parametrize(
    ("pattern", "fitting", "others"),
    [
        ("/^ab+$/i", ["ABB", "ab"], ["b"]),
        ("/^[a-z]+$/", ["ab"], ["/ab/", "AB"]),
        ("/users/", ["/users/"], ["users"]),
        ("^/v[0-9]/", ["/v1/a"], ["v1"]),
        ("^[[:alpha:]_]+$", ["aB_"], ["a1", "[:alpha:]"]),
        (r"^[[:digit:][:space:]]+$", ["1 2"], ["a"]),
        (r"\A\d+\z", ["12"], ["a1"]),
        (r"^a\/b$", ["a/b"], [r"a\/b"]),
        (r"^\\z$", [r"\z"], ["z"]),
        (r"^(?<year>\d{4})$", ["2026"], ["26"]),
    ],
)
def test_a_pattern_means_the_same(pattern, fitting, others):
    own = translated(pattern)
    assert own is not None
    for text in [*fitting, *others]:
        assert matches(own, text) is bool(re.search(own, text)) is (text in fitting), text


@pytest.mark.parametrize(
    "pattern", ["(?<=a)b", r"(a)\1", "[", r"\p{L}+", r"a++b\K", "[[:vowel:]]", "^(?i-mx:a)$i"]
)
def test_a_pattern_that_cannot_be_said(pattern):
    assert translated(pattern) is None
