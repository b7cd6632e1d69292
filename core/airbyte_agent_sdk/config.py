"""Documented import path of :func:`configure`, which stands in :mod:`.auth.process`."""

from __future__ import annotations

from .auth.process import configure
from .constants import API_URL

__all__ = ["API_URL", "configure"]
