"""Two fixture specs that use every feature of the format, and what they make, byte for byte.

When a difference is meant, refresh the expected packages and review the diff:

    connectorgen generate --specs tests/fixtures/specs --out tests/golden --force
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from airbyte_agent_generator.generation import build
from airbyte_agent_generator.packages import stray
from airbyte_agent_generator.specs import Spec, find

TESTS = Path(__file__).parents[1]
SPECS = find(TESTS / "fixtures" / "specs")

each = pytest.mark.parametrize("spec", SPECS, ids=[spec.slug for spec in SPECS])


@each
def test_the_package_is_as_expected(spec: Spec) -> None:
    package = TESTS / "golden" / spec.distribution
    generated = build(spec)
    assert stray(package, generated.module, generated.texts) == []
    for path, text in generated.texts.items():
        assert (package / path).read_bytes().decode() == text, path


@each
def test_every_module_of_it_imports(spec: Spec, load: Callable[[Path], ModuleType]) -> None:
    module = load(TESTS / "golden" / spec.distribution)
    found = [item.name for item in pkgutil.walk_packages(module.__path__, f"{module.__name__}.")]
    assert len(found) > 5
    for name in found:
        importlib.import_module(name)


def test_no_expected_package_is_left_of_a_spec_that_is_gone() -> None:
    assert {path.name for path in (TESTS / "golden").iterdir()} == {spec.distribution for spec in SPECS}
