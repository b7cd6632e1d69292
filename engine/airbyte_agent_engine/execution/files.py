"""Streams files from a service to a caller."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, cast
from urllib.parse import unquote

from airbyte_agent_sdk.errors import AirbyteError
from airbyte_agent_sdk.spi import Response as Opened
from airbyte_agent_sdk.spi import disposition, suggested_name
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .failures import outcome

if TYPE_CHECKING:
    from airbyte_agent_sdk.spi import AsyncStream

__all__ = ["File", "FileAnswer", "gone"]

_FILE_NAME = re.compile(r"[^/\\\x00-\x1f\x7f]{1,180}\.[A-Za-z0-9]{1,10}")
_LOGGER = logging.getLogger(__name__)
#: Response headers passed on from the service.
_HEADERS = (
    "content-type",
    "content-disposition",
    "content-length",
    "content-range",
    "content-encoding",
    "accept-ranges",
    "etag",
    "last-modified",
    "date",
)


class File:
    """An open file whose first bytes have arrived. Close it after use.

    Args:
        opened: The service's response.
        name: File name used if neither the service, its record of the file nor its URL has one.
        needed: Resources held for it: its connector and its slot in the concurrency limits.
    """

    def __init__(self, opened: Opened, name: str, needed: AsyncExitStack) -> None:
        self.status = opened.status
        self.headers = {name: opened.headers[name] for name in _HEADERS if name in opened.headers}
        if suggested_name(self.headers.get("content-disposition", "")) is None:
            self.headers["content-disposition"] = disposition(_name(opened.url) or name)
        self.chunks = cast("AsyncStream", opened.stream)
        self._needed = needed

    async def aclose(self) -> None:
        """Close the connection, unless the whole file was read. Idempotent."""
        try:
            await self.chunks.aclose()
        finally:
            await self._needed.aclose()


class FileAnswer(Response):
    """Streams a file. If the download breaks off, so does the response; clients can request the rest."""

    def __init__(self, file: File) -> None:
        super().__init__(status_code=file.status)
        self._file = file
        # Some services send file names in UTF-8; invalid bytes become surrogates.
        self.raw_headers = [
            (name.encode(), value.encode("utf-8", "surrogateescape")) for name, value in file.headers.items()
        ]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it."""
        del scope
        leaving = asyncio.create_task(gone(receive))
        sending = asyncio.create_task(self._send(send))
        try:
            await asyncio.wait((leaving, sending), return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (leaving, sending):
                task.cancel()
            await asyncio.wait((leaving, sending))
            await self._file.aclose()
        if not sending.cancelled() and (error := sending.exception()) is not None:
            if not isinstance(error, AirbyteError):
                raise error
            _LOGGER.warning("a download was interrupted: %s", outcome(error))

    async def _send(self, send: Send) -> None:
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        async for chunk in self._file.chunks:
            await send({"type": "http.response.body", "body": chunk, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})


def _name(url: str) -> str | None:
    """The last segment of a URL's path, if it looks like a file name."""
    last = unquote(url.partition("?")[0].rpartition("/")[2])
    return last if _FILE_NAME.fullmatch(last) else None


async def gone(receive: Receive | Callable[[], Awaitable[object]]) -> None:
    """Returns when the client has disconnected."""
    message: object = None
    while not isinstance(message, dict) or message["type"] != "http.disconnect":
        message = await receive()
