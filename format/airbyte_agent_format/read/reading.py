"""Collects the diagnostics of a file, including pydantic's errors."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable
from functools import cache
from typing import Any, Final, TypeVar, cast

from pydantic import TypeAdapter, ValidationError

from ..model.base import SpecModel
from .diagnostics import Diagnostic, Path, Severity, nearest
from .yaml_source import Source

__all__ = ["MAX_DIAGNOSTICS", "Reading", "TooManyError", "header_problem", "kind", "nearest_extension"]

#: Nobody reads more, and a hostile file could cause millions.
MAX_DIAGNOSTICS = 500

T = TypeVar("T")

_PREFIX = "x-airbyte-"
_CHOICE = re.compile(r"'([^']*)'")
_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_KINDS: Final[tuple[tuple[type, str], ...]] = (
    (type(None), "nothing"),
    (bool, "true or false"),
    (str, "a text"),
    (list, "a list"),
    (dict, "a mapping"),
)
_WANTED: Final = {
    "bool_type": "true or false",
    "dict_type": "a mapping",
    "float_type": "a number",
    "int_from_float": "a whole number",
    "int_type": "a whole number",
    "list_type": "a list",
    "model_type": "a mapping",
    "string_type": "a text",
}
#: OpenAPI keys that are not supported, and why.
_REFUSED: Final = {
    "callbacks": "connectors do not receive requests",
    "webhooks": "connectors do not receive requests",
}


class TooManyError(Exception):
    """The maximum number of errors is exceeded."""


class Reading:
    """Collects the diagnostics about one file.

    Args:
        source: The file.
        foreign: It was written elsewhere, so harmless mistakes only cause warnings.
    """

    def __init__(self, source: Source, *, foreign: bool) -> None:
        self.source = source
        self.foreign = foreign
        # A dict as an ordered set: duplicates are reported once.
        self.diagnostics: dict[Diagnostic, None] = dict.fromkeys(source.duplicates)

    def error(self, path: Path, message: str) -> None:
        """Report an error: the file cannot be used."""
        self._record(self.source.diagnostic(path, message))

    def strict_error(self, path: Path, message: str) -> None:
        """Report a mistake of the file's maintainer: an error in our own files, a warning in foreign ones."""
        self._record(self.source.diagnostic(path, message, "warning" if self.foreign else "error"))

    def warn(self, path: Path, message: str) -> None:
        """Report a warning."""
        self._record(self.source.diagnostic(path, message, "warning"))

    def _record(self, diagnostic: Diagnostic) -> None:
        if len(self.diagnostics) < MAX_DIAGNOSTICS:
            self.diagnostics[diagnostic] = None
        elif diagnostic.severity == "error":
            self.diagnostics.popitem()
            self.diagnostics[diagnostic] = None
            raise TooManyError

    def expect(self, path: Path, name: str, known: Iterable[str], problem: str) -> None:
        """Report ``problem`` with the nearest known name, unless ``name`` is known."""
        if name not in known:
            self.strict_error(
                path, problem if len(self.diagnostics) >= MAX_DIAGNOSTICS else problem + nearest(name, known)
            )

    @property
    def failed(self) -> bool:
        """Whether there was an error."""
        return any(diagnostic.severity == "error" for diagnostic in self.diagnostics)

    def part(self, shape: type[T], path: Path, value: Any) -> T | None:
        """Parse ``value`` as a ``shape``; ``None`` after reporting errors."""
        try:
            return cast("T", _adapter(cast("Hashable", shape)).validate_python(value, context=self))
        except ValidationError as error:
            told: set[Path] = set()
            for detail in error.errors(include_url=False):
                place = (*path, *_held(value, detail["loc"], missing=detail["type"] == "missing"))
                if place not in told:
                    told.add(place)
                    self.error(place, _say(detail, place))
            return None

    def unknown_key(self, part: type[SpecModel], mapping: dict[str, Any], key: str) -> None:
        """Report an unknown ``key`` in ``mapping``, parsed as a ``part``."""
        message, is_error = "unknown key", True
        if key.startswith(_PREFIX):
            message += nearest_extension(key, part.known_keys())
            if key in _extensions():
                message = "is a key of the format, but is not allowed here"
            elif message == "unknown key":
                message, is_error = "unknown key, perhaps from a newer format; it is ignored", False
        elif key.startswith("x-") or part.unknown_keys == "ignore":
            return
        else:
            message += nearest(key, part.known_keys())
            is_error = part.unknown_keys == "error" or message != "unknown key"
            message = f"not supported; {_REFUSED[key]}" if key in _REFUSED else message
        severity: Severity = "error" if is_error and not self.foreign else "warning"
        place = self.source.key_place(mapping, key)
        self._record(Diagnostic(self.source.name, *place, key, message, severity))


def nearest_extension(key: str, known: Iterable[str]) -> str:
    """Like :func:`nearest`, for ``x-airbyte-*`` keys without their common prefix."""
    tails = sorted(name.removeprefix(_PREFIX) for name in known if name.startswith(_PREFIX))
    return nearest(key.removeprefix(_PREFIX), tails).replace("did you mean ", f"did you mean {_PREFIX}")


def header_problem(name: str | None) -> str | None:
    """The error if ``name`` is not a valid HTTP header name, otherwise empty."""
    return (
        f"{name!r} is not a valid header name" if name is not None and not _HEADER.fullmatch(name) else None
    )


def kind(value: Any) -> str:
    """A description of a value's kind; a number is shown."""
    for known, words in _KINDS:
        if type(value) is known:
            return words
    return repr(value)


@cache
def _adapter(shape: Any) -> TypeAdapter[Any]:
    return TypeAdapter(shape)


@cache
def _extensions() -> frozenset[str]:
    """Every ``x-airbyte-*`` key of the format."""
    parts = [SpecModel]
    for part in parts:
        parts += part.__subclasses__()
    return frozenset(key for part in parts for key in part.known_keys() if key.startswith(_PREFIX))


def _held(value: Any, steps: tuple[str | int, ...], *, missing: bool) -> Path:
    """The part of ``steps`` that exists in the file: pydantic adds the names of union branches."""
    held: list[str | int] = []
    for step in steps[: len(steps) - missing]:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            continue
        held.append(step)
    return (*held, *steps[len(steps) - missing :])


def _say(detail: Any, place: Path) -> str:
    """Converts a validation error to a message that says what to write."""
    given, context = detail["input"], detail.get("ctx", {})
    if detail["type"] == "missing":
        return f"missing in {place[-2]}" if len(place) > 1 and isinstance(place[-2], str) else "missing"
    if detail["type"] == "literal_error":
        choices: list[str] = _CHOICE.findall(context["expected"])
        hint = nearest(given, choices) if isinstance(given, str) else ""
        return f"must be one of {', '.join(choices)}{hint}"
    if detail["type"] == "greater_than_equal":
        return f"must be at least {context['ge']:g}"
    wanted = _WANTED.get(detail["type"])
    if wanted is None:
        return str(detail["msg"])
    quote = "; put it in quotes" if wanted == "a text" and isinstance(given, int | float) else ""
    return f"must be {wanted}, not {kind(given)}{quote}"
