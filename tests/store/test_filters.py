"""Every filter finds the records that plain Python finds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_store import SqliteStore
from airbyte_agent_store.state import Position
from airbyte_agent_store.tables import Table
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.reference import matches, words

COLUMNS = {"id": "string", "a": "any", "b": "any", "inner": {"c": "any"}}
#: Where SQLite, Python and JSON part ways: numbers of two types, the ends of int64, case, wildcards, quotes.
EDGES: list[Any] = [
    None, True, False, 0, 1, 1.0, -0.0, 1e300, 2**53, float(2**53), 2**53 + 1, 2**63 - 1, 2**63, -(2**63),
    10**30, "", "1", "true", "null", "a", "A", "Straße", "STRASSE", "Ärger", "ärger", "e\u0301", "\u00e9",
    "\u0130", "\u017f", "a%b_c", "50% off", "it's \"quoted\"", "back\\slash", "two words", "Two-Words!",
    "\u65e5\u672c", "a\nb", "[1]", "{}",
]  # fmt: skip
scalars = (
    st.sampled_from(EDGES) | st.text(alphabet="aAbB ß%_-'\"\\é", max_size=6) | st.integers() | st.booleans()
)
values = scalars | st.lists(scalars, max_size=4) | st.dictionaries(st.sampled_from("xy"), scalars, max_size=2)
records = st.fixed_dictionaries(
    {},
    optional={
        "a": values,
        "b": values,
        "inner": st.none() | st.fixed_dictionaries({}, optional={"c": values}),
    },
)
columns = st.sampled_from(["a", "b", "inner.c", "id"])
texts = st.sampled_from([value for value in EDGES if isinstance(value, str)]) | st.text("aAß e%_", max_size=4)
comparable = st.one_of(
    texts,
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from([2**63, -(10**30)]),
)


def leaf(operator: str, wanted: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(columns, wanted, min_size=1, max_size=2).map(lambda operand: {operator: operand})


leaves = st.one_of(
    *(leaf(operator, scalars) for operator in ("eq", "neq", "contains", "array_contains", "any")),
    *(leaf(operator, st.lists(scalars, max_size=3)) for operator in ("in", "array_contains", "any")),
    *(leaf(operator, comparable) for operator in ("gt", "gte", "lt", "lte")),
    *(leaf(operator, texts) for operator in ("startswith", "endswith")),
    *(leaf(operator, texts.filter(words)) for operator in ("keyword", "fuzzy")),
)
conditions = st.recursive(
    leaves,
    lambda inner: st.one_of(
        inner.map(lambda item: {"not": item}),
        st.lists(inner, max_size=3).map(lambda items: {"and": items}),
        st.lists(inner, max_size=3).map(lambda items: {"or": items}),
    ),
    max_leaves=5,
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqliteStore]:
    path: Path = tmp_path_factory.mktemp("store") / "store.db"
    opened = SqliteStore(path, "shop", {"things": Table("things", COLUMNS, ("id",))})
    yield opened
    opened.close()


def fill(store: SqliteStore, rows: list[dict[str, Any]]) -> None:
    store.begin("things", "all")
    store.keep("things", rows, Position())
    store.end("things")


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(st.lists(records, min_size=1, max_size=8), st.lists(conditions, min_size=1, max_size=5))
def test_filters_find_what_python_finds(store, given_records, given_conditions):
    rows = [{"id": f"r{number}", **record} for number, record in enumerate(given_records)]
    fill(store, rows)
    for condition in given_conditions:
        found = store.search("things", {"filter": condition}, limit=1000, cursor=None, fields=None)
        expected = [row["id"] for row in rows if matches(row, condition)]
        assert [row["id"] for row in found.rows] == expected, condition
        # What was kept is what came.
        assert all(row == rows[int(row["id"][1:])] for row in found.rows)


def order_of(value: Any) -> tuple[int, Any]:
    """Numbers, booleans as 0 and 1, then texts; null and missing last."""
    if value is None:
        return (2, 0)
    return (1, value) if isinstance(value, str) else (0, value)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(scalars, scalars), max_size=12), st.booleans(), st.booleans(), st.integers(1, 5))
def test_pages_hold_every_record_once_and_in_order(store, pairs, first_down, second_down, size):
    # Integers beyond int64 are sorted as the nearest double.
    pairs = [tuple(None if isinstance(v, int) and abs(v) >= 2**53 else v for v in pair) for pair in pairs]
    rows = [{"id": f"r{number:02}", "a": a, "b": b} for number, (a, b) in enumerate(pairs)]
    fill(store, rows)
    query = {"sort": [{"a": "desc" if first_down else "asc"}, {"b": "desc" if second_down else "asc"}]}
    found: list[str] = []
    cursor = None
    while True:
        page = store.search("things", query, limit=size, cursor=cursor, fields=["id"])
        assert page.more == (page.cursor is not None)
        found += [row["id"] for row in page.rows]
        if page.cursor is None:
            break
        cursor = page.cursor
    expected = sorted(rows, key=lambda row: row["id"])
    for name, down in (("b", second_down), ("a", first_down)):
        present = [row for row in expected if row[name] is not None]
        absent = [row for row in expected if row[name] is None]
        expected = sorted(present, key=lambda row: order_of(row[name]), reverse=down) + absent
        if down:  # reversed, equal ones would be the other way round
            expected = _stable(present, name) + absent
    assert found == [row["id"] for row in expected]


def _stable(rows: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    groups: dict[Any, list[dict[str, Any]]] = {}
    for row in rows:
        groups.setdefault(order_of(row[name]), []).append(row)
    return [row for key in sorted(groups, reverse=True) for row in groups[key]]


def test_long_lists_and_many_words_are_possible(store):
    fill(store, [{"id": f"r{number}", "a": number, "b": [str(number)]} for number in range(5)])
    many = list(range(1000))
    for condition in (
        {"in": {"a": many}},
        {"any": {"b": [str(number) for number in many]}},
        {"not": {"array_contains": {"b": many}}},
        {"or": [{"eq": {"a": number}} for number in range(150)]},
    ):
        found = store.search("things", {"filter": condition}, limit=10, cursor=None, fields=None)
        assert len(found.rows) == 5, condition
