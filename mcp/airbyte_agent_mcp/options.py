"""What a server offers, and how it answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any, Final, Literal, TypeAlias, TypeGuard, cast, get_args

from airbyte_agent_sdk.errors import ConfigurationError, suggest

__all__ = ["Confirmation", "Options", "Results", "Style", "are_texts"]

Style: TypeAlias = Literal["compact", "typed", "code"]
Results: TypeAlias = Literal["text", "structured", "both"]
Confirmation: TypeAlias = Literal["destructive", "writes", "never"]

_CHOICES: Final = {
    "style": get_args(Style),
    "results": get_args(Results),
    "confirm": get_args(Confirmation),
}
_OF_THE_SERVER: Final = ("results", "confirm")


@dataclass(frozen=True, kw_only=True)
class Options:
    """What a server offers, and how it answers.

    Attributes:
        style: Which tools there are: see :func:`airbyte_agent_sdk.toolset`.
        include: Patterns of the operations to offer; by default all.
        exclude: Patterns of operations not to offer.
        allow_writes: Patterns of the writes to offer, such as ``customers.create`` or ``*``; by default none.
        confirm: Which writes a person confirms first: ``destructive`` are those that change or delete what
            is there, ``writes`` all. Where the client cannot ask a person, such a write is refused.
        results: Where a result stands: as text, as structured content, or both, which costs twice.
        max_output_chars: Characters of a result, at least 1,000.
        max_calls: Requests of a session in all; ``None`` is no limit.
        max_rps: Requests of a session a second; ``None`` is no limit.
        time_limit: Seconds that a call may take; ``None`` is no limit.
        folder: Where downloads are saved and files to upload are read; by default neither.

    Raises:
        ConfigurationError: A value is none of those that there are.
    """

    style: Style = "compact"
    include: Sequence[str] | None = None
    exclude: Sequence[str] = ()
    allow_writes: Sequence[str] = ()
    confirm: Confirmation = "destructive"
    results: Results = "text"
    max_output_chars: int = 25_000
    max_calls: int | None = None
    max_rps: float | None = None
    time_limit: float | None = 50.0
    folder: str | None = None

    def __post_init__(self) -> None:
        for name, choices in _CHOICES.items():
            value = getattr(self, name)
            if value not in choices:
                raise ConfigurationError(f"{name} must be {', '.join(choices)}, not {value!r}")

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Options:
        """The options of a file.

        Raises:
            ConfigurationError: One is unknown or of another type; the message names it.
        """
        names = [item.name for item in fields(cls)]
        for name, value in values.items():
            if name not in names:
                raise ConfigurationError(f"unknown option {name!r}{suggest(name, names) or ''}")
            _check_type(name, value)
        return cls(**values)

    def of_tools(self) -> dict[str, Any]:
        """Those that :func:`airbyte_agent_sdk.toolset` takes."""
        return {name: value for name, value in asdict(self).items() if name not in _OF_THE_SERVER}


def _check_type(name: str, value: Any) -> None:
    if name in ("include", "exclude", "allow_writes"):
        if not are_texts(value):
            raise ConfigurationError(f'{name} must be a list of patterns, such as ["customers.*"]')
    elif name.startswith("max_") or name == "time_limit":
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise ConfigurationError(f"{name} must be a number, not {value!r}")
    elif not isinstance(value, str):
        raise ConfigurationError(f"{name} must be a text, not {value!r}")


def are_texts(value: object) -> TypeGuard[list[str]]:
    """Whether a value is a list of texts."""
    return isinstance(value, list) and all(isinstance(item, str) for item in cast("list[object]", value))
