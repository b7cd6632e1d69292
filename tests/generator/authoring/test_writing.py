"""YAML as it is written here."""

from __future__ import annotations

from pathlib import Path

import pytest
from airbyte_agent_format.read.yaml_source import read_yaml
from airbyte_agent_generator.authoring.writing import WIDTH, dump
from hypothesis import given
from hypothesis import strategies as st

SPECS = sorted((Path(__file__).parents[3] / "specs").glob("*/connector.yaml"))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs", "Cc"])),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.from_regex(r"[a-z$/{}-]{1,12}", fullmatch=True), inner, max_size=4)
    ),
    max_leaves=20,
)


def read(text: str):
    return read_yaml(text.encode(), "x").data


@given(st.dictionaries(st.sampled_from(["paths", "components", "info"]), VALUES))
def test_what_is_written_is_read(data):
    assert read(dump(data) or "{}") == data


@pytest.mark.parametrize("path", SPECS, ids=[path.parent.name for path in SPECS])
def test_specs_survive(path):
    data = read_yaml(path.read_bytes(), "x").data
    assert read(dump(data)) == data


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yes",
        "1e3",
        "0o7",
        "2024-01-01",
        "1:30",
        "null",
        "~",
        "a: b",
        "- a",
        "200",
        "x #y",
        "3.1.0",
        "10 %",
    ],
)
def test_texts_stay_texts(text):
    assert read(dump({"info": {"version": text}})) == {"info": {"version": text}}


def test_the_layout():
    operation = {
        "responses": {"204": {"description": "Done"}},
        "parameters": [{"schema": {"type": "string"}, "required": True, "in": "path", "name": "id"}],
        "x-airbyte-action": "delete",
        "x-airbyte-entity": "things",
        "summary": "Delete a thing",
        "operationId": "deleteThing",
    }
    assert (
        dump(
            {"openapi": "3.1.0", "paths": {"/a/{id}": {"delete": operation}, "/b": {"get": {"x": "a\nb\n"}}}}
        )
        == """\
openapi: 3.1.0

paths:
  /a/{id}:
    delete:
      operationId: deleteThing
      summary: Delete a thing
      x-airbyte-entity: things
      x-airbyte-action: delete
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: Done}}

  /b:
    get:
      x: |
        a
        b
"""
    )


def test_names_chosen_by_vendors_keep_their_order():
    schema = {
        "type": "object",
        "properties": {
            "required": {"type": "string"},
            "name": {"type": "string"},
            "type": {"type": "string"},
        },
    }
    written = dump({"components": {"schemas": {"A": schema}}})
    assert written.index("required:") < written.index("name:") < written.index(" type: {type")


def test_lines_are_short():
    words = "word " * 60
    assert max(map(len, dump({"info": {"description": words.strip()}}).splitlines())) <= WIDTH
