"""Each framework's real package goes through the story of ``inside/scenario.py``, and its module is typed."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from airbyte_agent_sdk.tools.frameworks import NAMES

from tests.agents.conftest import BIN, FRAMEWORKS, ROOT, Framework, run

INSIDE = ROOT / "tests" / "agents" / "inside"
MODULES = ROOT / "core" / "airbyte_agent_sdk" / "tools" / "frameworks"
PAGES = ROOT / "docs" / "agents"
EACH = [pytest.param(item, id=str(item), marks=pytest.mark.xdist_group(str(item))) for item in FRAMEWORKS]

Interpreter = Callable[[Framework], Path]


@pytest.mark.parametrize("framework", EACH)
def test_the_framework(framework: Framework, interpreter: Interpreter) -> None:
    tests = INSIDE / f"check_{framework.name}.py"
    done = run(interpreter(framework), "-m", "pytest", "-q", "-c", INSIDE / "pytest.ini", tests)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("framework", EACH)
def test_the_module_is_typed(framework: Framework, interpreter: Interpreter, tmp_path: Path) -> None:
    check_types(interpreter(framework), MODULES / f"{framework.name}.py", tmp_path)


def check_types(python: Path, module: Path, tmp_path: Path) -> None:
    done = run(BIN / "mypy", "--python-executable", python, "--cache-dir", tmp_path, module)
    assert done.returncode == 0, done.stdout
    # Pyright ignores paths that are absolute.
    settings = {
        "include": [os.path.relpath(module, tmp_path)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    done = run(BIN / "pyright", "--warnings", "--project", tmp_path, "--pythonpath", python)
    assert done.returncode == 0, done.stdout


def test_every_framework_has_a_module_tests_and_a_page() -> None:
    names = {name for name in NAMES if name != "plain"}
    assert names == {framework.name for framework in FRAMEWORKS}
    assert names == {path.stem for path in MODULES.glob("*.py")} - {"__init__", "by_name", "plain"}
    assert names <= {path.stem.replace("-", "_") for path in PAGES.glob("*.md")}
    index = (PAGES / "README.md").read_text("utf-8")
    assert [name for name in names if f"({name.replace('_', '-')}.md)" not in index] == []
