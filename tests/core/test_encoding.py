from __future__ import annotations

import json
from collections import UserDict
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import IntEnum, StrEnum
from io import BytesIO
from urllib.parse import parse_qsl, quote, quote_plus, unquote
from uuid import UUID

import pytest
from airbyte_agent_sdk.definition import Parameter
from airbyte_agent_sdk.errors import InvalidParameterError
from airbyte_agent_sdk.wire.encoding import (
    form_body,
    json_body,
    path_segment,
    query_string,
    text,
)
from hypothesis import given
from hypothesis import strategies as st


class State(StrEnum):
    OPEN = "open"


class Level(IntEnum):
    HIGH = 3


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("a", "a"),
        (State.OPEN, "open"),
        (Level.HIGH, "3"),
        (None, ""),
        (False, "false"),
        (1.5, "1.5"),
        (10**30, "1" + "0" * 30),
        (Decimal("1E+2"), "100"),
        (Decimal("1.50"), "1.50"),
        (datetime(2026, 1, 31, tzinfo=UTC), "2026-01-31T00:00:00+00:00"),
        (date(2026, 1, 31), "2026-01-31"),
        (time(9, 30), "09:30:00"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (b"a\xc3\xa4", "aä"),
        ({"a": [1, "ä"]}, '{"a":[1,"ä"]}'),
    ],
)
def test_values_as_text(value, written):
    assert text(value) == written


@pytest.mark.parametrize("value", [object(), b"\xff", BytesIO(b"a file")], ids=["object", "bytes", "file"])
def test_what_has_no_text_is_refused(value):
    with pytest.raises(InvalidParameterError):
        text(value)
    with pytest.raises(InvalidParameterError):
        json_body({"a": value})


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ({"a": None, "b": [True, 1.5, "ä\n"]}, '{"a":null,"b":[true,1.5,"ä\\n"]}'),
        (UserDict(a=(1, range(2))), '{"a":[1,[0,1]]}'),
        ([State.OPEN, Level.HIGH, UUID(int=1)], '["open",3,"00000000-0000-0000-0000-000000000001"]'),
        ([Decimal("0.1"), Decimal(5), Decimal(12345678901234567890)], "[0.1,5,12345678901234567890]"),
        ([datetime(2026, 1, 31, tzinfo=UTC)], '["2026-01-31T00:00:00+00:00"]'),
    ],
)
def test_json(value, written):
    assert json_body(value) == written.encode()


def test_a_number_that_json_would_round_is_refused():
    with pytest.raises(InvalidParameterError, match="too many digits"):
        json_body([Decimal("0.12345678901234567890")])


@pytest.mark.parametrize(
    ("style", "explode", "value", "query"),
    [
        (None, None, "a b&c", "p=a%20b%26c"),
        (None, None, True, "p=true"),
        (None, None, datetime(2026, 1, 31, tzinfo=UTC), "p=2026-01-31T00%3A00%3A00%2B00%3A00"),
        (None, None, Decimal("1E+2"), "p=100"),
        (None, None, None, "p="),
        (None, None, ["a", "b"], "p=a&p=b"),
        (None, None, ["a", {"b": 1}], "p=a&p=%7B%22b%22%3A1%7D"),
        ("form", False, ["a,", "b"], "p=a%2C,b"),
        ("spaceDelimited", None, ["a", "b"], "p=a%20b"),
        ("spaceDelimited", True, ["a", "b"], "p=a&p=b"),
        ("pipeDelimited", None, ["a", "b"], "p=a%7Cb"),
        ("pipeDelimited", None, {"a": 1, "b": 2}, "p=a%7C1%7Cb%7C2"),
        ("simple", None, ["a", "b"], "p=a,b"),
        (None, None, {"k": 1}, "k=1"),
        (None, None, {"k l": ["x", 1]}, "k%20l=%5B%22x%22%2C1%5D"),
        ("form", False, {"k": 1, "l": 2}, "p=k,1,l,2"),
        (
            "deepObject",
            None,
            {"gte": 1, "in": ["a", {"b": 2}]},
            "p%5Bgte%5D=1&p%5Bin%5D%5B0%5D=a&p%5Bin%5D%5B1%5D%5Bb%5D=2",
        ),
        ("deepObject", True, ["a", "b"], "p%5B0%5D=a&p%5B1%5D=b"),
        ("deepObject", None, "a", "p=a"),
        # Nothing to spread is nothing sent; joined, it is an empty text.
        (None, None, [], ""),
        (None, None, {}, ""),
        ("deepObject", None, {}, ""),
        ("form", False, [], "p="),
    ],
)
def test_query_styles(style, explode, value, query):
    assert query_string([(Parameter("p", "query", style=style, explode=explode), value)]) == query


