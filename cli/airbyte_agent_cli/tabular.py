"""Records as a table on a terminal."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Mapping, Sequence
from typing import IO, Any, Final

from airbyte_agent_sdk.values import is_array, is_object
from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.style import Style
from rich.text import Text

from .where import field

__all__ = ["print_record", "print_table"]

#: Columns that are chosen where none are selected.
_COLUMNS: Final = 8
#: Cells of a column, at least and at most; the gap between two.
_NARROWEST, _WIDEST, _GAP = 6, 40, 2
_FIRST: Final = ("id", "gid", "key", "name", "title", "email", "status", "state", "type")
_UNPRINTABLE: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def print_table(rows: Sequence[Any], select: Sequence[str], file: IO[str]) -> None:
    """Print records one a line.

    Args:
        rows: The records.
        select: Paths of the columns; where there are none, those that fit.
        file: Where to print; where it is no terminal nothing is cut.
    """
    console, width = _console(file)
    shown = [row if is_object(row) else {"value": row} for row in rows]
    columns = list(select) or _chosen(shown)
    texts = [[_text(field(row, name)) for name in columns] for row in shown]
    widths = [
        max([cell_len(name), *(cell_len(row[index]) for row in texts)]) for index, name in enumerate(columns)
    ]
    if width is not None:
        count, widths = _fitted(widths, width, keep=bool(select))
        columns = columns[:count]
    _print_line(console, columns, widths, Style(bold=True))
    for row in texts:
        _print_line(console, row[: len(columns)], widths, Style.null())


def print_record(record: Mapping[str, Any], select: Sequence[str], file: IO[str]) -> None:
    """Print the fields of one record, a line each."""
    console, width = _console(file)
    fields = {name: field(record, name) for name in select} if select else record
    names = max((cell_len(name) for name in fields), default=0)
    for name, value in fields.items():
        text = _text(value)
        widths = [names, cell_len(text) if width is None else max(width - names - _GAP, _NARROWEST)]
        _print_line(console, [name, text], widths, Style.null())


def _console(file: IO[str]) -> tuple[Console, int | None]:
    terminal = file.isatty()
    colors = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    console = Console(
        file=file, force_terminal=colors, no_color=not colors, highlight=False, markup=False, emoji=False,
        width=1_000_000,
    )  # fmt: skip  # lines are cut here, or not at all
    return console, shutil.get_terminal_size().columns if terminal else None


def _print_line(console: Console, cells: Sequence[str], widths: Sequence[int], style: Style) -> None:
    line = (" " * _GAP).join(_cell(text, width) for text, width in zip(cells, widths, strict=False)).rstrip()
    if console.no_color:
        console.file.write(f"{line}\n")
    else:
        console.print(Text(line, style), overflow="ignore", crop=False, soft_wrap=True)


def _cell(text: str, width: int) -> str:
    if cell_len(text) <= width:
        return set_cell_size(text, width)
    return set_cell_size(text, max(width - 1, 0)) + "…"


def _fitted(widths: Sequence[int], room: int, *, keep: bool) -> tuple[int, list[int]]:
    """How many columns there is room for, and how wide they are."""
    fitted = [min(width, _WIDEST) for width in widths]
    count = len(fitted)
    while count > 1 and sum(fitted[:count]) + _GAP * (count - 1) > room:
        if keep:
            widest = max(range(count), key=lambda index: fitted[index])
            if fitted[widest] <= _NARROWEST:
                break
            fitted[widest] -= 1
        else:
            count -= 1
    if count == 1:
        fitted[0] = min(fitted[0], max(room, 1))
    return count, fitted[:count]


def _chosen(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """The fields with a plain value in some record, well-known names first."""
    plain: dict[str, bool] = {}
    for row in rows:
        for name, value in row.items():
            plain[name] = plain.get(name, False) or not (value is None or is_object(value) or is_array(value))
    names = [name for name, is_plain in plain.items() if is_plain]
    names.sort(key=lambda name: _FIRST.index(name) if name in _FIRST else len(_FIRST))
    return names[:_COLUMNS] or list(plain)[:_COLUMNS]


def _text(value: Any) -> str:
    if value is None:
        return ""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    # What a service returns must not move the cursor or change the terminal.
    return _UNPRINTABLE.sub(" ", text)
