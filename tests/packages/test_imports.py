"""Generated packages as committed: nothing broken hides behind a late import, and imports stay light."""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest
from airbyte_agent_sdk.names import identifier

ROOT = Path(__file__).parents[2]
PACKAGES = sorted(path.parent.name for path in ROOT.glob("packages/*/airbyte_agent_*/py.typed"))


def test_there_are_packages():
    assert "airbyte_agent_stripe" in PACKAGES


@pytest.mark.parametrize("name", PACKAGES)
def test_every_module_imports_and_every_name_is_there(name):
    package = importlib.import_module(name)
    modules = [item.name for item in pkgutil.walk_packages(package.__path__, f"{name}.")]
    assert len(modules) > 10
    for module in modules:
        importlib.import_module(module)
    for exported in package.__all__:
        assert getattr(package, exported) is not None


@pytest.mark.parametrize("name", PACKAGES)
def test_every_operation_of_the_definition_has_its_table_and_its_methods(name):
    package = importlib.import_module(name)
    definition = importlib.import_module(f"{name}.definition").DEFINITION
    classes = [getattr(package, item) for item in package.__all__ if item.endswith("Connector")]
    connectors = [object.__new__(each) for each in classes]
    assert len(connectors) == 2
    for connector in connectors:
        connector.execution = None
    for entity, actions in definition.entities.items():
        assert definition.operations(entity).keys() == actions.keys()
        for action, required in actions.items():
            assert definition.operation(entity, action).required == required
            for connector in connectors:
                assert callable(getattr(getattr(connector, identifier(entity)), identifier(action)))


@pytest.mark.parametrize("name", PACKAGES)
def test_importing_a_package_builds_no_model_and_reads_no_yaml(name):
    code = f"import sys, json, {name}; print(json.dumps(sorted(sys.modules)))"
    loaded = set(
        json.loads(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stdout)
    )
    assert not loaded & {
        "pydantic",
        "yaml",
        "jinja2",
        "airbyte_agent_sdk.records.record",
        "airbyte_agent_format",
        # The first request loads them.
        "asyncio",
        "httpx",
        "ssl",
    }
    assert not [module for module in loaded if module.startswith((f"{name}.models", f"{name}.entities"))]


OTHERS = {
    "without our modules": '__version__ = "0.1.380"\n',
    "of another version": '__version__ = "2.0.0"\n',
}


@pytest.mark.parametrize("other", OTHERS)
@pytest.mark.parametrize("name", PACKAGES)
def test_another_distributions_sdk_is_told_with_what_to_do(name, other, tmp_path):
    sdk = tmp_path / "airbyte_agent_sdk"
    sdk.mkdir()
    (sdk / "__init__.py").write_text(OTHERS[other])
    if other == "of another version":
        (sdk / "auth.py").write_text("class AirbyteAuthConfig: ...\n")
    distribution = name.replace("_", "-")
    path = os.pathsep.join((str(tmp_path), str(ROOT / "packages" / distribution)))
    done = subprocess.run(
        [sys.executable, "-c", f"import {name}"],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
    )
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith(f"ImportError: {name} requires airbyte-agent-sdk>=1.0,<2")
    assert f"einstall {distribution} as described in its README" in last
