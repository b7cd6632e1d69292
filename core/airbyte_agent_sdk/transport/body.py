"""Parses a response's bytes as JSON, in whatever encoding the server uses."""

from __future__ import annotations

import codecs
import json
import re
from typing import Any, Final

__all__ = ["LONG", "charset", "read_json"]

#: Bytes above which JSON is parsed in pieces.
LONG: Final = 1024 * 1024

#: Charsets that a response may declare, by Python's names. Some of Python's other codecs are not charsets,
#: and
#: some take time quadratic in the length of the text.
_CHARSETS = frozenset(
    {
        "utf-8",
        "utf-8-sig",
        "ascii",
        "big5",
        "cp437",
        "cp850",
        "cp932",
        "cp949",
        "euc_jp",
        "euc_kr",
        "gb18030",
        "gb2312",
        "gbk",
        "koi8-r",
        "koi8-u",
        "mac-roman",
        "shift_jis",
    }
)
_FAMILIES = ("utf-16", "utf-32", "iso8859-", "cp125", "iso2022_jp")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([^\s;\"']+)", re.IGNORECASE)


def read_json(content: bytes, content_type: str = "") -> Any:
    """Parse ``content``; ``NaN`` and infinities are floats, integers keep every digit.

    UTF-8 is tried first, whatever ``content_type`` declares: servers that send it often declare something
    else. Next come the declared charset and detection from the bytes. A lone surrogate, which JavaScript
    leaves when it truncates a string, becomes ``?``.

    Raises:
        ValueError: The content is not JSON, is truncated, is nested too deeply, or does not match its
            charset.
    """
    from pydantic_core import from_json  # imported with the first response, not with the connector

    if len(content) > LONG:
        from .gradual import read_long

        return read_long(_decoded(content, content_type))
    try:
        # Few values are alike, and looking them up takes time.
        return from_json(content, cache_strings="keys")
    except ValueError as error:
        said = error
    if content.lstrip()[:1] == b"<":
        raise ValueError("it is a web page or XML")
    guessed = json.detect_encoding(content)
    encoding = (charset(content_type) if guessed.startswith("utf-8") else None) or guessed
    try:
        if guessed == "utf-8-sig":  # whatever the header declares
            encoding = guessed
        value = json.loads(content.decode(encoding))
        return from_json(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"))
    except (ValueError, LookupError, RecursionError):
        raise ValueError(str(said)) from None


def _decoded(content: bytes, content_type: str) -> str:
    for encoding in ("utf-8-sig", charset(content_type), json.detect_encoding(content)):
        try:
            text = content.decode(encoding or "utf-8")
        except UnicodeDecodeError:
            continue
        if "\0" not in text[:4]:  # UTF-16 and UTF-32 may also be valid UTF-8
            return text.removeprefix("\ufeff")
    raise ValueError("invalid unicode")


def charset(content_type: str) -> str | None:
    """The charset that a ``Content-Type`` declares, by Python's name; ``None`` for an unusual one."""
    declared = _CHARSET.search(content_type)
    if declared is None:
        return None
    try:
        name = codecs.lookup(declared[1]).name
    except (LookupError, ValueError):
        return None
    return name if name in _CHARSETS or name.startswith(_FAMILIES) else None
