"""Incremental conversions of a file's bytes."""

from __future__ import annotations

import codecs
from base64 import b64encode
from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

from ..errors import ResponseDecodeError

__all__ = ["Base64", "Batches", "Chunks", "Stage", "Text"]

T_co = TypeVar("T_co", covariant=True)

#: Bytes written to a file at a time: smaller pieces would cause more thread switches.
_BATCH = 2**22


class Stage(Protocol[T_co]):
    """Converts pieces of any length."""

    def feed(self, piece: bytes) -> Iterable[T_co]:
        """The output available after ``piece``."""
        ...

    def finish(self) -> Iterable[T_co]:
        """The remaining output after the last piece."""
        ...


class Chunks:
    """Rechunks the bytes to ``size``, with a shorter last chunk; ``None`` leaves the pieces unchanged."""

    def __init__(self, size: int | None) -> None:
        if size is not None and size < 1:
            raise ValueError(f"chunk_size must be at least 1, not {size}")
        self._size = size
        self._held = bytearray()

    def feed(self, piece: bytes) -> Iterable[bytes]:
        """See :class:`Stage`."""
        return (piece,) if self._size is None else self._cut(piece, self._size)

    def _cut(self, piece: bytes, size: int) -> Iterator[bytes]:
        held = self._held
        held += piece
        while len(held) >= size:
            yield bytes(held[:size])
            del held[:size]

    def finish(self) -> Iterable[bytes]:
        """See :class:`Stage`."""
        return (bytes(self._held),) if self._held else ()


class Base64:
    """Encodes base64, ``size`` bytes per chunk. The concatenated chunks are valid base64."""

    def __init__(self, size: int) -> None:
        if size < 3:
            raise ValueError(f"chunk_size must be at least 3, not {size}")
        self._chunks = Chunks(size - size % 3)

    def feed(self, piece: bytes) -> Iterable[str]:
        """See :class:`Stage`."""
        return (b64encode(chunk).decode("ascii") for chunk in self._chunks.feed(piece))

    def finish(self) -> Iterable[str]:
        """See :class:`Stage`."""
        return (b64encode(chunk).decode("ascii") for chunk in self._chunks.finish())


class Text:
    """Decodes text. Characters are never split, and a byte order mark is removed.

    Raises:
        LookupError: The encoding is unknown.
    """

    def __init__(self, encoding: str) -> None:
        self._encoding = codecs.lookup(encoding).name
        variant = "utf-8-sig" if self._encoding == "utf-8" else encoding
        self._decoder = codecs.getincrementaldecoder(variant)()

    def feed(self, piece: bytes) -> Iterable[str]:
        """See :class:`Stage`."""
        return filter(None, (self._decoded(piece, final=False),))

    def finish(self) -> Iterable[str]:
        """See :class:`Stage`."""
        return filter(None, (self._decoded(b"", final=True),))

    def _decoded(self, piece: bytes, *, final: bool) -> str:
        try:
            return self._decoder.decode(piece, final)
        except UnicodeDecodeError as error:
            raise ResponseDecodeError(
                f"the file cannot be decoded as {self._encoding} ({error.reason}); "
                "pass its encoding, or read its bytes"
            ) from None


class Batches:
    """Collects pieces until they are worth a switch to the writing thread."""

    def __init__(self) -> None:
        self._held: list[bytes] = []
        self._length = 0

    def feed(self, piece: bytes) -> Iterable[list[bytes]]:
        """See :class:`Stage`."""
        self._held.append(piece)
        self._length += len(piece)
        return self.finish() if self._length >= _BATCH else ()

    def finish(self) -> Iterable[list[bytes]]:
        """See :class:`Stage`."""
        held, self._held, self._length = self._held, [], 0
        return (held,) if held else ()
