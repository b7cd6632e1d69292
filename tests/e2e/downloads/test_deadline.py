"""A download's bytes, and its going on after a break, by the deadline of the call that opened it."""

from __future__ import annotations

import pytest
from airbyte_agent_sdk.errors import TimeoutError

from tests.e2e.misbehaving.dribbling import DribblingServer
from tests.e2e.misbehaving.server import Cut, answer

pytestmark = pytest.mark.anyio

HEAD = b'HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nETag: "one"\r\nContent-Length: 1000000\r\n\r\n'


@pytest.mark.parametrize("reading", ["read", "save"])
async def test_bytes_that_never_end_are_given_up(connect, tmp_path, reading):
    server = DribblingServer(HEAD, b"x")
    try:
        file = await connect(server.url, deadline=0.6)()
        with pytest.raises(TimeoutError, match="deadline"):
            await (file.read() if reading == "read" else file.save(tmp_path / "file.pdf"))
        assert not (tmp_path / "file.pdf").exists()
    finally:
        server.close()


async def test_going_on_after_breaks_ends_by_the_deadline(connect, serve, monkeypatch):
    monkeypatch.setattr("random.uniform", lambda _least, _most: 30.0)
    server = serve(Cut(answer(200, b"x" * 100_000, ETag='"one"', content_length="1000000")), forever=True)
    file = await connect(server.url, deadline=5)()
    with pytest.raises(TimeoutError, match="deadline"):
        await file.read()
    assert len(server.requests) == 1
