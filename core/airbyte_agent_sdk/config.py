"""Documented import path of :func:`configure`, which stands in :mod:`.auth.hosted_credentials`."""

from __future__ import annotations

from .auth.hosted_credentials import configure
from .constants import API_URL

__all__ = ["API_URL", "configure"]
