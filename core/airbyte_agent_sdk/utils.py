"""Documented import path of :func:`save_download`, which stands in :mod:`.download`."""

from __future__ import annotations

from .download import save_download

__all__ = ["save_download"]
