"""What a call goes through: functions entered, files, and changes of file."""

from __future__ import annotations

from pathlib import Path

from .environments import Environments
from .harness import CLIENTS, Row, run

_COUNTED = ("functions", "files", "changes of file")
#: Of a list call: at most so many functions (40 % fewer than before), files and changes of file.
_GOALS = {"async": (83, 14, 30), "sync": (79, 14, 30)}
#: Before calls were shortened.
_BEFORE = {"async": (138, 33, 86), "sync": (132, 33, 86)}


def count(python: Path | str, variant: str) -> tuple[int, ...]:
    """How many functions, files and changes of file a list call goes through."""
    return tuple(map(int, run(python, CLIENTS / "path.py", variant).split()))


def rows(environments: Environments) -> list[Row]:
    """A row for each count, of an asynchronous and of a blocking list call."""
    return [
        Row(
            f"A list call ({variant}), {what}",
            measured=found,
            limit=goal,
            unit=what,
            ours=f"{found} {what}",
            beside=f"before calls were shortened {before}",
        )
        for variant in _GOALS
        for what, found, goal, before in zip(
            _COUNTED, count(environments.plain, variant), _GOALS[variant], _BEFORE[variant], strict=True
        )
    ]
