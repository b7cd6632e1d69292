"""Resolves host names in separate threads, limited per connector and organization.

A lookup cannot be cancelled: if the name servers do not respond, it holds its thread until the system's
timeout.
"""

from __future__ import annotations

import asyncio
import socket
from collections import Counter
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

from airbyte_agent_sdk.spi import LookUp

__all__ = ["Lookups"]

#: Maximum concurrent lookups per worker, organization and connector.
WORKER, ORGANIZATION, CONNECTOR = 64, 16, 2
#: Maximum seconds for a lookup, including the wait for a slot.
SECONDS = 10.0


class Lookups:
    """The lookups of one worker."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(WORKER, thread_name_prefix="lookup")
        self._running: Counter[str] = Counter()
        self._waiting: set[asyncio.Future[None]] = set()

    def lookup(self, organization_id: str, connector_id: str) -> LookUp:
        """Returns the resolver of a connector.

        Args:
            organization_id: Its organization.
            connector_id: The connector, or another key for the limit if there is no connector yet.
        """
        limits = {
            "": WORKER,
            f"organization/{organization_id}": ORGANIZATION,
            f"connector/{connector_id}": CONNECTOR,
        }
        return partial(self.addresses, limits)

    async def addresses(self, limits: Mapping[str, int], host: str, port: int, family: int) -> list[Any]:
        """Returns the result of ``socket.getaddrinfo``.

        Args:
            limits: Maximum concurrent lookups by key.
            host: The name.
            port: The port to connect to.
            family: The address family.

        Raises:
            OSError: The name does not resolve, or not in time.
        """
        try:
            async with asyncio.timeout(SECONDS):
                while any(self._running[name] >= most for name, most in limits.items()):
                    await self._another_end()
                self._running.update(limits.keys())
                loop = asyncio.get_running_loop()
                lookup = loop.run_in_executor(self._threads, _addresses, host, port, family)
                lookup.add_done_callback(lambda _: self._ended(limits))
                return await asyncio.shield(lookup)
        except TimeoutError:
            raise OSError(f"the host name was not resolved within {SECONDS:g} s") from None

    async def _another_end(self) -> None:
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.add(waiter)
        try:
            await waiter
        finally:
            self._waiting.discard(waiter)

    def _ended(self, limits: Mapping[str, int]) -> None:
        self._running -= Counter(limits.keys())  # which drops those at zero
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_result(None)

    def close(self) -> None:
        """Start no more lookups; running ones complete on their own."""
        self._threads.shutdown(wait=False, cancel_futures=True)


def _addresses(host: str, port: int, family: int) -> list[Any]:
    return socket.getaddrinfo(host, port, family, socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG)
