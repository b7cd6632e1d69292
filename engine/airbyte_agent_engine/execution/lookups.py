"""Host names, looked up in threads of their own: so many at a time for a connector and an organization.

A look-up cannot be ended: where a name's servers never answer it holds its thread until the system gives up.
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

#: Look-ups at a time, of a worker, an organization and a connector.
WORKER, ORGANIZATION, CONNECTOR = 64, 16, 2
#: Seconds that a look-up may take, with the wait for its turn.
SECONDS = 10.0


class Lookups:
    """The look-ups of one worker."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(WORKER, thread_name_prefix="lookup")
        self._running: Counter[str] = Counter()
        self._waiting: set[asyncio.Future[None]] = set()

    def lookup(self, organization_id: str, connector_id: str) -> LookUp:
        """What looks up names for a connector.

        Args:
            organization_id: Whose it is.
            connector_id: The connector, or another name to count by where it is none yet.
        """
        limits = {
            "": WORKER,
            f"organization/{organization_id}": ORGANIZATION,
            f"connector/{connector_id}": CONNECTOR,
        }
        return partial(self.addresses, limits)

    async def addresses(self, limits: Mapping[str, int], host: str, port: int, family: int) -> list[Any]:
        """What ``socket.getaddrinfo`` returns for a name.

        Args:
            limits: How many look-ups may run at a time, by the names that they are counted under.
            host: The name.
            port: The port to connect to.
            family: Of the addresses.

        Raises:
            OSError: The name has no address, or none was found in time.
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
            raise OSError(f"no address was found within {SECONDS:g} s") from None

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
        """Begin no more; those that run end by themselves."""
        self._threads.shutdown(wait=False, cancel_futures=True)


def _addresses(host: str, port: int, family: int) -> list[Any]:
    return socket.getaddrinfo(host, port, family, socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG)
