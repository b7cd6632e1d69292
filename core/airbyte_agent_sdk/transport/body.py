"""An answer's bytes as JSON, however a server writes it."""

from __future__ import annotations

import codecs
import json
import re
from typing import Any

from pydantic_core import from_json

from .gradual import LONG, read_long

__all__ = ["charset", "read_json"]

#: Charsets that an answer may declare, by Python's names. Of Python's other codecs some are no charsets, and
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

    UTF-8 is tried first whatever ``content_type`` says: servers that send it often declare something else.
    Then its charset counts, then what the bytes look like. Half a surrogate pair, which JavaScript leaves
    where it cuts a text, becomes ``?``.

    Raises:
        ValueError: It is no JSON, is cut short, is nested too deep, or is in another charset than it says.
    """
    if len(content) > LONG:
        return read_long(_decoded(content, content_type))
    try:
        return from_json(
            content, cache_strings="keys"
        )  # few values are alike, and looking them up takes time
    except ValueError as error:
        said = error
    if content.lstrip()[:1] == b"<":
        raise ValueError("it is a web page or XML")
    guessed = json.detect_encoding(content)
    encoding = (charset(content_type) if guessed.startswith("utf-8") else None) or guessed
    try:
        if guessed == "utf-8-sig":  # whatever was declared
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
        if "\0" not in text[:4]:  # UTF-16 and UTF-32 may be UTF-8 too
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
