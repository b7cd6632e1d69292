"""Client of the hosted API, as flows that a transport runs."""

from __future__ import annotations

from .client import CloudClient

__all__ = ["CloudClient"]
