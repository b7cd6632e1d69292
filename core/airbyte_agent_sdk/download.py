"""Results that are bytes."""

from __future__ import annotations

__all__ = ["Download"]


class Download:
    """The bytes of a file, to be read as they arrive. No executor makes one yet."""
