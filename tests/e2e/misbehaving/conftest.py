from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_sdk.executor import LocalExecutor

NOW = 1_800_000_000.0


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that were asked for, in seconds, none of which is made; the clock stands at ``NOW``."""
    asked: list[float] = []

    async def sleep(seconds: float) -> None:
        asked.append(seconds)

    monkeypatch.setattr("anyio.sleep", sleep)
    monkeypatch.setattr("time.sleep", asked.append)
    monkeypatch.setattr("time.time", lambda: NOW)
    return asked


@pytest.fixture
async def odd(stack: str, anyio_backend: str) -> AsyncIterator[Callable[..., LocalExecutor]]:
    """``odd(url, credentials, **settings)`` runs ``odd.yaml``, which no package was generated from."""
    async with AsyncExitStack() as closing:

        def start(url: str, credentials: Mapping[str, str] | None = None, **settings: Any) -> LocalExecutor:
            given = {"token": "odd_token"} if credentials is None else credentials
            executor = LocalExecutor(Path(__file__).with_name("odd.yaml"), given, base_url=url, **settings)
            closing.push_async_callback(executor.close)
            return executor

        yield start
