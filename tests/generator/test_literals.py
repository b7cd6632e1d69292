from __future__ import annotations

import ast
import json
from dataclasses import asdict
from typing import Any

import pytest
from airbyte_agent_generator.filters import filters
from airbyte_agent_generator.layout import WIDTH
from airbyte_agent_generator.literals import assignment, shared, source
from airbyte_agent_sdk import definition as tables
from hypothesis import given
from hypothesis import strategies as st

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(), inner, max_size=6),
    max_leaves=40,
)


@given(JSON)
def test_source_is_the_value(value: Any) -> None:
    assert ast.literal_eval(source(value)) == value


@given(JSON)
def test_packed_source_is_the_value_too(value: Any) -> None:
    statement = ast.parse(assignment("VALUE", value, {})).body[0]
    assert isinstance(statement, ast.Assign)
    assert ast.literal_eval(statement.value) == value


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ('say "no"\\\n', "'say \"no\"\\\\\\n'"),
        ('don\'t say "no"', '"don\'t say \\"no\\""'),
        ("bidi \u202e and \u200b and \x7f", '"bidi \\u202e and \\u200b and \\u007f"'),
        ("é and 日本 stay", '"é and 日本 stay"'),
        ((), "()"),
        (("one",), '("one",)'),
        (float("inf"), 'float("inf")'),
    ],
)
def test_spelling(value: object, expected: str) -> None:
    assert source(value) == expected


OPERATION = tables.Operation(
    entity="customers",
    action="list",
    method="GET",
    path="/v1/customers",
    parameters=(
        tables.Parameter("limit", "query", {"type": "integer", "minimum": 1}),
        tables.Parameter("id", "path", required=True),
        tables.Parameter(
            "names", "body", {"type": "array", "items": {"enum": ["x" * 30 + str(n) for n in range(6)]}}
        ),
    ),
    records="$.data",
    paging=tables.Paging("last_id", param="starting_after"),
)


def test_tables_leave_out_their_defaults() -> None:
    assert source(OPERATION.parameters[1]) == 'Parameter("id", "path", required=True)'
    assert source(OPERATION.paging) == 'Paging(strategy="last_id", param="starting_after")'


def test_tables_survive_being_written() -> None:
    scope: dict[str, Any] = dict(vars(tables))
    exec(assignment("LIST", OPERATION, {}), scope)
    assert asdict(scope["LIST"]) == asdict(OPERATION)


def test_a_tuple_of_one_stays_a_tuple_where_it_takes_lines() -> None:
    scope: dict[str, Any] = dict(vars(tables))
    exec(assignment("VALUE", (tables.Parameter("x" * 90, "body", {"enum": ["y" * 40]}),), {}), scope)
    assert isinstance(scope["VALUE"], tuple)


def test_packed_lines_fit_and_open_two_brackets_at_once() -> None:
    schema = {
        "type": "object",
        "properties": {f"property_{n}": {"type": "string"} for n in range(9)},
        "required": ["x"],
    }
    lines = assignment("VALUE", schema, {}).splitlines()
    assert lines[0] == 'VALUE = {"type": "object", "properties": {'
    assert lines[-1] == '}, "required": ["x"]}'
    assert all(len(line) <= WIDTH for line in lines)
    assert len(lines) == 5


def test_a_schema_that_stands_twice_is_written_once() -> None:
    inner = {"type": "object", "properties": {f"inner_{n}": {"type": "string"} for n in range(8)}}
    outer = {
        "type": "object",
        "properties": {"deep": inner, **{f"o{n}": {"type": "integer"} for n in range(5)}},
    }
    found = shared(
        [
            tables.Parameter("address", "body", outer),
            tables.Parameter("shipping", "body", json.loads(json.dumps(outer))),
            tables.Parameter("other", "body", inner),
            tables.Parameter("small", "body", {"type": "string"}),
            tables.Parameter("small_too", "body", {"type": "string"}),
        ]
    )
    assert [name for name, _ in found.values()] == ["OTHER_SCHEMA", "ADDRESS_SCHEMA"]
    names = {text: name for text, (name, _) in found.items()}
    smaller = {source(inner): "OTHER_SCHEMA"}
    assert '"deep": OTHER_SCHEMA' in assignment("ADDRESS_SCHEMA", outer, smaller)
    assert assignment("CREATE", {"x": outer}, names) == 'CREATE = {"x": ADDRESS_SCHEMA}'


def test_exports_stand_in_the_order_that_linters_want() -> None:
    listed = filters({})["listed"](["alpha", "Api", "P10", "Pnine", "ZIP", "P9"])
    assert listed == '__all__ = ["P9", "P10", "ZIP", "Api", "Pnine", "alpha"]'
