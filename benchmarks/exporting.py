"""Exports of 100,000 records: time beside stripe-python's iteration, and memory."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

from .environments import Environments
from .harness import CLIENTS, Row, amount, medians, run, server
from .list_server import COUNT

_REPETITIONS = 3


def rows(environments: Environments) -> list[Row]:
    """JSON Lines beside stripe-python; CSV and Parquet by their memory."""
    found: list[Row] = []
    with server("list_server.py") as base_url:
        for unit, key, what in (("s", "seconds", "wall"), ("s", "cpu", "CPU")):
            turns: dict[str, Callable[[], float]] = {
                "ours": partial(_figure, environments.arrow, "ours", base_url, "jsonl", key),
                "stripe": partial(_figure, environments.stripe, "stripe", base_url, "jsonl", key),
            }
            seconds = medians(turns, _REPETITIONS)
            found.append(
                Row(
                    f"Export of {COUNT:,} records to JSON Lines, {what} time",
                    measured=seconds["ours"] / seconds["stripe"],
                    limit=0.15,
                    unit="x",
                    ours=amount(seconds["ours"], unit),
                    beside=f"stripe-python, auto_paging_iter {amount(seconds['stripe'], unit)}",
                )
            )
        for way, name in (("csv", "CSV"), ("parquet", "Parquet")):
            grown = _figure(environments.arrow, "ours", base_url, way, "grown")
            found.append(
                Row(
                    f"Export of {COUNT:,} records to {name}, peak memory above idle",
                    measured=grown,
                    limit=60,
                    unit="MiB",
                    ours=amount(grown, "MiB"),
                    beside="",
                )
            )
    return found


def _figure(python: Path, contestant: str, base_url: str, way: str, key: str) -> float:
    """One figure of one export."""
    figures: dict[str, float] = json.loads(run(python, CLIENTS / "export.py", contestant, base_url, way))
    if figures["count"] != COUNT:
        raise RuntimeError(f"{contestant} wrote {figures['count']} records")
    return figures[key]
