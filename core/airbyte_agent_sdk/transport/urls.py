"""URLs as the HTTP client reads them. It is imported by the functions, since it is slow to import."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

    from .flow import Request

__all__ = ["connectable", "origin", "place", "resolve"]

#: Maximum characters of a host name and of each label.
_LONGEST_HOST, _LONGEST_LABEL = 254, 63


def connectable(url: str | httpx.URL) -> bool:
    """Whether a URL has a valid host and port.

    For others, sockets raise ``OverflowError`` and ``UnicodeError``.
    """
    import httpx

    try:
        parsed = httpx.URL(url)
        return _reachable(parsed.raw_host, parsed.port)
    except (httpx.InvalidURL, ValueError):
        return False


@lru_cache(maxsize=1024)
def _reachable(host: bytes, port: int | None) -> bool:
    if port is not None and not 0 <= port < 2**16:
        return False
    if b":" in host:  # an IPv6 address
        return True
    if host.startswith(b"xn--") or b".xn--" in host:
        import httpx

        _ = httpx.URL(scheme="http", host=host.decode("ascii")).host  # raises a ValueError for bad IDNA
    labels = host.removesuffix(b".").split(b".")
    return len(host) <= _LONGEST_HOST and all(0 < len(label) <= _LONGEST_LABEL for label in labels)


def origin(url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port of a URL, to which credentials are bound.

    Raises:
        ValueError: It is not a URL.
    """
    import httpx

    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL as error:
        raise ValueError(str(error)) from None
    if not connectable(parsed):
        raise ValueError("the host or port does not exist")
    return parsed.scheme, parsed.host, parsed.port


def resolve(base: str, reference: str) -> str:
    """Resolve ``reference`` against ``base``.

    Raises:
        ValueError: It is not a URL.
    """
    import httpx

    try:
        return str(httpx.URL(base).join(reference))
    except httpx.InvalidURL as error:
        raise ValueError(str(error)) from None


def place(request: Request) -> str:
    """The URL of a request without its query and user info, which may contain secrets."""
    import httpx

    try:
        where = httpx.URL(request.url)
        return f"{request.method} {where.scheme}://{where.netloc.decode('ascii')}{where.path}"
    except (httpx.InvalidURL, ValueError):
        return request.method
