"""Engines for tests: one a test, with a database of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Protocol

import pytest
from airbyte_agent_engine.configuration import Configuration

from tests.engine.serving import RunningEngine

SPECS = Path(__file__).parents[1] / "fixtures" / "specs"


class Start(Protocol):
    """Starts an engine with settings of its own; the test's end stops it."""

    def __call__(self, **settings: Any) -> RunningEngine: ...


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    with ExitStack() as stack:

        def run(**settings: Any) -> RunningEngine:
            given = {
                "home": tmp_path / "home",
                "specs": (SPECS,),
                "allow_networks": ("127.0.0.0/8",),
            } | settings
            return stack.enter_context(RunningEngine(Configuration(**given)))

        yield run


@pytest.fixture
def engine(start: Start) -> RunningEngine:
    return start()
