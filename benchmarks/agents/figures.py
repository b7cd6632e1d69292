"""What the runs of a style add up to."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .running import Run
from .tokens import Tokens

__all__ = ["Figures", "figures"]


@dataclass(frozen=True, slots=True)
class Figures:
    """The sums of some runs with one style.

    Attributes:
        runs: How many there are.
        solved: How many of them were right.
        silent: How many were wrong, and nothing said so.
        calls: Calls of tools.
        failed: Those that failed.
        definitions: Tokens of the tools' definitions, as they go with each request to the model.
        arguments: Tokens that the model wrote.
        results: Tokens that the tools returned.
        read: Tokens that the model read in all: with each request the definitions, and all that came before.
    """

    runs: int
    solved: int
    silent: int
    calls: int
    failed: int
    definitions: int
    arguments: int
    results: int
    read: int

    @property
    def said(self) -> int:
        """Tokens of the calls and their results."""
        return self.arguments + self.results


def figures(runs: Iterable[Run], definitions: Sequence[Mapping[str, Any]], tokens: Tokens) -> Figures:
    """Add up runs with one style, whose tools have these definitions."""
    listed = list(runs)
    turns = [turn for run in listed for turn in run.outcome.turns]
    tokens.count([*(turn.arguments for turn in turns), *(turn.answer.text for turn in turns)])  # all at once
    (defined,) = tokens.count([json.dumps(definitions, ensure_ascii=False, separators=(",", ":"))])
    arguments = results = read = 0
    for run in listed:
        turns = run.outcome.turns
        wrote = tokens.count(turn.arguments for turn in turns)
        got = tokens.count(turn.answer.text for turn in turns)
        (asked,) = tokens.count([run.task.asks])
        arguments, results = arguments + sum(wrote), results + sum(got)
        before = asked + defined
        read += before
        for written, returned in zip(wrote, got, strict=True):
            before += written + returned
            read += before
    return Figures(
        runs=len(listed),
        solved=sum(run.solved for run in listed),
        silent=sum(run.silent for run in listed),
        calls=sum(len(run.outcome.turns) for run in listed),
        failed=sum(run.failed for run in listed),
        definitions=defined,
        arguments=arguments,
        results=results,
        read=read,
    )
