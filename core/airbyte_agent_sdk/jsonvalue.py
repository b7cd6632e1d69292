"""JSON values told apart, for people and for type checkers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import TypeIs

__all__ = ["is_array", "is_object"]


def is_object(value: object) -> TypeIs[Mapping[str, Any]]:
    """Whether ``value`` is a JSON object: any mapping."""
    return isinstance(value, Mapping)


def is_array(value: object) -> TypeIs[Sequence[Any]]:
    """Whether ``value`` is a JSON array: any sequence that is not text or bytes."""
    return isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray)
