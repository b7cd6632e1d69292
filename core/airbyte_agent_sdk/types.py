"""Types of arguments: the value of one that was not given, as distinct from ``None``, which is JSON null."""

from __future__ import annotations

from typing import Final, Literal

__all__ = ["Omit", "omit"]


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
