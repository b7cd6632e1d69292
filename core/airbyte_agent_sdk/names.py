"""Python names for API names: one rule, used by the generator and, for nested values, at run time."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Mapping
from functools import cache

__all__ = ["TAKEN_ATTRIBUTES", "attribute_names", "identifier", "identifiers", "module_names"]

#: Attributes of every connector, and what the body of its class still needs under that name.
TAKEN_ATTRIBUTES = frozenset({
    "bool", "cached_property", "call", "check", "check_entities", "close", "connector_id", "connector_name",
    "connector_version", "context_store", "definition", "describe",
    "entity_schema", "execute", "execute_batch", "execution", "float", "httpx", "int", "list_entities",
    "open_download", "perform", "request", "request_pages", "str", "tool_utils", "tools", "with_options",
})  # fmt: skip

_LOWER_TO_UPPER = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_ACRONYM_END = re.compile(r"(?<=[A-Z])(?=[A-Z][a-z])")
_OUTSIDE = re.compile(r"[^0-9a-zA-Z]+")


def identifier(name: str) -> str:
    """Snake-case identifier for an API name.

    ``page[size]`` is ``page_size``, ``createdAt`` ``created_at``, ``from`` ``from_`` and ``2fa`` ``_2fa``.
    """
    spaced = _ACRONYM_END.sub("_", _LOWER_TO_UPPER.sub("_", name))
    snake = _OUTSIDE.sub("_", spaced).strip("_").lower()
    if not snake:
        # Nothing speakable is left ("$", "日本"): the code points still make a stable name.
        snake = "x" + "_".join(f"{ord(char):x}" for char in name)
    if snake[0].isdigit():
        return f"_{snake}"
    if keyword.iskeyword(snake):
        return f"{snake}_"
    return snake


def identifiers(names: Iterable[str], *, reserved: Iterable[str] = ()) -> dict[str, str]:
    """Map each API name to an identifier unique among them; a name already taken gets ``_2``, ``_3``...

    ``reserved`` names are avoided with a trailing underscore.
    """
    forbidden = frozenset(reserved)
    taken: set[str] = set()
    result: dict[str, str] = {}
    for name in names:
        base = identifier(name)
        if base in forbidden:
            base += "_"
        unique, number = base, 2
        while unique in taken:
            unique, number = f"{base.rstrip('_')}_{number}", number + 1
        taken.add(unique)
        result[name] = unique
    return result


@cache
def module_names(entities: tuple[str, ...]) -> Mapping[str, str]:
    """The module of each of a package's entities."""
    return identifiers(dict.fromkeys(entities))


@cache
def attribute_names(entities: tuple[str, ...]) -> Mapping[str, str]:
    """The attribute of a package's connector for each of its entities."""
    return identifiers(dict.fromkeys(entities), reserved=TAKEN_ATTRIBUTES)
