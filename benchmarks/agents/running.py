"""Runs the tasks: each with every style and every kind of model, on records that are as at the beginning."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

from airbyte_agent_sdk.tools.catalog import Catalog
from airbyte_agent_sdk.values import is_array, is_object

from examples.localstripe_server import stripe_server

from .connectors import SLUGS, catalog, connectors
from .policy import HABITS, Habits, Outcome, solve
from .programming import solve_by_program
from .records import new_service, seeded
from .server import serving
from .task import Task
from .tasks import TASKS
from .tools import STYLES, Style
from .vendor import Call, Service

__all__ = ["Bench", "Run", "benches"]


@dataclass(frozen=True, slots=True)
class Run:
    """One task, done by one kind of model with one style.

    Attributes:
        solved: Whether the answer and the writes are right.
        silent: Whether they are wrong and nothing says so.
        why: What went wrong.
    """

    task: Task
    style: str
    habits: str
    outcome: Outcome
    solved: bool
    silent: bool
    why: str

    @property
    def failed(self) -> int:
        """Calls that failed."""
        return sum(turn.answer.failed for turn in self.outcome.turns)


@dataclass(frozen=True)
class Bench:
    """The connectors on the fakes of their services.

    Attributes:
        services: The fakes, by slug.
        catalog: All operations, those of Stripe on its fake.
        other: The same with Stripe on ``localstripe``.
    """

    services: dict[str, Service]
    catalog: Catalog
    other: Catalog

    def runs(
        self, tasks: Iterable[Task], styles: Sequence[Any] = STYLES, habits: Sequence[Habits] = HABITS
    ) -> Iterator[Run]:
        """Every task with every style and every kind of model."""
        for make in styles:
            for task in tasks:
                for kind in habits:
                    yield self.run(task, make(self.operations(task)), kind)

    def operations(self, task: Task) -> Catalog:
        """The operations, on the servers that a task is for."""
        return self.other if task.server == "localstripe" else self.catalog

    def run(self, task: Task, style: Style, habits: Habits) -> Run:
        """One task, on new records."""
        self.services[task.slug] = new_service(self.catalog, task.slug)
        outcome = (solve_by_program if style.name == "code" else solve)(task, style, habits)
        return self.judged(task, style, habits.name, outcome)

    def judged(self, task: Task, style: Style, habits: str, outcome: Outcome) -> Run:
        """Whether an outcome is right."""
        why = outcome.flagged or _fault(task, outcome.answer, self.services[task.slug].writes)
        solved = not why
        return Run(task, style.name, habits, outcome, solved, not solved and not outcome.flagged, why)


@contextmanager
def benches(tasks: Iterable[Task] = TASKS) -> Generator[Bench]:
    """The connectors on their fakes, while the block runs, for these tasks."""
    with ExitStack() as stack:
        services: dict[str, Service] = {}
        url = stack.enter_context(serving(services))
        urls = {slug: f"{url}/{slug}" for slug in SLUGS}
        first = stack.enter_context(_catalog(urls))
        services.update({slug: new_service(first, slug) for slug in SLUGS})
        other = first
        if any(task.server for task in tasks):
            stripe = stack.enter_context(stripe_server())
            other = stack.enter_context(_catalog({**urls, "stripe": stripe}))
        yield Bench(services, first, other)


@contextmanager
def _catalog(urls: Mapping[str, str]) -> Generator[Catalog]:
    found = connectors(urls)
    try:
        yield catalog(found)
    finally:
        for connector in found.values():
            connector.close()


def _fault(task: Task, answer: Any, writes: Sequence[Call]) -> str:
    """What is wrong; nothing where all is right."""
    if task.truth is not None:
        truth = task.truth(seeded(task.slug))
        if json.dumps(answer, default=str) != json.dumps(truth, default=str) and answer != truth:
            return f"answered {answer}, and right is {truth}"
    if task.writes is None:
        return f"wrote {[call.operation for call in writes]}" if writes and not task.server else ""
    wanted = list(task.writes(seeded(task.slug)))
    left = list(writes)
    for operation, params in wanted:
        fits = [
            call for call in left if call.operation in operation.split("|") and _is_part(params, call.params)
        ]
        if not fits:
            wrote = [(call.operation, call.params) for call in left][:3]
            return f"did not write {operation} {params}; wrote {wrote}"
        left.remove(fits[0])
    return f"wrote besides: {[(call.operation, call.params) for call in left]}" if left else ""


def _is_part(expected: Any, found: Any) -> bool:
    """Whether ``found`` has all that is ``expected``: of objects these fields, else the same value."""
    if is_object(expected):
        return is_object(found) and all(_is_part(item, found.get(key)) for key, item in expected.items())
    if is_array(expected):
        items: Sequence[Any] = found if is_array(found) else []
        return len(items) == len(expected) and all(map(_is_part, expected, items))
    return str(expected) == str(found)
