"""The style ``code``: a model writes programs that are checked, and run in a sandbox."""

from __future__ import annotations

from .tools import code

__all__ = ["code"]
