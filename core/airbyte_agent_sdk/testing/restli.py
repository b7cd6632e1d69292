"""Values from the syntax of Rest.li 2.0."""

from __future__ import annotations

import re
from typing import Any, Final
from urllib.parse import unquote

__all__ = ["restli_parsed"]

_PIECE: Final = re.compile(r"List\(|[(),:]|[^(),:]+")


def restli_parsed(text: str) -> Any:
    """The list, the object or the text that a percent-encoded value of a query stands for.

    What LinkedIn's parser refuses is a text.
    """
    pieces = _PIECE.findall(text)[::-1]
    try:
        value = _value(pieces)
    except (IndexError, ValueError):
        return unquote(text)
    return unquote(text) if pieces else value


def _value(pieces: list[str]) -> Any:
    piece = pieces.pop()
    if piece == "List(":
        items: list[Any] = []
        while pieces[-1] != ")":
            items.append(_value(pieces))
            _separator(pieces)
        pieces.pop()
        return items
    if piece == "(":
        members: dict[str, Any] = {}
        while pieces[-1] != ")":
            key = _text(pieces.pop())
            if pieces.pop() != ":":
                raise ValueError(key)
            members[key] = _value(pieces)
            _separator(pieces)
        pieces.pop()
        return members
    return _text(piece)


def _separator(pieces: list[str]) -> None:
    """The comma between two members, after which there is another one."""
    if pieces[-1] == "," and pieces[-2] != ")":
        pieces.pop()
    elif pieces[-1] != ")":
        raise ValueError(pieces[-1])


def _text(piece: str) -> str:
    if piece in "(),:":
        raise ValueError(piece)
    return "" if piece == "''" else unquote(piece)
