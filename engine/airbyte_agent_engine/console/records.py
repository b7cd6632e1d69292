"""Results of calls as tables and formatted JSON."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from airbyte_agent_sdk.spi import is_array, is_object

__all__ = ["Cell", "Shown", "shown"]

#: Maximum rows and columns of a table; the JSON has the rest.
_ROWS, _COLUMNS = 200, 12
#: Number of records whose fields become columns.
_LOOKED_AT = 50
#: Maximum characters of a cell and of the JSON; more would slow down browsers.
_CELL, _JSON = 160, 300_000
#: Texts that become links: http(s) URLs only.
_LINK = re.compile(r"https?://[^\s\"'<>\\]{1,2000}")


@dataclass(frozen=True, slots=True)
class Cell:
    """One value.

    Attributes:
        text: The displayed text.
        link: The link's URL; may be empty.
        kind: ``text``, ``figure``, ``nested`` or ``none``.
    """

    text: str
    link: str = ""
    kind: str = "text"


@dataclass(frozen=True, slots=True)
class Shown:
    """A result.

    Attributes:
        columns: Columns of the table, for a list.
        rows: One row per record of a list, or per field of an object, with the field's name first.
        count: Number of records.
        fields_left_out: Number of fields without a column.
        is_list: Whether it is a list.
        json: The whole result, truncated if it is very long.
        cut: Whether the JSON is truncated.
    """

    columns: list[str]
    rows: list[list[Cell]]
    count: int
    fields_left_out: int
    is_list: bool
    json: str
    cut: bool


def shown(data: Any) -> Shown:
    """The displayed form of a result."""
    text = json.dumps(data, indent=2, ensure_ascii=False)
    columns: list[str] = []
    rows: list[list[Cell]] = []
    left_out = 0
    if is_array(data):
        columns, left_out = _columns(data)
        rows = [_row(item, columns) for item in data[:_ROWS]]
        columns = columns or (["value"] if data else [])
    elif is_object(data):
        rows = [[Cell(str(name)), _cell(value)] for name, value in list(data.items())[:_ROWS]]
    return Shown(
        columns,
        rows,
        len(data) if is_array(data) else 1,
        left_out,
        is_array(data),
        text[:_JSON],
        len(text) > _JSON,
    )


def _columns(records: Any) -> tuple[list[str], int]:
    """The fields that become columns, plain values first, and the number of other fields."""
    plain: dict[str, bool] = {}
    for record in records[:_LOOKED_AT]:
        if is_object(record):
            for name, value in record.items():
                nested = is_array(value) or is_object(value)
                plain[name] = plain.get(name, True) and not nested
    ordered = sorted(plain, key=lambda name: not plain[name])
    return ordered[:_COLUMNS], max(0, len(ordered) - _COLUMNS)


def _row(record: Any, columns: list[str]) -> list[Cell]:
    if not is_object(record) or not columns:
        return [_cell(record)]
    return [_cell(record[name]) if name in record else Cell("", kind="none") for name in columns]


def _cell(value: Any) -> Cell:
    if value is None:
        return Cell("null", kind="none")
    if isinstance(value, str):
        link = value if _LINK.fullmatch(value) else ""
        return Cell(_short(value), link)
    if isinstance(value, int | float):
        return Cell(json.dumps(value), kind="figure" if not isinstance(value, bool) else "text")
    return Cell(_short(json.dumps(value, ensure_ascii=False)), kind="nested")


def _short(text: str) -> str:
    return text if len(text) <= _CELL else f"{text[: _CELL - 1]}…"
