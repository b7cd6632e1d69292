"""Room for so many at once, whether tasks or threads."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from .fork import after_fork

if TYPE_CHECKING:
    import anyio

__all__ = ["Slots"]


class Slots:
    """Room for so many flows at once, of whoever shares it: of the tasks of an event loop, or of threads."""

    def __init__(self, count: int) -> None:
        self._count = count
        self.forked()
        after_fork(self)

    def forked(self) -> None:
        """Start with all the room: who had some is in the parent process."""
        self.threads = threading.Semaphore(self._count)
        # Who waits in one event loop cannot be woken from another.
        self._loops = WeakKeyDictionary[object, "anyio.Semaphore"]()

    @property
    def tasks(self) -> anyio.Semaphore:
        """The same for the tasks of the running event loop."""
        import asyncio

        import anyio

        loop = asyncio.get_running_loop()
        found = self._loops.get(loop)
        if found is None:
            found = self._loops.setdefault(loop, anyio.Semaphore(self._count))
        return found
