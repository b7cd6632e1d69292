"""Records of responses that have no body."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

from ..definition import Operation
from .response import extract

__all__ = ["record_in_headers"]

#: A whole number that JSON would write in the same way.
_WHOLE = re.compile(r"0|-?[1-9][0-9]{0,17}")


def record_in_headers(operation: Operation, headers: Mapping[str, str]) -> dict[str, Any] | None:
    """What the operation's meta extractors find in headers; ``None`` if that is nothing.

    Rest.li has the id of a created record only there, with its reserved characters encoded.
    """
    if operation.is_list or operation.answer != "json":
        return None
    found = {
        name: extract(path, None, headers)
        for name, path in operation.meta.items()
        if path.startswith("@header.")
    }
    return {name: _value(operation, text) for name, text in found.items() if text is not None} or None


def _value(operation: Operation, text: str) -> str | int:
    plain = unquote(text) if operation.restli else text
    return int(plain) if _WHOLE.fullmatch(plain) else plain
