"""Pages requested before they are needed, beside the same list one request after the other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .environments import Environments
from .harness import CLIENTS, Row, amount, medians, run, server

#: Seconds that each page takes, and in which the consumer is busy with it.
_PAGE = "0.02"


def rows(environments: Environments) -> list[Row]:
    """Wall time, async and sync, of a busy consumer and of many pages at once."""
    found: list[Row] = []
    with server("list_server.py", _PAGE) as base_url:
        for what, way, limit in (
            ("5,000 records, 20 ms a page, consumer busy for 20 ms a page", "prefetch", 0.55),
            ("20,000 records by offset, 20 ms a page, concurrency=8", "concurrency", 0.2),
        ):
            for variant in ("async", "sync"):
                turns: dict[str, Callable[[], float]] = {
                    name: partial(_seconds, environments, variant, way, name, base_url)
                    for name in ("on", "off")
                }
                seconds = medians(turns)
                found.append(
                    Row(
                        f"{what} ({variant}), wall time",
                        measured=seconds["on"] / seconds["off"],
                        limit=limit,
                        unit="x",
                        ours=amount(seconds["on"], "s"),
                        beside=f"one request after the other {amount(seconds['off'], 's')}",
                    )
                )
    return found


def _seconds(environments: Environments, variant: str, way: str, state: str, base_url: str) -> float:
    return float(run(environments.plain, CLIENTS / "ahead.py", variant, way, state, base_url, _PAGE))
