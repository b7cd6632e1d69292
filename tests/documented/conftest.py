"""Where the documentation's programs run: fakes of services on loopback, and an engine."""

from __future__ import annotations

import asyncio
import inspect
import sys
from ast import PyCF_ALLOW_TOP_LEVEL_AWAIT
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

import airbyte_agent_google_drive
import airbyte_agent_sdk
import airbyte_agent_stripe
import pytest
from airbyte_agent_engine.configuration import Configuration
from airbyte_agent_sdk import Connector, SyncConnector

from tests.engine.serving import RunningEngine

from .reading import ROOT, Block

#: Connectors that pages make, by package.
CLASSES: dict[ModuleType, tuple[str, ...]] = {
    airbyte_agent_stripe: ("StripeConnector", "SyncStripeConnector"),
    airbyte_agent_google_drive: ("GoogleDriveConnector", "SyncGoogleDriveConnector"),
    airbyte_agent_sdk: ("LocalExecutor",),
}


class Programs:
    """Runs blocks one after another, as a reader does who pastes them into `python -m asyncio`."""

    def __init__(self, runner: asyncio.Runner) -> None:
        self.names: dict[str, Any] = {"__name__": "page"}
        self._runner = runner

    def run(self, block: Block) -> None:
        """Run a block; its names stay for those after it."""
        code: Any = compile(block.text, str(block), "exec", flags=PyCF_ALLOW_TOP_LEVEL_AWAIT)
        assert isinstance(code, CodeType)
        if code.co_flags & inspect.CO_COROUTINE:
            self._runner.run(eval(code, self.names))
        else:
            exec(code, self.names)

    def close(self) -> None:
        """Close what is open, as the end of a program does."""
        for value in list(self.names.values()):
            if isinstance(value, Connector):
                self._runner.run(value.close())
            elif isinstance(value, SyncConnector):
                value.close()


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Programs]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("STRIPE_API_KEY", "sk_test_documented")
    with asyncio.Runner() as runner:
        made = Programs(runner)
        yield made
        made.close()


@pytest.fixture
def redirected(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """``redirected(url)`` sends the calls of connectors with credentials of their own to another server."""

    def redirect(url: str) -> None:
        for module, names in CLASSES.items():
            for name in names:
                monkeypatch.setattr(module, name, _at(getattr(module, name), url))

    return redirect


def _at(kind: type[Any], url: str) -> type[Any]:
    def init(self: Any, *positional: Any, **given: Any) -> None:
        # In hosted mode the engine knows where the service is.
        is_local = positional or "auth_config" in given
        kind.__init__(self, *positional, **({"base_url": url} if is_local else {}) | given)

    return type(kind.__name__, (kind,), {"__init__": init})


@pytest.fixture
def engine(
    running_stripe: str, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], None]]:
    """An engine in the environment; call it to give its workspace ``acme`` a connector of Stripe."""
    home = tmp_path_factory.mktemp("home")
    settings: dict[str, Any] = {"upstreams": {"stripe": running_stripe}, "allow_networks": ("127.0.0.0/8",)}
    with RunningEngine(Configuration(home=home, **settings)) as engine:
        application = engine.organization()
        monkeypatch.setenv("AIRBYTE_API_URL", engine.url)
        monkeypatch.setenv("AIRBYTE_CLIENT_ID", application.client_id)
        monkeypatch.setenv("AIRBYTE_CLIENT_SECRET", application.client_secret)

        def add() -> None:
            with engine.client(application) as client:
                engine.create(
                    client,
                    "stripe",
                    credentials={"api_key": "sk_test_x"},
                    name="earlier",
                    workspace_name="acme",
                )

        yield add


@pytest.fixture
def examples(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The programs of ``examples/``, which pages import."""
    monkeypatch.syspath_prepend(str(ROOT / "examples"))
    yield
    sys.modules.pop("token_file", None)
