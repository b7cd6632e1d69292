"""A text that a schema's ``pattern`` allows."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable
from typing import Any

__all__ = ["matching"]

# Of the standard library, without types.
codes: Any = importlib.import_module("re._constants")
parser: Any = importlib.import_module("re._parser")

_OF_CATEGORY = {
    codes.CATEGORY_DIGIT: "4",
    codes.CATEGORY_SPACE: " ",
    codes.CATEGORY_WORD: "w",
    codes.CATEGORY_NOT_DIGIT: "a",
    codes.CATEGORY_NOT_SPACE: "a",
    codes.CATEGORY_NOT_WORD: "-",
}
#: Often right, and where more is asked than the pattern says, the likeliest: a country, a number.
_FAMILIAR = ("GB", "12", "abc")
#: For what is not said by what it is, but by what it is not.
_OTHERS = "aB1 -_"


def matching(pattern: str, turn: int, least: int = 0) -> str:
    """A familiar text, else the shortest that is easily found; another branch each ``turn``.

    Where none is found, it is one that does not match.

    Args:
        pattern: The pattern.
        turn: Which of several.
        least: The number of characters that the text has at least.
    """
    try:
        written = parser.parse(pattern)
    except re.error:  # of another dialect
        return _FAMILIAR[0]
    attempts = [(turn, 0), (0, 0), *((turn, times) for times in range(1, least + 1))]
    # In turn 0, what may be left out is in nothing's way.
    for text in (*_FAMILIAR, *("".join(_written(written, *attempt)) for attempt in attempts)):
        if len(text) >= least and re.search(pattern, text):
            return text
    return _FAMILIAR[0]


def _written(parts: Iterable[Any], turn: int, times: int) -> Iterable[str]:
    for code, value in parts:
        match code:
            case codes.LITERAL:
                yield chr(value)
            case codes.ANY:
                yield "a"
            case codes.NOT_LITERAL:
                yield next(other for other in _OTHERS if other != chr(value))
            case codes.IN:
                yield _one_of(value)
            case codes.BRANCH:
                yield from _written(value[1][turn % len(value[1])], turn, times)
            case codes.SUBPATTERN:
                yield from _written(value[-1], turn, times)
            case codes.MAX_REPEAT | codes.MIN_REPEAT:
                least, most, inner = value
                yield "".join(_written(inner, turn, times)) * min(max(least, turn and 1, times), most)
            case _:  # what takes no letter: the ends, and what must or must not follow
                pass


def _one_of(members: list[tuple[Any, Any]]) -> str:
    code, value = members[0]
    if code is codes.NEGATE:
        allowed = re.compile(f"[^{''.join(map(_spelt, members[1:]))}]")
        return next(other for other in _OTHERS if allowed.match(other))
    return (
        _OF_CATEGORY[value] if code is codes.CATEGORY else chr(value if code is codes.LITERAL else value[0])
    )


def _spelt(member: tuple[Any, Any]) -> str:
    code, value = member
    if code is codes.RANGE:
        return f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"
    if code is codes.CATEGORY:
        return {codes.CATEGORY_DIGIT: r"\d", codes.CATEGORY_SPACE: r"\s"}.get(value, r"\w")
    return re.escape(chr(value))
