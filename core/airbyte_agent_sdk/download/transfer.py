"""An async or sync download in progress, which resumes after interruptions."""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from ..errors import AirbyteError, NetworkError, ResponseError, TransportError
from ..transport import Deadline, Flow, Request, Response, Sleep, Timed
from ..transport.content import Unpacker
from ..transport.retry import RetryPolicy
from ..transport.urls import place
from .filename import suggested_name

if TYPE_CHECKING:
    from ..wire.call import Call

__all__ = ["Opener", "Transfer"]

E = TypeVar("E", bound=AirbyteError)

#: Requests the bytes with additional headers; returns a successful response with an open stream.
Opener: TypeAlias = Callable[[Mapping[str, str]], Flow[Response]]

_LOG = logging.getLogger("airbyte_agent_sdk.retry")

_RANGE = re.compile(r"bytes (\d+)-(\d+)/(?:(\d+)|\*)")
#: Minimum age in seconds of a modification date that identifies content.
_SETTLED = 60


class Transfer:
    """The bytes of a download, across interruptions.

    Args:
        call: The call.
        response: The first response.
        reopen: Reopens it at an offset.
        policy: The retry policy.

    Raises:
        ResponseDecodeError: The content encoding was not requested.
    """

    def __init__(self, call: Call, response: Response, reopen: Opener, policy: RetryPolicy) -> None:
        headers = response.headers
        self.content_type: str | None = headers.get("content-type")
        self.etag: str | None = headers.get("etag")
        self.filename = suggested_name(headers.get("content-disposition", ""))
        #: The open stream of the current response, async or sync.
        self.stream: Any = response.stream
        self.finished = False
        self._call = call
        self._place = place(Request("GET", response.url, {}))
        self._reopen = reopen
        self._policy = policy
        self._breaks, self._waited = 0, 0.0
        self._unpacker = Unpacker(headers.get("content-encoding", ""))
        length = headers.get("content-length", "")
        self._length = int(length) if length.isdecimal() else None
        self._received, self._skip = 0, 0
        self._variant = _variant(headers)
        self._first: int = 0
        self._last: int | None = None
        self._total = self._length
        if response.status == 206 and (part := _part(headers)):
            self._first, self._last, self._total = part

    @property
    def size(self) -> int | None:
        """Total number of bytes, if the server reports it."""
        return self._length if self._unpacker.plain else None

    @property
    def identity(self) -> str | None:
        """An identifier of the content of this call; ``None`` if unknown."""
        if self.size is None or not self._resumable:
            return None
        call = self._call
        part = (self._first, self._last)  # of a part, if only that was requested
        facts = (call.operation.entity, call.operation.action, sorted(call.params.items()), part, self.size)
        return hashlib.sha256(repr((facts, self._variant)).encode()).hexdigest()[:12]

    @property
    def _resumable(self) -> bool:
        return self._variant[0] is not None

    def take(self, chunk: bytes) -> Iterable[bytes]:
        """The decoded content of a chunk of the stream."""
        if self._skip:
            dropped = min(self._skip, len(chunk))
            self._skip -= dropped
            chunk = chunk[dropped:]
        self._received += len(chunk)
        return (chunk,) if self._unpacker.plain else self._unpacker.feed(chunk)

    def finish(self) -> None:
        """Finish: the stream has ended.

        Raises:
            NetworkError: Fewer bytes were received than announced.
            ResponseDecodeError: Its compressed content is truncated.
        """
        if self._length is not None and self._received != self._length:
            raise NetworkError(f"the response ended early, at {self._place}")
        self._unpacker.finish()
        self.finished = True

    def resumed(self, error: TransportError) -> Flow[None]:
        """A flow that resumes after an interruption. The interrupted stream is already closed.

        Raises:
            TransportError: The download cannot be resumed; the message says how many bytes were received.
            AirbyteError: The server did not return the rest of the same content.
        """
        delay = self._policy.pause(self._breaks) if self._resumable else None
        if delay is None or self._waited + delay > self._policy.budget:
            of = f" of {self._length:,}" if self._length is not None else ""
            raise self._told(type(error)(f"{error.message}, after {self._received:,}{of} bytes"))
        self._breaks += 1
        self._waited += delay
        _LOG.warning(
            "download of %s was interrupted after %d bytes (%s); resuming in %.1f s",
            self._call.operation.entity,
            self._received,
            type(error).__name__,
            delay,
        )
        yield from self._in_time(self._after(delay))

    def continued(self, received: int) -> Flow[None]:
        """A flow that reopens the stream at an offset. Raises the same errors as :meth:`resumed`."""
        yield from self._in_time(self._reopened(received))

    def _in_time(self, flow: Flow[None]) -> Flow[None]:
        """``flow`` with the deadline of the original call."""
        deadline: Deadline | None = self.stream.deadline
        if deadline is None:
            yield from flow
        else:
            yield Timed(deadline, flow)

    def _after(self, delay: float) -> Flow[None]:
        yield Sleep(delay)
        yield from self._reopened(self._received)

    def _reopened(self, received: int) -> Flow[None]:
        self._received, start = received, self._first + received
        wanted = f"bytes={start}-{'' if self._last is None else self._last}"
        response = yield from self._reopen({"Range": wanted, "If-Range": self._variant[0] or ""})
        self.stream = response.stream
        if response.status == 206:
            self._check_part(response.headers, start)
            same = response.headers.get("etag", self.etag) == self.etag
        else:  # the whole file again: the start is skipped if the content is the same
            same, self._skip = self._last is None and _variant(response.headers) == self._variant, start
        if not same:
            raise self._told(ResponseError(f"the file changed after {received:,} bytes; download it again"))

    def _check_part(self, headers: Mapping[str, str], start: int) -> None:
        first, _, total = _part(headers) or (None, None, None)
        if first != start or (total or self._total) != (self._total or total):
            raise self._told(
                ResponseError(
                    f"requested the bytes from {start:,}, but the server responded with "
                    f"{headers.get('content-range', 'no Content-Range')!r}"
                )
            )
        if self._length is None and total is not None and self._last is None:
            self._length = total - self._first

    def _told(self, error: E) -> E:
        return error.during(self._call.operation.entity, self._call.operation.action)


def _part(headers: Mapping[str, str]) -> tuple[int, int, int | None] | None:
    """First byte, last byte and total size from a partial response; ``None`` if it has none."""
    found = _RANGE.fullmatch(headers.get("content-range", ""))
    return (int(found[1]), int(found[2]), int(found[3]) if found[3] else None) if found else None


def _variant(headers: Mapping[str, str]) -> tuple[str | None, str]:
    """The validator that identifies the content, if any, and its encoding."""
    etag, modified, date = (headers.get(name) for name in ("etag", "last-modified", "date"))
    packing = headers.get("content-encoding", "")
    if headers.get("accept-ranges", "").lower() == "none":
        return None, packing
    if etag and not etag.startswith("W/"):
        return etag, packing
    from email.utils import parsedate_to_datetime  # imports sockets and more

    try:
        settled = parsedate_to_datetime(date or "") - parsedate_to_datetime(modified or "")
        return (modified if settled.total_seconds() >= _SETTLED else None), packing
    except (ValueError, TypeError):  # no date, or a date without a time zone
        return None, packing
