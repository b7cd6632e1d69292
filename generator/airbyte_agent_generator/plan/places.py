"""Locations of nested types, which determine their names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from .names import MAX_LENGTH, class_name, shortened, singular

__all__ = ["Place", "short_names"]


@dataclass(frozen=True, slots=True)
class Place:
    """A value in a record, or in the arguments of a method.

    Attributes:
        root: The class of the record or of the arguments.
        path: The fields that lead from there to the value, in CamelCase.
    """

    root: str
    path: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The class of an object here, such as ``CustomerCreateParamsTax``."""
        return "".join((self.root, *self.path))

    def field(self, name: str) -> Place:
        """The value of a field, by the API's name."""
        return replace(self, path=(*self.path, class_name(name)))

    def item(self) -> Place:
        """An item of an array."""
        if not self.path:
            return replace(self, root=singular(self.root))
        return replace(self, path=(*self.path[:-1], singular(self.path[-1])))

    def value(self) -> Place:
        """A value of a map."""
        if not self.path:
            return replace(self, root=f"{self.root}Value")
        return replace(self, path=(*self.path[:-1], f"{self.path[-1]}Value"))


def short_names(places: Iterable[Place]) -> dict[Place, str]:
    """Names with as much of the end of each path as tells the places apart, and as little as fits."""
    ends = {
        place: [replace(place, path=place.path[start:]) for start in _backwards(place)] for place in places
    }
    users = Counter(end for candidates in ends.values() for end in candidates)
    return {
        place: _fitting(next((end for end in candidates if users[end] == 1), place))
        for place, candidates in ends.items()
    }


def _backwards(place: Place) -> range:
    return range(len(place.path) - 1, -1, -1)


def _fitting(place: Place) -> str:
    """The name, shortened behind the root if it can be: what begins alike belongs together."""
    return f"{place.root}{shortened(''.join(place.path), MAX_LENGTH - len(place.root))[0]}"
