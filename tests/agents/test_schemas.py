"""The schemas of all operations in the hands of each provider's own converters."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.agents.conftest import FRAMEWORKS, ROOT, Framework, run
from tests.tools.test_schemas import operations

SCRIPT = ROOT / "tests" / "agents" / "inside" / "schemas.py"


@pytest.fixture(scope="module")
def schemas(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = [
        {"name": plain.name, "plain": plain.parameters, "strict": strict.parameters}
        for _, _, plain, strict in operations()
    ]
    path = tmp_path_factory.mktemp("schemas") / "schemas.json"
    path.write_text(json.dumps(found))
    return path


@pytest.mark.parametrize(
    "framework",
    [
        pytest.param(item, id=str(item), marks=pytest.mark.xdist_group(str(item)))
        for item in FRAMEWORKS
        if str(item) in ("anthropic", "google", "langchain", "openai", "openai_agents", "pydantic_ai")
    ],
)
def test_strict_schemas_are_taken_as_they_are(
    framework: Framework, interpreter: Callable[[Framework], Path], schemas: Path
) -> None:
    done = run(interpreter(framework), SCRIPT, framework.name, schemas)
    assert done.returncode == 0, done.stdout
    found = json.loads(done.stdout.splitlines()[-1])
    count = sum(found["strict"].values())
    assert count >= 388
    assert "refused" not in found["strict"]
    if framework.name != "anthropic":
        assert found["strict"] == {"kept": count}
    if framework.name == "google":  # which has no strict form
        assert found["plain"] == {"kept": count}
    else:  # the plain form is not what these ask for, or the strict one would not be needed
        assert found["plain"]["kept"] < count
