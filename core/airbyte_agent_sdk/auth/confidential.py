"""Objects with credentials stay in the process that created them."""

from __future__ import annotations

from typing import Any, NoReturn, Self, SupportsIndex

__all__ = ["Confidential"]


class Confidential:
    """Base class of objects with credentials: they cannot be pickled, and a copy is the same object.

    Pickles end up in caches, queues and logs of worker pools, where nobody expects a secret.
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
