"""Parses long JSON in pieces, so that other threads can run in between.

A C parser holds the GIL until it has parsed everything. Here it gets pieces of about 100 KB: longer values
are split into their members.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, Final

from pydantic_core import from_json

__all__ = ["read_long"]

#: Characters of a piece.
_PIECE: Final = 128 * 1024
#: Maximum nesting depth, same as the parser's.
_DEEPEST: Final = 200
_SPACE: Final = re.compile(r"[ \t\n\r]*")
#: What may follow a value.
_CLOSING: Final = frozenset('}]"')
_BEHIND: Final = frozenset(" \t\n\r,]}:")
_DECODER: Final[Any] = json.JSONDecoder()  # its type stub lacks the scanner
_scan: Callable[[str, int], tuple[Any, int]] = _DECODER.scan_once


def read_long(text: str) -> Any:
    """Parse a text like ``read_json``.

    Raises:
        ValueError: It is not JSON, or is nested too deeply.
    """
    reader = _Reader(text)
    value, end = reader.value(reader.space(0), _DEEPEST)
    if (end := reader.space(end)) != len(text):
        raise ValueError(f"trailing characters at character {end}")
    return value


class _Reader:
    """Parses a text through a sliding window."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._window, self._begin = "", 0

    def space(self, at: int) -> int:
        """The position after any white space."""
        match = _SPACE.match(self._text, at)
        return match.end() if match else at

    def value(self, at: int, levels: int) -> tuple[Any, int]:
        """The value at a position and its end; ``levels`` is the remaining nesting depth."""
        end = self._end(at)
        if end is not None:
            return _parsed(self._text[at:end]), end
        return self._long(at, levels)

    def _end(self, at: int) -> int | None:
        """The end of the value at a position; ``None`` if it is longer than a piece, or invalid."""
        for _ in range(2):
            inside = at - self._begin
            if 0 <= inside < len(self._window):
                try:
                    end = _scan(self._window, inside)[1]
                except (StopIteration, ValueError, RecursionError):
                    end = 0
                # A number may continue beyond the window.
                if end and (self._window[end - 1] in _CLOSING or self._window[end : end + 1] in _BEHIND):
                    return self._begin + end
                if inside == 0:
                    return None
            self._window, self._begin = self._text[at : at + _PIECE], at
        return None

    def _long(self, at: int, levels: int) -> tuple[Any, int]:
        opening = self._text[at : at + 1]
        if opening == "[":
            items: list[Any] = []
            return items, self._members(at, levels, items.extend)
        if opening == "{":
            fields: dict[str, Any] = {}
            return fields, self._members(at, levels, fields.update)
        try:
            end = _scan(self._text, at)[1]
        except StopIteration:
            raise ValueError(f"expected value at character {at}") from None
        return _parsed(self._text[at:end]), end

    def _members(self, at: int, levels: int, add: Callable[[Any], object]) -> int:
        """Parse the members of the array or object at a position; returns its end."""
        if not levels:
            raise ValueError("recursion limit exceeded")
        text, opening = self._text, self._text[at]
        closing = "]" if opening == "[" else "}"
        place = self.space(at + 1)
        if text[place : place + 1] == closing:
            return place + 1
        first: int | None = None  # start of the members that are not parsed yet
        last = place  # their end
        while True:
            member, key = place, ""
            if opening == "{":
                key, place = self._key(place)
            end = self._end(place)
            if first is not None and (end is None or end - first > _PIECE):
                add(_parsed(opening + text[first:last] + closing))
                first = None
            if end is None:
                value, end = self._long(place, levels - 1)
                add({key: value} if opening == "{" else (value,))
            elif first is None:
                first = member
            last, place = end, self.space(end)
            mark = text[place : place + 1]
            if mark == closing:
                break
            if mark != ",":
                raise ValueError(f"expected `,` or `{closing}` at character {place}")
            place = self.space(place + 1)
        if first is not None:
            add(_parsed(opening + text[first:last] + closing))
        return place + 1

    def _key(self, at: int) -> tuple[str, int]:
        """The key at a position, and the start of its value."""
        end = self._end(at) if self._text[at : at + 1] == '"' else None
        colon = self.space(end) if end is not None else at
        if end is None or self._text[colon : colon + 1] != ":":
            raise ValueError(f"expected a key and `:` at character {at}")
        return _parsed(self._text[at:end]), self.space(colon + 1)


def _parsed(piece: str) -> Any:
    try:
        return from_json(piece)
    except ValueError as error:
        if "surrogate" not in str(error) and "escape" not in str(error):
            raise
    # A lone surrogate, which JavaScript leaves when it truncates a string.
    return from_json(json.dumps(json.loads(piece), ensure_ascii=False).encode("utf-8", "replace"))
