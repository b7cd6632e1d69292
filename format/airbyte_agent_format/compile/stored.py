"""Entities of the context store as tables."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from airbyte_agent_sdk.definition import ContextStoreEntity

from ..model.info import ContextStore, ContextStoreField

__all__ = ["context_store"]


def context_store(store: ContextStore | None) -> dict[str, ContextStoreEntity]:
    """The entities of a spec's context store, by name."""
    return {
        item.entity: ContextStoreEntity(
            item.stream_name or item.entity, _columns(item.fields), tuple(item.primary_key)
        )
        for item in (store.entities if store is not None else ())
    }


def _columns(fields: Iterable[ContextStoreField]) -> dict[str, Any]:
    """The columns with their JSON types; an object whose properties are known has those."""
    return {item.name: _columns(item.properties) or _json_type(item.type) for item in fields}


def _json_type(names: str | list[str]) -> str:
    """The one type that a column has beside null, or ``any``."""
    kinds = [name for name in ([names] if isinstance(names, str) else names) if name != "null"]
    return kinds[0] if len(kinds) == 1 else "any"
