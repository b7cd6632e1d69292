"""What a process that was forked does not take over: open connections, and locks that other threads held.

Parent and child would read each other's answers from one connection, and wait for threads that only the
parent has.
"""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet

__all__ = ["INHERITED", "after_fork"]


class _Forkable(Protocol):
    def forked(self) -> None:
        """Start anew in a child process."""
        ...


#: What a child keeps and never touches. To close a connection of an event loop, even by collecting it as
#: garbage, unregisters it from the selector, which the parent still uses.
INHERITED: list[object] = []

_known: WeakSet[_Forkable] = WeakSet()


def after_fork(item: _Forkable) -> None:
    """Have ``item.forked()`` called in every child process of this one, for as long as it lives."""
    _known.add(item)


def _forked() -> None:
    for item in list(_known):
        item.forked()


if hasattr(os, "register_at_fork"):  # not on Windows, where nothing forks
    os.register_at_fork(after_in_child=_forked)
