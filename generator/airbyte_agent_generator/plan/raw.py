"""Looking into schemas that nobody has checked: what is of another kind than expected counts as absent."""

from __future__ import annotations

from typing import Any

from airbyte_agent_format.model.base import is_list, is_mapping

__all__ = ["items_of", "mapping", "mappings"]


def mapping(value: object) -> dict[str, Any]:
    """The value if it is a mapping, else an empty one."""
    return value if is_mapping(value) else {}


def items_of(value: object) -> list[Any]:
    """The value if it is a list, else an empty one."""
    return value if is_list(value) else []


def mappings(value: object) -> list[dict[str, Any]]:
    """The mappings in a list."""
    return [item for item in items_of(value) if is_mapping(item)]
