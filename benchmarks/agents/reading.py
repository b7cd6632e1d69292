"""How a scripted model reads texts: records, further pages, names of operations and arguments."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from airbyte_agent_sdk.values import is_array, is_object

__all__ = ["Page", "Read", "has_read", "most", "names_argument", "operations_in", "page_of", "signature_in"]

_NAME: Final = re.compile(r"[a-z][a-z0-9_-]*(?:\.[a-z0-9_]+)+")
_WORD: Final = re.compile(r"[a-z][a-z0-9_]*")
_ACTIONS: Final = ("list", "search", "get", "create", "update", "delete", "download")


class Read(dict[str, Any]):
    """An object as a model reads it: fields by name, and what is not there counts as nothing."""

    def __getattr__(self, name: str) -> Any:
        return wrapped(self.get(name))


class _Nothing:
    """A field that is not there, or null."""

    def __getattr__(self, name: str) -> Any:
        return self

    def __iter__(self) -> Iterator[Any]:
        return iter(())

    def __bool__(self) -> bool:
        return False

    def __eq__(self, other: object) -> bool:
        return other is None or isinstance(other, _Nothing)

    def __hash__(self) -> int:
        return 0


NOTHING: Final = _Nothing()


def wrapped(value: Any) -> Any:
    """A JSON value for expressions."""
    if is_object(value):
        return Read(value)
    if is_array(value):
        return [wrapped(item) for item in value]
    return NOTHING if value is None else value


def most(pairs: Any) -> Any:
    """The name whose numbers add up to most, of pairs of a name and a number."""
    sums: dict[Any, float] = {}
    for name, number in pairs:
        sums[name] = sums.get(name, 0) + number
    return max(sums, key=lambda name: sums[name])


class Page:
    """What a result says.

    Attributes:
        value: Its records, or its one record, for expressions.
        more: Whether it says that there is more.
        cursor: Where it says that the rest begins.
        advises_table: Whether it says that ``table`` makes room.
        advises_limit: Whether it says that ``limit`` reads several pages in one call.
    """

    value: Any

    def __init__(self, text: str) -> None:
        found: Any = json.loads(text)
        self.more, self.cursor, self.advises_table, self.advises_limit = False, None, False, False
        if is_object(found) and "data" in found:
            meta: Mapping[str, Any] = found.get("meta") or found
            self.more = meta.get("complete") is False and meta.get("cursor") is not None
            self.more = self.more or meta.get("has_more") is True or meta.get("has_next_page") is True
            cursor = meta.get("cursor") or meta.get("end_cursor")
            self.cursor = None if cursor is None else str(cursor)
            self.advises_table = "table=true" in str(meta.get("note"))
            self.advises_limit = "limit, up to" in str(meta.get("note"))
            found = found["data"]
        self.value = wrapped(_from_table(found))


def page_of(text: str) -> Page | None:
    """What a result says; ``None`` where it is no JSON."""
    try:
        return Page(text)
    except ValueError:
        return None


def _from_table(data: Any) -> Any:
    if is_object(data) and sorted(data) == ["columns", "rows"]:
        return [dict(zip(data["columns"], row, strict=True)) for row in data["rows"]]
    return data


def has_read(name: str, text: str) -> bool:
    """Whether a name stands in a text as a word of its own."""
    return re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text) is not None


def names_argument(name: str, text: str) -> bool:
    """Whether a signature or a schema in a text has an argument of that name."""
    return re.search(rf'"{re.escape(name)}": ?\{{|(?<![\w.]){re.escape(name)}\??: ', text) is not None


def signature_in(text: str, operation: str) -> str:
    """The line about an operation, of ``find`` or of an error that names the nearest."""
    lines: list[str] = text.splitlines()
    if text.startswith("{"):
        lines = json.loads(text).get("operations") or []
    return next((line for line in lines if line.startswith(f"{operation}(")), "")


def operations_in(text: str, slug: str, wants: str) -> list[str]:
    """The operations that a text names and that do what is wanted, in its order.

    A text may name an operation as a whole, or its entity and its action apart.
    """
    whole = [name for name in _NAME.findall(text) if re.fullmatch(wants, name)]
    if whole:
        return list(dict.fromkeys(whole))
    found = dict.fromkeys(_WORD.findall(text))
    actions = [action for action in _ACTIONS if action in found]
    apart = [f"{slug}.{entity}.{action}" for entity in found for action in actions]
    return [name for name in apart if re.fullmatch(wants, name)]
