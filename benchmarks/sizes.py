"""How much code there is."""

from __future__ import annotations

import ast
from pathlib import Path

from .harness import ROOT, Row


def lines(folder: Path) -> dict[Path, int]:
    """Lines of each Python file under a folder, blank ones and comments included."""
    return {path: len(path.read_text("utf-8").splitlines()) for path in sorted(folder.rglob("*.py"))}


def statements(folder: Path) -> int:
    """Statements of the Python under a folder, whatever the formatter makes of their layout."""
    trees = (ast.parse(path.read_text("utf-8")) for path in folder.rglob("*.py"))
    return sum(isinstance(node, ast.stmt) for tree in trees for node in ast.walk(tree))


def rows(stripe_wheel: Path) -> list[Row]:
    """The Stripe package, the core and the format."""
    package = lines(ROOT / "packages" / "airbyte-agent-stripe")
    folder = ROOT / "core" / "airbyte_agent_sdk"
    core = lines(folder)
    wheel = stripe_wheel.stat().st_size / 1000
    longest = max(core, key=lambda path: core[path])
    hosted, format_ = statements(folder / "hosted"), statements(ROOT / "format" / "airbyte_agent_format")
    return [
        Row(
            "The Stripe package",
            measured=sum(package.values()),
            limit=15_000,
            unit="lines",
            ours=f"{sum(package.values()):,} lines",
            beside=f"{len(package)} files, the longest {max(package.values()):,} lines",
        ),
        Row(
            "The Stripe wheel",
            measured=wheel,
            limit=250,
            unit="KB",
            ours=f"{wheel:.0f} KB",
            beside=stripe_wheel.name,
        ),
        _statements("The core without `hosted`", statements(folder) - hosted, 6_000, f"{len(core)} files"),
        _statements("The core's `hosted`", hosted, 1_700, "the client of the hosted API"),
        _statements(
            "The format", format_, 2_600, "reads and checks specs; not part of a package at run time"
        ),
        Row(
            "The core's longest file",
            measured=core[longest],
            limit=400,
            unit="lines",
            ours=f"{core[longest]:,} lines",
            beside=longest.name,
        ),
    ]


def _statements(what: str, count: int, limit: int, beside: str) -> Row:
    return Row(what, count, limit, "statements", f"{count:,} statements", beside)
