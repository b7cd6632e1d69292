"""Responses that a test sets for some calls, and the calls that were made."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from pydantic_core import from_json, to_json

from ..definition import Operation
from ..errors import ConfigurationError, suggest
from ..names import identifier
from ..values import is_object

__all__ = [
    "Call",
    "Script",
    "Step",
    "UnscriptedCallError",
    "api_params",
    "checked_count",
    "checked_seconds",
    "checked_status",
    "matches",
    "nearest",
    "shown",
]


class UnscriptedCallError(AssertionError):
    """A fake with ``strict=True`` got a call for which no response was set."""


@dataclass(frozen=True, slots=True)
class Call:
    """A call that a fake got.

    Attributes:
        name: ``entity.action``.
        params: Its parameters, by the API's names.
        status: The status of its response; 0 where the connection was closed without one.
    """

    name: str
    params: Mapping[str, Any]
    status: int

    def __str__(self) -> str:
        return shown(self.name, self.params)


@dataclass(slots=True)
class Step:
    """What a script does next.

    Attributes:
        data: The record, or the records of a list; with a ``status`` from 400 on the message.
        status: The status; ``None`` is the operation's own.
        times: How often; ``None`` is always.
        delay: Seconds to wait first.
        dropped: Whether the connection is closed instead.
        retry_after: Seconds that a failure asks to wait.
    """

    data: Any = None
    status: int | None = None
    times: int | None = None
    delay: float = 0.0
    dropped: bool = False
    retry_after: float | None = None


@dataclass(slots=True)
class Script:
    """What a fake does with calls of an operation. Methods can be chained: each is the next thing it does.

    Attributes:
        name: ``entity.action``.
        params: Parameters that a call must have; others may be anything.
    """

    name: str
    params: Mapping[str, Any]
    steps: list[Step] = field(default_factory=list[Step])

    def returns(self, data: Any = None, *, status: int | None = None, times: int | None = None) -> Self:
        """Respond with a record, or with the records of a list, which are given page by page.

        Args:
            data: A dict, or a list of dicts. Required fields that it leaves out are made up.
            status: The HTTP status, 200 to 599; by default that of the operation.
            times: How many calls get it, 1 or more; by default all.

        Raises:
            ConfigurationError: An argument is out of bounds, or the data cannot be sent as JSON.
        """
        self.steps.append(
            Step(
                _sendable(data),
                None if status is None else checked_status(status, "returns() takes", least=200),
                checked_count(times),
            )
        )
        return self

    def fails(
        self, status: int, message: str = "", *, times: int | None = None, retry_after: float | None = None
    ) -> Self:
        """Respond with an error, in the shape in which the service words it.

        Args:
            status: The HTTP status, 400 to 599.
            message: What the error says.
            times: How many calls fail, 1 or more; by default all.
            retry_after: Seconds to wait before the next try, in the header that the service uses.

        Raises:
            ConfigurationError: The status is not one of an error, or another argument is out of bounds.
        """
        if not isinstance(message, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"the message of fails() is text, not {message!r}")
        checked_status(status, "fails() takes", hint="; use returns()")
        wait = None if retry_after is None else checked_seconds(retry_after)
        self.steps.append(Step(message, status, checked_count(times), retry_after=wait))
        return self

    def drops(self, *, times: int | None = None) -> Self:
        """Close the connection without a response.

        Args:
            times: How many calls, 1 or more; by default all.

        Raises:
            ConfigurationError: ``times`` is out of bounds.
        """
        self.steps.append(Step(times=checked_count(times), dropped=True))
        return self

    def after(self, seconds: float) -> Self:
        """Wait before the response that was set last.

        If the connector's timeout is shorter, it raises ``TimeoutError`` after that time.

        Args:
            seconds: How long, 0 or more.

        Raises:
            ConfigurationError: There is no response to delay, or ``seconds`` is out of bounds.
        """
        if not self.steps:
            raise ConfigurationError("after() follows returns() or fails(), whose response it delays")
        self.steps[-1].delay = checked_seconds(seconds)
        return self

    def next(self) -> Step | None:
        """What to do with a call; ``None`` where nothing is left."""
        for step in self.steps:
            if step.times is None:
                return step
            if step.times > 0:
                step.times -= 1
                return step
        return None

    def __str__(self) -> str:
        return shown(self.name, self.params)


def checked_status(status: int, taker: str, *, least: int = 400, hint: str = "") -> int:
    """``status``, where it is one that ``taker`` takes.

    Raises:
        ConfigurationError: It is not an integer from ``least`` to 599.
    """
    if not isinstance(status, int) or isinstance(status, bool) or not least <= status <= 599:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"{taker} a status from {least} to 599, not {status!r}{hint}")
    return status


def checked_count(times: int | None) -> int | None:
    """``times``, where it is a number of calls or ``None``.

    Raises:
        ConfigurationError: It is neither.
    """
    if times is not None and (not isinstance(times, int) or isinstance(times, bool) or times < 1):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"times must be an integer above 0, not {times!r}")
    return times


def checked_seconds(seconds: float) -> float:
    """``seconds``, where it is a time to wait.

    Raises:
        ConfigurationError: It is not a finite number from 0 on.
    """
    number = isinstance(seconds, int | float) and not isinstance(seconds, bool)  # pyright: ignore[reportUnnecessaryIsInstance]
    if not number or not math.isfinite(seconds) or seconds < 0:
        raise ConfigurationError(f"seconds to wait must be a number from 0 on, not {seconds!r}")
    return seconds


def _sendable(data: Any) -> Any:
    """A copy of ``data`` as JSON has it; records of the connector are dicts in it."""
    if isinstance(data, bytes):
        return data
    try:
        return from_json(to_json(data))
    except ValueError as error:
        raise ConfigurationError(f"returns() takes what JSON can hold: {error}") from None


def shown(name: str, params: Mapping[str, Any]) -> str:
    """A call as Python writes it: ``customers.get(id='cus_1')``."""
    return f"{name}({', '.join(f'{identifier(key)}={value!r}' for key, value in params.items())})"


def api_params(operation: Operation, given: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments by the API's names.

    Raises:
        ConfigurationError: The operation has no such parameter.
    """
    names = {identifier(item.name): item.name for item in operation.parameters}
    found: dict[str, Any] = {}
    for name, value in given.items():
        api = name if name in operation.by_name or operation.open_body else names.get(name)
        if api is None:
            hint = suggest(name, names) or f"; it has {', '.join(names) or 'none'}"
            raise ConfigurationError(f"{operation.entity}.{operation.action} has no parameter {name!r}{hint}")
        found[api] = value
    return found


def matches(wanted: Mapping[str, Any], given: Mapping[str, Any]) -> bool:
    """Whether a call has the wanted parameters; of an object, the wanted members."""
    return all(name in given and _is_like(value, given[name]) for name, value in wanted.items())


def _is_like(wanted: Any, given: Any) -> bool:
    if is_object(wanted) and is_object(given):
        return matches(wanted, given)
    return bool(wanted == given) or str(wanted) == str(given)


def nearest(name: str, params: Mapping[str, Any], others: Iterable[Call | Script]) -> str | None:
    """The call or script that is most like a call; ``None`` where there is none."""

    def likeness(other: Call | Script) -> tuple[bool, bool, int]:
        entity = name.partition(".")[0] == other.name.partition(".")[0]
        return (
            name == other.name,
            entity,
            sum(_is_like(params[key], item) for key, item in other.params.items() if key in params),
        )

    best = max(others, key=likeness, default=None)
    return None if best is None else str(best)
