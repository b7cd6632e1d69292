"""Documented import path of :func:`connect`, which stands in :mod:`.calls.connect`."""

from __future__ import annotations

from .calls.connect import connect, connect_sync, list_connectors

__all__ = ["connect", "connect_sync", "list_connectors"]
