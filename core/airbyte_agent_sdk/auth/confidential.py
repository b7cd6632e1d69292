"""What holds credentials stays in the process that it was made in."""

from __future__ import annotations

from typing import Any, NoReturn, Self, SupportsIndex

__all__ = ["Confidential"]


class Confidential:
    """Base of what holds credentials: it cannot be pickled, and a copy of it is the thing itself.

    A pickle ends up in caches, queues and logs of worker pools, where nobody looks for a secret.
    """

    __slots__ = ()

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} holds credentials, which cannot be pickled; construct it where it is used"
        )

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self
