"""Documented import path of what does not change: where the hosted API is, and the catalogue."""

from __future__ import annotations

from .catalogue import CATALOGUE
from .config import API_URL

__all__ = ["API_URL", "CATALOGUE"]
