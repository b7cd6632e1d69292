"""Values as a model reads them rightly."""

from __future__ import annotations

import json

import pytest
from airbyte_agent_sdk.tools.failures import without_secrets
from airbyte_agent_sdk.tools.output import Shape, cleaned, envelope, fitted, without_empty
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("id", 2**53 + 1, "9007199254740993"),
        ("id", 2**53, 2**53),
        ("score", float("nan"), None),
        ("score", float("inf"), None),
        ("text", "half \ud83d", "half ?"),
        (
            "body",
            '<p>See <a href="https://x.test/a?b=1">the <b>page</b></a></p>',
            "See [the **page**](https://x.test/a?b=1)",
        ),
        ("body", "a < b and <unknown> c", "a < b and <unknown> c"),
        ("created", 1_700_000_000, "2023-11-14T22:13:20+00:00"),
        ("updatedAt", 1_700_000_000_000, "2023-11-14T22:13:20+00:00"),
        ("current_period_end", 1_700_000_000, "2023-11-14T22:13:20+00:00"),
        ("amount", 1_700_000_000, 1_700_000_000),
        ("created", 7, 7),
        ("created", True, True),
        ("items", [1, {"created": 1_700_000_000}], [1, {"created": "2023-11-14T22:13:20+00:00"}]),
    ],
)
def test_values(name, value, shown):
    assert cleaned(value, name) == shown


def test_fields_that_are_null_in_all_records_are_left_out():
    records = [{"a": None, "b": None, "c": {"d": None, "e": 1}}, {"a": 1, "b": None, "c": {"d": None}}]
    assert without_empty(records) == [{"a": None, "c": {"e": 1}}, {"a": 1, "c": {}}]
    assert without_empty([{"a": [], "b": {}}]) == [{"a": [], "b": {}}]


def test_records_as_a_table():
    records = [{"id": 1, "name": "a"}, {"id": 2, "tag": "b"}]
    text = envelope(records, Shape(10_000, table=True))
    assert json.loads(text)["data"] == {
        "columns": ["id", "name", "tag"],
        "rows": [[1, "a", None], [2, None, "b"]],
    }


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=())),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=8), inner, max_size=5),
    max_leaves=30,
)


@given(st.lists(json_values, max_size=20), st.booleans())
def test_any_result_is_an_object_of_valid_json_that_fits(records, table):
    shape = Shape(1_000, table)
    shown = without_empty([cleaned(record) for record in records])
    text = envelope(shown[: fitted(shown, shape)], shape, count=1)
    assert len(text) <= 1_000
    text.encode()
    assert "data" in json.loads(text, parse_constant=pytest.fail)


@pytest.mark.parametrize(
    "secret",
    ["sk_test_4eC39HqLyjWDarjtT1zdp7dc", "ghp_abcdefghijklmnopqrstuvwxyz0123456789", "xoxb-1234-abcd",
     "eyJhbGciOiJub25lIn0.eyJhIjoxfQ.c2lnbmF0dXJl", "Bearer abc.def", "lin_api_abcdef123456"],
)  # fmt: skip
def test_what_looks_like_a_secret_is_hidden(secret):
    assert without_secrets(f'parameter "token" is not "{secret}"') == 'parameter "token" is not "[hidden]"'


def test_ordinary_texts_are_not_hidden():
    for text in (
        "cus_NffrFeUfNV2Hib",
        "550e8400-e29b-41d4-a716-446655440000",
        "a-long-slug-of-many-words-in-a-row-here-42",
    ):
        assert without_secrets(text) == text
