"""What a task is: what a user asks, the steps by which a model does it, and what is right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

__all__ = ["Guess", "Records", "Step", "Task"]

#: By entity, the records of a service, before the task.
Records: TypeAlias = "Mapping[str, Sequence[Mapping[str, Any]]]"


@dataclass(frozen=True, slots=True)
class Guess:
    """A value as a model writes it before it has read which one is right."""

    first: Any
    right: Any


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that a model wants to do on its way.

    Attributes:
        find: What it would search for.
        wants: Pattern of the operations that do it: a model recognizes the right one when it reads its name.
        guess: The name that it would use without having read one.
        gives: Arguments by the API's names. A text that begins with ``=`` is an expression over the results
            of earlier steps; a :class:`Guess` is written wrongly until the right value was read.
        slips: By the API's name (``ticket.comment.body`` within an object), the name that a model uses until
            it has read the right one.
        fields: What matters of each record; asked for once these names were read.
        into: The name of the result in later expressions.
        all: Whether every record matters, on whatever page.
        until: An expression over ``it``; a model reads on only until a record meets it.
        each: An expression over earlier results: the step is made for each, as ``it``.
    """

    find: str
    wants: str
    guess: str
    gives: Mapping[str, Any] = field(default_factory=dict[str, Any])
    slips: Mapping[str, str] = field(default_factory=dict[str, str])
    fields: tuple[str, ...] = ()
    into: str = "done"
    all: bool = False
    until: str = ""
    each: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """A task.

    Attributes:
        name: Short, with the connector's slug before the first ``:``.
        asks: What the user says.
        steps: How it is done.
        answer: An expression over the steps' results; empty where only what was changed counts.
        truth: The right answer, from the service's own records.
        writes: The writes that are right, from those records: operation, and some of its parameters.
        server: ``localstripe`` for that server, otherwise the fake of this package.
    """

    name: str
    asks: str
    steps: tuple[Step, ...]
    answer: str = ""
    truth: Callable[[Records], Any] | None = None
    writes: Callable[[Records], Sequence[tuple[str, Mapping[str, Any]]]] | None = None
    server: str = ""

    @property
    def slug(self) -> str:
        """The connector that does it."""
        return self.name.partition(":")[0]

    @property
    def has_pages(self) -> bool:
        """Whether it takes all records of a list."""
        return any(step.all or step.until for step in self.steps)
