"""The tables of a context store: an entity's columns, and the paths by which queries name them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from airbyte_agent_sdk.errors import InvalidParameterError, suggest
from airbyte_agent_sdk.spi import ContextStoreEntity, is_object

__all__ = ["Path", "Table"]

#: Types whose members a path may name although the spec does not.
_OPEN = frozenset({"any", "object"})


@dataclass(frozen=True, slots=True)
class Path:
    """A place in a record: a column, or a member of an object in one.

    Attributes:
        steps: The names on the way.
        kind: The JSON type that the spec declares, or ``any``.
    """

    steps: tuple[str, ...]
    kind: str = "any"

    def __str__(self) -> str:
        return ".".join(self.steps)


@dataclass(frozen=True, slots=True)
class Table:
    """An entity in the store.

    Attributes:
        name: Name of the entity.
        columns: JSON type of each column, or the columns of an object. Empty if they are unknown.
        key: The columns that identify a record; without one, equal records are one.
    """

    name: str
    columns: Mapping[str, Any] = field(default_factory=dict[str, Any])
    key: tuple[str, ...] = ()

    @classmethod
    def of(cls, name: str, entity: ContextStoreEntity) -> Table:
        """The table of an entity in a connector's definition. Its key is ``id`` unless the spec says."""
        return cls(name, entity.columns, entity.key or (("id",) if "id" in entity.columns else ()))

    def kind(self, column: str) -> str:
        """The JSON type of a column, or ``any``."""
        kind = self.columns.get(column, "any")
        return kind if isinstance(kind, str) else "object"

    def path(self, name: str, where: str) -> Path:
        """The place that a query names: ``email``, or ``address.city`` in an object.

        Args:
            name: A column, or a dotted path into one.
            where: Where in the query it stands, for the message.

        Raises:
            InvalidParameterError: There is no such column.
        """
        steps: tuple[str, ...] = ()
        rest, members = name, self.columns
        while True:
            step = _longest(rest, members)
            if step is None:
                break
            steps = (*steps, step)
            rest, kind = rest[len(step) + 1 :], members[step]
            if not rest:
                return Path(steps, kind if isinstance(kind, str) else "object")
            if is_object(kind):
                members = kind
            elif kind in _OPEN:
                return Path(_plain((*steps, *rest.split(".")), where))
            else:
                raise InvalidParameterError(
                    f"{where}: {'.'.join(steps)} of {self.name} is of type {kind} and has no {rest}"
                )
        if not self.columns:
            return Path(_plain(tuple(name.split(".")), where))
        known = [".".join((*steps, member)) for member in members]
        hint = suggest(name, known) or f"; columns: {', '.join(known)}"
        raise InvalidParameterError(f"{where}: {self.name} has no column {name!r}{hint}")


def _longest(name: str, members: Mapping[str, Any]) -> str | None:
    """The member that a dotted path begins with; names may contain dots themselves."""
    found = [item for item in members if name == item or name.startswith(f"{item}.")]
    return max(found, key=len, default=None)


def _plain(steps: tuple[str, ...], where: str) -> tuple[str, ...]:
    """The steps of a path that the spec does not know, if a database's path can spell them."""
    for step in steps:
        if not step or any(character in '"\\' or ord(character) < 32 for character in step):
            raise InvalidParameterError(f"{where}: {step!r} is not a name that a query can use")
    return steps
