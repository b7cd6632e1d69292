from __future__ import annotations

import ast
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_generator.filters import filters
from airbyte_agent_generator.literals import documents, selections, source
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
    exec(f"LIST = {source(OPERATION)}", scope)
    assert asdict(scope["LIST"]) == asdict(OPERATION)


def operation(action: str, *parameters: tables.Parameter, query: str | None = None) -> tables.Operation:
    graphql = tables.GraphQL(query) if query else None
    return tables.Operation("orders", action, "POST", "/", parameters, graphql=graphql)


@pytest.mark.parametrize(
    "text",
    [
        "query List($first: Int) {\n  orders(first: $first) {\n    nodes { id number total }\n  }\n}\n",
        'query List {\n  orders(filter: "open") { nodes { id number total currency customer } } }',
        'query List {\n  """a description""" orders { nodes { id number total currency customer } } }',
        'query List {\n  orders(like: "a\\\\b") { nodes { id number total currency customer } } }',
        "{ orders { nodes { id number total currency placedAt customer { id name email address } } } }",
    ],
)
def test_a_graphql_document_is_a_constant_of_the_same_text(text: str) -> None:
    ((name, written),) = documents({"LIST": operation("list", query=text)}).values()
    assert name == "LIST_DOCUMENT"
    assert ast.literal_eval(written) == text


def test_a_graphql_document_is_written_as_it_reads() -> None:
    text = "query List {\n  orders(first: 10) {\n    nodes { id number total currency customer }\n  }\n}\n"
    ((_, written),) = documents({"LIST": operation("list", query=text)}).values()
    assert written == f'"""\\\n{text}"""'


def selecting(entity: str, action: str, fields: str) -> tables.Operation:
    graphql = tables.GraphQL(f"{{ {entity} {{ {{{{ fields }}}} }} }}", default_fields=fields)
    return tables.Operation(entity, action, "POST", "/", graphql=graphql)


def test_a_selection_of_several_entities_is_a_constant_of_the_package() -> None:
    shared_by_two, own, short = "id name\n" * 12, "id total\n" * 12, "id name"
    operations = [
        selecting("orders", "get", own),
        selecting("orders", "list", shared_by_two),
        selecting("orders", "search", own),
        selecting("baskets", "list", shared_by_two),
        *(selecting(entity, "get", short) for entity in ("baskets", "carts")),
    ]
    found = selections(operations)
    assert found == {source(shared_by_two): ("ORDERS_LIST_FIELDS", f'"""\\\n{shared_by_two}"""')}
    orders = {item.action.upper(): item for item in operations if item.entity == "orders"}
    assert [name for name, _ in documents(orders, found).values()] == ["GET_FIELDS"]


@pytest.mark.parametrize(
    "package", sorted((Path(__file__).parents[2] / "packages").iterdir()), ids=lambda path: path.name
)
def test_packages_have_each_text_as_one_constant(package: Path) -> None:
    modules = [ast.parse(path.read_text(encoding="utf-8")) for path in package.glob("*/_operations/*.py")]
    values = [item.value for module in modules for item in module.body if isinstance(item, ast.Assign)]
    texts = Counter(item.value for item in values if isinstance(item, ast.Constant))
    assert modules
    assert [text for text, times in texts.items() if times > 1] == []


def test_exports_stand_in_the_order_that_linters_want() -> None:
    listed = filters({})["listed"](["alpha", "Api", "P10", "Pnine", "ZIP", "P9"])
    assert listed == '__all__ = ["P9", "P10", "ZIP", "Api", "Pnine", "alpha"]'
