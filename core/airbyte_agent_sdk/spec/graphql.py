"""What a connector has to know of a GraphQL document: that it is one, and its variables.

Words and brackets are read and nothing more: whether the fields exist is for the server to say, and a full
parser would be one more dependency of every running spec.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

__all__ = ["GraphQLQuery", "parse_query"]

_PLACEHOLDER = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_SYMBOL = re.compile(
    r'''
      [\s,\ufeff]+ | \#[^\n]*
    | (?P<text> """(?:\\"""|(?!""").)*""" | "(?:[^"\\\n]|\\.)*" )
    | (?P<mark> \.\.\. | [!$&()\[\]{}:=@|] )
    | (?P<word> [_A-Za-z][_0-9A-Za-z]* )
    | (?P<number> -?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)? )
    ''',
    re.VERBOSE | re.DOTALL,
)
_CLOSING = {"(": ")", "[": "]", "{": "}"}


@dataclass(slots=True)
class GraphQLQuery:
    """Names in a document: its operations, the variables they declare and use, its ``{{ placeholders }}``."""

    operations: list[str] = field(default_factory=list[str])
    declared: set[str] = field(default_factory=set[str])
    used: set[str] = field(default_factory=set[str])
    placeholders: set[str] = field(default_factory=set[str])


def parse_query(text: str) -> GraphQLQuery:
    """Read a document.

    Raises:
        ValueError: It is none; the message names the line, counted from 1 within the document.
    """
    query = GraphQLQuery(placeholders=set(_PLACEHOLDER.findall(text)))
    symbols = _symbols(_PLACEHOLDER.sub("placeholder", text))
    open_at: list[tuple[str, int]] = []
    previous = ""
    for index, (symbol, line) in enumerate(symbols):
        following = symbols[index + 1][0] if index + 1 < len(symbols) else ""
        if not open_at and symbol not in {"{", "(", "@"} and previous in {"", "}"}:
            if symbol not in {"query", "mutation", "subscription", "fragment"}:
                raise ValueError(f"line {line}: a document starts with query, mutation or {{, not {symbol}")
            if symbol != "fragment":
                query.operations.append(following if following not in {"{", "("} else "")
        if symbol in _CLOSING:
            open_at.append((symbol, line))
        elif symbol in _CLOSING.values():
            if not open_at or _CLOSING[open_at[-1][0]] != symbol:
                raise ValueError(f"line {line}: {symbol} closes nothing")
            opening, _ = open_at.pop()
            # `{}` and `[]` are values where arguments stand, and nothing anywhere else.
            if previous == opening and not any(bracket == "(" for bracket, _ in open_at) and symbol != "]":
                raise ValueError(f"line {line}: {previous}{symbol} is empty")
        elif previous == "$":
            (query.declared if following == ":" else query.used).add(symbol)
        previous = symbol
    if open_at:
        raise ValueError(f"line {open_at[-1][1]}: {open_at[-1][0]} is not closed")
    if previous != "}":
        raise ValueError("it asks for no fields")
    return query


def _symbols(text: str) -> list[tuple[str, int]]:
    """Each word and mark that counts, with its line."""
    symbols: list[tuple[str, int]] = []
    end, line = 0, 1
    while end < len(text):
        match = _SYMBOL.match(text, end)
        if match is None:
            raise ValueError(f"line {line}: {text[end]} is not understood")
        if match.lastgroup:
            symbols.append(('""' if match.lastgroup == "text" else match[0], line))
        line += match[0].count("\n")
        end = match.end()
    return symbols
