"""However a spec is bent, what comes of it are diagnostics."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

from airbyte_agent_format.compile import compile_definition
from airbyte_agent_format.load import load_text
from airbyte_agent_format.model.base import is_list, is_mapping
from airbyte_agent_format.read.yaml_source import read_yaml
from hypothesis import given, settings
from hypothesis import strategies as st

FILES = sorted((Path(__file__).parents[1] / "fixtures" / "specs").glob("*/connector.yaml"))
TEXTS = [file.read_bytes() for file in FILES]
DATA = [read_yaml(text, "x.yaml").data for text in TEXTS]


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    members: Any = value.items() if is_mapping(value) else enumerate(value) if is_list(value) else ()
    return [path, *(place for key, member in members for place in places(member, (*path, key)))]


PLACES = [(index, place) for index, data in enumerate(DATA) for place in places(data)[1:]]
JUNK: list[Any] = [
    None, True, 0, -1, 2.5, "", "$", "{", "{{ x", "${", "{}", "x", [], {}, [[]], [None], [1], {"": {}},
    {"type": "object"}, {"$ref": "#/components/schemas/Ticket"}, {"$ref": 5}, ["null"],
    {"$ref": "#/components/parameters/x"}, {"name": "x", "in": "path"}, [True], {"oneOf": [True, {}]},
]  # fmt: skip


def holder(data: Any, place: tuple[Any, ...]) -> Any:
    for step in place[:-1]:
        data = data[step]
    return data


@settings(max_examples=150)
@given(
    st.lists(
        st.tuples(st.sampled_from(PLACES), st.sampled_from([*JUNK, "drop", "move"])), min_size=1, max_size=3
    )
)
def test_values_of_another_kind(edits: list[tuple[tuple[int, tuple[Any, ...]], Any]]) -> None:
    index = edits[0][0][0]
    data = copy.deepcopy(DATA[index])
    for (number, place), junk in edits:
        if number != index:
            continue
        try:
            container = holder(data, place)
            if junk == "drop":
                del container[place[-1]]
            elif junk == "move":
                container[f"x-airbyte-{place[-1]}"] = container.pop(place[-1])
            else:
                container[place[-1]] = copy.deepcopy(junk)
        except (LookupError, TypeError, AttributeError):
            continue  # an edit before took the place away
    text = json.dumps(data).encode()
    for foreign in (False, True):
        loaded = load_text(text, "x.yaml", foreign=foreign)
        assert (loaded.document is None) == bool(loaded.errors)
        if loaded.document is not None:
            compile_definition(loaded.document)


@settings(max_examples=100)
@given(
    st.sampled_from(TEXTS),
    st.lists(st.tuples(st.integers(0, 40_000), st.binary(min_size=0, max_size=4)), min_size=1, max_size=4),
)
def test_bytes_of_any_kind(text: bytes, edits: list[tuple[int, bytes]]) -> None:
    for position, junk in edits:
        text = text[:position] + junk + text[position + len(junk) + 1 :]
    loaded = load_text(text, "x.yaml")
    assert (loaded.document is None) == bool(loaded.errors)
    assert all(diagnostic.line >= 1 and diagnostic.column >= 1 for diagnostic in loaded.diagnostics)
