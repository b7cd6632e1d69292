"""A file as servers keep it: with ranges, marks of its content, and the faults of the way."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.e2e.misbehaving.server import Cut, Received, Reply

__all__ = ["Shelf", "body"]

_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


def body(size: int) -> bytes:
    """Bytes of which no two places look alike."""
    return b"".join(number.to_bytes(4, "big") for number in range(size // 4 + 1))[:size]


@dataclass
class Shelf:
    """Answers requests for one file.

    ``cuts`` are the numbers of bytes after which answers break off, one an answer, and then no more; ``mend``
    is called with each; ``seen`` are the ranges that were asked for.
    """

    content: bytes
    etag: str | None = '"one"'
    headers: dict[str, str] = field(default_factory=dict)
    ranges: bool = True
    chunked: bool = False
    cuts: list[int] = field(default_factory=list)
    seen: list[str | None] = field(default_factory=list)
    mend: Callable[[Shelf], None] | None = None

    def __call__(self, request: Received) -> Reply:
        headers = request.headers
        self.seen.append(headers.get("range"))
        fields = {"content_type": "application/octet-stream"} | self.headers
        if self.etag is not None:
            fields["etag"] = self.etag
        status, part = 200, self.content
        asked = _RANGE.fullmatch(headers.get("range", ""))
        if asked and self.ranges and headers.get("if-range", self.etag) == self.etag:
            first = int(asked[1]) if asked[1] else max(0, len(self.content) - int(asked[2]))
            last = (
                min(int(asked[2]), len(self.content) - 1) if asked[1] and asked[2] else len(self.content) - 1
            )
            status, part = 206, self.content[first : last + 1]
            fields["content_range"] = f"bytes {first}-{last}/{len(self.content)}"
        fields["transfer_encoding" if self.chunked else "content_length"] = (
            "chunked" if self.chunked else str(len(part))
        )
        lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in fields.items())
        head = f"HTTP/1.1 {status} Fine\r\n{lines}\r\n".encode()
        sent = b"".join(_chunks(part)) if self.chunked else part
        if self.cuts:
            stop = self.cuts.pop(0)
            if self.mend is not None:
                self.mend(self)
            return Cut(head + sent[:stop])
        return head + sent


def _chunks(content: bytes) -> list[bytes]:
    pieces = [content[start : start + 1000] for start in range(0, len(content), 1000)]
    return [*(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces), b"0\r\n\r\n"]
