"""A lock between processes that ends with the process that holds it."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

__all__ = ["HeldError", "held"]


class HeldError(Exception):
    """Somebody else holds the lock."""


@contextmanager
def held(path: Path) -> Generator[None, None, None]:
    """Hold the lock of a file, which is made if it is missing, and stays.

    Raises:
        HeldError: Somebody else holds it, in this process or in another.
        OSError: The file cannot be made.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        try:
            _take(descriptor)
        except OSError:
            raise HeldError from None
        yield
    finally:
        os.close(descriptor)  # which gives it back


def _take(descriptor: int) -> None:
    if sys.platform == "win32":
        windows: Any = __import__("msvcrt")
        windows.locking(descriptor, windows.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
