"""Validation of cron expressions with five fields."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

__all__ = ["check_cron"]

_MONTHS: Final = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_DAYS: Final = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
#: Each field's name, its minimum and maximum, and the names it accepts instead, starting at the minimum.
_FIELDS: Final = (
    ("minute", 0, 59, ()),
    ("hour", 0, 23, ()),
    ("day of the month", 1, 31, ()),
    ("month", 1, 12, _MONTHS),
    ("day of the week", 0, 7, _DAYS),
)


def check_cron(expression: str) -> str:
    """Returns the expression with one space between its fields.

    Accepts numbers, ``*``, ranges (``1-5``), steps (``*/10``), lists (``1,15``) and names of months and days.

    Raises:
        ValueError: A field is invalid; the message names it and what it accepts.
    """
    parts = expression.split()
    if len(parts) != len(_FIELDS):
        names = ", ".join(name for name, *_ in _FIELDS)
        raise ValueError(f"must have five fields ({names}), as in `0 9 * * 1-5`; it has {len(parts)}")
    for part, (name, least, most, words) in zip(parts, _FIELDS, strict=True):
        for item in part.split(","):
            if not _fits(item, least, most, words):
                raise ValueError(
                    f"{item[:40]!r} is not a valid {name}: use {least}-{most}, *, a range, a step or a list "
                    "of these"
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
