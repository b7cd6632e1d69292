from __future__ import annotations

from collections.abc import Iterator

import pytest
from airbyte_agent_sdk.transport import SyncTransport

from tests.e2e.misbehaving.server import MisbehavingServer, Received, ok


class Recorder:
    """Answers everything with an empty list, and keeps it; a failing example is shown without that."""

    def __init__(self) -> None:
        self._server = MisbehavingServer([ok([])], forever=True)
        self.url = self._server.url
        self.close = self._server.close

    @property
    def last(self) -> Received:
        return self._server.requests[-1]


@pytest.fixture(scope="module")
def recorder() -> Iterator[Recorder]:
    started = Recorder()
    yield started
    started.close()


@pytest.fixture(scope="module")
def transport() -> Iterator[SyncTransport]:
    opened = SyncTransport()
    yield opened
    opened.close()
