"""The subset of JSONPath that specs use.

``$.a.b``, ``$['a']``, ``$.a[0].b``, ``$.a[*].b``, ``$[*][*]`` and ``$.links[?(@.rel=='next')].href``.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Final, NamedTuple, TypeAlias

from ..values import is_array, is_object

__all__ = ["JsonPath", "Step", "Where", "parse"]


class Where(NamedTuple):
    """The objects of an array in which ``name`` is ``value``."""

    name: str
    value: str

    def holds(self, member: Any) -> bool:
        """Whether a member of the array is one of them."""
        return is_object(member) and member.get(self.name) == self.value


#: A key of an object, an index of an array, a condition for its members, or ``None`` for every member.
Step: TypeAlias = str | int | Where | None

_STEP = re.compile(
    r"""
      \. (?P<name> [^.\[\]'"\s*]+ )
    | (?P<star> \.\* | \[\*\] )
    | \[ (?P<index> -?\d{1,9} ) \]
    | \[ ' (?P<single> (?: [^'\\] | \\. )+ ) ' \]
    | \[ " (?P<double> (?: [^"\\] | \\. )+ ) " \]
    | \[\? \(? @\.(?P<member> [^.\[\]'"\s*=()]+ ) == ' (?P<equals> (?: [^'\\] | \\. )* ) ' \)? \]
    """,
    re.VERBOSE,
)
_ESCAPE = re.compile(r"\\(.)")
_MISSING: Final[Any] = object()


class JsonPath:
    """A parsed path, created by :func:`parse`. Immutable and thread-safe.

    Attributes:
        text: The path as text.
        steps: The steps from the root.
        single: Whether one value is meant, that is, there is no ``*``.
    """

    __slots__ = ("_keys", "single", "steps", "text")

    def __init__(self, text: str, steps: tuple[Step, ...]) -> None:
        self.text = text
        self.steps = steps
        self.single = None not in steps
        # Fast path: almost every path consists of keys only.
        keys = tuple(step for step in steps if isinstance(step, str))
        self._keys = keys if len(keys) == len(steps) else None

    def __repr__(self) -> str:
        return f"JsonPath({self.text!r})"

    def find(self, value: Any) -> list[Any]:
        """All matches in ``value``, in document order; empty if there are none."""
        if self._keys is not None:
            found = self.first(value, _MISSING)
            return [] if found is _MISSING else [found]
        places = [value]
        for step in self.steps:
            places = [member for place in places for member in _members(place, step)]
            if not places:
                break
        return places

    def first(self, value: Any, default: Any = None) -> Any:
        """The first match, or ``default`` if there is none. A JSON ``null`` is a match."""
        if self._keys is None:
            found = self.find(value)
            return found[0] if found else default
        for key in self._keys:
            try:
                value = value[key]
            except (KeyError, TypeError, IndexError):
                return default
        return value


def _members(place: Any, step: Step) -> list[Any]:
    """The values that one step from ``place`` matches."""
    if is_object(place):
        if step is None:
            return list(place.values())
        return [place[step]] if isinstance(step, str) and step in place else []
    if is_array(place):
        if step is None:
            return list(place)
        if isinstance(step, Where):
            return [member for member in place if step.holds(member)]
        if isinstance(step, int) and -len(place) <= step < len(place):
            return [place[step]]
    return []


@lru_cache(maxsize=4096)
def parse(text: str) -> JsonPath:
    """Parse a path. The same text returns the same object.

    Raises:
        ValueError: The text is not a path of this subset; the message contains the column, starting at 1.
    """
    if not text.startswith("$"):
        raise ValueError(f"must be a JSONPath that starts with $, as in $.data, not {text!r}")
    steps: list[Step] = []
    end = 1
    while end < len(text):
        match = _STEP.match(text, end)
        if match is None:
            raise ValueError(
                f"{text!r} is invalid from column {end + 1} on; "
                "use $, .name, ['name'], [0], [*] or [?(@.name=='value')]"
            )
        kind, end = match.lastgroup, match.end()
        if kind == "star":
            steps.append(None)
        elif kind == "index":
            steps.append(int(match["index"]))
        elif kind == "name":
            steps.append(match["name"])
        elif kind == "equals":
            steps.append(Where(match["member"], _ESCAPE.sub(r"\1", match["equals"])))
        else:
            steps.append(_ESCAPE.sub(r"\1", match["single"] or match["double"]))
    return JsonPath(text, tuple(steps))
