"""Converts calls to requests for a file, and detects responses that are not the file."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace

from ..definition import ErrorCheck
from ..errors import ResponseDecodeError, ResponseError
from ..transport import Flow, Peek, Request, Response
from ..transport.content import unpacked
from ..values import Omit
from ..wire.accepted import as_get
from ..wire.call import Call
from ..wire.request import BYTES_HEADERS, HEADERS, over

__all__ = ["asked_range", "check_part", "for_bytes", "for_file", "refusal", "with_range", "without_range"]

#: Maximum bytes of a JSON response that may be an error; a longer one is the file.
_LONGEST_REFUSAL = 64 * 1024
_FIRST = re.compile(r"bytes[= ](\d+)-")


def for_bytes(request: Request, ranged: Mapping[str, str]) -> Request:
    """The request for a stream of any type, with headers that request a part."""
    sent = {
        name: BYTES_HEADERS[name] if HEADERS.get(name) == value else value
        for name, value in request.headers.items()
    }
    others = over(request.credentials, ranged, keep=False)
    return replace(request, headers=over(sent, ranged), credentials=others, stream=True)


def for_file(request: Request, url: str, ranged: Mapping[str, str]) -> Request:
    """The request with the URL of a file on the same origin."""
    return for_bytes(as_get(without_range(request), url), ranged)


def without_range(request: Request) -> Request:
    """The request without a range: the range applies to the file, not to its metadata."""
    headers, others = (
        over(given, {"Range": ""}, keep=False) for given in (request.headers, request.credentials)
    )
    return replace(request, headers=headers, credentials=others)


def with_range(call: Call) -> Call:
    """Moves the parameter ``range_header`` to a header, unless the API has such a parameter."""
    if "range_header" not in call.params or "range_header" in call.operation.by_name:
        return call
    params = dict(call.params)
    asked = params.pop("range_header")
    if isinstance(asked, Omit) or asked is None:
        return replace(call, params=params)
    options = replace(call.options, headers={**call.options.headers, "Range": str(asked)})
    return replace(call, params=params, options=options)


def asked_range(call: Call) -> str | None:
    """The byte range that a caller requests, in a header parameter or a header."""
    given = {**call.options.all_headers, **call.params}
    return next((str(value) for name, value in given.items() if name.lower() == "range" and value), None)


def check_part(response: Response, asked: str | None) -> None:
    """Raise if the response is not the requested part of the file.

    Raises:
        ResponseError: It is another part, or the whole file was requested.
    """
    if response.status != 206:
        return
    wanted = _FIRST.match(asked or "")
    given = _FIRST.match(response.headers.get("content-range", ""))
    if asked is None or (wanted and given and wanted[1] != given[1]):
        raise ResponseError(
            f"requested {asked or 'the whole file'}, but the server responded with the part "
            f"{response.headers.get('content-range', 'of no Content-Range')!r}",
            status_code=206,
        )


def refusal(response: Response, check: ErrorCheck | None, read: Callable[[Response], object]) -> Flow[None]:
    """A flow that checks whether a successful response is a failure according to the spec's error check.

    Args:
        response: The response with its stream.
        check: The spec's error check, if any.
        read: Raises if a completely read response reports a failure.

    Raises:
        ResponseError: The response is a failure.
    """
    headers = response.headers
    if check is None or response.stream is None or "json" not in headers.get("content-type", ""):
        return
    head: bytes = yield Peek(response.stream, _LONGEST_REFUSAL)
    if len(head) < _LONGEST_REFUSAL:
        content = unpacked(head, headers.get("content-encoding", ""))
        with suppress(ResponseDecodeError):  # it is a file
            read(replace(response, content=content, stream=None))
