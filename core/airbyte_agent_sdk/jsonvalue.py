"""JSON values told apart, for people and for type checkers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import TypeIs

__all__ = ["is_array", "is_object"]


def is_object(value: object) -> TypeIs[Mapping[str, Any]]:
    """Whether ``value`` is a JSON object: any mapping."""
    # What most values are comes first, here and below: asking an abstract class takes five times as long.
    return isinstance(value, dict) or (not isinstance(value, str) and isinstance(value, Mapping))


def is_array(value: object) -> TypeIs[Sequence[Any]]:
    """Whether ``value`` is a JSON array: any sequence that is not text or bytes."""
    if isinstance(value, str | dict | bytes | bytearray):
        return False
    return isinstance(value, (list, Sequence))
