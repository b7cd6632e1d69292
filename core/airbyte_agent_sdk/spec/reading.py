"""One file being read: where its complaints go, and pydantic's errors in our words."""

from __future__ import annotations

import re
from collections.abc import Hashable
from functools import cache
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter, ValidationError

from .complaints import Complaint, Path, Severity, nearest
from .part import Part
from .yaml_source import Source

__all__ = ["Reading", "kind"]

T = TypeVar("T")

_PREFIX = "x-airbyte-"
_CHOICE = re.compile(r"'([^']*)'")
_KINDS: dict[type, str] = {
    type(None): "empty",
    bool: "true or false",
    str: "a text",
    list: "a list",
    dict: "a mapping",
}
_WANTED = {
    "bool_type": "true or false",
    "dict_type": "a mapping",
    "float_type": "a number",
    "int_from_float": "a whole number",
    "int_type": "a whole number",
    "list_type": "a list",
    "model_type": "a mapping",
    "string_type": "a text",
}


class Reading:
    """Collects the complaints about one file.

    Args:
        source: The file.
        foreign: It was written by others, so that what does not keep it from running is only warned of.
    """

    def __init__(self, source: Source, *, foreign: bool) -> None:
        self.source = source
        self.foreign = foreign
        self.complaints: dict[Complaint, None] = dict.fromkeys(source.duplicates)

    def error(self, path: Path, message: str) -> None:
        """Nothing can be made of the file before this is mended."""
        self.complaints[self.source.complaint(path, message)] = None

    def lapse(self, path: Path, message: str) -> None:
        """A mistake of whoever maintains the file: an error, and a warning where that is somebody else."""
        severity: Severity = "warning" if self.foreign else "error"
        self.complaints[self.source.complaint(path, message, severity)] = None

    def warn(self, path: Path, message: str) -> None:
        """Worth knowing."""
        self.complaints[self.source.complaint(path, message, "warning")] = None

    @property
    def failed(self) -> bool:
        """Whether there was an error."""
        return any(complaint.severity == "error" for complaint in self.complaints)

    def part(self, shape: type[T], path: Path, value: Any) -> T | None:
        """``value`` as a ``shape``; ``None`` after complaints about what it lacks."""
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

    def stranger(self, part: type[Part], mapping: dict[str, Any], key: str) -> None:
        """``mapping``, read as a ``part``, has the unknown ``key``."""
        severity: Severity = "warning"
        if key.startswith(_PREFIX):
            hint = nearest_extension(key, part.known_keys())
            home = "" if hint else _home(key)
            message = f"unknown key{hint}"
            if home:
                message = f"does not belong here, but in {home}"
            elif not hint:
                message = "unknown key, perhaps of a newer version of the format; it is ignored"
            severity = "error" if hint or home else "warning"
        elif key.startswith("x-") or part.strangers == "ignore":
            return
        else:
            hint = nearest(key, part.known_keys())
            message = f"unknown key{hint}"
            severity = "error" if hint or part.strangers == "error" else "warning"
        if self.foreign:
            severity = "warning"
        place = self.source.key_place(mapping, key)
        self.complaints[Complaint(self.source.name, *place, key, message, severity)] = None


def nearest_extension(key: str, known: frozenset[str]) -> str:
    """As :func:`nearest`, among the known ``x-airbyte-*`` keys; their common beginning does not count."""
    tails = [name.removeprefix(_PREFIX) for name in known if name.startswith(_PREFIX)]
    hint = nearest(key.removeprefix(_PREFIX), sorted(tails))
    return hint.replace("did you mean ", f"did you mean {_PREFIX}")


def kind(value: Any) -> str:
    """What a value is, in words."""
    return next((words for kind, words in _KINDS.items() if isinstance(value, kind)), "a number")


@cache
def _adapter(shape: Any) -> TypeAdapter[Any]:
    return TypeAdapter(shape)


@cache
def _homes() -> dict[str, str]:
    """Each ``x-airbyte-*`` key, and the kind of mapping it belongs in."""
    homes: dict[str, str] = {}
    parts = [Part]
    for part in parts:
        parts += part.__subclasses__()
        for key in part.known_keys():
            if key.startswith(_PREFIX):
                homes.setdefault(key, re.sub(r"(?<=[a-z])(?=[A-Z])", " ", part.__name__).lower())
    return homes


def _home(key: str) -> str:
    return _homes().get(key, "")


def _held(value: Any, steps: tuple[str | int, ...], *, missing: bool) -> Path:
    """``steps`` as far as the file has them: pydantic adds the names of a union's branches."""
    held: list[str | int] = []
    for index, step in enumerate(steps):
        if missing and index == len(steps) - 1:
            held.append(step)
            break
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            continue
        held.append(step)
    return tuple(held)


def _say(detail: Any, place: Path) -> str:
    """A validation error as what to write instead."""
    given = detail["input"]
    context = detail.get("ctx", {})
    if detail["type"] == "missing":
        return f"missing in {place[-2]}" if len(place) > 1 else "missing"
    if detail["type"] == "literal_error":
        choices: list[str] = _CHOICE.findall(context["expected"])
        hint = nearest(given, choices) if isinstance(given, str) else ""
        return f"must be one of {', '.join(choices)}{hint}"
    if detail["type"] == "greater_than_equal":
        return f"must be at least {context['ge']:g}"
    wanted = _WANTED.get(detail["type"])
    if wanted is None:
        return str(detail["msg"])
    if given is None:
        return f"is empty; write {wanted}"
    quote = "; put it in quotes" if wanted == "a text" and isinstance(given, int | float) else ""
    return f"must be {wanted}, not {kind(given)}{quote}"
