"""The figures as a table on the terminal, as JSON, and as Markdown for docs/performance.md and the README."""

from __future__ import annotations

import json
import os
import platform
import re
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from .harness import Row, amount

_COLUMNS = ("What", "Measured", "Goal, at most", "Ours", "Baseline", "Result")
_PLAIN_WIDTH = 200
#: What the README names of all rows, and what it says of each.
_SUMMARY = {
    "Import and construct, whole process": "Importing and constructing a connector, against httpx",
    "list(limit=100), sequential": "CPU of a call that returns 100 records, against httpx and pydantic",
    "list(limit=1), 32 at once, with the extra aiohttp": "CPU of a small call, with aiohttp, against httpx",
    "Hosted execute": "CPU of a hosted call, against httpx",
    "Engine: CPU a call, vs a bare proxy": "CPU of a call through the engine, against a bare proxy",
}


def machine() -> dict[str, str | int]:
    """What the figures were measured on."""
    about = Path("/proc/cpuinfo").read_text("utf-8")
    model = re.search(r"model name\s*:\s*(.+)", about)
    return {
        "cpu": model[1].strip() if model else platform.processor(),
        "cores": os.cpu_count() or 1,
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
    }


def _cells(row: Row) -> tuple[str, ...]:
    limit = amount(row.limit, row.unit)
    return row.what, amount(row.measured, row.unit), limit, row.ours, row.beside, row.verdict


def show(rows: Sequence[Row]) -> None:
    """Print the table."""
    table = Table(title="Figures", caption="CPU time a call, medians of interleaved runs", show_lines=False)
    for column in _COLUMNS:
        table.add_column(column, justify="right" if column in _COLUMNS[1:4] else "left")
    for row in rows:
        table.add_row(*_cells(row), style="" if row.met else "bold red")
    console = Console()
    if not console.is_terminal:
        console = Console(width=_PLAIN_WIDTH)
    console.print(table)


def write_json(path: Path, rows: Sequence[Row], versions: dict[str, str]) -> None:
    """Write the figures with the machine and the versions they belong to."""
    content = {"machine": machine(), "versions": versions, "rows": [row.as_dict() for row in rows]}
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def markdown(rows: Sequence[Row]) -> str:
    """The table and the machine it was measured on, as Markdown."""
    on = machine()
    where = f"{on['cores']} cores of {on['cpu']} ({on['system']}, Python {on['python']})"
    lines = [
        f"Measured by `make bench` on {where}: medians of interleaved runs, each with its baseline.",
        "",
        "| " + " | ".join(_COLUMNS) + " |",
        "|---|--:|--:|--:|---|---|",
        *("| " + " | ".join(_cells(row)) + " |" for row in rows),
    ]
    return "\n".join(lines) + "\n"


def summary(rows: Sequence[Row]) -> str:
    """The few figures that the README names, as Markdown.

    Raises:
        KeyError: A row is missing.
    """
    named = {row.what: row for row in rows}
    lines = ["| what | measured | goal |", "|---|--:|--:|"]
    for what, told in _SUMMARY.items():
        row = named[what]
        lines.append(f"| {told} | {amount(row.measured, row.unit)} | ≤ {amount(row.limit, row.unit)} |")
    return "\n".join(lines) + "\n"


def update(path: Path, section: str, content: str) -> None:
    """Replace what stands between ``<!-- SECTION -->`` and ``<!-- /SECTION -->``.

    Raises:
        ValueError: There is no such section.
    """
    place = re.compile(rf"(?<=<!-- {section} -->\n).*?(?=<!-- /{section} -->)", re.DOTALL)
    text, found = place.subn(lambda _: content, path.read_text("utf-8"))
    if not found:
        raise ValueError(f"{path.name} has no section between <!-- {section} --> and <!-- /{section} -->")
    path.write_text(text, encoding="utf-8")
