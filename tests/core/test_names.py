from __future__ import annotations

import keyword

import pytest
from airbyte_agent_sdk.names import identifier, identifiers
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("name", "python"),
    [
        ("page[size]", "page_size"),
        ("statuses[]", "statuses"),
        ("created_at.after", "created_at_after"),
        ("createdAt", "created_at"),
        ("HTTPServer", "http_server"),
        ("body-format", "body_format"),
        ("from", "from_"),
        ("class", "class_"),
        ("2fa", "_2fa"),
        ("Stripe-Version", "stripe_version"),
        ("limit", "limit"),
    ],
)
def test_api_names_become_identifiers(name, python):
    assert identifier(name) == python


@given(st.text(min_size=1))
def test_any_name_becomes_an_identifier(name):
    python = identifier(name)
    assert python.isidentifier()
    assert not keyword.iskeyword(python)


@given(st.lists(st.text(min_size=1), unique=True))
def test_names_side_by_side_stay_apart(names):
    mapped = identifiers(names)
    assert len(set(mapped.values())) == len(names)


def test_a_taken_name_is_numbered_and_a_reserved_one_avoided():
    assert identifiers(["a-b", "a_b", "copy"], reserved={"copy"}) == {
        "a-b": "a_b",
        "a_b": "a_b_2",
        "copy": "copy_",
    }
