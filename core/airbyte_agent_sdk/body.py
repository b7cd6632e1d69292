"""An answer's bytes as JSON, however a server writes it."""

from __future__ import annotations

import json
import re
from typing import Any

from pydantic_core import from_json

__all__ = ["read_json"]

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([^\s;\"']+)", re.IGNORECASE)


def read_json(content: bytes, content_type: str = "") -> Any:
    """Parse ``content``; ``NaN`` and infinities are floats, integers keep every digit.

    UTF-8 is tried first whatever ``content_type`` says: servers that send it often declare something else.
    Then its charset counts, then what the bytes look like. Half a surrogate pair, which JavaScript leaves
    where it cuts a text, becomes ``?``.

    Raises:
        ValueError: It is no JSON, is cut short, is nested too deep, or is in another charset than it says.
    """
    try:
        return from_json(content)
    except ValueError as error:
        said = error
    if content.lstrip()[:1] == b"<":
        raise ValueError("it is a web page or XML")
    declared = _CHARSET.search(content_type)
    guessed = json.detect_encoding(content)
    encoding = declared[1] if declared and guessed.startswith("utf-8") else guessed
    try:
        if guessed == "utf-8-sig":  # whatever was declared
            encoding = guessed
        value = json.loads(content.decode(encoding))
        return from_json(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"))
    except (ValueError, LookupError, RecursionError):
        raise ValueError(str(said)) from None
