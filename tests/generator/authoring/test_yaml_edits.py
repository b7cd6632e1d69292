"""Edits of YAML change what they should, and not a character more."""

from __future__ import annotations

from typing import Any

import pytest
from airbyte_agent_generator.authoring.yaml_edits import YamlText
from airbyte_agent_generator.errors import DriftError

pytestmark = pytest.mark.once

LONG = "a_name_that_takes_its_room, another_name_that_takes_its_room, a_third_name_that_takes_its_room, one"


@pytest.mark.parametrize(
    ("text", "pointer", "key", "value", "expected"),
    [
        (  # a block ends before what stands further left, and before a comment there
            "a:\n  b: 1\n  c:\n    - 2\n\n# About d.\nd: 3\n",
            ("a",),
            "e",
            {"type": "string"},
            "a:\n  b: 1\n  c:\n    - 2\n  e: {type: string}\n\n# About d.\nd: 3\n",
        ),
        (
            "a:\n  b: |\n    # no comment\n\n    text\n  # About b.\n",
            ("a",),
            "c",
            1,
            "a:\n  b: |\n    # no comment\n\n    text\n  c: 1\n  # About b.\n",
        ),
        ("a: {b: 1}  # note\n", ("a",), "c", "no", 'a: {b: 1, c: "no"}  # note\n'),
        ("a: {}\n", ("a",), "c d", "x", "a: {c d: x}\n"),
        ("a: [x, y]\n", ("a",), None, "on: it", 'a: [x, y, "on: it"]\n'),
        ("a: [x, y,]\n", ("a",), None, 3, "a: [x, y, 3]\n"),
        ("a: []\n", ("a",), None, True, "a: [true]\n"),
        (
            "a: {b: \"}\", c: ']''', d: it's, e: [{f: 1}]}\n",
            ("a",),
            "g",
            None,
            "a: {b: \"}\", c: ']''', d: it's, e: [{f: 1}], g: null}\n",
        ),
        (
            "a: [\n    x,  # ] not here\n    y\n  ]\n",
            ("a",),
            None,
            "z",
            "a: [\n    x,  # ] not here\n    y, z\n  ]\n",
        ),
        (f"  a: [{LONG}]\n", ("a",), None, "two", f"  a: [{LONG},\n    two]\n"),
        ("- b: [1]\n  c: 2\n", (0, "b"), None, 2, "- b: [1, 2]\n  c: 2\n"),
        ("a:\n  - x  # first\n  - y\nb: 1\n", ("a",), None, "z", "a:\n  - x  # first\n  - y\n  - z\nb: 1\n"),
        ("a:\n- x\nb: 1", ("a",), None, "z", "a:\n- x\n- z\nb: 1"),
        ("a:\r\n  b: 1\r\nc: 2\r\n", ("a",), "d", 3, "a:\r\n  b: 1\r\n  d: 3\nc: 2\r\n"),
    ],
)
def test_a_member_comes_last(text: str, pointer: Any, key: str | None, value: Any, expected: str) -> None:
    edited = YamlText(text, "a.yaml")

    edited.add(pointer, key, value)

    assert edited.text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a:\n  b: old  # note\n  c: 1\n", 'a:\n  b: "2026-04"  # note\n  c: 1\n'),
        ("a:\n  b: 'it''s # old'\n", 'a:\n  b: "2026-04"\n'),
        ('a:\n  b: "say \\" it"\n', 'a:\n  b: "2026-04"\n'),
    ],
)
def test_a_text_is_replaced(text: str, expected: str) -> None:
    edited = YamlText(text, "a.yaml")

    edited.put(("a", "b"), "2026-04")

    assert edited.text == expected


def test_a_member_is_removed() -> None:
    edited = YamlText("a:\n  b:\n    - 1\n\n    - 2\n  # About c.\n  c: 1\n", "a.yaml")

    edited.remove(("a", "b"))

    assert edited.text == "a:\n  # About c.\n  c: 1\n"


@pytest.mark.parametrize(
    "text",
    [
        "base: &base\n  b: 1\na:\n  <<: *base\n",
        "base: &base {b: 1}\na: *base\n",
        "a: &all {b: 1}\n",
    ],
)
def test_what_is_not_understood_is_refused(text: str) -> None:
    edited = YamlText(text, "a.yaml")

    with pytest.raises(DriftError, match=r"a\.yaml:\d+:\d+: a cannot be edited automatically"):
        edited.add(("a",), "c", 2)

    assert edited.text == text
