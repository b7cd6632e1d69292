"""Schemas of a spec beside those of a document: what is looked at once, and what each time."""

from __future__ import annotations

from typing import Any

import pytest
from airbyte_agent_generator.authoring.comparison import Comparison, Place

pytestmark = pytest.mark.once

POND = {"$ref": "#/components/schemas/Pond"}


def differences(ours: Any, theirs: Any, mine: Any, other: Any, *, is_sent: bool = False) -> list[str]:
    """Of one schema in two places."""
    comparison = Comparison({"Pond": mine}, {"Pond": other})
    places = [Place("ponds.list", name, "ponds.list", name, (name,), is_sent) for name in "ab"]
    return [
        f"{one.owner} {one.entry}" for place in places for one in [*comparison.schema(ours, theirs, place)]
    ]


def test_a_named_pair_is_told_of_once() -> None:
    mine, other = {"properties": {}}, {"properties": {"depth": {"type": "number"}}}

    assert differences(POND, POND, mine, other) == ["Pond depth"]
    assert differences(mine, POND, mine, other) == ["ponds.list a.depth", "ponds.list b.depth"]


def test_null_is_a_matter_of_each_place() -> None:
    pond = {"type": "object"}
    maybe = {"oneOf": [POND, {"type": "null"}]}

    assert differences(POND, maybe, pond, pond) == [
        "ponds.list a: object or null",
        "ponds.list b: object or null",
    ]
    assert differences(maybe, POND, pond, pond) == []
    assert differences(maybe, POND, pond, pond, is_sent=True) == [
        "ponds.list a: object",
        "ponds.list b: object",
    ]
    assert differences(POND, maybe, pond, pond, is_sent=True) == []


def test_circles_end() -> None:
    pond = {"type": "object", "properties": {"next": POND, "all": {"type": "array", "items": POND}}}

    assert differences(POND, POND, pond, pond) == []
    assert differences(POND, POND, POND, POND) == []


def test_what_is_left_open_is_no_difference() -> None:
    for open_one in ({}, {"oneOf": [{"type": "string"}, {}]}, True, None):
        assert differences({"type": "integer"}, open_one, {}, {}) == []
        assert differences(open_one, {"type": "integer"}, {}, {}) == []
    union = {"anyOf": [{"type": "string"}, {"type": "integer"}]}
    assert differences(union, {"type": "integer"}, {}, {}) == []
    assert differences({"type": "integer"}, union, {}, {}) == [
        "ponds.list a: integer or string",
        "ponds.list b: integer or string",
    ]


def kind(tag: str, **properties: Any) -> Any:
    return {"type": "object", "properties": {"type": {"const": tag}, **properties}}


def of_kinds(*members: Any) -> Any:
    return {"oneOf": [*members], "discriminator": {"propertyName": "type"}}


def test_members_of_a_union_are_paired_by_what_tells_them_apart() -> None:
    depth, other_depth = {"depth": {"type": "number"}}, {"depth": {"type": "string"}}
    ours = of_kinds(kind("lake", **depth), kind("fen"), {"type": "null"})

    assert differences(POND, POND, ours, ours) == []
    assert differences(POND, POND, ours, of_kinds(kind("fen"), kind("lake", **depth))) == []
    newer = of_kinds(kind("fen"), kind("lake", **other_depth), kind("moor"))
    assert differences(POND, POND, ours, newer) == ["Pond depth: string", "Pond =moor"]
    assert differences(POND, POND, ours, of_kinds(kind("fen"), kind("moor"))) == ["Pond -=lake", "Pond =moor"]
    assert differences(POND, POND, ours, {"oneOf": [kind("moor"), kind("fen")]}) == []
