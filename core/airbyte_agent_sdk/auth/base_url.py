"""Validates base URLs from callers or the environment."""

from __future__ import annotations

import re
from urllib.parse import unquote

from ..errors import ConfigurationError
from ..transport import connectable

__all__ = ["checked_base_url"]

_URL = re.compile(r"https?://[^\s/?#@\\\x00-\x1f\x7f]+(/[^\s?#@\\\x00-\x1f\x7f]*)?", re.IGNORECASE)


def checked_base_url(
    url: object, *, source: str = "base_url", example: str = "https://api.example.com"
) -> str:
    """Returns ``url`` without trailing slashes.

    An empty text is an error, not the default server: it is usually an unset variable, and a test's calls
    would reach the real service.

    Args:
        url: The URL.
        source: The argument or environment variable that it comes from, for messages.
        example: A valid URL, for messages.

    Raises:
        ConfigurationError: It is not an http(s) URL. The message does not repeat it: it may contain a
            password.
    """
    if not isinstance(url, str):
        raise ConfigurationError(f"{source} must be a string such as {example!r}, not {type(url).__name__}")
    if not url.strip():
        raise ConfigurationError(f"{source} is empty; set it to a URL such as {example}, or omit it")
    if not url.lower().startswith(("http://", "https://")):
        raise ConfigurationError(f"{source} must start with http:// or https://, such as {example}")
    stripped = url.rstrip("/")
    if not _URL.fullmatch(stripped) or not connectable(stripped):
        raise ConfigurationError(
            f"{source} must be an http(s) URL such as {example}: a host, optionally a port and a path, "
            "without user name, query or fragment"
        )
    if any(unquote(part) in (".", "..") for part in stripped.split("/")[3:]):
        raise ConfigurationError(
            f'{source} must not contain "." or ".." in its path; write the resolved path'
        )
    return stripped
