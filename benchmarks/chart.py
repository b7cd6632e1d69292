"""The figures as one chart: how much of its limit each one takes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from .harness import Row, amount

_WIDTH, _LABELS, _VALUES, _ROW, _TOP = 1040, 400, 230, 26, 56
_STYLE = """\
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.title { font-weight: 600; font-size: 15px }
.small { font-size: 11px; fill: #59636e }
.met { fill: #2da44e }
.missed { fill: #cf222e }
.limit { stroke: #59636e; stroke-dasharray: 4 3 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .small { fill: #9198a1 } .met { fill: #3fb950 } .missed { fill: #f85149 }
}"""


def _share(row: Row) -> float:
    return (
        row.measured / row.limit if row.limit else row.measured
    )  # of what must not be at all, one is too much


def _bar(row: Row, top: float, scale: float) -> str:
    share = _share(row)
    kind = "met" if row.met else "missed"
    value = f"{amount(row.measured, row.unit)} of {amount(row.limit, row.unit)}"
    width = max(share * scale, 1)
    return (
        f'<text x="{_LABELS - 10}" y="{top + 14}" text-anchor="end">{escape(row.what)}</text>\n'
        f'<rect class="{kind}" x="{_LABELS}" y="{top + 3}" width="{width:.1f}" height="14" rx="2"/>\n'
        f'<text class="small" x="{_WIDTH - _VALUES + 10}" y="{top + 14}">{escape(value)}</text>'
    )


def write_chart(path: Path, rows: Sequence[Row]) -> None:
    """Draw the rows as an SVG; it follows the reader's light or dark scheme."""
    height = _TOP + _ROW * len(rows) + 12
    # One unit is the limit; a bar that goes past it still fits.
    scale = (_WIDTH - _LABELS - _VALUES) / max(1.1, *(_share(row) for row in rows))
    limit = _LABELS + scale
    bars = "\n".join(_bar(row, _TOP + _ROW * number, scale) for number, row in enumerate(rows))
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img" '
        f'aria-label="Each figure as a share of its limit">\n<style>\n{_STYLE}\n</style>\n'
        '<text class="title" x="10" y="22">Each figure as a share of its limit; shorter is better</text>\n'
        f'<text class="small" x="{limit:.1f}" y="{_TOP - 8}" text-anchor="middle">limit</text>\n{bars}\n'
        f'<path class="limit" d="M{limit:.1f} {_TOP - 2}V{height - 8}"/>\n</svg>\n',
        encoding="utf-8",
    )
