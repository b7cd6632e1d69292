"""`connectorgen validate --words FILE` puts the words of a table wherever a name lacks a description."""

from __future__ import annotations

from typing import Any

import pytest
from airbyte_agent_format.load import load
from airbyte_agent_format.read.yaml_source import read_yaml
from airbyte_agent_generator.authoring.missing import nameless

pytestmark = pytest.mark.once


@pytest.fixture
def made(desk) -> Any:
    """The spec that was drafted, as a path."""
    assert desk.new("--catalog", "catalogue.tsv").exit_code == 0
    return desk.specs / "acme" / "connector.yaml"


def described(path, pointer: str) -> Any:
    node = read_yaml(path.read_bytes(), "x").data
    for step in pointer.split(" "):
        node = node[int(step)] if isinstance(node, list) else node[step]
    return node.get("description")


LIMIT = "paths /things.json get parameters 0"
NAME = "components schemas Thing properties name"
SENT = "paths /things.json post requestBody content application/json schema properties name"


WORDS = {
    "name": "What it is called",
    "limit": "Records on a page",
    "Thing.name": "Its name, once given",
    "x": "Y",
}


@pytest.mark.parametrize(
    ("table", "contents"),
    [
        ("words.yaml", "".join(f"{name}: {words}\n" for name, words in WORDS.items())),
        ("words.tsv", "# name\twords\n\n" + "".join(f"{name}\t{words}\n" for name, words in WORDS.items())),
    ],
)
def test_words_go_to_every_place_of_a_name(desk, made, table, contents):
    desk.put(table, contents)
    result = desk.run("validate", "acme", "--words", table)
    assert result.exit_code == 0, result.output
    assert "acme: filled in 2 names at 4 places; not used: x" in result.stdout
    assert described(made, LIMIT) == "Records on a page"
    assert described(made, SENT) == "What it is called"
    assert described(made, NAME) == "Its name, once given"
    assert {"name", "limit"}.isdisjoint(item.name for item in nameless(made))
    assert "name has no description" not in result.stdout


def test_an_operation_may_have_words_of_its_own(desk, made):
    desk.put("words.yaml", "name: A\nthings.create.name: B\nscope: C\nthings:read: Read things\n")
    assert desk.run("validate", "acme", "--words", "words.yaml").exit_code == 0
    assert described(made, SENT) == "B"
    assert described(made, NAME) == "A"
    flows = read_yaml(made.read_bytes(), "x").data["components"]["securitySchemes"]["oauth"]["flows"]
    assert flows["authorizationCode"]["scopes"]["things:read"] == "Read things"


def test_the_file_keeps_its_mode(desk, made):
    made.chmod(0o664)
    desk.put("words.yaml", "name: What it is called\n")
    assert desk.run("validate", "acme", "--words", "words.yaml").exit_code == 0
    assert made.stat().st_mode & 0o777 == 0o664
    assert [path.name for path in made.parent.iterdir() if path.name.startswith("tmp")] == []


def test_a_spec_that_a_person_has_formatted_stays_so(desk, made):
    text = made.read_text("utf-8")
    own = text.replace("      summary: List things\n", "      summary: List things   # all of them\n")
    assert own != text
    made.write_text(own, "utf-8")
    names = sorted({item.name for item in nameless(made)})
    desk.put("words.yaml", "".join(f'"{name}": "Words, of {name}: it."\n' for name in names))
    before = read_yaml(made.read_bytes(), "x").data
    assert desk.run("validate", "acme", "--words", "words.yaml").exit_code == 0
    after = made.read_text("utf-8")
    assert nameless(made) == []
    assert load(made).errors == ()
    assert "summary: List things   # all of them\n" in after
    assert [line for line in own.splitlines() if line.lstrip().startswith("#")] == [
        line for line in after.splitlines() if line.lstrip().startswith("#")
    ]
    assert stripped(read_yaml(after.encode(), "x").data) == stripped(before)


def stripped(node: Any) -> Any:
    if isinstance(node, list):
        return [stripped(item) for item in node]
    if not isinstance(node, dict):
        return "" if isinstance(node, str) and node.startswith("Words, of ") else node
    return {
        key: stripped(value)
        for key, value in node.items()
        if not (key == "description" and str(value).startswith("Words, of "))
    }


def test_a_table_that_is_not_there_is_written_with_what_lacks_words(desk, made):
    result = desk.run("validate", "acme", "--words", "words.yaml")
    assert result.exit_code == 0
    table = read_yaml((desk.folder / "words.yaml").read_bytes(), "x").data
    assert set(table.values()) == {""}
    assert set(table) == {item.name for item in nameless(made)}
    assert [*table][:2] == ["id", "name"]  # at the most places
    before = made.read_bytes()
    assert desk.run("validate", "acme", "--words", "words.yaml").exit_code == 0
    assert made.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "contents", "said"),
    [
        ("words.yaml", "- name\n", "must be a mapping of names to texts"),
        ("words.yaml", "name: 3\n", "must be a mapping of names to texts"),
        ("words.yaml", "name: [\n", "words.yaml:"),
        ("words.tsv", "name and words\n", "words.tsv:1: must be a name, a tab and words"),
    ],
)
def test_a_table_that_is_none_is_told(desk, made, name, contents, said):
    desk.put(name, contents)
    result = desk.run("validate", "acme", "--words", name)
    assert result.exit_code == 1
    assert said in result.stderr
