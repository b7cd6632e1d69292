"""Documented import path of the types of arguments, which stand in :mod:`.values`.

Also that of :class:`AirbyteAuthConfig`, and of a connector's tables, here called ``ConnectorModel``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .lazy import lazily
from .values import FileContent, Null, Omit, null, omit

if TYPE_CHECKING:
    from .auth import AirbyteAuthConfig
    from .definition import ConnectorModel

__all__ = ["AirbyteAuthConfig", "ConnectorModel", "FileContent", "Null", "Omit", "null", "omit"]

if not TYPE_CHECKING:  # a checker would take it for leave to import any name
    __getattr__, __dir__ = lazily(
        __name__, {"AirbyteAuthConfig": "auth.hosted_auth", "ConnectorModel": "definition"}
    )
