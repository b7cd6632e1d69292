"""Converts requests and responses to and from the HTTP client's, and logs each request."""

from __future__ import annotations

import logging
import time

import httpx

from ..errors import AirbyteError, ResponseError
from .content import unpacked
from .deadline import current
from .flow import Request, Response, connectable
from .streams import failure, place

__all__ = ["UNREQUESTABLE", "log_sent", "outgoing", "received", "unsendable"]

_LOG = logging.getLogger("airbyte_agent_sdk.http")

#: Errors for URLs that cannot be requested: hosts that cannot be encoded, ports out of range.
UNREQUESTABLE = (httpx.InvalidURL, ValueError, OverflowError)
#: Headers of a caller's client that are not sent: credentials belong to one server, and the SDK sets
#: encodings.
_WITHHELD = frozenset({"accept-encoding", "authorization", "connection", "cookie"})


class SecretUrl(httpx.URL):
    """A URL whose query httpx's client does not log."""


def _unlogged(record: logging.LogRecord) -> bool:
    if isinstance(record.args, tuple):
        record.args = tuple(
            item.copy_with(query=b"***") if isinstance(item, SecretUrl) else item for item in record.args
        )
    return True


logging.getLogger("httpx").addFilter(_unlogged)


def outgoing(request: Request, client: object) -> httpx.Request:
    """The request for the HTTP client.

    Args:
        request: The request.
        client: The caller's client, whose headers and cookies are added unless the request has its own.

    Raises:
        TimeoutError: The deadline has passed.
        httpx.InvalidURL: The server's URL is invalid.
    """
    url = request.url
    if request.secret_query:
        url += ("&" if "?" in url else "?") + request.secret_query
    timeout, deadline = request.timeout, current()
    if deadline is not None:
        timeout = deadline.shorten(timeout)
    given = client if isinstance(client, httpx.AsyncClient | httpx.Client) else None
    headers = {**request.headers, **request.credentials}
    if given is not None:
        named = {name.lower() for name in headers}
        others = {name: value for name, value in given.headers.items() if name not in _WITHHELD | named}
        headers = {**others, **headers}
    made = httpx.Request(
        request.method,
        url,
        headers=headers,
        content=request.content,
        extensions={"timeout": {"connect": timeout, "read": timeout, "write": timeout, "pool": timeout}},
    )
    if given is not None:
        given.cookies.set_cookie_header(made)  # unless a cookie contains credentials
    if not connectable(made.url):  # sockets raise their own errors, sometimes in groups
        raise httpx.InvalidURL("the host or port does not exist")
    if request.secret_query:
        made.url = SecretUrl(made.url)
    return made


def received(answer: httpx.Response, packed: bytes, request: Request, limit: int | None = None) -> Response:
    """A response, read and decompressed. An error status is kept even if the body is unreadable."""
    encoding = answer.headers.get("content-encoding")
    if encoding is not None:
        try:
            packed = unpacked(packed, encoding, limit)
        except ResponseError as error:
            if answer.status_code < 400:
                error.status_code = answer.status_code
                raise
            packed = b""
    return Response(answer.status_code, answer.headers, packed, request.url)


def log_sent(request: Request, since: float, outcome: str) -> None:
    """Log a request and its outcome."""
    if not _LOG.isEnabledFor(logging.INFO):
        return
    milliseconds = (time.monotonic() - since) * 1000
    _LOG.info("%s %s in %.0f ms (attempt %d)", place(request), outcome, milliseconds, request.attempt)


def unsendable(error: Exception, request: Request) -> Exception:
    """The SDK's error for a request without a response."""
    return error if isinstance(error, AirbyteError) else failure(error, request)
