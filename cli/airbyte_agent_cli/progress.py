"""How far a list is, on standard error."""

from __future__ import annotations

import sys
import time
from typing import Final

__all__ = ["Progress"]

#: Seconds between two updates.
_PAUSE: Final = 0.1


class Progress:
    """A line such as ``1,200 records, 350/s``, on terminals only.

    Args:
        shown: Whether to show it at all.
    """

    def __init__(self, *, shown: bool) -> None:
        self._shown = shown and sys.stderr.isatty()
        self._began = self._last = time.monotonic()
        self._width = 0

    def __call__(self, count: int) -> None:
        """Show the number of records so far."""
        now = time.monotonic()
        if not self._shown or now - self._last < _PAUSE:
            return
        self._last = now
        text = f"{count:,} records, {count / max(now - self._began, 0.001):,.0f}/s"
        sys.stderr.write(f"\r{text.ljust(self._width)}")
        sys.stderr.flush()
        self._width = len(text)

    def clear(self) -> None:
        """Take the line away."""
        if self._width:
            sys.stderr.write(f"\r{' ' * self._width}\r")
            sys.stderr.flush()
            self._width = 0
