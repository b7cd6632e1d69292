"""Many connectors in one process, one a tenant."""

from __future__ import annotations

import statistics

from .environments import Environments
from .harness import CLIENTS, REPETITIONS, Row, amount, run


def rows(environments: Environments) -> list[Row]:
    """Time and memory of one more connector, once 99 exist."""
    program = CLIENTS / "construct.py"
    runs = [[float(cell) for cell in run(environments.plain, program).split()] for _ in range(REPETITIONS)]
    time, memory, client_time, client_memory = (
        statistics.median(column) for column in zip(*runs, strict=True)
    )
    return [
        Row(
            "The 100th connector, time",
            measured=time,
            limit=100,
            unit="us",
            ours=amount(time, "us"),
            beside=f"httpx.AsyncClient() {amount(client_time, 'us')}",
        ),
        Row(
            "The 100th connector, memory",
            measured=memory,
            limit=8,
            unit="KiB",
            ours=amount(memory, "KiB"),
            beside=f"httpx.AsyncClient() {amount(client_memory, 'KiB')}",
        ),
    ]
