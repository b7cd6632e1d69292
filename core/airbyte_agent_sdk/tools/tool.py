"""A tool: what a model may call, in a form of no framework."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from inspect import isawaitable
from typing import Any, Literal, TypeAlias, TypeVar, cast

from pydantic_core import to_json

from ..calls.steps import run, run_blocking
from ..errors import ConfigurationError
from ..values import is_array, is_object

__all__ = [
    "DEEP",
    "Outcome",
    "Steps",
    "Tool",
    "ToolResult",
    "is_too_deep",
    "json_text",
    "json_value",
    "parsed_arguments",
]

T = TypeVar("T")
#: Levels of nesting that arguments may have.
DEEP = 100
_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str, allow_nan=False).encode

#: ``invalid`` is a call that the model can correct; ``failed`` one that it cannot correct by other arguments.
Outcome: TypeAlias = Literal["ok", "invalid", "failed"]
#: What a tool does, for asynchronous and blocking connectors alike: it yields functions, and is sent what
#: they return, or what the awaitable that they return results in.
Steps: TypeAlias = "Generator[Callable[[], Any], Any, T]"


def json_text(value: Any) -> str:
    """``value`` as compact JSON, as a model reads it."""
    try:
        text = _ENCODE(value)
    except ValueError:  # what is no number, in arguments that are repeated
        text = to_json(value, inf_nan_mode="null", fallback=str).decode()
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


@dataclass(frozen=True, slots=True)
class ToolResult:
    """The result of a tool call.

    Attributes:
        text: What the model reads: the text of one JSON object; of ``find`` and ``describe``, plain lines.
        outcome: Whether the call succeeded, and if not, whether the model can correct it.
    """

    text: str
    outcome: Outcome = "ok"

    @property
    def is_error(self) -> bool:
        """Whether the call did not succeed."""
        return self.outcome != "ok"

    @classmethod
    def of(cls, outcome: Outcome, **facts: Any) -> ToolResult:
        """The result whose text is an object of ``facts``, those that are empty left out."""
        return cls(
            json_text({name: fact for name, fact in facts.items() if fact not in (None, "", [])}), outcome
        )


@dataclass(frozen=True, eq=False)
class Tool:
    """A tool for a model.

    Attributes:
        name: Letters, digits, ``_`` and ``-``.
        description: What the model is told of it; at most 1,024 characters.
        parameters: JSON Schema of its arguments, an object.
        title: Its name for people.
        read_only: Whether it changes nothing.
        destructive: Whether it may change or delete what is there, rather than only add to it.
        idempotent: Whether a repeated call has no further effect.
        blocking: Whether its connectors are the blocking ones.
        open_world: Whether it reaches the service, rather than only what is known of it here.
        strict: Whether ``parameters`` have the strict form that providers constrain a model to.
    """

    name: str
    description: str
    parameters: Mapping[str, Any]
    title: str
    read_only: bool
    destructive: bool
    idempotent: bool
    blocking: bool
    steps: Callable[[Mapping[str, Any]], Steps[ToolResult]] = field(repr=False)
    open_world: bool = True
    strict: bool = False

    async def call(
        self,
        arguments: Mapping[str, Any] | str | None = None,
        *,
        progress: Callable[[int], Any] | None = None,
    ) -> ToolResult:
        """Call it, asynchronously; the tool of a blocking connector runs in a thread.

        Args:
            arguments: As the model gave them, or the JSON text of them.
            progress: Called before each request after the first with the number of those made, and awaited
                where it returns an awaitable. The tool of a blocking connector does not call it.

        Raises:
            ConnectorClosedError: The connector is closed.
        """
        if self.blocking:
            from anyio import to_thread

            return await to_thread.run_sync(self.call_blocking, arguments)
        given = parsed_arguments(arguments)
        return given if isinstance(given, ToolResult) else await _run(self.steps(given), progress)

    def call_blocking(self, arguments: Mapping[str, Any] | str | None = None) -> ToolResult:
        """Call it, for blocking code; otherwise like :meth:`call`.

        Raises:
            ConfigurationError: Its connectors are asynchronous.
            ConnectorClosedError: The connector is closed.
        """
        if not self.blocking:
            raise ConfigurationError(
                f"the tool {self.name} belongs to an asynchronous connector: await call(), or make tools of "
                "one whose name begins with Sync"
            )
        given = parsed_arguments(arguments)
        return given if isinstance(given, ToolResult) else run_blocking(self.steps(given), _done_blocking)


def json_value(text: str) -> Any:
    """The value of a JSON text.

    Raises:
        ValueError: It is none, has a number that is none, or is nested too deeply.
    """
    try:
        value = json.loads(text, parse_constant=_refuse_constant)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    if is_too_deep(value):
        raise ValueError("it is nested too deeply")
    return value


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON value")


def is_too_deep(value: Any) -> bool:
    """Whether a value is nested deeper than arguments are."""
    level: list[Any] = [value]
    for _ in range(DEEP):
        inner: list[Any] = []
        for item in level:
            if is_object(item):
                inner += item.values()
            elif is_array(item):
                inner += item
        if not inner:
            return False
        level = inner
    return True


def parsed_arguments(arguments: Mapping[str, Any] | str | None) -> Mapping[str, Any] | ToolResult:
    """A tool's arguments as a mapping, or the result that says that they are none."""
    value: Any = arguments
    if isinstance(value, str):
        try:
            value = json_value(value) if value.strip() else {}
        except ValueError as error:
            message = f"the arguments are not JSON: {error}"
            return ToolResult.of("invalid", error="invalid_arguments", message=message)
    if is_too_deep(value):
        message = f"the arguments are nested more than {DEEP} levels"
        return ToolResult.of("invalid", error="invalid_arguments", message=message)
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        message = f"the arguments must be an object, not {type(value).__name__}"
        return ToolResult.of("invalid", error="invalid_arguments", message=message)
    return cast("Mapping[str, Any]", value)


async def _run(steps: Steps[T], progress: Callable[[int], Any] | None) -> T:
    made = 0

    async def do(step: Callable[[], Any]) -> Any:
        nonlocal made
        if made and progress is not None and isawaitable(said := progress(made)):
            await said
        made += 1
        value = step()
        return await value if isawaitable(value) else value

    return await run(steps, do)


def _done_blocking(step: Callable[[], Any]) -> Any:
    value = step()
    _refuse_awaitable(value)
    return value


def _refuse_awaitable(value: object) -> None:
    if isawaitable(value):
        getattr(value, "close", lambda: None)()
        raise ConfigurationError("confirm must be a plain function for a blocking connector")
