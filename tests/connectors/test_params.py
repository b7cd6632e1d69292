"""The type of a method's arguments is its signature, in every connector."""

from __future__ import annotations

import inspect
import re
from importlib import import_module
from pathlib import Path
from typing import Any, get_overloads, get_type_hints

import pytest
from airbyte_agent_sdk.definition import Definition
from airbyte_agent_sdk.names import identifier, module_names

pytestmark = pytest.mark.once

CONNECTORS = sorted(
    path.parent.name for path in (Path(__file__).parents[2] / "specs").glob("*/connector.yaml")
)


def whole_types(package: Any) -> dict[tuple[str, str], Any]:
    """Entity and action to the type of all arguments."""
    found: dict[tuple[str, str], Any] = {}
    for name in package.__all__:
        if name.endswith("Params"):
            kind = getattr(package, name)
            entity, action = re.findall(r"^Arguments of `(\w+)\.(\w+)`", kind.__doc__ or "")[0]
            found[entity, action] = kind
    return found


@pytest.mark.parametrize("connector", CONNECTORS)
def test_every_method_with_a_body_has_a_type_of_its_arguments(connector: str) -> None:
    package = import_module(f"airbyte_agent_{connector.replace('-', '_')}")
    definition: Definition = import_module(f"{package.__name__}.definition").DEFINITION
    modules = module_names((*definition.entities, *definition.context_store))
    types = whole_types(package)
    sent: set[tuple[str, str]] = set()
    for entity in definition.entities:
        module = import_module(f"{package.__name__}.entities.{modules[entity]}")
        for action, operation in definition.operations(entity).items():
            if operation.body and not (operation.graphql and operation.reads):
                sent.add((entity, action))
                kind = types[entity, action]
                get_type_hints(kind)
                for name in module.__all__:
                    method = getattr(getattr(module, name), identifier(action))
                    head = (get_overloads(method) or [method])[-1]
                    given = list(inspect.signature(head).parameters.values())[1:]
                    assert set(kind.__annotations__) == {item.name for item in given}, (name, action)
                    assert kind.__required_keys__ == {
                        item.name for item in given if item.default is item.empty
                    }, (name, action)
    assert types.keys() == sent
