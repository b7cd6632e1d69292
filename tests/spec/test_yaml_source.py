"""YAML as data and places, and what hostile input gets."""

from __future__ import annotations

import tracemalloc
from pathlib import Path
from typing import Any

import pytest
import yaml
from airbyte_agent_format.load import load, load_text
from airbyte_agent_format.read import yaml_source
from airbyte_agent_format.read.yaml_source import MAX_BYTES, MAX_DEPTH, MAX_NODES, UnreadableError, read_yaml

from tests.spec.tiny import tiny


def data(text: str) -> Any:
    return read_yaml(text.encode(), "x.yaml").data


def refusal(text: bytes) -> str:
    with pytest.raises(UnreadableError) as caught:
        read_yaml(text, "x.yaml")
    return str(caught.value.diagnostic)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("1", 1),
        ("-17", -17),
        ("0", 0),
        ("012", "012"),
        ("1_000", "1_000"),
        ("12:30", "12:30"),
        ("0x1F", "0x1F"),
        ("1.5", 1.5),
        ("1e3", 1000.0),
        ("+.5", 0.5),
        ("1.", 1.0),
        ("1e999", "1e999"),
        (".", "."),
        ("-", [None]),
        (".inf", ".inf"),
        ("9" * 5000, "9" * 5000),
        ("true", True),
        ("False", False),
        ("yes", "yes"),
        ("off", "off"),
        ("null", None),
        ("~", None),
        ("2024-01-01", "2024-01-01"),
        ("'1'", "1"),
        ("!!str 1", "1"),
        ("!!int '1'", 1),
        ("! 1", "1"),
        ("=", "="),
    ],
)
def test_words_mean_what_yaml_1_2_says(written: str, read: Any) -> None:
    value = data(written)
    assert value == read
    assert type(value) is type(read)


def test_keys_are_texts() -> None:
    assert data("200: a\ntrue: b\nnull: c\n") == {"200": "a", "true": "b", "null": "c"}


def test_merged_mappings_fill_what_is_not_said() -> None:
    text = "base: &base {a: 1, b: 2}\nmore: &more {c: 3}\nall:\n  <<: [*base, *more]\n  b: 4\n"
    assert data(text)["all"] == {"a": 1, "b": 4, "c": 3}


def test_places_count_from_one() -> None:
    source = read_yaml("a:\n  - b: é\n    日本: [x, 'y']\n".encode(), "x.yaml")
    assert source.place(("a",)) == (1, 1)
    assert source.place(("a", 0)) == (2, 5)
    assert source.place(("a", 0, "b")) == (2, 8)
    assert source.place(("a", 0, "日本", 1)) == (3, 13)
    assert source.place(("a", 0, "nothing", "there")) == (2, 5)
    assert source.place(("nothing",)) == (1, 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"\xff\xfea\0:\0", "x.yaml:1:1: not UTF-8 (UTF-16); save the file as UTF-8"),
        (b"a: 1\nb: \xe9\n", "x.yaml:2:4: not UTF-8 (byte 0xe9); save the file as UTF-8"),
        (b"a: 1\nb: \0\n", "x.yaml:2:4: contains the control character U+0000; the file must be plain text"),
        (b"a: \x1b[31m", "x.yaml:1:4: contains the control character U+001B; the file must be plain text"),
        (b"a:\n\t- b", "x.yaml:2:1: not YAML: YAML does not allow a tab here; use spaces"),
        (b"a: &x [*x]", "x.yaml:1:8: the alias *x has no matching anchor before it"),
        (b"a: !!set {x}", "x.yaml:1:4: the tag tag:yaml.org,2002:set is not supported"),
        (b"a: !x y", "x.yaml:1:4: the tag !x is not supported"),
        (b"a: 1\n<<: 5", "x.yaml:2:5: << can merge only mappings"),
        (b"? {a: 1}\n: 2", "x.yaml:1:3: a key must be a string"),
        (b"&x {a: 1}: 2", "x.yaml:1:1: a key must be a string"),
    ],
)
def test_what_cannot_be_read_says_where_and_why(text: bytes, said: str) -> None:
    assert refusal(text) == said


def test_the_slower_loader_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    fast = read_yaml(tiny(), "x.yaml").data
    monkeypatch.setattr(yaml_source, "_LOADER", yaml.SafeLoader)
    assert read_yaml(tiny(), "x.yaml").data == fast


def test_a_byte_order_mark_is_no_matter() -> None:
    assert load_text(b"\xef\xbb\xbf" + tiny(), "x.yaml").diagnostics == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"", "x.yaml:1:1: the file is empty; a connector must start with openapi: 3.1.0"),
        (b"---\n", "x.yaml:1:1: the file is empty; a connector must start with openapi: 3.1.0"),
        (b"- a\n", "x.yaml:1:1: the file is not a mapping; a connector must start with openapi: 3.1.0"),
        (b"just text", "x.yaml:1:1: the file is not a mapping; a connector must start with openapi: 3.1.0"),
    ],
)
def test_what_is_no_mapping_is_no_connector(text: bytes, said: str) -> None:
    loaded = load_text(text, "x.yaml")
    assert [str(diagnostic) for diagnostic in loaded.diagnostics] == [said]
    assert loaded.document is None


class TestBounds:
    """Hostile input costs little."""

    @pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
    def test_depth(self, opening: str) -> None:
        assert "nested deeper than 100 levels" in refusal((opening * 5_000).encode())
        closing = {"[": "]", "{a: ": "}", "- ": "a"}[opening]
        within = opening * (MAX_DEPTH - 1) + closing * (1 if opening == "- " else MAX_DEPTH - 1)
        assert read_yaml(within.encode(), "x.yaml").data

    def test_depth_through_aliases(self) -> None:
        lines = [f"a0: &a0 {'[' * 60}{']' * 60}"]
        lines += [f"a{n}: &a{n} {'[' * 60}*a{n - 1}{']' * 60}" for n in range(1, 200)]
        assert "nested deeper" in refusal("\n".join(lines).encode())

    def test_a_billion_laughs(self) -> None:
        lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
        lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
        tracemalloc.start()
        said = refusal("\n".join(lines).encode())
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert said == "x.yaml:6:15: more than 200,000 values, with aliases written out"
        assert peak < 1_000_000

    def test_many_values(self) -> None:
        assert "more than 200,000 values" in refusal(b"[" + b"1," * MAX_NODES + b"1]")

    def test_a_large_file(self) -> None:
        said = "x.yaml:1:1: larger than 10 MB; a connector's file must be smaller"
        assert refusal(b"#" * (MAX_BYTES + 1)) == said

    def test_a_file_without_end(self) -> None:
        [diagnostic] = load(Path("/dev/zero")).diagnostics
        assert diagnostic.message == "larger than 10 MB; a connector's file must be smaller"
