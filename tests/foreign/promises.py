"""What is promised of every generated package, whatever its spec holds."""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import subprocess
import sys
import typing
from pathlib import Path
from typing import get_overloads

from airbyte_agent_format.compile import compile_definition
from airbyte_agent_format.load import load
from airbyte_agent_sdk.definition import Operation
from airbyte_agent_sdk.names import identifier, identifiers, module_names

ROOT = Path(__file__).parents[2]


def everything_imports(package: Path) -> None:
    """Each module imports, each model can be built, each type of a TypedDict is found."""
    module = importlib.import_module(_module(package))
    for found in pkgutil.walk_packages(module.__path__, f"{module.__name__}."):
        part = importlib.import_module(found.name)
        for value in vars(part).values():
            if getattr(value, "__module__", None) != found.name:
                continue
            if ".models." in found.name and isinstance(value, type):
                value.model_rebuild()
                value.model_json_schema()
            elif ".params." in found.name and isinstance(value, type):
                typing.get_type_hints(value)


def arguments_are_exact(package: Path, spec: Path) -> int:
    """Each method takes what its operation in the spec takes, and requires what that requires.

    Returns:
        How many methods there are, blocking twins not counted.
    """
    document = load(spec, foreign=True).document
    assert document is not None
    definition = compile_definition(document)
    assert definition.tables
    modules = module_names((*definition.entities, *definition.context_store))
    settings = {scope.param for scope in definition.scoping}
    for entity, operations in definition.tables.items():
        module = importlib.import_module(f"{_module(package)}.entities.{modules[entity]}")
        for action, operation in operations.items():
            for name in module.__all__:
                method = getattr(getattr(module, name), identifier(action))
                # The last overload has what settings may give left out, and says what else is required.
                head = (get_overloads(method) or [method])[-1]
                given = list(inspect.signature(head).parameters.values())[1:]
                wanted = _arguments(operation, settings)
                assert {item.name: item.default is item.empty for item in given} == wanted, (entity, action)
    return sum(map(len, definition.tables.values()))


def _arguments(operation: Operation, settings: set[str]) -> dict[str, bool]:
    """Name to whether it is required."""
    public = [parameter for parameter in operation.parameters if parameter.inject is None]
    names = identifiers(dict.fromkeys(parameter.name for parameter in public), reserved={"self"})
    required = {parameter.name for parameter in public if parameter.required} - settings
    wanted = {python: name in required for name, python in names.items()}
    # A download can be resumed, unless the service has a parameter of its own for that.
    if operation.download and not {"range", "range_header"} & {name.lower() for name in wanted}:
        wanted["range_header"] = False
    if operation.open_body:  # further fields, or all of them where the spec names none
        named = any(parameter.location == "body" for parameter in operation.parameters)
        name = "other_fields" if named else "body"
        wanted[f"{name}_" if name in wanted else name] = not named
    return wanted


def _module(package: Path) -> str:
    return package.name.replace("-", "_")


def ruff_finds_nothing(workspace: Path) -> None:
    """Neither a rule of this repository for generated code is broken, nor a line laid out otherwise."""
    _run(workspace, "ruff", "check", "--no-cache", "--quiet", "packages")
    _run(workspace, "ruff", "format", "--no-cache", "--quiet", "--check", "packages")


def pyright_finds_nothing(workspace: Path) -> None:
    """No error and no warning, strict."""
    found = json.loads(
        _run(workspace, "pyright", "--outputjson", "--pythonpath", sys.executable, "--project", ".")
    )
    assert found["generalDiagnostics"] == []
    assert found["summary"]["filesAnalyzed"] == len(list(workspace.glob("packages/**/*.py")))


def mypy_finds_nothing(workspace: Path) -> None:
    """No error, strict."""
    folders = [str(folder.relative_to(workspace)) for folder in workspace.glob("packages/*/airbyte_agent_*")]
    cache = ROOT / ".mypy_cache" / "foreign"
    _run(workspace, "mypy", f"--cache-dir={cache}", *sorted(folders))


def _run(workspace: Path, *command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=workspace, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command[0]}:\n{done.stdout[-5_000:]}{done.stderr[-2_000:]}"
    return done.stdout
