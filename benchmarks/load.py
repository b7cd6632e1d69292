"""A client that costs as little as one can: fixed requests over connections that stay open."""

from __future__ import annotations

import asyncio
import re
import statistics
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

__all__ = ["Line", "Target", "latency", "throughput"]

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


@dataclass(frozen=True)
class Target:
    """One request, to be sent many times."""

    url: str
    content: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def address(self) -> tuple[str, int]:
        """Host and port."""
        parts = urlsplit(self.url)
        return parts.hostname or "", parts.port or 80

    @property
    def wire(self) -> bytes:
        """The request as it is sent."""
        parts = urlsplit(self.url)
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        lines = [
            f"{'POST' if self.content else 'GET'} {path} HTTP/1.1",
            f"Host: {parts.netloc}",
            *(f"{name}: {value}" for name, value in self.headers.items()),
        ]
        if self.content:
            lines += ["Content-Type: application/json", f"Content-Length: {len(self.content)}"]
        return "\r\n".join([*lines, "", ""]).encode() + self.content


class Line:
    """One connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer

    @classmethod
    async def open(cls, target: Target) -> Line:
        """A connection to a target's server."""
        return cls(*await asyncio.open_connection(*target.address))

    async def call(self, wire: bytes) -> None:
        """Send a request and read its answer.

        Raises:
            RuntimeError: It is no success.
        """
        self._writer.write(wire)
        head = await self._reader.readuntil(b"\r\n\r\n")
        length = _LENGTH.search(head)
        if not head.startswith(b"HTTP/1.1 200") or length is None:
            raise RuntimeError(f"no success: {head[:200]!r}")
        await self._reader.readexactly(int(length[1]))

    def close(self) -> None:
        """Close it."""
        self._writer.close()


async def _latency(target: Target, calls: int) -> float:
    line, wire = await Line.open(target), target.wire
    try:
        samples: list[float] = []
        for _ in range(calls):
            start = time.perf_counter()
            await line.call(wire)
            samples.append(time.perf_counter() - start)
        return statistics.median(samples)
    finally:
        line.close()


def latency(target: Target, calls: int) -> float:
    """Median seconds of a call, one after the other on one connection."""
    return asyncio.run(_latency(target, calls))


async def _throughput(target: Target, calls: int, clients: int) -> float:
    wire = target.wire
    lines = [await Line.open(target) for _ in range(clients)]

    async def several(line: Line) -> None:
        for _ in range(calls // clients):
            await line.call(wire)

    try:
        start = time.perf_counter()
        await asyncio.gather(*(several(line) for line in lines))
        return calls // clients * clients / (time.perf_counter() - start)
    finally:
        for line in lines:
            line.close()


def throughput(target: Target, calls: int, clients: int) -> float:
    """Calls a second, of so many clients at once."""
    return asyncio.run(_throughput(target, calls, clients))
