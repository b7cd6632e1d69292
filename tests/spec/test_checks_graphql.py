"""What counts as a GraphQL document."""

from __future__ import annotations

import pytest
from airbyte_agent_format.check.graphql import parse_query


def test_names_are_found() -> None:
    query = parse_query(
        '''
        # first: $not_this
        query Things($first: Int = 20, $after: String, $filter: Filter = {}) @live {
          things(first: $first, after: $after, note: "$nor_this", text: """ } " """, ids: [], with: {a: {}}) {
            {{ fields }}
            ... on Big { size(unit: -1.5e3) }
            ...Small @include(if: $filter)
          }
        }
        fragment Small on Thing { id }
        '''
    )
    assert query.operations == ["Things"]
    assert query.declared == {"first", "after", "filter"}
    assert query.used == {"first", "after", "filter"}
    assert query.placeholders == {"fields"}


@pytest.mark.parametrize("text", ["{ a }", "mutation { a { b } }", "query($a: [ID!]!) { a(a: $a) }"])
def test_a_document_may_have_no_name(text: str) -> None:
    assert parse_query(text).operations in ([], [""])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "it selects no fields"),
        ("query Things", "it selects no fields"),
        ("select { a }", "line 1: a document must start with query, mutation or {, not select"),
        ("{ a } b", "line 1: a document must start with query, mutation or {, not b"),
        ("{\n a { b\n}", "line 1: { is not closed"),
        ("{ a ) }", "line 1: ) closes nothing"),
        ("{ a }\n}", "line 2: } closes nothing"),
        ("{ a { } }", "line 1: {} is empty"),
        ("{ a() }", "line 1: () is empty"),
        ("{\n a(b: 'x') }", "line 2: ' is invalid"),
        ('{ a(b: "x) }', 'line 1: " is invalid'),
    ],
)
def test_what_is_no_document_says_so(text: str, said: str) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011 - the whole message is compared
        parse_query(text)
    assert str(caught.value) == said
