"""Where a list goes on for a model: between two records, which may be in the middle of a page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Self

from ..errors import InvalidParameterError

__all__ = ["Position"]

_WRITTEN: Final = re.compile(r"~(\d{1,9})~(\d{1,9})~(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a list.

    Attributes:
        cursor: Of the page, by the API; ``None`` for the first.
        size: Records of a page as asked for, since numbered pages depend on it; ``None`` is the API's own.
        skip: Records of the page that came before.
    """

    cursor: str | None = None
    size: int | None = None
    skip: int = 0

    @classmethod
    def of(cls, text: object) -> Self:
        """The place that a result's ``cursor`` names; the API's own cursors are taken as well.

        Raises:
            InvalidParameterError: It is no text.
        """
        if text is None or text == "":
            return cls()
        if isinstance(text, bool) or not isinstance(text, str | int):
            raise InvalidParameterError('parameter "cursor" must be the "cursor" of an earlier result')
        found = _WRITTEN.fullmatch(str(text))
        if found is None:
            return cls(str(text))
        return cls(found[3] or None, int(found[1]) or None, int(found[2]))

    def __str__(self) -> str:
        plain = self.cursor is not None and not self.skip and self.size is None
        if plain and self.cursor is not None and not self.cursor.startswith("~"):
            return self.cursor
        return f"~{self.size or 0}~{self.skip}~{self.cursor or ''}"
