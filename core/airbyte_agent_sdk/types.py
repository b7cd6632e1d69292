"""Types of arguments: files, and the value of one that was not given, which is not ``None``: JSON's null."""

from __future__ import annotations

from typing import BinaryIO, Final, Literal, TypeAlias

__all__ = ["FileContent", "Omit", "omit"]

#: A file to send: its bytes, or open to read them; with a name, and with a name and a media type.
FileContent: TypeAlias = bytes | BinaryIO | tuple[str, bytes | BinaryIO] | tuple[str, bytes | BinaryIO, str]


class Omit:
    """Type of :data:`omit`. Falsy, one instance, never leaves the request builder."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


omit: Final = Omit()
