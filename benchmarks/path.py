"""What a call goes through: functions entered, files, and changes of file."""

from __future__ import annotations

from pathlib import Path

from .environments import Environments
from .harness import CLIENTS, Row, run

#: What a list call must not exceed, of functions, files and changes of file.
LIMITS = {"async": (83, 26, 53), "sync": (79, 26, 54)}
#: The same before calls were shortened.
BEFORE = (138, 33, 86)
_COUNTED = ("functions", "files", "changes of file")


def count(python: Path | str, colour: str) -> tuple[int, ...]:
    """How many functions, files and changes of file a list call goes through."""
    return tuple(map(int, run(python, CLIENTS / "path.py", colour).split()))


def rows(environments: Environments) -> list[Row]:
    """A row for each count, of an asynchronous and of a blocking list call."""
    return [
        Row(
            f"A list call ({colour}), {what}",
            measured=found,
            limit=limit,
            unit=what,
            ours=str(found),
            beside=f"before calls were shortened: {before} (async)",
        )
        for colour, limits in LIMITS.items()
        for what, found, limit, before in zip(
            _COUNTED, count(environments.plain, colour), limits, BEFORE, strict=True
        )
    ]
