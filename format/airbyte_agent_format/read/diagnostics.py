"""Diagnostics about a file, which are collected and shown together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import islice
from typing import Literal, TypeAlias

__all__ = ["Diagnostic", "Path", "Severity", "nearest", "spell"]

_LONGEST = 500
Severity: TypeAlias = Literal["error", "warning"]
#: Keys and indexes from the root of the file.
Path: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """A mistake in a file, and what to write instead.

    Attributes:
        path: The file name passed to the loader.
        line: Counted from 1.
        column: Counted from 1, in characters.
        where: The key, with its list and index if it is in a list; may be empty.
        message: One line.
        severity: With an ``error``, the file cannot be used; with a ``warning``, it can.
    """

    path: str
    line: int
    column: int
    where: str
    message: str
    severity: Severity = "error"

    def __str__(self) -> str:
        parts = [
            f"{self.path}:{self.line}:{self.column}",
            "warning" if self.severity == "warning" else "",
            self.where,
            self.message,
        ]
        line = ": ".join(part for part in parts if part)
        # A key may contain anything: line breaks, terminal escapes, a megabyte.
        return "".join(char if char.isprintable() else "?" for char in line[:_LONGEST])


def spell(path: Path) -> str:
    """The significant end of a path: ``summary``, ``parameters[2].in``, ``servers[1]``."""
    start = _last_name(path, len(path))
    if start > 0 and isinstance(path[start - 1], int):
        start = _last_name(path, start)
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path[start:])
    return text.removeprefix(".")


def _last_name(path: Path, end: int) -> int:
    return next((index for index in range(end - 1, -1, -1) if isinstance(path[index], str)), 0)


def nearest(name: str, known: Iterable[str]) -> str:
    """``; did you mean parameters?``, or nothing if no known name is similar."""
    few = [other for other in islice(known, 500) if len(other) < 100] if len(name) < 100 else []
    found = get_close_matches(name, few, n=1, cutoff=0.7)
    return f"; did you mean {found[0]}?" if found else ""
