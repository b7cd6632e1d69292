from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from urllib.parse import parse_qsl, unquote

import pytest
from airbyte_agent_sdk.definition import Parameter
from airbyte_agent_sdk.encoding import form_body, path_segment, query_string
from airbyte_agent_sdk.errors import InvalidParameterError
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("style", "explode", "value", "query"),
    [
        (None, None, "a b&c", "p=a%20b%26c"),
        (None, None, True, "p=true"),
        (None, None, datetime(2026, 1, 31, tzinfo=UTC), "p=2026-01-31T00%3A00%3A00%2B00%3A00"),
        (None, None, Decimal("1E+2"), "p=100"),
        (None, None, ["a", "b"], "p=a&p=b"),
        ("form", False, ["a,", "b"], "p=a%2C,b"),
        ("spaceDelimited", False, ["a", "b"], "p=a%20b"),
        ("pipeDelimited", False, ["a", "b"], "p=a%7Cb"),
        (None, None, {"k": 1}, "k=1"),
        ("form", False, {"k": 1, "l": 2}, "p=k,1,l,2"),
        (
            "deepObject",
            None,
            {"gte": 1, "in": ["a", {"b": 2}]},
            "p%5Bgte%5D=1&p%5Bin%5D%5B0%5D=a&p%5Bin%5D%5B1%5D%5Bb%5D=2",
        ),
        ("deepObject", True, ["a", "b"], "p%5B0%5D=a&p%5B1%5D=b"),
        (None, None, [], ""),
    ],
)
def test_query_styles(style, explode, value, query):
    assert query_string([(Parameter("p", "query", style=style, explode=explode), value)]) == query


def test_names_are_encoded_too():
    assert query_string([(Parameter("page[size]", "query"), 5)]) == "page%5Bsize%5D=5"


def test_forms_nest():
    body = form_body({"a": {"b": 1, "c": [{"d": True}, "x"]}, "e": "1 & 2", "empty": {}})
    assert parse_qsl(body.decode()) == [
        ("a[b]", "1"),
        ("a[c][0][d]", "true"),
        ("a[c][1]", "x"),
        ("e", "1 & 2"),
    ]


@given(st.text(min_size=1).filter(lambda text: text not in {".", ".."}))
def test_a_path_value_is_one_segment_whatever_it_holds(value):
    try:
        segment = path_segment("id", value)
    except UnicodeEncodeError:  # half a character cannot be sent at all
        return
    assert not set(segment) & set("/?#")
    assert unquote(segment) == value


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_path_value_that_names_another_endpoint_is_refused(value):
    with pytest.raises(InvalidParameterError, match="another endpoint"):
        path_segment("id", value)
