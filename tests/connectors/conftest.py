"""Servers that play a vendor."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.e2e.misbehaving.server import MisbehavingServer, Script


@pytest.fixture
def serve() -> Iterator[Callable[..., MisbehavingServer]]:
    """``serve(first, second)`` starts a server that answers so, in that order."""
    servers: list[MisbehavingServer] = []

    def start(*script: Script) -> MisbehavingServer:
        servers.append(MisbehavingServer(list(script)))
        return servers[-1]

    yield start
    for server in servers:
        server.close()
