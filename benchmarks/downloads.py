"""Files: what a gigabyte takes of memory and time, and how soon the first byte of a small one is there."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from .environments import Environments
from .harness import CLIENTS, Client, Row, amount, medians, run, server

_REPETITIONS = 3
_CALLS = 500
#: A tenth less throughput.
_SLOWER = 1 / 0.9


def large(environments: Environments) -> list[Row]:
    """A gigabyte in one step, read and saved, beside httpx by itself."""
    rows: list[Row] = []
    with server("file_server.py") as base_url:
        for way, what in (("read", "1 GB download"), ("save", "1 GB download to a file")):
            grown: list[float] = []
            turns: dict[str, Callable[[], float]] = {
                name: partial(_seconds, environments.plain, name, base_url, way, grown)
                for name in ("ours", "raw")
            }
            seconds = medians(turns, _REPETITIONS)
            ours = grown[::2]
            rows += [
                Row(
                    f"{what}: peak memory above idle",
                    measured=max(ours),
                    limit=30,
                    unit="MiB",
                    ours=amount(max(ours), "MiB"),
                    beside=f"raw httpx {amount(max(grown[1::2]), 'MiB')}",
                ),
                Row(
                    f"{what}: time",
                    measured=seconds["ours"] / seconds["raw"],
                    limit=_SLOWER,
                    unit="x",
                    ours=amount(seconds["ours"], "s"),
                    beside=f"raw httpx {amount(seconds['raw'], 's')}",
                ),
            ]
    return rows


def _seconds(python: Path, contestant: str, base_url: str, way: str, grown: list[float]) -> float:
    """Seconds of one download; appends to ``grown`` the MiB it added to the peak."""
    found: dict[str, float] = json.loads(run(python, CLIENTS / "large_file.py", contestant, base_url, way))
    grown.append(found["grown"])
    return found["seconds"]


def first_byte(environments: Environments) -> list[Row]:
    """A small file in two steps."""
    with ExitStack() as stack:
        base_url = stack.enter_context(server("file_server.py"))
        turns: dict[str, Callable[[], float]] = {}
        for name in ("ours", "raw"):
            client = Client(environments.plain, f"two_steps_{name}", base_url)
            stack.callback(client.close)
            turns[name] = partial(client.cpu, _CALLS)
        cpu = medians(turns)
    return [
        Row(
            "Two-step download, first byte",
            measured=cpu["ours"] / cpu["raw"],
            limit=1.3,
            unit="x",
            ours=amount(cpu["ours"], "us"),
            beside=f"raw httpx {amount(cpu['raw'], 'us')}",
        )
    ]
