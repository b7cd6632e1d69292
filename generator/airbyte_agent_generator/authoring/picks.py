"""Which of a vendor's operations become which entity and action: by hand, or by the catalogue."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from airbyte_agent_format.model.base import is_list, is_mapping
from airbyte_agent_format.read.yaml_source import Source, UnreadableError, read_yaml

from ..errors import PickError
from .catalogue import CatalogueOperation

__all__ = ["ACTIONS", "Pick", "of_catalogue", "read_picks", "template"]

ACTIONS = ("list", "get", "create", "update", "delete", "search", "download")
_KEYS = {"entity", "action", "from", "query"}


@dataclass(frozen=True, slots=True)
class Pick:
    """One operation that the spec shall have.

    Attributes:
        entity: Its entity.
        action: Its action.
        vendor: ``GET /tickets/{id}``, or ``query issues`` for GraphQL; empty where ``query`` says all.
        query: A whole GraphQL document.
        catalogue: What the catalogue says of it; ``None`` where it says nothing.
    """

    entity: str
    action: str
    vendor: str = ""
    query: str = ""
    catalogue: CatalogueOperation | None = None

    @property
    def name(self) -> str:
        """``entity.action``."""
        return f"{self.entity}.{self.action}"

    @property
    def is_graphql(self) -> bool:
        """Whether it is taken from a GraphQL schema."""
        return bool(self.query) or not self.vendor or self.vendor.startswith(("query ", "mutation "))


def template(path: str) -> str:
    """A path without its parameters' names and a format's suffix, which every document chooses for itself."""
    return re.sub(r"\{[^}]*\}", "{}", path).rstrip("/").removesuffix(".json")


def of_catalogue(operations: Sequence[CatalogueOperation]) -> list[Pick]:
    """A pick for each operation of the catalogue."""
    return [
        Pick(row.entity, row.action, "" if row.method == "GRAPHQL" else f"{row.method} {row.path}", "", row)
        for row in operations
    ]


def read_picks(path: Path, catalogue: Sequence[CatalogueOperation] = ()) -> list[Pick]:
    """Read a pick file: a YAML list of ``{entity, action, from}``; with ``query`` for ``from`` in GraphQL.

    Args:
        path: The file.
        catalogue: What the catalogue says; it names the parameters of those it has.

    Raises:
        PickError: It cannot be read, or an item is not one.
    """
    try:
        source = read_yaml(path.read_bytes(), str(path))
    except OSError as error:
        raise PickError(f"{path}: {error.strerror}") from None
    except UnreadableError as error:
        raise PickError(str(error)) from None
    if not is_list(source.data) or not source.data:
        raise PickError(f"{path}: must be a list of {{entity, action, from}}")
    rows = {row.name: row for row in catalogue}
    picks: dict[str, Pick] = {}
    for index, item in enumerate(source.data):
        pick = _pick(source, index, item, rows)
        if pick.name in picks:
            raise PickError(str(source.diagnostic((index,), f"{pick.name} is picked twice")))
        picks[pick.name] = pick
    return list(picks.values())


def _pick(source: Source, index: int, item: Any, rows: dict[str, CatalogueOperation]) -> Pick:
    def wrong(message: str) -> PickError:
        return PickError(str(source.diagnostic((index,), message)))

    if not is_mapping(item):
        raise wrong("must be {entity, action, from}")
    if strangers := sorted(item.keys() - _KEYS):
        raise wrong(f"unknown key {strangers[0]}; known keys: {', '.join(sorted(_KEYS))}")
    texts = {key: item.get(key, "") for key in _KEYS}
    if lacking := [key for key in ("entity", "action") if not isinstance(texts[key], str) or not texts[key]]:
        raise wrong(f"{lacking[0]} is missing")
    if texts["action"] not in ACTIONS:
        raise wrong(f"action must be one of {', '.join(ACTIONS)}")
    if bool(texts["from"]) == bool(texts["query"]):
        raise wrong("requires either from, as in `GET /tickets`, or a GraphQL query")
    name = f"{texts['entity']}.{texts['action']}"
    return Pick(texts["entity"], texts["action"], texts["from"], texts["query"], rows.get(name))
