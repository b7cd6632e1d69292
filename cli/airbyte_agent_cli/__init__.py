"""The command ``airbyte-agent``: connectors in a terminal."""

from __future__ import annotations

from ._version import __version__

__all__ = ["__version__"]
