"""Specs with every oddity met in files of others: each loads, generates, and is right.

:mod:`.test_whole` type-checks them, with all others.
"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_format.load import Loaded, load_text

from tests.foreign import promises
from tests.foreign.corpus import ODD, texts

pytestmark = pytest.mark.once

each = pytest.mark.parametrize("slug", ODD)


def loaded(slug: str, *, foreign: bool = True) -> Loaded:
    return load_text(texts([slug])[slug].encode(), slug, foreign=foreign)


@each
def test_it_has_no_errors(slug: str) -> None:
    assert loaded(slug).errors == ()


@each
def test_every_module_imports(slug: str, odd: Path, importable: pytest.MonkeyPatch) -> None:
    package = odd / "packages" / f"airbyte-agent-{slug}"
    importable.syspath_prepend(package)
    promises.everything_imports(package)


@each
def test_methods_have_exactly_their_arguments(slug: str, odd: Path, importable: pytest.MonkeyPatch) -> None:
    package = odd / "packages" / f"airbyte-agent-{slug}"
    importable.syspath_prepend(package)
    assert promises.arguments_are_exact(package, odd / "foreign" / slug / "connector.yaml") >= 4


def test_slipped_properties_are_no_properties(odd: Path, importable: pytest.MonkeyPatch) -> None:
    """29 of them stand beside ``properties``: keywords that nobody knows."""
    importable.syspath_prepend(odd / "packages" / "airbyte-agent-odd-indents")
    models = importlib.import_module("airbyte_agent_odd_indents.models.orders")
    assert list(models.Order.model_fields) == ["id", "total"]


def test_of_twins_the_last_stands_and_the_others_are_warned_of(
    odd: Path, importable: pytest.MonkeyPatch
) -> None:
    told = [item.message for item in loaded("odd-twins").warnings if item.where.endswith("x-airbyte-action")]
    assert [message.partition(" is already defined on line")[0] for message in told] == [
        "users.list", "users.create", "users.list", "users.create",
    ]  # fmt: skip
    assert all(message.endswith("; the last one is used") for message in told)
    assert loaded("odd-twins", foreign=False).errors
    importable.syspath_prepend(odd / "packages" / "airbyte-agent-odd-twins")
    users = importlib.import_module("airbyte_agent_odd_twins._operations.users")
    assert [operation.path for operation in users.OPERATIONS.values()] == ["/v3/users", "/v3/users"]


def test_entities_that_fold_are_both_there(odd: Path, importable: pytest.MonkeyPatch) -> None:
    importable.syspath_prepend(odd / "packages" / "airbyte-agent-odd-entities")
    module = importlib.import_module("airbyte_agent_odd_entities")
    config = module.OddEntitiesAuthConfig(token="t")
    connector = module.OddEntitiesConnector(auth_config=config)
    found = {entity: getattr(connector, name) for entity, name in connector.definition.attributes.items()}
    assert len(set(map(type, found.values()))) == len(found) == len(connector.definition.entities)
    for entity, bound in found.items():
        operations = connector.definition.operations(entity)
        assert {operation.entity for operation in operations.values()} == {entity}
        tables = type(bound).__module__.replace(".entities.", "._operations.")
        assert importlib.import_module(tables).OPERATIONS is operations
    names = ("orders", "Orders", "list", "class", "str")
    attributes = ["orders", "orders_2", "list", "class_", "str_"]
    assert [connector.definition.attributes[name] for name in names] == attributes


def test_a_name_that_a_parameter_hides_is_still_the_type(odd: Path, importable: pytest.MonkeyPatch) -> None:
    importable.syspath_prepend(odd / "packages" / "airbyte-agent-odd-names")
    things = importlib.import_module("airbyte_agent_odd_names.entities.things")
    assert (dict[str, Any], list[str]) == (things.GET_RESULT, things.DELETE_RESULT)
