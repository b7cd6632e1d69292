"""Room for so many at once, whether tasks or threads."""

from __future__ import annotations

import threading
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import anyio

__all__ = ["Slots"]


class Slots:
    """Room for so many flows at once, of whoever shares it."""

    def __init__(self, count: int) -> None:
        self._count = count
        self.threads = threading.Semaphore(count)

    @cached_property
    def tasks(self) -> anyio.Semaphore:
        """The same for tasks."""
        import anyio

        return anyio.Semaphore(self._count)
