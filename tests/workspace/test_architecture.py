"""docs/architecture.md: the files and names that it sends readers to exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.once

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "architecture.md").read_text("utf-8")
#: Where a path may begin.
PLACES = [
    ROOT,
    *(ROOT / place for place in ("core/airbyte_agent_sdk", "format/airbyte_agent_format", "docs")),
    ROOT / "cli" / "airbyte_agent_cli",
    ROOT / "engine" / "airbyte_agent_engine",
    ROOT / "packages" / "airbyte-agent-stripe" / "airbyte_agent_stripe",
]
PATHS = sorted(set(re.findall(r"`((?:\w[\w.-]*/)+(?:\w[\w.-]*)?|\w+\.py)`", PAGE)))


def test_it_names_paths() -> None:
    assert len(PATHS) > 30


@pytest.mark.parametrize("path", PATHS)
def test_paths_exist(path: str) -> None:
    assert any((place / path).exists() for place in PLACES)


@pytest.mark.parametrize(("name", "module"), [("Strategy", "definition"), ("BodyKind", "definition")])
def test_names_are_where_it_says(name: str, module: str) -> None:
    text = (ROOT / "core" / "airbyte_agent_sdk" / module / "__init__.py").read_text("utf-8")
    assert f"\n{name}: TypeAlias" in text
    assert f"`{name}` in `{module}/__init__.py`" in PAGE
