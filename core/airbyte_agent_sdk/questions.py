"""Documented import path of :func:`ask`, which stands in :mod:`.calls.questions`."""

from __future__ import annotations

from .calls.questions import AskResult, ask, ask_sync

__all__ = ["AskResult", "ask", "ask_sync"]
