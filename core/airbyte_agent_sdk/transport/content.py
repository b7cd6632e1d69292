"""An answer's content, unpacked piece by piece and within bounds: a few bytes cannot fill the memory."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from ..errors import ResponseDecodeError, ResponseError

__all__ = ["MAX_CONTENT", "Unpacker", "oversized", "unpacked"]

#: Bytes that an answer which is read whole may have, compressed or not.
MAX_CONTENT = 128 * 2**20
#: Bytes that are unpacked at a time.
_PIECE = 256 * 1024
#: Encodings that pack, with zlib's name of each.
_PACKED = {"gzip": zlib.MAX_WBITS | 16, "x-gzip": zlib.MAX_WBITS | 16, "deflate": zlib.MAX_WBITS}
#: What servers write who mean that nothing is compressed.
_PLAIN = frozenset({"", "identity", "none", "binary", "utf-8", "aws-chunked"})


class Unpacker:
    """Undoes a ``Content-Encoding`` as the bytes come.

    Args:
        encoding: The header's value, which must be one that was asked for, or say that nothing is compressed.

    Raises:
        ResponseDecodeError: It is another.
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
        """What comes of ``data``, in pieces of at most 256 KiB.

        Raises:
            ResponseDecodeError: It is not compressed as the header says.
        """
        while data:
            piece = self._inflated(data)
            yield piece
            if self._inflate.eof:  # gzip may have several members; what else comes behind them is no content
                data = self._inflate.unused_data
                if not data.startswith(b"\x1f\x8b"):
                    return
                self._inflate = zlib.decompressobj(self._window)
            else:
                data = self._inflate.unconsumed_tail
                while not data and len(piece) == _PIECE:  # it may hold more than it has given
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
            # Some servers send deflate without the frame that belongs around it.
            self._window = -zlib.MAX_WBITS
            self._inflate = zlib.decompressobj(self._window)
            return self._inflated(data)
        self._begun = True
        return piece

    def finish(self) -> None:
        """Say that all bytes came.

        Raises:
            ResponseDecodeError: They end too early.
        """
        if self._begun and not self._inflate.eof:
            raise ResponseDecodeError("the response is truncated: its compressed content is incomplete")


def unpacked(content: bytes, encoding: str, limit: int | None = None) -> bytes:
    """The whole ``content`` of an answer, unpacked: at most ``limit`` bytes, by default ``MAX_CONTENT``.

    Raises:
        ResponseDecodeError: It is not compressed as ``encoding`` says, or in a way that was not asked for.
        ResponseError: It is larger than an answer may be.
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
    """The error for an answer that is too large to be held."""
    most = f"{limit:,} bytes" if limit % 2**20 else f"{limit // 2**20} MiB"
    return ResponseError(f"the response is larger than {most}; request less, such as smaller pages")
