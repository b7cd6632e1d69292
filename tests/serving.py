"""``serve``: servers that do what they are told, for as long as a test lives."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.e2e.misbehaving.server import MisbehavingServer, Script


@pytest.fixture
def serve() -> Iterator[Callable[..., MisbehavingServer]]:
    """``serve(reply, reply...)`` starts a server that lives as long as the test."""
    servers: list[MisbehavingServer] = []

    def start(*script: Script, forever: bool = False) -> MisbehavingServer:
        servers.append(MisbehavingServer(list(script), forever))
        return servers[-1]

    yield start
    for server in servers:
        server.close()
