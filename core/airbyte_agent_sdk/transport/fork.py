"""Resets state after a fork: open connections, and locks that other threads held.

Otherwise parent and child would read each other's responses from shared connections, and wait for threads
that exist only in the parent.
"""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet

__all__ = ["INHERITED", "after_fork"]


class _Forkable(Protocol):
    def forked(self) -> None:
        """Reset in a child process."""
        ...


#: Objects that a child keeps and never uses. Closing an event loop's connection, even by garbage collection,
#: would unregister it from the selector that the parent still uses.
INHERITED: list[object] = []

_known: WeakSet[_Forkable] = WeakSet()


def after_fork(item: _Forkable) -> None:
    """Call ``item.forked()`` in every child process, as long as the item exists."""
    _known.add(item)


def _forked() -> None:
    for item in list(_known):
        item.forked()


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(after_in_child=_forked)
