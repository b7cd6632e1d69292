"""Patterns of other dialects as those that specs have, which are matched in linear time."""

from __future__ import annotations

import re
from functools import lru_cache

from airbyte_agent_sdk.wire.patterns import compiled

__all__ = ["translated"]

#: ``/pattern/flags``, as JavaScript and PHP write one.
_DELIMITED = re.compile(r"/(?P<pattern>.+)/(?P<flags>[a-z]*)", re.DOTALL)
#: Flags that change what matches, and those that are nothing to a single match in text.
_MEANINGFUL, _HARMLESS = frozenset("ims"), frozenset("dguy")
_POSIX = {
    "alnum": "A-Za-z0-9",
    "alpha": "A-Za-z",
    "blank": r" \t",
    "cntrl": r"\x00-\x1f\x7f",
    "digit": "0-9",
    "graph": "!-~",
    "lower": "a-z",
    "print": " -~",
    "punct": r"!-/:-@\[-`{-~",
    "space": r"\s",
    "upper": "A-Z",
    "word": r"\w",
    "xdigit": "A-Fa-f0-9",
}
_POSIX_CLASS = re.compile(rf"\[:({'|'.join(_POSIX)}):\]")
#: PCRE's escapes that are written otherwise elsewhere.
_ESCAPES = {"Z": "$", "z": "$", "A": "^", "/": "/"}
_UNKNOWN = re.compile(r"\\[pPucGKRXhHN]|\[:|\(\?<|\(\?[a-z]*-[a-z]*:")


@lru_cache(maxsize=1024)
def translated(pattern: str) -> str | None:
    """A pattern in the dialect of specs; ``None`` where it cannot be said there.

    Args:
        pattern: As a vendor's document has it: JavaScript's, with or without its slashes, PCRE's or POSIX's.
    """
    flags = ""
    if match := _DELIMITED.fullmatch(pattern):
        given = {*match["flags"]}
        if given <= _MEANINGFUL | _HARMLESS and (given or not _plain(pattern)):
            pattern, flags = match["pattern"], "".join(sorted(given & _MEANINGFUL))
    pattern = _POSIX_CLASS.sub(lambda found: _POSIX[found[1]], pattern)
    pattern = re.sub(r"\\(.)", lambda found: _ESCAPES.get(found[1], found[0]), pattern, flags=re.DOTALL)
    pattern = re.sub(r"\(\?<(?=[A-Za-z])", "(?P<", pattern)
    if _UNKNOWN.search(pattern):
        return None
    pattern = f"(?{flags}){pattern}" if flags else pattern
    try:
        re.compile(pattern)
    except re.error:
        return None
    return pattern if compiled(pattern) is not None else None


def _plain(pattern: str) -> bool:
    """Whether slashes around a pattern are those of a path, ``/users/``, and no delimiters."""
    return not re.search(r"[\\^$()[\]{}*+?|]", pattern)
