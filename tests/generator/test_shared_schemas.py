"""Schemas that several parameters share."""

from __future__ import annotations

import json
from typing import Any

import pytest
from airbyte_agent_generator.literals import source
from airbyte_agent_generator.shared_schemas import shared_schemas
from airbyte_agent_sdk.definition import Operation, Parameter

Json = dict[str, Any]


def record(letter: str, **properties: Json) -> Json:
    """An object whose schema takes more than a line."""
    return {
        "type": "object",
        "properties": {**{f"{letter}{n}": {"type": "string"} for n in range(4)}, **properties},
    }


INNER = record("i")
OUTER = record("o", deep=INNER)
TYPES = {"InnerParam": INNER, "OrderCreateParamsOuter": OUTER}


def names(*schemas: Json) -> list[str]:
    parameters = tuple(
        Parameter(f"p{number}", "body", json.loads(json.dumps(schema)))
        for number, schema in enumerate(schemas)
    )
    return [
        name
        for name, _ in shared_schemas([Operation("o", "create", "POST", "/", parameters)], TYPES).values()
    ]


@pytest.mark.parametrize(
    ("schemas", "expected"),
    [
        ((OUTER, OUTER), ["ORDER_CREATE_PARAMS_OUTER"]),
        ((OUTER, OUTER, INNER), ["INNER_PARAM", "ORDER_CREATE_PARAMS_OUTER"]),
        ((OUTER, {"type": "array", "items": OUTER}), ["ORDER_CREATE_PARAMS_OUTER"]),
        (
            ({"type": "array", "items": INNER}, {"type": "array", "items": INNER}),
            ["INNER_PARAM"],
        ),
        (({"oneOf": [INNER, {"const": ""}]}, {"additionalProperties": INNER}), ["INNER_PARAM"]),
        ((OUTER, INNER), ["INNER_PARAM"]),
        ((OUTER,), []),
        ((record("x"), record("x")), []),  # no type, no name
        (({"type": "string"}, {"type": "string"}), []),
    ],
)
def test_a_repeated_schema_is_named_after_its_type(schemas: tuple[Json, ...], expected: list[str]) -> None:
    assert names(*schemas) == expected


def test_a_schema_is_known_without_its_null() -> None:
    nullable = {"oneOf": [INNER, {"type": "null"}]}
    operation = Operation(
        "o", "create", "POST", "/", (Parameter("a", "body", nullable), Parameter("b", "body", INNER))
    )
    found = shared_schemas([operation], {"InnerParam": nullable})
    assert found == {source(INNER): ("INNER_PARAM", INNER)}


def test_a_constant_has_at_most_50_characters() -> None:
    operation = Operation("o", "create", "POST", "/", tuple(Parameter(name, "body", INNER) for name in "ab"))
    types = {"PaymentIntentMethodParamUsBankAccountConnections": INNER}
    ((name, _),) = shared_schemas([operation], types).values()
    assert name == "PAYMENT_INTENT_METHOD_US_BANK_ACCOUNT_CONNECTIONS"


def test_two_types_never_share_a_constant() -> None:
    first, second = record("a"), record("b")
    parameters = tuple(Parameter(name, "body", schema) for name in "ab" for schema in (first, second))
    found = shared_schemas(
        [Operation("o", "create", "POST", "/", parameters)], {"HTTPParam": first, "HttpParam": second}
    )
    assert found == {source(first): ("HTTP_PARAM", first)}


def test_a_name_stands_in_the_place_of_a_schema() -> None:
    found = shared_schemas(
        [Operation("o", "create", "POST", "/", tuple(Parameter(name, "body", OUTER) for name in "ab"))], TYPES
    )
    constants = {text: name for text, (name, _) in found.items()}
    assert source({"x": OUTER}, constants) == '{"x": ORDER_CREATE_PARAMS_OUTER}'
    assert f'"deep": {source(INNER)}' in source(OUTER)
