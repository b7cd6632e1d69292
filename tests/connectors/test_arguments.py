"""Methods of an entity name and order their arguments alike, in every connector."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from itertools import combinations
from pathlib import Path

import pytest
from airbyte_agent_sdk.definition import Definition, Operation, Parameter
from airbyte_agent_sdk.names import identifiers, module_names

pytestmark = pytest.mark.once

SPECS = sorted((Path(__file__).parents[2] / "specs").glob("*/connector.yaml"))
#: What a record is addressed by; other places hold what is done with it.
ADDRESS = ("path", "query", "variable")
#: Shopify's mutations take other ids than its REST API, under names of their own, as in the hosted API.
MUTATIONS_APART = ("shopify",)


@dataclass(frozen=True)
class Method:
    """A generated method: its operation, and the parameters that it takes by position."""

    operation: Operation
    positional: tuple[Parameter, ...]

    def __str__(self) -> str:
        return f"{self.operation.action}({', '.join(self.arguments)})"

    @property
    def arguments(self) -> tuple[str, ...]:
        return tuple(parameter.name for parameter in self.positional)

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(parameter.name for parameter in self.positional if parameter.location in ADDRESS)

    @property
    def page_size(self) -> str | None:
        return self.operation.paging.page_size if self.operation.paging else None


def methods_of(connector: str) -> Iterator[tuple[str, list[Method]]]:
    package = f"airbyte_agent_{connector.replace('-', '_')}"
    definition: Definition = import_module(f"{package}.definition").DEFINITION
    modules = module_names((*definition.entities, *definition.context_store))
    for entity in definition.entities:
        module = import_module(f"{package}.entities.{modules[entity]}")
        kind = getattr(module, next(name for name in module.__all__ if not name.startswith("Sync")))
        names = identifiers(definition.operations(entity))
        yield (
            entity,
            [
                Method(operation, positional(getattr(kind, names[action]), operation))
                for action, operation in definition.operations(entity).items()
            ],
        )


def positional(function: object, operation: Operation) -> tuple[Parameter, ...]:
    assert callable(function)
    declared = {name: operation.by_name[api] for api, name in identifiers(operation.by_name).items()}
    parameters = inspect.signature(function).parameters.values()
    names = [item.name for item in parameters if item.kind is item.POSITIONAL_OR_KEYWORD]
    return tuple(declared[name] for name in names if name in declared)


def differ(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether neither is the beginning of the other."""
    return any(first != second for first, second in zip(one, other, strict=False))


def singular(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names without a plural: a list may take several of what one record is created in."""
    return tuple(name.removesuffix("s") for name in names)


def problems(methods: list[Method]) -> Iterator[str]:
    for one, other in combinations(methods, 2):
        actions = {one.operation.action, other.operation.action}
        shared = [name for name in one.arguments if name in other.arguments]
        if shared != [name for name in other.arguments if name in shared]:
            yield f"{one} and {other} order them differently"
        elif actions <= {"get", "update", "delete", "download"} and differ(one.arguments, other.arguments):
            yield f"{one} and {other} address a record differently"
        elif actions == {"list", "create"} and differ(singular(one.ids), singular(other.ids)):
            yield f"{one} and {other} address a place differently"
        elif one.page_size and other.page_size and one.page_size != other.page_size:
            yield f"{one} and {other} name the size of a page differently"


def _apart(connector: str, method: Method) -> bool:
    return connector in MUTATIONS_APART and method.operation.graphql is not None


@pytest.mark.parametrize("connector", [path.parent.name for path in SPECS])
def test_methods_of_an_entity_name_and_order_their_arguments_alike(connector):
    found = {
        entity: list(problems([method for method in methods if not _apart(connector, method)]))
        for entity, methods in methods_of(connector)
    }
    assert found
    assert {entity: said for entity, said in found.items() if said} == {}


@pytest.mark.parametrize("connector", [path.parent.name for path in SPECS])
def test_what_addresses_a_record_comes_first(connector):
    late = [
        f"{entity}.{method}"
        for entity, methods in methods_of(connector)
        for method in methods
        if method.arguments[: len(method.ids)] != method.ids
    ]
    assert late == []
