"""Responses of calls, which hold their slot in the concurrency limits until they are sent."""

from __future__ import annotations

import asyncio
import logging

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .calls import Result

__all__ = ["HeldAnswer"]

_LOGGER = logging.getLogger(__name__)
#: Seconds in which a client must read a response.
SECONDS = 120.0
#: Bytes sent at a time.
_PIECE = 64 * 1024


class HeldAnswer(Response):
    """Sends the response of a call, then closes its result.

    Args:
        content: JSON.
        result: The result.
    """

    def __init__(self, content: bytes, result: Result) -> None:
        super().__init__(content, media_type="application/json")
        self._result = result

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """Send it. If the client reads too slowly, the connection is closed."""
        try:
            async with asyncio.timeout(SECONDS):
                await self._sent(send)
        except TimeoutError:
            _LOGGER.warning("a response was not read within %g s", SECONDS)
        finally:
            await self._result.aclose()

    async def _sent(self, send: Send) -> None:
        """Send it in pieces: the server waits for buffer space before each piece, but not after the last."""
        content = bytes(self.body)
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        if len(content) <= _PIECE:
            await send({"type": "http.response.body", "body": content, "more_body": False})
            return
        for at in range(0, len(content), _PIECE):
            await send({"type": "http.response.body", "body": content[at : at + _PIECE], "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})
