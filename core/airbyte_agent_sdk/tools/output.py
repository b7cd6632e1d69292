"""Results as one JSON text that fits into a model's context: cleaned, and cut only between records."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache, lru_cache
from importlib import import_module
from typing import Any, Final, cast

from ..values import is_array, is_object
from .tool import json_text

__all__ = ["Shape", "cleaned", "envelope", "fitted", "without_empty"]

#: Above this, JSON numbers are not exact for all who read them.
_EXACT: Final = 2**53
#: Names of fields that hold a moment as seconds or milliseconds since 1970.
_MOMENT: Final = re.compile(
    r"(?:^|_)(?:created|updated|modified|timestamp|expires|date|time|at|start|end|canceled|ended)$",
    re.IGNORECASE,
)
_CAMEL: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
#: 2001 to 2100.
_SECONDS: Final = (978_307_200, 4_102_444_800)
_HTML: Final = re.compile(
    r"<(?:p|div|br|a|ul|ol|li|b|i|strong|em|h[1-6]|span|table|blockquote|pre|code|img)\b[^<>]*/?>",
    re.IGNORECASE,
)
#: Lengths to which long texts are cut in turn, where one record alone is too long.
_TEXTS: Final = (8_000, 2_000, 500, 120)
_ITEMS: Final = 10
#: Characters of the notes of a result.
_NOTES: Final = 400


def cleaned(value: Any, name: str = "") -> Any:
    """A JSON value as a model reads it rightly.

    Integers that other readers would round, and lone surrogates, become text that is exact and valid; HTML
    becomes Markdown, where ``markdownify`` is installed; a moment counted in seconds becomes ISO 8601 in UTC.

    Args:
        value: A JSON value.
        name: The field that holds it.
    """
    if isinstance(value, str):
        return _text(value)
    if is_object(value):
        return _cleaned_object(dict(value))
    if is_array(value):
        return [cleaned(item, name) for item in value]
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        moment = _moment(value) if _is_moment(name) else None
        return moment or (_exact(value) if abs(value) > _EXACT else value)
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return _text(str(value))


def _exact(value: int) -> str:
    """Digits of a long integer; Python writes no more than 4,300."""
    return str(value) if value.bit_length() < 10_000 else f"an integer of {value.bit_length():,} bits"


def _cleaned_object(fields: dict[str, Any]) -> dict[str, Any]:
    """The fields, changed in place. Most need nothing, and a call for each would take half of the time."""
    for key, item in fields.items():
        if type(item) is str:
            if not item.isascii() or "<" in item:
                fields[key] = _text(item)
        elif item is not None and type(item) is not bool:
            fields[key] = cleaned(item, key)
    if "".join(fields).isascii():
        return fields
    return {_text(key): item for key, item in fields.items()}


def _text(value: str) -> str:
    if not value.isascii():
        value = value.encode("utf-8", "replace").decode()
    # Only what is HTML as a whole: in source code or Markdown a tag is text, and must stay as it is.
    if "<" in value and _HTML.match(value.lstrip()) and "</" in value and value.rstrip().endswith(">"):
        convert = _markdown()
        if convert is not None:
            return re.sub(
                r"\n{3,}",
                "\n\n",
                convert(value, escape_asterisks=False, escape_underscores=False, escape_misc=False),
            ).strip()
    return value


@cache
def _markdown() -> Any:
    try:
        return import_module("markdownify").markdownify
    except ImportError:  # the extra is not installed: HTML stays
        return None


@lru_cache(maxsize=4096)
def _is_moment(name: str) -> bool:
    """Whether fields of that name hold moments."""
    return _MOMENT.search(_CAMEL.sub("_", name)) is not None


def _moment(value: int) -> str | None:
    seconds = value / 1000 if _SECONDS[0] * 1000 <= value <= _SECONDS[1] * 1000 else value
    if not _SECONDS[0] <= seconds <= _SECONDS[1]:
        return None
    return datetime.fromtimestamp(seconds, UTC).isoformat()


def without_empty(records: list[Any]) -> list[Any]:
    """The records without the fields that are null in all of them, at any depth.

    Args:
        records: As :func:`cleaned` returns them. They are changed in place.
    """
    _drop_empty([record for record in records if isinstance(record, dict)])
    return records


def _drop_empty(objects: list[dict[str, Any]]) -> None:
    for name in dict.fromkeys(key for item in objects for key in item):
        values: list[Any] = [item[name] for item in objects if name in item]
        held = [value for value in values if value is not None]
        if not held:
            for item in objects:
                item.pop(name, None)
        elif inner := list(_objects(held)):
            _drop_empty(inner)


def _objects(values: Iterable[Any]) -> Iterator[dict[str, Any]]:
    """The objects among the values, and in lists among them."""
    for value in values:
        if is_object(value):
            yield cast("dict[str, Any]", value)
        elif is_array(value):
            yield from _objects(value)


@dataclass(slots=True)
class Shape:
    """How a result is written.

    Attributes:
        longest: Characters of its text.
        table: Whether records are rows under the names of their columns.
        notes: What to say besides.
    """

    longest: int
    table: bool = False
    notes: list[str] = field(default_factory=list[str])


def fitted(records: Sequence[Any], shape: Shape) -> int:
    """How many of the records fit; at least one where there is one."""
    room = shape.longest - 600
    if shape.table:  # whose columns are those of all its records
        count = len(records)
        while count > 1 and len(json_text(_as_table(records[:count]))) > room:
            count = count * 3 // 4
        return count
    if len(json_text(records)) <= room:
        return len(records)
    used = 0
    for number, record in enumerate(records):
        used += len(json_text(record)) + 1
        if used > room:
            return max(number, 1)
    return len(records)


def envelope(data: Any, shape: Shape, **facts: Any) -> str:
    """The text of a result: ``data``, then ``facts`` that are not ``None``, then the notes.

    Where one record alone is too long, its long texts and lists are cut, and the text says so.
    """
    shown = _as_table(data) if shape.table and is_array(data) else data
    rest = {name: fact for name, fact in facts.items() if fact is not None}

    def written(value: Any, notes: Iterable[str]) -> str:
        said = " ".join(notes)
        said = said if len(said) <= _NOTES else f"{said[:_NOTES]}..."
        return json_text({"data": value, **rest, **({"note": said} if said else {})})

    text = written(shown, shape.notes)
    if len(text) <= shape.longest:
        return text
    for length in _TEXTS:
        cut = _shortened(shown, length)
        text = written(
            cut,
            [
                *shape.notes,
                f"Texts longer than {length:,} characters and long lists are cut; see select_fields.",
            ],
        )
        if len(text) <= shape.longest:
            return text
    names = (
        list(data)
        if is_object(data)
        else list(data[0])
        if is_array(data) and data and is_object(data[0])
        else []
    )
    fields = ", ".join(map(str, names))
    note = f"The result is too long to show; ask for some of its fields with select_fields: {fields}"
    return written(None, [*shape.notes, note[: shape.longest - 400]])


def _shortened(value: Any, length: int) -> Any:
    if isinstance(value, str) and len(value) > length:
        return f"{value[:length]}... [{len(value) - length:,} more characters]"
    if is_object(value):
        return {key: _shortened(item, length) for key, item in value.items()}
    if is_array(value):
        items = (
            [_shortened(item, length) for item in value[:_ITEMS]]
            if length <= _TEXTS[1]
            else [_shortened(item, length) for item in value]
        )
        more = len(value) - len(items)
        return [*items, f"... {more} more items"] if more else items
    return value


def _as_table(records: Sequence[Any]) -> Any:
    if not records or not all(is_object(record) for record in records):
        return records
    columns = list(dict.fromkeys(key for record in records for key in cast("Mapping[str, Any]", record)))
    return {"columns": columns, "rows": [[record.get(name) for name in columns] for record in records]}


def page_digest(records: Any) -> int:
    """A number that tells one page from another."""
    return hash(repr(records))
