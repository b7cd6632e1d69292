"""What `describe` adds to a tool function: in the right place, and short enough for every service."""

from __future__ import annotations

import pytest
from airbyte_agent_sdk.calls.tool_description import LONGEST, described
from airbyte_agent_sdk.definition import Definition, Server

SMALL = {"customers": {"list": (), "get": ("id",)}, "balance": {"get": ()}}
TEXT = """Acme entities, their actions and (required parameters).
- customers: list, get(id)
- balance: get
For an unknown entity or action, the error lists those that exist; for an invalid call, its parameters."""


def definition(entities) -> Definition:
    return Definition("acme", "Acme", "d-1", "1.0.0", Server("https://api.acme.test"), (), entities)


def doc(text: str | None, entities=SMALL) -> str:
    def tool(): ...

    tool.__doc__ = text
    return described(definition(entities), tool)


def test_it_is_the_whole_docstring_where_there_is_none():
    assert doc(None) == TEXT


SECTIONS = {
    "google": "Args:\n    entity: Which.\n\nReturns:\n    Records.",
    "google raises": "Raises:\n    ValueError: Never.",
    "numpy": "Parameters\n----------\nentity : str\n    Which.",
    "rest": ":param entity: Which.\n:returns: Records.",
    "epytext": "@param entity: Which.",
    "example": "Example:\n    call()",
}


@pytest.mark.parametrize("style", SECTIONS)
@pytest.mark.parametrize("before", ["Call Acme.", "Call Acme.\n\nArguments are what the API has.", ""])
def test_it_stands_before_the_first_section(style, before):
    written = doc(f"{before}\n\n{SECTIONS[style]}\n")
    assert written == "\n\n".join(part for part in (before, TEXT, SECTIONS[style]) if part)


@pytest.mark.parametrize(
    "text", ["Note that args: are given.", "Call it: Args and all.", "One Parameters two."]
)
def test_what_is_no_section_stays_before_it(text):
    assert doc(text) == f"{text}\n\n{TEXT}"


LARGE = {
    f"entity_{number:02}": {"list": ("workspace",), "get": ("workspace", "id"), "delete": ("id",)}
    for number in range(40)
}


@pytest.mark.parametrize("own", [0, 1, 100, 300, 600, 700, 800])
def test_the_whole_is_short_enough_with_the_functions_own_text(own):
    written = doc("x" * own, LARGE)
    assert own < len(written) <= LONGEST < 1024
    assert "For an unknown entity or action, the error lists those that exist" in written


def test_every_entity_is_named_before_any_is_explained():
    written = doc("Call Acme.", LARGE)
    assert all(entity in written for entity in LARGE)
    assert "- entity_00: list, get, delete\n" in written
    assert "Also: " in written


def test_entities_that_find_no_room_are_counted():
    many = {f"an_entity_with_a_long_name_{number:03}": {"list": ()} for number in range(100)}
    written = doc("Call Acme.", many)
    named = sum(entity in written for entity in many)
    assert 10 < named < 100
    assert f"And {100 - named} more entities." in written


@pytest.mark.parametrize("own", [1000, 1023, 5000])
def test_a_text_that_leaves_no_room_is_kept(own):
    assert doc("x" * own, LARGE) == "x" * own
