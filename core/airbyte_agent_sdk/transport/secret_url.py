"""URLs with a key in their query, which no log shows."""

from __future__ import annotations

import logging

import httpx

__all__ = ["SecretUrl"]


class SecretUrl(httpx.URL):
    """A URL whose query is left out of what httpx's client logs of each request."""


def _unlogged(record: logging.LogRecord) -> bool:
    if isinstance(record.args, tuple):
        record.args = tuple(
            item.copy_with(query=b"***") if isinstance(item, SecretUrl) else item for item in record.args
        )
    return True


logging.getLogger("httpx").addFilter(_unlogged)