def test_reserved_characters_stay_where_the_spec_allows_but_never_end_the_value():
    allowed = Parameter("p", "query", reserved=True)
    assert query_string([(allowed, "a/b:c?d,(e) &x=1#f+%2F")]) == "p=a/b:c?d,(e)%20%26x%3D1%23f%2B%252F"


def test_names_are_encoded_too():
    assert query_string([(Parameter("page[size]", "query"), 5)]) == "page%5Bsize%5D=5"


def test_forms_nest():
    body = form_body(
        {"a": {"b": 1, "c": [{"d": True}, "x"]}, "e": "1 & 2", "empty": {}, "none": [], "unset": None}
    )
    assert parse_qsl(body.decode(), keep_blank_values=True) == [
        ("a[b]", "1"),
        ("a[c][0][d]", "true"),
        ("a[c][1]", "x"),
        ("e", "1 & 2"),
        ("none", ""),
        ("unset", ""),
    ]


def test_a_field_of_a_form_may_have_a_style():
    repeated = Parameter("to", "body", style="form", explode=True)
    joined = Parameter("ids", "body", style="form", explode=False)
    fields = {"to": ["a b", "c"], "ids": [1, 2], "x": [1]}
    assert form_body(fields, {"to": repeated, "ids": joined}) == b"to=a%20b&to=c&ids=1,2&x%5B0%5D=1"


@pytest.mark.parametrize(("value", "sent"), [([], "[]"), ({}, "{}"), (["a"], '["a"]'), ([[]], "[[]]")])
def test_a_field_of_a_form_that_is_json_is_json_if_it_is_empty(value, sent):
    parameter = Parameter("categories", "body", style="json")
    body = form_body({"categories": value}, {"categories": parameter})
    assert parse_qsl(body.decode(), keep_blank_values=True) == [("categories", sent)]


@given(st.text(min_size=1).filter(lambda text: text not in {".", ".."}))
def test_a_path_value_is_one_segment_whatever_it_holds(value):
    try:
        segment = path_segment("id", value)
    except UnicodeEncodeError:  # half a character cannot be sent at all
        return
    assert not set(segment) & set("/?#")
    assert unquote(segment) == value


@pytest.mark.parametrize("value", ["", ".", "..", None, [], {}, [".."], ["."]])
def test_a_path_value_that_names_another_endpoint_is_refused(value):
    with pytest.raises(InvalidParameterError, match="another endpoint"):
        path_segment("id", value)


@pytest.mark.parametrize(
    ("value", "explode", "segment"),
    [
        (["a,b", "c/d"], False, "a%2Cb,c%2Fd"),
        ({"k": 1, "l/": ".."}, False, "k,1,l%2F,.."),
        ({"k": 1, "l": "="}, True, "k=1,l=%3D"),
        ("%2F", False, "%252F"),
        ("%2e%2e", False, "%252e%252e"),
        ("🙂;?#\x00\n\\", False, "%F0%9F%99%82%3B%3F%23%00%0A%5C"),
        (5, False, "5"),
        (True, False, "true"),
    ],
)
def test_path_values(value, explode, segment):
    assert path_segment("id", value, explode=explode) == segment


#: The values of OpenAPI's table of styles.
_COLOURS = ("blue", ["blue", "black", "brown"], {"R": 100, "G": 200, "B": 150})


@pytest.mark.parametrize(
    ("style", "explode", "written"),
    [
        ("matrix", False, (";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150")),
        ("matrix", True, (";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150")),
        ("label", False, (".blue", ".blue,black,brown", ".R,100,G,200,B,150")),
        ("label", True, (".blue", ".blue.black.brown", ".R=100.G=200.B=150")),
        ("simple", False, ("blue", "blue,black,brown", "R,100,G,200,B,150")),
        ("simple", True, ("blue", "blue,black,brown", "R=100,G=200,B=150")),
        ("json", None, ('"blue"', '["blue","black","brown"]', '{"R":100,"G":200,"B":150}')),
    ],
)  # fmt: skip
def test_styles_of_paths(style, explode, written):
    sent = tuple(path_segment("color", value, style=style, explode=bool(explode)) for value in _COLOURS)
    assert sent == (tuple(quote(text, safe="") for text in written) if style == "json" else written)


@pytest.mark.parametrize("value", ["", ".", ["", ""], []])
def test_no_label_addresses_another_endpoint(value):
    with pytest.raises(InvalidParameterError, match="another endpoint"):
        path_segment("id", value, style="label", explode=True)


@given(
    st.recursive(st.none() | st.booleans() | st.integers() | st.text(st.characters(codec="utf-8")), st.lists)
)
def test_json_reads_back(value):
    assert json.loads(json_body(value)) == value


def test_long_texts_are_encoded_as_short_ones_are():
    value = "Grüße & 100% ☂ " * 20_000
    assert form_body({"a": value}) == f"a={quote_plus(value)}".encode()
