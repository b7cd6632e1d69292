"""Parameters that several operations share."""

from __future__ import annotations

from airbyte_agent_generator.literals import source
from airbyte_agent_generator.shared_parameters import shared_parameters
from airbyte_agent_sdk.definition import Location, Operation, Parameter


def long(name: str, location: Location, word: str = "long") -> Parameter:
    return Parameter(name, location, {"type": "string", "enum": [f"{word}_value_{n}" for n in range(8)]})


def operation(action: str, *parameters: Parameter, entity: str = "orders") -> Operation:
    return Operation(entity, action, "POST", "/", parameters)


def names(*operations: Operation) -> list[tuple[str, Parameter]]:
    return list(shared_parameters(operations, {}).values())


def test_a_repeated_parameter_is_written_once() -> None:
    expand, limit = long("expand", "query"), Parameter("limit", "query", {"type": "integer"})
    operations = [operation("list", expand, limit), operation("get", expand, limit)]
    assert names(*operations) == [("EXPAND_PARAMETER", expand)]
    constants = {source(expand): "EXPAND_PARAMETER"}
    assert source(operations[0].parameters, constants) == f"(EXPAND_PARAMETER, {source(limit)})"
    assert names(operations[0], operation("get", long("expand", "body"))) == []


def test_parameters_of_one_name_are_told_apart_by_their_first_operation() -> None:
    first, second, third = (long("kind", "query", word) for word in ("one", "two", "three"))
    assert [
        name
        for name, _ in names(
            operation("list", first),
            operation("get", first),
            operation("create", second),
            operation("update", second),
            operation("create", third, entity="items"),
            operation("update", third, entity="items"),
        )
    ] == ["KIND_PARAMETER", "CREATE_KIND_PARAMETER", "ITEMS_CREATE_KIND_PARAMETER"]


def test_a_parameter_without_a_free_name_is_repeated() -> None:
    places: tuple[Location, ...] = ("query", "body", "header", "path")
    both = tuple(long("kind", place) for place in places)
    found = names(operation("create", *both), operation("update", *both))
    assert [(name, parameter.location) for name, parameter in found] == [
        ("KIND_PARAMETER", "query"),
        ("CREATE_KIND_PARAMETER", "body"),
        ("ORDERS_CREATE_KIND_PARAMETER", "header"),
    ]


def test_a_schema_with_a_name_makes_a_parameter_short() -> None:
    kind = long("kind", "query")
    operations = (operation("create", kind), operation("update", kind))
    assert shared_parameters(operations, {source(kind.schema): "KIND"}) == {}
