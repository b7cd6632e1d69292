"""Decompresses responses in pieces and within limits, as protection against decompression bombs."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from ..errors import ResponseDecodeError, ResponseError

__all__ = ["MAX_CONTENT", "Unpacker", "oversized", "unpacked"]

#: Maximum bytes of a response that is read completely, compressed or not.
MAX_CONTENT = 128 * 2**20
#: Bytes decompressed at a time.
_PIECE = 256 * 1024
#: Compressed encodings, with zlib's parameter for each.
_PACKED = {"gzip": zlib.MAX_WBITS | 16, "x-gzip": zlib.MAX_WBITS | 16, "deflate": zlib.MAX_WBITS}
#: Values that mean uncompressed content.
_PLAIN = frozenset({"", "identity", "none", "binary", "utf-8", "aws-chunked"})


class Unpacker:
    """Decodes a ``Content-Encoding`` incrementally.

    Args:
        encoding: The header's value, which must be a requested encoding or mean uncompressed content.

    Raises:
        ResponseDecodeError: It is another encoding.
    """

    def __init__(self, encoding: str) -> None:
        name = encoding.strip().lower()
        if name not in _PACKED and name not in _PLAIN:
            raise ResponseDecodeError(f"the response is compressed with {name!r}, which was not requested")
        self.plain = name in _PLAIN
        self._window = _PACKED.get(name, 0)
        self._inflate = zlib.decompressobj(self._window)
        self._begun = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yields the decompressed ``data``, in pieces of at most 256 KiB.

        Raises:
            ResponseDecodeError: The content does not match the header.
        """
        while data:
            piece = self._inflated(data)
            yield piece
            if self._inflate.eof:  # gzip may have several members; anything else after them is ignored
                data = self._inflate.unused_data
                if not data.startswith(b"\x1f\x8b"):
                    return
                self._inflate = zlib.decompressobj(self._window)
            else:
                data = self._inflate.unconsumed_tail
                while not data and len(piece) == _PIECE:  # more output may be pending
                    piece = self._inflated(b"")
                    yield piece

    def _inflated(self, data: bytes) -> bytes:
        try:
            piece = self._inflate.decompress(data, _PIECE)
        except zlib.error as error:
            if self._begun or self._window != zlib.MAX_WBITS:
                raise ResponseDecodeError(
                    f"the response's compression does not match its header ({error})"
                ) from None
            # Some servers send deflate without the zlib wrapper.
            self._window = -zlib.MAX_WBITS
            self._inflate = zlib.decompressobj(self._window)
            return self._inflated(data)
        self._begun = True
        return piece

    def finish(self) -> None:
        """Finish: all bytes have been passed.

        Raises:
            ResponseDecodeError: The content is truncated.
        """
        if self._begun and not self._inflate.eof:
            raise ResponseDecodeError("the response is truncated: its compressed content is incomplete")


def unpacked(content: bytes, encoding: str, limit: int | None = None) -> bytes:
    """Decompresses the whole ``content`` of a response: at most ``limit`` bytes, by default ``MAX_CONTENT``.

    Raises:
        ResponseDecodeError: The content does not match ``encoding``, or the encoding was not requested.
        ResponseError: The content exceeds the limit.
    """
    unpacker = Unpacker(encoding)
    if unpacker.plain:
        return content
    pieces: list[bytes] = []
    room = limit = limit or MAX_CONTENT
    for piece in unpacker.feed(content):
        room -= len(piece)
        if room < 0:
            raise oversized(limit)
        pieces.append(piece)
    unpacker.finish()
    return b"".join(pieces)


def oversized(limit: int) -> ResponseError:
    """The error for a response that is too large."""
    most = f"{limit:,} bytes" if limit % 2**20 else f"{limit // 2**20} MiB"
    return ResponseError(f"the response is larger than {most}; request less, such as smaller pages")
