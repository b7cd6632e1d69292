"""Programs of a model: checked, then run in a sandbox that asks the host for every call.

The sandbox is a process of its own without network, files or environment. A call of an operation pauses it,
and the session makes the call as for any other tool; while a write waits for its confirmation, the program
stands still.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final, TypeVar, cast
from uuid import UUID

from pydantic_monty import (
    ClassInstance,
    CollectString,
    FunctionSnapshot,
    FutureSnapshot,
    Monty,
    MontyComplete,
    MontyCrashedError,
    MontyRuntimeError,
    MontySession,
    MontySyntaxError,
    MontyTypingError,
    NameLookupSnapshot,
    ResourceLimits,
)

from ...values import is_array, is_object
from ..output import Shape, cleaned, envelope, fitted, without_empty
from ..session import Session
from ..tool import Outcome, Steps, ToolResult
from .calls import ProgramCalls, StoppedError
from .checking import refusals
from .space import Space
from .stubs import signature
from .values import plain

__all__ = ["run"]

T = TypeVar("T")

#: Characters that a program prints, seconds that it computes, and its memory in MiB.
_PRINTED, _SECONDS, _MEMORY = 20_000, 5, 128
_LIMITS: Final[ResourceLimits] = {
    "max_feed_duration_secs": float(_SECONDS),
    "max_memory": _MEMORY * 2**20,
    "max_recursion_depth": 200,
    "max_suspensions": 1_000,
}
#: How the sandbox words that a limit was reached, and what the model is told.
_BEYOND: Final = (
    ("time limit exceeded", f"the program computed for more than {_SECONDS} seconds"),
    (
        "memory limit exceeded",
        f"the program used more than {_MEMORY} MiB; read less, or keep less",
    ),
)
#: Seconds after which a sandbox that neither ends nor pauses is stopped.
_HUNG: Final = 20.0
#: Failures that a program may catch; any other ends it.
_CAUGHT: Final = frozenset({"not_found", "rejected", "conflict"})


def run(session: Session, space: Space, code: str, *, blocking: bool) -> Steps[ToolResult]:
    """Check a program and run it.

    Args:
        session: Makes its calls.
        space: What it can name.
        code: Python.
        blocking: Whether the connectors block; otherwise the sandbox is waited for in threads.
    """
    return (yield from _Program(session, space, code, blocking=blocking).run())


class _Entity:
    """What stands for an entity in the sandbox."""


class _Program:
    def __init__(self, session: Session, space: Space, code: str, *, blocking: bool) -> None:
        self._session, self._space, self._code, self._blocking = session, space, code, blocking
        self._services = space.named_in(code)
        #: The operations, by the objects that have them as methods.
        self._methods: dict[UUID, Mapping[str, str]] = {}
        self._printed = CollectString(_PRINTED)
        self._calls = ProgramCalls(session, space)
        #: Where the program makes its latest call.
        self._line: int | None = None
        #: The results of failed calls, by the messages of the exceptions, and how many there were of a kind.
        self._failures: dict[str, ToolResult] = {}
        self._caught: Counter[str] = Counter()

    def run(self) -> Steps[ToolResult]:
        pool = Monty(max_processes=1, request_timeout=_HUNG)
        yield from self._apart(pool.__enter__)
        try:
            sandbox = pool.checkout(
                limits=_LIMITS,
                type_check=True,
                type_check_stubs=self._space.stubs(self._services),
                type_check_format="json",
                os_policy={"sleep": "zero"},
            )
            yield from self._apart(sandbox.__enter__)
            return self._written((yield from self._finished(sandbox)))
        except StoppedError as stopped:
            return self._ended(stopped.outcome, self._line, **stopped.facts)
        except MontyCrashedError:
            message = "the sandbox stopped; a shorter program may run"
            return self._ended("failed", None, error="crashed", message=message)
        except (MontyRuntimeError, MontySyntaxError) as error:
            return self._raised(error)
        finally:
            pool.__exit__(None, None, None)

    def _apart(self, work: Callable[[], T]) -> Steps[T]:
        """Do what blocks: in a thread, where the connectors do not."""
        if self._blocking:
            return cast("T", (yield work))
        from anyio import to_thread

        return cast("T", (yield lambda: to_thread.run_sync(work)))

    def _finished(self, sandbox: MontySession) -> Steps[Any]:
        """Check the program and run it to its end; returns the value of its last line."""
        inputs = self._inputs()
        start = partial(sandbox.feed_start, self._code, inputs=inputs, print_callback=self._printed)
        try:
            return (yield from self._driven(start))
        except MontyTypingError as error:
            problems = refusals(error.display(), self._code, self._space)
            if problems:
                raise self._refused(problems) from None
        return (yield from self._driven(partial(start, skip_type_check=True)))

    def _driven(self, step: Callable[[], Any]) -> Steps[Any]:
        """Take a step, and all those after it: whenever the sandbox pauses, give it what it asks for."""
        snapshot = yield from self._apart(step)
        while not isinstance(snapshot, MontyComplete):
            if isinstance(snapshot, NameLookupSnapshot):
                step = snapshot.resume  # leaves the name undefined
            elif isinstance(snapshot, FutureSnapshot):
                raise StoppedError("invalid", error="program_failed", message="calls are not awaited")
            elif snapshot.is_os_function:
                step = snapshot.resume_auto  # modules for the checker; anything else is refused
            else:
                step = partial(snapshot.resume, (yield from self._answer(snapshot)))
            snapshot = yield from self._apart(step)
        return snapshot.output

    def _inputs(self) -> dict[str, Any]:
        """The services by name, each an object of entities, whose methods are the operations."""
        found: dict[str, Any] = {}
        for service in self._services:
            owner = _Entity()
            for attribute, methods in service.methods.items():
                entity = ClassInstance(_Entity(), allowed_methods=methods)
                self._methods[entity.id] = methods
                setattr(owner, attribute, entity)
            found[service.name] = ClassInstance(owner, eager_attrs=list(service.methods))
        return found

    def _answer(self, snapshot: FunctionSnapshot) -> Steps[Any]:
        """Make the call at which the program stands."""
        methods = self._methods.get(snapshot.object_id) if snapshot.object_id is not None else None
        name = (methods or {}).get(snapshot.function_name)
        if name is None:
            return {"exc_type": "AttributeError", "message": f"there is no {snapshot.function_name}"}
        self._line = self._code.encode()[: snapshot.position.start].count(b"\n") + 1
        entry = self._session.catalog.entry(name)
        made = yield from self._calls.make(entry, snapshot.args, snapshot.kwargs)
        if not isinstance(made, ToolResult):
            return {"return_value": made}
        facts = json.loads(made.text)
        if facts.get("error") not in _CAUGHT:
            raise StoppedError(made.outcome, **facts)
        message = f"{facts['error']}: {facts.get('message', '')}"
        self._failures[message] = made
        self._caught[f"{self._space.name(name)}: {facts['error']}"] += 1
        return {"exc_type": "RuntimeError", "message": message}

    def _written(self, value: Any) -> ToolResult:
        """The result of a program that came to its end."""
        shape, printed = Shape(self._session.limits.output, notes=self._calls.notes), self._printed.output
        data = cleaned(plain(value))
        if data is None and printed:
            data = cleaned(printed)
        elif value is None:
            shape.notes.append("The last line has no value, so nothing came back.")
        if is_object(data):
            data = (without_empty([data]) or [{}])[0]
        elif is_array(data):
            data = without_empty(list(data))
            shown = fitted(data, shape)
            if shown < len(data):
                shape.notes.append(f"{shown} of {len(data)} items fit here; return fewer, or fewer fields.")
                data = data[:shown]
        if self._caught:
            failed = ", ".join(f"{name} ({count})" for name, count in self._caught.items())
            shape.notes.append(f"Failed, and caught: {failed}.")
        return ToolResult(envelope(data, shape, **self._facts()))

    def _facts(self) -> dict[str, Any]:
        """What a program has done, whether it came to its end or not."""
        calls = self._calls
        return {
            "calls": calls.count or None,
            "writes_made": dict(calls.writes) or None,
            "account": ", ".join(calls.accounts) or None,
        }

    def _refused(self, problems: Sequence[str]) -> StoppedError:
        """A program that the checker refuses, with the signatures of what it calls."""
        text = "\n".join(problems)
        methods = {
            f"{service.name}.{attribute}.{method}": operation
            for service in self._services
            for attribute, found in service.methods.items()
            for method, operation in found.items()
        }
        named = [
            signature(self._session.catalog.entry(operation), name, longest=400)
            for name, operation in methods.items()
            if f"{name}`" in text or f"{name}:" in text
        ]
        return StoppedError(
            "invalid",
            error="program_refused",
            problems=problems[:20],
            signatures=named[:3],
            advice="Nothing was run. Correct the program and run it again.",
        )

    def _ended(self, outcome: Outcome, line: int | None, **facts: Any) -> ToolResult:
        """The result of a program that did not come to its end."""
        return ToolResult.of(
            outcome, **facts, line=line, printed=self._printed.output[-500:], **self._facts()
        )

    def _raised(self, error: MontyRuntimeError | MontySyntaxError) -> ToolResult:
        """The result of a program that raised an exception, or went beyond its limits."""
        message = error.display("type-msg")
        frames = [frame for frame in error.traceback() if frame.filename.startswith("<python-input")]
        line = frames[-1].line if frames else None
        failure = self._failures.get(message.partition(": ")[2])
        if failure is not None:
            return self._ended(failure.outcome, line, **json.loads(failure.text))
        for limit, said in _BEYOND:
            if limit in message:
                message = said
        if message.startswith("KeyError"):
            message += "; not every record has it: use get()"
        return self._ended("invalid", line, error="program_failed", message=message[:1_000])
