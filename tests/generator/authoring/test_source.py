"""source.yaml: read, refused, and applied."""

from __future__ import annotations

import pytest
from airbyte_agent_generator.authoring.source import Override, patched, read_source
from airbyte_agent_generator.errors import SourceError

WHOLE = """\
documents:
  - file: acme.json
    title: Acme
    version: "2.1"
    format: OpenAPI 3.0.3
    sha256: 00ff
    operations: {things.list: GET /things}
    overrides:
      - {op: remove, path: /a/b, reason: It is not there.}
excused:
  - {operations: [things.list], parameters: [limit], reason: Younger.}
facts:
  - {fact: A list ends where there is no cursor., source: acme-client 4.2}
"""


def test_it_is_read(tmp_path):
    path = tmp_path / "source.yaml"
    path.write_text(WHOLE)
    source = read_source(path)
    assert source.documents[0].operations == {"things.list": "GET /things"}
    assert source.excused[0].parameters == ["limit"]
    assert source.facts[0].source == "acme-client 4.2"


@pytest.mark.parametrize(
    ("was", "wrong", "where", "message"),
    [
        ('"2.1"', "2.1", "4:14", "valid string"),
        ("    title: Acme\n", "", "2:5", "Field required"),
        ("op: remove", "op: move", "9:14", "'add', 'replace' or 'remove'"),
        ("reason: It is not there.", "raeson: x", "9:", "raeson"),
        ("path: /a/b", "path: a/b", "9:9", "JSON pointer"),
        ("op: remove", "op: add", "9:9", "require a value"),
        ("documents:", "documents: [", "2:3", "not YAML"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path, was, wrong, where, message):
    path = tmp_path / "source.yaml"
    path.write_text(WHOLE.replace(was, wrong))
    with pytest.raises(SourceError) as caught:
        read_source(path)
    assert f"source.yaml:{where}" in str(caught.value)
    assert message in str(caught.value)


def test_one_that_is_not_there(tmp_path):
    with pytest.raises(SourceError, match="connectorgen new"):
        read_source(tmp_path / "source.yaml")


DOCUMENT = {"a": {"b": 1, "c/d": [1, 2]}}


@pytest.mark.parametrize(
    ("override", "result"),
    [
        ({"op": "add", "path": "/a/x", "value": 2}, {"a": {"b": 1, "c/d": [1, 2], "x": 2}}),
        ({"op": "add", "path": "/a/c~1d/-", "value": 3}, {"a": {"b": 1, "c/d": [1, 2, 3]}}),
        ({"op": "add", "path": "/a/c~1d/0", "value": 3}, {"a": {"b": 1, "c/d": [3, 1, 2]}}),
        ({"op": "replace", "path": "/a/b", "value": None}, {"a": {"b": None, "c/d": [1, 2]}}),
        ({"op": "remove", "path": "/a/c~1d/1"}, {"a": {"b": 1, "c/d": [1]}}),
    ],
)
def test_overrides_are_applied_to_a_copy(override, result):
    assert patched(DOCUMENT, [Override(**override, reason="x")], "acme.json") == result
    assert DOCUMENT == {"a": {"b": 1, "c/d": [1, 2]}}


@pytest.mark.parametrize(
    ("override", "message"),
    [
        ({"op": "add", "path": "/a/b", "value": 2}, "there is a value already"),
        ({"op": "replace", "path": "/a/b", "value": 1}, "already has this value"),
        ({"op": "replace", "path": "/a/x", "value": 1}, "nothing stands there"),
        ({"op": "remove", "path": "/x/y"}, "nothing stands there"),
        ({"op": "remove", "path": "/a/c~1d/7"}, "nothing stands there"),
        ({"op": "remove", "path": "/a/b/c"}, "nothing stands there"),
    ],
)
def test_an_override_that_has_had_its_day_is_told(override, message):
    with pytest.raises(SourceError, match=rf"acme.json: override \w+ /.*: .*{message}"):
        patched(DOCUMENT, [Override(**override, reason="x")], "acme.json")
