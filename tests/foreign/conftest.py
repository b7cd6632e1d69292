"""Packages of foreign specs, generated once a process, in a workspace with this repository's settings."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from airbyte_agent_generator.cli import app
from typer.testing import CliRunner

from tests.foreign.corpus import ODD, write

ROOT = Path(__file__).parents[2]


def _workspace(folder: Path, *slugs: str) -> Path:
    shutil.copy(ROOT / "pyproject.toml", folder)
    write(folder / "foreign", slugs or None)
    done = CliRunner().invoke(
        app, ["generate", "--specs", str(folder / "foreign"), "--out", str(folder / "packages")]
    )
    assert done.exit_code == 0, done.output[-3_000:]
    return folder


@pytest.fixture(scope="session")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the odd specs, in ``foreign``, and their packages, in ``packages``."""
    return _workspace(tmp_path_factory.mktemp("odd"), *ODD)


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with all 56."""
    return _workspace(tmp_path_factory.mktemp("whole"))


@pytest.fixture
def importable(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Forgets, after the test, the packages that it imported; ``syspath_prepend`` lets it import some."""
    known = set(sys.modules)
    yield monkeypatch
    for name in set(sys.modules) - known:
        if name.startswith("airbyte_agent_") and not name.startswith(
            ("airbyte_agent_sdk", "airbyte_agent_generator")
        ):
            del sys.modules[name]
