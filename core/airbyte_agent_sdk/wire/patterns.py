"""Matches regular expressions of specs in linear time."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic_core import SchemaValidator

__all__ = ["compiled", "matches"]


@lru_cache(maxsize=1024)
def compiled(pattern: str) -> SchemaValidator | None:
    """The pattern for an engine without backtracking; ``None`` if the pattern requires it.

    The engine does not support look-around and back references.
    """
    from pydantic_core import SchemaError, SchemaValidator, core_schema

    try:
        return SchemaValidator(core_schema.str_schema(pattern=pattern, regex_engine="rust-regex"))
    except SchemaError:
        return None


def matches(pattern: str, text: str) -> bool | None:
    """Whether the pattern matches anywhere in ``text``; ``None`` if it requires backtracking."""
    validator = compiled(pattern)
    return None if validator is None else validator.isinstance_python(text)
