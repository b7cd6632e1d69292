"""The operations that hosted mode knows by name, from a tab-separated file.

Columns: ``slug entity action method path params body_type body_fields``. A parameter is ``name!:p:type``:
``!`` marks a required one, ``p``, ``q``, ``h`` or ``c`` its place; a body's field is ``name!:type``.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from ..errors import CatalogueError

__all__ = ["CatalogueField", "CatalogueOperation", "read_catalogue"]

_PLACES = {"p": "path", "q": "query", "h": "header", "c": "cookie"}
_COLUMNS = ("slug", "entity", "action", "method", "path", "params", "body_type", "body_fields")


@dataclass(frozen=True, slots=True)
class CatalogueField:
    """A parameter or a body's field.

    Attributes:
        name: As it goes over the wire.
        type: ``string``, ``integer|null``, ``array<object>``.
        required: Whether a call must give it.
        place: ``path``, ``query``, ``header`` or ``cookie``; of a body's field ``body``.
    """

    name: str
    type: str
    required: bool
    place: str


@dataclass(frozen=True, slots=True)
class CatalogueOperation:
    """One row.

    Attributes:
        entity: Its entity.
        action: Its action.
        method: ``GET`` and so on; ``GRAPHQL`` for a query or a mutation.
        path: Its path in the spec.
        parameters: What it takes outside its body.
        media_type: Of its body; empty where there is none.
        fields: Of its body.
    """

    entity: str
    action: str
    method: str
    path: str
    parameters: tuple[CatalogueField, ...]
    media_type: str
    fields: tuple[CatalogueField, ...]

    @property
    def name(self) -> str:
        """``entity.action``."""
        return f"{self.entity}.{self.action}"


def read_catalogue(path: Path, slug: str) -> list[CatalogueOperation]:
    """The rows of a connector; none where the file does not have it. Of two with one name the later counts.

    Raises:
        CatalogueError: The file cannot be read, or has other columns.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    except (OSError, UnicodeDecodeError) as error:
        raise CatalogueError(f"{path}: {error}") from None
    if rows and (missing := [name for name in _COLUMNS if name not in rows[0]]):
        raise CatalogueError(f"{path}: no column {missing[0]}; a catalogue must have {' '.join(_COLUMNS)}")
    found: dict[str, CatalogueOperation] = {}
    for row in rows:
        if row["slug"] == slug:
            operation = CatalogueOperation(
                row["entity"],
                row["action"],
                row["method"].upper(),
                row["path"],
                tuple(_parameter(item, path) for item in (row["params"] or "").split()),
                row["body_type"] or "",
                tuple(_field(item, path) for item in (row["body_fields"] or "").split()),
            )
            found[operation.name] = operation
    return list(found.values())


def _parameter(item: str, path: Path) -> CatalogueField:
    name, place, kind = _parts(item, 3, path)
    return CatalogueField(name.removesuffix("!"), kind, name.endswith("!"), _PLACES[place])


def _field(item: str, path: Path) -> CatalogueField:
    name, kind = _parts(item, 2, path)
    return CatalogueField(name.removesuffix("!"), kind, name.endswith("!"), "body")


def _parts(item: str, count: int, path: Path) -> list[str]:
    parts = item.rsplit(":", count - 1)
    if len(parts) != count or (count == 3 and parts[1] not in _PLACES):
        raise CatalogueError(f"{path}: {item!r} is not {'name:place:type' if count == 3 else 'name:type'}")
    return parts
