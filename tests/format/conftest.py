from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.e2e.misbehaving.server import MisbehavingServer


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def serve() -> Iterator[Callable[..., MisbehavingServer]]:
    """``serve(reply, reply...)`` starts a server that lives as long as the test."""
    servers: list[MisbehavingServer] = []

    def start(*script: bytes) -> MisbehavingServer:
        servers.append(MisbehavingServer(list(script)))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture(autouse=True)
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that were asked for, in seconds, none of which is made; the clock stands."""
    asked: list[float] = []

    async def sleep(seconds: float) -> None:
        asked.append(seconds)

    monkeypatch.setattr("anyio.sleep", sleep)
    monkeypatch.setattr("time.sleep", asked.append)
    monkeypatch.setattr("time.time", lambda: 1_800_000_000.0)
    return asked
