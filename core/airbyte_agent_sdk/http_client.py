"""Documented import path of the HTTP clients, which stand in :mod:`.transport`."""

from __future__ import annotations

from .transport import AsyncTransport, SyncTransport

__all__ = ["AsyncTransport", "SyncTransport"]
