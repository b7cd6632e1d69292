"""Records as they are stored: JSON that every database takes, and the key of each."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from typing import Any

from airbyte_agent_sdk.spi import is_array, is_object

from .query import folded

__all__ = ["folds", "key_of", "key_text", "storable", "text_of"]

#: What no database keeps in a text: NUL, and halves of surrogate pairs.
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def storable(value: Any) -> Any:
    """A JSON value as databases take it: U+FFFD for NUL and lone surrogates, and null for NaN."""
    if isinstance(value, str):
        return value if value.isascii() and "\0" not in value else _UNSTORABLE.sub("\ufffd", value)
    if isinstance(value, float):
        return value if abs(value) < float("inf") else None
    if is_object(value):
        return {storable(str(name)): storable(item) for name, item in value.items()}
    if is_array(value):
        return [storable(item) for item in value]
    return value


def text_of(record: Any) -> str:
    """A record as JSON; :func:`storable` where it has to be."""
    try:
        text = json.dumps(record, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    except ValueError:  # NaN
        return text_of(storable(record))
    if "\\u0000" in text or (not text.isascii() and _UNSTORABLE.search(text)):
        return json.dumps(storable(record), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text


def key_of(record: Any, key: Sequence[str], text: str, parent: Any = None) -> str:
    """What identifies a record: the values of its key as JSON, or a digest of all of it.

    Args:
        record: The record.
        key: The columns of the key.
        text: The record as JSON.
        parent: The record in whose list it is, if it is in one: others may have records of the same key.
    """
    found = _own_key(record, key, text)
    return found if parent is None else key_text([parent, found])


def _own_key(record: Any, key: Sequence[str], text: str) -> str:
    if key and is_object(record):
        values = [record.get(name) for name in key]
        if None not in values:
            return key_text(values[0] if len(values) == 1 else values)
    return hashlib.sha256(text.encode()).hexdigest()


def key_text(value: Any) -> str:
    """A value of a key as JSON, or the list of them."""
    return json.dumps(storable(value), ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def folds(record: Any) -> Any:
    """The texts of a record that ASCII's lower case does not do for, folded; ``None`` if there is none."""
    if isinstance(record, str):
        return None if record.isascii() else folded(record)
    if not is_object(record):
        return None
    found = {name: text for name, value in record.items() if (text := folds(value)) is not None}
    return found or None
