"""When something is to happen, as five fields of cron: whether they can be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

__all__ = ["check_cron"]

_MONTHS: Final = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_DAYS: Final = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
#: Each field's name, its least and largest number, and the words it may have instead, from the least on.
_FIELDS: Final = (
    ("minute", 0, 59, ()),
    ("hour", 0, 23, ()),
    ("day of the month", 1, 31, ()),
    ("month", 1, 12, _MONTHS),
    ("day of the week", 0, 7, _DAYS),
)


def check_cron(expression: str) -> str:
    """The expression, with one space between its fields.

    Numbers, ``*``, ranges (``1-5``), steps (``*/10``), lists (``1,15``) and the names of months and days.

    Raises:
        ValueError: It is something else; the message says which field, and what it may be.
    """
    parts = expression.split()
    if len(parts) != len(_FIELDS):
        names = ", ".join(name for name, *_ in _FIELDS)
        raise ValueError(f"must have five fields ({names}), as in `0 9 * * 1-5`; it has {len(parts)}")
    for part, (name, least, most, words) in zip(parts, _FIELDS, strict=True):
        for item in part.split(","):
            if not _fits(item, least, most, words):
                raise ValueError(
                    f"{item[:40]!r} is no {name}: give {least}-{most}, *, a range, a step or a list of these"
                )
    return " ".join(parts)


def _fits(item: str, least: int, most: int, words: Sequence[str]) -> bool:
    span, slash, step = item.partition("/")
    if slash and not (_number(step) is not None and 1 <= int(step) <= most):
        return False
    if span == "*":
        return True
    first, dash, last = span.partition("-")
    numbers = [_place(text, least, words) for text in ((first, last) if dash else (first,))]
    known = [number for number in numbers if number is not None and least <= number <= most]
    return len(known) == len(numbers) and known == sorted(known) and (bool(dash) or not slash)


def _place(text: str, least: int, words: Sequence[str]) -> int | None:
    return words.index(text.lower()) + least if text.lower() in words else _number(text)


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 2 else None
