"""How much code there is."""

from __future__ import annotations

from pathlib import Path

from .harness import ROOT, Row


def lines(folder: Path) -> dict[Path, int]:
    """Lines of each Python file under a folder, blank ones and comments included."""
    return {path: len(path.read_text("utf-8").splitlines()) for path in sorted(folder.rglob("*.py"))}


def rows(stripe_wheel: Path) -> list[Row]:
    """The Stripe package and the core."""
    package = lines(ROOT / "packages" / "airbyte-agent-stripe")
    core = lines(ROOT / "core" / "airbyte_agent_sdk")
    wheel = stripe_wheel.stat().st_size / 1000
    format_ = lines(ROOT / "format" / "airbyte_agent_format")
    longest = max(core, key=lambda path: core[path])
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
        Row(
            "The core",
            measured=sum(core.values()),
            limit=5_000,
            unit="lines",
            ours=f"{sum(core.values()):,} lines",
            beside=f"{len(core)} files; the format beside it has {sum(format_.values()):,} lines",
        ),
        Row(
            "The core's longest file",
            measured=core[longest],
            limit=500,
            unit="lines",
            ours=f"{core[longest]:,} lines",
            beside=longest.name,
        ),
    ]
